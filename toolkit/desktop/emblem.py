"""The plain bag that stands for Satchel: drawn, so that nothing is read before the first paint."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.desktop.look import look


class Emblem(QWidget):
    """The bag beside the name."""

    def __init__(self, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = look().wide(self._side)
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a bag with a clasp."""
        painter = QPainter(self)
        paint_emblem(painter, self.width())


def paint_emblem(painter: QPainter, side: int) -> None:
    """Draw the emblem in a square of `side` pixels at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 64, side / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("lead"))
    painter.drawRoundedRect(20, 6, 24, 22, 8, 8)
    painter.setBrush(look().colour("ground"))
    painter.drawRoundedRect(26, 12, 12, 12, 4, 4)
    painter.setBrush(look().colour("lead"))
    painter.drawRoundedRect(6, 18, 52, 40, 9, 9)
    painter.setBrush(look().colour("ground"))
    painter.drawRect(6, 35, 52, 3)
    painter.drawRoundedRect(26, 31, 12, 11, 3, 3)
    painter.setBrush(look().colour("lead"))
    painter.drawRoundedRect(29, 34, 6, 5, 2, 2)
