"""Contacts, codes of bags, and what numbers under bars mean: folding, and the questions asked of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.stock import kinds, labels
from toolkit.stock.model import MOST, NAME_LENGTH, Group
from toolkit.stock.posting import LAST_DAY, at_of, op_in, text, whole
from toolkit.vault import Entry, Reader, Writer

GROUP, SHEETS, SLIPS = "group", "sheets", "slips"
_GIVEN = frozenset({kinds.HANDED_OUT.name, kinds.EXPIRED_GIVEN.name})
_MOST_GROUPS = 20


class BagsProjection:
    """Folds what hand-outs and closings counted, the bags' codes, and numbers that were learnt."""

    kinds = (
        kinds.HANDED_OUT,
        kinds.EXPIRED_GIVEN,
        kinds.REVERSED,
        kinds.TAKEN_OUT,
        kinds.BAG_CLOSED,
        kinds.BAG_REOPENED,
        kinds.TRADE_NUMBER,
    )
    tables = ("stock_contact", "stock_bag", "stock_trade")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what one movement, shift or number adds to the tables."""
        first = entries[0]
        if len(entries) == 1 and first.kind in _GIVEN and first.payload and not first.payload.get("contacts"):
            return  # most hand-outs count nobody
        ranked = sorted(entries, key=lambda one: one.order)
        of = {one.kind for one in ranked}
        if of & _GIVEN or kinds.BAG_CLOSED.name in of:
            _fold_contacts(tx, subject, ranked)
        if kinds.TAKEN_OUT.name in of:
            _fold_bag(tx, subject, ranked)
        if kinds.TRADE_NUMBER.name in of:
            _fold_trade(tx, subject, ranked)


def _fold_contacts(tx: Writer, subject: Op, ranked: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_contact WHERE movement = ?", (subject,))
    for what, detail, home, day, count in _counted(ranked):
        if home and count:
            tx.do(
                "INSERT OR REPLACE INTO stock_contact VALUES (?, ?, ?, ?, ?, ?)",
                (subject, what, detail, home, clock.month_of(day), count),
            )


def _counted(ranked: Sequence[Entry]) -> Iterator[tuple[str, str, Op, int, int]]:
    gone = any(one.kind == kinds.REVERSED.name for one in ranked)
    given = next((one.payload for one in ranked if one.kind in _GIVEN and one.payload is not None), None)
    if given is not None and not gone:
        lines = given.get("lines")
        rows = [row for row in lines if isinstance(row, list) and row] if isinstance(lines, list) else []
        home = op_in(given.get("home")) or (op_in(rows[0][0]) if rows else 0)
        yield GROUP, _group(given.get("group")), home, _day(given), whole(given.get("contacts"), 0, MOST) or 0
    reopened = {op_in((one.payload or {}).get("closing")) for one in ranked if one.kind == kinds.BAG_REOPENED.name}
    closing = next(
        (
            one.payload
            for one in ranked
            if one.kind == kinds.BAG_CLOSED.name and one.op not in reopened and one.payload is not None
        ),
        None,
    )
    if closing is None:
        return
    home, day = op_in(closing.get("home")), _day(closing)
    people = closing.get("people")
    sums: dict[str, int] = {}
    for row in people[:_MOST_GROUPS] if isinstance(people, list) else []:
        count = whole(row[1], 1, MOST) if isinstance(row, list) and len(row) == 2 else None
        if count:
            sums[_group(row[0])] = min(sums.get(_group(row[0]), 0) + count, MOST)
    yield from ((GROUP, group, home, day, count) for group, count in sums.items())
    for what in (SHEETS, SLIPS):
        yield what, "", home, day, whole(closing.get(what), 0, MOST) or 0


def _group(value: Any) -> str:
    return value if isinstance(value, str) and value in set(Group) else ""


def _day(payload: Mapping[str, Any]) -> int:
    began = whole(payload.get("began"), 0, LAST_DAY)
    return began if began is not None else whole(payload.get("day"), 0, LAST_DAY) or 0


def _fold_bag(tx: Writer, subject: Op, ranked: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_bag WHERE shift = ?", (subject,))
    taken = next(one for one in ranked if one.kind == kinds.TAKEN_OUT.name)
    if taken.op == subject and taken.payload is not None and not op_in(taken.payload.get("shift")):
        tx.do("INSERT INTO stock_bag VALUES (?, ?)", (subject, labels.bag_code(taken.run, taken.counter)))


def _fold_trade(tx: Writer, subject: Op, ranked: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_trade WHERE op = ?", (subject,))
    told = next((one for one in ranked if one.kind == kinds.TRADE_NUMBER.name and one.payload is not None), None)
    if told is None or told.payload is None:
        return
    gtin, code = text(told.payload.get("gtin"), 14), text(told.payload.get("product"), NAME_LENGTH)
    size = whole(told.payload.get("size"), 1, 10**6)
    if len(gtin) == 14 and gtin.isascii() and gtin.isdigit() and code and size:
        tx.do("INSERT INTO stock_trade VALUES (?, ?, ?, ?, ?)", (subject, gtin, code, size, at_of(told.order, 0)))


# ------------------------------------------------------------------ questions
def contacts(reader: Reader, first: int, last: int, home: Op = 0) -> list[tuple[str, str, int]]:
    """Return what was counted from month `first` to `last` of a store, or of all: (what, detail, count)."""
    where, params = ("AND home = ?", (first, last, home)) if home else ("", (first, last))
    rows = reader.rows(
        f"SELECT what, detail, sum(contacts) FROM stock_contact WHERE month >= ? AND month <= ? {where} "
        "GROUP BY what, detail",
        params,
    )
    return [(row[0], row[1], int(row[2])) for row in rows]


def bag_with(reader: Reader, code: str) -> Op:
    """Return the shift whose bag carries a code, 0 for none."""
    return int(reader.value("SELECT shift FROM stock_bag WHERE code = ? ORDER BY shift LIMIT 1", (code,)) or 0)


def code_of(reader: Reader, shift: Op) -> str:
    """Return the code of a bag, "" for none."""
    return str(reader.value("SELECT code FROM stock_bag WHERE shift = ?", (shift,)) or "")


def trade(reader: Reader, gtin: str) -> tuple[str, int] | None:
    """Return the product that a number means and how many pieces carry it; None where nobody told."""
    rows = reader.rows("SELECT at, code, size FROM stock_trade WHERE gtin = ?", (gtin,))
    return max(rows)[1:] if rows else None


def products_of_lot_facts(reader: Reader, gtin: str) -> set[str]:
    """Return the products of which a lot is known with a number, in any of the ways to write it."""
    forms = {gtin, gtin.removeprefix("0"), gtin.removeprefix("00"), gtin.removeprefix("000000")}
    marks = ", ".join("?" * len(forms))
    rows = reader.rows(f"SELECT DISTINCT code FROM stock_lot_fact WHERE gtin IN ({marks})", sorted(forms))
    return {row[0] for row in rows}


def known_lots(reader: Reader) -> list[tuple[str, str, int | None]]:
    """Return every lot that is or was anywhere: (product, number, expiry)."""
    return [tuple(row) for row in reader.rows("SELECT DISTINCT code, number, expiry FROM stock_card")]
