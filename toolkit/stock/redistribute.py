"""What to bring from one place to another: first what would expire unused, then what is more than enough.  Pure.

A suggestion never makes more expire than would expire without it, and never leaves the giving
place below its own maximum but by pieces that it could not have used in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from toolkit.base.ids import Op
from toolkit.base.words import fill, t
from toolkit.stock.figures import MONTH, Levels, course, first_expired_first, rounded, tenths, usable_lots
from toolkit.stock.model import Lot, LotStock, expiry_text

_WEEK = Fraction(7 * 48, 1461)  # months
_FEW = 10  # pieces: less is not worth the way
_SIGHT = 366  # days: what expires later than that is no reason yet to carry it about


class Why(StrEnum):
    """Why pieces should move."""

    EXPIRY = "expiry"  # they would expire here before they are used
    SHORT = "short"  # the other place runs low, and here is more than the maximum


@dataclass(frozen=True)
class Standing:
    """One product at one place: its usable lots, use, levels, and what is on its way there."""

    place: Op
    product: str
    lots: tuple[LotStock, ...]
    rate: Fraction | None
    levels: Levels
    on_order: int = 0

    @property
    def usable(self) -> int:
        """Pieces, all lots together."""
        return sum(one.balance for one in self.lots)

    @property
    def months(self) -> Fraction | None:
        """Months of stock; None where the use is not known or nought."""
        return Fraction(self.usable) / self.rate if self.rate else None


@dataclass(frozen=True)
class Suggestion:
    """So many pieces of a lot from one place to another, and why."""

    giver: Op
    taker: Op
    product: str
    lot: Lot
    pieces: int
    why: Why
    months: Fraction  # of stock that the taking place has now

    def say(self) -> str:
        """Say why, in the current language."""
        months = tenths(self.months)
        if self.why is Why.EXPIRY and self.lot.expiry is not None:
            return fill(
                t("Stock", "They would expire unused in {expiry}. There they are used in time."),
                expiry=expiry_text(self.lot.expiry),
            )
        return fill(t("Stock", "There is enough for {months} months only, here more than is needed."), months=months)


def at_risk(one: Standing, day: int) -> list[LotStock]:
    """Return the pieces of each lot that would expire within a year and before they are used; all that expires, where use is not known."""
    return [
        LotStock(cliff.lot, pieces)
        for cliff in course(one.lots, one.rate or Fraction(0), day).cliffs
        if cliff.day <= day + _SIGHT and (pieces := int(cliff.pieces)) > 0
    ]


def suggest(standings: Iterable[Standing], day: int, pack: int = 1) -> list[Suggestion]:
    """Return what to move of one product between places on `day`, in whole packs where a pack fits."""
    kept = {one.place: replace(one, lots=tuple(usable_lots(one.lots, day))) for one in standings}
    order = sorted(kept)
    found: list[Suggestion] = []
    for giver in order:
        for risk in at_risk(kept[giver], day):
            left = risk.balance
            for taker in _hungry(kept, giver):
                pieces = fits(kept[taker], risk.lot, left, day)
                left -= _move(
                    kept, found, Suggestion(giver, taker, "", risk.lot, pieces, Why.EXPIRY, Fraction(0)), pack
                )
    for taker in [one for one in _hungry(kept, 0) if _low(kept[one])]:
        _fill_up(kept, found, taker, day, pack)
    return sorted(found, key=lambda one: (one.why is not Why.EXPIRY, one.lot.expiry or 0, one.months))


def _fill_up(kept: dict[Op, Standing], found: list[Suggestion], taker: Op, day: int, pack: int) -> None:
    """Bring a place that runs low up to its maximum from those that have most to spare."""
    for giver in sorted(kept, key=lambda place: (-_spare(kept[place]), place)):
        if giver == taker:
            continue
        for lot in reversed(first_expired_first(kept[giver].lots)):
            most = min(_spare(kept[giver]), lot.balance, _room(kept[taker]))
            if most < _FEW:
                if lot.balance > most:
                    break  # the giver has no more to spare, or the taker no room
                continue
            pieces = fits(kept[taker], lot.lot, most, day)
            _move(kept, found, Suggestion(giver, taker, "", lot.lot, pieces, Why.SHORT, Fraction(0)), pack)


def _hungry(kept: dict[Op, Standing], but: Op) -> list[Op]:
    """Return the places that use the product, the one with the least months first."""
    using = [one for one in kept.values() if one.rate and one.place != but]
    return [one.place for one in sorted(using, key=lambda one: (one.months or Fraction(0), one.place))]


def _low(one: Standing) -> bool:
    return one.rate is not None and one.usable + one.on_order < one.levels.minimum * one.rate


def _room(one: Standing) -> int:
    """Return how many pieces a place lacks up to its maximum."""
    return max(0, int(one.levels.maximum * (one.rate or 0)) - one.usable - one.on_order)


def _spare(one: Standing) -> int:
    """Return how many pieces a place has beyond its maximum; none where its use is not known."""
    return 0 if one.rate is None else max(0, one.usable - int(one.levels.maximum * one.rate))


def _with(lots: Sequence[LotStock], lot: Lot, pieces: int) -> tuple[LotStock, ...]:
    """Return lots with so many pieces more (or less) of one."""
    before = next((one.balance for one in lots if one.lot == lot), 0)
    return (*(one for one in lots if one.lot != lot), LotStock(lot, before + pieces))


def fits(taker: Standing, lot: Lot, most: int, day: int) -> int:
    """Return the most pieces of a lot that a place can take without more expiring there than now.

    First expired first, a lot and all that are used after it are put off by what is added; each has
    so much to spare as is used up to its expiry without it.  In whole numbers, since it is asked often.
    """
    rate = taker.rate or Fraction(0)
    unit = rate.denominator * MONTH.numerator
    daily = rate.numerator * MONTH.denominator  # units a day
    used, spare, reached = 0, max(most, 0) * unit, False
    for one in first_expired_first(_with(taker.lots, lot, 0)):
        reached = reached or one.lot == lot
        used += max(one.balance, 0) * unit
        if one.lot.expiry is not None:
            used = min(used, daily * (one.lot.expiry - day))
            if reached:
                spare = min(spare, daily * (one.lot.expiry - day) - used)
    return max(spare, 0) // unit


def _move(kept: dict[Op, Standing], found: list[Suggestion], move: Suggestion, pack: int) -> int:
    """Note a move where it is worth the way; return the pieces moved."""
    giver, taker = kept[move.giver], kept[move.taker]
    pieces = move.pieces // pack * pack if move.pieces >= pack else move.pieces
    week = rounded((taker.rate or Fraction(0)) * _WEEK)
    if pieces < max(_FEW, min(week, pack)):
        return 0
    months = taker.months or Fraction(0)
    found.append(replace(move, product=giver.product, pieces=pieces, months=months))
    kept[move.giver] = replace(giver, lots=_with(giver.lots, move.lot, -pieces))
    kept[move.taker] = replace(taker, lots=_with(taker.lots, move.lot, pieces))
    return pieces
