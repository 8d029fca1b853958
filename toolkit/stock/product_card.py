"""What a product's card says: on hand, months, when it runs out, its thin history.  Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.stock import figures
from toolkit.stock.figures import Levels, MonthUse, Stretch, Use
from toolkit.stock.model import USED, LotStock, Product
from toolkit.stock.posting import IN_BAG

HISTORY = 13  # months in the thin line, the present one included
SOON = 92  # days: what expires within them is worth a word

StretchesOf = Callable[[LotStock, int, int], Sequence[Stretch]]


class State(StrEnum):
    """How a product stands at a place."""

    NEVER = "never"  # nothing ever moved
    OUT = "out"
    EMERGENCY = "emergency"
    LOW = "low"
    GOOD = "good"


@dataclass(frozen=True)
class ProductCard:
    """The figures of one product at one place, today."""

    product: Product
    place: Op
    on_hand: int  # every lot together; may be below zero
    usable: int
    expired: int
    next_expiry: int | None  # earliest expiry of what is usable
    expiring: int  # usable pieces whose lot expires within `SOON` days
    wasted: int  # of these, pieces that will expire before they are used
    use: Use
    months: Fraction | None  # usable / monthly use; None where use is not known or nought
    runs_out: int | None  # the day
    state: State
    history: tuple[int, ...]  # closing balances, oldest first, today's last
    moved: bool
    expiring_by: int | None = None  # the day by which all of `expiring` will have expired


def month_uses(
    sums: Sequence[tuple[int, int, int, int]],
    lots: Sequence[tuple[int | None, Sequence[Stretch]]],
    first: int,
    last: int,
) -> list[MonthUse]:
    """Return each complete month's use, `first` to `last` (month numbers).

    Handed out counts from the place itself and from bags that came from it.
    """
    handed: dict[int, int] = {}
    for month, flow, change, _lines in sums:
        if flow % IN_BAG in USED:
            handed[month] = handed.get(month, 0) - change
    return [
        MonthUse(
            month,
            handed.get(month, 0),
            figures.stocked_days(lots, clock.first_day(month), clock.last_day(month)),
        )
        for month in range(first, last + 1)
    ]


def make(
    product: Product,
    place: Op,
    lots: Sequence[LotStock],
    sums: Sequence[tuple[int, int, int, int]],
    stretches: StretchesOf,
    today: int,
    levels: Levels,
) -> ProductCard:
    """Work out a card from a place's lots, its monthly sums, and when each lot had something."""
    month = clock.month_of(today)
    first = min((one[0] for one in sums), default=month)
    use = Use(None)
    # Only where the last year says nothing is the whole ledger looked through, for the last known rate.
    for since in dict.fromkeys((max(first, month - figures.MONTHS_BACK), first)):
        if since >= month or use.rate is not None:
            break
        days = clock.first_day(since), clock.last_day(month - 1)
        spans = [(one.lot.expiry, stretches(one, *days)) for one in lots]
        use = figures.mean_use(month_uses(sums, spans, since, month - 1))
    usable = figures.usable(lots, today)
    good = [one for one in lots if one.balance > 0 and not one.lot.expired(today)]
    ahead = figures.forecast(lots, use.rate or Fraction(0), today, today + SOON)
    months = Fraction(usable) / use.rate if use.rate else None
    changes: dict[int, int] = {}
    for when, flow, change, _lines in sums:
        if flow < IN_BAG:
            changes[when] = changes.get(when, 0) + change
    soon = [one for one in good if one.lot.expiry is not None and one.lot.expiry <= today + SOON]
    on_hand = sum(one.balance for one in lots)
    moved = bool(sums) or bool(lots)
    return ProductCard(
        product,
        place,
        on_hand,
        usable,
        sum(max(one.balance, 0) for one in lots if one.lot.expired(today)),
        min((one.lot.expiry for one in good if one.lot.expiry is not None), default=None),
        sum(one.balance for one in soon),
        ahead.wasted,
        use,
        months,
        ahead.runs_out if usable else None,
        _state(moved, usable, months, levels),
        figures.history(on_hand, changes, month, min(HISTORY, month - first + 1)),
        moved,
        max((one.lot.expiry for one in soon if one.lot.expiry is not None), default=None),
    )


def _state(moved: bool, usable: int, months: Fraction | None, levels: Levels) -> State:
    if not moved:
        return State.NEVER
    if not usable:
        return State.OUT
    if months is not None and months < levels.emergency:
        return State.EMERGENCY
    return State.LOW if months is not None and months < levels.minimum else State.GOOD
