"""``satchel stock figures``, ``need`` and ``move``: what the ledger comes to, and how it was worked out."""

from __future__ import annotations

import argparse
from pathlib import Path

from toolkit.base import words
from toolkit.base.errors import kind
from toolkit.base.words import mark, number, t
from toolkit.cli import common
from toolkit.cli.stock_names import place_of, product_of

BAD_NEED = kind(
    "cli.bad-need",
    mark("Problem", "A product needs a number of pieces beside it."),
    mark("Problem", "Write “satchel stock need male-condom 1200”; 0 takes it out."),
)


def register(verbs: common.Subparsers) -> None:
    """Add the commands."""
    figures = common.add(
        verbs, "figures", t("Terminal", "what the ledger comes to, and how it is worked out"), _figures
    )
    figures.add_argument("product", help=t("Terminal", "a product's code or name"))
    figures.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    figures.add_argument("--how", action="store_true", help=t("Terminal", "with every sum written out"))
    figures.add_argument("--table", action="store_true", help=t("Terminal", "the chart's figures as a table"))
    figures.add_argument(
        "--out", metavar="FILE", type=Path, default=None, help=t("Terminal", "write it as a PDF instead")
    )

    need = common.add(verbs, "need", t("Terminal", "show or set what people need in a month"), _need)
    need.add_argument("product", nargs="?", default="", help=t("Terminal", "a product's code or name"))
    need.add_argument("pieces", nargs="?", type=int, default=None, help=t("Terminal", "pieces a month, 0: not known"))
    need.add_argument("--lubricant", metavar="N", type=int, help=t("Terminal", "lubricant wanted for 100 condoms"))

    move = common.add(verbs, "move", t("Terminal", "what to bring from one place to another"), _move)
    move.add_argument("product", nargs="?", default="", help=t("Terminal", "a product's code or name"))


def _figures(args: argparse.Namespace) -> None:
    from toolkit.stock import chart, worked
    from toolkit.vault import Centre

    with common.kit_of(args) as kit:
        made = kit.stock.figures(place_of(kit, args.place), product_of(kit, args.product))
        practice, centre = kit.vault.practice, kit.vault.settings.load(Centre).name
    if args.out is not None:
        from toolkit.stock.pdf_product import product_sheet

        content = product_sheet(made, language=words.current(), practice=practice, centre=centre)
        common.write_new(args.out, content)
        common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=args.out.name)
        return
    if args.table:
        rows = [(one.when, one.pieces, one.note) for one in chart.rows(made)]
        heads = (t("Stock", "When"), t("Stock", "Can be handed out"), t("Stock", "Remark"))
        common.table(heads, rows, numeric={1})
        return
    explained = worked.explain(made)
    if not args.how:
        common.table((t("Stock", "Figure"), t("Stock", "Value")), [(one.title, one.value) for one in explained])
        return
    for one in explained:
        common.say(f"{one.title}: {one.value}")
        for step in one.lines:
            common.say(f"  {step}")


def _need(args: argparse.Namespace) -> None:
    from dataclasses import replace

    with common.kit_of(args) as kit:
        kept = kit.stock.stock_needs()
        wanted = kept
        if args.product:
            if args.pieces is None:
                raise BAD_NEED.problem()
            wanted = wanted.with_need(product_of(kit, args.product), args.pieces)
        if args.lubricant is not None:
            wanted = replace(wanted, lubricant=args.lubricant)
        if wanted != kept:
            kit.stock.set_stock_needs(wanted)
        rows = [
            (one.word(), one.code, number(need) if (need := wanted.of(one.code)) else "–")
            for one in kit.stock.products()
        ]
    common.table((t("Stock", "Product"), t("Terminal", "Code"), t("Stock", "Needed in a month")), rows, numeric={2})
    common.say(t("Terminal", "Lubricant for 100 condoms: {count}"), count=wanted.lubricant)


def _move(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        found = kit.stock.redistribution(product_of(kit, args.product) if args.product else "")
        names = {one.op: one.name for one in kit.stock.places()}
        called = {one.code: one.word() for one in kit.stock.products()}
    if not found:
        common.say(t("Terminal", "Nothing needs to be moved."))
        return
    common.table(
        (
            t("Stock", "From"),
            t("Stock", "To"),
            t("Stock", "Product"),
            t("Stock", "Lot"),
            t("Stock", "Pieces"),
            t("Stock", "Why"),
        ),
        [
            (
                names.get(one.giver, ""),
                names.get(one.taker, ""),
                called.get(one.product, one.product),
                one.lot.word(),
                number(one.pieces),
                one.say(),
            )
            for one in found
        ],
        numeric={4},
    )
