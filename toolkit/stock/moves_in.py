"""Movements or balances from elsewhere (CSV): read whole, played through, before anything is written.

A line of movements is a day, a place, a product, what happened and how many; a line of balances is
how many there are, which opens a card or counts it.  The file is foreign: every length is bounded,
and a line that can't be true is rejected alone, with its number and a reason.  Lines of one card
are taken in the order of their day, then of when they were entered, then of the file.  Pure.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark
from toolkit.stock import guards, monthly
from toolkit.stock.model import (
    LOSSES,
    LOT_LENGTH,
    NAME_LENGTH,
    Flow,
    Lot,
    Product,
    expiry_text,
    lot_number,
    read_expiry,
)
from toolkit.stock.spans import Stretch
from toolkit.stock.table import NO_COLUMN, Mapping, Remark, Sheet, guess_columns, integer, product_words, sheet

BATCH_LINES = 500  # lines of one entry; under 64 KiB though each names another lot
MOST_REWALKS = 1000  # of one card; a file that contradicts the book more often is left out from there
ENTERED_LENGTH = 40


class TableKind(StrEnum):
    """What the lines of a table are."""

    MONTHS = "months"
    MOVEMENTS = "movements"
    BALANCES = "balances"

    def word(self) -> str:
        """Return what such a table is called, in the current language."""
        return str(_KINDS[self])


class Move(StrEnum):
    """What a line of movements says happened; each is one of our flows, with a sign."""

    OPENING = "opening"
    RECEIVED = "received"
    HANDED_OUT = "handed-out"
    RETURNED = "returned"
    SENT = "sent"
    ARRIVED = "arrived"
    EXPIRED = "expired"
    DAMAGED = "damaged"
    STOLEN = "stolen"
    LOST = "lost"
    CONFISCATED = "taken"
    SAMPLED = "sample"
    RECALLED = "recalled"
    FOUND = "found"
    COUNTED = "count"
    MORE = "more"
    LESS = "less"
    CORRECTED = "correction"

    def word(self) -> str:
        """Return the movement's name, in the current language."""
        own = {
            Move.RETURNED: _RETURNED,
            Move.MORE: _MORE,
            Move.LESS: _LESS,
        }
        return str(own[self]) if self in own else self.flow.word()

    @property
    def flow(self) -> Flow:
        """The flow that stands in the ledger."""
        return _MOVES[self][0]

    @property
    def sign(self) -> int:
        """+1 adds, −1 takes off, 0 = the number's own sign (a correction) or fixes the balance (a count)."""
        return _MOVES[self][1]


_KINDS = {
    TableKind.MONTHS: mark("Stock", "A ledger, month by month"),
    TableKind.MOVEMENTS: mark("Stock", "Movements, line by line"),
    TableKind.BALANCES: mark("Stock", "What there is: balances"),
}
_RETURNED = mark("Stock", "Given back by people")
_MORE = mark("Stock", "Corrected, more")
_LESS = mark("Stock", "Corrected, fewer")
_MOVES: dict[Move, tuple[Flow, int]] = {
    Move.OPENING: (Flow.OPENING, 1),
    Move.RECEIVED: (Flow.RECEIVED, 1),
    Move.HANDED_OUT: (Flow.HANDED_OUT, -1),
    Move.RETURNED: (Flow.HANDED_OUT, 1),  # use is net of what people gave back
    Move.SENT: (Flow.SENT, -1),
    Move.ARRIVED: (Flow.ARRIVED, 1),
    Move.EXPIRED: (Flow.EXPIRED, -1),
    Move.DAMAGED: (Flow.DAMAGED, -1),
    Move.STOLEN: (Flow.STOLEN, -1),
    Move.LOST: (Flow.LOST, -1),
    Move.CONFISCATED: (Flow.CONFISCATED, -1),
    Move.SAMPLED: (Flow.SAMPLED, -1),
    Move.RECALLED: (Flow.RECALLED, -1),
    Move.FOUND: (Flow.FOUND, 1),
    Move.COUNTED: (Flow.COUNTED, 0),
    Move.MORE: (Flow.CORRECTED, 1),
    Move.LESS: (Flow.CORRECTED, -1),
    Move.CORRECTED: (Flow.CORRECTED, 0),
}
# Words under which others write a movement, in small letters.
_WRITTEN: dict[Move, tuple[str, ...]] = {
    Move.OPENING: ("opening", "opening balance", "beginning balance", "stock initial"),
    Move.RECEIVED: ("received", "receipt", "receive", "reçu", "recu", "réception", "source", "supplier"),
    Move.HANDED_OUT: ("handed out", "issued", "issue", "distributed", "consumed", "consumption", "distribué", "sortie"),
    Move.RETURNED: ("returned", "return", "facility return", "retour"),
    Move.SENT: ("transfer out", "sent", "transferred out", "destination"),
    Move.ARRIVED: ("transfer in", "transferred in", "arrived"),
    Move.EXPIRED: ("expired", "expiry", "périmé"),
    Move.DAMAGED: ("damaged", "damage", "endommagé", "cold chain failure", "passed open-vial time limit"),
    Move.STOLEN: ("stolen", "theft", "volé"),
    Move.LOST: ("lost", "loss", "perdu"),
    Move.CONFISCATED: ("confiscated", "seized"),
    Move.SAMPLED: ("sample", "sampled"),
    Move.RECALLED: ("recalled", "recall"),
    Move.FOUND: ("found", "trouvé"),
    Move.COUNTED: ("count", "counted", "physical count", "physical inventory", "inventory", "inventaire"),
    Move.MORE: ("more", "positive adjustment", "adjustment +"),
    Move.LESS: ("less", "fewer", "negative adjustment", "adjustment -"),
    Move.CORRECTED: ("adjustment", "correction", "corrected", "ajustement"),
}

_SHARED: dict[str, tuple[str, ...]] = {
    "place": ("place", "site", "site_code", "facility", "centre", "location", "store", "lieu"),
    "product": ("product", "product_code", "item", "code_produit", "produit", "commodity"),
    "day": ("day", "date", "occurreddate", "occurred_date", "jour"),
    "lot": ("lot", "batch", "lot_number", "batch_number", "numero_de_lot"),
    "expiry": ("expiry", "expiry_date", "expires", "peremption", "péremption"),
}
FIELDS: dict[TableKind, dict[str, tuple[str, ...]]] = {
    TableKind.MOVEMENTS: {
        **_SHARED,
        "entered": ("entered", "processeddate", "processed_date", "typed", "saisi"),
        "movement": ("movement", "reason", "type", "transaction", "mouvement", "motif"),
        "quantity": ("quantity", "qty", "pieces", "quantité", "quantite"),
    },
    TableKind.BALANCES: {
        **_SHARED,
        "balance": ("balance", "on_hand", "stock_on_hand", "stockonhand", "closing", "stock", "solde"),
    },
}
OPTIONAL = frozenset({"lot", "expiry", "entered"}) | monthly.OPTIONAL
WORDS = {
    "place": mark("Stock", "place"),
    "product": mark("Stock", "product"),
    "day": mark("Stock", "day"),
    "lot": mark("Stock", "lot"),
    "expiry": mark("Stock", "expiry"),
    "entered": mark("Stock", "day it was written"),
    "movement": mark("Stock", "movement"),
    "quantity": mark("Stock", "quantity"),
    "balance": mark("Stock", "balance"),
}

_NO_PLACE = mark("Stock", "The place is missing or too long.")
_PRODUCT = mark("Stock", "The product {code} is not known here.")
_DAY = mark("Stock", "The day can't be read.")
_FUTURE = mark("Stock", "The day has not come yet.")
_EXPIRY = mark("Stock", "The expiry can't be read.")
_LOT = mark("Stock", "The lot number is too long.")
_MOVE = mark("Stock", "What “{word}” means is not known here.")
_NUMBER = mark("Stock", "The {column} is not a whole number of pieces.")
_NOTHING = mark("Stock", "Nothing moved in this line.")
_EXPIRED = mark("Stock", "The lot had expired by then, so it can't come in as handed out.")
_HELD = mark("Stock", "The lot is set aside on that day, so it can't come in as handed out or sent.")
_BELOW = mark("Stock", "With this line, the book would be below zero on {day}.")
_THERE = mark("Stock", "This movement is in the book already.")
_TWICE = mark("Stock", "The same as line {other}: written twice?")
_GROSS_LINE = mark("Stock", "{quantity}, where it was about {usual} before: pieces or gross?")
_OTHER_EXPIRY = mark("Stock", "Lot {lot} is written with {known} and with {expiry}.")


@dataclass(frozen=True)
class LineIn:
    """One accepted line: `quantity` is signed, but of a count it is the balance found."""

    line: int
    place: str
    product: str  # our code
    lot: Lot
    day: int
    entered: str
    flow: Flow
    quantity: int

    @property
    def card(self) -> tuple[str, str, Lot]:
        """Which card it belongs to, the place's name in small letters."""
        return self.place.casefold(), self.product, self.lot


@dataclass(frozen=True)
class BookLine:
    """A line of a card that is in the book already."""

    day: int
    flow: Flow
    change: int
    counted: int | None


@dataclass(frozen=True)
class Book:
    """A card as the book has it: the balance before the first day that matters, and the lines from there."""

    before: int = 0
    lines: tuple[BookLine, ...] = ()
    known: bool = False  # the card has any line at all
    held: tuple[Stretch, ...] = ()  # days on which the lot is set aside here

    def set_aside(self, day: int) -> bool:
        """Tell whether the lot is set aside on a day."""
        return any(one.first <= day <= one.last for one in self.held)


_TAKEN_OFF = LOSSES | {Flow.SENT, Flow.HANDED_OUT}  # posting reads these as positive numbers that go

_OFFERED = frozenset({Flow.HANDED_OUT, Flow.SENT})  # what no verb does with a lot that is set aside

BookOf = Callable[[str, str, Lot, int], Book]  # place name, product code, lot, first day


@dataclass(frozen=True)
class MovesIn:
    """What a file would bring in; nothing has been written."""

    kind: TableKind
    name: str
    header: tuple[str, ...]
    mapping: Mapping
    rows: tuple[LineIn, ...]  # in the order in which they are written
    rejected: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    unknown_products: tuple[str, ...]
    unknown_moves: tuple[str, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """The places that have at least one accepted line, in order."""
        return tuple(dict.fromkeys(row.place for row in self.rows))


def fields_of(kind: TableKind) -> dict[str, Phrase]:
    """Return what the columns of such a table hold, with the word for each; those that may be missing too."""
    if kind is TableKind.MONTHS:
        return dict(monthly.WORDS)
    return {wanted: WORDS[wanted] for wanted in FIELDS[kind]}


def guessed_columns(kind: TableKind, header: Sequence[str]) -> dict[str, str]:
    """Return which column holds what, as far as the column names tell."""
    return guess_columns(header, monthly.FIELDS if kind is TableKind.MONTHS else FIELDS[kind])


def kind_of(header: Sequence[str]) -> TableKind:
    """Say what a table's lines are, by its column names."""
    moves = guess_columns(header, FIELDS[TableKind.MOVEMENTS])
    if "movement" in moves and "quantity" in moves:
        return TableKind.MOVEMENTS
    months = guess_columns(header, {"opening": ("opening", "stock_initial", "opening_balance", "initial")})
    if not months and "balance" in guess_columns(header, FIELDS[TableKind.BALANCES]):
        return TableKind.BALANCES
    return TableKind.MONTHS


def read(
    data: bytes,
    table: TableKind,
    mapping: Mapping | None,
    products: Sequence[Product],
    book: BookOf,
    today: int,
    name: str = "",
) -> MovesIn:
    """Read a table of movements or balances without writing anything.

    `book` tells what stands in the ledger already, so that no line comes in twice or takes what was not there.
    """
    found = sheet(data)
    words = {word: move.value for move, written in _WRITTEN.items() for word in (move.value, *written)}
    chosen = Mapping(guess_columns(found.header, FIELDS[table]), product_words(products), words).over(mapping)
    reading = _Reading(table, chosen, found, {one.code for one in products}, today)
    reading.read()
    kept = _played(reading, book)
    return MovesIn(
        table,
        name,
        found.header,
        chosen,
        tuple(kept),
        tuple(sorted(reading.rejected, key=lambda one: one.line)),
        tuple(sorted(reading.remarks, key=lambda one: one.line)),
        tuple(sorted(reading.unknown)),
        tuple(sorted(reading.unknown_moves)),
    )


def _day(typed: str) -> int | None:
    """Read a day, which may carry an hour that is not kept."""
    text = typed.strip().replace("T", " ").split(" ")[0]
    return read_expiry(text) if sum(text.count(one) for one in "-/.") == 2 else None


class _Reading:
    """Collects lines, rejections and remarks."""

    def __init__(self, table: TableKind, mapping: Mapping, found: Sheet, products: set[str], today: int) -> None:
        self.rows: list[LineIn] = []
        self.rejected: list[Remark] = []
        self.remarks: list[Remark] = []
        self.unknown: set[str] = set()
        self.unknown_moves: set[str] = set()
        self.table = table
        self._sheet, self._today = found, today
        self._products = {code.casefold(): ours for code, ours in mapping.products.items() if ours in products}
        self._moves = {word.casefold(): Move(move) for word, move in mapping.moves.items() if move in set(Move)}
        self._columns: dict[str, int] = {}
        for wanted in FIELDS[table]:
            column = mapping.columns.get(wanted)
            if column in found.header:
                self._columns[wanted] = found.header.index(column)
            elif wanted not in OPTIONAL:
                raise NO_COLUMN.problem(column=WORDS[wanted])
        self._names: dict[str, str] = {}  # the first spelling of a place is kept
        self._expiries: dict[tuple[str, str], int] = {}
        self._means: dict[tuple[str, str, Flow], list[int]] = defaultdict(lambda: [0, 0])
        self._same: dict[tuple[object, ...], int] = {}

    def read(self) -> None:
        """Accept or reject every line."""
        for line, values, facts in self._sheet.rows():
            if isinstance(values, list):
                self._row(line, {wanted: values[place].strip() for wanted, place in self._columns.items()})
            else:
                self.reject(line, values, **facts)

    def reject(self, line: int, reason: Phrase, **facts: object) -> None:
        """Leave a line out, with the reason."""
        self.rejected.append(Remark(line, reason, tuple(facts.items())))

    def _row(self, line: int, values: dict[str, str]) -> None:
        place = " ".join(values["place"].split())
        if not 0 < len(place) <= NAME_LENGTH or not place.isprintable():
            return self.reject(line, _NO_PLACE)
        place = self._names.setdefault(place.casefold(), place)
        product = self._products.get(values["product"].casefold())
        if product is None:
            self.unknown.add(values["product"])
            return self.reject(line, _PRODUCT, code=values["product"] or "—")
        day = _day(values["day"])
        if day is None:
            return self.reject(line, _DAY)
        if day > self._today:
            return self.reject(line, _FUTURE)
        typed = values.get("expiry", "")
        expiry = read_expiry(typed.split("T")[0].split(" ")[0]) if typed else None
        if typed and expiry is None:
            return self.reject(line, _EXPIRY)
        if len(" ".join(values.get("lot", "").split())) > LOT_LENGTH + 4:
            return self.reject(line, _LOT)
        lot = Lot(lot_number(values.get("lot", "")), expiry)
        entered = values.get("entered", "")[:ENTERED_LENGTH]
        if self.table is TableKind.BALANCES:
            return self._balance(LineIn(line, place, product, lot, day, entered, Flow.COUNTED, 0), values["balance"])
        return self._movement(LineIn(line, place, product, lot, day, entered, Flow.COUNTED, 0), values)

    def _balance(self, row: LineIn, typed: str) -> None:
        balance = integer(typed)
        if balance is None or balance < 0:
            return self.reject(row.line, _NUMBER, column=WORDS["balance"])
        return self._take(row, Flow.COUNTED, balance)

    def _movement(self, row: LineIn, values: dict[str, str]) -> None:
        move = self._moves.get(" ".join(values["movement"].split()).casefold())
        if move is None:
            self.unknown_moves.add(values["movement"])
            return self.reject(row.line, _MOVE, word=values["movement"] or "—")
        quantity = integer(values["quantity"])
        if quantity is None or (quantity < 0 and move is not Move.CORRECTED):
            return self.reject(row.line, _NUMBER, column=WORDS["quantity"])
        if not quantity and move is not Move.COUNTED:
            self.remarks.append(Remark(row.line, _NOTHING))
            return None
        if move is Move.HANDED_OUT and row.lot.expired(row.day):
            return self.reject(row.line, _EXPIRED)
        return self._take(row, move.flow, quantity * (move.sign or 1))

    def _take(self, row: LineIn, flow: Flow, quantity: int) -> None:
        made = LineIn(row.line, row.place, row.product, row.lot, row.day, row.entered, flow, quantity)
        self._look(made)
        self.rows.append(made)

    def _look(self, row: LineIn) -> None:
        """Remark on what is unlikely: written twice, another expiry, a gross for a piece."""
        same = (row.card, row.day, row.flow, row.quantity, row.entered)
        other = self._same.setdefault(same, row.line)
        if other != row.line:
            self.remarks.append(Remark(row.line, _TWICE, (("other", other),), asks=True))
        if row.lot.number and row.lot.expiry is not None:
            known = self._expiries.setdefault((row.product, row.lot.number), row.lot.expiry)
            if known != row.lot.expiry:
                facts = (
                    ("lot", row.lot.number),
                    ("known", expiry_text(known)),
                    ("expiry", expiry_text(row.lot.expiry)),
                )
                self.remarks.append(Remark(row.line, _OTHER_EXPIRY, facts))
        mean = self._means[row.place, row.product, row.flow]
        if row.quantity and mean[1] and guards.is_gross(abs(row.quantity), Fraction(mean[0], mean[1])):
            facts_gross = (("quantity", abs(row.quantity)), ("usual", round(Fraction(mean[0], mean[1]))))
            self.remarks.append(Remark(row.line, _GROSS_LINE, facts_gross, asks=True))
        if row.quantity:
            mean[0] += abs(row.quantity)
            mean[1] += 1


def _played(reading: _Reading, book: BookOf) -> list[LineIn]:
    """Return the lines that can stand beside the book, in the order in which they are written."""
    cards: dict[tuple[str, str, Lot], list[LineIn]] = defaultdict(list)
    for row in reading.rows:
        cards[row.card].append(row)
    kept: list[LineIn] = []
    for rows in cards.values():
        rows.sort(key=lambda row: (row.day, row.entered, row.line))
        first = rows[0]
        there = book(first.place, first.product, first.lot, first.day)
        if reading.table is TableKind.BALANCES and not there.known and first.quantity:
            rows[0] = LineIn(
                first.line,
                first.place,
                first.product,
                first.lot,
                first.day,
                first.entered,
                Flow.OPENING,
                first.quantity,
            )
        fresh = _unknown_to(there, rows, reading)
        for row in (one for one in fresh if one.flow in _OFFERED and one.quantity < 0 and there.set_aside(one.day)):
            reading.reject(row.line, _HELD)
        usable = [one for one in fresh if not (one.flow in _OFFERED and one.quantity < 0 and there.set_aside(one.day))]
        kept += _Card(there, usable, reading).play()
    return sorted(kept, key=lambda row: (row.day, row.entered, row.line))


def _unknown_to(there: Book, rows: Iterable[LineIn], reading: _Reading) -> list[LineIn]:
    """Leave out lines that the book holds already: as many as it holds of the same day, sort and number."""
    # An opening balance is a count that found nothing before it.
    held = Counter(
        (one.day, Flow.COUNTED, one.change)
        if one.flow is Flow.OPENING and reading.table is TableKind.BALANCES
        else (one.day, one.flow, one.change if one.counted is None else one.counted)
        for one in there.lines
    )
    fresh = []
    for row in rows:
        same = (row.day, row.flow, row.quantity)
        if held[same] > 0:
            held[same] -= 1
            reading.reject(row.line, _THERE)
        else:
            fresh.append(row)
    return fresh


class _Card:
    """Plays one card through: the book's lines and the file's, day by day, the book's first."""

    def __init__(self, there: Book, rows: Sequence[LineIn], reading: _Reading) -> None:
        self._there, self._rows, self._reading = there, list(rows), reading
        self._out: set[int] = set()

    def play(self) -> list[LineIn]:
        """Return the lines that keep every moment at or above zero; reject the others."""
        lows = self._lows()
        for _again in range(MOST_REWALKS):
            guilty = self._walk(lows)
            if guilty is None:
                break
            self._leave_out(guilty[0], guilty[1])
        else:
            for rank, row in enumerate(self._rows):
                if rank not in self._out and row.flow is not Flow.COUNTED and row.quantity < 0:
                    self._leave_out(rank, row.day)
        return [row for rank, row in enumerate(self._rows) if rank not in self._out]

    def _leave_out(self, rank: int, day: int) -> None:
        self._out.add(rank)
        self._reading.reject(self._rows[rank].line, _BELOW, day=clock.short_day(day))

    def _lows(self) -> list[int]:
        """Return how low the book was after each of its lines without the file: at most nought."""
        balance, lows = self._there.before, []
        for one in self._there.lines:
            balance = one.counted if one.counted is not None else balance + one.change
            lows.append(min(balance, 0))
        return lows

    def _walk(self, lows: Sequence[int]) -> tuple[int, int] | None:
        """Walk the card once.

        A line of the file that finds too little is left out on the way; where a line of the book
        would, the latest line of the file that took anything before it is named, to walk again.
        """
        balance, place = self._there.before, 0
        takers: list[int] = []
        for rank, row in [*enumerate(self._rows), (-1, None)]:
            while place < len(self._there.lines) and (row is None or self._there.lines[place].day <= row.day):
                one = self._there.lines[place]
                if one.counted is not None:
                    balance, takers = one.counted, []
                else:
                    balance += one.change
                    if balance < lows[place] and takers:
                        return takers[-1], one.day
                place += 1
            if row is None or rank in self._out:
                continue
            if row.flow is Flow.COUNTED:
                balance, takers = row.quantity, []
            elif row.quantity < 0 and balance + row.quantity < 0:
                self._leave_out(rank, row.day)
            else:
                balance += row.quantity
                if row.quantity < 0:
                    takers.append(rank)
        return None


def batches(found: MovesIn, places: dict[str, Op]) -> Iterator[dict[str, Any]]:
    """Yield the payloads of the entries that bring lines in; `places` by their name in small letters."""
    for start in range(0, len(found.rows), BATCH_LINES):
        part = found.rows[start : start + BATCH_LINES]
        stores = list(dict.fromkeys(places[row.place.casefold()] for row in part))
        codes = list(dict.fromkeys(row.product for row in part))
        lots = list(dict.fromkeys(row.lot for row in part))
        store_rank = {op: rank for rank, op in enumerate(stores)}
        code_rank = {code: rank for rank, code in enumerate(codes)}
        lot_rank = {lot: rank for rank, lot in enumerate(lots)}
        yield {
            "places": stores,
            "products": codes,
            "lots": [[lot.number, lot.expiry] for lot in lots],
            "lines": [
                [
                    store_rank[places[row.place.casefold()]],
                    code_rank[row.product],
                    row.day,
                    int(row.flow),
                    -row.quantity if row.flow in _TAKEN_OFF else row.quantity,
                    lot_rank[row.lot],
                ]
                for row in part
            ],
        }
