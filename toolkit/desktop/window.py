"""The one window: it holds one screen at a time (lock, first run, shell) and can go blank at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.desktop.emblem import paint_emblem
from toolkit.desktop.geometry import Geometry
from toolkit.desktop.living import top_levels
from toolkit.desktop.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

TITLE = "Satchel"
_LIKED = QSize(1200, 760)
_LEAST = QSize(800, 560)


class Cover(QWidget):
    """A plain sheet over everything: what the window shows from the lock until its process ends."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("window.cover")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing but the ground."""
        QPainter(self).fillRect(self.rect(), look().colour("ground"))


class Window(QWidget):
    """The top-level window; `closing` decides whether it may close now (False: it will close by itself later)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.setProperty("plane", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.closing: Callable[[], bool] = lambda: True
        self._layout = QStackedLayout(self)
        self._cover = Cover(self)
        self._painted: Callable[[], None] | None = None

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen that stands in the window now."""
        return self._layout.currentWidget()

    @property
    def is_blank(self) -> bool:
        """Whether the cover is down."""
        return self._cover.isVisible()

    def show_screen(self, screen: QWidget, *, keep: bool = False) -> None:
        """Show `screen` instead of the one before, which is deleted unless it is to be kept."""
        before = self._layout.currentWidget()
        if before is screen:
            return
        if self._layout.indexOf(screen) < 0:
            self._layout.addWidget(screen)
        self._layout.setCurrentWidget(screen)
        if before is not None and not keep:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()

    def stand(self, geometry: Geometry | None) -> None:
        """Take the place of the window before us, or the usual one."""
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else None
        self.setMinimumSize(_LEAST if room is None else _LEAST.boundedTo(room.size()))
        if geometry is not None:
            self.setGeometry(geometry.x, geometry.y, geometry.width, geometry.height)
            if geometry.maximised:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        elif room is not None:
            size = _LIKED.boundedTo(room.size())
            self.resize(size)
            self.move(room.center() - self.rect().center())
            if room.width() < _LIKED.width() + 200:
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def place(self) -> Geometry:
        """Return where the window stands."""
        return Geometry.of(
            self.geometry() if not self.isMaximized() else self.normalGeometry(),
            maximised=self.isMaximized(),
            in_front=self.isActiveWindow(),
        )

    def when_painted(self, tell: Callable[[], None]) -> None:
        """Call `tell` once, after the window has been painted for the first time."""
        self._painted = tell

    def blank(self) -> None:
        """Cover everything at once, other windows of ours and the clipboard included."""
        for other in top_levels():
            if other is not self and other.isVisible():
                other.hide()
        self._cover.setGeometry(self.rect())
        self._cover.show()
        self._cover.raise_()
        self.setEnabled(False)
        self.repaint()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()

    def uncover(self) -> None:
        """Take the cover away: there is nothing left behind it to hide."""
        self._cover.hide()

    def wear_icon(self) -> None:
        """Show the neutral icon; it can wait until the window has been painted."""
        self.setWindowIcon(_icon())

    def come_forward(self) -> None:
        """Show the window in front of others, as a second start asks."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first painting."""
        super().paintEvent(event)
        if self._painted is not None:
            tell, self._painted = self._painted, None
            QTimer.singleShot(0, self, tell)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the cover over everything."""
        self._cover.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever knows what is open."""
        event.setAccepted(self.closing())


def _icon() -> QIcon:
    """Return the neutral icon: a plain bag."""
    from PySide6.QtGui import QIcon, QPixmap

    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_emblem(painter, 64)
    painter.end()
    return QIcon(picture)


class Hotkey(QObject):
    """One key for the whole window, wherever the focus is, open menus included."""

    def __init__(self, key: Qt.Key, pressed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._pressed = pressed

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Act on the key when it arrives at a window of ours."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == self._key and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._pressed()
            return True
        return False
