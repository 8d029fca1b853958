"""The header's encrypted part: database key, public keys, who sits in which slot, the chain's pair, the imprint.

Whoever opens any slot can read it.  What only coordinators may have lies in *offices*: sealed
boxes, one per slot, that open with that slot's own private key.  Who is a coordinator is said by
the *roster*, which is signed: holding the master key is not enough to write oneself into it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace

from nacl.bindings import crypto_sign_open
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey

from toolkit.vault.keys import Role
from toolkit.vault.slots import KEY_BYTES, SEAL_BYTES, SLOTS, public_of, seal, unseal

DATABASE_BYTES = 80
SIGNATURE_BYTES = 64
PAST_ACCOUNTS = 4
SUCCESSIONS = 63
IMPRINT_BYTES = 32
NO_IMPRINT = bytes(IMPRINT_BYTES)
_SPARE_BYTES = 64  # zero: room for what is to come
_OFFICE_DATA = KEY_BYTES * (2 + PAST_ACCOUNTS)
OFFICE_BYTES = SEAL_BYTES + _OFFICE_DATA
_HEAD = struct.Struct(f">{DATABASE_BYTES}sB{DATABASE_BYTES}s32sQ32s32s32s32sI64sB")
_SEAT = struct.Struct(">BH32s")
_SUCCESSION = struct.Struct(">32s64s")
BODY_BYTES = (
    _HEAD.size + SLOTS * (_SEAT.size + OFFICE_BYTES) + SUCCESSIONS * _SUCCESSION.size + _SPARE_BYTES + IMPRINT_BYTES
)
_NO_OFFICE = bytes(OFFICE_BYTES)
_OFFICERS = frozenset({Role.COORDINATOR, Role.RECOVERY})


@dataclass(frozen=True)
class Seat:
    """A used slot: its role, whose it is (0 for a recovery sheet), and what to seal to it."""

    role: Role
    person: int
    public: bytes = field(repr=False)

    @property
    def is_officer(self) -> bool:
        """Tell whether this slot has an office: coordinator or recovery."""
        return self.role in _OFFICERS


@dataclass(frozen=True)
class Office:
    """What coordinators and recovery sheets hold beyond the others."""

    account_private: bytes = field(repr=False)  # 32, X25519
    signing_seed: bytes = field(repr=False)  # 32, Ed25519
    account_past: tuple[bytes, ...] = field(default=(), repr=False)  # newest first, at most 4

    def sealed(self, public: bytes) -> bytes:
        """Return this office sealed to a slot; always `OFFICE_BYTES` long."""
        held = self.account_private + self.signing_seed + b"".join(self.account_past[:PAST_ACCOUNTS])
        return seal(public, held.ljust(_OFFICE_DATA, b"\0"))

    @classmethod
    def opened(cls, private: bytes, sealed: bytes) -> Office | None:
        """Return the office sealed to this private key's slot, or None."""
        held = unseal(private, sealed)
        if held is None or len(held) != _OFFICE_DATA:
            return None
        cut = [held[at : at + KEY_BYTES] for at in range(0, _OFFICE_DATA, KEY_BYTES)]
        return cls(cut[0], cut[1], tuple(past for past in cut[2:] if any(past)))


@dataclass(frozen=True)
class Succession:
    """A change of signing key: the new public one, signed by the one before."""

    public: bytes
    signature: bytes = field(repr=False)


@dataclass(frozen=True)
class Body:
    """Everything under the master key; `pack` always gives `BODY_BYTES` bytes."""

    database: bytes = field(repr=False)
    pending: bytes | None = field(repr=False)
    row_mac: bytes = field(repr=False)
    count: int
    chain: bytes = field(repr=False)
    account_public: bytes = field(repr=False)
    first_signing: bytes = field(repr=False)
    signing_public: bytes = field(repr=False)
    epoch: int
    signature: bytes = field(repr=False)
    seats: tuple[Seat | None, ...]
    offices: tuple[bytes, ...] = field(repr=False)
    successions: tuple[Succession, ...] = ()
    imprint: bytes = field(default=NO_IMPRINT, repr=False)  # of the records file as it was closed; zeros: none

    def pack(self) -> bytes:
        """Return the body's bytes."""
        parts = [
            _HEAD.pack(
                self.database,
                self.pending is not None,
                self.pending or bytes(DATABASE_BYTES),
                self.row_mac,
                self.count,
                self.chain,
                self.account_public,
                self.first_signing,
                self.signing_public,
                self.epoch,
                self.signature,
                len(self.successions),
            )
        ]
        parts += [_SEAT.pack(s.role, s.person, s.public) if s else bytes(_SEAT.size) for s in self.seats]
        parts += self.offices
        parts += [_SUCCESSION.pack(s.public, s.signature) for s in self.successions]
        return b"".join(parts).ljust(BODY_BYTES - IMPRINT_BYTES, b"\0") + self.imprint

    @classmethod
    def unpack(cls, data: bytes) -> Body | None:
        """Return the body that these bytes are, or None where they are none of ours."""
        if len(data) != BODY_BYTES:
            return None
        head = _HEAD.unpack_from(data)
        at, seats, offices, successions = _HEAD.size, list[Seat | None](), list[bytes](), list[Succession]()
        for _ in range(SLOTS):
            role, person, public = _SEAT.unpack_from(data, at)
            if role > max(Role):
                return None
            seats.append(Seat(Role(role), person, public) if role else None)
            at += _SEAT.size
        for _ in range(SLOTS):
            offices.append(data[at : at + OFFICE_BYTES])
            at += OFFICE_BYTES
        if head[11] > SUCCESSIONS:
            return None
        for _ in range(head[11]):
            successions.append(Succession(*_SUCCESSION.unpack_from(data, at)))
            at += _SUCCESSION.size
        return cls(
            database=head[0],
            pending=head[2] if head[1] else None,
            row_mac=head[3],
            count=head[4],
            chain=head[5],
            account_public=head[6],
            first_signing=head[7],
            signing_public=head[8],
            epoch=head[9],
            signature=head[10],
            seats=tuple(seats),
            offices=tuple(offices),
            successions=tuple(successions),
            imprint=data[-IMPRINT_BYTES:],
        )

    # --- the roster -------------------------------------------------------------------------

    def roster(self, vault_id: bytes) -> bytes:
        """Return what a coordinator signs: the public keys, and each slot's role, person and, of officers, key.

        An educator's own key is left out, so that they can renew it; it opens the master key alone.
        """
        seats = b"".join(
            _SEAT.pack(s.role, s.person, s.public if s.is_officer else bytes(KEY_BYTES)) if s else bytes(_SEAT.size)
            for s in self.seats
        )
        head = b"satchel roster 1" + vault_id + struct.pack(">I", self.epoch)
        return head + self.account_public + self.signing_public + seats

    def signed(self, vault_id: bytes, office: Office) -> Body:
        """Return this body with the next epoch and the coordinator's signature over its roster."""
        after = replace(self, epoch=self.epoch + 1)
        signature = SigningKey(office.signing_seed).sign(after.roster(vault_id)).signature
        return replace(after, signature=signature)

    def with_office(self, office: Office) -> Body:
        """Return this body with the office sealed to every coordinator's and recovery slot."""
        offices = [
            office.sealed(seat.public) if seat is not None and seat.is_officer else _NO_OFFICE for seat in self.seats
        ]
        return replace(self, offices=tuple(offices))

    def with_seat(self, slot: int, seat: Seat | None) -> Body:
        """Return this body with another seat in `slot`."""
        return replace(self, seats=(*self.seats[:slot], seat, *self.seats[slot + 1 :]))

    def proven(self, vault_id: bytes, pin: bytes) -> bool:
        """Tell whether the roster is signed by the key that `pin` leads to through the successions."""
        signers = [self.first_signing, *(succession.public for succession in self.successions)]
        if signers[-1] != self.signing_public or pin not in signers:
            return False
        place = signers.index(pin)
        links = zip(signers[place:], self.successions[place:], strict=False)
        return all(
            _verified(before, _link(vault_id, before, after.public), after.signature) for before, after in links
        ) and _verified(self.signing_public, self.roster(vault_id), self.signature)

    @property
    def signing_past(self) -> tuple[bytes, ...]:
        """The public signing keys before the present one, oldest first."""
        return (self.first_signing, *(succession.public for succession in self.successions))[:-1]

    def succeeded(self, vault_id: bytes, before: Office, after: Office) -> Body:
        """Return this body with another account and signing key; the old signing key vouches for the new."""
        public = signing_public_of(after.signing_seed)
        link = _link(vault_id, self.signing_public, public)
        succession = Succession(public, SigningKey(before.signing_seed).sign(link).signature)
        return replace(
            self,
            account_public=public_of(after.account_private),
            signing_public=public,
            successions=(*self.successions, succession),
        )


def empty_offices() -> tuple[bytes, ...]:
    """Return the offices of sixteen slots that have none."""
    return (_NO_OFFICE,) * SLOTS


def signing_public_of(seed: bytes) -> bytes:
    """Return the Ed25519 public key of a seed."""
    return bytes(SigningKey(seed).verify_key)


def _link(vault_id: bytes, before: bytes, after: bytes) -> bytes:
    return b"satchel succession 1" + vault_id + before + after


def _verified(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        return crypto_sign_open(signature + message, public) == message
    except (CryptoError, ValueError, TypeError):
        return False
