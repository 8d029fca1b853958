"""`Text`: a line or paragraph of our own type scale; never rich text, whatever was typed."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from toolkit.desktop.look import look


def ltr(text: str) -> str:
    """Return `text` (a number with its sign, a code, a phone) set apart so that Arabic around it cannot turn it."""
    return f"\u2066{text}\u2069"


class Text(QLabel):
    """Words in a role (small, body, strong, large, title, display) and a tone (soft, lead, warm, danger, good)."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self._lean()
        if wrap:
            policy = self.sizePolicy()
            # Not Minimum: its height would then be that of a narrower paragraph.
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def _lean(self) -> None:
        # Qt would go by the words: an English name in an Arabic window would stand at the wrong edge.
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if not across & Qt.AlignmentFlag.AlignHCenter:
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def at_top(self) -> Self:
        """Stand at the top where what is beside it is higher."""
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        self.setAlignment(across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        return self

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the leading edge of the new direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
        super().changeEvent(event)

    def set_tone(self, tone: str) -> None:
        """Say it in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Picture(QWidget):
    """An icon or pictogram in the colour of a token; beside a word, so it has no name of its own."""

    def __init__(
        self,
        name: str,
        tint: str = "ink",
        size: int = 0,
        *,
        folder: str = "icons",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tint, self._size, self._folder = name, tint, size, folder
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_picture(self, name: str, tint: str | None = None) -> None:
        """Show another one."""
        self._name = name
        self._tint = tint or self._tint
        self.update()

    @property
    def _side(self) -> int:
        return look().wide(self._size) if self._size else look().icon_size

    def sizeHint(self) -> QSize:
        """Return the side it is drawn at."""
        return QSize(self._side, self._side)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._name:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, look().pixmap(self._name, self._tint, self._side, folder=self._folder))


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
