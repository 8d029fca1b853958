"""Bringing back a backup: which file, its passphrase, what is in it, and only then into the vault's place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from toolkit.base.clock import SystemClock, long_day
from toolkit.base.errors import Problem
from toolkit.base.words import fill, t
from toolkit.desktop.look import look
from toolkit.desktop.saving import FolderPanel
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.unlock.secret_field import SecretField
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text
from toolkit.desktop.work import Work
from toolkit.vault import passphrase, restore, typed
from toolkit.vault.restore import Restored
from toolkit.vault.wipe import wipe

SUFFIX = ".bak"


class Restoring(Middle):
    """Leads through it; `done` when the restored vault stands in its place."""

    done = Signal()
    left = Signal()
    _moved = Signal(float)

    def __init__(self, folder: Path, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setObjectName("restore")
        self._folder = folder
        self._work = work
        self._backup: Path | None = None
        self._restored: Restored | None = None
        self.column.addStretch(1)
        self.column.addLayout(row(Emblem(), None))
        self.column.addWidget(Text(t("Lock", "Bring back a backup"), "title"))
        self._tell = Text(t("Lock", "Choose the backup file. Its name ends in .bak and says the day."), "large", "soft")
        self._tell.setObjectName("restore.tell")
        self.column.addWidget(self._tell)
        self._choose = QuietButton(t("Lock", "Choose the file"), "folder-open", name="restore.choose")
        self._choose.clicked.connect(self._ask)
        self.column.addLayout(row(self._choose, None))
        self.secret = SecretField("restore.secret", t("Lock", "Passphrase of the day it was made"))
        self.secret.offer_words(lambda start, language: passphrase.suggest(start, language))
        self.secret.entered.connect(self._try)
        self.secret.hide()
        self.column.addWidget(self.secret)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(t("Lock", "How far it is"))
        self._bar.hide()
        self.column.addWidget(self._bar)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("restore.said")
        self._said.hide()
        self.column.addWidget(self._said)
        self._go = PrimaryButton(t("Lock", "Check it"), name="restore.go")
        self._go.clicked.connect(self._press)
        self._go.hide()
        self._back = QuietButton(t("Lock", "Back"), name="restore.back")
        self._back.clicked.connect(self._leave)
        self.column.addSpacing(look().space(2))
        self.column.addLayout(row(self._back, None, self._go))
        self.column.addStretch(2)
        self._moved.connect(lambda share: self._bar.setValue(int(share * 100)))
        self.setFocusProxy(self._choose)

    def _ask(self) -> None:
        panel = FolderPanel(self.window(), t("Lock", "Backup file"), suffixes={SUFFIX})
        panel.chosen.connect(self._chosen)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    def _chosen(self, path: Path) -> None:
        self._backup = path
        self._choose.setText(path.name)
        self.secret.show()
        self._go.show()
        self._say("")
        self.secret.setFocus()

    def _press(self) -> None:
        if self._restored is None:
            self._try()
        else:
            self._place()

    def _try(self) -> None:
        backup = self._backup
        if backup is None or not self.secret.text.strip():
            return
        written = self.secret.text
        self._busy(True)
        waiting = restore.waiting_place(self._folder)

        def unpack() -> Restored:
            if waiting.exists():
                wipe(waiting)
            return typed.try_each(
                written, lambda secret: restore.restore(backup, secret, waiting, progress=self._moved.emit)
            )

        self._work.draw(unpack, self._checked, refused=self._refuse, owner=self)

    def _checked(self, restored: Restored) -> None:
        self._busy(False)
        self._restored = restored
        self.secret.hide()
        self._choose.setEnabled(False)
        whole = t("Lock", "This backup is whole. It was made on {day} and holds {count} entries.")
        said = fill(whole, day=long_day(restored.day), count=restored.count)
        if opening.exists(self._folder):
            said += " " + t("Lock", "The vault that is here now is put aside and kept until you say so.")
        self._tell.setText(said)
        self._go.setText(t("Lock", "Use this backup"))
        self._go.setFocus()

    def _place(self) -> None:
        restored, folder = self._restored, self._folder
        if restored is None:
            return
        self._busy(True)
        today = SystemClock().today()
        self._work.draw(
            lambda: restore.take_place(restored.folder, folder, today),
            lambda _old: self.done.emit(),
            refused=self._refuse,
            owner=self,
        )

    def _leave(self) -> None:
        if self._restored is not None:
            # Nothing of a backup that is not wanted stays behind.
            wipe(self._restored.folder)
        self.left.emit()

    def _busy(self, busy: bool) -> None:
        for part in (self._choose, self.secret, self._go, self._back):
            part.setEnabled(not busy)
        self._bar.setVisible(busy)
        if busy:
            self._say("")

    def _refuse(self, problem: Problem) -> None:
        self._busy(False)
        self._say(f"{problem.sentence()} {problem.advice()}".strip())
        self.secret.setFocus()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
