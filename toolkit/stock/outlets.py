"""Outlets and dispensers in venues: what refill rounds found there, and what that says of use.  Pure.

An outlet has a code name in the centre's list.  No paper, no export and no log names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.stock.model import Parcel

NO_OUTLET = kind(
    "stock.no-such-outlet",
    mark("Problem", "That outlet is not in the list."),
    mark("Problem", "Choose one from the list, or add it in Settings under a code name."),
)
NO_ROUND = kind(
    "stock.no-such-round",
    mark("Problem", "That round can't be undone."),
    mark("Problem", "Look at it under Movements."),
)


@dataclass(frozen=True)
class Stop:
    """One outlet of a round: what was left there, product by product, and what was filled.

    A product that is not in `found` was not looked at; 0 is empty.
    """

    outlet: Op
    found: tuple[tuple[str, int], ...] = ()  # (product, pieces that were left)
    filled: tuple[Parcel, ...] = ()


@dataclass(frozen=True)
class Round:
    """A refill round, from a store or a bag."""

    day: int
    stops: tuple[Stop, ...]
    place: Op = 0
    shift: Op = 0
    here: bool = False  # "I have them here", as in a hand-out


@dataclass(frozen=True)
class Visit:
    """What one visit did for one product at one outlet."""

    outlet: Op
    product: str
    day: int
    found: int | None  # pieces that were left; None = not looked
    filled: int
    movement: Op = 0
    round: str = ""


@dataclass(frozen=True)
class Span:
    """From one visit at which somebody looked to the next: what was used in between."""

    first: int  # days
    last: int
    used: int  # pieces
    emptied: bool  # found empty at the end: more might have been used

    @property
    def days(self) -> int:
        """How many days lie between."""
        return self.last - self.first


@dataclass(frozen=True)
class OutletUse:
    """One product at one outlet, over all visits."""

    outlet: Op
    product: str
    visits: int
    looked: int
    empty: int  # how often it was found empty
    last_day: int
    last_found: int | None  # at the last visit; None = not looked
    last_filled_day: int | None
    last_filled: int  # pieces
    spans: tuple[Span, ...]  # oldest first
    filled: int  # pieces, all visits together
    last: Op = 0  # the movement of the last visit

    @property
    def last_span(self) -> Span | None:
        """The latest stretch of which the use is known."""
        return self.spans[-1] if self.spans else None

    @property
    def daily(self) -> Fraction | None:
        """Pieces used a day over every stretch of which the use is known; None where there is none."""
        days = sum(one.days for one in self.spans)
        return Fraction(sum(one.used for one in self.spans), days) if days else None


def spans(visits: Sequence[Visit]) -> tuple[Span, ...]:
    """Return the stretches between visits of one product at one outlet, the visits in order.

    Used = what was there after the first visit + what was filled in between − what was left at the
    next one.  Where more is left than can be (somebody else filled it), the stretch tells nothing.
    """
    found: list[Span] = []
    content: int | None = None  # what lies there, where that is known
    start = 0
    for one in visits:
        if one.found is None:
            content = None if content is None else content + one.filled
            continue
        if content is not None and one.found <= content and one.day > start:
            found.append(Span(start, one.day, content - one.found, one.found == 0))
        if content is not None and one.day == start and one.found <= content and found and found[-1].last == start:
            # Twice on one day: what went in between belongs to the stretch that ended here.
            before = found.pop()
            found.append(Span(before.first, before.last, before.used + content - one.found, one.found == 0))
        content, start = one.found + one.filled, one.day
    return tuple(found)


def content(visits: Sequence[Visit]) -> int | None:
    """Return what should lie at an outlet after these visits of one product, in order; None where nobody looked."""
    found: int | None = None
    for one in visits:
        if one.found is not None:
            found = one.found + one.filled
        elif found is not None:
            found += one.filled
    return found


def uses(visits: Iterable[Visit]) -> list[OutletUse]:
    """Return every product at every outlet with what its visits say; `visits` in order."""
    grouped: dict[tuple[Op, str], list[Visit]] = {}
    for one in visits:
        grouped.setdefault((one.outlet, one.product), []).append(one)
    return [_use(outlet, product, own) for (outlet, product), own in grouped.items()]


def _use(outlet: Op, product: str, own: Sequence[Visit]) -> OutletUse:
    filled = [one for one in own if one.filled]
    looked = [one for one in own if one.found is not None]
    return OutletUse(
        outlet,
        product,
        len(own),
        len(looked),
        sum(one.found == 0 for one in looked),
        own[-1].day,
        own[-1].found,
        filled[-1].day if filled else None,
        filled[-1].filled if filled else 0,
        spans(own),
        sum(one.filled for one in filled),
        own[-1].movement,
    )
