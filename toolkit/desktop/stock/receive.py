"""Receive: what came in, from whom, of which lot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb
from toolkit.desktop.widgets import Combo, DayField, Field, Line, column
from toolkit.stock.model import Find, Lot, Outcome, Parcel, Receipt, Source, lot_number, read_expiry

if TYPE_CHECKING:
    from toolkit.kit import Kit

FOUND, OPENING = "found", "opening"


class ReceiveSheet(MovementSheet):
    """A delivery, an opening count, or what turned up."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Receive"), t("Stock", "Receive"), key="receive")
        self.product = Combo()
        self.pieces = Pieces()
        self.lot = Line(longest=32)
        self.expiry = Line(placeholder=t("Stock", "month year, as 05 2028"), longest=12)
        self.source = Combo(
            [
                *((one.word(), one.value) for one in Source),
                (t("Stock", "Turned up here"), FOUND),
                (t("Stock", "Opening count: it was here before"), OPENING),
            ]
        )
        self.giver = Line(longest=60)
        self.day: DayField | None = None
        self.add(Field(t("Stock", "Product"), self.product, name="stock.receive.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.receive.quantity")
        self.add(self.number)
        self.add(
            Field(
                t("Stock", "Lot number"),
                self.lot,
                t("Stock", "Printed on the box. Leave it empty if you can't find it."),
                name="stock.receive.lot",
            )
        )
        self.best = Field(t("Stock", "Expires"), self.expiry, name="stock.receive.expiry")
        self.add(self.best)
        self.add(Field(t("Stock", "From"), self.source, name="stock.receive.source"))
        self.add(
            Field(
                t("Stock", "Name of supplier or donor"),
                self.giver,
                t("Stock", "An organisation, never a person."),
                name="stock.receive.giver",
            )
        )
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)
        for line in (self.lot, self.expiry):
            line.textChanged.connect(lambda _text: self.again())

    def fill_in(self, board: Board) -> None:
        """Offer the products."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.receive.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces = self.pieces.pieces()
        expiry = read_expiry(self.expiry.text())
        self.number.error("" if pieces else t("Stock", "Type how many came in."))
        unreadable = expiry is None and bool(self.expiry.text().strip())
        self.best.error(t("Stock", "Write it as month and year, as 05 2028.") if unreadable else "")
        if not pieces or unreadable:
            return None
        lot = Lot(lot_number(self.lot.text()), expiry)
        parcels = (Parcel(str(self.product.value()), pieces, lot if lot.known else None),)
        day = (self.day.day() if self.day else None) or board.today
        source, giver, place = self.source.value(), self.giver.text(), board.place

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            if source == FOUND:
                return kit.stock.find_stock(Find(place, day, parcels, giver), sure)
            opening = source == OPENING
            came_from = Source.SUPPLIER if opening else Source(str(source))
            return kit.stock.receive(Receipt(place, day, parcels, came_from, giver, opening), sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what came in."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces received.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "lot": self.lot.text(),
            "expiry": self.expiry.text(),
            "source": self.source.value(),
            "giver": self.giver.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
            self._chosen()
        if "pieces" in state:
            pieces = state["pieces"]
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
            self.best.error("")
            self.lot.setText(str(state.get("lot", "")))
            self.expiry.setText(str(state.get("expiry", "")))
            self.giver.setText(str(state.get("giver", "")))
        if "source" in state:
            self.source.set_value(state["source"])
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        self.pieces.offer(self.board.product(str(self.product.value())) if self.board else None)
        self.again()
