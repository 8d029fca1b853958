"""How one copy of the header lies in its 16 KiB, and what can be told of it without a passphrase.

Big-endian, fixed sizes::

    0      magic 8 · version 2 · reserved 2 (zero) · copy size 4 · vault id 16 · salt 32
    64     Argon2id memory in KiB 4 · passes 2 · lanes 2 · generation 8
    80     16 locks of 104, 16 boxes of 80
    3024   encrypted body: nonce 24 · body · tag 16
           random filling
    16320  HMAC-SHA-256 of everything before, under a key from the master key
    16352  SHA-256 of everything before

For every version to come, a copy is 16 KiB, begins with magic and version and ends with the
SHA-256: so that "damaged" and "made by a newer Satchel" can always be told apart.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, field
from enum import Enum, auto

from toolkit.vault.body import BODY_BYTES
from toolkit.vault.derive import SALT_BYTES, Params
from toolkit.vault.kdf import hkdf
from toolkit.vault.slots import BOX_BYTES, LOCK_BYTES, NONCE_BYTES, SLOTS, TAG_BYTES, unwrap, wrap

MAGIC = b"\x93stchl\r\n"
VERSION = 1
COPY_BYTES = 16 * 1024
VAULT_ID_BYTES = 16
_PREFIX = struct.Struct(f">8sHHI{VAULT_ID_BYTES}s{SALT_BYTES}sIHHQ")
_HASH_BYTES = 32
_LOCKS_AT = _PREFIX.size
_BOXES_AT = _LOCKS_AT + SLOTS * LOCK_BYTES
_BODY_AT = _BOXES_AT + SLOTS * BOX_BYTES
_WRAPPED_BODY = NONCE_BYTES + BODY_BYTES + TAG_BYTES
_MAC_AT = COPY_BYTES - 2 * _HASH_BYTES
_SUM_AT = COPY_BYTES - _HASH_BYTES
if _BODY_AT + _WRAPPED_BODY > _MAC_AT:
    raise AssertionError


class Fault(Enum):
    """Why bytes are not a copy that can be used."""

    DAMAGED = auto()
    NEWER = auto()
    BOUNDS = auto()  # whole, but with parameters that Satchel never writes


@dataclass(frozen=True)
class Copy:
    """One whole copy of the header, still locked."""

    vault_id: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    params: Params
    generation: int
    locks: tuple[bytes, ...] = field(repr=False)
    boxes: tuple[bytes, ...] = field(repr=False)
    raw: bytes = field(repr=False, compare=False)

    @property
    def context(self) -> bytes:
        """The part that never changes in a vault's life; everything encrypted is bound to it."""
        return _prefix(self.vault_id, self.salt, self.params, 0)

    def is_authentic(self, master: bytes) -> bool:
        """Tell whether this copy was written by somebody who held the master key."""
        mac = hmac.digest(_mac_key(master), self.raw[:_MAC_AT], hashlib.sha256)
        return hmac.compare_digest(mac, self.raw[_MAC_AT:_SUM_AT])

    def body(self, master: bytes) -> bytes | None:
        """Return the decrypted body, or None where the master key is another."""
        wrapped = self.raw[_BODY_AT : _BODY_AT + _WRAPPED_BODY]
        prefix = _prefix(self.vault_id, self.salt, self.params, self.generation)
        return unwrap(_body_key(master), wrapped, prefix)


def _prefix(vault_id: bytes, salt: bytes, params: Params, generation: int) -> bytes:
    costs = (params.memory_kib, params.passes, params.lanes)
    return _PREFIX.pack(MAGIC, VERSION, 0, COPY_BYTES, vault_id, salt, *costs, generation)


def _mac_key(master: bytes) -> bytes:
    return hkdf(master, b"satchel header mac")


def _body_key(master: bytes) -> bytes:
    return hkdf(master, b"satchel header body")


def write(
    vault_id: bytes,
    salt: bytes,
    params: Params,
    generation: int,
    locks: tuple[bytes, ...],
    boxes: tuple[bytes, ...],
    body: bytes,
    master: bytes,
) -> Copy:
    """Return a new copy with its body encrypted, its HMAC and its checksum."""
    prefix = _prefix(vault_id, salt, params, generation)
    raw = prefix + b"".join(locks) + b"".join(boxes) + wrap(_body_key(master), body, prefix)
    raw += secrets.token_bytes(_MAC_AT - len(raw))
    raw += hmac.digest(_mac_key(master), raw, hashlib.sha256)
    raw += hashlib.sha256(raw).digest()
    return Copy(vault_id, salt, params, generation, locks, boxes, raw)


def read(raw: bytes) -> Copy | Fault:
    """Return the copy that these bytes are, or what is wrong with them; never raises."""
    if len(raw) != COPY_BYTES or raw[: len(MAGIC)] != MAGIC:
        return Fault.DAMAGED
    if hashlib.sha256(raw[:_SUM_AT]).digest() != raw[_SUM_AT:]:
        return Fault.DAMAGED
    _, version, reserved, size, vault_id, salt, memory, passes, lanes, generation = _PREFIX.unpack_from(raw)
    if version > VERSION:
        return Fault.NEWER
    if version != VERSION or reserved or size != COPY_BYTES:
        return Fault.DAMAGED
    params = Params(memory, passes, lanes)
    if not params.within_bounds():
        return Fault.BOUNDS
    locks = tuple(raw[at : at + LOCK_BYTES] for at in range(_LOCKS_AT, _BOXES_AT, LOCK_BYTES))
    boxes = tuple(raw[at : at + BOX_BYTES] for at in range(_BOXES_AT, _BODY_AT, BOX_BYTES))
    return Copy(vault_id, salt, params, generation, locks, boxes, raw)
