"""The panic wipe, where a centre switched it on: hold Ctrl+F12 for three seconds, let go to stop.

It destroys the vault on this computer and says plainly what it cannot reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import Middle, row
from toolkit.desktop.widgets.boxes import column, plane
from toolkit.desktop.widgets.press import QuietButton
from toolkit.desktop.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from toolkit.desktop.window import Window

KEY_FILE = "satchel.key"
HOLD_SECONDS = 3.0
_TICK = 50  # milliseconds
_AGAIN = 1_000  # milliseconds until the process before us has surely let go of its files


class Panic(QObject):
    """Watches for the held key in the window's input; `started` is true from the first byte overwritten."""

    def __init__(self, window: Window, wipe: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._wipe = wipe
        self._held = 0
        self.started = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._count: _Count | None = None
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer, also where the key is held just now."""
        self._let_go()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count when the key goes down, stop when it or Ctrl comes up."""
        if not isinstance(event, QKeyEvent) or self.started or event.isAutoRepeat():
            # The key repeats while it is held, and must lock nothing meanwhile.
            return isinstance(event, QKeyEvent) and _is_ours(event)
        if event.type() == QEvent.Type.KeyPress and _is_ours(event):
            self._begin()
            return True
        if event.type() == QEvent.Type.KeyRelease and event.key() in {Qt.Key.Key_F12, Qt.Key.Key_Control}:
            self._let_go()
        return False

    def _begin(self) -> None:
        self._held = 0
        self._count = _Count(self._window)
        self._count.setGeometry(self._window.rect())
        self._count.show()
        self._count.raise_()
        self._timer.start()

    def _let_go(self) -> None:
        self._timer.stop()
        if self._count is not None:
            self._count.hide()
            self._count.deleteLater()
            self._count = None

    def _tick(self) -> None:
        self._held += _TICK
        if self._count is not None:
            self._count.show_share(self._held / (HOLD_SECONDS * 1000))
        if self._held >= HOLD_SECONDS * 1000:
            self._let_go()
            self.started = True
            self._wipe()


class _Count(QWidget):
    """How long the key must still be held."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panic.count")
        self.setProperty("plane", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = Middle(420, self)
        self._middle = middle
        middle.column.addStretch(1)
        middle.column.addWidget(
            Text(t("Wipe", "Keep holding to destroy the vault on this computer"), "title", "danger")
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        middle.column.addWidget(self._bar)
        middle.column.addWidget(Text(t("Wipe", "Let go to stop. It cannot be undone."), "large", "soft"))
        middle.column.addStretch(1)

    def show_share(self, share: float) -> None:
        """Show how much of the time has passed, 0 … 1."""
        self._bar.setValue(int(share * 100))

    def resizeEvent(self, _event: QEvent) -> None:
        """Fill the sheet."""
        self._middle.setGeometry(self.rect())


class Aftermath(Middle):
    """What is gone, and what still exists elsewhere: shown by a process that never saw the vault."""

    def __init__(self, folder: Path) -> None:
        super().__init__(560)
        self.setObjectName("panic.after")
        self._folder = folder
        self.column.addStretch(1)
        self.column.addWidget(Text(t("Wipe", "The vault on this computer is gone"), "title"))
        self._list = column(2)
        self.column.addWidget(plane(self._list))
        self.column.addSpacing(look().space(3))
        close = QuietButton(t("Wipe", "Close"), name="panic.close")
        close.clicked.connect(lambda: self.window().close())
        self.column.addLayout(row(close, None))
        self.column.addStretch(2)
        QTimer.singleShot(_AGAIN, self, self._look_again)

    def _look_again(self) -> None:
        """Wipe what could not be while the other process held it; then tell what is left.

        Never a vault that still has its keys: this is no way to destroy one by an argument.
        """
        from toolkit.vault import wipe

        keys_stayed = (self._folder / KEY_FILE).exists()
        left = (wipe.KEYS_STAYED, *wipe.STILL_THERE) if keys_stayed else wipe.wipe(self._folder).left
        self._list.addWidget(Text(t("Wipe", "This is what still exists:"), "large", "soft"))
        for phrase in left:
            self._list.addWidget(Text(f"• {phrase.say()}", "body"))


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F12 and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
