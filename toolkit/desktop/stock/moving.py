"""`Moving`: what stands beside the ledger of movements, read with the board: transfers, holds, counts that wait."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.stock.counts import Counted, CountRule
from toolkit.stock.holds import Hold
from toolkit.stock.model import Lot
from toolkit.stock.transfers import State, Transfer

if TYPE_CHECKING:
    from toolkit.kit import Kit


@dataclass(frozen=True)
class Moving:
    """Transfers of the whole centre, lots set aside, counts that wait, and the names of the other ends."""

    transfers: tuple[Transfer, ...] = ()
    holds: tuple[Hold, ...] = ()  # open ones, the latest first
    waiting: tuple[Counted, ...] = ()
    centres: tuple[tuple[Op, str], ...] = ()
    names: Mapping[Op, str] = field(default_factory=dict)
    rule: CountRule = field(default_factory=CountRule)

    def on_the_way(self) -> int:
        """How many transfers are on the way from here."""
        return sum(one.out and one.state is State.ON_THE_WAY for one in self.transfers)

    def hold_of(self, place: Op, product: str, lot: Lot, home: Op = 0) -> Hold | None:
        """Return what sets a lot aside at a place (for a bag: or at its store `home`), None where nothing does."""
        of_it = (one for one in self.holds if one.product == product and one.covers(lot))
        return next((one for one in of_it if one.at(place, home)), None)

    def name(self, op: Op) -> str:
        """Return the name of a centre or place."""
        return self.names.get(op, "")


def read_moving(kit: Kit) -> Moving:
    """Read it."""
    lists = kit.vault.lists
    names = {one.op: one.name for listed in (Listed.CENTRE, Listed.STORE) for one in lists.all(listed)}
    return Moving(
        tuple(kit.stock.transfers()),
        tuple(kit.stock.holds()),
        tuple(kit.stock.waiting_counts()),
        tuple(kit.stock.counterparts()),
        names,
        kit.vault.settings.load(CountRule),
    )
