"""Tells when the machine is about to sleep or its session is locked, on each system in its own way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Watcher(Protocol):
    """What a system's file offers."""

    def stop(self) -> None:
        """Watch no longer and let the machine sleep."""
        ...


def watch(going: Callable[[], None], window: QWidget, parent: QObject) -> Watcher | None:
    """Call `going` before sleep and when the session is locked; None where the system cannot tell."""
    system: str = sys.platform  # a plain name, or mypy would judge the other systems' lines unreachable
    if system.startswith("linux"):
        from toolkit.desktop.suspend_linux import LinuxWatcher

        return LinuxWatcher(going, parent)
    if system == "win32":
        from toolkit.desktop.suspend_windows import WindowsWatcher

        return WindowsWatcher(going, window)
    if system == "darwin":
        from toolkit.desktop.suspend_macos import MacWatcher

        return MacWatcher(going, parent)
    return None
