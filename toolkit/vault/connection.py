"""The one door to the encrypted file, and the only import of sqlcipher3.

A connection belongs to the thread that opened it.  It is opened with the raw key (two keys and
the salt, so that a damaged salt on disk does not matter), hardened, and then fenced by an
authorizer: no other file can be attached, nothing exported, no schema changed, but where a
method of this class says so for one statement.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as cipher

from toolkit.base.errors import Problem, kind
from toolkit.base.words import mark
from toolkit.vault import fence, lookaside
from toolkit.vault.diagnosis import FULL, NO_MEMORY, READ_ONLY, UNREADABLE
from toolkit.vault.system import READ_ALONE

PAGE_SIZE = 8192
KEY_BYTES = 80
_READ_ONLY = "?mode=ro"
# KiB of decrypted pages kept: room for what the screens ask; next to none where the file is read through once.
_CACHE, _PASSING_CACHE = 16000, 512
Row = tuple[Any, ...]
# Once, before the first connection of this process.
HAS_LARGE_POOL = lookaside.widen(str(getattr(sys.modules["sqlcipher3._sqlite3"], "__file__", "")))

DAMAGED = kind(
    "vault.damaged-database",
    mark("Problem", "The records file is damaged."),
    mark("Problem", "Nothing was changed. Restore your last backup into a new folder. Keep this folder for now."),
)
BUSY = kind(
    "vault.busy",
    mark("Problem", "Another program is using the records file."),
    mark("Problem", "Close it, then try again."),
)
GONE = kind(
    "vault.missing-database",
    mark("Problem", "The records file is not in its folder."),
    mark("Problem", "If you moved it, put it back. Otherwise restore your last backup."),
)

_BY_CODE = {
    cipher.SQLITE_CORRUPT: DAMAGED,
    cipher.SQLITE_NOTADB: DAMAGED,
    cipher.SQLITE_FULL: FULL,
    cipher.SQLITE_READONLY: READ_ONLY,
    cipher.SQLITE_CANTOPEN: READ_ONLY,
    cipher.SQLITE_IOERR: UNREADABLE,
    cipher.SQLITE_BUSY: BUSY,
    cipher.SQLITE_LOCKED: BUSY,
    cipher.SQLITE_NOMEM: NO_MEMORY,
}

_SCHEMA = frozenset(
    getattr(cipher, f"SQLITE_{name}")
    for name in (
        "CREATE_INDEX CREATE_TABLE CREATE_TRIGGER CREATE_VIEW CREATE_VTABLE DROP_INDEX DROP_TABLE DROP_TRIGGER "
        "DROP_VIEW DROP_VTABLE ALTER_TABLE REINDEX ANALYZE"
    ).split()
)
_ALWAYS = frozenset(
    getattr(cipher, f"SQLITE_{name}", 33)  # RECURSIVE is 33 where the binding has no name for it
    for name in "READ SELECT INSERT UPDATE DELETE TRANSACTION SAVEPOINT RECURSIVE".split()
)


class Interrupted(Exception):  # noqa: N818 - not an error: somebody asked for it
    """A long statement was stopped because `interrupt` was called."""


class WrongThreadError(RuntimeError):
    """A connection was used outside the thread that owns it: a bug."""


def problem_of(error: cipher.Error) -> Problem | None:
    """Return the problem that a SQLite error means to a person, or None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    found = _BY_CODE.get(code & 0xFF)
    if found is None and str(error) in {"file is not a database", "database disk image is malformed"}:
        found = DAMAGED
    return found.problem() if found else None


class Connection:
    """One open connection to an encrypted database file (or, with no path, to plain memory)."""

    def __init__(
        self,
        raw: cipher.Connection,
        *,
        writable: bool,
        path: Path | None,
        again: Callable[[], cipher.Connection] | None = None,
    ) -> None:
        self._raw = raw
        self._cursor = raw.cursor()  # for statements that are done when their method returns
        self._again = again  # opens the same file anew
        self._thread = threading.get_ident()
        self._open = True
        self._broken = False  # closed because of damage: the next statement opens it anew
        self._in_block = self._writes_out = self._schema_allowed = False
        self._attach: str | None = None
        self.writable = writable
        self.path = path
        raw.set_authorizer(self._authorize)

    # ------------------------------------------------------------------ statements
    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        self._check()
        try:
            found: list[Row] = self._cursor.execute(sql, params).fetchall()
        except cipher.Error as error:
            raise self._translated(error) from None
        return found

    def each(self, sql: str, params: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows of a query one by one: for tables too long to hold."""
        self._check()
        try:
            yield from self._raw.execute(sql, params)
        except cipher.Error as error:
            raise self._translated(error) from None

    def do(self, sql: str, params: Sequence[Any] = ()) -> int:
        """Run a statement and return how many rows it touched."""
        self._check()
        try:
            return int(self._cursor.execute(sql, params).rowcount)
        except cipher.Error as error:
            raise self._translated(error) from None

    def many(self, sql: str, params: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each row of values."""
        self._check()
        try:
            self._raw.executemany(sql, params)
        except cipher.Error as error:
            raise self._translated(error) from None

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""
        return self._open and bool(self._raw.in_transaction)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Take the write lock, then commit; anything raised inside rolls back."""
        try:
            self.begin()
            yield
            self.commit()
        except BaseException:
            self.roll_back()
            raise

    def begin(self) -> None:
        """Take the write lock; to be followed by `commit` or `roll_back`."""
        self.do("BEGIN IMMEDIATE")
        self._in_block = True

    def commit(self) -> None:
        """Make what was written since `begin` durable."""
        self.do("COMMIT")
        self._in_block = False

    def roll_back(self) -> None:
        """Undo the open transaction, if there still is one: some errors have ended it already."""
        if self.in_transaction:
            try:
                self._raw.execute("ROLLBACK")
            except cipher.Error:
                self.close()
        self._in_block = False

    # ------------------------------------------------------------------ doors opened for one statement
    @contextmanager
    def changing_schema(self) -> Iterator[None]:
        """Allow statements that change the schema: migrations and rebuilds only."""
        self._schema_allowed = True
        try:
            yield
        finally:
            self._schema_allowed = False

    def copy_to(self, path: Path) -> None:
        """Write a compact copy, under the same key, to a path that must not exist yet."""
        self._attach = str(path)
        self._schema_allowed = True
        try:
            self.do("VACUUM INTO ?", (str(path),))
        finally:
            self._attach = None
            self._schema_allowed = False

    def copy_under(self, path: Path, key: bytes) -> None:
        """Write a copy under another raw key to a path that must not exist yet: key rotation."""
        spec = _key_spec(key)
        version = self.rows("PRAGMA user_version")[0][0]
        self._check()
        self._raw.set_authorizer(None)
        try:
            self._raw.execute(f'ATTACH ? AS fresh KEY "{spec}"', (str(path),))
            try:
                self._raw.execute(f"PRAGMA fresh.cipher_page_size = {PAGE_SIZE}")
                self._raw.execute("SELECT sqlcipher_export('fresh')").fetchall()
                self._raw.execute(f"PRAGMA fresh.user_version = {int(version)}")
            finally:
                self._raw.execute("DETACH fresh")
        except cipher.Error as error:
            raise self._translated(error) from None
        finally:
            if self._open:
                self._raw.set_authorizer(self._authorize)

    def write_out_by_itself(self) -> None:
        """Have the log written out whenever it has grown: until then only `checkpoint` changes the main file."""
        if self.writable and not self._writes_out:
            self.rows(fence.WRITE_OUT)
            self._writes_out = True

    def checkpoint(self) -> None:
        """Write everything in the write-ahead log into the main file and empty the log."""
        busy, _log, _done = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if busy:
            raise BUSY.problem()

    # ------------------------------------------------------------------ life
    def stop_when(self, asked: Callable[[], bool]) -> None:
        """Have statements stop with `Interrupted` once `asked()` is true: it is looked at every 10,000 steps.

        Unlike SQLite's own interrupt this also stops a statement that begins after it was asked.
        """
        self._check()
        self._raw.set_progress_handler(lambda: int(asked()), 10_000)

    def close(self) -> None:
        """Close; harmless when closed already."""
        self._broken = False
        if self._open:
            self._open = False
            self._raw.close()

    @property
    def is_open(self) -> bool:
        """Tell whether statements can still run: a damaged page closes the connection, until the next one."""
        return self._open or self._can_return

    @property
    def _can_return(self) -> bool:
        return self._broken and not self._in_block and self._again is not None

    def _check(self) -> None:
        if threading.get_ident() != self._thread:
            raise WrongThreadError
        if not self._open:
            if not self._can_return or self._again is None:
                raise DAMAGED.problem()
            # What the closed one would answer is worthless; a fresh one, which remembers no page, is not.
            self._raw = self._again()
            self._cursor = self._raw.cursor()
            self._raw.set_authorizer(self._authorize)
            self._open, self._broken = True, False
            if self._writes_out:
                self._raw.execute(fence.WRITE_OUT)

    def _translated(self, error: cipher.Error) -> Exception:
        code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
        if code == cipher.SQLITE_INTERRUPT:
            return Interrupted()
        found = problem_of(error)
        if found is not None and found.kind is DAMAGED:
            self.close()  # whatever it would answer from now on is worthless
            self._broken = True
        return found or error

    def _authorize(self, action: int, first: str | None, second: str | None, *_where: object) -> int:
        allowed = False
        if action in _ALWAYS:
            allowed = True
        elif action == cipher.SQLITE_FUNCTION:
            allowed = (second or "").lower() in fence.FUNCTIONS
        elif action == cipher.SQLITE_PRAGMA:
            name = (first or "").lower()
            if name in fence.PRAGMAS_WITH_VALUE:
                values = fence.PRAGMAS_WITH_VALUE[name]
                allowed = second is None or (values is None and self._schema_allowed) or second in (values or ())
            else:
                allowed = name in fence.PRAGMAS
        elif action in _SCHEMA:
            allowed = self._schema_allowed
        elif action == cipher.SQLITE_ATTACH:
            allowed = self._attach is not None and first == self._attach
        elif action == cipher.SQLITE_DETACH:
            allowed = self._attach is not None
        return int(cipher.SQLITE_OK if allowed else cipher.SQLITE_DENY)


def _key_spec(key: bytes) -> str:
    if len(key) != KEY_BYTES:
        raise ValueError("database key length")
    return f"x'{key.hex()}'"


def connect(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Connection:
    """Open the database at `path` with the raw 80-byte `key`.

    Without `create` a missing or empty file is a `Problem`, never a new database.  A file that
    can only be read is opened for reading, `writable` False.
    """
    os.umask(0o077)
    if create:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        os.close(descriptor)
    elif not path.is_file():
        raise GONE.problem()
    elif path.stat().st_size < PAGE_SIZE:
        raise DAMAGED.problem()
    if read_only:
        return _open(path, key, _READ_ONLY, writable=False)
    if create or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return _open(path, key, "?mode=rw", writable=True)
    return _open_unwritable(path, key)


def _open_unwritable(path: Path, key: bytes) -> Connection:
    log = path.with_name(path.name + "-wal")
    if log.is_file() and log.stat().st_size:
        # The log holds saves.  Read alone, it needs no shared-memory file, which cannot be made here,
        # and no locks: the vault's own lock keeps others away.
        return _open(path, key, READ_ALONE, writable=False, exclusive=True)
    return _open(path, key, "?mode=ro&immutable=1", writable=False)


def _open(path: Path, key: bytes, mode: str, *, writable: bool, exclusive: bool = False) -> Connection:
    def again() -> cipher.Connection:
        return _open_raw(path, key, mode, writable=writable, exclusive=exclusive)

    return Connection(again(), writable=writable, path=path, again=again)


def _open_raw(path: Path, key: bytes, mode: str, *, writable: bool, exclusive: bool) -> cipher.Connection:
    spec = _key_spec(key)
    raw = cipher.connect(path.absolute().as_uri() + mode, uri=True, isolation_level=None, timeout=5.0)
    try:
        run: Callable[[str], list[Row]] = lambda sql: raw.execute(sql).fetchall()  # noqa: E731 - local shorthand
        run("PRAGMA cipher_log_level = NONE")
        run("PRAGMA cipher_memory_security = ON")
        # VACUUM INTO and ATTACH make their new file with the default page size whatever the main
        # file has, and a copy whose header says otherwise cannot be opened again.
        run(f"PRAGMA cipher_default_page_size = {PAGE_SIZE}")
        run(f'PRAGMA key = "{spec}"')
        run(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
        if exclusive:
            run("PRAGMA locking_mode = EXCLUSIVE")
        run("SELECT count(*) FROM sqlite_master")
        run("PRAGMA temp_store = MEMORY")
        run(f"PRAGMA cache_size = -{_PASSING_CACHE if mode == _READ_ONLY else _CACHE}")
        if writable:
            if run("PRAGMA journal_mode = WAL")[0][0] != "wal":
                raise READ_ONLY.problem()
            run("PRAGMA wal_autocheckpoint = 0")
            run("PRAGMA synchronous = FULL")
            if run("PRAGMA secure_delete = ON")[0][0] != 1:
                raise RuntimeError("secure_delete")
        else:
            run("PRAGMA query_only = ON")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA trusted_schema = OFF")
        run("PRAGMA mmap_size = 0")
    except cipher.Error as error:
        raw.close()
        found = problem_of(error)
        if found is not None and found.kind is UNREADABLE and writable and not exclusive:
            # A full disk has no room for the log's index, a file of its own; held in memory it needs none.
            # Then all can be read, what doesn't fit is refused, and saving goes on once there is room.
            return _open_raw(path, key, mode, writable=writable, exclusive=True)
        raise found or error from None
    except BaseException:
        raw.close()
        raise
    return raw


def memory() -> Connection:
    """Open an empty database in memory: where doctor rebuilds tables to compare them."""
    raw = cipher.connect(":memory:", isolation_level=None)
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute("PRAGMA foreign_keys = ON")
    return Connection(raw, writable=True, path=None)
