"""People: a slot holds a number, entries hold a random actor, and the name stands in one table only."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.vault.journal_writer import Writer
from toolkit.vault.keys import Keys, Role
from toolkit.vault.kinds import Entry, Kind

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

PERSON_ADDED = Kind("person.added", coordinator_only=True)
PERSON_REMOVED = Kind("person.removed", coordinator_only=True)
_ABOVE_OPS = 1 << 62  # so that an actor in a payload is never taken for an op
_LONGEST = 200


@dataclass(frozen=True)
class Person:
    """One person of the centre; `person` is the number in their slot, 0 for a recovery sheet."""

    actor: int
    person: int
    name: str
    role: Role
    op: Op
    removed: bool = False


def new_number() -> int:
    """Return a random number for an actor or a device, above every op and below 2**63."""
    return _ABOVE_OPS | secrets.randbits(62)


def actor_of_nobody(keys: Keys) -> int:
    """Return the actor of a slot without a row in the people table: a recovery sheet."""
    digest = hashlib.blake2b(keys.person.to_bytes(2, "big"), digest_size=8, key=keys.row_mac).digest()
    return _ABOVE_OPS | int.from_bytes(digest, "big") >> 2


class People:
    """Reads and changes the people table; the slots themselves stand in the header."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self, *, removed: bool = False) -> list[Person]:
        """Return the people by name; with `removed` also those who left."""
        rows = self._vault.reader.rows("SELECT actor, person, name, role, op, removed FROM people ORDER BY name, actor")
        people = [
            Person(actor, person, name, Role(role), op, bool(gone)) for actor, person, name, role, op, gone in rows
        ]
        return [person for person in people if removed or not person.removed]

    def name(self, actor: int) -> str:
        """Return an actor's name, or "Somebody" where it is not known or was erased."""
        found = self._vault.reader.value("SELECT name FROM people WHERE actor = ? ORDER BY op", (actor,))
        return str(found) if found else t("People", "Somebody")

    def free_number(self) -> int:
        """Return a person number that nobody has had, erased names included: what a new slot is made for.

        A name that was erased has no row any more, but its entry still counts: so many people have
        been added, and numbers begin at 1.
        """
        reader = self._vault.reader
        highest = reader.value("SELECT max(person) FROM people") or 0
        added = reader.value(
            "SELECT count(*) FROM journal WHERE kind = (SELECT number FROM kinds WHERE name = ?)", (PERSON_ADDED.name,)
        )
        return max(int(highest), int(added)) + 1

    def add(self, name: str, role: Role, person: int) -> Person:
        """Note a new person, whose slot has the number `person`; coordinators only."""
        with self._vault.write() as tx:
            return self.add_in(tx, name, role, person)

    def add_in(self, tx: Writer, name: str, role: Role, person: int) -> Person:
        """Note a new person inside a transaction."""
        actor = new_number()
        op = tx.submit(PERSON_ADDED, {"actor": actor, "person": person, "role": int(role), "name": name.strip()})
        return Person(actor, person, name.strip(), role, op)

    def remove(self, op: Op) -> None:
        """Note that a person left; coordinators only.  Their name stays until it is erased."""
        with self._vault.write() as tx:
            tx.submit(PERSON_REMOVED, {}, subject=op)

    def erase_name(self, op: Op, reason: str) -> None:
        """Erase a person's name from journal and table; coordinators only."""
        with self._vault.write() as tx:
            tx.erase(op, reason)


class PeopleProjection:
    """Who stands behind an actor."""

    kinds = (PERSON_ADDED, PERSON_REMOVED)
    tables = ("people",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive one person."""
        tx.do("DELETE FROM people WHERE op = ?", (subject,))
        for entry in entries:
            facts = entry.payload
            if entry.op != subject or entry.kind != PERSON_ADDED.name or facts is None:
                continue
            actor, person, role = facts.get("actor"), facts.get("person"), facts.get("role")
            if type(actor) is not int or type(person) is not int or type(role) is not int or role not in set(Role):
                continue
            if not 0 <= actor < 1 << 63 or not 0 <= person < 1 << 63:
                continue
            removed = any(other.kind == PERSON_REMOVED.name for other in entries)
            tx.do(
                "INSERT INTO people (actor, op, person, role, name, removed) VALUES (?, ?, ?, ?, ?, ?)",
                (actor, subject, person, role, str(facts.get("name", ""))[:_LONGEST], removed),
            )
        tx.touch(Topic.PEOPLE)
