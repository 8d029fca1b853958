"""The ledger: every movement, newest first, narrowed by product and kind; one can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import fill, isolated, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import bag_word, tell_of_reports
from toolkit.desktop.widgets import Column, Combo, QuietButton, Table, column, row
from toolkit.stock.counts import reason_word
from toolkit.stock.leaving import remark
from toolkit.stock.model import LOSSES, Flow, Group, LedgerLine, Outcome
from toolkit.stock.posting import APPROVED, HERE

if TYPE_CHECKING:
    from toolkit.kit import Kit

SHOWN = 300
_SORTS: dict[str, tuple[Flow, ...]] = {
    "all": (),
    "in": (Flow.OPENING, Flow.RECEIVED, Flow.ARRIVED, Flow.FOUND),
    "out": (Flow.HANDED_OUT, Flow.EXPIRED_GIVEN),
    "transfers": (Flow.SENT, Flow.ARRIVED),
    "bags": (Flow.TAKEN_OUT, Flow.RETURNED),
    "losses": tuple(sorted(LOSSES)),
    "counts": (Flow.COUNTED, Flow.CORRECTED),
}


class Movements(QWidget):
    """The table and what narrows it."""

    def __init__(self, house: House, board: Callable[[], Board | None]) -> None:
        super().__init__()
        self.house = house
        self._board = board
        self.product = Combo()
        self.product.setAccessibleName(t("Stock", "Product"))
        self.product.setObjectName("stock.movements.product")
        self.sort = Combo(
            [
                (t("Stock", "Every movement"), "all"),
                (t("Stock", "What came in"), "in"),
                (t("Stock", "Handed out"), "out"),
                (t("Stock", "Transfers"), "transfers"),
                (t("Stock", "Bags"), "bags"),
                (t("Stock", "Losses"), "losses"),
                (t("Stock", "Counts"), "counts"),
            ]
        )
        self.sort.setAccessibleName(t("Stock", "Kind of movement"))
        self.sort.setObjectName("stock.movements.sort")
        self.undo = QuietButton(t("Stock", "Undo this movement"), "undo", name="stock.movements.undo")
        self.undo.setEnabled(False)
        self.approve = QuietButton(t("Stock", "Approve this count"), "check", name="stock.movements.approve")
        self.approve.setEnabled(False)
        self.looked = QuietButton(t("Stock", "I looked into it"), "eye", name="stock.movements.looked")
        self.looked.setEnabled(False)
        if not house.coordinator:  # never shown before it has a parent: it would be a window for a moment
            self.approve.hide()
            self.looked.hide()
        self.table: Table[LedgerLine] = Table(
            [
                Column(
                    t("Stock", "Day"), lambda one: clock.short_day(one.day), full=lambda one: clock.long_day(one.day)
                ),
                Column(t("Stock", "Product"), self._word, stretch=3),
                Column(t("Stock", "Lot"), lambda one: one.lot.word(), stretch=3),
                Column(t("Stock", "Movement"), self._what, stretch=4, tone=_tone, icon=_icon),
                Column(t("Stock", "Change"), lambda one: signed(one.change), numeric=True),
                Column(t("Stock", "Balance of lot"), lambda one: number(one.balance), numeric=True, tone=_below),
            ],
            title=t("Stock", "Movements"),
            empty=t("Stock", "Nothing has moved yet. Receive or count something first."),
            icon="transfer",
            name="stock.movements",
        )
        head = row(3)
        head.addWidget(self.product)
        head.addWidget(self.sort)
        head.addStretch(1)
        head.addWidget(self.looked)
        head.addWidget(self.approve)
        head.addWidget(self.undo)
        body = column(3)
        body.addLayout(head)
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.product.currentIndexChanged.connect(lambda _index: self.reload())
        self.sort.currentIndexChanged.connect(lambda _index: self.reload())
        self.table.selected.connect(self._selected)
        self.undo.clicked.connect(lambda: self._reverse())
        self.approve.clicked.connect(lambda: self._approve())
        self.looked.clicked.connect(lambda: self._look_into())

    def show_board(self, board: Board) -> None:
        """Offer the products there are, and read again."""
        every: tuple[str, object] = (t("Stock", "Every product"), "")
        self.product.choose([every, *((one.word(), one.code) for one in board.products)])
        if self.product.currentIndex() < 0:
            self.product.setCurrentIndex(0)
        self.reload()

    def narrow(self, product: str) -> None:
        """Show one product's movements."""
        self.product.set_value(product)

    def reload(self) -> None:
        """Read the rows that are asked for."""
        board = self._board()
        if board is None:
            return
        place, product = board.place, str(self.product.value() or "")
        flows = _SORTS[str(self.sort.value())]
        self.house.work.do(
            lambda kit: kit.stock.movements(place, product, flows, SHOWN), self.table.set_rows, owner=self
        )

    def _word(self, one: LedgerLine) -> str:
        board = self._board()
        return board.word(one.product) if board else one.product

    def _what(self, one: LedgerLine) -> str:
        parts = [one.flow.word()]
        if one.detail and one.flow in {Flow.HANDED_OUT, Flow.EXPIRED_GIVEN}:
            parts.append(Group(one.detail).word() if one.detail in set(Group) else one.detail)
        elif one.detail:
            parts.append(reason_word(one.detail) if one.flow is Flow.COUNTED else one.detail)
        board = self._board()
        if board and one.flow in {Flow.SENT, Flow.ARRIVED} and (name := board.moving.name(one.other)):
            parts.append(isolated(name))
        if board and one.flow in {Flow.TAKEN_OUT, Flow.RETURNED}:
            parts += [bag_word(bag.shift.worker) for bag in board.bags if bag.shift.op == one.other]
        elif board and one.flow is Flow.HANDED_OUT and one.other:
            parts.append(isolated(board.supply.outlet_name(one.other)))
        elif board and one.flow is Flow.CONFISCATED:
            parts += [area.name for area in board.areas if area.op == one.other]
        if one.counted is not None and one.seen is not None and one.counted - one.change != one.seen:
            parts.append(fill(t("Stock", "the book said {seen} then"), seen=one.seen))
        if said := remark(one.flags):
            parts.append(said)
        return " · ".join(parts)

    def _selected(self, one: LedgerLine | None) -> None:
        self.undo.setEnabled(one is not None and not one.flags & 3)
        self.looked.setEnabled(one is not None and bool(one.flags & HERE) and not one.flags & (3 | APPROVED))
        self.approve.setEnabled(one is not None and one.counted is not None and not one.flags & (3 | APPROVED))

    def _approve(self) -> None:
        one = self.table.current()
        if one is None or not self.house.ask(
            t("Stock", "Approve this count? That you did stands in the ledger and can't be undone."),
            t("Stock", "Approve"),
        ):
            return
        movement, notices = one.movement, self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.approve(movement),
            lambda _op: notices.done(t("Stock", "The count is approved.")),
            owner=self,
        )

    def _look_into(self) -> None:
        """Note that a coordinator looked at what was in hand and not in the book: it asks nobody any more."""
        one = self.table.current()
        if one is None:
            return
        movement, notices = one.movement, self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.looked_at(movement),
            lambda _op: notices.done(t("Stock", "You looked into it. It needs nobody any more.")),
            owner=self,
        )

    def _reverse(self) -> None:
        one = self.table.current()
        if one is None:
            return
        movement, work, notices = one.movement, self.house.work, self.house.notices

        def again() -> None:
            work.do(
                lambda kit: kit.stock.repeat(movement),
                lambda _outcome: notices.say(t("Stock", "Written again.")),
                owner=self,
            )

        def undone(outcome: Outcome) -> None:
            said = t("Stock", "The movement is undone. Both lines stay in the ledger.")
            notices.done(said, again)
            tell_of_reports(self.house, outcome.op, said, again, self)

        def reverse(kit: Kit) -> Outcome:
            return kit.stock.reverse(movement)

        work.do(reverse, undone, owner=self)


def signed(value: int) -> str:
    """Write a change with its sign."""
    return f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value < 0 else "0"


def _tone(one: LedgerLine) -> str:
    return "soft" if one.flags & 3 else "warm" if one.flow in LOSSES else ""


def _icon(one: LedgerLine) -> str:
    if one.flow in LOSSES:
        return "loss"
    icons = {
        Flow.HANDED_OUT: "hand-out",
        Flow.EXPIRED_GIVEN: "signature",
        Flow.SENT: "transfer-out",
        Flow.ARRIVED: "transfer-in",
        Flow.TAKEN_OUT: "bag",
        Flow.RETURNED: "bag",
        Flow.COUNTED: "count",
        Flow.CORRECTED: "pencil",
    }
    return icons.get(one.flow, "receive")


def _below(one: LedgerLine) -> str:
    return "danger" if one.balance < 0 else ""
