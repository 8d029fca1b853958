"""What the journeys share: a vault that opens quickly, the real program started beside it, and the memory it holds."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from toolkit.desktop.driver_client import Remote
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.practice import PARAMS
from toolkit.vault import recovery

PHRASE = "lantern orbit velvet crumb meadow anchor"
CENTRE = "Night Lamp Marker Centre"
SIZE = (1366, 768)
# Lines that are none of ours to mend, each with its reason, and our own log.
QUIET = re.compile(
    r"^satchel\.|"
    r"^This plugin does not support (propagateSizeHints|raise)\(\)$|"  # offscreen has no window manager
    r"^This plugin does not support grabbing the keyboard$"  # nor a keyboard that a menu could hold
)


@dataclass
class Stage:
    """A folder with settings and a vault of a centre; a socket path short enough for every system."""

    home: Path
    answers: Answers

    @property
    def vault(self) -> Path:
        return self.home / "vault"

    @property
    def socket(self) -> Path:
        return self.home / "d"

    def start(self, *arguments: str, env: dict[str, str] | None = None) -> Remote:
        surroundings = {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "HOME": str(self.home), **(env or {})}
        remote = Remote.start(self.socket, arguments, env=surroundings, settings=self.home, log=self.said)
        remote.ask("size", width=SIZE[0], height=SIZE[1])
        return remote

    @property
    def said(self) -> Path:
        """What the program and its successors say on standard error."""
        return self.home / "said.log"

    @property
    def whole_sheet(self) -> str:
        return recovery.whole(self.answers.code).text()


def make_stage(home: Path) -> Stage:
    """Make a small vault whose passphrase opens it in a moment."""
    home.mkdir(parents=True, exist_ok=True)
    answers = Answers(own_words=True, own=PHRASE, centre=CENTRE, person="Amina", areas=["Harbour", "Station"])
    opened = opening.make_at(home / "vault", answers, language="en", params=PARAMS)
    opening.note_unlock(opened.kit, opened.today)
    opening.close(opened.kit, opened.lock)
    return Stage(home, answers)


def copy_stage(stage: Stage, home: Path) -> Stage:
    """Return the same centre in a folder of its own."""
    shutil.copytree(stage.home, home)
    return Stage(home, stage.answers)


@contextmanager
def running(stage: Stage, *arguments: str, env: dict[str, str] | None = None) -> Iterator[Remote]:
    """Start the program and end whatever of it still runs."""
    remote = stage.start(*arguments, env=env)
    try:
        yield remote
    except BaseException:
        remote.kill()
        print(stage.said.read_text(encoding="utf-8", errors="replace"))
        raise
    remote.quit()
    # A warning of Qt's or a mistake of ours would stand here; what we log ourselves begins with our name.
    said = stage.said.read_text(encoding="utf-8", errors="replace").splitlines()
    assert [line for line in said if not QUIET.search(line)] == []


def unlock(remote: Remote, phrase: str = PHRASE) -> None:
    """Type the passphrase and see the shell."""
    remote.type("lock.secret.line", phrase)
    remote.click("lock.open")
    remote.see("shell")


def memory_of(pid: int) -> bytes:
    """Return every readable byte of a process (Linux)."""
    parts = []
    with Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if found and "[vv" not in line:
                start, end = (int(part, 16) for part in found.groups())
                try:
                    memory.seek(start)
                    parts.append(memory.read(end - start))
                except (OSError, ValueError):
                    continue
    return b"".join(parts)


def holds(memory: bytes, text: str) -> bool:
    """Tell whether a text stands in memory as Python, SQLite (UTF-8) or Qt (UTF-16) would keep it."""
    return any(text.encode(form) in memory for form in ("utf-8", "utf-16-le", "utf-32-le"))
