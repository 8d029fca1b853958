"""The same promise for every slice at once: a practice night's entries, and two laptops at work on the same incident."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.convergence import check, laptops, snapshot
from tests.helpers.vaults import make_vault, random_keys, reopen
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


def test_two_laptops_with_the_same_records_go_on_and_meet(filled: Vault) -> None:
    with laptops(2, keys=KEYS) as (first, second):
        for vault in (first, second):
            vault.receive(filled.wires())
        for vault in (first, second):
            with vault.write() as tx:
                for (op,) in tx.rows("SELECT op FROM list_items ORDER BY op LIMIT 3"):
                    name = f"{vault.lists.name(op)} by {vault.journal.device}"
                    from toolkit.vault.lists import LIST_CHANGED

                    tx.submit(LIST_CHANGED, {"name": name}, subject=op, replaces=[tx.entries(op)[-1].op])
        ours, theirs = first.wires(), second.wires()
        first.receive(theirs)
        second.receive(ours)
        assert snapshot(first) == snapshot(second)
        assert examine(first).differing == examine(second).differing == []
