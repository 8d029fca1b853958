"""Which language the keyboard writes just now, and whether capitals are locked.

Both are the usual reasons for a passphrase that does not open.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from toolkit.desktop.unlock.keyboard_state import State


def state() -> State:
    """Ask the window system in its own way; an empty layout where it does not tell."""
    platform = QGuiApplication.platformName().partition("-")[0]
    if platform == "xcb":
        from toolkit.desktop.unlock import keyboard_x11

        return keyboard_x11.state()
    if platform == "wayland":
        from toolkit.desktop.unlock import keyboard_wayland

        return keyboard_wayland.state()
    if platform == "windows":
        from toolkit.desktop.unlock import keyboard_windows

        return keyboard_windows.state()
    if platform == "cocoa":
        from toolkit.desktop.unlock import keyboard_macos

        return keyboard_macos.state()
    return State()
