"""What a product's card says: on hand, months, when it runs out, its thin history.  Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.stock import figures, spans
from toolkit.stock.figures import NO_HOLDS, USUAL, Holds, Levels, MonthUse, Use
from toolkit.stock.model import USED, LotStock, Product
from toolkit.stock.posting import IN_BAG
from toolkit.stock.spans import Stretch
from toolkit.stock.use_rules import UseRule

HISTORY = 13  # months in the thin line, the present one included
SOON = 92  # days: what expires within them is worth a word

StretchesOf = Callable[[LotStock, int, int], Sequence[Stretch]]
Sums = Sequence[tuple[int, int, int, int]]  # (month, flow, change, lines)


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
    quarantined: int = 0  # held back and not expired
    on_order: int = 0  # asked for and not yet received
    levels: Levels = USUAL


def month_uses(
    sums: Sequence[tuple[int, int, int, int]], stocked: Sequence[Stretch], first: int, last: int
) -> list[MonthUse]:
    """Return each complete month's use, `first` to `last` (month numbers).

    Handed out counts from the place itself and from bags that came from it.  `stocked` are the
    days on which any usable lot of the place had a piece (`open_days`).
    """
    handed: dict[int, int] = {}
    for month, flow, change, _lines in sums:
        if flow % IN_BAG in USED:
            handed[month] = handed.get(month, 0) - change
    return [
        MonthUse(
            month,
            handed.get(month, 0),
            spans.days(spans.within(stocked, clock.first_day(month), clock.last_day(month))),
        )
        for month in range(first, last + 1)
    ]


def open_days(
    lots: Sequence[LotStock], stretches: StretchesOf, first: int, last: int, holds: Holds = NO_HOLDS
) -> list[Stretch]:
    """Return the days from `first` to `last` on which any lot had a piece that could be handed out.

    Lots are asked until every day is covered: mostly by one of them, the one that keeps longest.
    """
    covered: list[Stretch] = []
    whole = [Stretch(first, last)]
    for one in sorted(lots, key=_likely):
        if one.lot.expiry is not None and one.lot.expiry < first:
            continue
        usable = figures.usable_spans(one.lot, stretches(one, first, last), holds)
        covered = spans.within([*covered, *usable], first, last)
        if covered == whole:
            break
    return covered


def _likely(one: LotStock) -> tuple[bool, bool, int]:
    """Return the order in which lots are likely to have been there all the time."""
    return one.balance <= 0, one.lot.expiry is not None, -(one.lot.expiry or 0)


@dataclass(frozen=True)
class Book:
    """What a card asks of the ledger of one product at one place."""

    lots: Sequence[LotStock]
    first: int | None  # the first month in which anything moved
    sums: Callable[[int], Sums]  # from a month on
    stretches: StretchesOf  # the days on which a lot had a piece, from day to day
    holds: Holds = field(default_factory=dict)


def use_of(book: Book, today: int, rule: UseRule = UseRule.OURS) -> Use:
    """Return the mean monthly use by a rule.

    A year is looked through only where the last three months do not all tell, and the whole ledger
    only where the last year says nothing.
    """
    month = clock.month_of(today)
    first = month if book.first is None else book.first
    use = Use(None)
    windows = (month - figures.MONTHS_USED, month - figures.MONTHS_BACK, first)
    for since in dict.fromkeys(max(first, one) for one in windows):
        if since >= month:
            break
        stocked = open_days(book.lots, book.stretches, clock.first_day(since), clock.last_day(month - 1), book.holds)
        use = figures.use_by(rule, month_uses(book.sums(since), stocked, since, month - 1))
        year_told = since <= month - figures.MONTHS_BACK and use.last_rate is not None
        if len(use.months) == figures.MONTHS_USED or year_told:
            break
    return use


def make(
    product: Product,
    place: Op,
    book: Book,
    today: int,
    levels: Levels,
    *,
    use: Use | None = None,
    on_order: int = 0,
    rule: UseRule = UseRule.OURS,
) -> ProductCard:
    """Work out a card from a place's lots, its monthly sums, and when each lot had something."""
    lots, holds, month = book.lots, book.holds, clock.month_of(today)
    first = month if book.first is None else book.first
    use = use or use_of(book, today, rule)
    parts = figures.split(lots, today, holds)
    usable = parts.usable
    good = figures.usable_lots(lots, today, holds)
    ahead = figures.forecast(good, use.rate or Fraction(0), today, today + SOON)
    months = Fraction(usable) / use.rate if use.rate else None
    changes: dict[int, int] = {}
    for when, flow, change, _lines in book.sums(month - HISTORY):
        if flow < IN_BAG:
            changes[when] = changes.get(when, 0) + change
    soon = [one for one in good if one.lot.expiry is not None and one.lot.expiry <= today + SOON]
    on_hand = sum(one.balance for one in lots)
    moved = book.first is not None or bool(lots)
    return ProductCard(
        product,
        place,
        on_hand,
        usable,
        parts.expired,
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
        parts.quarantined,
        on_order,
        levels,
    )


def _state(moved: bool, usable: int, months: Fraction | None, levels: Levels) -> State:
    if not moved:
        return State.NEVER
    if not usable:
        return State.OUT
    if months is not None and months < levels.emergency:
        return State.EMERGENCY
    return State.LOW if months is not None and months < levels.minimum else State.GOOD
