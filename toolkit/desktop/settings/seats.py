"""What the People and Recovery sections do to key file and people table together, on the vault's thread.

The key file decides who gets in, the table says who they are.  Where the second step of two
cannot be done the first one is taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.vault import Role, Vault, passphrase, recovery

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.vault.header import Header
    from toolkit.vault.people import Person

NO_KEY_FILE = kind(
    "settings.no-key-file",
    mark("Problem", "This vault has no key file, so nobody can be added or removed."),
)
NOT_YOURS = kind(
    "settings.not-your-passphrase",
    mark("Problem", "That is not your passphrase."),
    mark("Problem", "Nothing was changed. Look at capitals and the keyboard's language."),
)
NO_SEAT = kind(
    "settings.no-seat",
    mark("Problem", "That person can't unlock this laptop."),
    mark("Problem", "They were added or removed on another one."),
)

STILL_HERE = kind(
    "settings.still-here",
    mark("Problem", "That person can still unlock this laptop, so the name stays."),
    mark("Problem", "Remove them first."),
)


@dataclass(frozen=True)
class Seat:
    """A person as the list shows them; `slot` is -1 where this laptop's key file does not know them."""

    person: Person
    slot: int
    is_me: bool


@dataclass(frozen=True)
class Seats:
    """Everybody, how many recovery sheets open this vault, and who left."""

    people: list[Seat]
    sheets: int
    left: list[Person] = field(default_factory=list)  # those who left and whose names still stand here


def seats(kit: Kit) -> Seats:
    """Return who may unlock."""
    vault = kit.vault
    header = vault.header
    seated = header.people(vault.keys) if header is not None else []
    slots = {seat.person: seat.slot for seat in seated if seat.role is not Role.RECOVERY}
    everybody = vault.people.all(removed=True)
    here = [person for person in everybody if not person.removed]
    people = [Seat(person, slots.get(person.person, -1), person.actor == vault.actor) for person in here]
    left = [person for person in everybody if person.removed]
    return Seats(people, sum(seat.role is Role.RECOVERY for seat in seated), left)


def add(kit: Kit, name: str, role: Role, phrase: str) -> None:
    """Give a person a slot and a row."""
    vault = kit.vault
    header = _header(vault)
    person = vault.people.free_number()
    slot = header.add(vault.keys, passphrase.secret(phrase), role, person)
    try:
        vault.people.add(name, role, person)
    except Exception:
        vault.adopt(header.remove(vault.keys, slot))
        raise


def remove(kit: Kit, seat: Seat) -> None:
    """Take a person's slot away, and note that they left.

    The slot goes first: should the note fail, they are at least locked out, and the list shows
    them as somebody whom this laptop does not know.
    """
    vault = kit.vault
    if seat.slot >= 0:
        vault.adopt(_header(vault).remove(vault.keys, seat.slot))
    vault.people.remove(seat.person.op)


def erase_name(kit: Kit, op: Op, reason: str) -> None:
    """Erase the name of somebody who left; whoever is here is removed first, or their slot would be nobody's."""
    people = kit.vault.people
    if any(person.op == op for person in people.all()):
        raise STILL_HERE.problem()
    people.erase_name(op, reason)


def reset(kit: Kit, seat: Seat, phrase: str) -> None:
    """Give a person a new passphrase."""
    vault = kit.vault
    if seat.slot < 0:
        raise NO_SEAT.problem()
    vault.adopt(_header(vault).reset(vault.keys, seat.slot, passphrase.secret(phrase)))


def change_own(kit: Kit, old: str, new: str) -> None:
    """Change one's own passphrase; the old one is asked for, so that an unlocked laptop is not enough."""
    vault = kit.vault
    header = _header(vault)
    if header.unlock(passphrase.secret(old)).slot != vault.keys.slot:
        raise NOT_YOURS.problem()
    vault.adopt(header.change_own(vault.keys, passphrase.secret(new)))


def replace_sheet(kit: Kit, code: bytes) -> None:
    """Put a new recovery sheet in the place of the first one there is."""
    vault = kit.vault
    header = _header(vault)
    slot = next((seat.slot for seat in header.people(vault.keys) if seat.role is Role.RECOVERY), None)
    secret = recovery.secret(code)
    if slot is None:
        header.add(vault.keys, secret, Role.RECOVERY, 0)
    else:
        vault.adopt(header.replace_recovery(vault.keys, slot, secret))


def _header(vault: Vault) -> Header:
    if vault.header is None:
        raise NO_KEY_FILE.problem()
    return vault.header
