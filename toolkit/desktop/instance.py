"""One Satchel per vault: a second start brings the first window forward and ends.

The first one answers at a local socket whose name is a hash of the vault's path.  Knocking
is done without Qt, before it is even imported: a second start takes a few milliseconds.
This socket never leaves the machine, accepts one fixed word and tells nothing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.desktop import preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WORD = b"show\n"
ANSWER = b"here\n"
_PATIENCE = 1.0  # seconds
_BEGINNING, _MARK = "satchel-", 20
_LONGEST_PATH = 100  # a socket's path may have 107 bytes, and Qt needs a few for itself


def address(vault: Path) -> str:
    """Return where the Satchel that shows `vault` answers: a socket's path, or a pipe's name."""
    import hashlib

    name = _BEGINNING + hashlib.sha256(os.fsencode(vault.absolute())).hexdigest()[:_MARK]
    if sys.platform == "win32":
        return name
    path = _home() / name
    return str(path) if len(os.fsencode(path)) <= _LONGEST_PATH else f"/tmp/{name}-{os.getuid()}"  # noqa: S108 - a socket


def anybody() -> bool:
    """Tell whether some Satchel of this person may answer: most starts need not work out an address to ask."""
    home = _home()
    if sys.platform == "win32" or len(os.fsencode(home)) + len(_BEGINNING) + _MARK >= _LONGEST_PATH:
        return True
    return any(home.glob(_BEGINNING + "*"))


def _home() -> Path:
    """Return the folder of the sockets: the session's own, which ends with it, else that of the preferences."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(runtime) if runtime and Path(runtime).is_dir() else preferences.folder()


def knock(where: str) -> bool:
    """Ask whoever answers at `where` to come forward; True when somebody did."""
    if sys.platform == "win32":
        from toolkit.desktop import instance_windows

        return instance_windows.knock(where, WORD) == ANSWER
    if not Path(where).is_socket():
        return False
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE)
        try:
            line.connect(where)
            line.sendall(WORD)
            return line.recv(len(ANSWER)) == ANSWER
        except OSError:
            return False


class Door:
    """Answers the knocks of later starts; `come_forward` is called for each."""

    def __init__(self, where: str, come_forward: Callable[[], None]) -> None:
        self._where = where
        self._come_forward = come_forward
        self._server: QLocalServer | None = None
        self._lines: list[QLocalSocket] = []

    def open(self) -> bool:
        """Begin to answer; False when another Satchel answers there already.

        A socket left by one that was killed is taken away.  Where none can be made at all
        (a read-only folder) Satchel runs without: the vault's own lock file still holds.
        """
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if sys.platform != "win32":
            try:
                Path(self._where).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError:
                return True
        # Qt binds beside and renames over: it would silently take the place of one that lives.
        if knock(self._where):
            return False
        QLocalServer.removeServer(self._where)
        server.listen(self._where)
        server.newConnection.connect(self._answer)
        self._server = server
        return True

    def close(self) -> None:
        """Answer no more, and take the socket away."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            line = self._server.nextPendingConnection()
            self._lines.append(line)  # or Python would let go of what Qt still holds
            line.readyRead.connect(lambda line=line: self._hear(line))
            if line.bytesAvailable():
                self._hear(line)

    def _hear(self, line: QLocalSocket) -> None:
        if bytes(line.read(len(WORD)).data()) == WORD:
            line.write(ANSWER)
            line.flush()
            self._come_forward()
        line.disconnectFromServer()
        self._lines = self._lines[-8:]
