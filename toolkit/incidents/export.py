"""The words of a summary and its CSV; the same values always give the same bytes.

The PDF (`pdf`) and the screen say the same sentences, so they stand here.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from toolkit.base import words
from toolkit.base.words import Phrase, mark, t
from toolkit.incidents import labels, summary, vocabulary
from toolkit.incidents.labels import Terms
from toolkit.incidents.model import NOWHERE
from toolkit.incidents.summary import CountTable, Line, Summary

WITHHELD = "•"  # the one mark for 1-4, for zero, and for what would give those away
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|")

TITLES: Mapping[str, Phrase] = {
    summary.ACTS: mark("Paper", "What happened"),
    summary.AREAS: mark("Paper", "Where: areas"),
    summary.PLACES: mark("Paper", "Where: kinds of place"),
}
_TERMS: Mapping[str, Terms] = {summary.ACTS: labels.GROUPS, summary.PLACES: labels.PLACES}


def file_name(made: Summary, ending: str) -> str:
    """Return a neutral file name: ``quarter-2026-3.pdf``."""
    return f"quarter-{made.quarter // 4}-{made.quarter % 4 + 1}.{ending}"


def label(table: CountTable, line: Line) -> str:
    """Say what a row is about, in the current language; areas by the name the centre gave them."""
    if isinstance(line.key, str):
        return vocabulary.say(_TERMS.get(table.name, {}), line.key)
    if line.key == NOWHERE:
        return t("Paper", "Area not known")
    return line.name or t("Paper", "Another area")


def shown(count: int | None) -> str:
    """Write a count, or the mark."""
    return WITHHELD if count is None else words.number(count)


def what_it_is(made: Summary) -> list[str]:
    """Say in plain words what the figures are and what is withheld, sentence by sentence."""
    n = made.total
    said = [
        t("Paper", "This describes {n} reports. It counts reports, not persons.", "", n),
        t("Paper", "Every number printed is true."),
    ]
    n = made.withheld
    if n:
        said += [
            words.fill(t("Paper", "{n} numbers are withheld and marked {mark}.", "", n), mark=WITHHELD),
            t(
                "Paper",
                "The mark stands for none, for one to four, and for numbers from which those could be worked out.",
            ),
        ]
    else:
        said.append(t("Paper", "No number had to be withheld."))
    return said


def limits(made: Summary) -> list[str]:
    """Say what the figures cannot do."""
    said = [
        t("Paper", "Someone who already knows of one event may recognise it in a total."),
        t("Paper", "A quarter that was closed is not opened again. Late reports are counted in a later quarter."),
    ]
    if made.practice:
        said.append(t("Paper", "This was made for practice. Its numbers describe nobody."))
    return said


def overlap_note() -> str:
    """Say why the table by acts adds up to more than the total."""
    return t(
        "Paper",
        "One report can name several things that happened, so these rows overlap. They add up to more than the total.",
    )


def safe_cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, and that holds no control characters."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return f"'{plain}" if text.startswith(_FORMULA) or plain.lstrip().startswith(_FORMULA) else plain


def summary_csv(made: Summary, language: str) -> bytes:
    """Return the summary as CSV: UTF-8, one row for each count, a withheld one empty and said so.

    Columns: table, code, label, reports, withheld.
    """
    with words.speaking(language):
        written = io.StringIO()
        out = csv.writer(written, lineterminator="\r\n")
        out.writerow(["table", "code", "label", "reports", "withheld"])
        out.writerow(["total", "", safe_cell(t("Paper", "All reports")), made.total, "no"])
        for table in made.tables:
            for place, line in enumerate(table.lines):
                # An op is a number of one vault: on paper an area is its place in the list.
                code = line.key if isinstance(line.key, str) else f"A{place + 1}" if line.key else "UNK"
                number = "" if line.count is None else line.count
                withheld = "yes" if line.count is None else "no"
                out.writerow([table.name, code, safe_cell(label(table, line)), number, withheld])
        return written.getvalue().encode("utf-8-sig")
