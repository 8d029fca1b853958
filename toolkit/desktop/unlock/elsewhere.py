"""Other vaults, backups, and a new vault: what is rarely needed stands behind one link of the lock screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.folder_field import FolderField
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.widgets.press import BigButton, PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

KEY_FILE = "satchel.key"


class Elsewhere(Middle):
    """Offers three ways; the first asks for a folder."""

    left = Signal()
    folder_chosen = Signal(object)  # Path
    new_asked = Signal()
    restore_asked = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setObjectName("elsewhere")
        self._now = folder
        self.column.addStretch(1)
        self.column.addLayout(row(Emblem(), None))
        self.column.addWidget(Text(t("Lock", "Another vault"), "title"))
        self._ways = QWidget()
        self._open = BigButton(t("Lock", "Open a vault in another folder"), "folder-open", name="elsewhere.open")
        self._restore = BigButton(t("Lock", "Bring back a backup"), "restore", name="elsewhere.restore")
        self._new = BigButton(t("Lock", "Make a new vault"), "plus", name="elsewhere.new")
        self._open.clicked.connect(self._ask_folder)
        self._restore.clicked.connect(self.restore_asked)
        self._new.clicked.connect(self.new_asked)
        for way in (self._open, self._restore, self._new):
            self.column.addWidget(way)
        self._folder = FolderField(t("Lock", "Folder of the vault"), "elsewhere.folder")
        self._folder.changed.connect(self._chosen)
        self._folder.hide()
        self.column.addWidget(self._folder)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("elsewhere.said")
        self._said.hide()
        self.column.addWidget(self._said)
        self._take = PrimaryButton(t("Lock", "Open this one"), name="elsewhere.take")
        self._take.clicked.connect(self._go)
        self._take.hide()
        back = QuietButton(t("Lock", "Back"), name="elsewhere.back")
        back.clicked.connect(self.left)
        self.column.addSpacing(look().space(2))
        self.column.addLayout(row(back, None, self._take))
        self.column.addStretch(2)

    def _ask_folder(self) -> None:
        for way in (self._open, self._restore, self._new):
            way.hide()
        self._folder.show()
        self._take.show()
        self._take.setEnabled(False)
        self._folder.setFocus()

    def _chosen(self, folder: object) -> None:
        there = isinstance(folder, Path) and (folder / KEY_FILE).is_file()
        self._take.setEnabled(there)
        self._said.setText("" if there or folder is None else t("Lock", "There is no vault in this folder."))
        self._said.setVisible(bool(self._said.text()))

    def _go(self) -> None:
        folder = self._folder.folder
        if folder is not None:
            self.folder_chosen.emit(folder)
