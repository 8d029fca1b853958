"""`NumberField`: a number with a big minus and plus, for hands and for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.field import Line
from toolkit.desktop.widgets.press import Press
from toolkit.desktop.widgets.text import Text


class _NumberLine(Line):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys, ten at a time with the page keys."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class NumberField(QWidget):
    """A whole number from `least` to `most` in steps of `step`; None while nothing is typed.

    `unit` is the word after it ("pieces").  Its label is given by the `Field` around it.
    """

    changed = Signal(object)  # int | None

    def __init__(
        self,
        value: int | None = None,
        *,
        least: int = 0,
        most: int = 9_999_999,
        step: int = 1,
        unit: str = "",
    ) -> None:
        super().__init__()
        self._least, self._most, self._step = least, most, step
        self.line = _NumberLine(longest=len(str(most)) + 1)
        self.line.setProperty("tight", True)
        self.line.setValidator(QIntValidator(min(least, 0), most, self.line))
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.line.setMinimumWidth(look().wide(96))
        self.less = Press("", "minus")
        self.more = Press("", "plus")
        for button in (self.less, self.more):
            # The field's arrow keys do the same, so Tab need not stop three times.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less.setAccessibleName(t("Shell", "Less"))
        self.more.setAccessibleName(t("Shell", "More"))
        self.less.clicked.connect(lambda: self._move(-1))
        self.more.clicked.connect(lambda: self._move(1))
        self.line.stepped.connect(self._move)
        self.line.textChanged.connect(lambda _text: self._tell())
        self._unit = Text(unit, "body", "soft", wrap=False)
        if not unit:
            self._unit.hide()
        body = row(2)
        body.addWidget(self.less)
        body.addWidget(self.line, 1)
        body.addWidget(self.more)
        body.addWidget(self._unit)
        self.setLayout(body)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def setAccessibleName(self, name: str) -> None:
        """Name the number itself too: it is what the reader lands on."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setObjectName(self, name: str) -> None:
        """Name its parts after it: ``….line``, ``….less``, ``….more``."""
        super().setObjectName(name)
        self.line.setObjectName(f"{name}.line")
        self.less.setObjectName(f"{name}.less")
        self.more.setObjectName(f"{name}.more")

    def set_unit(self, unit: str) -> None:
        """Say another unit."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))

    def value(self) -> int | None:
        """Return the number, None where there is none or it is out of bounds."""
        try:
            typed = int(self.line.text())
        except ValueError:
            return None
        return typed if self._least <= typed <= self._most else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.line.setText("" if value is None else str(value))
        self._tell()

    def _move(self, steps: int) -> None:
        value = self.value()
        base = self._least if value is None else value
        self.set_value(max(self._least, min(self._most, base + steps * self._step)))

    def _tell(self) -> None:
        value = self.value()
        self.less.setEnabled(value is not None and value > self._least)
        self.more.setEnabled(value is None or value < self._most)
        self.changed.emit(value)
