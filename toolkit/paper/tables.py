"""Tables and pairs: cells shaped like any text, rows that split, heads that come again on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from toolkit.paper.blocks import Align, KeyValue, Table, Text, plain
from toolkit.paper.pen import INK, LINE, SOFT, Pen
from toolkit.paper.pieces import Piece, as_one, gap, height_of
from toolkit.paper.shaping import Shaped
from toolkit.paper.tags import Element
from toolkit.paper.typesize import Frame, Type

_WHOLE_LINES = 12  # a row of up to so many lines is never split
_WRITE_ON = 1.9  # height of an empty line to write on, in type sizes


@dataclass(frozen=True)
class Cell:
    """A laid-out cell: where it stands, and the element it is tagged as (None in a repeated head)."""

    shaped: Shaped
    start: float
    width: float
    element: Element | None
    align: Align = "start"
    colour: str = INK


def row(cells: Sequence[Cell], pad: float) -> list[Piece]:
    """Return cells side by side as strips: one, or one per line where the row is long."""
    leading = max(cell.shaped.leading for cell in cells)
    count = max(len(cell.shaped.lines) for cell in cells)
    made: list[Piece] = [gap(pad, keep=True)]
    for number in range(count):

        def draw(pen: Pen, top: float, number: int = number) -> None:
            for cell in cells:
                if number < len(cell.shaped.lines):
                    line = cell.shaped.lines[number]
                    down = (leading - cell.shaped.leading) / 2
                    with pen.part_of(cell.element):
                        look = {"align": cell.align, "colour": cell.colour}
                        pen.line(line, cell.shaped, cell.start, top + down, cell.width, **look)

        made.append(Piece(leading, draw, keep=number in {0, count - 2, count - 1}))
    made.append(Piece(pad))
    return [replace(as_one(made), keep=False)] if count <= _WHOLE_LINES else made


def widths(setter: Type, block: Table, size: float, total: float, between: float) -> list[float]:
    """Return each column's width in points: the shares asked for, the rest as contents need.

    Where every column asks for a share, those too narrow for their longest word take from the others.
    A column gets what its longest cell takes where that is no more than its even part; the others
    the width of their longest word, and of what is left over a part in proportion to what they lack.
    """
    asked = [column.share * total for column in block.columns]
    free = [i for i, column in enumerate(block.columns) if not column.share]
    if not free:
        shared = [width * total / sum(asked) for width in asked]
        needed = [_longest_word(setter, _seen(block, i), size) + between for i in range(len(shared))]
        return _with_room(shared, needed)
    room = max(total * 0.1 * len(free), total - sum(asked))
    lines: dict[int, float] = {}
    least: dict[int, float] = {}
    for i in free:
        cells = _seen(block, i)
        lines[i] = max(setter.shape(text, size, None, heavy=heavy).width for text, heavy in cells) + between
        least[i] = _longest_word(setter, cells, size) + between
    for i in sorted(free, key=lines.__getitem__):
        # A column that asks for no more than its even part gets what it asks.
        if lines[i] > room / len(least):
            break
        asked[i] = lines[i]
        room -= lines[i]
        del least[i]
    if not least:
        asked[max(free, key=lines.__getitem__)] += room
    elif sum(least.values()) > room:
        # Words must break: the short ones are spared first.
        for count, i in enumerate(sorted(least, key=least.__getitem__)):
            asked[i] = min(least[i], room / (len(least) - count))
            room -= asked[i]
    else:
        spare = room - sum(least.values())
        lack = sum(lines[i] - least[i] for i in least) or 1.0
        for i, word in least.items():
            asked[i] = word + spare * (lines[i] - word) / lack
    return [width * total / sum(asked) for width in asked]


def _with_room(shared: Sequence[float], needed: Sequence[float]) -> list[float]:
    """Return widths of the same sum, none below what is needed; unchanged where there is not room for all."""
    lack = sum(max(0.0, need - width) for width, need in zip(shared, needed, strict=True))
    spare = sum(max(0.0, width - need) for width, need in zip(shared, needed, strict=True))
    if not lack or lack > spare:
        return list(shared)
    return [
        need if width < need else width - (width - need) * lack / spare
        for width, need in zip(shared, needed, strict=True)
    ]


def _seen(block: Table, i: int) -> list[tuple[Text, bool]]:
    """Return a column's title and widest cells, each with whether it is heavy."""
    body = [line[i] for line in block.rows] + ([block.total[i]] if block.total else [])
    return [(block.columns[i].title, True), *((cell, bool(block.total)) for cell in _longest(body))]


def _longest_word(setter: Type, cells: Sequence[tuple[Text, bool]], size: float) -> float:
    """Return the width in points of the longest word."""
    parts = [(part, heavy) for text, heavy in cells for part in plain(text).split() or [""]]
    return max(setter.shape(part, size, None, heavy=heavy).width for part, heavy in parts)


def _longest(cells: Sequence[Text]) -> list[Text]:
    """Return the few cells that could be the widest, so that a long table is not shaped twice."""
    return sorted(set(cells), key=lambda cell: len(plain(cell)), reverse=True)[:8]


def table(setter: Type, block: Table, frame: Frame, parent: Element) -> list[Piece]:
    """Set a table."""
    size = setter.size(block.size)
    pad, between = size * 0.35, size * 0.9
    made = setter.block_title(block.caption, frame, parent)
    element = parent.add("Table")
    columns = widths(setter, block, size, frame.width, between)
    starts = [frame.start + sum(columns[:i]) for i in range(len(columns))]

    def cells(texts: Sequence[Text], role: str | None, colour: str, *, heavy: bool) -> list[Piece]:
        line = element.add("TR") if role else None
        laid = []
        for i, text in enumerate(texts):
            shaped = setter.shape(text, size, columns[i] - between, heavy=heavy)
            tag = setter.tagged(shaped, line, role) if line and role else None
            # Figures end at the right in every script: they are read from left to right, units under units.
            # The space between columns comes after a cell, but in the last one a number is flush with the edge.
            numeric = block.columns[i].numeric and not setter.rtl
            shift = between if numeric and i == len(columns) - 1 else 0.0
            laid.append(
                Cell(shaped, starts[i] + shift, columns[i] - between, tag, "end" if numeric else "start", colour)
            )
        return row(laid, pad)

    def ruled(strong: bool) -> Piece:
        def draw(pen: Pen, top: float) -> None:
            with pen.part_of(None):
                pen.rule(frame.start, top, frame.width, SOFT if strong else LINE)

        return Piece(1.0, draw)

    titles = [column.title for column in block.columns]
    head = as_one([*cells(titles, "TH", SOFT, heavy=True), ruled(strong=True)])
    again = as_one([*cells(titles, None, SOFT, heavy=True), ruled(strong=True)])
    repeat = again if again.height <= setter.page_height / 3 else None
    made.append(replace(head, keep=True))
    body = [cells(texts, "TD", INK, heavy=False) for texts in block.rows]
    if block.total:
        if body:
            body[-1] = [replace(piece, keep=True) for piece in body[-1]]  # a total does not stand alone on a page
        body.append(cells(block.total, "TD", INK, heavy=True))
    for number, pieces in enumerate(body):
        closing = block.total is not None and number == len(body) - 2
        joined = [*pieces, ruled(strong=closing)]
        joined[-2] = replace(joined[-2], keep=True)
        if block.total and number == len(body) - 2:
            joined[-1] = replace(joined[-1], keep=True)
        made += [replace(piece, repeat=repeat) for piece in joined]
    return [*made, gap(setter.body)]


def key_values(setter: Type, block: KeyValue, frame: Frame, parent: Element) -> list[Piece]:
    """Set pairs in two columns; an empty value becomes a line to write on."""
    size = setter.size(block.size)
    between = size
    labels = [setter.shape(label, size, frame.width * 0.4) for label, _ in block.pairs]
    width = max((label.width for label in labels), default=0.0) + 1
    rest = frame.inset(width + between)
    made: list[Piece] = []
    for label, (_, value) in zip(labels, block.pairs, strict=True):
        element = parent.add("P")
        first = Cell(label, frame.start, width, setter.tagged(label, element, "Span"), "start", SOFT)
        if plain(value).strip():
            shaped = setter.shape(value, size, rest.width)
            made += row(
                [first, Cell(shaped, rest.start, rest.width, setter.tagged(shaped, element, "Span"))], size * 0.15
            )
        else:
            made.append(_write_on(row([first], size * 0.15), rest, size))
    return [*made, gap(size * 0.5)]


def _write_on(label: Sequence[Piece], frame: Frame, size: float) -> Piece:
    height = max(size * _WRITE_ON, height_of(label))
    piece = as_one([gap(height - height_of(label)), *label])

    def draw(pen: Pen, top: float) -> None:
        piece.draw(pen, top)
        with pen.part_of(None):
            pen.rule(frame.start, top + height - size * 0.35, frame.width, SOFT)

    return Piece(height, draw)
