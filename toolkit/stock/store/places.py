"""Levels, orders, lot facts and visits to outlets: folding their entries into tables.

Receipts and hand-outs are folded here too, for the few that name an order or an outlet; the others
cost a look at their payload.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from toolkit.base.fields import Edit, fold, top
from toolkit.base.ids import Op
from toolkit.stock import kinds, levels
from toolkit.stock.lot_facts import MAKER_LENGTH, Quality
from toolkit.stock.model import LOT_LENGTH, MOST, NAME_LENGTH, key_of
from toolkit.stock.posting import LAST_DAY, at_of, op_in, text, whole
from toolkit.vault import Entry, Writer

_MOVEMENTS = frozenset({kinds.RECEIVED.name, kinds.HANDED_OUT.name})
_MOVEMENTS = frozenset({kinds.RECEIVED.name, kinds.HANDED_OUT.name, kinds.REVERSED.name})
_NAMED = {"order", "outlet"}
_MOST_LINES = 200  # of a visit or a receipt: more is no visit


class PlacesProjection:
    """Folds what is kept beside the movements."""

    kinds = (
        kinds.LEVELS,
        kinds.ORDERED,
        kinds.LOT_FACTS,
        kinds.VISITED,
        kinds.RECEIVED,
        kinds.HANDED_OUT,
        kinds.REVERSED,
    )
    tables = ("stock_level", "stock_order", "stock_order_receipt", "stock_lot_fact", "stock_visit")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what one setting, order, lot fact or movement adds to the tables."""
        if all(
            one.kind in _MOVEMENTS and one.payload is not None and not _NAMED & one.payload.keys() for one in entries
        ):
            return  # most movements name neither an order nor an outlet
        if len(entries) == 1 and _is_plain(entries[0]):
            return
        by_kind: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda one: one.order):
            by_kind.setdefault(entry.kind, []).append(entry)
        if kinds.LEVELS.name in by_kind:
            _fold_level(tx, subject, by_kind[kinds.LEVELS.name])
        if kinds.ORDERED.name in by_kind:
            _fold_order(tx, subject, by_kind[kinds.ORDERED.name])
        if kinds.LOT_FACTS.name in by_kind:
            _fold_facts(tx, subject, by_kind[kinds.LOT_FACTS.name])
        gone = kinds.REVERSED.name in by_kind
        received = by_kind.get(kinds.RECEIVED.name, [])
        if any(one.payload is None or "order" in one.payload for one in received):
            _fold_receipt(tx, subject, received, gone=gone)
        visits = [*by_kind.get(kinds.HANDED_OUT.name, []), *by_kind.get(kinds.VISITED.name, [])]
        if any(one.payload is None or "outlet" in one.payload for one in visits):
            _fold_visit(tx, subject, visits, gone=gone)


def _is_plain(entry: Entry) -> bool:
    """Tell whether it is a movement that names neither an order nor an outlet, as most do."""
    payload = entry.payload
    return entry.kind in _MOVEMENTS and payload is not None and not ("order" in payload or "outlet" in payload)


def _first(entries: Iterable[Entry]) -> Entry | None:
    return min((one for one in entries if one.payload is not None), key=lambda one: one.order, default=None)


def _fold_level(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_level WHERE op = ?", (subject,))
    entry = _first(entries)
    if entry is None or entry.payload is None:
        return
    written = [entry.payload.get(name) for name in ("minimum", "maximum", "emergency")]
    if written != [None, None, None] and levels.read(*written) is None:
        return
    place, code = op_in(entry.payload.get("place")), text(entry.payload.get("product"), NAME_LENGTH)
    months = [one if isinstance(one, str) else "" for one in written]
    tx.do("INSERT INTO stock_level VALUES (?, ?, ?, ?, ?, ?, ?)", (subject, place, code, *months, _at(entry)))


def _fold_order(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_order WHERE op = ?", (subject,))
    edits = [Edit(one.op, one.order, one.replaces, one.payload) for one in entries if one.payload is not None]
    fields = top(fold(edits))
    place, code = op_in(fields.get("place")), text(fields.get("product"), NAME_LENGTH)
    pieces, day = whole(fields.get("pieces"), 1, MOST), whole(fields.get("day"), 0, LAST_DAY)
    if not place or not code or pieces is None or day is None:
        return
    tx.do(
        "INSERT INTO stock_order VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject,
            place,
            code,
            pieces,
            day,
            whole(fields.get("expected"), 0, LAST_DAY),
            op_in(fields.get("supplier")),
            text(fields.get("note"), NAME_LENGTH),
            int(fields.get("cancelled") is True),
        ),
    )


def _fold_facts(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
    tx.do("DELETE FROM stock_lot_fact WHERE op = ?", (subject,))
    entry = _first(entries)
    if entry is None or entry.payload is None:
        return
    payload = entry.payload
    code, number = text(payload.get("product"), NAME_LENGTH), text(payload.get("number"), LOT_LENGTH)
    expiry = whole(payload.get("expiry"), 0, LAST_DAY)
    if not code:
        return
    quality = payload.get("quality")
    tx.do(
        "INSERT INTO stock_lot_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject,
            key_of(code),
            key_of(number, expiry),
            code,
            number,
            expiry,
            _said(payload.get("manufacturer"), MAKER_LENGTH),
            quality if isinstance(quality, str) and quality in set(Quality) else None,
            whole(payload.get("donor"), 0, (1 << 62) - 1),
            _said(payload.get("gtin"), 14),
            _at(entry),
        ),
    )


def _fold_receipt(tx: Writer, subject: Op, entries: Sequence[Entry], *, gone: bool) -> None:
    tx.do("DELETE FROM stock_order_receipt WHERE movement = ?", (subject,))
    entry = _first(entries)
    payload = entry.payload if entry else None
    ordered = op_in((payload or {}).get("order"))
    if gone or not payload or not ordered:
        return
    for code, pieces in _sums(payload.get("lines")).items():
        tx.do("INSERT INTO stock_order_receipt VALUES (?, ?, ?, ?)", (subject, code, ordered, pieces))


def _fold_visit(tx: Writer, subject: Op, entries: Sequence[Entry], *, gone: bool) -> None:
    tx.do("DELETE FROM stock_visit WHERE movement = ?", (subject,))
    entry = _first(entries)
    if entry is None or entry.payload is None:
        return
    payload = entry.payload
    outlet, day = op_in(payload.get("outlet")), whole(payload.get("day"), 0, LAST_DAY)
    if not outlet or day is None:
        return
    filled = _sums(payload.get("lines")) if entry.kind == kinds.HANDED_OUT.name else {}
    left: dict[str, int] = {}
    for row in _lists(payload.get("left"), 2):
        code, pieces = text(row[0], NAME_LENGTH), whole(row[1], 0, MOST)
        if code and pieces is not None:
            left[code] = pieces
    for code in sorted({*filled, *left}):
        tx.do(
            "INSERT INTO stock_visit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                subject,
                code,
                outlet,
                day,
                _at(entry),
                left.get(code),
                filled.get(code, 0),
                text(payload.get("round"), NAME_LENGTH),
                int(gone),
            ),
        )


def _sums(lines: Any) -> dict[str, int]:
    """Return the pieces of each product in a movement's rows."""
    sums: dict[str, int] = {}
    for row in _lists(lines, 5):
        code, pieces = text(row[1], NAME_LENGTH), whole(row[4], 1, MOST)
        if code and pieces:
            sums[code] = min(sums.get(code, 0) + pieces, MOST)
    return sums


def _lists(value: Any, least: int) -> list[list[Any]]:
    rows = value[:_MOST_LINES] if isinstance(value, list) else []
    return [row for row in rows if isinstance(row, list) and len(row) >= least]


def _said(value: Any, length: int) -> str | None:
    return value[:length] if isinstance(value, str) else None


def _at(entry: Entry) -> bytes:
    return at_of(entry.order, 0)
