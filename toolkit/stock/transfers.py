"""Stock that goes from one centre to another: sent, on the way, arrived, and both books agreeing.  Pure.

The sender's book is rid of the pieces when they leave; the receiver's book takes in as many as were
sent and notes what is missing as a loss beside it.  So nothing is counted twice, and the answer
that goes back tells the sender what arrived without touching the sender's balances.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import mark, t
from toolkit.stock.model import Flow, Lot, Parcel

CAUSES = (Flow.DAMAGED_IN_TRANSIT, Flow.LOST, Flow.STOLEN, Flow.UNEXPLAINED)  # why fewer arrive than were sent
MOST_LINES = 200
LATE = 14  # days on the way after which somebody should ask

NO_COUNTERPART = kind(
    "stock.no-such-centre",
    mark("Problem", "That centre is not in the list."),
    mark("Problem", "Choose one from the list, or add it first."),
)
SAME_PLACE = kind(
    "stock.same-place",
    mark("Problem", "It would arrive where it is sent from."),
    mark("Problem", "Choose another place."),
)
OTHER_PLACE = kind(
    "stock.sent-elsewhere",
    mark("Problem", "It was sent to another place."),
    mark("Problem", "Choose that place first, or undo the sending."),
)
NO_TRANSFER = kind(
    "stock.no-such-transfer",
    mark("Problem", "There is no such transfer, or it was undone."),
    mark("Problem", "Look at it under Transfers."),
)
ARRIVED_ALREADY = kind(
    "stock.arrived-already",
    mark("Problem", "That transfer has arrived and is in the book already."),
    mark("Problem", "If that was a mistake, undo the arrival under Movements first."),
)
MADE_HERE = kind(
    "stock.transfer-made-here",
    mark("Problem", "That file was made here, for the other centre."),
    mark("Problem", "If the stock came back, undo that transfer under Transfers."),
)
THERE_ALREADY = kind(
    "stock.transfer-there-already",
    mark("Problem", "The other centre has that stock, so it can't be undone here."),
    mark("Problem", "If what was noted is wrong, undo that under Transfers first."),
)
CONFIRMED_ALREADY = kind(
    "stock.confirmed-already",
    mark("Problem", "It is noted already what arrived of that transfer."),
)


class State(StrEnum):
    """How a transfer stands."""

    ON_THE_WAY = "way"
    ARRIVED = "arrived"
    DIFFERS = "differs"
    UNDONE = "undone"

    def word(self) -> str:
        """Return the state's name, in the current language."""
        texts = {
            State.ON_THE_WAY: t("Stock", "On the way"),
            State.ARRIVED: t("Stock", "All arrived"),
            State.DIFFERS: t("Stock", "Arrived with a difference"),
            State.UNDONE: t("Stock", "Undone"),
        }
        return texts[self]


@dataclass(frozen=True)
class Send:
    """Stock that leaves a place for another centre, or for another place of this one."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    to: Op
    note: str = ""
    reason: str = ""  # why not the lot that expires first


@dataclass(frozen=True)
class Piece:
    """One lot of a transfer: how many were sent, how many arrived, and why fewer."""

    product: str
    lot: Lot
    sent: int
    arrived: int
    cause: Flow = Flow.UNEXPLAINED

    @property
    def differs(self) -> bool:
        """Tell whether not as many arrived as were sent."""
        return self.sent != self.arrived


@dataclass(frozen=True)
class Arrive:
    """What arrived; `sent` names a transfer of this book, `ident` one that came in a file."""

    place: Op
    day: int
    pieces: tuple[Piece, ...]
    origin: Op = 0  # the centre that it came from
    sent: Op = 0
    code: str = ""
    ident: str = ""
    reply: str = ""  # the key of the answer's file, as hex digits


@dataclass(frozen=True)
class Transfer:
    """A transfer as the list shows it."""

    op: Op
    out: bool
    place: Op  # of this centre
    other: Op  # where to, or where from
    own: bool  # the other end is a place of this centre too
    code: str
    day: int
    pieces: int  # sent
    arrived: int | None  # None = nobody has said yet
    confirmed: int | None  # the day on which it was said
    differs: bool
    gone: bool
    ident: str = ""

    @property
    def state(self) -> State:
        """How it stands."""
        if self.gone:
            return State.UNDONE
        if self.arrived is None:
            return State.ON_THE_WAY
        return State.DIFFERS if self.differs else State.ARRIVED
