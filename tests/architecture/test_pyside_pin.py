"""PySide6 6.12.0 aborts on CPython 3.11 after some hundred signals that carry a bool."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal(bool)
bell, heard = Bell(), []
bell.rung.connect(heard.append)
for turn in range(20_000):
    bell.rung.emit(turn % 2 == 0)
assert len(heard) == 20_000 and heard[0] is True and heard[1] is False
print("rung")
"""


def test_twenty_thousand_signals_with_a_bool_do_not_abort() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "rung"), done.stderr
