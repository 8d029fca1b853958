"""A chart on the screen: the plain data of `toolkit.base.chart` in the colours of the look.

It says nothing that is not in a table beside it: who can't see it reads the same figures there.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.chart import Area, Chart, Dash, Key, Label, Pattern, Point, Spot, Stroke
from toolkit.desktop.look import look
from toolkit.desktop.widgets.press import mirrored

_TALL = 240  # pixels of the field at 100 %
_LEAST = 320  # pixels at 100 %
_SAMPLE = 28  # pixels at 100 %
_DASHES: dict[Dash, list[float]] = {"solid": [], "dash": [5, 3], "dot": [1, 2.5], "dashdot": [6, 2.5, 1, 2.5]}
_PATTERNS: dict[Pattern, Qt.BrushStyle] = {
    "slant": Qt.BrushStyle.BDiagPattern,
    "back": Qt.BrushStyle.FDiagPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
}


class ChartView(QWidget):
    """Draws a chart and, below it, its key; as wide as there is room."""

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self._chart = Chart("")
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        self._chart = chart
        self.setAccessibleName(chart.alt)
        self.updateGeometry()
        self.update()

    @property
    def chart(self) -> Chart:
        """What is drawn."""
        return self._chart

    # -------------------------------------------------------------- room
    def hasHeightForWidth(self) -> bool:
        """Return yes: the key takes more rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return axis words, field and key, one below the other."""
        line = QFontMetrics(look().font("small")).height()
        rows = self._key_rows(width)
        return look().wide(_TALL) + 2 * line + 2 * look().space(2) + len(rows) * (line + look().space(1))

    def sizeHint(self) -> QSize:
        """Return a chart of middling width."""
        wide = look().wide(2 * _LEAST)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        wide = look().wide(_LEAST)
        return QSize(wide, self.heightForWidth(wide))

    def _key_rows(self, width: int) -> list[list[tuple[int, Key]]]:
        """Part the key into rows: (place of each from the leading edge, key)."""
        metrics = QFontMetrics(look().font("small"))
        rows: list[list[tuple[int, Key]]] = []
        reached = width + 1
        for key in self._chart.keys:
            wide = look().wide(_SAMPLE) + look().space(2) + metrics.horizontalAdvance(key.text)
            if not rows or reached + wide > width:
                rows.append([])
                reached = 0
            rows[-1].append((reached, key))
            reached += wide + look().space(4)
        return rows

    # -------------------------------------------------------------- drawing
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, areas, lines, marks, words, key."""
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        font = worn.font("small")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line, gap = metrics.height(), worn.space(2)
        before = max((metrics.horizontalAdvance(tick.text) for tick in self._chart.up), default=0) + gap
        ends = [one.text for one in self._chart.labels if one.side == "end" and one.at[0] == 1]
        after = max((metrics.horizontalAdvance(text) for text in ends), default=0) + 2 * gap
        field = QRectF(before, line, max(1, self.width() - before - after), worn.wide(_TALL))
        self._axes(painter, field, metrics)
        for area in self._chart.areas:
            self._area(painter, [self._at(field, corner) for corner in area.corners], area)
        for stroke in self._chart.strokes:
            self._stroke(painter, [self._at(field, point) for point in stroke.points], stroke)
        for spot in self._chart.spots:
            self._spot(painter, self._at(field, spot.at), spot)
        for label in self._chart.labels:
            self._label(painter, field, label, metrics)
        top = int(field.bottom()) + line + gap
        for row in self._key_rows(self.width()):
            for start, key in row:
                self._key(painter, start, top, key, metrics)
            top += line + worn.space(1)

    def _at(self, field: QRectF, point: Point) -> QPointF:
        x = field.left() + point[0] * field.width()
        return QPointF(self.width() - x if look().mirrored else x, field.bottom() - point[1] * field.height())

    def _words(self, painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        painter.drawText(mirrored(place, self), int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _axes(self, painter: QPainter, field: QRectF, metrics: QFontMetrics) -> None:
        worn = look()
        line, gap = metrics.height(), worn.space(2)
        for tick in self._chart.up:
            start, end = self._at(field, (0.0, tick.at)), self._at(field, (1.0, tick.at))
            painter.setPen(QPen(worn.colour("line"), 1))
            painter.drawLine(start, end)
            painter.setPen(worn.colour("soft"))
            room = QRect(0, round(start.y()) - line // 2, int(field.left()) - gap // 2, line)
            self._words(painter, room, tick.text, Qt.AlignmentFlag.AlignTrailing)
        reached = 0
        for tick in self._chart.across:
            place = self._at(field, (tick.at, 0.0))
            painter.setPen(QPen(worn.colour("strong"), 1))
            painter.drawLine(place, place + QPointF(0, worn.space(1)))
            wide = metrics.horizontalAdvance(tick.text) + 2
            left = round(field.left() + tick.at * field.width()) - wide // 2
            left = min(left, self.width() - wide)
            if left >= reached:
                painter.setPen(worn.colour("soft"))
                room = QRect(left, round(place.y()) + worn.space(1), wide, line)
                self._words(painter, room, tick.text, Qt.AlignmentFlag.AlignHCenter)
                reached = left + wide + gap
        painter.setPen(QPen(worn.colour("edge"), 1))
        painter.drawLine(self._at(field, (0.0, 0.0)), self._at(field, (1.0, 0.0)))

    @staticmethod
    def _area(painter: QPainter, corners: Sequence[QPointF], area: Area) -> None:
        colour = look().colour(area.tone)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, _PATTERNS[area.pattern]))
        painter.drawPolygon(QPolygonF(list(corners)))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    @staticmethod
    def _stroke(painter: QPainter, points: Sequence[QPointF], stroke: Stroke) -> None:
        pen = QPen(look().colour(stroke.tone), 2.2 if stroke.heavy else 1.3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if _DASHES[stroke.dash]:
            pen.setDashPattern(_DASHES[stroke.dash])
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(list(points)))

    @staticmethod
    def _spot(painter: QPainter, at: QPointF, spot: Spot) -> None:
        r = look().space(1) + 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(spot.tone))
        if spot.shape == "down":
            painter.drawPolygon(QPolygonF([at + QPointF(-r, -2 * r), at + QPointF(r, -2 * r), at]))
        elif spot.shape == "square":
            painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r))
        else:
            painter.drawEllipse(at, r, r)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _label(self, painter: QPainter, field: QRectF, label: Label, metrics: QFontMetrics) -> None:
        worn = look()
        wide, line = metrics.horizontalAdvance(label.text) + 2, metrics.height()
        x = field.left() + label.at[0] * field.width()  # thought from left to right
        y = field.bottom() - label.at[1] * field.height()
        if label.side == "end":
            place = QPoint(round(x) + worn.space(2), round(y) - line // 2)
        elif label.side == "start":
            place = QPoint(round(x) - worn.space(2) - wide, round(y) - line // 2)
        else:
            place = QPoint(min(max(round(x) - wide // 2, 0), self.width() - wide), round(y) - line)
        painter.setPen(worn.colour(label.tone))
        self._words(painter, QRect(place, QSize(wide, line)), label.text, Qt.AlignmentFlag.AlignHCenter)

    def _key(self, painter: QPainter, start: int, top: int, key: Key, metrics: QFontMetrics) -> None:
        worn = look()
        wide, line = worn.wide(_SAMPLE), metrics.height()
        box = mirrored(QRect(start, top, wide, line), self)
        middle = box.top() + line / 2
        if isinstance(key.sample, Area):
            low, high = box.top() + line * 0.2, box.top() + line * 0.8
            left, right = float(box.left()), float(box.left() + wide)
            corners = [QPointF(left, low), QPointF(right, low), QPointF(right, high), QPointF(left, high)]
            self._area(painter, corners, key.sample)
        elif isinstance(key.sample, Stroke):
            ends = [QPointF(box.left(), middle), QPointF(box.left() + wide, middle)]
            self._stroke(painter, ends, key.sample)
        else:
            lower = worn.space(1) if key.sample.shape == "down" else 0
            self._spot(painter, QPointF(box.left() + wide / 2, middle + lower), key.sample)
        painter.setPen(worn.colour("ink"))
        after = start + wide + worn.space(2)
        room = QRect(after, top, metrics.horizontalAdvance(key.text) + 2, line)
        self._words(painter, room, key.text, Qt.AlignmentFlag.AlignLeading)
