"""An order that was noted wrongly, or that the supplier changed: how many, and when they should be here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb
from toolkit.desktop.stock.supply import order_text
from toolkit.desktop.widgets import DayField, Field, Text, column
from toolkit.stock.model import Outcome
from toolkit.stock.orders import Order

if TYPE_CHECKING:
    from toolkit.kit import Kit

_YEARS = 730  # days


class OrderChangeSheet(MovementSheet):
    """The order as it stands, and the two things of it that change."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Change the order"), t("Stock", "Keep it"), key="order_change")
        self.what = Text("", "strong")
        self.pieces = Pieces()
        self.expected: DayField | None = None
        self.add(self.what)
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.order_change.quantity")
        self.add(self.number)
        self._days = column(4)
        self.body.addLayout(self._days)
        self.finish()
        self._order: Order | None = None
        self.pieces.changed.connect(self.again)

    def fill_in(self, board: Board) -> None:
        """Make the day's field."""
        if self.expected is None:
            self.expected = DayField(None, today=board.today, most=board.today + _YEARS)
            self._days.addWidget(
                Field(t("Stock", "Should be here on"), self.expected, name="stock.order_change.expected")
            )

    def verb_of(self, board: Board) -> Verb | None:  # noqa: ARG002 - the order says which place it is for
        """Read the form."""
        pieces, order = self.pieces.pieces(), self._order
        self.number.error("" if pieces else t("Stock", "Type how many were ordered."))
        if not pieces or order is None:
            return None
        expected = self.expected.day() if self.expected else None
        if expected is None and self.expected is not None and self.expected.line.text().strip():
            self.problem(t("Stock", "Write the day as 3 11 2026, or leave it empty."))
            return None

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            kit.stock.change_order(order.op, pieces=pieces, expected=expected)
            return Outcome(order.op, pieces=pieces)

        return verb

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - every form says something of it
        """Say that it is kept."""
        return t("Stock", "The order is changed.")

    def state(self) -> dict[str, Any]:
        """Return nothing: the order stands in the book."""
        return {}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show the order that `state` names, as it stands."""
        found = state.get("order")
        orders = self.board.supply.orders if self.board else ()
        order = next((one for one in orders if one.op == found), None)
        if order is None or self.board is None:
            return
        self._order = order
        self.what.setText(f"{self.board.word(order.product)} · {order_text(order)}")
        self.pieces.offer(self.board.product(order.product))
        self.pieces.set_pieces(order.pieces)
        self.number.error("")
        if self.expected is not None:
            self.expected.set_day(order.expected)

    def _undo(self, op: Op) -> None:
        notices, parent, before = self.house.notices, self.parentWidget(), self._order
        if before is None:
            return
        self.house.work.do(
            lambda kit: kit.stock.change_order(op, pieces=before.pieces, expected=before.expected),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )
