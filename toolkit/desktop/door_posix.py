"""Where a Satchel answers a later start on Linux and macOS: a socket in a folder that nobody else can write in.

A folder that is not ours alone is not used, neither for answering nor for knocking: who made it
first could answer in our place, and a start would end without a window.  Then there is no socket,
and only the vault's own lock keeps two windows from one vault.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

_LONGEST_PATH = 100  # a socket's path may have 107 bytes, and Qt needs a few for itself
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


def address(name: str, kept: Path) -> str:
    """Return the path of the socket called `name`; `kept` is the folder of the preferences."""
    return str(_home(len(name), kept) / name)


def anybody(beginning: str, longest: int, kept: Path) -> bool:
    """Tell whether there is a socket whose name begins so, and is so long at most."""
    return any(_home(longest, kept).glob(beginning + "*"))


def make_ready(where: str) -> bool:
    """Make the folder of a socket; False where there is none that is ours alone."""
    folder = Path(where).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return False
    return _is_ours(folder)


def tidy(where: str) -> None:
    """Take away the folder of a socket that is gone, where it was made for that alone."""
    folder = Path(where).parent
    if folder == _of_this_person():
        with contextlib.suppress(OSError):
            folder.rmdir()


def knock(where: str, word: bytes, longest: int, patience: float) -> bytes:
    """Say `word` at the socket and return the answer; empty when nobody of ours is there."""
    place = Path(where)
    if not _is_ours(place.parent) or not place.is_socket():
        return b""
    import socket  # only where there is somebody to ask: every start waits for what it imports

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience)
        try:
            line.connect(where)
            line.sendall(word)
            return line.recv(longest)
        except OSError:
            return b""


def _home(longest: int, kept: Path) -> Path:
    """Return the folder of the sockets: the session's own, which ends with it, else that of the preferences.

    Where both paths are too long for a socket, one of this person's own among the temporary folders.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _fits(Path(runtime), longest) and _is_ours(Path(runtime)):
        return Path(runtime)
    return kept if _fits(kept, longest) else _of_this_person()


def _of_this_person() -> Path:
    return Path("/tmp") / f"satchel-{os.getuid()}"  # noqa: S108 - made for us alone, and looked at before it is used


def _fits(folder: Path, longest: int) -> bool:
    return len(os.fsencode(folder)) + 1 + longest <= _LONGEST_PATH


def _is_ours(folder: Path) -> bool:
    """Tell whether it is a folder, not a link to one, that is ours and in which nobody else may write."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & _OTHERS_MAY_WRITE
