"""Making a vault unreadable at once: keys first, then the beginning of the database, then the names.

Off unless the person chose it.  What can't be reached from here is said plainly afterwards.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from toolkit.base.logs import log
from toolkit.base.words import Phrase, mark
from toolkit.vault import twofold
from toolkit.vault.header import FILE_NAME

FIRST = 1024 * 1024  # bytes overwritten at the start of every file of the vault
_OURS = "satchel."
_log = log("vault.wipe")

KEYS_STAYED = mark(
    "Wipe",
    "The file with the vault's keys could not be overwritten. Whoever has a passphrase can still open the vault.",
)
NAMES_STAYED = mark("Wipe", "Some files of the vault could not be deleted. Without the keys nobody can read them.")
STILL_THERE: tuple[Phrase, ...] = (
    mark("Wipe", "Backups on sticks, disks and other computers still hold everything up to their day."),
    mark("Wipe", "Other laptops of the centre that share records still have their own vault."),
    mark("Wipe", "Summaries and slips that were saved or sent are still where they went."),
    mark("Wipe", "Paper is still there: printed sheets, slips and recovery sheets."),
    mark(
        "Wipe", "The disk may keep older copies of the key file: snapshots, system backups, worn-out cells of a stick."
    ),
    mark("Wipe", "Somebody who looks closely can see that a vault was here, and when it was deleted."),
)


@dataclass(frozen=True)
class Wiped:
    """What came of it: whether the keys are gone, and what may still exist, to be shown in full."""

    keys_gone: bool
    left: tuple[Phrase, ...]


def wipe(folder: Path) -> Wiped:
    """Overwrite and delete the vault in `folder`; never raises, goes on after each failure.

    The vault must be closed, or its process about to end; the lock held or its holder gone.
    """
    files = _files(folder)
    keys_gone = _overwrite(folder / FILE_NAME, twofold.FILE_BYTES) if folder / FILE_NAME in files else True
    for file in files:
        if file.name != FILE_NAME:
            _overwrite(file, FIRST)
    deleted = [_delete(file) for file in files]
    twofold.sync_folder(folder)
    with contextlib.suppress(OSError):
        folder.rmdir()  # only where nothing else is in it
    trouble = () if keys_gone else (KEYS_STAYED,)
    if not all(deleted):
        trouble = (*trouble, NAMES_STAYED)
    return Wiped(keys_gone, trouble + STILL_THERE)


def _files(folder: Path) -> list[Path]:
    """Return the vault's own files, the key file first; links are not followed."""
    found: list[Path] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        found = [
            Path(entry.path)
            for entry in entries
            if entry.name.startswith(_OURS) and entry.is_file(follow_symlinks=False)
        ]
    return sorted(found, key=lambda file: (file.name != FILE_NAME, file.name))


def _overwrite(file: Path, most: int) -> bool:
    """Put random bytes over the first `most` bytes, in place, and make that durable."""
    try:
        handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            left = min(os.fstat(handle).st_size, most)
            while left:
                left -= os.write(handle, secrets.token_bytes(min(left, 64 * 1024)))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        _log.warning("a file could not be overwritten")
        return False
    return True


def _delete(file: Path) -> bool:
    """Give the file a name that says nothing, then take it away."""
    nameless = file.with_name(secrets.token_hex(8))
    try:
        file.rename(nameless)
    except OSError:
        nameless = file
    try:
        nameless.unlink()
    except OSError:
        _log.warning("a file could not be deleted")
        return False
    return True
