"""Changing the database key: the whole file written anew under another key, after a person left.

The key file names the key to come before the new database is written, and drops the old one
after it has taken the old file's place; whichever of the two opens the file tells how far a
change that was cut off had come (`vault_open` finishes or forgets it).
"""

from __future__ import annotations

from collections.abc import Callable

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault import integrity
from toolkit.vault.backup import NOT_SOUND, Steps
from toolkit.vault.connection import connect
from toolkit.vault.vault import DATABASE, Vault
from toolkit.vault.vault_open import COPY_BEFORE, FRESH, counts, remove, sync_file, sync_folder

NO_HEADER = kind("vault.no-key-file-to-change", mark("Problem", "This vault has no key file to change."))


def change_database_key(
    vault: Vault,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the database anew under a fresh key and go on with it; coordinators and recovery sheets only.

    Needs as much free space as the database takes.  Cancelled or failed before the new file stands
    in the old one's place, everything is as before.
    """
    header = vault.header
    if header is None:
        raise NO_HEADER.problem()
    steps = Steps(progress, cancelled)
    vault.adopt(header.begin_database_key(vault.keys))
    pending = vault.keys.database_pending
    assert pending is not None  # noqa: S101 - what begin_database_key promises
    fresh = vault.folder / FRESH
    try:
        steps.step(0.6)
        remove(fresh)
        vault.settle()
        vault.checkpoint()
        if integrity.damaged_pages(vault.connection):
            raise NOT_SOUND.problem()
        vault.connection.copy_under(fresh, pending)
        sync_file(fresh)
        steps.step(0.4)
        copy = connect(fresh, pending, read_only=True)
        try:
            whole = not integrity.damaged_pages(copy) and not integrity.findings_of_rows(copy, vault.keys)
            if not whole or counts(copy) != counts(vault.connection):
                raise NOT_SOUND.problem()
        finally:
            copy.close()
        steps.at(1.0)  # the last moment to cancel
    except BaseException:
        remove(fresh)
        if vault.connection.is_open:
            vault.adopt(header.abandon_database_key(vault.keys))
        raise
    vault.connection.close()
    for end in ("-wal", "-shm"):
        (vault.folder / (DATABASE + end)).unlink(missing_ok=True)
    remove(vault.folder / COPY_BEFORE)  # under the old key, which is to open nothing any more
    fresh.replace(vault.folder / DATABASE)
    sync_folder(vault.folder)
    vault.adopt_connection(connect(vault.folder / DATABASE, pending))
    vault.adopt(header.commit_database_key(vault.keys))
