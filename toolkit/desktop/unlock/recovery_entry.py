"""Typing the recovery sheet: the whole code, or two of its three parts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.press import LinkButton, PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

_LONGEST = 80


class RecoveryEntry(Middle):
    """Asks for the sheet; `given` carries the one or two texts that were typed."""

    given = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setObjectName("recover")
        self.column.addStretch(1)
        self.column.addLayout(row(Emblem(), None))
        self.column.addWidget(Text(t("Lock", "Open with a recovery sheet"), "title"))
        said = t("Lock", "Type the seven groups of five. Small letters are fine, and spaces or dashes don't matter.")
        self.column.addWidget(Text(said, "large", "soft"))
        self._lines = [self._line(), self._line()]
        self._first = Field(t("Lock", "Code on the sheet"), self._lines[0], name="recover.first")
        self._second = Field(t("Lock", "Code on the second part"), self._lines[1], name="recover.second")
        self._second.hide()
        self._more = LinkButton(t("Lock", "My sheet is in parts"), name="recover.parts")
        self._more.clicked.connect(self._parts)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("recover.said")
        self._said.hide()
        self._open = PrimaryButton(t("Lock", "Open"), name="recover.open")
        self._open.clicked.connect(self._give)
        self._back = QuietButton(t("Lock", "Back"), name="recover.back")
        self._back.clicked.connect(self.left)
        for part in (self._first, self._second):
            self.column.addWidget(part)
        self.column.addLayout(row(self._more, None))
        self.column.addWidget(self._said)
        self.column.addSpacing(look().space(2))
        self.column.addLayout(row(self._back, None, self._open))
        self.column.addStretch(2)
        self.setFocusProxy(self._lines[0])

    def begin(self) -> None:
        """Begin in the first field."""
        self._lines[0].setFocus()

    def busy(self, busy: bool) -> None:
        """Show that the vault is being opened."""
        for part in (self._first, self._second, self._more, self._open, self._back):
            part.setEnabled(not busy)
        self._open.setText(t("Lock", "Opening…") if busy else t("Lock", "Open"))

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong with what was typed."""
        self.busy(False)
        self._said.setText(f"{problem.sentence()} {problem.advice()}".strip())
        self._said.show()
        self._lines[0].setFocus()

    def _line(self) -> Line:
        line = Line(longest=_LONGEST)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.returnPressed.connect(self._give)
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return line

    def _parts(self) -> None:
        self._first.set_label(t("Lock", "Code on the first part"))
        self._second.show()
        self._more.hide()
        self._lines[0 if not self._lines[0].text() else 1].setFocus()

    def _give(self) -> None:
        typed = [line.text() for line in self._lines if line.text().strip()]
        if typed:
            self.given.emit(typed)
