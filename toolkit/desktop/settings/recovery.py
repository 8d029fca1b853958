"""The recovery sheet: what it is for, and replacing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.base.errors import Problem
from toolkit.base.words import mark, t
from toolkit.desktop.settings import seats
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, clear, row
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Text

if TYPE_CHECKING:
    from toolkit.desktop.unlock.answers import Answers


class RecoverySection(Section):
    """Replaced by a coordinator when it was lost, seen or used."""

    slug = "recovery"
    word = mark("Settings", "Recovery sheet")
    icon = "key"
    coordinators = True

    def fill(self) -> None:
        """Explain it, say whether there is one, and offer to replace it."""
        self.say(
            t(
                "Settings",
                "The printed sheet opens this vault when every passphrase is forgotten, and the sealed accounts with "
                "it. Keep it outside the centre, with somebody you trust.",
            )
        )
        card = Card(margin=3)
        line = row(3)
        self._sign = Picture("shield-check", "good")
        self._count = Text("", "body")
        line.addWidget(self._sign)
        line.addWidget(self._count, 1)
        card.body.addLayout(line)
        self.add(card)
        self.say(t("Settings", "Replace it when it was lost, when a stranger saw it, or when it was used."))
        self._foot = row(3)
        self.add(self._foot)

    def reload(self) -> None:
        """Ask whether there is one."""
        if self.house.coordinator:
            self.house.work.do(seats.seats, self._show, owner=self)

    def _show(self, found: seats.Seats) -> None:
        there = found.sheets > 0
        self._sign.set_picture("shield-check" if there else "alert", "good" if there else "warm")
        self._count.setText(
            t("Settings", "There is a sheet that opens this vault.")
            if there
            else t("Settings", "No sheet opens this vault. Make one today.")
        )
        clear(self._foot)
        kind = QuietButton if there else PrimaryButton  # where there is none, this is what to do here
        button = kind(t("Settings", "Make a new sheet"), "refresh", name="settings.recovery.replace")
        button.clicked.connect(self._replace)
        self._foot.addWidget(button)
        self._foot.addStretch(1)

    def _replace(self) -> None:
        from toolkit.desktop.settings.wizard_sheet import WizardSheet
        from toolkit.desktop.unlock.after_recovery import ProveLastStep
        from toolkit.desktop.unlock.answers import Answers as Given
        from toolkit.desktop.unlock.steps_secret import RecoveryStep

        def finish(answers: Answers, done: Callable[[], None], refuse: Callable[[Problem], None]) -> None:
            code = answers.code

            def replaced(_done: None) -> None:
                done()
                self.reload()
                self.house.notices.done(t("Settings", "The new sheet opens the vault. Destroy the old one."))

            self.house.work.do(lambda kit: seats.replace_sheet(kit, code), replaced, refused=refuse, owner=self)

        waiting = t("Settings", "Putting the new sheet in place…")
        WizardSheet(self.house, [RecoveryStep, ProveLastStep], Given(), finish, waiting=waiting).open()
