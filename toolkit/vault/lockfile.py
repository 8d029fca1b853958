"""One opener at a time: a lock that the operating system lets go of when the process dies.

Whoever opens, changes or wipes a vault holds it; reading the key file does not need it, writing
does.  The lock is on ``satchel.lock`` beside the vault; where nothing can be written there, on
the key file itself, opened for reading.
"""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault import diagnosis
from toolkit.vault.system import let_go, take_hold

FILE_NAME = "satchel.lock"
_KEY_FILE_NAME = "satchel.key"
_PAUSE = 0.03  # seconds between two tries while waiting
_UNWRITABLE = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC, getattr(errno, "EDQUOT", -1)})

BUSY = kind(
    "vault.already-open",
    mark("Problem", "This vault is already open on this computer."),
    mark("Problem", "Look for the other window, or close it and try again."),
)


class VaultLock:
    """The held lock of one vault folder; let go by `release`, by ``with``, or by the process's end."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, folder: Path, wait: float = 0.0) -> VaultLock:
        """Take the lock, waiting up to `wait` seconds for another process to let go; Problem ``vault.already-open``."""
        handle = _open(folder)
        until = time.monotonic() + wait
        try:
            while not take_hold(handle):
                if time.monotonic() >= until:
                    raise BUSY.problem()
                time.sleep(_PAUSE)
        except OSError as error:
            os.close(handle)
            raise diagnosis.of_disk(error) from None
        except BaseException:
            os.close(handle)
            raise
        return cls(handle)

    @property
    def is_held(self) -> bool:
        """Tell whether it has not been let go of."""
        return self._handle is not None

    def release(self) -> None:
        """Let go; a second time does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            let_go(handle)
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _open(folder: Path) -> int:
    # Not inherited: the lock screen that is started at locking must not keep the old one's lock.
    flags = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)
    try:
        return os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT | flags, 0o600)
    except (FileNotFoundError, NotADirectoryError):
        raise diagnosis.NO_VAULT.problem() from None
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise diagnosis.of_disk(error) from None
    try:
        return os.open(folder / _KEY_FILE_NAME, os.O_RDONLY | flags)
    except FileNotFoundError:
        raise diagnosis.NO_VAULT.problem() from None
    except OSError as error:
        raise diagnosis.of_disk(error) from None
