"""Caps Lock on Windows."""

from __future__ import annotations

import ctypes
from typing import Any

_CAPITAL = 0x14


def capitals() -> bool:
    """Tell whether capitals are locked."""
    library: Any = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
    return bool(library.user32.GetKeyState(_CAPITAL) & 1)
