"""Take in what arrives, and note what the other centre says to have arrived: a number for each lot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb
from toolkit.desktop.stock.transfer_forms import NEW, other_choices
from toolkit.desktop.widgets import Combo, DayField, Field, Line, NumberField, OpenField, Text, clear, column
from toolkit.stock.model import Flow, Lot, Outcome, lot_number, read_expiry
from toolkit.stock.transfer_file import Message
from toolkit.stock.transfers import CAUSES, Arrive, Piece, Transfer

if TYPE_CHECKING:
    from toolkit.kit import Kit


class ArriveSheet(MovementSheet):
    """What arrived: of a transfer that is known (a number for each lot), or typed by hand."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Arrived from another centre"), t("Stock", "Take it in"), key="arrive")
        self._message: Message | None = None
        self._own: Transfer | None = None
        self._lines: list[tuple[str, Lot, int]] = []
        self._fields: list[tuple[NumberField, Combo]] = []
        self.intro = Text("", "body", "soft")
        self.origin = Combo()
        self.name = Line(longest=60)
        self.product = Combo()
        self.pieces, self.lot, self.expiry = Pieces(), Line(longest=32), Line(longest=12)
        self.arrived = NumberField(least=0, most=9_999_999, unit=t("Stock", "pieces"))
        self.day: DayField | None = None
        self.add(self.intro)
        self.from_ = Field(t("Stock", "From"), self.origin, name="stock.arrive.origin")
        self.add(self.from_)
        self.named = OpenField(
            t("Stock", "Name of the centre"),
            self.name,
            t("Stock", "An organisation, never a person."),
            name="stock.arrive.name",
            titles=True,
        )
        self.add(self.named)
        self._table = column(4)
        self.body.addLayout(self._table)
        self._by_hand: list[QWidget] = []
        self.number = Field(t("Stock", "How many were sent"), self.pieces, name="stock.arrive.quantity")
        self.best = Field(t("Stock", "Expires"), self.expiry, name="stock.arrive.expiry")
        for field in (
            Field(t("Stock", "Product"), self.product, name="stock.arrive.product"),
            self.number,
            Field(
                t("Stock", "How many arrived"),
                self.arrived,
                t("Stock", "Leave it empty if all arrived."),
                name="stock.arrive.arrived",
            ),
            Field(t("Stock", "Lot number"), self.lot, name="stock.arrive.lot"),
            self.best,
        ):
            self.add(field)
            self._by_hand.append(field)
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.origin.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)

    def fill_in(self, board: Board) -> None:
        """Offer centres and products."""
        self.origin.choose(other_choices(board, places=False))
        if self.origin.currentIndex() < 0:
            self.origin.setCurrentIndex(0)
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.arrive.day"))
        self._chosen()

    def start(self, state: dict[str, Any] | None = None) -> None:
        """Open it for what is typed by hand."""
        self._show(None, None, [])
        super().start(state)

    def start_message(self, message: Message) -> None:
        """Open it for what another centre's file says."""
        self._show(message, None, [(one.code, one.lot, one.pieces) for one in message.lines])
        board = self.board
        known = (
            [op for op, name in board.moving.centres if name.casefold() == message.centre.casefold()] if board else []
        )
        super().start({"origin": known[0] if known else NEW, "name": "" if known else message.centre})

    def start_transfer(self, transfer: Transfer, pieces: tuple[Piece, ...]) -> None:
        """Open it for what another place of this centre sent."""
        self._show(None, transfer, [(one.product, one.lot, one.sent) for one in pieces])
        super().start()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        origin, name = self.origin.value(), self.name.text()
        nameless = self._own is None and origin == NEW and not name.strip()
        self.named.error(t("Stock", "Type its name.") if nameless else "")
        pieces = self._told() if self._lines else self._typed()
        if pieces is None or nameless:
            return None
        day = (self.day.day() if self.day else None) or board.today
        message, own, place = self._message, self._own, board.place

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            if own is not None:
                return kit.stock.arrive(Arrive(place, day, pieces, sent=own.op))
            centre = kit.stock.centre_named(name) if origin == NEW else int(origin) if isinstance(origin, int) else 0
            if message is None:
                return kit.stock.arrive(Arrive(place, day, pieces, centre), sure=sure)
            draft = Arrive(place, day, pieces, centre, code=message.code, ident=message.ident, reply=message.key.hex())
            return kit.stock.arrive(draft, message)

        return verb

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - what was sent is not what arrived
        """Say that it is in the book."""
        if self._message is not None:
            return t("Stock", "It is in the book. Save the answer for the other centre under Transfers.")
        return t("Stock", "It is in the book.")

    def state(self) -> dict[str, Any]:
        """Return what is typed; what a file said is not kept."""
        return {
            "origin": self.origin.value(),
            "name": self.name.text(),
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "arrived": self.arrived.value(),
            "lot": self.lot.text(),
            "expiry": self.expiry.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "origin" in state:
            self.origin.set_value(state["origin"])
        if "name" in state:
            self.name.setText(str(state["name"] or ""))
        if "product" in state:
            self.product.set_value(state["product"])
        if "pieces" in state:
            pieces, arrived = state["pieces"], state.get("arrived")
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.arrived.set_value(arrived if isinstance(arrived, int) else None)
            self.lot.setText(str(state.get("lot", "")))
            self.expiry.setText(str(state.get("expiry", "")))
            for field in (self.number, self.best, self.named):
                field.error("")
        self._chosen()
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    # -------------------------------------------------------------- inside
    def _show(self, message: Message | None, own: Transfer | None, lines: list[tuple[str, Lot, int]]) -> None:
        self._message, self._own, self._lines, self._fields = message, own, lines, []
        clear(self._table)
        board = self.board
        if board is None:
            return
        names = {one.code: one.name for one in message.lines} if message else {}
        for place, (code, lot, sent) in enumerate(lines):
            word = board.word(code) if board.product(code) else names.get(code, code)
            arrived, cause = line_fields(sent)
            label = fill(t("Stock", "{product}, {lot}: {count} were sent"), product=word, lot=lot.word(), count=sent)
            self._table.addWidget(
                Field(label, arrived, t("Stock", "How many arrived"), name=f"stock.arrive.line.{place}")
            )
            self._table.addWidget(cause_field(arrived, cause, sent, f"stock.arrive.cause.{place}"))
            self._fields.append((arrived, cause))
        if message is not None:
            text = fill(
                t("Stock", "Sent on {day} by {centre}, code {code}. Count what arrived."),
                day=clock.long_day(message.day),
                centre=message.centre or "?",
                code=message.code,
            )
        elif own is not None:
            text = fill(
                t("Stock", "Sent on {day} from {centre}. Count what arrived."),
                day=clock.long_day(own.day),
                centre=board.moving.name(own.place),
            )
        else:
            text = t("Stock", "If the other centre gave you a file, open it under Transfers instead.")
        self.intro.setText(text)
        for field in self._by_hand:
            field.setVisible(not lines)
        self.from_.setVisible(own is None)
        self._chosen()

    def _told(self) -> tuple[Piece, ...]:
        return told(self._lines, self._fields)

    def _typed(self) -> tuple[Piece, ...] | None:
        sent, expiry = self.pieces.pieces(), read_expiry(self.expiry.text())
        self.number.error("" if sent else t("Stock", "Type how many."))
        unreadable = expiry is None and bool(self.expiry.text().strip())
        self.best.error(t("Stock", "Write it as month and year, as 05 2028.") if unreadable else "")
        if not sent or unreadable:
            return None
        arrived = self.arrived.value()
        lot = Lot(lot_number(self.lot.text()), expiry)
        return (Piece(str(self.product.value()), lot, sent, sent if arrived is None else arrived),)

    def _chosen(self) -> None:
        if self.board is not None:
            self.pieces.offer(self.board.product(str(self.product.value())))
        self.named.setVisible(self._own is None and self.origin.value() == NEW)
        self.again()


class ConfirmSheet(MovementSheet):
    """What the other centre says to have arrived, by phone or by its file; balances here stay as they are."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "What arrived there"), t("Stock", "Note it"), key="confirm")
        self.transfer: Transfer | None = None
        self._lines: list[tuple[str, Lot, int]] = []
        self._fields: list[tuple[NumberField, Combo]] = []
        self._op: Op = 0
        self.intro = Text("", "body", "soft")
        self.add(self.intro)
        self._table = column(4)
        self.body.addLayout(self._table)
        self.finish()

    def fill_in(self, board: Board) -> None:
        """Nothing is chosen here."""

    def start(self, state: dict[str, Any] | None = None) -> None:
        """Open it, unless no transfer is chosen: after a lock, say."""
        if self.transfer is not None:
            super().start(state)

    def start_transfer(self, transfer: Transfer, pieces: tuple[Piece, ...], *, answered: bool = False) -> None:
        """Open it for a transfer; `pieces` are what was sent, with what arrived where an answer says so."""
        board = self.board
        if board is None:
            return
        self.transfer, self._fields = transfer, []
        self._lines = [(one.product, one.lot, one.sent) for one in pieces]
        clear(self._table)
        self.intro.setText(
            fill(
                t("Stock", "Sent on {day} to {centre}. What did they count?"),
                day=clock.long_day(transfer.day),
                centre=board.moving.name(transfer.other),
            )
        )
        for place, one in enumerate(pieces):
            arrived, cause = line_fields(one.arrived if answered else one.sent)
            cause.set_value(int(one.cause))
            label = fill(
                t("Stock", "{product}, {lot}: {count} were sent"),
                product=board.word(one.product),
                lot=one.lot.word(),
                count=one.sent,
            )
            hint = t("Stock", "How many arrived")
            self._table.addWidget(Field(label, arrived, hint, name=f"stock.confirm.line.{place}"))
            self._table.addWidget(cause_field(arrived, cause, one.sent, f"stock.confirm.cause.{place}"))
            self._fields.append((arrived, cause))
        super().start()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        transfer = self.transfer
        if transfer is None:
            return None
        pieces, today = told(self._lines, self._fields), board.today

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return Outcome(kit.stock.confirm(transfer.op, today, pieces))

        return verb

    def _answered(self, outcome: Outcome) -> None:
        # What another centre said is no movement: balances are what they were, and so no report changes.
        work, notices, owner, transfer = self.house.work, self.house.notices, self.parentWidget() or self, self.transfer
        self.close_it()

        def undo() -> None:
            if transfer is not None:
                work.do(
                    lambda kit: kit.stock.unconfirm(transfer.op),
                    lambda _op: notices.say(t("Stock", "Undone.")),
                    owner=owner,
                )

        notices.done(self.done(outcome), undo)

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - nothing was moved
        """Say that it is noted."""
        return t("Stock", "It is noted what arrived there.")

    def state(self) -> dict[str, Any]:
        """Keep nothing: it is quickly typed, and belongs to one transfer."""
        return {}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show nothing kept."""


def line_fields(value: int) -> tuple[NumberField, Combo]:
    """Return a number for what arrived, and why it is fewer."""
    arrived = NumberField(value, least=0, most=9_999_999, unit=t("Stock", "pieces"))
    return arrived, Combo([(one.word(), int(one)) for one in CAUSES])


def cause_field(arrived: NumberField, cause: Combo, sent: int, name: str) -> Field:
    """Return the field of the cause, shown only while fewer arrived than were sent."""
    field = Field(t("Stock", "What happened to the rest"), cause, name=name)

    def look(value: object) -> None:
        field.setVisible(isinstance(value, int) and value < sent)

    now = arrived.value()
    if not (isinstance(now, int) and now < sent):
        field.hide()
    arrived.changed.connect(look)
    return field


def told(lines: list[tuple[str, Lot, int]], fields: list[tuple[NumberField, Combo]]) -> tuple[Piece, ...]:
    """Return the pieces that such fields tell."""
    found = []
    for (product, lot, sent), (arrived, cause) in zip(lines, fields, strict=True):
        here, why = arrived.value(), cause.value()
        flow = Flow(why) if isinstance(why, int) else Flow.UNEXPLAINED
        found.append(Piece(product, lot, sent, here or 0, flow))
    return tuple(found)
