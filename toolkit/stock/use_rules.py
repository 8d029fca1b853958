"""Mean monthly use as a national programme reckons it, to be shown beside our own.  Pure.

The rule: half-up mean, over the month and the two before it, of C × 30 ÷ (30 − X), where C is what was
handed out and X the stock-out days of that month.  It is the rule of a national contraceptive
logistics file; ours (`figures.mean_use`) takes the month's real days and leaves out months that say
nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

NATIONAL_DAYS = 30  # every month has so many
NATIONAL_MONTHS = 3  # the month itself and those before it


class UseRule(StrEnum):
    """By which rule mean monthly use is reckoned."""

    OURS = "ours"
    NATIONAL = "national"

    @property
    def other(self) -> UseRule:
        """The rule that is shown beside this one."""
        return UseRule.NATIONAL if self is UseRule.OURS else UseRule.OURS


@dataclass(frozen=True)
class UseSettings:
    """Which rule the centre's figures follow; the other is shown beside it.  Shared by its laptops."""

    rule: str = UseRule.OURS.value

    def chosen(self) -> UseRule:
        """Return the rule; what is not known counts as ours."""
        return UseRule(self.rule) if self.rule in set(UseRule) else UseRule.OURS


@dataclass(frozen=True)
class Reported:
    """One month as a file reports it."""

    month: int  # month number
    handed_out: int  # C, pieces
    stock_out_days: int  # X, as reported


def adjusted(one: Reported) -> Fraction:
    """Return C × 30 ÷ (30 − X); a month without a stocked day is taken as it is."""
    stocked = NATIONAL_DAYS - one.stock_out_days
    return Fraction(one.handed_out * NATIONAL_DAYS, stocked) if stocked > 0 else Fraction(one.handed_out)


def national(months: Sequence[Reported], month: int) -> int | None:
    """Return the mean of `month` and the two before it, rounded half up once; None where one is missing."""
    by_month = {one.month: one for one in months}
    wanted = [by_month.get(month - back) for back in range(NATIONAL_MONTHS)]
    told = [adjusted(one) for one in wanted if one is not None]
    if len(told) < NATIONAL_MONTHS:
        return None
    mean = sum(told, Fraction(0)) / NATIONAL_MONTHS
    return (2 * mean.numerator + mean.denominator) // (2 * mean.denominator)
