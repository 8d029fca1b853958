"""Bags that go out on a shift and come back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from toolkit.base.ids import Op
from toolkit.stock import guards, kinds, store
from toolkit.stock.figures import first_expired_first
from toolkit.stock.model import (
    BAG_OPEN_DIFFERENCE,
    CloseBag,
    Doubt,
    Flow,
    HandOut,
    Held,
    Loss,
    Outcome,
    Parcel,
    Shift,
    TakeOut,
)
from toolkit.stock.service.desk import Asked, Everything, Row, Sure, of_bag, tidy, unanswered
from toolkit.stock.service.outgoing import Outgoing
from toolkit.vault import Writer


class Shifts(Outgoing):
    """Bags that go out on a shift and come back."""

    def take_out(self, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out on a shift: a new bag, or more into one that is out."""
        return self._alone(partial(self.take_out_in, draft=draft, sure=sure))

    def take_out_in(self, tx: Writer, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out inside a transaction; never expired ones."""
        self._check_day(draft.day)
        bag = self._bag(tx, draft.shift) if draft.shift else None
        place = bag.place if bag else draft.place
        self._check_place(place)
        rows: list[Row] = []
        doubts: list[Doubt | None] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, place, product, Flow.TAKEN_OUT)))
            lots = self._offered(tx, place, product, draft.day, parcel.lot)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            doubts.append(question)
            if missing:
                raise self._too_few(tx, place, product, parcel.quantity, draft.day)
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in shares]
        payload: dict[str, Any] = {"day": draft.day, "lines": rows, "home": place}
        payload |= {"shift": bag.op} if bag else {"worker": tidy(draft.worker)}
        outcome = self._post(tx, kinds.TAKEN_OUT, payload, unanswered(doubts, sure))
        return replace(outcome, shift=bag.op if bag else outcome.op)

    def bring_back(self, shift: Op, day: int, parcels: tuple[Parcel, ...]) -> Outcome:
        """Bring pieces back from a bag to the store it came from."""
        return self._alone(partial(self.bring_back_in, shift=shift, day=day, parcels=parcels))

    def bring_back_in(self, tx: Writer, shift: Op, day: int, parcels: tuple[Parcel, ...]) -> Outcome:
        """Bring pieces back, inside a transaction; where a lot is not named, the one that expires last."""
        self._check_day(day)
        bag = self._bag(tx, shift)
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, parcels):
            lots = store.room(tx, shift, product.code, day)
            wanted = [one for one in lots if parcel.lot in {None, one.lot}]
            left = parcel.quantity
            for one in reversed(first_expired_first(wanted)):
                part = min(left, one.balance)
                if part > 0:
                    rows.append([bag.place, product.code, one.lot.number, one.lot.expiry, part])
                    left -= part
            if left:
                raise self._too_few(tx, shift, product, parcel.quantity, day, lots=wanted)
        return self._post(tx, kinds.RETURNED, {"day": day, "lines": rows, **of_bag(bag)}, ())

    def close_bag(self, draft: CloseBag, sure: Sure = ()) -> Outcome:
        """Close a bag: everything that went out is accounted for, or the difference is explained."""
        return self._alone(partial(self._close_bag, draft=draft, sure=sure))

    def _close_bag(self, tx: Writer, draft: CloseBag, sure: Sure = ()) -> Outcome:
        bag = self._bag(tx, draft.shift)
        explained = bool(draft.explanation.strip())
        doubts: list[Doubt] = []
        if draft.handed:
            given = HandOut(draft.day, draft.handed, 0, bag.op, draft.group, draft.contacts, here=explained)
            doubts += self.hand_out_in(tx, given, sure).doubts
        if draft.lost:
            doubts += self.lose_in(tx, Loss(draft.day, draft.lost, Flow.LOST, 0, bag.op), sure).doubts
        if draft.returned and not doubts:
            self.bring_back_in(tx, bag.op, draft.day, draft.returned)
        if doubts:
            raise Asked(tuple(doubts))
        rest = [one for one in store.held(tx, bag.op) if one.balance]
        difference = sum(abs(one.balance) for one in rest)
        if difference and not explained:
            raise BAG_OPEN_DIFFERENCE.problem(n=difference)
        left = tuple(Parcel(one.product, one.balance, one.lot) for one in rest if one.balance > 0)
        if left:
            loss = Loss(draft.day, left, Flow.UNEXPLAINED, 0, bag.op, note=draft.explanation)
            self.lose_in(tx, loss, Everything())
        payload = {"day": draft.day, "explanation": tidy(draft.explanation), "difference": difference}
        op = tx.submit(kinds.BAG_CLOSED, payload, subject=bag.op)
        return Outcome(op, shift=bag.op)

    def bags(self, *, only_open: bool = True) -> list[tuple[Shift, list[Held]]]:
        """Return bags with what is left in each: the open ones by age, or the latest first."""
        reader = self._vault.reader
        found = store.shifts(reader, only_open=only_open)
        return [(one, [held for held in store.held(reader, one.op) if held.balance]) for one in found]
