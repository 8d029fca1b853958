"""From entries to ledger lines: the pure half of folding.

`lines_of` is total: whatever an entry holds, it answers with lines or with none, and the answer
depends on the set of entries alone.  A line's place in its card is (day, at), where `at` packs
(entry day, tick, run, counter, part), so that every laptop orders the same lines alike.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from toolkit.base.ids import Op
from toolkit.stock.model import LOSSES, LOT_LENGTH, MOST, NAME_LENGTH, Flow, key_of

HIGHEST_OP = (1 << 62) - 1
LAST_DAY = 80_000  # in the year 2189
IN_BAG = 100  # added to a flow in the monthly sums for what happened in a bag of that place
REVERSED, REVERSAL, HERE, APPROVED = 1, 2, 4, 8
_AT = struct.Struct(">IQ16sIH")


class Fact(Protocol):
    """As much of a journal entry as folding looks at."""

    @property
    def op(self) -> Op:
        """Its operation."""
        ...

    @property
    def kind(self) -> str:
        """Its kind's name."""
        ...

    @property
    def order(self) -> tuple[int, int, bytes, int]:
        """Its place in the global order."""
        ...

    @property
    def payload(self) -> Mapping[str, Any] | None:
        """What it says; None once erased."""
        ...


@dataclass(frozen=True)
class Card:
    """One place's stock of one lot of one product: what a paper stock card is for."""

    place: Op  # a store, or the shift whose bag it is
    product: str
    number: str
    expiry: int | None

    @property
    def key(self) -> tuple[int, int, int]:
        """The card's numbers in the tables: place, product, lot."""
        return self.place, key_of(self.product), key_of(self.number, self.expiry)


@dataclass(frozen=True)
class Line:
    """One line of a card: it adds `delta`, or, where `counted` stands, sets the balance to it."""

    card: Card
    day: int
    at: bytes
    op: Op
    flow: Flow
    delta: int = 0
    counted: int | None = None
    seen: int | None = None  # the balance that the counter compared with
    flags: int = 0
    detail: str = ""  # a group, a giver
    other: Op = 0  # an area, the shift, a supplier, an outlet
    home: Op = 0  # the place in whose monthly sums it counts; 0 = in none
    began: int = 0  # the day that says in which month: in a bag, the day its shift began
    in_bag: bool = False


def at_of(order: tuple[int, int, bytes, int], part: int) -> bytes:
    """Pack an entry's order and the part within it so that bytes compare as the order does."""
    day, tick, run, counter = order
    return _AT.pack(
        min(max(day, 0), 0xFFFFFFFF), min(max(tick, 0), 0xFFFFFFFFFFFFFFFF), run, counter & 0xFFFFFFFF, part
    )


_OPENINGS = {"stock.opening": (Flow.OPENING, 1), "stock.received": (Flow.RECEIVED, 1), "stock.found": (Flow.FOUND, 1)}
MOVEMENT_KINDS = frozenset(
    {
        *_OPENINGS,
        "stock.handed_out",
        "stock.taken_out",
        "stock.returned",
        "stock.lost",
        "stock.counted",
        "stock.sent",
        "stock.arrived",
        "stock.expired_given",
        "stock.corrected",
        "stock.ledger",
    }
)


def whole(value: Any, low: int, high: int) -> int | None:
    """Return `value` where it is an integer from `low` to `high`, else None."""
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return value
    return None


def op_in(value: Any) -> Op:
    """Return `value` where it can be an op, else 0."""
    return whole(value, 1, HIGHEST_OP) or 0


def text(value: Any, length: int) -> str:
    """Return `value` cut to `length` where it is a text, else nothing."""
    return value[:length] if isinstance(value, str) else ""


def lines_of(entries: Iterable[Fact]) -> list[Line]:
    """Return every line that one subject's entries add up to, whatever their order.

    The first movement (in the global order) is the one that counts; the first reversal undoes it.
    An imported ledger spans months, and undone line by line would show balances that never were:
    undone, it leaves no lines.
    """
    ranked = sorted({entry.op: entry for entry in entries}.values(), key=lambda entry: entry.order)
    movement = next((entry for entry in ranked if entry.kind in MOVEMENT_KINDS and entry.payload is not None), None)
    if movement is None:
        return []
    lines = _movement_lines(movement)
    if len(ranked) == 1:
        return lines
    if any(entry.kind == "stock.count_approved" and _count_in(entry) == movement.op for entry in ranked):
        lines = [replace(line, flags=line.flags | APPROVED) if line.flow is Flow.COUNTED else line for line in lines]
    if any(entry.kind == "stock.here_seen" and _count_in(entry) == movement.op for entry in ranked):
        lines = [replace(line, flags=line.flags | APPROVED) if line.flags & HERE else line for line in lines]
    reversal = next((entry for entry in ranked if entry.kind == "stock.reversed"), None)
    if reversal is None:
        return lines
    if movement.kind == "stock.ledger":
        return []
    return [undone for place, line in enumerate(lines) for undone in _reversed(line, len(lines) - place - 1, reversal)]


def _count_in(entry: Fact) -> Op:
    return op_in((entry.payload or {}).get("count"))


def keys_of(entries: Iterable[Fact]) -> set[tuple[tuple[int, int, int], int, bytes]]:
    """Return the (card, day, at) of every line that these entries could ever have led to."""
    known = {entry.op: entry for entry in entries}.values()
    movements = [entry for entry in known if entry.kind in MOVEMENT_KINDS and entry.payload is not None]
    orders = [entry.order for entry in known if entry.kind == "stock.reversed"]
    found: set[tuple[tuple[int, int, int], int, bytes]] = set()
    for movement in movements:
        lines = _movement_lines(movement)
        for place, line in enumerate(lines):
            found.add((line.card.key, line.day, line.at))
            found |= {(line.card.key, line.day, at_of(order, len(lines) - place - 1)) for order in orders}
    return found


def _reversed(line: Line, part: int, reversal: Fact) -> list[Line]:
    # The parts go back in the opposite order, so that no moment in between shows what never was.
    void = replace(line, flags=line.flags | REVERSED, counted=None, seen=None)
    at = at_of(reversal.order, part)
    return [void, replace(void, at=at, op=reversal.op, delta=-line.delta, flags=REVERSAL)]


def _movement_lines(entry: Fact) -> list[Line]:
    payload = entry.payload or {}
    if entry.kind == "stock.ledger":
        return _ledger_lines(entry, payload)
    day = whole(payload.get("day"), 0, LAST_DAY)
    if day is None:
        return []
    made = _Maker(entry, day, payload)
    rows = _rows(payload.get("lines"))
    if entry.kind in _OPENINGS:
        flow, sign = _OPENINGS[entry.kind]
        made.add(rows, flow, sign, text(payload.get("giver"), NAME_LENGTH), other=op_in(payload.get("from")))
    elif entry.kind == "stock.handed_out":
        made.add(_rows(payload.get("here")), Flow.FOUND, 1, flags=HERE)
        made.add(
            rows,
            Flow.HANDED_OUT,
            -1,
            text(payload.get("group"), NAME_LENGTH),
            other=op_in(payload.get("outlet")),
        )
    elif entry.kind == "stock.expired_given":
        made.add(rows, Flow.EXPIRED_GIVEN, -1, text(payload.get("group"), NAME_LENGTH))
    elif entry.kind == "stock.corrected":
        made.add(rows, Flow.CORRECTED, -1 if payload.get("less") is True else 1, text(payload.get("note"), NAME_LENGTH))
    elif entry.kind == "stock.sent":
        made.add(rows, Flow.SENT, -1, other=op_in(payload.get("to")))
    elif entry.kind == "stock.arrived":
        made.arrive(rows, op_in(payload.get("from")))
    elif entry.kind in {"stock.taken_out", "stock.returned"}:
        made.add(_rows(payload.get("here")), Flow.FOUND, 1, flags=HERE)
        made.carry(rows, Flow.TAKEN_OUT if entry.kind == "stock.taken_out" else Flow.RETURNED)
    elif entry.kind == "stock.lost":
        cause = whole(payload.get("cause"), 0, IN_BAG)
        flow = Flow(cause) if cause in LOSSES else Flow.UNEXPLAINED
        made.add(rows, flow, -1, other=op_in(payload.get("area")))
    else:
        made.count(rows)
    return made.lines


def _rows(value: Any) -> list[Sequence[Any]]:
    return [row for row in value if isinstance(row, list) and len(row) >= 5] if isinstance(value, list) else []


def _card(row: Sequence[Any]) -> Card | None:
    place, product = op_in(row[0]), text(row[1], NAME_LENGTH)
    if not place or not product:
        return None
    return Card(place, product, text(row[2], LOT_LENGTH), whole(row[3], 0, LAST_DAY))


_CARRIED = frozenset({Flow.TAKEN_OUT, Flow.RETURNED})


class _Maker:
    """Collects the lines of one movement, numbering its parts."""

    def __init__(self, entry: Fact, day: int, payload: Mapping[str, Any]) -> None:
        self.lines: list[Line] = []
        self._entry, self._day = entry, day
        # The entry that takes out the first pieces of a shift is the shift.
        self._shift = op_in(payload.get("shift")) or (entry.op if entry.kind == "stock.taken_out" else 0)
        self._home = op_in(payload.get("home"))
        began = whole(payload.get("began"), 0, LAST_DAY)
        self._began = day if began is None else began

    def _put(self, card: Card, flow: Flow, **rest: Any) -> None:
        part = len(self.lines)
        if part > 0xFFFF:
            return
        at = at_of(self._entry.order, part)
        home, began, in_bag = card.place, self._day, False
        if self._shift and card.place == self._shift and flow is not Flow.COUNTED:
            # What goes into a bag or comes back counts at its store's end; the rest for the store it came from.
            home, began, in_bag = 0 if flow in _CARRIED else self._home, self._began, True
        self.lines.append(
            Line(card, self._day, at, self._entry.op, flow, home=home, began=began, in_bag=in_bag, **rest)
        )

    def add(self, rows: Iterable[Sequence[Any]], flow: Flow, sign: int, detail: str = "", **rest: Any) -> None:
        """Add lines that change a balance by ± their quantity."""
        for row in rows:
            card, quantity = _card(row), whole(row[4], 1, MOST)
            if card and quantity:
                self._put(card, flow, delta=sign * quantity, detail=detail, **rest)

    def carry(self, rows: Iterable[Sequence[Any]], flow: Flow) -> None:
        """Add both ends of what goes from a store into a bag, or back."""
        sign = -1 if flow is Flow.TAKEN_OUT else 1
        for row in rows:
            card, quantity = _card(row), whole(row[4], 1, MOST)
            if card and quantity and self._shift:
                self._put(card, flow, delta=sign * quantity, other=self._shift)
                bag = Card(self._shift, card.product, card.number, card.expiry)
                self._put(bag, flow, delta=-sign * quantity, other=self._shift)

    def arrive(self, rows: Iterable[Sequence[Any]], origin: Op) -> None:
        """Add what was sent, and beside it what is missing (a loss) or more than was sent (found).

        Rows: [place, product, lot number, expiry, sent, arrived, cause of what is missing].
        """
        for row in rows:
            card, sent = _card(row), whole(row[4], 0, MOST)
            if card is None or sent is None:
                continue
            here = whole(row[5], 0, MOST) if len(row) > 5 else None
            arrived = sent if here is None else here
            cause = whole(row[6], 0, IN_BAG) if len(row) > 6 else None
            if sent:
                self._put(card, Flow.ARRIVED, delta=sent, other=origin)
            if arrived < sent:
                flow = Flow(cause) if cause in LOSSES else Flow.DAMAGED_IN_TRANSIT
                self._put(card, flow, delta=arrived - sent, other=0 if flow is Flow.CONFISCATED else origin)
            elif arrived > sent:
                self._put(card, Flow.FOUND, delta=arrived - sent, other=origin)

    def count(self, rows: Iterable[Sequence[Any]]) -> None:
        """Add lines that fix a balance.

        Rows: [place, product, lot number, expiry, counted, balance compared with, last entry seen,
        what was counted before anything moved in between, reason]; the last two where they are known.
        """
        for row in rows:
            card, counted = _card(row), whole(row[4], 0, MOST)
            if card and counted is not None:
                seen = whole(row[5], -MOST, MOST) if len(row) > 5 else None
                reason = text(row[8], NAME_LENGTH) if len(row) > 8 else ""
                self._put(card, Flow.COUNTED, counted=counted, seen=seen, detail=reason)


def _ledger_lines(entry: Fact, payload: Mapping[str, Any]) -> list[Line]:
    """Lines of an imported ledger: rows [place index, product index, day, flow, quantity, lot index].

    The lot may be left out: then it is not known.  What goes is written as a positive quantity; a
    negative number handed out is what people gave back; a correction has its own sign.
    """
    places, products, lots = payload.get("places"), payload.get("products"), payload.get("lots")
    if not isinstance(places, list) or not isinstance(products, list):
        return []
    known = lots if isinstance(lots, list) else []
    lines: list[Line] = []
    cards: dict[tuple[int, int, int], Card | None] = {}
    for row in _rows(payload.get("lines")):
        if len(lines) > 0xFFFF:
            break
        place, product = whole(row[0], 0, len(places) - 1), whole(row[1], 0, len(products) - 1)
        day, flow, quantity = whole(row[2], 0, LAST_DAY), whole(row[3], 1, IN_BAG), whole(row[4], -MOST, MOST)
        if place is None or product is None or day is None or quantity is None:
            continue
        lot = whole(row[5], 0, len(known) - 1) if len(row) > 5 else None
        which = (place, product, -1 if lot is None else lot)
        if which not in cards:
            cards[which] = _card([places[place], products[product], *_lot_in(known, lot)])
        card, at = cards[which], at_of(entry.order, len(lines))
        if card is None:
            continue
        if flow == Flow.COUNTED and quantity >= 0:
            lines.append(Line(card, day, at, entry.op, Flow.COUNTED, counted=quantity, home=card.place, began=day))
        elif flow in _LEDGER_SIGNS and quantity and (quantity > 0 or flow in _EITHER_SIGN):
            delta = _LEDGER_SIGNS[Flow(flow)] * quantity
            lines.append(Line(card, day, at, entry.op, Flow(flow), delta, home=card.place, began=day))
    return lines


_EITHER_SIGN = frozenset({Flow.CORRECTED, Flow.HANDED_OUT})
_LEDGER_SIGNS = {
    **dict.fromkeys((Flow.OPENING, Flow.RECEIVED, Flow.ARRIVED, Flow.FOUND, Flow.CORRECTED), 1),
    **dict.fromkeys((Flow.HANDED_OUT, Flow.SENT, *sorted(LOSSES)), -1),
}


def _lot_in(lots: Sequence[Any], rank: int | None) -> list[Any]:
    lot = lots[rank] if rank is not None else None
    return lot if isinstance(lot, list) and len(lot) == 2 else ["", None]


@dataclass(frozen=True)
class Settled:
    """A line with what the card said after it: its own change and the balance."""

    line: Line
    change: int
    balance: int


def settle(before: int, lines: Iterable[Line]) -> list[Settled]:
    """Walk `lines` (of one card, in order) from the balance `before`; a count fixes the balance."""
    settled = []
    for line in lines:
        change = line.delta if line.counted is None else line.counted - before
        before += change
        settled.append(Settled(line, change, before))
    return settled
