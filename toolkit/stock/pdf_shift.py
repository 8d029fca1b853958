"""The shift sheet on paper: A5, boxes large enough for tired hands, with pictograms or neutral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.base import ids, words
from toolkit.base.words import number, t
from toolkit.stock import labels
from toolkit.stock.labels import Label, Sort
from toolkit.stock.shift_sheet import BOXES, COLUMNS, Box, SheetRow, ShiftSheet, picture

if TYPE_CHECKING:
    from toolkit.paper import Block, GridCell

_ROWS = 7  # to a page
_HIGH, _LOW = 18.0, 12.0  # millimetres: a box to write in, where there are few rows and where there are many


def shift_sheet(sheet: ShiftSheet, *, language: str, neutral: bool, practice: bool = False) -> bytes:
    """Return a shift sheet as a PDF on A5.

    Neutral: letters over the columns, numbers before the rows, no word, no name, no picture.  No form
    names an outlet, a person or an organisation.
    """
    from toolkit.paper import Document, PageBreak

    with words.speaking(language):
        blocks: list[Block] = []
        parts = [sheet.rows[at : at + _ROWS] for at in range(0, len(sheet.rows), _ROWS)] or [()]
        for place, rows in enumerate(parts):
            if place:
                blocks.append(PageBreak())
            blocks += _page(sheet, rows, neutral=neutral, last=place == len(parts) - 1)
        title = t("Paper", "Sheet") if neutral else t("Stock", "Shift sheet")
        document = Document(title, language, size="A5", practice=practice, page_numbers=False)
        return document.build(blocks)


def _page(sheet: ShiftSheet, rows: tuple[SheetRow, ...], *, neutral: bool, last: bool) -> list[Block]:
    from toolkit.paper import Grid, GridCell, Para, bold, ltr

    high = _HIGH if len(rows) < 6 else _LOW
    made: list[Block] = [_top(sheet, neutral=neutral)]
    head = (GridCell(), *(_head(box, neutral=neutral) for box in COLUMNS))
    body = tuple(
        (
            _row_head(row, neutral=neutral),
            GridCell((Para(bold(number(row.taken)), "large", "centre"),) if row.taken is not None else (), framed=True),
            *(GridCell(framed=True) for _box in COLUMNS[1:]),
        )
        for row in rows
    )
    made.append(Grid((head, *body), (1.15, *(1.0 for _box in COLUMNS)), high))
    if last:
        boxes = tuple(_head(box, neutral=neutral) for box in BOXES)
        made.append(Grid((boxes, tuple(GridCell(framed=True) for _box in BOXES)), tuple(1.0 for _box in BOXES), _HIGH))
    made.append(Para(ltr("A = B + C + D + E"), "small", "centre", soft=True))
    return made


def _top(sheet: ShiftSheet, *, neutral: bool) -> Block:
    """The bag's code, so that the sheet finds its bag again, and a box for the date."""
    from toolkit.paper import QR, Grid, GridCell, Para, bold, ltr

    shown = ids.show_code(sheet.code) if sheet.code else ""
    day: tuple[Block, ...] = (Para(ltr("/            /"), "large", "centre", soft=True),)
    name: tuple[Block, ...] = (Para(bold(ltr(shown)), "large"),) if shown else ()
    if not neutral:
        name = (Para(bold(t("Stock", "Shift sheet")), "large"), *((Para(ltr(shown)),) if shown else ()))
        day = (Para(t("Stock", "Day the shift began"), "tiny", "centre", soft=True), *day)
    code: tuple[Block, ...] = ()
    if sheet.code:
        code = (QR(labels.payload(Label(Sort.BAG, sheet.code)), shown, size=22, align="end"),)
    return Grid(((GridCell(name), GridCell(day, framed=True), GridCell(code)),), (1.1, 1.2, 0.7), 16, inside=1.5)


def _head(box: Box, *, neutral: bool) -> GridCell:
    from toolkit.paper import GridCell, Para, Picture, bold

    if neutral:
        return GridCell((Para(bold(box.letter), "large", "centre"),))
    return GridCell(
        (
            Picture(box.picture, "", size=8, align="centre"),
            Para(bold(box.letter), "small", "centre"),
            Para(str(box.word), "tiny", "centre"),
        ),
        top=True,
    )


def _row_head(row: SheetRow, *, neutral: bool) -> GridCell:
    from toolkit.paper import GridCell, Para, Picture, bold

    if neutral:
        return GridCell((Para(bold(number(row.number)), "large", "centre"),))
    return GridCell(
        (
            Picture(picture(row.product), "", size=7, align="centre"),
            Para(f"{number(row.number)} · {row.product.word()}", "tiny", "centre"),
        )
    )
