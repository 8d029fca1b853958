"""``satchel stock order``, ``orders`` and ``levels``: what is waited for, and how much there should be."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.words import mark, number, t
from toolkit.cli import common
from toolkit.cli.stock_names import date_of, place_of, product_of

if TYPE_CHECKING:
    from toolkit.base.ids import Op
    from toolkit.kit import Kit
    from toolkit.stock.model import Outcome

Ask = Callable[..., None]  # (outcome, sure): says what is asked, and stops where nobody said yes

BAD_MONTHS = kind(
    "cli.bad-months",
    mark("Problem", "The months can't be read."),
    mark("Problem", "Write them as 1.5, very low before low before full."),
)
WHICH_GIVER = kind(
    "cli.which-giver",
    mark("Problem", "No supplier, donor or other centre is called that."),
    mark("Problem", "Add it in Settings first."),
)


def register(verbs: common.Subparsers, ask: Ask) -> None:
    """Add the commands; `ask` is how questions are asked at the terminal."""
    order = common.add(verbs, "order", t("Terminal", "note an order"), partial(_order, ask))
    order.add_argument("product", help=t("Terminal", "a product's code or name"))
    order.add_argument("quantity", type=int, help=t("Terminal", "pieces"))
    order.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    order.add_argument("--from", dest="giver", metavar="NAME", default="", help=t("Terminal", "asked from whom"))
    order.add_argument("--expected", metavar="DATE", default="", help=t("Terminal", "when it should be here"))
    order.add_argument("--day", metavar="DATE", default="", help=t("Terminal", "the day, where it is not today"))
    order.add_argument("--sure", action="store_true", help=t("Terminal", "answer every question with yes"))

    orders = common.add(verbs, "orders", t("Terminal", "show what is on order"), _orders)
    orders.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))

    levels = common.add(verbs, "levels", t("Terminal", "show or set the levels, in months"), _levels)
    levels.add_argument("product", nargs="?", default="", help=t("Terminal", "a product's code or name"))
    levels.add_argument("months", nargs="*", metavar="M", help=t("Terminal", "very low, low, full"))
    levels.add_argument("--place", metavar="NAME", default="", help=t("Terminal", "a place where stock lies"))
    levels.add_argument("--everywhere", action="store_true", help=t("Terminal", "at every place"))
    levels.add_argument("--usual", action="store_true", help=t("Terminal", "back to what is usual"))


def _order(ask: Ask, args: argparse.Namespace) -> None:
    from toolkit.stock.orders import OrderDraft

    with common.kit_of(args) as kit:
        draft = OrderDraft(
            place_of(kit, args.place),
            product_of(kit, args.product),
            args.quantity,
            date_of(args.day) if args.day else kit.vault.clock.today(),
            date_of(args.expected) if args.expected else None,
            _giver(kit, args.giver),
        )
        outcome: Outcome = kit.stock.place_order(draft)
        if outcome.doubts:
            ask(outcome, sure=args.sure)
            outcome = kit.stock.place_order(draft, [doubt.key for doubt in outcome.doubts])
        n = outcome.pieces
        common.say(t("Stock", "{n} pieces on order.", "", n))


def _giver(kit: Kit, typed: str) -> Op:
    from toolkit.stock.model import Source

    wanted = typed.casefold().strip()
    if not wanted:
        return 0
    found = [one.op for source in Source for one in kit.stock.givers(source) if one.name.casefold() == wanted]
    if not found:
        raise WHICH_GIVER.problem()
    return found[0]


def _orders(args: argparse.Namespace) -> None:
    from toolkit.stock.model import Source

    with common.kit_of(args) as kit:
        words_of = {one.code: one.word() for one in kit.stock.products(retired=True)}
        givers = {one.op: one.name for source in Source for one in kit.stock.givers(source, retired=True)}
        rows = [
            (
                words_of.get(one.product, one.product),
                clock.long_day(one.day),
                givers.get(one.supplier, "–"),
                clock.long_day(one.expected) if one.expected is not None else "–",
                number(one.pieces),
                number(one.open),
            )
            for one in kit.stock.orders(place_of(kit, args.place))
        ]
    common.table(
        (
            t("Stock", "Product"),
            t("Stock", "Ordered on"),
            t("Stock", "From"),
            t("Stock", "Expected"),
            t("Stock", "Ordered"),
            t("Stock", "Still to come"),
        ),
        rows,
        numeric={4, 5},
    )


def _levels(args: argparse.Namespace) -> None:
    from toolkit.stock.figures import Levels
    from toolkit.stock.levels import months_text, read_months

    with common.kit_of(args) as kit:
        here = place_of(kit, args.place)
        code = product_of(kit, args.product) if args.product else ""
        if args.months or args.usual:
            months = [read_months(one) for one in args.months]
            if not args.usual and (len(months) != 3 or None in months):
                raise BAD_MONTHS.problem()
            low, least, full = (one or Fraction(0) for one in (*months, None, None, None)[:3])
            chosen = None if args.usual else Levels(least, full, low)
            kit.stock.set_levels(0 if args.everywhere else here, code, chosen)
        rows = []
        for one in kit.stock.products():
            levels = kit.stock.levels_for(here, one.code)
            shown = (levels.emergency, levels.minimum, levels.maximum)
            rows.append((one.word(), *(months_text(value) for value in shown)))
    common.table(
        (t("Stock", "Product"), t("Stock", "Very low under"), t("Stock", "Low under"), t("Stock", "Full at")),
        rows,
        numeric={1, 2, 3},
    )
