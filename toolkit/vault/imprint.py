"""The imprint: a keyed hash over the whole records file, taken as it is closed and compared as it is opened.

Each page of the file is genuine by itself, and so is an older copy of one: put back, it shows old
rows and no check of pages or seals says a word.  So the last close leaves the hash of all bytes in
the key file, under its seals.  It stands there only while nobody writes: it is taken out before the
first save of a session (until then SQLite is kept from writing its log out), and comes back with the
next close.  Where there is none, the last session was cut off; then
nothing is wrong, but nothing is proven either, until everything has been checked once.
"""

from __future__ import annotations

import hashlib
import threading
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from toolkit.vault.body import IMPRINT_BYTES, NO_IMPRINT

_CHUNK = 1 << 20
_SALT_BYTES = 16


class State(Enum):
    """What comparing the records file with its imprint told."""

    UNKNOWN = auto()  # not compared yet
    PROVEN = auto()  # every byte is as we left it, or everything has been checked since
    UNPROVEN = auto()  # the last session did not end with a close
    CHANGED = auto()  # somebody or something else wrote into it


class Keeper(Protocol):
    """Where the local chain's count and hash and the imprint are kept outside the database: the header."""

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last written."""
        ...

    def imprint(self) -> bytes:
        """Return the imprint last written; zeros where there is none."""
        ...

    def set_pair(self, count: int, digest: bytes, imprint: bytes = NO_IMPRINT) -> None:
        """Write them durably, all three."""
        ...


def imprint_of(path: Path, key: bytes) -> bytes:
    """Return the imprint of a file (1 GB in about a second), but for the salt, which nothing is read from."""
    state = hashlib.blake2b(digest_size=IMPRINT_BYTES, key=key, person=b"satchel.imprint")
    held = memoryview(bytearray(_CHUNK))
    with path.open("rb", buffering=0) as file:
        file.seek(_SALT_BYTES)
        while count := file.readinto(held):
            state.update(held[:count])
    return state.digest()


def log_of(path: Path) -> Path:
    """Return the write-ahead log of a database file."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """Tell whether something stands in the write-ahead log."""
    log = log_of(path)
    return log.is_file() and log.stat().st_size > 0


class Imprint:
    """Compares the records file with what the last close left; made before the file is opened."""

    def __init__(self, path: Path, key: bytes, keeper: Keeper) -> None:
        self._path = path
        self._key = key
        self._keeper = keeper
        self._kept = keeper.imprint()
        self._had_log = has_log(path)
        self._lock = threading.Lock()
        self.state = State.UNKNOWN

    def compare(self) -> State:
        """Compare, where that was not done yet; from any thread, as long as nothing was written out."""
        with self._lock:
            if self.state is State.UNKNOWN:
                if self._kept == NO_IMPRINT:
                    self.state = State.UNPROVEN
                elif imprint_of(self._path, self._key) != self._kept:
                    self.state = State.CHANGED
                else:
                    self.state = State.UNPROVEN if self._had_log else State.PROVEN
            return self.state

    @property
    def standing(self) -> bytes:
        """What the key file must hold while people work: nothing, but where a change was not accepted yet."""
        return self._kept if self.state is State.CHANGED else NO_IMPRINT

    def take_out(self) -> None:
        """Take the imprint out of the key file: called before anything is written into the main file."""
        self.compare()
        if self._keeper.imprint() != self.standing:
            self._keeper.set_pair(*self._keeper.pair(), self.standing)

    def prove(self) -> None:
        """Note that everything has been checked, or was made just now: worth an imprint at the next close."""
        if self.state in {State.UNKNOWN, State.UNPROVEN}:
            self.state = State.PROVEN

    def accept(self) -> None:
        """Take a changed file for the vault from now on; it is proven by the next check of everything."""
        if self.state is State.CHANGED:
            self.state = State.UNPROVEN

    def taken(self) -> bytes:
        """Return what the key file is to hold after a close: the log must have been written out before."""
        if self.state is State.PROVEN and not has_log(self._path):
            return imprint_of(self._path, self._key)
        return self.standing
