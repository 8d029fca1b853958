from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.clock import FixedClock, date_of, day_of
from toolkit.desktop.unlock.date_question import must_ask, read_day
from toolkit.desktop.unlock.opening import ShiftedClock

TODAY = day_of(dt.date(2026, 11, 3))


@pytest.mark.parametrize(
    ("last", "asks"),
    [(0, False), (TODAY, False), (TODAY - 1, False), (TODAY - 31, False), (TODAY - 32, True), (TODAY + 1, True)],
)
def test_when_it_is_asked(last: int, asks: bool) -> None:
    assert must_ask(TODAY, last) is asks


@pytest.mark.parametrize(
    "day", [0, day_of(dt.date(2000, 1, 1)), day_of(dt.date(2019, 12, 31)), day_of(dt.date(2100, 1, 1))]
)
def test_a_day_that_cannot_be_is_asked_about_even_the_first_time(day: int) -> None:
    assert must_ask(day, 0)


@given(st.dates(dt.date(2020, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_can_be_typed(date: dt.date) -> None:
    assert read_day(str(date.day), f" {date.month}", str(date.year)) == day_of(date)
    assert read_day(str(date.day), str(date.month), f"{date.year % 100:02}") == day_of(date)


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=6))
def test_nothing_typed_breaks_it(day: str, month: str, year: str) -> None:
    found = read_day(day, month, year)
    assert found is None or 2020 <= date_of(found).year < 2100


@pytest.mark.parametrize(
    "typed", [("31", "2", "2026"), ("0", "1", "2026"), ("1", "13", "2026"), ("1", "1", "1999"), ("", "", "")]
)
def test_days_that_are_none(typed: tuple[str, str, str]) -> None:
    assert read_day(*typed) is None


def test_a_corrected_clock_goes_on_at_midnight() -> None:
    under = FixedClock(TODAY)
    clock = ShiftedClock(-40, under)
    assert clock.today() == TODAY - 40
    under.day += 1
    assert clock.today() == TODAY - 39
