"""What every screen before the shell stands on: one column in the middle of the window, scrolled when it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from toolkit.desktop.emblem import Emblem
from toolkit.desktop.look import look
from toolkit.desktop.widgets.text import Text


class Middle(QScrollArea):
    """A column of at most `width` pixels (at 100 % text) in the middle; `column` is what to fill."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._width = width
        ground = QWidget()
        ground.setProperty("plane", "none")
        across = QHBoxLayout(ground)
        gap = look().space(5)
        across.setContentsMargins(gap, gap, gap, gap)
        self._holder = QWidget()
        self._holder.setProperty("plane", "none")
        self._holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        across.addStretch(1)
        across.addWidget(self._holder, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().space(3))
        self.fit()
        self.setWidget(ground)

    def fit(self) -> None:
        """Take the width again after the text size changed."""
        self._holder.setMaximumWidth(look().wide(self._width))


__all__ = ["Emblem", "Middle", "empty", "head", "row"]


def row(*widgets: QWidget | None, gap: int = 2, stretch: bool = False) -> QHBoxLayout:
    """Return widgets side by side; None is a stretch; `stretch` shares the width evenly."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look().space(gap))
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget, 1 if stretch else 0)
    return line


def head(title: str, *sentences: str) -> list[Text]:
    """Return a title and the sentences that speak before anything is asked."""
    return [Text(title, "title"), *(Text(sentence, "large", "soft") for sentence in sentences)]


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
