"""Which lots a number of pieces comes from.  Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.stock.figures import first_expired_first
from toolkit.stock.model import Lot, LotStock


@dataclass(frozen=True)
class Share:
    """So many pieces of one lot."""

    lot: Lot
    quantity: int


@dataclass(frozen=True)
class Allocation:
    """What was found for a number of pieces, and what could not be."""

    shares: tuple[Share, ...]
    missing: int


def take(lots: Iterable[LotStock], quantity: int) -> Allocation:
    """Take `quantity` pieces from `lots` (what may leave each), first expired first."""
    shares = []
    for one in first_expired_first(lots):
        part = min(quantity, one.balance)
        if part > 0:
            shares.append(Share(one.lot, part))
            quantity -= part
    return Allocation(tuple(shares), quantity)


def propose(lots: Iterable[LotStock], quantity: int, day: int) -> Allocation:
    """Take `quantity` pieces from the lots that may still be used on `day`, first expired first."""
    return take([one for one in lots if one.balance > 0 and not one.lot.expired(day)], quantity)
