"""The other end of the driver, without Qt: journeys and the tour start the program and talk to it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

VARIABLE = "SATCHEL_DRIVER"
PATIENCE = 30.0  # seconds until a wait gives up
_STEP = 0.03


class Lost(AssertionError):  # noqa: N818 - a failed expectation, not a fault
    """Something was not found, refused or did not come in time; journeys and the tour fail with it."""


class Remote:
    """A started Satchel, and the line to whichever process shows its window now."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.number = 1
        self._line: socket.socket | None = None
        self._heard = b""
        self.process: subprocess.Popen[bytes] | None = None
        self.pids: list[int] = []

    @classmethod
    def start(
        cls,
        base: Path,
        arguments: Sequence[str] = (),
        *,
        env: Mapping[str, str] | None = None,
        settings: Path | None = None,
        log: Path | None = None,
    ) -> Remote:
        """Start ``python -m toolkit`` with the driver listening at `base` (a short path) and join it.

        What it and its successors say on standard error goes into `log`, if there is one.
        """
        remote = cls(base)
        surroundings = {**os.environ, **(env or {}), VARIABLE: str(base)}
        if surroundings.get("QT_QPA_PLATFORM") == "offscreen":
            surroundings["QT_QPA_PLATFORM"] = laptop(base.parent)
        if settings is not None:
            surroundings["SATCHEL_SETTINGS"] = str(settings)
        # pytest's settings for warnings and coverage reach the child through these as well.
        command = [sys.executable, "-m", "toolkit", *arguments]
        root = Path(__file__).resolve().parents[2]
        with contextlib.ExitStack() as stack:
            said = stack.enter_context(log.open("ab")) if log is not None else None
            remote.process = subprocess.Popen(
                command, env=surroundings, cwd=root, stdin=subprocess.DEVNULL, stderr=said
            )
        remote.join()
        return remote

    def _place(self) -> Path:
        return self.base if self.number == 1 else Path(f"{self.base}.{self.number}")

    def join(self, seconds: float = PATIENCE) -> None:
        """Connect to the process of the current number, waiting for it to listen."""
        deadline = time.monotonic() + seconds
        while True:
            line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                line.connect(str(self._place()))
            except OSError:
                line.close()
                if self.process is not None and self.number == 1 and self.process.poll() is not None:
                    raise Lost(f"the program ended with status {self.process.returncode}") from None
                if time.monotonic() > deadline:
                    raise Lost(f"nobody listens at {self._place()}") from None
                time.sleep(_STEP)
                continue
            line.settimeout(seconds)
            self._line, self._heard = line, b""
            self.pids.append(int(self.state()["pid"]))
            return

    def follow(self, seconds: float = PATIENCE) -> None:
        """After a lock: join the process that took over, and see the old one end."""
        old = self.pids[-1]
        self.leave()
        self.number += 1
        self.join(seconds)
        deadline = time.monotonic() + seconds
        while alive(old):
            if self.process is not None and self.process.pid == old:
                self.process.poll()
            if time.monotonic() > deadline:
                raise Lost("the process that was locked still runs")
            time.sleep(_STEP)

    def leave(self) -> None:
        """Hang up; the program goes on."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def ask(self, do: str, **more: Any) -> Any:
        """Send one request and return its answer; a refusal is `Lost`."""
        answer = self.try_ask(do, **more)
        if "no" in answer:
            raise Lost(f"{do} {more}: {answer['no']}")
        return answer["ok"]

    def try_ask(self, do: str, **more: Any) -> dict[str, Any]:
        """Send one request and return ``{"ok": …}`` or ``{"no": …}``."""
        if self._line is None:
            raise Lost("not connected")
        try:
            self._line.sendall(json.dumps({"do": do, **more}).encode() + b"\n")
            while b"\n" not in self._heard:
                more_bytes = self._line.recv(65536)
                if not more_bytes:
                    raise Lost(f"the program ended during {do} {more}")
                self._heard += more_bytes
        except OSError as error:
            raise Lost(f"{do} {more}: {error}") from error
        said, _, self._heard = self._heard.partition(b"\n")
        answer: dict[str, Any] = json.loads(said)
        return answer

    def wait(self, what: Callable[[], Any], why: str = "", seconds: float = PATIENCE) -> Any:
        """Ask again and again until `what` answers something true; return that."""
        deadline = time.monotonic() + seconds
        while True:
            found = what()
            if found:
                return found
            if time.monotonic() > deadline:
                raise Lost(f"waited {seconds:.0f} s in vain: {why}\n{self.seen()}")
            time.sleep(_STEP)

    def there(self, name: str) -> dict[str, Any] | None:
        """Return the facts of a widget, or None where nothing has that name."""
        found: dict[str, Any] | None = self.ask("there", name=name)
        return found

    def visible(self, name: str) -> bool:
        """Tell whether a widget of that name can be seen."""
        found = self.there(name)
        return bool(found and found["visible"])

    def see(self, name: str, seconds: float = PATIENCE) -> dict[str, Any]:
        """Wait until the widget is visible; return its facts."""
        self.wait(lambda: self.visible(name), f"{name} did not appear", seconds)
        return dict(self.ask("look", name=name))

    def gone(self, name: str, seconds: float = PATIENCE) -> None:
        """Wait until no widget of that name can be seen."""
        self.wait(lambda: not self.visible(name), f"{name} did not go", seconds)

    def text(self, name: str) -> str:
        """Return what stands on a widget."""
        return str(self.ask("look", name=name)["text"])

    def read(self, name: str | None = None) -> str:
        """Return every visible word of the window, or inside one widget."""
        return str(self.ask("all_text", name=name) if name else self.ask("all_text"))

    def reads(self, words: str, seconds: float = PATIENCE) -> None:
        """Wait until `words` stand somewhere in the window."""
        self.wait(lambda: words in self.read(), f"“{words}” did not appear", seconds)

    def click(self, name: str, seconds: float = PATIENCE) -> None:
        """Press a widget once it is visible, enabled and uncovered."""
        deadline = time.monotonic() + seconds
        while True:
            answer = self.try_ask("click", name=name)
            if "ok" in answer:
                return
            if time.monotonic() > deadline:
                raise Lost(f"click {name}: {answer['no']}\n{self.seen()}")
            time.sleep(_STEP)

    def type(self, name: str, text: str, *, clear: bool = True) -> None:
        """Put the focus into a field and type; what was typed must stand there then."""
        self.see(name)
        self.ask("type", name=name, text=text, clear=clear)
        if _letters(text) not in _letters(self.text(name)):
            raise Lost(f"what was typed into {name} does not stand there\n{self.seen()}")

    def key(self, key: str) -> None:
        """Press a key or a combination such as ``Ctrl+K``."""
        self.ask("key", key=key)

    def choose(self, name: str, text: str) -> None:
        """Choose in a combo box, by its words or its data."""
        self.see(name)
        self.ask("choose", name=name, text=text)

    def rows(self, name: str) -> list[list[str]]:
        """Return the rows of a table or list."""
        return [list(row) for row in self.ask("rows", name=name)]

    def state(self) -> dict[str, Any]:
        """Return pid, title, size, focus and direction."""
        return dict(self.ask("state"))

    def names(self, *, visible: bool = True) -> list[str]:
        """Return the names of all widgets (that can be seen)."""
        return sorted({row["name"] for row in self.ask("names") if row["visible"] or not visible})

    def grab(self, path: Path) -> Path:
        """Save a picture of the window."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.ask("settle")
        self.ask("grab", path=str(path))
        return path

    def seen(self) -> str:
        """Tell what can be seen now, for the message of a failure."""
        with contextlib.suppress(Lost):
            return f"focus: {self.state()['focus']}\nnames: {', '.join(self.names())}\ntext:\n{self.read()}"
        return "(the program no longer answers)"

    def quit(self, seconds: float = 10.0) -> None:
        """Close the window as a person would and see the process end."""
        if self._line is None:
            return
        pid = self.pids[-1]
        with contextlib.suppress(Lost):
            self.try_ask("quit")
        self.leave()
        deadline = time.monotonic() + seconds
        while alive(pid) and time.monotonic() < deadline:
            if self.process is not None:
                self.process.poll()
            time.sleep(_STEP)
        self.kill()

    def kill(self) -> None:
        """End whatever of it still runs, by the numbers this client was told."""
        self.leave()
        self._meet_the_next()
        for pid in self.pids:
            if alive(pid):
                with contextlib.suppress(OSError):
                    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        if self.process is not None:
            if self.process.poll() is None and self.process.pid not in self.pids:
                self.process.kill()
            self.process.wait(10)
        for place in [self.base, *(Path(f"{self.base}.{number}") for number in range(2, self.number + 2))]:
            place.unlink(missing_ok=True)

    def _meet_the_next(self) -> None:
        """Learn the number of a process that took over and was never joined, because something failed before."""
        self.number += 1
        if self._place().exists():
            with contextlib.suppress(Lost):
                self.join(1.0)
                self.leave()


def _letters(text: str) -> str:
    """Return letters and digits alone: a field may set thousands apart."""
    return "".join(mark for mark in text if mark.isalnum())


def laptop(folder: Path) -> str:
    """Return the platform that stands for a 1366x768 screen that nobody sees; its description lies in `folder`."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
    described = folder / "screen.json"
    described.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96}]}), encoding="ascii")
    return f"offscreen:configfile={described}"


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that has ended and waits to be collected does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except FileNotFoundError:
        if Path("/proc/self/stat").exists():
            return False
    except OSError:
        return False
    else:
        return status.rpartition(")")[2].split()[0] not in {"Z", "X"}
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True
