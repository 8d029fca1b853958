"""The user's guide: chapters in Markdown under resources/guide, found by slug and by words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toolkit.base import words
from toolkit.base.pointers import Hit, Target
from toolkit.base.words import t

GUIDE = Path(__file__).resolve().parents[2] / "resources" / "guide"
# The order in which a newcomer would read them.
SLUGS = (
    "start",
    "today",
    "rights",
    "stock",
    "incidents",
    "referrals",
    "sync",
    "settings",
    "people",
    "backup",
    "police",
    "keyboard",
)


@dataclass(frozen=True)
class Chapter:
    """A chapter: its slug, its title (the first heading), its whole Markdown, and the language that is in."""

    slug: str
    title: str
    text: str
    language: str
    read_by: str = ""  # the native speaker who has reviewed this language's chapters; empty: nobody yet


@cache
def _chapter(slug: str, language: str) -> Chapter:
    path = GUIDE / language / f"{slug}.md"
    if not path.is_file():
        path, language = GUIDE / f"{slug}.md", words.SOURCE_LANGUAGE
    text = path.read_text(encoding="utf-8")
    reviewer = GUIDE / language / "REVIEWED-BY"
    read_by = reviewer.read_text(encoding="utf-8").strip() if reviewer.is_file() else ""
    return Chapter(slug, text.split("\n", 1)[0].lstrip("# ").strip(), text, language, read_by)


def chapters() -> list[Chapter]:
    """Return the chapters in order, in the current language where there is a translation."""
    return [_chapter(slug, words.current()) for slug in SLUGS]


def chapter(slug: str) -> Chapter:
    """Return a chapter; an unknown slug gives the first one."""
    return _chapter(slug if slug in SLUGS else SLUGS[0], words.current())


def find(query: str) -> list[Hit]:
    """Return the chapters that hold every word of `query`, those that name it in their title first."""
    asked = [word for word in query.casefold().split() if word]
    if not asked:
        return []
    found: list[tuple[int, int, Hit]] = []
    for place, each in enumerate(chapters()):
        title, text = each.title.casefold(), each.text.casefold()
        if all(word in text for word in asked):
            named = 0 if all(word in title for word in asked) else 1
            hit = Hit(each.title, t("Shell", "Help"), "help", Target("help", each.slug))
            found.append((named, place, hit))
    return [hit for _named, _place, hit in sorted(found, key=lambda each: each[:2])]
