"""Everything that the ledger says of one product at one place, as numbers; words and pictures are made of it.  Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from toolkit.base import clock
from toolkit.stock import cover, figures, order_sum, product_card, spans
from toolkit.stock.cover import Ahead, Losses, MonthCover, StockNeeds, Supply
from toolkit.stock.figures import Course, Use
from toolkit.stock.model import LOSSES, USED, Flow, Lot, LotStock, Product
from toolkit.stock.order_sum import OrderSum
from toolkit.stock.posting import IN_BAG
from toolkit.stock.product_card import Book, ProductCard, Sums
from toolkit.stock.spans import Stretch

MONTHS = 12  # complete months that are looked back on
_CAME = frozenset({Flow.OPENING, Flow.RECEIVED, Flow.FOUND, Flow.ARRIVED})


class LotState(StrEnum):
    """Whether a lot may be handed out."""

    GOOD = "good"
    HELD = "held"
    EXPIRED = "expired"


@dataclass(frozen=True)
class LotLine:
    """A lot of the place that is not empty."""

    lot: Lot
    balance: int
    state: LotState
    wasted: int  # pieces that will expire before they are used


@dataclass(frozen=True)
class MonthLine:
    """One month of the product; the present one is not over."""

    month: int
    came: int
    handed: int
    lost: int
    out: int  # stock-out days so far
    days: int  # so far
    closing: int


@dataclass(frozen=True)
class ProductFigures:
    """What one product's page shows."""

    product: Product
    place_name: str
    today: int
    card: ProductCard
    lots: tuple[LotLine, ...]  # first expired first
    months: tuple[MonthLine, ...]  # oldest first, the present one last
    order: OrderSum | None  # None where neither the use nor a last known one is known
    by_last: bool  # the order goes by the last known use
    losses: Losses
    usual: tuple[MonthCover, ...]  # the same months, all products together
    ahead: Ahead | None
    needs: StockNeeds
    past: tuple[tuple[int, int], ...]  # (day, usable at its end), oldest first, today's last
    gaps: tuple[Stretch, ...]  # days without usable stock, as far back as `past` goes
    middle: Course | None  # from today on at the mean use, and at the slowest and fastest of its months
    slow: Course | None
    fast: Course | None
    other_use: Use  # by the rule that the centre does not follow
    others: bool  # whether the place keeps condoms and lubricant, so that the two can be compared

    @property
    def need(self) -> int | None:
        """Pieces needed in a month; None where nobody has said."""
        return self.needs.of(self.product.code)

    @property
    def complete(self) -> tuple[MonthLine, ...]:
        """The months that are over."""
        return self.months[:-1]


@dataclass(frozen=True)
class Shelf:
    """One product of the place while its figures are worked out."""

    product: Product
    book: Book
    card: ProductCard
    open: tuple[Stretch, ...]  # usable days from the first shown month to today


def shelf(product: Product, card: ProductCard, book: Book, today: int) -> Shelf:
    """Look when a product was usable, as far back as is shown."""
    first = clock.first_day(clock.month_of(today) - MONTHS)
    return Shelf(
        product, book, card, tuple(product_card.open_days(book.lots, book.stretches, first, today, book.holds))
    )


def supply(one: Shelf, needs: StockNeeds, today: int) -> Supply:
    """Return a product as the figures over several products see it."""
    since = clock.month_of(today) - MONTHS
    card = one.card
    return Supply(
        one.product.code,
        one.product.form,
        one.open,
        by_month(one.book.sums(since), USED, -1),
        card.use.rate,
        card.usable,
        card.runs_out,
        needs.of(one.product.code),
        one.book.first,
    )


def by_month(sums: Sums, flows: frozenset[Flow], sign: int = 1) -> dict[int, int]:
    """Add up some flows by month, those in bags of the place among them."""
    found: dict[int, int] = {}
    for month, flow, change, _lines in sums:
        if flow % IN_BAG in flows:
            found[month] = found.get(month, 0) + sign * change
    return found


def make(
    own: Shelf,
    place_name: str,
    supplies: Sequence[Supply],
    needs: StockNeeds,
    past: Sequence[tuple[int, int]],
    today: int,
) -> ProductFigures:
    """Work everything out."""
    month, book, card = clock.month_of(today), own.book, own.card
    first = max(month - MONTHS, min((one.since for one in supplies if one.since is not None), default=month))
    begun = max(first, month if book.first is None else book.first)
    sums = book.sums(month - MONTHS)
    good = figures.usable_lots(book.lots, today, book.holds)
    use, levels, pack = card.use, card.levels, order_sum.smallest_pack(own.product)
    rate = use.rate if use.rate is not None else use.last_rate
    order = None if rate is None else OrderSum(rate, levels, card.usable, card.on_order, pack)
    start = clock.first_day(begun)
    return ProductFigures(
        own.product,
        place_name,
        today,
        card,
        _lot_lines(book, use.rate, today),
        _month_lines(own, sums, begun, today),
        order,
        use.rate is None and order is not None,
        cover.losses(sums, card.on_hand, begun, month),
        tuple(cover.months_cover(supplies, first, today)),
        cover.ahead(supplies, today),
        needs,
        tuple(one for one in past if one[0] >= start),
        tuple(spans.minus([Stretch(start, today)], own.open)) if card.moved else (),
        None if use.rate is None else figures.course(good, use.rate, today),
        None if use.slow is None else figures.course(good, use.slow, today),
        None if use.fast is None else figures.course(good, use.fast, today),
        product_card.use_of(book, today, use.rule.other),
        len({one.form for one in supplies if one.since is not None} & set(cover.THREE)) > 1,
    )


def _lot_lines(book: Book, rate: Fraction | None, today: int) -> tuple[LotLine, ...]:
    good = set(figures.usable_lots(book.lots, today, book.holds))
    ahead = figures.course(good, rate or Fraction(0), today)
    wasted = {cliff.lot: figures.rounded(cliff.pieces) for cliff in ahead.cliffs} if rate is not None else {}

    def state(one: LotStock) -> LotState:
        if one.lot.expired(today):
            return LotState.EXPIRED
        return LotState.HELD if figures.on_hold(one.lot, today, book.holds) else LotState.GOOD

    return tuple(
        LotLine(one.lot, one.balance, state(one), wasted.get(one.lot, 0) if one in good else 0)
        for one in figures.first_expired_first(book.lots)
        if one.balance
    )


def _month_lines(own: Shelf, sums: Sums, first: int, today: int) -> tuple[MonthLine, ...]:
    month = clock.month_of(today)
    came, handed, lost = by_month(sums, _CAME), by_month(sums, USED, -1), by_month(sums, LOSSES, -1)
    changes: dict[int, int] = {}
    for when, flow, change, _lines in sums:
        if flow < IN_BAG:
            changes[when] = changes.get(when, 0) + change
    closings = figures.history(own.card.on_hand, changes, month, month - first + 1)
    lines = []
    for place, when in enumerate(range(first, month + 1)):
        start, end = clock.first_day(when), min(clock.last_day(when), today)
        days = end - start + 1
        out = days - spans.days(spans.within(own.open, start, end))
        lines.append(
            MonthLine(when, came.get(when, 0), handed.get(when, 0), lost.get(when, 0), out, days, closings[place])
        )
    return tuple(lines)
