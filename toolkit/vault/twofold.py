"""The key file on the disk: two copies at fixed places, written in place, one after the other.

In place, because that works on a full disk, where a temporary file and a rename does not; one
after the other with fsync between, because then one whole copy is there at every moment.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from toolkit.vault.layout import COPY_BYTES

# 64 KiB apart: no erase block or sector of common disks holds parts of both.
OFFSETS = (0, 64 * 1024)
FILE_BYTES = 128 * 1024
_BINARY = getattr(os, "O_BINARY", 0)
_NO_INHERIT = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def sync_folder(folder: Path) -> None:
    """Make the folder's own entries durable, where the system can (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make(path: Path, raw: bytes) -> None:
    """Create the file with both copies, random bytes between; OSError leaves none behind."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY | _NO_INHERIT, 0o600)
    try:
        filling = OFFSETS[1] - COPY_BYTES
        try:
            _write_all(handle, raw + secrets.token_bytes(filling) + raw + secrets.token_bytes(filling))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    sync_folder(path.parent)


def read(path: Path) -> tuple[bytes, bytes]:
    """Return the bytes at both places; short where the file is; never more than the file's own size."""
    handle = os.open(path, os.O_RDONLY | _BINARY | _NO_INHERIT)
    with os.fdopen(handle, "rb") as file:
        data = file.read(FILE_BYTES)
    return data[OFFSETS[0] : OFFSETS[0] + COPY_BYTES], data[OFFSETS[1] : OFFSETS[1] + COPY_BYTES]


def put(path: Path, place: int, raw: bytes) -> None:
    """Write one copy (place 0 or 1) over what stands there, and make it durable."""
    handle = os.open(path, os.O_RDWR | _BINARY | _NO_INHERIT)
    try:
        os.lseek(handle, OFFSETS[place], os.SEEK_SET)
        _write_all(handle, raw)
        os.fsync(handle)
    finally:
        os.close(handle)
