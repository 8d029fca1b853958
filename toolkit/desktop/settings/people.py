"""People: who may unlock this vault, and what each may do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base.errors import Problem
from toolkit.base.topics import Topic
from toolkit.base.words import fill, mark, t
from toolkit.desktop.settings import seats
from toolkit.desktop.settings.seats import Seat, Seats
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, clear, column, plane, row
from toolkit.desktop.widgets.order import focus_kept
from toolkit.desktop.widgets.press import LinkButton, PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Rule, Text
from toolkit.vault import Role

if TYPE_CHECKING:
    from toolkit.desktop.unlock.answers import Answers
    from toolkit.desktop.work import Progress
    from toolkit.kit import Kit
    from toolkit.vault.people import Person

Done = Callable[[], None]
Refuse = Callable[[Problem], None]


class PeopleSection(Section):
    """Everybody sees their own line's verb; a coordinator adds, resets and removes."""

    slug = "people"
    word = mark("Settings", "People")
    icon = "users"
    topics = frozenset({Topic.PEOPLE})

    def fill(self) -> None:
        """Show the list, and what one may do."""
        self._rows = column(0)
        card = self._card = Card(margin=2)
        card.body.addLayout(self._rows)
        self.add(card)
        foot = row(3)
        if self.house.coordinator:
            new = PrimaryButton(t("Settings", "Add a person"), "user-plus", name="settings.people.add")
            new.clicked.connect(self._add)
            foot.addWidget(new)
        own = QuietButton(t("Settings", "Change my passphrase"), "key", name="settings.people.own")
        own.clicked.connect(self._change_own)
        foot.addWidget(own)
        foot.addStretch(1)
        self.add(foot)
        self._left_part = plane(left := column(2))
        left.addWidget(Text(t("Settings", "People who left"), "strong"))
        self._left_rows = column(0)
        self._left_card = Card(margin=2)
        self._left_card.body.addLayout(self._left_rows)
        left.addWidget(self._left_card)
        left.addWidget(
            Text(t("Settings", "Their names stay beside what they wrote, until they are erased."), "small", "soft")
        )
        self._left_part.hide()
        self.add(self._left_part)
        if not self.house.coordinator:
            self.say(t("Settings", "A coordinator adds and removes people, and helps when a passphrase is forgotten."))

    def reload(self) -> None:
        """Ask who there is."""
        self.house.work.do(seats.seats, self._show, owner=self)

    def _show(self, found: Seats) -> None:
        with focus_kept(self._card):
            clear(self._rows)
            for place, seat in enumerate(found.people):
                if place:
                    self._rows.addWidget(Rule())
                self._rows.addWidget(self._row(seat, place))
        self._show_left(found.left if self.house.coordinator else [])

    def _show_left(self, left: list[Person]) -> None:
        with focus_kept(self._left_card):
            clear(self._left_rows)
            for place, person in enumerate(left):
                if place:
                    self._left_rows.addWidget(Rule())
                line = row(3, 1)
                line.addWidget(Picture("user", "soft"))
                line.addWidget(Text(person.name or t("Settings", "No name")), 1)
                erase = LinkButton(t("Settings", "Erase the name"), name=f"settings.people.left.{place + 1}.erase")
                erase.setAccessibleDescription(person.name)
                erase.clicked.connect(partial(self._erase_name, person))
                line.addWidget(erase)
                holder = QWidget()
                holder.setLayout(line)
                self._left_rows.addWidget(holder)
        self._left_part.setVisible(bool(left))

    def _erase_name(self, person: Person, _on: bool = False) -> None:
        from toolkit.desktop.settings.name_erasing import ask_to_erase

        ask_to_erase(self.house, person, self.reload)

    def _row(self, seat: Seat, place: int) -> QWidget:
        coordinator = seat.person.role is Role.COORDINATOR
        role = t("Settings", "Coordinator") if coordinator else t("Settings", "Educator")
        if seat.is_me:
            role = fill(t("Settings", "{role}, you"), role=role)
        elif seat.slot < 0:
            role = fill(t("Settings", "{role}, not on this laptop"), role=role)
        words = column(0)
        words.addWidget(Text(seat.person.name or t("Settings", "No name"), "strong"))
        words.addWidget(Text(role, "small", "soft"))
        line = row(3, 1)
        line.addWidget(Picture("shield" if coordinator else "user", "soft"))
        line.addLayout(words, 1)
        if self.house.coordinator and not seat.is_me:
            name = f"settings.people.{place + 1}"
            if seat.slot >= 0:
                again = LinkButton(t("Settings", "New passphrase"), name=f"{name}.reset")
                again.setAccessibleDescription(seat.person.name)
                again.clicked.connect(partial(self._reset, seat))
                line.addWidget(again)
            gone = LinkButton(t("Settings", "Remove"), name=f"{name}.remove")
            gone.setAccessibleDescription(seat.person.name)
            gone.clicked.connect(partial(self._remove, seat))
            line.addWidget(gone)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _add(self) -> None:
        from toolkit.desktop.settings.wizard_sheet import NameStep, NewPerson, WizardSheet
        from toolkit.desktop.unlock.steps_secret import PhraseStep, RepeatStep

        def finish(answers: Answers, done: Done, refuse: Refuse) -> None:
            name, phrase = answers.person.strip(), answers.phrase
            role = answers.role if isinstance(answers, NewPerson) else Role.EDUCATOR
            said = fill(t("Settings", "{name} can unlock this laptop now."), name=name)
            self.house.work.do(
                lambda kit: seats.add(kit, name, role, phrase),
                lambda _done: self._ended(done, said),
                refused=refuse,
                owner=self,
            )

        steps = [NameStep, PhraseStep, RepeatStep]
        waiting = t("Settings", "Making a place for them…")
        WizardSheet(self.house, [*steps], NewPerson(), finish, waiting=waiting).open()

    def _change_own(self) -> None:
        from toolkit.desktop.settings.wizard_sheet import OldStep, OwnChange, WizardSheet
        from toolkit.desktop.unlock.steps_secret import PhraseStep, RepeatStep

        def finish(answers: Answers, done: Done, refuse: Refuse) -> None:
            old, new = answers.old if isinstance(answers, OwnChange) else "", answers.phrase
            said = t("Settings", "Your new passphrase opens the vault from now on.")
            self.house.work.do(
                lambda kit: seats.change_own(kit, old, new),
                lambda _done: self._ended(done, said),
                refused=refuse,
                owner=self,
            )

        answers = OwnChange(person=self.house.facts.person, centre=self.house.centre_name)
        waiting = t("Settings", "Setting the new passphrase…")
        WizardSheet(self.house, [OldStep, PhraseStep, RepeatStep], answers, finish, waiting=waiting).open()

    def _reset(self, seat: Seat, _on: bool = False) -> None:
        from toolkit.desktop.settings.wizard_sheet import WizardSheet
        from toolkit.desktop.unlock.answers import Answers as Given
        from toolkit.desktop.unlock.steps_secret import PhraseStep, RepeatStep

        def finish(answers: Answers, done: Done, refuse: Refuse) -> None:
            phrase = answers.phrase
            said = fill(t("Settings", "{name} has a new passphrase."), name=seat.person.name)
            self.house.work.do(
                lambda kit: seats.reset(kit, seat, phrase),
                lambda _done: self._ended(done, said),
                refused=refuse,
                owner=self,
            )

        answers = Given(person=seat.person.name, centre=self.house.centre_name)
        waiting = t("Settings", "Setting the new passphrase…")
        WizardSheet(self.house, [PhraseStep, RepeatStep], answers, finish, waiting=waiting).open()

    def _ended(self, done: Done, said: str) -> None:
        done()
        self.reload()
        self.house.notices.done(said)

    def _remove(self, seat: Seat, _on: bool = False) -> None:
        sure = fill(
            t(
                "Settings",
                "Remove {name}? They can't unlock this laptop any more. What they wrote stays. This can't be undone, but they can be added again.",
            ),
            name=seat.person.name,
        )
        if not self.house.ask(sure, t("Settings", "Remove"), danger=True):
            return

        def removed(_done: None) -> None:
            self.reload()
            self.house.notices.done(fill(t("Settings", "{name} was removed."), name=seat.person.name))
            self._offer_rotation()

        self.house.work.do(lambda kit: seats.remove(kit, seat), removed, owner=self)

    def _offer_rotation(self) -> None:
        """Offer to lock the records anew: a copy taken before stays readable to who had it, this file does not."""
        asked = t(
            "Settings",
            "Lock the records with a new key as well? Somebody who copied the old key while they worked here could "
            "otherwise read what is written from now on. Backups and copies from before stay as they are.",
        )
        if not self.house.ask(asked, t("Settings", "Use a new key")):
            return

        def rotate(kit: Kit, progress: Progress) -> None:
            from toolkit.vault.vault_rekey import change_database_key

            change_database_key(
                kit.vault,
                progress=lambda share: progress.at(round(share * 100), 100),
                cancelled=lambda: progress.cancelled,
            )

        self.house.work.long(
            t("Settings", "Locking the records with a new key…"),
            rotate,
            lambda _done: self.house.notices.done(t("Settings", "The records have a new key. Make a new backup soon.")),
            owner=self,
        )
