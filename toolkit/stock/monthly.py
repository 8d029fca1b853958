"""A monthly ledger from elsewhere (CSV): read whole before anything is written.

Each row is one place, product and month: opening + received − handed out + adjustment = closing.
The file is foreign: its size, its columns and every field are bounded, and a line that does not
add up is rejected alone, with its number and a reason.  Pure.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark
from toolkit.stock.model import MOST, NAME_LENGTH, Flow, Product

MOST_BYTES = 8 * 1024 * 1024
MOST_LINES = 100_000
MOST_COLUMNS = 64
MOST_CHARACTERS = 200  # of one field
BATCH_LINES = 1200  # lines of one entry; well under 64 KiB
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

# What a row is made of, with names under which others write it.
FIELDS: dict[str, tuple[str, ...]] = {
    "place": ("place", "site", "site_code", "facility", "centre", "code_site"),
    "product": ("product", "product_code", "item", "code_produit", "produit"),
    "year": ("year", "annee", "année"),
    "month": ("month", "mois", "period", "periode"),
    "opening": ("opening", "stock_initial", "opening_balance", "initial"),
    "received": ("received", "stock_received", "receipts", "recu", "reçu"),
    "handed_out": ("handed_out", "stock_distributed", "distributed", "issued", "distribue", "distribué"),
    "adjustment": ("adjustment", "stock_adjustment", "adjustments", "ajustement"),
    "closing": ("closing", "stock_end", "closing_balance", "stock_final"),
}
_WORDS = {
    "place": mark("Stock", "place"),
    "product": mark("Stock", "product"),
    "year": mark("Stock", "year"),
    "month": mark("Stock", "month"),
    "opening": mark("Stock", "opening balance"),
    "received": mark("Stock", "received"),
    "handed_out": mark("Stock", "handed out"),
    "adjustment": mark("Stock", "adjustment"),
    "closing": mark("Stock", "closing balance"),
}
# National product codes that are known to mean one of the first products.
KNOWN_CODES = {"as46000": "male-condom", "as17005": "female-condom"}


@dataclass(frozen=True)
class Mapping:
    """Which column holds what, and which product each code of the file means."""

    columns: dict[str, str] = field(default_factory=dict)  # field of ours -> column name in the file
    products: dict[str, str] = field(default_factory=dict)  # code in the file -> our product's code


@dataclass(frozen=True)
class Remark:
    """Something about one line of the file: why it was rejected, or what to look at."""

    line: int  # as an editor counts, the header is line 1
    reason: Phrase
    facts: tuple[tuple[str, object], ...] = ()

    def say(self) -> str:
        """Say it, in the current language."""
        return self.reason.say(**dict(self.facts))


@dataclass(frozen=True)
class MonthRow:
    """One accepted line."""

    line: int
    place: str
    product: str  # our code
    month: int
    opening: int
    received: int
    handed_out: int
    adjustment: int
    closing: int


Moves = tuple[tuple[int, Flow, int], ...]  # (day, flow, quantity)


@dataclass(frozen=True)
class DryRun:
    """What a file would bring in; nothing has been written."""

    name: str
    header: tuple[str, ...]
    mapping: Mapping
    rows: tuple[MonthRow, ...]
    rejected: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    unknown_products: tuple[str, ...]
    cards: dict[tuple[str, str], Moves]

    @property
    def places(self) -> tuple[str, ...]:
        """The places that have at least one accepted line, in order."""
        return tuple(dict.fromkeys(row.place for row in self.rows))


_COLUMNS = mark("Stock", "This line has {n} columns, the first line has {wanted}.")
_LONG = mark("Stock", "A field is too long.")
_QUOTES = mark("Stock", "The quotation marks do not match.")
_NO_PLACE = mark("Stock", "The place is missing or too long.")
_PRODUCT = mark("Stock", "The product {code} is not known here.")
_MONTH = mark("Stock", "The month can't be read.")
_FUTURE = mark("Stock", "The month has not come yet.")
_NUMBER = mark("Stock", "The {column} is not a whole number of pieces.")
_SUM = mark("Stock", "Opening, received, handed out and adjustment make {made}, the closing says {closing}.")
_TWICE = mark("Stock", "This place, product and month are in line {other} already.")
_THERE = mark("Stock", "Movements of this product and place from that time are here already.")
_JUMP = mark("Stock", "The month opens with {opening}, the one before closed with {closing}: taken as a count.")
_GROSS = mark("Stock", "From {closing} to {opening}: pieces or gross?")


def guess(header: Sequence[str], products: Sequence[Product]) -> Mapping:
    """Return the mapping that the column names suggest."""
    plain = {" ".join(name.split()).casefold().replace(" ", "_"): name for name in reversed(header)}
    columns = {}
    for wanted, names in FIELDS.items():
        found = next((plain[name] for name in names if name in plain), None)
        if found is not None:
            columns[wanted] = found
    known = {one.code.casefold(): one.code for one in products} | {one.word().casefold(): one.code for one in products}
    return Mapping(columns, KNOWN_CODES | known)


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


def read(
    data: bytes,
    mapping: Mapping | None,
    products: Sequence[Product],
    there: Callable[[str, str, int], bool],
    today: int,
    name: str = "",
) -> DryRun:
    """Read a ledger without writing anything.

    `there(place, product, month)` tells whether something of that product moved at that place in or
    after that month already; those rows are rejected, so that a file can't come in twice.
    """
    lines = decode(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > MOST_LINES:
        raise TOO_BIG.problem()
    delimiter = max(_DELIMITERS, key=lines[0].count)
    header = _split(lines[0], delimiter)
    if header is None or len(header) < 2 or len(header) > MOST_COLUMNS or any(_too_long(one) for one in header):
        raise NOT_A_TABLE.problem()
    guessed = guess(header, products)
    chosen = Mapping(
        guessed.columns | (mapping.columns if mapping else {}), guessed.products | (mapping.products if mapping else {})
    )
    places = _columns(header, chosen)
    reading = _Reading(chosen, places, {one.code for one in products}, today)
    for number, line in enumerate(lines[1:], start=2):
        if line.strip():
            reading.take(number, _split(line, delimiter), len(header))
    cards = reading.cards(there)
    kept = {(row.place, row.product) for row in reading.rows} & cards.keys()
    rows = tuple(row for row in reading.rows if (row.place, row.product) in kept)
    return DryRun(
        name,
        tuple(header),
        chosen,
        rows,
        tuple(sorted(reading.rejected, key=lambda one: one.line)),
        tuple(sorted(reading.remarks, key=lambda one: one.line)),
        tuple(sorted(reading.unknown)),
        cards,
    )


def _split(line: str, delimiter: str) -> list[str] | None:
    if len(line) > MOST_COLUMNS * (MOST_CHARACTERS + 3):
        return None
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None


def _too_long(value: str) -> bool:
    return len(value) > MOST_CHARACTERS


def _columns(header: Sequence[str], mapping: Mapping) -> dict[str, int]:
    places = {}
    for wanted in FIELDS:
        column = mapping.columns.get(wanted)
        if column in header:
            places[wanted] = header.index(column)
        elif wanted != "year":  # a month may be written "2018-05"
            raise NO_COLUMN.problem(column=_WORDS[wanted])
    return places


_PERIOD = re.compile(r"(\d{4})[-/. ]?(\d{1,2})")
_WHOLE = re.compile(r"([+-]?)(\d{1,12})(?:[.,]0{1,6})?")


def _integer(typed: str) -> int | None:
    """Read a whole number; thousands may be set apart with spaces, ".0" may follow."""
    match = _WHOLE.fullmatch("".join(typed.split()))
    if match is None or not match[2].isascii():
        return None
    value = int(match[2]) * (-1 if match[1] == "-" else 1)
    return value if abs(value) <= MOST else None


class _Reading:
    """Collects rows, rejections and remarks."""

    def __init__(self, mapping: Mapping, places: dict[str, int], products: set[str], today: int) -> None:
        self.rows: list[MonthRow] = []
        self.rejected: list[Remark] = []
        self.remarks: list[Remark] = []
        self.unknown: set[str] = set()
        self._mapping = {code.casefold(): ours for code, ours in mapping.products.items() if ours in products}
        self._places, self._today = places, today
        self._seen: dict[tuple[str, str, int], int] = {}
        self._names: dict[str, str] = {}  # the first spelling of a place is kept

    def take(self, line: int, values: list[str] | None, width: int) -> None:
        """Accept or reject one line."""
        if values is None:
            self._reject(line, _QUOTES)
        elif len(values) != width:
            self._reject(line, _COLUMNS, n=len(values), wanted=width)
        elif any(_too_long(one) for one in values):
            self._reject(line, _LONG)
        else:
            self._row(line, {wanted: values[place].strip() for wanted, place in self._places.items()})

    def _row(self, line: int, values: dict[str, str]) -> None:
        place = " ".join(values["place"].split())
        if not 0 < len(place) <= NAME_LENGTH or not place.isprintable():
            return self._reject(line, _NO_PLACE)
        place = self._names.setdefault(place.casefold(), place)
        product = self._mapping.get(values["product"].casefold())
        if product is None:
            self.unknown.add(values["product"])
            return self._reject(line, _PRODUCT, code=values["product"] or "—")
        month = self._month(values)
        if month is None:
            return self._reject(line, _MONTH)
        if clock.first_day(month) > self._today:
            return self._reject(line, _FUTURE)
        numbers = {}
        for wanted in ("opening", "received", "handed_out", "adjustment", "closing"):
            value = _integer(values[wanted])
            if value is None or (value < 0 and wanted != "adjustment"):
                return self._reject(line, _NUMBER, column=_WORDS[wanted])
            numbers[wanted] = value
        made = numbers["opening"] + numbers["received"] - numbers["handed_out"] + numbers["adjustment"]
        if made != numbers["closing"]:
            return self._reject(line, _SUM, made=made, closing=numbers["closing"])
        other = self._seen.setdefault((place, product, month), line)
        if other != line:
            return self._reject(line, _TWICE, other=other)
        self.rows.append(MonthRow(line, place, product, month, **numbers))
        return None

    @staticmethod
    def _month(values: dict[str, str]) -> int | None:
        if "year" in values:
            year, month = _integer(values["year"]), _integer(values["month"])
        else:
            match = _PERIOD.fullmatch(values["month"])
            year, month = (int(match[1]), int(match[2])) if match else (None, None)
        if year is None or month is None or not 1990 <= year <= 2100 or not 1 <= month <= 12:
            return None
        return year * 12 + month - 1

    def _reject(self, line: int, reason: Phrase, **facts: object) -> None:
        self.rejected.append(Remark(line, reason, tuple(facts.items())))

    def cards(self, there: Callable[[str, str, int], bool]) -> dict[tuple[str, str], Moves]:
        """Return each place and product's movements, but where such are here already."""
        grouped: dict[tuple[str, str], list[MonthRow]] = {}
        for row in self.rows:
            grouped.setdefault((row.place, row.product), []).append(row)
        cards: dict[tuple[str, str], Moves] = {}
        for (place, product), rows in grouped.items():
            rows.sort(key=lambda row: row.month)
            if there(place, product, rows[0].month):
                for row in rows:
                    self._reject(row.line, _THERE)
                continue
            cards[place, product] = tuple(self._moves(rows))
        return cards

    def _moves(self, rows: Sequence[MonthRow]) -> Iterator[tuple[int, Flow, int]]:
        """Turn months into movements, so ordered that no moment is below zero.

        Deliveries and what was added stand on the month's first day, use and what was taken off on its last.
        """
        closing: int | None = None
        for row in rows:
            first, last = clock.first_day(row.month), min(clock.last_day(row.month), self._today)
            if closing is None:
                if row.opening:
                    yield first, Flow.OPENING, row.opening
            elif row.opening != closing:
                yield first, Flow.COUNTED, row.opening
                self._jump(row, closing)
            if row.received:
                yield first, Flow.RECEIVED, row.received
            if row.adjustment > 0:
                yield first, Flow.CORRECTED, row.adjustment
            if row.handed_out:
                yield last, Flow.HANDED_OUT, row.handed_out
            if row.adjustment < 0:
                yield last, Flow.CORRECTED, row.adjustment
            closing = row.closing

    def _jump(self, row: MonthRow, closing: int) -> None:
        facts: tuple[tuple[str, object], ...] = (("opening", row.opening), ("closing", closing))
        flipped = closing and row.opening and Fraction(row.opening, closing) in {Fraction(144), Fraction(1, 144)}
        self.remarks.append(Remark(row.line, _GROSS if flipped else _JUMP, facts))


def batches(dry_run: DryRun, places: dict[str, Op]) -> Iterator[dict[str, Any]]:
    """Yield the payloads of the entries that bring a dry run in; `places` by their name in small letters."""
    lines: list[tuple[Op, str, int, Flow, int]] = []
    for (place, product), moves in dry_run.cards.items():
        lines += [(places[place.casefold()], product, day, flow, quantity) for day, flow, quantity in moves]
    for start in range(0, len(lines), BATCH_LINES):
        part = lines[start : start + BATCH_LINES]
        stores = list(dict.fromkeys(line[0] for line in part))
        codes = list(dict.fromkeys(line[1] for line in part))
        rank = {op: place for place, op in enumerate(stores)}
        yield {
            "places": stores,
            "products": codes,
            "lines": [
                [rank[op], codes.index(code), day, int(flow), quantity] for op, code, day, flow, quantity in part
            ],
        }
