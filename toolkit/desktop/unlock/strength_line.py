"""How strong a passphrase of one's own is: a bar of four, and the sentence that says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.text import Text
from toolkit.vault import strength


class StrengthLine(QWidget):
    """Judges as one types; `enough` says whether it may be taken."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.enough = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().space(1))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 4)
        self._bar.setAccessibleName(t("Lock", "How hard it is to guess"))
        self._said = Text("", "body", "soft")
        self._said.setObjectName(f"{name}.said")
        column.addWidget(self._bar)
        column.addWidget(self._said)

    def judge(self, text: str, known: Sequence[str]) -> None:
        """Judge `text`; `known` are names that an outsider may know."""
        if not text.strip():
            self.enough = False
            self._bar.setValue(0)
            self._said.setText(t("Lock", "Four or more words that have nothing to do with each other."))
            self._said.set_tone("soft")
            return
        found = strength.judge(text, known)
        self.enough = found.is_enough
        self._bar.setValue(max(found.score, 1))
        self._said.setText(found.reason.say())
        self._said.set_tone("good" if self.enough else "warm")
