"""What slides over a record: asking back, a further part of the account, an opened account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.incidents.account import SEAL_EVERY_MS
from toolkit.desktop.incidents.found import Found
from toolkit.desktop.incidents.step import coded
from toolkit.desktop.look import look
from toolkit.desktop.widgets import ChoiceGrid, Field, Lines, Scroll, SideSheet, Text
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.incidents import labels

if TYPE_CHECKING:
    from toolkit.desktop.incidents.page import IncidentsPage

ASK, PART, OPENED, ERASE = "incidents.ask", "incidents.part", "incidents.opened", "incidents.erase"
_LONGEST = 30_000


def ask_back(page: IncidentsPage, op: Op) -> None:
    """Ask one of the questions of the closed list."""
    sheet = SideSheet(page, t("Incidents", "Ask back"), t("Incidents", "Ask"), name=ASK)
    grid = ChoiceGrid(coded(labels.QUESTIONS), least=300, most=1, name=f"{ASK}.question")
    grid.changed.connect(lambda: sheet.busy(False))
    sheet.add(Text(t("Incidents", "The one who wrote it finds the question on Today."), "body", "soft"))
    sheet.add(grid)
    sheet.finish()

    def ask() -> None:
        code = grid.value()
        if code is None:
            sheet.problem(t("Incidents", "Choose a question first."))
            return
        page.house.work.do(
            lambda kit: kit.incidents.ask(op, str(code)),
            lambda _op: sheet.close_it(),
            refused=sheet.problem,
            owner=sheet,
        )

    sheet.confirmed.connect(ask)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open()


class PartSheet(SideSheet):
    """A further part of a report's account: sealed while it is typed, added when confirmed."""

    def __init__(self, page: IncidentsPage, op: Op) -> None:
        super().__init__(page, t("Incidents", "Add a part to the account"), t("Incidents", "Seal and add"), name=PART)
        self._page_shown = page
        self._op = op
        self._sealed = ""
        self.text = Lines(rows=10, longest=_LONGEST)
        self.add(Field(t("Incidents", "In the person's own words"), self.text, name=f"{PART}.text"))
        self.found = Found(page.house, self.text, name=f"{PART}.found")
        self.add(self.found)
        self.add(Text(t("Incidents", "It is sealed while you type. Only the coordinator can open it."), "body", "soft"))
        self.finish()
        timer = QTimer(self)
        timer.setInterval(SEAL_EVERY_MS)
        timer.timeout.connect(self.put_away)
        timer.start()
        self.confirmed.connect(self._add)
        self.closed.connect(self._ended)

    def put_away(self) -> None:
        """Seal what stands in the box, to be added later if the window locks now."""
        text, op = self.text.toPlainText(), self._op
        if text.strip() and text != self._sealed:
            self._sealed = text
            self._page_shown.house.work.do(lambda kit: kit.incidents.keep_part(op, text), owner=self._page_shown)

    def _add(self) -> None:
        text, op = self.text.toPlainText(), self._op
        if not text.strip():
            self.problem(t("Incidents", "Nothing is written yet."))
            return
        self._sealed = text

        def added(_none: object) -> None:
            self.text.clear()
            self.close_it()
            self._page_shown.house.notices.done(t("Incidents", "The part is sealed and added."))

        self._page_shown.house.work.do(
            lambda kit: kit.incidents.add_part(op, text), added, refused=self.problem, owner=self
        )

    def _ended(self) -> None:
        self.put_away()
        self.deleteLater()


def add_part(page: IncidentsPage, op: Op) -> None:
    """Open the box for a further part."""
    PartSheet(page, op).open()


def put_away(page: IncidentsPage) -> None:
    """Seal what is being typed in an open box, and take away an account that is open."""
    for sheet in page.findChildren(PartSheet):
        if not sheet.isHidden():
            sheet.put_away()
    for panel in page.findChildren(Opened):
        panel.close_it()


class Opened(Dialog):
    """An account that a coordinator opened; its words go when it closes."""


def open_account(page: IncidentsPage, part: Op) -> None:
    """Open a sealed part: the opening is noted, and it can be erased from here."""
    if not page.house.ask(
        t("Incidents", "Open the sealed account? That you opened it stays in the history."), t("Incidents", "Open it")
    ):
        return

    def show(text: str) -> None:
        panel = Opened(page, t("Incidents", "Account"), width=760, name=OPENED)
        said = Text(text, "large")
        said.setObjectName(f"{OPENED}.text")
        scroll = Scroll(margin=2)
        scroll.setMinimumHeight(look().wide(280))
        scroll.body.addWidget(said)
        scroll.finish()
        panel.body.addWidget(scroll, 1)
        erase = QuietButton(t("Incidents", "Erase it"), "trash", name=f"{OPENED}.erase")
        close = PrimaryButton(t("Incidents", "Close"), name=f"{OPENED}.close")
        close.clicked.connect(panel.dismiss)
        erase.clicked.connect(lambda: _erase(page, part, panel.close_it))
        panel.foot.addWidget(erase)
        panel.foot.addWidget(close)
        panel.closed.connect(said.clear)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    page.house.work.do(lambda kit: kit.incidents.open_account(part), show, owner=page)


def _erase(page: IncidentsPage, part: Op, then: Callable[[], None]) -> None:
    """Ask why, say that it is for good, and erase."""
    sheet = SideSheet(page, t("Incidents", "Erase this account"), t("Incidents", "Erase it"), danger=True, name=ERASE)
    grid = ChoiceGrid(coded(labels.ERASE_REASONS), least=300, most=1, name=f"{ERASE}.reason")
    grid.changed.connect(lambda: sheet.busy(False))
    sheet.add(
        Text(
            t("Incidents", "It is gone for good. Older backups and copies already taken still hold it."),
            "body",
            "danger",
        )
    )
    sheet.add(Text(t("Incidents", "Why? The reason stays in the history."), "strong"))
    sheet.add(grid)
    sheet.finish()

    def erased(_none: object) -> None:
        sheet.close_it()
        page.house.notices.done(t("Incidents", "The account is erased."))

    def erase() -> None:
        reason = grid.value()
        if reason is None:
            sheet.problem(t("Incidents", "Choose a reason first."))
            return
        page.house.work.do(
            lambda kit: kit.incidents.erase_account(part, str(reason)), erased, refused=sheet.problem, owner=sheet
        )

    then()
    sheet.confirmed.connect(erase)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open()
