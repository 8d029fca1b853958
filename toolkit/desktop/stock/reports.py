"""Reports: the stock ledger of a place and a time, on paper or as CSV."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock, words
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.widgets import Card, DayField, Field, Flow, PrimaryButton, QuietButton, Scroll, Text, column, plane
from toolkit.stock.report import Ledger, ledger_csv

if TYPE_CHECKING:
    from toolkit.kit import Kit


class Reports(QWidget):
    """From, to, and two ways out."""

    def __init__(self, house: House, board: Callable[[], Board | None]) -> None:
        super().__init__()
        self.house = house
        self._board = board
        self._scroll = Scroll(gap=4, margin=0, widest=640)
        body = column(0)
        body.addWidget(self._scroll, 1)
        self.setLayout(body)
        self._made = False
        self.first: DayField | None = None
        self.last: DayField | None = None

    def show_board(self, board: Board) -> None:
        """Offer this month, once."""
        if self._made:
            return
        self._made = True
        today = board.today
        self.first = DayField(clock.first_day(clock.month_of(today)), today=today, most=today)
        self.last = DayField(today, today=today, most=today)
        card = Card(t("Stock", "Stock ledger"))
        card.body.addWidget(
            Text(t("Stock", "What each product came to, and every movement in between."), "body", "soft")
        )
        days = Flow(gap=4, least=240)
        days.addWidget(Field(t("Stock", "From"), self.first, name="stock.report.first"))
        days.addWidget(Field(t("Stock", "To"), self.last, name="stock.report.last"))
        card.body.addWidget(plane(days))
        show = PrimaryButton(t("Stock", "Show and print"), "printer", name="stock.report.print")
        save = QuietButton(t("Stock", "Save for a spreadsheet"), "file-csv", name="stock.report.csv")
        show.clicked.connect(lambda: self._read(self._print))
        save.clicked.connect(lambda: self._read(self._save))
        buttons = Flow(gap=3)
        buttons.addWidget(show)
        buttons.addWidget(save)
        card.body.addWidget(plane(buttons))
        self._scroll.body.addWidget(card)
        self._scroll.finish()

    def _read(self, then: Callable[[Ledger], None]) -> None:
        board = self._board()
        first = self.first.day() if self.first else None
        last = self.last.day() if self.last else None
        if board is None or first is None or last is None:
            self.house.notices.say(t("Stock", "Choose the days first."))
            return
        place, span = board.place, (min(first, last), max(first, last))

        def read(kit: Kit) -> Ledger:
            return kit.stock.ledger(place, *span)

        self.house.work.do(read, then, owner=self)

    def _print(self, ledger: Ledger) -> None:
        language, practice, centre = words.current(), self.house.practice, self.house.centre_name

        def draw() -> bytes:
            from toolkit.stock.pdf import stock_ledger

            return stock_ledger(ledger, language=language, practice=practice, centre=centre)

        title = t("Stock", "Stock ledger")
        self.house.work.draw(draw, lambda pdf: self.house.print_pdf(pdf, title, f"{_name(ledger)}.pdf"), owner=self)

    def _save(self, ledger: Ledger) -> None:
        self.house.save_file(f"{_name(ledger)}.csv", ledger_csv(ledger))


def _name(ledger: Ledger) -> str:
    """Return a plain file name: it tells days, and nothing of what the file is about."""
    return f"ledger-{clock.date_of(ledger.first).isoformat()}-{clock.date_of(ledger.last).isoformat()}"
