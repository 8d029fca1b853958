"""Marker texts: one for each field where people type, and how they are looked for in bytes."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping

FIELDS = (
    *("centre", "person", "area", "unit", "store", "product", "lot", "giver", "note", "reason", "worker"),
    *("explanation", "lawyer", "lawyer_phone", "centre_phone", "organisation", "service", "paper_name"),
    *("service_area", "where", "phone", "opening", "fee", "tongue", "say", "account", "part", "kept"),
    *("draft", "loss", "renamed", "passphrase", "place_name", "search", "erased", "typed", "told"),
)
_LETTERS = "BCDFGHJKLMNPQRTVWXZ"  # no word of any language comes of these


_FIRST = "ZQXJ"  # every marker begins so: one search finds them all
_LENGTH = 9


def markers(seed: int) -> dict[str, str]:
    """Return a marker for each field; capitals, so that what capitalises leaves them as they are."""
    dice = random.Random(seed)
    return {field: _FIRST + "".join(dice.choice(_LETTERS) for _ in range(_LENGTH - len(_FIRST))) for field in FIELDS}


def found_in(data: bytes, marks: Mapping[str, str] | Iterable[str]) -> set[str]:
    """Return the markers that stand in some bytes, in any case, as Python, SQLite and Qt write text."""
    names = marks.values() if isinstance(marks, Mapping) else marks
    folded = data.lower()
    # In UTF-16 and UTF-32 the zeros between the letters go, and the same letters are left.
    seen = set(_SOUGHT.findall(folded)) | set(_SOUGHT.findall(folded.replace(b"\0", b"")))
    return {mark for mark in names if mark.lower().encode() in seen}


_SOUGHT = re.compile(_FIRST.lower().encode() + b"[a-z]{%d}" % (_LENGTH - len(_FIRST)))
