"""The sheets that ship: ``resources/sheets/<slug>/<language>.md``, read once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from toolkit.base.errors import kind
from toolkit.base.words import SOURCE_LANGUAGE, mark
from toolkit.paper import markdown
from toolkit.paper.blocks import Block, Heading, Item, Numbered, Picture, Text, plain
from toolkit.sheets.model import Cited, SheetInfo, Standing, source_hash

SHEETS = Path(__file__).resolve().parents[2] / "resources" / "sheets"

NO_SHEET = kind(
    "sheets.no-sheet",
    mark("Problem", "That sheet is not here."),
    mark("Problem", "Choose another one."),
)


@dataclass(frozen=True)
class Point:
    """One numbered point of a sheet, as it is shown to somebody: alone and large."""

    number: int
    under: str  # the heading it stands under
    blocks: tuple[Block, ...]
    picture: Picture | None

    @property
    def text(self) -> Text:
        """The point's words, in their weights."""
        return next(
            (block.text for block in self.blocks if not isinstance(block, Picture) and hasattr(block, "text")), ""
        )


@dataclass(frozen=True)
class Sheet:
    """A sheet with its text."""

    info: SheetInfo
    blocks: tuple[Block, ...]
    blank: bool = False  # whether a fact of this centre is still missing in it

    def points(self) -> list[Point]:
        """Return the numbered points, in order."""
        found: list[Point] = []
        under = ""
        for block in self.blocks:
            if isinstance(block, Heading):
                under = plain(block.text)
            elif isinstance(block, Numbered):
                for number, item in enumerate(block.items, block.start):
                    if isinstance(item, Item):
                        found.append(Point(number, under, item.blocks, item.picture))
        return found


def slugs() -> list[str]:
    """Return every sheet's slug, in the order in which sheets are shown."""
    found = [path.parent.name for path in SHEETS.glob(f"*/{SOURCE_LANGUAGE}.md")]
    return sorted(found, key=lambda slug: (read(slug, SOURCE_LANGUAGE).info.order, slug))


def languages(slug: str) -> list[str]:
    """Return the languages a sheet is there in, English first."""
    if slug not in slugs():
        raise NO_SHEET.problem()
    return sorted(
        (path.stem for path in (SHEETS / slug).glob("*.md")), key=lambda code: (code != SOURCE_LANGUAGE, code)
    )


def sheet(slug: str, language: str) -> Sheet:
    """Return a sheet in `language`, or in English where it is not there in that."""
    found = read(slug, language if language in languages(slug) else SOURCE_LANGUAGE)
    info = SheetInfo(**{**vars(found.info), "asked": language})
    return Sheet(info, found.blocks)


@cache
def read(slug: str, language: str) -> Sheet:
    """Read the text of a sheet that is there in `language`; ValueError for a head that lacks something."""
    source = _source(slug, language)
    head = source.head
    origin = source if language == SOURCE_LANGUAGE else _source(slug, SOURCE_LANGUAGE)
    if language == SOURCE_LANGUAGE:
        standing = Standing.ORIGINAL
    else:
        fresh = head.get("source_hash") == hash_of(slug)
        standing = Standing.CURRENT if fresh else Standing.STALE
    info = SheetInfo(
        slug=slug,
        language=language,
        title=_word(head, "title"),
        summary=_word(head, "summary"),
        pictogram=_word(origin.head, "pictogram"),
        order=int(origin.head.get("order", 0)),
        version=int(head.get("version", 1)),
        sources=tuple(Cited(_word(row, "paper"), _word(row, "place")) for row in origin.head.get("sources", [])),
        reviewed_by=str(head.get("reviewed_by", "")).strip(),
        reviewed_on=_date(head.get("reviewed_on", "")),
        standing=standing,
        asked=language,
        read_by=str(head.get("read_by", "")).strip(),
    )
    return Sheet(info, source.blocks)


def hash_of(slug: str) -> str:
    """Return the hash of a sheet's English words."""
    text = (SHEETS / slug / f"{SOURCE_LANGUAGE}.md").read_text(encoding="utf-8")
    head = _source(slug, SOURCE_LANGUAGE).head
    return source_hash(_word(head, "title"), _word(head, "summary"), markdown.body_of(text))


@cache
def _source(slug: str, language: str) -> markdown.Source:
    return markdown.read((SHEETS / slug / f"{language}.md").read_text(encoding="utf-8"))


def _word(head: dict[str, Any], name: str) -> str:
    said = str(head.get(name, "")).strip()
    if not said:
        raise ValueError(name)
    return said


def _date(said: object) -> dt.date | None:
    if isinstance(said, dt.date):
        return said
    return dt.date.fromisoformat(str(said)) if str(said).strip() else None
