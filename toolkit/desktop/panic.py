"""The panic wipe, where a centre switched it on: hold Ctrl+F12 for three seconds, let go to stop.

It destroys the vault on this computer and says plainly what it cannot reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import Middle, row
from toolkit.desktop.widgets.press import QuietButton
from toolkit.desktop.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from toolkit.desktop.window import Window
    from toolkit.desktop.work import Work
    from toolkit.kit import Kit
    from toolkit.vault.lockfile import VaultLock
    from toolkit.vault.wipe import Wiped

HOLD_SECONDS = 3.0
_TICK = 50  # milliseconds


class Panic(QObject):
    """Watches for the held key in the window's input; `started` is true from the first byte overwritten."""

    def __init__(self, window: Window, folder: Path, work: Work, lock: VaultLock, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._folder = folder
        self._work = work
        self._lock = lock
        self._held = 0
        self.started = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._count: _Count | None = None
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

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
            self._wipe()

    def _wipe(self) -> None:
        from toolkit.vault.wipe import wipe

        self.started = True
        self._window.closing = lambda: True
        result: list[Wiped] = []
        folder, lock = self._folder, self._lock

        def close_and_wipe(kit: Kit) -> None:
            # Keys first, while the file is still open: nothing may come between the decision and them.
            result.append(wipe(folder))
            try:
                kit.vault.connection.close()
            finally:
                lock.release()

        self._window.blank()
        self._work.close(close_and_wipe, lambda: self._tell(result))

    def _tell(self, result: list[Wiped]) -> None:
        self._window.setEnabled(True)
        self._window.show_screen(Aftermath([phrase.say() for phrase in (result[0].left if result else ())]))
        self._window.uncover()


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
    """What is gone, and what still exists elsewhere."""

    def __init__(self, left: list[str]) -> None:
        super().__init__(560)
        self.setObjectName("panic.after")
        self.column.addStretch(1)
        self.column.addWidget(Text(t("Wipe", "The vault on this computer is gone"), "title"))
        self.column.addWidget(Text(t("Wipe", "This is what still exists:"), "large", "soft"))
        for sentence in left:
            self.column.addWidget(Text(f"• {sentence}", "body"))
        self.column.addSpacing(look().space(3))
        close = QuietButton(t("Wipe", "Close"), name="panic.close")
        close.clicked.connect(QApplication.quit)
        self.column.addLayout(row(close, None))
        self.column.addStretch(2)


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F12 and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
