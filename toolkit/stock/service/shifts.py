"""Bags that go out on a shift and come back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from toolkit.base import clock
from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.stock import guards, kinds, store
from toolkit.stock.allocate import Share
from toolkit.stock.contacts import Contacts, bounded
from toolkit.stock.figures import first_expired_first
from toolkit.stock.model import (
    BAG_NOT_CLOSED,
    BAG_OPEN_DIFFERENCE,
    MOST,
    UNKNOWN_LOT,
    CloseBag,
    Doubt,
    Flow,
    Group,
    HandOut,
    Held,
    Loss,
    Outcome,
    Parcel,
    Shift,
    TakeOut,
)
from toolkit.stock.posting import HIGHEST_OP, LAST_DAY, MOVEMENT_KINDS, Card, lines_of, op_in, whole
from toolkit.stock.service.desk import Asked, Everything, Row, Sure, merged, of_bag, tidy, unanswered
from toolkit.stock.service.outgoing import Outgoing
from toolkit.stock.service.undoing import Undoing
from toolkit.stock.shift_sheet import ShiftSheet, numbered
from toolkit.stock.store import bags as bag_store
from toolkit.vault import Writer

BEFORE_IT_BEGAN = problem_kind(
    "stock.bag-before-it-began",
    mark("Problem", "That bag went out on {day}, so it can't be closed before."),
    mark("Problem", "Choose that day or a later one."),
)
BAG_OF_ANOTHER_MONTH = problem_kind(
    "stock.bag-of-another-month",
    mark("Problem", "That bag went out in {month}, so it can't take more in another month."),
    mark("Problem", "Close it, then take out a new bag."),
)


@dataclass(frozen=True)
class Confiscated:
    """A movement that police made: its op, and what it says of itself."""

    op: Op
    loss: Loss


class Shifts(Undoing, Outgoing):
    """Bags that go out on a shift and come back."""

    def take_out(self, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out on a shift: a new bag, or more into one that is out."""
        return self._alone(partial(self.take_out_in, draft=draft, sure=sure))

    def take_out_in(self, tx: Writer, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out inside a transaction; never expired ones."""
        self._check_day(draft.day)
        bag = self._bag(tx, draft.shift) if draft.shift else None
        if bag and clock.month_of(draft.day) != clock.month_of(bag.day):
            # All that a shift hands out is of the month it began: that month would hand out what it never had.
            raise BAG_OF_ANOTHER_MONTH.problem(month=clock.month_text(clock.month_of(bag.day)))
        place = bag.place if bag else draft.place
        self._check_place(place)
        rows: list[Row] = []
        here: list[Row] = []
        doubts: list[Doubt | None] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, place, product, Flow.TAKEN_OUT)))
            lots = self._offered(tx, place, product, draft.day, parcel.lot)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            doubts.append(question)
            if missing:
                if not draft.here:
                    raise self._too_few(tx, place, product, parcel.quantity, draft.day, lot=parcel.lot)
                found, asked = self._here(tx, place, product, parcel, missing, draft.day)
                here.append(found)
                doubts += asked
                shares = [*shares, Share(parcel.lot or UNKNOWN_LOT, missing)]
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in merged(shares)]
        payload: dict[str, Any] = {"day": draft.day, "lines": rows, "home": place}
        payload |= {"shift": bag.op} if bag else {"worker": tidy(draft.worker)}
        if here:
            payload["here"] = here
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
        return self._alone(partial(self.close_bag_in, draft=draft, sure=sure))

    def close_bag_in(self, tx: Writer, draft: CloseBag, sure: Sure = ()) -> Outcome:
        """Close a bag inside a transaction; raises `Asked` where there are questions first."""
        self._check_day(draft.day)
        bag = self._bag(tx, draft.shift)
        if draft.day < bag.day:
            raise BEFORE_IT_BEGAN.problem(day=clock.short_day(bag.day))
        explained = bool(draft.explanation.strip())
        written: list[Outcome] = []
        if draft.handed:
            given = HandOut(draft.day, draft.handed, 0, bag.op, draft.group, draft.contacts, here=explained)
            written.append(self.hand_out_in(tx, given, sure))
        if draft.lost:
            written.append(self.lose_in(tx, Loss(draft.day, draft.lost, Flow.LOST, 0, bag.op), sure))
        taken = Outcome()
        if draft.confiscated:
            loss = Loss(draft.day, draft.confiscated, Flow.CONFISCATED, 0, bag.op, draft.area, draft.unit)
            taken = self.lose_in(tx, loss, sure)
            written.append(taken)
        doubts = [doubt for one in written for doubt in one.doubts]
        if draft.returned and not doubts:
            written.append(self.bring_back_in(tx, bag.op, draft.day, draft.returned))
        if doubts:
            raise Asked(tuple(doubts))
        rest = [one for one in store.held(tx, bag.op) if one.balance]
        difference = sum(abs(one.balance) for one in rest)
        if difference and not explained:
            raise BAG_OPEN_DIFFERENCE.problem(n=difference)
        left = tuple(Parcel(one.product, one.balance, one.lot) for one in rest if one.balance > 0)
        if left:
            loss = Loss(draft.day, left, Flow.UNEXPLAINED, 0, bag.op, note=draft.explanation)
            written.append(self.lose_in(tx, loss, Everything()))
        payload = {
            "day": draft.day,
            "explanation": tidy(draft.explanation),
            "difference": difference,
            "parts": [one.op for one in written],
            "people": bounded(draft.people),
            "sheets": max(0, min(draft.sheets, MOST)),
            "slips": max(0, min(draft.slips, MOST)),
            **of_bag(bag),
        }
        op = tx.submit(kinds.BAG_CLOSED, payload, subject=bag.op)
        tx.touch(Topic.STOCK)
        return Outcome(op, shift=bag.op, pieces=sum(one.pieces for one in written), taken=taken.op)

    def reopen_bag(self, shift: Op) -> Outcome:
        """Take a closing back, with all that was written along with it."""
        return self._alone(partial(self.reopen_bag_in, shift=shift))

    def reopen_bag_in(self, tx: Writer, shift: Op) -> Outcome:
        """Take a closing back, inside a transaction."""
        entries = sorted(tx.entries(shift), key=lambda one: one.order)
        gone = {(one.payload or {}).get("closing") for one in entries if one.kind == kinds.BAG_REOPENED.name}
        closings = [one for one in entries if one.kind == kinds.BAG_CLOSED.name and one.op not in gone]
        bag = store.shift(tx, shift)
        if bag is None or bag.reversed or not closings:
            raise BAG_NOT_CLOSED.problem()
        op = 0
        for closing in closings:
            op = tx.submit(kinds.BAG_REOPENED, {"closing": closing.op}, subject=shift)
        for closing in closings:
            for part in reversed(self._parts(tx, shift, closing.payload)):
                self.reverse_in(tx, part)
        tx.touch(Topic.STOCK)
        return Outcome(op, shift=shift)

    @staticmethod
    def _parts(tx: Writer, shift: Op, closing: Mapping[str, Any] | None) -> list[Op]:
        """Return the movements of this bag that a closing wrote and that stand; what else it names is left alone."""
        named = (closing or {}).get("parts")
        found = []
        for part in named if isinstance(named, list) else []:
            entries = tx.entries(part) if op_in(part) else []
            written = next((one for one in entries if one.kind in MOVEMENT_KINDS and one.payload is not None), None)
            own = written is not None and (written.payload or {}).get("shift") == shift
            if own and not any(one.kind == kinds.REVERSED.name for one in entries):
                found.append(part)
        return found

    def type_shift(self, taken: TakeOut, close: CloseBag, sure: Sure = ()) -> Outcome:
        """Write a whole shift from its paper: taken out and closed in one go; `close.shift` 0 = a new one."""
        return self._alone(partial(self.type_shift_in, taken=taken, close=close, sure=sure))

    def type_shift_in(self, tx: Writer, taken: TakeOut, close: CloseBag, sure: Sure = ()) -> Outcome:
        """Write a whole shift inside a transaction."""
        out = self.take_out_in(tx, taken, sure)
        if out.doubts:
            raise Asked(out.doubts)
        return self.close_bag_in(tx, replace(close, shift=out.shift), sure)

    def untype_shift(self, shift: Op) -> Outcome:
        """Undo a shift that was written from its paper: the closing and the taking out."""
        return self._alone(partial(self.untype_shift_in, shift=shift))

    def untype_shift_in(self, tx: Writer, shift: Op) -> Outcome:
        """Undo it inside a transaction."""
        self.reopen_bag_in(tx, shift)
        return self.reverse_in(tx, shift)

    def contacts(self, first: int, last: int, place: Op = 0) -> Contacts:
        """Return what was counted from month `first` to `last`: in a bag, of the month its shift began."""
        rows = bag_store.contacts(self._vault.reader, first, last, place)
        groups = {Group(detail): count for what, detail, count in rows if what == bag_store.GROUP}
        papers = {what: count for what, _detail, count in rows if what != bag_store.GROUP}
        return Contacts(groups, papers.get(bag_store.SHEETS, 0), papers.get(bag_store.SLIPS, 0))

    def confiscated(self, movement: Op) -> Confiscated | None:
        """Return what police took in one movement; None where it is none, or was undone."""
        entries = self._vault.reader.entries(movement)
        told = next((one for one in entries if one.kind == kinds.LOST.name and one.payload is not None), None)
        payload = (told.payload if told else None) or {}
        if payload.get("cause") != Flow.CONFISCATED or any(one.kind == kinds.REVERSED.name for one in entries):
            return None
        day, area, unit = (whole(payload.get(name), 0, HIGHEST_OP) or 0 for name in ("day", "area", "unit"))
        sums: dict[str, int] = {}
        for line in lines_of(entries):
            sums[line.card.product] = sums.get(line.card.product, 0) - line.delta
        parcels = tuple(Parcel(code, pieces) for code, pieces in sums.items())
        return Confiscated(movement, Loss(day, parcels, Flow.CONFISCATED, area=area, unit=unit))

    def confiscated_from(self, shift: Op) -> list[Confiscated]:
        """Return what police took from a bag, movement by movement."""
        reader = self._vault.reader
        keyed = [
            (Card(shift, one.product, one.lot.number, one.lot.expiry).key, one.product, one.lot)
            for one in store.held(reader, shift)
        ]
        rows = store.ledger_rows(reader, keyed, 0, LAST_DAY, (Flow.CONFISCATED,))
        taken = {line.movement for line in rows}
        return [one for op in sorted(taken) if (one := self.confiscated(op)) is not None]

    def bag_code(self, shift: Op) -> str:
        """Return the code on a bag's label."""
        return bag_store.code_of(self._vault.reader, shift)

    def closed_bags(self, limit: int = 6) -> list[Shift]:
        """Return the bags closed lately, the latest first; a closing can be taken back."""
        found = store.shifts(self._vault.reader, only_open=False, limit=limit * 5)
        return [one for one in found if one.closed is not None and not one.reversed][:limit]

    def shift_sheet(self, shift: Op = 0) -> ShiftSheet:
        """Return what a sheet is printed of: a bag that is out with what it holds, or (0) a blank one."""
        products = store.products(self._vault.reader)
        if not shift:
            return ShiftSheet(numbered(products))
        held: dict[str, int] = {}
        for one in store.held(self._vault.reader, shift):
            held[one.product] = held.get(one.product, 0) + one.balance
        return ShiftSheet(numbered(products, held), self.bag_code(shift))

    def bags(self, *, only_open: bool = True) -> list[tuple[Shift, list[Held]]]:
        """Return bags with what is left in each: the open ones by age, or the latest first."""
        reader = self._vault.reader
        found = store.shifts(reader, only_open=only_open)
        return [(one, [held for held in store.held(reader, one.op) if held.balance]) for one in found]
