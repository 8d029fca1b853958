"""Quarters: what is closed, what can be closed, and from there to a summary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.clock import quarter_text
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.widgets import (
    Card,
    Column,
    LinkButton,
    PrimaryButton,
    QuietButton,
    Scroll,
    Table,
    Text,
    clear,
    column,
    row,
)
from toolkit.incidents.periods import Closing, Period

NAME = "incidents.quarters"


class Quarters(QWidget):
    """Closing is the coordinator's, and asked twice: it cannot be undone."""

    left = Signal()
    close_asked = Signal(int)  # quarter
    summary_asked = Signal(object)  # Period

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        page = Scroll(widest=860, gap=4, margin=5)
        back = LinkButton(t("Incidents", "Back to the reports"), "arrow-left", name=f"{NAME}.back")
        back.clicked.connect(self.left)
        page.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        page.body.addWidget(
            Text(
                t(
                    "Incidents",
                    "A closed quarter is fixed for ever: exactly these reports, as they are now. "
                    "What comes in later belongs to the next one.",
                ),
                "body",
                "soft",
            )
        )
        self._open = column(3)
        page.body.addLayout(self._open)
        self.table: Table[Period] = Table(
            [
                Column(t("Incidents", "Quarter"), lambda one: quarter_text(one.quarter), stretch=1),
                Column(t("Incidents", "Reports"), lambda one: number(one.reports), numeric=True),
                Column(t("Incidents", "Summary"), _written),
            ],
            title=t("Incidents", "Closed quarters"),
            empty=t("Incidents", "No quarter is closed yet."),
            icon="archive",
            name=f"{NAME}.closed",
            rows_shown=6,
        )
        page.body.addWidget(Text(t("Incidents", "Closed quarters"), "large"))
        page.body.addWidget(self.table)
        self._summary = QuietButton(t("Incidents", "Write its summary"), "file-text", name=f"{NAME}.summary")
        self._summary.clicked.connect(self._ask_summary)
        page.body.addWidget(self._summary, 0, Qt.AlignmentFlag.AlignLeading)
        self._why_not = Card(t("Incidents", "This is only possible in practice"), kind="warm", margin=4)
        self._why_not.setObjectName(f"{NAME}.practice-only")
        self._why_not.body.addWidget(
            Text(
                t(
                    "Incidents",
                    "A summary that has left cannot be called back. Its full protection is not built yet, "
                    "so these records write none. In the practice records you can try every step.",
                )
            )
        )
        if house.practice:
            # Never shown before it has a parent: for a moment it would be a window of its own, and take the focus.
            self._why_not.hide()
        page.body.addWidget(self._why_not)
        page.finish()
        whole = row(0)
        whole.addWidget(page)
        self.setLayout(whole)
        self.table.selected.connect(lambda _row: self._settle())
        self.table.chosen.connect(lambda _row: self._ask_summary())
        self._settle()

    def show_periods(self, periods: Sequence[Period], closable: Closing | None) -> None:
        """Show the closed quarters, and the one that is over."""
        self.table.set_rows(periods)
        if periods and self.table.current() is None:
            self.table.select(periods[0])
        clear(self._open)
        if closable is not None:
            self._offer(closable)
        self._settle()

    def _offer(self, closable: Closing) -> None:
        quarter = quarter_text(closable.quarter)
        card = Card(fill(t("Incidents", "{quarter} is over"), quarter=quarter), kind="lead", margin=4)
        for sentence in sentences(closable):
            card.body.addWidget(Text(sentence))
        if self._house.coordinator and closable.reviewed:
            close = PrimaryButton(
                fill(t("Incidents", "Close {quarter}"), quarter=quarter), "archive", name=f"{NAME}.close"
            )
            close.clicked.connect(lambda: self._ask_close(closable))
            card.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
        elif not self._house.coordinator:
            card.body.addWidget(Text(t("Incidents", "The coordinator closes it."), tone="soft"))
        else:
            card.body.addWidget(Text(t("Incidents", "Review the reports first."), tone="warm"))
        self._open.addWidget(card)

    def _ask_close(self, closable: Closing) -> None:
        said = [
            fill(t("Incidents", "Close {quarter}?"), quarter=quarter_text(closable.quarter)),
            *sentences(closable),
            t("Incidents", "This cannot be undone."),
        ]
        if self._house.ask("\n".join(said), t("Incidents", "Close it"), danger=True):
            self.close_asked.emit(closable.quarter)

    def _ask_summary(self) -> None:
        period = self.table.current()
        if period is not None and self._summary.isEnabled():
            self.summary_asked.emit(period)

    def _settle(self) -> None:
        may = self._house.practice and self._house.coordinator
        self._summary.setEnabled(may and self.table.current() is not None)
        self._summary.setVisible(bool(self.table.rows()))


def sentences(closable: Closing) -> list[str]:
    """Say what a closing would take in and leave out."""
    n = closable.reviewed
    said = [t("Incidents", "{n} reviewed reports go in.", "", n)]
    n = closable.earlier
    if n:
        said.append(t("Incidents", "{n} of them happened earlier and came in late.", "", n))
    n = closable.waiting
    if n:
        said.append(t("Incidents", "{n} reports are not reviewed and stay out, for the next quarter.", "", n))
    return said


def _written(period: Period) -> str:
    n = period.released
    return t("Incidents", "written {n} times", "", n) if n else t("Incidents", "not written")
