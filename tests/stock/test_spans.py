"""Stretches of days against plain sets of days."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from toolkit.stock import spans
from toolkit.stock.spans import Stretch

stretch = st.tuples(st.integers(-5, 40), st.integers(-3, 12)).map(lambda one: Stretch(one[0], one[0] + one[1]))
several = st.lists(stretch, max_size=6)


def days_of(found: Iterable[Stretch]) -> set[int]:
    return {day for one in found for day in range(one.first, one.last + 1)}


def apart(found: list[Stretch]) -> bool:
    return all(one.last + 1 < other.first for one, other in itertools.pairwise(found))


@given(several, several, st.integers(-5, 20), st.integers(0, 30))
def test_stretches_do_what_sets_of_days_do(one: list[Stretch], other: list[Stretch], first: int, more: int) -> None:
    last = first + more
    here, there = days_of(one), days_of(other)
    for found, wanted in (
        (spans.joined(one), here),
        (spans.minus(one, other), here - there),
        (spans.shared(one, other), here & there),
        (spans.within(one, first, last), here & set(range(first, last + 1))),
    ):
        assert days_of(found) == wanted
        assert spans.days(found) == len(wanted)
        assert apart(found)
