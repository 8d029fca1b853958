"""What things lie in: cards, planes, scrolling columns, and layouts with our gaps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from toolkit.desktop.look import look
from toolkit.desktop.widgets.text import Text


def column(gap: int = 3, margin: int = 0) -> QVBoxLayout:
    """Return a vertical layout with gap and margin 0 … 6 of our spacing."""
    made = QVBoxLayout()
    made.setSpacing(look().space(gap))
    side = look().space(margin)
    made.setContentsMargins(side, side, side, side)
    return made


def row(gap: int = 3, margin: int = 0) -> QHBoxLayout:
    """Return a horizontal layout with gap and margin 0 … 6 of our spacing."""
    made = QHBoxLayout()
    made.setSpacing(look().space(gap))
    side = look().space(margin)
    made.setContentsMargins(side, side, side, side)
    return made


def margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Give a layout margins of 0 … 6 of our spacing; Qt itself never mirrors them."""
    space = look().space
    left, right = (end, start) if look().mirrored else (start, end)
    layout.setContentsMargins(space(left), space(top), space(right), space(bottom))


def plane(layout: QLayout, kind: str = "none") -> QWidget:
    """Return a widget with `layout` on a plane: ground, surface, raised or none."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setProperty("plane", kind)
    made.setLayout(layout)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


class Card(QFrame):
    """A rounded plane with an outline; put things into `body`.

    `kind` is plain, or lead, warm, danger, good for one that calls (always with a word or
    picture that says the same).
    """

    def __init__(self, title: str = "", kind: str = "plain", parent: QWidget | None = None, *, margin: int = 4) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = column(3, margin)
        if title:
            self.body.addWidget(Text(title, "large"))
        self.setLayout(self.body)

    def set_kind(self, kind: str) -> None:
        """Wear another colour."""
        if self.property("card") != kind:
            self.setProperty("card", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class Scroll(QScrollArea):
    """A column that scrolls when it is longer than the page; put things into `body`.

    Its lines stay readable: the column is at most `widest` pixels wide (at 100 %), 0 for all
    there is.
    """

    def __init__(self, parent: QWidget | None = None, *, widest: int = 0, gap: int = 4, margin: int = 5) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = column(gap)
        inner = plane(self.body)
        side = look().space(margin)
        if widest:
            inner.setMaximumWidth(look().wide(widest))
        holder = QHBoxLayout()
        holder.setContentsMargins(side, side, side, side)
        holder.addWidget(inner, 1)
        if widest:
            # The column stands at the leading edge, as the page's title does.
            holder.addStretch(0)
        self.setWidget(plane(holder))
        self.viewport().setAutoFillBackground(False)
        # The bar stands in the margin: what scrolls stays in line with what does not.
        self._holder, self._side = holder, side
        self.verticalScrollBar().rangeChanged.connect(self._indent)

    def _indent(self, _least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        side, rest = self._side, max(0, self._side - bar)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._holder.setContentsMargins(rest, side, side, side)
        else:
            self._holder.setContentsMargins(side, side, rest, side)

    def finish(self) -> None:
        """Push what is in the column to its top; call once after filling it."""
        self.body.addStretch(1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move on, and bring what has the focus now into sight."""
        moved = super().focusNextPrevChild(forward)
        focused = self.window().focusWidget()
        if moved and focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 32, 32)
        return moved
