"""Contacts: how many people of each group were reached, as counts and never as people.  Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from toolkit.stock.model import MOST, Group


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


def bounded(people: Sequence[tuple[Group, int]]) -> list[list[object]]:
    """Return counts by group as they are written: each group once, nothing below one."""
    sums: dict[str, int] = {}
    for group, count in people:
        sums[group.value] = sums.get(group.value, 0) + max(0, count)
    return [[group, min(count, MOST)] for group, count in sums.items() if count]
