"""The bytes of a backup: the key file's two copies, then one encrypted, padded stream.

``copy (16 KiB) | copy (16 KiB) | salt (16) | stream header (24) | pieces``.  The key of the
stream comes from the master key and the salt, so whoever opens the key file opens the backup.
Each piece is at most 64 KiB of XChaCha20-Poly1305 secretstream; the first holds a few facts, the
last is marked as such, so that a file cut short is noticed.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import BinaryIO

import nacl.bindings as sodium

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault.accounts import padded
from toolkit.vault.layout import COPY_BYTES

FORM = 1
PIECE = 64 * 1024
_SALT = 16
_STREAM_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_EXTRA = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_FACTS = 4096  # the longest the facts may be

NOT_A_BACKUP = kind(
    "vault.not-a-backup",
    mark("Problem", "This file is not a Satchel backup, or it was cut short."),
    mark("Problem", "Choose another backup. Nothing was changed."),
)
BACKUP_DAMAGED = kind(
    "vault.backup-damaged",
    mark("Problem", "This backup is damaged."),
    mark("Problem", "Choose an older backup. Nothing was changed."),
)
BACKUP_NEWER = kind(
    "vault.backup-newer",
    mark("Problem", "A newer Satchel made this backup."),
    mark("Problem", "Install the newer version on this computer. Nothing was changed."),
)

Progress = Callable[[float], None]  # how much of the work is done, 0 … 1; may raise to cancel


@dataclass(frozen=True)
class Facts:
    """What a backup says of itself, encrypted like the rest."""

    form: int
    size: int  # bytes of the database file
    hash: str  # its BLAKE2b-256
    day: int
    count: int  # entries


def stream_key(master: bytes, salt: bytes) -> bytes:
    """Return the key of a backup's stream."""
    return hashlib.blake2b(b"", digest_size=32, key=master, salt=salt, person=b"satchel.backup").digest()


def hash_file(file: BinaryIO) -> str:
    """Return the BLAKE2b-256 of what is left of a file."""
    digest = hashlib.blake2b(digest_size=32)
    while piece := file.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(facts: Facts, source: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Yield (piece, last): facts, then the database, then zeros up to the padded length."""
    yield json.dumps(asdict(facts)).encode().ljust(_FACTS), False
    left = padded(facts.size)
    while left:
        piece = source.read(min(PIECE, left))
        if not piece:
            piece = bytes(min(PIECE, left))
        left -= len(piece)
        yield piece, not left


def write(
    target: BinaryIO, copies: tuple[bytes, bytes], master: bytes, facts: Facts, source: BinaryIO, progress: Progress
) -> str:
    """Write a backup of `source` to `target`; return the BLAKE2b-256 of all bytes written."""
    digest = hashlib.blake2b(digest_size=32)

    def put(data: bytes) -> None:
        digest.update(data)
        target.write(data)

    if any(len(copy) != COPY_BYTES for copy in copies):
        raise ValueError
    salt = secrets.token_bytes(_SALT)
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    opening = sodium.crypto_secretstream_xchacha20poly1305_init_push(state, stream_key(master, salt))
    put(copies[0] + copies[1] + salt + opening)
    done = 0
    for piece, last in _pieces(facts, source):
        put(sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, tag=_FINAL if last else _MESSAGE))
        done += len(piece)
        progress(min(1.0, done / max(1, padded(facts.size))))
    return digest.hexdigest()


def read_copies(source: BinaryIO) -> tuple[bytes, bytes]:
    """Return the key file's two copies that stand in front."""
    first, second = source.read(COPY_BYTES), source.read(COPY_BYTES)
    if len(second) != COPY_BYTES:
        raise NOT_A_BACKUP.problem()
    return first, second


def read(source: BinaryIO, master: bytes, target: BinaryIO | None, progress: Progress) -> Facts:
    """Decrypt what follows the copies into `target` (or only check it) and return the facts.

    A Problem where a bit is wrong, a piece is missing or the database's hash does not fit.
    """
    salt, opening = source.read(_SALT), source.read(_STREAM_HEADER)
    if len(opening) != _STREAM_HEADER:
        raise NOT_A_BACKUP.problem()
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, opening, stream_key(master, salt))
    facts = _facts(_pull(state, source.read(_FACTS + _EXTRA))[0])
    if facts.form > FORM:
        raise BACKUP_NEWER.problem()
    left, padding = facts.size, padded(facts.size) - facts.size
    digest = hashlib.blake2b(digest_size=32)
    last = False
    while left or padding:
        piece, last = _pull(state, source.read(_length(left, padding) + _EXTRA))
        content = piece[:left]
        left -= len(content)
        padding -= len(piece) - len(content)
        digest.update(content)
        if target is not None:
            target.write(content)
        if padding < 0 or last != (not left and not padding):
            raise BACKUP_DAMAGED.problem()
        progress(1 - left / max(1, facts.size))
    if not last or source.read(1) or digest.hexdigest() != facts.hash:
        raise BACKUP_DAMAGED.problem()
    return facts


def _length(left: int, padding: int) -> int:
    # As `_pieces` cuts them: a piece ends where the database does.
    return min(PIECE, left) if left else min(PIECE, padding)


def _pull(state: sodium.crypto_secretstream_xchacha20poly1305_state, data: bytes) -> tuple[bytes, bool]:
    try:
        piece, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, data)
    except (RuntimeError, ValueError, TypeError):
        raise BACKUP_DAMAGED.problem() from None
    return piece, tag == _FINAL


def _facts(data: bytes) -> Facts:
    try:
        found = json.loads(data)
        facts = Facts(**{name: found[name] for name in ("form", "size", "hash", "day", "count")})
        sound = all(type(value) is int and value >= 0 for value in (facts.form, facts.size, facts.count))
    except (ValueError, KeyError, TypeError):
        raise BACKUP_DAMAGED.problem() from None
    if not sound or facts.size > 1 << 40:
        raise BACKUP_DAMAGED.problem()
    return facts
