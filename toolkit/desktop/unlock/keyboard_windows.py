"""The keyboard on Windows."""

from __future__ import annotations

import ctypes
from typing import Any

from toolkit.desktop.unlock.keyboard_state import State, of_method

_CAPITAL = 0x14


def state() -> State:
    """Return the layout that is on and whether capitals are locked."""
    library: Any = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
    return State(of_method(), bool(library.user32.GetKeyState(_CAPITAL) & 1))
