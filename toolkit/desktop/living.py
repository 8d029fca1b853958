"""Every widget there is, asked for safely.

PySide6 makes one Python object after another for Qt's list of widgets.  If Python's collector runs
in between, it may delete a widget without a parent that it owns, whose bare address still stands
further down in that list: the program then dies.  So the collector waits until the list is made;
from then on the list itself keeps each of them alive.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector away inside the block."""
    ran = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if ran:
            gc.enable()


def widgets() -> list[QWidget]:
    """Return every widget of the program."""
    with undisturbed():
        return QApplication.allWidgets()


def top_levels() -> list[QWidget]:
    """Return every widget without a parent."""
    with undisturbed():
        return QApplication.topLevelWidgets()
