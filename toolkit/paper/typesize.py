"""What every block is set with: type sizes, the strip it may use, lines of text and their tags."""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolkit.paper.blocks import Align, Heading, Size, Text
from toolkit.paper.pen import INK, LEAD, Pen
from toolkit.paper.pieces import Piece, gap
from toolkit.paper.shaping import Shaped, shape
from toolkit.paper.tags import Element

SIZES: dict[Size, float] = {"tiny": 0.75, "small": 0.88, "body": 1.0, "large": 1.3, "huge": 2.0}
_HEADINGS = {1: 1.75, 2: 1.3, 3: 1.08}


@dataclass(frozen=True)
class Frame:
    """The strip of the page that a block may use: how far from the page's start side, how wide, points."""

    start: float
    width: float

    def inset(self, start: float, end: float = 0.0) -> Frame:
        """Return this frame made narrower at both sides."""
        return Frame(self.start + start, max(1.0, self.width - start - end))


class Type:
    """The type of one document; `body` is the size of its running text, in points."""

    def __init__(self, *, rtl: bool, body: float, page_height: float) -> None:
        self.rtl = rtl
        self.body = body
        self.page_height = page_height  # of the part that blocks may use, in points

    def size(self, name: Size) -> float:
        """Return a type size in points."""
        return self.body * SIZES[name]

    def shape(
        self, text: Text, size: float, width: float | None, *, heavy: bool = False, tight: bool = False
    ) -> Shaped:
        """Lay a text out in this document's direction."""
        return shape(text, size, width, rtl=self.rtl, heavy=heavy, tight=tight)

    def tagged(self, shaped: Shaped, parent: Element, role: str) -> Element:
        """Return a new element for a text; a right-to-left one says its text in reading order."""
        return parent.add(role, said=shaped.text.replace("\u2028", "\n") if self.rtl else "")

    def lines(self, shaped: Shaped, frame: Frame, element: Element | None, align: Align, colour: str) -> list[Piece]:
        """Return a text's lines as strips, the first two and the last two together."""
        made: list[Piece] = []
        for number, line in enumerate(shaped.lines):

            def draw(pen: Pen, top: float, line=line) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - binds the loop variable
                with pen.part_of(element):
                    pen.line(line, shaped, frame.start, top, frame.width, align=align, colour=colour)

            alone = number in {0, len(shaped.lines) - 2}
            made.append(Piece(shaped.leading, draw, keep=alone and number < len(shaped.lines) - 1))
        return made

    def block_title(self, title: str, frame: Frame, parent: Element) -> list[Piece]:
        """Return the title of a table or chart, kept with what follows; nothing where there is none."""
        return self.heading(Heading(title, 3), frame, parent) if title else []

    def heading(self, block: Heading, frame: Frame, parent: Element) -> list[Piece]:
        """Set a heading; the first level has the lead colour."""
        level = min(3, max(1, block.level))
        size = self.body * _HEADINGS[level]
        shaped = self.shape(block.text, size, frame.width, heavy=True, tight=True)
        element = self.tagged(shaped, parent, f"H{level}")
        lines = self.lines(shaped, frame, element, "start", INK if level > 1 else LEAD)
        before = [] if level == 1 else [gap(self.body * 0.5)]
        return [*before, *(replace(line, keep=True) for line in lines), gap(self.body * 0.35, keep=True)]
