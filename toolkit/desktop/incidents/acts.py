"""The step "What happened?": groups with pictograms, the acts in them, a search, and what is chosen."""

from __future__ import annotations

import dataclasses
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.incidents.step import NAME, StepWidget
from toolkit.desktop.widgets import (
    BigButton,
    Choice,
    ChoiceGrid,
    Flow,
    Line,
    LinkButton,
    QuietButton,
    Text,
    clear,
    plane,
)
from toolkit.incidents import labels, vocabulary
from toolkit.incidents.model import MAX_ACTS, Answers

_MOST_FOUND = 12
_LEAST = 250


class ActsStep(StepWidget):
    """Up to five acts; what is chosen stands on top and is taken away with a press."""

    key = "acts"

    def __init__(self) -> None:
        super().__init__()
        self._chosen: list[str] = []
        self._group = ""
        self._chips = Flow(gap=2)
        self._chip_box = plane(self._chips)
        self._full = Text(
            fill(t("Incidents", "{most} are chosen. That is as many as one report takes."), most=MAX_ACTS),
            "body",
            "warm",
        )
        self.search = Line(placeholder=t("Incidents", "Search: arrest, money, condoms…"), longest=60)
        self.search.setObjectName(f"{NAME}.acts.search")
        self.search.setAccessibleName(t("Incidents", "Search what happened"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.installEventFilter(self)
        self._back = LinkButton(t("Incidents", "All groups"), "arrow-left", name=f"{NAME}.acts.groups")
        self._back.clicked.connect(partial(self.show_group, ""))
        self._head = Text("", "large")
        self._none = Text(
            t("Incidents", "Nothing with these words. Try another, or look in the groups."), "body", "soft"
        )
        self._groups: dict[str, BigButton] = {}
        groups = Flow(gap=3, least=_LEAST)
        for group in vocabulary.GROUPS:
            tile = BigButton(
                vocabulary.say(labels.GROUPS, group),
                vocabulary.picture(group),
                name=f"{NAME}.acts.group.{group}",
                folder="pictograms",
            )
            tile.clicked.connect(partial(self.show_group, group))
            groups.addWidget(tile)
            self._groups[group] = tile
        self._group_box = plane(groups)
        self.acts = ChoiceGrid([], several=True, least=_LEAST, name=f"{NAME}.acts.choice")
        self.acts.changed.connect(self._pressed)
        for part in (self._chip_box, self._full, self.search, self._back, self._head):
            self.body.addWidget(part)
        self.body.setAlignment(self._back, Qt.AlignmentFlag.AlignLeading)
        for part in (self._none, self._group_box, self.acts):
            self.body.addWidget(part)
        self._show()
        self._show_chosen()

    def title(self) -> str:
        """Return the question."""
        return t("Incidents", "What happened?")

    def hint(self) -> str:
        """Say that several fit."""
        return t("Incidents", "Choose all that happened. You can search or open a group.")

    def show_group(self, group: str) -> None:
        """Open a group, or with "" all groups."""
        before, self._group = self._group, group
        self.search.clear()
        self._show()
        first = self.acts.tile(vocabulary.acts_in(group)[0]) if group else self._groups.get(before)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answers(self, answers: Answers) -> None:
        """Show what is chosen."""
        self._chosen = list(answers.acts)
        self._show()
        self._show_chosen()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with the acts."""
        return dataclasses.replace(answers, acts=tuple(sorted(self._chosen)))

    def ready(self) -> bool:
        """Ask for one at least."""
        return bool(self._chosen)

    def begin(self) -> QWidget:
        """Return the search line: typing is the quickest way."""
        return self.search

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the first act found with Return in the search line; go into the tiles with Down."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            found = vocabulary.find_acts(self.search.text()) if self.search.text().strip() else []
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and found:
                self._add(found[0])
                self.search.clear()
                return True
            first = self.acts.tile(found[0]) if found else next(iter(self._groups.values()))
            if event.key() == Qt.Key.Key_Down and first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _offered(self) -> list[str]:
        if self.search.text().strip():
            return vocabulary.find_acts(self.search.text())[:_MOST_FOUND]
        return vocabulary.acts_in(self._group) if self._group else []

    def _show(self) -> None:
        searching = bool(self.search.text().strip())
        offered = self._offered()
        self.acts.set_choices(
            [Choice(act, vocabulary.say(labels.ACTS, act), vocabulary.picture(act)) for act in offered]
        )
        self._mark()
        self.acts.setVisible(bool(offered))
        self._group_box.setVisible(not offered and not searching)
        self._none.setVisible(searching and not offered)
        self._back.setVisible(bool(self._group) and not searching)
        self._head.setText(vocabulary.say(labels.GROUPS, self._group) if self._group else "")
        self._head.setVisible(bool(self._group) and not searching)

    def _mark(self) -> None:
        self.acts.set_values(self._chosen)
        full = len(self._chosen) >= MAX_ACTS
        for act in self._offered():
            tile = self.acts.tile(act)
            if tile is not None:
                tile.setEnabled(not full or act in self._chosen)

    def _pressed(self) -> None:
        now = {str(act) for act in self.acts.values()}
        for act in self._offered():
            if act in now:
                self._add(act)
            else:
                self._drop(act)

    def _add(self, act: str) -> None:
        if act not in self._chosen and len(self._chosen) < MAX_ACTS:
            self._chosen.append(act)
            self._show_chosen()
            self.changed.emit()

    def _drop(self, act: str) -> None:
        if act in self._chosen:
            self._chosen.remove(act)
            self._show_chosen()
            self.changed.emit()

    def _show_chosen(self) -> None:
        clear(self._chips)
        for act in self._chosen:
            word = vocabulary.say(labels.ACTS, act)
            chip = QuietButton(word, "x", name=f"{NAME}.acts.chosen.{act}")
            chip.setAccessibleName(fill(t("Incidents", "Take away: {act}"), act=word))
            chip.clicked.connect(partial(self._drop, act))
            self._chips.addWidget(chip)
        self._chip_box.setVisible(bool(self._chosen))
        self._full.setVisible(len(self._chosen) >= MAX_ACTS)
        for group, tile in self._groups.items():
            n = sum(1 for act in self._chosen if vocabulary.group_of(act) == group)
            tile.set_detail(t("Incidents", "{n} chosen", "", n) if n else "")
        self._mark()
