"""What the page of stock holds, as tables: its tabs, its forms, and the doors to every movement.

A new area adds one line to each table it needs.  `TABS` are the views under the cards; a view has
`show_board(board)`.  `SHEETS` are the forms over the page, made at their first use.  `DOORS` are
what "Every movement" (Ctrl+M) offers: a letter each, and the form or tab it leads to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from toolkit.base.words import Phrase, mark
from toolkit.desktop.house import House
from toolkit.desktop.stock.arrive_forms import ArriveSheet, ConfirmSheet
from toolkit.desktop.stock.bag_forms import TakeOutSheet
from toolkit.desktop.stock.bags import Bags
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.count import CountSheet
from toolkit.desktop.stock.counts import Counts
from toolkit.desktop.stock.fact_forms import CorrectSheet, GivenSheet
from toolkit.desktop.stock.hand_out import HandOutSheet
from toolkit.desktop.stock.here_form import HereSheet
from toolkit.desktop.stock.hold_forms import HoldSheet, RecallSheet
from toolkit.desktop.stock.importing import Importing
from toolkit.desktop.stock.level_form import LevelSheet
from toolkit.desktop.stock.loss import LossSheet
from toolkit.desktop.stock.lot_form import LotSheet
from toolkit.desktop.stock.lots import Lots
from toolkit.desktop.stock.movements import Movements
from toolkit.desktop.stock.need_form import NeedSheet
from toolkit.desktop.stock.order_change import OrderChangeSheet
from toolkit.desktop.stock.orders import Orders, OrderSheet
from toolkit.desktop.stock.outlets import Outlets, OutletSheet
from toolkit.desktop.stock.product_form import ProductSheet
from toolkit.desktop.stock.receive import FOUND, OPENING, ReceiveSheet
from toolkit.desktop.stock.refill import RefillSheet
from toolkit.desktop.stock.reports import Reports
from toolkit.desktop.stock.return_form import ReturnSheet
from toolkit.desktop.stock.shift_form import close_form, paper_form
from toolkit.desktop.stock.transfer_forms import SendSheet
from toolkit.desktop.stock.transfers import Transfers
from toolkit.desktop.widgets import SideSheet
from toolkit.stock.model import Flow

if TYPE_CHECKING:
    from toolkit.desktop.stock.page import StockPage


class View(Protocol):
    """What a tab holds."""

    def show_board(self, board: Board) -> None:
        """Show a place's stock as it is now."""
        ...


@dataclass(frozen=True)
class Tab:
    """A view under the cards; `count` says what stands behind its word, 0 for nothing."""

    key: str
    word: Phrase
    make: Callable[[StockPage], QWidget]  # a `View`
    count: Callable[[Board], int] | None = None


@dataclass(frozen=True)
class Sheet:
    """A form over the page; its object name is ``stock.<key>``."""

    key: str
    make: Callable[[QWidget, House], SideSheet]


class Section(Enum):
    """What the doors stand under."""

    IN = mark("Stock", "Comes in")
    OUT = mark("Stock", "Goes out")
    BAGS = mark("Stock", "Bags")
    GONE = mark("Stock", "Lost or set aside")
    CHECK = mark("Stock", "Check and correct")
    SET_UP = mark("Stock", "Set up")


@dataclass(frozen=True)
class Door:
    """A way in: its object name is ``stock.<key>.open``; `state` is what the form begins with."""

    key: str
    letter: str  # A to Z, each once
    word: Phrase
    icon: str
    section: Section
    sheet: str = ""
    tab: str = ""
    state: Mapping[str, Any] = field(default_factory=dict)
    coordinator: bool = False  # offered to coordinators only


TABS: tuple[Tab, ...] = (
    Tab("movements", mark("Stock", "Movements"), lambda page: Movements(page.house, lambda: page.board)),
    Tab("lots", mark("Stock", "Lots"), lambda page: Lots(lambda: page.board, page.lot_facts, page.lot_act)),
    Tab(
        "bags",
        mark("Stock", "Bags"),
        lambda page: Bags(
            page.house,
            page.start,
            lambda bag: page.hand_out(bag=bag),
            lambda bag: page.lose(bag=bag),
            page.close_bag,
        ),
        lambda board: len(board.bags),
    ),
    Tab(
        "counts",
        mark("Stock", "Counts"),
        lambda page: Counts(page.house, lambda: page.start("count")),
        lambda board: len(board.moving.waiting),
    ),
    Tab(
        "transfers",
        mark("Stock", "Transfers"),
        lambda page: Transfers(page.house, lambda: page.board, page.start, page.sheet),
        lambda board: board.moving.on_the_way(),
    ),
    Tab("outlets", mark("Stock", "Outlets"), lambda page: Outlets(page.house, page.start)),
    Tab(
        "orders",
        mark("Stock", "Orders"),
        lambda page: Orders(page.house, lambda: page.board, page.start),
        lambda board: sum(one.open > 0 for one in board.supply.orders),
    ),
    Tab("import", mark("Stock", "Import"), lambda page: Importing(page.house)),
    Tab("reports", mark("Stock", "Reports"), lambda page: Reports(page.house, lambda: page.board)),
)

SHEETS: tuple[Sheet, ...] = (
    Sheet("receive", ReceiveSheet),
    Sheet("hand_out", HandOutSheet),
    Sheet("loss", LossSheet),
    Sheet("count", CountSheet),
    Sheet("send", SendSheet),
    Sheet("arrive", ArriveSheet),
    Sheet("confirm", ConfirmSheet),
    Sheet("hold", HoldSheet),
    Sheet("recall", RecallSheet),
    Sheet("given", GivenSheet),
    Sheet("correct", CorrectSheet),
    Sheet("take_out", TakeOutSheet),
    Sheet("return", ReturnSheet),
    Sheet("close_bag", close_form),
    Sheet("shift", paper_form),
    Sheet("here", HereSheet),
    Sheet("refill", RefillSheet),
    Sheet("outlet", OutletSheet),
    Sheet("order", OrderSheet),
    Sheet("order_change", OrderChangeSheet),
    Sheet("levels", LevelSheet),
    Sheet("need", NeedSheet),
    Sheet("lot", LotSheet),
    Sheet("product", ProductSheet),
)

DOORS: tuple[Door, ...] = (
    Door("receive", "R", mark("Stock", "Receive"), "receive", Section.IN, "receive"),
    Door("order", "W", mark("Stock", "Note an order"), "truck", Section.IN, "order"),
    Door("opening", "O", mark("Stock", "Opening count"), "flag", Section.IN, "receive", state={"source": OPENING}),
    Door("arrive", "A", mark("Stock", "Arrived from another centre"), "transfer-in", Section.IN, "arrive"),
    Door("found", "F", mark("Stock", "Found"), "search", Section.IN, "receive", state={"source": FOUND}),
    Door("hand_out", "H", mark("Stock", "Hand out"), "hand-out", Section.OUT, "hand_out"),
    Door("send", "S", mark("Stock", "Send to another place"), "transfer-out", Section.OUT, "send"),
    Door("refill", "V", mark("Stock", "Refill round"), "map-pin", Section.OUT, "refill"),
    Door("take_out", "T", mark("Stock", "Take out a bag"), "bag", Section.BAGS, "take_out"),
    Door("shift", "6", mark("Stock", "Type a shift sheet in"), "clipboard-list", Section.BAGS, "shift"),
    Door("return", "7", mark("Stock", "Brought back from a bag"), "restore", Section.BAGS, "return"),
    Door("bags", "B", mark("Stock", "Bags that are out"), "backpack", Section.BAGS, tab="bags"),
    Door("loss", "L", mark("Stock", "Lost or taken"), "loss", Section.GONE, "loss"),
    Door(
        "confiscated",
        "P",
        mark("Stock", "Taken by police"),
        "shield",
        Section.GONE,
        "loss",
        state={"cause": int(Flow.CONFISCATED)},
    ),
    Door("expired", "E", mark("Stock", "Expired"), "expired", Section.GONE, "loss", state={"cause": int(Flow.EXPIRED)}),
    Door("damaged", "D", mark("Stock", "Damaged"), "trash", Section.GONE, "loss", state={"cause": int(Flow.DAMAGED)}),
    Door("stolen", "X", mark("Stock", "Stolen"), "user-minus", Section.GONE, "loss", state={"cause": int(Flow.STOLEN)}),
    Door("lost", "Y", mark("Stock", "Lost"), "help", Section.GONE, "loss", state={"cause": int(Flow.LOST)}),
    Door(
        "transit",
        "J",
        mark("Stock", "Damaged on the way"),
        "truck",
        Section.GONE,
        "loss",
        state={"cause": int(Flow.DAMAGED_IN_TRANSIT)},
    ),
    Door(
        "sampled",
        "M",
        mark("Stock", "Sample for testing"),
        "pill",
        Section.GONE,
        "loss",
        state={"cause": int(Flow.SAMPLED)},
    ),
    Door(
        "recalled",
        "I",
        mark("Stock", "Recalled and given back"),
        "restore",
        Section.GONE,
        "loss",
        state={"cause": int(Flow.RECALLED)},
    ),
    Door("hold", "Q", mark("Stock", "Set a lot aside"), "lock", Section.GONE, "hold"),
    Door("recall", "K", mark("Stock", "Recall of a lot"), "search", Section.CHECK, "recall"),
    Door(
        "given",
        "G",
        mark("Stock", "Handed out expired"),
        "signature",
        Section.CHECK,
        "given",
        coordinator=True,
    ),
    Door("correct", "5", mark("Stock", "Put a number right"), "pencil", Section.CHECK, "correct"),
    Door("count", "C", mark("Stock", "Count"), "count", Section.CHECK, "count"),
    Door("undo", "U", mark("Stock", "Undo a movement"), "undo", Section.CHECK, tab="movements"),
    Door("levels", "Z", mark("Stock", "Levels"), "chart", Section.SET_UP, "levels"),
    Door("need", "8", mark("Stock", "What people need"), "users", Section.SET_UP, "need"),
    Door("product", "N", mark("Stock", "Add a product"), "plus", Section.SET_UP, "product"),
)
