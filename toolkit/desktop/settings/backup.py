"""Backup: how old the last one is, making one, where they go, and what a restored vault left behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base.words import fill, isolated, mark, t
from toolkit.desktop.settings.section import Section
from toolkit.desktop.today.facts import BackupAge
from toolkit.desktop.widgets.boxes import Card, clear, column, row
from toolkit.desktop.widgets.press import DangerButton, PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Rule, Text

if TYPE_CHECKING:
    from toolkit.desktop.work import Progress
    from toolkit.kit import Kit


@dataclass(frozen=True)
class State:
    """The age of the last backup, where they go (empty: nowhere yet), and vaults that were replaced."""

    age: BackupAge
    place: str
    old: tuple[Path, ...]


def state(kit: Kit) -> State:
    """Read it, on the vault's thread."""
    from toolkit.vault import Backup
    from toolkit.vault.restore import old_places

    vault = kit.vault
    kept = vault.settings.load(Backup)
    age = BackupAge(kept.last_day, vault.clock.today(), vault.journal.tip.seq - kept.last_count)
    return State(age, kept.place, tuple(old_places(vault.folder)))


def make(kit: Kit, progress: Progress, place: Path) -> str:
    """Make a backup in `place`; return its file's name."""
    from toolkit.desktop.work import Cancelled
    from toolkit.vault import backup

    try:
        made = backup.make_backup(
            kit.vault,
            place,
            progress=lambda share: progress.at(round(share * 100), 100),
            cancelled=lambda: progress.cancelled,
        )
    except backup.Cancelled:
        raise Cancelled from None
    return made.path.name


class BackupSection(Section):
    """One button that matters; the rest is said."""

    slug = "backup"
    word = mark("Settings", "Backup")
    icon = "backup"

    def fill(self) -> None:
        """Show age, place and verbs."""
        card = Card(margin=4)
        line = row(3)
        self._sign = Picture("backup", "soft", 32)
        words = column(1)
        self._age = Text("", "large")
        self._age.setObjectName("settings.backup.age")
        self._place_text = Text("", "body", "soft")
        words.addWidget(self._age)
        words.addWidget(self._place_text)
        line.addWidget(self._sign)
        line.addLayout(words, 1)
        card.body.addLayout(line)
        self.add(card)
        self._now = PrimaryButton(t("Settings", "Make a backup now"), "backup", name="settings.backup.now")
        self._now.clicked.connect(self._make)
        other = QuietButton(t("Settings", "Choose where"), "folder", name="settings.backup.place")
        other.clicked.connect(self._choose)
        foot = row(3)
        foot.addWidget(self._now)
        foot.addWidget(other)
        foot.addStretch(1)
        self.add(foot)
        self.say(
            t(
                "Settings",
                "A backup is locked like the vault itself: it opens with the passphrases of today and nothing else. "
                "Keep the stick away from the laptop.",
            )
        )
        self.add(Rule())
        self.body.addWidget(Text(t("Settings", "Bringing a backup back"), "large"))
        self.say(
            t(
                "Settings",
                "Lock, then choose “Another vault” and “Bring back a backup”. It is checked in a folder of its own "
                "first. The records of now stay until you destroy them here.",
            )
        )
        lock = QuietButton(t("Settings", "Lock now"), "lock", name="settings.backup.lock")
        lock.clicked.connect(lambda: self.house.lock())
        foot = row(3)
        foot.addWidget(lock)
        foot.addStretch(1)
        self.add(foot)
        self._old = column(3)
        self.add(self._old)
        self._place = ""

    def reload(self) -> None:
        """Ask how things stand."""
        self.house.work.do(state, self._show, owner=self)

    def _show(self, found: State) -> None:
        self._place = found.place
        self._sign.set_picture("backup", "warm" if found.age.is_due else "good" if found.age.last else "soft")
        self._age.setText(found.age.sentence())
        self._place_text.setText(
            fill(t("Settings", "To {place}"), place=isolated(found.place))
            if found.place
            else t("Settings", "No place chosen yet")
        )
        clear(self._old)
        for place, folder in enumerate(found.old):
            self._old.addWidget(self._before(folder, place))

    def _before(self, folder: Path, place: int) -> Card:
        card = Card(kind="warm")
        card.body.addWidget(Text(t("Settings", "The records from before the last restore are still here"), "strong"))
        card.body.addWidget(Text(str(folder), "small", "soft"))
        card.body.addWidget(
            Text(t("Settings", "Destroy them when you are sure that everything you need was brought back."))
        )
        button = DangerButton(t("Settings", "Destroy them"), "trash", name=f"settings.backup.old.{place + 1}")
        button.clicked.connect(partial(self._destroy, folder))
        foot = row(0)
        foot.addWidget(button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    def _make(self) -> None:
        if not self._place:
            self._choose(then_make=True)
            return
        place = Path(self._place)
        self._now.setEnabled(False)

        def made(name: str) -> None:
            self.house.notices.done(fill(t("Settings", "Backup made: {name}. Put the stick away."), name=name))
            self.reload()

        self.house.work.long(
            t("Settings", "Making a backup…"),
            lambda kit, progress: make(kit, progress, place),
            made,
            ended=lambda: self._now.setEnabled(True),
            owner=self,
        )

    def _choose(self, _on: bool = False, *, then_make: bool = False) -> None:
        def chosen(folder: Path) -> None:
            def keep(kit: Kit) -> None:
                from toolkit.vault import Backup

                kit.vault.settings.save(replace(kit.vault.settings.load(Backup), place=str(folder)))

            def kept(_done: None) -> None:
                self._place = str(folder)
                self.reload()
                if then_make:
                    self._make()

            self.house.work.do(keep, kept, owner=self)

        self.house.choose_folder(t("Settings", "Where backups go"), chosen)

    def _destroy(self, folder: Path, _on: bool = False) -> None:
        if not self.house.ask(
            t("Settings", "Destroy the records from before the restore? This can't be undone."),
            t("Settings", "Destroy them"),
            danger=True,
        ):
            return

        def wipe(_kit: Kit) -> str:
            from toolkit.vault.wipe import wipe as wipe_folder

            wiped = wipe_folder(folder)
            return wiped.left[0].say() if not wiped.keys_gone and wiped.left else ""

        def told(trouble: str) -> None:
            self.house.notices.say(trouble or t("Settings", "The old records are gone."))
            self.reload()

        self.house.work.do(wipe, told, owner=self)
