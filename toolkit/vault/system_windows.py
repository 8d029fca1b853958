"""What the vault needs of Windows."""

from __future__ import annotations

import msvcrt
import os
from pathlib import Path

READ_ALONE = "?mode=ro"
SPEAKS = False  # the binding keeps SQLite's names to itself
_FAR_BEHIND = 1 << 30


def take_hold(handle: int) -> bool:
    """Try once to lock one byte far behind the file's end, so that nobody is kept from reading; False where it is held."""
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


def sync_folder(folder: Path) -> None:
    """Do nothing: Windows makes names durable by itself and opens no folder for writing."""
    del folder
