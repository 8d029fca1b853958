"""From the process that held data to a fresh one that shows the lock screen.

What Python and Qt once held stays in their heaps, so locking ends the process.  The order:
the window goes blank, a new process starts and paints its lock screen over the same place,
it says so on a pipe, and only then does the old one put everything away and end.

What crosses is the window's place, in one variable of the environment, and nothing else: the
new process has the command line, the folder and the environment with which the old one was
started.  Who its parent is, and that it still runs, it learns from the system: its standard
input is a pipe on which nothing is ever said, and which closes when the old process ends.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import stat
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from toolkit.base.logs import log
from toolkit.desktop.geometry import VARIABLE, Geometry

if TYPE_CHECKING:
    import subprocess

PAINTED = b"painted\n"
CLOSE_LIMIT = 3.0  # seconds a close may take before it is cut off; FULL loses nothing by it
PAINT_LIMIT = 8.0  # seconds to wait for the successor; then we close all the same
# The kill that cannot be put off; Windows has one kind only, and calls it by the other name.
_KILL: signal.Signals = getattr(signal, "SIGKILL", signal.SIGTERM)


def command() -> list[str]:
    """Return the command with which this process was started, from its sources or from a frozen build."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


class Successor(QObject):
    """The new process, as the old one sees it."""

    _spoke = Signal(bool)

    def __init__(self, ready: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ready: Callable[[], None] | None = ready
        self._spoke.connect(self._hear)

    def start(self, geometry: Geometry) -> None:
        """Start it; `ready` is called once it has painted, or when it cannot or does not in time."""
        import subprocess

        # Our end is closed by nobody but the system, when this process is no more.
        silent, _ours = os.pipe()
        try:
            process = subprocess.Popen(
                command(),
                env={**os.environ, VARIABLE: geometry.write()},
                stdin=silent,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError:
            log("handover").warning("no successor")
            QTimer.singleShot(0, self, lambda: self._hear(False))
            return
        finally:
            os.close(silent)
        threading.Thread(target=self._listen, args=(process,), daemon=True, name="successor").start()
        QTimer.singleShot(int(PAINT_LIMIT * 1000), self, lambda: self._hear(False))

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        with process:
            said = process.stdout.readline(len(PAINTED)) if process.stdout is not None else b""
            with contextlib.suppress(RuntimeError):  # the window may have gone meanwhile
                self._spoke.emit(said == PAINTED)

    def _hear(self, painted: bool) -> None:
        ready, self._ready = self._ready, None
        if ready is not None:
            if not painted:
                log("handover").warning("successor did not paint")
            ready()


def limit_close(seconds: float = CLOSE_LIMIT) -> None:
    """End this process after `seconds`, whatever hangs: a watchdog thread in C, which needs no Python lock."""
    # It stays open for as long as the watchdog may write to it.
    nowhere = open(os.devnull, "w", encoding="ascii")  # noqa: PTH123, SIM115 - a plain handle, kept open on purpose
    faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)


def end_now() -> None:
    """End this process without another step: nothing is left that would be worth closing."""
    os._exit(0)


class Predecessor:
    """The old process, as the new one sees it: its parent, for as long as the silent pipe is open."""

    def __init__(self) -> None:
        self._pid = os.getppid()
        self._gone = threading.Event()
        if _is_pipe(0):
            threading.Thread(target=self._wait, daemon=True, name="predecessor").start()
        else:
            self._gone.set()  # somebody else gave us a place: there is nobody to wait for, or to end

    @property
    def alive(self) -> bool:
        """Tell whether it still runs: the pipe is open, and our parent is who it was (a number is used again)."""
        return not self._gone.is_set() and self._pid > 1 and os.getppid() == self._pid

    def painted(self) -> None:
        """Tell it that our lock screen can be seen, and speak no more on that pipe."""
        with contextlib.suppress(OSError):
            os.write(1, PAINTED)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)

    def end(self) -> None:
        """Kill it, when it hangs so badly that its own watchdog did not."""
        if self.alive:
            log("handover").warning("predecessor killed")
            with contextlib.suppress(OSError):
                os.kill(self._pid, _KILL)

    def _wait(self) -> None:
        with contextlib.suppress(OSError):
            while os.read(0, 64):
                pass
        self._gone.set()


def _is_pipe(handle: int) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(handle).st_mode)
    except OSError:
        return False
