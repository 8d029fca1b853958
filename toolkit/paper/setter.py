"""Sets blocks into strips: type sizes, spacing, and which tag each line belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from toolkit.base import words
from toolkit.paper import figures, tables
from toolkit.paper.blocks import (
    QR,
    Align,
    Bars,
    Beside,
    Block,
    Bullets,
    Callout,
    Heading,
    Item,
    Keep,
    KeyValue,
    Numbered,
    PageBreak,
    Para,
    Picture,
    Rule,
    Size,
    Space,
    Table,
    Text,
)
from toolkit.paper.pen import INK, LEAD, MM, SOFT, TINT, WARM, WARM_TINT, Pen
from toolkit.paper.pieces import Draw, Piece, as_one, beside_first, gap, height_of, kept, over
from toolkit.paper.shaping import Shaped, shape
from toolkit.paper.tags import Element

SIZES: dict[Size, float] = {"tiny": 0.75, "small": 0.88, "body": 1.0, "large": 1.3, "huge": 2.0}
_HEADINGS = {1: 1.75, 2: 1.3, 3: 1.08}
_WHOLE = 14 * MM  # a list item up to this height is never split


@dataclass(frozen=True)
class Frame:
    """The strip of the page that a block may use: how far from the page's start side, how wide, points."""

    start: float
    width: float

    def inset(self, start: float, end: float = 0.0) -> Frame:
        """Return this frame made narrower at both sides."""
        return Frame(self.start + start, max(1.0, self.width - start - end))


class Setter:
    """Sets blocks for one document; `body` is the size of its running text, in points."""

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

            def draw(pen: Pen, top: float, line=line) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
                with pen.part_of(element):
                    pen.line(line, shaped, frame.start, top, frame.width, align=align, colour=colour)

            alone = number in {0, len(shaped.lines) - 2}
            made.append(Piece(shaped.leading, draw, keep=alone and number < len(shaped.lines) - 1))
        return made

    def block_title(self, title: str, frame: Frame, parent: Element) -> list[Piece]:
        """Return the title of a table or chart, kept with what follows; nothing where there is none."""
        return self._heading(Heading(title, 3), frame, parent) if title else []

    def lay(self, blocks: Iterable[Block], frame: Frame, parent: Element) -> list[Piece]:
        """Return blocks as strips, one below the other."""
        return [piece for block in blocks for piece in self.block(block, frame, parent)]

    def block(self, block: Block, frame: Frame, parent: Element) -> list[Piece]:
        """Return one block as strips, the space after it among them."""
        match block:
            case Heading():
                return self._heading(block, frame, parent)
            case Para():
                return self._para(block, frame, parent)
            case Bullets(items):
                return self._list(items, None, frame, parent)
            case Numbered(items, start):
                return self._list(items, start, frame, parent)
            case Table():
                return tables.table(self, block, frame, parent)
            case KeyValue():
                return tables.key_values(self, block, frame, parent)
            case Callout():
                return self._callout(block, frame, parent)
            case Beside():
                return self._beside(block, frame, parent)
            case Picture():
                return figures.picture(self, block, frame, parent)
            case QR():
                return figures.qr(self, block, frame, parent)
            case Bars():
                return figures.bars(self, block, frame, parent)
            case Space(height):
                return [gap(height * MM)]
            case Rule(dashed):
                pad = self.body * 0.6
                return [
                    gap(pad),
                    Piece(1, figures.adorn(lambda pen, top: pen.rule(frame.start, top, frame.width, dashed=dashed))),
                    gap(pad),
                ]
            case PageBreak():
                return [Piece(0, new_page=True)]
            case Keep(blocks):
                return kept(self.lay(blocks, frame, parent))

    def _heading(self, block: Heading, frame: Frame, parent: Element) -> list[Piece]:
        level = min(3, max(1, block.level))
        size = self.body * _HEADINGS[level]
        shaped = self.shape(block.text, size, frame.width, heavy=True, tight=True)
        element = self.tagged(shaped, parent, f"H{level}")
        lines = self.lines(shaped, frame, element, "start", INK if level > 1 else LEAD)
        before = [] if level == 1 else [gap(self.body * 0.5)]
        return [*before, *(replace(line, keep=True) for line in lines), gap(self.body * 0.35, keep=True)]

    def _para(self, block: Para, frame: Frame, parent: Element) -> list[Piece]:
        size = self.size(block.size)
        shaped = self.shape(block.text, size, frame.width, tight=block.size == "huge")
        element = self.tagged(shaped, parent, "P")
        return [*self.lines(shaped, frame, element, block.align, SOFT if block.soft else INK), gap(size * 0.5)]

    def _list(self, items: Sequence[Item | Text], start: int | None, frame: Frame, parent: Element) -> list[Piece]:
        element = parent.add("L")
        made: list[Piece] = []
        for number, item in enumerate(items, start or 0):
            whole = item if isinstance(item, Item) else Item((Para(item),))
            made += self._item(whole, "•" if start is None else f"{words.number(number)}.", frame, element)
        return made

    def _item(self, item: Item, mark: str, frame: Frame, parent: Element) -> list[Piece]:
        element = parent.add("LI")
        picture = item.picture
        side = min(picture.size * MM, frame.width / 3) if picture else 0.0
        room = frame.inset(side + (4 * MM if picture else 0.0))
        label = self.shape(mark, self.body, None, heavy=mark != "•")
        indent = max(self.body * 1.5, label.width + self.body * 0.5)
        label_element = element.add("Lbl")
        body = self.lay(item.blocks, room.inset(indent), element.add("LBody"))
        while body and body[-1].gap:
            body.pop()

        def draw(pen: Pen, top: float) -> None:
            if picture:
                figures.draw_picture(pen, picture, frame.start, top, side, element)
            with pen.part_of(label_element):
                pen.line(label.lines[0], label, room.start, top, label.width + 1)

        made = beside_first(body or [gap(label.leading)], draw, max(label.leading, side))
        if height_of(made) <= max(_WHOLE, side * 1.5):
            made = [as_one(made)]
        return [*made, gap(self.body * (0.8 if picture else 0.4))]

    def _callout(self, block: Callout, frame: Frame, parent: Element) -> list[Piece]:
        pad = self.body * 0.8
        fill, bar = (WARM_TINT, WARM) if block.tone == "warm" else (TINT, LEAD)
        inner = self.lay(block.blocks, frame.inset(pad + 3, pad), parent)
        while inner and inner[-1].gap:
            inner.pop()
        strips = [Piece(pad, keep=True), *(replace(piece, gap=False) for piece in inner)]
        if len(strips) > 1:
            strips[-1] = replace(strips[-1], keep=True)
        strips.append(Piece(pad))
        return [*(over(strip, _tint(strip.height, frame, fill, bar), first=True) for strip in strips), gap(self.body)]

    def _beside(self, block: Beside, frame: Frame, parent: Element) -> list[Piece]:
        between = self.body
        share = min(0.9, max(0.1, block.share))
        first = Frame(frame.start, (frame.width - between) * share)
        second = frame.inset(first.width + between)
        # Set once to measure on a tree of its own: an element must be tagged only if it is drawn.
        trial = Element("Div")
        tallest = max(height_of(self.lay(block.start, first, trial)), height_of(self.lay(block.end, second, trial)))
        if tallest > self.page_height:
            return [*self.lay(block.start, frame, parent), *self.lay(block.end, frame, parent)]
        left = as_one(self.lay(block.start, first, parent))
        right = as_one(self.lay(block.end, second, parent))
        return [over(replace(left, height=max(left.height, right.height), keep=False), right.draw)]


def _tint(height: float, frame: Frame, fill: str, bar: str) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        with pen.part_of(None):
            pen.box(frame.start, top, frame.width, height + 0.2, fill)
            pen.box(frame.start, top, 3, height + 0.2, bar)

    return draw
