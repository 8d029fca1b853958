"""Areas, units and places: small shared types; their rows stand in the vault's settings.

They are closed lists that a centre fills in once, coarse on purpose: an incident names an
area and a unit from them and never anything finer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from toolkit.base.ids import Op


class Listed(StrEnum):
    """Which of the centre's closed lists a row belongs to."""

    AREA = "area"  # part of town, coarse; used by incidents and stock losses
    UNIT = "unit"  # police unit or station group, by a name the centre chose
    STORE = "store"  # where stock lies: the centre's cupboard, a further store of its own
    SUPPLIER = "supplier"  # who sells stock to the centre
    DONOR = "donor"  # who gives it
    CENTRE = "centre"  # another centre that stock is sent to or comes from
    OUTLET = "outlet"  # a dispenser or outlet in a venue, by a code name that never leaves the vault


@dataclass(frozen=True)
class ListItem:
    """A row of a closed list; retired ones stay for old records and are no longer offered."""

    op: Op
    listed: Listed
    name: str
    retired: bool = False
