"""From a passphrase to a key: Argon2id, its parameters, their bounds, and their choice at creation.

The parameters stand unencrypted in the header, so they are bounded before they are used: a
tampered file can neither weaken the derivation nor make this computer take all its memory.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from toolkit.vault.diagnosis import NO_MEMORY

MIB = 1024  # in KiB, the unit of Argon2's memory cost
SALT_BYTES = 32
ROOT_BYTES = 32
MEMORY_KIB = (64 * MIB, 1024 * MIB)
PASSES = (1, 10)
LANES = (1, 8)


@dataclass(frozen=True)
class Params:
    """Argon2id's costs: memory in KiB, passes over it, lanes."""

    memory_kib: int = 256 * MIB
    passes: int = 3
    lanes: int = 4

    def within_bounds(self) -> bool:
        """Tell whether each cost lies in what we ever use: 64 MiB … 1 GiB, 1 … 10, 1 … 8."""
        return (
            MEMORY_KIB[0] <= self.memory_kib <= MEMORY_KIB[1]
            and PASSES[0] <= self.passes <= PASSES[1]
            and LANES[0] <= self.lanes <= LANES[1]
        )


# (secret, salt, params) -> 32 bytes; tests hand in a quick one, nothing else does.
Derive = Callable[[bytes, bytes, Params], bytes]


def argon2id(secret: bytes, salt: bytes, params: Params) -> bytes:
    """Return 32 bytes derived from `secret`; Problem ``vault.no-memory`` where there is too little."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    if not params.within_bounds():
        raise ValueError
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=params.passes,
            memory_cost=params.memory_kib,
            parallelism=params.lanes,
            hash_len=ROOT_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError):
        # With bounded parameters the only reason left is memory that could not be had.
        raise NO_MEMORY.problem() from None


def _measure(params: Params) -> float:
    start = time.perf_counter()
    argon2id(bytes(16), bytes(SALT_BYTES), params)
    return time.perf_counter() - start


def tune(target: float = 1.0, measure: Callable[[Params], float] = _measure) -> Params:
    """Return parameters that take about `target` seconds here: at most 256 MiB, at least 64 MiB.

    Memory is worth more than passes against somebody who guesses with graphics cards, so the
    largest memory whose three passes fit 1.6 times the target wins; a quick machine then gets
    more passes.  One measurement, of 64 MiB and one pass; the cost is close to linear in both.
    """
    unit = max(measure(Params(64 * MIB, 1, 4)), 1e-4)
    for blocks in (4, 2, 1):
        if unit * blocks * 3 <= target * 1.6 or blocks == 1:
            passes = round(target / (unit * blocks))
            return Params(blocks * 64 * MIB, max(3, min(passes, PASSES[1])), 4)
    raise AssertionError  # the loop always returns at one block
