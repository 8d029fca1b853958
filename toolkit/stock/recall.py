"""A lot that is called back: where it is, where it went; and facts that are recorded afterwards.  Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from toolkit.base.ids import Op
from toolkit.stock.holds import Hold
from toolkit.stock.model import LOSSES, Flow, Group, Lot, Parcel, Product

MOST_ROWS = 2000


@dataclass(frozen=True)
class ExpiredGiven:
    """Expired pieces that were handed out: a fact that a coordinator records, for a recall."""

    day: int
    parcels: tuple[Parcel, ...]
    place: Op = 0
    shift: Op = 0
    group: Group = Group.NOT_SAID
    contacts: int = 0
    note: str = ""


@dataclass(frozen=True)
class Correct:
    """A number that was typed wrong: so many pieces more, or fewer, of a lot; a lot not named is not known."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    less: bool
    note: str


@dataclass(frozen=True)
class Sitting:
    """Pieces of the lot that are there now."""

    place: str
    worker: str  # of the bag they are in: a code, never a name
    in_bag: bool
    lot: Lot
    pieces: int


@dataclass(frozen=True)
class Trace:
    """One movement of the lot; `pieces` left (or, below zero, came)."""

    day: int
    flow: Flow
    pieces: int
    lot: Lot
    group: str = ""
    worker: str = ""  # a code
    where: str = ""  # a centre, a supplier, an outlet's code name
    on_the_way: bool = False


@dataclass(frozen=True)
class Recall:
    """Everything the book knows of a lot number."""

    product: Product
    number: str
    sitting: tuple[Sitting, ...]
    traces: tuple[Trace, ...]  # the latest first
    holds: tuple[Hold, ...] = ()

    @property
    def here(self) -> int:
        """Pieces that are still at the centre's places and in its bags."""
        return sum(one.pieces for one in self.sitting)

    @property
    def given(self) -> tuple[Trace, ...]:
        """What people had: hand-outs, from places, bags, outlets, expired ones too."""
        return tuple(one for one in self.traces if one.flow in {Flow.HANDED_OUT, Flow.EXPIRED_GIVEN})

    @property
    def sent(self) -> tuple[Trace, ...]:
        """What went to other centres."""
        return tuple(one for one in self.traces if one.flow is Flow.SENT)

    @property
    def came(self) -> tuple[Trace, ...]:
        """What came in, and from whom."""
        return tuple(one for one in self.traces if one.flow in {Flow.RECEIVED, Flow.OPENING, Flow.ARRIVED, Flow.FOUND})

    @property
    def lost(self) -> tuple[Trace, ...]:
        """What was lost, destroyed or taken."""
        return tuple(one for one in self.traces if one.flow in LOSSES)

    @property
    def workers(self) -> Counter[str]:
        """How many pieces each worker's code handed out or has in a bag."""
        found: Counter[str] = Counter()
        for one in self.given:
            if one.worker:
                found[one.worker] += one.pieces
        for held in self.sitting:
            if held.worker:
                found[held.worker] += held.pieces
        return found
