"""Passphrases: six words picked by the computer, and how whatever is typed becomes a secret.

What a person types is *folded* before anything is derived from it: accents, capitals, the number
of spaces, Arabic vowel signs and the forms of alef don't matter, because they are what goes wrong
at another keyboard.  Generated words are unique after folding, so folding costs them nothing.
"""

from __future__ import annotations

import math
import secrets
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from toolkit.base.errors import kind
from toolkit.base.words import SOURCE_LANGUAGE, current, mark

WORDLISTS = Path(__file__).resolve().parents[2] / "resources" / "wordlists"
WORDS = 6
LONGEST = 512  # characters typed; more is a slip of the hand or not a person
SHORTEST_WORD, LONGEST_WORD = 3, 9

EMPTY = kind(
    "vault.passphrase-empty",
    mark("Problem", "The passphrase is empty."),
    mark("Problem", "Type your passphrase."),
)
TOO_LONG = kind(
    "vault.passphrase-too-long",
    mark("Problem", "This passphrase is too long."),
    mark("Problem", "Use at most {most} letters."),
)

# Letters that Unicode keeps apart and keyboards or hands don't.
_ALIKE = str.maketrans(
    {
        "\u0640": "",  # tatweel
        "\u0671": "\u0627",  # alef wasla
        "\u0672": "\u0627",
        "\u0673": "\u0627",
        "\u0675": "\u0627",
        "\u0649": "\u064a",  # alef maqsura, typed for yeh
        "\u06cc": "\u064a",  # Persian yeh
        "\u06a9": "\u0643",  # Persian kaf
        "\u0629": "\u0647",  # teh marbuta, typed as heh
        "\u06c1": "\u0647",
        "\u06be": "\u0647",
        "\u06d5": "\u0647",
        "\u0131": "i",  # dotless i
        "\u00e6": "ae",
        "\u0153": "oe",
        "\u00f8": "o",
        "\u0111": "d",
        "\u0142": "l",
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u2013": "-",
        "\u2014": "-",
    }
)


def _is_accent(mark_: str) -> bool:
    """Tell accents, Hebrew points and Arabic vowel signs from marks that make another letter of a word.

    Vowel signs of Devanagari or Thai are marks as well, and a word without them is another word:
    so the canonical combining class decides, not the category.
    """
    combining = unicodedata.combining(mark_)
    return combining >= 200 or 10 <= combining <= 36


def fold(text: str) -> str:
    """Return the form in which passphrases are compared and derived; folding twice changes nothing."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = []
    for letter in plain:
        if _is_accent(letter) or unicodedata.category(letter) == "Cf":
            continue
        digit = unicodedata.decimal(letter, None)
        kept.append(letter if digit is None else str(digit))
    # Taking marks away can bring two others together that then change places.
    tidy = unicodedata.normalize("NFKD", "".join(kept).translate(_ALIKE))
    return " ".join(tidy.split())


def secret(text: str) -> bytes:
    """Return what the header derives from for a typed passphrase; Problem where empty or far too long."""
    if len(text) > LONGEST:
        raise TOO_LONG.problem(most=LONGEST)
    folded = fold(text)
    if not folded:
        raise EMPTY.problem()
    return b"phrase:" + folded.encode("utf-8", "surrogatepass")


@dataclass(frozen=True)
class Wordlist:
    """The words of one language, sorted by their folded form."""

    language: str
    words: tuple[str, ...]
    folded: tuple[str, ...]

    @property
    def bits_per_word(self) -> float:
        """How much one randomly picked word adds: the logarithm of how many there are."""
        return math.log2(len(self.words))


@dataclass(frozen=True)
class Generated:
    """A passphrase that the computer picked, and what it is worth."""

    words: tuple[str, ...] = field(repr=False)
    bits: float

    @property
    def text(self) -> str:
        """The words with spaces between."""
        return " ".join(self.words)


def languages() -> list[str]:
    """Return the codes of the languages that have a word list."""
    return sorted(path.stem for path in WORDLISTS.glob("*.txt"))


@cache
def wordlist(language: str) -> Wordlist:
    """Return the list of `language`; the English one where it has none."""
    path = WORDLISTS / f"{language}.txt"
    if language not in languages():
        path = WORDLISTS / f"{SOURCE_LANGUAGE}.txt"
    words = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = sorted((fold(word), word) for word in words if word and not word.startswith("#"))
    return Wordlist(path.stem, tuple(word for _, word in pairs), tuple(folded for folded, _ in pairs))


def generate(language: str | None = None, count: int = WORDS) -> Generated:
    """Pick `count` words (six) at random, each independently: ``bits`` is exactly count x log2(list)."""
    chosen = wordlist(language or current())
    words = tuple(secrets.choice(chosen.words) for _ in range(count))
    return Generated(words, count * chosen.bits_per_word)


def suggest(prefix: str, language: str | None = None, most: int = 8) -> list[str]:
    """Return words of the list that begin like `prefix`, however it is accented; for help while typing."""
    chosen = wordlist(language or current())
    start = fold(prefix)
    if not start:
        return []
    found: list[str] = []
    for place in range(bisect_left(chosen.folded, start), len(chosen.words)):
        if not chosen.folded[place].startswith(start) or len(found) == most:
            break
        found.append(chosen.words[place])
    return found


def is_listed(word: str, language: str | None = None) -> bool:
    """Tell whether `word` stands in the list, however it is accented: shows a slip while typing."""
    chosen = wordlist(language or current())
    folded = fold(word)
    place = bisect_left(chosen.folded, folded)
    return place < len(chosen.folded) and chosen.folded[place] == folded
