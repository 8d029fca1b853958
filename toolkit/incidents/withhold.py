"""Exact or withheld: which counts of a closed quarter may be printed.

A first protection, for practice vaults only.  Counts 1-4 and zeros carry the same mark, every
printed number is true, and what the printed numbers of one table say about a withheld one is
checked by arithmetic here.  It does not yet search for twins, and that is why no file may leave a
real vault.

A table is either a *partition* (every report stands in exactly one row: areas, kinds of place) or
it *overlaps* (a report with several acts stands in several rows: groups of acts).
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


def overlapping(counts: Mapping[Row, int], total: int) -> dict[Row, int | None]:
    """Return the rows of an overlapping table with withheld ones as None; `total` is taken as known.

    Each row is a yes/no answer of its own and both sides are targets: a count that all but a few
    share says as much about those few.  As every report stands in at least one row, the printed
    rows also say how many must stand in a withheld one; where that is more than the other withheld
    rows can take at four each, the whole table is withheld.
    """
    shown: dict[Row, int | None] = {
        name: count if SMALL <= count <= total - SMALL else None for name, count in counts.items()
    }
    printed = sum(count for count in shown.values() if count is not None)
    hidden = sum(1 for count in shown.values() if count is None)
    if hidden and total - printed > (SMALL - 1) * (hidden - 1):
        return dict.fromkeys(counts)
    return shown
