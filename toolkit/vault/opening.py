"""Behind an opened lock: from a slot's private key to the `Keys`, with every proof on the way."""

from __future__ import annotations

from toolkit.vault.body import Body, Office, signing_public_of
from toolkit.vault.keys import Keys
from toolkit.vault.layout import Copy
from toolkit.vault.slots import make_box, public_of, unseal


def boxes_of(body: Body, master: bytes) -> tuple[bytes, ...]:
    """Return the master key sealed to every seat, and decoys for the others."""
    return tuple(make_box(seat.public if seat else None, master) for seat in body.seats)


def fits(office: Office, body: Body) -> bool:
    """Tell whether an office's private keys belong to the body's public ones."""
    return (
        public_of(office.account_private) == body.account_public
        and signing_public_of(office.signing_seed) == body.signing_public
    )


def keys_of(body: Body, master: bytes, slot: int, private: bytes, office: Office | None) -> Keys:
    """Return the keys of the slot that holds `private`; it must be a used one."""
    seat = body.seats[slot]
    if seat is None:
        raise ValueError
    return Keys(
        role=seat.role,
        person=seat.person,
        master=master,
        database=body.database,
        row_mac=body.row_mac,
        account_public=body.account_public,
        signing_public=body.signing_public,
        account_private=office.account_private if office else None,
        signing_seed=office.signing_seed if office else None,
        account_past=office.account_past if office else (),
        signing_past=body.signing_past,
        database_pending=body.pending,
        slot=slot,
        slot_private=private,
    )


def open_copy(copy: Copy, slot: int, private: bytes, pin: bytes) -> Keys | None:
    """Return the keys behind an opened lock, or None where anything behind it doesn't fit."""
    master = unseal(private, copy.boxes[slot])
    packed = copy.body(master) if master is not None and copy.is_authentic(master) else None
    body = None if packed is None else Body.unpack(packed)
    if master is None or body is None or not body.proven(copy.vault_id, pin):
        return None
    seat = body.seats[slot]
    if seat is None or seat.public != public_of(private):
        return None
    office = Office.opened(private, body.offices[slot]) if seat.is_officer else None
    if seat.is_officer and (office is None or not fits(office, body)):
        return None
    return keys_of(body, master, slot, private, office)
