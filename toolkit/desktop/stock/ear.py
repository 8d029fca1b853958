"""Listens for a scanner, which types like a keyboard but faster than any hand, without a special key.

What a scanner types goes where the focus is, key by key, before anybody can know that it is one.  So
the form is remembered at the first key of each burst, and put back as it was when the burst turns out
to be a code.  A burst that is none stays what it was: typing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from toolkit.stock import scan
from toolkit.stock.scan import GS

MOST_GAP = 60  # milliseconds between two keys of one burst
MEAN_GAP = 35  # on the average; the quickest hands need twice as long over eight keys
LEAST = 8  # characters
NO_SUFFIX = 14  # so many are taken for a code without Return after them
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})

Restore = Callable[[], None]


class ScanEar(QObject):
    """`heard` brings what a scanner typed; `keep` is asked at a burst's first key how to put the form back."""

    heard = Signal(str)

    def __init__(self, page: QWidget, keep: Callable[[], Restore], today: Callable[[], int]) -> None:
        super().__init__(page)
        self._page, self._keep, self._today = page, keep, today
        self._window: QWindow | None = None
        self._typed = ""
        self._first = self._last = 0
        self._restore: Restore | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(2 * MOST_GAP)
        self._pause.timeout.connect(self._paused)

    def listen(self) -> None:
        """Begin to listen to the window that the page is in."""
        window = cast("QWindow | None", self._page.window().windowHandle())
        if window is None and self._page.isVisible():  # shown along with its window, which comes in a moment
            QTimer.singleShot(0, self.listen)
        if window is not self._window:
            self.rest()
            self._window = window
            if window is not None:
                window.installEventFilter(self)

    def rest(self) -> None:
        """Stop listening."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None
        self._forget()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at each key before it goes to the focus; only the Return that ends a code is kept from it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        now = event.timestamp() or int(time.monotonic() * 1000)
        if self._typed and not 0 <= now - self._last <= MOST_GAP:
            self._forget()
        if event.key() in _ENDS:
            if self._is_code(LEAST):
                self._tell()
                return True
            self._forget()
            return False
        text = event.text()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_BracketRight:
            text = GS
        if not text or text == "\x1b" or event.isAutoRepeat():
            return False
        if not self._typed:
            self._first = now
            self._restore = self._remember()
        self._typed = (self._typed + text)[: scan.LONGEST + 1]
        self._last = now
        self._pause.start()
        return False

    def _remember(self) -> Restore:
        form, focus = self._keep(), QApplication.focusWidget()
        line = focus if isinstance(focus, QLineEdit) else None
        before = line.text() if line else ""

        def restore() -> None:
            form()
            if focus is not None and isValid(focus) and focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            if line is not None and isValid(line) and line.text() != before:
                line.setText(before)

        return restore

    def _is_code(self, least: int) -> bool:
        keys = len(self._typed)
        quick = self._last - self._first <= MEAN_GAP * max(keys - 1, 1)
        return keys >= least and quick and scan.looks_scanned(self._typed, self._today())

    def _paused(self) -> None:
        if self._is_code(NO_SUFFIX):
            self._tell()

    def _tell(self) -> None:
        typed, restore = self._typed, self._restore
        self._forget()
        if restore is not None:
            restore()
        self.heard.emit(typed)

    def _forget(self) -> None:
        self._typed, self._restore = "", None
        self._pause.stop()
