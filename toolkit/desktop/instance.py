"""One Satchel per vault: a second start brings the first window forward and ends.

The first one answers at a local socket whose name is a hash of the vault's path.  Knocking
is done without Qt, before it is even imported: a second start takes a few milliseconds.
This socket never leaves the machine, accepts one fixed word and tells nothing.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.desktop import preferences
from toolkit.desktop.system import door

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WORD = b"show\n"
ANSWER = b"here\n"
_PATIENCE = 1.0  # seconds
_BEGINNING, _MARK = "satchel-", 20


def address(vault: Path) -> str:
    """Return where the Satchel that shows `vault` answers: a socket's path, or a pipe's name."""
    import hashlib

    mark = hashlib.sha256(os.fsencode(vault.absolute())).hexdigest()[:_MARK]
    return door.address(_BEGINNING + mark, preferences.folder())


def anybody() -> bool:
    """Tell whether some Satchel of this person may answer: most starts need not work out an address to ask."""
    return door.anybody(_BEGINNING, len(_BEGINNING) + _MARK, preferences.folder())


def knock(where: str) -> bool:
    """Ask whoever answers at `where` to come forward; True when somebody did."""
    return door.knock(where, WORD, len(ANSWER), _PATIENCE) == ANSWER


class Door:
    """Answers the knocks of later starts; `come_forward` is called for each."""

    def __init__(self, where: str, come_forward: Callable[[], None]) -> None:
        self._where = where
        self._come_forward = come_forward
        self._server: QLocalServer | None = None
        self._lines: list[QLocalSocket] = []

    def open(self) -> bool:
        """Begin to answer; False when another Satchel answers there already.

        A socket left by one that was killed is taken away.  Where none can be made that is safe from
        others (a read-only folder, one that is not ours) Satchel runs without: the vault's own lock
        file still holds.
        """
        from PySide6.QtNetwork import QLocalServer

        if not door.make_ready(self._where):
            return True
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
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
            door.tidy(self._where)

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
