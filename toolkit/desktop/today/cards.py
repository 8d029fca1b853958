"""Today's cards: a product at a glance, and what to do first when there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from toolkit.base.pointers import Target
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.today.facts import months_text, pieces_text
from toolkit.desktop.widgets.boxes import Card
from toolkit.desktop.widgets.press import Press, mirrored
from toolkit.desktop.widgets.rows import RowButton
from toolkit.desktop.widgets.text import Rule, Text

if TYPE_CHECKING:
    from toolkit.stock.product_card import ProductCard

# A state has a word and an icon as well as a colour.
_TONES = {"out": "danger", "emergency": "danger", "low": "warm"}


class ProductButton(Press):
    """Product, pieces and how long they last; leads to its place on the Stock page."""

    colours = ("surface", "lead_tint", "ink", "line")

    def __init__(self, card: ProductCard) -> None:
        super().__init__(card.product.word(), name=f"today.product.{card.product.code}")
        self._pieces = pieces_text(card)
        self._unit = t("Today", "pieces")
        self._months = months_text(card)
        self._tone = _TONES.get(str(card.state), "soft")
        self.setAccessibleDescription(f"{self._pieces} {self._unit}, {self._months}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return two lines: the name and the number beside each other, and how long it lasts."""
        worn = look()
        tall = QFontMetrics(worn.font("title")).height() + QFontMetrics(worn.font("body")).height()
        wide = QFontMetrics(worn.font()).horizontalAdvance(self.text())
        wide += QFontMetrics(worn.font("title")).horizontalAdvance(self._pieces) + 2 * worn.space(4) + worn.space(5)
        return QSize(max(wide, worn.wide(220)), tall + 2 * worn.space(3) + worn.space(1))

    minimumSizeHint = sizeHint

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw name and number on one line, the rest below."""
        worn = look()
        pad = worn.space(4)
        title, body = QFontMetrics(worn.font("title")), QFontMetrics(worn.font())
        top = (self.height() - title.height() - body.height() - worn.space(1)) // 2
        upper = mirrored(QRect(pad, top, self.width() - 2 * pad, title.height()), self)
        lower = mirrored(QRect(pad, top + title.height() + worn.space(1), self.width() - 2 * pad, body.height()), self)
        upright = Qt.AlignmentFlag.AlignVCenter
        lead, trail = int(upright | Qt.AlignmentFlag.AlignLeading), int(upright | Qt.AlignmentFlag.AlignTrailing)
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font())
        painter.drawText(upper, lead, self.text())
        painter.setFont(worn.font("title"))
        painter.drawText(upper, trail, self._pieces)
        painter.setFont(worn.font("body", bold=self._tone != "soft"))
        painter.setPen(worn.colour(self._tone))
        start = lower
        if self._tone != "soft":
            side = worn.icon_size - 6
            sign = mirrored(QRect(pad, lower.y() + (lower.height() - side) // 2, side, side), self)
            painter.drawPixmap(sign.topLeft(), worn.pixmap("alert", self._tone, side))
            indent = side + worn.space(1)
            start = lower.adjusted(0, 0, -indent, 0) if look().mirrored else lower.adjusted(indent, 0, 0, 0)
        painter.drawText(start, lead, self._months)
        painter.setPen(worn.colour("soft"))
        painter.setFont(worn.font("small"))
        painter.drawText(lower, trail, self._unit)


class FirstSteps(Card):
    """What a newcomer does first: three lines, each one press from its place."""

    def __init__(self, go: Callable[[Target], None], *, coordinator: bool) -> None:
        super().__init__(kind="lead")
        self.setObjectName("today.first")
        self.body.setSpacing(look().space(1))
        self.body.addWidget(Text(t("Today", "What to do first"), "title"))
        steps = [
            (
                t("Today", "1. Count what is in the cupboard"),
                t("Today", "Stock then knows what there is and tells you before it runs out."),
                "count",
                Target("stock", action="count"),
            ),
            (
                t("Today", "2. Look at the centre's areas and units"),
                t("Today", "Incidents name an area and a unit from this list, and nothing finer."),
                "map-pin",
                Target("settings", "areas"),
            )
            if coordinator
            else (
                t("Today", "2. Read a rights sheet aloud once"),
                t("Today", "It is easier to say at night when you have said it before."),
                "rights",
                Target("rights"),
            ),
            (
                t("Today", "3. Make a backup on a stick"),
                t("Today", "A laptop can be lost or taken. The stick brings everything back."),
                "device-usb",
                Target("settings", "backup"),
            ),
        ]
        for place, (text, detail, icon, target) in enumerate(steps):
            if place:
                self.body.addWidget(Rule())
            line = RowButton(text, icon, detail, tone="lead", name=f"today.first.{place + 1}")
            line.clicked.connect(lambda _on=False, target=target: go(target))
            self.body.addWidget(line)
