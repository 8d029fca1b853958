"""A monthly ledger from elsewhere (CSV): read whole before anything is written.

Each row is one place, product and month: opening + received − handed out + adjustment = closing.
The file is foreign: its size, its columns and every field are bounded, and a line that does not
add up is rejected alone, with its number and a reason.  Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark
from toolkit.stock.figures import MonthUse, days_in, mean_use
from toolkit.stock.model import GROSS, NAME_LENGTH, Flow, Product
from toolkit.stock.table import NO_COLUMN, Mapping, Remark, guess_columns, integer, product_words, sheet
from toolkit.stock.use_rules import Reported, national

BATCH_LINES = 1200  # lines of one entry; well under 64 KiB

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
    "use": ("use", "amc", "average_monthly_consumption", "cmm"),
    "out_days": ("stockout_days", "stock_stockout_days", "stock_out_days", "jours_de_rupture"),
}
# A month may be written "2018-05"; what the file reckons itself is only compared with.
OPTIONAL = frozenset({"year", "use", "out_days"})
WORDS = {
    "place": mark("Stock", "place"),
    "product": mark("Stock", "product"),
    "year": mark("Stock", "year"),
    "month": mark("Stock", "month"),
    "opening": mark("Stock", "opening balance"),
    "received": mark("Stock", "received"),
    "handed_out": mark("Stock", "handed out"),
    "adjustment": mark("Stock", "adjustment"),
    "closing": mark("Stock", "closing balance"),
    "use": mark("Stock", "average monthly use"),
    "out_days": mark("Stock", "days without stock"),
}


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
    use: int | None = None  # mean monthly use as the file reckons it; only compared with
    out_days: int | None = None  # stock-out days as the file tells them; only compared with


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
    return Mapping(guess_columns(header, FIELDS), product_words(products))


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
    found = sheet(data)
    header = found.header
    guessed = guess(header, products)
    chosen = guessed.over(mapping)
    places = _columns(header, chosen)
    reading = _Reading(chosen, places, {one.code for one in products}, today)
    for number, values, facts in found.rows():
        reading.take(number, values, facts)
    cards = reading.cards(there)
    kept = {(row.place, row.product) for row in reading.rows} & cards.keys()
    rows = tuple(row for row in reading.rows if (row.place, row.product) in kept)
    return DryRun(
        name,
        header,
        chosen,
        rows,
        tuple(sorted(reading.rejected, key=lambda one: one.line)),
        tuple(sorted(reading.remarks, key=lambda one: one.line)),
        tuple(sorted(reading.unknown)),
        cards,
    )


def _columns(header: Sequence[str], mapping: Mapping) -> dict[str, int]:
    places = {}
    for wanted in FIELDS:
        column = mapping.columns.get(wanted)
        if column in header:
            places[wanted] = header.index(column)
        elif wanted not in OPTIONAL:
            raise NO_COLUMN.problem(column=WORDS[wanted])
    return places


_PERIOD = re.compile(r"(\d{4})[-/. ]?(\d{1,2})")


def _told(typed: str | None) -> int | None:
    value = integer(typed or "")
    return value if value is not None and value >= 0 else None


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

    def take(self, line: int, values: list[str] | Phrase, facts: dict[str, object]) -> None:
        """Accept or reject one line."""
        if isinstance(values, list):
            self._row(line, {wanted: values[place].strip() for wanted, place in self._places.items()})
        else:
            self._reject(line, values, **facts)

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
            value = integer(values[wanted])
            if value is None or (value < 0 and wanted != "adjustment"):
                return self._reject(line, _NUMBER, column=WORDS[wanted])
            numbers[wanted] = value
        made = numbers["opening"] + numbers["received"] - numbers["handed_out"] + numbers["adjustment"]
        if made != numbers["closing"]:
            return self._reject(line, _SUM, made=made, closing=numbers["closing"])
        other = self._seen.setdefault((place, product, month), line)
        if other != line:
            return self._reject(line, _TWICE, other=other)
        self.rows.append(
            MonthRow(
                line,
                place,
                product,
                month,
                **numbers,
                use=_told(values.get("use")),
                out_days=_told(values.get("out_days")),
            )
        )
        return None

    @staticmethod
    def _month(values: dict[str, str]) -> int | None:
        if "year" in values:
            year, month = integer(values["year"]), integer(values["month"])
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
            self._flip(row)
            if row.received:
                yield first, Flow.RECEIVED, row.received
            if row.adjustment > 0:
                yield first, Flow.CORRECTED, row.adjustment
            if row.handed_out:
                yield last, Flow.HANDED_OUT, row.handed_out
            if row.adjustment < 0:
                yield last, Flow.CORRECTED, row.adjustment
            closing = row.closing

    def _flip(self, row: MonthRow) -> None:
        """Ask where an adjustment alone makes a month's stock 144 times what it was, or a 144th."""
        moved = row.opening + row.received - row.handed_out
        if row.adjustment and moved > 0 and _gross(row.closing, moved):
            self.remarks.append(Remark(row.line, _GROSS, (("opening", row.closing), ("closing", moved)), asks=True))

    def _jump(self, row: MonthRow, closing: int) -> None:
        facts: tuple[tuple[str, object], ...] = (("opening", row.opening), ("closing", closing))
        asks = _gross(row.opening, closing)
        self.remarks.append(Remark(row.line, _GROSS if asks else _JUMP, facts, asks))


def _gross(one: int, other: int) -> bool:
    return one > 0 and other > 0 and Fraction(one, other) in {Fraction(GROSS), Fraction(1, GROSS)}


@dataclass(frozen=True)
class UseWindow:
    """A place and product's mean monthly use at the end of one month: told, by the national rule, and ours."""

    place: str
    product: str
    month: int  # month number
    told: int  # as the file says
    national: int  # by the national rule from the file's own handed out and stock-out days
    ours: Fraction | None  # by our rule, from the ledger; None = not known


def use_windows(rows: Sequence[MonthRow]) -> list[UseWindow]:
    """Compare the mean monthly use that a file tells with the national rule and with ours.

    Only months with all they need: the month and the two before it, each with a told use and stock-out days.
    """
    grouped: dict[tuple[str, str], list[MonthRow]] = {}
    for row in rows:
        grouped.setdefault((row.place, row.product), []).append(row)
    found = []
    for (place, product), own in grouped.items():
        own.sort(key=lambda row: row.month)
        reported = [Reported(row.month, row.handed_out, row.out_days) for row in own if row.out_days is not None]
        uses = [MonthUse(row.month, row.handed_out, _stocked(row)) for row in own]
        for rank, row in enumerate(own):
            rule = national(reported, row.month)
            if row.use is not None and rule is not None:
                found.append(UseWindow(place, product, row.month, row.use, rule, mean_use(uses[: rank + 1]).rate))
    return found


def _stocked(row: MonthRow) -> int:
    """Return the days with stock as the movements stand that a row becomes: use and losses on the last day."""
    there = row.opening + row.received + max(row.adjustment, 0) > 0
    return days_in(row.month) if there else 0


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
