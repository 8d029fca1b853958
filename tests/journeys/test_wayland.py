"""A real Wayland compositor with a real keyboard: the lock screen shows what it types with."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.stage import Stage, running
from tests.journeys.test_keyboard import Keyboard, screen
from toolkit.desktop.driver_client import Remote

__all__ = ["screen"]
_NEEDED = ("Xvfb", "xdotool", "weston", "setxkbmap")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or not all(map(shutil.which, _NEEDED)), reason=f"needs {_NEEDED}"
    ),
]
_CORE_KEYBOARD = 0x100


@pytest.fixture
def compositor(screen: str, short_path: Path) -> Iterator[dict[str, str]]:
    """Weston in a window of an X server whose keyboard writes French, or English when switched."""
    runtime = short_path / "run"
    runtime.mkdir(mode=0o700)
    env = {**os.environ, "DISPLAY": screen, "XDG_RUNTIME_DIR": str(runtime)}
    # One client stays, or the server would begin anew, with its first keyboard.
    stays = ctypes.CDLL("libX11.so.6")
    stays.XOpenDisplay.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(stays.XOpenDisplay(screen.encode()))
    subprocess.run(["setxkbmap", "-layout", "fr,us"], env=env, check=True, timeout=20)
    weston = subprocess.Popen(
        ["weston", "--backend=x11-backend.so", "--no-config", "--socket=w", "--width=1600", "--height=900"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 20
    while not (runtime / "w").exists():
        assert time.monotonic() < until, "no compositor came up"
        time.sleep(0.05)
    yield {"DISPLAY": screen, "WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "wayland"}
    weston.terminate()
    weston.wait(20)
    stays.XCloseDisplay(connection)


def _switch(display: str, group: int) -> None:
    """Switch the X server's keyboard to another of its layouts, as the keys for it do."""
    library: Any = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.XOpenDisplay(display.encode()))
    library.XkbLockGroup(connection, ctypes.c_uint(_CORE_KEYBOARD), ctypes.c_uint(group))
    library.XSync(connection, 0)
    library.XCloseDisplay(connection)


def _shows(remote: Remote, *words: str) -> None:
    def all_there() -> bool:
        shown = remote.text("lock.secret.keyboard")
        return all(word in shown for word in words)

    remote.wait(all_there, f"the lock screen does not show {words}, but {remote.text('lock.secret.keyboard')!r}", 15)


def test_the_lock_screen_shows_layout_and_capitals_as_they_change(stage: Stage, compositor: dict[str, str]) -> None:
    keys = Keyboard(compositor["DISPLAY"])
    with running(stage, env=compositor) as remote:
        remote.wait(lambda: remote.state()["focus"] == "lock.secret.line", "the field has no focus")
        _shows(remote, "Keyboard: Français")
        _switch(compositor["DISPLAY"], 1)
        keys._do("key", "Shift_L")
        _shows(remote, "Keyboard: English")
        keys._do("key", "Caps_Lock")
        _shows(remote, "Capitals are on", "Keyboard: English")
        keys._do("key", "Caps_Lock")
        _switch(compositor["DISPLAY"], 0)
        keys._do("key", "Shift_L")
        _shows(remote, "Keyboard: Français")
        assert "Capitals" not in remote.text("lock.secret.keyboard")
