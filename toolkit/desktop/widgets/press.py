"""Everything that is pressed: buttons, large choices, ticks; painted here, alike everywhere.

They take the keyboard's focus by Tab and leave it where it is when clicked, so that a form's
field keeps it; Return presses the one that has it, as does Space.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

from toolkit.desktop.look import look
from toolkit.desktop.look.scale import RADIUS

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class Press(QPushButton):
    """A button with an icon and a word: quiet unless a kind below says otherwise."""

    # background, the same under the pointer, words, outline: tokens, "" for none
    colours = ("surface", "raised", "ink", "edge")
    role = "body"
    bold = False

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if name:
            self.setObjectName(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return icon, gap, word and padding, and at least a target's height."""
        worn = look()
        metrics = QFontMetrics(worn.font(self.role, bold=self.bold))
        wide = metrics.horizontalAdvance(self.text())
        if self._icon:
            wide += worn.icon_size + (worn.space(2) if self.text() else 0)
        pad = worn.space(4) if self.text() else worn.space(2)
        return QSize(max(wide + 2 * pad, worn.target), max(worn.target, metrics.height() + worn.space(2)))

    minimumSizeHint = sizeHint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when text size or language changed."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens of background, words and outline as the button stands now."""
        rest, over, words, outline = self.colours
        if not self.isEnabled():
            return "raised", "soft", "line"
        lit = self.isDown() or (self.underMouse() and self.isEnabled())
        return over if lit else rest, words, outline

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        ground, words, outline = self.painted_colours()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_ground(painter, self.rect(), ground, outline)
        self.paint_label(painter, words)

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw icon and word in the middle."""
        worn = look()
        font = worn.font(self.role, bold=self.bold)
        painter.setFont(font)
        painter.setPen(worn.colour(token))
        metrics = QFontMetrics(font)
        side = worn.icon_size if self._icon else 0
        gap = worn.space(2) if side and self.text() else 0
        room = self.width() - side - gap - 2 * worn.space(1)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        wide = side + gap + metrics.horizontalAdvance(text)
        start = (self.width() - wide) // 2
        if side:
            place = QRect(start, (self.height() - side) // 2, side, side)
            painter.drawPixmap(mirrored(place, self).topLeft(), worn.pixmap(self._icon, token))
        words = QRect(start + side + gap, 0, metrics.horizontalAdvance(text) + 1, self.height())
        painter.drawText(mirrored(words, self), int(Qt.AlignmentFlag.AlignCenter), text)


class QuietButton(Press):
    """What one may do, but need not: outlined."""


class PrimaryButton(Press):
    """The one accent action of a view."""

    colours = ("lead", "lead_over", "on_lead", "")
    bold = True


class DangerButton(Press):
    """What cannot be taken back; never beside what is pressed often."""

    colours = ("danger", "danger_over", "on_danger", "")
    bold = True


class LinkButton(Press):
    """A word to press inside a line: Undo, Show all."""

    colours = ("", "lead_tint", "lead", "")
    bold = True

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens; without ground at rest, disabled too."""
        ground, words, outline = super().painted_colours()
        return ("", "soft", "") if not self.isEnabled() else (ground, words, outline)


class IconButton(Press):
    """An icon alone, with its word as accessible name and tooltip."""

    colours = ("", "raised", "ink", "")

    def __init__(self, icon: str, word: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__("", icon, parent, name=name)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens; without ground at rest, disabled too."""
        return super().painted_colours() if self.isEnabled() else ("", "strong", "")


class BigButton(Press):
    """A tile: picture, a word in large letters and, under it, a quiet line."""

    colours = ("surface", "lead_tint", "ink", "strong")
    role = "large"

    def __init__(
        self,
        text: str,
        icon: str = "",
        detail: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        folder: str = "icons",
    ) -> None:
        super().__init__(text, icon, parent, name=name)
        self._detail = detail
        self._folder = folder
        if detail:
            self.setAccessibleDescription(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_detail(self, detail: str) -> None:
        """Say another quiet line."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    @property
    def _side(self) -> int:
        return look().icon_size + look().space(2)

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        """Return where the word and the line stand, as if read from left to right."""
        worn = look()
        pad = worn.space(4)
        start = pad + (self._side + worn.space(3) if self._icon else 0)
        room = max(width - start - pad, 40)
        large = QFontMetrics(worn.font(self.role, bold=True))
        word = large.boundingRect(QRect(0, 0, room, 9999), _FLAGS, self.text())
        if not self._detail:
            return QRect(start, 0, room, word.height()), QRect()
        small = QFontMetrics(worn.font("body"))
        line = small.boundingRect(QRect(0, 0, room, 9999), _FLAGS, self._detail)
        return (
            QRect(start, 0, room, word.height()),
            QRect(start, word.height() + worn.space(1), room, line.height()),
        )

    def hasHeightForWidth(self) -> bool:
        """Return yes: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return picture or words, whichever is taller, and padding."""
        word, line = self._texts(width)
        tall = max(word.height(), line.bottom() + 1 if self._detail else 0, self._side)
        return max(tall + 2 * look().space(4), look().target + look().space(5))

    def sizeHint(self) -> QSize:
        """Return a tile as wide as its longest word asks for."""
        worn = look()
        metrics = QFontMetrics(worn.font(self.role, bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        wide = longest + 2 * worn.space(4) + (self._side + worn.space(3) if self._icon else 0) + 2
        wide = max(wide, worn.wide(160))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the height of one line: what wraps is asked for its height by width."""
        return QSize(self.sizeHint().width(), look().target + look().space(5))

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw the picture at the leading edge and the words beside it."""
        worn = look()
        word, line = self._texts(self.width())
        tall = line.bottom() + 1 if self._detail else word.height()
        top = (self.height() - tall) // 2
        if self._icon:
            place = QRect(worn.space(4), (self.height() - self._side) // 2, self._side, self._side)
            lead = "lead" if self.isEnabled() else token
            picture = worn.pixmap(self._icon, lead, self._side, folder=self._folder)
            painter.drawPixmap(mirrored(place, self).topLeft(), picture)
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font(self.role, bold=True))
        painter.drawText(mirrored(word.translated(0, top), self), _FLAGS, self.text())
        if self._detail:
            painter.setPen(worn.colour("soft"))
            painter.setFont(worn.font("body"))
            painter.drawText(mirrored(line.translated(0, top), self), _FLAGS, self._detail)


class Check(QCheckBox):
    """A tick box with words that wrap; the whole line is the target."""

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if name:
            self.setObjectName(name)

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether `pos` is on it: anywhere."""
        return self.rect().contains(pos)

    def _room(self, width: int) -> QRect:
        start = look().icon_size + look().space(2)
        return QRect(start, 0, max(width - start, 40), 9999)

    def hasHeightForWidth(self) -> bool:
        """Return yes: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, at least a target's."""
        metrics = QFontMetrics(look().font())
        tall = metrics.boundingRect(self._room(width), _FLAGS, self.text()).height()
        return max(tall + look().space(2), look().target)

    def sizeHint(self) -> QSize:
        """Return box and words on up to two lines."""
        metrics = QFontMetrics(look().font())
        room = self._room(0).x()
        wide = min(metrics.horizontalAdvance(self.text()) + 2, look().wide(360)) + room
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return box and the longest word."""
        metrics = QFontMetrics(look().font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        wide = self._room(0).x() + longest + 2
        return QSize(wide, look().target)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when text size or language changed."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        worn = look()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = worn.icon_size - 2
        box = mirrored(QRect(1, (self.height() - side) // 2, side, side), self)
        on = self.isChecked()
        paint_ground(painter, box, "lead" if on else "surface", "lead" if on else "edge", radius=5)
        if on:
            tick = side - 4
            painter.drawPixmap(box.topLeft() + QPoint(2, 2), worn.pixmap("check", "on_lead", tick))
        painter.setFont(worn.font())
        painter.setPen(worn.colour("ink" if self.isEnabled() else "soft"))
        room = self._room(self.width())
        room.setHeight(self.height())
        painter.drawText(mirrored(room, self), _FLAGS, self.text())


def mirrored(place: QRect, widget: QWidget) -> QRect:
    """Return `place`, thought from left to right, where it stands in the widget's own direction."""
    # As QStyle.visualRect does, which would cost the first paint the whole of QStyle's enumerations.
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRect(widget.width() - place.x() - place.width(), place.y(), place.width(), place.height())
    return place


def paint_ground(painter: QPainter, place: QRect, ground: str, outline: str, *, radius: int = RADIUS) -> None:
    """Draw a rounded ground and outline in the colours of two tokens, either may be empty."""
    worn = look()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(worn.colour(outline), 1) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(worn.colour(ground) if ground else Qt.BrushStyle.NoBrush)
    if ground or outline:
        shape = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5) if outline else QRectF(place)
        painter.drawRoundedRect(shape, radius, radius)
