from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, SHEET, quick
from tests.helpers.housed import enter, house
from tests.helpers.vaults import FIRST_DAY, make_vault
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.vault import Backup, Role, Vault, backup, backup_form, diagnosis, location, migrate, restore
from toolkit.vault.backup import Cancelled, make_backup
from toolkit.vault.backup_form import BACKUP_DAMAGED, NOT_A_BACKUP
from toolkit.vault.connection import DAMAGED
from toolkit.vault.restore import finish_place, old_places, take_place, waiting_place


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    for number in range(20):
        vault.lists.add(Listed.AREA, f"Area {number}, a marker text")
    yield vault
    vault.close()


def refused(act: object) -> object:
    with pytest.raises(Problem) as problem:
        act()  # type: ignore[operator]
    return problem.value.kind


def areas(vault: Vault) -> list[str]:
    return [item.name for item in vault.lists.all(Listed.AREA)]


def unpack(made: Path, folder: Path, secret: bytes = CHAIR) -> restore.Restored:
    return restore.restore(made, secret, folder, derive=quick)


# ------------------------------------------------------------------ making
def test_a_backup_holds_everything_and_opens_with_the_same_passphrase(home: Vault, stick: Path, tmp_path: Path) -> None:
    heard: list[frozenset[Topic]] = []
    home.listeners.append(heard.append)
    told: list[float] = []
    made = make_backup(home, stick, progress=told.append)
    assert made.path == stick / "satchel-2026-11-03.bak"
    assert made.count == home.journal.tip.seq
    assert list(stick.iterdir()) == [made.path]
    assert made.size == made.path.stat().st_size
    assert told == sorted(told)
    assert told[-1] == 1
    assert frozenset({Topic.SETTINGS, Topic.BACKUP}) in heard
    assert home.settings.load(Backup) == Backup(place=str(stick), last_day=FIRST_DAY, last_count=made.count)
    assert not (home.folder / backup.COPY).exists()
    for number, secret in enumerate((CHAIR, SHEET)):
        restored = unpack(made.path, tmp_path / f"restored-{number}", secret)
        assert (restored.day, restored.count) == (FIRST_DAY, made.count)
        vault = enter(restored.folder, secret)
        assert areas(vault) == areas(home)
        assert vault.findings == []
        vault.close()


def test_a_second_backup_of_a_day_leaves_the_first_alone(home: Vault, stick: Path) -> None:
    first = make_backup(home, stick)
    before = first.path.read_bytes()
    second = make_backup(home, stick)
    third = make_backup(home, stick)
    assert [made.path.name for made in (second, third)] == ["satchel-2026-11-03-2.bak", "satchel-2026-11-03-3.bak"]
    assert first.path.read_bytes() == before
    assert before[32 * 1024 :] != second.path.read_bytes()[32 * 1024 :]


def test_nothing_readable_and_no_common_salt_stands_behind_the_key_file(home: Vault, stick: Path) -> None:
    data = make_backup(home, stick).path.read_bytes()
    assert b"marker" not in data
    assert home.keys.database[64:] not in data
    again = make_backup(home, stick).path.read_bytes()
    assert len(again) == len(data)
    blocks = {data[start : start + 16] for start in range(32 * 1024, len(data) - 16, 16)}
    assert not any(again[start : start + 16] in blocks for start in range(32 * 1024, len(again) - 16, 16))


@pytest.mark.parametrize("damage", ["page", "row", "chain", "older"])
def test_a_damaged_vault_refuses_and_says_what_to_do(home: Vault, stick: Path, damage: str) -> None:
    if damage == "page":
        home.close()
        data = bytearray(home.path.read_bytes())
        # The last page that holds something, in its middle: nothing reads it on the way in.
        data[-4000] ^= 1
        home.path.write_bytes(data)
        home = enter(home.folder)
    elif damage == "row":
        home.connection.do("UPDATE journal SET payload = ? WHERE seq = 5", (b"{}",))
    elif damage == "chain":
        home.connection.do("UPDATE journal SET link = ? WHERE seq = 5", (bytes(32),))
    else:
        assert home.header is not None
        home.header.set_pair(home.keys, 999, bytes(32))
        home._pair_held = True
    assert refused(lambda: make_backup(home, stick)) is backup.NOT_SOUND
    assert list(stick.iterdir()) == []
    assert home.settings.load(Backup) == Backup()
    assert not home.is_sound
    assert refused(lambda: make_backup(home, stick)) is backup.NOT_SOUND
    home.close()


def test_a_backup_that_is_cancelled_leaves_nothing(home: Vault, stick: Path) -> None:
    asked: list[int] = []

    def after(steps: int) -> bool:
        asked.append(1)
        return len(asked) > steps

    for steps in (0, 1, 2, 3, 5, 8):
        asked.clear()
        with pytest.raises(Cancelled):
            make_backup(home, stick, cancelled=lambda steps=steps: after(steps))
        assert list(stick.iterdir()) == []
        assert not (home.folder / backup.COPY).exists()
    assert make_backup(home, stick, cancelled=lambda: False).path.exists()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, backup.PLACE_FULL),
        (errno.EROFS, backup.PLACE_READ_ONLY),
        (errno.ENOENT, backup.PLACE_GONE),
        (errno.EIO, diagnosis.UNREADABLE),
    ],
)
def test_a_place_that_fails_is_said_and_left_clean(
    home: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: object
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(
            backup.os,
            "fsync",
            lambda handle: fail(handle) if "stick" in str(Path(f"/proc/self/fd/{handle}").readlink()) else None,
        )
        assert refused(lambda: make_backup(home, stick)) is kind
    assert list(stick.iterdir()) == []
    assert make_backup(home, stick).count


def test_a_stick_that_lies_is_noticed(home: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = backup_form.write

    def lie(target, *rest):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN002, ANN202
        digest = real(target, *rest)
        target.seek(40_000)
        target.write(b"\0")
        return digest

    monkeypatch.setattr(backup_form, "write", lie)
    assert refused(lambda: make_backup(home, stick)) is backup.NOT_READ_BACK
    assert list(stick.iterdir()) == []


def test_a_place_that_is_not_there_and_a_vault_without_key_file(home: Vault, stick: Path, tmp_path: Path) -> None:
    assert refused(lambda: make_backup(home, tmp_path / "gone")) is backup.PLACE_GONE
    bare = make_vault(tmp_path / "bare")
    assert refused(lambda: make_backup(bare, stick)) is backup.NO_KEY_FILE
    bare.close()


def test_an_educator_makes_backups_too(home: Vault, stick: Path, tmp_path: Path) -> None:
    assert home.header is not None
    home.header.add(home.keys, b"phrase:her", Role.EDUCATOR, 2)
    home.close()
    hers = enter(home.folder, b"phrase:her")
    made = make_backup(hers, stick)
    hers.close()
    restored = unpack(made.path, tmp_path / "restored", CHAIR)
    vault = enter(restored.folder, CHAIR)
    assert len(areas(vault)) == 20
    vault.close()


# ------------------------------------------------------------------ restoring
def test_a_restored_vault_takes_the_place_and_the_old_one_stays(home: Vault, stick: Path) -> None:
    made = make_backup(home, stick)
    home.lists.add(Listed.AREA, "After the backup")
    home.close()
    folder = home.folder
    restored = unpack(made.path, waiting_place(folder))
    assert old_places(folder) == []
    old = take_place(restored.folder, folder, FIRST_DAY)
    assert old is not None
    assert old_places(folder) == [old]
    vault = enter(folder)
    assert len(areas(vault)) == 20
    assert vault.findings == []
    vault.close()
    again = unpack(made.path, waiting_place(folder))
    second = take_place(again.folder, folder, FIRST_DAY)
    assert old_places(folder) == sorted([old, second])  # type: ignore[type-var]
    before = enter(old)
    assert "After the backup" in areas(before)
    before.close()


def test_a_change_of_places_that_was_cut_off_is_finished(home: Vault, stick: Path) -> None:
    made = make_backup(home, stick)
    home.close()
    folder = home.folder
    restored = unpack(made.path, waiting_place(folder))
    assert not finish_place(folder)
    folder.rename(folder.with_name(folder.name + ".before-2026-11-03"))
    assert finish_place(folder)
    assert not finish_place(folder)
    assert not restored.folder.exists()
    vault = enter(folder)
    assert len(areas(vault)) == 20
    vault.close()


def test_into_an_empty_place_and_never_over_something(home: Vault, stick: Path, tmp_path: Path) -> None:
    made = make_backup(home, stick)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    assert refused(lambda: unpack(made.path, tmp_path / "full")) is restore.TAKEN
    assert refused(lambda: unpack(made.path, home.folder)) is restore.TAKEN
    (tmp_path / "empty").mkdir()
    restored = unpack(made.path, tmp_path / "empty")
    assert take_place(restored.folder, tmp_path / "new", FIRST_DAY) is None
    assert refused(lambda: take_place(tmp_path / "gone", tmp_path / "newer", FIRST_DAY)) is diagnosis.UNREADABLE
    assert refused(lambda: take_place(tmp_path / "gone", tmp_path / "new", FIRST_DAY)) is diagnosis.UNREADABLE
    vault = enter(tmp_path / "new")
    assert len(areas(vault)) == 20
    vault.close()


def test_never_into_a_folder_that_some_service_copies_about(home: Vault, stick: Path, tmp_path: Path) -> None:
    made = make_backup(home, stick)
    place = tmp_path / "Dropbox" / "vault"
    assert refused(lambda: unpack(made.path, place)) is location.SYNCED
    assert not place.exists()
    assert unpack(made.path, tmp_path / "here").count == made.count


def test_what_was_cut_off_before_stands_in_nobodys_way(home: Vault, stick: Path, tmp_path: Path) -> None:
    old, fresh = stick / "satchel-00000000.part", stick / "satchel-11111111.part"
    for left in (old, fresh):
        left.write_bytes(b"half a backup")
    os.utime(old, (1, 1))
    made = make_backup(home, stick)
    assert not old.exists()
    assert fresh.exists()  # another laptop may be writing it now
    for name in (backup.COPY, "satchel.new"):
        (home.folder / name).write_bytes(b"half")
    home.close()
    home = enter(home.folder)
    assert not any((home.folder / name).exists() for name in (backup.COPY, "satchel.new"))
    home.close()
    half = waiting_place(home.folder)
    half.mkdir()
    shutil.copy(home.folder / "satchel.key", half)
    assert refused(lambda: unpack(made.path, half)) is restore.TAKEN  # a key file alone may be somebody's
    (half / "satchel.new").write_bytes(b"half a database")
    restored = unpack(made.path, half)
    assert refused(lambda: unpack(made.path, half)) is restore.TAKEN
    restore.discard(restored.folder)
    assert not half.exists()
    restore.discard(home.folder)
    assert home.path.exists()


def test_a_wrong_passphrase_or_file_leaves_nothing(home: Vault, stick: Path, tmp_path: Path) -> None:
    made = make_backup(home, stick)
    letter = tmp_path / "letter.txt"
    cases = (
        (made.path, b"phrase:wrong", diagnosis.WRONG),
        (letter, CHAIR, NOT_A_BACKUP),
        (tmp_path / "gone.bak", CHAIR, NOT_A_BACKUP),
        (home.path, CHAIR, NOT_A_BACKUP),
    )
    letter.write_text("a letter")
    for path, secret, kind in cases:
        assert refused(lambda path=path, secret=secret: unpack(path, tmp_path / "out", secret)) is kind
        assert not (tmp_path / "out").exists()
    with pytest.raises(Cancelled):
        restore.restore(made.path, CHAIR, tmp_path / "out", derive=quick, cancelled=lambda: True)
    assert not (tmp_path / "out").exists()


def test_every_flipped_byte_and_every_cut_of_a_backup_is_noticed(home: Vault, stick: Path, tmp_path: Path) -> None:
    made = make_backup(home, stick)
    whole = made.path.read_bytes()
    size = len(whole)
    bad = tmp_path / "bad.bak"
    front = 32 * 1024
    places = [front, front + 15, front + 16, front + 39, front + 40, front + 3000, size // 2, size - 70_000, size - 1]
    for place in places:
        data = bytearray(whole)
        data[place] ^= 1
        bad.write_bytes(data)
        assert refused(lambda: unpack(bad, tmp_path / "out")) is BACKUP_DAMAGED
        assert not (tmp_path / "out").exists()
    for length in (0, 10, 16 * 1024, front, front + 10, front + 40, front + 5000, size // 2, size - 1):
        bad.write_bytes(whole[:length])
        assert refused(lambda: unpack(bad, tmp_path / "out")) in {NOT_A_BACKUP, BACKUP_DAMAGED}
    bad.write_bytes(whole + b"x")
    assert refused(lambda: unpack(bad, tmp_path / "out")) is BACKUP_DAMAGED
    # One of the key file's two copies may be gone.
    for place in (100, 16 * 1024 + 100):
        data = bytearray(whole)
        data[place] ^= 1
        bad.write_bytes(data)
        restored = unpack(bad, tmp_path / f"out-{place}")
        vault = enter(restored.folder)
        assert len(areas(vault)) == 20
        vault.close()


def test_what_was_wrapped_damaged_or_newer_is_not_restored(
    home: Vault, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.connection.do("UPDATE journal SET payload = ? WHERE seq = 5", (b"{}",))
    with monkeypatch.context() as patch:
        patch.setattr(backup.integrity, "findings_of_rows", lambda *_: [])
        damaged = make_backup(home, stick)
    assert refused(lambda: unpack(damaged.path, tmp_path / "out")) is BACKUP_DAMAGED
    real = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: real[:-1])
    assert refused(lambda: unpack(damaged.path, tmp_path / "out")) is backup_form.BACKUP_NEWER


def test_an_older_backup_is_migrated_on_its_first_opening(
    home: Vault, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(home, stick)
    real = migrate.steps()
    monkeypatch.setattr(
        migrate, "steps", lambda: (*real, migrate.Step(len(real) + 1, "later", ("CREATE TABLE later (a) ",)))
    )
    vault = enter(unpack(made.path, tmp_path / "out").folder)
    assert vault.reader.rows("SELECT * FROM later") == []
    assert len(areas(vault)) == 20
    vault.close()


def test_a_full_disk_while_restoring(home: Vault, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_backup(home, stick)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(restore, "sync_file", full)
    assert refused(lambda: unpack(made.path, tmp_path / "out")) is diagnosis.FULL
    assert not (tmp_path / "out").exists()
    monkeypatch.undo()
    monkeypatch.setattr(Path, "rename", full)
    waiting = waiting_place(tmp_path / "moved")
    shutil.copytree(home.folder, waiting)
    shutil.copytree(home.folder, tmp_path / "moved.before-2026-11-03")
    assert refused(lambda: finish_place(tmp_path / "moved")) is diagnosis.FULL


@pytest.mark.parametrize(
    "facts",
    [b"no json", b"[]", b"{}", b'{"form":1,"size":-1,"hash":"","day":1,"count":1}',
     b'{"form":1,"size":"x","hash":"","day":1,"count":1}', b'{"form":1,"size":2000000000000,"hash":"","day":1,"count":1}'],
)  # fmt: skip
def test_strange_facts_are_a_damaged_backup(facts: bytes) -> None:
    assert refused(lambda: backup_form._facts(facts)) is BACKUP_DAMAGED


def test_facts_of_a_newer_form_are_told_apart(
    home: Vault, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_form, "FORM", 2)
    made = backup_form.Facts(2, 0, "", 1, 1)
    target = tmp_path / "newer.bak"
    from toolkit.vault import twofold

    with target.open("wb") as file, (tmp_path / "nothing").open("wb+") as nothing:
        copies = twofold.read(home.folder / "satchel.key")
        backup_form.write(file, copies, home.keys.master, made, nothing, lambda _done: None)
    monkeypatch.setattr(backup_form, "FORM", 1)
    assert refused(lambda: unpack(target, tmp_path / "out")) is backup_form.BACKUP_NEWER
    with target.open("rb") as file, pytest.raises(ValueError, match=r"^$"):
        backup_form.write(file, (b"", b""), home.keys.master, made, file, lambda _done: None)


def test_damage_met_while_checking_a_backup_closes_the_vault(home: Vault) -> None:
    home.connection.close()
    assert refused(lambda: make_backup(home, home.folder)) is DAMAGED
