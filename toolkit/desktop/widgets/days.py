"""Days and months to fill in: step with the arrows, or type them."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base import clock
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.field import Line
from toolkit.desktop.widgets.press import Press

_NUMBERS = re.compile(r"\d+")


class _DayLine(Line):
    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was typed in our own way."""
        super().focusOutEvent(event)
        self.left.emit()


class _Stepped(QWidget):
    """Minus, a line of words, plus; `changed` gives the number, None where what is typed is none."""

    changed = Signal(object)

    def __init__(self, value: int | None, least: int | None, most: int | None, less: str, more: str) -> None:
        super().__init__()
        self._value = value
        self._least, self._most = least, most
        self.line = _DayLine(longest=40)  # "الثلاثاء 3 نوفمبر 2026" has 22 letters
        self.line.setProperty("tight", True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setMinimumWidth(look().wide(140))
        self.less = Press("", "chevron-left")
        self.more = Press("", "chevron-right")
        body = row(2)
        for button, word in ((self.less, less), (self.more, more)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.setAccessibleName(word)
            button.setToolTip(word)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        body.addWidget(self.less)
        body.addWidget(self.line, 1)
        body.addWidget(self.more)
        self.setLayout(body)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.less.clicked.connect(lambda: self._move(-1))
        self.more.clicked.connect(lambda: self._move(1))
        self.line.stepped.connect(self._move)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._write)
        self._write()

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setObjectName(self, name: str) -> None:
        """Name its parts after it: ``….line``, ``….less``, ``….more``."""
        super().setObjectName(name)
        self.line.setObjectName(f"{name}.line")
        self.less.setObjectName(f"{name}.less")
        self.more.setObjectName(f"{name}.more")

    def read(self, typed: str) -> int | None:
        """Return the number that `typed` stands for, None where it stands for none."""
        raise NotImplementedError

    def write(self, value: int) -> str:
        """Return the words for a number."""
        raise NotImplementedError

    def now(self) -> int:
        """Return where stepping starts when nothing is filled in."""
        raise NotImplementedError

    def _set(self, value: int | None) -> None:
        self._value = value
        self._write()
        self.changed.emit(value)

    def _bounded(self, value: int) -> int:
        value = value if self._least is None else max(self._least, value)
        return value if self._most is None else min(self._most, value)

    def _move(self, steps: int) -> None:
        self._set(self._bounded(self.now() if self._value is None else self._value + steps))

    def _typed(self, typed: str) -> None:
        value = self.read(typed)
        self._value = value if value is not None and self._bounded(value) == value else None
        self.changed.emit(self._value)

    def _write(self) -> None:
        if self._value is not None:
            self.line.setText(self.write(self._value))
        self.less.setEnabled(self._value is None or self._least is None or self._value > self._least)
        self.more.setEnabled(self._value is None or self._most is None or self._value < self._most)


class DayField(_Stepped):
    """A day (day number); typed as "3 11 2026", "3/11", "2026-11-03". `least`, `most` bound it."""

    def __init__(
        self, day: int | None = None, *, today: int, least: int | None = None, most: int | None = None
    ) -> None:
        self._today = today
        super().__init__(day, least, most, t("Shell", "The day before"), t("Shell", "The day after"))
        self.line.setPlaceholderText(t("Shell", "day month year"))

    def day(self) -> int | None:
        """Return the day number, None where there is none."""
        return self._value

    def set_day(self, day: int | None) -> None:
        """Show a day, or nothing."""
        if day is None:
            self.line.clear()
        self._set(day)

    def now(self) -> int:
        """Return today."""
        return self._today

    def write(self, value: int) -> str:
        """Return "Tue 3 Nov 2026"."""
        return clock.long_day(value)

    def read(self, typed: str) -> int | None:
        """Return the day that numbers in the order day, month, year (or year first) name."""
        parts = [int(part) for part in _NUMBERS.findall(typed)][:3]
        if len(parts) == 3 and parts[0] > 999:
            parts.reverse()
        if len(parts) == 2:
            parts.append(clock.date_of(self._today).year)
        if len(parts) != 3:
            return None
        day, month, year = parts
        try:
            return clock.day_of(dt.date(year + 2000 if year < 100 else year, month, day))
        except (ValueError, OverflowError):
            return None


class MonthField(_Stepped):
    """A month (month number); typed as "11 2026", "11/26", "2026-11"."""

    def __init__(
        self, month: int | None = None, *, this_month: int, least: int | None = None, most: int | None = None
    ) -> None:
        self._this = this_month
        super().__init__(month, least, most, t("Shell", "The month before"), t("Shell", "The month after"))
        self.line.setPlaceholderText(t("Shell", "month year"))

    def month(self) -> int | None:
        """Return the month number, None where there is none."""
        return self._value

    def set_month(self, month: int | None) -> None:
        """Show a month, or nothing."""
        if month is None:
            self.line.clear()
        self._set(month)

    def now(self) -> int:
        """Return this month."""
        return self._this

    def write(self, value: int) -> str:
        """Return "Nov 2026"."""
        return clock.month_text(value)

    def read(self, typed: str) -> int | None:
        """Return the month that two numbers name."""
        parts = [int(part) for part in _NUMBERS.findall(typed)][:2]
        if len(parts) == 2 and parts[0] > 999:
            parts.reverse()
        if len(parts) != 2 or not 1 <= parts[0] <= 12:
            return None
        year = parts[1] + 2000 if parts[1] < 100 else parts[1]
        return year * 12 + parts[0] - 1 if 1970 <= year <= 9998 else None
