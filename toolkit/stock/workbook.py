"""Grids as a spreadsheet (XLSX): made in memory, the same bytes for the same figures.

Numbers are numbers, days are days, texts are texts and never formulas; no time, no name of a person
or of the machine, no hidden sheet.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from toolkit.base import clock, words
from toolkit.base.words import t
from toolkit.stock.grid import Cell, Column, Day, Grid, Signed, guarded, stacked

_NEVER = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the file says nothing of when it was made
_WIDEST, _NARROWEST = 44, 11  # characters
_LINE = 15  # points
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))  # in a sheet's name


def grids_xlsx(title: str, facts: Sequence[str], grids: Sequence[Grid], notes: Sequence[str] = ()) -> bytes:
    """Return a workbook: a sheet for each kind of table, with the title and `facts` above and notes below."""
    import xlsxwriter

    out = io.BytesIO()
    options = {
        "in_memory": True,  # else it writes plain temporary files
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": title, "created": _NEVER})
    formats = {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "indent": 1}),
        "number head": book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "align": "right"}
        ),
        "whole": book.add_format({"num_format": "#,##0"}),
        "tenth": book.add_format({"num_format": "#,##0.0"}),
        "signed": book.add_format({"num_format": "+#,##0;-#,##0;0"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "indent": 1}),
        "text": book.add_format({"indent": 1}),
    }
    names = list(dict.fromkeys(grid.sheet for grid in grids))
    for place, (columns, rows) in enumerate(stacked(grids)):
        own = [grid for grid in grids if grid.sheet == names[place]]
        sheet = book.add_worksheet(_sheet_name(names[place] or title, place))
        if words.is_right_to_left():
            sheet.right_to_left()
        sheet.set_paper(9)  # A4
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        line = 0
        sheet.write_string(line, 0, guarded(title), formats["title"])
        for fact in facts:
            line += 1
            sheet.write_string(line, 0, guarded(fact))
        line += 2
        lines = 1
        for at, column in enumerate(columns):
            head, wide = column.full or column.title, _width(column, [row[at] for row in rows])
            sheet.write_string(line, at, guarded(head), formats["number head" if column.numeric else "head"])
            sheet.set_column(at, at, wide)
            lines = max(lines, -(-len(head) * 5 // (wide * 4)))  # words don't fill their lines
        sheet.set_row(line, _LINE * lines)
        sheet.freeze_panes(line + 1, 1)
        for row in rows:
            line += 1
            for at, cell in enumerate(row):
                _write(sheet, line, at, cell, formats)
        said = [*dict.fromkeys(note for grid in own for note in grid.notes)]
        if not rows:
            said = [grid.empty for grid in own if grid.empty][:1] + said
        for note in [*said, *(notes if not place else ())]:
            line += 1
            sheet.write_string(line + 1, 0, guarded(note))
    book.close()
    return out.getvalue()


def _write(sheet: Any, line: int, at: int, cell: Cell, formats: dict[str, Any]) -> None:
    if cell is None:
        return
    if isinstance(cell, Signed):
        sheet.write_number(line, at, cell.value, formats["signed"])
    elif isinstance(cell, Day):
        sheet.write_datetime(line, at, clock.date_of(cell.day), formats["day"])
    elif isinstance(cell, int):
        sheet.write_number(line, at, cell, formats["whole"])
    elif isinstance(cell, str):
        sheet.write_string(line, at, guarded(cell), formats["text"])
    else:
        sheet.write_number(line, at, float(cell), formats["tenth"])


def _sheet_name(wanted: str, place: int) -> str:
    """Return a name that a workbook takes: short, without the marks that formulas use, never the same twice."""
    plain = guarded(wanted).translate(_FORBIDDEN).strip()[:28] or t("Stock", "Report")
    return f"{plain} {place + 1}" if place else plain


def _width(column: Column, cells: Sequence[Cell]) -> int:
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    head = max((len(word) for word in (column.full or column.title).split()), default=0)
    return max(_NARROWEST, min(_WIDEST, max(longest, head) + 2))
