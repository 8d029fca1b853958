"""Sleep and session lock on macOS: the notices of the workspace and of the login window.

Written against the documented C interface of the Objective-C runtime, as no package for it
is among ours: one small class is made at run time whose method calls back into Python.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

_WILL_SLEEP = b"NSWorkspaceWillSleepNotification"
_RESIGNED = b"NSWorkspaceSessionDidResignActiveNotification"
_SCREEN_LOCKED = b"com.apple.screenIsLocked"
_CLASS = b"SatchelSleepListener"
_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacWatcher(QObject):
    """Registers one listener at the workspace's and at the distributed notification centre."""

    def __init__(self, going: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._going = going
        self._runtime: Any = ctypes.CDLL(ctypes.util.find_library("objc"))
        for function in ("objc_getClass", "sel_registerName", "objc_allocateClassPair"):
            getattr(self._runtime, function).restype = ctypes.c_void_p
        # Kept as long as we live: the runtime holds only a pointer to it.
        self._callback = _CALLBACK(lambda _self, _command, _notice: self._going())
        self._listener = self._new_listener()
        workspace = self._send(self._find(b"NSWorkspace"), b"sharedWorkspace")
        self._centres = (
            (self._send(workspace, b"notificationCenter"), (_WILL_SLEEP, _RESIGNED)),
            (self._send(self._find(b"NSDistributedNotificationCenter"), b"defaultCenter"), (_SCREEN_LOCKED,)),
        )
        for centre, names in self._centres:
            for name in names:
                self._send(
                    centre,
                    b"addObserver:selector:name:object:",
                    self._listener,
                    self._word(b"going:"),
                    self._text(name),
                    None,
                )

    def stop(self) -> None:
        """Listen no longer."""
        for centre, _names in self._centres:
            self._send(centre, b"removeObserver:", self._listener)

    def _find(self, name: bytes) -> int | None:
        found: int | None = self._runtime.objc_getClass(ctypes.c_char_p(name))
        return found

    def _word(self, name: bytes) -> int | None:
        found: int | None = self._runtime.sel_registerName(ctypes.c_char_p(name))
        return found

    def _send(self, target: int | None, name: bytes, *arguments: Any) -> int | None:
        kinds = [ctypes.c_void_p] * (2 + len(arguments))
        call = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", self._runtime))
        answer: int | None = call(target, self._word(name), *arguments)
        return answer

    def _text(self, name: bytes) -> int | None:
        letters = ctypes.cast(ctypes.c_char_p(name), ctypes.c_void_p)
        return self._send(self._find(b"NSString"), b"stringWithUTF8String:", letters)

    def _new_listener(self) -> int | None:
        made = ctypes.c_void_p(
            self._runtime.objc_allocateClassPair(
                ctypes.c_void_p(self._find(b"NSObject")), ctypes.c_char_p(_CLASS), ctypes.c_size_t(0)
            )
        )
        self._runtime.class_addMethod(made, ctypes.c_void_p(self._word(b"going:")), self._callback, b"v@:@")
        self._runtime.objc_registerClassPair(made)
        return self._send(self._send(made.value, b"alloc"), b"init")
