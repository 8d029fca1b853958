"""Send stock to another centre, or to another place of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb, lot_from, lot_state, usable_choices
from toolkit.desktop.widgets import Check, Combo, DayField, Field, Line, OpenField, column
from toolkit.stock.model import Lot, Outcome, Parcel
from toolkit.stock.transfers import Send

if TYPE_CHECKING:
    from toolkit.kit import Kit

NEW = -1  # "another centre": its name is typed


def other_choices(board: Board, *, places: bool = True) -> list[tuple[str, object]]:
    """Return where stock can go: other centres, further places of this one, a centre to be named."""
    found: list[tuple[str, object]] = [(name, op) for op, name in board.moving.centres]
    if places:
        found += [(one.name, one.op) for one in board.places if one.op != board.place]
    return [*found, (t("Stock", "Another centre…"), NEW)]


class SendSheet(MovementSheet):
    """What goes where; the file for the other centre is made afterwards, under Transfers."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Send to another place"), t("Stock", "Send"), key="send")
        self.to, self.product, self.lot = Combo(), Combo(), Combo()
        self.name = Line(longest=60)
        self.pieces = Pieces()
        self.there = Check(t("Stock", "It is there already"), name="stock.send.there")
        self.note = Line(longest=60)
        self.day: DayField | None = None
        self.add(Field(t("Stock", "To"), self.to, name="stock.send.to"))
        self.named = OpenField(
            t("Stock", "Name of the centre"),
            self.name,
            t("Stock", "An organisation, never a person."),
            name="stock.send.name",
            titles=True,
        )
        self.add(self.named)
        self.add(Field(t("Stock", "Product"), self.product, name="stock.send.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.send.quantity")
        self.add(self.number)
        self.add(Field(t("Stock", "Lot"), self.lot, name="stock.send.lot"))
        self.reason = OpenField(
            t("Stock", "Why this lot"),
            Line(longest=60),
            t("Stock", "A few words, if it is not the one that expires first."),
            name="stock.send.reason",
        )
        self.add(self.reason)
        self.add(self.there)
        self.add(OpenField(t("Stock", "Note"), self.note, t("Stock", "No names."), name="stock.send.note"))
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.to.currentIndexChanged.connect(lambda _index: self._chosen())
        self.lot.currentIndexChanged.connect(lambda _index: self._changed())
        self.pieces.changed.connect(self.again)

    @property
    def _why(self) -> Line:
        control = self.reason.control
        assert isinstance(control, Line)  # noqa: S101 - made above
        return control

    def fill_in(self, board: Board) -> None:
        """Offer centres, places, products and lots."""
        self.to.choose(other_choices(board))
        if self.to.currentIndex() < 0:
            self.to.setCurrentIndex(0)
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.send.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces, lot, to, name = self.pieces.pieces(), self.lot.value(), self.to.value(), self.name.text()
        self.number.error("" if pieces else t("Stock", "Type how many."))
        nameless = to == NEW and not name.strip()
        self.named.error(t("Stock", "Type its name.") if nameless else "")
        if not pieces or nameless:
            return None
        day = (self.day.day() if self.day else None) or board.today
        parcels = (Parcel(str(self.product.value()), pieces, lot if isinstance(lot, Lot) else None),)
        place, note, reason = board.place, self.note.text(), self._why.text()
        at_once = self._own() and self.there.isChecked()

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            other = kit.stock.centre_named(name) if to == NEW else int(to) if isinstance(to, int) else 0
            draft = Send(place, day, parcels, other, note, reason)
            return kit.stock.move(draft, sure) if at_once else kit.stock.send(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was sent."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces sent.", "", n)

    def _undo(self, op: Op) -> None:
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.undo_transfer(op),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "to": self.to.value(),
            "name": self.name.text(),
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "lot": lot_state(self.lot.value()),
            "reason": self._why.text(),
            "note": self.note.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed, or a suggestion."""
        if "to" in state:
            self.to.set_value(state["to"])
        if "product" in state:
            self.product.set_value(state["product"])
        self._chosen()
        if "pieces" in state:
            pieces = state["pieces"]
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
            self.named.error("")
            self.lot.set_value(lot_from(state.get("lot")))
            self.name.setText(str(state.get("name", "")))
            self._why.setText(str(state.get("reason", "")))
            self.note.setText(str(state.get("note", "")))
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _own(self) -> bool:
        return self.board is not None and any(one.op == self.to.value() for one in self.board.places)

    def _chosen(self) -> None:
        board, code = self.board, str(self.product.value())
        if board is not None:
            self.pieces.offer(board.product(code))
            self.lot.choose(usable_choices(board, code, 0, t("Stock", "The one that expires first")))
            if self.lot.currentIndex() < 0:
                self.lot.setCurrentIndex(0)
        self.named.setVisible(self.to.value() == NEW)
        self.there.setVisible(self._own())
        self._changed()

    def _changed(self) -> None:
        self.reason.setVisible(isinstance(self.lot.value(), Lot))
        self.again()
