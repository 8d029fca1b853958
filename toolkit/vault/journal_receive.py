"""Taking in entries of other laptops: nothing sound is refused, in whatever order it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from toolkit.base.ids import Op
from toolkit.vault import journal_form as form
from toolkit.vault.connection import Row
from toolkit.vault.journal import Journal
from toolkit.vault.journal_writer import ENTRY_ERASED, Writer

# A clock that runs this far ahead is ignored by ours (it keeps its place in the order all the same).
_LAST_DAY = 10_000_000
_LAST_TICK = 1 << 60


@dataclass
class Received:
    """What became of a batch of entries."""

    new: int = 0
    known: int = 0
    found_again: int = 0  # known here without its payload, which came now
    strays: int = 0  # another entry stands under the same op: kept apart, never folded
    refused: list[tuple[form.Global, str]] = field(default_factory=list)  # bytes that are not what they claim


def receive(tx: Writer, journal: Journal, entries: Iterable[form.Wire]) -> Received:
    """Store entries that are new here and fold each subject they touch once."""
    done = Received()
    subjects: set[Op] = set()
    clock = (journal.tip.day, journal.tip.tick)
    own = journal.tip.day, journal.tip.tick
    for entry in entries:
        fault = form.wire_fault(entry)
        if fault:
            done.refused.append((entry.op, fault))
            continue
        op = journal.intern(entry.op)
        stored = journal.row_if_here(op)
        if stored is None:
            subjects.add(_store(tx, journal, op, entry))
            done.new += 1
            if entry.day <= _LAST_DAY and entry.tick <= _LAST_TICK:
                clock = max(clock, (entry.day, entry.tick))
        elif stored[14] != entry.hash:
            _keep_stray(tx, entry)
            done.strays += 1
        elif _adds_to(tx, journal, stored, entry):
            subjects.add(stored[2])
            done.found_again += 1
        else:
            done.known += 1
    journal.tip.day, journal.tip.tick = clock
    if clock > own:
        tx.do("INSERT OR REPLACE INTO facts (name, value) VALUES ('clock', ?)", (form.pack_clock(*clock),))
    for subject in sorted(subjects):
        tx.fold(subject)
    return done


def _is_erased(tx: Writer, op: Op, entry: form.Wire) -> bool:
    if entry.kind == ENTRY_ERASED.name:
        return False
    return tx.value("SELECT 1 FROM erasures WHERE op = ? LIMIT 1", (op,)) is not None


def _store(tx: Writer, journal: Journal, op: Op, entry: form.Wire) -> Op:
    subject = journal.intern(entry.subject)
    replaces = form.pack_ops(journal.intern(other) for other in entry.replaces)
    payload, salt = (None, None) if _is_erased(tx, op, entry) else (entry.payload, entry.salt)
    if payload is not None:
        for named in form.ops_named(payload):
            journal.intern(named)
    if entry.counter == 1:
        tx.do(
            "UPDATE runs SET device = ?, prev = ? WHERE id = ? AND prev IS NULL", (entry.device, entry.prev, entry.run)
        )
    row = (op, subject, entry.device, entry.day, entry.tick, entry.actor, entry.version, replaces)
    journal.store((*row, payload, salt, entry.commitment, entry.prev, entry.signature), entry.kind, entry.hash)
    return subject


def _adds_to(tx: Writer, journal: Journal, stored: Row, entry: form.Wire) -> bool:
    """Fill in a payload or a signature that the stored copy lacks; tell whether there was one."""
    payload, salt, signature = stored[10], stored[11], stored[16]
    if payload is None and entry.payload is not None and not _is_erased(tx, stored[1], entry):
        payload, salt = entry.payload, entry.salt
        for named in form.ops_named(entry.payload):
            journal.intern(named)
    if entry.signature is not None and not journal.is_signed(entry.hash, signature):
        # Two signatures that both fail here: keep one of them, the same on every laptop.
        good = journal.is_signed(entry.hash, entry.signature)
        signature = entry.signature if good or signature is None else max(signature, entry.signature)
    if (payload, salt, signature) == (stored[10], stored[11], stored[16]):
        return False
    journal.rewrite(stored[1], payload, salt, signature)
    return True


def _keep_stray(tx: Writer, entry: form.Wire) -> None:
    wire = {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in vars(entry).items()
        if name not in {"subject", "replaces"}
    }
    wire["subject"] = form.text_of(entry.subject)
    wire["replaces"] = [form.text_of(op) for op in entry.replaces]
    data = json.dumps(wire, sort_keys=True).encode()
    tx.do("INSERT OR IGNORE INTO strays (hash, wire) VALUES (?, ?)", (entry.hash, data))
