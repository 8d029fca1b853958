"""“Is today Tue 3 Nov?”: asked when the clock went back, or jumped more than a month, since the last unlock.

A wrong date would put every record of the night in the wrong place, and drying-out laptop
batteries do set clocks back to 1970 or 2000.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.clock import day_of, long_day
from toolkit.base.words import fill, t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.widgets.boxes import column, plane
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

LONGEST_GAP = 31
_EARLIEST = day_of(dt.date(2020, 1, 1))
_LATEST = day_of(dt.date(2100, 1, 1))


def must_ask(today: int, last: int) -> bool:
    """Tell whether the machine's day is doubtful, given the day of the last unlock (0: never before)."""
    if not _EARLIEST <= today < _LATEST:
        return True
    return last != 0 and (today < last or today - last > LONGEST_GAP)


def read_day(day: str, month: str, year: str) -> int | None:
    """Return the day number that was typed; None where there is no such day."""
    if not all(part.strip().isdecimal() and len(part.strip()) <= 4 for part in (day, month, year)):
        return None
    number = int(year)
    try:
        found = day_of(dt.date(number + 2000 if number < 100 else number, int(month), int(day)))
    except ValueError:
        return None
    return found if _EARLIEST <= found < _LATEST else None


class DateQuestion(Middle):
    """Asks; `answered` carries today's real day number."""

    answered = Signal(int)

    def __init__(self, today: int, last: int, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.setObjectName("date")
        self._today = today
        column_ = self.column
        column_.addStretch(1)
        column_.addLayout(row(Emblem(), None))
        self._title = Text(fill(t("Lock", "Is today {day}?"), day=long_day(today)), "title")
        self._title.setObjectName("date.title")
        column_.addWidget(self._title)
        before = t("Lock", "This computer's clock was moved. Satchel was last open on {day}.")
        never = t("Lock", "This computer's clock says so, and it doesn't look right.")
        said = fill(before, day=long_day(last)) if last else never
        column_.addWidget(Text(said, "large", "soft"))
        self._yes = PrimaryButton(t("Lock", "Yes, it is"), name="date.yes")
        self._no = QuietButton(t("Lock", "No, another day"), name="date.no")
        self._yes.clicked.connect(lambda: self.answered.emit(self._today))
        self._no.clicked.connect(self._other)
        column_.addSpacing(look().space(2))
        column_.addLayout(row(self._yes, self._no, None))
        self._fields = column(3)
        self._part = plane(self._fields)
        self._day, self._month, self._year = Line(longest=2), Line(longest=2), Line(longest=4)
        line = row(
            Field(t("Lock", "Day"), self._day, name="date.day"),
            Field(t("Lock", "Month"), self._month, name="date.month"),
            Field(t("Lock", "Year"), self._year, name="date.year"),
            stretch=True,
        )
        self._fields.addLayout(line)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("date.said")
        self._said.hide()
        self._fields.addWidget(self._said)
        take = PrimaryButton(t("Lock", "Use this day"), name="date.take")
        take.clicked.connect(self._take)
        for field in (self._day, self._month, self._year):
            field.returnPressed.connect(self._take)
        self._fields.addLayout(row(take, None))
        note = t("Lock", "Set the computer's clock too when you can. Until then Satchel counts from the day you type.")
        self._fields.addWidget(Text(note, "body", "soft"))
        self._part.hide()
        column_.addWidget(self._part)
        column_.addStretch(2)

    def begin(self) -> None:
        """Put the focus on the answer that changes nothing."""
        self._yes.setFocus()

    def _other(self) -> None:
        self._yes.hide()
        self._no.hide()
        self._part.show()
        self._day.setFocus()

    def _take(self) -> None:
        found = read_day(self._day.text(), self._month.text(), self._year.text())
        self._said.setText(
            "" if found is not None else t("Lock", "There is no such day. Look at the three fields again.")
        )
        self._said.setVisible(found is None)
        if found is not None:
            self.answered.emit(found)
