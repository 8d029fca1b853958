"""How long somebody else would guess at a passphrase that a person made up.

Two estimates, and the lower one counts: zxcvbn's, and one of our own that gives no more than a
common word's worth to anything that looks like a word, in any language (zxcvbn knows English
ones), and next to nothing to years, dates, keyboard rows, repeats and the centre's own names.
Guesses are counted for somebody who has the key file and much better computers than ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.base.errors import kind
from toolkit.base.words import Phrase, mark
from toolkit.vault.passphrase import fold

ACCEPTED = 3
_ZXCVBN_LONGEST = 72  # it raises above
# log10 of guesses: at 10,000 Argon2id derivations a second, which is a rich attacker,
# 10^12 take three years and 10^14 three hundred.
_STEPS = (6.0, 9.0, 12.0, 14.0)
_WORD = 3.6  # log10: one of 4,000 common words
_WORD_LETTERS = 10  # what is longer is more than one word
_SHORT_WORD = 0.7  # a word of one or two letters
_LETTER = 0.6  # each letter beyond a word's
_FRAGMENT_LETTER = 1.0  # each letter between digits and signs
_DIGIT = 1.0
_SYMBOL = 0.7
_YEAR = 1.5
_ALMOST_NOTHING = 0.3

COMMON = mark("Passphrase", "This is one of the first things somebody would try.")
NAME_AND_YEAR = mark("Passphrase", "A name or a word with a year or a date is tried early.")
KEYBOARD = mark("Passphrase", "Keys that lie side by side are tried early.")
OWN_NAMES = mark("Passphrase", "Names of your centre, your people or your town are tried first.")
REPEATED = mark("Passphrase", "Saying a word twice doesn't make it harder to guess.")
TOO_SHORT = mark("Passphrase", "This is too short. Take at least four words that have nothing to do with each other.")
FEW_WORDS = mark("Passphrase", "Add another word or two that have nothing to do with the others.")
GOOD = mark("Passphrase", "This would take years to guess.")
STRONG = mark("Passphrase", "This would take lifetimes to guess.")

WEAK = kind(
    "vault.passphrase-weak",
    mark("Problem", "This passphrase is too easy to guess. {reason}"),
    mark("Problem", "Take the six words that Satchel offers, or make yours longer."),
)

_ROWS = (
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertzuiop",
    "abcdefghijklmnopqrstuvwxyz",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
)
_RUN = 4
_TOKENS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_", re.UNICODE)
_DATE = re.compile(r"\d{1,4}([./\- ])\d{1,2}\1\d{1,4}")


@dataclass(frozen=True)
class Strength:
    """A score from 0 (guessed at once) to 4, and the sentence that says why."""

    score: int
    reason: Phrase
    guesses_log10: float

    @property
    def is_enough(self) -> bool:
        """Tell whether Satchel takes it: a score of 3 or more."""
        return self.score >= ACCEPTED


def judge(text: str, known: Iterable[str] = ()) -> Strength:
    """Judge a passphrase; `known` are names an outsider could know: the centre's, people's, the town's."""
    folded = fold(text)
    names = sorted({fold(word) for name in known for word in (name, *name.split())}, key=len, reverse=True)
    names = [name for name in names if len(name) >= 3]
    own, why = _own_estimate(folded, names)
    theirs = _zxcvbn_estimate(folded, names)
    guesses = min(own, theirs)
    score = sum(1 for step in _STEPS if guesses >= step)
    if score == len(_STEPS):
        reason = STRONG
    elif score >= ACCEPTED:
        reason = GOOD
    elif why is not None:
        reason = why
    elif theirs < _STEPS[0] and theirs <= own:
        reason = COMMON
    else:
        reason = TOO_SHORT if len(folded) < 16 else FEW_WORDS
    return Strength(score, reason, guesses)


def require(text: str, known: Iterable[str] = ()) -> None:
    """Refuse a passphrase that is too weak, with the reason."""
    strength = judge(text, known)
    if not strength.is_enough:
        raise WEAK.problem(reason=strength.reason)


def _zxcvbn_estimate(folded: str, names: list[str]) -> float:
    from zxcvbn import zxcvbn

    if not folded:
        return 0.0
    return float(zxcvbn(folded[:_ZXCVBN_LONGEST], user_inputs=names[:50])["guesses_log10"])


def _own_estimate(folded: str, names: list[str]) -> tuple[float, Phrase | None]:
    """Return log10 of guesses by our own count, and the first thing that spoils the passphrase."""
    total, why = 0.0, None
    # Vowel signs would cut Hindi and Thai words into letters, which would then count for more.
    rest = "".join(letter for letter in folded if not unicodedata.category(letter).startswith("M"))
    for name in names:
        if name in rest:
            rest, total, why = rest.replace(name, " "), total + _ALMOST_NOTHING, OWN_NAMES
    rest, runs = _without_runs(rest)
    if runs:
        total, why = total + runs * _SHORT_WORD, why or KEYBOARD
    rest, dates = _DATE.subn(" ", rest)
    total += dates * _YEAR
    seen: set[str] = set()
    years, words = dates, 0
    for chunk in rest.split():
        tokens = _TOKENS.findall(chunk)
        for token in tokens:
            if token in seen:
                why = why or (REPEATED if len(token) > 2 else None)
                total += 0.1
                continue
            seen.add(token)
            if token.isdigit():
                is_year = len(token) == 4 and token[:2] in {"19", "20"}
                years += is_year
                total += _YEAR if is_year else _DIGIT * len(set(token)) + 0.1 * (len(token) - len(set(token)))
            elif token[0].isalpha():
                words += 1
                total += _worth(token, is_fragment=len(tokens) > 1)
            else:
                total += _SYMBOL
    if years and words <= 2:
        why = why or NAME_AND_YEAR
    return total, why


def _worth(letters: str, *, is_fragment: bool) -> float:
    if is_fragment and len(letters) <= 3:
        return _FRAGMENT_LETTER * len(letters)
    if len(set(letters)) <= 2:
        return _SHORT_WORD
    return _WORD + _LETTER * max(0, min(len(letters), 3 * len(set(letters))) - _WORD_LETTERS)


def _without_runs(text: str) -> tuple[str, int]:
    """Cut out stretches of four or more neighbouring keys, either way; return what is left and how many."""
    found = 0
    for row in _ROWS:
        for line in (row, row[::-1]):
            at = 0
            while at + _RUN <= len(text):
                if text[at : at + _RUN] not in line:
                    at += 1
                    continue
                end = at + _RUN
                while end < len(text) and text[at : end + 1] in line:
                    end += 1
                text, found = text[:at] + " " + text[end:], found + 1
    return text, found
