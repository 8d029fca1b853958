"""Which language the keyboard writes just now, and whether capitals are locked.

Both are the usual reasons for a passphrase that does not open.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from toolkit.desktop.unlock.keyboard_state import State


def state() -> State:
    """Ask the window system in its own way; an empty layout where it does not tell."""
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        from toolkit.desktop.unlock import keyboard_x11

        return keyboard_x11.state()
    if platform.startswith("wayland"):
        from toolkit.desktop.unlock import keyboard_wayland

        return keyboard_wayland.state()
    if platform == "windows":
        from toolkit.desktop.unlock import keyboard_windows

        return State(_of_method(), keyboard_windows.capitals())
    return State(_of_method() if platform == "cocoa" else "")


def _of_method() -> str:
    """Return the language of Qt's input method, which follows the layout on Windows and macOS."""
    method = QGuiApplication.inputMethod()
    locale = method.locale() if method is not None else QLocale.c()
    return "" if locale == QLocale.c() else locale.nativeLanguageName() or QLocale.languageToString(locale.language())
