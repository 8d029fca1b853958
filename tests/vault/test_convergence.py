"""Any order, duplication and split of the same entries gives the same tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers import toy
from tests.helpers.convergence import arrive, check, laptops, schedules, snapshot
from tests.helpers.vaults import FIRST_DAY, educator, random_keys
from toolkit.base.clock import FixedClock
from toolkit.base.places import Listed
from toolkit.vault import Centre, Vault
from toolkit.vault.journal_form import Wire

KEYS = random_keys()
PROJECTIONS = (toy.Toy(),)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(autouse=True, scope="module")
def _toy_table() -> Iterator[None]:
    with toy.schema():
        yield


def write(vault: Vault, *texts: str) -> int:
    with vault.write() as tx:
        op = tx.submit(toy.WRITTEN, {"text": texts[0]})
        for text in texts[1:]:
            tx.submit(toy.EDITED, {"text": text}, subject=op, replaces=[tx.entries(op)[-1].op])
    return op


def exchange(first: Vault, second: Vault) -> None:
    ours, theirs = first.wires(), second.wires()
    first.receive(theirs)
    second.receive(ours)


def history() -> tuple[list[Wire], dict[str, object]]:
    """Two laptops edit, approve, rename and erase the same things at once; return all entries and the tables."""
    with laptops(2, PROJECTIONS, KEYS) as (first, second):
        shared = write(first, "one", "two")
        area = first.lists.add(Listed.AREA, "Market")
        doomed = write(first, "a name that must go")
        exchange(first, second)
        there = second.reader.op(first.reader.name(shared))
        with second.write() as tx:
            tx.submit(toy.EDITED, {"text": "theirs"}, subject=there, replaces=[tx.entries(there)[-1].op])
            tx.submit(toy.WRITTEN, {"text": "hung", "on": there, "all": [there, there]})
        second.lists.rename(second.reader.op(first.reader.name(area)), "Old market")
        first.lists.rename(area, "New market")
        with first.write() as tx:
            tx.submit(toy.EDITED, {"text": "ours"}, subject=shared, replaces=[tx.entries(shared)[-1].op])
            tx.submit(toy.APPROVED, {}, subject=shared)
            tx.erase(doomed, "asked")
        first.settings.save(Centre(name="North"))
        second.settings.save(Centre(name="South", lawyer_phone="12"))
        second.wires()
        unerased = second.wires()
        exchange(first, second)
        assert snapshot(first) == snapshot(second)
        # The erased entry also travels with its content, as a laptop that knows of no erasure sends it.
        wires = first.wires() + [wire for wire in unerased if wire not in first.wires()]
        return wires, snapshot(first)


ENTRIES, TABLES = [], {}


@pytest.fixture(autouse=True, scope="module")
def _history(_toy_table: None) -> None:
    wires, tables = history()
    ENTRIES[:] = wires
    TABLES.update(tables)


@SLOW
@given(st.data())
def test_any_order_duplication_and_split_gives_the_same_tables(data: st.DataObject) -> None:
    batches = data.draw(schedules(len(ENTRIES)))
    with laptops(1, PROJECTIONS, educator(KEYS)) as (vault,):
        assert arrive(vault, ENTRIES, batches) == TABLES


def test_helper_compares_orders() -> None:
    assert check(ENTRIES, KEYS, PROJECTIONS, schedules_tried=4) == TABLES


def test_both_concurrent_texts_stand_and_both_names() -> None:
    texts = {row[1] for row in TABLES["toy"]}
    assert any("ours" in text and "theirs" in text for text in texts)
    assert not any("must go" in text for text in texts)
    assert any("Old market" in row[4] and "New market" in row[4] for row in TABLES["list_items"])
    centre = {row[1]: row[2] for row in TABLES["settings"]}
    assert "North" in centre["name"]
    assert "South" in centre["name"]


def test_a_later_edit_that_saw_both_ends_the_difference() -> None:
    with laptops(1, PROJECTIONS, KEYS) as (vault,):
        vault.receive(ENTRIES)
        assert set(vault.settings.standing(Centre)["name"]) == {"North", "South"}
        seen = vault.settings.load(Centre)
        vault.settings.save(replace(seen, centre_phone="1"))
        assert set(vault.settings.standing(Centre)["name"]) == {"North", "South"}
        vault.settings.decide(Centre, "name", "South")
        assert vault.settings.standing(Centre) == {}
        assert vault.settings.load(Centre).name == "South"


@SLOW
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(-3, 3)), min_size=1, max_size=12), st.data())
def test_clocks_days_apart_converge(steps: list[tuple[int, int]], data: st.DataObject) -> None:
    clock = FixedClock(FIRST_DAY)
    with laptops(3, PROJECTIONS, KEYS, clock) as vaults:
        wires: list[Wire] = []
        for who, drift in steps:
            clock.day += drift
            vault = vaults[who]
            before = vault.journal.tip.seq
            subjects = [op for (op,) in vault.reader.rows("SELECT op FROM toy")]
            if subjects and drift:
                with vault.write() as tx:
                    tx.submit(toy.EDITED, {"text": f"{who}{drift}"}, subject=subjects[0], replaces=[subjects[0]])
            else:
                write(vault, f"new {who}")
            wires += vault.wires(before)
            vaults[(who + 1) % 3].receive(vault.wires())
        results = []
        everything = {wire.op: wire for vault in vaults for wire in vault.wires()}
        for vault in vaults:
            vault.receive(everything.values())
            results.append(snapshot(vault))
        assert results[0] == results[1] == results[2]
        with laptops(1, PROJECTIONS, educator(KEYS)) as (fresh,):
            listed = list(everything.values())
            assert arrive(fresh, listed, data.draw(schedules(len(listed)))) == results[0]
