"""What the desktop needs of Linux (and of systems like it)."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from toolkit.desktop.suspend import Watcher


def has_display() -> bool:
    """Tell whether a window can be shown: a display server must be named, or a platform chosen."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def config_folder(name: str) -> Path:
    """Return what platformdirs answers here, without the 15 ms its import takes before the first paint."""
    return _base("XDG_CONFIG_HOME", ".config") / name


def data_folder(name: str) -> Path:
    """Return the folder of a program's data, likewise."""
    return _base("XDG_DATA_HOME", ".local/share") / name


def watcher(going: Callable[[], None], _window: QWidget, parent: QObject) -> Watcher:
    """Return what tells of sleep and session lock."""
    from toolkit.desktop.suspend_linux import LinuxWatcher

    return LinuxWatcher(going, parent)


def _base(variable: str, usual: str) -> Path:
    set_to = os.environ.get(variable, "")
    return Path(set_to if set_to.startswith("/") else Path.home() / usual)
