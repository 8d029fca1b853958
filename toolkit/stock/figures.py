"""Figures from the ledger: use, months of stock, stock-out days, what will expire before it is used.

Everything is exact: integers and fractions, rounded once, where it is shown.  Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, t
from toolkit.stock.model import LotStock

MONTH = Fraction(1461, 48)  # days in a mean month: 365.25 / 12
MONTHS_USED = 3  # complete months that the mean is taken over
MONTHS_BACK = 12  # how far back such months are looked for
FEWEST_DAYS = 10  # a month with fewer stocked days says nothing about use


@dataclass(frozen=True)
class Levels:
    """Months of stock under which to order, up to which to order, and which are an emergency."""

    minimum: Fraction = Fraction(3, 2)
    maximum: Fraction = Fraction(3)
    emergency: Fraction = Fraction(1, 2)


@dataclass(frozen=True)
class MonthUse:
    """One complete month of one product at one place."""

    month: int  # month number
    handed: int  # pieces handed out, net of what was undone; losses are no use
    stocked: int  # days on which something usable was there at some moment


@dataclass(frozen=True)
class Use:
    """The mean monthly use in pieces; `rate` None = not known, with the last known one beside it."""

    rate: Fraction | None
    months: tuple[int, ...] = ()  # those that the mean was taken over, newest first
    last_rate: Fraction | None = None
    last_month: int | None = None


def days_in(month: int) -> int:
    """Return how many days a month number has."""
    return clock.last_day(month) - clock.first_day(month) + 1


def adjusted(use: MonthUse) -> Fraction:
    """Return a month's use as it would have been with stock every day: C × days / stocked days."""
    return max(Fraction(use.handed), Fraction(0)) * days_in(use.month) / use.stocked


def mean_use(months: Sequence[MonthUse]) -> Use:
    """Return the mean over the last three complete months that say something about use.

    `months` holds the complete months back to the first one of the ledger, in any order.  A month
    with fewer than ten stocked days does not count and an older one takes its place, no further
    back than a year; where there is none the rate is not known, never nought.
    """
    ranked = sorted(months, key=lambda one: -one.month)
    telling = [one for one in ranked if one.stocked >= FEWEST_DAYS]
    if not telling:
        return Use(None)
    newest = ranked[0].month
    chosen = [one for one in telling if one.month > newest - MONTHS_BACK][:MONTHS_USED]
    last = telling[0]
    if not chosen:
        return Use(None, (), adjusted(last), last.month)
    rate = sum((adjusted(one) for one in chosen), Fraction(0)) / len(chosen)
    return Use(rate, tuple(one.month for one in chosen), adjusted(last), last.month)


@dataclass(frozen=True)
class Stretch:
    """Days, first to last, on each of which a lot had at least a piece at some moment."""

    first: int
    last: int


def stocked_days(lots: Iterable[tuple[int | None, Iterable[Stretch]]], first: int, last: int) -> int:
    """Return on how many days from `first` to `last` any unexpired lot had a piece at some moment.

    `lots` gives each lot's expiry and its stretches.  The other days are stock-out days: usable
    stock, all lots of the place together, was zero all day long.
    """
    clipped = sorted(
        (max(one.first, first), min(one.last, last, last if expiry is None else expiry))
        for expiry, stretches in lots
        for one in stretches
    )
    days, reached = 0, first - 1
    for start, end in clipped:
        if end > reached and end >= start:
            days += end - max(start, reached + 1) + 1
            reached = end
    return days


def first_expired_first(lots: Iterable[LotStock]) -> list[LotStock]:
    """Return lots in the order in which they should be used: unknown expiry last, then by number."""
    return sorted(
        lots, key=lambda one: (one.lot.expiry is None, one.lot.expiry or 0, not one.lot.number, one.lot.number)
    )


def usable(lots: Iterable[LotStock], day: int) -> int:
    """Return the pieces that may be handed out on `day`; a negative lot takes nothing from others."""
    return sum(max(one.balance, 0) for one in lots if not one.lot.expired(day))


@dataclass(frozen=True)
class Forecast:
    """What becomes of usable stock at a steady rate, the lot that expires first used first."""

    runs_out: int | None  # first day without stock; None where nothing is used
    wasted: int  # pieces that will expire before they are used


def forecast(lots: Iterable[LotStock], rate: Fraction, day: int, horizon: int | None = None) -> Forecast:
    """Return when the stock of `day` runs out at `rate` pieces a month, and what expires unused.

    `horizon` (a day) leaves out what expires later.  Pieces wasted are rounded half up, once.
    """
    daily = rate / MONTH
    used_until = Fraction(0)  # days from now
    wasted = Fraction(0)
    for one in first_expired_first(lots):
        if one.balance <= 0 or one.lot.expired(day):
            continue
        if one.lot.expiry is None:
            used_until += Fraction(one.balance) / daily if daily else 0
            continue
        window = Fraction(one.lot.expiry - day)
        takes = Fraction(one.balance) / daily if daily else window + 1
        if used_until + takes <= window:
            used_until += takes
            continue
        used = max(window - used_until, Fraction(0)) * daily
        used_until = max(used_until, window)
        if horizon is None or one.lot.expiry <= horizon:
            wasted += one.balance - used
    return Forecast(day + int(used_until) if daily else None, rounded(wasted))


def rounded(value: Fraction) -> int:
    """Return the nearest integer, halves up."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def tenths(value: Fraction) -> str:
    """Write a fraction with one decimal, rounded half up once: "2.4", in French "2,4"."""
    whole, tenth = divmod(rounded(value * 10), 10)
    return fill(t("Stock", "{whole}.{tenth}"), whole=whole, tenth=tenth)


def order_quantity(use: Fraction, levels: Levels, usable_now: int, pack: int = 1) -> int:
    """Return the pieces to ask for: maximum × use − usable, up to whole packs, never below zero."""
    wanted = levels.maximum * use - usable_now
    if wanted <= 0:
        return 0
    packs = -(-wanted.numerator // (wanted.denominator * pack))
    return packs * pack


def history(now: int, changes: dict[int, int], month: int, months: int) -> tuple[int, ...]:
    """Return the closing balance of each of the last `months` months, oldest first, the present one last.

    `changes` gives each month's whole change; `now` is today's balance.
    """
    closing, line = now, [now]
    for back in range(months - 1):
        closing -= changes.get(month - back, 0)
        line.append(closing)
    return tuple(reversed(line))
