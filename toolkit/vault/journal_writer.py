"""What slices hold: a `Reader` of tables and entries, and a `Writer` that submits inside a transaction."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.vault import canonical
from toolkit.vault import journal_form as form
from toolkit.vault.connection import Row
from toolkit.vault.diagnosis import NOT_ALLOWED
from toolkit.vault.journal import ALTERED, Journal
from toolkit.vault.kinds import Entry, Kind, Projection

if TYPE_CHECKING:
    from toolkit.base.clock import Clock

ENTRY_ERASED = Kind("entry.erased", coordinator_only=True)
NOT_HERE = problem_kind(
    "vault.not-here",
    mark("Problem", "That record is not here."),
    mark("Problem", "It may stand on another laptop. Look again after the next exchange."),
)


class Reader:
    """Reads tables and entries."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        return self._journal.connection.rows(sql, params)

    def row(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def value(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row of a query, or None."""
        found = self.rows(sql, params)
        return found[0][0] if found else None

    def entries(self, subject: Op) -> list[Entry]:
        """Return the entries of a subject that count, in the global order."""
        journal = self._journal
        found = (journal.entry_of_row(row) for row in journal.rows_of_subject(subject))
        return sorted((entry for entry in found if journal.may_fold(entry)), key=lambda entry: entry.order)

    def ops_of(self, subjects: Sequence[Op]) -> list[Op]:
        """Return the ops of all entries of many subjects, of kinds and versions known here; quick, for thousands.

        Signatures are not looked at: they are where what an entry says is read.
        """
        journal = self._journal
        found = []
        for row in journal.rows_of_subjects(subjects):
            kind = journal.registry.kinds.get(journal.kind_of(row))
            if kind is not None and row[8] <= kind.version:
                found.append(row[1])
        return found

    def entry(self, op: Op) -> Entry:
        """Return one entry."""
        row = self._journal.row_if_here(op)
        if row is None:
            raise NOT_HERE.problem()
        return self._journal.entry_of_row(row)

    def name(self, op: Op) -> str:
        """Return an op's name that is the same on every laptop, as text."""
        return form.text_of(self._journal.global_of(op))

    def op(self, name: str) -> Op:
        """Return the op that a name stands for; 0 where it is strange or was never named here."""
        found = form.global_of(name)
        return (self._journal.op_if_known(found) or 0) if found else 0

    def kept(self, digest: str) -> bytes:
        """Return a frozen report or attachment by what `Writer.keep` returned, its hash checked."""
        data = self.value("SELECT data FROM blobs WHERE hash = ?", (bytes.fromhex(digest),))
        if data is None:
            raise NOT_HERE.problem()
        if blob_hash(data) != digest:
            raise ALTERED.problem()
        return bytes(data)


def blob_hash(data: bytes) -> str:
    """Return the name of a blob: its BLAKE2b-256, in hexadecimal."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


class Writer(Reader):
    """Reads, submits entries and writes tables inside one transaction."""

    def __init__(self, journal: Journal, clock: Clock, actor: int) -> None:
        super().__init__(journal)
        self._clock = clock
        self._actor = actor
        self.topics: set[Topic] = set()
        self.erased = False
        self.submitted = 0

    def do(self, sql: str, params: Sequence[Any] = ()) -> None:
        """Run a statement: for projections and for tables outside the journal."""
        self._journal.connection.do(sql, params)

    def many(self, sql: str, params: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each row of values."""
        self._journal.connection.many(sql, params)

    def touch(self, *topics: Topic) -> None:
        """Note what changed, to be announced after the commit."""
        self.topics.update(topics)

    def op(self, name: str) -> Op:
        """Return the op that a name stands for, numbering a run not seen before; 0 for strange text."""
        found = form.global_of(name)
        return self._journal.intern(found) if found else 0

    def keep(self, data: bytes) -> str:
        """Keep a frozen report or attachment, encrypted like everything, and return its hash in hexadecimal."""
        digest = blob_hash(data)
        self.do("INSERT OR IGNORE INTO blobs (hash, data) VALUES (?, ?)", (bytes.fromhex(digest), data))
        return digest

    def submit(
        self,
        kind: Kind,
        payload: Mapping[str, Any],
        *,
        subject: Op = 0,
        replaces: Iterable[Op] = (),
        more: bool = False,
    ) -> Op:
        """Append an entry and fold its subject (but where `more` of it follows in this transaction); return its op.

        Subject 0 makes a new subject, named by the entry's own op.  Integers from 2**32 up to
        2**62 in the payload are taken for ops.
        """
        journal = self._journal
        known = journal.registry.kinds.get(kind.name)
        if known is not kind and known != kind:
            raise ValueError(f"no projection folds {kind.name}")
        if kind.coordinator_only and not journal.may_sign:
            raise NOT_ALLOWED.problem()
        data, content = canonical.written(payload, journal.global_of)
        seen = sorted(set(replaces))
        salt = secrets.token_bytes(form.SALT_BYTES)
        commitment = form.commit(data, salt)
        prev = journal.tip.prev
        op, day, tick = journal.next_place(self._clock.today())
        about = subject or op
        name = journal.global_of(op)
        others = [journal.global_of(other) for other in seen]
        entry_hash = form.hash_of(
            name,
            journal.global_of(subject) if subject else name,
            journal.device,
            day,
            tick,
            self._actor,
            kind.name,
            kind.version,
            others,
            commitment,
            prev,
        )
        signature = journal.sign(entry_hash) if kind.coordinator_only else None
        row = (op, about, journal.device, day, tick, self._actor, kind.version, form.pack_ops(seen))
        journal.store((*row, data, salt, commitment, prev, signature), kind.name, entry_hash)
        journal.tip.prev = entry_hash
        self.submitted += 1
        if subject and not more:
            self.fold(about)
        elif not subject:
            # Nothing can be known about a subject that has just been named: no need to read it back.
            entry = Entry(
                op, about, kind.name, kind.version, day, tick, name[0], name[1], self._actor, journal.device,
                frozenset(seen), content, kind.coordinator_only,
            )  # fmt: skip
            for projection in journal.registry.folders[kind.name]:
                projection.fold(self, about, (entry,))
        return op

    def erase(self, op: Op, reason: str) -> Op:
        """Submit the erasure of an entry: its payload goes from journal and tables; coordinators only.

        Older backups still hold it.
        """
        target = self._journal.row_of(op)
        return self.submit(ENTRY_ERASED, {"entry": op, "reason": reason}, subject=target[2])

    def fold(self, subject: Op, only: Sequence[Projection] | None = None) -> None:
        """Derive again what a subject contributes to projections (all of them, or `only` some); erasures first."""
        waiting = [subject]
        done: set[Op] = set()
        while waiting:
            current = waiting.pop()
            entries = self.entries(current)
            if current not in done:
                done.add(current)
                also, emptied = self._carry_out_erasures(entries)
                waiting.extend(also - done)
                if emptied:
                    entries = self.entries(current)
            self._fold_entries(current, entries, only)

    def _carry_out_erasures(self, entries: Sequence[Entry]) -> tuple[set[Op], bool]:
        """Empty what these entries erase; return other subjects touched and whether anything was emptied."""
        others: set[Op] = set()
        emptied = False
        for entry in entries:
            target = erased_by(entry)
            row = self._journal.row_if_here(target) if target else None
            if row is None or row[10] is None or self._journal.kind_of(row) == ENTRY_ERASED.name:
                continue  # an erasure cannot itself be erased: what it emptied would look like tampering
            self._journal.rewrite(target, None, None, row[16])
            self.do("DELETE FROM wraps WHERE op = ?", (target,))
            self.erased = emptied = True
            if row[2] != entry.subject:
                others.add(row[2])
        return others, emptied

    def _fold_entries(self, subject: Op, entries: Sequence[Entry], only: Sequence[Projection] | None = None) -> None:
        folders = self._journal.registry.folders
        groups: dict[int, tuple[Projection, list[Entry]]] = {}
        for entry in entries:
            for projection in folders[entry.kind]:
                if only is not None and projection not in only:
                    continue
                groups.setdefault(id(projection), (projection, []))[1].append(entry)
        for projection, own in groups.values():
            projection.fold(self, subject, own)


def erased_by(entry: Entry) -> Op:
    """Return the op that an entry erases, or 0."""
    if entry.kind != ENTRY_ERASED.name or entry.payload is None:
        return 0
    target = entry.payload.get("entry")
    return target if type(target) is int and target >= form.LOWEST_OP else 0


class Erasures:
    """Which entries were erased, and by which: looked up when an erased entry arrives late."""

    kinds = (ENTRY_ERASED,)
    tables = ("erasures",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:  # noqa: ARG002 - keyed by op
        """Note the targets."""
        for entry in entries:
            target = erased_by(entry)
            if target:
                tx.do("INSERT OR IGNORE INTO erasures (op, eraser) VALUES (?, ?)", (target, entry.op))
