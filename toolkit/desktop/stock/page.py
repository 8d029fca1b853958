"""The page of stock: cards over a ledger, and every movement two presses away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page, PageAction
from toolkit.desktop.stock import board as boards
from toolkit.desktop.stock.bag_forms import CloseBagSheet, TakeOutSheet
from toolkit.desktop.stock.bags import Bags
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.cards import ProductCards
from toolkit.desktop.stock.count import CountSheet
from toolkit.desktop.stock.hand_out import HandOutSheet
from toolkit.desktop.stock.importing import Importing
from toolkit.desktop.stock.loss import LossSheet
from toolkit.desktop.stock.lots import Lots
from toolkit.desktop.stock.movements import Movements
from toolkit.desktop.stock.product_form import ProductSheet
from toolkit.desktop.stock.receive import ReceiveSheet
from toolkit.desktop.stock.reports import Reports
from toolkit.desktop.stock.sheet import MovementSheet
from toolkit.desktop.widgets import Combo, EmptyState, Scroll, Tabs, Text, column, plane, row

MOVEMENTS, LOTS, BAGS, IMPORT, REPORTS = "movements", "lots", "bags", "import", "reports"
_LOWEST_TABS = 300  # pixels at 100 %: a table shows at least some rows, or the page scrolls
_CARDS_SHARE = 0.32  # of the page's height: what the cards may take before they are small

S = TypeVar("S", bound=MovementSheet)


class StockPage(Page):
    """Cards, tabs and side sheets."""

    name = "stock"
    topics = frozenset({Topic.STOCK, Topic.SETTINGS})
    help = "stock"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.board: Board | None = None
        self._place: Op = 0
        self._sheets: dict[str, MovementSheet] = {}
        self._product: ProductSheet | None = None
        self._waiting: Callable[[], None] | None = None
        self.chooser = Combo()
        self.chooser.setAccessibleName(t("Stock", "Place"))
        self.chooser.setObjectName("stock.place")
        self.cards = ProductCards(lambda code, some: self.hand_out(product=code) if some else self.receive(code))
        self.movements = Movements(house, lambda: self.board)
        self.lots = Lots(lambda: self.board)
        self.bags = Bags(
            self.take_out, lambda bag: self.hand_out(bag=bag), lambda bag: self.lose(bag=bag), self.close_bag
        )
        self.importing = Importing(house)
        self.reports = Reports(house, lambda: self.board)
        self.tabs = Tabs(title=t("Stock", "Stock"), name="stock.tabs")
        self.tabs.add(MOVEMENTS, t("Stock", "Movements"), lambda: self.movements)
        self.tabs.add(LOTS, t("Stock", "Lots"), lambda: self.lots)
        self.tabs.add(BAGS, t("Stock", "Bags"), lambda: self.bags)
        self.tabs.add(IMPORT, t("Stock", "Import"), lambda: self.importing)
        self.tabs.add(REPORTS, t("Stock", "Reports"), lambda: self.reports)
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

    # -------------------------------------------------------------- what the shell asks
    def title(self) -> str:
        """Return the words in the page's head."""
        return t("Stock", "Stock")

    def actions(self) -> list[PageAction]:  # type: ignore[override]
        """Return what is done most, and under "…" the rest."""
        if self.board is None or not self.board.place:
            return []
        return [
            PageAction(t("Stock", "Hand out"), "hand-out", self.hand_out, "stock.hand_out.open", primary=True),
            PageAction(t("Stock", "Receive"), "receive", self.receive, "stock.receive.open"),
            PageAction(t("Stock", "Count"), "count", self.count, "stock.count.open"),
            PageAction(t("Stock", "Take out a bag"), "bag", self.take_out, "stock.take_out.open"),
            PageAction(t("Stock", "Lost or taken"), "loss", self.lose, "stock.loss.open"),
            PageAction(t("Stock", "Add a product"), "plus", self.add_product, "stock.product.open"),
        ]

    def reload(self) -> None:
        """Read everything again."""
        place = self._place
        self.house.work.do(lambda kit: boards.read(kit, place), self._show, owner=self)

    def open(self, target: Target) -> None:
        """Go to a product, a bag, or start an action."""

        def go() -> None:
            product = target.subject if isinstance(target.subject, str) else ""
            if product:
                self.movements.narrow(product)
            starts: dict[str, Callable[[], None]] = {
                "receive": lambda: self.receive(product),
                "hand_out": lambda: self.hand_out(product=product),
                "count": lambda: self.count(product),
                "take_out": self.take_out,
                "lose": self.lose,
                "close_bag": lambda: self._close_named(target.subject),
            }
            if target.action in starts:
                starts[target.action]()
            elif target.action in {MOVEMENTS, LOTS, BAGS, IMPORT, REPORTS}:
                self.tabs.show_key(target.action)

        if self.board is None:
            self._waiting = go
        else:
            go()

    def place(self) -> dict[str, Any]:
        """Return the place and tab that are shown, and the form that is open."""
        shown = next((key for key, sheet in self._sheets.items() if sheet.isVisible()), "")
        return {"place": self._place, "tab": self.tabs.key(), "sheet": shown}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back there."""
        if isinstance(place.get("place"), int):
            self._place = place["place"]
        if isinstance(place.get("tab"), str):
            self.tabs.show_key(place["tab"])
        if place.get("sheet"):
            self.open(Target("stock", None, {"loss": "lose"}.get(place["sheet"], str(place["sheet"]))))

    def put_away(self) -> None:
        """Keep what is typed in a form that is open."""
        for sheet in self._sheets.values():
            if sheet.isVisible():
                sheet.put_away()

    # -------------------------------------------------------------- forms
    @property
    def receive_sheet(self) -> ReceiveSheet:
        """The form for what came in, made at its first use."""
        return self._sheet("receive", ReceiveSheet)

    @property
    def hand_out_sheet(self) -> HandOutSheet:
        """The form for what goes out."""
        return self._sheet("hand_out", HandOutSheet)

    @property
    def loss_sheet(self) -> LossSheet:
        """The form for what was lost or taken."""
        return self._sheet("loss", LossSheet)

    @property
    def count_sheet(self) -> CountSheet:
        """The form for a count."""
        return self._sheet("count", CountSheet)

    @property
    def take_out_sheet(self) -> TakeOutSheet:
        """The form for a bag that goes out."""
        return self._sheet("take_out", TakeOutSheet)

    @property
    def close_sheet(self) -> CloseBagSheet:
        """The form that closes a bag."""
        return self._sheet("close_bag", CloseBagSheet)

    def receive(self, product: str = "") -> None:
        """Note what came in."""
        self.receive_sheet.start({"product": product} if product else None)

    def hand_out(self, product: str = "", bag: Bag | None = None) -> None:
        """Note what goes out, of a product or from a bag."""
        state: dict[str, Any] = {"from": bag.shift.op if bag else 0}
        if product:
            state["product"] = product
        self.hand_out_sheet.start(state)

    def count(self, product: str = "") -> None:
        """Note what was counted."""
        self.count_sheet.start({"product": product} if product else None)

    def take_out(self) -> None:
        """Take a bag out."""
        self.take_out_sheet.start()

    def lose(self, bag: Bag | None = None) -> None:
        """Note what was lost or taken."""
        self.loss_sheet.start({"from": bag.shift.op} if bag else None)

    def close_bag(self, bag: Bag) -> None:
        """Close a bag."""
        self.close_sheet.show_bag(bag)
        self.close_sheet.start()

    def add_product(self) -> None:
        """Open the form for a product of the centre's own."""
        if self._product is None:
            self._product = ProductSheet(self, self.house)
        self._product.open()

    def _close_named(self, subject: object) -> None:
        bags = self.board.bags if self.board else ()
        bag = next((one for one in bags if one.shift.op == subject), None)
        self.tabs.show_key(BAGS)
        if bag is not None:
            self.close_bag(bag)

    def _sheet(self, key: str, make: Callable[[QWidget, House], S]) -> S:
        found = self._sheets.get(key)
        if found is None:
            found = make(self, self.house)
            self._sheets[key] = found
            if self.board is not None:
                found.show_board(self.board)
        return found  # type: ignore[return-value]  # each key has one class

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
        n = len(board.bags)
        word = t("Stock", "Bags")
        self.tabs.set_word(BAGS, f"{word} ({n})" if n else word)
        self._show_tab()
        for sheet in self._sheets.values():
            sheet.show_board(board)
        if was_empty:
            self.head_changed.emit()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _show_tab(self) -> None:
        if self.board is None:
            return
        views: dict[str, Any] = {
            MOVEMENTS: self.movements,
            LOTS: self.lots,
            BAGS: self.bags,
            IMPORT: self.importing,
            REPORTS: self.reports,
        }
        view = views.get(self.tabs.key())
        if view is not None:
            view.show_board(self.board)

    def _moved(self) -> None:
        chosen = self.chooser.value()
        if isinstance(chosen, int) and chosen != self._place:
            self._place = chosen
            self.reload()

    def _begin(self) -> None:
        name = t("Stock", "Cupboard")
        self.house.work.do(lambda kit: kit.stock.begin(name), lambda _none: self.reload(), owner=self)
