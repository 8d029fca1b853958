from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from pytestqt.qtbot import QtBot

from toolkit.desktop import handover
from toolkit.desktop.geometry import VARIABLE, Geometry, handed_over
from toolkit.desktop.handover import Successor

ROOT = Path(__file__).resolve().parents[2]


def test_geometry_goes_and_comes_back() -> None:
    geometry = Geometry.of(QRect(-3, 40, 1200, 760), maximised=True, in_front=False)
    assert Geometry.read(geometry.write()) == geometry


@pytest.mark.parametrize(
    "text",
    ["", "1,2,3", "1,2,3,4,0", "1,2,3,4,5,6,7", "a,2,3,4,0,1", "1,2,0,4,0,1", "1,2,9999999,4,0,1", "1;2;3;4;0;1",
     "--1,2,3,4,0,1", "1,2,3,4,,1", "1,2,3,4,٢,1"],
)  # fmt: skip
def test_anything_else_is_no_geometry(text: str) -> None:
    assert Geometry.read(text) is None


def test_ready_once_the_successor_has_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys, time; time.sleep(0.2); print('painted', flush=True); time.sleep(0.2)"
    monkeypatch.setattr(handover, "command", lambda: [sys.executable, "-c", program])
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
    monkeypatch.setattr(handover, "command", lambda: [sys.executable, "-c", program])
    ready: list[bool] = []
    parent = QObject()
    Successor(lambda: ready.append(True), parent).start(Geometry(0, 0, 10, 10))
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)


def test_ready_all_the_same_when_it_cannot_be_started(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "command", lambda: [str(ROOT / "no such program")])
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


_LOOK_AROUND = """
import json, os, sys
told = {"argv": sys.orig_argv, "env": dict(os.environ), "here": os.getcwd(),
        "open": sorted(int(one) for one in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + one))}
print("painted", flush=True)
told["said"] = os.read(0, 1000).decode()  # until the old one ends
open(os.environ["TOLD"], "w").write(json.dumps(told))
"""
_OLD = """
import os, sys
from PySide6.QtCore import QCoreApplication, QObject
from toolkit.desktop.geometry import Geometry
from toolkit.desktop.handover import Successor
if "SATCHEL_GEOMETRY" in os.environ:
    exec(os.environ["LOOK"])
else:
    os.pipe()  # what else is open here stays here
    kept = open(os.devnull)
    application = QCoreApplication([])
    Successor(application.quit, application).start(Geometry(-5, 6, 700, 800, True, False))
    sys.exit(application.exec())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_window_s_place_is_all_that_the_new_process_is_told(tmp_path: Path) -> None:
    """Command line, folder and environment are those of the old one; the pipe between them stays silent."""
    told = tmp_path / "told"
    given = {**os.environ, "LOOK": _LOOK_AROUND, "TOLD": str(told), "PYTHONPATH": str(ROOT)}
    given.pop(VARIABLE, None)
    command = [sys.executable, "-B", "-c", _OLD, "some", "--words"]
    subprocess.run(command, cwd=tmp_path, env=given, timeout=30, check=True)
    until = time.monotonic() + 10
    while not told.exists() or not told.read_text():
        assert time.monotonic() < until, "the pipe did not close with the old process"
        time.sleep(0.02)
    new = json.loads(told.read_text())
    assert new["argv"] == command
    assert new["here"] == str(tmp_path)
    assert new["said"] == ""
    assert new["open"] == [0, 1, 2]
    assert new["env"].pop(VARIABLE) == "-5,6,700,800,1,0"
    assert new["env"] == given


def test_a_place_is_taken_out_of_the_environment_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1,2,3,4,0,1")
    assert handed_over() == Geometry(1, 2, 3, 4)
    assert handed_over() is None


def test_with_no_pipe_there_is_nobody_to_end() -> None:
    program = "from toolkit.desktop.handover import Predecessor\np = Predecessor()\nassert not p.alive\np.end()"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.DEVNULL, timeout=30, check=False)
    assert done.returncode == 0


def test_one_whose_pipe_has_closed_is_not_ended() -> None:
    """A parent that is not the one at the other end of the pipe, which has gone, is left alone."""
    program = (
        "import time\nfrom toolkit.desktop.handover import Predecessor\np = Predecessor()\n"
        "until = time.monotonic() + 10\n"
        "while p.alive and time.monotonic() < until: time.sleep(0.01)\n"
        "assert not p.alive\np.end()"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, input=b"", timeout=30, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there a number tells less")
def test_the_new_process_ends_its_parent_while_the_pipe_is_open() -> None:
    new = "from toolkit.desktop.handover import Predecessor; p = Predecessor(); assert p.alive; p.end()"
    program = (
        "import os, subprocess, sys, time\n"
        "silent, ours = os.pipe()\n"
        f"child = subprocess.Popen([sys.executable, '-c', {new!r}], stdin=silent)\n"
        "time.sleep(20)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=30, capture_output=True, check=False)
    assert done.returncode == -9
