"""Counting: when it began, what moved meanwhile, why it differs, and when a coordinator must agree.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark
from toolkit.stock.model import Lot

# Why a count differs; the key stands in the ledger, anything else there is what somebody typed.
REASONS: dict[str, Phrase] = {
    "unwritten": mark("Stock", "Something was not written down"),
    "miscount": mark("Stock", "Counted wrong before"),
    "damaged": mark("Stock", "Some are damaged"),
    "theft": mark("Stock", "Some may have been stolen"),
    "unknown": mark("Stock", "Nobody knows"),
}


LOOK_BACK = 366  # days: a count that nobody agreed to in a year asks no more


@dataclass(frozen=True)
class CountRule:
    """Above which difference a coordinator must agree: more pieces than `pieces` and a larger share."""

    pieces: int = 20
    percent: int = 5

    def asks(self, counted: int, book: int) -> bool:
        """Tell whether a difference is one that a coordinator looks at."""
        off = abs(counted - book)
        return off > self.pieces and off * 100 > self.percent * max(book, 0)


@dataclass(frozen=True)
class Seen:
    """One lot at the moment at which counting began: what the book said, and its entries of that day on."""

    product: str
    lot: Lot
    book: int
    ops: frozenset[Op] = frozenset()


@dataclass(frozen=True)
class Started:
    """The moment at which a count began at a place."""

    place: Op
    day: int
    seen: tuple[Seen, ...]

    def of(self, product: str, lot: Lot) -> Seen:
        """Return one lot's; of one that was not in the book then, nothing."""
        known = (one for one in self.seen if one.product == product and one.lot == lot)
        return next(known, Seen(product, lot, 0))

    def plain(self) -> dict[str, Any]:
        """Return it as plain values, for a draft."""
        rows = [[one.product, one.lot.number, one.lot.expiry, one.book, sorted(one.ops)] for one in self.seen]
        return {"place": self.place, "day": self.day, "seen": rows}


def started_from(value: object) -> Started | None:
    """Return what `plain` made, None for anything else."""
    if not isinstance(value, Mapping):
        return None
    try:
        seen = tuple(
            Seen(str(product), Lot(str(number), expiry if expiry is None else int(expiry)), int(book), frozenset(ops))
            for product, number, expiry, book, ops in value["seen"]
        )
        return Started(int(value["place"]), int(value["day"]), seen)
    except (KeyError, TypeError, ValueError):
        return None


def reason_word(kept: str) -> str:
    """Return a reason in the current language; what somebody typed as it is."""
    return str(REASONS[kept]) if kept in REASONS else kept


@dataclass(frozen=True)
class CountLine:
    """One lot of a count that differed from the book at the moment of counting."""

    product: str
    lot: Lot
    counted: int
    book: int
    reason: str = ""

    @property
    def difference(self) -> int:
        """Pieces more (or, below zero, fewer) than the book said."""
        return self.counted - self.book


@dataclass(frozen=True)
class Counted:
    """A count: where, when, what differed, and whether a coordinator agreed."""

    op: Op
    place: Op
    day: int
    lines: tuple[CountLine, ...]
    approved: bool


def by_product(lines: Iterable[CountLine]) -> dict[str, int]:
    """Return each product's difference, all lots together."""
    found: dict[str, int] = {}
    for one in lines:
        found[one.product] = found.get(one.product, 0) + one.difference
    return found
