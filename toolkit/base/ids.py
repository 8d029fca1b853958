"""Operation ids and the codes that people write on paper.

An operation is named, everywhere and for ever, by a random run id (made at each opening of
the vault for writing) and a counter in that run: a cloned disk or a restored image can then
never use an id twice.  Inside one vault the run is interned as a small integer, and the pair
becomes one integer, the *op*: ``run_number * 2**32 + counter``.  Op 0 is "none".
"""

from __future__ import annotations

import secrets

Op = int
RUN_BYTES = 16
_COUNTER = 1 << 32
# Crockford's alphabet: no I, L, O or U, so that a code read aloud or copied by hand survives.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def new_run() -> bytes:
    """Return a fresh random run id of 16 bytes."""
    return secrets.token_bytes(RUN_BYTES)


def op_of(run_number: int, counter: int) -> Op:
    """Return the op of a counter (1 … 2³²−1) in an interned run (1 …)."""
    if not 0 < counter < _COUNTER or not 0 < run_number < 1 << 30:
        raise ValueError
    return run_number * _COUNTER + counter


def parts_of(op: Op) -> tuple[int, int]:
    """Return (run number, counter) of an op."""
    return divmod(op, _COUNTER)


def check_character(body: str) -> str:
    """Return the check character of `body` (characters of `ALPHABET`).

    A weighted sum modulo 31 over the first 31 characters' values: as 31 is prime and the
    weights differ, every single wrong character and every swap of two neighbours is noticed
    (but a character for its equal modulo 31, ``0`` for ``Z``, which are never confused by eye).
    """
    total = sum((place + 2) * ALPHABET.index(mark) for place, mark in enumerate(body))
    return ALPHABET[total % 31]


def new_code(length: int = 7) -> str:
    """Return a random code of `length` characters plus its check character."""
    body = "".join(secrets.choice(ALPHABET[:31]) for _ in range(length))
    return body + check_character(body)


def read_code(typed: str, length: int = 7) -> str | None:
    """Return the code a person typed, tidied, or None where the check character is wrong.

    Spaces and dashes are dropped, small letters raised, I/L read as 1, O as 0, U as V.
    """
    tidy = "".join(mark for mark in typed.upper() if mark.isalnum()).translate(_READ_AS)
    if len(tidy) != length + 1 or any(mark not in ALPHABET for mark in tidy):
        return None
    return tidy if check_character(tidy[:-1]) == tidy[-1] else None


def show_code(code: str) -> str:
    """Write a code in groups of four: ``7KQ2-M9XD``."""
    return "-".join(code[i : i + 4] for i in range(0, len(code), 4))
