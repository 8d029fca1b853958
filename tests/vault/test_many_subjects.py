"""Asking for the entries of many subjects at once: the same answer as asking for each."""

from __future__ import annotations

import pytest

from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Vault
from toolkit.vault.journal import ALTERED
from toolkit.vault.lists import LIST_ADDED, LIST_CHANGED


def many(vault: Vault, count: int) -> list[int]:
    ops = []
    with vault.write() as tx:
        for number in range(count):
            op = vault.lists.add_in(tx, Listed.AREA, f"Area {number}")
            ops.append(op)
    for op in ops[::7]:
        vault.lists.rename(op, "Other")
    return ops


def test_it_is_what_each_subject_has(vault: Vault) -> None:
    ops = many(vault, 900)
    one_by_one = [entry.op for op in ops for entry in vault.reader.entries(op)]
    assert len(one_by_one) > 1000
    assert sorted(vault.reader.ops_of(ops)) == sorted(one_by_one)
    # Ops that are no subject, of this run and of none, give nothing.
    renamed = next(entry.op for entry in vault.reader.entries(ops[0]) if entry.op != ops[0])
    assert vault.reader.ops_of([renamed, 5 << 32 | 1, (1 << 61) + 1]) == []
    assert vault.reader.ops_of([]) == []


def test_an_altered_row_is_refused_there_too(vault: Vault) -> None:
    ops = many(vault, 20)
    vault.connection.do("UPDATE journal SET day = day + 1 WHERE op = ?", (ops[7],))
    with pytest.raises(Problem) as problem:
        vault.reader.ops_of(ops)
    assert problem.value.kind is ALTERED


def test_several_entries_of_one_subject_are_folded_with_the_last(vault: Vault) -> None:
    (op,) = many(vault, 1)
    with vault.write() as tx:
        last = tx.submit(LIST_CHANGED, {"name": "A"}, subject=op, replaces=[op, *vault.reader.ops_of([op])], more=True)
        assert vault.lists.name(op) == "Other"
        tx.submit(LIST_CHANGED, {"name": "B"}, subject=op, replaces=[last])
        assert vault.lists.name(op) == "B"
    assert LIST_ADDED.name == vault.reader.entry(op).kind
