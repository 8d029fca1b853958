"""What goes: handed out, or lost."""

from __future__ import annotations

from functools import partial
from typing import Any

from toolkit.stock import guards, kinds, store
from toolkit.stock.allocate import Share, take
from toolkit.stock.model import (
    EMPTY,
    LOSSES,
    MOST,
    UNKNOWN_LOT,
    Doubt,
    Flow,
    HandOut,
    Loss,
    Outcome,
)
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, merged, of_bag, tidy, unanswered
from toolkit.vault import Writer


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
            lots = store.room(tx, place, product.code, draft.day)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            if question and not draft.reason.strip():
                doubts.append(question)
            if missing:
                if not draft.here:
                    raise self._too_few(tx, place, product, parcel.quantity, draft.day)
                lot = parcel.lot or UNKNOWN_LOT
                here.append([place, product.code, lot.number, lot.expiry, missing])
                shares = [*shares, Share(lot, missing)]
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in merged(shares)]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "group": draft.group.value,
            "contacts": max(0, min(draft.contacts, MOST)),
            "reason": tidy(draft.reason),
        }
        if here:
            payload["here"] = here
        return self._post(tx, kinds.HANDED_OUT, payload | of_bag(bag), unanswered(doubts, sure))

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
