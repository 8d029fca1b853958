"""The light start of PySide6 leaves everything as it was, only later."""

from __future__ import annotations

import subprocess
import sys

_START = "from toolkit.desktop import bindings; bindings.lighten(); "
_REST = """
import sys
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
"""


def _said(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def _both(code: str) -> tuple[str, str]:
    return _said(_START + _REST + code), _said(_REST + code)


def test_the_archive_is_not_compiled_at_the_start() -> None:
    told = "print(len([name for name in sys.modules.values() if type(name).__name__ == '_Later']) > 5)"
    assert _both(told) == ("True\n", "False\n")


def test_sources_are_not_read() -> None:
    import_one = (
        "import linecache; from toolkit.base.ids import Op; print(any('base' in name for name in linecache.cache))"
    )
    assert _both(import_one) == ("False\n", "True\n")


def test_a_wrong_argument_is_explained_as_before() -> None:
    told = """
application = QApplication(["test", "-platform", "offscreen"])
class Bell(QObject):
    rung = Signal(str)
bell, window = Bell(), QWidget()
for wrong in (
    lambda: window.resize("wide"), lambda: QObject(5), lambda: QWidget(colour=3),
    lambda: bell.rung.emit(1, 2), lambda: bell.rung.connect(5),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
"""
    light, plain = _both(told)
    assert light == plain
    assert "QWidget.resize(w: int, h: int, /)" in light


def test_help_and_slots_work_as_before() -> None:
    light, plain = _both("""
class Bell(QObject):
    rung = Signal(str)
    @Slot(str)
    def hear(self, text):
        print("heard", text)
bell = Bell()
bell.rung.connect(bell.hear)
bell.rung.emit("once")
print(QWidget.resize.__doc__)
from PySide6.support.signature import parser
print(callable(parser.pyside_type_init), parser.__name__.rpartition(".")[2])
""")
    assert light == plain
    assert "heard once" in light


def test_nothing_is_done_twice() -> None:
    assert _said(_REST + "before = len(sys.meta_path); " + _START + "print(len(sys.meta_path) - before)") == "0\n"
