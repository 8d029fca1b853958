"""What a page is made of: plain, frozen data that any room can compose.

Texts are already in the language of the paper.  Lengths are millimetres.  "Start" and "end"
are the sides a line begins and ends at: left and right, or the other way round in Arabic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from toolkit.base.chart import Chart

LTR_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"

Align = Literal["start", "centre", "end"]
Size = Literal["tiny", "small", "body", "large", "huge"]
Tone = Literal["plain", "warm"]


@dataclass(frozen=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


Text = str | tuple[Run, ...]


def bold(text: str) -> tuple[Run, ...]:
    """Return `text` in bold."""
    return (Run(text, bold=True),)


def plain(text: Text) -> str:
    """Return a text without its weights."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def ltr(text: str) -> str:
    """Return `text` so that it reads from left to right wherever it stands: codes, phone numbers."""
    return f"{LTR_ISOLATE}{text}{POP_ISOLATE}" if text else ""


_NUMBER = re.compile(r"[+(]?\d(?:[\d().,:/+–\s-]*\d)?\)?%?")


def isolate_numbers(text: str) -> str:
    """Return `text` with every number of several parts kept in one piece, for right-to-left lines.

    "0800 123 456" would otherwise be shown with its groups in the opposite order.  Parts of the
    text that stand in an isolate already are left alone.
    """
    kept: list[str] = []
    depth = last = 0
    for at, mark in enumerate(text + LTR_ISOLATE):
        if mark == LTR_ISOLATE and depth == 0:
            kept.append(_NUMBER.sub(lambda found: ltr(found.group()), text[last:at]))
            last = at
        if mark == LTR_ISOLATE:
            depth += 1
        elif mark == POP_ISOLATE and depth:
            depth -= 1
            if depth == 0:
                kept.append(text[last : at + 1])
                last = at + 1
    return "".join(kept) + text[last:]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (the sheet), 2 or 3; never left alone at the foot of a page."""

    text: Text
    level: int = 2


@dataclass(frozen=True)
class Para:
    """A paragraph; `soft` is the quieter ink."""

    text: Text
    size: Size = "body"
    align: Align = "start"
    soft: bool = False


@dataclass(frozen=True)
class Picture:
    """A pictogram that ships, by name; `alt` is what is read aloud in its place."""

    name: str
    alt: str
    size: float = 14.0
    align: Align = "start"


@dataclass(frozen=True)
class Screen:
    """A picture of a screen that ships with the guide, by name; on paper its words stand in its place."""

    name: str
    alt: str


@dataclass(frozen=True)
class Item:
    """One point of a list: blocks, and the pictogram that stands beside it."""

    blocks: tuple[Block, ...]
    picture: Picture | None = None


@dataclass(frozen=True)
class Bullets:
    """A list whose order does not matter; an item may be a bare text."""

    items: tuple[Item | Text, ...]


@dataclass(frozen=True)
class Numbered:
    """A list of steps, counted from `start`; an item may be a bare text."""

    items: tuple[Item | Text, ...]
    start: int = 1


@dataclass(frozen=True)
class Column:
    """A table's column; `share` is its part of the width (0: as its contents need)."""

    title: str
    numeric: bool = False
    share: float = 0.0


@dataclass(frozen=True)
class Table:
    """Rows under repeated column heads; numeric columns stand at the line's end; `total` is a closing row."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    total: tuple[Text, ...] | None = None
    caption: str = ""
    size: Size = "small"


@dataclass(frozen=True)
class KeyValue:
    """Pairs of a word and what belongs to it, in two columns; an empty value is a line to write on."""

    pairs: tuple[tuple[str, Text], ...]
    size: Size = "body"


@dataclass(frozen=True)
class Callout:
    """Blocks in a tinted box with a bar at their start; "warm" asks for attention."""

    blocks: tuple[Block, ...]
    tone: Tone = "plain"


@dataclass(frozen=True)
class QR:
    """A QR code of `text`, `size` millimetres wide with its quiet border."""

    text: str
    alt: str
    size: float = 30.0
    align: Align = "start"


@dataclass(frozen=True)
class Bars:
    """A bar chart lying down: label, value, and the value as it is to be read.

    A value of None draws no bar (a cell that is withheld), only its text.
    """

    rows: tuple[tuple[str, float | None, str], ...]
    alt: str
    title: str = ""


@dataclass(frozen=True)
class Plot:
    """A chart over the whole width, its field `height` millimetres high, with its key below."""

    chart: Chart
    height: float = 75.0
    title: str = ""


@dataclass(frozen=True)
class Beside:
    """Two stacks of blocks side by side, never split; too tall for a page, one follows the other."""

    start: tuple[Block, ...]
    end: tuple[Block, ...]
    share: float = 0.5  # the first stack's part of the width


@dataclass(frozen=True)
class GridCell:
    """A cell of a grid: blocks in its middle, or at its `top`; `framed` draws a box to write in."""

    blocks: tuple[Block, ...] = ()
    framed: bool = False
    top: bool = False


@dataclass(frozen=True)
class Grid:
    """Cells in rows `height` millimetres high at least; columns by `shares` of the width; a row is never split."""

    rows: tuple[tuple[GridCell, ...], ...]
    shares: tuple[float, ...]
    height: float = 12.0
    inside: float = 1.0  # millimetres left free around what a cell holds


@dataclass(frozen=True)
class Space:
    """Empty height in millimetres; dropped at the head of a page."""

    height: float = 4.0


@dataclass(frozen=True)
class Rule:
    """A thin line across; dashed where it is to be cut along."""

    dashed: bool = False


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True)
class Keep:
    """Blocks that stay together on a page where a page can hold them."""

    blocks: tuple[Block, ...] = field(default=())


Block = (
    Heading
    | Para
    | Picture
    | Screen
    | Bullets
    | Numbered
    | Table
    | KeyValue
    | Callout
    | QR
    | Bars
    | Plot
    | Beside
    | Grid
    | Space
    | Rule
    | PageBreak
    | Keep
)
