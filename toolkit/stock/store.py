"""Stock's tables: folding entries into them, and the questions asked of them.

A new line almost always comes after its card's last one; it then costs three small writes: the
line, the card, the month.  A line that belongs earlier shifts the balances after it up to the next
count, whose difference takes up the change.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.base import clock
from toolkit.base.fields import Edit, fold, top
from toolkit.base.ids import Op
from toolkit.stock import kinds
from toolkit.stock.figures import Stretch
from toolkit.stock.model import (
    NAME_LENGTH,
    Flow,
    Form,
    Held,
    Imported,
    LedgerLine,
    Lot,
    LotStock,
    Pack,
    Product,
    Shift,
    key_of,
)
from toolkit.stock.posting import IN_BAG, LAST_DAY, Line, at_of, keys_of, lines_of, op_in, settle, text, whole
from toolkit.vault import Entry, Reader, Writer

CardKey = tuple[int, int, int]  # place, product, lot
Place = tuple[int, bytes]  # day and at: where in its card a line stands
_CARD = "place = ? AND product = ? AND lot = ?"
_LINE = "day, at, op, movement, flow, change, balance, counted, seen, flags, detail, other, home, began"


class StockProjection:
    """Folds every kind of stock entry."""

    kinds = kinds.KINDS
    tables = ("stock_line", "stock_card", "stock_month", "stock_product", "stock_shift", "stock_import")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what one product, movement or shift adds to the tables."""
        if any(entry.kind == kinds.PRODUCT.name for entry in entries):
            _fold_product(tx, subject, [entry for entry in entries if entry.kind == kinds.PRODUCT.name])
        lines = lines_of(entries)
        sums: _Sums = defaultdict(lambda: [0, 0])
        if any(entry.payload is None for entry in entries):
            _forget(tx, subject, sums)
        for card, wanted, possible in _by_card(lines, entries):
            _post(tx, subject, card, wanted, possible, sums)
        _flush(tx, sums)
        _fold_shift(tx, subject, entries)
        _fold_import(tx, subject, entries, len(lines))


_Sums = dict[tuple[int, int, int, int], list[int]]


# ------------------------------------------------------------------ folding
def _by_card(
    lines: Iterable[Line], entries: Sequence[Entry]
) -> Iterator[tuple[CardKey, dict[Place, Line], set[Place]]]:
    wanted: dict[CardKey, dict[Place, Line]] = defaultdict(dict)
    possible: dict[CardKey, set[Place]] = defaultdict(set)
    for line in lines:
        wanted[line.card.key][line.day, line.at] = line
    if len(entries) == 1:
        possible = {card: set(places) for card, places in wanted.items()}
    else:
        for card, day, at in keys_of(entries):
            possible[card].add((day, at))
    for card in sorted(possible):
        yield card, wanted.get(card, {}), possible[card]


def _post(tx: Writer, subject: Op, card: CardKey, wanted: dict[Place, Line], possible: set[Place], sums: _Sums) -> None:
    known = tx.row(f"SELECT balance, day, at FROM stock_card WHERE {_CARD}", card)
    if known is not None and min(possible) <= (known[1], known[2]):
        _insert_between(tx, subject, card, wanted, possible, sums)
        return
    if not wanted:
        return
    ordered = [wanted[place] for place in sorted(wanted)]
    balance = known[0] if known else 0
    for settled in settle(balance, ordered):
        _write_line(tx, subject, card, settled.line, settled.change, settled.balance, fresh=True)
        _count_in(sums, card, settled.line.flow, settled.line.home, settled.line.began, settled.change, 1)
        balance = settled.balance
    last = ordered[-1]
    if known:
        tx.do(f"UPDATE stock_card SET balance = ?, day = ?, at = ? WHERE {_CARD}", (balance, last.day, last.at, *card))
    else:
        _write_card(tx, card, last, balance)


def _insert_between(
    tx: Writer, subject: Op, card: CardKey, wanted: dict[Place, Line], possible: set[Place], sums: _Sums
) -> None:
    first, last = min(possible), max(possible)
    before = tx.value(
        f"SELECT balance FROM stock_line WHERE {_CARD} AND (day, at) < (?, ?) ORDER BY day DESC, at DESC LIMIT 1",
        (*card, *first),
    )
    balance: int = before or 0
    stored = {
        (row[0], row[1]): row
        for row in tx.rows(
            f"SELECT {_LINE} FROM stock_line WHERE {_CARD} AND (day, at) >= (?, ?) AND (day, at) <= (?, ?) "
            "ORDER BY day, at",
            (*card, *first, *last),
        )
    }
    old_after: int = next(reversed(stored.values()))[6] if stored else balance
    for place in sorted(stored.keys() | wanted.keys()):
        row, line = stored.get(place), wanted.get(place)
        if place in possible and line is None:
            assert row is not None  # noqa: S101 - it is in one of the two
            tx.do(f"DELETE FROM stock_line WHERE {_CARD} AND day = ? AND at = ?", (*card, *place))
            _uncount(sums, card, row)
            continue
        if line is not None:
            change = line.delta if line.counted is None else line.counted - balance
            balance += change
            if row is not None:
                _uncount(sums, card, row)
            _write_line(tx, subject, card, line, change, balance)
            _count_in(sums, card, line.flow, line.home, line.began, change, 1)
        elif row is not None:
            change = row[5] if row[7] is None else row[7] - balance
            balance += change
            if (change, balance) != (row[5], row[6]):
                tx.do(
                    f"UPDATE stock_line SET change = ?, balance = ? WHERE {_CARD} AND day = ? AND at = ?",
                    (change, balance, *card, *place),
                )
                _recount(sums, card, place[0], change - row[5])
    _shift(tx, card, last, balance - old_after, sums)
    _close_card(tx, card)


def _shift(tx: Writer, card: CardKey, after: Place, by: int, sums: _Sums) -> None:
    """Carry a change into what stands after it, up to the next count."""
    if not by:
        return
    count = tx.row(
        f"SELECT day, at FROM stock_line WHERE {_CARD} AND counted IS NOT NULL AND (day, at) > (?, ?) "
        "ORDER BY day, at LIMIT 1",
        (*card, *after),
    )
    if count is None:
        tx.do(f"UPDATE stock_line SET balance = balance + ? WHERE {_CARD} AND (day, at) > (?, ?)", (by, *card, *after))
        return
    tx.do(
        f"UPDATE stock_line SET balance = balance + ? WHERE {_CARD} AND (day, at) > (?, ?) AND (day, at) < (?, ?)",
        (by, *card, *after, *count),
    )
    tx.do(f"UPDATE stock_line SET change = change - ? WHERE {_CARD} AND day = ? AND at = ?", (by, *card, *count))
    _recount(sums, card, count[0], -by)


def _close_card(tx: Writer, card: CardKey) -> None:
    last = tx.row(f"SELECT balance, day, at FROM stock_line WHERE {_CARD} ORDER BY day DESC, at DESC LIMIT 1", card)
    if last is None:
        tx.do(f"DELETE FROM stock_card WHERE {_CARD}", card)
        return
    tx.do(f"UPDATE stock_card SET balance = ?, day = ?, at = ? WHERE {_CARD}", (*last, *card))


def _write_line(
    tx: Writer, subject: Op, card: CardKey, line: Line, change: int, balance: int, *, fresh: bool = False
) -> None:
    # A line that cannot be there yet costs a fifth: OR REPLACE keeps a second journal for the indexes.
    tx.do(
        f"INSERT {'' if fresh else 'OR REPLACE '}INTO stock_line "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *card,
            line.day,
            line.at,
            line.op,
            subject,
            int(line.flow),
            change,
            balance,
            line.counted,
            line.seen,
            line.flags,
            line.detail,
            line.other,
            line.home,
            line.began,
        ),
    )


def _write_card(tx: Writer, key: CardKey, last: Line, balance: int) -> None:
    card = last.card
    tx.do(
        "INSERT INTO stock_card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*key, card.product, card.number, card.expiry, balance, last.day, last.at, int(last.in_bag)),
    )


# ------------------------------------------------------------------ monthly sums
def _count_in(sums: _Sums, card: CardKey, flow: int, home: Op, began: int, change: int, lines: int) -> None:
    if home:
        in_bag = 0 if home == card[0] else IN_BAG
        entry = sums[home, card[1], clock.month_of(began), flow + in_bag]
        entry[0] += change
        entry[1] += lines


def _uncount(sums: _Sums, card: CardKey, row: tuple[Any, ...]) -> None:
    _count_in(sums, card, row[4], row[12], row[13], -row[5], -1)


def _recount(sums: _Sums, card: CardKey, day: int, by: int) -> None:
    sums[card[0], card[1], clock.month_of(day), int(Flow.COUNTED)][0] += by


def _flush(tx: Writer, sums: _Sums) -> None:
    for where, (change, lines) in sums.items():
        if not change and not lines:
            continue
        tx.do(
            "INSERT INTO stock_month VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
            "SET change = change + excluded.change, lines = lines + excluded.lines",
            (*where, change, lines),
        )
        if lines < 0:
            tx.do(
                "DELETE FROM stock_month WHERE place = ? AND product = ? AND month = ? AND flow = ? AND lines = 0",
                where,
            )


# ------------------------------------------------------------------ other things folded
def _forget(tx: Writer, subject: Op, sums: _Sums) -> None:
    """Take out every line of a movement whose content was erased; rare, so it may look at all lines."""
    places: dict[CardKey, set[Place]] = defaultdict(set)
    for row in tx.rows("SELECT place, product, lot, day, at FROM stock_line WHERE movement = ?", (subject,)):
        places[row[:3]].add((row[3], row[4]))
    for card, gone in sorted(places.items()):
        _insert_between(tx, subject, card, {}, gone, sums)


def _fold_product(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
    edits = [Edit(one.op, one.order, one.replaces, one.payload) for one in entries if one.payload is not None]
    tx.do("DELETE FROM stock_product WHERE op = ?", (subject,))
    ranked = sorted(edits, key=lambda edit: edit.order)
    code = next((found for edit in ranked if (found := text(edit.fields.get("code"), NAME_LENGTH))), "")
    if not code:
        return
    fields = top(fold(edits))
    form = text(fields.get("form"), NAME_LENGTH)
    packs = [
        [text(pack[0], NAME_LENGTH), size]
        for pack in (fields["packs"][:8] if isinstance(fields.get("packs"), list) else [])
        if isinstance(pack, list) and len(pack) == 2 and (size := whole(pack[1], 2, 10**6))
    ]
    first = ranked[0].order
    tx.do(
        "INSERT INTO stock_product VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject,
            key_of(code),
            code,
            form if form in set(Form) else Form.OTHER.value,
            text(fields.get("name"), NAME_LENGTH),
            json.dumps(packs),
            int(fields.get("retired") is True),
            at_of(first, 0),
        ),
    )


def _fold_shift(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
    ranked = sorted(entries, key=lambda entry: entry.order)
    taken = next((one for one in ranked if one.kind == kinds.TAKEN_OUT.name), None)
    if taken is None:
        return
    payload = taken.payload or {}
    tx.do("DELETE FROM stock_shift WHERE op = ?", (subject,))
    if op_in(payload.get("shift")) or taken.op != subject or taken.payload is None:
        return
    day = whole(payload.get("day"), 0, LAST_DAY) or 0
    closed = [
        whole((one.payload or {}).get("day"), 0, LAST_DAY) or day for one in ranked if one.kind == kinds.BAG_CLOSED.name
    ]
    gone = any(one.kind == kinds.REVERSED.name for one in ranked)
    tx.do(
        "INSERT INTO stock_shift VALUES (?, ?, ?, ?, ?, ?)",
        (
            subject,
            text(payload.get("worker"), NAME_LENGTH),
            op_in(payload.get("home")),
            day,
            closed[0] if closed else day if gone else None,
            int(gone),
        ),
    )


def _fold_import(tx: Writer, subject: Op, entries: Sequence[Entry], lines: int) -> None:
    ledger = next((one for one in entries if one.kind == kinds.LEDGER.name), None)
    if ledger is None:
        return
    payload = ledger.payload or {}
    tx.do(
        "INSERT OR REPLACE INTO stock_import VALUES (?, ?, ?, ?, ?, ?)",
        (
            subject,
            text(payload.get("batch"), NAME_LENGTH),
            text(payload.get("name"), NAME_LENGTH),
            whole(payload.get("typed"), 0, LAST_DAY) or 0,
            lines,
            int(any(one.kind == kinds.REVERSED.name for one in entries)),
        ),
    )


# ------------------------------------------------------------------ questions
_PRODUCT = "placed, op, code, form, name, packs, retired"


def products(reader: Reader) -> list[Product]:
    """Return every product in the order in which they were added; of two with one code the earlier."""
    found: dict[str, Product] = {}
    for row in sorted(reader.rows(f"SELECT {_PRODUCT} FROM stock_product")):
        found.setdefault(row[2], _product(row))
    return list(found.values())


def product(reader: Reader, code: str) -> Product | None:
    """Return the product of a code."""
    # Sorted here: SQLite's sorter would cost every save more than all else that it asks.
    rows = reader.rows(f"SELECT {_PRODUCT} FROM stock_product WHERE code = ?", (code,))
    return _product(min(rows)) if rows else None


def _product(row: tuple[Any, ...]) -> Product:
    _placed, op, code, form, name, packs, retired = row
    made = tuple(Pack(pack, size) for pack, size in json.loads(packs))
    return Product(code, Form(form), name, made, bool(retired), op)


def held(reader: Reader, place: Op, product: str = "") -> list[Held]:
    """Return the cards of a place (a store, or a shift for its bag), of one product where one is named."""
    where, params = ("place = ? AND product = ?", (place, key_of(product))) if product else ("place = ?", (place,))
    rows = reader.rows(f"SELECT place, code, number, expiry, balance FROM stock_card WHERE {where}", params)
    return [Held(row[0], row[1], Lot(row[2], row[3]), row[4]) for row in rows]


def expiries(reader: Reader, product: str, number: str) -> set[int | None]:
    """Return the expiries that a lot number of a product is known with, at any place."""
    rows = reader.rows("SELECT DISTINCT expiry FROM stock_card WHERE code = ? AND number = ?", (product, number))
    return {row[0] for row in rows}


def balance_at(reader: Reader, card: CardKey, day: int) -> int:
    """Return a card's balance at the end of `day`."""
    now = reader.row(f"SELECT balance, day FROM stock_card WHERE {_CARD}", card)
    if now is None:
        return 0
    if now[1] <= day:
        return int(now[0])
    return int(
        reader.value(
            f"SELECT balance FROM stock_line WHERE {_CARD} AND day <= ? ORDER BY day DESC, at DESC LIMIT 1",
            (*card, day),
        )
        or 0
    )


@dataclass(frozen=True, order=True)
class Pinch:
    """The moment after some day at which a card holds least: what a back-dated movement may break."""

    balance: int
    day: int
    flow: Flow


def pinch(reader: Reader, card: CardKey, day: int) -> Pinch | None:
    """Return when after `day`, up to the next count, a card holds least; None where nothing follows."""
    last = reader.value(f"SELECT day FROM stock_card WHERE {_CARD}", card)
    if last is None or last <= day:
        return None
    count = reader.row(
        f"SELECT day, at FROM stock_line WHERE {_CARD} AND counted IS NOT NULL AND day > ? ORDER BY day, at LIMIT 1",
        (*card, day),
    )
    row = reader.row(
        f"SELECT balance, day, flow FROM stock_line WHERE {_CARD} AND day > ? AND (day, at) < (?, ?) "
        "ORDER BY balance, day LIMIT 1",
        (*card, day, *(count or (LAST_DAY + 1, b""))),
    )
    return Pinch(row[0], row[1], Flow(row[2])) if row else None


def room(reader: Reader, place: Op, product: str, day: int) -> list[LotStock]:
    """Return how many pieces of each lot may leave a place on `day`.

    So many that no later moment, up to a count, goes below zero.  One question where nothing is
    back-dated.
    """
    key = key_of(product)
    found = []
    for lot, number, expiry, balance, last in reader.rows(
        "SELECT lot, number, expiry, balance, day FROM stock_card WHERE place = ? AND product = ?", (place, key)
    ):
        free = balance
        if last > day:
            card = (place, key, lot)
            tight = pinch(reader, card, day)
            free = balance_at(reader, card, day)
            free = min(free, tight.balance) if tight else free
        found.append(LotStock(Lot(number, expiry), free))
    return found


def last_seen(reader: Reader, card: CardKey, day: int) -> Op:
    """Return the entry of a card's last line up to the end of `day`: what a count has seen last."""
    return int(
        reader.value(
            f"SELECT op FROM stock_line WHERE {_CARD} AND day <= ? ORDER BY day DESC, at DESC LIMIT 1", (*card, day)
        )
        or 0
    )


@dataclass(frozen=True)
class Below:
    """A moment at which a card stands below zero, and the line that led there."""

    balance: int
    change: int
    flow: Flow


def below(reader: Reader, card: CardKey) -> dict[Place, Below]:
    """Return the moments at which a card stands below zero, by their place in the card, in order."""
    return {
        (row[0], row[1]): Below(row[2], row[3], Flow(row[4]))
        for row in reader.rows(
            f"SELECT day, at, balance, change, flow FROM stock_line INDEXED BY stock_below WHERE {_CARD} "
            "AND balance < 0 ORDER BY day, at",
            card,
        )
    }


def month_sums(reader: Reader, place: Op, product: str, since: int = 0) -> list[tuple[int, int, int, int]]:
    """Return (month, flow, change, lines) of a place's product from month `since` on."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in reader.rows(
            "SELECT month, flow, change, lines FROM stock_month WHERE place = ? AND product = ? AND month >= ? "
            "ORDER BY month, flow",
            (place, key_of(product), since),
        )
    ]


def habit(reader: Reader, place: Op, product: str, flow: int, since: int) -> tuple[int, int]:
    """Return (pieces, lines) of one flow of a product at a place from month `since` on."""
    row = reader.row(
        "SELECT total(change), total(lines) FROM stock_month "
        "WHERE place = ? AND product = ? AND month >= ? AND flow = ?",
        (place, key_of(product), since, flow),
    )
    return (abs(int(row[0])), int(row[1])) if row else (0, 0)


def stretches(reader: Reader, card: CardKey, first: int, last: int) -> list[Stretch]:
    """Return the days from `first` to `last` on which a card had at least a piece at some moment.

    Reads a line for each time the card ran empty, however many lines it has.
    """
    found: list[Stretch] = []
    start: int | None = None
    after: Place = (first, b"")
    before = reader.value(
        f"SELECT balance FROM stock_line WHERE {_CARD} AND day < ? ORDER BY day DESC, at DESC LIMIT 1", (*card, first)
    )
    if before is not None and before > 0:
        start = first
    while True:
        empty = start is not None
        wanted = "stock_line INDEXED BY stock_empty" if empty else "stock_line"
        row = reader.row(
            f"SELECT day, at FROM {wanted} WHERE {_CARD} AND balance {'<=' if empty else '>'} 0 "
            "AND (day, at) > (?, ?) AND day <= ? ORDER BY day, at LIMIT 1",
            (*card, *after, last),
        )
        if row is None:
            break
        after = (row[0], row[1])
        if start is None:
            start = row[0]
        else:
            found.append(Stretch(start, row[0]))
            start = None
    if start is not None:
        found.append(Stretch(start, last))
    return found


@dataclass(frozen=True)
class Flagged:
    """A line that a person should look at, with no later count of its card."""

    why: str  # "below", "late", "here"
    place: Op
    product: str
    lot: Lot
    day: int
    balance: int
    change: int
    counted: int | None
    seen: int | None


_FLAGS = (
    ("below", "balance < 0"),
    ("late", "counted - change <> seen"),
    ("here", "flags = 4"),
)


def flagged(reader: Reader) -> list[Flagged]:
    """Return what is below zero, counts that later entries contradict, and what was found while handing out.

    The latest of each sort for each card.
    """
    found = []
    for why, where in _FLAGS:
        source = f"stock_line INDEXED BY stock_{why} WHERE {where}"
        for card in reader.rows(f"SELECT place, product, lot FROM {source} GROUP BY place, product, lot"):
            last = reader.row(
                f"SELECT day, at, balance, change, counted, seen FROM {source} AND {_CARD} "
                "ORDER BY day DESC, at DESC LIMIT 1",
                card,
            )
            what = reader.row(f"SELECT code, number, expiry FROM stock_card WHERE {_CARD}", card)
            counted_since = last and reader.value(
                f"SELECT 1 FROM stock_line WHERE {_CARD} AND counted IS NOT NULL AND (day, at) > (?, ?) LIMIT 1",
                (*card, *last[:2]),
            )
            if last and what and not counted_since:
                found.append(Flagged(why, card[0], what[0], Lot(what[1], what[2]), last[0], *last[2:]))
    return found


def ledger_rows(
    reader: Reader, cards: Iterable[tuple[CardKey, str, Lot]], first: int, last: int, flows: Iterable[Flow] = ()
) -> list[LedgerLine]:
    """Return the lines of some cards from day `first` to day `last`, newest first."""
    wanted = [int(flow) for flow in flows]
    narrowed = f" AND flow IN ({_marks(wanted)})" if wanted else ""
    rows = []
    for card, product, lot in cards:
        for row in reader.rows(
            f"SELECT {_LINE} FROM stock_line WHERE {_CARD} AND day >= ? AND day <= ?{narrowed}",
            (*card, first, last, *wanted),
        ):
            day, at, op, movement, flow, change, balance, counted, seen, flags, detail, other, *_ = row
            rows.append(
                LedgerLine(
                    card[0],
                    product,
                    lot,
                    day,
                    op,
                    movement,
                    Flow(flow),
                    change,
                    balance,
                    counted,
                    seen,
                    flags,
                    detail,
                    other,
                    at,
                )
            )
    rows.sort(key=lambda one: (one.day, one.at), reverse=True)
    return rows


def busy_months(reader: Reader, places: Iterable[Op], flows: Iterable[Flow] = ()) -> list[int]:
    """Return the months in which anything (of some flows) moved at some places, newest first."""
    chosen, wanted = list(places), [int(flow) for flow in flows]
    narrowed = f" AND flow IN ({_marks(wanted)})" if wanted else " AND flow < 100"
    return [
        row[0]
        for row in reader.rows(
            f"SELECT DISTINCT month FROM stock_month WHERE place IN ({_marks(chosen)}){narrowed} ORDER BY month DESC",
            (*chosen, *wanted),
        )
    ]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def shifts(reader: Reader, *, only_open: bool = False, limit: int = 200) -> list[Shift]:
    """Return bags, open ones by age, or the latest ones first."""
    where = "closed IS NULL ORDER BY day, op" if only_open else "1 ORDER BY day DESC, op DESC"
    rows = reader.rows(f"SELECT op, worker, place, day, closed, gone FROM stock_shift WHERE {where} LIMIT ?", (limit,))
    return [Shift(row[0], row[1], row[2], row[3], row[4], bool(row[5])) for row in rows]


def shift(reader: Reader, op: Op) -> Shift | None:
    """Return one bag."""
    row = reader.row("SELECT op, worker, place, day, closed, gone FROM stock_shift WHERE op = ?", (op,))
    return Shift(row[0], row[1], row[2], row[3], row[4], bool(row[5])) if row else None


def imports(reader: Reader) -> list[Imported]:
    """Return the ledgers brought in, the latest first."""
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in reader.rows("SELECT batch, name, day, lines, op, gone FROM stock_import ORDER BY day DESC, op DESC"):
        found[row[0]].append(row)
    return [
        Imported(
            batch,
            rows[0][1],
            rows[0][2],
            sum(row[3] for row in rows),
            tuple(row[4] for row in rows),
            all(row[5] for row in rows),
        )
        for batch, rows in found.items()
    ]


def has_lines(reader: Reader, place: Op, product: str, since: int) -> bool:
    """Tell whether anything of a product moved at a place on or after a day."""
    found = reader.value(
        "SELECT 1 FROM stock_card WHERE place = ? AND product = ? AND day >= ? LIMIT 1",
        (place, key_of(product), since),
    )
    return found is not None
