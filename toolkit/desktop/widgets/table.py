"""`Table`: rows to read, numbers aligned at the trailing edge, one line to say when there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QStackedLayout, QTableView, QWidget

from toolkit.base.words import Phrase
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import column, plane
from toolkit.desktop.widgets.text import Picture, Text, ltr

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column: its head, how a row is written in it, whether it is a number, how it shares the width.

    `stretch` columns share what is left; the others are as wide as their words. `tone` names a
    token of the look for a row's words ("warm", "danger", "soft", "" for ink); `icon` a picture
    before them; `full` is what the tooltip says where the cell is short ("Tue 3 Nov 2026").
    """

    head: Phrase | str
    text: Callable[[R], str]
    numeric: bool = False
    stretch: int = 0
    tone: Callable[[R], str] | None = None
    icon: Callable[[R], str] | None = None
    full: Callable[[R], str] | None = None


class Rows(QAbstractTableModel, Generic[R]):
    """The rows as Qt asks for them: nothing is written out before it is seen."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = list(columns)
        self.rows: list[R] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, alignment, colour or picture of a cell."""
        row, shown = self.rows[index.row()], self.columns[index.column()]
        if role in _TEXT:
            return ltr(shown.text(row)) if shown.numeric and look().mirrored else shown.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if shown.numeric else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and shown.tone is not None and (tone := shown.tone(row)):
            return look().colour(tone)
        if role == Qt.ItemDataRole.DecorationRole and shown.icon is not None and (name := shown.icon(row)):
            tone = shown.tone(row) if shown.tone is not None else ""
            return look().pixmap(name, tone or "soft", look().icon_size - 4)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (shown.full or shown.text)(row)
        return None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's head, aligned as its cells are."""
        if side == Qt.Orientation.Vertical:
            return None
        if role in _TEXT:
            return str(self.columns[section].head)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numeric = self.columns[section].numeric
            ends = Qt.AlignmentFlag.AlignTrailing if numeric else Qt.AlignmentFlag.AlignLeading
            return ends | Qt.AlignmentFlag.AlignVCenter
        return None

    def show(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class _View(QTableView):
    """The grid: Return opens a row, Tab goes on to the next control."""

    opened = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class Table(QWidget, Generic[R]):
    """Rows of `columns`; `chosen` when one is opened (double click or Return), `selected` when one is marked.

    `empty` is said where there are none. `name` is the view's object name,
    `title` its accessible name.  With `rows_shown` it is that many rows high and scrolls; without,
    it takes the room it is given.
    """

    chosen = Signal(object)
    selected = Signal(object)  # the row, or None

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        title: str,
        empty: str = "",
        icon: str = "list",
        name: str = "",
        rows_shown: int = 0,
    ) -> None:
        super().__init__()
        self._rows_shown = rows_shown
        self.model = Rows(columns)
        self.view = _View()
        view = self.view
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(look().space(6))
        view.setAccessibleName(title)
        view.opened.connect(lambda row: self.chosen.emit(self.model.rows[row]))
        view.doubleClicked.connect(lambda index: self.chosen.emit(self.model.rows[index.row()]))
        view.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self.current()))
        if name:
            view.setObjectName(name)
            self.setObjectName(f"{name}.box")
        self._none = Text(empty, "body", "soft")
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body = column(2, 5)
        body.addStretch(1)
        body.addWidget(Picture(icon, "strong", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._none)
        body.addStretch(1)
        # On this widget from the start: a layout without one shows its first widget as a window.
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(view)
        self._stack.addWidget(plane(body))
        self.setFocusProxy(view)
        upright = QSizePolicy.Policy.Fixed if rows_shown else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self._measure()
        self.set_rows([])

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows, keeping the marked one where it is still there."""
        kept = self.current()
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if kept is not None and kept in self.model.rows:
            self._mark(self.model.rows.index(kept))
        self._spread()
        if self._rows_shown:
            self._measure()

    def set_empty(self, sentence: str) -> None:
        """Say another sentence where there are no rows."""
        self._none.setText(sentence)

    def rows(self) -> list[R]:
        """Return the rows shown."""
        return list(self.model.rows)

    def current(self) -> R | None:
        """Return the marked row."""
        marked = self.view.selectionModel().selectedRows()
        return self.model.rows[marked[0].row()] if marked else None

    def select(self, row: R) -> None:
        """Mark a row."""
        if row in self.model.rows:
            self._mark(self.model.rows.index(row))

    def _mark(self, row: int) -> None:
        # The view's own selectRow() looks for the column at its edge, and finds none before it was laid out.
        chosen = self.view.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        chosen.setCurrentIndex(self.model.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
            self._spread()
        super().changeEvent(event)

    def _measure(self) -> None:
        tall = look().target
        self.view.verticalHeader().setDefaultSectionSize(tall)
        self.view.horizontalHeader().setFixedHeight(tall - look().space(1))
        if self._rows_shown:
            lines = max(3, min(len(self.model.rows), self._rows_shown))
            self.setFixedHeight(tall * (lines + 1) - look().space(1) + 2)

    def _spread(self) -> None:
        head = self.view.horizontalHeader()
        # Measuring every row of a long ledger would freeze the window: the first hundred tell enough.
        head.setResizeContentsPrecision(100)
        for index, shown in enumerate(self.model.columns):
            mode = QHeaderView.ResizeMode.Stretch if shown.stretch else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(index, mode)
        if not any(shown.stretch for shown in self.model.columns):
            head.setStretchLastSection(True)
