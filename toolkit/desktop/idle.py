"""Notices when nobody has touched the window for a while, and says so once."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

DEFAULT_MINUTES = 5
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletPress,
    }
)


def seconds_now() -> float:
    """Return seconds that also passed while the machine slept, where the system can tell."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Idle(QObject):
    """Calls `idle` when no key, mouse or touch came for a while; starts stopped.

    It listens at the windows, where input arrives, and not at the application, where every
    paint and layout event would pass through it too.  The time is looked at, not counted in
    ticks: a laptop that slept through it is idle at the first tick after waking.
    """

    def __init__(self, idle: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._idle = idle
        self._limit = DEFAULT_MINUTES * 60.0
        self._since = seconds_now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self, seconds: float) -> None:
        """Begin (or begin anew) to watch for `seconds` without a touch."""
        self._limit = seconds
        self.touch()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            for window in application.topLevelWindows():
                self._watch(window)
            application.focusWindowChanged.connect(self._watch)
        # Twenty looks per limit, at least one in two seconds: a lock is never much too late.
        self._timer.start(min(2_000, max(10, int(seconds * 50))))

    def stop(self) -> None:
        """Watch no longer."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)
            for window in application.topLevelWindows():
                window.removeEventFilter(self)

    def touch(self) -> None:
        """Count from now again: long work that shows progress is not idleness."""
        self._since = seconds_now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a touch, let the event through."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # twice is once: Qt moves it to the front

    def _look(self) -> None:
        if seconds_now() - self._since >= self._limit:
            self.stop()
            self._idle()
