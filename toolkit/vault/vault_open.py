"""Opening and creating a vault: keys, file, schema, projections and checks, in that order."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base.clock import Clock, SystemClock
from toolkit.base.errors import Problem
from toolkit.vault import migrate, system
from toolkit.vault.connection import DAMAGED, Connection, connect
from toolkit.vault.diagnosis import NEWER, READ_ONLY
from toolkit.vault.imprint import Imprint, Keeper
from toolkit.vault.journal_writer import Writer
from toolkit.vault.keys import Keys
from toolkit.vault.kinds import Projection
from toolkit.vault.people import new_number
from toolkit.vault.vault import DATABASE, HeaderKeeper, MemoryKeeper, Vault

if TYPE_CHECKING:
    from toolkit.vault.header import Header

COPY_BEFORE = "satchel.old"
COPY = "satchel.copy"
FRESH = "satchel.new"


def create_vault(
    folder: Path,
    keys: Keys,
    *,
    header: Header | None = None,
    keeper: Keeper | None = None,
    name: str = "",
    clock: Clock | None = None,
    projections: Iterable[Projection] = (),
    practice: bool = False,
) -> Vault:
    """Make the database of a new vault, note its first coordinator under `name`, and return it open.

    The file gets its name only when it is whole: what a crash leaves is never taken for a vault.
    """
    fresh = folder / FRESH
    remove(fresh)
    connection = connect(fresh, keys.database, create=True)
    try:
        migrate.create(connection)
        with connection.transaction():
            connection.do("INSERT INTO facts (name, value) VALUES ('device', ?)", (new_number(),))
            connection.do("INSERT INTO facts (name, value) VALUES ('practice', ?)", (int(practice),))
        connection.checkpoint()
    finally:
        connection.close()
    if (folder / DATABASE).exists():
        raise FileExistsError
    fresh.rename(folder / DATABASE)
    sync_folder(folder)
    vault = open_vault(folder, keys, header=header, keeper=keeper, clock=clock, projections=projections)
    vault.imprint.prove()
    if keys.may_coordinate and keys.person:
        vault.actor = vault.people.add(name, keys.role, keys.person).actor
    return vault


def open_vault(
    folder: Path,
    keys: Keys,
    *,
    header: Header | None = None,
    keeper: Keeper | None = None,
    clock: Clock | None = None,
    projections: Iterable[Projection] = (),
) -> Vault:
    """Open the vault in `folder` with the keys of an opened slot.

    A `Problem` says why it cannot be opened; nothing is ever made in place of what cannot be read.
    What the first checks come upon stands in `Vault.findings`.
    """
    chosen = keeper or (HeaderKeeper(header, keys) if header else MemoryKeeper())
    imprint = Imprint(folder / DATABASE, keys.row_mac, chosen)
    connection, keys = _connect(folder, keys, header)
    if isinstance(chosen, HeaderKeeper):
        chosen.keys = keys
    try:
        if connection.writable:
            _migrate(folder, connection, keys, imprint)
        elif migrate.version(connection) != len(migrate.steps()):
            # An older schema is not read as it stands, and here it cannot be brought up to date.
            raise (NEWER if migrate.version(connection) > len(migrate.steps()) else READ_ONLY).problem()
        vault = Vault(
            folder,
            connection,
            keys,
            keeper=chosen,
            imprint=imprint,
            clock=clock or SystemClock(),
            projections=projections,
            header=header,
        )
        vault.check_at_unlock()
        for step in (lambda: rebuild_changed(vault), vault.accounts.rewrap):
            if vault.writable:
                vault.unless_damaged(step, None)
    except BaseException:
        connection.close()
        raise
    return vault


def _connect(folder: Path, keys: Keys, header: Header | None) -> tuple[Connection, Keys]:
    path = folder / DATABASE
    pending = keys.database_pending
    try:
        connection = connect(path, keys.database)
    except Problem as problem:
        if pending is None or problem.kind is not DAMAGED:
            raise
        # A change of the database key had put the new file in place, and then was cut off.
        connection = connect(path, pending)
        keys = header.commit_database_key(keys) if header else replace(keys, database=pending, database_pending=None)
        return connection, keys
    if connection.writable:
        for leftover in (FRESH, COPY):  # of a change of key, a creation or a backup that was cut off
            remove(folder / leftover)
    if pending is not None and connection.writable:
        keys = header.abandon_database_key(keys) if header else replace(keys, database_pending=None)
    return connection, keys


def remove(path: Path) -> None:
    """Delete a database file and what SQLite leaves beside it; harmless where there is none."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _migrate(folder: Path, connection: Connection, keys: Keys, imprint: Imprint) -> None:
    copy = folder / COPY_BEFORE

    def copy_first(_step: migrate.Step) -> None:
        remove(copy)
        imprint.take_out()
        connection.checkpoint()
        verified_copy(connection, copy, keys.database)

    # The copy stays for one session after a step; the next opening that needs none takes it away.
    if not migrate.migrate(connection, copy_first):
        remove(copy)


def verified_copy(connection: Connection, path: Path, key: bytes) -> None:
    """Write a compact copy under the same key, make it durable, open it again and check every page."""
    connection.copy_to(path)
    sync_file(path)
    copy = connect(path, key, read_only=True)
    try:
        whole = copy.rows("PRAGMA quick_check")[0][0] == "ok" and not copy.rows("PRAGMA cipher_integrity_check")
        if not whole or counts(copy) != counts(connection):
            raise DAMAGED.problem()
    finally:
        copy.close()
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
    sync_folder(path.parent)


def counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    names = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: connection.rows(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}


def rebuild_changed(vault: Vault) -> list[str]:
    """Fold again the projections whose kinds this version knows better than the last one that folded them."""
    registry = vault.journal.registry
    stale = []
    for projection in registry.projections:
        label = f"folded.{registry.label(projection)}"
        now = registry.fingerprint(projection)
        if vault.reader.value("SELECT value FROM facts WHERE name = ?", (label,)) != now:
            stale.append((projection, label, now))
    if stale:
        with vault.write() as tx:
            if vault.journal.tip.seq:
                rebuild(tx, [projection for projection, _label, _now in stale])
            for _projection, label, now in stale:
                tx.do("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (label, now))
    return [label for _projection, label, _now in stale]


def rebuild(tx: Writer, projections: Iterable[Projection]) -> None:
    """Empty the tables of some projections and fold every subject they have."""
    chosen = list(projections)
    for projection in chosen:
        for table in projection.tables:
            tx.do(f'DELETE FROM "{table}"')
    names = sorted({kind.name for projection in chosen for kind in projection.kinds})
    for (subject,) in tx.rows(
        "SELECT DISTINCT subject FROM journal WHERE kind IN "
        f"(SELECT number FROM kinds WHERE name IN ({', '.join('?' * len(names))})) ORDER BY subject",
        names,
    ):
        tx.fold(subject, chosen)


def sync_file(path: Path) -> None:
    """Make a file's bytes durable."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a folder's names durable, where the system can."""
    system.sync_folder(folder)
