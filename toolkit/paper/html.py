"""Blocks as the HTML that a text browser shows.

Pictures are named ``pictogram:name`` and ``screen:name``: whoever shows the page gives them, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

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
    Rule,
    Run,
    Screen,
    Space,
    Table,
    Text,
)
from toolkit.paper.markdown import PICTOGRAM

SCREEN = "screen:"


def to_html(blocks: Iterable[Block], *, rtl: bool = False, picture: int = 56) -> str:
    """Return blocks as one page, in the direction of its text; pictograms are `picture` pixels wide."""
    way = "rtl" if rtl else "ltr"
    return f'<html><body dir="{way}">{_html_of(blocks, way, picture)}</body></html>'


def _html_of(blocks: Iterable[Block], way: str, side: int) -> str:
    return "".join(_html(block, way, side) for block in blocks)


def _html(block: Block, way: str, side: int) -> str:
    inner = ""
    match block:
        case Heading(text, level):
            inner = f'<h{level} dir="{way}">{_inline(text)}</h{level}>'
        case Para(text):
            kind = ' class="soft"' if block.soft else ""
            inner = f'<p dir="{way}"{kind}>{_inline(text)}</p>'
        case Bullets(items):
            inner = _list("ul", "", items, way, side)
        case Numbered(items, start):
            pictured = any(isinstance(item, Item) and item.picture for item in items)
            inner = _points(items, start, way, side) if pictured else _list("ol", f' start="{start}"', items, way, side)
        case Callout(blocks, tone):
            inner = (
                f'<table dir="{way}" class="callout-{tone}" width="100%" cellspacing="0" cellpadding="10">'
                f"<tr><td>{_html_of(blocks, way, side)}</td></tr></table>"
            )
        case Picture():
            inner = f'<p dir="{way}">{_image(block, side)}</p>'
        case Screen(name, alt):
            asked, words = escape(SCREEN + name, quote=True), escape(alt, quote=True)
            inner = f'<p dir="{way}" class="screen"><img src="{asked}" alt="{words}"></p><p dir="{way}">{words}</p>'
        case Table():
            inner = _grid(block, way)
        case KeyValue(pairs):
            inner = "".join(f'<p dir="{way}">{escape(label)}: {_inline(value)}</p>' for label, value in pairs)
        case Beside():
            inner = _html_of((*block.start, *block.end), way, side)
        case Keep(blocks):
            inner = _html_of(blocks, way, side)
        case Grid(rows):
            inner = _html_of([block for cells in rows for cell in cells for block in cell.blocks], way, side)
        case Rule():
            inner = "<hr>"
        case QR() | Bars():
            inner = f'<p dir="{way}">{escape(block.alt)}</p>'
        case Space() | PageBreak():
            inner = ""
    return inner


def _image(picture: Picture, side: int) -> str:
    name = escape(PICTOGRAM + picture.name, quote=True)
    return f'<img src="{name}" width="{side}" height="{side}" alt="{escape(picture.alt, quote=True)}">'


def _list(tag: str, more: str, items: Sequence[Item | Text], way: str, side: int) -> str:
    lines = "".join(f"<li>{_item_html(item, way, side)}</li>" for item in items)
    return f'<{tag} dir="{way}"{more}>{lines}</{tag}>'


def _item_html(item: Item | Text, way: str, side: int) -> str:
    if not isinstance(item, Item):
        return _inline(item)
    first, *rest = item.blocks or (Para(""),)
    head = _inline(first.text) if isinstance(first, Para) else _html(first, way, side)
    return head + _html_of(rest, way, side)


def _points(items: Sequence[Item | Text], start: int, way: str, side: int) -> str:
    """Write points with a pictogram each: rows of picture, number, text, in reading order."""
    rows = []
    for number, item in enumerate(items, start):
        picture = _image(item.picture, side) if isinstance(item, Item) and item.picture else ""
        cells = [
            f'<td width="{side + 24}" valign="top">{picture}</td>',
            f'<td width="{side * 2 // 3}" valign="top"><p dir="{way}"><b>{number}.</b></p></td>',
            f'<td valign="top"><p dir="{way}">{_item_html(item, way, side)}</p></td>',
        ]
        rows.append(f"<tr>{''.join(cells if way == 'ltr' else reversed(cells))}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="6">{"".join(rows)}</table>'


def _grid(block: Table, way: str) -> str:
    def line(cells: Sequence[Text], tag: str) -> str:
        sides = ["right" if (column.numeric) == (way == "ltr") else "left" for column in block.columns]
        made = [f'<{tag} align="{side}">{_inline(cell)}</{tag}>' for cell, side in zip(cells, sides, strict=True)]
        return f"<tr>{''.join(made if way == 'ltr' else reversed(made))}</tr>"

    rows = [line([column.title for column in block.columns], "th"), *(line(row, "td") for row in block.rows)]
    if block.total:
        rows.append(line(block.total, "th"))
    return f'<table cellspacing="0" cellpadding="6">{"".join(rows)}</table>'


def _inline(text: Text) -> str:
    runs = (Run(text),) if isinstance(text, str) else text
    said = (escape(run.text, quote=False).replace("\n", "<br>") for run in runs)
    return "".join(f"<b>{part}</b>" if run.bold else part for part, run in zip(said, runs, strict=True))
