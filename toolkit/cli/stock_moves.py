"""``satchel stock send … recall``: transfers and their files, lots set aside, where a lot went."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.words import mark, number, t
from toolkit.cli import common
from toolkit.cli.stock_names import date_of, place_of, product_of

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.stock.model import Outcome
    from toolkit.stock.transfers import Transfer

Ask = Callable[..., None]

WHICH_TRANSFER = kind(
    "cli.which-transfer",
    mark("Problem", "No transfer has that code."),
    mark("Problem", "“satchel stock transfers” shows their codes."),
)


def register(verbs: common.Subparsers, ask: Ask) -> None:
    """Add the verbs; `ask` shows the questions of a movement and stops where one is not sure."""
    send = common.add(verbs, "send", t("Terminal", "send stock to another centre"), lambda args: _send(args, ask))
    send.add_argument("product", help=t("Terminal", "a product's code or name"))
    send.add_argument("quantity", type=int, help=t("Terminal", "pieces"))
    send.add_argument("--to", metavar="NAME", required=True, help=t("Terminal", "the other centre"))
    send.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    send.add_argument("--day", metavar="DATE", default="", help=t("Terminal", "the day, where it is not today"))
    send.add_argument("--out", metavar="FILE", type=Path, help=t("Terminal", "the file that goes with it"))
    send.add_argument("--sure", action="store_true", help=t("Terminal", "answer every question with yes"))

    common.add(verbs, "transfers", t("Terminal", "show what was sent and what arrived"), _transfers)

    arrive = common.add(verbs, "arrive", t("Terminal", "take in what another centre's file says"), _arrive)
    arrive.add_argument("file", type=Path)
    arrive.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    arrive.add_argument("--day", metavar="DATE", default="", help=t("Terminal", "the day, where it is not today"))
    arrive.add_argument(
        "--missing",
        metavar="LINE=PIECES",
        type=_pair,
        action="append",
        default=[],
        help=t("Terminal", "how many of a line did not arrive; lines are counted from 1"),
    )
    arrive.add_argument("--answer", metavar="FILE", type=Path, help=t("Terminal", "the answer for the other centre"))
    arrive.add_argument("--dry-run", action="store_true", help=t("Terminal", "only say what would happen"))

    answer = common.add(verbs, "answer", t("Terminal", "note what an answer says to have arrived"), _answer)
    answer.add_argument("file", type=Path)

    recall = common.add(verbs, "recall", t("Terminal", "where a lot is and who had it"), _recall)
    recall.add_argument("product", help=t("Terminal", "a product's code or name"))
    recall.add_argument("lot", help=t("Terminal", "the lot's number"))
    recall.add_argument("--out", metavar="FILE", type=Path, help=t("Terminal", "a name that ends in .pdf"))


def _pair(typed: str) -> tuple[int, int]:
    line, _, pieces = typed.partition("=")
    return int(line), int(pieces)  # what can't be read, argparse says


def _send(args: argparse.Namespace, ask: Ask) -> None:
    from toolkit.stock.model import Parcel
    from toolkit.stock.transfers import Send

    with common.kit_of(args) as kit:
        parcels = (Parcel(product_of(kit, args.product), args.quantity),)
        day = date_of(args.day) if args.day else kit.vault.clock.today()
        draft = Send(place_of(kit, args.place), day, parcels, kit.stock.centre_named(args.to))
        outcome: Outcome = kit.stock.send(draft)
        if outcome.doubts:
            ask(outcome, sure=args.sure)
            outcome = kit.stock.send(draft, [doubt.key for doubt in outcome.doubts])
        n = outcome.pieces
        common.say(t("Stock", "{n} pieces sent.", "", n))
        if args.out is not None:
            from toolkit.vault import passphrase

            words = passphrase.generate().text
            common.write_new(args.out, kit.stock.sent_file(outcome.op, words))
            common.say(t("Terminal", "The file opens with these words. Say them by phone, never with the file:"))
            common.say("  {words}", words=words)


def _transfers(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        names = kit.vault.lists.name
        rows = [
            (
                one.code or "–",
                clock.long_day(one.day),
                names(one.place if one.out else one.other),
                names(one.other if one.out else one.place),
                one.state.word(),
                number(one.pieces),
                "–" if one.arrived is None else number(one.arrived),
            )
            for one in kit.stock.transfers()
        ]
    common.table(
        (
            t("Terminal", "Code"),
            t("Stock", "Day"),
            t("Stock", "From"),
            t("Stock", "To"),
            t("Stock", "How it stands"),
            t("Stock", "Sent"),
            t("Stock", "Arrived"),
        ),
        rows,
        numeric={5, 6},
    )


def _arrive(args: argparse.Namespace) -> None:
    from toolkit.stock.transfer_file import MOST_BYTES
    from toolkit.stock.transfers import Arrive, Piece

    data = common.bytes_of(args.file, MOST_BYTES)
    missing: dict[int, int] = dict(args.missing)
    with common.kit_of(args) as kit:
        message = kit.stock.read_transfer(data, common.answer_of(args, t("Terminal", "The six words: ")))
        pieces = tuple(
            Piece(one.code, one.lot, one.pieces, max(one.pieces - missing.get(line, 0), 0))
            for line, one in enumerate(message.lines, 1)
        )
        common.table(
            (
                t("Terminal", "Line"),
                t("Stock", "Product"),
                t("Stock", "Lot"),
                t("Stock", "Sent"),
                t("Stock", "Arrived"),
            ),
            [
                (str(line), one.name, one.lot.word(), number(one.pieces), number(pieces[line - 1].arrived))
                for line, one in enumerate(message.lines, 1)
            ],
            numeric={0, 3, 4},
        )
        if args.dry_run:
            return
        day = date_of(args.day) if args.day else kit.vault.clock.today()
        draft = Arrive(
            place_of(kit, args.place),
            day,
            pieces,
            kit.stock.centre_named(message.centre or message.code),
            code=message.code,
            ident=message.ident,
            reply=message.key.hex(),
        )
        arrived = kit.stock.arrive(draft, message).op
        common.say(t("Stock", "It is in the book."))
        if args.answer is not None:
            common.write_new(args.answer, kit.stock.answer_file(arrived))


def _answer(args: argparse.Namespace) -> None:
    from toolkit.stock.transfer_file import MOST_BYTES

    data = common.bytes_of(args.file, MOST_BYTES)
    with common.kit_of(args) as kit:
        transfer, answer = kit.stock.read_answer(data)
        kit.stock.confirm(transfer.op, answer.day, answer.pieces)
        after = _named(kit, transfer.code)
    common.say("{code}: {state}", code=after.code, state=after.state.word())


def _named(kit: Kit, code: str) -> Transfer:
    found = next((one for one in kit.stock.transfers() if one.code == code), None)
    if found is None:
        raise WHICH_TRANSFER.problem()
    return found


def _recall(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        found = kit.stock.recall(product_of(kit, args.product), args.lot)
        if args.out is not None:
            from toolkit.base import words
            from toolkit.stock.pdf_recall import recall_sheet
            from toolkit.vault import Centre

            centre = kit.vault.settings.load(Centre).name
            pdf = recall_sheet(
                found, kit.vault.clock.today(), language=words.current(), practice=kit.vault.practice, centre=centre
            )
            common.write_new(args.out, pdf)
            return
    common.table(
        (t("Stock", "Place"), t("Stock", "Bag"), t("Stock", "Lot"), t("Stock", "Pieces")),
        [(one.place, one.worker, one.lot.word(), number(one.pieces)) for one in found.sitting],
        numeric={3},
    )
    common.say("")
    common.table(
        (t("Stock", "Day"), t("Stock", "Movement"), t("Stock", "Bag"), t("Stock", "To whom"), t("Stock", "Pieces")),
        [
            (clock.long_day(one.day), one.flow.word(), one.worker, one.group or one.where, number(one.pieces))
            for one in (*found.given, *found.sent)
        ],
        numeric={4},
    )
