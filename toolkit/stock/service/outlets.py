"""Outlets in venues: refill rounds, and what they say of use.  Their names stay in the vault."""

from __future__ import annotations

from functools import partial

from toolkit.base.ids import Op, new_code
from toolkit.base.places import Listed, ListItem
from toolkit.base.topics import Topic
from toolkit.stock import guards, kinds, store
from toolkit.stock.model import BAD_NUMBER, EMPTY, MOST, Doubt, Group, HandOut, Outcome
from toolkit.stock.outlets import NO_OUTLET, NO_ROUND, OutletUse, Round, Stop, Visit, content, uses
from toolkit.stock.service.desk import Asked, Sure, tidy, unanswered
from toolkit.stock.service.outgoing import Outgoing
from toolkit.stock.service.undoing import Undoing
from toolkit.vault import Writer

_DAYS_OF_USE = 730  # days: how long ago a visit may be to say something of an outlet today


class Refilling(Undoing, Outgoing):
    """Outlets in venues: refill rounds, and what they say of use."""

    def outlets(self, *, retired: bool = False) -> list[ListItem]:
        """Return the outlets and dispensers, by code name."""
        return [one for one in self._vault.lists.all(Listed.OUTLET) if retired or not one.retired]

    def add_outlet(self, name: str) -> Op:
        """Add an outlet under a code name."""
        if not tidy(name):
            raise EMPTY.problem()
        with self._vault.write() as tx:
            tx.touch(Topic.STOCK)
            return self._vault.lists.add_in(tx, Listed.OUTLET, tidy(name))

    def refill(self, draft: Round, sure: Sure = ()) -> Outcome:
        """Note a refill round: what was left at each outlet, and what was filled, all in one go."""
        return self._alone(partial(self.refill_in, draft=draft, sure=sure))

    def refill_in(self, tx: Writer, draft: Round, sure: Sure = ()) -> Outcome:
        """Note a refill round inside a transaction; its outcome names the first visit and all that was filled."""
        self._check_day(draft.day)
        stops = [one for one in draft.stops if one.found or one.filled]
        if not stops:
            raise EMPTY.problem()
        code = new_code()
        doubts: list[Doubt] = []
        first, pieces = 0, 0
        for stop in stops:
            doubts += unanswered(self._too_much_left(tx, draft.day, stop), sure)
            if not stop.filled:
                outcome = Outcome(self._looked(tx, draft, stop, code))
            else:
                given = HandOut(
                    draft.day,
                    stop.filled,
                    draft.place,
                    draft.shift,
                    Group.OUTLET,
                    here=draft.here,
                    outlet=stop.outlet,
                    left=stop.found,
                    round=code,
                )
                outcome = self.hand_out_in(tx, given, sure)
                doubts += outcome.doubts
            first, pieces = first or outcome.op, pieces + outcome.pieces
        if doubts:
            raise Asked(tuple({one.key: one for one in doubts}.values()))
        return Outcome(first, pieces=pieces)

    def _too_much_left(self, tx: Writer, day: int, stop: Stop) -> list[Doubt]:
        """Return a question for each product of which more is left than the visits before put there."""
        before = [one for one in store.visits(tx, stop.outlet) if one.day <= day] if stop.found else []
        found = []
        for code, left in stop.found:
            most = content([one for one in before if one.product == code])
            if most is not None and left > most:
                found.append(guards.more_left(self._product(tx, code), stop.outlet, left, most))
        return found

    def _looked(self, tx: Writer, draft: Round, stop: Stop, code: str) -> Op:
        if stop.outlet not in {one.op for one in self._vault.lists.all(Listed.OUTLET)}:
            raise NO_OUTLET.problem()
        for product, pieces in stop.found:
            self._product(tx, product)
            if not 0 <= pieces <= MOST:
                raise BAD_NUMBER.problem(most=MOST)
        left = [list(one) for one in stop.found]
        tx.touch(Topic.STOCK)
        return tx.submit(kinds.VISITED, {"day": draft.day, "outlet": stop.outlet, "left": left, "round": code})

    def undo_round(self, movement: Op) -> None:
        """Undo every visit of the round that a visit belongs to."""
        with self._vault.write() as tx:
            self._undo_visits(tx, store.round_of(tx, movement))

    def undo_visit(self, movement: Op) -> None:
        """Undo one visit, with every product that it was about."""
        with self._vault.write() as tx:
            self._undo_visits(tx, [movement])

    def _undo_visits(self, tx: Writer, movements: list[Op]) -> None:
        done = False
        for op in movements:
            kinds_there = {entry.kind for entry in tx.entries(op)}
            if kinds.REVERSED.name in kinds_there:
                continue
            done = True
            if kinds.VISITED.name in kinds_there:
                tx.submit(kinds.REVERSED, {"reason": ""}, subject=op)
            else:
                self.reverse_in(tx, op)
        if not done:
            raise NO_ROUND.problem()
        tx.touch(Topic.STOCK)

    def visits(self, outlet: Op = 0) -> list[Visit]:
        """Return the visits to an outlet (0: to all), oldest first, without those that were undone."""
        return store.visits(self._vault.reader, outlet)

    def outlet_uses(self) -> list[OutletUse]:
        """Return every product at every outlet over the last two years: last filled, found empty, use between visits."""
        return uses(store.visits(self._vault.reader, since=self._today() - _DAYS_OF_USE))
