"""Steps of the form: when and where, and who did it; coarse from the start."""

from __future__ import annotations

import dataclasses
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.clock import month_text
from toolkit.base.words import t
from toolkit.desktop.incidents.step import NAME, Offered, StepWidget, coded
from toolkit.desktop.widgets import (
    Choice,
    Field,
    LinkButton,
    MonthField,
)
from toolkit.incidents import labels, model, vocabulary
from toolkit.incidents.model import Answers

_EARLIER = "EARLIER"
_OFTEN = ("POL.UNIF", "POL.PLAIN", "POL.VICE", "MUN", "SECG", "CLI", "PAR", "UNK")


class WhereStep(StepWidget):
    """Month, area, kind of place: coarse from the start."""

    key = "where"

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self._this = offered.this_month
        months = [offered.this_month - back for back in range(3)]
        tiles = [Choice(month, month_text(month), "calendar") for month in months]
        tiles.append(Choice(_EARLIER, t("Incidents", "Earlier"), "calendar"))
        self.months = self.grid("month", tiles, least=150, most=4)
        self.ask(t("Incidents", "In which month?"), self.months)
        self.earlier = MonthField(
            None, this_month=offered.this_month - 3, least=model.FIRST_MONTH, most=offered.this_month
        )
        self._earlier = Field(t("Incidents", "Month"), self.earlier, name=f"{NAME}.where.earlier")
        self.body.addWidget(self._earlier)
        areas = [Choice(item.op, item.name, "map-pin", folder="icons") for item in offered.areas]
        areas.append(Choice(model.NOWHERE, t("Incidents", "Not known"), "help", folder="icons"))
        self.areas = self.grid("area", areas)
        self.ask(t("Incidents", "In which area?"), self.areas)
        self.places = self.grid("place", coded(labels.PLACES, vocabulary.place_picture))
        self.ask(t("Incidents", "What kind of place?"), self.places)
        self.months.changed.connect(self._settle)
        self.earlier.changed.connect(lambda _value: self.changed.emit())
        self._settle()

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "When and where?")

    def hint(self) -> str:
        """Say how coarse it is."""
        return t("Incidents", "A month and an area are enough. No day, no street, no name of a venue.")

    def show_answers(self, answers: Answers) -> None:
        """Show month, area and place."""
        offered = range(self._this - 2, self._this + 1)
        if answers.month is not None:
            known = answers.month in offered
            self.months.set_value(answers.month if known else _EARLIER)
            if not known:
                self.earlier.set_month(answers.month)
        if answers.area is not None:
            self.areas.set_value(answers.area)
        if answers.place is not None:
            self.places.set_value(answers.place)
        self._settle()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with month, area and place."""
        month = self.months.value()
        return dataclasses.replace(
            answers,
            month=self.earlier.month() if month == _EARLIER else cast("int | None", month),
            area=cast("int | None", self.areas.value()),
            place=cast("str | None", self.places.value()),
        )

    def ready(self) -> bool:
        """Ask for month and area."""
        answers = self.take(Answers())
        return answers.month is not None and answers.area is not None

    def begin(self) -> QWidget | None:
        """Return the first month."""
        return self.months.tile(self._this)

    def _settle(self) -> None:
        self._earlier.setVisible(self.months.value() == _EARLIER)
        self.changed.emit()


class WhoStep(StepWidget):
    """Who did it, from closed lists; never a name or a number."""

    key = "who"

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self.actors = self.grid("actor", coded(labels.ACTORS, vocabulary.actor_picture, _OFTEN), several=True)
        self.ask(t("Incidents", "Who was it? Choose all that fit."), self.actors)
        self.more = LinkButton(t("Incidents", "Show all"), "chevron-down", name=f"{NAME}.who.more")
        self.more.clicked.connect(self.show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        units = [Choice(item.op, item.name, "shield", folder="icons") for item in offered.units]
        units.append(Choice(model.NOWHERE, t("Incidents", "Not known"), "help", folder="icons"))
        self.units = self.grid("unit", units)
        self.ask(t("Incidents", "Which unit?"), self.units).setVisible(bool(offered.units))
        self.number = self.grid("number", coded(labels.NUMBER), least=130, most=5)
        self.ask(t("Incidents", "How many were there?"), self.number)

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "Who did it?")

    def hint(self) -> str:
        """Say that it may stay empty, and where numbers belong."""
        return t("Incidents", "This may stay empty. Badge numbers and plates belong in the sealed account only.")

    def show_all(self) -> None:
        """Offer every kind of actor."""
        self.actors.set_choices(coded(labels.ACTORS, vocabulary.actor_picture))
        self.more.hide()

    def show_answers(self, answers: Answers) -> None:
        """Show them."""
        if not set(answers.actors) <= set(_OFTEN):
            self.show_all()
        self.actors.set_values(answers.actors)
        if answers.unit is not None:
            self.units.set_value(answers.unit)
        if answers.number is not None:
            self.number.set_value(answers.number)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with who it was."""
        return dataclasses.replace(
            answers,
            actors=tuple(sorted(str(code) for code in self.actors.values())),
            unit=cast("int | None", self.units.value()),
            number=cast("str | None", self.number.value()),
        )

    def begin(self) -> QWidget | None:
        """Return the first tile."""
        return self.actors.tile(_OFTEN[0])
