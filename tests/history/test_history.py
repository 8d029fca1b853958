"""Every schema that ever was, brought up to date, ends equal to a fresh one."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from tests.history.freeze import dump, objects
from toolkit.base.errors import Problem
from toolkit.vault import diagnosis, migrate
from toolkit.vault.connection import DAMAGED, Connection, connect

HERE = Path(__file__).parent
FROZEN = sorted(HERE.glob("[0-9]*.sql"))
KEY = secrets.token_bytes(80)


def old(path: Path, frozen: Path) -> Connection:
    connection = connect(path, KEY, create=True)
    with connection.changing_schema(), connection.transaction():
        for statement in migrate.split(frozen.read_text(encoding="utf-8")):
            connection.do(statement)
        connection.do(f"PRAGMA user_version = {int(frozen.stem)}")
    connection.do("INSERT INTO facts (name, value) VALUES ('device', 5)")
    connection.do("INSERT INTO drafts (key, value, mac) VALUES ('a', x'00', x'01')")
    return connection


def test_every_step_is_frozen() -> None:
    assert [path.stem for path in FROZEN] == [f"{step.number:04}" for step in migrate.steps()], (
        "run python tests/history/freeze.py"
    )


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.stem)
def test_a_step_that_was_taken_never_changes(frozen: Path) -> None:
    assert frozen.read_text(encoding="utf-8") == dump(int(frozen.stem)), (
        "a released step must not change; before the first release: python tests/history/freeze.py"
    )


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.stem)
def test_every_old_file_ends_at_the_fresh_schema_with_its_rows(frozen: Path, tmp_path: Path) -> None:
    connection = old(tmp_path / "satchel.db", frozen)
    copies: list[int] = []
    taken = migrate.migrate(connection, lambda step: copies.append(step.number))
    assert [step.number for step in taken] == copies == list(range(int(frozen.stem) + 1, len(FROZEN) + 1))
    fresh = connect(tmp_path / "fresh.db", KEY, create=True)
    migrate.create(fresh)
    assert sorted(objects(connection)) == sorted(objects(fresh))
    assert migrate.version(connection) == migrate.version(fresh) == len(migrate.steps())
    assert connection.rows("SELECT name, value FROM facts") == [("device", 5)]
    assert connection.rows("SELECT key FROM drafts") == [("a",)]
    assert connection.rows("PRAGMA cipher_integrity_check") == []
    connection.close()
    fresh.close()


def test_a_newer_file_and_a_file_without_schema_are_left_alone(tmp_path: Path) -> None:
    for version, kind in ((99, diagnosis.NEWER), (0, DAMAGED)):
        connection = connect(tmp_path / f"{version}.db", KEY, create=True)
        with connection.changing_schema():
            connection.do("CREATE TABLE t (a)")
            connection.do(f"PRAGMA user_version = {version}")
        with pytest.raises(Problem) as problem:
            migrate.migrate(connection, lambda step: pytest.fail(step.name))
        assert problem.value.kind is kind
        assert objects(connection) == ["CREATE TABLE t (a)"]
        connection.close()
