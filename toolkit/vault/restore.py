"""Restoring a backup: into a new folder, checked there, and only then in the old one's place."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from toolkit.base.clock import date_of
from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault import backup_form, diagnosis, integrity, layout, location, migrate, twofold
from toolkit.vault.backup import Steps
from toolkit.vault.connection import connect
from toolkit.vault.derive import Derive, argon2id
from toolkit.vault.header import FILE_NAME as KEY_FILE
from toolkit.vault.header import Header
from toolkit.vault.keys import Keys
from toolkit.vault.vault import DATABASE
from toolkit.vault.vault_open import FRESH, remove, sync_file, sync_folder

_WAITING = ".restored"
_ASIDE = ".before"

TAKEN = kind(
    "vault.restore-place-taken",
    mark("Problem", "There is something in that folder already."),
    mark("Problem", "Choose an empty folder for the restored records."),
)


@dataclass(frozen=True)
class Restored:
    """A backup that was unpacked and checked, in a folder of its own."""

    folder: Path
    day: int  # when the backup was made
    count: int  # entries in it


def waiting_place(folder: Path) -> Path:
    """Return where a backup is unpacked that is to take the place of `folder`: beside it, on the same disk."""
    return folder.with_name(folder.name + _WAITING)


def restore(
    backup: Path,
    secret: bytes,
    folder: Path,
    *,
    derive: Derive = argon2id,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Restored:
    """Unpack `backup` into the new folder `folder` with a secret that opened it when it was made.

    One derivation.  Everything is checked: the stream, every page, every entry.  Where it fails
    nothing is left in `folder`; the backup is only read.
    """
    steps = Steps(progress, cancelled)
    location.refuse_synced(folder)
    _clear_unfinished(folder)
    if folder.exists() and any(folder.iterdir()):
        raise TAKEN.problem()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        done = False
        try:
            restored = _unpack(backup, secret, folder, derive, steps)
            done = True
        finally:
            if not done:
                _clear(folder)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise backup_form.NOT_A_BACKUP.problem() from None
        raise diagnosis.of_disk(error) from None
    return restored


def _unpack(backup: Path, secret: bytes, folder: Path, derive: Derive, steps: Steps) -> Restored:
    with backup.open("rb") as source:
        copies = backup_form.read_copies(source)
        faults = [layout.read(copy) for copy in copies]
        if not any(isinstance(fault, layout.Copy) for fault in faults):
            raise (backup_form.BACKUP_NEWER if layout.Fault.NEWER in faults else backup_form.NOT_A_BACKUP).problem()
        key_file = folder / KEY_FILE
        (folder / FRESH).touch()  # from the first moment on it is to be seen that this is not finished
        twofold.make(key_file, copies[0])
        twofold.put(key_file, 1, copies[1])
        header = Header.load(key_file, derive=derive)
        keys = header.unlock(secret)
        header.drop_imprint(keys)  # of the file that was backed up: a copy of it is written otherwise
        steps.step(0.5)
        with (folder / FRESH).open("wb") as target:
            facts = backup_form.read(source, keys.master, target, steps.at)
    sync_file(folder / FRESH)
    steps.step(0.5)
    _check(folder / FRESH, keys)
    (folder / FRESH).rename(folder / DATABASE)  # only now does the folder look like a vault
    sync_folder(folder)
    steps.done()
    return Restored(folder, facts.day, facts.count)


def _check(path: Path, keys: Keys) -> None:
    connection = connect(path, keys.database, read_only=True)
    try:
        if migrate.version(connection) > len(migrate.steps()):
            raise backup_form.BACKUP_NEWER.problem()
        pages = connection.rows("PRAGMA quick_check")[0][0] == "ok" and not integrity.damaged_pages(connection)
        if not pages or integrity.findings_of_rows(connection, keys):
            raise backup_form.BACKUP_DAMAGED.problem()
    finally:
        connection.close()
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def discard(restored: Path) -> None:
    """Drop a restored vault that is not wanted after all: only one that still waits beside the real one."""
    if restored.name.endswith(_WAITING):
        _clear(restored)


def _clear_unfinished(folder: Path) -> None:
    """Drop what a restore that was cut off left in `folder`: never what holds anything else."""
    if folder.is_dir() and not (folder / DATABASE).exists():
        names = {path.name for path in folder.iterdir()}
        if names and names <= {KEY_FILE, FRESH, f"{FRESH}-wal", f"{FRESH}-shm"} and FRESH in names:
            _clear(folder)


def _clear(folder: Path) -> None:
    for name in (FRESH, DATABASE, KEY_FILE):
        remove(folder / name)
    with contextlib.suppress(OSError):
        folder.rmdir()


def take_place(restored: Path, folder: Path, day: int) -> Path | None:
    """Put a restored vault in the place of `folder`, whose vault must be closed; return where the old one went.

    Two renames.  Between them there is no vault in `folder`; `finish_place`, called before each
    opening, then does the second.
    """
    old = None
    try:
        if folder.exists():
            old = _free(folder, day)
            folder.rename(old)
        restored.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        if old is not None and not folder.exists():
            old.rename(folder)
        raise diagnosis.of_disk(error) from None
    return old


def finish_place(folder: Path) -> bool:
    """Finish a `take_place` that was cut off between its renames; tell whether there was one."""
    waiting = waiting_place(folder)
    if (
        folder.exists()
        or not (waiting / KEY_FILE).is_file()
        or not list(folder.parent.glob(folder.name + _ASIDE + "*"))
    ):
        return False
    try:
        waiting.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise diagnosis.of_disk(error) from None
    return True


def old_places(folder: Path) -> list[Path]:
    """Return the folders of vaults that restored ones replaced; they stay until the person has them wiped."""
    return sorted(path for path in folder.parent.glob(folder.name + _ASIDE + "*") if (path / KEY_FILE).is_file())


def _free(folder: Path, day: int) -> Path:
    name = f"{folder.name}{_ASIDE}-{date_of(day).isoformat()}"
    path = folder.with_name(name)
    number = 2
    while path.exists():
        path = folder.with_name(f"{name}-{number}")
        number += 1
    return path
