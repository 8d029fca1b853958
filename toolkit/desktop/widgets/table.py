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
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QStackedLayout, QTableView, QWidget

from toolkit.base.words import Phrase
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import column, plane
from toolkit.desktop.widgets.text import Picture, Text, ltr

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex
_MEASURED = 100  # rows
_PADDING = 2 * (8 + 3)  # pixels beside a cell's words: those of the style sheet, and the style's own
_WRAPPED = 1000  # rows: those of a longer list stay one line high, and say the rest in their tooltip
_WIDEST, _NARROWEST = 300, 96  # pixels at 100 % of a column that shares the width, before it gives way
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column: its head, how a row is written in it, whether it is a number, how it shares the width.

    A column is as wide as its words.  `stretch` columns share what is left by their weight, and
    give way where there is too little: their words go on below, in a higher row.  One marked
    `spare` is left out before that happens, so it must say only what is said elsewhere too.
    `tone` names a token of the look for a row's words ("warm", "danger", "soft", "" for ink);
    `icon` a picture before them; `full` is what the tooltip says where the cell is short
    ("Tue 3 Nov 2026").
    """

    head: Phrase | str
    text: Callable[[R], str]
    numeric: bool = False
    stretch: int = 0
    tone: Callable[[R], str] | None = None
    icon: Callable[[R], str] | None = None
    full: Callable[[R], str] | None = None
    spare: bool = False


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


def shares(room: int, wanted: Sequence[int], weights: Sequence[int], least: int) -> list[int]:
    """Part `room` pixels among columns that want so many each; what is over or lacking goes by weight.

    The widths add up to `room`, unless that is less than `least` pixels for each.
    """
    widths = list(wanted)
    total = sum(weights)
    if sum(widths) <= room:
        spare = room - sum(widths)
        for place, weight in enumerate(weights):
            widths[place] += spare * weight // total
    else:
        # Those that want little keep it; the others part the rest by weight.
        narrow = {
            place
            for place, (want, weight) in enumerate(zip(wanted, weights, strict=True))
            if want <= room * weight // total
        }
        rest = room - sum(wanted[place] for place in narrow)
        heavy = sum(weight for place, weight in enumerate(weights) if place not in narrow)
        for place, weight in enumerate(weights):
            if place not in narrow:
                widths[place] = max(least, rest * weight // heavy)
    over = room - sum(widths)
    if over > 0:
        widths[-1] += over
    return widths


def whole_heads(widths: Sequence[int], heads: Sequence[int]) -> list[int]:
    """Widen columns to what their heads want, from those that have more: a cell's words break, a head's don't.

    The sum stays; where all together have too little, nothing changes.
    """
    lacking = sum(max(0, head - width) for width, head in zip(widths, heads, strict=True))
    spare = sum(max(0, width - head) for width, head in zip(widths, heads, strict=True))
    if not lacking or lacking > spare:
        return list(widths)
    made = [max(width, head) for width, head in zip(widths, heads, strict=True)]
    for place, (width, head) in enumerate(zip(widths, heads, strict=True)):
        made[place] -= max(0, width - head) * lacking // spare
    widest = max(range(len(made)), key=lambda place: made[place] - heads[place])
    made[widest] += sum(widths) - sum(made)
    return made


class _View(QTableView):
    """The grid: Return opens a row, Tab goes on to the next control."""

    opened = Signal(int)
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the columns have another room to share."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class Table(QWidget, Generic[R]):
    """Rows of `columns`; `chosen` when one is opened (double click or Return), `selected` when one is marked.

    With `one_click` the first click opens a row: where there is nothing else to do with it.

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
        one_click: bool = False,
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
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(look().space(6))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setAccessibleName(title)
        view.opened.connect(lambda row: self.chosen.emit(self.model.rows[row]))
        view.resized.connect(self._spread)
        pressed = view.clicked if one_click else view.doubleClicked
        pressed.connect(lambda index: self.chosen.emit(self.model.rows[index.row()]))
        if one_click:
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
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
        self._stack.setCurrentIndex(0)  # that there are none is not known before somebody has looked

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
        """Give each column its width, and each row the height that its words then need."""
        head, columns = self.view.horizontalHeader(), self.model.columns
        # Measuring every row of a long ledger would freeze the window: the first ones tell enough.
        head.setResizeContentsPrecision(_MEASURED)
        room = self.view.viewport().width()
        for index in range(len(columns)):
            self.view.setColumnHidden(index, False)
        needs = [max(self.view.sizeHintForColumn(index), head.sectionSizeHint(index)) for index in range(len(columns))]
        least = [
            min(need, look().wide(_WIDEST)) if one.stretch else need for need, one in zip(needs, columns, strict=True)
        ]
        shown = list(range(len(columns)))
        for index in reversed(range(len(columns))):
            if columns[index].spare and sum(least[place] for place in shown) > room:
                shown.remove(index)
                self.view.setColumnHidden(index, True)
        flexible = [index for index in shown if columns[index].stretch] or shown[-1:]
        for index in shown:
            if index not in flexible:
                head.resizeSection(index, needs[index])
        widths = shares(
            room - sum(needs[index] for index in shown if index not in flexible),
            [needs[index] for index in flexible],
            [columns[index].stretch or 1 for index in flexible],
            look().wide(_NARROWEST),
        )
        widths = whole_heads(widths, [head.sectionSizeHint(index) for index in flexible])
        for index, width in zip(flexible, widths, strict=True):
            head.resizeSection(index, width)
        self._raise_rows(flexible)

    def _raise_rows(self, flexible: Sequence[int]) -> None:
        """Make the rows whose words go on below as high as they need; the others stay as they are."""
        tall, metrics = look().target, QFontMetrics(look().font())
        upright, sign = self.view.verticalHeader(), look().icon_size
        head, columns = self.view.horizontalHeader(), self.model.columns
        for place, row in enumerate(self.model.rows[:_WRAPPED]):
            need = tall
            for index in flexible:
                one = columns[index]
                words = one.text(row)
                room = head.sectionSize(index) - _PADDING - (sign if one.icon is not None and one.icon(row) else 0)
                if room > 0 and metrics.horizontalAdvance(words) > room:
                    box = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), words)
                    need = max(need, box.height() + _PADDING)
            if upright.sectionSize(place) != need:
                upright.resizeSection(place, need)
