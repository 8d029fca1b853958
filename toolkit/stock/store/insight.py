"""What the figures ask of the tables: a place's cards at once, a product's months, balances on many days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.base.ids import Op
from toolkit.stock.model import Lot, LotStock, key_of
from toolkit.stock.store.keys import CardKey
from toolkit.vault import Reader


@dataclass(frozen=True)
class CardRow:
    """One card: a lot of a product at a place, what is left, and the day of its last line."""

    key: CardKey
    product: str
    lot: Lot
    balance: int
    day: int

    @property
    def stock(self) -> LotStock:
        """The lot and what is left of it."""
        return LotStock(self.lot, self.balance)


def card_rows(reader: Reader, place: Op, product: str = "") -> list[CardRow]:
    """Return every card of a place, or of one of its products, emptied ones among them."""
    where, params = ("place = ? AND product = ?", (place, key_of(product))) if product else ("place = ?", (place,))
    rows = reader.rows(
        f"SELECT place, product, lot, code, number, expiry, balance, day FROM stock_card WHERE {where}", params
    )
    return [CardRow((row[0], row[1], row[2]), row[3], Lot(row[4], row[5]), row[6], row[7]) for row in rows]


def first_month(reader: Reader, place: Op, product: str) -> int | None:
    """Return the first month in which anything of a product moved at a place."""
    found = reader.value("SELECT min(month) FROM stock_month WHERE place = ? AND product = ?", (place, key_of(product)))
    return None if found is None else int(found)


def balances_on(reader: Reader, card: CardKey, days: Sequence[int]) -> list[int]:
    """Return a card's balance at the end of each of `days`: one seek for each, in one question."""
    if not days:
        return []
    values = ", ".join(f"({int(day)})" for day in days)
    rows = reader.rows(
        f"WITH wanted (day) AS (VALUES {values}) SELECT day, (SELECT balance FROM stock_line WHERE place = ? "
        "AND product = ? AND lot = ? AND day <= wanted.day ORDER BY day DESC, at DESC LIMIT 1) FROM wanted",
        card,
    )
    found = {row[0]: row[1] or 0 for row in rows}
    return [found[day] for day in days]
