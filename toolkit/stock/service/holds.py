"""Lots set aside, lots called back, and expired pieces that were handed out all the same."""

from __future__ import annotations

from functools import partial
from typing import Any

from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import kinds, store
from toolkit.stock.allocate import take
from toolkit.stock.holds import NO_HOLD, RECALLED_BY_COORDINATOR, Hold, Reason, SetAside
from toolkit.stock.model import MOST, Flow, Lot, Outcome, lot_number
from toolkit.stock.posting import Card
from toolkit.stock.recall import MOST_ROWS, Correct, ExpiredGiven, Recall, Sitting, Trace
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, of_bag, tidy
from toolkit.stock.store import moves
from toolkit.vault import Reader, Role, Writer


class Holding(Catalogue):
    """Lots set aside, lots called back, and expired pieces that were handed out all the same."""

    def set_aside(self, draft: SetAside) -> Op:
        """Set a lot aside, at one place or everywhere, until it is released."""
        self._check_day(draft.day)
        if draft.place:
            self._check_place(draft.place)
        with self._vault.write() as tx:
            self._product(tx, draft.product)
            payload: dict[str, Any] = {
                "day": draft.day,
                "product": draft.product,
                "number": lot_number(draft.lot.number),
                "expiry": draft.lot.expiry,
                "place": draft.place,
                "reason": draft.reason.value,
                "note": tidy(draft.note),
            }
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.HOLD, payload)

    def release(self, hold: Op, note: str = "") -> Op:
        """Let a lot be used again from today on; the end of a recall is a coordinator's."""
        with self._vault.write() as tx:
            found = self._open_hold(tx, hold)
            if found.reason is Reason.RECALL and self._vault.role is Role.EDUCATOR:
                raise RECALLED_BY_COORDINATOR.problem()
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.RELEASED, {"day": self._today(), "note": tidy(note)}, subject=hold)

    def undo_hold(self, hold: Op) -> Op:
        """Take a hold back that was a mistake: it never held.

        A recall is taken back by a coordinator, or on the same day by whoever wrote it.
        """
        with self._vault.write() as tx:
            found, entry = self._open_hold(tx, hold), tx.entry(hold)
            own = (entry.actor, entry.day) == (self._vault.actor, self._today())
            if found.reason is Reason.RECALL and self._vault.role is Role.EDUCATOR and not own:
                raise RECALLED_BY_COORDINATOR.problem()
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.REVERSED, {"reason": ""}, subject=hold)

    def holds(self, product: str = "", *, only_open: bool = True) -> list[Hold]:
        """Return what is set aside (or also what was), the latest first."""
        return moves.holds(self._vault.reader, product, only_open=only_open)

    @staticmethod
    def _open_hold(tx: Reader, hold: Op) -> Hold:
        found = next((one for one in moves.holds(tx, only_open=True) if one.op == hold), None)
        if found is None:
            raise NO_HOLD.problem()
        return found

    # -------------------------------------------------------------- recall
    def recall(self, product: str, number: str) -> Recall:
        """Return where a lot is and where it went: places, bags, on the way, people by group, outlets, centres."""
        reader, wanted = self._vault.reader, lot_number(number)
        names = {item.op: item.name for listed in Listed for item in self._vault.lists.all(listed)}
        bags = {one.op: one for one in store.shifts(reader, limit=1_000_000)}
        sitting: list[Sitting] = []
        traces: list[Trace] = []
        keyed = []
        for place, lot, balance, in_bag in moves.lot_cards(reader, product, wanted):
            bag = bags.get(place) if in_bag else None
            if balance:
                home = names.get(bag.place if bag else place, "")
                sitting.append(Sitting(home, bag.worker if bag else "", bag is not None, lot, balance))
            keyed.append((Card(place, product, lot.number, lot.expiry).key, product, lot))
        away = set(moves.on_the_way(reader))
        for row in store.ledger_rows(reader, keyed, 0, self._today()):
            if row.flags & 3:
                continue
            bag = bags.get(row.place) if row.place in bags else bags.get(row.other)
            carried = row.flow in {Flow.TAKEN_OUT, Flow.RETURNED}
            if carried and row.place in bags:
                continue  # the other end of the same movement
            traces.append(
                Trace(
                    row.day,
                    row.flow,
                    -row.change,
                    row.lot,
                    row.detail if row.flow in {Flow.HANDED_OUT, Flow.EXPIRED_GIVEN} else "",
                    bag.worker if bag else "",
                    names.get(row.other, "") if bag is None else "",
                    on_the_way=row.movement in away,
                )
            )
        held = [one for one in self.holds(product) if one.lot.number == wanted]
        return Recall(self._product(reader, product), wanted, tuple(sitting), tuple(traces[:MOST_ROWS]), tuple(held))

    def lot_numbers(self, product: str) -> list[Lot]:
        """Return every lot of a product that this book has ever known, for a recall."""
        known: dict[str, Lot] = {}
        for place in [*self.places(retired=True)]:
            for one in store.held(self._vault.reader, place.op, product):
                if one.lot.number:
                    known.setdefault(one.lot.number, one.lot)
        return sorted(known.values(), key=lambda one: one.number)

    # -------------------------------------------------------------- facts that a coordinator records
    def give_expired(self, draft: ExpiredGiven) -> Outcome:
        """Record, with a coordinator's signature, that expired pieces were handed out: no path offers them."""
        return self._alone(partial(self.give_expired_in, draft=draft))

    def give_expired_in(self, tx: Writer, draft: ExpiredGiven) -> Outcome:
        """Record it inside a transaction; only what had expired on that day."""
        self._check_day(draft.day)
        place, bag = self._from(tx, draft.place, draft.shift)
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lots = [one for one in store.room(tx, place, product.code, draft.day) if one.lot.expired(draft.day)]
            lots = [one for one in lots if parcel.lot in {None, one.lot}]
            found = take(lots, parcel.quantity)
            if found.missing:
                raise self._too_few(tx, place, product, parcel.quantity, draft.day, lots=lots)
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in found.shares]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "group": draft.group.value,
            "contacts": max(0, min(draft.contacts, MOST)),
            "note": tidy(draft.note),
        }
        return self._post(tx, kinds.EXPIRED_GIVEN, payload | of_bag(bag), ())

    def correct(self, draft: Correct) -> Outcome:
        """Put a wrong number right by so many pieces more or fewer, with a reason."""
        return self._alone(partial(self.correct_in, draft=draft))

    def correct_in(self, tx: Writer, draft: Correct) -> Outcome:
        """Put a wrong number right, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or Lot()
            if draft.less:
                lots = [one for one in store.room(tx, draft.place, product.code, draft.day) if one.lot == lot]
                if take(lots, parcel.quantity).missing:
                    raise self._too_few(tx, draft.place, product, parcel.quantity, draft.day, lots=lots)
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload = {"day": draft.day, "lines": rows, "less": draft.less, "note": tidy(draft.note)}
        return self._post(tx, kinds.CORRECTED, payload, ())
