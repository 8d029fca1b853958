"""``satchel stock report``, ``reports`` and ``mapping``: what leaves the ledger, and what left it.

A report that is written to a file is issued: its figures are kept in the journal first.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import clock, words
from toolkit.base.errors import kind
from toolkit.base.words import mark, t
from toolkit.cli import common
from toolkit.cli.stock_names import BAD_DATE, date_of, place_of, product_of

if TYPE_CHECKING:
    from toolkit.base.ids import Op
    from toolkit.kit import Kit
    from toolkit.stock.issue import Issued, Wish
    from toolkit.stock.model import Lot

_KINDS = ("monthly", "donor", "card", "ledger", "dhis2")
_FORMATS = ("pdf", "xlsx", "csv", "json", "adx")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_QUARTER = re.compile(r"(\d{4})-[Qq]?([1-4])")

WHICH_FORMAT = kind(
    "cli.which-format",
    mark("Problem", "This report has no such format."),
    mark("Problem", "Reports are pdf, xlsx or csv; values for DHIS2 are json, csv or adx."),
)
WHICH_DONOR = kind(
    "cli.which-donor",
    mark("Problem", "No donor, or more than one, is called that."),
    mark("Problem", "Their names stand under Settings in the window."),
)
WHICH_LOT = kind(
    "cli.which-lot",
    mark("Problem", "No lot of that product has that number there."),
    mark("Problem", "“satchel stock list --lots” shows their numbers."),
)


def register(verbs: common.Subparsers) -> None:
    """Add the reports to ``stock``."""
    report = common.add(verbs, "report", t("Terminal", "issue a report and write it to a file"), _report)
    report.add_argument("--kind", choices=_KINDS, default="ledger", help=t("Terminal", "which report"))
    report.add_argument("--month", metavar="MONTH", default="", help=t("Terminal", "the month, as 2026-06"))
    report.add_argument("--quarter", metavar="QUARTER", default="", help=t("Terminal", "the quarter, as 2026-2"))
    report.add_argument("--from", dest="first", metavar="MONTH", default="", help=t("Terminal", "first month"))
    report.add_argument("--to", dest="last", metavar="MONTH", default="", help=t("Terminal", "last month"))
    report.add_argument(
        "--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies; else the whole centre")
    )
    report.add_argument("--product", metavar="CODE", default="", help=t("Terminal", "a product's code or name"))
    report.add_argument("--lot", metavar="NUMBER", default="", help=t("Terminal", "the lot's number"))
    report.add_argument("--donor", metavar="NAME", default="", help=t("Terminal", "the donor"))
    report.add_argument("--format", choices=_FORMATS, default="", help=t("Terminal", "else as the file's name ends"))
    report.add_argument("--out", metavar="FILE", type=Path, required=True, help=t("Terminal", "the file to write"))

    common.add(verbs, "reports", t("Terminal", "list the reports that were issued"), _reports)

    mapping = common.add(verbs, "mapping", t("Terminal", "which figure is which data element of DHIS2"), _mapping)
    one = mapping.add_mutually_exclusive_group(required=True)
    one.add_argument("--out", metavar="FILE", type=Path, help=t("Terminal", "write it to a CSV file"))
    one.add_argument("--in", dest="bring", metavar="FILE", type=Path, help=t("Terminal", "bring in such a file"))


# ------------------------------------------------------------------ writing one
def _report(args: argparse.Namespace) -> None:
    ending = args.format or {"adx.xml": "adx", "xml": "adx"}.get(_ending(args.out), _ending(args.out))
    if ending not in (("json", "csv", "adx") if args.kind == "dhis2" else ("pdf", "xlsx", "csv")):
        raise WHICH_FORMAT.problem()
    with common.kit_of(args) as kit:
        content = _values(kit, args, ending) if args.kind == "dhis2" else _papers(kit, args, ending)
    common.write_new(args.out, content)
    common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=args.out.name)


def _ending(path: Path) -> str:
    return path.suffix.lower().lstrip(".")


def _papers(kit: Kit, args: argparse.Namespace, ending: str) -> bytes:
    from toolkit.stock import issue

    wish = _wish(kit, args)
    # A table needs nothing that draws; where a paper is drawn, the marks of all three are kept.
    endings = ("pdf", "xlsx", "csv") if ending == "pdf" else ("xlsx", "csv")
    made = _drawn(kit, wish, endings)
    _issued(kit, wish, issue.hashes(made))
    return made[ending]


def _drawn(kit: Kit, wish: Wish, endings: tuple[str, ...]) -> dict[str, bytes]:
    from toolkit.stock import issue
    from toolkit.vault import Centre

    older = kit.stock.standing_report(wish, words.current())
    report = kit.stock.report(wish)
    centre = kit.vault.settings.load(Centre).name
    changed = older is not None and kit.stock.frozen_report(older.op) != report
    papers = issue.corrected(issue.of_report(report), older.day if older is not None and changed else None)
    return issue.files(papers, language=words.current(), practice=kit.vault.practice, centre=centre, endings=endings)


def _issued(kit: Kit, wish: Wish, hashes: dict[str, str]) -> Issued:
    return kit.stock.issue(wish, kit.stock.report(wish), words.current(), hashes)


def _values(kit: Kit, args: argparse.Namespace, ending: str) -> bytes:
    from toolkit.stock import exchange, issue

    wish = issue.monthly(_month(kit, args.month), _place_or_all(kit, args.place))
    note = kit.stock.standing_report(wish, words.current())
    if note is None or kit.stock.frozen_report(note.op) != kit.stock.report(wish):
        note = _issued(kit, wish, issue.hashes(_drawn(kit, wish, ("xlsx", "csv"))))
    values = kit.stock.values_for(note.op, kit.stock.dhis2_map())
    made = exchange.files(values, note.day)
    kit.stock.issue_values(note.op, values, words.current(), issue.hashes(made))
    return made["adx.xml" if ending == "adx" else ending]


def _wish(kit: Kit, args: argparse.Namespace) -> Wish:
    from toolkit.stock import issue
    from toolkit.stock.issue import What, Wish

    if args.kind == "monthly":
        return issue.monthly(_month(kit, args.month), _place_or_all(kit, args.place))
    if args.kind == "donor":
        return issue.quarterly(_quarter(kit, args.quarter), _donor(kit, args.donor))
    first, last = _month(kit, args.first or args.month, back=0), _month(kit, args.last or args.month, back=0)
    place = place_of(kit, args.place)
    if args.kind == "ledger":
        return Wish(What.LEDGER, first, last, place)
    product = product_of(kit, args.product)
    return Wish(What.CARD, first, last, place, product, _lot(kit, place, product, args.lot) if args.lot else None)


def _month(kit: Kit, typed: str, *, back: int = 1) -> int:
    """Return the month that is typed; nothing typed is the last whole one, or with `back` 0 this one."""
    if not typed:
        return clock.month_of(kit.vault.clock.today()) - back
    found = _MONTH.fullmatch(typed.strip())
    if found is None:
        return clock.month_of(date_of(typed))
    try:
        return clock.month_of(clock.day_of(dt.date(int(found[1]), int(found[2]), 1)))
    except ValueError as error:
        raise BAD_DATE.problem() from error


def _quarter(kit: Kit, typed: str) -> int:
    if not typed:
        return clock.quarter_of_month(clock.month_of(kit.vault.clock.today())) - 1
    found = _QUARTER.fullmatch(typed.strip())
    if found is None:
        raise BAD_DATE.problem()
    return int(found[1]) * 4 + int(found[2]) - 1


def _place_or_all(kit: Kit, typed: str) -> Op:
    return place_of(kit, typed) if typed else 0


def _donor(kit: Kit, typed: str) -> Op:
    from toolkit.base.places import Listed

    wanted = typed.casefold().strip()
    found = [one.op for one in kit.vault.lists.all(Listed.DONOR) if wanted in {"", one.name.casefold()}]
    if len(found) != 1:
        raise WHICH_DONOR.problem()
    return found[0]


def _lot(kit: Kit, place: Op, product: str, typed: str) -> Lot:
    from toolkit.stock.model import lot_number

    found = [one for one in kit.stock.card_lots(place).get(product, []) if one.number == lot_number(typed)]
    if not found:
        raise WHICH_LOT.problem()
    return found[0]


# ------------------------------------------------------------------ what left
def _reports(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        stale = {one.op for one in kit.stock.stale_reports()}
        rows = [
            (one.wish.what.word(), one.about, one.period(), clock.long_day(one.day), _standing(one, stale))
            for one in kit.stock.issued()
        ]
    heads = (t("Stock", "Report"), t("Stock", "Of"), t("Stock", "Time"), t("Stock", "Issued on"))
    common.table((*heads, t("Stock", "How it stands")), rows)


def _standing(one: Issued, stale: set[Op]) -> str:
    from toolkit.stock import issue

    return issue.standing(one, stale=one.op in stale)


def _mapping(args: argparse.Namespace) -> None:
    from toolkit.stock import exchange_table

    with common.kit_of(args) as kit:
        products, places = kit.stock.products(), kit.stock.places()
        if args.bring is None:
            common.write_new(args.out, exchange_table.written(kit.stock.dhis2_map(), products, places))
            common.say(t("Terminal", "Written to {name}."), name=args.out.name)
            return
        mapping = exchange_table.read(common.bytes_of(args.bring, exchange_table.MOST_BYTES), products, places)
        kit.stock.set_dhis2_map(mapping)
        n = len(mapping.elements)
        common.say(t("Stock", "{n} figures have a data element now.", "", n))
