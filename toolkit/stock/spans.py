"""Stretches of days, and what can be done with them.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Stretch:
    """Days from the first to the last, both among them; on each of a lot's it had a piece at some moment."""

    first: int
    last: int


def joined(spans: Iterable[Stretch]) -> list[Stretch]:
    """Return the days that any of `spans` holds, as stretches in order with a gap between each."""
    found: list[Stretch] = []
    for one in sorted(spans):
        if one.last < one.first:
            continue
        if found and one.first <= found[-1].last + 1:
            if one.last > found[-1].last:
                found[-1] = Stretch(found[-1].first, one.last)
        else:
            found.append(one)
    return found


def within(spans: Iterable[Stretch], first: int, last: int) -> list[Stretch]:
    """Return the days of `spans` from `first` to `last`."""
    return joined(Stretch(max(one.first, first), min(one.last, last)) for one in spans)


def minus(spans: Iterable[Stretch], others: Iterable[Stretch]) -> list[Stretch]:
    """Return the days of `spans` that none of `others` holds."""
    found: list[Stretch] = []
    holes = joined(others)
    for one in joined(spans):
        start = one.first
        for hole in holes:
            if hole.last < start or hole.first > one.last:
                continue
            if hole.first > start:
                found.append(Stretch(start, hole.first - 1))
            start = hole.last + 1
        if start <= one.last:
            found.append(Stretch(start, one.last))
    return found


def shared(one: Iterable[Stretch], other: Iterable[Stretch]) -> list[Stretch]:
    """Return the days that both hold."""
    left, right = joined(one), joined(other)
    found: list[Stretch] = []
    here = there = 0
    while here < len(left) and there < len(right):
        first, last = max(left[here].first, right[there].first), min(left[here].last, right[there].last)
        if first <= last:
            found.append(Stretch(first, last))
        if left[here].last < right[there].last:
            here += 1
        else:
            there += 1
    return found


def days(spans: Sequence[Stretch]) -> int:
    """Return how many days stretches hold that are in order and apart, as all of these return them."""
    return sum(one.last - one.first + 1 for one in spans)
