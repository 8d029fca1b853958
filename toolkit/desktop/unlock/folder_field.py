"""A folder to choose: which one it is now, and a button that opens the chooser inside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.saving import FolderPanel
from toolkit.desktop.widgets.boxes import Card, column, row
from toolkit.desktop.widgets.press import QuietButton
from toolkit.desktop.widgets.text import Picture, Text


class FolderField(QWidget):
    """Shows the chosen folder; `changed` carries a Path.  Object names: ``name.choose``, ``name.path``."""

    changed = Signal(object)

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = title
        self.folder: Path | None = None
        body = column(3)
        self._card = Card(margin=3)
        self._path = Text("", "body")
        self._path.setObjectName(f"{name}.path")
        self._path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = row(3)
        line.addWidget(Picture("folder", "lead"))
        line.addWidget(self._path, 1)
        self._card.body.addLayout(line)
        self._choose = QuietButton("", "folder-open", name=f"{name}.choose")
        self._choose.clicked.connect(self._ask)
        body.addWidget(self._card)
        under = row(2)
        under.addWidget(self._choose)
        under.addStretch(1)
        body.addLayout(under)
        self.setLayout(body)
        self.setFocusProxy(self._choose)
        self.set_folder(None)

    def set_folder(self, folder: Path | None) -> None:
        """Show a folder as the chosen one; None for none yet."""
        self.folder = folder
        self._card.setVisible(folder is not None)
        self._path.setText("" if folder is None else str(folder))
        self._choose.setText(t("Lock", "Choose a folder") if folder is None else t("Lock", "Choose another folder"))

    def _ask(self) -> None:
        panel = FolderPanel(self.window(), self._title, start=self.folder)
        panel.chosen.connect(self._chosen)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    def _chosen(self, folder: Path) -> None:
        self.set_folder(folder)
        self.changed.emit(folder)
