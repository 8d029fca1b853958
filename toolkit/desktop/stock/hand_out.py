"""Hand out: tap a product, tap a number; or type it, and Return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board, picture
from toolkit.desktop.stock.sheet import (
    MovementSheet,
    Pieces,
    Verb,
    lot_from,
    lot_state,
    source_choices,
    usable_choices,
)
from toolkit.desktop.widgets import (
    Choice,
    ChoiceGrid,
    Combo,
    DayField,
    Field,
    Flow,
    Line,
    LinkButton,
    NumberField,
    OpenField,
    QuietButton,
    Text,
    column,
    plane,
)
from toolkit.stock.model import EXPIRED, NOT_ENOUGH, Group, HandOut, Lot, Outcome, Parcel, Product
from toolkit.stock.service.scanning import Scanned

if TYPE_CHECKING:
    from toolkit.kit import Kit

NUMBERS = (5, 10, 20, 40, 72, 144)
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class HandOutSheet(MovementSheet):
    """Product and number; the rest stays folded away until somebody needs it."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Hand out"), t("Stock", "Hand out"), key="hand_out")
        self.products = ChoiceGrid(least=180, name="stock.hand_out.product")
        self.pieces = Pieces()
        self.group = Combo([(one.word(), one.value) for one in (Group.NOT_SAID, *list(Group)[:-1])])
        self.contacts = NumberField(least=0, most=9999)
        self.source = Combo()
        self.outlet = Combo()
        self.left = NumberField(least=0, most=999_999)
        self.lot = Combo()
        self.reason = OpenField(
            t("Stock", "Why this lot"),
            Line(longest=60),
            t("Stock", "A few words, if it is not the one that expires first."),
            name="stock.hand_out.reason",
        )
        self.day: DayField | None = None
        self._here = False
        self.add(self.products)
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.hand_out.quantity")
        self.add(self.number)
        chips = Flow(gap=2)
        for value in NUMBERS:
            chip = QuietButton(str(value), name=f"stock.hand_out.chip.{value}")
            chip.clicked.connect(lambda _on=False, value=value: self._tap(value))
            chips.addWidget(chip)
        self.add(plane(chips))
        self.add(Text(t("Stock", "Tap a number and it is noted."), "small", "soft"))
        self.here = QuietButton(t("Stock", "I have them here"), "hand", name="stock.hand_out.here")
        self.here.hide()
        self.here.clicked.connect(self._have_them)
        self.foot.insertWidget(0, self.here)
        self.more = LinkButton(
            t("Stock", "To whom, which lot, another day"), "chevron-down", name="stock.hand_out.more"
        )
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        inner = column(4)
        inner.addWidget(Field(t("Stock", "To whom"), self.group, name="stock.hand_out.group"))
        inner.addWidget(
            Field(
                t("Stock", "How many people"),
                self.contacts,
                t("Stock", "A count only, never names."),
                name="stock.hand_out.contacts",
            )
        )
        outlet = column(4)
        outlet.addWidget(Field(t("Stock", "Which outlet"), self.outlet, name="stock.hand_out.outlet"))
        outlet.addWidget(
            Field(
                t("Stock", "What was left there"),
                self.left,
                t("Stock", "Nought if it was empty. Leave it empty if you did not look."),
                name="stock.hand_out.left",
            )
        )
        self._outlet = plane(outlet)
        self._outlet.hide()
        inner.addWidget(self._outlet)
        inner.addWidget(Field(t("Stock", "From"), self.source, name="stock.hand_out.from"))
        inner.addWidget(Field(t("Stock", "Lot"), self.lot, name="stock.hand_out.lot"))
        inner.addWidget(self.reason)
        self._day_place = column(0)
        inner.addLayout(self._day_place)
        self._rest = plane(inner)
        self._rest.hide()
        self.add(self._rest)
        self.finish()
        self.more.clicked.connect(lambda: self._unfold(not self._rest.isVisibleTo(self)))
        self.products.changed.connect(self._tapped)
        self.pieces.changed.connect(self._changed)
        self.source.currentIndexChanged.connect(lambda _index: self._chosen())
        self.lot.currentIndexChanged.connect(lambda _index: self._changed())
        self.group.currentIndexChanged.connect(lambda _index: self._show_outlets())

    def fill_in(self, board: Board) -> None:
        """Offer products, bags and lots."""
        on_hand = {card.product.code: card.usable for card in board.cards}
        self.products.set_choices(
            [
                Choice(
                    one.code,
                    one.word(),
                    picture(one),
                    fill(t("Stock", "{count} on hand"), count=on_hand.get(one.code, 0)),
                )
                for one in board.products
            ]
        )
        self.source.choose(source_choices(board))
        outlets = [(one.name, one.op) for one in board.supply.outlets if not one.retired]
        self.outlet.choose([(t("Stock", "Not said"), 0), *outlets])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.hand_out.day"))
        self._offer_lots()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        code, pieces = self.products.value(), self.pieces.pieces()
        if not isinstance(code, str):
            self.problem(t("Stock", "Tap a product first."))
            return None
        if not pieces:
            self.number.error(t("Stock", "Type how many, or tap a number."))
            return None
        self.number.error("")
        lot, shift = self.lot.value(), self.source.value()
        contacts, day = self.contacts.value(), self.day.day() if self.day else None
        outlet, left = (self.outlet.value(), self.left.value()) if self._at_outlet() else (0, None)
        draft = HandOut(
            board.today if day is None else day,
            (Parcel(code, pieces, lot if isinstance(lot, Lot) else None),),
            board.place,
            shift if isinstance(shift, int) else 0,
            Group(str(self.group.value() or "")),
            contacts or 0,
            self._reason.text(),
            self._here,
            outlet if isinstance(outlet, int) else 0,
            ((code, left),) if outlet and left is not None else (),
        )

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.hand_out(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was handed out."""
        n = outcome.pieces
        word = self.board.word(str(self.products.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces handed out.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.products.value(),
            "pieces": self.pieces.pieces(),
            "group": self.group.value(),
            "contacts": self.contacts.value(),
            "from": self.source.value(),
            "lot": lot_state(self.lot.value()),
            "reason": self._reason.text(),
            "outlet": self.outlet.value(),
            "left": self.left.value(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.products.set_values([state["product"]] if state["product"] else [])
        if "from" in state:
            self.source.set_value(state["from"])
        self._chosen()
        if "pieces" in state:
            pieces = state["pieces"]
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
        if "group" in state:
            self.group.set_value(state["group"])
            contacts = state.get("contacts")
            self.contacts.set_value(contacts if isinstance(contacts, int) else None)
            self.lot.set_value(lot_from(state.get("lot")))
            self._reason.setText(str(state.get("reason", "")))
            self.outlet.set_value(state.get("outlet", 0))
            left = state.get("left")
            self.left.set_value(left if isinstance(left, int) else None)
        if self.day is not None and self.board is not None and not state.get("product"):
            self.day.set_day(self.board.today)

    def take_scan(self, scanned: Scanned) -> str:
        """Take product, lot and count of a scan; the lot only where it lies here and is good."""
        if scanned.product:
            self.products.set_values([scanned.product])
            self._chosen()
        said, found = "", scanned.scan
        expired = found.expiry is not None and self.board is not None and found.expiry < self.board.today
        if expired:
            said = str(EXPIRED.what)
        elif scanned.lot is not None or found.lot:
            self.lot.set_value(scanned.lot)
            if scanned.lot is None or self.lot.value() != scanned.lot:
                self.lot.set_value(None)
                said = t("Stock", "That lot does not lie here. The one that expires first is taken.")
            elif not self._first(scanned.lot):
                self._unfold(show=True)
        if scanned.pieces:
            self.pieces.set_pieces(scanned.pieces)
        elif self.pieces.number.value() is None:
            self.pieces.unit.set_value(scanned.size)
        self._to_number()
        return said

    def _first(self, lot: Lot) -> bool:
        """Tell whether a lot is the one that expires first, which needs no reason; then it need not be named."""
        others = [choice for choice in self._lots_offered() if isinstance(choice, Lot)]
        first = all(other.expiry is None or (lot.expiry is not None and lot.expiry <= other.expiry) for other in others)
        if first:
            self.lot.set_value(None)
        return first

    def _lots_offered(self) -> list[object]:
        return [self.lot.itemData(place) for place in range(self.lot.count())]

    @property
    def _reason(self) -> Line:
        control = self.reason.control
        assert isinstance(control, Line)  # noqa: S101 - made above
        return control

    def open(self) -> None:
        """Show it with the focus on the product, or on the number where one is chosen."""
        super().open()
        if self.products.value() is not None:
            self._to_number()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit typed on a product as that product and the beginning of the number."""
        tile, typed = QApplication.focusWidget(), event.text()
        code = next((one.code for one in self._products() if self.products.tile(one.code) is tile), None)
        if code is None or not (typed.isascii() and typed.isdigit()) or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
            return
        self.products.set_values([code])
        self._chosen()
        line = self.pieces.number.line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.setText(typed)

    def _products(self) -> tuple[Product, ...]:
        return self.board.products if self.board else ()

    def _unfold(self, show: bool) -> None:
        self._rest.setVisible(show)
        self.more.set_icon("chevron-up" if show else "chevron-down")

    def _tapped(self) -> None:
        self._chosen()
        self._to_number()

    def _to_number(self) -> None:
        self.pieces.number.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pieces.number.line.selectAll()

    def _chosen(self) -> None:
        code = self.products.value()
        self.pieces.offer(self.board.product(code) if self.board and isinstance(code, str) else None)
        self._offer_lots()
        self._changed()

    def _offer_lots(self) -> None:
        code, shift = self.products.value(), self.source.value()
        if self.board is not None:
            first = t("Stock", "The one that expires first")
            self.lot.choose(usable_choices(self.board, str(code), shift if isinstance(shift, int) else 0, first))
            self.lot.set_value(self.lot.value())
        self.reason.setVisible(isinstance(self.lot.value(), Lot))

    def _changed(self) -> None:
        self._here = False
        self.here.hide()
        self.reason.setVisible(isinstance(self.lot.value(), Lot))
        self.again()

    def _tap(self, value: int) -> None:
        """Take the number and write at once: product and number are the two taps; "Undo" stands in the notice."""
        if not self.confirm.isEnabled():  # the tap before is being written: a double click is one
            return
        self.pieces.set_pieces(value)
        self.problem(None)
        if not self.stopped_by_words():
            self._go()

    def _at_outlet(self) -> bool:
        return self.group.value() == Group.OUTLET.value

    def _show_outlets(self) -> None:
        self._outlet.setVisible(self._at_outlet())

    def _refused(self, problem: Problem) -> None:
        super()._refused(problem)
        self.here.setVisible(problem.kind is NOT_ENOUGH)

    def _have_them(self) -> None:
        self._here = True
        if not self.stopped_by_words():
            self._go()
