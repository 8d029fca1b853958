"""Strips of a page: what blocks are broken into, and how strips are put on pages.

A strip is never cut; a page break falls only between two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from toolkit.paper.pen import Pen

Draw = Callable[[Pen, float], None]


def nothing(_pen: Pen, _top: float) -> None:
    """Draw nothing: what an empty strip does."""


@dataclass(frozen=True)
class Piece:
    """A strip of a page, across its whole width."""

    height: float
    draw: Draw = nothing  # called with the pen and the strip's distance from the top of the page
    keep: bool = False  # no page break after it, where that can be had
    gap: bool = False  # only space: dropped at the head of a page
    new_page: bool = False  # what follows begins a page
    repeat: Piece | None = None  # drawn again above it where it comes first on a page


def gap(height: float, *, keep: bool = False) -> Piece:
    """Return empty height."""
    return Piece(height, keep=keep, gap=True)


def height_of(pieces: Sequence[Piece]) -> float:
    """Return the height of strips one below the other."""
    return sum(piece.height for piece in pieces)


def as_one(pieces: Sequence[Piece], least: float = 0.0) -> Piece:
    """Return strips as a single one, at least `least` points high."""
    fixed = tuple(pieces)

    def draw(pen: Pen, top: float) -> None:
        for piece in fixed:
            piece.draw(pen, top)
            top += piece.height

    return Piece(max(least, height_of(fixed)), draw, keep=bool(fixed) and fixed[-1].keep)


def over(piece: Piece, extra: Draw, *, first: bool = False) -> Piece:
    """Return a strip with something more drawn on it, or under it where `first`."""

    def draw(pen: Pen, top: float) -> None:
        if first:
            extra(pen, top)
        piece.draw(pen, top)
        if not first:
            extra(pen, top)

    return replace(piece, draw=draw)


def kept(pieces: Sequence[Piece]) -> list[Piece]:
    """Return strips that stay together where they can; after the last a page may break as before."""
    return [replace(piece, keep=True) for piece in pieces[:-1]] + list(pieces[-1:])


def beside_first(pieces: Sequence[Piece], extra: Draw, height: float) -> list[Piece]:
    """Return strips with something `height` points high drawn at their start, reaching over several if need be."""
    taken: list[Piece] = []
    left = list(pieces)
    while left and (not taken or height_of(taken) < height):
        taken.append(left.pop(0))
    return [over(as_one(taken, height), extra), *left]


def paginate(pieces: Sequence[Piece], height: float) -> list[list[tuple[float, Piece]]]:
    """Put strips on pages `height` points high: per page, each strip and its distance from the body's top."""
    pages: list[list[tuple[float, Piece]]] = [[]]
    y = 0.0

    def turn() -> None:
        nonlocal y
        pages.append([])
        y = 0.0

    def put(piece: Piece) -> None:
        nonlocal y
        page = pages[-1]
        if piece.gap and not page:
            return
        if not page and piece.repeat is not None and piece.repeat.height + piece.height <= height:
            page.append((0.0, piece.repeat))
            y = piece.repeat.height
        page.append((y, piece))
        y += piece.height

    for chunk in _chunks(pieces):
        if chunk[0].new_page:
            if pages[-1]:
                turn()
            continue
        tall = height_of(chunk)
        if y + _solid(chunk) > height + 0.01 and tall <= height and pages[-1]:
            turn()
        for piece in chunk:
            if y + piece.height > height + 0.01 and pages[-1] and not piece.gap:
                turn()
            put(piece)
    if len(pages) > 1 and not pages[-1]:
        pages.pop()
    return pages


def _chunks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Group strips into runs that should not be broken."""
    chunks: list[list[Piece]] = []
    open_ = False
    for piece in pieces:
        if open_ and not piece.new_page:
            chunks[-1].append(piece)
        else:
            chunks.append([piece])
        open_ = piece.keep
    return chunks


def _solid(chunk: Sequence[Piece]) -> float:
    """Return the height that must fit: a chunk without the empty space it ends with."""
    last = len(chunk)
    while last and chunk[last - 1].gap:
        last -= 1
    return height_of(chunk[:last])
