"""What goes: handed out, or lost."""

from __future__ import annotations

from functools import partial
from typing import Any

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.stock import guards, kinds, store
from toolkit.stock.allocate import Share, take
from toolkit.stock.here import Here
from toolkit.stock.model import (
    BAD_NUMBER,
    EMPTY,
    LOSSES,
    MOST,
    UNKNOWN_LOT,
    Doubt,
    Flow,
    Group,
    HandOut,
    Loss,
    Outcome,
)
from toolkit.stock.outlets import NO_OUTLET
from toolkit.stock.posting import APPROVED, HERE, REVERSED, lines_of
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, merged, of_bag, tidy, unanswered
from toolkit.vault import Writer

NOT_HERE = problem_kind(
    "stock.nothing-found-here",
    mark("Problem", "Nothing was found while handing out there."),
    mark("Problem", "Choose a line that says so under Movements."),
)
HERE_SETTLED = problem_kind(
    "stock.here-settled",
    mark("Problem", "That was looked at or undone already."),
)


class Outgoing(Catalogue):
    """What goes: handed out, or lost."""

    def hand_out(self, draft: HandOut, sure: Sure = ()) -> Outcome:
        """Note pieces given to people, from a place or a bag."""
        return self._alone(partial(self.hand_out_in, draft=draft, sure=sure))

    def hand_out_in(self, tx: Writer, draft: HandOut, sure: Sure = ()) -> Outcome:
        """Note pieces given to people, inside a transaction.  An expired lot is refused on every path."""
        self._check_day(draft.day)
        place, bag = self._from(tx, draft.place, draft.shift)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        here: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(self._habit(tx, bag.place if bag else place, product, parcel.quantity, in_bag=bool(bag)))
            lots = self._offered(tx, place, product, draft.day, parcel.lot, bag)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            if question and not draft.reason.strip():
                doubts.append(question)
            if missing:
                if not draft.here:
                    raise self._too_few(tx, place, product, parcel.quantity, draft.day, lot=parcel.lot)
                found, asked = self._here(tx, place, product, parcel, missing, draft.day, bag)
                here.append(found)
                doubts += asked
                shares = [*shares, Share(parcel.lot or UNKNOWN_LOT, missing)]
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in merged(shares)]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "group": (Group.OUTLET if draft.outlet else draft.group).value,
            "contacts": max(0, min(draft.contacts, MOST)),
            "reason": tidy(draft.reason),
        }
        if here:
            payload["here"] = here
        if draft.outlet:
            payload |= self._at_outlet(draft)
        return self._post(tx, kinds.HANDED_OUT, payload | of_bag(bag), unanswered(doubts, sure))

    def _at_outlet(self, draft: HandOut) -> dict[str, Any]:
        """Return what a hand-out says of the outlet it filled."""
        if draft.outlet not in {one.op for one in self._vault.lists.all(Listed.OUTLET)}:
            raise NO_OUTLET.problem()
        if any(not 0 <= pieces <= MOST for _product, pieces in draft.left):
            raise BAD_NUMBER.problem(most=MOST)
        return {"outlet": draft.outlet, "left": [list(one) for one in draft.left], "round": draft.round}

    def looked_at(self, movement: Op) -> Op:
        """Note, with a coordinator's signature, that "I have them here" was looked into: it asks nobody any more."""
        with self._vault.write() as tx:
            subject = tx.entry(movement).subject
            lines = [line for line in lines_of(tx.entries(subject)) if line.flags & HERE]
            if not lines:
                raise NOT_HERE.problem()
            if lines[0].flags & (REVERSED | APPROVED):
                raise HERE_SETTLED.problem()
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.HERE_SEEN, {"count": lines[0].op}, subject=subject)

    def here_waiting(self) -> list[Here]:
        """Return what was in hand and not in the book, until a count or a coordinator's look; the latest first."""
        return store.here_waiting(self._vault.reader)

    def lose(self, draft: Loss, sure: Sure = ()) -> Outcome:
        """Note pieces that went without being used."""
        return self._alone(partial(self.lose_in, draft=draft, sure=sure))

    def lose_in(self, tx: Writer, draft: Loss, sure: Sure = ()) -> Outcome:
        """Note a loss inside a transaction; where a lot is not named, the one that expires first."""
        self._check_day(draft.day)
        if draft.cause not in LOSSES:
            raise EMPTY.problem()
        place, bag = self._from(tx, draft.place, draft.shift)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(self._habit(tx, bag.place if bag else place, product, parcel.quantity, in_bag=bool(bag)))
            lots = store.room(tx, place, product.code, draft.day)
            if parcel.lot is not None:
                lots = [one for one in lots if one.lot == parcel.lot]
            elif draft.cause is Flow.EXPIRED:
                lots = [one for one in lots if one.lot.expired(draft.day)]
            if draft.cause is Flow.EXPIRED and parcel.lot is not None and not parcel.lot.expired(draft.day):
                doubts.append(guards.not_expired(parcel.lot))
            found = take(lots, parcel.quantity)
            if found.missing:
                raise self._too_few(tx, place, product, parcel.quantity, draft.day, lots=lots)
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in found.shares]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "cause": int(draft.cause),
            "note": tidy(draft.note),
        }
        if draft.cause is Flow.CONFISCATED:
            payload |= {"area": draft.area, "unit": draft.unit}
        return self._post(tx, kinds.LOST, payload | of_bag(bag), unanswered(doubts, sure))
