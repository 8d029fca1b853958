"""A report as it is wished for, as it is issued, and as the journal keeps it.  Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, fill, mark, t
from toolkit.stock import donor_report, monthly_report, monthly_sheet, report
from toolkit.stock.donor_report import DonorReport
from toolkit.stock.grid import Papers, grids_csv
from toolkit.stock.model import Lot
from toolkit.stock.monthly_report import Asked, MonthlyReport, Reason
from toolkit.stock.report import Ledger

CODE_VERSION = 1  # how figures are worked out and laid out; another number explains another file
FORM = 1  # of the frozen values
PART = 40_000  # characters of frozen values in one entry, so that it stays under 64 KiB
MOST_PARTS = 60
ENDINGS = ("pdf", "xlsx", "csv")

NO_REPORT = kind(
    "stock.no-such-report",
    mark("Problem", "That report was not issued here."),
    mark("Problem", "Look at the list of issued reports."),
)
OTHER_FIGURES = kind(
    "stock.other-figures",
    mark("Problem", "The book has changed since these figures were worked out."),
    mark("Problem", "Look at the report again, then issue it."),
)
NOT_ALL_HERE = kind(
    "stock.report-not-all-here",
    mark("Problem", "A part of that report has not arrived on this laptop yet."),
    mark("Problem", "Wait for the next exchange with the laptop that issued it."),
)
TOO_LONG = kind(
    "stock.report-too-long",
    mark("Problem", "That report is too long to be kept."),
    mark("Problem", "Choose fewer months, one product or one lot."),
)
NO_DONOR = kind(
    "stock.no-such-donor",
    mark("Problem", "That donor is not in the list."),
    mark("Problem", "Choose one from the list, or add it in Settings."),
)
NO_PERIOD = kind(
    "stock.report-no-period",
    mark("Problem", "That time has not come yet."),
    mark("Problem", "Choose this month or one before."),
)


NOT_OVER = kind(
    "stock.report-not-over",
    mark("Problem", "{period} is not over yet, so this report can't be issued."),
    mark("Problem", "You can look at it already. Issue it on the last day or later."),
)


class What(StrEnum):
    """The sorts of reports."""

    MONTHLY = "monthly"
    DONOR = "donor"
    CARD = "card"
    LEDGER = "ledger"
    EXCHANGE = "exchange"  # values of a monthly report, as they went to DHIS2

    def word(self) -> str:
        """Return its name, in the current language."""
        return str(_WORDS[self])


_WORDS: dict[What, Phrase] = {
    What.MONTHLY: mark("Stock", "Monthly report"),
    What.DONOR: mark("Stock", "Report to the donor"),
    What.CARD: mark("Stock", "Stock card"),
    What.LEDGER: mark("Stock", "Stock ledger"),
    What.EXCHANGE: mark("Stock", "Values for DHIS2"),
}


@dataclass(frozen=True)
class Wish:
    """Which report of what; months are month numbers, `last` among them."""

    what: What
    first: int
    last: int
    place: Op = 0  # 0: the whole centre
    product: str = ""
    lot: Lot | None = None
    donor: Op = 0
    asked: tuple[tuple[Op, str, int, str], ...] = ()  # (place, product, pieces, reason) of a monthly report

    def wishes(self) -> dict[tuple[Op, str], Asked]:
        """Return what is asked for in place of the numbers worked out."""
        return {(place, product): Asked(pieces, Reason(reason)) for place, product, pieces, reason in self.asked}

    def with_asked(self, asked: Mapping[tuple[Op, str], Asked]) -> Wish:
        """Return the same wish with other numbers asked for."""
        rows = sorted((place, code, one.pieces, one.reason.value) for (place, code), one in asked.items())
        return replace(self, asked=tuple(rows))


Report = MonthlyReport | DonorReport | Ledger


def monthly(month: int, place: Op = 0) -> Wish:
    """Return the wish for a month's report: of one place, or of all and the whole centre."""
    return Wish(What.MONTHLY, month, month, place)


def quarterly(quarter: int, donor: Op) -> Wish:
    """Return the wish for a quarter's report to a donor."""
    first, _, last = clock.quarter_months(quarter)
    return Wish(What.DONOR, first, last, donor=donor)


def of_report(made: Report) -> Papers:
    """Return what a report says, in the current language."""
    if isinstance(made, DonorReport):
        return donor_report.papers(made)
    if isinstance(made, Ledger):
        return report.papers(made)
    facts = [clock.month_text(made.month)]
    if len(made.sections) == 1:
        facts.append(made.sections[0].name or t("Stock", "The whole centre"))
    if made.until != clock.last_day(made.month):
        facts.append(fill(t("Stock", "The month is not over: up to {day}."), day=clock.long_day(made.until)))
    year, month = divmod(made.month, 12)
    return Papers(
        t("Stock", "Monthly stock report"),
        tuple(facts),
        monthly_sheet.grids(made),
        tuple(monthly_sheet.explained(made.rule)),
        f"month-{year}-{month + 1:02}",
        wide=True,
    )


def facts_of(made: Report) -> Any:
    """Return what the ledger alone decides of a report: it is true as long as these are."""
    if isinstance(made, MonthlyReport):
        return [[one.place, [[row.code, *row.facts] for row in one.rows]] for one in made.sections]
    if isinstance(made, DonorReport):
        return [[one.code, one.number, one.expiry, *one.facts] for one in made.lots]
    return [[replace(one, name="") for one in made.summaries], made.rows]


def corrected(papers: Papers, issued_day: int | None) -> Papers:
    """Return papers that say which report they correct; None = they correct none."""
    if issued_day is None:
        return papers
    said = fill(t("Stock", "Corrects the report issued on {day}."), day=clock.long_day(issued_day))
    return replace(papers, facts=(*papers.facts, said))


def files(
    papers: Papers, *, language: str, practice: bool = False, centre: str = "", endings: Sequence[str] = ENDINGS
) -> dict[str, bytes]:
    """Return a report's files by ending; the same papers give the same bytes."""
    from toolkit.stock import pdf
    from toolkit.stock.workbook import grids_xlsx

    stamp = (t("Paper", "PRACTICE"),) if practice else ()
    heads = tuple(one for one in (centre,) if one)
    makers: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: pdf.report_pdf(papers, language=language, practice=practice, centre=centre),
        "xlsx": lambda: grids_xlsx(papers.title, (*stamp, *heads, *papers.facts), papers.grids, papers.notes),
        "csv": lambda: grids_csv(papers.plain_grids),
    }
    return {ending: makers[ending]() for ending in endings}


def hashes(made: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of each file, in hexadecimal."""
    return {ending: hashlib.sha256(data).hexdigest() for ending, data in sorted(made.items())}


# ------------------------------------------------------------------ frozen
def frozen(made: Report) -> str:
    """Return a report as the text that the journal keeps."""
    if isinstance(made, MonthlyReport):
        values = monthly_report.plain(made)
    else:
        values = donor_report.plain(made) if isinstance(made, DonorReport) else report.plain(made)
    return json_text(values)


def json_text(values: Mapping[str, Any]) -> str:
    """Return values as the text that the journal keeps: ASCII, so that its length is known before it is cut."""
    return json.dumps(values, separators=(",", ":"))


def json_values(text: str) -> Mapping[str, Any]:
    """Return the values of such a text."""
    found: Mapping[str, Any] = json.loads(text)
    return found


def places_of(made: Report) -> list[Op]:
    """Return the places that a report's tables are of: kept beside the frozen text, as ops of the journal."""
    return [one.place for one in made.sections] if isinstance(made, MonthlyReport) else []


def thawed(what: What, text: str, places: Sequence[Op]) -> Report:
    """Return the report that a frozen text holds."""
    values = json_values(text)
    if what is What.MONTHLY:
        return monthly_report.from_plain(values, places)
    return donor_report.from_plain(values) if what is What.DONOR else report.from_plain(values)


def parts(text: str) -> list[str]:
    """Cut a frozen text into portions that fit one entry each."""
    found = [text[start : start + PART] for start in range(0, len(text), PART)]
    if len(found) > MOST_PARTS:
        raise TOO_LONG.problem()
    return found


@dataclass(frozen=True)
class Issued:
    """An issued report as the list shows it."""

    op: Op
    wish: Wish
    day: int  # on which it was issued
    about: str  # the place, product, lot or donor by name
    language: str
    practice: bool
    corrects: Op  # the older report that this one corrects; 0 = none
    corrected_by: Op = 0
    seen: int = 0  # lines of the ledger that it was made from
    hashes: Mapping[str, str] | None = None
    centre: str = ""  # the centre's name as it stands on the papers

    def period(self) -> str:
        """Say which time it is of, in the current language."""
        return period(self.wish)


def standing(one: Issued, *, stale: bool) -> str:
    """Say how an issued report stands, in the current language."""
    if stale:
        return t("Stock", "No longer true: the book has changed since")
    if one.corrected_by:
        return t("Stock", "A correction took its place")
    return t("Stock", "A correction") if one.corrects else t("Stock", "As the book says")


def period(wish: Wish) -> str:
    """Say which time a report is of, in the current language."""
    if wish.what is What.DONOR:
        return clock.quarter_text(clock.quarter_of_month(wish.first))
    if wish.first == wish.last:
        return clock.month_text(wish.first)
    return f"{clock.month_text(wish.first)} – {clock.month_text(wish.last)}"
