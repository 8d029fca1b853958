"""The sixteen slots: each a *lock* that a passphrase opens, and a *box* that the lock's key opens.

The lock holds the private half of an X25519 pair that belongs to the slot alone; the box holds
the master key, sealed to the public half.  So the master key can be changed, and a coordinator's
secrets renewed, without anybody's passphrase: whoever was removed, and kept an old copy of the
header, opens only what that copy could already open.

Unused slots are made like used ones, from random bytes and a box for a key thrown away at once.
"""

from __future__ import annotations

import secrets

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_box_seal,
    crypto_box_seal_open,
    crypto_scalarmult_base,
)
from nacl.exceptions import CryptoError

from toolkit.vault.kdf import expand

SLOTS = 16
KEY_BYTES = 32
NONCE_BYTES = 24
TAG_BYTES = 16
SEAL_BYTES = 48  # an ephemeral public key and a tag
LOCK_BYTES = NONCE_BYTES + 2 * KEY_BYTES + TAG_BYTES
BOX_BYTES = SEAL_BYTES + KEY_BYTES


def wrap(key: bytes, data: bytes, context: bytes) -> bytes:
    """Return nonce and XChaCha20-Poly1305 ciphertext of `data`, bound to `context`."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(data, context, nonce, key)


def unwrap(key: bytes, wrapped: bytes, context: bytes) -> bytes | None:
    """Return what `wrap` was given, or None where key, context or a byte is another."""
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(wrapped[NONCE_BYTES:], context, wrapped[:NONCE_BYTES], key)
    except (CryptoError, ValueError, TypeError):
        return None


def seal(public: bytes, data: bytes) -> bytes:
    """Return `data` sealed to an X25519 public key; 48 bytes longer."""
    return crypto_box_seal(data, public)


def unseal(private: bytes, sealed: bytes) -> bytes | None:
    """Return what was sealed to this private key's public half, or None."""
    try:
        return crypto_box_seal_open(sealed, crypto_scalarmult_base(private), private)
    except (CryptoError, ValueError, TypeError):
        return None


def new_private() -> bytes:
    """Return a fresh X25519 private key."""
    return secrets.token_bytes(KEY_BYTES)


def public_of(private: bytes) -> bytes:
    """Return the public half of an X25519 private key."""
    return crypto_scalarmult_base(private)


def _slot_key(root: bytes, index: int) -> bytes:
    # `root` is Argon2id's output: already uniform, so RFC 5869 lets extraction be skipped.
    return expand(root, b"satchel slot %d" % index, KEY_BYTES)


def make_lock(root: bytes, index: int, context: bytes, private: bytes, pin: bytes) -> bytes:
    """Return slot `index`'s lock: its private key, and the signing key trusted when it was made."""
    return wrap(_slot_key(root, index), private + pin, context + bytes([index]))


def open_lock(root: bytes, index: int, context: bytes, lock: bytes) -> tuple[bytes, bytes] | None:
    """Return (private key, pinned signing key) of slot `index`, or None where it is not this root's."""
    held = unwrap(_slot_key(root, index), lock, context + bytes([index]))
    return None if held is None else (held[:KEY_BYTES], held[KEY_BYTES:])


def open_any(root: bytes, context: bytes, locks: list[bytes]) -> tuple[int, bytes, bytes] | None:
    """Return (index, private key, pin) of the slot that `root` opens, or None.

    All sixteen are tried whatever comes: how long it takes tells nothing about which one fits.
    """
    found: tuple[int, bytes, bytes] | None = None
    for index, lock in enumerate(locks):
        held = open_lock(root, index, context, lock)
        if held is not None:
            found = (index, *held)
    return found


def decoy_lock() -> bytes:
    """Return the lock of an unused slot."""
    return secrets.token_bytes(LOCK_BYTES)


def make_box(public: bytes | None, master: bytes) -> bytes:
    """Return the master key sealed to a slot; with None, an unused slot's box that nobody can open."""
    if public is None:
        # Random bytes would show: a sealed box begins with a point on the curve.
        return seal(public_of(new_private()), bytes(KEY_BYTES))
    return seal(public, master)
