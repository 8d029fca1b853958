"""What stock prints: any report's tables on A4, in the paper look of the house."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit.base import words
from toolkit.base.words import t
from toolkit.stock.grid import Grid, Papers, on_paper

if TYPE_CHECKING:
    from toolkit.paper import Block

MOST_ROWS = 5000  # lines printed of one table; a longer one is for the spreadsheet
_FEW_ROWS = 40  # tables of so many rows or fewer are printed larger


def report_pdf(papers: Papers, *, language: str, practice: bool = False, centre: str = "") -> bytes:
    """Return any report as a PDF on A4; `papers` are in `language` already."""
    from toolkit.paper import Bullets, Document, Heading, Para, Space

    with words.speaking(language):
        blocks: list[Block] = [Heading(papers.title, 1)]
        blocks += [Para(fact, soft=True) for fact in papers.facts]
        blocks.append(Space(2))
        named = len({grid.name or grid.sheet for grid in papers.grids}) > 1
        for place, grid in enumerate(papers.grids):
            if not grid.rows and not grid.empty:
                continue
            if named and (grid.name or (place and grid.sheet)):
                blocks += [Space(2), Heading(grid.name or grid.sheet, 2)]
            blocks += _table(grid, tiny=papers.wide or len(grid.rows) > _FEW_ROWS)
            blocks += [Para(note, size="small", soft=True) for note in grid.notes]
        if papers.notes:
            blocks += [Space(2), Heading(t("Stock", "How to read it"), 3), Bullets(papers.notes)]
        document = Document(
            papers.title, language, size="A4", landscape=papers.wide, practice=practice, header=centre, scale=0.9
        )
        return document.build(blocks)


def _table(grid: Grid, *, tiny: bool) -> Sequence[Block]:
    from toolkit.paper import Column, Para, Table

    if not grid.rows:
        return [Para(grid.empty)]
    shown = [place for place, column in enumerate(grid.columns) if column.on_paper]
    table = Table(
        columns=tuple(
            Column(grid.columns[place].title, numeric=grid.columns[place].numeric, share=grid.columns[place].share)
            for place in shown
        ),
        rows=tuple(tuple(on_paper(row[place]) for place in shown) for row in grid.rows[:MOST_ROWS]),
        size="tiny" if tiny else "small",
    )
    if len(grid.rows) <= MOST_ROWS:
        return [table]
    n = len(grid.rows) - MOST_ROWS
    return [table, Para(t("Stock", "{n} more lines are in the spreadsheet.", "", n), soft=True)]
