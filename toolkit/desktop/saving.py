"""Choosing a folder or a file inside the window, and saving a copy with a sentence about what that means.

Qt's own dialog would write every folder visited into a file of its own; this one keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import fill, t
from toolkit.desktop import files
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Card, plane, row
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.desktop.widgets.press import IconButton, PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Text

if TYPE_CHECKING:
    from toolkit.desktop.house import House

_Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.folders: list[Path] = []
        self.files: list[Path] = []

    def rowCount(self, _parent: _Index | None = None) -> int:
        """Return how many folders and files there are."""
        return len(self.folders) + len(self.files)

    def path(self, place: int) -> Path:
        """Return the one at `place`: folders first."""
        return [*self.folders, *self.files][place]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name and its icon."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.path(index.row()).name
        if role == Qt.ItemDataRole.DecorationRole:
            return look().pixmap("folder" if index.row() < len(self.folders) else "file", "soft")
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, look().target)
        return None

    def show(self, folders: list[Path], found: list[Path]) -> None:
        """Show others."""
        self.beginResetModel()
        self.folders, self.files = folders, found
        self.endResetModel()


class _List(QListView):
    opened = Signal(int)
    upwards = Signal()
    empty = ""  # what is said where there is nothing to open

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entries, or say that there are none."""
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(look().colour("soft"))
            painter.setFont(look().font())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(flags), self.empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, go up with Backspace."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Backspace:
            self.upwards.emit()
        else:
            super().keyPressEvent(event)


class FolderPanel(Dialog):
    """Choose a folder or, with `suffixes`, a file; `chosen` gives its path. Nothing is remembered.

    Object names: ``folder.list``, ``folder.up``, ``folder.cancel``, ``folder.choose``.
    """

    chosen = Signal(Path)

    def __init__(
        self,
        host: QWidget,
        title: str,
        verb: str = "",
        *,
        start: Path | None = None,
        suffixes: Collection[str] | None = None,
    ) -> None:
        super().__init__(host, title, width=680, name="folder")
        self._suffixes = suffixes
        spots = files.spots()
        self.folder = start or (spots[0].path if spots else Path.home())
        self._entries = _Entries()
        flow = Flow(gap=2)
        for spot in spots:
            button = QuietButton(spot.word, spot.icon, name=f"folder.spot.{spot.icon}")
            button.clicked.connect(lambda _on=False, path=spot.path: self.show_folder(path))
            flow.addWidget(button)
        self.body.addWidget(plane(flow))
        self._up = IconButton("arrow-up", t("Shell", "The folder above"), name="folder.up")
        self._up.clicked.connect(self._upwards)
        self._where = Text("", "body", "soft", wrap=False)
        self._where.setObjectName("folder.where")
        line = row(2)
        line.addWidget(self._up)
        line.addWidget(Picture("folder-open", "soft"))
        line.addWidget(self._where, 1)
        self.body.addLayout(line)
        self._list = _List()
        self._list.setObjectName("folder.list")
        self._list.setAccessibleName(title)
        self._list.setModel(self._entries)
        self._list.setMinimumHeight(look().target * 5)
        self._list.opened.connect(self._open)
        self._list.upwards.connect(self._upwards)
        self._list.doubleClicked.connect(lambda index: self._open(index.row()))
        self._list.selectionModel().currentChanged.connect(lambda *_: self._check())
        self._list.empty = (
            t("Shell", "No folders in this one. It can be used as it is.")
            if suffixes is None
            else t("Shell", "No file of this kind in this folder.")
        )
        self.body.addWidget(self._list, 1)
        self._wrong = Text("", "body", "danger")
        self.body.addWidget(self._wrong)
        self._wrong.hide()
        cancel = QuietButton(t("Shell", "Cancel"), name="folder.cancel")
        self._verb = verb or (t("Shell", "Use this folder") if suffixes is None else t("Shell", "Open this file"))
        self.choose = PrimaryButton(self._verb, name="folder.choose")
        cancel.clicked.connect(self.dismiss)
        self.choose.clicked.connect(self._choose)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.choose)
        self.show_folder(self.folder)

    def show_folder(self, folder: Path) -> None:
        """Show what is in a folder; one that cannot be opened is said and not entered."""
        try:
            folders, found = files.listed(folder, self._suffixes)
        except Problem as problem:
            self.wrong(problem)
            return
        self.wrong(None)
        self.folder = folder
        self._where.setText(self._short(folder))
        self._where.setToolTip(str(folder))
        self._up.setEnabled(folder.parent != folder)
        self._entries.show(folders, found)
        self._check()

    def wrong(self, problem: Problem | None) -> None:
        """Say what could not be done."""
        said = "" if problem is None else f"{problem.sentence()} {problem.advice()}"
        self._wrong.setText(said)
        self._wrong.setVisible(bool(said))

    def picked(self) -> Path | None:
        """Return the folder (or file) that the button would choose, None where there is none."""
        if self._suffixes is None:
            return self.folder
        index = self._list.currentIndex()
        if not index.isValid() or index.row() < len(self._entries.folders):
            return None
        return self._entries.path(index.row())

    @staticmethod
    def _short(folder: Path) -> str:
        home = Path.home()
        shown = f"~/{folder.relative_to(home)}" if folder != home and folder.is_relative_to(home) else str(folder)
        return shown if len(shown) <= 60 else f"…{shown[-59:]}"

    def _open(self, place: int) -> None:
        path = self._entries.path(place)
        if place < len(self._entries.folders):
            self.show_folder(path)
        else:
            self._choose()

    def _upwards(self) -> None:
        self.show_folder(self.folder.parent)

    def _check(self) -> None:
        self.choose.setEnabled(self.picked() is not None)

    def _choose(self) -> None:
        path = self.picked()
        if path is not None:
            self.close_it()
            self.chosen.emit(path)


class SavePanel(FolderPanel):
    """A folder and a name for a copy, and what a saved copy means; `then` is called when it is written."""

    def __init__(
        self, house: House, name: str, data: bytes, then: Callable[[], None] | None = None, *, sealed: bool = False
    ) -> None:
        super().__init__(house.window, t("Shell", "Save a copy"), t("Shell", "Save here"))
        self._house, self._data, self._then = house, data, then
        self._suffix = Path(name).suffix
        self._name = Line(Path(name).stem, longest=80)
        self.body.addWidget(Field(t("Shell", "Name"), self._name, name="save.name"))
        self._name.returnPressed.connect(self._choose)
        kind = "good" if sealed else "warm"
        card = Card(kind=kind, margin=3)
        line = row(3)
        line.addWidget(Picture("lock" if sealed else "alert", kind), 0, Qt.AlignmentFlag.AlignTop)
        said = (
            t("Shell", "This file is locked. Only the other centre can read it.")
            if sealed
            else t("Shell", "A saved copy is not protected. Whoever has this disk or stick can read it.")
        )
        line.addWidget(Text(said), 1)
        card.body.addLayout(line)
        self.body.addWidget(card)

    def open(self) -> None:
        """Begin at the name: Return then saves in the folder that is shown."""
        super().open()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def _choose(self) -> None:
        if not self.choose.isEnabled():
            return
        typed = "".join(mark for mark in self._name.text().strip() if mark.isalnum() or mark in " -_.").strip(" .")
        name = (typed or "copy") + self._suffix
        folder, data = self.folder, self._data
        self.choose.setEnabled(False)
        self._house.work.draw(
            lambda: files.write_new(folder, name, data), self._written, refused=self._refused, owner=self
        )

    def _written(self, path: Path) -> None:
        self.close_it()
        self._house.notices.say(fill(t("Shell", "Saved as {name}. Keep it safe."), name=path.name))
        if self._then is not None:
            self._then()
        self.deleteLater()

    def _refused(self, problem: Problem) -> None:
        self.choose.setEnabled(True)
        self.wrong(problem)
