"""Product cards that can be read across a room: what is on hand, for how long, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.desktop.look import look
from toolkit.desktop.stock.board import picture
from toolkit.desktop.widgets.boxes import clear
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.press import Press, mirrored
from toolkit.stock.figures import rounded, tenths
from toolkit.stock.product_card import ProductCard, State

_TONES = {State.OUT: "danger", State.EMERGENCY: "danger", State.LOW: "warm"}
_NEAR = 300  # days: a day further off is said as a month
_LEAD, _TRAIL = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


def until(day: int, today: int) -> str:
    """Write when something runs out: "Thu 14 Jan", or "Jan 2029" where it is far off."""
    return clock.short_day(day) if day - today < _NEAR else clock.month_text(clock.month_of(day))


def lasting(card: ProductCard, today: int) -> str:
    """Say how long a product lasts, or why that is not known."""
    if card.state is State.NEVER:
        return t("Stock", "Nothing has come in yet")
    if card.state is State.OUT:
        return t("Stock", "None left")
    if card.months is not None and card.runs_out is not None:
        return fill(
            t("Stock", "{months} months · runs out {day}"),
            months=tenths(card.months),
            day=until(card.runs_out, today),
        )
    if card.use.rate is not None:
        return t("Stock", "None handed out lately")
    if card.use.last_rate is not None and card.use.last_month is not None:
        return fill(
            t("Stock", "Use not known, last {rate} in {month}"),
            rate=rounded(card.use.last_rate),
            month=clock.month_text(card.use.last_month),
        )
    return t("Stock", "Use not known yet")


def warning(card: ProductCard) -> str:
    """Say what of a product can't or soon can't be used; mostly nothing."""
    if card.on_hand < 0:
        return t("Stock", "The book is below zero. Count again")
    if card.expired:
        n = card.expired
        return t("Stock", "{n} expired, put them aside", "", n)
    if card.expiring and card.next_expiry is not None:
        return fill(
            t("Stock", "{count} expire by {day}"),
            count=card.expiring,
            day=clock.short_day(card.next_expiry),
        )
    return ""


class ProductTile(Press):
    """One card; pressing it hands that product out, or receives it where there is none."""

    colours = ("surface", "lead_tint", "ink", "strong")

    def __init__(self, card: ProductCard, today: int) -> None:
        super().__init__(card.product.word(), name=f"stock.card.{card.product.code}")
        self.card = card
        self._pieces = number(card.on_hand)
        self._unit = t("Stock", "pieces")
        self._line = lasting(card, today)
        self._warning = warning(card)
        self.gives = card.usable > 0
        self._verb = t("Stock", "Hand out") if self.gives else t("Stock", "Receive")
        said = [self._pieces, self._unit, self._line, self._warning]
        self.setAccessibleName(f"{card.product.word()}: {self._pieces} {self._unit}. {self._verb}")
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self.setToolTip(card.product.in_packs(card.on_hand))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return name, number, how long, what warns and the line of its history, one below the other."""
        worn = look()
        strong, display = QFontMetrics(worn.font("strong", bold=True)), QFontMetrics(worn.font("display", bold=True))
        body = QFontMetrics(worn.font("body"))
        icon = worn.icon_size + worn.space(2)
        wide = max(
            icon + strong.horizontalAdvance(self.text()),
            display.horizontalAdvance(self._pieces) + body.horizontalAdvance(self._unit) + worn.space(2),
            body.horizontalAdvance(self._line),
            body.horizontalAdvance(self._warning) + worn.icon_size - 6 + worn.space(1),
        )
        tall = max(strong.height(), worn.icon_size) + display.height() + 2 * body.height()
        tall += self._chart_height + 2 * worn.space(1)
        return QSize(wide + 2 * worn.space(3) + 4, tall + 2 * worn.space(3))

    minimumSizeHint = sizeHint

    @property
    def _chart_height(self) -> int:
        return look().space(5) + look().space(2)

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw it."""
        worn = look()
        pad, small = worn.space(3), worn.space(1)
        width = self.width() - 2 * pad
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def band(top: int, tall: int, start: int = 0) -> QRect:
            return mirrored(QRect(pad + start, top, width - start, tall), self)

        side = worn.icon_size
        strong = QFontMetrics(worn.font("strong", bold=True))
        tall = max(strong.height(), side)
        top = pad
        painter.drawPixmap(
            mirrored(QRect(pad, top + (tall - side) // 2, side, side), self).topLeft(),
            worn.pixmap(picture(self.card.product), "lead", side, folder="pictograms"),
        )
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font("strong", bold=True))
        painter.drawText(band(top, tall, side + worn.space(2)), int(_LEAD | upright), self.text())
        top += tall

        display = QFontMetrics(worn.font("display", bold=True))
        tone = _TONES.get(self.card.state, "")
        painter.setFont(worn.font("display", bold=True))
        painter.setPen(worn.colour(tone or token))
        painter.drawText(band(top, display.height()), int(_LEAD | upright), self._pieces)
        painter.setFont(worn.font("body"))
        painter.setPen(worn.colour("soft"))
        start = display.horizontalAdvance(self._pieces) + worn.space(2)
        painter.drawText(band(top + small, display.height(), start), int(_LEAD | upright), self._unit)
        top += display.height()

        body = QFontMetrics(worn.font("body"))
        painter.setPen(worn.colour(tone or "ink"))
        painter.setFont(worn.font("body", bold=bool(tone)))
        painter.drawText(band(top, body.height()), int(_LEAD | upright), self._line)
        top += body.height()
        if self._warning:
            sign = worn.icon_size - 6
            place = mirrored(QRect(pad, top + (body.height() - sign) // 2, sign, sign), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap("expiring", "warm", sign))
            painter.setPen(worn.colour("warm"))
            painter.setFont(worn.font("body"))
            painter.drawText(band(top, body.height(), sign + small), int(_LEAD | upright), self._warning)
        top += body.height() + 2 * small
        self._paint_history(painter, QRect(pad, top, width, self._chart_height))

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
    """The cards of a place in a row that breaks; `pressed` gets the product's code and whether there is some."""

    def __init__(self, pressed: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._pressed = pressed
        self._flow = Flow(gap=3, least=230, most=4)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName("stock.cards")

    def show_cards(self, cards: Sequence[ProductCard], today: int) -> None:
        """Show these."""
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and focused.hasFocus() else ""
        clear(self._flow)
        for card in cards:
            tile = ProductTile(card, today)
            tile.clicked.connect(lambda _on=False, tile=tile: self._pressed(tile.card.product.code, tile.gives))
            self._flow.addWidget(tile)
            if tile.objectName() == kept:
                tile.setFocus()
