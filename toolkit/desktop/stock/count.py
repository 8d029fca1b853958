"""Count: what lies there, lot by lot, against what the book says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb
from toolkit.desktop.widgets import Combo, DayField, Field, NumberField, Text, clear, column
from toolkit.stock.model import UNKNOWN_LOT, Count, Lot, Outcome, Parcel

if TYPE_CHECKING:
    from toolkit.kit import Kit


class CountSheet(MovementSheet):
    """One product at a time, a number for each lot; a lot left empty was not counted."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Count"), t("Stock", "Note the count"), key="count")
        self.product = Combo()
        self.day: DayField | None = None
        self.add(Field(t("Stock", "Product"), self.product, name="stock.count.product"))
        self.add(Text(t("Stock", "Count what lies there. Leave a line empty if you did not count it."), "body", "soft"))
        self._lots = column(4)
        self.body.addLayout(self._lots)
        self._numbers: list[tuple[Lot, NumberField]] = []
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())

    def fill_in(self, board: Board) -> None:
        """Offer products and their lots."""
        kept = self.state()
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.count.day"))
        self._chosen()
        self._set_numbers(kept)

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        code = str(self.product.value())
        counted = [(lot, field.value()) for lot, field in self._numbers]
        parcels = tuple(Parcel(code, value, lot) for lot, value in counted if value is not None)
        if not parcels:
            self.problem(t("Stock", "Type what you counted, nought too."))
            return None
        draft = Count(board.place, (self.day.day() if self.day else None) or board.today, parcels)

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.count(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was counted."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces counted.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "counted": [[lot.number, lot.expiry, field.value()] for lot, field in self._numbers],
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
        self._chosen()
        if "counted" in state:
            self._set_numbers(state)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def is_typed(self, state: dict[str, Any]) -> bool:
        """Tell whether anything was counted."""
        return any(row[2] is not None for row in state["counted"])

    def _set_numbers(self, state: dict[str, Any]) -> None:
        typed = {
            (row[0], row[1]): row[2] for row in state.get("counted", []) if isinstance(row, list) and len(row) == 3
        }
        if state.get("product") != self.product.value():
            return
        for lot, field in self._numbers:
            value = typed.get((lot.number, lot.expiry))
            field.set_value(value if isinstance(value, int) else None)

    def _chosen(self) -> None:
        clear(self._lots)
        self._numbers = []
        if self.board is None:
            return
        held = self.board.lots_of(str(self.product.value()))
        balances = {one.lot: one.balance for one in held}
        for place, lot in enumerate(dict.fromkeys([*balances, UNKNOWN_LOT])):
            field = NumberField(least=0, most=9_999_999, unit=t("Stock", "pieces"))
            field.changed.connect(lambda _value: self.again())
            hint = fill(t("Stock", "The book says {count}."), count=balances.get(lot, 0))
            self._lots.addWidget(Field(lot.word(), field, hint, name=f"stock.count.lot.{place}"))
            self._numbers.append((lot, field))
        self.again()
