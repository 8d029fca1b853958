"""What the check finds in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What kind of thing was found; the value is kept in tests and benchmarks, never in a record."""

    PHONE = "phone"
    EMAIL = "email"
    CARD = "card"
    IBAN = "iban"
    NUMBER = "number"  # of a person, badge, file, account: anything that is looked up
    PLATE = "plate"
    SPOT = "spot"  # coordinates, plus codes, three words
    HANDLE = "handle"
    LINK = "link"
    DAY = "day"
    YEAR = "year"
    CLOCK = "clock"
    ADDRESS = "address"
    AGE = "age"
    NAME = "name"


# A year alone narrows a report down but names nobody; a name is a guess of ours.  Both only warn.
SOFT = frozenset({Sort.NAME, Sort.YEAR})


@dataclass(frozen=True, order=True)
class Finding:
    """One place in a text: ``text[start:end]``.

    `hard` ones are patterns, not guesses: they cannot enter an open field.  `replacement` are the
    words offered in its place, in the language that was asked for; never empty.
    """

    start: int
    end: int
    kind: Sort
    hard: bool
    replacement: str


@dataclass(frozen=True)
class Unchecked:
    """A part of the text in which names cannot be told from other words: its script, as Unicode names it.

    `NO_CAPITALS` stands for a text in letters that have capitals, but none were typed.
    """

    script: str


NO_CAPITALS = "NO CAPITALS"
