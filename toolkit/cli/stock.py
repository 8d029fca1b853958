"""``satchel stock``: what is there, what came and went, a ledger brought in, the ledger written out."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import clock, words
from toolkit.base.errors import kind
from toolkit.base.words import mark, number, t
from toolkit.cli import common

if TYPE_CHECKING:
    from toolkit.base.ids import Op
    from toolkit.kit import Kit
    from toolkit.stock.model import Lot, Outcome

MOST_SHOWN = 50  # rejected lines and remarks; the rest is counted

WHICH_STORE = kind(
    "cli.which-store",
    mark("Problem", "No place where stock lies, or more than one, is called that."),
    mark("Problem", "“satchel stock list --all” shows their names."),
)
WHICH_PRODUCT = kind(
    "cli.which-product",
    mark("Problem", "No product, or more than one, is called that."),
    mark("Problem", "“satchel stock list” shows their codes."),
)
BAD_DATE = kind(
    "cli.bad-date",
    mark("Problem", "The date can't be read."),
    mark("Problem", "Write it as 2026-11-03; an expiry may be a month, as 2028-05."),
)
ASKED = kind(
    "cli.asked",
    mark("Problem", "Nothing was written, because something is unlikely."),
    mark("Problem", "If it is right all the same, repeat the command with --sure."),
)


def register(subparsers: common.Subparsers) -> None:
    """Add ``stock`` and what can be done with it."""
    stock = common.add(subparsers, "stock", t("Terminal", "what is there, what came and went"))
    verbs = stock.add_subparsers(metavar=t("Terminal", "VERB"), required=True)

    listing = common.add(verbs, "list", t("Terminal", "show what is on hand"), _list)
    listing.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    listing.add_argument("--all", action="store_true", help=t("Terminal", "every place"))
    listing.add_argument("--lots", action="store_true", help=t("Terminal", "lot by lot"))

    receive = common.add(verbs, "receive", t("Terminal", "note what came in"), _receive)
    _movement_options(receive)
    receive.add_argument("--from", dest="giver", metavar="NAME", default="", help=t("Terminal", "who gave it"))
    receive.add_argument("--expiry", metavar="DATE", default="", help=t("Terminal", "last day or month of use"))
    receive.add_argument("--opening", action="store_true", help=t("Terminal", "the first count of a new ledger"))

    hand_out = common.add(verbs, "hand-out", t("Terminal", "note what was handed out"), _hand_out)
    _movement_options(hand_out)
    hand_out.add_argument("--contacts", metavar="N", type=int, default=0, help=t("Terminal", "to how many people"))
    hand_out.add_argument("--here", action="store_true", help=t("Terminal", "I have them here, whatever the book says"))

    bring = common.add(verbs, "import", t("Terminal", "bring in a table (CSV): months, movements or balances"), _import)
    bring.add_argument("file", type=Path)
    bring.add_argument("--dry-run", action="store_true", help=t("Terminal", "only say what would happen"))
    bring.add_argument(
        "--kind",
        choices=["months", "movements", "balances"],
        default=None,
        help=t("Terminal", "what its lines are, where the column names do not say so"),
    )
    bring.add_argument("--movement", metavar="WORD=OURS", action="append", default=[], help=_movement_help())
    bring.add_argument("--column", metavar="FIELD=NAME", action="append", default=[], help=_column_help())
    bring.add_argument(
        "--product", metavar="CODE=OURS", action="append", default=[], help=t("Terminal", "what a product code means")
    )

    undo = common.add(verbs, "undo-import", t("Terminal", "take back a whole import"), _undo_import)
    undo.add_argument("batch", nargs="?", default="", help=t("Terminal", "which; without it they are shown"))

    report = common.add(verbs, "report", t("Terminal", "write the stock ledger"), _report)
    report.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    report.add_argument("--from", dest="first", metavar="DATE", default="", help=t("Terminal", "first day"))
    report.add_argument("--to", dest="last", metavar="DATE", default="", help=t("Terminal", "last day"))
    report.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help=t("Terminal", "a name that ends in .pdf or .csv")
    )


def _column_help() -> str:
    from toolkit.stock.moves_in import TableKind, fields_of

    fields = dict.fromkeys(field for kind in TableKind for field in fields_of(kind))
    return t("Terminal", "which column of the file holds what:") + " " + ", ".join(fields)


def _movement_help() -> str:
    from toolkit.stock.moves_in import Move

    return t("Terminal", "which movement a word of the file means:") + " " + ", ".join(Move)


def _movement_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("product", help=t("Terminal", "a product's code or name"))
    parser.add_argument("quantity", type=int, help=t("Terminal", "pieces"))
    parser.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    parser.add_argument("--lot", metavar="NUMBER", default="", help=t("Terminal", "the lot's number"))
    parser.add_argument("--day", metavar="DATE", default="", help=t("Terminal", "the day, where it is not today"))
    parser.add_argument("--sure", action="store_true", help=t("Terminal", "answer every question with yes"))


def _list(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        places = kit.stock.places() if args.all else [one for one in kit.stock.places() if one.op == _place(kit, args)]
        if args.lots:
            _lots(kit, [one.op for one in places])
            return
        names = {one.op: one.name for one in places}
        rows = [
            (
                names[card.place],
                card.product.word(),
                card.product.code,
                number(card.on_hand),
                number(card.usable),
                _months(card.months),
                clock.long_day(card.runs_out) if card.runs_out is not None else "–",
            )
            for place in places
            for card in kit.stock.cards(place.op)
        ]
    common.table(
        (
            t("Stock", "Place"),
            t("Stock", "Product"),
            t("Terminal", "Code"),
            t("Stock", "On hand"),
            t("Stock", "Usable"),
            t("Stock", "Months"),
            t("Stock", "Runs out"),
        ),
        rows,
        numeric={3, 4, 5},
    )


def _months(value: object) -> str:
    from fractions import Fraction

    from toolkit.stock.figures import tenths

    return tenths(value) if isinstance(value, Fraction) else "–"


def _lots(kit: Kit, places: list[Op]) -> None:
    words_of = {one.code: one.word() for one in kit.stock.products(retired=True)}
    names = {one.op: one.name for one in kit.stock.places()}
    common.table(
        (t("Stock", "Place"), t("Stock", "Product"), t("Stock", "Lot"), t("Stock", "On hand")),
        [
            (names[one.place], words_of.get(one.product, one.product), one.lot.word(), number(one.balance))
            for place in places
            for one in kit.stock.lots(place)
        ],
        numeric={3},
    )


def _receive(args: argparse.Namespace) -> None:
    from toolkit.stock.model import Parcel, Receipt, lot_number

    with common.kit_of(args) as kit:
        expiry = _expiry(args.expiry)
        lot = _lot(lot_number(args.lot), expiry)
        parcels = (Parcel(_product(kit, args.product), args.quantity, lot),)
        draft = Receipt(_place(kit, args), _day(kit, args.day), parcels, giver=args.giver, opening=args.opening)
        outcome = kit.stock.receive(draft)
        if outcome.doubts:
            _ask(outcome, sure=args.sure)
            outcome = kit.stock.receive(draft, [doubt.key for doubt in outcome.doubts])
        n = outcome.pieces
        common.say(t("Stock", "{n} pieces received.", "", n))


def _hand_out(args: argparse.Namespace) -> None:
    from toolkit.stock.model import HandOut, Parcel, lot_number

    with common.kit_of(args) as kit:
        product, place = _product(kit, args.product), _place(kit, args)
        wanted = lot_number(args.lot)
        known = [one.lot for one in kit.stock.lots(place, product) if wanted and one.lot.number == wanted]
        lot = known[0] if known else _lot(wanted, None)
        parcels = (Parcel(product, args.quantity, lot if wanted else None),)
        draft = HandOut(_day(kit, args.day), parcels, place, contacts=args.contacts, here=args.here)
        outcome = kit.stock.hand_out(draft)
        if outcome.doubts:
            _ask(outcome, sure=args.sure)
            outcome = kit.stock.hand_out(draft, [doubt.key for doubt in outcome.doubts])
        n = outcome.pieces
        common.say(t("Stock", "{n} pieces handed out.", "", n))


def _ask(outcome: Outcome, *, sure: bool) -> None:
    for doubt in outcome.doubts:
        common.say(doubt.say())
    if not sure:
        raise ASKED.problem()


def _import(args: argparse.Namespace) -> int:
    from toolkit.stock.moves_in import TableKind
    from toolkit.stock.table import MOST_BYTES, Mapping

    content = common.bytes_of(args.file, MOST_BYTES)
    mapping = Mapping(_pairs(args.column), _pairs(args.product), _pairs(args.movement))
    with common.kit_of(args) as kit:
        found = kit.stock.read_any(content, TableKind(args.kind) if args.kind else None, mapping, args.file.stem)
        done = kit.stock.commit_any(found) if found.rows and not args.dry_run else None
    for head, remarks in (
        (t("Terminal", "Left out:"), found.rejected),
        (t("Terminal", "Look at:"), found.remarks),
    ):
        if remarks:
            common.say(head)
        for one in remarks[:MOST_SHOWN]:
            common.say(t("Terminal", "  line {line}: {why}"), line=one.line, why=one.say())
        if len(remarks) > MOST_SHOWN:
            n = len(remarks) - MOST_SHOWN
            common.say(t("Terminal", "  and {n} more", "", n))
    n = len(found.rows)
    if done is None:
        common.say(t("Terminal", "{n} lines would come in.", "", n))
    else:
        common.say(t("Terminal", "{n} lines came in.", "", n))
        common.say(t("Terminal", "To take them back: satchel stock undo-import {batch}"), batch=done.batch)
    return common.REFUSED if found.rejected else common.DONE


def _pairs(given: list[str]) -> dict[str, str]:
    return {name.strip(): value.strip() for name, value in (one.partition("=")[::2] for one in given)}


def _undo_import(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        if args.batch:
            kit.stock.undo_ledger(args.batch.strip().upper())
            common.say(t("Terminal", "Taken back."))
            return
        rows = [
            (one.batch, one.name, clock.long_day(one.day), number(one.lines), t("Stock", "undone") if one.gone else "")
            for one in kit.stock.imports()
        ]
    common.table(
        (t("Terminal", "Code"), t("Stock", "File"), t("Stock", "Day"), t("Stock", "Movements"), t("Stock", "State")),
        rows,
        numeric={3},
    )


def _report(args: argparse.Namespace) -> None:
    from toolkit.stock.report import ledger_csv
    from toolkit.vault import Centre

    with common.kit_of(args) as kit:
        today = kit.vault.clock.today()
        first = _date(args.first) if args.first else clock.first_day(clock.month_of(today))
        last = _date(args.last) if args.last else today
        ledger = kit.stock.ledger(_place(kit, args), first, last)
        if args.out.suffix.lower() == ".csv":
            content = ledger_csv(ledger)
        else:
            from toolkit.stock.pdf import stock_ledger

            centre = kit.vault.settings.load(Centre).name
            content = stock_ledger(ledger, language=words.current(), practice=kit.vault.practice, centre=centre)
    common.write_new(args.out, content)
    common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=args.out.name)


def _place(kit: Kit, args: argparse.Namespace) -> Op:
    places = kit.stock.places()
    if not args.place and places:
        return places[0].op
    wanted = args.place.casefold().strip()
    found = [one for one in places if one.name.casefold() == wanted]
    found = found or [one for one in places if wanted and wanted in one.name.casefold()]
    if len(found) != 1:
        raise WHICH_STORE.problem()
    return found[0].op


def _product(kit: Kit, typed: str) -> str:
    wanted = typed.casefold().strip()
    products = kit.stock.products()
    found = [one for one in products if wanted in {one.code.casefold(), one.word().casefold()}]
    found = found or [one for one in products if wanted and one.word().casefold().startswith(wanted)]
    if len(found) != 1:
        raise WHICH_PRODUCT.problem()
    return found[0].code


def _lot(lot: str, expiry: int | None) -> Lot | None:
    from toolkit.stock.model import Lot

    return Lot(lot, expiry) if lot or expiry is not None else None


def _expiry(typed: str) -> int | None:
    from toolkit.stock.model import read_expiry

    if not typed:
        return None
    found = read_expiry(typed)
    if found is None:
        raise BAD_DATE.problem()
    return found


def _day(kit: Kit, typed: str) -> int:
    return _date(typed) if typed else kit.vault.clock.today()


def _date(typed: str) -> int:
    try:
        return clock.day_of(dt.date.fromisoformat(typed))
    except ValueError as error:
        raise BAD_DATE.problem() from error
