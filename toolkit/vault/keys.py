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
    person: int  # 1 … 65535, which of the people this slot belongs to
    master: bytes = field(repr=False)  # 32: the header's own key
    database: bytes = field(repr=False)  # 80: 32 page key, 32 page HMAC key, 16 salt, for SQLCipher
    row_mac: bytes = field(repr=False)  # 32: keyed BLAKE2b over stored rows, local, never synced
    account_public: bytes = field(repr=False)  # 32, X25519
    signing_public: bytes = field(repr=False)  # 32, Ed25519
    account_private: bytes | None = field(default=None, repr=False)
    signing_seed: bytes | None = field(default=None, repr=False)

    @property
    def may_coordinate(self) -> bool:
        """Tell whether this slot signs and opens accounts."""
        return self.role in {Role.COORDINATOR, Role.RECOVERY}
