"""A mistake is undone by a movement that points at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.stock import kinds, store
from toolkit.stock.model import (
    ALREADY_REVERSED,
    BAG_IS_CLOSED,
    NO_MOVEMENT,
    Lot,
    Outcome,
)
from toolkit.stock.posting import MOVEMENT_KINDS, lines_of
from toolkit.stock.service.desk import Desk, tidy
from toolkit.stock.store import moves
from toolkit.stock.transfers import ARRIVED_ALREADY, THERE_ALREADY
from toolkit.vault import Entry, Writer

_REPEATED = MOVEMENT_KINDS - {kinds.LEDGER.name}
_OFFERED = frozenset({kinds.HANDED_OUT.name, kinds.TAKEN_OUT.name, kinds.SENT.name})  # ways on which stock is used


class Undoing(Desk):
    """A mistake is undone by a movement that points at it."""

    def reverse(self, movement: Op, reason: str = "") -> Outcome:
        """Undo a movement by a reversing one that points at it."""
        return self._alone(partial(self.reverse_in, movement=movement, reason=reason))

    def reverse_in(self, tx: Writer, movement: Op, reason: str = "") -> Outcome:
        """Undo a movement inside a transaction."""
        subject = tx.entry(movement).subject
        entries = tx.entries(subject)
        if not any(entry.kind in MOVEMENT_KINDS and entry.payload is not None for entry in entries):
            raise NO_MOVEMENT.problem()
        if any(entry.kind == kinds.REVERSED.name for entry in entries):
            raise ALREADY_REVERSED.problem()
        self._refuse_of_closed_bag(tx, entries)
        if moves.arrived_of(tx, subject):
            raise ARRIVED_ALREADY.problem()  # else the pieces would be at both ends
        sent = moves.transfer(tx, subject, ())
        if sent is not None and sent.out and sent.arrived is not None:
            raise THERE_ALREADY.problem()
        touched = {line.card for line in lines_of(entries)}
        before = {card.key: store.below(tx, card.key) for card in touched}
        op = tx.submit(kinds.REVERSED, {"reason": tidy(reason)}, subject=subject)
        self._refuse_new_below(tx, before, {card.key: card.product for card in touched})
        tx.touch(Topic.STOCK)
        return Outcome(op)

    @staticmethod
    def _refuse_of_closed_bag(tx: Writer, entries: Sequence[Entry]) -> None:
        """A closed bag adds up, and what was written of it stays so until it is open again."""
        movement = next((one for one in entries if one.kind in MOVEMENT_KINDS and one.payload is not None), None)
        if movement is None:
            return
        of = (movement.payload or {}).get("shift") or (movement.op if movement.kind == kinds.TAKEN_OUT.name else 0)
        bag = store.shift(tx, of) if isinstance(of, int) and of else None
        if bag is not None and bag.closed is not None and not bag.reversed:
            raise BAG_IS_CLOSED.problem()

    def repeat(self, movement: Op) -> Outcome:
        """Write an undone movement again, as a new one: what "Undo" means after undoing."""
        return self._alone(partial(self.repeat_in, movement=movement))

    def repeat_in(self, tx: Writer, movement: Op) -> Outcome:
        """Write an undone movement again, inside a transaction; a count compares with what the book says now.

        What may have changed since it was written is looked at again: a bag that was closed, a lot set aside.
        """
        subject = tx.entry(movement).subject
        entries = tx.entries(subject)
        entry = next((one for one in entries if one.kind in _REPEATED and one.payload is not None), None)
        if entry is None or not any(one.kind == kinds.REVERSED.name for one in entries):
            raise NO_MOVEMENT.problem()
        payload = dict(entry.payload or {})
        bag = self._bag(tx, payload["shift"]) if payload.get("shift") else None
        if entry.kind in _OFFERED:
            for row in (*payload["lines"], *payload.get("here", ())):
                product, lot = self._product(tx, row[1]), Lot(row[2], row[3])
                self._offered(tx, row[0], product, payload["day"], lot, bag if row[0] != payload.get("home") else None)
        if entry.kind == kinds.ARRIVED.name and moves.taken_in(tx, payload):
            raise ARRIVED_ALREADY.problem()
        if entry.kind == kinds.COUNTED.name:
            payload["lines"] = [self._compared(tx, row, payload["day"]) for row in payload["lines"]]
        kind = next(one for one in kinds.KINDS if one.name == entry.kind)
        outcome = self._post(tx, kind, payload, (), may_break=True)
        new_bag = entry.kind == kinds.TAKEN_OUT.name and bag is None
        return replace(outcome, shift=outcome.op if new_bag else 0)
