"""Figures that unfold: name and value on one line, and how it was worked out below when it is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets import Rule, Text, column, plane
from toolkit.desktop.widgets.boxes import clear, margins
from toolkit.desktop.widgets.press import Press, mirrored
from toolkit.stock.worked import Worked

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED_END = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class FigureLine(Press):
    """The line that is pressed: an arrow, the name, the value at the trailing edge."""

    colours = ("", "raised", "ink", "")

    def __init__(self, worked: Worked) -> None:
        super().__init__(worked.title, name=f"stock.figure.{worked.key}")
        self._value = worked.value
        self._folded = True
        self._opens = bool(worked.lines)
        self.setAccessibleName(f"{worked.title}: {worked.value}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._opens:
            self.setAccessibleDescription(t("Stock", "Press to see how this is worked out"))

    def fold(self, folded: bool) -> None:
        """Point the arrow down or on."""
        self._folded = folded
        self.update()

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where name and value stand, thought from left to right, from the top."""
        worn = look()
        start = worn.space(2) + worn.icon_size
        room = max(width - start - worn.space(3), worn.space(6))
        body, strong = QFontMetrics(worn.font()), QFontMetrics(worn.font(bold=True))
        # What is drawn in one line may be a little wider than its letters' advances: Arabic joins them.
        wide = strong.boundingRect(QRect(0, 0, 9999, 9999), _WRAPPED_END, self._value).width() + worn.space(2)
        if body.horizontalAdvance(self.text()) + worn.space(4) + wide <= room:
            tall = max(body.height(), strong.height())
            return QRect(start, 0, room - wide, tall), QRect(start + room - wide, 0, wide, tall)
        name = body.boundingRect(QRect(0, 0, room, 9999), _WRAPPED, self.text())
        value = strong.boundingRect(QRect(0, 0, room, 9999), _WRAPPED_END, self._value)
        return QRect(start, 0, room, name.height()), QRect(start, name.height(), room, value.height())

    def hasHeightForWidth(self) -> bool:
        """Return yes: the value goes below where there is no room beside."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of name and value, at least a target's."""
        return max(self._places(width)[1].bottom() + 1 + look().space(2), look().target)

    def sizeHint(self) -> QSize:
        """Return name and value beside each other."""
        worn = look()
        wide = QFontMetrics(worn.font()).horizontalAdvance(self.text())
        wide += QFontMetrics(worn.font(bold=True)).horizontalAdvance(self._value) + worn.space(6) + worn.icon_size
        wide = min(wide, worn.wide(420))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which words are still read."""
        return QSize(look().wide(200), look().target)

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw arrow, name and value."""
        worn = look()
        name, value = self._places(self.width())
        top = (self.height() - value.bottom() - 1) // 2
        if self._opens:
            side = worn.icon_size - 4
            place = mirrored(QRect(worn.space(1), (self.height() - side) // 2, side, side), self)
            arrow = "chevron-right" if self._folded else "chevron-down"
            painter.drawPixmap(place.topLeft(), worn.pixmap(arrow, "lead", side))
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font())
        painter.drawText(mirrored(name.translated(0, top), self), _WRAPPED, self.text())
        painter.setFont(worn.font(bold=True))
        painter.drawText(mirrored(value.translated(0, top), self), _WRAPPED_END, self._value)


class FigureRows(QWidget):
    """Every figure; those that were unfolded stay so when the figures change."""

    def __init__(self) -> None:
        super().__init__()
        self._body = column(0)
        self._open: set[str] = set()
        self._steps: dict[str, QWidget] = {}  # of what is unfolded now
        self.setLayout(self._body)
        self.setObjectName("stock.figures")

    def show_figures(self, figures: Sequence[Worked]) -> None:
        """Show these."""
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and focused.hasFocus() else ""
        clear(self._body)
        self._steps = {}
        for place, one in enumerate(figures):
            if place:
                self._body.addWidget(Rule())
            line = FigureLine(one)
            if one.lines:
                line.clicked.connect(lambda _on=False, one=one, line=line: self._turn(one, line))
            self._body.addWidget(line)
            if one.lines and one.key in self._open:
                self._unfold(one, line)
            if line.objectName() == kept:
                line.setFocus()

    def unfold(self, key: str) -> None:
        """Unfold a figure, from now on."""
        self._open.add(key)

    def _turn(self, one: Worked, line: FigureLine) -> None:
        below = self._steps.pop(one.key, None)
        if below is None:
            self._open.add(one.key)
            self._unfold(one, line)
            return
        self._open.discard(one.key)
        line.fold(True)
        self._body.removeWidget(below)
        below.hide()
        below.deleteLater()

    def _unfold(self, one: Worked, line: FigureLine) -> None:
        """Say how a figure was worked out, below its line."""
        body = column(1)
        margins(body, 5, 0, 3, 3)
        for step in one.lines:
            body.addWidget(Text(step, "body", "soft"))
        self._steps[one.key] = plane(body)
        self._body.insertWidget(self._body.indexOf(line) + 1, self._steps[one.key])
        line.fold(False)
