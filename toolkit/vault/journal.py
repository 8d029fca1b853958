"""The journal: rows in order of arrival, found by op or by subject, each under a keyed MAC.

This page knows how entries are numbered, stored and read back; `journal_writer` submits and
folds them, `journal_receive` takes in those of other laptops.
"""

from __future__ import annotations

import bisect
import hmac
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import nacl.exceptions
import nacl.signing

from toolkit.base.errors import Problem
from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import RUN_BYTES, Op, new_run, op_of, parts_of
from toolkit.base.words import mark
from toolkit.vault import journal_form as form
from toolkit.vault.connection import DAMAGED, Connection, Row
from toolkit.vault.keys import Keys
from toolkit.vault.kinds import Entry, Registry

ALTERED = problem_kind(
    "vault.altered-record",
    mark("Problem", "A record was damaged or changed from outside, so it is not shown."),
    mark(
        "Problem", "Don't make a backup over your last one. Run the check under Settings, or restore your last backup."
    ),
)

_REMEMBERED_SIGNATURES = 4096
_AT_ONCE = 400  # subjects asked for in one question
_BY_SEQ = f"SELECT {form.COLUMNS} FROM journal WHERE seq = ?"
_BY_SUBJECT = f"SELECT {form.COLUMNS} FROM journal WHERE subject = ? AND subject <> op"
_INSERT = f"INSERT INTO journal ({form.COLUMNS}) VALUES ({', '.join('?' * 18)})"


@dataclass
class Tip:
    """What the next entry follows: kept in memory, restored when a transaction is undone."""

    seq: int = 0  # of the last row; also how many there are
    link: bytes = form.NO_HASH
    op: Op = 0  # of the last row
    day: int = -(1 << 62)  # hybrid logical clock: the highest seen
    tick: int = 0
    run: int = 0  # this opening's run; 0 until the first submit
    counter: int = 0
    prev: bytes = form.NO_HASH  # hash of the last entry that this device wrote


class Journal:
    """The stored entries of one open vault, and the numbers that runs and kinds are interned as."""

    def __init__(self, connection: Connection, keys: Keys, registry: Registry) -> None:
        self.connection = connection
        self.registry = registry
        self.adopt(keys)
        self.load()

    def adopt(self, keys: Keys) -> None:
        """Use these keys from now on: after a person was removed or a passphrase changed."""
        self.keys = keys
        self.signers = (keys.signing_public, *keys.signing_past)
        self._verified: OrderedDict[tuple[bytes, bytes], None] = OrderedDict()
        self._signing = nacl.signing.SigningKey(keys.signing_seed) if keys.signing_seed else None

    def load(self) -> None:
        """Read names and tip from the file: on opening, and after a transaction was undone."""
        ask = self.connection.rows
        self._run_ids: dict[int, bytes] = dict(ask("SELECT number, id FROM runs"))
        self._run_numbers = {found: number for number, found in self._run_ids.items()}
        self._kind_names: dict[int, str] = dict(ask("SELECT number, name FROM kinds"))
        self._kind_numbers = {name: number for number, name in self._kind_names.items()}
        facts: dict[str, Any] = dict(ask("SELECT name, value FROM facts"))
        self.device: int = facts.get("device", 0)
        try:
            self._load_tip(facts)
            self.can_append = True
        except Problem as problem:
            if problem.kind is not DAMAGED:
                raise
            # Where the journal ends cannot be read: the rest can, but nothing may be put behind it.
            self.tip = Tip()
            self.can_append = False

    def _load_tip(self, facts: Mapping[str, Any]) -> None:
        ask = self.connection.rows
        self.tip = Tip()
        last = ask("SELECT seq, link, op, day, tick FROM journal ORDER BY seq DESC LIMIT 1")
        if last:
            self.tip.seq, self.tip.link, self.tip.op, day, tick = last[0]
            self._drag(day, tick)
        if "clock" in facts:
            day, tick = form.unpack_ops(facts["clock"])
            self._drag(day, tick)
        own = self._last_of_run(facts.get("run", 0))
        if own is not None:
            day, tick, self.tip.prev = own
            self._drag(day, tick)

    def _drag(self, day: int, tick: int) -> None:
        self.tip.day, self.tip.tick = max((self.tip.day, self.tip.tick), (day, tick))

    def _last_of_run(self, run: int) -> tuple[int, int, bytes] | None:
        """Return (day, tick, hash) of the last entry of one of our own runs."""
        ask = self.connection.rows
        found = ask(
            "SELECT seq FROM stretches WHERE op BETWEEN ? AND ? ORDER BY op DESC LIMIT 1",
            (run << 32, (run + 1 << 32) - 1),
        )
        if not found:
            return None
        after = ask("SELECT min(seq) FROM stretches WHERE seq > ?", (found[0][0],))[0][0]
        row = ask("SELECT day, tick, hash FROM journal WHERE seq = ?", ((after or self.tip.seq + 1) - 1,))
        return (row[0][0], row[0][1], row[0][2]) if row else None

    # ------------------------------------------------------------------ names
    def global_of(self, op: Op) -> form.Global:
        """Return the name of an op that is the same on every laptop."""
        run, counter = parts_of(op)
        found = self._run_ids.get(run)
        if found is None or not counter:
            raise ValueError("not an op of this vault")
        return found, counter

    def op_if_known(self, name: form.Global) -> Op | None:
        """Return the op of a global name, or None where its run was never named here."""
        number = self._run_numbers.get(name[0])
        return None if number is None else op_of(number, name[1])

    def intern(self, name: form.Global) -> Op:
        """Return the op of a global name, numbering its run where it is new."""
        number = self._run_numbers.get(name[0])
        return op_of(self._new_run(name[0]) if number is None else number, name[1])

    def _new_run(self, run: bytes) -> int:
        if len(run) != RUN_BYTES:
            raise ValueError
        number = len(self._run_ids) + 1
        self.connection.do("INSERT INTO runs (number, id) VALUES (?, ?)", (number, run))
        self._run_ids[number] = run
        self._run_numbers[run] = number
        return number

    def _kind_number(self, name: str) -> int:
        number = self._kind_numbers.get(name)
        if number is None:
            number = len(self._kind_names) + 1
            self.connection.do("INSERT INTO kinds (number, name) VALUES (?, ?)", (number, name))
            self._kind_names[number] = name
            self._kind_numbers[name] = number
        return number

    # ------------------------------------------------------------------ writing rows
    def begin(self) -> Tip:
        """Return what `undo` needs to forget a transaction that failed."""
        tip = self.tip
        return Tip(tip.seq, tip.link, tip.op, tip.day, tip.tick, tip.run, tip.counter, tip.prev)

    def undo(self, tip: Tip) -> None:
        """Forget what a transaction that was rolled back had numbered."""
        run, counter = tip.run, tip.counter
        if not self.connection.is_open:
            return
        try:
            self.load()
        except Problem:
            self.tip, self.can_append = tip, False  # what it had named cannot be told any more
        self.tip.run, self.tip.counter = run, counter

    def next_place(self, today: int) -> tuple[Op, int, int]:
        """Return (op, day, tick) for the next entry of this device, opening its run if need be."""
        tip = self.tip
        if not tip.run:
            tip.run, tip.counter = self._new_run(new_run()), 0
            self.connection.do(
                "UPDATE runs SET device = ?, prev = ? WHERE number = ?", (self.device, tip.prev, tip.run)
            )
            self.connection.do("INSERT OR REPLACE INTO facts (name, value) VALUES ('run', ?)", (tip.run,))
        tip.counter += 1
        if today > tip.day:
            tip.day, tip.tick = today, 0
        tip.tick += 1
        return op_of(tip.run, tip.counter), tip.day, tip.tick

    def sign(self, entry_hash: bytes) -> bytes | None:
        """Sign an entry's hash, where this slot holds the signing key."""
        if self._signing is None:
            return None
        signature = bytes(self._signing.sign(entry_hash).signature)
        self._remember(entry_hash, signature)
        return signature

    @property
    def may_sign(self) -> bool:
        """Tell whether this slot can submit entries of coordinator-only kinds."""
        return self._signing is not None

    def store(self, row: tuple[Any, ...], kind_name: str, entry_hash: bytes) -> None:
        """Append a row; `row` holds op … prev in the order of the columns, `kind` left out.

        (op, subject, device, day, tick, actor, version, replaces, payload, salt, commitment, prev, signature)
        """
        op, subject, device, day, tick, actor, version, replaces, payload, salt, commitment, prev, signature = row
        tip = self.tip
        seq = tip.seq + 1
        link = form.link_after(tip.link, entry_hash)
        if op != tip.op + 1 or seq == 1:
            self.connection.do("INSERT INTO stretches (op, seq) VALUES (?, ?)", (op, seq))
        number = self._kind_number(kind_name)
        stored = (
            *(seq, op, subject, device, day, tick, actor, number, version, replaces),
            *(payload, salt, commitment, prev, entry_hash, link, signature),
        )
        self.connection.do(_INSERT, (*stored, form.mac_of(self.keys.row_mac, stored)))
        tip.seq, tip.link, tip.op = seq, link, op

    def rewrite(self, op: Op, payload: bytes | None, salt: bytes | None, signature: bytes | None) -> None:
        """Store an entry's payload, salt and signature anew, with the row's MAC: erased, or found again."""
        row = list(self.row_of(op))
        row[10], row[11], row[16] = payload, salt, signature
        mac = form.mac_of(self.keys.row_mac, tuple(row[:17]))
        self.connection.do(
            "UPDATE journal SET payload = ?, salt = ?, signature = ?, mac = ? WHERE seq = ?",
            (payload, salt, signature, mac, row[0]),
        )

    # ------------------------------------------------------------------ reading rows
    def checked(self, row: Row) -> Row:
        """Return a stored row whose MAC fits; raise where it does not."""
        if not self.is_whole(row):
            raise ALTERED.problem()
        return row

    def is_whole(self, row: Row) -> bool:
        """Tell whether a stored row's MAC fits."""
        try:
            return hmac.compare_digest(form.mac_of(self.keys.row_mac, row[:17]), row[17])
        except (TypeError, ValueError):
            return False

    def seq_of(self, op: Op) -> int | None:
        """Return the place of an entry in order of arrival, or None where it never arrived."""
        found = self.connection.rows("SELECT op, seq FROM stretches WHERE op <= ? ORDER BY op DESC LIMIT 1", (op,))
        if not found or found[0][0] >> 32 != op >> 32:
            return None
        seq = int(found[0][1] + op - found[0][0])
        here = self.connection.rows("SELECT op FROM journal WHERE seq = ?", (seq,))
        return seq if here and here[0][0] == op else None

    def row_if_here(self, op: Op) -> Row | None:
        """Return the checked row of an entry, or None where it never arrived."""
        seq = self.seq_of(op)
        return None if seq is None else self.checked(self.connection.rows(_BY_SEQ, (seq,))[0])

    def row_of(self, op: Op) -> Row:
        """Return the checked row of an entry that must be here."""
        row = self.row_if_here(op)
        if row is None:
            raise LookupError("no such entry")
        return row

    def rows_of_subject(self, subject: Op) -> list[Row]:
        """Return the checked rows of a subject, in order of arrival."""
        first = self.row_if_here(subject)
        rows = [self.checked(row) for row in self.connection.rows(_BY_SUBJECT, (subject,))]
        if first is not None and first[2] == subject:
            rows.append(first)
        return sorted(rows)

    def rows_of_subjects(self, subjects: Sequence[Op]) -> Iterator[Row]:
        """Yield the checked rows of many subjects, in no order: two questions for some hundred of them."""
        stretches = self.connection.rows("SELECT op, seq FROM stretches ORDER BY op")
        starts = [op for op, _seq in stretches]
        for at in range(0, len(subjects), _AT_ONCE):
            some = subjects[at : at + _AT_ONCE]
            seqs = []
            for op in some:
                place = bisect.bisect_right(starts, op) - 1
                if place >= 0 and starts[place] >> 32 == op >> 32:
                    seqs.append(stretches[place][1] + op - starts[place])
            marks = ", ".join("?" * len(seqs))
            for row in self.connection.rows(f"SELECT {form.COLUMNS} FROM journal WHERE seq IN ({marks})", seqs):
                if row[2] == row[1]:
                    yield self.checked(row)
            marks = ", ".join("?" * len(some))
            later = f"SELECT {form.COLUMNS} FROM journal WHERE subject IN ({marks}) AND subject <> op"
            for row in self.connection.rows(later, some):
                yield self.checked(row)

    def each_row(self, after: int = 0) -> Iterator[Row]:
        """Yield every row after a place in order of arrival, MACs unchecked."""
        return self.connection.each(
            f"SELECT {form.COLUMNS} FROM journal WHERE seq > ? ORDER BY seq",
            (after,),
        )

    def kind_of(self, row: Row) -> str:
        """Return the name of a stored row's kind."""
        return self._kind_names.get(row[7], "")

    def entry_of_row(self, row: Row) -> Entry:
        """Return the entry that a checked row holds, its payload upgraded to today's version."""
        _seq, op, subject, device, day, tick, actor, number, version, replaces, payload = row[:11]
        name = self._kind_names.get(number)
        run, counter = parts_of(op)
        if name is None or run not in self._run_ids:
            # Both are interned with the entry: an older page of theirs was put back.
            raise ALTERED.problem()
        kind = self.registry.kinds.get(name)
        content = None if payload is None else form.decode(payload, self.op_if_known)
        if content is not None and kind is not None and kind.upgrade is not None and version < kind.version:
            content = kind.upgrade(version, content)
        return Entry(
            op=op,
            subject=subject,
            kind=name,
            version=version,
            day=day,
            tick=tick,
            run=self._run_ids[run],
            counter=counter,
            actor=actor,
            device=device,
            replaces=frozenset(form.unpack_ops(replaces)),
            payload=content,
            signed=kind is not None and kind.coordinator_only and self._is_signed_row(row),
        )

    def wire_of_row(self, row: Row) -> form.Wire:
        """Return a checked row in the form that travels."""
        run, counter = self.global_of(row[1])
        return form.Wire(
            run=run,
            counter=counter,
            subject=self.global_of(row[2]),
            device=row[3],
            day=row[4],
            tick=row[5],
            actor=row[6],
            kind=self._kind_names[row[7]],
            version=row[8],
            replaces=tuple(sorted(self.global_of(op) for op in form.unpack_ops(row[9]))),
            payload=row[10],
            salt=row[11],
            commitment=row[12],
            prev=row[13],
            hash=row[14],
            signature=row[16],
        )

    def _is_signed_row(self, row: Row) -> bool:
        """Tell whether a coordinator signed what this row holds.

        Its MAC does not say so: every slot opens the key of that, and whoever has it could put other
        content, or another entry's hash, beside a good signature.  So the hash is worked out anew.
        """
        if row[16] is None:
            return False
        try:
            return not form.wire_fault(self.wire_of_row(row)) and self.is_signed(row[14], row[16])
        except (ValueError, KeyError):
            return False

    def is_signed(self, entry_hash: bytes, signature: bytes | None) -> bool:
        """Tell whether one of the coordinators' keys that this vault has had signed an entry's hash."""
        if signature is None:
            return False
        if (entry_hash, signature) in self._verified:
            return True
        for public in self.signers:
            try:
                nacl.signing.VerifyKey(public).verify(entry_hash, signature)
            except (nacl.exceptions.BadSignatureError, ValueError):
                continue
            self._remember(entry_hash, signature)
            return True
        return False

    def _remember(self, entry_hash: bytes, signature: bytes) -> None:
        self._verified[entry_hash, signature] = None
        if len(self._verified) > _REMEMBERED_SIGNATURES:
            self._verified.popitem(last=False)

    def may_fold(self, entry: Entry) -> bool:
        """Tell whether an entry counts: of a known kind and version, and signed where it must be."""
        kind = self.registry.kinds.get(entry.kind)
        return kind is not None and entry.version <= kind.version and (entry.signed or not kind.coordinator_only)
