"""The ring around whatever has the keyboard's focus: 2 px of lead with a gap of 2 px."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from toolkit.desktop.look.look import look
from toolkit.desktop.look.scale import RADIUS, RING, RING_GAP

_REACH = RING + RING_GAP
_MOVED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.ZOrderChange,
    }
)


class FocusRing(QWidget):
    """One for a window: lies over it, passes the mouse through and follows the focus.

    It is drawn outside the widget, which a style sheet cannot do, and is cut where a scroll
    area cuts the widget.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._watched: list[QWidget] = []
        self._inner = QRect()
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved_to)

    def _moved_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # a screen may have gone with what had the focus in it
                widget.removeEventFilter(self)
        self._watched = []
        inside = new is not None and new is not self._window and self._window.isAncestorOf(new)
        if new is not None and inside and not new.property("unringed"):
            step: QWidget | None = _ringed(new)
            while step is not None and step is not self._window:
                step.installEventFilter(self)
                self._watched.append(step)
                step = step.parentWidget()
        self._place()

    def follow(self, focused: QWidget) -> None:
        """Go around what had the focus before the ring was there."""
        self._moved_to(None, focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget and all it lies in."""
        if event.type() in _MOVED and watched is not self:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not self._watched or not isValid(self._watched[0]) or not self._watched[0].isVisible():
            self.hide()
            return
        widget = self._watched[0]
        inner = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        outer = inner.adjusted(-_REACH, -_REACH, _REACH, _REACH) & self._window.rect()
        for step in self._watched[1:]:
            area = step.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is step:
                seen = QRect(step.mapTo(self._window, QPoint(0, 0)), step.size())
                outer &= seen.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        if outer.isEmpty():
            self.hide()
            return
        self._inner = inner.translated(-outer.topLeft())
        self.setGeometry(outer)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("lead"), RING))
        half = RING_GAP + RING / 2
        radius = RADIUS + RING_GAP
        painter.drawRoundedRect(QRectF(self._inner).adjusted(-half, -half, half, half), radius, radius)


def _ringed(widget: QWidget) -> QWidget:
    """Return what the ring goes around: a field made of parts wears it as a whole."""
    step: QWidget | None = widget
    while step is not None:
        if step.property("ringed"):
            return step
        step = step.parentWidget()
    return widget
