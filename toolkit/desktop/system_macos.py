"""What the desktop needs of macOS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from toolkit.desktop.suspend import Watcher


def has_display() -> bool:
    """Say yes: there always is one."""
    return True


def config_folder(name: str) -> Path:
    """Return the folder of a program's settings."""
    from platformdirs import user_config_dir

    return Path(user_config_dir(name, appauthor=False, roaming=False))


def data_folder(name: str) -> Path:
    """Return the folder of a program's data, on this computer only."""
    from platformdirs import user_data_dir

    return Path(user_data_dir(name, appauthor=False, roaming=False))


def watcher(going: Callable[[], None], _window: QWidget, parent: QObject) -> Watcher:
    """Return what tells of sleep and session lock."""
    from toolkit.desktop.suspend_macos import MacWatcher

    return MacWatcher(going, parent)
