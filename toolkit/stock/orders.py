"""Orders placed, and how much of them is still on its way.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.base.words import fill, mark, number, t

NO_ORDER = kind(
    "stock.no-such-order",
    mark("Problem", "That order can't be found."),
    mark("Problem", "Look at it under Orders."),
)
BAD_EXPECTED = kind(
    "stock.bad-expected-day",
    mark("Problem", "It can't be here before it was ordered."),
    mark("Problem", "Choose a later day, or leave it empty."),
)
ORDER_DIFFERS = kind(
    "stock.order-differs",
    mark("Problem", "That order is for another product or another place."),
    mark("Problem", "Choose another order, or none."),
)


@dataclass(frozen=True)
class OrderDraft:
    """An order as it is typed: one product for one store."""

    place: Op
    product: str
    pieces: int
    day: int
    expected: int | None = None  # the day on which it should be here
    supplier: Op = 0  # a supplier, a donor or another centre of the lists
    note: str = ""


@dataclass(frozen=True)
class Order:
    """An order and what has come of it."""

    op: Op
    place: Op
    product: str
    pieces: int
    day: int
    expected: int | None
    supplier: Op
    note: str
    cancelled: bool
    received: int = 0  # pieces of receipts that name it and were not undone

    @property
    def open(self) -> int:
        """Pieces that are still on order; what came beyond the order counts for nothing."""
        return 0 if self.cancelled else max(self.pieces - self.received, 0)

    def late(self, today: int) -> bool:
        """Tell whether it should have been here before today."""
        return self.open > 0 and self.expected is not None and self.expected < today


def on_order(orders: Iterable[Order], place: Op, product: str) -> int:
    """Return the pieces of a product that are on order for a place."""
    return sum(one.open for one in orders if one.place == place and one.product == product)


def waiting_first(orders: Iterable[Order]) -> list[Order]:
    """Return what is waited for first, the one expected soonest on top; then the others, the latest on top."""
    kept = list(orders)
    waited = [one for one in kept if one.open]
    rest = [one for one in kept if not one.open]
    never = 1 << 60
    waited.sort(key=lambda one: (never if one.expected is None else one.expected, one.day, one.op))
    rest.sort(key=lambda one: (-one.day, -one.op))
    return [*waited, *rest]


def needs(orders: Iterable[Order], words: Mapping[str, str], today: int) -> list[Need]:
    """Return a line for each order that should have been here before today; `words` names products by code."""
    return [
        Need(
            Urgency.SOON,
            "truck",
            fill(
                t("Stock", "{product}: {count} on order should have been here on {day}. Ask where they are."),
                product=words.get(one.product, one.product),
                count=number(one.open),
                day=clock.short_day(one.expected),
            ),
            Target("stock", None, "orders"),
        )
        for one in waiting_first(orders)
        if one.late(today) and one.expected is not None
    ]
