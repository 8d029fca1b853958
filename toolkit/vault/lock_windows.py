"""The lock on Windows: one byte far behind the file's end, so that nobody is kept from reading it."""

from __future__ import annotations

import msvcrt
import os

_FAR_BEHIND = 1 << 30


def take_hold(handle: int) -> bool:
    """Try once; False where another process holds it."""
    os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError:
        return False
    return True


def let_go(handle: int) -> None:
    """Let go of a held lock."""
    os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
    msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
