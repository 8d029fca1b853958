"""Small counts of people: which of a table's counts may leave, and which are withheld.

One threshold for everything that leaves, whichever room counts: 1-4 and none carry the same mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Row = TypeVar("Row")
SMALL = 5  # counts below this are withheld


def partition(counts: Mapping[Row, int]) -> dict[Row, int | None]:
    """Return the rows of a partition with withheld ones as None; the total is taken as known.

    The withheld rows share a sum that anybody can compute: the total less what is printed.  So
    it must leave each of them free to be nobody (the others can hold the sum) and to be four or
    more.  Where counts under `SMALL` alone do not, all counts under twice that are withheld, and so
    on; in the end the whole table.  Which step was taken depends only on how many rows are
    withheld and on their sum, both known to the reader, so knowing this rule helps nobody:
    tests/incidents/test_withhold.py tries every table of a few rows against it.
    """
    below = SMALL
    while True:
        hidden = [name for name, count in counts.items() if count < below]
        if below == SMALL and not hidden:
            return dict(counts)
        if len(hidden) == len(counts):
            return dict.fromkeys(counts)
        together = sum(counts[name] for name in hidden)
        if len(hidden) > 1 and SMALL - 1 <= together <= (below - 1) * (len(hidden) - 1):
            return {name: count if count >= below else None for name, count in counts.items()}
        below *= 2
