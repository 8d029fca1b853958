"""``satchel incident``: the list by month, closed quarters, and a quarter's summary.

Nothing here writes a report down: that begins with asking a person.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import ids, words
from toolkit.base.clock import month_text, quarter_text
from toolkit.base.errors import kind
from toolkit.base.words import mark, t
from toolkit.cli import common

if TYPE_CHECKING:
    from toolkit.kit import Kit

NOT_A_QUARTER = kind(
    "cli.not-a-quarter",
    mark("Problem", "“{typed}” is not a quarter."),
    mark("Problem", "Write it like 2026-Q3, for July to September 2026."),
)
_QUARTER = re.compile(r"(\d{4})-?[Qq]([1-4])")
_MOST = 200


def register(subparsers: common.Subparsers) -> None:
    """Add ``incident`` and what can be done with reports."""
    incident = common.add(subparsers, "incident", t("Terminal", "reports, closed quarters and their summary"))
    verbs = incident.add_subparsers(metavar=t("Terminal", "VERB"), required=True)

    listing = common.add(verbs, "list", t("Terminal", "show reports, the latest month first"), _list)
    listing.add_argument("--waiting", action="store_true", help=t("Terminal", "only those that wait for review"))

    common.add(verbs, "quarters", t("Terminal", "show closed quarters"), _quarters)

    close = common.add(verbs, "close", t("Terminal", "close a quarter for ever; coordinators only"), _close)
    close.add_argument("quarter", help="2026-Q3")
    close.add_argument("--dry-run", action="store_true", help=t("Terminal", "only say what would happen"))

    summary = common.add(
        verbs, "summary", t("Terminal", "write the counts of a closed quarter; practice vaults only so far"), _summary
    )
    summary.add_argument("quarter", help="2026-Q3")
    summary.add_argument("--out", metavar="FOLDER", type=Path, required=True, help=t("Terminal", "where to write it"))
    summary.add_argument("--paper-language", metavar="CODE", default="", help=t("Terminal", "language of the paper"))


def quarter_of(typed: str) -> int:
    """Return the quarter number that "2026-Q3" names."""
    found = _QUARTER.fullmatch(typed.strip())
    if found is None:
        raise NOT_A_QUARTER.problem(typed=typed)
    return int(found[1]) * 4 + int(found[2]) - 1


def _list(args: argparse.Namespace) -> None:
    from toolkit.incidents import model, saying
    from toolkit.incidents.service import Filter

    wanted = Filter(states=tuple(model.WAITING)) if args.waiting else Filter()
    with common.kit_of(args) as kit:
        page, n = kit.incidents.page(wanted, most=_MOST), kit.incidents.count(wanted)
        if page.rows:
            common.table(
                (
                    t("Incidents", "Code"),
                    t("Incidents", "Month"),
                    t("Incidents", "Area"),
                    t("Incidents", "State"),
                    t("Incidents", "What happened"),
                ),
                [
                    (
                        ids.show_code(row.code),
                        month_text(row.month),
                        kit.vault.lists.name(row.area) if row.area else t("Incidents", "Not known"),
                        model.STATES[row.state].say(),
                        saying.short(row.acts),
                    )
                    for row in page.rows
                ],
            )
        common.say(t("Incidents", "{n} reports", "", n))


def _quarters(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        periods = kit.incidents.periods()
        if not periods:
            common.say(t("Incidents", "No quarter is closed yet."))
            return
        common.table(
            (t("Incidents", "Quarter"), t("Incidents", "Reports"), t("Incidents", "Summary")),
            [(quarter_text(one.quarter), one.reports, one.released) for one in periods],
            numeric={1, 2},
        )


def _close(args: argparse.Namespace) -> None:
    quarter = quarter_of(args.quarter)
    with common.kit_of(args) as kit:
        found = kit.incidents.closing(quarter)
        n = found.reviewed
        common.say(t("Incidents", "{n} reviewed reports go in.", "", n))
        n = found.waiting
        if n:
            common.say(t("Incidents", "{n} reports are not reviewed and stay out, for the next quarter.", "", n))
        if not args.dry_run:
            kit.incidents.close_period(quarter)
            common.say(t("Incidents", "The quarter is closed."))


def _summary(args: argparse.Namespace) -> None:
    quarter, language = quarter_of(args.quarter), args.paper_language or words.current()
    with common.kit_of(args) as kit:
        _write(kit, quarter, language, args.out)


def _write(kit: Kit, quarter: int, language: str, folder: Path) -> None:
    from toolkit.incidents import export, pdf
    from toolkit.vault import Centre

    made = kit.incidents.summary(kit.incidents.period(quarter).op)
    for sentence in export.what_it_is(made):
        common.say(sentence)
    header = kit.vault.settings.load(Centre).name
    files = {
        "pdf": pdf.summary_pdf(made, language, header),
        "csv": export.summary_csv(made, language),
    }
    paths = {ending: folder / export.file_name(made, ending) for ending in files}
    for path in paths.values():
        if path.exists():  # before it is noted for ever, not after
            raise common.FILE_THERE.problem(name=path.name)
    release = kit.incidents.release(made, language, files)
    for ending, path in paths.items():
        common.write_new(path, release.files[ending])
        common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=path.name)
        common.say(f"SHA-256 {release.hashes[ending]}")
