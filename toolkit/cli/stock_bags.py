"""``satchel stock sheet … scan``: papers of bags and lots, contacts as counts, and what a code means."""

from __future__ import annotations

import argparse
from pathlib import Path

from toolkit.base import clock, words
from toolkit.base.words import number, t
from toolkit.cli import common
from toolkit.cli.stock_names import date_of, place_of, product_of


def register(verbs: common.Subparsers) -> None:
    """Add the verbs."""
    sheet = common.add(verbs, "sheet", t("Terminal", "write an empty shift sheet (PDF)"), _sheet)
    sheet.add_argument("--neutral", action="store_true", help=t("Terminal", "letters and boxes only"))
    sheet.add_argument("--out", metavar="FILE", type=Path, required=True)

    labels = common.add(verbs, "labels", t("Terminal", "write labels for the lots of a place (PDF)"), _labels)
    labels.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    labels.add_argument("--product", metavar="NAME", default="", help=t("Terminal", "a product's code or name"))
    labels.add_argument("--copies", metavar="N", type=int, default=1, help=t("Terminal", "how many of each"))
    labels.add_argument("--words", action="store_true", help=t("Terminal", "print product and lot beside the code"))
    labels.add_argument("--out", metavar="FILE", type=Path, required=True)

    contacts = common.add(
        verbs, "contacts", t("Terminal", "show how many people of each group were reached"), _contacts
    )
    contacts.add_argument("--from", dest="first", metavar="DATE", default="", help=t("Terminal", "first day"))
    contacts.add_argument("--to", dest="last", metavar="DATE", default="", help=t("Terminal", "last day"))

    scan = common.add(verbs, "scan", t("Terminal", "say what a scanned code means"), _scan)
    scan.add_argument("code", help=t("Terminal", "what the scanner typed, or the code under a label"))


def _sheet(args: argparse.Namespace) -> None:
    from toolkit.stock.pdf_shift import shift_sheet

    with common.kit_of(args) as kit:
        made = kit.stock.shift_sheet()
        pdf = shift_sheet(made, language=words.current(), neutral=args.neutral, practice=kit.vault.practice)
    _written(args.out, pdf)


def _labels(args: argparse.Namespace) -> None:
    from toolkit.stock import labels
    from toolkit.stock.labels import Label, Sort
    from toolkit.stock.pdf_labels import Sticker, label_sheet

    with common.kit_of(args) as kit:
        place = place_of(kit, args.place)
        wanted = product_of(kit, args.product) if args.product else ""
        names = {one.code: one.word() for one in kit.stock.products(retired=True)}
        stickers = [
            Sticker(
                Label(Sort.LOT, labels.lot_code(one.product, one.lot)),
                (names.get(one.product, one.product), one.lot.word()),
            )
            for one in kit.stock.lots(place, wanted)
        ]
        pdf = label_sheet(
            stickers, language=words.current(), copies=args.copies, worded=args.words, practice=kit.vault.practice
        )
    _written(args.out, pdf)


def _written(path: Path, pdf: bytes) -> None:
    common.write_new(path, pdf)
    common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=path.name)


def _contacts(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        today = kit.vault.clock.today()
        last = clock.month_of(date_of(args.last) if args.last else today)
        first = clock.month_of(date_of(args.first)) if args.first else last
        found = kit.stock.contacts(first, last)
    rows = [(group.word(), number(count)) for group, count in found.groups.items()]
    rows += [(t("Stock", "Sheets given"), number(found.sheets)), (t("Stock", "Slips given"), number(found.slips))]
    common.table((t("Stock", "Group"), t("Stock", "Contacts")), rows, numeric={1})


def _scan(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        found = kit.stock.recognise(args.code, by_hand=True)
        names = {one.code: one.word() for one in kit.stock.products(retired=True)}
        worker = next((bag.worker for bag, _held in kit.stock.bags() if bag.op == found.bag), "") if found.bag else ""
    expiry = found.scan.expiry
    rows = [
        (t("Stock", "Bag"), worker if found.bag else ""),
        (t("Stock", "Product"), names.get(found.product, "")),
        (t("Stock", "Lot"), found.scan.lot or ""),
        (t("Stock", "Expires"), clock.date_of(expiry).isoformat() if expiry is not None else ""),
        (t("Stock", "How many"), number(found.pieces) if found.pieces else ""),
    ]
    common.table((t("Terminal", "What"), t("Terminal", "Says")), [row for row in rows if row[1]])
