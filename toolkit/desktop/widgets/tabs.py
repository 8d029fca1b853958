"""`Tabs`: views of one page, side by side; made when first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QWidget

from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import column, margins, row

_BESIDE = (16, 10, 5)  # pixels at each side of a tab's word, by how tight it must be: those of the style sheet


class Tabs(QWidget):
    """`add(key, word, make)` in order; `make` is called at the first visit; `changed` names the key shown.

    `inset` steps of our spacing bring the words in line with a page's margin.
    """

    changed = Signal(str)

    def __init__(self, *, title: str, name: str = "", inset: int = 0) -> None:
        super().__init__()
        self.bar = QTabBar()
        self._tight = 0
        self._inset = look().space(inset) if inset else 0
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(title)
        self.bar.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stack = QStackedWidget()
        self._keys: list[str] = []
        self._makers: list[Callable[[], QWidget]] = []
        self._made: dict[str, QWidget] = {}
        if name:
            self.setObjectName(name)
            self.bar.setObjectName(f"{name}.bar")
        # As wide as its words, and no more: the ring of the focus then shows what has it.
        line = row(0)
        if inset:
            margins(line, inset, 0, 0, 0)
        line.addWidget(self.bar)
        line.addStretch(1)
        body = column(3)
        body.addLayout(line)
        body.addWidget(self.stack, 1)
        self.setLayout(body)
        self.bar.currentChanged.connect(self._show)

    def add(self, key: str, word: str, make: Callable[[], QWidget]) -> None:
        """Add a view."""
        self._keys.append(key)
        self._makers.append(make)
        self.bar.addTab(word)

    def key(self) -> str:
        """Return the key of the view shown, empty where there is none."""
        index = self.bar.currentIndex()
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def show_key(self, key: str) -> None:
        """Show a view."""
        if key in self._keys:
            self.bar.setCurrentIndex(self._keys.index(key))

    def view(self, key: str) -> QWidget | None:
        """Return a view that has been made, None for one not visited yet."""
        return self._made.get(key)

    def set_word(self, key: str, word: str) -> None:
        """Name a view otherwise (a count beside the word)."""
        self.bar.setTabText(self._keys.index(key), word)
        self._fit()

    def _show(self, index: int) -> None:
        if index < 0 or index >= len(self._makers):
            return
        key = self._keys[index]
        if key not in self._made:
            self._made[key] = self._makers[index]()
            self.stack.addWidget(self._made[key])
        self.stack.setCurrentWidget(self._made[key])
        # The tab that is shown is bold, so the bar's width is another one now.
        self.bar.updateGeometry()
        self.changed.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the room there is."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when the words, or their size, became others: the bar then asks for another width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Move the words closer together where they would not all be seen: better than arrows at the end."""
        tabs, room = self.bar.count(), self.width() - self._inset
        loose = self.bar.sizeHint().width() + 2 * tabs * (_BESIDE[0] - _BESIDE[self._tight])
        wants = [loose - 2 * tabs * (_BESIDE[0] - beside) for beside in _BESIDE]
        # Another tab's bold word may be a little wider: what fits only just would move to and fro.
        tight = next((step for step, want in enumerate(wants) if want + look().space(3) <= room), len(_BESIDE) - 1)
        if tight == self._tight or not self.isVisible():
            return
        self._tight = tight
        self.bar.setProperty("tight", str(tight))
        self.bar.style().unpolish(self.bar)
        self.bar.style().polish(self.bar)
        QApplication.sendEvent(self.bar, QEvent(QEvent.Type.StyleChange))  # it keeps the widths of its tabs
