"""Translation without Qt: `t` says a text in the current language, `mark` keeps one for later.

Both are gathered into ``translations/*.ts`` by ``packaging/translations.py``, which reads the syntax
tree: context and text must be plain string literals, a count is the fourth argument or ``n=``.
They are compiled into JSON, which the standard library reads: the command line needs no Qt.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
SOURCE_LANGUAGE = "en"
PSEUDO = "qps"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

# Names are written in the language itself: a person must find their own.
LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English",
    "fr": "Français",
    "ar": "العربية",
    "es": "Español",
    "pt": "Português",
    "sw": "Kiswahili",
    "hi": "हिन्दी",
    "ru": "Русский",
    "th": "ไทย",
}


def _one(n: int) -> int:
    return 0 if n == 1 else 1


def _none_or_one(n: int) -> int:
    return 0 if n in {0, 1} else 1


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


def _arabic(n: int) -> int:
    if n in {0, 1, 2}:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


# Which of a language's forms a count takes, in the order in which Qt writes them to .ts files.
PLURALS: Mapping[str, Callable[[int], int]] = {
    "fr": _none_or_one,
    "hi": _none_or_one,
    "pt": _none_or_one,
    "ru": _slavic,
    "ar": _arabic,
    "th": lambda _n: 0,
}


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language: ``{context: {text: translation or list of plural forms}}``."""

    language: str
    texts: Mapping[str, Mapping[str, str | list[str]]]

    def say(self, context: str, text: str, n: int | None = None) -> str:
        """Return the translation of `text`, or `text` itself where there is none."""
        if self.language == PSEUDO:
            return f"[{text}]"
        found = self.texts.get(context, {}).get(text)
        if found is None or not found:
            return text
        if isinstance(found, str):
            return found
        form = PLURALS.get(self.language, _one)(0 if n is None else abs(n))
        return found[min(form, len(found) - 1)] or text


@cache
def catalogue(language: str) -> Catalogue:
    """Return the compiled catalogue of `language`; an absent one leaves every text as it is."""
    path = TRANSLATIONS / f"{language}.json"
    if language == PSEUDO or not path.is_file():
        return Catalogue(language, {})
    return Catalogue(language, json.loads(path.read_text(encoding="utf-8"))["texts"])


def available() -> list[str]:
    """Return the codes of the languages that ship a catalogue, English first."""
    found = {path.stem for path in TRANSLATIONS.glob("*.json")} & set(LANGUAGE_NAMES)
    return [code for code in LANGUAGE_NAMES if code in found or code == SOURCE_LANGUAGE]


_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


class _Default:
    language = SOURCE_LANGUAGE


def use(language: str) -> None:
    """Make `language` the one the whole program speaks from now on (all threads)."""
    _Default.language = language


def current() -> str:
    """Return the code of the language that `t` speaks here and now."""
    return _spoken.get() or _Default.language


def is_right_to_left(language: str | None = None) -> bool:
    """Tell whether `language` (default: the current one) is written from right to left."""
    return (language or current()) in RIGHT_TO_LEFT


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak `language` inside the block and in this thread only: a slip in the client's words."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def t(context: str, text: str, comment: str = "", n: int | None = None) -> str:  # noqa: ARG001 - read by lupdate
    """Say `text` in the current language; with `n` the right plural form, ``{n}`` filled in."""
    said = catalogue(current()).say(context, text, n)
    return said if n is None else said.replace("{n}", number(n))


@dataclass(frozen=True)
class Phrase:
    """A text that will be said later, in whatever language is current then."""

    context: str
    text: str

    def say(self, **facts: object) -> str:
        """Return the translated text with ``{names}`` replaced by `facts`; a missing one stays."""
        return fill(t(self.context, self.text), **facts)

    def __str__(self) -> str:
        return self.say()


def mark(context: str, text: str, comment: str = "") -> Phrase:  # noqa: ARG001 - read by lupdate
    """Keep `text` for extraction and for later."""
    return Phrase(context, text)


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def fill(text: str, **facts: object) -> str:
    """Put `facts` into the ``{names}`` of `text`; integers with thousands set apart."""
    shown = {k: number(v) if isinstance(v, int) and not isinstance(v, bool) else str(v) for k, v in facts.items()}
    return text.format_map(_Facts(shown))


def isolated(code: str) -> str:
    """Return a code or name set apart from what stands beside it, where that is read from right to left.

    Else "L9120 · 17 March" in Arabic would tie the day's figure to the code.
    """
    return f"\u2068{code}\u2069" if is_right_to_left() else code


def number(value: int) -> str:
    """Write an integer with a narrow no-break space between thousands, as every look of ours does."""
    return f"{value:,}".replace(",", "\u202f")
