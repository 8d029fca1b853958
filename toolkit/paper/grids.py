"""Grids: cells of one height side by side, framed where somebody is to write in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.paper.blocks import Grid, GridCell
from toolkit.paper.pen import INK, MM, Pen
from toolkit.paper.pieces import Draw, Piece, as_one, gap
from toolkit.paper.tags import Element
from toolkit.paper.typesize import Frame

if TYPE_CHECKING:
    from toolkit.paper.setter import Setter


def grid(setter: Setter, block: Grid, frame: Frame, parent: Element) -> list[Piece]:
    """Set a grid: a strip for each row."""
    element = parent.add("Table")
    whole = sum(block.shares)
    widths = [share / whole * frame.width for share in block.shares]
    starts = [frame.start + sum(widths[:place]) for place in range(len(widths))]
    frames = [Frame(start, width) for start, width in zip(starts, widths, strict=True)]
    made = [_row(setter, block, cells, frames, element.add("TR")) for cells in block.rows]
    return [*made, gap(setter.body)]


def _row(setter: Setter, block: Grid, cells: tuple[GridCell, ...], frames: list[Frame], row: Element) -> Piece:
    pad = block.inside * MM
    held: list[tuple[Frame, GridCell, Piece]] = []
    for cell, frame in zip(cells, frames, strict=True):
        pieces = setter.lay(cell.blocks, frame.inset(pad, pad), row.add("TD"))
        while pieces and pieces[-1].gap:
            pieces.pop()
        held.append((frame, cell, as_one(pieces)))
    height = max([block.height * MM, *(piece.height + 2 * pad for _frame, _cell, piece in held)])

    def draw(pen: Pen, top: float) -> None:
        for frame, cell, piece in held:
            if cell.framed:
                _framed(frame, height)(pen, top)
            piece.draw(pen, top + (pad if cell.top else (height - piece.height) / 2))

    return Piece(height, draw)


def _framed(frame: Frame, height: float) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        with pen.part_of(None):
            pen.frame(frame.start, top, frame.width, height, INK)

    return draw
