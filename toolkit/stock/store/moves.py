"""Holds, transfers and counts that wait: folding their entries into tables, and the questions asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from toolkit.base.ids import Op
from toolkit.stock import kinds
from toolkit.stock.counts import Counted, CountLine, CountRule
from toolkit.stock.holds import Hold, Reason
from toolkit.stock.model import LOSSES, LOT_LENGTH, MOST, NAME_LENGTH, Flow, Lot, key_of
from toolkit.stock.posting import LAST_DAY, op_in, text, whole
from toolkit.stock.transfers import Piece, Transfer
from toolkit.vault import Entry, Reader, Writer

SENT, ARRIVED = 1, 2
IDENT_LENGTH = 32
_HOLD = "op, code, number, expiry, place, day, released, reason, note"
_TRANSFER = "op, way, place, other, code, ident, day, pieces, arrived, confirmed, differs, sent, gone"


class MovesProjection:
    """Folds holds, transfers and counts."""

    kinds = (
        kinds.HOLD,
        kinds.RELEASED,
        kinds.CONFIRMED,
        kinds.SENT,
        kinds.ARRIVED,
        kinds.COUNTED,
        kinds.COUNT_APPROVED,
        kinds.REVERSED,
    )
    tables = ("stock_hold", "stock_transfer", "stock_count")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what one hold, transfer or count adds to the tables."""
        by_kind: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda one: one.order):
            by_kind.setdefault(entry.kind, []).append(entry)
        gone = kinds.REVERSED.name in by_kind
        if kinds.HOLD.name in by_kind:
            _fold_hold(tx, subject, by_kind)
        for kind, way in ((kinds.SENT, SENT), (kinds.ARRIVED, ARRIVED)):
            if kind.name in by_kind:
                _fold_transfer(tx, subject, by_kind[kind.name], by_kind.get(kinds.CONFIRMED.name, []), way, gone=gone)
        if kinds.COUNTED.name in by_kind:
            settled = gone or kinds.COUNT_APPROVED.name in by_kind
            _fold_count(tx, subject, by_kind[kinds.COUNTED.name], settled=settled)


def _first(entries: Iterable[Entry]) -> Entry | None:
    return next((one for one in entries if one.payload is not None), None)


def _fold_hold(tx: Writer, subject: Op, by_kind: dict[str, list[Entry]]) -> None:
    tx.do("DELETE FROM stock_hold WHERE op = ?", (subject,))
    entry = _first(by_kind[kinds.HOLD.name])
    if entry is None or entry.payload is None:
        return
    payload = entry.payload
    day, code = whole(payload.get("day"), 0, LAST_DAY), text(payload.get("product"), NAME_LENGTH)
    if day is None or not code:
        return
    reason = payload.get("reason")
    until = [
        found
        for one in by_kind.get(kinds.RELEASED.name, [])
        if (found := whole((one.payload or {}).get("day"), 0, LAST_DAY)) is not None
    ]
    if kinds.REVERSED.name in by_kind:
        until.append(day)  # undone: it never held
    tx.do(
        f"INSERT INTO stock_hold ({_HOLD}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject,
            code,
            text(payload.get("number"), LOT_LENGTH),
            whole(payload.get("expiry"), 0, LAST_DAY),
            op_in(payload.get("place")),
            day,
            max(min(until), day) if until else None,
            reason if isinstance(reason, str) and reason in set(Reason) else Reason.QUARANTINE.value,
            text(payload.get("note"), NAME_LENGTH),
        ),
    )


def _fold_transfer(
    tx: Writer, subject: Op, moved: Sequence[Entry], confirmed: Sequence[Entry], way: int, *, gone: bool
) -> None:
    tx.do("DELETE FROM stock_transfer WHERE op = ?", (subject,))
    entry = _first(moved)
    if entry is None or entry.payload is None:
        return
    payload = entry.payload
    day, rows = whole(payload.get("day"), 0, LAST_DAY), _rows(payload.get("lines"))
    if day is None or not rows:
        return
    # [place, product, number, expiry, sent(, arrived, cause)]
    pieces, arrived, differs = _sums(rows, 4)
    said = day
    if way == SENT:
        # The latest word counts; one without lines takes back what was said.
        answer = next((one for one in reversed(confirmed) if one.payload is not None), None)
        arrived = None
        if answer is not None and answer.payload is not None and _rows(answer.payload.get("lines")):
            # [product, number, expiry, sent, arrived, cause]
            _sent, arrived, differs = _sums(_rows(answer.payload.get("lines")), 3)
            said = whole(answer.payload.get("day"), 0, LAST_DAY) or day
            differs = differs or arrived != pieces
    tx.do(
        f"INSERT INTO stock_transfer ({_TRANSFER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject,
            way,
            op_in(rows[0][0]),
            op_in(payload.get("to" if way == SENT else "from")),
            text(payload.get("code"), NAME_LENGTH),
            text(payload.get("ident"), IDENT_LENGTH),
            day,
            pieces,
            arrived,
            said if arrived is not None else None,
            int(differs),
            op_in(payload.get("sent")) if way == ARRIVED else 0,
            int(gone),
        ),
    )


def _rows(value: Any) -> list[list[Any]]:
    return [row for row in value if isinstance(row, list) and len(row) >= 5] if isinstance(value, list) else []


def rows_of(value: Any) -> list[list[Any]]:
    """Return the rows of a transfer's entry that name a product."""
    return [row for row in _rows(value) if text(row[1], NAME_LENGTH)]


def sent_rows(value: Any) -> list[list[Any]]:
    """Return the rows of what was sent: [place, product, lot number, expiry, pieces], whatever the entry holds."""
    return [
        [
            op_in(row[0]),
            text(row[1], NAME_LENGTH),
            text(row[2], LOT_LENGTH),
            whole(row[3], 0, LAST_DAY),
            whole(row[4], 1, MOST) or 0,
        ]
        for row in rows_of(value)
    ]


def pieces(value: Any, at: int) -> tuple[Piece, ...]:
    """Return the lots of what arrived; the product stands at `at` of each row, whatever the entry holds."""
    found = []
    for row in _rows(value) if at == 0 else rows_of(value):
        cause = whole(row[at + 5], 0, 100) if len(row) > at + 5 else None
        sent = whole(row[at + 3], 0, MOST) or 0
        arrived = whole(row[at + 4], 0, MOST) if len(row) > at + 4 else None
        found.append(
            Piece(
                text(row[at], NAME_LENGTH),
                Lot(text(row[at + 1], LOT_LENGTH), whole(row[at + 2], 0, LAST_DAY)),
                sent,
                sent if arrived is None else arrived,
                Flow(cause) if cause in LOSSES else Flow.UNEXPLAINED,
            )
        )
    return tuple(found)


def _sums(rows: Iterable[Sequence[Any]], at: int) -> tuple[int, int | None, bool]:
    sent = arrived = 0
    differs = False
    for row in rows:
        here = whole(row[at], 0, MOST) or 0
        there = whole(row[at + 1], 0, MOST) if len(row) > at + 1 else here
        there = here if there is None else there
        sent, arrived, differs = sent + here, arrived + there, differs or here != there
    return sent, arrived, differs


def _fold_count(tx: Writer, subject: Op, counted: Sequence[Entry], *, settled: bool) -> None:
    tx.do("DELETE FROM stock_count WHERE op = ?", (subject,))
    entry = _first(counted)
    if settled or entry is None or entry.payload is None:
        return
    day = whole(entry.payload.get("day"), 0, LAST_DAY)
    if day is None:
        return
    for part, row in enumerate(_rows(entry.payload.get("lines"))):
        number, book = whole(row[4], 0, MOST), whole(row[5], -MOST, MOST) if len(row) > 5 else None
        place, code = op_in(row[0]), text(row[1], NAME_LENGTH)
        if number is None or book is None or number == book or not place or not code:
            continue
        # What moved between the counting and the writing is in both: their difference is that of the moment.
        raw = whole(row[7], 0, MOST) if len(row) > 7 else None
        shift = number - raw if raw is not None else 0
        tx.do(
            "INSERT INTO stock_count VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                subject,
                part,
                place,
                day,
                code,
                text(row[2], LOT_LENGTH),
                whole(row[3], 0, LAST_DAY),
                number - shift,
                book - shift,
                abs(number - book),
                text(row[8], NAME_LENGTH) if len(row) > 8 else "",
            ),
        )


# ------------------------------------------------------------------ questions
def holds(reader: Reader, product: str = "", *, only_open: bool = False) -> list[Hold]:
    """Return what is set aside, or was: of one product or all, the latest first."""
    where = ["code = ?"] if product else []
    where += ["(released IS NULL OR released > day)"] if not only_open else ["released IS NULL"]
    # Sorted here: SQLite's sorter would cost every save more than the question itself.
    rows = reader.rows(f"SELECT {_HOLD} FROM stock_hold WHERE {' AND '.join(where)}", (product,) if product else ())
    found = [
        Hold(op, code, Lot(number, expiry), place, day, released, Reason(reason), note)
        for op, code, number, expiry, place, day, released, reason, note in rows
    ]
    return sorted(found, key=lambda one: (one.day, one.op), reverse=True) if len(found) > 1 else found


def transfers(reader: Reader, stores: Iterable[Op], *, limit: int = 200) -> list[Transfer]:
    """Return transfers, the latest first; of those within this centre both ends in one."""
    own = set(stores)
    rows = reader.rows(f"SELECT {_TRANSFER} FROM stock_transfer ORDER BY day DESC, op DESC LIMIT ?", (limit,))
    within = {row[11]: row for row in rows if row[11] and not row[12]}
    found = []
    for row in rows:
        if row[1] == ARRIVED and row[11]:
            continue
        end = within.get(row[0]) or _arrival(reader, row[0])
        found.append(_transfer(row, own, end))
    return found


def transfer(reader: Reader, op: Op, stores: Iterable[Op]) -> Transfer | None:
    """Return one transfer."""
    row = reader.row(f"SELECT {_TRANSFER} FROM stock_transfer WHERE op = ?", (op,))
    return _transfer(row, set(stores), _arrival(reader, op)) if row else None


def by_ident(reader: Reader, ident: str) -> list[Transfer]:
    """Return the transfers, not undone, that a file's name means."""
    if not ident:
        return []
    rows = reader.rows(f"SELECT {_TRANSFER} FROM stock_transfer WHERE ident = ? AND ident <> '' AND gone = 0", (ident,))
    return [_transfer(row, set(), None) for row in rows]


def on_the_way(reader: Reader) -> list[Op]:
    """Return what was sent and nobody has said to have arrived, the oldest first."""
    return [
        row[0]
        for row in reader.rows(
            "SELECT op FROM stock_transfer AS one WHERE way = 1 AND gone = 0 AND arrived IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM stock_transfer AS two WHERE two.sent = one.op AND two.sent <> 0 AND two.gone = 0) "
            "ORDER BY day, op"
        )
    ]


def arrived_twice(reader: Reader) -> list[tuple[Op, str]]:
    """Return (movement, code) of arrivals that stand in the book more than once: two laptops took in the same."""
    return [
        (row[0], row[1])
        for row in reader.rows(
            "SELECT max(op), max(code) FROM stock_transfer WHERE sent <> 0 AND gone = 0 GROUP BY sent "
            "HAVING count(*) > 1 UNION ALL "
            "SELECT max(op), max(code) FROM stock_transfer WHERE ident <> '' AND way = 2 AND gone = 0 GROUP BY ident "
            "HAVING count(*) > 1"
        )
    ]


def arrived_of(reader: Reader, sent: Op) -> Op:
    """Return the movement of this book that took in what another one of it sent; 0 where there is none."""
    found = _arrival(reader, sent)
    return int(found[0]) if found else 0


def taken_in(reader: Reader, payload: Mapping[str, Any]) -> bool:
    """Tell whether what an arrival's entry says can't be taken in: it was already, or was never sent after all."""
    sent, ident = op_in(payload.get("sent")), text(payload.get("ident"), IDENT_LENGTH)
    if any(not one.out for one in by_ident(reader, ident)):
        return True
    known = transfer(reader, sent, ()) if sent else None
    return bool(sent) and (known is None or known.gone or known.arrived is not None)


def _arrival(reader: Reader, op: Op) -> tuple[Any, ...] | None:
    return reader.row(f"SELECT {_TRANSFER} FROM stock_transfer WHERE sent = ? AND sent <> 0 AND gone = 0", (op,))


def _transfer(row: Sequence[Any], own: set[Op], end: Sequence[Any] | None) -> Transfer:
    op, way, place, other, code, ident, day, pieces, arrived, confirmed, differs, _sent, gone = row
    if end is not None:
        arrived, confirmed, differs = end[8], end[6], end[10]
    return Transfer(
        op,
        way == SENT,
        place,
        other,
        other in own,
        code,
        day,
        pieces,
        arrived,
        confirmed,
        bool(differs),
        bool(gone),
        ident,
    )


def counts_waiting(reader: Reader, rule: CountRule, since: int) -> list[Counted]:
    """Return the counts from day `since` on that no coordinator has agreed to and that `rule` asks about.

    The oldest first; the lines are those that differ, by however few pieces.
    """
    asked = reader.rows(
        "SELECT DISTINCT op FROM stock_count INDEXED BY stock_count_day WHERE day >= ? AND off > ? "
        "AND off * 100 > ? * (CASE WHEN book > 0 THEN book ELSE 0 END)",
        (since, rule.pieces, rule.percent),
    )
    made = []
    for (op,) in asked:
        rows = reader.rows(
            "SELECT place, day, code, number, expiry, counted, book, reason FROM stock_count WHERE op = ? ORDER BY part",
            (op,),
        )
        lines = tuple(CountLine(row[2], Lot(row[3], row[4]), row[5], row[6], row[7]) for row in rows)
        made.append(Counted(op, rows[0][0], rows[0][1], lines, approved=False))
    return sorted(made, key=lambda one: (one.day, one.op))


def moved_between(reader: Reader, card: tuple[int, int, int], first: int, last: int) -> list[tuple[Op, int]]:
    """Return (entry, change) of what moved on a card's days from `first` to `last`: no counts, nothing undone."""
    rows = reader.rows(
        "SELECT op, change FROM stock_line WHERE place = ? AND product = ? AND lot = ? AND day >= ? AND day <= ? "
        "AND counted IS NULL AND flags & 3 = 0 ORDER BY day, at",
        (*card, first, last),
    )
    return [(row[0], row[1]) for row in rows]


def arrived_already(reader: Reader, card: tuple[Op, str, Lot], day: int, pieces: int, origin: Op) -> bool:
    """Tell whether just so many pieces of a lot came from that centre on that day, and were not undone."""
    place, product, lot = card
    found = reader.value(
        "SELECT 1 FROM stock_line WHERE place = ? AND product = ? AND lot = ? AND day = ? AND flow = ? AND change = ? "
        "AND other = ? AND flags = 0 LIMIT 1",
        (place, key_of(product), key_of(lot.number, lot.expiry), day, int(Flow.ARRIVED), pieces, origin),
    )
    return found is not None


def lot_cards(reader: Reader, product: str, number: str) -> list[tuple[Op, Lot, int, bool]]:
    """Return (place, lot, balance, in a bag) of every card of a lot number, wherever it is or was."""
    rows = reader.rows(
        "SELECT place, number, expiry, balance, in_bag FROM stock_card WHERE code = ? AND number = ?",
        (product, number),
    )
    return [(row[0], Lot(row[1], row[2]), row[3], bool(row[4])) for row in rows]
