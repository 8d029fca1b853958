from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.vaults import kit_projections, make_vault, reopen
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Vault, diagnosis, migrate, open_vault
from toolkit.vault.connection import DAMAGED, connect
from toolkit.vault.vault_open import COPY_BEFORE


def next_step(*statements: str) -> tuple[migrate.Step, ...]:
    real = migrate.steps()
    return (*real, migrate.Step(len(real) + 1, "later", statements))


def test_an_existing_vault_is_copied_before_a_step_and_the_copy_stays_one_session(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.lists.add(Listed.AREA, "Market")
    copy = vault.folder / COPY_BEFORE
    assert not copy.exists()
    plan = next_step("CREATE TABLE later (a INTEGER PRIMARY KEY) STRICT", "INSERT INTO later VALUES (1)")
    monkeypatch.setattr(migrate, "steps", lambda: plan)
    vault = reopen(vault)
    assert vault.reader.rows("SELECT a FROM later") == [(1,)]
    assert [item.name for item in vault.lists.all(Listed.AREA)] == ["Market"]
    before = connect(copy, vault.keys.database, read_only=True)
    assert migrate.version(before) == len(plan) - 1
    assert before.rows("SELECT name FROM list_items") == [("Market",)]
    before.close()
    vault = reopen(vault)
    assert not copy.exists()
    vault.close()


def test_a_step_that_fails_changes_nothing_and_leaves_the_copy(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.lists.add(Listed.AREA, "Market")
    vault.close()
    with monkeypatch.context() as patch:
        plan = next_step("CREATE TABLE later (a INTEGER)", "INSERT INTO nowhere VALUES (1)")
        patch.setattr(migrate, "steps", lambda: plan)
        with pytest.raises(Exception, match="nowhere"):
            open_vault(vault.folder, vault.keys, projections=kit_projections())
    assert (vault.folder / COPY_BEFORE).exists()
    again = open_vault(vault.folder, vault.keys, projections=kit_projections())
    assert [item.name for item in again.lists.all(Listed.AREA)] == ["Market"]
    assert again.reader.value("SELECT count(*) FROM sqlite_master WHERE name = 'later'") == 0
    again.close()


def test_rows_that_point_nowhere_after_a_step_undo_it(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.close()
    plan = next_step(
        "CREATE TABLE parent (a INTEGER PRIMARY KEY)",
        "CREATE TABLE child (a INTEGER REFERENCES parent (a) DEFERRABLE INITIALLY DEFERRED)",
        "INSERT INTO child VALUES (7)",
    )
    monkeypatch.setattr(migrate, "steps", lambda: plan)
    with pytest.raises(Problem) as problem:
        open_vault(vault.folder, vault.keys)
    assert problem.value.kind is DAMAGED


def test_a_newer_vault_is_refused_untouched(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.close()
    before = vault.path.read_bytes()
    real = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: real[:-1])
    with pytest.raises(Problem) as problem:
        open_vault(vault.folder, vault.keys)
    assert problem.value.kind is diagnosis.NEWER
    assert vault.path.read_bytes() == before


def test_a_copy_that_is_not_whole_stops_the_step(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from toolkit.vault import vault_open

    vault.close()
    plan = next_step("CREATE TABLE later (a INTEGER)")
    monkeypatch.setattr(migrate, "steps", lambda: plan)
    answers = iter([{"a": 1}, {"a": 2}])
    monkeypatch.setattr(vault_open, "counts", lambda _connection: next(answers))
    with pytest.raises(Problem) as problem:
        open_vault(vault.folder, vault.keys)
    assert problem.value.kind is DAMAGED


def test_schema_files_are_read_strictly(tmp_path: Path) -> None:
    assert migrate.split("CREATE TABLE a (b); -- ; a note\nINSERT INTO a VALUES (';');") == (
        "CREATE TABLE a (b)",
        "INSERT INTO a VALUES (';')",
    )
    with pytest.raises(ValueError, match="middle"):
        migrate.split("CREATE TABLE a (b)")
    (tmp_path / "0002_x.sql").write_text("SELECT 1;")
    with pytest.raises(ValueError, match="numbers"):
        migrate.steps(tmp_path)
    (tmp_path / "odd.sql").write_text("SELECT 1;")
    with pytest.raises(ValueError, match="odd"):
        migrate.steps(tmp_path / ".")


def test_no_table_without_strict(vault: Vault) -> None:
    rows = vault.reader.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    loose = [name for name, sql in rows if "STRICT" not in sql.upper() and "VIRTUAL" not in sql.upper()]
    assert loose == []


def test_making_a_vault_where_one_is_leaves_it_alone(vault: Vault) -> None:
    vault.lists.add(Listed.AREA, "Market")
    with pytest.raises(FileExistsError):
        make_vault(vault.folder)
    again = reopen(vault)
    assert len(again.lists.all(Listed.AREA)) == 1
    again.close()
