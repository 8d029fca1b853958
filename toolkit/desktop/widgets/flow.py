"""`Flow`: things in rows that break where the width ends, in equal columns if asked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from toolkit.desktop.look import look


class Flow(QLayout):
    """Lays out from the leading edge; with `least` (pixels at 100 %) all are equally wide and fill each row.

    `most` bounds the columns then.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 3, least: int = 0, most: int = 99) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = look().space(gap)
        self._least = least
        self._most = most
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def set_columns(self, least: int, most: int) -> None:
        """Take other bounds of the equal columns."""
        self._least, self._most = least, most
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out and return the item at `index`, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it is as high as it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return yes: rows break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the width of all in one row (equal columns: the least width)."""
        shown = self._shown()
        if self._least or not shown:
            return self.minimumSize()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * (len(shown) - 1)
        return QSize(wide, max(item.sizeHint().height() for item in shown))

    def minimumSize(self) -> QSize:
        """Return the size of the largest."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        rows = self._columns(rect.width()) if self._least else self._broken(rect.width())
        top = rect.y()
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for line in rows:
            tall = max(
                (item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height())
                for item, wide in line
            )
            left = rect.x()
            for item, wide in line:
                if apply:
                    place = QRect(QPoint(left, top), QSize(wide, tall))
                    place = QStyle.visualRect(direction, rect, place)
                    inside = item.widget()
                    if self._least and inside is not None:
                        # Not through the item: it would keep a tile at its own height in a taller row.
                        inside.setGeometry(place)
                    else:
                        item.setGeometry(place)
                left += wide + self._gap
            top += tall + self._gap
        return max(top - self._gap - rect.y(), 0) if rows else 0

    def _columns(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = self._shown()
        if not shown:
            return []
        least = max(look().wide(self._least), self.minimumSize().width())
        number = max(1, min((width + self._gap) // (least + self._gap), self._most, len(shown)))
        # As many rows as that needs, evenly filled: four in two and two, not in three and one.
        number = -(-len(shown) // -(-len(shown) // number))
        wide = (width - self._gap * (number - 1)) // number
        return [[(item, wide) for item in shown[i : i + number]] for i in range(0, len(shown), number)]

    def _broken(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item in self._shown():
            wide = min(item.sizeHint().width(), width) if width > 0 else item.sizeHint().width()
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append((item, wide))
            left += wide + self._gap
        return rows
