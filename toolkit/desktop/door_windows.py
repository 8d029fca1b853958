"""Where a Satchel answers a later start on Windows: a named pipe, which opens like a file."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

_ANY_PROCESS = 0xFFFFFFFF


def address(name: str, _kept: Path) -> str:
    """Return the pipe's name."""
    return name


def anybody(_beginning: str, _longest: int, _kept: Path) -> bool:
    """Say that somebody may be there: only knocking tells."""
    return True


def make_ready(_where: str) -> bool:
    """Do nothing: a pipe needs no folder."""
    return True


def tidy(_where: str) -> None:
    """Do nothing: a pipe leaves nothing."""


def knock(where: str, word: bytes, longest: int, _patience: float) -> bytes:
    """Say `word` at the pipe and return the answer; empty when nobody is there."""
    try:
        with open(rf"\\.\pipe\{where}", "r+b", buffering=0) as line:  # noqa: PTH123 - not a path but a pipe
            # Windows lets only the process in front pass the foreground on: this one was just started by a person.
            library: Any = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
            library.user32.AllowSetForegroundWindow(_ANY_PROCESS)
            line.write(word)
            return line.read(longest) or b""
    except OSError:
        return b""
