"""The page of stock: cards over a ledger, and every movement two presses away.

What it holds is said in `rooms`: tabs, forms, and the doors to every movement.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page, PageAction
from toolkit.desktop.stock import board as boards
from toolkit.desktop.stock.bag_papers import print_lot_labels
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.cards import ProductCards
from toolkit.desktop.stock.hold_forms import RecallSheet
from toolkit.desktop.stock.lot_form import LotSheet
from toolkit.desktop.stock.menu import MovementMenu
from toolkit.desktop.stock.movements import Movements
from toolkit.desktop.stock.product_view import ProductView, main_lubricant
from toolkit.desktop.stock.rooms import DOORS, SHEETS, TABS, Door, View
from toolkit.desktop.stock.scanned import Scans
from toolkit.desktop.stock.sheet import MovementSheet
from toolkit.desktop.stock.shift_form import ShiftForm
from toolkit.desktop.stock.transfers import Transfers
from toolkit.desktop.widgets import Combo, EmptyState, Scroll, SideSheet, Tabs, Text, column, plane, row
from toolkit.stock.model import Held

_LOWEST_TABS = 300  # pixels at 100 %: a table shows at least some rows, or the page scrolls
_CARDS_SHARE = 0.32  # of the page's height: what the cards may take before they are small
_BEFORE = {"lose": "loss"}  # what a target calls a form that has another name here


class StockPage(Page):
    """Cards, tabs and side sheets."""

    name = "stock"
    topics = frozenset({Topic.STOCK, Topic.SETTINGS})
    help = "stock"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.board: Board | None = None
        self._place: Op = 0
        self._sheets: dict[str, SideSheet] = {}
        self._views: dict[str, QWidget] = {}
        self._menu: MovementMenu | None = None
        self._waiting: Callable[[], None] | None = None
        self.chooser = Combo()
        self.chooser.setAccessibleName(t("Stock", "Place"))
        self.chooser.setObjectName("stock.place")
        self.cards = ProductCards(
            self.show_product, lambda code, some: self.hand_out(product=code) if some else self.receive(code)
        )
        self._product: ProductView | None = None
        self.tabs = Tabs(title=t("Stock", "Stock"), name="stock.tabs")
        for tab in TABS:
            self.tabs.add(tab.key, str(tab.word), lambda key=tab.key: self.view(key))  # type: ignore[misc]
        self.tabs.setMinimumHeight(house.look.wide(_LOWEST_TABS))
        self._empty = EmptyState(
            "stock",
            t("Stock", "Where does the stock lie?"),
            [
                t("Stock", "Name the first place: the cupboard of the centre."),
                t("Stock", "Count what is there, or receive the first boxes."),
                t("Stock", "Hand out. The book keeps itself."),
            ],
            (t("Stock", "Begin with the centre's cupboard"), self._begin),
            name="stock.empty",
        )
        self._empty.hide()
        scroll = Scroll(gap=4, margin=5)
        head = row(3)
        head.addWidget(Text(t("Stock", "Place"), "strong", wrap=False))
        head.addWidget(self.chooser)
        head.addStretch(1)
        self._head = plane(head)
        self._head.hide()
        scroll.body.addWidget(self._head)
        scroll.body.addWidget(self._empty)
        scroll.body.addWidget(self.cards)
        scroll.body.addWidget(self.tabs, 1)
        body = column(0)
        body.addWidget(scroll)
        self.setLayout(body)
        self.chooser.currentIndexChanged.connect(lambda _index: self._moved())
        self.tabs.changed.connect(lambda _key: self._show_tab())
        self.scans = Scans(self)
        QShortcut(QKeySequence("Ctrl+M"), self).activated.connect(self.every_movement)

    # -------------------------------------------------------------- what the shell asks
    def title(self) -> str:
        """Return the words in the page's head."""
        return t("Stock", "Stock")

    def actions(self) -> list[PageAction]:  # type: ignore[override]
        """Return what is done most; the rest is one more press away, under "Every movement"."""
        if self.board is None or not self.board.place:
            return []
        return [
            PageAction(t("Stock", "Hand out"), "hand-out", self.hand_out, "stock.hand_out.open", primary=True),
            PageAction(t("Stock", "Receive"), "receive", self.receive, "stock.receive.open"),
            PageAction(t("Stock", "Every movement, Ctrl+M"), "dots", self.every_movement, "head.more", whole=True),
        ]

    def reload(self) -> None:
        """Read everything again."""
        place = self._place
        self.house.work.do(lambda kit: boards.read(kit, place), self._show, owner=self)

    def open(self, target: Target) -> None:
        """Go to a product ("male-condom", or "male-condom@7" of another place), a bag, a form, a door or a tab."""
        subject = target.subject if isinstance(target.subject, str) else ""
        product, _, there = subject.partition("@")

        def go() -> None:
            if there.isdecimal() and self._go_to_place(int(there)):
                self._waiting = go
                return
            if product:
                self.movements.narrow(product)
            action = _BEFORE.get(target.action, target.action)
            door = next((one for one in DOORS if one.key == action), None)
            if action in {"product", "together"}:
                self.show_product(product or main_lubricant(self.board), "beside" if action == "together" else "")
            elif action == "close_bag":
                self._close_named(target.subject)
            elif action in {one.key for one in TABS}:
                self.show_tab(action)
                if action == "transfers" and isinstance(target.subject, int):
                    cast("Transfers", self.view(action)).show_transfer(target.subject)
            elif door is not None:
                self.enter(door, {"product": product} if product else {})
            elif action in {one.key for one in SHEETS}:
                self.start(action, {"product": product} if product else {})

        if self.board is None:
            self._waiting = go
        else:
            go()

    def place(self) -> dict[str, Any]:
        """Return the place and tab that are shown, and the form that is open."""
        shown = next((key for key, sheet in self._sheets.items() if sheet.isVisible()), "")
        product = self._product.product if self._product is not None and self._product.isVisible() else ""
        return {"place": self._place, "tab": self.tabs.key(), "sheet": shown, "product": product}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back there."""
        if isinstance(place.get("place"), int):
            self._place = place["place"]
        if isinstance(place.get("tab"), str):
            self.tabs.show_key(place["tab"])
        if place.get("sheet"):
            self.open(Target("stock", None, str(place["sheet"])))
        elif place.get("product"):
            self.open(Target("stock", str(place["product"]), "product"))

    def _go_to_place(self, place: Op) -> bool:
        """Show another place where that is asked for; tell whether it is being read."""
        if self.board is None or self.board.place == place or all(one.op != place for one in self.board.places):
            return False
        self._place = place
        self.reload()
        return self.board.place != place

    def show_product(self, code: str, unfold: str = "") -> None:
        """Show one product: its chart, every figure, its lots."""
        if not code or self.board is None:
            return
        if self._product is None:
            self._product = ProductView(self, self.house, lambda key, product: self.start(key, {"product": product}))
        self._product.show_product(self.board.place, code, unfold)

    def put_away(self) -> None:
        """Keep what is typed in a form that is open."""
        for sheet in self._sheets.values():
            if sheet.isVisible() and isinstance(sheet, MovementSheet):
                sheet.put_away()

    # -------------------------------------------------------------- views and forms
    def view(self, key: str) -> QWidget:
        """Return the view of a tab, made at its first use."""
        if key not in self._views:
            self._views[key] = next(tab for tab in TABS if tab.key == key).make(self)
        return self._views[key]

    @property
    def movements(self) -> Movements:
        """The ledger."""
        return cast("Movements", self.view("movements"))

    def sheet(self, key: str) -> SideSheet:
        """Return a form, made at its first use."""
        found = self._sheets.get(key)
        if found is None:
            found = next(one for one in SHEETS if one.key == key).make(self, self.house)
            self._sheets[key] = found
            if self.board is not None and isinstance(found, MovementSheet):
                found.show_board(self.board)
        return found

    def start(self, key: str, state: Mapping[str, Any] | None = None) -> None:
        """Open a form; a movement's begins with `state` over the draft that was left."""
        form = self.sheet(key)
        if isinstance(form, MovementSheet):
            form.start(dict(state) if state else None)
        else:
            form.open()

    def show_tab(self, key: str) -> None:
        """Show a tab, whatever covers it."""
        if self._product is not None:
            self._product.close_it()
        self.tabs.show_key(key)

    def enter(self, door: Door, state: Mapping[str, Any] | None = None) -> None:
        """Go through a door: open its form, or show its tab."""
        if door.tab:
            self.show_tab(door.tab)
        if door.sheet:
            self.start(door.sheet, {**door.state, **(state or {})})

    def every_movement(self) -> None:
        """Show the doors to every movement."""
        if self.board is None or not self.board.place or any(form.isVisible() for form in self._sheets.values()):
            return
        if self._menu is None:
            doors = [one for one in DOORS if self.house.coordinator or not one.coordinator]
            self._menu = MovementMenu(self, doors, self.enter)
        self._menu.open()

    def receive(self, product: str = "") -> None:
        """Note what came in."""
        self.start("receive", {"product": product} if product else None)

    def hand_out(self, product: str = "", bag: Bag | None = None) -> None:
        """Note what goes out, of a product or from a bag."""
        state: dict[str, Any] = {"from": bag.shift.op if bag else 0}
        if product:
            state["product"] = product
        self.start("hand_out", state)

    def take_out(self) -> None:
        """Take a bag out."""
        self.start("take_out")

    def lose(self, bag: Bag | None = None) -> None:
        """Note what was lost or taken."""
        self.start("loss", {"from": bag.shift.op} if bag else None)

    def close_bag(self, bag: Bag) -> None:
        """Close a bag."""
        form = cast("ShiftForm", self.sheet("close_bag"))
        form.show_bag(bag)
        form.start()

    def lot_facts(self, held: Held) -> None:
        """Show what is known of a lot."""
        form = cast("LotSheet", self.sheet("lot"))
        form.show_lot(held)
        form.start()

    def lot_act(self, key: str, held: Held) -> None:
        """Set a lot aside, release it, or look where it went."""
        if key == "hold":
            self.start("hold", {"product": held.product, "lot": [held.lot.number, held.lot.expiry]})
        elif key == "labels":
            print_lot_labels(self.house, self, held, self.board.word(held.product) if self.board else held.product)
        elif key == "recall":
            form = cast("RecallSheet", self.sheet("recall"))
            form.start({"product": held.product, "lot": held.lot.number})
            form.show_lot(held)
        else:
            self._release(held)

    def _release(self, held: Held) -> None:
        hold = self.board.moving.hold_of(held.place, held.product, held.lot) if self.board else None
        if hold is None or not self.house.ask(
            t("Stock", "Release this lot? From now on it is offered again."), t("Stock", "Release it")
        ):
            return
        notices = self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.release(hold.op),
            lambda _op: notices.done(t("Stock", "The lot is released.")),
            owner=self,
        )

    def _close_named(self, subject: object) -> None:
        bags = self.board.bags if self.board else ()
        bag = next((one for one in bags if one.shift.op == subject), None)
        self.tabs.show_key("bags")
        if bag is not None:
            self.close_bag(bag)

    def open_form(self) -> MovementSheet | None:
        """Return the form of a movement that is open, None for none."""
        shown = (one for one in self._sheets.values() if one.isVisible() and isinstance(one, MovementSheet))
        return next(shown, None)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for a scanner while the page is seen."""
        super().showEvent(event)
        self.scans.ear.listen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no longer."""
        self.scans.ear.rest()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the ledger its room."""
        super().resizeEvent(event)
        wide = self.width() - 2 * self.house.look.space(5)
        self.cards.fit(wide, int(self.height() * _CARDS_SHARE))

    # -------------------------------------------------------------- showing
    def _show(self, board: Board) -> None:
        was_empty = self.board is None or not self.board.place
        self.board = board
        self._place = board.place
        self._empty.setVisible(not board.place)
        self.cards.setVisible(bool(board.place))
        self.tabs.setVisible(bool(board.place))
        self._head.setVisible(len(board.places) > 1)
        blocked = self.chooser.blockSignals(True)
        self.chooser.choose([(one.name, one.op) for one in board.places])
        self.chooser.set_value(board.place)
        self.chooser.blockSignals(blocked)
        self.cards.show_cards(board.cards, board.today)
        for tab in TABS:
            if tab.count is not None:
                n = tab.count(board)
                self.tabs.set_word(tab.key, f"{tab.word} ({n})" if n else str(tab.word))
        self._show_tab()
        for sheet in self._sheets.values():
            if isinstance(sheet, MovementSheet):
                sheet.show_board(board)
        if self._product is not None and self._product.isVisible():
            self._product.reload()
        if was_empty:
            self.head_changed.emit()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _show_tab(self) -> None:
        if self.board is not None and self.tabs.key():
            cast("View", self.view(self.tabs.key())).show_board(self.board)

    def _moved(self) -> None:
        chosen = self.chooser.value()
        if isinstance(chosen, int) and chosen != self._place:
            self._place = chosen
            self.reload()

    def _begin(self) -> None:
        name = t("Stock", "Cupboard")
        self.house.work.do(lambda kit: kit.stock.begin(name), lambda _none: self.reload(), owner=self)
