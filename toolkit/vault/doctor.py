"""Doctor: verifies everything there is, and rebuilds every table beside the live one to compare."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any

from toolkit.base.errors import Problem
from toolkit.base.ids import Op, parts_of
from toolkit.vault import integrity, migrate
from toolkit.vault import journal_form as form
from toolkit.vault.accounts import Sealed, mac_of_kept
from toolkit.vault.connection import DAMAGED, Connection, Row, memory
from toolkit.vault.integrity import Finding
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import ENTRY_ERASED, Writer, erased_by
from toolkit.vault.kinds import Entry
from toolkit.vault.vault import Vault
from toolkit.vault.vault_open import rebuild


@dataclass
class Report:
    """What doctor found; `entries` and `tables` tell how much was looked at."""

    entries: int = 0
    tables: int = 0
    findings: list[Finding] = field(default_factory=list)
    altered: list[Op] = field(default_factory=list)  # entries whose bytes or content do not fit
    back: list[Op] = field(default_factory=list)  # erased entries whose content is there again
    differing: list[str] = field(default_factory=list)  # tables that are not what the entries add up to

    @property
    def is_clean(self) -> bool:
        """Tell whether there is nothing to say."""
        return not self.findings

    @property
    def can_repair(self) -> bool:
        """Tell whether erasing again or rebuilding mends something, and nothing worse stands in the way."""
        return bool(self.differing or self.back) and not self.altered


def examine(vault: Vault, progress: Callable[[float], None] | None = None) -> Report:
    """Check pages, rows, chains, commitments, signatures, erasures and tables; nothing is changed."""
    report = Report()
    try:
        _examine(vault, report, progress or (lambda _done: None))
    except Problem as problem:
        if problem.kind not in {DAMAGED, ALTERED}:
            raise
        fresh = integrity.damage(vault.connection) or [Finding(integrity.DAMAGED_PAGES)]
        report.findings += [finding for finding in fresh if finding not in report.findings]
    blocking = [finding for finding in report.findings if finding.blocks_backup]
    vault.add_findings(blocking)
    if not blocking:
        vault.imprint.prove()
    return report


def _examine(vault: Vault, report: Report, tell: Callable[[float], None]) -> None:
    connection = vault.connection
    vault.compare_imprint()
    if vault.writable:
        vault.checkpoint()
    report.findings += [finding for finding in vault.findings if finding.phrase is integrity.CHANGED_OUTSIDE]
    report.findings += integrity.damaged_pages(connection)
    if [line for (line,) in connection.rows("PRAGMA integrity_check")] != ["ok"]:
        report.findings.append(Finding(integrity.DAMAGED_PAGES))
    missing = len(connection.rows("PRAGMA foreign_key_check"))
    if missing:
        report.findings.append(Finding(integrity.MISSING_LINKS, missing))
    tell(0.2)
    _entries(vault, report, tell)
    _other_rows(vault, report)
    tell(0.6)
    report.findings += integrity.compare_pair(connection, *vault.keeper.pair())
    report.findings += integrity.findings_of_state(vault.reader)
    if not report.altered:  # what the tables should be cannot be told from entries that do not hold
        _tables(vault, report, tell)
    tell(1.0)


def repair(vault: Vault, report: Report) -> Report:
    """Erase again what is back and rebuild tables that differ, where all entries are whole; look again."""
    if report.can_repair:
        chosen = [
            projection
            for projection in vault.journal.registry.projections
            if set(projection.tables) & set(report.differing)
        ]
        with vault.write() as tx:
            for op in report.back:
                tx.fold(tx.entry(op).subject)
            rebuild(tx, chosen)
        mended = {integrity.TABLES_DIFFER, integrity.NOT_EMPTIED}
        vault.findings = [finding for finding in vault.findings if finding.phrase not in mended]
    return examine(vault)


# ---------------------------------------------------------------------- entries
def _entries(vault: Vault, report: Report, tell: Callable[[float], None]) -> None:
    journal = vault.journal
    link, place, chain = form.NO_HASH, 0, True
    unsigned = newer = emptied = 0
    hashes: dict[Op, bytes] = {}
    followed: dict[Op, bytes] = {}
    erased = _erased_ops(vault)
    for row in journal.each_row():
        place += 1
        report.entries += 1
        link = form.link_after(link, row[14])
        chain = chain and row[0] == place and row[15] == link
        op = row[1]
        if not journal.is_whole(row) or not _fits(vault, row):
            report.altered.append(op)
            continue
        hashes[op] = row[14]
        followed[op] = row[13]
        kind = journal.registry.kinds.get(journal.kind_of(row))
        if kind is None or row[8] > kind.version:
            newer += 1
        elif kind.coordinator_only and not journal.is_signed(row[14], row[16]):
            unsigned += 1
        emptied += row[10] is None and op not in erased
        if row[10] is not None and op in erased and journal.kind_of(row) != ENTRY_ERASED.name:
            report.back.append(op)
        if not place % 1000:
            tell(0.2 + 0.4 * place / max(1, journal.tip.seq))
    within_runs = all(followed[op] == hashes[op - 1] for op in followed if parts_of(op)[1] > 1 and op - 1 in hashes)
    counted = (
        (integrity.ALTERED_ROWS, len(report.altered), True),
        (integrity.BROKEN_CHAIN, int(not chain or place != journal.tip.seq or not within_runs), True),
        (integrity.UNSIGNED, unsigned, False),
        (integrity.NEWER_ENTRIES, newer, False),
        (integrity.EMPTIED, emptied, True),
        (integrity.NOT_EMPTIED, len(report.back), True),
    )
    report.findings += [Finding(phrase, count, blocks) for phrase, count, blocks in counted if count]


def _fits(vault: Vault, row: Row) -> bool:
    """Tell whether an entry's own bytes are sound and it is found under its op."""
    journal = vault.journal
    try:
        return not form.wire_fault(journal.wire_of_row(row)) and journal.seq_of(row[1]) == row[0]
    except (ValueError, KeyError):
        return False


def _erased_ops(vault: Vault) -> set[Op]:
    """Return what the entries themselves, not the table, say was erased."""
    journal = vault.journal
    number = vault.reader.value("SELECT number FROM kinds WHERE name = ?", (ENTRY_ERASED.name,))
    rows = vault.reader.rows(f"SELECT {form.COLUMNS} FROM journal WHERE kind = ?", (number,))
    entries = (journal.entry_of_row(row) for row in rows if journal.is_whole(row) and _fits(vault, row))
    return {erased_by(entry) for entry in entries if journal.may_fold(entry)} - {0}


def _other_rows(vault: Vault, report: Report) -> None:
    key = vault.keys.row_mac
    altered = 0
    for table, column in (("drafts", "key"), ("local_settings", "name")):
        for name, value, mac in vault.connection.each(f"SELECT {column}, value, mac FROM {table}"):
            altered += not hmac.compare_digest(form.mac_of_value(key, table, name, value), mac)
    kept = "SELECT key, part, ciphertext, wrap, words, mac FROM kept_accounts"
    for name, part, ciphertext, wrap, words, mac in vault.connection.each(kept):
        altered += not hmac.compare_digest(mac_of_kept(key, name, part, Sealed(ciphertext, wrap, words)), mac)
    for digest, data in vault.connection.each("SELECT hash, data FROM blobs"):
        altered += hashlib.blake2b(data, digest_size=32).digest() != digest
    if altered:
        report.findings.append(Finding(integrity.ALTERED_ROWS, altered))


# ---------------------------------------------------------------------- tables
class _Beside(Writer):
    """Folds entries of the live journal into tables in memory; changes nothing of the vault."""

    def __init__(self, vault: Vault, beside: Connection, back: Sequence[Op]) -> None:
        super().__init__(vault.journal, vault.clock, vault.actor)
        self._back = frozenset(back)
        self._live = vault.reader
        self._beside = beside

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        return self._beside.rows(sql, params)

    def do(self, sql: str, params: Sequence[Any] = ()) -> None:
        self._beside.do(sql, params)

    def many(self, sql: str, params: Sequence[Sequence[Any]]) -> None:
        self._beside.many(sql, params)

    def entries(self, subject: Op) -> list[Entry]:
        found = super().entries(subject)
        return [replace(entry, payload=None) if entry.op in self._back else entry for entry in found]

    def op(self, name: str) -> Op:
        return self._live.op(name)

    def kept(self, digest: str) -> bytes:
        return self._live.kept(digest)

    def submit(self, *_args: object, **_kwargs: object) -> Op:
        raise RuntimeError("a projection submits nothing while folding")

    def keep(self, data: bytes) -> str:  # noqa: ARG002 - as in Writer
        raise RuntimeError("a projection keeps nothing while folding")

    def _carry_out_erasures(self, entries: Sequence[Entry]) -> tuple[set[Op], bool]:  # noqa: ARG002 - as in Writer
        return set(), False


def _tables(vault: Vault, report: Report, tell: Callable[[float], None]) -> None:
    beside = memory()
    try:
        migrate.create(beside)
        tx = _Beside(vault, beside, report.back)
        projections = vault.journal.registry.projections
        subjects = vault.reader.rows("SELECT DISTINCT subject FROM journal ORDER BY subject")
        with beside.transaction():
            for number, (subject,) in enumerate(subjects):
                tx.fold(subject)
                if not number % 1000:
                    tell(0.6 + 0.3 * number / len(subjects))
        for projection in projections:
            for table in projection.tables:
                report.tables += 1
                if not _same(vault.connection, beside, table):
                    report.differing.append(table)
    finally:
        beside.close()
    if report.differing:
        report.findings.append(Finding(integrity.TABLES_DIFFER, len(report.differing)))


def _same(live: Connection, beside: Connection, table: str) -> bool:
    width = len(live.rows(f'PRAGMA table_info("{table}")'))
    query = f'SELECT * FROM "{table}" ORDER BY {", ".join(str(i + 1) for i in range(width))}'
    ours, theirs = live.each(query), beside.each(query)
    return all(mine == other for mine, other in zip_longest(ours, theirs))
