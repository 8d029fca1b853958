"""Making a vault, cut off anywhere; the full count is part of ``tests/reliability/run.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults import killing
from tests.faults.creating import kill_creations
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.vault import diagnosis
from toolkit.vault.creation import MAKING, clear_if_idle, clear_unfinished, creating
from toolkit.vault.lockfile import FILE_NAME as LOCK
from toolkit.vault.lockfile import VaultLock


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.skipif(not killing.POSSIBLE, reason="forks children and reads /proc")
def test_a_creation_that_is_killed_leaves_a_whole_vault_or_none(tmp_path: Path) -> None:
    tally = kill_creations(tmp_path, 5, 5)
    assert tally.kills >= 5
    assert tally.acknowledged >= 2
    assert not tally.wrong, tally.wrong[:20]


def test_it_is_there_when_all_of_it_is(tmp_path: Path) -> None:
    with creating(tmp_path) as making:
        house(making).close()
        assert names(tmp_path) == {MAKING}
    assert names(tmp_path) == {"satchel.key", "satchel.db"}
    enter(tmp_path).close()


def test_what_fails_on_the_way_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a letter").write_text("mine", encoding="utf-8")
    with pytest.raises(ValueError, match="no"), creating(tmp_path) as making:
        house(making).close()
        raise ValueError("no")
    assert names(tmp_path) == {"a letter"}


@pytest.mark.parametrize("name", ["satchel.key", "satchel.db"])
def test_a_vault_or_a_part_of_one_is_never_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x" * 100)
    with pytest.raises(Problem) as refused, creating(tmp_path):
        pass
    assert refused.value.kind is diagnosis.EXISTS
    assert names(tmp_path) == {name}


@pytest.mark.parametrize("left", ["the key file lost", "another database", "no note", "an empty note"])
def test_a_database_that_was_not_moved_there_just_then_is_never_taken_away(tmp_path: Path, left: str) -> None:
    """Somebody's records without their key file, which a backup may hold, and the remains of a creation beside them."""
    house(tmp_path).close()
    (tmp_path / "satchel.key").rename(tmp_path / "kept elsewhere")
    records = (tmp_path / "satchel.db").read_bytes()
    making = tmp_path / MAKING
    making.mkdir()
    if left != "the key file lost":
        (making / "satchel.key").write_bytes(b"x" * 1000)
    if left != "no note":
        note = {"another database": os.urandom(16), "an empty note": b""}.get(left, records[:16])
        (making / "satchel.moved").write_bytes(note)
    clear_if_idle(tmp_path)
    assert names(tmp_path) == {"kept elsewhere", "satchel.db", LOCK}
    assert (tmp_path / "satchel.db").read_bytes() == records


def test_what_a_wipe_that_was_cut_off_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / MAKING).mkdir()
    (tmp_path / MAKING / "0a1b2c3d4e5f6071").write_bytes(b"once a key")
    with creating(tmp_path) as making:
        house(making).close()
    assert names(tmp_path) == {"satchel.key", "satchel.db"}


def test_nobody_clears_while_somebody_makes(tmp_path: Path) -> None:
    with VaultLock.take(tmp_path), creating(tmp_path) as making:
        clear_if_idle(tmp_path)
        assert making.is_dir()
        house(making).close()
    enter(tmp_path).close()


def test_what_stays_after_the_last_step_is_cleared_and_the_vault_kept(tmp_path: Path) -> None:
    house(tmp_path).close()
    (tmp_path / MAKING).mkdir()
    (tmp_path / MAKING / "satchel.moved").write_bytes((tmp_path / "satchel.db").read_bytes()[:16])
    assert clear_unfinished(tmp_path)
    assert not clear_unfinished(tmp_path)
    enter(tmp_path).close()


def test_a_link_of_that_name_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    house(tmp_path / "other").close()
    (tmp_path / "vault" / MAKING).symlink_to(tmp_path / "other")
    assert not clear_unfinished(tmp_path / "vault")
    enter(tmp_path / "other").close()


def test_records_that_could_not_be_closed_are_not_put_in_place(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused, creating(tmp_path) as making:
        house(making).close()
        (making / "satchel.db-wal").write_bytes(b"still to be written out")
    assert refused.value.kind is diagnosis.UNREADABLE
    assert names(tmp_path) == set()
