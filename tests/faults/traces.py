"""What a session writes and where, as strace saw it: no marker leaves the vault, no file appears elsewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.marks import found_in

STRACE = shutil.which("strace")
CALLS = "%file,write,writev,pwrite64,pwritev,sendto,sendmsg,memfd_create"
_LINE = re.compile(r"^(?:\d+ +)?(?:<\.\.\. )?(\w+)[( ]")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_TARGET = re.compile(r"^(?:\d+ +)?\w+\((?:-?\d+|AT_FDCWD)<(.*?)>[,)]")
_WRITING = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b")
_OPENING = {"open", "openat", "openat2", "creat"}
_MAKING = {"rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mkdir", "mkdirat", "mknod"}
_SAYING = {"write", "writev", "pwrite64", "pwritev", "sendto", "sendmsg"}


def command(log: Path) -> list[str]:
    """Return strace and its options, to be followed by what it starts."""
    if STRACE is None:
        raise AssertionError
    return [STRACE, "-f", "--seccomp-bpf", "-yy", "-xx", "-s", "65536", "-e", f"trace={CALLS}", "-o", str(log), "--"]


@dataclass
class Traced:
    """What a log tells."""

    lines: int = 0
    written: int = 0  # bytes in the arguments of writes
    leaks: list[str] = field(default_factory=list)  # "call target: marker"
    opened: set[str] = field(default_factory=set)  # files opened for writing, made or renamed
    targets: set[str] = field(default_factory=set)  # what was written to

    def elsewhere(self, allowed: Callable[[str], bool]) -> list[str]:
        """Return the files written or made in places that are not allowed."""
        return sorted(path for path in self.opened if not allowed(path))


def read(log: Path, marks: Mapping[str, str], *, exempt: Callable[[str], bool]) -> Traced:
    """Read a log.  What goes to a target that `exempt` names (a terminal, the driver) is not looked at."""
    traced = Traced()
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            named = _LINE.match(line)
            if named is None:
                continue
            traced.lines += 1
            call = named[1]
            strings = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(line)]
            target = _target(line)
            if call in _SAYING:
                traced.targets.add(target)
                if exempt(target):
                    continue
                traced.written += sum(map(len, strings))
            elif call in _OPENING and (call == "creat" or _WRITING.search(line)):
                traced.opened.update(_whole(text) for text in strings[:1])
            elif call in _MAKING and " = -1 " not in line:
                traced.opened.update(_whole(text) for text in strings)
            elif call == "memfd_create":
                traced.opened.add("memory file")
            leaked = found_in(b"\n".join(strings), marks)
            traced.leaks += [f"{call} {target}: {mark}" for mark in sorted(leaked)]
    return traced


def _target(line: str) -> str:
    found = _TARGET.match(line)
    if found is None:
        return ""
    return re.sub(r"\\x([0-9a-f]{2})", lambda hexed: chr(int(hexed[1], 16)), found[1])


def _whole(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def within(*places: Path | str) -> Callable[[str], bool]:
    """Return a test for paths in, or equal to, some places."""
    roots = [str(place) for place in places]
    return lambda path: any(path == root or path.startswith(root + "/") for root in roots)


def run(log: Path, program: Sequence[str], *, env: Mapping[str, str], text: str, cwd: Path) -> str:
    """Run a program under strace with `text` on its standard input; return what it said on standard error."""
    done = subprocess.run(
        [*command(log), *program], env=dict(env), input=text, text=True, cwd=cwd, capture_output=True, check=False
    )
    if done.returncode:
        raise AssertionError(done.stderr[-3000:])
    return done.stderr


def files_with(marks: Mapping[str, str], places: Iterable[Path]) -> list[str]:
    """Return the files below some places that hold a marker in any byte, or in their name."""
    found = []
    for place in places:
        for path in (path for path in place.rglob("*") if path.is_file()):
            leaked = found_in(path.read_bytes(), marks) | found_in(path.name.encode(), marks)
            found += [f"{path.name}: {mark}" for mark in sorted(leaked)]
    return found
