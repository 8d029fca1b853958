"""Sleep and session lock on Windows: power broadcasts and WTS session changes, read from the window's messages."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

_POWER_BROADCAST = 0x0218
_SUSPEND = 0x0004
_SESSION_CHANGE = 0x02B1
_SESSION_LOCK = 0x7
_THIS_SESSION = 0


class _Message(ctypes.Structure):
    """The head of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("what", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
    )


class WindowsWatcher(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the window."""

    def __init__(self, going: Callable[[], None], window: QWidget) -> None:
        super().__init__()
        self._going = going
        self._handle = int(window.winId())
        library: Any = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
        self._wts = library.wtsapi32
        self._wts.WTSRegisterSessionNotification(self._handle, _THIS_SESSION)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def stop(self) -> None:
        """Read them no longer."""
        self._wts.WTSUnRegisterSessionNotification(self._handle)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Lock before sleep and with the session; let every message through."""
        if bytes(cast("bytes", kind)) == b"windows_generic_MSG":
            seen = _Message.from_address(int(message))
            asleep = seen.message == _POWER_BROADCAST and seen.what == _SUSPEND
            if asleep or (seen.message == _SESSION_CHANGE and seen.what == _SESSION_LOCK):
                self._going()
        return False, 0
