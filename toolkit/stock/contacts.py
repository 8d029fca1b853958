"""Contacts: how many people of each group were reached, as counts and never as people.  Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from toolkit.stock.model import MOST, Group

SMALL = 5  # a count below it leaves the house as a mark


@dataclass(frozen=True)
class Contacts:
    """What was counted in some months: people by group, sheets and slips given."""

    groups: Mapping[Group, int] = field(default_factory=dict)
    sheets: int = 0
    slips: int = 0

    @property
    def people(self) -> int:
        """All groups together."""
        return sum(self.groups.values())


def leaving(groups: Mapping[Group, int]) -> tuple[tuple[tuple[str, int | None], ...], int | None]:
    """Return the groups and their sum as they may leave: None where a count is withheld.

    Every group is a row, so that a row that is not there tells nothing.  None to four are withheld
    alike; where any is, so is the sum, and with it all from which a withheld one could be worked out.
    """
    rows = tuple((one.value, groups.get(one, 0)) for one in Group if one is not Group.OUTLET)
    if not any(count for _group, count in rows):
        return (), None
    shown = tuple((group, count if count >= SMALL else None) for group, count in rows)
    whole = all(count is not None for _group, count in shown)
    return shown, sum(count for _group, count in rows) if whole else None


def bounded(people: Sequence[tuple[Group, int]]) -> list[list[object]]:
    """Return counts by group as they are written: each group once, nothing below one."""
    sums: dict[str, int] = {}
    for group, count in people:
        sums[group.value] = sums.get(group.value, 0) + max(0, count)
    return [[group, min(count, MOST)] for group, count in sums.items() if count]
