"""What lies over or above the pages: the blank sheet of quick-hide, and the band that says practice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.text import Picture, Text


class Hidden(QWidget):
    """A blank sheet over everything, shown at once; a key or a click takes it away."""

    def __init__(self, shell: QWidget) -> None:
        super().__init__(shell)
        self._shell = shell
        self.setObjectName("hidden")
        self.setProperty("unringed", True)
        self.setAccessibleName(t("Shell", "The screen is hidden. Press any key."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.hide()

    def cover(self) -> None:
        """Cover everything now, not at the next event."""
        self._before = self._shell.window().focusWidget()
        self.setGeometry(self._shell.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def uncover(self) -> None:
        """Show the page again, with the focus where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing but the ground."""
        QPainter(self).fillRect(self.rect(), look().colour("surface"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back at any key but those that are only held."""
        if event.key() not in {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta}:
            self.uncover()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Come back at a click."""
        self.uncover()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the focus here."""
        return True


class PracticeBanner(QWidget):
    """Says that this is practice, over the whole width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practice")
        line = row(2)
        line.setContentsMargins(look().space(4), look().space(1), look().space(4), look().space(1))
        line.addStretch(1)
        line.addWidget(Picture("wand", "on_lead", 18))
        self._words = Text("", "strong", "on_lead", wrap=False)
        line.addWidget(self._words)
        line.addStretch(1)
        self.setLayout(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language that is spoken now."""
        self._words.setText(t("Shell", "Practice. Nothing here is real."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), look().colour("lead"))
