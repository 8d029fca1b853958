"""Receive: what came in, from whom, of which lot, for which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.scanned import first_empty
from toolkit.desktop.stock.sheet import MovementSheet, Pieces, Verb
from toolkit.desktop.stock.supply import order_text
from toolkit.desktop.widgets import Combo, DayField, Field, Line, LinkButton, OpenField, column, plane
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Find, Lot, Outcome, Parcel, Receipt, Source, lot_number, read_expiry, typed_expiry
from toolkit.stock.service.scanning import Scanned

if TYPE_CHECKING:
    from toolkit.kit import Kit

FOUND, OPENING = "found", "opening"
_NEW = -1  # a giver who is not in the list yet


class ReceiveSheet(MovementSheet):
    """A delivery, an opening count, or what turned up."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Receive"), t("Stock", "Receive"), key="receive")
        self.product = Combo()
        self.pieces = Pieces()
        self.lot = Line(longest=32)
        self.expiry = Line(placeholder=t("Stock", "month year, as 05 2028"), longest=12)
        self.source = Combo(
            [
                *((one.word(), one.value) for one in Source),
                (t("Stock", "Turned up here"), FOUND),
                (t("Stock", "Opening count: it was here before"), OPENING),
            ]
        )
        self.origin = Combo()
        self.giver = Line(longest=60)
        self.order = Combo()
        self.maker = Line(longest=60)
        self.quality = Combo(
            [(one.word(), one.value) for one in (Quality.NOT_KNOWN, Quality.PREQUALIFIED, Quality.NOT)]
        )
        self.day: DayField | None = None
        self._offered = ""  # the product whose orders are offered
        self._shown_facts: tuple[str, Lot] | None = None
        self._gtin = ""  # the number under the bars, where they were scanned
        self.add(Field(t("Stock", "Product"), self.product, name="stock.receive.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.receive.quantity")
        self.add(self.number)
        self._order = Field(t("Stock", "Answers the order"), self.order, name="stock.receive.order")
        self.add(self._order)
        self.add(
            Field(
                t("Stock", "Lot number"),
                self.lot,
                t("Stock", "Printed on the box. Leave it empty if you can't find it: “lot not known” is a lot too."),
                name="stock.receive.lot",
            )
        )
        self.best = Field(t("Stock", "Expires"), self.expiry, name="stock.receive.expiry")
        self.add(self.best)
        self.add(Field(t("Stock", "From"), self.source, name="stock.receive.source"))
        self._origin = Field(t("Stock", "Which one"), self.origin, name="stock.receive.origin")
        self.add(self._origin)
        self._giver = OpenField(
            t("Stock", "Name"),
            self.giver,
            t("Stock", "An organisation, never a person."),
            name="stock.receive.giver",
            titles=True,
        )
        self.add(self._giver)
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.more = LinkButton(t("Stock", "What else the box says"), "chevron-down", name="stock.receive.more")
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        box = column(4)
        box.addWidget(OpenField(t("Stock", "Manufacturer"), self.maker, name="stock.receive.maker", titles=True))
        box.addWidget(
            Field(
                t("Stock", "Quality mark"),
                self.quality,
                t("Stock", "Of this lot. You can change it later under Lots."),
                name="stock.receive.quality",
            )
        )
        self._box = plane(box)
        self._box.hide()
        self.add(self._box)
        self.finish()
        self.more.clicked.connect(lambda: self._unfold(not self._box.isVisibleTo(self)))
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.source.currentIndexChanged.connect(lambda _index: self._sourced())
        self.origin.currentIndexChanged.connect(lambda _index: self._named())
        self.pieces.changed.connect(self.again)
        for line in (self.lot, self.expiry):
            line.textChanged.connect(lambda _text: self._lot_typed())

    def fill_in(self, board: Board) -> None:
        """Offer the products, the givers and the orders."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.receive.day"))
        self._sourced()
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        pieces = self.pieces.pieces()
        expiry = read_expiry(self.expiry.text())
        self.number.error("" if pieces else t("Stock", "Type how many came in."))
        unreadable = expiry is None and bool(self.expiry.text().strip())
        self.best.error(t("Stock", "Write it as month and year, as 05 2028.") if unreadable else "")
        if not pieces or unreadable:
            return None
        lot = Lot(lot_number(self.lot.text()), expiry)
        parcels = (Parcel(str(self.product.value()), pieces, lot if lot.known else None),)
        day = (self.day.day() if self.day else None) or board.today
        source, place = self.source.value(), board.place
        origin, order = _op(self.origin.value()), _op(self.order.value())
        typed = self.giver.text() if source == FOUND or self.origin.value() == _NEW else ""
        facts = LotFacts(self.maker.text(), Quality(str(self.quality.value() or "")), gtin=self._gtin or None)

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            if source == FOUND:
                return kit.stock.find_stock(Find(place, day, parcels, typed), sure)
            opening = source == OPENING
            came_from = Source.SUPPLIER if opening else Source(str(source))
            receipt = Receipt(place, day, parcels, came_from, typed, opening, origin, order, facts)
            return kit.stock.receive(receipt, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what came in."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        return f"{word}: " + t("Stock", "{n} pieces received.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "lot": self.lot.text(),
            "expiry": self.expiry.text(),
            "source": self.source.value(),
            "origin": self.origin.value(),
            "giver": self.giver.text(),
            "order": None if self.order.value() == self._likely_order() else self.order.value(),
            "maker": self.maker.text(),
            "quality": self.quality.value(),
            "gtin": self._gtin,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
            self._chosen()
        if "source" in state:
            self.source.set_value(state["source"])
            self._sourced()
        if "pieces" in state:
            pieces = state["pieces"]
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
            self.best.error("")
            self.lot.setText(str(state.get("lot", "")))
            self.expiry.setText(str(state.get("expiry", "")))
            self.origin.set_value(state.get("origin", 0))
            self.giver.setText(str(state.get("giver", "")))
            self.maker.setText(str(state.get("maker", "")))
            self.quality.set_value(state.get("quality", ""))
            self._gtin = str(state.get("gtin", ""))
            self._named()
        if "order" in state:
            self.order.set_value(self._likely_order() if state["order"] is None else state["order"])
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def take_scan(self, scanned: Scanned) -> str:
        """Take product, lot, expiry and count of a scan; what it does not say stays as it is."""
        found = scanned.scan
        if scanned.product:
            self.product.set_value(scanned.product)
            self._chosen()
        if found.gtin:
            self._gtin = found.gtin
        if found.lot:
            self.lot.setText(found.lot)
        if found.expiry is not None:
            self.expiry.setText(typed_expiry(found.expiry))
        if scanned.pieces:
            self.pieces.set_pieces(scanned.pieces)
        elif self.pieces.number.value() is None:
            self.pieces.unit.set_value(scanned.size)
        first_empty((self.pieces, self.pieces.pieces() is None), (self.lot, not self.lot.text()), (self.confirm, True))
        return ""

    def _unfold(self, show: bool) -> None:
        self._box.setVisible(show)
        self.more.set_icon("chevron-up" if show else "chevron-down")

    def _chosen(self) -> None:
        code = str(self.product.value())
        self.pieces.offer(self.board.product(code) if self.board else None)
        orders = self.board.supply.open_orders(code) if self.board else []
        none: tuple[str, object] = (t("Stock", "No order"), 0)
        self.order.choose([none, *((order_text(one), one.op) for one in orders)])
        if self.order.currentIndex() < 0 or code != self._offered:
            self.order.set_value(self._likely_order())
        self._offered = code
        self._order.setVisible(bool(orders) and self.source.value() not in {FOUND, OPENING})
        self._lot_typed()

    def _likely_order(self) -> int:
        """Return the one order that is waited for: that is what came, mostly; of several somebody has to say which."""
        orders = self.board.supply.open_orders(str(self.product.value())) if self.board else []
        return orders[0].op if len(orders) == 1 else 0

    def _sourced(self) -> None:
        """Offer the list of the source that is chosen."""
        source, board = self.source.value(), self.board
        listed = source not in {FOUND, OPENING}
        items = board.supply.givers.get(Source(str(source)), ()) if board and listed else ()
        offered: list[tuple[str, object]] = [(one.name, one.op) for one in items if not one.retired]
        self.origin.choose([(t("Stock", "Not said"), 0), *offered, (t("Stock", "Another, not in the list yet"), _NEW)])
        if self.origin.currentIndex() < 0:
            self.origin.setCurrentIndex(0)
        self._origin.setVisible(listed)
        self._named()
        orders = board.supply.open_orders(str(self.product.value())) if board else []
        self._order.setVisible(bool(orders) and listed)

    def _named(self) -> None:
        found = self.source.value() == FOUND
        self._giver.set_label(t("Stock", "Note") if found else t("Stock", "Name"))
        self._giver.set_hint(t("Stock", "No names.") if found else t("Stock", "An organisation, never a person."))
        self._giver.setVisible(found or (self.origin.value() == _NEW and self.source.value() != OPENING))
        self.again()

    def _lot_typed(self) -> None:
        """Show what is known of the lot that is typed."""
        self.again()
        expiry = read_expiry(self.expiry.text())
        lot = (str(self.product.value()), Lot(lot_number(self.lot.text()), expiry))
        known = self.board.supply.facts.get(lot) if self.board else None
        if known is not None and self._shown_facts != lot:
            self.maker.setText(known.manufacturer or "")
            self.quality.set_value((known.quality or Quality.NOT_KNOWN).value)
        self._shown_facts = lot if known is not None else None


def _op(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0
