"""The rail at the leading edge: the pages, and Lock well away from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.emblem import paint_emblem
from toolkit.desktop.look import look
from toolkit.desktop.shell_pages import Room
from toolkit.desktop.widgets.boxes import column
from toolkit.desktop.widgets.press import Press, mirrored, paint_ground


class RailButton(Press):
    """A page's icon and word; the icon alone, with the word as tooltip, in the narrow rail."""

    colours = ("", "line", "ink", "")

    def __init__(self, word: str, icon: str, *, name: str, key: str = "") -> None:
        super().__init__(word, icon, name=name)
        self._narrow = False
        self._key = key
        self.setToolTip(f"{word}  {key}" if key else word)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or the word as well."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and word as they stand."""
        worn = look()
        tall = worn.target + worn.space(1)
        if self._narrow:
            return QSize(worn.icon_size + 2 * worn.space(3), tall)
        metrics = QFontMetrics(worn.font("body", bold=True))
        wide = worn.icon_size + 2 * worn.space(3) + worn.space(3) + metrics.horizontalAdvance(self.text())
        if self._key:
            wide += worn.space(4) + QFontMetrics(worn.font("small")).horizontalAdvance(self._key)
        return QSize(wide, tall)

    minimumSizeHint = sizeHint

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens as it stands now."""
        if self.isChecked():
            return "lead_tint", "lead", ""
        return super().painted_colours()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, a bar at the leading edge when this page is shown, icon, word and key."""
        worn = look()
        ground, words, _ = self.painted_colours()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_ground(painter, self.rect(), ground, "")
        side, pad = worn.icon_size, worn.space(3)
        if self.isChecked():
            bar = QRect(0, worn.space(2), worn.space(1), self.height() - 2 * worn.space(2))
            paint_ground(painter, mirrored(bar, self), "lead", "", radius=2)
        left = (self.width() - side) // 2 if self._narrow else pad
        place = QRect(left, (self.height() - side) // 2, side, side)
        painter.drawPixmap(mirrored(place, self).topLeft(), worn.pixmap(self._icon, words))
        if self._narrow:
            return
        start = pad + side + pad
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(worn.font("body", bold=self.isChecked()))
        painter.setPen(worn.colour(words))
        room = QRect(start, 0, self.width() - start - pad, self.height())
        painter.drawText(mirrored(room, self), int(flags | Qt.AlignmentFlag.AlignLeading), self.text())
        if self._key:
            painter.setFont(worn.font("small"))
            painter.setPen(worn.colour("soft"))
            painter.drawText(mirrored(room, self), int(flags | Qt.AlignmentFlag.AlignTrailing), self._key)


class Brand(QWidget):
    """The program's name, or its sign alone in the narrow rail."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign alone, or the name as well."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of sign and name."""
        worn = look()
        wide = worn.icon_size + 2 * worn.space(3)
        if not self._narrow:
            wide += worn.space(3) + QFontMetrics(worn.font("large", bold=True)).horizontalAdvance("Satchel")
        return QSize(wide, worn.target + worn.space(2))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        worn = look()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side, pad = worn.icon_size, worn.space(3)
        left = (self.width() - side) // 2 if self._narrow else pad
        place = mirrored(QRect(left, (self.height() - side) // 2, side, side), self)
        painter.save()
        painter.translate(place.topLeft())
        paint_emblem(painter, side)
        painter.restore()
        if not self._narrow:
            painter.setFont(worn.font("large", bold=True))
            painter.setPen(worn.colour("ink"))
            room = QRect(pad + side + pad, 0, self.width() - 2 * pad - side, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(mirrored(room, self), int(flags), "Satchel")


class Rail(QWidget):
    """The pages by name; `chosen` names the one pressed, `lock_asked` is Lock's."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, rooms: Sequence[Room]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "raised")
        self.setAccessibleName(t("Shell", "Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._brand = Brand()
        body = column(1, 2)
        self._body = body
        body.addWidget(self._brand)
        body.addSpacing(look().space(2))
        shown = [room for room in rooms if room.in_rail]
        for place, room in enumerate(shown, 1):
            word = str(room.word)
            button = RailButton(word, room.icon, name=f"rail.{room.name}")
            button.setToolTip(fill(t("Shell", "{page}, Alt+{number}"), page=word, number=place))
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=room.name: self._pressed(name))
            self._buttons[room.name] = button
            body.addWidget(button)
        body.addStretch(1)
        self._help = RailButton(t("Shell", "Help"), "help", name="rail.help", key="F1")
        self._help.setCheckable(True)
        self._help.clicked.connect(lambda: self._pressed("help"))
        self._buttons["help"] = self._help
        self._lock = RailButton(t("Shell", "Lock"), "lock", name="rail.lock", key="F12")
        self._lock.clicked.connect(lambda: self.lock_asked.emit())
        body.addWidget(self._help)
        body.addWidget(self._lock)
        self.setLayout(body)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or words as well."""
        self._brand.set_narrow(narrow)
        for button in (self._lock, *self._buttons.values()):
            button.set_narrow(narrow)
        wide = self._body.sizeHint().width()
        self.setFixedWidth(wide if narrow else max(wide, look().wide(184)))

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def _pressed(self, name: str) -> None:
        # A press unchecks the button of the page shown: the shell marks what is true.
        self.chosen.emit(name)
