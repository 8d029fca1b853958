"""Key files for tests: the real thing but for Argon2id, whose place a quick hash takes."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from toolkit.vault.derive import MIB, Params
from toolkit.vault.header import Header
from toolkit.vault.keys import Keys

FULL = os.environ.get("SATCHEL_FULL") == "1"
CHEAP = Params(64 * MIB, 1, 1)
CHAIR, SHEET = b"phrase:chair", b"code:sheet"


def quick(secret: bytes, salt: bytes, params: Params) -> bytes:
    """Derive as fast as can be; like Argon2id it depends on every argument."""
    costs = f"{params.memory_kib},{params.passes},{params.lanes}".encode()
    return hashlib.blake2b(secret, digest_size=32, salt=salt[:16], key=salt[16:], person=costs[:16]).digest()


def make_header(folder: Path) -> tuple[Header, Keys]:
    """Make a key file with one coordinator (person 1, `CHAIR`) and one recovery sheet (`SHEET`)."""
    folder.mkdir(parents=True, exist_ok=True)
    return Header.create(folder / "satchel.key", secret=CHAIR, person=1, recovery=SHEET, params=CHEAP, derive=quick)


def reload(header: Header) -> Header:
    """Read the same key file anew, as another start of the program does."""
    return Header.load(header.path, derive=quick)
