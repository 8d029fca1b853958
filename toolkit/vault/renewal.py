"""After a recovery sheet opened the vault: a coordinator's new passphrase, and a new sheet for the used one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault import passphrase, recovery
from toolkit.vault.keys import Role

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

NO_COORDINATOR = kind(
    "lock.no-coordinator",
    mark("Problem", "There is no coordinator in this vault any more."),
    mark("Problem", "Add a coordinator under Settings before you lock it."),
)


def coordinators(vault: Vault) -> list[tuple[int, str]]:
    """Return slot and name of each coordinator."""
    if vault.header is None:
        return []
    names = {person.person: person.name for person in vault.people.all()}
    return [
        (seat.slot, names.get(seat.person, "?"))
        for seat in vault.header.people(vault.keys)
        if seat.role is Role.COORDINATOR
    ]


def renew(vault: Vault, slot: int, phrase: str, code: bytes) -> None:
    """Set the new passphrase of the coordinator in `slot`, and put the new sheet in the place of the used one.

    The vault must have been opened with a recovery sheet.  The new sheet first: if the second step
    fails the used sheet no longer opens anything, but the new one, which was just proved to be in
    somebody's hands, does.
    """
    header = vault.header
    if header is None:
        raise NO_COORDINATOR.problem()
    used = vault.keys.slot
    vault.adopt(header.replace_recovery(vault.keys, used, recovery.secret(code)))
    vault.adopt(header.reset(vault.keys, slot, passphrase.secret(phrase)))
