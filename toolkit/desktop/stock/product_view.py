"""One product: how it stands, its chart, every figure with how it was worked out, its lots and months."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toolkit.base import clock, words
from toolkit.base.ids import Op
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.cards import lasting, standing, until, warning
from toolkit.desktop.stock.chart import ChartView
from toolkit.desktop.stock.figure_rows import FigureRows
from toolkit.desktop.stock.need_form import NeedSheet
from toolkit.desktop.widgets import (
    Card,
    Column,
    Flow,
    IconButton,
    Picture,
    QuietButton,
    Scroll,
    Table,
    Text,
)
from toolkit.desktop.widgets.boxes import clear, column, plane, row
from toolkit.desktop.widgets.overlay import Overlay
from toolkit.stock import chart, worked
from toolkit.stock.figures import tenths
from toolkit.stock.model import Form, expiry_text
from toolkit.stock.pdf_product import lot_words
from toolkit.stock.product_figures import LotLine, LotState, MonthLine, ProductFigures
from toolkit.stock.worked_use import use_text

_LEAST_TILE, _LEAST_HALF = 180, 420  # pixels at 100 %
_LOTS, _MONTHS, _ROWS = 8, 13, 14  # rows seen at once


class ProductView(Overlay):
    """Covers the page of stock; Esc and the arrow lead back to it."""

    def __init__(self, host: QWidget, house: House, act: Callable[[str, str], None]) -> None:
        """`act` gets a form ("hand_out", "receive", "count") and the product's code."""
        super().__init__(host)
        self.house = house
        self._act = act
        self._place: Op = 0
        self.product = ""
        self.made: ProductFigures | None = None
        self._need: NeedSheet | None = None
        self.setObjectName("stock.detail")
        self._title = Text("", "title")
        self._state_sign, self._state = Picture("circle-check", "good"), Text("", "strong", wrap=False)
        self._tiles = Flow(gap=3, least=_LEAST_TILE, most=4)
        self.chart = ChartView(name="stock.detail.chart")
        self.rows = FigureRows()
        self.lots = _lots_table()
        self.months = _months_table()
        self.table = _chart_table()
        panel = QWidget(self)
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setProperty("plane", "ground")
        self.panel = panel
        scroll = Scroll(gap=4, margin=5)
        scroll.body.addWidget(plane(self._head()))
        scroll.body.addWidget(plane(self._tiles))
        picture = Card(t("Stock", "Past and what is to be expected"))
        picture.body.addWidget(self.chart)
        self._warning = Text("", "body", "warm")
        picture.body.addWidget(self._warning)
        scroll.body.addWidget(picture)
        halves = Flow(gap=4, least=_LEAST_HALF, most=2)
        halves.addWidget(self._figures_card())
        tables = column(4)
        for title, table in (
            (t("Stock", "Lots"), self.lots),
            (t("Stock", "Month by month"), self.months),
            (t("Stock", "The chart as a table"), self.table),
        ):
            card = Card(title)
            card.body.addWidget(table)
            tables.addWidget(card)
        tables.addStretch(1)
        halves.addWidget(plane(tables))
        scroll.body.addWidget(plane(halves))
        scroll.finish()
        body = column(0)
        body.addWidget(scroll)
        panel.setLayout(body)

    def _head(self) -> Flow:
        back = IconButton("arrow-left", t("Stock", "Back to all products"), name="stock.detail.back")
        back.clicked.connect(self.dismiss)
        line = row(3)
        line.addWidget(back)
        line.addWidget(self._title, 1)
        line.addWidget(self._state_sign)
        line.addWidget(self._state)
        buttons = row(2)
        hand_out = QuietButton(t("Stock", "Hand out"), "hand-out", name="stock.detail.hand_out")
        receive = QuietButton(t("Stock", "Receive"), "receive", name="stock.detail.receive")
        count = QuietButton(t("Stock", "Count"), "count", name="stock.detail.count")
        paper = QuietButton(t("Stock", "Print"), "printer", name="stock.detail.print")
        hand_out.clicked.connect(lambda: self._act("hand_out", self.product))
        receive.clicked.connect(lambda: self._act("receive", self.product))
        count.clicked.connect(lambda: self._act("count", self.product))
        paper.clicked.connect(self._print)
        for button in (hand_out, receive, count, paper):
            buttons.addWidget(button)
        buttons.addStretch(1)
        flow = Flow(gap=3, least=_LEAST_HALF, most=2)
        flow.addWidget(plane(line))
        flow.addWidget(plane(buttons))
        return flow

    def _figures_card(self) -> Card:
        card = Card(t("Stock", "Figures, and how each is worked out"))
        card.body.addWidget(self.rows)
        need = QuietButton(t("Stock", "Set what people need"), "users", name="stock.detail.need")
        need.clicked.connect(self._set_need)
        order = QuietButton(t("Stock", "Note an order"), "truck", name="stock.detail.order")
        levels = QuietButton(t("Stock", "Levels"), "chart", name="stock.detail.levels")
        order.clicked.connect(lambda: self._act("order", self.product))
        levels.clicked.connect(lambda: self._act("levels", self.product))
        buttons = Flow(gap=2)
        for button in (order, levels, need):
            buttons.addWidget(button)
        card.body.addWidget(plane(buttons))
        card.body.addStretch(1)
        return card

    # -------------------------------------------------------------- opening
    def show_product(self, place: Op, product: str, unfold: str = "") -> None:
        """Show a product of a place, with one of its figures unfolded where it is named."""
        self._place, self.product = place, product
        if unfold:
            self.rows.unfold(unfold)
        self.reload(first=True)

    def reload(self, *, first: bool = False) -> None:
        """Read the figures again; the first time it is shown once they are there."""
        place, product = self._place, self.product

        def show(made: ProductFigures) -> None:
            if (place, product) != (self._place, self.product):
                return  # another one was asked for meanwhile
            self._show(made)
            if first:
                self.open()
            # What stands further down is filled in once the top is painted.
            QTimer.singleShot(0, self, self._show_tables)

        self.house.work.do(lambda kit: kit.stock.figures(place, product), show, owner=self)

    def arrange(self) -> None:
        """Cover the whole page."""
        if self.panel is not None:
            self.panel.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw no shade: nothing of the page is seen."""
        QPainter(self).fillRect(self.rect(), look().colour("ground"))

    # -------------------------------------------------------------- showing
    def _show(self, made: ProductFigures) -> None:
        self.made = made
        card = made.card
        self._title.setText(made.product.word())
        sign, tone, word = standing(card.state)
        self._state_sign.set_picture(sign, tone)
        self._state.setText(word)
        self._state.set_tone(tone)
        clear(self._tiles)
        out = card.runs_out
        for title, value, detail in (
            (t("Stock", "Can be handed out"), number(card.usable), made.product.in_packs(card.usable)),
            (
                t("Stock", "Months of stock"),
                tenths(card.months) if card.months is not None else "–",
                use_text(made),
            ),
            (t("Stock", "Runs out"), until(out, made.today) if out is not None else "–", _lasts(made)),
            _order_tile(made),
        ):
            self._tiles.addWidget(_tile(title, value, detail))
        self.chart.show_chart(chart.draw(made))
        said = warning(card)
        if made.ahead is not None and made.others and made.ahead.days > 0:
            said = " · ".join(part for part in (said, made.ahead.say()) if part)
        self._warning.setText(said)
        self._warning.setVisible(bool(said))
        self.rows.show_figures(worked.explain(made))

    def _show_tables(self) -> None:
        if self.made is not None:
            self.lots.set_rows(self.made.lots)
            self.months.set_rows(self.made.months[::-1])
            self.table.set_rows(chart.rows(self.made))

    # -------------------------------------------------------------- doing
    def _print(self) -> None:
        made = self.made
        if made is None:
            return
        language, practice, centre = words.current(), self.house.practice, self.house.centre_name

        def draw() -> bytes:
            from toolkit.stock.pdf_product import product_sheet

            return product_sheet(made, language=language, practice=practice, centre=centre)

        name = f"stock-{clock.date_of(made.today).isoformat()}.pdf"  # tells the day, and nothing of what it is about
        title = made.product.word()
        self.house.work.draw(draw, lambda pdf: self.house.print_pdf(pdf, title, name), owner=self)

    def _set_need(self) -> None:
        if self._need is None:
            self._need = NeedSheet(self, self.house)
        self.rows.unfold("need")
        self._need.begin(self.product)


def main_lubricant(board: Board | None) -> str:
    """Return the code of the lubricant that is used most at a place, empty where there is none."""
    cards = [one for one in (board.cards if board else ()) if one.product.form is Form.LUBRICANT]
    return max(cards, key=lambda one: (one.use.rate or 0, one.on_hand)).product.code if cards else ""


def _tile(title: str, value: str, detail: str) -> Card:
    card = Card(margin=3)
    card.body.setSpacing(look().space(1))
    card.body.addWidget(Text(title, "small", "soft"))
    card.body.addWidget(Text(value, "display"))
    card.body.addWidget(Text(detail, "body", "soft"))
    card.body.addStretch(1)
    return card


def _lasts(made: ProductFigures) -> str:
    out = made.card.runs_out
    if out is None:
        return lasting(made.card, made.today)
    n = out - made.today
    return t("Stock", "in {n} days", "", n)


def _order_tile(made: ProductFigures) -> tuple[str, str, str]:
    title = t("Stock", "To order")
    if made.order is None:
        return title, "–", use_text(made)
    detail = made.order.asked() if made.order.pieces else t("Stock", "Nothing is lacking")
    if made.by_last:
        detail = t("Stock", "By the last known use")
    elif made.card.on_order:
        detail = fill(t("Stock", "{count} are on order"), count=made.card.on_order)
    return title, number(made.order.pieces), detail


def _lot_tone(one: LotLine) -> str:
    return {LotState.EXPIRED: "danger", LotState.HELD: "warm"}.get(one.state, "")


def _lots_table() -> Table[LotLine]:
    return Table(
        [
            Column(t("Stock", "Lot"), lambda one: one.lot.number or t("Stock", "Lot not known"), stretch=3),
            Column(
                t("Stock", "Expires"),
                lambda one: expiry_text(one.lot.expiry) if one.lot.expiry is not None else t("Stock", "not known"),
            ),
            Column(t("Stock", "How it stands"), lambda one: lot_words(one.state), stretch=2, tone=_lot_tone),
            Column(t("Stock", "On hand"), lambda one: number(one.balance), numeric=True),
            Column(
                t("Stock", "Unused"),
                lambda one: number(one.wasted) if one.wasted else "–",
                numeric=True,
                tone=lambda one: "warm" if one.wasted else "",
                full=lambda _one: t("Stock", "Will expire before they are used"),
            ),
        ],
        title=t("Stock", "Lots"),
        empty=t("Stock", "There is nothing here yet."),
        icon="packages",
        name="stock.detail.lots",
        rows_shown=_LOTS,
    )


def _months_table() -> Table[MonthLine]:
    return Table(
        [
            Column(t("Stock", "Month"), lambda one: clock.month_text(one.month), stretch=2),
            Column(t("Stock", "Came in"), lambda one: number(one.came), numeric=True),
            Column(t("Stock", "Handed out"), lambda one: number(one.handed), numeric=True),
            Column(t("Stock", "Lost"), lambda one: number(one.lost), numeric=True),
            Column(
                t("Stock", "Days out"),
                lambda one: number(one.out),
                numeric=True,
                tone=lambda one: "danger" if one.out else "",
                full=lambda _one: t("Stock", "Days without stock"),
            ),
            Column(t("Stock", "Closing"), lambda one: number(one.closing), numeric=True),
        ],
        title=t("Stock", "Month by month"),
        empty=t("Stock", "Nothing has moved yet. Receive or count something first."),
        icon="table",
        name="stock.detail.months",
        rows_shown=_MONTHS,
    )


def _chart_table() -> Table[chart.Row]:
    return Table(
        [
            Column(t("Stock", "When"), lambda one: one.when, stretch=2, tone=lambda one: "soft" if one.ahead else ""),
            Column(t("Stock", "Can be handed out"), lambda one: one.pieces, numeric=True),
            Column(t("Stock", "Remark"), lambda one: one.note, stretch=3),
        ],
        title=t("Stock", "The chart as a table"),
        empty=t("Stock", "Nothing has moved yet. Receive or count something first."),
        icon="chart-line",
        name="stock.detail.table",
        rows_shown=_ROWS,
    )
