"""Pictures, QR codes and bar charts, each read aloud by its description."""

from __future__ import annotations

from functools import lru_cache

from toolkit.paper.blocks import QR, Align, Bars, Picture
from toolkit.paper.pen import INK, LEAD, MM, SOFT, Pen
from toolkit.paper.pieces import Draw, Piece, gap, over
from toolkit.paper.svg import picture as picture_named
from toolkit.paper.tags import Element
from toolkit.paper.typesize import Frame, Type

_QUIET = 4  # modules of white around a QR code, as its standard asks
_MASK = 3  # any of the eight is valid; a fixed one is ten times as fast as trying them all


def adorn(draw: Draw) -> Draw:
    """Return a way to draw what only adorns the page and is not read aloud."""

    def marked(pen: Pen, top: float) -> None:
        with pen.part_of(None):
            draw(pen, top)

    return marked


def _offset(align: Align, width: float, side: float) -> float:
    return {"start": 0.0, "centre": (width - side) / 2, "end": width - side}[align]


def draw_picture(pen: Pen, picture: Picture, start: float, top: float, side: float, parent: Element) -> None:
    """Draw a pictogram; without a description it is an ornament."""
    element = parent.add("Figure", alt=picture.alt) if picture.alt else None
    with pen.part_of(element):
        pen.drawing(picture_named(picture.name), start, top, side)


def picture(setter: Type, block: Picture, frame: Frame, parent: Element) -> list[Piece]:
    """Set a pictogram on a line of its own."""
    side = min(block.size * MM, frame.width, setter.page_height)
    start = frame.start + _offset(block.align, frame.width, side)
    return [Piece(side, lambda pen, top: draw_picture(pen, block, start, top, side, parent)), gap(setter.body * 0.5)]


@lru_cache(maxsize=256)
def _cells(text: str) -> list[list[tuple[int, int]]]:
    """Return a QR code's dark cells per row as (first column, count), its quiet border included."""
    import segno

    code = segno.make_qr(text, error="m", mask=_MASK, boost_error=False)
    rows: list[list[tuple[int, int]]] = []
    for line in code.matrix_iter(border=_QUIET):
        runs: list[tuple[int, int]] = []
        for column, dark in enumerate(line):
            if dark and runs and sum(runs[-1]) == column:
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            elif dark:
                runs.append((column, 1))
        rows.append(runs)
    return rows


def qr(setter: Type, block: QR, frame: Frame, parent: Element) -> list[Piece]:
    """Set a QR code on a line of its own."""
    side = min(block.size * MM, frame.width, setter.page_height)
    start = frame.start + _offset(block.align, frame.width, side)
    rows = _cells(block.text)
    element = parent.add("Figure", alt=block.alt)

    def draw(pen: Pen, top: float) -> None:
        with pen.part_of(element):
            pen.cells(start, top, side / len(rows), rows)

    return [Piece(side, draw), gap(setter.body * 0.5)]


def bars(setter: Type, block: Bars, frame: Frame, parent: Element) -> list[Piece]:
    """Set a bar chart lying down: a row per bar, labels and values shaped like any other text."""
    made = setter.block_title(block.title, frame, parent)
    element = parent.add("Figure", alt=block.alt)
    size = setter.size("small")
    labels = [setter.shape(label, size, frame.width * 0.35) for label, _, _ in block.rows]
    shown = [setter.shape(text, size, frame.width * 0.2, heavy=True) for _, _, text in block.rows]
    label_width = max((one.width for one in labels), default=0.0) + size
    value_width = max((one.width for one in shown), default=0.0) + size
    longest = max((value for _, value, _ in block.rows if value), default=0.0)
    reach = max(1.0, frame.width - label_width - value_width)
    for label, text, (_, value, _) in zip(labels, shown, block.rows, strict=True):
        length = reach * value / longest if value and longest else 0.0
        height = max(label.height, text.height) + size * 0.4

        def draw(pen: Pen, top: float, label=label, text=text, length=length, height=height) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - binds the loop variable
            with pen.part_of(element):
                for number, line in enumerate(label.lines):
                    pen.line(line, label, frame.start, top + number * label.leading, label_width, colour=INK)
                if length:
                    pen.box(frame.start + label_width, top + size * 0.1, length, height - size * 0.6, LEAD)
                after = frame.start + label_width + length + size * 0.4
                for number, line in enumerate(text.lines):
                    colour = INK if length else SOFT
                    pen.line(line, text, after, top + number * text.leading, value_width, colour=colour)

        made.append(Piece(height, draw))

    def axis(height: float) -> Draw:
        def draw(pen: Pen, top: float) -> None:
            with pen.part_of(None):
                pen.box(frame.start + label_width - 1, top, 1, height, INK)

        return draw

    first = len(made) - len(block.rows)
    made[first:] = [over(piece, axis(piece.height)) for piece in made[first:]]
    return [*made, gap(setter.body)]
