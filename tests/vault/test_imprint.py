"""The hash that each close leaves of the records file: what it finds at the next opening, and what it asks for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.headers import CHAIR, quick
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Vault, backup, diagnosis, integrity
from toolkit.vault import vault as vault_room
from toolkit.vault.backup import make_backup
from toolkit.vault.body import NO_IMPRINT
from toolkit.vault.connection import PAGE_SIZE
from toolkit.vault.doctor import examine
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.imprint import State, has_log, imprint_of
from toolkit.vault.restore import restore
from toolkit.vault.settings import Session
from toolkit.vault.vault import DATABASE
from toolkit.vault.vault_rekey import change_database_key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    vault = house(tmp_path / "Satchel")
    grow(vault, 60)
    vault.drafts.save("a", {"typed": "old"})
    vault.settings.save(Session(idle_minutes=9))
    vault.close()
    return tmp_path / "Satchel"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Vault]:
    """Every vault that a backup had checked from end to end."""
    seen: list[Vault] = []

    def examine_(vault: Vault, *rest: Any) -> Any:
        seen.append(vault)
        return examine(vault, *rest)

    monkeypatch.setattr(backup, "examine", examine_)
    return seen


def grow(vault: Vault, count: int) -> None:
    with vault.write() as tx:
        for number in range(count):
            vault.lists.add_in(tx, Listed.AREA, f"Area {number}")


def phrases(vault: Vault) -> list[object]:
    return [finding.phrase for finding in vault.findings]


def kept(folder: Path) -> bytes:
    header = Header.load(folder / FILE_NAME, derive=quick)
    return header.imprint(header.unlock(CHAIR))


def cut_off(folder: Path) -> None:
    """Have a session end as a kill ends it, with its last saves in the main file."""
    vault = enter(folder)
    grow(vault, 3)
    vault.checkpoint()
    shutil.copytree(folder, folder.with_name("killed"))
    vault.close()
    shutil.rmtree(folder)
    folder.with_name("killed").rename(folder)


def pages_of(path: Path) -> list[bytes]:
    raw = path.read_bytes()
    return [raw[at : at + PAGE_SIZE] for at in range(0, len(raw), PAGE_SIZE)]


def older_pages(folder: Path, *, entries: bool = True) -> Iterator[bytes]:
    """Work on; yield the file with one older page in it, for each page that has changed."""
    before = pages_of(folder / DATABASE)
    vault = enter(folder)
    if entries:
        vault.lists.rename(vault.lists.all(Listed.AREA)[0].op, "Renamed")
    vault.drafts.save("a", {"typed": "new"})
    vault.settings.save(Session(idle_minutes=3))
    vault.close()
    after = pages_of(folder / DATABASE)
    for number, page in enumerate(before):
        if page != after[number]:
            yield b"".join((*after[:number], page, *after[number + 1 :]))


# ------------------------------------------------------------------ what the key file holds
def test_a_close_leaves_it_and_looking_changes_nothing(folder: Path) -> None:
    vault = enter(folder)
    assert vault.imprint.state is State.PROVEN
    assert kept(folder) == imprint_of(folder / DATABASE, vault.keys.row_mac) != NO_IMPRINT
    before = (folder / FILE_NAME).read_bytes()
    assert len(vault.lists.all(Listed.AREA)) == 60
    vault.close()
    assert (folder / FILE_NAME).read_bytes() == before
    assert not has_log(folder / DATABASE)


def test_it_is_out_before_the_main_file_changes_and_in_again_after_the_close(folder: Path) -> None:
    vault = enter(folder)
    main = (folder / DATABASE).read_bytes()
    assert kept(folder) != NO_IMPRINT
    grow(vault, 200)
    assert (folder / DATABASE).read_bytes() == main
    assert kept(folder) == NO_IMPRINT
    vault.checkpoint()
    assert (folder / DATABASE).read_bytes() != main
    vault.close()
    assert kept(folder) == imprint_of(folder / DATABASE, vault.keys.row_mac)


def test_a_long_import_is_written_out_in_between_only_once_it_is_out(folder: Path) -> None:
    vault = enter(folder)
    main = (folder / DATABASE).stat().st_size
    for _ in range(9):  # more than the log holds by itself
        grow(vault, 3000)
        assert kept(folder) == NO_IMPRINT
    assert (folder / DATABASE).stat().st_size > main
    vault.close()
    again = enter(folder)
    assert again.imprint.state is State.PROVEN
    assert not again.findings
    again.close()


# ------------------------------------------------------------------ what it finds
def test_an_older_page_of_any_table_is_told_and_not_backed_up(folder: Path, stick: Path, tmp_path: Path) -> None:
    good = tmp_path / "good"
    number = 0
    for number, raw in enumerate(older_pages(folder), 1):  # noqa: B007 - counted
        if not good.exists():
            shutil.copytree(folder, good)
        shutil.rmtree(folder)
        shutil.copytree(good, folder)
        (folder / DATABASE).write_bytes(raw)
        vault = enter(folder)
        # An older end of the journal is told by the pair, all else by the imprint.
        assert len(set(phrases(vault)) & integrity.ACCEPTABLE) == 1
        assert integrity.DAMAGED_PAGES not in phrases(vault)
        with pytest.raises(Problem) as problem:
            make_backup(vault, stick)
        assert problem.value.kind is backup.NOT_SOUND
        assert not examine(vault).is_clean
        vault.close()
    assert number >= 5
    assert not list(stick.iterdir())


def test_it_is_said_until_a_coordinator_accepts_it_and_then_all_is_checked(
    folder: Path, stick: Path, asked: list[Vault]
) -> None:
    raw = next(older_pages(folder, entries=False))
    (folder / DATABASE).write_bytes(raw)
    for _ in range(2):
        vault = enter(folder)
        assert phrases(vault) == [integrity.CHANGED_OUTSIDE]
        grow(vault, 1)
        vault.checkpoint()
        vault.close()
    vault = enter(folder)
    vault.accept_copy()
    assert vault.is_sound
    make_backup(vault, stick)
    assert asked == [vault]
    vault.close()
    again = enter(folder)
    assert not again.findings
    make_backup(again, stick)
    assert asked == [vault]
    again.close()


def test_a_flipped_bit_is_damage_and_named(folder: Path) -> None:
    good = (folder / DATABASE).read_bytes()
    said, refused = set(), set()
    for number in range(1, len(good) // PAGE_SIZE):
        raw = bytearray(good)
        raw[number * PAGE_SIZE + 99] ^= 1
        (folder / DATABASE).write_bytes(raw)
        try:
            vault = enter(folder)
        except Problem as problem:
            refused.add(problem.code)
            continue
        assert integrity.CHANGED_OUTSIDE not in phrases(vault)
        assert integrity.DAMAGED_PAGES in phrases(vault)
        assert not vault.is_sound
        said |= {finding.say() for finding in vault.findings}
        vault.close()
    assert refused <= {"vault.damaged-database"}
    assert "Damaged: some records themselves. What can't be read is not shown." in said
    assert "Damaged: people, lists or settings of the centre." in said


def test_where_the_end_of_the_journal_is_damaged_it_is_read_and_nothing_is_saved(folder: Path, stick: Path) -> None:
    good = (folder / DATABASE).read_bytes()
    ended = 0
    for number in range(1, len(good) // PAGE_SIZE):
        raw = bytearray(good)
        raw[number * PAGE_SIZE + 99] ^= 1
        (folder / DATABASE).write_bytes(raw)
        try:
            vault = enter(folder)
        except Problem:
            continue
        if integrity.NOTHING_MORE in phrases(vault):
            ended += 1
            before = (folder / FILE_NAME).read_bytes()
            assert not vault.writable
            for act in (lambda: grow(vault, 1), vault.accept_copy):  # noqa: B023 - called here
                with pytest.raises(Problem) as problem:
                    act()
                assert problem.value.kind is diagnosis.END_DAMAGED
            with pytest.raises(Problem):
                make_backup(vault, stick)
            assert not examine(vault).is_clean
            vault.close()
            assert (folder / FILE_NAME).read_bytes() == before
        else:
            vault.close()
    assert ended


def test_a_large_file_is_compared_a_little_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_room, "_COMPARED_AT_ONCE", 0)
    (folder / DATABASE).write_bytes(next(older_pages(folder, entries=False)))
    vault = enter(folder)
    assert not vault.findings
    vault.checker()
    assert phrases(vault) == [integrity.CHANGED_OUTSIDE]
    vault.close()


def test_a_large_file_is_compared_at_the_first_save_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_room, "_COMPARED_AT_ONCE", 0)
    (folder / DATABASE).write_bytes(next(older_pages(folder, entries=False)))
    vault = enter(folder)
    vault.settings.save(Session(idle_minutes=1))
    assert phrases(vault) == [integrity.CHANGED_OUTSIDE]
    vault.close()


def test_a_key_file_that_cannot_be_written_keeps_nobody_from_saving(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = enter(folder)

    def full(*_pair: object) -> None:
        raise diagnosis.FULL.problem()

    with monkeypatch.context() as patch:
        patch.setattr(vault.keeper, "set_pair", full)
        grow(vault, 1)
    assert phrases(vault) == [integrity.PAIR_NOT_SAVED]
    vault.close()
    again = enter(folder)
    assert len(again.lists.all(Listed.AREA)) == 61
    assert not again.findings
    again.close()


def test_a_connection_that_is_closed_without_the_vault_proves_nothing(folder: Path) -> None:
    vault = enter(folder)
    grow(vault, 1)
    vault.connection.close()  # SQLite writes the log out by itself then
    assert not has_log(folder / DATABASE)
    again = enter(folder)
    assert not again.findings
    assert again.imprint.state is State.UNPROVEN
    again.close()


# ------------------------------------------------------------------ where there is none
def test_after_a_cut_off_session_nothing_is_wrong_and_the_next_backup_checks_all(
    folder: Path, stick: Path, asked: list[Vault]
) -> None:
    cut_off(folder)
    vault = enter(folder)
    assert not vault.findings
    assert vault.imprint.state is State.UNPROVEN
    vault.close()
    assert kept(folder) == NO_IMPRINT  # a close proves nothing
    vault = enter(folder)
    told: list[float] = []
    make_backup(vault, stick, progress=told.append)
    assert asked == [vault]
    assert told == sorted(told)
    assert told[-1] == 1.0
    vault.close()
    again = enter(folder)
    assert again.imprint.state is State.PROVEN
    make_backup(again, stick)
    assert asked == [vault]
    again.close()


def test_the_check_before_a_backup_can_be_cancelled(folder: Path, stick: Path) -> None:
    cut_off(folder)
    vault = enter(folder)
    told: list[float] = []
    with pytest.raises(backup.Cancelled):
        make_backup(vault, stick, progress=told.append, cancelled=lambda: bool(told) and told[-1] > 0.2)
    assert vault.imprint.state is State.UNPROVEN
    assert not list(stick.iterdir())
    make_backup(vault, stick)
    vault.close()


def test_an_older_table_behind_a_cut_off_session_is_not_backed_up(folder: Path, stick: Path) -> None:
    cut_off(folder)
    vault = enter(folder)
    vault.connection.do("UPDATE list_items SET name = 'Older' WHERE op = (SELECT min(op) FROM list_items)")
    vault.connection.close()  # as a kill
    vault = enter(folder)
    assert not vault.findings
    with pytest.raises(Problem) as problem:
        make_backup(vault, stick)
    assert problem.value.kind is backup.NOT_SOUND
    assert phrases(vault) == [integrity.TABLES_DIFFER]
    assert not list(stick.iterdir())
    vault.close()


def test_a_log_laid_beside_a_closed_file_proves_nothing(folder: Path) -> None:
    vault = enter(folder)
    grow(vault, 2)
    log = (folder / f"{DATABASE}-wal").read_bytes()
    shutil.copytree(folder, folder.with_name("copy"))
    vault.close()
    copy = enter(folder.with_name("copy"))
    assert log
    assert copy.imprint.state is State.UNPROVEN
    assert not copy.findings
    copy.close()


# ------------------------------------------------------------------ what else writes the file
def test_a_restored_vault_and_one_under_another_key_open_without_a_word(
    folder: Path, stick: Path, tmp_path: Path
) -> None:
    vault = enter(folder)
    made = make_backup(vault, stick)
    change_database_key(vault)
    grow(vault, 1)
    vault.close()
    rekeyed = enter(folder)
    assert not rekeyed.findings
    assert rekeyed.imprint.state is State.PROVEN
    rekeyed.close()
    restored = restore(made.path, CHAIR, tmp_path / "back", derive=quick)
    assert kept(restored.folder) == NO_IMPRINT
    back = enter(restored.folder)
    assert not back.findings
    assert back.imprint.state is State.UNPROVEN
    back.close()
