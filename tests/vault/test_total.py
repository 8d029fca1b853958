"""Folding is total: whatever another laptop may have signed and sent is taken in, shown as something, and stays.

Real entries of every kind are bent: values of other types, half characters, numbers without end, days before
and after all calendars, other subjects, other versions.
"""

from __future__ import annotations

import copy
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import nacl.signing
import pytest

from tests.helpers.vaults import colleague, educator, make_vault, random_keys
from toolkit.demo import fill
from toolkit.kit import PROJECTIONS, Kit, open_kit
from toolkit.vault import Vault, integrity
from toolkit.vault import journal_form as form
from toolkit.vault.connection import PAGE_SIZE
from toolkit.vault.doctor import examine
from toolkit.vault.journal_form import Wire

KEYS = random_keys()
STRANGE: tuple[Any, ...] = (
    None, True, -1, 0, 1 << 31, 1 << 40, 1 << 62, (1 << 63) - 1, 1 << 64, -(1 << 63), 0.5, 1e308, float("inf"),
    float("nan"), 4294967297.0, "", "x" * 3000, "ญ" * 3000, "\ud800", "a\0b", "2026-11-03", [], {}, [[]], [[[1]]], [None],
    {"": {}}, {"$op": "nonsense"}, {"$op": "ab" * 16 + ".1"}, {"$ops": [["ab" * 16, 1, 2]]}, {"$ops": 5},
    list(range(400)), {str(number): number for number in range(400)},
)  # fmt: skip
QUARTER = PAGE_SIZE // 4  # a row that may spill over loses its end to a damaged page, and SQLCipher says nothing
DAYS = (-(1 << 63), -1, 0, 1, 20_000, 1 << 31, (1 << 63) - 1)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> list[Wire]:
    vault = make_vault(tmp_path_factory.mktemp("demo") / "vault", KEYS, practice=True)
    kit = open_kit(vault)
    fill(kit)
    report = next(iter(kit.incidents.page().rows))
    kit.incidents.keep_part(report.op, "a few words")
    kit.incidents.add_part(report.op)
    part = kit.incidents.incident(report.op).account[-1].op
    kit.incidents.open_account(part)
    kit.incidents.erase_account(part, "asked")
    people = vault.people.add("Blessing", KEYS.role, 2)
    vault.people.remove(people.op)
    wires = vault.wires()
    vault.close()
    return wires


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value inside a payload, itself included."""
    found = [path]
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        found += places(item, (*path, key))
    return found


def bent(payload: Any, chance: random.Random) -> Any:
    """Return a payload with a few values replaced, left out or added."""
    made = copy.deepcopy(payload)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        path = chance.choice(places(made))
        if not path:
            if chance.random() < 0.1:
                return chance.choice(STRANGE)
            continue
        holder = made
        for step in path[:-1]:
            holder = holder[step]
        if chance.random() < 0.15:
            del holder[path[-1]]
        elif chance.random() < 0.1 and isinstance(holder, dict):
            holder[chance.choice(("", "\ud800", "x" * 3000))] = holder[path[-1]]
        else:
            holder[path[-1]] = copy.deepcopy(chance.choice(STRANGE))
    return made


def strange(wire: Wire, others: list[Wire], number: int, chance: random.Random) -> Wire:
    """Return a well-formed, signed entry with strange content, from a run that nobody knows."""
    run = chance.randbytes(16)
    payload: bytes | None = json.dumps(bent(json.loads(wire.payload or b"{}"), chance)).encode()
    if chance.random() < 0.05:
        payload = chance.choice((b"", b"\xff\xfe", b"[]", b"{}", b"nul", b'{"a":' * 3000, b"\xed\xa0\x80"))
    salt: bytes | None = chance.randbytes(form.SALT_BYTES)
    commitment = form.commit(payload, salt or b"")
    if chance.random() < 0.1:
        payload = salt = None
    subject = chance.choice(((run, 1), wire.subject, wire.op, chance.choice(others).subject))
    seen = {chance.choice(others).op for _ in range(chance.choice((0, 0, 1, 3)))} | set(wire.replaces)
    if chance.random() < 0.1:
        seen.add((run, 1))
    made = replace(
        wire, run=run, counter=1, subject=subject, payload=payload, salt=salt, commitment=commitment,
        replaces=tuple(sorted(seen)), day=chance.choice((wire.day, wire.day, *DAYS)),
        tick=chance.choice((wire.tick, number, *DAYS)), actor=chance.choice((wire.actor, *DAYS)),
        device=chance.choice((wire.device, *DAYS)), version=chance.choice((wire.version, wire.version, 0, -1, 1 << 40)),
    )  # fmt: skip
    made = replace(made, hash=form.rehash(made))
    return replace(made, signature=nacl.signing.SigningKey(KEYS.signing_seed or b"").sign(made.hash).signature)


def look_about(kit: Kit) -> None:
    """Read what the window reads: it must be shown as something."""
    kit.needs()
    kit.find("a")
    for row in kit.incidents.page().rows:
        kit.incidents.record(row.op)
    kit.incidents.periods()
    for place in kit.stock.places(retired=True):
        kit.stock.cards(place.op)
        kit.stock.lots(place.op)
        kit.stock.movements(place.op)
    kit.stock.bags(only_open=False)
    kit.stock.imports()
    kit.referrals.services()
    for slip in kit.referrals.slips():
        kit.referrals.slip(slip.op)
    kit.vault.people.all(removed=True)


def test_every_kind_there_is_stands_in_the_made_up_centre_or_is_bent_from_one_that_does(demo: list[Wire]) -> None:
    known = {kind.name for projection in PROJECTIONS for kind in projection.kinds}
    assert len(known & {wire.kind for wire in demo}) > 12


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 21])
def test_whatever_comes_is_taken_in_shown_and_rebuilt_the_same(demo: list[Wire], tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    by_kind: dict[str, list[Wire]] = {}
    for wire in demo:
        by_kind.setdefault(wire.kind, []).append(wire)
    vault = make_vault(tmp_path / "vault", colleague(educator(KEYS)), practice=True)
    vault.receive(demo)
    kit = open_kit(vault)
    came = []
    for number in range(120):
        kind = chance.choice(sorted(by_kind))
        wire = strange(chance.choice(by_kind[kind]), demo, number, chance)
        done = vault.receive([wire])
        assert (done.new, done.refused) == (1, []), wire
        came.append(wire)
        if not number % 20:
            look_about(kit)
    look_about(kit)
    report = examine(vault)
    assert report.differing == []
    assert report.altered == []
    assert integrity.BROKEN_CHAIN not in {finding.phrase for finding in report.findings}
    assert widest(vault) <= QUARTER
    other = turned(vault, tmp_path / "other", chance)
    assert other == tables(vault)
    vault.close()


def test_whatever_is_erased_goes_from_every_table(demo: list[Wire], tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", colleague(KEYS), practice=True)
    vault.receive(demo)
    chance = random.Random(7)
    ops = [vault.journal.intern(wire.op) for wire in demo if wire.kind != "entry.erased"]
    for op in chance.sample(ops, len(ops)):
        with vault.write() as tx:
            tx.erase(op, "asked")
        if chance.random() < 0.05:
            assert examine(vault).differing == []
    look_about(open_kit(vault))
    report = examine(vault)
    assert (report.differing, report.altered) == ([], [])
    assert report.is_clean, [finding.say() for finding in report.findings]
    left = {table: len(rows) for table, rows in tables(vault).items() if rows}
    assert set(left) <= {"erasures", "accounts", "people"}, left
    vault.close()


def widest(vault: Vault) -> int:
    """Return the bytes of the longest row of any table that entries add up to."""
    longest = 0
    for projection in vault.journal.registry.projections:
        for table in projection.tables:
            for row in vault.reader.rows(f'SELECT * FROM "{table}"'):
                cells = (cell.encode() if isinstance(cell, str) else cell for cell in row)
                longest = max(longest, sum(len(cell) if isinstance(cell, bytes) else 8 for cell in cells))
    return longest


def turned(vault: Vault, folder: Path, chance: random.Random) -> dict[str, Any]:
    """Return the tables of a laptop that got the same entries in another order."""
    wires = vault.wires()
    chance.shuffle(wires)
    again = make_vault(folder, colleague(educator(KEYS)), practice=True)
    again.receive(wires)
    made = tables(again)
    again.close()
    return made


def tables(vault: Vault) -> dict[str, Any]:
    from tests.helpers.convergence import snapshot

    return snapshot(vault)
