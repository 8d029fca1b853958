"""Lots that are set aside: quarantine while something is looked into, recall when a maker calls back.  Pure.

A hold names a product and a lot, at one place (and its bags) or everywhere, from a day until it is
released.  What is held may not be handed out, taken out or sent; it may be lost, recalled, counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import mark, t
from toolkit.stock.model import Lot
from toolkit.stock.spans import Stretch

FOR_EVER = 80_000  # a day in the year 2189: a hold that nobody has released

HELD = kind(
    "stock.set-aside",
    mark("Problem", "That lot is set aside, so it can't be handed out."),
    mark("Problem", "Choose another lot. Under Lots you see why, and who may release it."),
)
NO_HOLD = kind(
    "stock.no-such-hold",
    mark("Problem", "That lot is not set aside any more."),
)
RECALLED_BY_COORDINATOR = kind(
    "stock.recall-release",
    mark("Problem", "Only a coordinator can end a recall."),
)


class Reason(StrEnum):
    """Why a lot is set aside."""

    QUARANTINE = "quarantine"
    RECALL = "recall"

    def word(self) -> str:
        """Return the reason's name, in the current language."""
        texts = {
            Reason.QUARANTINE: t("Stock", "Quarantine"),
            Reason.RECALL: t("Stock", "Recall"),
        }
        return texts[self]


@dataclass(frozen=True)
class SetAside:
    """The form: which lot, where (0 = everywhere), since when and why."""

    product: str
    lot: Lot  # a number without an expiry means the number with any expiry
    day: int
    reason: Reason = Reason.QUARANTINE
    place: Op = 0
    note: str = ""


@dataclass(frozen=True)
class Hold:
    """A lot that is set aside, or was."""

    op: Op
    product: str
    lot: Lot
    place: Op  # 0 = everywhere
    day: int
    released: int | None  # the day from which it may be used again
    reason: Reason
    note: str = ""

    def covers(self, lot: Lot) -> bool:
        """Tell whether it is about this lot."""
        if self.lot.expiry is None and self.lot.number:
            return self.lot.number == lot.number
        return self.lot == lot

    def at(self, place: Op, home: Op = 0) -> bool:
        """Tell whether it holds at a place; at a bag's too, where it holds at the bag's store."""
        return self.place in {0, place} or (home != 0 and self.place == home)

    def on(self, day: int) -> bool:
        """Tell whether it holds on `day`; on the day of its release it holds no more."""
        return self.day <= day and (self.released is None or day < self.released)

    def stretch(self, today: int) -> Stretch | None:
        """Return the days on which the lot could not be used at any moment, None where there is none.

        On the day on which it was set aside it could be, earlier: that day counts for a hold only
        while it is today.
        """
        first = self.day if self.day >= today else self.day + 1
        last = FOR_EVER if self.released is None else self.released - 1
        return Stretch(first, last) if first <= last else None


def held_back(holds: Iterable[Hold], lots: Iterable[Lot], today: int) -> dict[Lot, list[Stretch]]:
    """Return the days on which each of `lots` could not be used; lots that nothing holds are left out."""
    found: dict[Lot, list[Stretch]] = {}
    every = list(holds)
    for lot in lots:
        spans = [span for one in every if one.covers(lot) and (span := one.stretch(today)) is not None]
        if spans:
            found[lot] = spans
    return found
