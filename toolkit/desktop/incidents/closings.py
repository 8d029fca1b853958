"""Closed quarters, the one that can be closed, and the summary of one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.export_wizard import ExportWizard
from toolkit.desktop.incidents.quarters import Quarters
from toolkit.incidents.periods import Closing, Period
from toolkit.kit import Kit


class Closings(QWidget):
    """The list of quarters, or the steps of a summary in its place."""

    left = Signal()
    head_changed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.wizard: ExportWizard | None = None
        self.quarters = Quarters(house)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.quarters)
        self.quarters.left.connect(self.left)
        self.quarters.close_asked.connect(self._close)
        self.quarters.summary_asked.connect(self.start_summary)

    def title(self) -> str:
        """Return the title of what is open."""
        return t("Incidents", "Quarters") if self.wizard is None else t("Incidents", "Summary")

    def show_quarters(self) -> None:
        """Show the list, asked for anew."""
        self.end_summary()
        self.reload()

    def reload(self) -> None:
        """Ask for the quarters, where their list is shown."""
        if self.wizard is not None:
            return

        def ask(kit: Kit) -> tuple[list[Period], Closing | None]:
            return kit.incidents.periods(), kit.incidents.closable()

        self.house.work.do(ask, lambda found: self.quarters.show_periods(*found), owner=self)

    def start_summary(self, period: Period) -> None:
        """Begin the summary of a closed quarter."""
        self.end_summary()
        self.wizard = ExportWizard(self.house, period)
        self.wizard.closed.connect(self.show_quarters)
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)
        self.head_changed.emit()

    def end_summary(self) -> None:
        """Leave the steps of a summary."""
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            self._stack.setCurrentWidget(self.quarters)
            self._stack.removeWidget(wizard)
            wizard.hide()
            wizard.deleteLater()
            self.head_changed.emit()

    def _close(self, quarter: int) -> None:
        def closed(_op: Op) -> None:
            self.house.notices.done(t("Incidents", "The quarter is closed."))
            self.reload()

        self.house.work.long(
            t("Incidents", "Closing the quarter…"),
            lambda kit, progress: kit.incidents.close_period(quarter, progress.at),
            closed,
            owner=self,
        )
