from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from toolkit.desktop import preferences
from toolkit.desktop.preferences import Preferences
from toolkit.vault import location


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path / "settings"))
    return tmp_path / "settings"


def test_nothing_yet(folder: Path) -> None:
    assert preferences.load() == Preferences()
    assert not folder.exists()


def test_changes_are_kept_and_the_rest_stays(folder: Path) -> None:
    preferences.change(language="fr", vault="/somewhere")
    preferences.change(text_size=150)
    assert preferences.load() == Preferences("fr", "auto", 150, "/somewhere")
    assert [path.name for path in folder.iterdir()] == ["preferences.json"]


def test_the_file_holds_four_things_and_no_more(folder: Path) -> None:
    preferences.change(look="dark")
    kept = json.loads((folder / "preferences.json").read_text(encoding="utf-8"))
    assert sorted(kept) == ["language", "look", "text_size", "vault"]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{",
        b'{"look": 7, "text_size": "big", "language": ["fr"], "vault": null}',
        b"9" * 70000,
    ],
)
def test_an_unreadable_file_is_as_good_as_none(folder: Path, raw: bytes) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_bytes(raw)
    assert preferences.load() == Preferences()
    assert preferences.change(text_size=125).text_size == 125


def test_values_that_do_not_exist_are_not_kept(folder: Path) -> None:
    assert preferences.change(look="pink", text_size=400) == Preferences()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_a_folder_that_refuses_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path / "file" / "below"))
    assert not preferences.save(Preferences("fr"))
    assert preferences.load() == Preferences()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_the_folder_is_for_its_owner_alone(folder: Path) -> None:
    preferences.change(language="fr")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_usual_places_are_those_of_the_command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SATCHEL_SETTINGS", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert preferences.usual_vault() == location.default_folder()
    assert preferences.practice_vault().parent == preferences.usual_vault().parent
    assert preferences.practice_vault() != preferences.usual_vault()


def test_the_language_is_the_chosen_one_else_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert preferences.spoken(Preferences("fr")) == "fr"
    assert preferences.spoken(Preferences()) == "en"
    monkeypatch.setenv("LANG", "fr_CI.UTF-8")
    assert preferences.spoken(Preferences()) == "fr"
    assert preferences.spoken(Preferences("xx")) == "fr"
