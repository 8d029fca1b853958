"""The same promise for every slice at once: a practice night's entries, and two laptops at work on the same incident."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.convergence import check, snapshot
from tests.helpers.vaults import colleague, make_vault, random_keys, reopen
from toolkit.base.places import Listed
from toolkit.demo import fill
from toolkit.kit import open_kit
from toolkit.vault import Vault
from toolkit.vault.doctor import examine

KEYS = random_keys()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    vault = make_vault(tmp_path_factory.mktemp("demo") / "vault", KEYS, practice=True)
    fill(open_kit(vault))
    return vault


def test_the_demo_vault_folds_to_the_same_tables_in_any_order(filled: Vault) -> None:
    wires = filled.wires()
    assert len({wire.kind for wire in wires}) > 10
    assert check(wires, KEYS, schedules_tried=4) == snapshot(filled)


def test_doctor_finds_it_clean_before_and_after_a_restart(filled: Vault, tmp_path: Path) -> None:
    assert examine(filled).is_clean
    folder = tmp_path / "copy"
    folder.mkdir()
    filled.connection.copy_to(folder / "satchel.db")
    copy = make_copy(filled, folder)
    assert examine(copy).is_clean
    again = reopen(copy)
    assert examine(again).is_clean
    again.close()


def make_copy(vault: Vault, folder: Path) -> Vault:
    from tests.helpers.vaults import kit_projections
    from toolkit.vault import open_vault

    return open_vault(folder, vault.keys, clock=vault.clock, projections=kit_projections())


def test_two_laptops_with_the_same_records_go_on_and_meet(filled: Vault, tmp_path: Path) -> None:
    """Both amend, review and retire the same things, and both close the same quarter, without knowing."""
    pair = [make_vault(tmp_path / str(number), colleague(KEYS)) for number in range(2)]
    incidents = [filled.reader.name(op) for (op,) in filled.reader.rows("SELECT op FROM incident ORDER BY op LIMIT 4")]
    areas = [filled.reader.name(item.op) for item in filled.lists.all(Listed.AREA)]
    for number, vault in enumerate(pair):
        vault.receive(filled.wires())
        service = open_kit(vault).incidents
        for place, name in enumerate(incidents):
            seen = service.incident(vault.reader.op(name))
            if seen.period:
                continue
            service.amend(seen, replace(seen.answers, condoms=100 * number + place))
            service.review(service.incident(seen.op))
        closing = service.closable()
        if closing is not None:
            service.close_period(closing.quarter)
        vault.lists.rename(vault.reader.op(areas[0]), f"Renamed on {number}")
        vault.lists.retire(vault.reader.op(areas[number + 1]))
    before = [vault.journal.tip.seq for vault in pair]
    assert min(before) > filled.journal.tip.seq + 4
    ours, theirs = (vault.wires() for vault in pair)
    pair[0].receive(theirs)
    pair[1].receive(ours)
    assert snapshot(pair[0]) == snapshot(pair[1]) == check(pair[0].wires(), KEYS, schedules_tried=4, seed=9)
    for vault in pair:
        assert examine(vault).is_clean
        assert len(vault.lists.names(vault.reader.op(areas[0]))) == 2
        vault.close()
