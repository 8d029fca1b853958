"""What an opened slot gives: roles are keys, not flags."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum


class Role(IntEnum):
    """What a slot may do; the numbers stand in the header and never change."""

    EDUCATOR = 1  # opens the database; seals accounts and cannot open them again
    COORDINATOR = 2  # also opens accounts and signs
    RECOVERY = 3  # a printed sheet: everything a coordinator's slot holds


@dataclass(frozen=True)
class Keys:
    """The secrets of one opened slot; never written, logged, or sent between processes.

    All values are raw bytes.  `account_private` and `signing_seed` are None for an educator.
    """

    role: Role
    person: int  # 1 … 65535, which of the people this slot belongs to; 0 for a recovery sheet
    master: bytes = field(repr=False)  # 32: the header's own key
    database: bytes = field(repr=False)  # 80: 32 page key, 32 page HMAC key, 16 salt, for SQLCipher
    row_mac: bytes = field(repr=False)  # 32: keyed BLAKE2b over stored rows, local, never synced
    account_public: bytes = field(repr=False)  # 32, X25519
    signing_public: bytes = field(repr=False)  # 32, Ed25519
    account_private: bytes | None = field(default=None, repr=False)
    signing_seed: bytes | None = field(default=None, repr=False)
    # Private halves that went before, newest first (at most 4): wraps under them can still be renewed.
    account_past: tuple[bytes, ...] = field(default=(), repr=False)
    # Public signing keys that went before, oldest first: entries they signed stay valid.
    signing_past: tuple[bytes, ...] = field(default=(), repr=False)
    # The next database key, while the file is being rewritten under it; else None.
    database_pending: bytes | None = field(default=None, repr=False)
    slot: int = -1  # 0 … 15 in the header; -1 for keys that came from none (tests)
    slot_private: bytes = field(default=b"", repr=False)  # 32, X25519: what this slot's boxes are sealed to

    @property
    def may_coordinate(self) -> bool:
        """Tell whether this slot signs and opens accounts."""
        return self.role in {Role.COORDINATOR, Role.RECOVERY}
