"""The first summary: counts of the reports in one closed quarter, exact or withheld.

Pure arithmetic over answers.  It counts reports, not persons; a report with several acts stands in
several rows of the table by acts, which therefore add up to more than the total, and that table
says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.base.ids import Op
from toolkit.incidents import labels, vocabulary, withhold
from toolkit.incidents.model import NOWHERE, Answers

FORM = 1  # the form of the frozen values
ACTS, AREAS, PLACES = "acts", "areas", "places"
NOT_ANSWERED = "UNK"


@dataclass(frozen=True)
class Line:
    """One row: a code or the op of an area, its name where it is not a code, and its count or None."""

    key: str | Op
    name: str
    count: int | None


@dataclass(frozen=True)
class CountTable:
    """One table; in an overlapping one a report may stand in several rows."""

    name: str
    overlaps: bool
    lines: tuple[Line, ...]

    @property
    def withheld(self) -> int:
        """How many rows carry the mark in place of a number."""
        return sum(1 for line in self.lines if line.count is None)


@dataclass(frozen=True)
class Summary:
    """The counts of one closed quarter as they may be printed; everything a file is made from."""

    period: Op
    quarter: int
    total: int
    tables: tuple[CountTable, ...]
    practice: bool

    @property
    def withheld(self) -> int:
        """How many numbers carry the mark."""
        return sum(table.withheld for table in self.tables)

    @property
    def printed(self) -> int:
        """How many numbers stand in the tables."""
        return sum(len(table.lines) - table.withheld for table in self.tables)


def summarise(
    period: Op, quarter: int, reports: Iterable[Answers], areas: Sequence[tuple[Op, str]], *, practice: bool
) -> Summary:
    """Return the summary of these reports; `areas` is every row of the centre's list, in order.

    Rows stand in the lists' own order, never by size, and rows that nobody reported from are there
    too: both would tell something about a withheld number.
    """
    by_group: Counter[str] = Counter()
    by_area: Counter[Op] = Counter()
    by_place: Counter[str] = Counter()
    total = 0
    for answers in reports:
        total += 1
        by_group.update(vocabulary.groups_of(answers.acts))
        by_area[answers.area or NOWHERE] += 1
        place = answers.place or NOT_ANSWERED
        by_place[place if place in labels.PLACES else NOT_ANSWERED] += 1
    groups = withhold.overlapping({group: by_group[group] for group in vocabulary.GROUPS}, total)
    names = dict(areas) | {NOWHERE: ""}
    gone = [area for area in by_area if area not in names]
    where = withhold.partition({area: by_area[area] for area in (*(op for op, _ in areas), *gone, NOWHERE)})
    places = withhold.partition({place: by_place[place] for place in labels.PLACES})
    return Summary(
        period=period,
        quarter=quarter,
        total=total,
        tables=(
            CountTable(ACTS, True, tuple(Line(key, "", count) for key, count in groups.items())),
            CountTable(AREAS, False, tuple(Line(key, names.get(key, ""), count) for key, count in where.items())),
            CountTable(PLACES, False, tuple(Line(key, "", count) for key, count in places.items())),
        ),
        practice=practice,
    )


def frozen(summary: Summary) -> dict[str, Any]:
    """Return a summary as the values that the journal keeps: tables, rows, counts; None is the mask."""
    return {
        "form": FORM,
        "period": summary.period,
        "quarter": summary.quarter,
        "total": summary.total,
        "practice": summary.practice,
        "tables": [
            {
                "name": table.name,
                "overlaps": table.overlaps,
                "rows": [[line.key, line.name, line.count] for line in table.lines],
            }
            for table in summary.tables
        ],
    }


def thawed(values: Mapping[str, Any]) -> Summary:
    """Return the summary that frozen values hold; they were written by us, so strange ones are a bug."""
    return Summary(
        period=values["period"],
        quarter=values["quarter"],
        total=values["total"],
        tables=tuple(
            CountTable(table["name"], table["overlaps"], tuple(Line(*row) for row in table["rows"]))
            for table in values["tables"]
        ),
        practice=values["practice"],
    )
