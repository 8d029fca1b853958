"""Product cards that can be read across a room: what is on hand, for how long, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base import clock
from toolkit.base.words import fill, mark, number, t
from toolkit.desktop.look import look
from toolkit.desktop.stock.board import picture
from toolkit.desktop.widgets.boxes import clear
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.press import Press, mirrored
from toolkit.stock.figures import rounded, tenths
from toolkit.stock.product_card import ProductCard, State

_TONES = {State.OUT: "danger", State.EMERGENCY: "danger", State.LOW: "warm"}
_FLAGS = {State.EMERGENCY: mark("Stock", "very low"), State.LOW: mark("Stock", "low")}
_LEAST, _ABREAST = 230, 4  # pixels at 100 %, cards in a row
_LEAST_SMALL, _ABREAST_SMALL = 150, 6
_NEAR = 300  # days: a day further off is said as a month
_LEAD, _TRAIL = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter


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
    """One card; pressing it hands that product out, or receives it where there is none.

    A small one leaves out the unit, the months, the line of its history and the verb.
    """

    colours = ("surface", "lead_tint", "ink", "strong")

    def __init__(self, card: ProductCard, today: int, *, small: bool = False, warned: bool = True) -> None:
        super().__init__(card.product.word(), name=f"stock.card.{card.product.code}")
        self.card = card
        self._small, self._warned = small, warned or not small
        self._number_role = "title" if small else "display"
        self._pieces = number(card.on_hand)
        self._unit = t("Stock", "pieces")
        flag = _FLAGS.get(card.state)
        self._flag = flag.say() if flag is not None else ""
        self._line = lasting(card, today, short=small)
        self._warning = warning(card, short=small)
        self.gives = card.usable > 0
        self._verb = t("Stock", "Hand out") if self.gives else t("Stock", "Receive")
        said = [self._pieces, self._unit, self._flag, lasting(card, today), warning(card)]
        self.setAccessibleName(f"{card.product.word()}: {self._pieces} {self._unit}. {self._verb}")
        self.setAccessibleDescription(". ".join(part for part in said if part))
        tips = [card.product.in_packs(card.on_hand), *([lasting(card, today), warning(card)] if small else [])]
        self.setToolTip("\n".join(part for part in tips if part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return name, number, how long, what warns and the line of its history, one below the other."""
        worn = look()
        strong, body = QFontMetrics(worn.font("strong", bold=True)), QFontMetrics(worn.font("body"))
        big = QFontMetrics(worn.font(self._number_role, bold=True))
        icon, gap = worn.icon_size, worn.space(2)
        flag = icon - 6 + worn.space(1) + strong.horizontalAdvance(self._flag) + gap if self._flag else 0
        name = strong.horizontalAdvance(self.text())
        unit = icon if self._small else body.horizontalAdvance(self._unit)
        wide = max(
            name if self._small else icon + gap + name,
            big.horizontalAdvance(self._pieces) + gap + unit + flag,
            (strong if self._flag else body).horizontalAdvance(self._line),
            body.horizontalAdvance(self._warning) + icon - 6 + worn.space(1),
        )
        tall = (
            (strong.height() if self._small else max(strong.height(), icon))
            + big.height()
            + (2 if self._warned else 1) * body.height()
        )
        if not self._small:
            tall += self._chart_height + 2 * worn.space(1)
        return QSize(wide + 2 * worn.space(3) + 4, tall + 2 * worn.space(3))

    minimumSizeHint = sizeHint

    @property
    def _chart_height(self) -> int:
        return look().space(5) + look().space(2)

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = _TONES.get(self.card.state, "")
        top = self._paint_name(painter, token)
        top = self._paint_number(painter, top, token, tone)
        top = self._paint_lines(painter, top, tone)
        if not self._small:
            pad = look().space(3)
            room = QRect(pad, top + 2 * look().space(1), self.width() - 2 * pad, self._chart_height)
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

    def _paint_number(self, painter: QPainter, top: int, token: str, tone: str) -> int:
        """Draw the number, its unit (small: the picture) and, where there is little, the word for it."""
        worn = look()
        big = QFontMetrics(worn.font(self._number_role, bold=True))
        tall = big.height()
        start = self._paint_picture(painter, top, tall) if self._small else 0
        painter.setFont(worn.font(self._number_role, bold=True))
        painter.setPen(worn.colour(tone or token))
        painter.drawText(self._band(top, tall, start), int(_LEAD | _UPRIGHT), self._pieces)
        below = 0 if self._small else worn.space(1)
        if not self._small:
            painter.setFont(worn.font("body"))
            painter.setPen(worn.colour("soft"))
            start = big.horizontalAdvance(self._pieces) + worn.space(2)
            painter.drawText(self._band(top + below, tall, start), int(_LEAD | _UPRIGHT), self._unit)
        if self._flag:
            font = worn.font("strong", bold=True)
            wide, side = QFontMetrics(font).horizontalAdvance(self._flag), worn.icon_size - 6
            painter.setFont(font)
            painter.setPen(worn.colour(tone))
            painter.drawText(self._band(top + below, tall), int(_TRAIL | _UPRIGHT), self._flag)
            left = self.width() - worn.space(3) - wide - worn.space(1) - side
            place = mirrored(QRect(left, top + below + (tall - side) // 2, side, side), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap("stock-low", tone, side))
        return top + tall

    def _paint_lines(self, painter: QPainter, top: int, tone: str) -> int:
        worn = look()
        tall = QFontMetrics(worn.font("body")).height()
        painter.setPen(worn.colour(tone or "ink"))
        painter.setFont(worn.font("body", bold=bool(tone)))
        painter.drawText(self._band(top, tall), int(_LEAD | _UPRIGHT), self._line)
        top += tall
        if self._warning:
            side = worn.icon_size - 6
            place = mirrored(QRect(worn.space(3), top + (tall - side) // 2, side, side), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap("expiring", "warm", side))
            painter.setPen(worn.colour("warm"))
            painter.setFont(worn.font("body"))
            painter.drawText(self._band(top, tall, side + worn.space(1)), int(_LEAD | _UPRIGHT), self._warning)
        return top + tall if self._warned else top

    def _paint_history(self, painter: QPainter, room: QRect) -> None:
        """Draw the closing balances of the last months as a thin line, today's a dot; time runs as words do."""
        worn = look()
        verb = QFontMetrics(worn.font("body", bold=True)).horizontalAdvance(self._verb) + worn.space(3)
        chart = QRectF(room.x(), room.y(), room.width() - verb, room.height())
        painter.setFont(worn.font("body", bold=True))
        painter.setPen(worn.colour("lead"))
        ends = mirrored(room, self)
        painter.drawText(ends, int(_TRAIL | Qt.AlignmentFlag.AlignBottom), self._verb)
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
    """The cards of a place; `pressed` gets the product's code and whether there is some.

    `fit` says how high they may be: where they would take more, they are small, so that what
    stands below them is seen too.
    """

    def __init__(self, pressed: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._pressed = pressed
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
            tile.clicked.connect(lambda _on=False, tile=tile: self._pressed(tile.card.product.code, tile.gives))
            self._flow.addWidget(tile)
            if tile.objectName() == kept:
                tile.setFocus()
        self._small = small
        self.updateGeometry()
