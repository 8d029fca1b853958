"""Steps of the form: custody, what was taken and is needed, source and consent."""

from __future__ import annotations

import dataclasses
from typing import cast

from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.incidents.step import NAME, StepWidget, coded
from toolkit.desktop.widgets import (
    ChoiceGrid,
    Field,
    NumberField,
    Text,
    row,
)
from toolkit.incidents import labels, model, vocabulary
from toolkit.incidents.model import Answers


class CustodyStep(StepWidget):
    """Short facts about custody; the rest is asked only where the person was held."""

    key = "custody"

    def __init__(self) -> None:
        super().__init__()
        self._grids: dict[str, ChoiceGrid] = {}
        self._rest: list[QWidget] = []
        for fact, question in labels.CUSTODY.items():
            made = self.grid(fact, coded(labels.ANSWERS), least=130, most=3)
            self._grids[fact] = made
            holder = self.ask(question.say(), made)
            if fact != "HELD":
                self._rest.append(holder)
        self._grids["HELD"].changed.connect(self._settle)
        self._settle()

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "Custody")

    def hint(self) -> str:
        """Say that it may stay empty."""
        return t("Incidents", "Every question may stay empty.")

    def show_answers(self, answers: Answers) -> None:
        """Show them."""
        for fact, answer in answers.custody.items():
            if fact in self._grids:
                self._grids[fact].set_value(answer)
        self._settle()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with the facts; those that were not asked are left out."""
        held = self._grids["HELD"].value()
        asked = {"HELD"} if held != "Y" else set(self._grids)
        given = {fact: grid.value() for fact, grid in self._grids.items() if fact in asked}
        return dataclasses.replace(answers, custody={fact: str(code) for fact, code in given.items() if code})

    def begin(self) -> QWidget | None:
        """Return the first answer."""
        return self._grids["HELD"].tile("Y")

    def _settle(self) -> None:
        for holder in self._rest:
            holder.setVisible(self._grids["HELD"].value() == "Y")


class HarmStep(StepWidget):
    """What was taken, counted, where something was; and what is needed now."""

    key = "harm"

    def __init__(self) -> None:
        super().__init__()
        pieces = t("Incidents", "pieces")
        self.condoms = NumberField(None, most=model.MAX_COUNT, unit=pieces)
        self.lubricant = NumberField(None, most=model.MAX_COUNT, unit=pieces)
        self._counts = [
            Field(t("Incidents", "Condoms taken"), self.condoms, name=f"{NAME}.harm.condoms"),
            Field(t("Incidents", "Lubricant taken"), self.lubricant, name=f"{NAME}.harm.lubricant"),
        ]
        counts = row(5)
        for one in self._counts:
            counts.addWidget(one)
        counts.addStretch(1)
        self.body.addLayout(counts)
        self.needs = self.grid("need", coded(labels.NEEDS, vocabulary.need_picture), several=True)
        self.ask(t("Incidents", "Choose all that fit."), self.needs)
        for number in (self.condoms, self.lubricant):
            number.changed.connect(lambda _value: self.changed.emit())

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "What is needed now?")

    def hint(self) -> str:
        """Say what a need leads to."""
        return t("Incidents", "Help does not wait for this form. You can make a slip at any time.")

    def show_answers(self, answers: Answers) -> None:
        """Show them; counts only where something was taken."""
        taken = bool(vocabulary.TAKEN_ACTS & set(answers.acts))
        for one in self._counts:
            one.setVisible(taken)
        self.condoms.set_value(answers.condoms)
        self.lubricant.set_value(answers.lubricant)
        self.needs.set_values(answers.needs)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with counts and needs."""
        taken = bool(vocabulary.TAKEN_ACTS & set(answers.acts))
        return dataclasses.replace(
            answers,
            condoms=self.condoms.value() if taken else None,
            lubricant=self.lubricant.value() if taken else None,
            needs=tuple(sorted(str(code) for code in self.needs.values())),
        )

    def begin(self) -> QWidget | None:
        """Return the first count, or the first need."""
        shown = not self._counts[0].isHidden()
        return self.condoms.line if shown else self.needs.tile(next(iter(labels.NEEDS)))


class SourceStep(StepWidget):
    """Who told it, and what the person agrees to beside keeping it."""

    key = "source"

    def __init__(self) -> None:
        super().__init__()
        self.source = self.grid("source", coded(labels.SOURCE, vocabulary.source_picture))
        self.ask(t("Incidents", "Who told it?"), self.source)
        self.consent = self.grid("consent", coded(labels.CONSENT), several=True, least=300, most=2)
        self.ask(t("Incidents", "What does the person agree to? Ask about each one."), self.consent)
        self.body.addWidget(
            Text(t("Incidents", "None of these is needed to keep the report or to get help."), "body", "soft")
        )

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "Who told it, and what may be done with it?")

    def show_answers(self, answers: Answers) -> None:
        """Show them."""
        if answers.source is not None:
            self.source.set_value(answers.source)
        self.consent.set_values(answers.consent)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with source and consent."""
        return dataclasses.replace(
            answers,
            source=cast("str | None", self.source.value()),
            consent=tuple(sorted(str(code) for code in self.consent.values())),
        )

    def begin(self) -> QWidget | None:
        """Return the first source."""
        return self.source.tile("SELF")
