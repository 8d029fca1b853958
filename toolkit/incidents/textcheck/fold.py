"""How a word is written in the lists: small, without accents, letters that have a plain twin made plain."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# fmt: off
_PLAIN = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
        "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŋ": "n", "ɔ": "o", "ɛ": "e", "ə": "e",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None,
        "’": "'", "ʼ": "'", "‘": "'", "`": "'",
    }
)
# fmt: on


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return `word` as the lists have it."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
