"""Sets blocks into strips: type sizes, spacing, and which tag each line belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from toolkit.base import words
from toolkit.paper import charts, figures, grids, tables
from toolkit.paper.blocks import (
    QR,
    Bars,
    Beside,
    Block,
    Bullets,
    Callout,
    Grid,
    Heading,
    Item,
    Keep,
    KeyValue,
    Numbered,
    PageBreak,
    Para,
    Picture,
    Plot,
    Rule,
    Screen,
    Space,
    Table,
    Text,
)
from toolkit.paper.pen import INK, LEAD, MM, SOFT, TINT, WARM, WARM_TINT, Pen
from toolkit.paper.pieces import Draw, Piece, as_one, beside_first, gap, height_of, kept, over
from toolkit.paper.tags import Element
from toolkit.paper.typesize import Frame, Type

_WHOLE = 14 * MM  # a list item up to this height is never split


class Setter(Type):
    """Sets blocks for one document."""

    def lay(self, blocks: Iterable[Block], frame: Frame, parent: Element) -> list[Piece]:
        """Return blocks as strips, one below the other."""
        return [piece for block in blocks for piece in self.block(block, frame, parent)]

    def block(self, block: Block, frame: Frame, parent: Element) -> list[Piece]:
        """Return one block as strips, the space after it among them."""
        match block:
            case Heading():
                return self.heading(block, frame, parent)
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
            case Screen(_name, alt):
                return self._para(Para(alt, soft=True), frame, parent)
            case QR():
                return figures.qr(self, block, frame, parent)
            case Bars():
                return figures.bars(self, block, frame, parent)
            case Plot():
                return charts.plot(self, block, frame, parent)
            case Grid():
                return grids.grid(self, block, frame, parent)
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
