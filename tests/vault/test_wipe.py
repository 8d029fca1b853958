"""Wiping: the keys go first, nothing stops it, and what is left is said."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, make_header, quick
from toolkit.base.errors import Problem
from toolkit.vault import wipe as wipe_room
from toolkit.vault.header import Header
from toolkit.vault.twofold import FILE_BYTES
from toolkit.vault.wipe import FIRST, KEYS_STAYED, NAMES_STAYED, STILL_THERE, wipe


def make_vault(folder: Path) -> dict[str, bytes]:
    make_header(folder)
    dice = random.Random(3)
    for name, size in (("satchel.vault", FIRST * 2), ("satchel.vault-wal", 5000), ("satchel.lock", 0)):
        (folder / name).write_bytes(dice.randbytes(size))
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_nothing_of_the_vault_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_vault(folder)
    wiped = wipe(folder)
    assert wiped.keys_gone
    assert wiped.left == STILL_THERE
    assert all(str(phrase) for phrase in wiped.left)
    assert not folder.exists()


def test_other_peoples_files_stay(tmp_path: Path) -> None:
    make_vault(tmp_path)
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "satchel.folder").mkdir()
    outside = tmp_path.parent / "outside"
    outside.write_text("outside", encoding="utf-8")
    (tmp_path / "satchel.link").symlink_to(outside)
    wipe(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"letter.txt", "satchel.folder", "satchel.link"}
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"
    assert outside.read_text(encoding="utf-8") == "outside"


def test_the_bytes_are_overwritten_before_the_names_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who undeletes the files finds no key and no first page."""
    before = make_vault(tmp_path)
    monkeypatch.setattr(wipe_room, "_delete", lambda _file: False)
    wiped = wipe(tmp_path)
    assert wiped.keys_gone
    assert wiped.left == (NAMES_STAYED, *STILL_THERE)
    key = (tmp_path / "satchel.key").read_bytes()
    assert len(key) == FILE_BYTES
    for at in range(0, FILE_BYTES, 16):
        assert key[at : at + 16] != before["satchel.key"][at : at + 16]
    database = (tmp_path / "satchel.vault").read_bytes()
    assert len(database) == FIRST * 2
    for at in range(0, FIRST, 4096):
        assert database[at : at + 16] != before["satchel.vault"][at : at + 16]
    assert database[FIRST:] == before["satchel.vault"][FIRST:]
    with pytest.raises(Problem) as error:
        Header.load(tmp_path / "satchel.key", derive=quick).unlock(CHAIR)
    assert error.value.code == "vault.keys-damaged"


def test_the_keys_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_vault(tmp_path)
    order: list[str] = []
    real = wipe_room._overwrite

    def noted(file: Path, most: int) -> bool:
        order.append(file.name)
        return real(file, most)

    monkeypatch.setattr(wipe_room, "_overwrite", noted)
    wipe(tmp_path)
    assert order[0] == "satchel.key"
    assert order.count("satchel.key") == 1
    assert set(order) == {"satchel.key", "satchel.vault", "satchel.vault-wal", "satchel.lock"}


def test_each_failure_is_said_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = make_vault(tmp_path)
    real_open = os.open

    def refusing(path: Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).name == "satchel.key":
            raise PermissionError(13, "refused")
        return real_open(path, flags, mode)

    def refused(*_args: object, **_named: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(wipe_room.os, "open", refusing)
    monkeypatch.setattr(Path, "rename", refused)
    monkeypatch.setattr(Path, "unlink", refused)
    wiped = wipe(tmp_path)
    assert not wiped.keys_gone
    assert wiped.left == (KEYS_STAYED, NAMES_STAYED, *STILL_THERE)
    monkeypatch.undo()
    assert (tmp_path / "satchel.vault").read_bytes()[:16] != before["satchel.vault"][:16]


def test_a_folder_without_a_vault(tmp_path: Path) -> None:
    assert wipe(tmp_path / "nowhere").keys_gone
    assert wipe(tmp_path).left == STILL_THERE
