"""The last step: everything that will be submitted, each line one press from its step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from toolkit.base.ids import Op
from toolkit.base.words import Phrase, fill, mark, t
from toolkit.desktop.incidents.step import NAME, Offered, StepWidget
from toolkit.desktop.look import look
from toolkit.desktop.widgets import Card, LinkButton, Text, clear, column, row
from toolkit.incidents import model, saying
from toolkit.incidents.model import Answers

STEP_OF: Mapping[str, str] = {
    "acts": "acts",
    **dict.fromkeys(("month", "area", "place"), "where"),
    **dict.fromkeys(("actors", "unit", "number"), "who"),
    **{f"custody.{fact}": "custody" for fact in model.CUSTODY},
    **dict.fromkeys(("condoms", "lubricant", "needs"), "harm"),
    **dict.fromkeys(("source", "consent"), "source"),
}

# What is said also where nothing was answered.
_ALWAYS: Mapping[str, Phrase] = {
    "consent": mark("Incidents", "Nothing more. It is kept, and counted in no summary."),
}


class CheckStep(StepWidget):
    """Shows the answers; those needed and missing are said first."""

    key = "check"

    def __init__(self, offered: Offered, go: Callable[[str], None]) -> None:
        super().__init__()
        self._names: dict[Op, str] = offered.names()
        self._go = go
        self._words = 0
        self._missing = Text("", "large", "warm")
        self._missing.setObjectName(f"{NAME}.check.missing")
        self.body.addWidget(self._missing)
        card = Card(margin=4)
        self._lines = column(0)
        card.body.addLayout(self._lines)
        self.body.addWidget(card)
        self._answers = Answers()

    def title(self) -> str:
        """Return the heading."""
        return t("Incidents", "Look it over")

    def hint(self) -> str:
        """Say what can still be done later."""
        return t("Incidents", "You can change it later too. What stood here before stays in its history.")

    def tell(self, words: int) -> None:
        """Say how many words of the account are sealed."""
        self._words = words

    def show_answers(self, answers: Answers) -> None:
        """Show every answer."""
        self._answers = answers
        clear(self._lines)
        given = answers.as_fields()
        for name in model.FIELDS:
            if name == "age" or (name not in given and name not in _ALWAYS):
                continue
            if name in given:
                said = saying.value(name, model.read_field(name, given[name]), self._names, listed=True)
            else:
                said = _ALWAYS[name].say()
            self._line(saying.field(name), said, STEP_OF[name])
        n = self._words
        account = t("Incidents", "Sealed, {n} words", "", n) if n else t("Incidents", "None")
        self._line(t("Incidents", "Account"), account, "account")
        missing = [
            saying.field(name)
            for name, value in (("acts", answers.acts or None), ("month", answers.month), ("area", answers.area))
            if value is None
        ]
        self._missing.setText(fill(t("Incidents", "Still needed: {fields}"), fields=", ".join(missing)))
        self._missing.setVisible(bool(missing))

    def take(self, answers: Answers) -> Answers:
        """Return the answers as they are."""
        return answers

    def ready(self) -> bool:
        """Ask for acts, month and area."""
        answers = self._answers
        return bool(answers.acts) and answers.month is not None and answers.area is not None

    def _line(self, field: str, said: str, step: str) -> None:
        line = row(3)
        head = Text(field, "body", "soft")
        head.setFixedWidth(look().wide(220))
        change = LinkButton(t("Incidents", "Change"), name=f"{NAME}.check.change.{step}")
        change.setAccessibleName(fill(t("Incidents", "Change: {field}"), field=field))
        change.clicked.connect(partial(self._go, step))
        words = Text(said)
        # Level with the word of the button, whose target is higher than a line.
        pad = max(0, (change.sizeHint().height() - QFontMetrics(look().font()).height()) // 2)
        for text in (head, words):
            text.at_top().setContentsMargins(0, pad, 0, pad)
        line.addWidget(head)
        line.addWidget(words, 1)
        line.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)
