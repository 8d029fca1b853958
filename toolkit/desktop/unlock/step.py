"""One step of the first run: it says something, asks one thing, and writes the answer down at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.widgets.text import Text


class Step(QWidget):
    """A subclass fills `column` in its constructor from `answers` and keeps them current."""

    changed = Signal()  # an answer changed: may one go on?
    done = Signal()  # pressed something that answers and goes on
    language_chosen = Signal(str)
    has_next = True

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.answers = answers
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().space(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def speak(self, title: str, *sentences: str) -> None:
        """Say what this step is about."""
        self.column.addWidget(Text(title, "title"))
        for sentence in sentences:
            self.column.addWidget(Text(sentence, "large", "soft"))

    def begin(self) -> None:
        """Put the keyboard's focus where one begins."""

    def ready(self) -> bool:
        """Tell whether one may go on."""
        return True

    def wrong(self) -> str:
        """Say what is wrong with the answer when Next is pressed; empty when nothing is."""
        return ""

    def verb(self) -> str:
        """Return the word on the button that goes on."""
        return t("Lock", "Next")
