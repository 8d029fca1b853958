"""Transfers: what is on the way and what came, the files that go with them, and what could be moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.transfer_words import OpenDialog, WordsDialog
from toolkit.desktop.widgets import Card, Column, Flow, QuietButton, Table, Text, clear, column, plane, row
from toolkit.stock.transfer_file import MOST_BYTES, Answer, Message
from toolkit.stock.transfers import Piece, State, Transfer

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.stock.model import Outcome
    from toolkit.stock.redistribute import Suggestion

_SUFFIXES = {".dat", ".bin"}
_MOST_SUGGESTED = 3


class Transfers(QWidget):
    """The table and what can be done with the chosen row."""

    def __init__(
        self,
        house: House,
        board: Callable[[], Board | None],
        start: Callable[[str, dict[str, Any] | None], None],
        sheet: Callable[[str], Any],
    ) -> None:
        super().__init__()
        self.house = house
        self._board, self._start, self._sheet = board, start, sheet
        self.send = QuietButton(t("Stock", "Send"), "transfer-out", name="stock.transfers.send")
        self.open = QuietButton(t("Stock", "Open a file"), "folder-open", name="stock.transfers.open")
        self.save = QuietButton(t("Stock", "Save the file"), "save", name="stock.transfers.save")
        self.arrived = QuietButton(t("Stock", "It arrived"), "check", name="stock.transfers.arrived")
        self.undo = QuietButton(t("Stock", "Undo"), "undo", name="stock.transfers.undo")
        self.table: Table[Transfer] = Table(
            [
                Column(
                    t("Stock", "Day"), lambda one: clock.short_day(one.day), full=lambda one: clock.long_day(one.day)
                ),
                Column(t("Stock", "From"), lambda one: self._end(one.place if one.out else one.other), stretch=3),
                Column(t("Stock", "To"), lambda one: self._end(one.other if one.out else one.place), stretch=3),
                Column(t("Stock", "How it stands"), _stands, stretch=4, tone=_tone, icon=_icon),
                Column(t("Stock", "Sent"), lambda one: number(one.pieces), numeric=True),
                Column(
                    t("Stock", "Arrived"),
                    lambda one: "" if one.arrived is None else number(one.arrived),
                    numeric=True,
                    tone=lambda one: "warm" if one.differs else "",
                ),
            ],
            title=t("Stock", "Transfers"),
            empty=t("Stock", "Nothing was sent to another place, and nothing came from one."),
            icon="truck",
            name="stock.transfers",
        )
        head = Flow(gap=2)
        for button in (self.send, self.open, self.save, self.arrived, self.undo):
            head.addWidget(button)
        self._suggested = column(2)
        body = column(3)
        body.addWidget(plane(head))
        body.addLayout(self._suggested)
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.table.selected.connect(lambda _one: self._offer())
        self.send.clicked.connect(lambda: self._start("send", None))
        self.open.clicked.connect(lambda: self._choose())
        self.save.clicked.connect(lambda: self._save())
        self.arrived.clicked.connect(lambda: self._arrived())
        self.undo.clicked.connect(lambda: self._undo())
        self._offer()

    def show_board(self, board: Board) -> None:
        """Show the transfers, and look whether something should be moved."""
        chosen = self.table.current()
        self.table.set_rows(board.moving.transfers)
        if chosen is not None:
            again = next((one for one in board.moving.transfers if one.op == chosen.op), None)
            if again is not None:
                self.table.select(again)
        self._offer()
        if len(board.places) > 1:
            self.house.work.do(lambda kit: kit.stock.redistribution(), self._suggest, owner=self)
        else:
            self._suggest([])

    def show_transfer(self, op: Op) -> None:
        """Choose a transfer."""
        for one in self.table.rows():
            if one.op == op:
                self.table.select(one)

    # -------------------------------------------------------------- what can be moved
    def _suggest(self, found: list[Suggestion]) -> None:
        clear(self._suggested)
        board = self._board()
        if board is None:
            return
        for place, one in enumerate(found[:_MOST_SUGGESTED]):
            card = Card(kind="lead", margin=2)
            line = row(3)
            what = fill(
                t("Stock", "{product}: move {count} from {place} to {other}."),
                product=board.word(one.product),
                count=one.pieces,
                place=board.place_name(one.giver),
                other=board.place_name(one.taker),
            )
            line.addWidget(Text(f"{what} {one.say()}", "body"), 1)
            button = QuietButton(t("Stock", "Send"), "transfer-out", name=f"stock.transfers.suggested.{place}")
            button.setAccessibleName(f"{t('Stock', 'Send')}: {board.word(one.product)}")
            button.setEnabled(one.giver == board.place)
            if one.giver != board.place:
                button.setToolTip(t("Stock", "Choose the place it would leave first, above."))
            button.clicked.connect(lambda _on=False, one=one: self._send_suggested(one))
            line.addWidget(button)
            card.body.addLayout(line)
            self._suggested.addWidget(card)

    def _send_suggested(self, one: Suggestion) -> None:
        state = {
            "to": one.taker,
            "product": one.product,
            "pieces": one.pieces,
            "lot": [one.lot.number, one.lot.expiry],
            "reason": t("Stock", "Suggested, so that it is used before it expires"),
        }
        self._start("send", state)

    # -------------------------------------------------------------- files
    def _save(self) -> None:
        one = self.table.current()
        if one is None:
            return
        if not one.out:
            name = f"{one.code or 'answer'}-a.dat"
            self.house.work.do(
                lambda kit: kit.stock.answer_file(one.op),
                lambda data: self.house.save_file(name, data, sealed=True),
                owner=self,
            )
            return
        dialog = WordsDialog(self.house)
        dialog.agreed.connect(lambda words: self._seal(one, words))
        dialog.open()

    def _seal(self, one: Transfer, words: str) -> None:
        self.house.work.do(
            lambda kit: kit.stock.sent_file(one.op, words),
            lambda data: self.house.save_file(f"{one.code}.dat", data, sealed=True),
            owner=self,
        )

    def _choose(self) -> None:
        self.house.choose_file(t("Stock", "Open a file"), _SUFFIXES, self._read)

    def _read(self, path: Any) -> None:
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError:
            self.house.notices.say(t("Stock", "The file can't be read."))
            return
        self.take(data)

    def take(self, data: bytes) -> None:
        """Open a file: an answer opens by itself, anything else asks for its six words."""
        self.house.work.do(
            lambda kit: kit.stock.read_answer(data),
            self._answer,
            refused=lambda _problem: self._ask_words(data),
            owner=self,
        )

    def _answer(self, found: tuple[Transfer, Answer]) -> None:
        transfer, answer = found
        if transfer.arrived is not None:
            self.house.notices.say(t("Stock", "It is noted already what arrived of that transfer."))
            return
        self._sheet("confirm").start_transfer(transfer, answer.pieces, answered=True)

    def _ask_words(self, data: bytes) -> None:
        dialog = OpenDialog(self.house, data)
        dialog.read.connect(self._arrive)
        dialog.open()

    def _arrive(self, message: Message) -> None:
        self._sheet("arrive").start_message(message)

    # -------------------------------------------------------------- the chosen row
    def _offer(self) -> None:
        one = self.table.current()
        way = one is not None and one.state is State.ON_THE_WAY
        self.save.setEnabled(one is not None and not one.gone and bool(one.ident) and not one.own)
        self.save.setText(
            t("Stock", "Save the answer") if one is not None and not one.out else t("Stock", "Save the file")
        )
        self.arrived.setEnabled(way)
        self.undo.setEnabled(one is not None and not one.gone)

    def _arrived(self) -> None:
        one = self.table.current()
        if one is None:
            return

        def pieces(kit: Kit) -> tuple[Piece, ...]:
            return kit.stock.transfer_pieces(one.op)

        def ask(found: tuple[Piece, ...]) -> None:
            board = self._board()
            if one.own and board is not None and one.other != board.place:
                self.house.notices.say(t("Stock", "Choose the place where it arrived first, above."))
            else:
                self._sheet("arrive" if one.own else "confirm").start_transfer(one, found)

        self.house.work.do(pieces, ask, owner=self)

    def _undo(self) -> None:
        one = self.table.current()
        if one is None:
            return
        work, notices = self.house.work, self.house.notices

        def again() -> None:
            work.do(
                lambda kit: kit.stock.repeat(one.op),
                lambda _done: notices.say(t("Stock", "Written again.")),
                owner=self,
            )

        confirmed = one.out and not one.own and one.arrived is not None

        def undone(_done: Outcome) -> None:
            if confirmed:
                notices.say(t("Stock", "It is on the way again. To undo the sending too, press it once more."))
                return
            said = t("Stock", "The movement is undone. Both lines stay in the ledger.")
            notices.done(said, None if one.own and one.arrived is not None else again)

        work.do(lambda kit: kit.stock.undo_transfer(one.op), undone, owner=self)

    def _end(self, op: Op) -> str:
        board = self._board()
        return board.moving.name(op) if board else ""


def _stands(one: Transfer) -> str:
    parts = [one.state.word()]
    if one.state is State.DIFFERS and one.arrived is not None:
        n = abs(one.pieces - one.arrived)
        parts.append(t("Stock", "{n} pieces differ", "", n))
    if one.code:
        parts.append(one.code)
    return " · ".join(parts)


def _tone(one: Transfer) -> str:
    return {State.UNDONE: "soft", State.DIFFERS: "warm", State.ON_THE_WAY: "lead"}.get(one.state, "good")


def _icon(one: Transfer) -> str:
    if one.state is State.ON_THE_WAY:
        return "truck"
    return "undo" if one.gone else "transfer-out" if one.out else "transfer-in"
