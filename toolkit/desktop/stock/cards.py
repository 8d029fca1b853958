"""Product cards that can be read across a room: what is on hand, for how long, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base import clock
from toolkit.base.words import fill, mark, number, t
from toolkit.desktop.look import look
from toolkit.desktop.stock.board import picture
from toolkit.desktop.widgets.boxes import clear
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.press import IconButton, LinkButton, Press, mirrored
from toolkit.stock.figures import rounded, tenths
from toolkit.stock.product_card import ProductCard, State

_LOUD = ("danger", "warm")
# A state has a shape and a word as well as a colour.
_STANDING = {
    State.NEVER: ("circle-dashed", "soft", mark("Stock", "nothing yet")),
    State.OUT: ("alert-circle", "danger", mark("Stock", "none left")),
    State.EMERGENCY: ("stock-low", "danger", mark("Stock", "very low")),
    State.LOW: ("trending-down", "warm", mark("Stock", "low")),
    State.GOOD: ("circle-check", "good", mark("Stock", "enough")),
}
_LEAST, _ABREAST = 230, 4  # pixels at 100 %, cards in a row
_LEAST_SMALL, _ABREAST_SMALL = 150, 6
_NEAR = 300  # days: a day further off is said as a month
_LEAD, _TRAIL = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter


def standing(state: State) -> tuple[str, str, str]:
    """Return how a product stands: picture, tone, and the word, in the current language."""
    picture_of, tone, word = _STANDING[state]
    return picture_of, tone, word.say()


def until(day: int, today: int) -> str:
    """Write when something runs out: "Thu 14 Jan", or "Jan 2029" where it is far off."""
    return clock.short_day(day) if day - today < _NEAR else clock.month_text(clock.month_of(day))


def lasting(card: ProductCard, today: int, *, short: bool = False) -> str:
    """Say how long a product lasts, or why that is not known; `short` leaves the months out.

    So does what will expire before it is used: the stock then ends earlier than its months say.
    """
    if card.state is State.NEVER:
        return t("Stock", "Nothing has come in yet")
    if card.state is State.OUT:
        return t("Stock", "None left")
    if card.months is not None and card.runs_out is not None:
        day = until(card.runs_out, today)
        if short or card.wasted:
            return fill(t("Stock", "runs out {day}"), day=day)
        return fill(t("Stock", "{months} months · runs out {day}"), months=tenths(card.months), day=day)
    if card.use.rate is not None:
        return t("Stock", "None handed out lately")
    if card.use.last_rate is not None and card.use.last_month is not None and not short:
        return fill(
            t("Stock", "Use not known, last {rate} in {month}"),
            rate=rounded(card.use.last_rate),
            month=clock.month_text(card.use.last_month),
        )
    return t("Stock", "Use not known yet")


def warning(card: ProductCard, *, short: bool = False) -> str:
    """Say what of a product can't or soon can't be used; mostly nothing. `short` leaves out until when."""
    if card.on_hand < 0:
        return t("Stock", "Count again") if short else t("Stock", "The book is below zero. Count again")
    if short and card.expired:
        n = card.expired
        return t("Stock", "{n} expired", "", n)
    if short and card.expiring:
        n = card.wasted or card.expiring
        return t("Stock", "{n} expire soon", "", n)
    if card.expired:
        n = card.expired
        return t("Stock", "{n} expired, put them aside", "", n)
    if card.expiring and card.expiring_by is not None:
        day = clock.short_day(card.expiring_by)
        if card.wasted:
            return fill(t("Stock", "{count} expire unused by {day}"), count=card.wasted, day=day)
        return fill(t("Stock", "{count} expire by {day}"), count=card.expiring, day=day)
    return ""


class ProductTile(Press):
    """One card; pressing it opens the product, the button on it hands out, or receives where there is none.

    A small one leaves out the unit, the months and the line of its history; its button is a picture.
    """

    colours = ("surface", "lead_tint", "ink", "strong")

    def __init__(self, card: ProductCard, today: int, *, small: bool = False, warned: bool = True) -> None:
        super().__init__(card.product.word(), name=f"stock.card.{card.product.code}")
        self.card = card
        self._small, self._warned = small, warned or not small
        self._number_role = "title" if small else "display"
        self._pieces = number(card.on_hand)
        self._unit = t("Stock", "pieces")
        self._sign, self._tone, self._flag = standing(card.state)
        self._line = lasting(card, today, short=small)
        if small and card.state in {State.EMERGENCY, State.LOW} and card.runs_out is not None:
            day = until(card.runs_out, today)
            self._line = fill(t("Stock", "{word}, until {day}"), word=self._flag, day=day)
        self._warning = warning(card, short=small)
        self.gives = card.usable > 0
        said = [self._pieces, self._unit, self._flag, lasting(card, today), warning(card)]
        self.setAccessibleName(f"{card.product.word()}: {self._pieces} {self._unit}")
        self.setAccessibleDescription(". ".join(part for part in said if part))
        tips = [card.product.in_packs(card.on_hand), *([lasting(card, today), warning(card)] if small else [])]
        self.setToolTip("\n".join(part for part in tips if part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        verb = t("Stock", "Hand out") if self.gives else t("Stock", "Receive")
        icon, name = "hand-out" if self.gives else "receive", f"stock.card.{card.product.code}.do"
        self.button: Press = IconButton(icon, verb, self, name=name) if small else LinkButton(verb, "", self, name=name)
        self.button.setAccessibleName(f"{verb}: {card.product.word()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button at the trailing edge: beside the number where the card is small, else below all."""
        super().resizeEvent(event)
        worn, hint = look(), self.button.sizeHint()
        left = self.width() - worn.space(1) - hint.width()
        top = self.height() - worn.space(2) - hint.height()
        if self._small:
            name = QFontMetrics(worn.font("strong", bold=True)).height()
            row = QFontMetrics(worn.font(self._number_role, bold=True)).height()
            top = worn.space(3) + name + (row - hint.height()) // 2
        self.button.setGeometry(mirrored(QRect(left, top, hint.width(), hint.height()), self))

    def sizeHint(self) -> QSize:
        """Return name, number, how long, what warns and the line of its history, one below the other."""
        worn = look()
        strong, body = QFontMetrics(worn.font("strong", bold=True)), QFontMetrics(worn.font("body"))
        big = QFontMetrics(worn.font(self._number_role, bold=True))
        icon, gap = worn.icon_size, worn.space(2)
        flag = icon - 6 + worn.space(1) + strong.horizontalAdvance(self._flag) + gap
        name = strong.horizontalAdvance(self.text())
        line = (strong if self._tone in _LOUD else body).horizontalAdvance(self._line)
        wide = max(
            name if self._small else icon + gap + name,
            big.horizontalAdvance(self._pieces)
            + gap
            + (
                2 * icon + gap + self.button.sizeHint().width()
                if self._small
                else body.horizontalAdvance(self._unit) + flag
            ),
            line,
            body.horizontalAdvance(self._warning) + icon - 6 + worn.space(1),
        )
        tall = (
            (strong.height() if self._small else max(strong.height(), icon))
            + big.height()
            + (2 if self._warned else 1) * body.height()
        )
        if not self._small:
            tall += self._chart_height + worn.space(1)
        return QSize(wide + 2 * worn.space(3) + 4, tall + 2 * worn.space(3))

    minimumSizeHint = sizeHint

    @property
    def _chart_height(self) -> int:
        return self.button.sizeHint().height()

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._paint_name(painter, token)
        top = self._paint_number(painter, top, self._tone if self._tone in _LOUD else token)
        top = self._paint_lines(painter, top)
        if not self._small:
            pad = look().space(3)
            verb = self.button.width()
            room = QRect(pad, top + look().space(1), self.width() - 2 * pad - verb, self._chart_height)
            self._paint_history(painter, room)

    def _band(self, top: int, tall: int, start: int = 0) -> QRect:
        pad = look().space(3)
        return mirrored(QRect(pad + start, top, self.width() - 2 * pad - start, tall), self)

    def _paint_name(self, painter: QPainter, token: str) -> int:
        worn = look()
        pad, tall, start = worn.space(3), QFontMetrics(worn.font("strong", bold=True)).height(), 0
        if not self._small:
            tall = max(tall, worn.icon_size)
            start = self._paint_picture(painter, pad, tall)
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font("strong", bold=True))
        painter.drawText(self._band(pad, tall, start), int(_LEAD | _UPRIGHT), self.text())
        return pad + tall

    def _paint_picture(self, painter: QPainter, top: int, tall: int) -> int:
        """Draw the product's picture at the leading edge; return how much room that takes."""
        worn = look()
        side = worn.icon_size
        place = mirrored(QRect(worn.space(3), top + (tall - side) // 2, side, side), self)
        painter.drawPixmap(place.topLeft(), worn.pixmap(picture(self.card.product), "lead", side, folder="pictograms"))
        return side + worn.space(2)

    def _paint_number(self, painter: QPainter, top: int, token: str) -> int:
        """Draw the number, its unit (small: the picture) and how it stands: shape and word."""
        worn = look()
        big = QFontMetrics(worn.font(self._number_role, bold=True))
        tall = big.height()
        start = self._paint_picture(painter, top, tall) if self._small else 0
        painter.setFont(worn.font(self._number_role, bold=True))
        painter.setPen(worn.colour(token))
        painter.drawText(self._band(top, tall, start), int(_LEAD | _UPRIGHT), self._pieces)
        side = worn.icon_size - 6
        if self._small:
            if self._tone in _LOUD:
                left = worn.space(3) + start + big.horizontalAdvance(self._pieces) + worn.space(2)
                place = mirrored(QRect(left, top + (tall - side) // 2, side, side), self)
                painter.drawPixmap(place.topLeft(), worn.pixmap(self._sign, self._tone, side))
            return top + tall
        below = worn.space(1)
        painter.setFont(worn.font("body"))
        painter.setPen(worn.colour("soft"))
        start = big.horizontalAdvance(self._pieces) + worn.space(2)
        painter.drawText(self._band(top + below, tall, start), int(_LEAD | _UPRIGHT), self._unit)
        font = worn.font("strong", bold=True)
        wide = QFontMetrics(font).horizontalAdvance(self._flag)
        painter.setFont(font)
        painter.setPen(worn.colour(self._tone))
        painter.drawText(self._band(top + below, tall), int(_TRAIL | _UPRIGHT), self._flag)
        left = self.width() - worn.space(3) - wide - worn.space(1) - side
        place = mirrored(QRect(left, top + below + (tall - side) // 2, side, side), self)
        painter.drawPixmap(place.topLeft(), worn.pixmap(self._sign, self._tone, side))
        return top + tall

    def _paint_lines(self, painter: QPainter, top: int) -> int:
        worn = look()
        tall = QFontMetrics(worn.font("body")).height()
        loud = self._tone in _LOUD
        painter.setPen(worn.colour(self._tone if loud else "ink"))
        painter.setFont(worn.font("body", bold=loud))
        painter.drawText(self._band(top, tall), int(_LEAD | _UPRIGHT), self._line)
        top += tall
        if self._warning:
            side = worn.icon_size - 6
            place = mirrored(QRect(worn.space(3), top + (tall - side) // 2, side, side), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap("expiring", "warm", side))
            painter.setPen(worn.colour("warm"))
            painter.setFont(worn.font("body"))
            painter.drawText(self._band(top, tall, side + worn.space(1)), int(_LEAD | _UPRIGHT), self._warning)
            top += tall
        return top if self._warning or not self._warned else top + tall

    def _paint_history(self, painter: QPainter, room: QRect) -> None:
        """Draw the closing balances of the last months as a thin line, today's a dot; time runs as words do."""
        worn = look()
        chart = QRectF(room.x(), room.y(), room.width() - worn.space(2), room.height() - worn.space(1))
        values = self.card.history
        if len(values) < 2 or max(values) <= 0:
            return
        top = max(values)
        step = chart.width() / (len(values) - 1)
        dot = worn.space(1) - 1
        points = [
            QPointF(
                chart.left() + place * step, chart.bottom() - dot - max(value, 0) * (chart.height() - 2 * dot) / top
            )
            for place, value in enumerate(values)
        ]
        if worn.mirrored:
            points = [QPointF(self.width() - point.x(), point.y()) for point in points]
        painter.setPen(QPen(worn.colour("line"), 1))
        flat = mirrored(QRect(int(chart.left()), int(chart.bottom()), int(chart.width()), 1), self)
        painter.drawLine(flat.topLeft(), flat.topRight())
        painter.setPen(QPen(worn.colour("lead"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("lead"))
        painter.drawEllipse(points[-1], dot, dot)


class ProductCards(QWidget):
    """The cards of a place; `opened` gets a product's code, `pressed` that and whether there is some.

    `fit` says how high they may be: where they would take more, they are small, so that what
    stands below them is seen too.
    """

    def __init__(self, opened: Callable[[str], None], pressed: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._opened, self._pressed = opened, pressed
        self._flow = Flow(gap=3, least=_LEAST, most=_ABREAST)
        self._shown: tuple[ProductCard, ...] = ()
        self._today = 0
        self._wide = self._most = 0  # pixels; 0 = as high as they like
        self._small = False
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName("stock.cards")

    def show_cards(self, cards: Sequence[ProductCard], today: int) -> None:
        """Show these."""
        self._shown, self._today = tuple(cards), today
        self._make(small=self._too_high())

    def fit(self, wide: int, most: int) -> None:
        """Take at the most `most` pixels of height where `wide` pixels are there, being small where that needs it."""
        self._wide, self._most = wide, most
        small = self._too_high()
        if small != self._small:
            self._make(small=small)

    def _too_high(self) -> bool:
        if not self._most or not self._shown:
            return False
        # Of tiles in their full size, which are not kept: there are a handful.
        hints = [ProductTile(card, self._today).sizeHint() for card in self._shown]
        wide, tall = max(hint.width() for hint in hints), max(hint.height() for hint in hints)
        gap = look().space(3)
        abreast = max(1, min((self._wide + gap) // (max(wide, look().wide(_LEAST)) + gap), _ABREAST))
        rows = -(-len(hints) // abreast)
        return rows * (tall + gap) > self._most

    def _make(self, *, small: bool) -> None:
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and focused.hasFocus() else ""
        clear(self._flow)
        self._flow.set_columns(_LEAST_SMALL if small else _LEAST, _ABREAST_SMALL if small else _ABREAST)
        warned = any(warning(card) for card in self._shown)
        for card in self._shown:
            tile = ProductTile(card, self._today, small=small, warned=warned)
            code = card.product.code
            tile.clicked.connect(lambda _on=False, code=code: self._opened(code))
            tile.button.clicked.connect(lambda _on=False, code=code, gives=tile.gives: self._pressed(code, gives))
            self._flow.addWidget(tile)
            for one in (tile, tile.button):
                if one.objectName() == kept:
                    one.setFocus()
        self._small = small
        self.updateGeometry()
