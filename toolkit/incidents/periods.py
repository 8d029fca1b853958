"""Closed quarters: what a closing names, what it would take in, what a release says.  Pure."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.base.clock import month_of, quarter_months, quarter_of_month
from toolkit.base.errors import kind
from toolkit.base.fields import Order
from toolkit.base.ids import Op
from toolkit.base.words import mark

NOT_OVER = kind(
    "incidents.quarter-not-over",
    mark("Problem", "{quarter} is not over yet, so it can't be closed."),
    mark("Problem", "Close it when its last day has passed."),
)
CLOSED_ALREADY = kind(
    "incidents.quarter-closed",
    mark("Problem", "{quarter} was closed before, or a later quarter was."),
    mark("Problem", "What comes in late belongs to the next quarter you close."),
)
NOTHING_TO_CLOSE = kind(
    "incidents.nothing-to-close",
    mark("Problem", "No reviewed report waits for {quarter}."),
    mark("Problem", "Review the reports first, then close the quarter."),
)
NO_PERIOD = kind(
    "incidents.no-period",
    mark("Problem", "That quarter is not closed here."),
    mark("Problem", "Close it first, then write its summary."),
)
PRACTICE_ONLY = kind(
    "incidents.practice-only",
    mark("Problem", "A summary can only be written in practice so far."),
    mark(
        "Problem",
        "A file that has left cannot be called back, and its full protection is not built yet. "
        "In the practice records you can try every step.",
    ),
)
TOO_FEW = kind(
    "incidents.too-few",
    mark("Problem", "Fewer than {least} reports may be counted, so nothing could be shown."),
    mark("Problem", "Wait for the next quarter."),
)
OTHER_NUMBERS = kind(
    "incidents.other-numbers",
    mark("Problem", "This summary is not the one these records give."),
    mark("Problem", "Nothing was written. Start the summary again."),
)

PART_SIZE = 5_000  # ops in one entry: its payload stays under 64 KiB whatever the counters are
_FIRST_QUARTER, _LAST_QUARTER = 2000 * 4, 4000 * 4


@dataclass(frozen=True)
class Cover:
    """What the entries of one closing add up to: the quarter and the exact set of entries it names."""

    quarter: int
    placed: bytes
    entries: frozenset[Op]
    whole: bool  # False while a part of the list is still to arrive


@dataclass(frozen=True)
class Period:
    """A closed quarter; `reports` is how many it holds of its own (a report belongs to the first closing)."""

    op: Op
    quarter: int
    reports: int
    whole: bool
    released: int  # how many times its summary was written


@dataclass(frozen=True)
class Closing:
    """What closing a quarter would take in and leave out, before anything is done."""

    quarter: int
    reviewed: int  # go in
    earlier: int  # of those, how many happened before the quarter
    waiting: int  # stay out: not reviewed, changed since, or with an open question


def placed(order: Order) -> bytes:
    """Return a place in the global order as bytes that compare the same way."""
    day, tick, run, counter = order
    return (
        struct.pack(">QQ", (day + (1 << 63)) % (1 << 64), (tick + (1 << 63)) % (1 << 64))
        + run
        + struct.pack(">Q", counter)
    )


def slices(ops: Iterable[Op]) -> Iterator[Sequence[Op]]:
    """Yield sorted ops in portions that fit one entry each."""
    ordered = sorted(ops)
    for start in range(0, len(ordered), PART_SIZE):
        yield ordered[start : start + PART_SIZE]


def ops_in(value: Any) -> list[Op]:
    """Return the ops among the items of a payload's list; anything else is passed over."""
    items = value if isinstance(value, list | tuple) else []
    return [item for item in items if type(item) is int and 1 << 32 <= item < 1 << 62]


def quarter_in(value: Any) -> int:
    """Return a payload's quarter number, 0 where it is none."""
    return value if type(value) is int and _FIRST_QUARTER <= value < _LAST_QUARTER else 0


def cover_of(
    closings: Iterable[tuple[Order, Mapping[str, Any]]], parts: Mapping[Op, Mapping[str, Any] | None]
) -> Cover | None:
    """Return what a closing covers: the first by order where there are several; None where none counts.

    `parts` are the portions of its list that are here, by op; None for an erased one.
    """
    for order, payload in sorted(closings, key=lambda one: one[0]):
        quarter = quarter_in(payload.get("quarter"))
        if not quarter:
            continue
        named = ops_in(payload.get("parts"))
        here = [parts[op] for op in named if op in parts]
        entries = frozenset(op for part in here if part is not None for op in ops_in(part.get("entries")))
        return Cover(quarter, placed(order), entries, len(here) == len(named))
    return None


def last_over(today: int) -> int:
    """Return the latest quarter that is over on day `today`."""
    return quarter_of_month(month_of(today)) - 1


def last_month(quarter: int) -> int:
    """Return the last month of a quarter."""
    return quarter_months(quarter)[2]
