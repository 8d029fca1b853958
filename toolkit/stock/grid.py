"""A table as every format needs it: on paper, in a spreadsheet, as CSV.  Pure.

What a report says is made once, as grids; the formats only write them down.  A cell is an integer, a
`Signed` one, a `Decimal`, a `Day`, a text, or None for what is not known.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, isolated, number, t
from toolkit.stock.model import expiry_text

NOTHING = "–"  # on paper, for what is not known
_GUARDED = ("=", "+", "-", "@", "|", "\t", "\r", "\n")
_TEN = 10  # below this a mean is written with one decimal


@dataclass(frozen=True)
class Signed:
    """A change: on paper it carries its sign."""

    value: int


@dataclass(frozen=True)
class Day:
    """A day number; `expiry` is written as a month where it is the last day of one."""

    day: int
    expiry: bool = False


Cell = int | Signed | Decimal | Day | str | None


@dataclass(frozen=True)
class Column:
    """A column and which of paper and spreadsheet has it.

    `full` is its name where there is room for it, `brief` where there is little: on the screen.
    """

    title: str
    numeric: bool = False
    share: float = 0.1  # of the paper's width
    full: str = ""
    on_paper: bool = True
    in_sheet: bool = True
    brief: str = ""


@dataclass(frozen=True)
class Grid:
    """One table.  Grids of one `sheet` have the same columns and stand under each other in a spreadsheet.

    `name` says whose figures these are; in a spreadsheet it is the first column, titled `of`.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sheet: str = ""
    of: str = ""
    notes: tuple[str, ...] = ()  # said under the table
    empty: str = ""  # said where there are no rows


@dataclass(frozen=True)
class Papers:
    """Everything a report says, in one language: each format is made from this and nothing else."""

    title: str
    facts: tuple[str, ...]  # under the title: of what, from when to when
    grids: tuple[Grid, ...]
    notes: tuple[str, ...] = ()  # how it is to be read
    name: str = "report"  # of the file: neutral, without its ending
    wide: bool = False  # landscape
    plain: int | None = None  # which grid alone goes into CSV, where one file must hold one table; None = all

    @property
    def plain_grids(self) -> tuple[Grid, ...]:
        """The grids that go into CSV."""
        return self.grids if self.plain is None else (self.grids[self.plain],)


def mean(value: Fraction | None) -> Cell:
    """Return a mean to show, rounded half up once: whole pieces from ten on, else with one decimal."""
    if value is None:
        return None
    if value >= _TEN:
        return (2 * value.numerator + value.denominator) // (2 * value.denominator)
    tenths = (20 * value.numerator + value.denominator) // (2 * value.denominator)
    return tenths // 10 if tenths % 10 == 0 else Decimal(tenths) / 10


def signed(value: int) -> str:
    """Write a change with its sign: "+40", "−12", "0"; the sign stays before it in Arabic too."""
    return isolated(f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value < 0 else "0")


def on_paper(cell: Cell) -> str:
    """Write a cell for people, in the current language."""
    if cell is None:
        return NOTHING
    if isinstance(cell, Signed):
        return signed(cell.value)
    if isinstance(cell, Day):
        return expiry_text(cell.day) if cell.expiry else clock.date_text(cell.day)
    if isinstance(cell, int):
        return number(cell)
    if isinstance(cell, Decimal):
        whole, _point, tenth = str(cell).partition(".")
        return fill(t("Stock", "{whole}.{tenth}"), whole=whole, tenth=tenth)
    return isolated(cell)  # a lot's number must not be turned by the letters around it


def guarded(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula and that holds no control characters.

    Numbers stay numbers.
    """
    if isinstance(value, int | Decimal):
        return str(value)
    text = str(value)
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return f"'{plain}" if text.startswith(_GUARDED) or plain.lstrip().startswith(_GUARDED) else plain


def in_csv(cell: Cell) -> str:
    """Write a cell for machines: ISO dates, bare numbers, nothing for what is not known."""
    if cell is None:
        return ""
    if isinstance(cell, Signed):
        return str(cell.value)
    return clock.date_of(cell.day).isoformat() if isinstance(cell, Day) else guarded(cell)


def stacked(grids: Iterable[Grid]) -> list[tuple[tuple[Column, ...], list[tuple[Cell, ...]]]]:
    """Return (columns, rows) of each sheet, the name of each grid in front where a sheet has such a column."""
    found: list[tuple[tuple[Column, ...], list[tuple[Cell, ...]]]] = []
    places: dict[str, int] = {}
    for grid in grids:
        kept = [place for place, column in enumerate(grid.columns) if column.in_sheet]
        own = tuple(grid.columns[place] for place in kept)
        columns = (Column(grid.of), *own) if grid.of else own
        if grid.sheet not in places:
            places[grid.sheet] = len(found)
            found.append((columns, []))
        rows = [tuple(row[place] for place in kept) for row in grid.rows]
        found[places[grid.sheet]][1].extend((grid.name, *row) if grid.of else row for row in rows)
    return found


def grids_csv(grids: Sequence[Grid]) -> bytes:
    """Return grids as CSV: UTF-8 with its mark, so that spreadsheets read the letters right.

    Days are ISO dates; quantities are pieces.  An empty line stands between sheets.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for place, (columns, rows) in enumerate(stacked(grids)):
        if place:
            writer.writerow([])
        writer.writerow([guarded(one.full or one.title) for one in columns])
        writer.writerows([in_csv(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()
