"""Making a vault: all of it in a folder of its own, and put in its place only when it is whole.

Inside the vault's folder there is ``satchel.making`` for as long as a vault is being made.  Key file
and database are made and filled there, closed, and made durable; then the database is moved into
place, and after it the key file.  That second rename is the moment from which there is a vault:
whatever ends the program before it leaves nothing but what `clear_unfinished` takes away.

A database without a key file is never taken away for being that: it must be the one that was moved
out of ``satchel.making``, in which its key file still lies.  It is known by its first bytes, random
and its own, which were noted there before it was moved.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolkit.base.errors import Problem
from toolkit.vault import diagnosis
from toolkit.vault.imprint import has_log
from toolkit.vault.keyfile import FILE_NAME as KEY_FILE
from toolkit.vault.lockfile import VaultLock
from toolkit.vault.twofold import sync_folder
from toolkit.vault.vault import DATABASE
from toolkit.vault.vault_open import remove, sync_file
from toolkit.vault.wipe import wipe

MAKING = "satchel.making"
_MOVED = "satchel.moved"
_SALT_BYTES = 16


@contextmanager
def creating(folder: Path) -> Iterator[Path]:
    """Yield the folder to make a vault's two files in, and close it there; then put them in their place.

    The lock of `folder` must be held.  Problem ``vault.exists`` where there is a vault; whatever
    fails leaves `folder` as it was.
    """
    clear_unfinished(folder)
    if (folder / KEY_FILE).exists() or (folder / DATABASE).exists():
        raise diagnosis.EXISTS.problem()
    making = folder / MAKING
    try:
        making.mkdir(mode=0o700)
    except OSError as error:
        raise diagnosis.of_disk(error) from None
    try:
        yield making
        try:
            _place(making, folder)
        except OSError as error:
            raise diagnosis.of_disk(error) from None
    finally:
        clear_unfinished(folder)


def clear_unfinished(folder: Path) -> bool:
    """Take away what a creation that was cut off left in `folder`, whose lock must be held; tell whether there was any."""
    making = folder / MAKING
    if making.is_symlink() or not making.is_dir():
        return False
    database = folder / DATABASE
    with contextlib.suppress(OSError):
        if (making / KEY_FILE).exists() and not (folder / KEY_FILE).exists():
            noted = (making / _MOVED).read_bytes()
            if len(noted) == _SALT_BYTES and noted == _salt(database):
                remove(database)
                sync_folder(folder)
    wipe(making)
    with contextlib.suppress(OSError):  # what a wipe that was cut off had given another name
        for path in making.iterdir():
            path.unlink()
        making.rmdir()
    return True


def clear_if_idle(folder: Path) -> None:
    """Do the same at a start, where nobody is making a vault there just now."""
    if not (folder / MAKING).is_dir():
        return
    with contextlib.suppress(Problem), VaultLock.take(folder):
        clear_unfinished(folder)


def _place(making: Path, folder: Path) -> None:
    database = making / DATABASE
    if has_log(database):  # its close could not write everything out: what was moved would not be whole
        raise OSError(errno.EIO, "")
    (making / _MOVED).write_bytes(_salt(database))
    for name in (_MOVED, DATABASE, KEY_FILE):
        sync_file(making / name)
    sync_folder(making)
    database.rename(folder / DATABASE)
    sync_folder(folder)
    (making / KEY_FILE).rename(folder / KEY_FILE)  # from here on there is a vault
    sync_folder(folder)
    sync_folder(making)


def _salt(database: Path) -> bytes:
    with database.open("rb") as file:
        return file.read(_SALT_BYTES)
