"""What of the ledger leaves the house: lines folded so that nobody can tell why pieces were lost, or when.

Whatever leaves (paper, CSV, spreadsheet) goes through here.  Every loss is a loss: what police took
is one of them, no cause is named, and all losses of a lot in a month stand as one line at the
month's end, so that no date can be laid beside an arrest log.  Expired pieces that were handed out
are pieces handed out.  No group, giver, outlet, worker, area, unit or note is on any line.  Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from toolkit.base import clock
from toolkit.base.words import Phrase, mark, t
from toolkit.stock.model import LOSSES, Flow, Lot

UNDONE, UNDOES, HERE, APPROVED = 1, 2, 4, 8


class LedgerRow(Protocol):
    """As much of a ledger line as may be looked at here."""

    @property
    def product(self) -> str:
        """The product's code."""
        ...

    @property
    def lot(self) -> Lot:
        """The lot."""
        ...

    @property
    def day(self) -> int:
        """The movement's day."""
        ...

    @property
    def flow(self) -> Flow:
        """What it did."""
        ...

    @property
    def change(self) -> int:
        """By how many pieces the balance changed."""
        ...

    @property
    def balance(self) -> int:
        """The lot's balance after it."""
        ...

    @property
    def flags(self) -> int:
        """1 undone, 2 undoes another, 4 found while handing out, 8 approved."""
        ...


_WORDS: dict[str, Phrase] = {
    "opening": mark("Stock", "Opening count"),
    "received": mark("Stock", "Received"),
    "handed_out": mark("Stock", "Handed out"),
    "taken_out": mark("Stock", "Taken out"),
    "returned": mark("Stock", "Brought back"),
    "sent": mark("Stock", "Sent away"),
    "arrived": mark("Stock", "Arrived"),
    "losses": mark("Stock", "Losses of the month"),
    "found": mark("Stock", "Found"),
    "counted": mark("Stock", "Counted"),
    "corrected": mark("Stock", "Corrected"),
}
_SORTS: dict[Flow, str] = {
    Flow.OPENING: "opening",
    Flow.RECEIVED: "received",
    Flow.HANDED_OUT: "handed_out",
    Flow.EXPIRED_GIVEN: "handed_out",
    Flow.TAKEN_OUT: "taken_out",
    Flow.RETURNED: "returned",
    Flow.SENT: "sent",
    Flow.ARRIVED: "arrived",
    Flow.FOUND: "found",
    Flow.COUNTED: "counted",
    Flow.CORRECTED: "corrected",
    **dict.fromkeys(LOSSES, "losses"),
}
SORTS = tuple(_WORDS)


@dataclass(frozen=True)
class Outward:
    """A line as it leaves; `balance` is the lot's, in the order in which lines are shown."""

    product: str
    lot: Lot
    day: int
    sort: str  # one of `SORTS`
    change: int
    balance: int
    flags: int = 0

    def word(self) -> str:
        """Say what it did, in the current language."""
        return str(_WORDS[self.sort])


def remark(flags: int) -> str:
    """Say what a line's flags mean, in the current language; mostly nothing."""
    if flags & UNDOES:
        return t("Stock", "undoes a movement")
    if flags & UNDONE:
        return t("Stock", "undone")
    if flags & APPROVED:
        return t("Stock", "approved")
    return t("Stock", "found while handing out") if flags & HERE else ""


def outward(rows: Sequence[LedgerRow], last: int) -> tuple[Outward, ...]:
    """Return lines, oldest first, as they may leave; `last` is the last day they are asked for.

    A lot's balance is reckoned again in the order shown, so that it still leads from its first line
    to its closing; a lot that only lost something has one line a month.
    """
    by_lot: dict[tuple[str, Lot], list[LedgerRow]] = {}
    for row in rows:
        by_lot.setdefault((row.product, row.lot), []).append(row)
    found: list[tuple[tuple[int, int, int], Outward]] = []
    rank = {id(row): place for place, row in enumerate(rows)}
    for (product, lot), own in by_lot.items():
        balance = own[0].balance - own[0].change
        for key, day, sort, change, flags in _told(own, rank, last, len(rows)):
            balance += change
            found.append((key, Outward(product, lot, day, sort, change, balance, flags)))
    return tuple(line for _key, line in sorted(found, key=lambda one: one[0]))


def _told(
    own: Iterable[LedgerRow], rank: dict[int, int], last: int, after: int
) -> list[tuple[tuple[int, int, int], int, str, int, int]]:
    losses: dict[int, int] = {}
    first: dict[int, int] = {}
    told = []
    for row in own:
        sort = _SORTS[row.flow]
        if sort == "losses":
            month = clock.month_of(row.day)
            losses[month] = losses.get(month, 0) + row.change
            first.setdefault(month, rank[id(row)])
            continue
        told.append(((row.day, 0, rank[id(row)]), row.day, sort, row.change, row.flags))
    for month, change in losses.items():
        day = min(clock.last_day(month), last)
        if change:
            told.append(((day, 1, after), day, "losses", change, 0))
    return sorted(told)
