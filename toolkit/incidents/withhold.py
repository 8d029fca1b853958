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

from toolkit.base.small import SMALL, Row, partition

__all__ = ["SMALL", "overlapping", "partition"]


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
