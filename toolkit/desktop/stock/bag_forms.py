"""Take a bag out on a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, bag_word, here_button
from toolkit.desktop.widgets import Combo, DayField, Field, Line, NumberField, OpenField, Text, clear, column
from toolkit.stock.model import NOT_ENOUGH, Outcome, Parcel, TakeOut

if TYPE_CHECKING:
    from toolkit.kit import Kit


class TakeOutSheet(MovementSheet):
    """A worker's code and a number for each product."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Take out a bag"), t("Stock", "Take out"), key="take_out")
        self.bag = Combo()
        self.worker = Line(longest=20)
        self.day: DayField | None = None
        self.which = Field(t("Stock", "Bag"), self.bag, name="stock.take_out.bag")
        self.add(self.which)
        self.who = OpenField(
            t("Stock", "Worker's code"),
            self.worker,
            t("Stock", "A code, not a name."),
            name="stock.take_out.worker",
            titles=True,
        )
        self.add(self.who)
        self._products = column(4)
        self.body.addLayout(self._products)
        self._numbers: dict[str, NumberField] = {}
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self._here = False
        self.here = here_button(self, self._have_them)
        self.finish()
        self.bag.currentIndexChanged.connect(lambda _index: self._chosen())

    def fill_in(self, board: Board) -> None:
        """Offer a new bag or one that is out, and the products that are there."""
        open_bags = [(bag_word(bag.shift.worker), bag.shift.op) for bag in board.bags if bag.shift.place == board.place]
        self.bag.choose([(t("Stock", "A new bag"), 0), *open_bags])
        if self.bag.currentIndex() < 0:
            self.bag.setCurrentIndex(0)
        self.which.setVisible(bool(open_bags))
        typed = {code: field.value() for code, field in self._numbers.items()}
        clear(self._products)
        self._numbers = {}
        for card in board.cards:
            if card.usable <= 0:
                continue
            code = card.product.code
            field = NumberField(typed.get(code), least=0, most=999_999, unit=t("Stock", "pieces"))
            field.changed.connect(lambda _value: self.again())
            hint = fill(t("Stock", "{count} on hand"), count=card.usable)
            self._products.addWidget(Field(card.product.word(), field, hint, name=f"stock.take_out.{code}"))
            self._numbers[code] = field
        if not self._numbers:
            self._products.addWidget(Text(t("Stock", "There is nothing to take out yet."), "body", "soft"))
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(
                Field(
                    t("Stock", "Day the shift began"),
                    self.day,
                    t("Stock", "A shift past midnight belongs to the day it began."),
                    name="stock.take_out.day",
                )
            )
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        parcels = tuple(Parcel(code, value) for code, field in self._numbers.items() if (value := field.value()))
        if not parcels:
            self.problem(t("Stock", "Type how many you take of something."))
            return None
        shift = self.bag.value()
        draft = TakeOut(
            board.place,
            (self.day.day() if self.day else None) or board.today,
            parcels,
            self.worker.text(),
            shift if isinstance(shift, int) else 0,
            self._here,
        )

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.take_out(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what went out."""
        n = outcome.pieces
        return t("Stock", "{n} pieces taken out.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        typed = {code: field.value() for code, field in self._numbers.items() if field.value()}
        return {"worker": self.worker.text(), "bag": self.bag.value(), "pieces": typed}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        self.bag.set_value(state.get("bag", 0))
        self.worker.setText(str(state.get("worker", "")))
        typed = state.get("pieces")
        for code, field in self._numbers.items():
            value = typed.get(code) if isinstance(typed, dict) else None
            field.set_value(value if isinstance(value, int) else None)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def again(self) -> None:
        """Forget answers, and that more lie here than the book says."""
        self._here = False
        self.here.hide()
        super().again()

    def _refused(self, problem: Problem) -> None:
        super()._refused(problem)
        self.here.setVisible(problem.kind is NOT_ENOUGH)

    def _have_them(self) -> None:
        self._here = True
        if not self.stopped_by_words():
            self._go()

    def _chosen(self) -> None:
        self.who.setVisible(not self.bag.value())
        self.again()
