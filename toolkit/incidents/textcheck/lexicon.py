"""The lists in ``resources/names``, each read when the first text asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

LISTS = Path(__file__).resolve().parents[3] / "resources" / "names"
# Languages whose common words are left alone whatever language the window speaks: people mix them.
MIXED = ("en", "fr", "es", "pt", "sw", "ha", "yo", "zu", "so", "st", "ar", "hi", "ru")


@cache
def words(name: str) -> frozenset[str]:
    """Return the list called `name`; an absent one is empty."""
    path = LISTS / f"{name}.txt"
    return frozenset(path.read_text(encoding="utf-8").split("\n")) - {""} if path.is_file() else frozenset()


@cache
def names(script: str) -> frozenset[str]:
    """Return the folded names written in `script` (as Unicode names it)."""
    return words(f"names-{script.lower()}")


@cache
def common() -> frozenset[str]:
    """Return words that are no names in any of our languages."""
    return frozenset().union(*(words(f"common-{language}") for language in MIXED), words("common-own"))


def english() -> frozenset[str]:
    """Return the English dictionary, without its endings."""
    return words("dictionary-en")


@cache
def places() -> frozenset[str]:
    """Return the words of place names in Latin letters."""
    return words("places")


def given() -> frozenset[str]:
    """Return Latin first names that are names wherever they stand."""
    return words("given-latin")


def proper() -> frozenset[str]:
    """Return what the English dictionary writes with a capital: peoples, countries, names."""
    return words("proper-en")


_ENDINGS = (
    *(
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("ed", ""),
        ("ed", "e"),
        ("es", ""),
        ("s", ""),
        ("'s", ""),
    ),
    *(("s'", "s"), ("ly", ""), ("er", ""), ("er", "e"), ("est", ""), ("ers", ""), ("ers", "e"), ("ness", "")),
)
_STARTS = ("un", "re", "dis", "in", "non", "over", "mis", "under", "out", "pre")


@lru_cache(maxsize=20_000)
def _stems(word: str) -> tuple[str, ...]:
    found = [word]
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)] + instead
            found.append(stem)
            if len(stem) > 3 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(found)


def is_english(word: str) -> bool:
    """Tell whether the folded `word`, or what is left of it without its ending, stands in the English dictionary."""
    held = english()
    if word in words("common-en"):
        return True
    return any(stem in held for stem in _stems(word)) or any(
        stem in held
        for start in _STARTS
        if word.startswith(start)
        for stem in _stems(word[len(start) :])
        if len(stem) > 2
    )


def is_common(word: str, language: str = "") -> bool:
    """Tell whether the folded `word` is an everyday word of `language`, or of any of our languages."""
    return word in (words(f"common-{language}") if language else common())


def language_of(several: Iterable[str]) -> str:
    """Return the language most of whose everyday words are among `several`, English where none is."""
    held = list(several)
    return max(MIXED, key=lambda language: sum(word in words(f"common-{language}") for word in held))
