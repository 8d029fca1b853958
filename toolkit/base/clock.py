"""Days, months and quarters as integers; the only place that asks the machine for the date.

A *day* is the number of days since 1970-01-01 in local time; a *month* is
``year * 12 + month - 1``; a *quarter* is ``year * 4 + (0…3)``.  No hour is ever kept.
"""

from __future__ import annotations

import datetime as dt
import time
from functools import lru_cache
from typing import Protocol

from toolkit.base.words import t

_EPOCH = dt.date(1970, 1, 1)


class Clock(Protocol):
    """Where the date comes from; tests hand in one that they can move."""

    def today(self) -> int:
        """Return today's local day number."""
        ...


class SystemClock:
    """The machine's own local date."""

    def today(self) -> int:
        """Return today's local day number."""
        now = time.localtime()
        return day_of(dt.date(now.tm_year, now.tm_mon, now.tm_mday))


class FixedClock:
    """A date that moves only when told to: tests, and "Is today Tue 3 Nov?" answered with another day."""

    def __init__(self, day: int) -> None:
        self.day = day

    def today(self) -> int:
        """Return the day it was set to."""
        return self.day


def day_of(date: dt.date) -> int:
    """Return the day number of a date."""
    return (date - _EPOCH).days


def date_of(day: int) -> dt.date:
    """Return the date of a day number."""
    return _EPOCH + dt.timedelta(days=day)


@lru_cache(maxsize=4096)  # some eleven years
def month_of(day: int) -> int:
    """Return the month number that `day` lies in."""
    date = date_of(day)
    return date.year * 12 + date.month - 1


def first_day(month: int) -> int:
    """Return the first day of a month number."""
    return day_of(dt.date(month // 12, month % 12 + 1, 1))


def last_day(month: int) -> int:
    """Return the last day of a month number."""
    return first_day(month + 1) - 1


def quarter_of_month(month: int) -> int:
    """Return the quarter number that `month` lies in."""
    return month // 12 * 4 + month % 12 // 3


def quarter_months(quarter: int) -> tuple[int, int, int]:
    """Return the three month numbers of a quarter number."""
    first = quarter // 4 * 12 + quarter % 4 * 3
    return first, first + 1, first + 2


def _weekdays() -> list[str]:
    return [
        t("Calendar", "Mon"),
        t("Calendar", "Tue"),
        t("Calendar", "Wed"),
        t("Calendar", "Thu"),
        t("Calendar", "Fri"),
        t("Calendar", "Sat"),
        t("Calendar", "Sun"),
    ]


def _months() -> list[str]:
    return [
        t("Calendar", "Jan"),
        t("Calendar", "Feb"),
        t("Calendar", "Mar"),
        t("Calendar", "Apr"),
        t("Calendar", "May"),
        t("Calendar", "Jun"),
        t("Calendar", "Jul"),
        t("Calendar", "Aug"),
        t("Calendar", "Sep"),
        t("Calendar", "Oct"),
        t("Calendar", "Nov"),
        t("Calendar", "Dec"),
    ]


def short_day(day: int) -> str:
    """Write a day as "Tue 3 Nov", in the current language."""
    date = date_of(day)
    return t("Calendar", "{weekday} {day} {month}").format(
        weekday=_weekdays()[date.weekday()], day=date.day, month=_months()[date.month - 1]
    )


def long_day(day: int) -> str:
    """Write a day as "Tue 3 Nov 2026", in the current language."""
    return t("Calendar", "{day} {year}").format(day=short_day(day), year=date_of(day).year)


def date_text(day: int) -> str:
    """Write a day without its weekday, as "17 Mar 2028", in the current language: for what is printed on a box."""
    date = date_of(day)
    return t("Calendar", "{day} {month} {year}").format(day=date.day, month=_months()[date.month - 1], year=date.year)


def month_text(month: int) -> str:
    """Write a month as "Nov 2026", in the current language."""
    return t("Calendar", "{month} {year}").format(month=_months()[month % 12], year=month // 12)


def quarter_text(quarter: int) -> str:
    """Write a quarter as "Oct–Dec 2026", in the current language."""
    first, _, last = quarter_months(quarter)
    return t("Calendar", "{first}–{last} {year}").format(
        first=_months()[first % 12], last=_months()[last % 12], year=quarter // 4
    )
