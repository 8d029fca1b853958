"""The search box: one field over sheets, places, slips, products, incidents' open fields and help."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from toolkit.base.pointers import Hit
from toolkit.base.words import t
from toolkit.desktop import help as guide
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Card
from toolkit.desktop.widgets.field import Line
from toolkit.desktop.widgets.overlay import Overlay
from toolkit.desktop.widgets.press import paint_ground
from toolkit.desktop.widgets.text import Text

# Typing on: the vault is asked when the fingers rest.
_PAUSE_MS = 120
_MOST = 40
_Index = QModelIndex | QPersistentModelIndex


class _Hits(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []

    def rowCount(self, _parent: _Index | None = None) -> int:
        """Return how many answers there are."""
        return len(self.hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return an answer's words."""
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}. {hit.detail}" if hit.detail else hit.title
        return None

    def show(self, hits: list[Hit]) -> None:
        """Show other answers."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    """An answer: icon, title, and a quiet line that says what it is."""

    def __init__(self, hits: _Hits) -> None:
        super().__init__()
        self._hits = hits

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        worn = look()
        tall = QFontMetrics(worn.font()).height() + QFontMetrics(worn.font("small")).height()
        return QSize(0, tall + worn.space(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        worn = look()
        hit = self._hits.hits[index.row()]
        place = option.rect
        direction = option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(direction)
        if chosen:
            paint_ground(painter, place, "lead_tint", "")
        side, pad = worn.icon_size, worn.space(3)
        icon = QRect(place.x() + pad, place.y() + (place.height() - side) // 2, side, side)
        painter.drawPixmap(
            QStyle.visualRect(direction, place, icon).topLeft(), worn.pixmap(hit.icon, "lead" if chosen else "soft")
        )
        words = QRect(icon.right() + pad, place.y(), place.width() - side - 3 * pad, place.height())
        body, small = worn.font("body", bold=True), worn.font("small")
        tall = QFontMetrics(body).height()
        both = tall + QFontMetrics(small).height()
        top = place.y() + (place.height() - (both if hit.detail else tall)) // 2
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        lines = [(hit.title, body, "ink", top, tall), (hit.detail, small, "soft", top + tall, both - tall)]
        for text, font, token, at, high in lines:
            painter.setFont(font)
            painter.setPen(worn.colour(token))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            room = QRect(words.x(), at, words.width(), high)
            painter.drawText(QStyle.visualRect(direction, place, room), flags, shown)
        painter.restore()


class _SearchLine(Line):
    """The field; arrows and page keys move in the list below it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(longest=80)
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys that move to the list."""
        moving = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if event.key() in moving:
            self._view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class SearchPanel(Overlay):
    """Opened by Ctrl+K over whatever page; Return goes to the marked answer."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host)
        self.setObjectName("search")
        self._house = house
        self._asked = ""
        self._hits = _Hits()
        self._view = QListView()
        self._view.setObjectName("search.hits")
        self._view.setProperty("popup", "true")
        self._view.setAccessibleName(t("Shell", "Found"))
        self._view.setModel(self._hits)
        self._delegate = _Delegate(self._hits)
        self._view.setItemDelegate(self._delegate)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setStyleSheet("QListView { border: none; }")
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._line = _SearchLine(self._view)
        self._line.setObjectName("search.line")
        self._line.setAccessibleName(t("Shell", "Search"))
        self._line.setPlaceholderText(t("Shell", "Search"))
        self._hint = Text("", "body", "soft")
        self._hint.setObjectName("search.hint")
        card = Card(margin=3)
        card.setParent(self)
        card.body.addWidget(self._line)
        card.body.addWidget(self._hint)
        card.body.addWidget(self._view, 1)
        self.panel = card
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._line.textChanged.connect(lambda _text: self._timer.start())
        self._line.returnPressed.connect(self._go)
        self._view.clicked.connect(lambda _index: self._go())

    def start(self) -> None:
        """Open it, empty."""
        self._line.clear()
        self._show([])
        self.open()

    def arrange(self) -> None:
        """Stand in the upper middle, as high as its answers need."""
        if self.panel is None:
            return
        worn = look()
        wide = min(worn.wide(620), self.width() - 2 * worn.space(5))
        tall = self._line.sizeHint().height() + 4 * worn.space(3)
        if self._hits.hits:
            one = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
            tall += min(len(self._hits.hits), 7) * one + worn.space(3)
        if self._hint.isVisibleTo(self):
            tall += self._hint.heightForWidth(wide - 2 * worn.space(3)) + worn.space(3)
        top = min(self.height() // 8, worn.space(6) * 3)
        tall = min(tall, self.height() - top - worn.space(5))
        self.panel.setGeometry((self.width() - wide) // 2, top, wide, tall)

    def changeEvent(self, event: QEvent) -> None:
        """Stand right after the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.arrange()

    def _ask(self) -> None:
        asked = self._line.text().strip()
        self._asked = asked
        if not asked:
            self._show([])
            return
        self._house.work.do(lambda kit: kit.find(asked), lambda hits: self._found(asked, hits), owner=self)

    def _found(self, asked: str, hits: list[Hit]) -> None:
        if asked == self._asked:
            self._show([*hits, *guide.find(asked)][:_MOST])

    def _show(self, hits: list[Hit]) -> None:
        self._hits.show(hits)
        self._view.setVisible(bool(hits))
        if hits:
            self._view.setCurrentIndex(self._hits.index(0))
        asked = self._line.text().strip()
        if not asked:
            self._hint.setText(t("Shell", "A sheet, a place, a slip's code, a product, an incident's month or act."))
        else:
            self._hint.setText(t("Shell", "Nothing found. Sealed accounts are never searched."))
        self._hint.setVisible(not hits)
        self.arrange()

    def _go(self) -> None:
        if self._timer.isActive():
            # Return came before the pause was over: the answers shown are those of other words.
            self._timer.stop()
            self._ask()
        index = self._view.currentIndex()
        if index.isValid():
            hit = self._hits.hits[index.row()]
            self.close_it()
            self._house.go(hit.target)
