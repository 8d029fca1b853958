"""The recovery sheet: a code of 128 random bits to be printed, typed back, or split into three parts.

35 characters of Crockford's alphabet in seven groups of five: four that carry, and one that
checks its group *and its place in the row*, so that a slip is named by its group and two groups
can't change places unseen.  The 140 bits carried are::

    part 2 (0: the whole code, 1-3: a part) · set 10 · data 128

``set`` is random, and the same on the three parts of one split, so that parts of different
sheets are not put together.

Two of three parts give the code back (Shamir, "How to share a secret", 1979, over GF(2^8) with
the AES polynomial): each byte of the code is a line's height at 0, the parts are its heights at
1, 2 and 3, and the line's slope is random; so one part alone fits every code equally well.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from toolkit.base.errors import kind
from toolkit.base.ids import ALPHABET
from toolkit.base.words import mark

CODE_BYTES = 16
GROUPS = 7
GROUP_LENGTH = 5
PARTS = 3
_CARRIED = GROUP_LENGTH - 1
_SET_BITS = 10
_DATA_BITS = CODE_BYTES * 8
_LONGEST = 400
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})

UNFINISHED = kind(
    "vault.recovery-unfinished",
    mark("Problem", "The recovery code has {groups} groups of 5, and group {group} isn't complete."),
    mark("Problem", "Look at group {group} on the sheet and type what is missing."),
)
TOO_MUCH = kind(
    "vault.recovery-too-long",
    mark("Problem", "This is longer than a recovery code, which has {groups} groups of 5."),
    mark("Problem", "Type one sheet's code only."),
)
MISREAD = kind(
    "vault.recovery-misread",
    mark("Problem", "There is a slip in group {group} of the recovery code."),
    mark("Problem", "Compare group {group} with the sheet, letter by letter."),
)
ONE_PART = kind(
    "vault.recovery-one-part",
    mark("Problem", "This is part {part} of 3. One part alone opens nothing."),
    mark("Problem", "Type a second part too."),
)
SAME_PART = kind(
    "vault.recovery-same-part",
    mark("Problem", "This is part {part} twice."),
    mark("Problem", "Type two different parts."),
)
OTHER_SET = kind(
    "vault.recovery-other-set",
    mark("Problem", "These two parts don't belong together: they come from different recovery sheets."),
    mark("Problem", "Look for the parts that were printed on the same day."),
)
WHOLE = kind(
    "vault.recovery-whole-among-parts",
    mark("Problem", "One of these is a whole recovery code, not a part."),
    mark("Problem", "Type that one alone."),
)


@dataclass(frozen=True)
class Sheet:
    """What one printed code says: part 0 is the whole code, parts 1 to 3 need another one."""

    part: int
    set_number: int  # 0 … 1023
    data: bytes = field(repr=False)  # 16

    def text(self) -> str:
        """Write the sheet's code in groups: ``04M2X-…``."""
        bits = (self.part << _SET_BITS | self.set_number) << _DATA_BITS | int.from_bytes(self.data, "big")
        total = GROUPS * _CARRIED
        values = [bits >> 5 * (total - 1 - place) & 31 for place in range(total)]
        groups = [values[at : at + _CARRIED] for at in range(0, total, _CARRIED)]
        return "-".join(
            "".join(ALPHABET[value] for value in (*group, _check(number, group))) for number, group in enumerate(groups)
        )


def new_code() -> bytes:
    """Return 16 fresh random bytes: the code of a new recovery sheet."""
    return secrets.token_bytes(CODE_BYTES)


def whole(code: bytes) -> Sheet:
    """Return the one sheet that carries the whole code."""
    return Sheet(0, secrets.randbelow(1 << _SET_BITS), code)


def split(code: bytes) -> tuple[Sheet, Sheet, Sheet]:
    """Return three parts of which any two give the code back, and one tells nothing about it."""
    slope = secrets.token_bytes(len(code))
    number = secrets.randbelow(1 << _SET_BITS)
    first, second, third = (
        Sheet(part, number, bytes(byte ^ _times(rise, part) for byte, rise in zip(code, slope, strict=True)))
        for part in range(1, PARTS + 1)
    )
    return first, second, third


def join(one: Sheet, other: Sheet) -> bytes:
    """Return the code that two parts give; Problem where they are the same part, or of different sheets."""
    if 0 in {one.part, other.part}:
        raise WHOLE.problem()
    if one.set_number != other.set_number:
        raise OTHER_SET.problem()
    if one.part == other.part:
        raise SAME_PART.problem(part=one.part)
    # The line through (x1, y1) and (x2, y2) at 0, in GF(2^8), where minus is plus:
    # y1 * x2 / (x1 + x2) + y2 * x1 / (x1 + x2).
    apart = _inverse(one.part ^ other.part)
    near, far = _times(other.part, apart), _times(one.part, apart)
    return bytes(_times(y1, near) ^ _times(y2, far) for y1, y2 in zip(one.data, other.data, strict=True))


def read(typed: str) -> Sheet:
    """Return the sheet a person typed; a Problem names the group that is short or has a slip.

    Small letters, spaces and dashes anywhere, I and L for 1, O for 0, U for V, and the digits of
    other scripts are all understood.
    """
    if len(typed) > _LONGEST:
        raise TOO_MUCH.problem(groups=GROUPS)
    chunks = [chunk for chunk in (_tidy(chunk) for chunk in _chunks(typed)) if chunk]
    marks = "".join(chunks)
    if len(marks) > GROUPS * GROUP_LENGTH:
        raise TOO_MUCH.problem(groups=GROUPS)
    if len(marks) < GROUPS * GROUP_LENGTH:
        raise UNFINISHED.problem(groups=GROUPS, group=_short_group(chunks))
    bits = 0
    for number in range(GROUPS):
        group = marks[number * GROUP_LENGTH : (number + 1) * GROUP_LENGTH]
        values = [ALPHABET.find(letter) for letter in group]
        if -1 in values or values[-1] != _check(number, values[:-1]):
            raise MISREAD.problem(group=number + 1)
        for value in values[:-1]:
            bits = bits << 5 | value
    data = (bits & (1 << _DATA_BITS) - 1).to_bytes(CODE_BYTES, "big")
    head = bits >> _DATA_BITS
    return Sheet(head >> _SET_BITS, head & (1 << _SET_BITS) - 1, data)


def code_of(typed: Sequence[str]) -> bytes:
    """Return the code that one whole sheet or two parts give; a Problem says what is missing or wrong."""
    sheets = [read(text) for text in typed]
    if len(sheets) == 1:
        if sheets[0].part:
            raise ONE_PART.problem(part=sheets[0].part)
        return sheets[0].data
    if len(sheets) > PARTS or not sheets:
        raise TOO_MUCH.problem(groups=GROUPS)
    codes = {join(one, other) for at, one in enumerate(sheets) for other in sheets[at + 1 :]}
    if len(codes) != 1:
        raise OTHER_SET.problem()
    return codes.pop()


def secret(code: bytes) -> bytes:
    """Return what the header derives from for a recovery code; never equal to any passphrase's."""
    return b"code:" + code


def same_group(typed: str, group: str) -> bool:
    """Tell whether a group that was typed back is this one; small letters and look-alikes are fine."""
    return "".join(_tidy(chunk) for chunk in _chunks(typed[:_LONGEST])) == group


def looks_like(typed: str) -> bool:
    """Tell whether a text has the shape of a recovery code, slips allowed: then say what `read` says."""
    if len(typed) > _LONGEST:
        return False
    chunks = _chunks(typed)
    tidy = [_tidy(chunk) for chunk in chunks]
    marks = "".join(tidy)
    # Digits as they were typed: a passphrase of 35 letters has an l or an o, which would read as 1 or 0.
    return (
        len(marks) == GROUPS * GROUP_LENGTH
        and all(letter in ALPHABET for letter in marks)
        and (any(map(str.isdigit, "".join(chunks))) or [len(chunk) for chunk in tidy if chunk] == [5] * GROUPS)
    )


def _chunks(typed: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(letter if letter.isalnum() else " " for letter in plain).split()


def _tidy(chunk: str) -> str:
    tidy = []
    for letter in chunk:
        digit = unicodedata.decimal(letter, None)
        tidy.append(letter if digit is None else str(digit))
    return "".join(tidy).translate(_READ_AS)


def _short_group(chunks: list[str]) -> int:
    """Return the number of the first group that isn't complete, by the spaces or dashes typed, else by the count."""
    for number, chunk in enumerate(chunks):
        if len(chunk) != GROUP_LENGTH and all(len(other) <= GROUP_LENGTH for other in chunks):
            return min(number + 1, GROUPS)
    return min(sum(map(len, chunks)) // GROUP_LENGTH + 1, GROUPS)


def _check(number: int, values: Sequence[int]) -> int:
    """Return the check value of group `number` (0 …): a weighted sum in GF(32) and the group's number.

    The weights are different powers of the generator, none of them 1, which is the check
    character's own: so every wrong character and every swap of two in a group is noticed.
    """
    total = number + 1
    for place, value in enumerate(values, 1):
        total ^= _times32(value, _POWERS32[place])
    return total


def _times32(one: int, other: int) -> int:
    """Multiply in GF(2^5) with the polynomial x^5 + x^2 + 1."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << bit - 5
    return product


_POWERS32 = [1, 2, 4, 8, 16]


def _times(one: int, other: int) -> int:
    """Multiply in GF(2^8) with the polynomial x^8 + x^4 + x^3 + x + 1 (FIPS 197, 4.2)."""
    product = 0
    for bit in range(8):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(15, 7, -1):
        if product >> bit & 1:
            product ^= 0x11B << bit - 8
    return product


def _inverse(value: int) -> int:
    """Return the inverse in GF(2^8): the 254th power."""
    power = 1
    for _ in range(254):
        power = _times(power, value)
    return power
