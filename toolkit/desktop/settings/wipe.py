"""The panic wipe: off unless somebody decides otherwise, after reading what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from toolkit.base.words import mark, t
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, column, row
from toolkit.desktop.widgets.press import Check
from toolkit.desktop.widgets.text import Picture, Text

if TYPE_CHECKING:
    from toolkit.kit import Kit


class WipeSection(Section):
    """A warning first, a tick below it."""

    slug = "wipe"
    word = mark("Settings", "Destroying everything")
    icon = "flame"

    def fill(self) -> None:
        """Show the warning and the tick."""
        card = Card(kind="danger")
        line = row(3)
        line.addWidget(Picture("alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(2)
        for sentence in (
            t("Settings", "Locking is nearly always the better way: a locked vault gives nothing up."),
            t("Settings", "In many countries destroying records during a search is a crime of its own. Ask a lawyer."),
            t("Settings", "Backups, other laptops, paper and saved copies are not touched."),
        ):
            words.addWidget(Text(sentence))
        line.addLayout(words, 1)
        card.body.addLayout(line)
        self.add(card)
        self._on = Check(t("Settings", "Allow destroying this vault from the keyboard"), name="settings.wipe.on")
        self._on.clicked.connect(self._turn)
        self.add(self._on)
        self.say(
            t(
                "Settings",
                "When allowed: hold Ctrl and F12 for three seconds. Let go to stop.",
            )
        )

    def reload(self) -> None:
        """Ask whether it is on."""

        def is_on(kit: Kit) -> bool:
            from toolkit.vault import Panic

            return kit.vault.settings.load(Panic).on

        self.house.work.do(is_on, self._on.setChecked, owner=self)

    def _turn(self, on: bool) -> None:
        if on and not self.house.ask(
            t("Settings", "Allow it? Whoever holds the two keys for three seconds destroys the vault on this laptop."),
            t("Settings", "Allow it"),
            danger=True,
        ):
            self._on.setChecked(False)
            return

        def keep(kit: Kit) -> None:
            from toolkit.vault import Panic

            kit.vault.settings.save(Panic(on=on))

        def kept(_done: None) -> None:
            self.house.panic_changed.emit(on)
            self.house.notices.done(
                t("Settings", "Allowed from now on.") if on else t("Settings", "No longer allowed.")
            )

        self.house.work.do(keep, kept, owner=self)
