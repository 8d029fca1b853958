"""Issued reports: folding them into their list, and the questions that reports ask of the tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from toolkit.base.ids import Op
from toolkit.stock import kinds
from toolkit.stock.issue import Issued, What, Wish
from toolkit.stock.model import LOT_LENGTH, NAME_LENGTH, Flow, Lot, key_of
from toolkit.stock.posting import LAST_DAY, op_in, text, whole
from toolkit.stock.store.keys import CARD, CardKey
from toolkit.vault import Entry, Reader, Writer

_MOST_SEEN = (1 << 62) - 1
_LAST_MONTH = 4000 * 12
_ABOUT_LENGTH = 200
_COLUMNS = (
    "op, what, first, last, place, product, number, expiry, donor, day, about, language, practice, corrects, seen"
)


class ReportsProjection:
    """Folds issued reports."""

    kinds = (kinds.ISSUED, kinds.ISSUED_PART)
    tables = ("stock_issued",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """List each report; a subject holds one."""
        tx.do("DELETE FROM stock_issued WHERE op = ?", (subject,))
        issued = [one for one in entries if one.kind == kinds.ISSUED.name and one.payload is not None]
        if not issued:
            return
        entry = min(issued, key=lambda one: one.order)
        payload = entry.payload or {}
        what = payload.get("what")
        first, last = whole(payload.get("first"), 0, _LAST_MONTH), whole(payload.get("last"), 0, _LAST_MONTH)
        if not isinstance(what, str) or what not in set(What) or first is None or last is None:
            return
        lot = payload.get("lot")
        pair = lot if isinstance(lot, list) and len(lot) == 2 else None
        tx.do(
            f"INSERT INTO stock_issued ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                subject,
                what,
                first,
                last,
                op_in(payload.get("place")),
                text(payload.get("product"), NAME_LENGTH),
                text(pair[0], LOT_LENGTH) if pair else None,
                whole(pair[1], 0, LAST_DAY) if pair else None,
                op_in(payload.get("donor")),
                whole(payload.get("day"), 0, LAST_DAY) or 0,
                text(payload.get("about"), _ABOUT_LENGTH),
                text(payload.get("language"), 8),
                int(payload.get("practice") is True),
                op_in(payload.get("corrects")),
                whole(payload.get("seen"), 0, _MOST_SEEN) or 0,
            ),
        )


# ------------------------------------------------------------------ the list
def issued(reader: Reader, op: Op = 0) -> list[Issued]:
    """Return every issued report, or one of them: the latest first, each with what corrects it."""
    where, params = ("WHERE op = ?", (op,)) if op else ("", ())
    rows = reader.rows(f"SELECT {_COLUMNS} FROM stock_issued {where} ORDER BY day DESC, op DESC", params)
    newer = {row[0]: row[1] for row in reader.rows("SELECT corrects, max(op) FROM stock_issued GROUP BY corrects")}
    return [_issued(row, newer.get(row[0], 0)) for row in rows]


def _issued(row: tuple[Any, ...], corrected_by: Op) -> Issued:
    op, what, first, last, place, product, number, expiry, donor, day, about, language, practice, corrects, seen = row
    lot = None if number is None else Lot(number, expiry)
    wish = Wish(What(what), first, last, place, product, lot, donor)
    return Issued(op, wish, day, about, language, bool(practice), corrects, corrected_by, seen)


def last_month(reader: Reader) -> int:
    """Return the last month that any issued report covers; -1 where there is none."""
    found = reader.value("SELECT max(last) FROM stock_issued")
    return -1 if found is None else int(found)


# ------------------------------------------------------------------ what reports are made from
def lines_by_month(reader: Reader, places: Sequence[Op], product: str = "") -> list[tuple[int, int]]:
    """Return (month, lines) of some places together, oldest first: how much of the ledger there is."""
    narrowed, params = (" AND product = ?", (key_of(product),)) if product else ("", ())
    rows = reader.rows(
        f"SELECT month, sum(lines) FROM stock_month WHERE place IN ({', '.join('?' * len(places))}){narrowed} "
        "GROUP BY month ORDER BY month",
        (*places, *params),
    )
    return [(row[0], row[1]) for row in rows]


def held_until(reader: Reader, day: int) -> int:
    """Return how often lots were set aside, and released, of what was set aside up to a day."""
    found = reader.value("SELECT count(*) + count(released) FROM stock_hold WHERE day <= ?", (day,))
    return int(found or 0)


def place_sums(reader: Reader, place: Op, since: int, until: int) -> dict[int, list[tuple[int, int, int, int]]]:
    """Return (month, flow, change, lines) by product key up to month `until`.

    What lies before `since` is put together, flow by flow, under the first month in which anything
    moved: so a report reads the same number of rows however old the ledger is.
    """
    found: dict[int, list[tuple[int, int, int, int]]] = {}
    for product, month, flow, change, lines in reader.rows(
        "SELECT product, min(month), flow, sum(change), sum(lines) FROM stock_month WHERE place = ? AND month < ? "
        "GROUP BY product, flow",
        (place, since),
    ):
        found.setdefault(product, []).append((month, flow, change, lines))
    for product, month, flow, change, lines in reader.rows(
        "SELECT product, month, flow, change, lines FROM stock_month WHERE place = ? AND month >= ? AND month <= ?",
        (place, since, until),
    ):
        found.setdefault(product, []).append((month, flow, change, lines))
    return found


def centre_sums(reader: Reader, places: Sequence[Op], month: int) -> dict[int, list[tuple[int, int, int, int]]]:
    """Return (month, flow, change, lines) by product key of some places together up to `month`.

    What lies before it is put together flow by flow, so that few rows come back.
    """
    found: dict[int, list[tuple[int, int, int, int]]] = {}
    for product, when, flow, change, lines in reader.rows(
        "SELECT product, max(month), flow, sum(change), sum(lines) FROM stock_month "
        f"WHERE place IN ({', '.join('?' * len(places))}) AND month <= ? GROUP BY product, month < ?, flow",
        (*places, month, month),
    ):
        found.setdefault(product, []).append((when, flow, change, lines))
    return found


def counts(reader: Reader, place: Op, first: int, last: int) -> dict[int, tuple[int, int]]:
    """Return (pieces, day) by product key: what the last count of each product from day to day came to."""
    latest: dict[int, dict[int, dict[int, int]]] = {}
    for product, lot, day, counted in reader.rows(
        "SELECT product, lot, day, counted FROM stock_line INDEXED BY stock_counts WHERE place = ? "
        "AND counted IS NOT NULL AND day >= ? AND day <= ? ORDER BY product, lot, day, at",
        (place, first, last),
    ):
        latest.setdefault(product, {}).setdefault(day, {})[lot] = counted
    return {product: (sum(days[max(days)].values()), max(days)) for product, days in latest.items()}


def cards_of_lot(reader: Reader, product: str, lot: Lot) -> list[tuple[CardKey, bool]]:
    """Return every card of a lot, in stores and bags, and whether it is a bag's."""
    rows = reader.rows(
        "SELECT place, product, lot, in_bag FROM stock_card WHERE code = ? AND number = ? AND lot = ?",
        (product, lot.number, key_of(lot.number, lot.expiry)),
    )
    return [((row[0], row[1], row[2]), bool(row[3])) for row in rows]


def lot_sums(reader: Reader, cards: Iterable[CardKey], first: int, last: int) -> list[tuple[int, int, int]]:
    """Return (flow, change before day `first`, change from `first` to `last`) of some cards together.

    What happened in a bag belongs to the day on which its shift began; what only went from a store
    into a bag or back is left out.
    """
    before: dict[int, int] = {}
    now: dict[int, int] = {}
    for card in cards:
        for flow, earlier, change in reader.rows(
            "SELECT flow, sum(CASE WHEN began < ? THEN change ELSE 0 END), "
            "sum(CASE WHEN began >= ? THEN change ELSE 0 END) FROM stock_line "
            f"WHERE {CARD} AND began <= ? AND flow NOT IN {_CARRIED} GROUP BY flow",
            (first, first, *card, last),
        ):
            before[flow] = before.get(flow, 0) + earlier
            now[flow] = now.get(flow, 0) + change
    return [(flow, before[flow], now[flow]) for flow in sorted(before)]


def in_bag_on(reader: Reader, card: CardKey, last: int) -> int:
    """Return what a bag's card held at the end of day `last`, what was done with it counted as its shift's."""
    found = reader.value(
        f"SELECT sum(change) FROM stock_line WHERE {CARD} AND CASE WHEN flow IN {_CARRIED} THEN day ELSE began END <= ?",
        (*card, last),
    )
    return int(found or 0)


_CARRIED = f"({int(Flow.TAKEN_OUT)}, {int(Flow.RETURNED)})"
