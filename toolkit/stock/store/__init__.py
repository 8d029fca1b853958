"""Stock's tables: folding entries into them, and the questions asked of them."""

from __future__ import annotations

from toolkit.stock.store.bags import BagsProjection
from toolkit.stock.store.fold import StockProjection
from toolkit.stock.store.issued import ReportsProjection
from toolkit.stock.store.kept import (
    every_lot_fact,
    here_waiting,
    level_settings,
    lot_facts,
    order,
    orders,
    round_of,
    same_receipt,
    visits,
)
from toolkit.stock.store.keys import CardKey, Place
from toolkit.stock.store.moves import MovesProjection
from toolkit.stock.store.places import PlacesProjection
from toolkit.stock.store.questions import (
    Below,
    Flagged,
    Pinch,
    balance_at,
    balances_at,
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
    "BagsProjection",
    "Below",
    "CardKey",
    "Flagged",
    "MovesProjection",
    "Pinch",
    "Place",
    "PlacesProjection",
    "ReportsProjection",
    "StockProjection",
    "balance_at",
    "balances_at",
    "below",
    "busy_months",
    "every_lot_fact",
    "expiries",
    "flagged",
    "habit",
    "has_lines",
    "held",
    "here_waiting",
    "imports",
    "last_seen",
    "ledger_rows",
    "level_settings",
    "lot_facts",
    "month_sums",
    "order",
    "orders",
    "pinch",
    "product",
    "products",
    "room",
    "round_of",
    "same_receipt",
    "shift",
    "shifts",
    "stretches",
    "visits",
]
