"""Our own codes for lots and bags: short, neutral, with a check character; and what a QR code of ours says.

A lot's code is worked out from the product's code, the lot's number and expiry; a bag's from the
entry that took it out.  So every laptop that knows the lot or the bag finds it by its code, and the
code itself tells nothing.  Pure.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from toolkit.base.ids import ALPHABET, check_character
from toolkit.stock.model import Lot

LOT_CODE, BAG_CODE = 11, 8  # characters, the check character among them
LONGEST = 24  # characters that are looked at at all
_BASE = 31  # the last character of the alphabet is kept out, as in every code of the house
_KEPT_OUT = frozenset("YZ")  # a scanner on a German keyboard would swap them, and nobody could tell


class Sort(StrEnum):
    """What carries a label; the letter stands in its QR code."""

    LOT = "L"
    BAG = "B"


@dataclass(frozen=True)
class Label:
    """What a code of ours names."""

    sort: Sort
    code: str


_LETTERS = frozenset(ALPHABET) - _KEPT_OUT
_LENGTHS = {Sort.LOT: LOT_CODE, Sort.BAG: BAG_CODE}


def _code(length: int, *parts: bytes) -> str:
    for turn in range(256):
        made = _derived(length, bytes([turn]), *parts)
        if _KEPT_OUT.isdisjoint(made):
            return made
    raise AssertionError  # of 256 codes one in three holds no such letter


def _derived(length: int, *parts: bytes) -> str:
    digest = hashlib.blake2b(b"\x1f".join(parts), digest_size=16, person=b"satchel label").digest()
    number = int.from_bytes(digest, "big")
    body = ""
    for _ in range(length - 1):
        number, rest = divmod(number, _BASE)
        body += ALPHABET[rest]
    return body + check_character(body)


def lot_code(product: str, lot: Lot) -> str:
    """Return the code of a lot, the same in every vault."""
    expiry = b"" if lot.expiry is None else str(lot.expiry).encode()
    return _code(LOT_CODE, b"lot", product.encode(), lot.number.encode(), expiry)


def bag_code(run: bytes, counter: int) -> str:
    """Return the code of a bag, from the portable name of the entry that took it out."""
    return _code(BAG_CODE, b"bag", run, str(counter).encode())


def payload(label: Label) -> str:
    """Return what the QR code says: capitals, digits and a dot, which every keyboard layout keeps apart."""
    return f"S.{label.sort.value}.{label.code}"


def read(typed: str) -> Label | None:
    """Return the label that a scanned or typed text names, None where it is none of ours.

    A bare code is taken too, by its length; spaces and dashes do not count, small letters do.
    """
    if len(typed) > LONGEST:
        return None
    tidy = "".join(typed.upper().split()).replace("-", "")
    head, _, rest = tidy.partition(".")
    sorts = list(Sort)
    if rest:
        letter, _, code = rest.partition(".")
        if head != "S" or letter not in set(Sort):
            return None
        sorts = [Sort(letter)]
    else:
        code = tidy
    for sort in sorts:
        if len(code) == _LENGTHS[sort] and set(code) <= _LETTERS and check_character(code[:-1]) == code[-1]:
            return Label(sort, code)
    return None


def is_ours(typed: str) -> bool:
    """Tell whether a text begins as a label of ours does, right or wrong."""
    return typed[:4].upper().startswith(("S.L.", "S.B."))
