"""Nobody who knows the rule, the total and everything printed can tell a withheld count from others."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

import pytest

from toolkit.incidents.withhold import overlapping, partition


def vectors(rows: int, total: int) -> Iterator[tuple[int, ...]]:
    if rows == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in vectors(rows - 1, total - first):
            yield (first, *rest)


def told(published: dict[tuple, set[tuple[int, ...]]], complement: int | None = None) -> list[str]:
    """Return every withheld small count that the printed numbers and the rule narrow down."""
    found = []
    for shown, tables in published.items():
        for row, number in enumerate(shown):
            if number is not None:
                continue
            possible = {table[row] if complement is None else complement - table[row] for table in tables}
            if min(possible) < 5 and not (0 in possible and max(possible) >= 4):
                found.append(f"{shown} row {row}: only {sorted(possible)}")
    return found


@pytest.mark.parametrize(("rows", "most"), [(1, 30), (2, 45), (3, 36), (4, 22)])
def test_every_small_partition_leaves_each_withheld_count_free(rows: int, most: int) -> None:
    for total in range(5, most):
        published = defaultdict(set)
        for table in vectors(rows, total):
            published[tuple(partition(dict(enumerate(table))).values())].add(table)
        assert told(published) == []


@pytest.mark.parametrize(("groups", "most"), [(2, 32), (3, 15)])
def test_every_small_overlapping_table_leaves_both_sides_of_each_withheld_group_free(groups: int, most: int) -> None:
    kinds = [s for size in range(1, groups + 1) for s in itertools.combinations(range(groups), size)]
    for total in range(5, most):
        published = defaultdict(set)
        for reports in vectors(len(kinds), total):
            table = tuple(sum(n for n, kind in zip(reports, kinds, strict=True) if g in kind) for g in range(groups))
            published[tuple(overlapping(dict(enumerate(table)), total).values())].add(table)
        assert told(published) == []
        assert told(published, complement=total) == []


def test_the_attack_has_teeth_hide_under_five_alone_is_told() -> None:
    published = defaultdict(set)
    for table in vectors(3, 20):
        published[tuple(n if n >= 5 else None for n in table)].add(table)
    assert told(published)
    published = defaultdict(set)
    for reports in vectors(3, 14):  # only the first group, only the second, both
        table = (reports[0] + reports[2], reports[1] + reports[2])
        published[tuple(n if n >= 5 else None for n in table)].add(table)
    assert told(published)


def test_printed_numbers_are_the_true_ones() -> None:
    counts = {"a": 40, "b": 2, "c": 3, "d": 0, "e": 17}
    assert partition(counts) == {"a": 40, "b": None, "c": None, "d": None, "e": 17}
    assert partition({"a": 12, "b": 9}) == {"a": 12, "b": 9}
    assert overlapping({"LIB": 30, "CON": 12, "SEX": 3, "OTH": 0}, 36) == {
        "LIB": 30,
        "CON": 12,
        "SEX": None,
        "OTH": None,
    }


def test_one_small_row_takes_the_next_with_it_or_the_whole_table() -> None:
    assert partition({"a": 40, "b": 2, "c": 7, "d": 30}) == {"a": 40, "b": None, "c": None, "d": 30}
    assert partition({"a": 40, "b": 2}) == {"a": None, "b": None}
    assert partition({"a": 40, "b": 0, "c": 0}) == {"a": None, "b": None, "c": None}


def test_a_group_that_all_but_a_few_share_is_withheld() -> None:
    assert overlapping({"LIB": 38, "CON": 20, "PRO": 2, "SEX": 1}, 40)["LIB"] is None


def test_groups_that_cannot_hold_every_report_withhold_the_table() -> None:
    # 20 reports, 8 printed: the others must hold 12, at most four each, so none of three could be nobody.
    assert set(overlapping({"LIB": 8, "CON": 4, "PRO": 4, "SEX": 4}, 20).values()) == {None}
