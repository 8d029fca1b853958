"""The vault's key file, ``satchel.key``: who may open the vault, and with which keys.

In short, for those who call it (take the vault's lock first, see ``lockfile``)::

    header, keys = Header.create(path, secret=…, person=1, recovery=…, params=tune())
    header = Header.load(path)             # Problem where it can't be used; asks for no passphrase
    keys = header.unlock(secret)           # one Argon2id; Problem vault.wrong-passphrase …
    header.notices                         # what to tell the person after unlocking: "repaired" …

``secret`` is bytes from ``passphrase.secret(text)`` or ``recovery.secret(code)``; a field that takes
either goes through ``typed.try_each(text, header.unlock)``.

Calls that return `Keys` may have changed the master key: use the returned ones from then on.

What stands where is told in ``layout`` (bytes), ``body`` (what is encrypted), ``slots`` (how a
passphrase leads to the master key) and ``twofold`` (the two copies on the disk).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from toolkit.base.words import Phrase
from toolkit.vault import diagnosis, layout
from toolkit.vault.body import (
    DATABASE_BYTES,
    IMPRINT_BYTES,
    NO_IMPRINT,
    PAST_ACCOUNTS,
    SUCCESSIONS,
    Body,
    Office,
    Seat,
    empty_offices,
    signing_public_of,
)
from toolkit.vault.derive import SALT_BYTES, Derive, Params, argon2id
from toolkit.vault.keyfile import FILE_NAME, ONE_COPY, REPAIRED, KeyFile, is_merely_older
from toolkit.vault.keys import Keys, Role
from toolkit.vault.layout import VAULT_ID_BYTES, Copy
from toolkit.vault.opening import boxes_of, fits, keys_of, open_copy
from toolkit.vault.slots import KEY_BYTES, SLOTS, decoy_lock, make_lock, new_private, open_any, public_of

__all__ = ["FILE_NAME", "ONE_COPY", "REPAIRED", "Header", "Pair", "Seated"]


@dataclass(frozen=True)
class Pair:
    """The local chain as the header last saw it: how many entries, and the last one's hash (32 bytes)."""

    count: int
    hash: bytes


@dataclass(frozen=True)
class Seated:
    """A used slot, as shown to people who are inside."""

    slot: int
    role: Role
    person: int  # 0 for a recovery sheet


class Header:
    """The key file of one vault; one process at a time, any thread but only one at once."""

    def __init__(self, file: KeyFile, derive: Derive) -> None:
        self.notices: list[Phrase] = []
        self._file = file
        self._derive = derive

    # --- making and loading ------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        secret: bytes,
        person: int,
        recovery: bytes,
        params: Params,
        derive: Derive = argon2id,
    ) -> tuple[Header, Keys]:
        """Make the key file of a new vault: its first coordinator and its first recovery sheet.

        Two derivations.  Problem ``vault.exists``, ``vault.no-memory``, or of the disk.
        """
        if not params.within_bounds() or not 0 < person <= 0xFFFF:
            raise ValueError
        vault_id, salt, master = (
            secrets.token_bytes(VAULT_ID_BYTES),
            secrets.token_bytes(SALT_BYTES),
            secrets.token_bytes(KEY_BYTES),
        )
        office = Office(new_private(), secrets.token_bytes(KEY_BYTES))
        signing = signing_public_of(office.signing_seed)
        body = Body(
            database=secrets.token_bytes(DATABASE_BYTES),
            pending=None,
            row_mac=secrets.token_bytes(KEY_BYTES),
            count=0,
            chain=bytes(KEY_BYTES),
            account_public=public_of(office.account_private),
            first_signing=signing,
            signing_public=signing,
            epoch=0,
            signature=b"",
            seats=(None,) * SLOTS,
            offices=empty_offices(),
        )
        context = Copy(vault_id, salt, params, 0, (), (), b"").context
        locks = [decoy_lock() for _ in range(SLOTS)]
        first, second = secrets.SystemRandom().sample(range(SLOTS), 2)
        privates = {}
        for slot, who, role, number in (
            (first, secret, Role.COORDINATOR, person),
            (second, recovery, Role.RECOVERY, 0),
        ):
            privates[slot] = new_private()
            root = derive(who, salt, params)
            locks[slot] = make_lock(root, slot, context, privates[slot], signing)
            body = body.with_seat(slot, Seat(role, number, public_of(privates[slot])))
        body = body.with_office(office).signed(vault_id, office)
        boxes = boxes_of(body, master)
        copy = layout.write(vault_id, salt, params, 1, tuple(locks), boxes, body.pack(), master)
        header = cls(KeyFile.make(path, copy), derive)
        return header, keys_of(body, master, first, privates[first], office)

    @classmethod
    def load(cls, path: Path, *, derive: Derive = argon2id) -> Header:
        """Read the key file; a Problem says why it can't be used.  Writes nothing."""
        return cls(KeyFile.load(path), derive)

    @property
    def path(self) -> Path:
        """Where the key file lies."""
        return self._file.path

    @property
    def _now(self) -> Copy:
        return self._file.now

    @property
    def vault_id(self) -> bytes:
        """The 16 random bytes that name this vault."""
        return self._now.vault_id

    @property
    def params(self) -> Params:
        """What one derivation costs; fixed for the vault's life."""
        return self._now.params

    # --- unlocking ---------------------------------------------------------------------------

    def unlock(self, secret: bytes) -> Keys:
        """Return the keys of the slot that `secret` opens; repair a damaged copy; fill `notices`.

        Problem ``vault.wrong-passphrase`` where no slot opens, ``vault.keys-tampered`` where one
        does and what it leads to doesn't fit together.
        """
        roots: dict[bytes, bytes] = {}
        newest = self._file.whole[0]
        worst = diagnosis.WRONG
        for copy in self._file.whole:
            # An older copy counts only where the newest is a forgery: else a passphrase that was
            # changed, or a person who was removed, would come back after a power cut.
            if worst is diagnosis.WRONG and is_merely_older(copy, newest):
                break
            if copy.context not in roots:
                roots[copy.context] = self._derive(secret, copy.salt, copy.params)
            opened = open_any(roots[copy.context], copy.context, list(copy.locks))
            if opened is None:
                continue
            keys = open_copy(copy, *opened)
            if keys is not None:
                self.notices = self._file.trust(copy)
                return keys
            worst = diagnosis.KEYS_TAMPERED
        raise worst.problem()

    # --- what every opened slot may do -------------------------------------------------------

    def pair(self, keys: Keys) -> Pair:
        """Return the local chain's count and hash as last written."""
        body = self._body(keys)
        return Pair(body.count, body.chain)

    def set_pair(self, keys: Keys, count: int, chain_hash: bytes, imprint: bytes = NO_IMPRINT) -> None:
        """Write the local chain's count and hash (32 bytes) and the imprint; two fsyncs, no derivation."""
        if len(chain_hash) != KEY_BYTES or len(imprint) != IMPRINT_BYTES or not 0 <= count < 1 << 63:
            raise ValueError
        self._save(replace(self._body(keys), count=count, chain=chain_hash, imprint=imprint), keys.master)

    def imprint(self, keys: Keys) -> bytes:
        """Return the imprint of the records file as its last close left it; zeros where there is none."""
        return self._body(keys).imprint

    def drop_imprint(self, keys: Keys) -> None:
        """Take the imprint out, if there is one."""
        if self.imprint(keys) != NO_IMPRINT:
            pair = self.pair(keys)
            self.set_pair(keys, pair.count, pair.hash)

    def people(self, keys: Keys) -> list[Seated]:
        """Return the used slots, recovery sheets included."""
        seats = enumerate(self._body(keys).seats)
        return [Seated(slot, seat.role, seat.person) for slot, seat in seats if seat is not None]

    def change_own(self, keys: Keys, secret: bytes) -> Keys:
        """Replace the secret of the slot that `keys` came from, whatever its role."""
        return self._renew(keys, keys.slot, secret, None)

    # --- what coordinators and recovery sheets may do ----------------------------------------

    def add(self, keys: Keys, secret: bytes, role: Role, person: int) -> int:
        """Give a person (0 for a recovery sheet) a slot of their own; return its number."""
        if (person == 0) != (role is Role.RECOVERY) or not 0 <= person <= 0xFFFF:
            raise ValueError
        body = self._body(keys)
        office = self._office(keys, body)
        free = [slot for slot, seat in enumerate(body.seats) if seat is None]
        if not free:
            raise diagnosis.NO_ROOM.problem(places=SLOTS)
        slot = secrets.choice(free)
        lock, private = self._new_lock(body, slot, secret)
        body = body.with_seat(slot, Seat(role, person, public_of(private)))
        body = body.with_office(office).signed(self.vault_id, office)
        self._save(body, keys.master, locks={slot: lock}, seal_for=body)
        return slot

    def reset(self, keys: Keys, slot: int, secret: bytes, role: Role | None = None) -> Keys:
        """Give somebody a new passphrase, and with `role` another role (educator or coordinator)."""
        self._office(keys, self._body(keys))
        if slot == keys.slot and role not in {None, keys.role}:
            raise diagnosis.OWN_SLOT.problem()
        return self._renew(keys, slot, secret, role)

    def replace_recovery(self, keys: Keys, slot: int, secret: bytes) -> Keys:
        """Make a used or lost recovery sheet worthless: its slot opens with another code from now on."""
        body = self._body(keys)
        self._office(keys, body)
        seat = body.seats[slot] if 0 <= slot < SLOTS else None
        if seat is None or seat.role is not Role.RECOVERY:
            raise diagnosis.NOBODY.problem()
        return self._renew(keys, slot, secret, None)

    def remove(self, keys: Keys, slot: int) -> Keys:
        """Take a slot away and change the master key; a coordinator's also changes the account and signing keys.

        Accounts sealed before are then to be wrapped anew: `Keys.account_past` opens their old
        wraps.  The database key stays: what the person could read before, an old copy of the
        vault still gives them; change it with `begin_database_key`.
        """
        body = self._body(keys)
        office = self._office(keys, body)
        seat = body.seats[slot] if 0 <= slot < SLOTS else None
        if seat is None:
            raise diagnosis.NOBODY.problem()
        _may_lose(body, seat)
        if slot == keys.slot:
            raise diagnosis.OWN_SLOT.problem()
        body = body.with_seat(slot, None)
        if seat.is_officer:
            body, office = self._succeeded(body, office)
        body = body.with_office(office).signed(self.vault_id, office)
        return self._save_under_new_master(body, keys, office, {slot: decoy_lock()})

    def change_account_keys(self, keys: Keys) -> Keys:
        """Change the account key pair and the signing key; see `remove` for what follows."""
        body = self._body(keys)
        body, office = self._succeeded(body, self._office(keys, body))
        body = body.with_office(office).signed(self.vault_id, office)
        return self._save_under_new_master(body, keys, office, {})

    # --- the database key, in two steps ------------------------------------------------------

    def begin_database_key(self, keys: Keys) -> Keys:
        """Record the database key to come, as `Keys.database_pending`; one already there is kept.

        Then write the database anew under it, put it in the old one's place, and `commit` — or
        `abandon`.  After a crash in between, the file opens with one of the two keys, which tells
        how far it came.
        """
        body = self._body(keys)
        self._office(keys, body)
        pending = body.pending or secrets.token_bytes(DATABASE_BYTES)
        self._save(replace(body, pending=pending), keys.master)
        return replace(keys, database_pending=pending)

    def commit_database_key(self, keys: Keys) -> Keys:
        """Make the pending database key the only one; any role, so that an opening can finish it."""
        body = self._body(keys)
        if body.pending is None:
            return keys
        self._save(replace(body, database=body.pending, pending=None), keys.master)
        return replace(keys, database=body.pending, database_pending=None)

    def abandon_database_key(self, keys: Keys) -> Keys:
        """Forget the pending database key: the file was never written under it."""
        body = self._body(keys)
        if body.pending is not None:
            self._save(replace(body, pending=None), keys.master)
        return replace(keys, database_pending=None)

    # --- within ------------------------------------------------------------------------------

    def _body(self, keys: Keys) -> Body:
        packed = self._now.body(keys.master)
        body = None if packed is None else Body.unpack(packed)
        if body is None:
            raise diagnosis.STALE.problem()
        return body

    def _office(self, keys: Keys, body: Body) -> Office:
        """Return what these keys hold beyond an educator's; Problem where it is nothing, or not the present one."""
        seat = body.seats[keys.slot] if 0 <= keys.slot < SLOTS else None
        office = None
        if seat is not None and seat.is_officer and seat.public == public_of(keys.slot_private):
            office = Office.opened(keys.slot_private, body.offices[keys.slot])
        if office is None or not fits(office, body):
            raise diagnosis.NOT_ALLOWED.problem()
        return office

    def _new_lock(self, body: Body, slot: int, secret: bytes) -> tuple[bytes, bytes]:
        root = self._derive(secret, self._now.salt, self._now.params)
        taken = open_any(root, self._now.context, list(self._now.locks))
        if taken is not None and taken[0] != slot:
            raise diagnosis.IN_USE.problem()
        private = new_private()
        return make_lock(root, slot, self._now.context, private, body.signing_public), private

    def _renew(self, keys: Keys, slot: int, secret: bytes, role: Role | None) -> Keys:
        body = self._body(keys)
        seat = body.seats[slot] if 0 <= slot < SLOTS else None
        if seat is None:
            raise diagnosis.NOBODY.problem()
        new_role = seat.role if role is None else role
        if new_role is not seat.role and Role.RECOVERY in {new_role, seat.role}:
            raise ValueError
        office = self._office(keys, body) if keys.may_coordinate else None
        if office is None and slot != keys.slot:
            raise diagnosis.NOT_ALLOWED.problem()
        demoted = seat.role is Role.COORDINATOR and new_role is Role.EDUCATOR
        if demoted:
            _may_lose(body, seat)
        lock, private = self._new_lock(body, slot, secret)
        body = body.with_seat(slot, Seat(new_role, seat.person, public_of(private)))
        if office is not None:
            if demoted:
                body, office = self._succeeded(body, office)
            body = body.with_office(office).signed(self.vault_id, office)
        if slot == keys.slot:
            keys = replace(keys, slot_private=private)
        return self._save_under_new_master(body, keys, office, {slot: lock})

    def _succeeded(self, body: Body, before: Office) -> tuple[Body, Office]:
        if len(body.successions) >= SUCCESSIONS:
            raise diagnosis.TOO_MANY_CHANGES.problem()
        past = (before.account_private, *before.account_past)[:PAST_ACCOUNTS]
        after = Office(new_private(), secrets.token_bytes(KEY_BYTES), past)
        return body.succeeded(self.vault_id, before, after), after

    def _save_under_new_master(self, body: Body, keys: Keys, office: Office | None, locks: dict[int, bytes]) -> Keys:
        master = secrets.token_bytes(KEY_BYTES)
        self._save(body, master, locks=locks, seal_for=body)
        return keys_of(body, master, keys.slot, keys.slot_private, office)

    def _save(
        self, body: Body, master: bytes, *, locks: dict[int, bytes] | None = None, seal_for: Body | None = None
    ) -> None:
        all_locks = tuple((locks or {}).get(slot, lock) for slot, lock in enumerate(self._now.locks))
        boxes = self._now.boxes if seal_for is None else boxes_of(seal_for, master)
        self._file.save(body.pack(), master, all_locks, boxes)


def _may_lose(body: Body, seat: Seat) -> None:
    alike = sum(1 for other in body.seats if other is not None and other.role is seat.role)
    if alike > 1:
        return
    if seat.role is Role.COORDINATOR:
        raise diagnosis.LAST_COORDINATOR.problem()
    if seat.role is Role.RECOVERY:
        raise diagnosis.LAST_RECOVERY.problem()
