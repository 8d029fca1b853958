"""The side sheet in which a place of the directory is added or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.words import Phrase, mark, t
from toolkit.desktop.referrals.pictures import need_choices, need_words
from toolkit.desktop.widgets import (
    ChoiceGrid,
    Combo,
    Field,
    Line,
    LinkButton,
    QuietButton,
    SideSheet,
    Text,
    column,
    plane,
    row,
)
from toolkit.referrals.model import COST_NAMES, LONGEST, Cost, Needed, Service, ServiceDraft


@dataclass(frozen=True)
class _Asked:
    label: Phrase
    hint: Phrase | None = None


# In the order in which they are asked; the needs and the cost stand between.
_TEXTS: Mapping[str, _Asked] = {
    "name": _Asked(mark("Referrals", "Name"), mark("Referrals", "As people here call it.")),
    "paper_name": _Asked(
        mark("Referrals", "Name on the slip"),
        mark("Referrals", "Only if the name itself says too much to whoever finds the paper."),
    ),
    "area": _Asked(mark("Referrals", "Part of town")),
    "where": _Asked(mark("Referrals", "How to get there"), mark("Referrals", "It is printed on the slip.")),
    "phone": _Asked(mark("Referrals", "Phone")),
    "opening": _Asked(mark("Referrals", "When it is open"), mark("Referrals", "For example: Tue and Thu, 9-12")),
    "fee": _Asked(mark("Referrals", "How much"), mark("Referrals", "Where there is a fee.")),
    "languages": _Asked(mark("Referrals", "Languages spoken there"), mark("Referrals", "With commas between.")),
    "say": _Asked(mark("Referrals", "What to say there"), mark("Referrals", "A sentence that tells nobody why.")),
}


class PlaceForm(SideSheet):
    """Add a place, or change one; `retired` asks that it be offered no more, or again."""

    retired = Signal(bool)

    def __init__(self, host: QWidget, service: Service | None) -> None:
        title = t("Referrals", "A place") if service is None else service.draft.name
        super().__init__(host, title, t("Referrals", "Save"), name="referrals.place", width=560)
        self.service = service
        self.settled: set[str] = set()
        self._lines: dict[str, Line] = {}
        self._fields: dict[str, Field] = {}
        self.needs = ChoiceGrid(need_choices(), several=True, least=150, name="referrals.place.need")
        self.needs.setAccessibleName(t("Referrals", "What they help with"))
        self.cost = Combo([(said.say(), cost) for cost, said in COST_NAMES.items()])
        for name in ("name", "paper_name"):
            self._ask(name)
        self.add(Text(t("Referrals", "What they help with"), "strong"))
        self.add(self.needs)
        self._beside("needs", None)
        for name in ("area", "where", "phone", "opening"):
            self._ask(name)
        self.add(Field(t("Referrals", "Cost"), self.cost, name="referrals.place.cost"))
        self._beside("cost", None)
        for name in ("fee", "languages", "say"):
            self._ask(name)
        if service is not None:
            self._offer_retiring(service)
        self.finish()
        self.cost.activated.connect(lambda _index: self._cost_changed())
        self._fill(ServiceDraft("", (), cost=Cost.FREE) if service is None else service.draft)

    def _ask(self, name: str) -> None:
        asked = _TEXTS[name]
        line = Line(longest=LONGEST.get(name, 200))
        hint = "" if asked.hint is None else asked.hint.say()
        field = Field(asked.label.say(), line, hint, name=f"referrals.place.{name.replace('_', '-')}")
        self._lines[name], self._fields[name] = line, field
        self.add(field)
        self._beside(name, line)

    def _beside(self, name: str, line: Line | None) -> None:
        """Show what another laptop put into a field at the same time, to be taken with one press."""
        others = self.service.others.get(name, ()) if self.service is not None else ()
        for other in others:
            text = _shown(other)
            said = words.fill(t("Referrals", "Another laptop says: {said}"), said=text or t("Referrals", "nothing"))
            take = LinkButton(t("Referrals", "Use that"), name=f"referrals.place.{name}.other")
            keep = LinkButton(t("Referrals", "Keep this"), name=f"referrals.place.{name}.mine")
            inside = row(2)
            inside.addWidget(Text(said, "body", "warm"), 1)
            inside.addWidget(take)
            inside.addWidget(keep)
            whole = plane(inside)
            self.add(whole)

            def settle(_on: bool = False, *, other: object = other, taken: bool = True, whole: QWidget = whole) -> None:
                if taken:
                    self._put(name, line, other)
                self.settled.add(name)
                whole.hide()

            take.clicked.connect(settle)
            keep.clicked.connect(lambda _on=False, settle=settle: settle(taken=False))

    def _put(self, name: str, line: Line | None, value: object) -> None:
        if line is not None:
            line.setText(_shown(value))
        elif name == "cost":
            self.cost.set_value(value)
            self._cost_changed()
        elif isinstance(value, tuple):
            self.needs.set_values(value)

    def _offer_retiring(self, service: Service) -> None:
        word = t("Referrals", "Offer it again") if service.retired else t("Referrals", "Offer it no more")
        button = QuietButton(word, "restore" if service.retired else "archive", name="referrals.place.retire")
        button.clicked.connect(lambda: self.retired.emit(not service.retired))
        lines = column(1)
        lines.addWidget(button)
        lines.addWidget(Text(t("Referrals", "Slips already made keep its name."), "small", "soft"))
        self.add(plane(lines))

    def _cost_changed(self) -> None:
        self._fields["fee"].setVisible(self._cost() is Cost.FEE)

    def _cost(self) -> Cost:
        return Cost(str(self.cost.value()))  # Qt keeps the text of a StrEnum and forgets the rest

    def _fill(self, draft: ServiceDraft) -> None:
        for name, line in self._lines.items():
            line.setText(_shown(getattr(draft, name)))
        self.needs.set_values(draft.needs)
        self.cost.set_value(draft.cost)
        self._cost_changed()

    def draft(self) -> ServiceDraft:
        """Return what is typed."""
        cost = self._cost()
        texts = {name: line.text() for name, line in self._lines.items()}
        languages = tuple(part.strip() for part in texts.pop("languages").split(",") if part.strip())
        if cost is not Cost.FEE:
            texts["fee"] = ""
        return ServiceDraft(
            needs=tuple(each for each in self.needs.values() if isinstance(each, Needed)),
            cost=cost,
            languages=languages,
            **texts,
        )


def _shown(value: object) -> str:
    if isinstance(value, Cost):
        return COST_NAMES[value].say()
    if isinstance(value, tuple):
        if all(isinstance(each, Needed) for each in value):
            return need_words(value)
        return ", ".join(map(str, value))
    return str(value)
