"""Every movement, a letter each: Ctrl+M (or "…") and the letter, two keystrokes from the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.stock.rooms import Door, Section
from toolkit.desktop.widgets import Dialog, Scroll, Text, column, plane
from toolkit.desktop.widgets.boxes import margins
from toolkit.desktop.widgets.press import Press, mirrored, paint_ground

_COLUMNS = (
    (Section.IN, Section.OUT, Section.SET_UP),
    (Section.GONE,),
    (Section.BAGS, Section.CHECK),
)
_WIDE = 276  # pixels at 100 %: a column that holds a word, its picture and its letter

# What the keys of the Latin letters write on an Arabic keyboard.
_ARABIC = {
    **dict(zip("ضصثقفغعهخح", "QWERTYUIOP", strict=True)),
    **dict(zip("شسيبلاتنم", "ASDFGHJKL", strict=True)),
    **dict(zip("ئءؤرىة", "ZXCVNM", strict=True)),
    "لا": "B",
}


class DoorButton(Press):
    """Picture, word, and the letter that presses it."""

    colours = ("", "lead_tint", "ink", "")

    def __init__(self, door: Door) -> None:
        super().__init__(str(door.word), door.icon, name=f"stock.{door.key}.open")
        self.door = door
        self.setAccessibleDescription(door.letter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture and word at the leading edge, the letter at the trailing one."""
        worn = look()
        ground, words, outline = self.painted_colours()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_ground(painter, self.rect(), ground, outline)
        side, pad = worn.icon_size, worn.space(2)
        place = mirrored(QRect(pad, (self.height() - side) // 2, side, side), self)
        painter.drawPixmap(place.topLeft(), worn.pixmap(self.door.icon, "lead", side))
        painter.setPen(worn.colour(words))
        painter.setFont(worn.font())
        metrics = QFontMetrics(worn.font())
        start, key = pad + side + worn.space(2), worn.space(5)
        room = QRect(start, 0, self.width() - start - key - pad, self.height())
        upright = Qt.AlignmentFlag.AlignVCenter
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(mirrored(room, self), int(upright | Qt.AlignmentFlag.AlignLeading), text)
        painter.setPen(worn.colour("soft"))
        last = QRect(self.width() - key - pad, 0, key, self.height())
        painter.drawText(mirrored(last, self), int(upright | Qt.AlignmentFlag.AlignHCenter), self.door.letter)


class MovementMenu(Dialog):
    """Doors under their sections, in columns; a letter opens its door at once."""

    def __init__(self, host: QWidget, doors: Sequence[Door], enter: Callable[[Door], None]) -> None:
        super().__init__(host, t("Stock", "Every movement"), width=len(_COLUMNS) * _WIDE + 80, name="stock.menu")
        self._doors = {door.letter: door for door in doors}
        self._enter = enter
        scroll = Scroll(gap=2, margin=0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().space(4))
        grid.setVerticalSpacing(look().space(3))
        for at, sections in enumerate(_COLUMNS):
            stack = column(4)
            for section in sections:
                inside = [door for door in doors if door.section is section]
                if inside:
                    stack.addLayout(self._block(section, inside))
            stack.addStretch(1)
            grid.addWidget(plane(stack), 0, at)
            grid.setColumnStretch(at, 1)
        scroll.body.addLayout(grid)
        scroll.finish()
        self._grid = scroll
        self.body.addWidget(scroll, 1)

    def _block(self, section: Section, inside: Sequence[Door]) -> QVBoxLayout:
        block = column(0)
        head = column(0)
        margins(head, 2, 0, 0, 1)
        head.addWidget(Text(str(section.value), "strong", "soft"))
        block.addLayout(head)
        for door in inside:
            button = DoorButton(door)
            button.clicked.connect(lambda _on=False, door=door: self._go(door))
            block.addWidget(button)
        return block

    def arrange(self) -> None:
        """Stand in the middle, high enough for all doors where there is room."""
        if self.panel is None:
            return
        room = look().space(4)
        wide = min(look().wide(self._width), self.width() - 2 * room)
        inner = self._grid.widget()
        tall = (inner.sizeHint().height() if inner else 0) + look().wide(110)
        tall = min(tall, self.height() - 2 * room)
        self.panel.setGeometry(QRect((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the door of a letter."""
        typed = event.text().upper()
        door = self._doors.get(_ARABIC.get(typed, typed))
        if door is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._go(door)
            return
        super().keyPressEvent(event)

    def _go(self, door: Door) -> None:
        self.close_it()
        self._enter(door)
