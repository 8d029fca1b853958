"""The questions asked of stock's tables."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from toolkit.base.ids import Op
from toolkit.stock.model import (
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
from toolkit.stock.posting import LAST_DAY
from toolkit.stock.spans import Stretch
from toolkit.stock.store.keys import CARD, LINE, CardKey, Place
from toolkit.vault import Reader

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


_lot = lru_cache(maxsize=4096)(Lot)  # a place's lots are read at every save


@lru_cache(maxsize=256)
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
    now = reader.row(f"SELECT balance, day FROM stock_card WHERE {CARD}", card)
    if now is None:
        return 0
    if now[1] <= day:
        return int(now[0])
    return int(
        reader.value(
            f"SELECT balance FROM stock_line WHERE {CARD} AND day <= ? ORDER BY day DESC, at DESC LIMIT 1",
            (*card, day),
        )
        or 0
    )


def balances_at(reader: Reader, day: int, places: Sequence[Op]) -> list[Held]:
    """Return what each card of some places held at the end of `day`, those that stood at zero left out.

    One seek for each card, however many lines it has.
    """
    rows = reader.rows(
        "SELECT place, code, number, expiry, coalesce(CASE WHEN day <= ? THEN balance ELSE (SELECT line.balance "
        "FROM stock_line AS line WHERE line.place = card.place AND line.product = card.product "
        "AND line.lot = card.lot AND line.day <= ? ORDER BY line.day DESC, line.at DESC LIMIT 1) END, 0) AS held "
        # Those at zero are left out here: SQLite would look each card's line up a second time to do it.
        f"FROM stock_card AS card WHERE place IN ({_marks(places)})",
        (day, day, *places),
    )
    return [Held(row[0], row[1], Lot(row[2], row[3]), row[4]) for row in rows if row[4]]


@dataclass(frozen=True, order=True)
class Pinch:
    """The moment after some day at which a card holds least: what a back-dated movement may break."""

    balance: int
    day: int
    flow: Flow


def pinch(reader: Reader, card: CardKey, day: int) -> Pinch | None:
    """Return when after `day`, up to the next count, a card holds least; None where nothing follows."""
    last = reader.value(f"SELECT day FROM stock_card WHERE {CARD}", card)
    if last is None or last <= day:
        return None
    count = reader.row(
        f"SELECT day, at FROM stock_line WHERE {CARD} AND counted IS NOT NULL AND day > ? ORDER BY day, at LIMIT 1",
        (*card, day),
    )
    row = reader.row(
        f"SELECT balance, day, flow FROM stock_line WHERE {CARD} AND day > ? AND (day, at) < (?, ?) "
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
        found.append(LotStock(_lot(number, expiry), free))
    return found


def last_seen(reader: Reader, card: CardKey, day: int) -> Op:
    """Return the entry of a card's last line up to the end of `day`: what a count has seen last."""
    return int(
        reader.value(
            f"SELECT op FROM stock_line WHERE {CARD} AND day <= ? ORDER BY day DESC, at DESC LIMIT 1", (*card, day)
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
            f"SELECT day, at, balance, change, flow FROM stock_line INDEXED BY stock_below WHERE {CARD} "
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
        f"SELECT balance FROM stock_line WHERE {CARD} AND day < ? ORDER BY day DESC, at DESC LIMIT 1", (*card, first)
    )
    if before is not None and before > 0:
        start = first
    while True:
        empty = start is not None
        wanted = "stock_line INDEXED BY stock_empty" if empty else "stock_line"
        row = reader.row(
            f"SELECT day, at FROM {wanted} WHERE {CARD} AND balance {'<=' if empty else '>'} 0 "
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
                f"SELECT day, at, balance, change, counted, seen FROM {source} AND {CARD} "
                "ORDER BY day DESC, at DESC LIMIT 1",
                card,
            )
            what = reader.row(f"SELECT code, number, expiry FROM stock_card WHERE {CARD}", card)
            counted_since = last and reader.value(
                f"SELECT 1 FROM stock_line WHERE {CARD} AND counted IS NOT NULL AND (day, at) > (?, ?) LIMIT 1",
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
            f"SELECT {LINE} FROM stock_line WHERE {CARD} AND day >= ? AND day <= ?{narrowed}",
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
