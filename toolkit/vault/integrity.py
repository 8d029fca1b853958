"""Findings: what a check of the vault came upon, in words, and the checks that run while people work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base.errors import Problem
from toolkit.base.words import Phrase, mark
from toolkit.vault import journal_form as form
from toolkit.vault import parts
from toolkit.vault.connection import DAMAGED, Connection, Interrupted, connect
from toolkit.vault.keys import Keys

if TYPE_CHECKING:
    from toolkit.vault.journal_writer import Reader

RECENT = 200  # entries whose MACs are checked at unlock
_BATCH = 500

OLDER_COPY = mark(
    "Integrity",
    "These records are older than this laptop remembers, or were changed from outside. "
    "If you put back an old copy yourself, a coordinator can accept it under Settings.",
)
ALTERED_ROWS = mark(
    "Integrity",
    "Some records were damaged or changed from outside: {count}. Don't overwrite your last backup.",
)
DAMAGED_PAGES = mark(
    "Integrity",
    "Parts of the records file are damaged: {count}. Don't overwrite your last backup.",
)
BROKEN_CHAIN = mark("Integrity", "The records don't follow one another as they were written. Ask for help.")
EMPTIED = mark("Integrity", "Records were emptied without anybody having erased them: {count}.")
NOT_EMPTIED = mark("Integrity", "Records that were erased are back: {count}.")
UNSIGNED = mark(
    "Integrity", "Changes that only a coordinator may make came without a coordinator's signature: {count}."
)
TWICE = mark("Integrity", "This laptop exists twice: a copy of it has been used. Use only one of the two.")
STRAYS = mark("Integrity", "Changes came in under a number that was taken already: {count}. They are kept aside.")
NEWER_ENTRIES = mark("Integrity", "A newer Satchel is needed to show {count} changes. They are kept.")
TABLES_DIFFER = mark("Integrity", "Some lists did not match the records they come from: {count}. They can be rebuilt.")
MISSING_LINKS = mark("Integrity", "Rows point to rows that are not there: {count}.")
CHANGED_OUTSIDE = mark(
    "Integrity",
    "The records file was changed while Satchel was closed, or parts of an older copy were put back into it. "
    "If you know why, a coordinator can accept it under Settings. Otherwise restore your last backup.",
)
NOTHING_MORE = mark("Integrity", "You can read what is whole, but nothing more can be saved. Restore your last backup.")
ACCEPTABLE = frozenset({OLDER_COPY, CHANGED_OUTSIDE})
PAIR_NOT_SAVED = mark("Integrity", "The vault's key file could not be written. Your records are saved.")


@dataclass(frozen=True)
class Finding:
    """One thing that a check came upon; `blocks_backup` where a backup would carry damage away."""

    phrase: Phrase
    count: int = 1
    blocks_backup: bool = True

    def say(self) -> str:
        """Say it in the current language."""
        return self.phrase.say(count=self.count)


def rows_altered(connection: Connection, keys: Keys, after: int = 0) -> tuple[int, bool]:
    """Return how many journal rows after a place fail their MAC, and whether the chain over them holds."""
    altered = 0
    whole = True
    start = connection.rows("SELECT link FROM journal WHERE seq = ?", (after,)) if after else []
    link = start[0][0] if start else form.NO_HASH
    place = after
    for row in connection.each(
        f"SELECT {form.COLUMNS} FROM journal WHERE seq > ? ORDER BY seq",
        (after,),
    ):
        place += 1
        link = form.link_after(link, row[14])
        whole = whole and row[0] == place and row[15] == link
        if form.mac_of(keys.row_mac, row[:17]) != row[17]:
            altered += 1
    return altered, whole


def findings_of_rows(connection: Connection, keys: Keys, after: int = 0) -> list[Finding]:
    """Return the findings about journal rows after a place."""
    altered, whole = rows_altered(connection, keys, after)
    found = [Finding(ALTERED_ROWS, altered)] if altered else []
    return found if whole else [*found, Finding(BROKEN_CHAIN)]


def compare_pair(connection: Connection, count: int, digest: bytes) -> list[Finding]:
    """Compare the header's pair with the local chain: the database may be ahead, never behind or different."""
    if count == 0:
        return []
    found = connection.rows("SELECT link FROM journal WHERE seq = ?", (count,))
    return [] if found and found[0][0] == digest else [Finding(OLDER_COPY)]


def findings_of_state(reader: Reader) -> list[Finding]:
    """Return what stands in small tables: a laptop that exists twice, entries kept aside."""
    found = []
    if reader.value("SELECT 1 FROM runs WHERE prev IS NOT NULL GROUP BY device, prev HAVING count(*) > 1 LIMIT 1"):
        found.append(Finding(TWICE, blocks_backup=False))
    strays = reader.value("SELECT count(*) FROM strays")
    if strays:
        found.append(Finding(STRAYS, strays, blocks_backup=False))
    return found


def damaged_pages(connection: Connection) -> list[Finding]:
    """Return what SQLCipher's own check of every page finds; the log must have been written out before."""
    bad = connection.rows("PRAGMA cipher_integrity_check")
    return [Finding(DAMAGED_PAGES, len(bad))] if bad else []


def damage(connection: Connection) -> list[Finding]:
    """Return what is damaged: how many pages by their seals, and which parts of the records cannot be read."""
    return [*damaged_pages(connection), *(Finding(phrase) for phrase in parts.damaged_parts(connection))]


class Checker:
    """Checks everything on a read-only connection of its own, in its own thread; `stop` may come from any.

    Make it with `Vault.checker`, which empties the write-ahead log first; call `run` in a thread.
    """

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path = path
        self._keys = keys
        self._connection: Connection | None = None
        self._stopped = False
        self.complete = False  # whether every page was looked at: not so where somebody saved just before

    def run(self) -> list[Finding] | None:
        """Return the findings, or None where it was stopped."""
        try:
            self._connection = connect(self._path, self._keys.database, read_only=True)
            self._connection.stop_when(lambda: self._stopped)
            return None if self._stopped else self._run(self._connection)
        except Interrupted:
            return None
        except Problem as problem:
            if self._stopped:
                return None
            if problem.kind is DAMAGED:
                return self._named() or [Finding(DAMAGED_PAGES)]
            raise
        finally:
            if self._connection is not None:
                self._connection.close()

    def stop(self) -> None:
        """Stop soon (the check of all pages, 0.4 s for 150 MB, is not cut short), from any thread."""
        self._stopped = True

    def _named(self) -> list[Finding]:
        """Name what is damaged; nothing where not even that can be told."""
        try:
            return damage(self._connection) if self._connection is not None else []
        except (Problem, Interrupted):
            return []

    def _run(self, connection: Connection) -> list[Finding]:
        connection.do("BEGIN")
        connection.rows("SELECT count(*) FROM facts")
        log = self._path.with_name(self._path.name + "-wal")
        # While we read from an empty log, nothing is written into the main file: what we see stays.
        self.complete = not log.exists() or log.stat().st_size == 0
        found = damaged_pages(connection) if self.complete else []
        found += findings_of_rows(connection, self._keys)
        connection.do("ROLLBACK")
        return found
