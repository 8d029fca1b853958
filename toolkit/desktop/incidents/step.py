"""What every step of the form is: a question, what it is answered with, and the answers it adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.places import ListItem
from toolkit.desktop.widgets import (
    Choice,
    ChoiceGrid,
    Scroll,
    Text,
    column,
    plane,
)
from toolkit.incidents import vocabulary
from toolkit.incidents.labels import Terms
from toolkit.incidents.model import Answers

NAME = "incidents.step"


@dataclass(frozen=True)
class Offered:
    """What the form offers beside the vocabulary: the centre's lists, and what month it is."""

    areas: tuple[ListItem, ...]
    units: tuple[ListItem, ...]
    this_month: int

    def names(self) -> dict[int, str]:
        """Return the names of the rows."""
        return {item.op: item.name for item in (*self.areas, *self.units)}


def coded(terms: Terms, picture: Callable[[str], str] | None = None, only: Iterable[str] | None = None) -> list[Choice]:
    """Return choices for the codes of a table, each with its picture."""
    codes = list(terms if only is None else only)
    return [Choice(code, vocabulary.say(terms, code), picture(code) if picture else "") for code in codes]


class StepWidget(QWidget):
    """What one step asks with; `changed` whenever an answer is another one now."""

    changed = Signal()
    key = ""

    def __init__(self) -> None:
        super().__init__()
        self.body = column(4)
        self.setLayout(self.body)

    def ask(self, question: str, control: QWidget) -> QWidget:
        """Put a smaller question and what it is answered with into the step."""
        inner = column(2)
        inner.addWidget(Text(question, "large"))
        inner.addWidget(control)
        holder = plane(inner)
        self.body.addWidget(holder)
        control.setAccessibleName(question)
        return holder

    def title(self) -> str:
        """Return the question of the step."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return the quiet line under it."""
        return ""

    def show_answers(self, answers: Answers) -> None:
        """Show what was answered, also in other steps."""
        raise NotImplementedError

    def take(self, answers: Answers) -> Answers:
        """Return the answers with this step's in them."""
        raise NotImplementedError

    def ready(self) -> bool:
        """Tell whether one may go on."""
        return True

    def begin(self) -> QWidget | None:
        """Return what the keyboard's focus begins at."""
        return None

    def reveal(self, widget: QWidget) -> None:
        """Bring something that has just been shown into sight, once it has its place."""

        def scroll() -> None:
            step: QWidget | None = self
            while step is not None and not isinstance(step, Scroll):
                step = step.parentWidget()
            if isinstance(step, Scroll):
                step.ensureWidgetVisible(widget, 0, 32)

        QTimer.singleShot(0, widget, scroll)

    def grid(
        self, name: str, choices: Sequence[Choice], *, several: bool = False, least: int = 200, most: int = 99
    ) -> ChoiceGrid:
        """Return a grid of this step; its tiles are ``incidents.step.<step>.<name>.<value>``."""
        made = ChoiceGrid(choices, several=several, least=least, most=most, name=f"{NAME}.{self.key}.{name}")
        made.changed.connect(self.changed)
        return made
