"""Stock's tables: folding entries into them, and the questions asked of them."""

from __future__ import annotations

from toolkit.stock.store.fold import StockProjection
from toolkit.stock.store.keys import CardKey, Place
from toolkit.stock.store.questions import (
    Below,
    Flagged,
    Pinch,
    balance_at,
    below,
    busy_months,
    expiries,
    flagged,
    habit,
    has_lines,
    held,
    imports,
    last_seen,
    ledger_rows,
    month_sums,
    pinch,
    product,
    products,
    room,
    shift,
    shifts,
    stretches,
)

__all__ = [
    "Below",
    "CardKey",
    "Flagged",
    "Pinch",
    "Place",
    "StockProjection",
    "balance_at",
    "below",
    "busy_months",
    "expiries",
    "flagged",
    "habit",
    "has_lines",
    "held",
    "imports",
    "last_seen",
    "ledger_rows",
    "month_sums",
    "pinch",
    "product",
    "products",
    "room",
    "shift",
    "shifts",
    "stretches",
]
