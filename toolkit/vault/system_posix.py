"""What the vault needs of Linux and, but for one line, of macOS."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

# SQLite asks for a write lock even to read a log; POSIX gives none on a file opened for reading, so
# there it must go without.
READ_ALONE = "?mode=ro&vfs=unix-none"
# Whether SQLite inside the binding can be spoken to (`lookaside`).
SPEAKS = True


def take_hold(handle: int) -> bool:
    """Try once to lock; ``flock`` belongs to the open file and ends with it.  False where another one holds it."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def let_go(handle: int) -> None:
    """Let go of a held lock."""
    fcntl.flock(handle, fcntl.LOCK_UN)


def sync_folder(folder: Path) -> None:
    """Make a folder's names durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
