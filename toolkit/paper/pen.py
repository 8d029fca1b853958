"""Draws on a page: lines of glyphs, outlines and rectangles, each marked with what it belongs to.

Distances are points from the top of the page down and from its start side in, so that a
right-to-left page is the mirror of a left-to-right one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from toolkit.paper import fonts
from toolkit.paper.blocks import Align
from toolkit.paper.shaping import Glyphs, Line, Shaped
from toolkit.paper.svg import Drawing, Shape
from toolkit.paper.tags import Element, Tags

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
INK, SOFT, LINE, TINT = "#1F2933", "#55606B", "#C9C3B8", "#F3F1EC"
LEAD, WARM, WARM_TINT, GHOST = "#0F766E", "#9A4A08", "#FBF1E4", "#E9E6E0"


class Pen:
    """Draws on the current page of a canvas."""

    def __init__(self, canvas: Canvas, tags: Tags, *, rtl: bool) -> None:
        self._canvas: Any = canvas
        self._tags = tags
        self.rtl = rtl
        self.width, self.height = (float(side) for side in self._canvas._pagesize)

    def _write(self, operators: str) -> None:
        self._canvas._code.append(operators)

    @contextmanager
    def part_of(self, element: Element | None) -> Iterator[None]:
        """Draw something that belongs to `element`; None for what only adorns the page."""
        self._write("/Artifact BMC" if element is None else self._tags.mark(element))
        yield
        self._write("EMC")

    def left(self, start: float, width: float) -> float:
        """Return the left edge of a strip `width` wide that begins `start` from the page's start side."""
        return self.width - start - width if self.rtl else start

    def line(self, line: Line, shaped: Shaped, start: float, top: float, width: float, **look: Any) -> None:
        """Draw one line in a strip; `look` may give colour and align."""
        align: Align = look.get("align", "start")
        spare = width - line.width
        first = spare if align == "end" else spare / 2 if align == "centre" else 0.0
        x = self.left(start, width) + (spare - first if self.rtl else first)
        self._line(line, shaped.size, x, self.height - top - shaped.baseline, look.get("colour", INK))

    def turned(self, line: Line, size: float, colour: str, angle: float) -> None:
        """Draw one line across the middle of the page, turned by `angle` degrees."""
        self._canvas.saveState()
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(angle)
        self._line(line, size, -line.width / 2, -size * 0.36, colour)
        self._canvas.restoreState()

    def _line(self, line: Line, size: float, x: float, y: float, colour: str) -> None:
        self._write(_colour(colour))
        for span in line.spans:
            if span.said or span.silent:
                self._write(f"/Span <</ActualText <FEFF{span.said.encode('utf-16-be').hex().upper()}>>> BDC")
            for glyphs in span.glyphs:
                self._glyphs(glyphs, size, x + glyphs.x, y + glyphs.rise)
            if span.said or span.silent:
                self._write("EMC")

    def _glyphs(self, glyphs: Glyphs, size: float, x: float, y: float) -> None:
        font = fonts.embedded(glyphs.face)
        doc = self._canvas._doc
        face = font.face
        for code in glyphs.codes:
            if ord(code) not in face.charToGlyph:  # a glyph without a code point of its own
                glyph = glyphs.face.glyph(ord(code))
                face.charToGlyph[ord(code)] = glyph
                face.charWidths[ord(code)] = glyphs.face.advance(glyph)
        shifts = iter(glyphs.shifts)
        self._write(f"BT 1 0 0 1 {_number(x)} {_number(y)} Tm")
        for subset, codes in font.splitString(glyphs.codes, doc):
            parts: list[str] = []
            run = ""
            for code in codes:
                shift = next(shifts)
                if shift:
                    parts += [f"<{run}>", str(shift)] if run else [str(shift)]
                    run = ""
                run += f"{code:02X}"
            parts.append(f"<{run}>")
            self._write(f"{font.getSubsetInternalName(subset, doc)} {_number(size)} Tf [{' '.join(parts)}] TJ")
        self._write("ET")

    def box(self, start: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        x, y = self.left(start, width), self.height - top - height
        self._write(f"{_colour(colour)} {_number(x)} {_number(y)} {_number(width)} {_number(height)} re f")

    def frame(self, start: float, top: float, width: float, height: float, colour: str) -> None:
        """Draw the outline of a rectangle."""
        x, y = self.left(start, width), self.height - top - height
        edges = f"{_number(x)} {_number(y)} {_number(width)} {_number(height)} re S"
        self._write(f"q {_colour(colour, stroke=True)} 1 w {edges} Q")

    def rule(self, start: float, top: float, width: float, colour: str = LINE, *, dashed: bool = False) -> None:
        """Draw a thin line across."""
        x, y = self.left(start, width), self.height - top
        dash = "[4 3] 0 d " if dashed else ""
        ends = f"{_number(x)} {_number(y)} m {_number(x + width)} {_number(y)} l S"
        self._write(f"q {_colour(colour, stroke=True)} 0.7 w {dash}{ends} Q")

    def _way(self, points: Iterable[tuple[float, float]]) -> str:
        places = [f"{_number(self.left(start, 0.0))} {_number(self.height - top)}" for start, top in points]
        return " ".join(f"{place} {'l' if at else 'm'}" for at, place in enumerate(places))

    def stroke(
        self,
        points: Iterable[tuple[float, float]],
        colour: str,
        *,
        thick: float = 0.7,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """Draw a line through points, each as far from the page's start side and from its top."""
        dash = f"[{' '.join(map(_number, dashes))}] 0 d " if dashes else ""
        self._write(f"q {_colour(colour, stroke=True)} {_number(thick)} w 1 j {dash}{self._way(points)} S Q")

    def shape(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """Fill an outline."""
        self._write(f"{_colour(colour)} {self._way(points)} h f")

    @contextmanager
    def inside(self, points: Sequence[tuple[float, float]]) -> Iterator[None]:
        """Draw only what falls inside an outline."""
        self._write(f"q {self._way(points)} h W n")
        yield
        self._write("Q")

    def cells(self, start: float, top: float, side: float, rows: list[list[tuple[int, int]]]) -> None:
        """Fill runs of square cells as one outline: `rows` hold (first column, count) of each row."""
        width = side * len(rows)
        x, y = self.left(start, width), self.height - top
        parts = [
            f"{_number(x + first * side)} {_number(y - (row + 1) * side)} {_number(count * side)} {_number(side)} re"
            for row, runs in enumerate(rows)
            for first, count in runs
        ]
        self._write(f"0 0 0 rg {' '.join(parts)} f")

    def drawing(self, drawing: Drawing, start: float, top: float, size: float, colour: str = INK) -> None:
        """Draw a picture into a square of `size` points."""
        scale = size / max(drawing.width, drawing.height)
        x, y = self.left(start, size), self.height - top
        fit = f"{_number(scale)} 0 0 {_number(-scale)} {_number(x)} {_number(y)} cm"
        self._write(f"q {fit} {_colour(colour)} {_colour(colour, stroke=True)} 1 J 1 j")
        for shape in drawing.shapes:
            self._write(_outline(shape))
        self._write("Q")


def _outline(shape: Shape) -> str:
    letters = {"M": "m", "L": "l", "C": "c", "Z": "h"}
    steps = [" ".join([*map(_number, numbers), letters[kind]]) for kind, numbers in shape.steps]
    if shape.stroke:
        return f"{_number(shape.stroke)} w {' '.join(steps)} S"
    return f"{' '.join(steps)} {'f*' if shape.evenodd else 'f'}"


def _number(value: float) -> str:
    said = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if said in {"-0", ""} else said


def _colour(colour: str, *, stroke: bool = False) -> str:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return f"{' '.join(map(_number, parts))} {'RG' if stroke else 'rg'}"
