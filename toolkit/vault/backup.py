"""Backups: a checked copy of the whole vault in one encrypted file, on a stick or in a folder.

The vault is checked before (a damaged one is not copied over good backups), the copy is opened
and checked before it is wrapped, and the written file is read back before it gets its name.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from toolkit.base.clock import date_of
from toolkit.base.errors import Problem, kind
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.vault import backup_form, diagnosis, integrity, twofold
from toolkit.vault.connection import connect
from toolkit.vault.doctor import examine
from toolkit.vault.header import FILE_NAME as KEY_FILE
from toolkit.vault.imprint import State
from toolkit.vault.settings import Backup
from toolkit.vault.vault import Vault
from toolkit.vault.vault_open import COPY, remove, sync_folder, verified_copy

SUFFIX = ".bak"
_STALE = 3600.0  # seconds

NOT_SOUND = kind(
    "vault.backup-refused",
    mark("Problem", "These records are damaged, so no backup was made: it would be damaged too."),
    mark(
        "Problem",
        "Keep your older backups. The check under Settings tells what can be repaired; otherwise restore the last one.",
    ),
)
PLACE_GONE = kind(
    "vault.backup-place-gone",
    mark("Problem", "The place for backups is not there."),
    mark("Problem", "Plug in the stick, or choose another place."),
)
PLACE_FULL = kind(
    "vault.backup-place-full",
    mark("Problem", "There is no room for the backup."),
    mark("Problem", "Free some space there, or choose another place. Your older backups were left alone."),
)
PLACE_READ_ONLY = kind(
    "vault.backup-place-read-only",
    mark("Problem", "Nothing can be written to the place for backups."),
    mark("Problem", "Look whether the stick is locked, or choose another place."),
)
NOT_READ_BACK = kind(
    "vault.backup-not-read-back",
    mark("Problem", "The backup could not be read back as it was written, so it was thrown away."),
    mark("Problem", "Use another stick or folder: this one is failing."),
)
NO_KEY_FILE = kind(
    "vault.no-key-file",
    mark("Problem", "This vault has no key file, so no backup can be made."),
)


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """The person cancelled; what was half made has been removed."""


@dataclass(frozen=True)
class Made:
    """A backup that was made and read back."""

    path: Path
    size: int  # bytes
    count: int  # entries in it


class Steps:
    """Turns the shares of several steps into one figure for the progress bar, and cancels."""

    def __init__(self, tell: Callable[[float], None] | None, cancelled: Callable[[], bool] | None) -> None:
        self._tell = tell
        self._cancelled = cancelled
        self._from = 0.0
        self._share = 0.0
        self._rest = 1.0

    def step(self, share: float) -> None:
        """Begin a step that is `share` of the whole."""
        self._from += self._share
        self._share = share * self._rest
        self.at(0.0)

    def first(self, share: float) -> None:
        """Begin with a step that is `share` of the whole; the shares of those to come are of what is left."""
        self.step(share)
        self._rest = 1.0 - share

    def done(self) -> None:
        """Tell that all is done: too late to cancel."""
        if self._tell is not None:
            self._tell(1.0)

    def at(self, done: float) -> None:
        """Tell how much of this step is done."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._tell is not None:
            self._tell(min(1.0, self._from + self._share * done))


def make_backup(
    vault: Vault,
    place: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Made:
    """Write a new backup into the folder `place`, read it back and note the day; older ones stay.

    A Problem says what stands in the way; `Cancelled` where `cancelled()` answered True.
    """
    steps = Steps(progress, cancelled)
    key_file = vault.folder / KEY_FILE
    if vault.header is None or not key_file.is_file():
        raise NO_KEY_FILE.problem()
    if not place.is_dir():
        raise PLACE_GONE.problem()
    copy = vault.folder / COPY
    try:
        _copy_checked(vault, copy, steps)
        return _write(vault, copy, place, steps)
    finally:
        remove(copy)


def _copy_checked(vault: Vault, copy: Path, steps: Steps) -> None:
    vault.compare_imprint()
    if vault.imprint.state is not State.PROVEN and vault.is_sound:
        # The last session was cut off: an older page could have been put back since.  Once all has been
        # checked, tables and all, every close leaves the file's imprint, and nothing of this is to be done again.
        steps.first(0.7)
        examine(vault, steps.at)
    steps.step(0.15)
    remove(copy)
    if vault.writable:
        vault.checkpoint()
    vault.settle()
    if not vault.is_sound:
        raise NOT_SOUND.problem()
    found = integrity.damaged_pages(vault.connection)
    found += integrity.compare_pair(vault.connection, *vault.keeper.pair())
    steps.step(0.25)
    if not found:
        verified_copy(vault.connection, copy, vault.keys.database)
        steps.step(0.2)
        opened = connect(copy, vault.keys.database, read_only=True)
        try:
            found = integrity.findings_of_rows(opened, vault.keys)
        finally:
            opened.close()
    if found:
        vault.add_findings(found)
        raise NOT_SOUND.problem()


def _write(vault: Vault, copy: Path, place: Path, steps: Steps) -> Made:
    day = vault.clock.today()
    count = vault.journal.tip.seq
    temporary = place / f"satchel-{secrets.token_hex(4)}.part"
    try:
        _tidy(place)
        with copy.open("rb") as source:
            size = source.seek(0, os.SEEK_END)
            source.seek(0)
            facts = backup_form.Facts(backup_form.FORM, size, backup_form.hash_file(source), day, count)
            source.seek(0)
            steps.step(0.25)
            with temporary.open("xb") as target:
                copies = twofold.read(vault.folder / KEY_FILE)
                digest = backup_form.write(target, copies, vault.keys.master, facts, source, steps.at)
                target.flush()
                os.fsync(target.fileno())
        steps.step(0.15)
        _read_back(temporary, digest, vault.keys.master)
        path = _free_name(place, day)
        temporary.rename(path)
        sync_folder(place)
        _read_back(path, digest, vault.keys.master)
    except OSError as error:
        raise _of_place(error) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    if vault.writable:
        settings = replace(vault.settings.load(Backup), place=str(place), last_day=day, last_count=count)
        with vault.write() as tx:
            vault.settings.save_in(tx, settings)
            tx.touch(Topic.BACKUP)
    steps.done()
    return Made(path, path.stat().st_size, count)


def _tidy(place: Path) -> None:
    """Remove what a backup that was cut off left behind; another laptop's that is being written is newer."""
    for left in place.glob("satchel-????????.part"):
        if time.time() - left.stat().st_mtime > _STALE:
            left.unlink(missing_ok=True)


def _read_back(path: Path, digest: str, master: bytes) -> None:
    """Drop what the system remembers of a file, read it again, and check every byte of it."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if backup_form.hash_file(file) != digest:
            path.unlink(missing_ok=True)
            raise NOT_READ_BACK.problem()
        file.seek(0)
        backup_form.read_copies(file)
        backup_form.read(file, master, None, lambda _done: None)


def _free_name(place: Path, day: int) -> Path:
    name = f"satchel-{date_of(day).isoformat()}"
    path = place / (name + SUFFIX)
    number = 2
    while path.exists():
        path = place / f"{name}-{number}{SUFFIX}"
        number += 1
    return path


def _of_place(error: OSError) -> Problem:
    found = diagnosis.of_disk(error).kind
    if isinstance(error, FileNotFoundError):
        return PLACE_GONE.problem()
    return {diagnosis.FULL: PLACE_FULL, diagnosis.READ_ONLY: PLACE_READ_ONLY}.get(found, found).problem()
