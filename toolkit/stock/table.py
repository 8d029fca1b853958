"""A table that somebody else made (CSV): read whole, every length bounded, bad lines rejected alone.  Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.base.errors import kind
from toolkit.base.words import Phrase, mark
from toolkit.stock.model import MOST, Product

MOST_BYTES = 8 * 1024 * 1024
MOST_LINES = 100_000
MOST_COLUMNS = 64
MOST_CHARACTERS = 200  # of one field
_DELIMITERS = ",;\t|"

TOO_BIG = kind(
    "stock.ledger-too-big",
    mark("Problem", "That file is too large to be a monthly ledger."),
    mark("Problem", "Save the ledger alone as a CSV file, at most 8 MB, and try again."),
)
NOT_A_TABLE = kind(
    "stock.ledger-no-table",
    mark("Problem", "No table could be read in that file."),
    mark("Problem", "Save the ledger as a CSV file with its column names in the first line."),
)
NO_COLUMN = kind(
    "stock.ledger-no-column",
    mark("Problem", "A column is missing: {column}."),
    mark("Problem", "Say which column of the file holds it."),
)

_COLUMNS = mark("Stock", "This line has {n} columns, the first line has {wanted}.")
_LONG = mark("Stock", "A field is too long.")
_QUOTES = mark("Stock", "The quotation marks do not match.")


@dataclass(frozen=True)
class Remark:
    """Something about one line of the file: why it was rejected, or what to look at."""

    line: int  # as an editor counts, the header is line 1
    reason: Phrase
    facts: tuple[tuple[str, object], ...] = ()
    asks: bool = False  # a question that a person should answer, not only something noticed

    def say(self) -> str:
        """Say it, in the current language."""
        return self.reason.say(**dict(self.facts))


def decode(data: bytes) -> str:
    """Return the text of a CSV file: UTF-8, UTF-16 with its mark, else Windows' western letters."""
    if len(data) > MOST_BYTES:
        raise TOO_BIG.problem()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def split(line: str, delimiter: str) -> list[str] | None:
    """Return the fields of one line, None where its quotation marks do not match or it is too long."""
    if len(line) > MOST_COLUMNS * (MOST_CHARACTERS + 3):
        return None
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None


def too_long(value: str) -> bool:
    """Tell whether a field is longer than any that makes sense."""
    return len(value) > MOST_CHARACTERS


_WHOLE = re.compile(r"([+-]?)(\d{1,12})(?:[.,]0{1,6})?")


def integer(typed: str) -> int | None:
    """Read a whole number; thousands may be set apart with spaces, ".0" may follow."""
    match = _WHOLE.fullmatch("".join(typed.split()))
    if match is None or not match[2].isascii():
        return None
    value = int(match[2]) * (-1 if match[1] == "-" else 1)
    return value if abs(value) <= MOST else None


@dataclass(frozen=True)
class Sheet:
    """A table's column names and its lines, as they stand in the file."""

    header: tuple[str, ...]
    lines: tuple[tuple[int, str], ...]  # number as an editor counts (the header is 1), and the text; empty ones out
    delimiter: str

    def rows(self) -> Iterator[tuple[int, list[str] | Phrase, dict[str, object]]]:
        """Yield each line's number and its fields, or why it can't be read and the facts of that."""
        for number, line in self.lines:
            values = split(line, self.delimiter)
            if values is None:
                yield number, _QUOTES, {}
            elif len(values) != len(self.header):
                yield number, _COLUMNS, {"n": len(values), "wanted": len(self.header)}
            elif any(too_long(one) for one in values):
                yield number, _LONG, {}
            else:
                yield number, values, {}


def sheet(data: bytes) -> Sheet:
    """Read a CSV file's shape; refuses what is too large, or no table."""
    lines = decode(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > MOST_LINES:
        raise TOO_BIG.problem()
    delimiter = max(_DELIMITERS, key=lines[0].count)
    header = split(lines[0], delimiter)
    if header is None or len(header) < 2 or len(header) > MOST_COLUMNS or any(too_long(one) for one in header):
        raise NOT_A_TABLE.problem()
    kept = tuple((number, line) for number, line in enumerate(lines[1:], start=2) if line.strip())
    return Sheet(tuple(header), kept, delimiter)


def plain_names(header: Sequence[str]) -> dict[str, str]:
    """Return the column names by their plain form: small letters, underscores for spaces."""
    return {" ".join(name.split()).casefold().replace(" ", "_"): name for name in reversed(header)}


# National product codes that are known to mean one of the first products.
KNOWN_CODES = {"as46000": "male-condom", "as17005": "female-condom"}


@dataclass(frozen=True)
class Mapping:
    """Which column holds what, which product each code of the file means, and which movement each word."""

    columns: dict[str, str] = field(default_factory=dict)  # field of ours -> column name in the file
    products: dict[str, str] = field(default_factory=dict)  # code in the file -> our product's code
    moves: dict[str, str] = field(default_factory=dict)  # word in the file -> our word for a movement

    def over(self, chosen: Mapping | None) -> Mapping:
        """Return this mapping with what a person chose over it."""
        if chosen is None:
            return self
        return Mapping(self.columns | chosen.columns, self.products | chosen.products, self.moves | chosen.moves)


def guess_columns(header: Sequence[str], fields: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return which column holds each field, by the names under which others write them."""
    plain = plain_names(header)
    found = {wanted: next((plain[name] for name in names if name in plain), None) for wanted, names in fields.items()}
    return {wanted: name for wanted, name in found.items() if name is not None}


def product_words(products: Sequence[Product]) -> dict[str, str]:
    """Return the codes and words, in small letters, that mean each product."""
    codes = {one.code.casefold(): one.code for one in products}
    return KNOWN_CODES | codes | {one.word().casefold(): one.code for one in products}
