from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from toolkit.desktop import preferences, start, system
from toolkit.desktop.geometry import Geometry
from toolkit.desktop.preferences import Preferences

ROOT = Path(__file__).resolve().parents[2]


def test_no_arguments_ask_for_nothing() -> None:
    assert start.read([]) == start.Wish()


def test_arguments(tmp_path: Path) -> None:
    assert start.read(["--vault", str(tmp_path), "--practice"]) == start.Wish(tmp_path, practice=True)
    assert start.read(["--self-test"]).self_test


def test_after_a_lock_the_way_leads_back_to_the_vault_that_was_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path))
    ordinary, after = start.Wish(vault=tmp_path / "asked"), start.Wish(geometry=Geometry(1, 2, 3, 4, in_front=False))
    assert ordinary.in_front
    assert not after.in_front
    preferences.change(vault=str(tmp_path / "usual"))
    preferences.leave(tmp_path / "elsewhere")
    assert ordinary.led_back(preferences.load()) == ordinary, "only the process that follows looks at it"
    assert after.led_back(preferences.load()).vault == tmp_path / "elsewhere"
    preferences.leave(preferences.practice_vault())
    led = after.led_back(preferences.load())
    assert led.practice
    assert start.folder_of(led, preferences.load()) == preferences.practice_vault()
    preferences.forget_left()
    assert after.led_back(preferences.load()) == after
    assert preferences.load().vault == str(tmp_path / "usual")


def test_a_destroyed_vault_is_nobodys_last_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path))
    preferences.change(vault=str(tmp_path / "here"))
    preferences.leave(tmp_path / "here", wiped=True)
    led = start.Wish(geometry=Geometry(1, 2, 3, 4)).led_back(preferences.load())
    assert led.wiped
    assert led.vault == tmp_path / "here"
    preferences.forget_left()
    assert preferences.load() == Preferences()


def test_an_unknown_argument_ends_with_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        start.read(["--passphrase", "never as an argument"])
    assert ended.value.code == 2
    assert "unrecognized" in capsys.readouterr().err


def test_which_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path))
    last = Preferences(vault=str(tmp_path / "last"))
    assert start.folder_of(start.Wish(vault=tmp_path / "asked"), last) == tmp_path / "asked"
    assert start.folder_of(start.Wish(), last) == tmp_path / "last"
    assert start.folder_of(start.Wish(), Preferences()) == tmp_path / "vault"
    assert start.folder_of(start.Wish(practice=True), last) == tmp_path / "vault-practice"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_displays(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not system.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert system.has_display()


def test_what_the_first_paint_does_not_need_is_not_imported() -> None:
    """Starting is a feature: the vault, the slices, paper and the network wait until the lock screen is painted."""
    program = """
import sys
from toolkit.desktop import app, start
from toolkit.desktop.look import Look
from toolkit.desktop.unlock.lock_screen import LockScreen
from PySide6.QtWidgets import QApplication
application = QApplication([])
Look(application)
LockScreen()
heavy = {"sqlcipher3", "nacl", "argon2", "reportlab", "segno", "zxcvbn", "platformdirs", "PySide6.QtNetwork",
         "PySide6.QtDBus", "PySide6.QtPdf", "toolkit.vault", "toolkit.kit", "toolkit.stock", "toolkit.paper",
         "subprocess", "socket"}
print(sorted(heavy & set(sys.modules)))
"""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_built_program_has_no_driver_and_no_tour(tmp_path: Path) -> None:
    program = """
import sys
sys.frozen = True
from toolkit.desktop import headless
from toolkit.desktop.after_paint import AfterPaint
AfterPaint._start_driver(None)
print(headless.main())
print([name for name in sys.modules if "driver" in name or "tour" in name])
"""
    env = {**os.environ, "SATCHEL_DRIVER": str(tmp_path / "d")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-2:] == ["1", "[]"]
    assert not (tmp_path / "d").exists()
