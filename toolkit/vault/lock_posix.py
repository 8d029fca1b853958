"""The lock on Linux and macOS: ``flock``, which belongs to the open file and ends with it."""

from __future__ import annotations

import fcntl


def take_hold(handle: int) -> bool:
    """Try once; False where another open file holds it."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def let_go(handle: int) -> None:
    """Let go of a held lock."""
    fcntl.flock(handle, fcntl.LOCK_UN)
