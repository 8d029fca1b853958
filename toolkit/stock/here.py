"""What was in hand while handing out and not in the book: "I have them here".  Pure."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.base.ids import Op
from toolkit.stock.model import Lot


@dataclass(frozen=True)
class Here:
    """So many pieces that the book did not know, and nobody has counted or looked into since."""

    movement: Op
    place: Op  # a store, or the shift whose bag it was
    worker: str  # of that bag; "" in a store
    in_bag: bool
    product: str
    lot: Lot
    day: int
    pieces: int
