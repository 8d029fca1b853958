"""The ledger: every movement, newest first, narrowed by product and kind; one can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.pointers import Target
from toolkit.base.words import fill, isolated, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import bag_word, tell_of_reports
from toolkit.desktop.widgets import Column, Combo, Flow, QuietButton, Table, column, plane
from toolkit.stock.counts import reason_word
from toolkit.stock.leaving import remark
from toolkit.stock.model import LOSSES, Group, LedgerLine, Outcome
from toolkit.stock.model import Flow as Moved
from toolkit.stock.posting import APPROVED, HERE

if TYPE_CHECKING:
    from toolkit.kit import Kit

SHOWN = 300
_SORTS: dict[str, tuple[Moved, ...]] = {
    "all": (),
    "in": (Moved.OPENING, Moved.RECEIVED, Moved.ARRIVED, Moved.FOUND),
    "out": (Moved.HANDED_OUT, Moved.EXPIRED_GIVEN),
    "transfers": (Moved.SENT, Moved.ARRIVED),
    "bags": (Moved.TAKEN_OUT, Moved.RETURNED),
    "losses": tuple(sorted(LOSSES)),
    "counts": (Moved.COUNTED, Moved.CORRECTED),
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
        self.report = QuietButton(t("Stock", "Begin a report"), "incidents", name="stock.movements.report")
        self.report.hide()
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
        head = Flow(gap=3)
        for each in (self.product, self.sort, self.report, self.looked, self.approve, self.undo):
            head.addWidget(each)
        body = column(3)
        body.addWidget(plane(head))
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.product.currentIndexChanged.connect(lambda _index: self.reload())
        self.sort.currentIndexChanged.connect(lambda _index: self.reload())
        self.table.selected.connect(self._selected)
        self.report.clicked.connect(lambda: self._begin_report())
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
        if one.detail and one.flow in {Moved.HANDED_OUT, Moved.EXPIRED_GIVEN}:
            parts.append(Group(one.detail).word() if one.detail in set(Group) else one.detail)
        elif one.detail:
            parts.append(reason_word(one.detail) if one.flow is Moved.COUNTED else one.detail)
        board = self._board()
        if board and one.flow in {Moved.SENT, Moved.ARRIVED} and (name := board.moving.name(one.other)):
            parts.append(isolated(name))
        if board and one.flow in {Moved.TAKEN_OUT, Moved.RETURNED}:
            parts += [bag_word(bag.shift.worker) for bag in board.bags if bag.shift.op == one.other]
        elif board and one.flow is Moved.HANDED_OUT and one.other:
            parts.append(isolated(board.supply.outlet_name(one.other)))
        elif board and one.flow is Moved.CONFISCATED:
            parts += [area.name for area in board.areas if area.op == one.other]
        if one.counted is not None and one.seen is not None and one.counted - one.change != one.seen:
            parts.append(fill(t("Stock", "the book said {seen} then"), seen=one.seen))
        if said := remark(one.flags):
            parts.append(said)
        return " · ".join(parts)

    def _selected(self, one: LedgerLine | None) -> None:
        self.undo.setEnabled(one is not None and not one.flags & 3)
        self.report.setVisible(one is not None and one.flow is Moved.CONFISCATED and not one.flags & 3)
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

    def _begin_report(self) -> None:
        """Begin a report about what police took, with its numbers; or go on with the one begun."""
        one = self.table.current()
        if one is None:
            return
        movement, house = one.movement, self.house
        house.work.do(
            lambda kit: kit.together.begin_report(movement),
            lambda code: house.go(Target("incidents", code, "draft")),
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
        movement, work, notices, taken = (
            one.movement,
            self.house.work,
            self.house.notices,
            one.flow is Moved.CONFISCATED,
        )

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
            return kit.together.undo_confiscation(movement) if taken else kit.stock.reverse(movement)

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
        Moved.HANDED_OUT: "hand-out",
        Moved.EXPIRED_GIVEN: "signature",
        Moved.SENT: "transfer-out",
        Moved.ARRIVED: "transfer-in",
        Moved.TAKEN_OUT: "bag",
        Moved.RETURNED: "bag",
        Moved.COUNTED: "count",
        Moved.CORRECTED: "pencil",
    }
    return icons.get(one.flow, "receive")


def _below(one: LedgerLine) -> str:
    return "danger" if one.balance < 0 else ""
