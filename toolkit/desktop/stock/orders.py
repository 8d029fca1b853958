"""Orders placed: what is waited for, what came of it; and the form for a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb
from toolkit.desktop.widgets import (
    Column,
    Combo,
    DayField,
    Field,
    Flow,
    Line,
    LinkButton,
    OpenField,
    PrimaryButton,
    QuietButton,
    Table,
    Text,
    column,
    plane,
)
from toolkit.stock.model import Outcome
from toolkit.stock.order_sum import OrderSum
from toolkit.stock.orders import Order, OrderDraft

if TYPE_CHECKING:
    from toolkit.kit import Kit

Start = Callable[[str, dict[str, Any] | None], None]
_YEARS = 730  # days: an order further off than this is a slip of the hand


class Orders(QWidget):
    """The table; an order came in, or is waited for no longer."""

    def __init__(self, house: House, board: Callable[[], Board | None], start: Start) -> None:
        super().__init__()
        self.house = house
        self._board = board
        self._start = start
        self.table: Table[Order] = Table(
            [
                Column(t("Stock", "Product"), self._word, stretch=3),
                Column(t("Stock", "Ordered on"), lambda one: clock.short_day(one.day), full=_long(lambda one: one.day)),
                Column(t("Stock", "From"), self._supplier, stretch=3),
                Column(t("Stock", "Expected"), self._expected, stretch=2, tone=self._tone, icon=self._icon),
                Column(t("Stock", "How it stands"), self._stands, stretch=3, tone=self._tone),
                Column(t("Stock", "Ordered"), lambda one: number(one.pieces), numeric=True),
                Column(t("Stock", "Still to come"), lambda one: number(one.open), numeric=True),
            ],
            title=t("Stock", "Orders"),
            empty=t("Stock", "Nothing is on order."),
            icon="truck",
            name="stock.orders",
        )
        new = PrimaryButton(t("Stock", "Note an order"), "plus", name="stock.orders.new")
        self.change = QuietButton(t("Stock", "Change the order"), "pencil", name="stock.orders.change")
        self.change.clicked.connect(self._change)
        self.came = QuietButton(t("Stock", "It came in"), "receive", name="stock.orders.came")
        self.drop = QuietButton(t("Stock", "Wait no longer"), "x", name="stock.orders.drop")
        new.clicked.connect(lambda: start("order", None))
        self.came.clicked.connect(self._came)
        self.drop.clicked.connect(self._drop)
        head = Flow(gap=3)
        for button in (new, self.came, self.change, self.drop):
            head.addWidget(button)
        body = column(3)
        body.addWidget(plane(head))
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.table.selected.connect(self._selected)
        self._selected(None)

    def show_board(self, board: Board) -> None:
        """Show the place's orders."""
        self.table.set_rows(board.supply.orders)
        self._selected(self.table.current())

    def _selected(self, one: Order | None) -> None:
        waited = one is not None and one.open > 0
        self.came.setEnabled(waited)
        self.drop.setEnabled(waited)
        self.change.setEnabled(waited)

    def _came(self) -> None:
        one = self.table.current()
        if one is None:
            return
        board = self._board()
        source = next(
            (
                source.value
                for source, items in (board.supply.givers.items() if board else ())
                if _has(items, one.supplier)
            ),
            None,
        )
        state: dict[str, Any] = {"product": one.product}
        if source is not None:
            state["source"] = source
        state |= {"pieces": one.open, "origin": one.supplier, "order": one.op}
        self._start("receive", state)

    def _change(self) -> None:
        one = self.table.current()
        if one is not None:
            self._start("order_change", {"order": one.op})

    def _drop(self) -> None:
        one = self.table.current()
        if one is None:
            return
        op, work, notices = one.op, self.house.work, self.house.notices

        def again() -> None:
            work.do(lambda kit: kit.stock.change_order(op, cancelled=False), owner=self)

        work.do(
            lambda kit: kit.stock.change_order(op, cancelled=True),
            lambda _none: notices.done(t("Stock", "Nobody waits for that order any more."), again),
            owner=self,
        )

    def _word(self, one: Order) -> str:
        board = self._board()
        return board.word(one.product) if board else one.product

    def _supplier(self, one: Order) -> str:
        board = self._board()
        return (board.supply.giver_name(one.supplier) if board else "") or t("Stock", "Not said")

    @staticmethod
    def _expected(one: Order) -> str:
        return clock.short_day(one.expected) if one.expected is not None else t("Stock", "not known")

    def _stands(self, one: Order) -> str:
        if one.cancelled:
            return t("Stock", "Waited for no longer")
        if not one.open:
            return t("Stock", "All of it came")
        if one.received:
            return fill(t("Stock", "{count} came so far"), count=number(one.received))
        return t("Stock", "It is late") if self._tone(one) else t("Stock", "On its way")

    def _tone(self, one: Order) -> str:
        board = self._board()
        if one.cancelled or not one.open:
            return "soft"
        return "warm" if board and one.late(board.today) else ""

    def _icon(self, one: Order) -> str:
        return "hourglass" if self._tone(one) == "warm" else ""


def _long(day: Callable[[Order], int]) -> Callable[[Order], str]:
    return lambda one: clock.long_day(day(one))


def _has(items: tuple[Any, ...], op: Op) -> bool:
    return any(one.op == op for one in items)


class OrderSheet(MovementSheet):
    """What was ordered, from whom, and when it should be here."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Note an order"), t("Stock", "Note the order"), key="order")
        self.product = Combo()
        self.pieces = Pieces()
        self.supplier = Combo()
        self.note = Line(longest=60)
        self.expected: DayField | None = None
        self.day: DayField | None = None
        self.add(Field(t("Stock", "Product"), self.product, name="stock.order.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.order.quantity")
        self.add(self.number)
        self.stands = Text("", "small", "soft")
        self.add(self.stands)
        self._sum = 0  # pieces that should be asked for, as worked out
        self.take = LinkButton("", "wand", name="stock.order.take")
        self.take.hide()
        self.take.clicked.connect(lambda: self.pieces.set_pieces(self._sum))
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(Field(t("Stock", "Asked from"), self.supplier, name="stock.order.supplier"))
        self._days = column(4)
        self.body.addLayout(self._days)
        self.add(OpenField(t("Stock", "Note"), self.note, t("Stock", "No names."), name="stock.order.note"))
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)

    def fill_in(self, board: Board) -> None:
        """Offer products and givers."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        named = [(one.name, one.op) for items in board.supply.givers.values() for one in items if not one.retired]
        self.supplier.choose([(t("Stock", "Not said"), 0), *named])
        if self.day is None or self.expected is None:
            self.expected = DayField(None, today=board.today, least=board.today, most=board.today + _YEARS)
            self._days.addWidget(
                Field(
                    t("Stock", "Should be here on"),
                    self.expected,
                    t("Stock", "Leave it empty if nobody knows."),
                    name="stock.order.expected",
                )
            )
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._days.addWidget(Field(t("Stock", "Ordered on"), self.day, name="stock.order.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces = self.pieces.pieces()
        self.number.error("" if pieces else t("Stock", "Type how many were ordered."))
        if not pieces:
            return None
        unread = self.expected is not None and self.expected.day() is None and bool(self.expected.line.text().strip())
        if unread:
            self.problem(t("Stock", "Write the day as 3 11 2026, or leave it empty."))
            return None
        supplier = self.supplier.value()
        draft = OrderDraft(
            board.place,
            str(self.product.value()),
            pieces,
            (self.day.day() if self.day else None) or board.today,
            self.expected.day() if self.expected else None,
            supplier if isinstance(supplier, int) else 0,
            self.note.text(),
        )

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.place_order(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was ordered."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces on order.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "supplier": self.supplier.value(),
            "note": self.note.text(),
            "expected": self.expected.day() if self.expected else None,
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
        if "supplier" in state:
            self.supplier.set_value(state["supplier"])
            self.note.setText(str(state.get("note", "")))
            expected = state.get("expected")
            if self.expected is not None:
                self.expected.set_day(expected if isinstance(expected, int) else None)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        code, board = str(self.product.value()), self.board
        self.pieces.offer(board.product(code) if board else None)
        waited = sum(one.open for one in board.supply.open_orders(code)) if board else 0
        card = next((one for one in board.cards if one.product.code == code), None) if board else None
        said = [fill(t("Stock", "{count} can be used now"), count=number(card.usable))] if card else []
        if waited:
            said.append(fill(t("Stock", "{count} on order already"), count=number(waited)))
        self.stands.setText(" · ".join(said))
        self.take.hide()
        self.again()
        if board is not None and code:
            place = board.place
            self.house.work.do(
                lambda kit: kit.stock.figures(place, code).order, lambda found: self._propose(code, found), owner=self
            )

    def _propose(self, code: str, found: OrderSum | None) -> None:
        """Offer the number that is worked out from use, levels, stock and what is on order."""
        if found is None or not found.pieces or code != self.product.value():
            return
        self._sum = found.pieces
        self.take.setText(fill(t("Stock", "Take {count}, as worked out"), count=number(found.pieces)))
        self.take.setToolTip(" · ".join(found.steps()))
        self.take.show()

    def _undo(self, op: Op) -> None:
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.change_order(op, cancelled=True),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )
