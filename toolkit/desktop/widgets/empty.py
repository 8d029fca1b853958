"""`EmptyState`: what to do first, where there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.words import number
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import column, row
from toolkit.desktop.widgets.press import PrimaryButton
from toolkit.desktop.widgets.text import Picture, Text


class EmptyState(QWidget):
    """A picture, a sentence, up to three steps (or, not `in_order`, facts) and at most one action."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        steps: Sequence[str] = (),
        action: tuple[str, Callable[[], None]] | None = None,
        *,
        folder: str = "icons",
        name: str = "",
        in_order: bool = True,
    ) -> None:
        super().__init__()
        inner = column(4)
        inner.addWidget(Picture(icon, "lead", 48, folder=folder))
        inner.addWidget(Text(sentence, "title"))
        for place, step in enumerate(steps, 1):
            line = row(3)
            sign = number(place) if in_order else "•"
            line.addWidget(Text(sign, "large", "lead", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(step, "large"), 1)
            inner.addLayout(line)
        if action is not None:
            word, do = action
            button = PrimaryButton(word, name=f"{name}.action" if name else "")
            button.clicked.connect(lambda: do())
            inner.addSpacing(look().space(1))
            inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        holder = QWidget()
        holder.setLayout(inner)
        holder.setMaximumWidth(look().wide(560))
        # In a row of its own: a column would ask for the height at the page's width, not at the holder's.
        line = row(0)
        line.addWidget(holder, 1)
        line.addStretch(0)
        outer = column(0, 5)
        outer.addLayout(line)
        outer.addStretch(1)
        self.setLayout(outer)
        if name:
            self.setObjectName(name)
