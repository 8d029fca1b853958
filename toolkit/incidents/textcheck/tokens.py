"""A text in words and numbers, with what stands around each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from toolkit.incidents.textcheck.fold import fold

# Combining marks belong to their word: vowel signs of Devanagari, Ethiopic and Arabic marks.
_TOKEN = re.compile(
    r"\d+(?:[/-]?[^\W\d_](?!\w))?|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e]|['’ʼ](?=[^\W\d_]))*"
)
# French, Italian and Portuguese leave a vowel out: "l'inspecteur" is two words.
_ELIDED = re.compile(r"(?:[ldjmnstc]|qu)['’ʼ](?=[^\W\d_]{2})", re.IGNORECASE)
_ENDS = frozenset('.!?:;…\n•"“«»(¿¡؟।።،|*')
_ABBREVIATED = frozenset(
    "mr mrs ms dr st sr sra sgt lt col capt prof jr no inc ltd apt mme mlle cpl insp gen vs ul av p.o".split()
)
CASED = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "COPTIC", "DESERET", "ADLAM", "OSAGE"})


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """Return the script of a letter by its Unicode name; empty for none."""
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number: ``text[start:end]``; `first` where a sentence begins with it."""

    start: int
    end: int
    said: str
    word: str  # folded
    number: bool
    capital: bool
    first: bool
    script: str


def _token(text: str, start: int, end: int, *, first: bool) -> Token:
    said = text[start:end]
    number = said[0].isdigit()
    script = "" if number else script_of(said[0])
    return Token(start, end, said, fold(said), number, said[0].isupper(), first, script)


def tokens(text: str) -> Sequence[Token]:
    """Cut `text` into words and numbers, in one pass."""
    found: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text):
        said = match.group()
        start, end = match.span()
        elided = _ELIDED.match(said)
        between = text[before:start]
        first = (
            not found
            or any(sign in _ENDS for sign in between)
            or (between.strip() in {"-", "–", "—"} and "\n" in between)
        )
        if first and found and between.startswith(".") and "\n" not in between:
            last = found[-1]
            # "Mr. Otieno", "J. Otieno": no sentence begins there.
            first = not (fold(last.said) in _ABBREVIATED or (len(last.said) == 1 and last.said.isupper()))
        elif first and found and between in {' "', " “", " (", " «"}:
            first = False
        if elided is not None:
            cut = start + elided.end() - 1
            found.append(_token(text, start, cut, first=first))
            start, first = cut + 1, False
        found.append(_token(text, start, end, first=first))
        before = end
    return found
