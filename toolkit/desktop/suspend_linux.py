"""Sleep and session lock on Linux: logind's signals, and the screen saver's where there is one.

A *delay* inhibitor is held while a vault is open: logind then waits (five seconds, by its
own default) until we have let go of it, which the end of this process does.  Where no bus
answers, nothing is said and the idle lock remains.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

_LOGIN = "org.freedesktop.login1"
_MANAGER_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
_PATIENCE = 300  # milliseconds for a bus that does not answer


class LinuxWatcher(QObject):
    """Listens at the system bus and at the session bus."""

    def __init__(self, going: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._going = going
        self._brake: QDBusUnixFileDescriptor | None = None
        self._system = QDBusConnection.systemBus()
        self._session = QDBusConnection.sessionBus()
        self.listening = False
        if self._system.isConnected():
            self.listening = self._system.connect(
                _LOGIN, _MANAGER_PATH, _MANAGER, "PrepareForSleep", self, _slot("sleeping(bool)")
            )
            self._system.connect(_LOGIN, self._session_path(), _SESSION, "Lock", self, _slot("locked()"))
            self._hold()
        if self._session.isConnected():
            for name, path in _SAVERS:
                self._session.connect("", path, name, "ActiveChanged", self, _slot("covered(bool)"))

    def stop(self) -> None:
        """Listen no longer and let go of the brake."""
        self._going = _nothing
        self._brake = None

    @Slot(bool)
    def sleeping(self, about_to: bool) -> None:
        """Lock before sleep; after waking there is nothing to do."""
        if about_to:
            self._going()

    @Slot()
    def locked(self) -> None:
        """Lock with the session."""
        self._going()

    @Slot(bool)
    def covered(self, active: bool) -> None:
        """Lock when the screen saver comes up."""
        if active:
            self._going()

    def _ask(self, method: str, *arguments: object) -> list[object]:
        message = QDBusMessage.createMethodCall(_LOGIN, _MANAGER_PATH, _MANAGER, method)
        message.setArguments(list(arguments))
        reply = self._system.call(message, timeout=_PATIENCE)
        return reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else []

    def _session_path(self) -> str:
        """Return our session's path; empty (any session: locking too often does no harm) where unknown."""
        session = os.environ.get("XDG_SESSION_ID", "")
        found = self._ask("GetSession", session) if session else []
        path = getattr(found[0], "path", None) if found else None
        return str(path()) if callable(path) else ""

    def _hold(self) -> None:
        found = self._ask("Inhibit", "sleep", "Satchel", "Locking", "delay")
        if found and isinstance(found[0], QDBusUnixFileDescriptor):
            self._brake = found[0]


def _slot(signature: str) -> bytes:
    """Return what `connect` wants: text, though its declared type says bytes."""
    return cast("bytes", SLOT(signature))


def _nothing() -> None:
    """Stand in for a listener that has gone."""
