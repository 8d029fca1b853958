"""Figures from the ledger: use, months of stock, stock-out days, what will expire before it is used.

Everything is exact: integers and fractions, rounded once, where it is shown.  Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.stock import spans
from toolkit.stock.model import Lot, LotStock
from toolkit.stock.spans import Stretch
from toolkit.stock.use_rules import NATIONAL_DAYS, NATIONAL_MONTHS, Reported, UseRule, national
from toolkit.stock.use_rules import adjusted as national_month

MONTH = Fraction(1461, 48)  # days in a mean month: 365.25 / 12
MONTHS_USED = 3  # complete months that the mean is taken over
MONTHS_BACK = 12  # how far back such months are looked for
FEWEST_DAYS = 10  # a month with fewer stocked days says nothing about use

# The days on which a lot is held back (quarantine, recall), first and last included: not usable then.
Holds = Mapping[Lot, Sequence[Stretch]]
NO_HOLDS: Holds = {}


@dataclass(frozen=True)
class Levels:
    """Months of stock under which to order, up to which to order, and which are an emergency."""

    minimum: Fraction = Fraction(3, 2)
    maximum: Fraction = Fraction(3)
    emergency: Fraction = Fraction(1, 2)


USUAL = Levels()


@dataclass(frozen=True)
class MonthUse:
    """One complete month of one product at one place."""

    month: int  # month number
    handed: int  # pieces handed out, net of what was undone; losses are no use
    stocked: int  # days on which something usable was there at some moment

    @property
    def out(self) -> int:
        """Stock-out days: the month's other days."""
        return days_in(self.month) - self.stocked


@dataclass(frozen=True)
class Use:
    """The mean monthly use in pieces; `rate` None = not known, with the last known one beside it."""

    rate: Fraction | None  # adjusted for days without stock
    months: tuple[int, ...] = ()  # those that the mean was taken over, newest first
    last_rate: Fraction | None = None
    last_month: int | None = None
    chosen: tuple[MonthUse, ...] = ()  # the same months in full
    rule: UseRule = UseRule.OURS

    @property
    def plain(self) -> Fraction | None:
        """The mean of what was handed out in those months, days without stock left as they are."""
        if not self.chosen:
            return None
        return Fraction(sum(max(one.handed, 0) for one in self.chosen), len(self.chosen))

    @property
    def slow(self) -> Fraction | None:
        """The slowest of those months, adjusted: how long stock may last."""
        return min((adjusted_by(self.rule, one) for one in self.chosen), default=None)

    @property
    def fast(self) -> Fraction | None:
        """The fastest of those months, adjusted: how soon stock may be gone."""
        return max((adjusted_by(self.rule, one) for one in self.chosen), default=None)


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
    return Use(rate, tuple(one.month for one in chosen), adjusted(last), last.month, tuple(chosen))


def reported(use: MonthUse) -> Reported:
    """Return a month as the national rule sees it: months of thirty days, at most as many without stock."""
    return Reported(use.month, max(use.handed, 0), min(use.out, NATIONAL_DAYS))


def adjusted_by(rule: UseRule, use: MonthUse) -> Fraction:
    """Return a month's use, allowing for days without stock as a rule does it."""
    return national_month(reported(use)) if rule is UseRule.NATIONAL else adjusted(use)


def use_by(rule: UseRule, months: Sequence[MonthUse]) -> Use:
    """Return the mean monthly use by a rule; `months` as in `mean_use`.

    The national one wants the last three months, whatever they tell, and rounds the mean half up;
    where one is missing it is not known.  Nor is it where it comes to nought after days without
    stock: nobody would then order anything, though nothing says that nothing is used.
    """
    ours = mean_use(months)
    if rule is UseRule.OURS:
        return ours
    chosen = tuple(sorted(months, key=lambda one: -one.month)[:NATIONAL_MONTHS])
    mean = national([reported(one) for one in chosen], chosen[0].month) if chosen else None
    emptied = mean == 0 and any(one.stocked < FEWEST_DAYS for one in chosen)
    if mean is None or emptied:
        return replace(ours, rate=None, months=(), chosen=(), rule=rule)
    return replace(ours, rate=Fraction(mean), months=tuple(one.month for one in chosen), chosen=chosen, rule=rule)


def usable_spans(lot: Lot, held: Iterable[Stretch], holds: Holds = NO_HOLDS) -> list[Stretch]:
    """Return the days on which a lot that had pieces in the days `held` could be handed out: unexpired, not held back."""
    good = held if lot.expiry is None else [Stretch(one.first, min(one.last, lot.expiry)) for one in held]
    back = holds.get(lot)
    return spans.minus(good, back) if back else spans.joined(good)


def stocked_days(lots: Iterable[tuple[int | None, Iterable[Stretch]]], first: int, last: int) -> int:
    """Return on how many days from `first` to `last` any unexpired lot had a piece at some moment.

    `lots` gives each lot's expiry and its stretches.  The other days are stock-out days: usable
    stock, all lots of the place together, was zero all day long.
    """
    every = [part for expiry, held in lots for part in usable_spans(Lot("", expiry), held)]
    return spans.days(spans.within(every, first, last))


def first_expired_first(lots: Iterable[LotStock]) -> list[LotStock]:
    """Return lots in the order in which they should be used: unknown expiry last, then by number."""
    return sorted(
        lots, key=lambda one: (one.lot.expiry is None, one.lot.expiry or 0, not one.lot.number, one.lot.number)
    )


def on_hold(lot: Lot, day: int, holds: Holds = NO_HOLDS) -> bool:
    """Tell whether a lot is held back on `day`."""
    return any(one.first <= day <= one.last for one in holds.get(lot, ()))


def usable_lots(lots: Iterable[LotStock], day: int, holds: Holds = NO_HOLDS) -> list[LotStock]:
    """Return the lots of which something may be handed out on `day`."""
    return [one for one in lots if one.balance > 0 and not one.lot.expired(day) and not on_hold(one.lot, day, holds)]


def usable(lots: Iterable[LotStock], day: int, holds: Holds = NO_HOLDS) -> int:
    """Return the pieces that may be handed out on `day`; a negative lot takes nothing from others."""
    return sum(one.balance for one in usable_lots(lots, day, holds))


@dataclass(frozen=True)
class Split:
    """What is on hand, by whether it may be handed out."""

    usable: int
    quarantined: int  # held back and not expired
    expired: int


def split(lots: Iterable[LotStock], day: int, holds: Holds = NO_HOLDS) -> Split:
    """Part what is there on `day`; lots below zero are left out, so the parts may exceed the book."""
    there = [one for one in lots if one.balance > 0]
    expired = sum(one.balance for one in there if one.lot.expired(day))
    good = usable(there, day, holds)
    return Split(good, sum(one.balance for one in there) - expired - good, expired)


@dataclass(frozen=True)
class Cliff:
    """Pieces of a lot that its expiry takes away before they are used."""

    lot: Lot
    day: int  # its last good day
    pieces: Fraction


@dataclass(frozen=True)
class Course:
    """How usable stock goes on at a steady rate, the lot that expires first used first."""

    corners: tuple[tuple[Fraction, Fraction], ...]  # (days from now, pieces), straight lines between them
    cliffs: tuple[Cliff, ...]
    ends: Fraction | None  # days from now until nothing is left; None where nothing is used


@dataclass(frozen=True)
class _Step:
    """What becomes of one lot, in whole numbers: a piece is `unit`, a day `daily` of what is used by then."""

    lot: Lot
    used: int
    lost: int
    reached: int  # what was used of all lots by the end of this one
    window: int | None  # days from now to its expiry, where that ends it


def _unit(rate: Fraction) -> int:
    return rate.denominator * MONTH.numerator


def _daily(rate: Fraction) -> int:
    return rate.numerator * MONTH.denominator


def _steps(lots: Iterable[LotStock], rate: Fraction, day: int) -> Iterator[_Step]:
    """Use lots one after the other, the one that expires first before the others.

    Expiries come in order, so what was used before a lot never reaches beyond its expiry.
    """
    unit, daily, reached = _unit(rate), _daily(rate), 0
    for one in first_expired_first(lots):
        whole = one.balance * unit
        window = None if one.lot.expiry is None else one.lot.expiry - day
        if daily and (window is None or reached + whole <= window * daily):
            reached += whole
            yield _Step(one.lot, whole, 0, reached, None)
        elif window is not None:
            used = window * daily - reached
            reached += used
            yield _Step(one.lot, used, whole - used, reached, window)


def course(lots: Iterable[LotStock], rate: Fraction, day: int, holds: Holds = NO_HOLDS) -> Course:
    """Follow the usable stock of `day` at `rate` pieces a month; what is held back now stays out."""
    good = usable_lots(lots, day, holds)
    unit, daily = _unit(rate), _daily(rate)
    left, end = sum(one.balance for one in good) * unit, Fraction(0)
    corners, cliffs = [(end, Fraction(left, unit))], []
    for step in _steps(good, rate, day):
        end = Fraction(step.reached, daily) if step.window is None else Fraction(step.window)
        left -= step.used
        if step.window is not None:
            corners.append((end, Fraction(left, unit)))
            left -= step.lost
            cliffs.append(Cliff(step.lot, day + step.window, Fraction(step.lost, unit)))
        corners.append((end, Fraction(left, unit)))
    return Course(tuple(corners), tuple(cliffs), end if daily else None)


@dataclass(frozen=True)
class Forecast:
    """What becomes of usable stock at a steady rate, the lot that expires first used first."""

    runs_out: int | None  # first day without stock; None where nothing is used
    wasted: int  # pieces that will expire before they are used


def forecast(
    lots: Iterable[LotStock], rate: Fraction, day: int, horizon: int | None = None, holds: Holds = NO_HOLDS
) -> Forecast:
    """Return when the stock of `day` runs out at `rate` pieces a month, and what expires unused.

    `horizon` (a day) leaves out what expires later.  Pieces wasted are rounded half up, once.
    """
    reached = lost = 0
    for step in _steps(usable_lots(lots, day, holds), rate, day):
        reached = step.reached
        if step.window is not None and (horizon is None or day + step.window <= horizon):
            lost += step.lost
    daily = _daily(rate)
    return Forecast(day + reached // daily if daily else None, rounded(Fraction(lost, _unit(rate))))


def rounded(value: Fraction) -> int:
    """Return the nearest integer, halves up."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def tenths(value: Fraction) -> str:
    """Write a fraction with one decimal, rounded half up once: "2.4", in French "2,4"."""
    return decimals(value, 1)


def decimals(value: Fraction, places: int) -> str:
    """Write a fraction with so many decimals, rounded half up once, thousands set apart."""
    whole, rest = divmod(rounded(value * 10**places), 10**places)
    said = number(whole)
    return fill(t("Stock", "{whole}.{tenth}"), whole=said, tenth=f"{rest:0{places}}") if places else said


def percent(value: Fraction) -> str:
    """Write a share as whole per cent, rounded half up once."""
    return fill(t("Stock", "{value} %"), value=rounded(value * 100))


def order_quantity(use: Fraction, levels: Levels, usable_now: int, pack: int = 1, on_order: int = 0) -> int:
    """Return the pieces to ask for: maximum × use − usable − on order, up to whole packs, never below zero."""
    wanted = levels.maximum * use - usable_now - on_order
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
