from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from pytestqt.qtbot import QtBot

from toolkit.desktop import handover
from toolkit.desktop.geometry import Geometry
from toolkit.desktop.handover import Predecessor, Successor

ROOT = Path(__file__).resolve().parents[2]


def test_geometry_goes_and_comes_back() -> None:
    geometry = Geometry.of(QRect(-3, 40, 1200, 760), maximised=True)
    assert Geometry.read(geometry.write()) == geometry


@pytest.mark.parametrize("text", ["", "1,2,3", "1,2,3,4,5,6", "a,2,3,4,0", "1,2,0,4,0", "1,2,9999999,4,0", "1;2;3;4;0"])
def test_anything_else_is_no_geometry(text: str) -> None:
    assert Geometry.read(text) is None


def test_ready_once_the_successor_has_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys, time; time.sleep(0.2); print('painted', flush=True); time.sleep(0.2)"
    monkeypatch.setattr(handover, "command", lambda _arguments: [sys.executable, "-c", program])
    ready: list[float] = []
    parent = QObject()
    started = time.monotonic()
    Successor(lambda: ready.append(time.monotonic() - started), parent).start(Geometry(0, 0, 10, 10))
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)
    assert ready[0] >= 0.2
    qtbot.wait(300)
    assert len(ready) == 1


@pytest.mark.parametrize("program", ["raise SystemExit(1)", "print('something else', flush=True)"])
def test_ready_all_the_same_when_it_dies_or_babbles(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(handover, "command", lambda _arguments: [sys.executable, "-c", program])
    ready: list[bool] = []
    parent = QObject()
    Successor(lambda: ready.append(True), parent).start(Geometry(0, 0, 10, 10))
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)


def test_ready_all_the_same_when_it_cannot_be_started(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "command", lambda _arguments: [str(ROOT / "no such program")])
    ready: list[bool] = []
    parent = QObject()
    Successor(lambda: ready.append(True), parent).start(Geometry(0, 0, 10, 10))
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)


def test_a_hung_close_is_cut_off_even_while_python_is_held(tmp_path: Path) -> None:
    """The watchdog needs no Python lock: `re` holds it here for minutes."""
    program = (
        "import re\nfrom toolkit.desktop.handover import limit_close\nlimit_close(0.4)\n"
        "re.match('(a+)+$', 'a' * 64 + 'b')\n"
    )
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=30, check=False)
    assert done.returncode == 1
    assert time.monotonic() - started < 10
    assert not done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there the old process's own watchdog does it")
def test_the_new_process_ends_only_its_own_parent() -> None:
    assert not Predecessor(1).alive
    assert not Predecessor(2**22 - 1).alive
    program = (
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import os; from toolkit.desktop.handover import Predecessor;'"
        " f'p = Predecessor({os.getpid()}); assert p.alive; p.end()'])\n"
        "time.sleep(20)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=30, capture_output=True, check=False)
    assert done.returncode == -9
