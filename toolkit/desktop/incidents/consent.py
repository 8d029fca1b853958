"""The first step: the ask, to be read aloud; nothing is kept until the answer is yes."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.incidents.step import StepWidget, coded
from toolkit.desktop.widgets import Card, Choice, Picture, Text, plane, row
from toolkit.incidents import labels
from toolkit.incidents.model import UNDER_18, Answers

YES, NO = "YES", "NO"


class ConsentStep(StepWidget):
    """What is said to the person, their answer, and their age: under 18 stops the form."""

    key = "consent"
    declined = Signal()
    under_age = Signal()

    def __init__(self) -> None:
        super().__init__()
        ask = Card(t("Incidents", "Read this to the person"), margin=4)
        for picture, sentence in self._said():
            line = row(3)
            line.addWidget(Picture(picture, "lead", 28, folder="pictograms"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(sentence, "large"), 1)
            ask.body.addLayout(line)
        listen = Card(t("Incidents", "How to listen"), margin=4)
        for sentence in (
            t("Incidents", "Believe them. Do not ask for more than they tell."),
            t("Incidents", "Stop when they want to stop."),
            t("Incidents", "Ask what they need before you write."),
        ):
            listen.body.addWidget(Text(sentence, "body", "soft"))
        side = row(4)
        side.addWidget(ask, 3, Qt.AlignmentFlag.AlignTop)
        side.addWidget(listen, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(plane(side))
        self.answer = self.grid(
            "answer",
            [
                Choice(YES, t("Incidents", "Yes, write it down"), "yes"),
                Choice(NO, t("Incidents", "No"), "no"),
            ],
            most=2,
        )
        self.ask(t("Incidents", "What does the person say?"), self.answer)
        young = Choice(UNDER_18, t("Incidents", "Under 18"))
        self.age = self.grid("age", [young, *coded(labels.AGE)], least=150, most=5)
        self._age_box = self.ask(t("Incidents", "How old are they? Ask, do not guess."), self.age)
        self._age_box.hide()
        self.answer.changed.connect(self._answered)
        self.age.changed.connect(self._aged)

    @staticmethod
    def _said() -> list[tuple[str, str]]:
        return [
            ("papers", t("Incidents", "I can write down what happened: answers to tick, no name, no phone, no day.")),
            ("see", t("Incidents", "People of this centre can see the ticked answers.")),
            ("secure", t("Incidents", "What you tell in your own words is sealed. Only the coordinator can open it.")),
            ("people", t("Incidents", "Counted together with others it can help to show what the police do.")),
            ("stop", t("Incidents", "You can stop at any point. Then nothing is kept.")),
            ("heart", t("Incidents", "You get help whether you say yes or no.")),
        ]

    def title(self) -> str:
        """Return the heading."""
        return t("Incidents", "Ask first")

    def hint(self) -> str:
        """Say that nothing is kept yet."""
        return t("Incidents", "Nothing is kept before the person says yes.")

    def show_answers(self, answers: Answers) -> None:
        """Show the age that was told."""
        if answers.age is not None:
            self.age.set_value(answers.age)

    def agree(self) -> None:
        """Show that the person said yes before."""
        self.answer.set_value(YES)
        self._age_box.show()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with the age."""
        age = self.age.value()
        return dataclasses.replace(answers, age=None if age in {None, UNDER_18} else str(age))

    def ready(self) -> bool:
        """Ask for the yes, and the age of an adult."""
        return self.answer.value() == YES and self.age.value() not in {None, UNDER_18}

    def begin(self) -> QWidget | None:
        """Return the yes."""
        return self.answer.tile(YES)

    def _answered(self) -> None:
        said = self.answer.value()
        self._age_box.setVisible(said == YES)
        if said == NO:
            self.declined.emit()
        elif said == YES:
            self.reveal(self._age_box)
            first = self.age.tile("NOT_SAID")
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aged(self) -> None:
        if self.age.value() == UNDER_18:
            self.under_age.emit()
