"""A directory of services from a table that somebody typed elsewhere (CSV): read with care.

The file is foreign: its size, its number of rows and every text in it are bounded, and a row
that does not fit is reported with its line and a reason, never dropped in silence.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from toolkit.base.errors import kind
from toolkit.base.words import Phrase, mark
from toolkit.referrals import model
from toolkit.referrals.model import Cost, Needed, ServiceDraft

MOST_BYTES = 1 << 20
MOST_ROWS = 500

TOO_BIG = kind(
    "referrals.directory-too-big",
    mark("Problem", "That file is too big for a directory of services."),
    mark("Problem", "Keep it to 500 lines, or split it into two files."),
)
NOT_A_TABLE = kind(
    "referrals.directory-not-a-table",
    mark("Problem", "That file is not a table with the columns name and needs."),
    mark("Problem", "Save it as CSV, with the names of the columns in the first line."),
)

COLUMNS = ("name", "needs", "paper_name", "area", "where", "phone", "opening", "cost", "fee", "languages", "say")

_NO_NAME = mark("Referrals", "The name is missing.")
_NO_NEEDS = mark("Referrals", "No need is given that Satchel knows.")
_UNKNOWN_NEED = mark("Referrals", "A need in it is not known here.")
_TOO_LONG = mark("Referrals", "A text in it is too long.")
_BAD_COST = mark("Referrals", "The cost must be free, fee or empty.")
_TWICE = mark("Referrals", "The same name and area came before.")
_ROW_SHAPE = mark("Referrals", "It has more fields than the first line.")
_COSTS: Mapping[str, Cost] = {"": Cost.NOT_KNOWN, "free": Cost.FREE, "fee": Cost.FEE, "not_known": Cost.NOT_KNOWN}


@dataclass(frozen=True)
class Rejected:
    """A line that was left out: its number in the file, and why."""

    line: int
    why: Phrase


@dataclass(frozen=True)
class Directory:
    """What a file holds: services ready to be added, and the lines that are not."""

    drafts: tuple[ServiceDraft, ...]
    rejected: tuple[Rejected, ...]


def read(content: bytes, known: Iterable[tuple[str, str]] = ()) -> Directory:
    """Read a CSV file of services; `known` are the (name, area) pairs that are there already."""
    if len(content) > MOST_BYTES:
        raise TOO_BIG.problem()
    reader = csv.reader(io.StringIO(_decoded(content)), delimiter=_delimiter(content))
    try:
        lines = [(reader.line_num, row) for row in reader if any(field.strip() for field in row)]
    except csv.Error as error:
        raise NOT_A_TABLE.problem() from error
    if not lines:
        raise NOT_A_TABLE.problem()
    columns = [model.tidy(column).casefold().replace(" ", "_") for column in lines[0][1]]
    if not {"name", "needs"} <= set(columns):
        raise NOT_A_TABLE.problem()
    if len(lines) > MOST_ROWS + 1:
        raise TOO_BIG.problem()
    drafts: list[ServiceDraft] = []
    rejected: list[Rejected] = []
    seen = {_key(name, area) for name, area in known}
    for number, row in lines[1:]:
        found = _row(columns, row)
        if isinstance(found, ServiceDraft) and _key(found.name, found.area) in seen:
            found = _TWICE
        if isinstance(found, Phrase):
            rejected.append(Rejected(number, found))
            continue
        seen.add(_key(found.name, found.area))
        drafts.append(found)
    return Directory(tuple(drafts), tuple(rejected))


def _key(name: str, area: str) -> tuple[str, str]:
    return model.tidy(name).casefold(), model.tidy(area).casefold()


def _decoded(content: bytes) -> str:
    if b"\0" in content:
        raise NOT_A_TABLE.problem()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # what an old spreadsheet writes


def _delimiter(content: bytes) -> str:
    first = content.split(b"\n", 1)[0]
    return max(",;\t", key=lambda mark_: first.count(mark_.encode()))


def _row(columns: list[str], row: list[str]) -> ServiceDraft | Phrase:
    if any(field.strip() for field in row[len(columns) :]):
        return _ROW_SHAPE
    fields = {column: model.tidy(field) for column, field in zip(columns, row, strict=False) if column in COLUMNS}
    texts = {name: fields.get(name, "") for name in model.LONGEST}
    if not texts["name"]:
        return _NO_NAME
    if any(len(text) > model.LONGEST[name] for name, text in texts.items()):
        return _TOO_LONG
    codes = [part.strip().upper().replace(" ", "_") for part in _parts(fields.get("needs", ""))]
    if not codes:
        return _NO_NEEDS
    if any(code not in Needed.__members__ for code in codes):
        return _UNKNOWN_NEED
    cost = _COSTS.get(fields.get("cost", "").casefold().replace(" ", "_"))
    if cost is None:
        return _BAD_COST
    languages = tuple(_parts(fields.get("languages", "")))
    if len(languages) > model.MOST_LANGUAGES or any(len(each) > model.LONGEST_LANGUAGE for each in languages):
        return _TOO_LONG
    return ServiceDraft(needs=model.needs_from(codes), cost=cost, languages=languages, **texts)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace("|", ";").replace(",", ";").split(";") if part.strip()]
