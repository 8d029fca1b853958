"""Edited records as multi-value registers: nothing a person typed is dropped by a clock.

Each edit sets some fields and names, per field or as a whole, the edits it had seen.  A value
goes only when an edit that had seen it set the same field again; concurrent values all stay,
and the clock merely picks which one is on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.base.ids import Op

Order = tuple[int, int, bytes, int]


@dataclass(frozen=True)
class Edit:
    """One edit: its op, its place in the global order, the ops it replaces, the fields it sets."""

    op: Op
    order: Order
    replaces: frozenset[Op]
    fields: Mapping[str, Any]


@dataclass(frozen=True)
class Value:
    """A value that still stands, and the edit that set it."""

    op: Op
    value: Any


def fold(edits: Iterable[Edit]) -> dict[str, list[Value]]:
    """Return for each field the values that stand, the one on top first.

    The answer depends on the set of edits alone: not on their order, nor on repeats.
    """
    known = {edit.op: edit for edit in edits}
    ranked = sorted(known.values(), key=lambda edit: edit.order, reverse=True)
    names = {name for edit in ranked for name in edit.fields}
    folded: dict[str, list[Value]] = {}
    for name in sorted(names):
        setters = [edit for edit in ranked if name in edit.fields]
        gone = {op for edit in setters for op in edit.replaces if op != edit.op}
        folded[name] = [Value(edit.op, edit.fields[name]) for edit in setters if edit.op not in gone]
    return folded


def top(folded: Mapping[str, list[Value]]) -> dict[str, Any]:
    """Return the value on top of each field."""
    return {name: values[0].value for name, values in folded.items() if values}


def heads(folded: Mapping[str, list[Value]], names: Iterable[str] | None = None) -> list[Op]:
    """Return the ops whose values stand in `names` (default: all): what a new edit replaces."""
    wanted = folded.keys() if names is None else names
    return sorted({value.op for name in wanted for value in folded.get(name, [])})
