"""How a card and a line are named in stock's tables."""

from __future__ import annotations

CardKey = tuple[int, int, int]  # place, product, lot
Place = tuple[int, bytes]  # day and at: where in its card a line stands
A_CARD = 1 << 31  # above every month: its rows in stock_sum follow those
CARD = "place = ? AND product = ? AND lot = ?"
LINE = "day, at, op, movement, flow, change, balance, counted, seen, flags, detail, other, home, began"
