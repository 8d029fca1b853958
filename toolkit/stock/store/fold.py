"""Stock's tables: folding entries into them, and the questions asked of them.

A new line almost always comes after its card's last one; it then costs three small writes: the
line, the card, the month.  A line that belongs earlier shifts the balances after it up to the next
count, whose difference takes up the change.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.base import clock
from toolkit.base.fields import Edit, fold, top
from toolkit.base.ids import Op
from toolkit.stock import kinds
from toolkit.stock.model import (
    NAME_LENGTH,
    Flow,
    Form,
    key_of,
)
from toolkit.stock.posting import IN_BAG, LAST_DAY, Line, at_of, keys_of, lines_of, op_in, settle, text, whole
from toolkit.stock.store.keys import A_CARD, CARD, LINE, CardKey, Place
from toolkit.vault import Entry, Writer


class StockProjection:
    """Folds every kind of stock entry."""

    kinds = kinds.KINDS
    tables = ("stock_line", "stock_sum", "stock_product", "stock_shift", "stock_import")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what one product, movement or shift adds to the tables."""
        names = {entry.kind for entry in entries}
        if kinds.PRODUCT.name in names:
            _fold_product(tx, subject, [entry for entry in entries if entry.kind == kinds.PRODUCT.name])
        lines = lines_of(entries)
        sums: _Sums = defaultdict(lambda: [0, 0])
        if any(entry.payload is None for entry in entries):
            _forget(tx, subject, sums)
        for card, wanted, possible in _by_card(lines, entries):
            _post(tx, subject, card, wanted, possible, sums)
        _flush(tx, sums)
        if kinds.TAKEN_OUT.name in names:
            _fold_shift(tx, subject, entries)
        if kinds.LEDGER.name in names:
            _fold_import(tx, subject, entries, len(lines))


_SUM_OF_CARD = f"month = {A_CARD} AND place = ? AND product = ? AND part = ?"
_UPDATE_CARD = f"UPDATE stock_sum SET balance = ?, day = ?, at = ? WHERE {_SUM_OF_CARD}"
_Sums = dict[tuple[int, int, int, int], list[int]]


# ------------------------------------------------------------------ folding
def _by_card(
    lines: Sequence[Line], entries: Sequence[Entry]
) -> Iterator[tuple[CardKey, dict[Place, Line], set[Place]]]:
    if len(entries) == 1 and len(lines) == 1:
        line = lines[0]
        place = (line.day, line.at)
        yield line.card.key, {place: line}, {place}
        return
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
    known = tx.row(f"SELECT balance, day, at FROM stock_card WHERE {CARD}", card)
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
        tx.do(_UPDATE_CARD, (balance, last.day, last.at, *card))
    else:
        _write_card(tx, card, last, balance)


def _insert_between(
    tx: Writer, subject: Op, card: CardKey, wanted: dict[Place, Line], possible: set[Place], sums: _Sums
) -> None:
    first, last = min(possible), max(possible)
    before = tx.value(
        f"SELECT balance FROM stock_line WHERE {CARD} AND (day, at) < (?, ?) ORDER BY day DESC, at DESC LIMIT 1",
        (*card, *first),
    )
    balance: int = before or 0
    stored = {
        (row[0], row[1]): row
        for row in tx.rows(
            f"SELECT {LINE} FROM stock_line WHERE {CARD} AND (day, at) >= (?, ?) AND (day, at) <= (?, ?) "
            "ORDER BY day, at",
            (*card, *first, *last),
        )
    }
    old_after: int = next(reversed(stored.values()))[6] if stored else balance
    for place in sorted(stored.keys() | wanted.keys()):
        row, line = stored.get(place), wanted.get(place)
        if place in possible and line is None:
            assert row is not None  # noqa: S101 - it is in one of the two
            tx.do(f"DELETE FROM stock_line WHERE {CARD} AND day = ? AND at = ?", (*card, *place))
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
                    f"UPDATE stock_line SET change = ?, balance = ? WHERE {CARD} AND day = ? AND at = ?",
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
        f"SELECT day, at FROM stock_line WHERE {CARD} AND counted IS NOT NULL AND (day, at) > (?, ?) "
        "ORDER BY day, at LIMIT 1",
        (*card, *after),
    )
    if count is None:
        tx.do(f"UPDATE stock_line SET balance = balance + ? WHERE {CARD} AND (day, at) > (?, ?)", (by, *card, *after))
        return
    tx.do(
        f"UPDATE stock_line SET balance = balance + ? WHERE {CARD} AND (day, at) > (?, ?) AND (day, at) < (?, ?)",
        (by, *card, *after, *count),
    )
    tx.do(f"UPDATE stock_line SET change = change - ? WHERE {CARD} AND day = ? AND at = ?", (by, *card, *count))
    _recount(sums, card, count[0], -by)


def _close_card(tx: Writer, card: CardKey) -> None:
    last = tx.row(f"SELECT balance, day, at FROM stock_line WHERE {CARD} ORDER BY day DESC, at DESC LIMIT 1", card)
    if last is None:
        tx.do(f"DELETE FROM stock_sum WHERE {_SUM_OF_CARD}", card)
        return
    tx.do(_UPDATE_CARD, (*last, *card))


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
        "INSERT INTO stock_sum (place, product, part, month, code, number, expiry, balance, day, at, in_bag) "
        f"VALUES (?, ?, ?, {A_CARD}, ?, ?, ?, ?, ?, ?, ?)",
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
            "INSERT INTO stock_sum (place, product, month, part, change, lines) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE "
            "SET change = change + excluded.change, lines = lines + excluded.lines",
            (*where, change, lines),
        )
        if lines < 0:
            tx.do(
                "DELETE FROM stock_sum WHERE place = ? AND product = ? AND month = ? AND part = ? AND lines = 0",
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
    reopened = {op_in((one.payload or {}).get("closing")) for one in ranked if one.kind == kinds.BAG_REOPENED.name}
    closed = [
        whole((one.payload or {}).get("day"), 0, LAST_DAY) or day
        for one in ranked
        if one.kind == kinds.BAG_CLOSED.name and one.op not in reopened
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
