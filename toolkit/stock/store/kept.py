"""The questions asked of what is kept beside the movements: levels, orders, lot facts, visits."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from toolkit.base.ids import Op
from toolkit.stock import levels
from toolkit.stock.here import Here
from toolkit.stock.levels import LevelSetting
from toolkit.stock.lot_facts import LotFacts, Quality, latest
from toolkit.stock.model import Flow, Lot, key_of
from toolkit.stock.orders import Order
from toolkit.stock.outlets import Visit
from toolkit.stock.store.keys import CARD, CardKey
from toolkit.vault import Reader


def level_settings(reader: Reader) -> list[LevelSetting]:
    """Return every setting of levels that counts: for each place and product the latest."""
    standing: dict[tuple[Op, str], LevelSetting] = {}
    for place, code, least, most, low, _at in sorted(
        reader.rows("SELECT place, code, minimum, maximum, emergency, at FROM stock_level"), key=lambda row: row[5]
    ):
        standing[place, code] = LevelSetting(place, code, levels.read(least, most, low))
    return [one for one in standing.values() if one.levels is not None]


_ORDER = "op, place, code, pieces, day, expected, supplier, note, cancelled"


def orders(reader: Reader, place: Op = 0) -> list[Order]:
    """Return the orders of a place (0: of all), with what came of each."""
    where, params = ("WHERE place = ?", (place,)) if place else ("", ())
    rows = reader.rows(f"SELECT {_ORDER} FROM stock_order {where}", params)
    came: dict[tuple[Op, str], int] = defaultdict(int)
    for ordered, code, pieces in reader.rows(
        "SELECT ordered, code, sum(pieces) FROM stock_order_receipt GROUP BY ordered, code"
    ):
        came[ordered, code] = int(pieces)
    return [_order(row, came.get((row[0], row[2]), 0)) for row in rows]


def order(reader: Reader, op: Op) -> Order | None:
    """Return one order."""
    row = reader.row(f"SELECT {_ORDER} FROM stock_order WHERE op = ?", (op,))
    if row is None:
        return None
    came = reader.value("SELECT sum(pieces) FROM stock_order_receipt WHERE ordered = ? AND code = ?", (op, row[2]))
    return _order(row, int(came or 0))


def _order(row: tuple[Any, ...], received: int) -> Order:
    op, place, code, pieces, day, expected, supplier, note, cancelled = row
    return Order(op, place, code, pieces, day, expected, supplier, note, bool(cancelled), received)


_FACTS = "manufacturer, quality, donor, gtin"


def lot_facts(reader: Reader, product: str, lot: Lot) -> LotFacts:
    """Return what is known of a lot; nothing is left None."""
    rows = reader.rows(
        f"SELECT at, {_FACTS} FROM stock_lot_fact WHERE product = ? AND lot = ?",
        (key_of(product), key_of(lot.number, lot.expiry)),
    )
    return latest(_facts(row[1:]) for row in sorted(rows, key=lambda row: row[0]))


def every_lot_fact(reader: Reader) -> dict[tuple[str, Lot], LotFacts]:
    """Return what is known of every lot that anything was written of."""
    written: dict[tuple[str, Lot], list[LotFacts]] = defaultdict(list)
    rows = reader.rows(f"SELECT at, code, number, expiry, {_FACTS} FROM stock_lot_fact")
    for _at, code, number, expiry, *facts in sorted(rows, key=lambda row: row[0]):
        written[code, Lot(number, expiry)].append(_facts(tuple(facts)))
    return {lot: latest(facts) for lot, facts in written.items()}


def _facts(row: tuple[str | None, str | None, Op | None, str | None]) -> LotFacts:
    manufacturer, quality, donor, gtin = row
    return LotFacts(manufacturer, None if quality is None else Quality(quality), donor, gtin)


def visits(reader: Reader, outlet: Op = 0, since: int = 0) -> list[Visit]:
    """Return the visits to an outlet (0: to all) that were not undone, oldest first."""
    where, params = ("AND outlet = ?", (outlet,)) if outlet else ("", ())
    rows = reader.rows(
        "SELECT day, at, outlet, code, found, filled, movement, round FROM stock_visit "
        f"WHERE gone = 0 AND day >= ? {where}",
        (since, *params),
    )
    return [
        Visit(row[2], row[3], row[0], row[4], row[5], row[6], row[7])
        for row in sorted(rows, key=lambda row: (row[0], row[1], row[3]))
    ]


def round_of(reader: Reader, movement: Op) -> list[Op]:
    """Return the visits that were written in one go with one of them, itself included."""
    code = reader.value("SELECT round FROM stock_visit WHERE movement = ? LIMIT 1", (movement,))
    if not code:
        return [movement]
    rows = reader.rows("SELECT DISTINCT movement FROM stock_visit WHERE round = ? AND gone = 0", (code,))
    return sorted(row[0] for row in rows)


def same_receipt(reader: Reader, card: CardKey, day: int, quantity: int, giver: str) -> bool:
    """Tell whether just so many pieces of a lot came in on that day from the same giver, and were not undone."""
    found = reader.value(
        f"SELECT 1 FROM stock_line WHERE {CARD} AND day = ? AND flow = ? AND change = ? AND detail = ? AND flags = 0 "
        "LIMIT 1",
        (*card, day, int(Flow.RECEIVED), quantity, giver),
    )
    return found is not None


def here_waiting(reader: Reader) -> list[Here]:
    """Return what was found while handing out and not counted or looked into since, the latest first."""
    rows = reader.rows(
        "SELECT l.movement, l.place, l.product, l.lot, l.day, l.at, l.change FROM stock_line l INDEXED BY stock_here "
        "WHERE l.flags = 4 AND NOT EXISTS (SELECT 1 FROM stock_line c WHERE c.place = l.place "
        "AND c.product = l.product AND c.lot = l.lot AND c.counted IS NOT NULL AND (c.day, c.at) > (l.day, l.at))"
    )
    found = []
    for movement, place, product, lot, day, _at, change in sorted(rows, key=lambda row: (row[4], row[5]), reverse=True):
        card = reader.row(f"SELECT code, number, expiry, in_bag FROM stock_card WHERE {CARD}", (place, product, lot))
        if card:
            worker = reader.value("SELECT worker FROM stock_shift WHERE op = ?", (place,)) if card[3] else ""
            found.append(
                Here(movement, place, worker or "", bool(card[3]), card[0], Lot(card[1], card[2]), day, int(change))
            )
    return found
