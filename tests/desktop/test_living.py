"""Asking for every widget while Python's collector is eager must not end the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOOP = """
import gc, sys
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from toolkit.desktop import living
application = QApplication([])
ask = living.widgets if sys.argv[1] == "ours" else QApplication.allWidgets
kept = QWidget()
kept.setObjectName("kept")
for turn in range(60):
    gc.disable()
    for _ in range(80):
        # As a page that was taken out: no parent, owned by Python, in a circle of references.
        lost = QWidget()
        lost.circle = [lost]
        for _ in range(4):
            QLabel("x" * 50, lost)
        del lost
    # The next collection falls into the middle of the making of the list.
    gc.set_threshold(gc.get_count()[0] + 100, 1, 1)
    gc.enable()
    names = [widget.objectName() for widget in ask()]
    assert "kept" in names
print("alive")
"""


def run(how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LOOP, how],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_list_is_whole_however_eager_the_collector_is() -> None:
    done = run("ours")
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr


def test_nothing_asks_qt_directly() -> None:
    asking = [
        path.name
        for path in sorted((ROOT / "toolkit").rglob("*.py"))
        if path.name != "living.py"
        and ("allWidgets()" in (text := path.read_text("utf-8")) or "topLevelWidgets()" in text)
    ]
    assert not asking
