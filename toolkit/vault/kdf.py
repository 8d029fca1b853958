"""HKDF with SHA-256 (RFC 5869): many independent keys from one.

Checked against the RFC's own vectors in ``tests/vault/test_kdf.py``.
"""

from __future__ import annotations

import hashlib
import hmac

_HASH_BYTES = 32
_LONGEST = 255 * _HASH_BYTES


def extract(salt: bytes, material: bytes) -> bytes:
    """Return the 32-byte pseudo-random key of `material` (RFC 5869, 2.2); an empty salt is 32 zeros."""
    return hmac.digest(salt or bytes(_HASH_BYTES), material, hashlib.sha256)


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """Return `length` bytes (at most 8160) from a pseudo-random key (RFC 5869, 2.3)."""
    if not 0 < length <= _LONGEST:
        raise ValueError
    out, block = b"", b""
    for counter in range(1, -(-length // _HASH_BYTES) + 1):
        block = hmac.digest(key, block + info + bytes([counter]), hashlib.sha256)
        out += block
    return out[:length]


def hkdf(material: bytes, info: bytes, length: int = 32, salt: bytes = b"") -> bytes:
    """Return `length` bytes for the use named by `info`, from secret `material`."""
    return expand(extract(salt, material), info, length)
