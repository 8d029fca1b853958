"""A small disk that can be filled, freed and write-protected: a tmpfs of its own, where mounting is allowed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

MIB = 1024 * 1024


@dataclass
class Disk:
    """A mounted disk and the file that fills it."""

    path: Path

    @property
    def _filling(self) -> Path:
        return self.path / "filling"

    def fill(self, leave: int = 0) -> None:
        """Take all room but `leave` bytes."""
        with self._filling.open("ab", buffering=0) as file:
            room = os.statvfs(self.path)
            free = room.f_bavail * room.f_frsize - leave
            if free > 0:
                os.posix_fallocate(file.fileno(), file.seek(0, os.SEEK_END), free)
            if not leave:
                try:
                    while True:
                        file.write(bytes(4096))
                except OSError:
                    pass

    def free(self) -> None:
        """Give the room back."""
        self._filling.unlink(missing_ok=True)

    def protect(self, on: bool = True) -> None:
        """Write-protect the disk, or not any more."""
        subprocess.run(["mount", "-o", f"remount,{'ro' if on else 'rw'}", str(self.path)], check=True)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Disk]:
    """Mount a disk of `size` bytes at `folder`; skips the test, with a word, where that is not allowed."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    folder.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
