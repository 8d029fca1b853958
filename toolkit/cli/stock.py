"""``satchel stock``: what is there, what came and went, a ledger brought in, the ledger written out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.words import mark, number, t
from toolkit.cli import common, stock_bags, stock_figures, stock_moves, stock_report, stock_supply
from toolkit.cli.stock_names import BAD_DATE, date_of, place_of, product_of

if TYPE_CHECKING:
    from toolkit.base.ids import Op
    from toolkit.kit import Kit
    from toolkit.stock.model import Lot, Outcome

MOST_SHOWN = 50  # rejected lines and remarks; the rest is counted

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

    stock_report.register(verbs)
    stock_figures.register(verbs)
    stock_supply.register(verbs, _ask)
    stock_moves.register(verbs, _ask)
    stock_bags.register(verbs)


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
        places = (
            kit.stock.places()
            if args.all
            else [one for one in kit.stock.places() if one.op == place_of(kit, args.place)]
        )
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
        parcels = (Parcel(product_of(kit, args.product), args.quantity, lot),)
        draft = Receipt(place_of(kit, args.place), _day(kit, args.day), parcels, giver=args.giver, opening=args.opening)
        outcome = kit.stock.receive(draft)
        if outcome.doubts:
            _ask(outcome, sure=args.sure)
            outcome = kit.stock.receive(draft, [doubt.key for doubt in outcome.doubts])
        n = outcome.pieces
        common.say(t("Stock", "{n} pieces received.", "", n))


def _hand_out(args: argparse.Namespace) -> None:
    from toolkit.stock.model import HandOut, Parcel, lot_number

    with common.kit_of(args) as kit:
        product, place = product_of(kit, args.product), place_of(kit, args.place)
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
    return date_of(typed) if typed else kit.vault.clock.today()
