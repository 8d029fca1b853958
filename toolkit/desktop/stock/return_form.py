"""What comes back from a bag that stays out: a number for each product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, bag_word
from toolkit.desktop.widgets import Combo, DayField, Field, NumberField, Text, clear, column
from toolkit.stock.model import Outcome, Parcel

if TYPE_CHECKING:
    from toolkit.kit import Kit


class ReturnSheet(MovementSheet):
    """Which bag, and how many of each product come back; closing it is another form."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Brought back from a bag"), t("Stock", "Bring back"), key="return")
        self.bag = Combo()
        self.day: DayField | None = None
        self.add(
            Text(
                t("Stock", "For pieces that come back while the bag stays out. At the end of a shift close the bag."),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Bag"), self.bag, name="stock.return.bag"))
        self._products = column(4)
        self.body.addLayout(self._products)
        self._numbers: dict[str, NumberField] = {}
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.bag.currentIndexChanged.connect(lambda _index: self._chosen())

    def fill_in(self, board: Board) -> None:
        """Offer the bags that are out."""
        self.bag.choose([(bag_word(one.shift.worker), one.shift.op) for one in board.bags])
        if self.bag.currentIndex() < 0 and board.bags:
            self.bag.setCurrentIndex(0)
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.return.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        parcels = tuple(Parcel(code, value) for code, field in self._numbers.items() if (value := field.value()))
        shift = self.bag.value()
        if not parcels or not isinstance(shift, int):
            self.problem(t("Stock", "Type how many come back of something."))
            return None
        day = (self.day.day() if self.day else None) or board.today

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return kit.stock.bring_back(shift, day, parcels)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what came back."""
        n = outcome.pieces
        return t("Stock", "{n} pieces brought back.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        typed = {code: field.value() for code, field in self._numbers.items() if field.value()}
        return {"bag": self.bag.value(), "pieces": typed}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "bag" in state:
            self.bag.set_value(state["bag"])
        self._chosen()
        typed = state.get("pieces")
        for code, field in self._numbers.items():
            value = typed.get(code) if isinstance(typed, dict) else None
            field.set_value(value if isinstance(value, int) else None)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _bag(self) -> Bag | None:
        return next((one for one in (self.board.bags if self.board else ()) if one.shift.op == self.bag.value()), None)

    def _chosen(self) -> None:
        typed = {code: field.value() for code, field in self._numbers.items()}
        clear(self._products)
        self._numbers = {}
        bag, board = self._bag(), self.board
        for code, left in board.in_bag(bag) if bag is not None and board is not None else []:
            if left <= 0 or board is None:
                continue
            field = NumberField(typed.get(code), least=0, most=999_999, unit=t("Stock", "pieces"))
            field.changed.connect(lambda _value: self.again())
            hint = fill(t("Stock", "{count} in the bag"), count=left)
            self._products.addWidget(Field(board.word(code), field, hint, name=f"stock.return.{code}"))
            self._numbers[code] = field
        if not self._numbers:
            self._products.addWidget(Text(t("Stock", "The bag is empty."), "body", "soft"))
        self.again()
