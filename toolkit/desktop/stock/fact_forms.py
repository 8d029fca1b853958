"""Facts that are put on record: expired pieces that were handed out, and wrong numbers put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.words import number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb, lot_from, lot_state, source_choices
from toolkit.desktop.widgets import Combo, DayField, Field, Line, NumberField, OpenField, Text, column
from toolkit.stock.model import UNKNOWN_LOT, Group, Lot, Outcome, Parcel
from toolkit.stock.recall import Correct, ExpiredGiven

if TYPE_CHECKING:
    from toolkit.kit import Kit

LESS, MORE = "less", "more"


class GivenSheet(MovementSheet):
    """Expired pieces that were handed out: what was done is recorded, so that a recall finds it."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Handed out expired"), t("Stock", "Put it on record"), key="given")
        self.product, self.lot, self.source = Combo(), Combo(), Combo()
        self.pieces = Pieces()
        self.group = Combo([(one.word(), one.value) for one in (Group.NOT_SAID, *list(Group)[:-1])])
        self.contacts = NumberField(least=0, most=9999)
        self.day: DayField | None = None
        self.add(
            Text(
                t(
                    "Stock",
                    "Expired pieces are never offered. If some were handed out all the same, a coordinator puts it on "
                    "record here, with a signature.",
                ),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Product"), self.product, name="stock.given.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.given.quantity")
        self.add(self.number)
        self.add(Field(t("Stock", "From"), self.source, name="stock.given.from"))
        self.add(Field(t("Stock", "Lot"), self.lot, name="stock.given.lot"))
        self.add(Field(t("Stock", "To whom"), self.group, name="stock.given.group"))
        self.add(
            Field(
                t("Stock", "How many people"),
                self.contacts,
                t("Stock", "A count only, never names."),
                name="stock.given.contacts",
            )
        )
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.source.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)

    def fill_in(self, board: Board) -> None:
        """Offer products, places and expired lots."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        self.source.choose(source_choices(board))
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.given.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces, lot, shift = self.pieces.pieces(), self.lot.value(), self.source.value()
        self.number.error("" if pieces else t("Stock", "Type how many."))
        if not pieces:
            return None
        draft = ExpiredGiven(
            (self.day.day() if self.day else None) or board.today,
            (Parcel(str(self.product.value()), pieces, lot if isinstance(lot, Lot) else None),),
            board.place,
            shift if isinstance(shift, int) else 0,
            Group(str(self.group.value() or "")),
            self.contacts.value() or 0,
        )

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return kit.stock.give_expired(draft)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what is on record."""
        n = outcome.pieces
        return t("Stock", "{n} expired pieces are on record as handed out.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "from": self.source.value(),
            "lot": lot_state(self.lot.value()),
            "group": self.group.value(),
            "contacts": self.contacts.value(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
        if "from" in state:
            self.source.set_value(state["from"])
        self._chosen()
        if "pieces" in state:
            pieces, contacts = state["pieces"], state.get("contacts")
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
            self.lot.set_value(lot_from(state.get("lot")))
            self.group.set_value(state.get("group", ""))
            self.contacts.set_value(contacts if isinstance(contacts, int) else None)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        board, code, shift = self.board, str(self.product.value()), self.source.value()
        if board is not None:
            self.pieces.offer(board.product(code))
            held = board.lots_of(code, shift if isinstance(shift, int) else 0)
            gone = [one for one in held if one.lot.expired(board.today)]
            first: tuple[str, object] = (t("Stock", "The one that expired first"), None)
            self.lot.choose([first, *((f"{one.lot.word()} ({number(one.balance)})", one.lot) for one in gone)])
            if self.lot.currentIndex() < 0:
                self.lot.setCurrentIndex(0)
        self.again()


class CorrectSheet(MovementSheet):
    """A number that was typed wrong, put right without a count: fewer or more, and why."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Put a number right"), t("Stock", "Put it right"), key="correct")
        self.product, self.lot = Combo(), Combo()
        self.pieces = Pieces()
        self.way = Combo(
            [(t("Stock", "Fewer than the book says"), LESS), (t("Stock", "More than the book says"), MORE)]
        )
        self.note = Line(longest=60)
        self.day: DayField | None = None
        self.add(
            Text(
                t("Stock", "A movement that was typed wrong is undone under Movements. Here is for what is left over."),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Product"), self.product, name="stock.correct.product"))
        self.add(Field(t("Stock", "Lot"), self.lot, name="stock.correct.lot"))
        self.add(Field(t("Stock", "It is"), self.way, name="stock.correct.way"))
        self.number = Field(t("Stock", "By how many"), self.pieces, name="stock.correct.quantity")
        self.add(self.number)
        self.why = OpenField(
            t("Stock", "Why"), self.note, t("Stock", "A few words, no names."), name="stock.correct.note"
        )
        self.add(self.why)
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)

    def fill_in(self, board: Board) -> None:
        """Offer products and lots."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.correct.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces, lot, note = self.pieces.pieces(), self.lot.value(), self.note.text()
        self.number.error("" if pieces else t("Stock", "Type how many."))
        self.why.error("" if note.strip() else t("Stock", "Say in a few words why."))
        if not pieces or not note.strip():
            return None
        draft = Correct(
            board.place,
            (self.day.day() if self.day else None) or board.today,
            (Parcel(str(self.product.value()), pieces, lot if isinstance(lot, Lot) else UNKNOWN_LOT),),
            less=self.way.value() == LESS,
            note=note,
        )

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return kit.stock.correct(draft)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was put right."""
        n = outcome.pieces
        return t("Stock", "The book is put right by {n} pieces.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "lot": lot_state(self.lot.value()),
            "way": self.way.value(),
            "pieces": self.pieces.pieces(),
            "note": self.note.text(),
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
            self.why.error("")
            self.lot.set_value(lot_from(state.get("lot")) or UNKNOWN_LOT)
            self.way.set_value(state.get("way", LESS))
            self.note.setText(str(state.get("note", "")))
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        board, code = self.board, str(self.product.value())
        if board is not None:
            self.pieces.offer(board.product(code))
            held = {one.lot: one.balance for one in board.lots_of(code)}
            held.setdefault(UNKNOWN_LOT, 0)
            self.lot.choose([(f"{lot.word()} ({number(balance)})", lot) for lot, balance in held.items()])
            if self.lot.currentIndex() < 0:
                self.lot.setCurrentIndex(0)
        self.again()
