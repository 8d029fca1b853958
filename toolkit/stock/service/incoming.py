"""What comes in: received, opened with, found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from toolkit.stock import guards, kinds, store
from toolkit.stock.model import (
    UNKNOWN_LOT,
    Doubt,
    Find,
    Flow,
    Lot,
    Outcome,
    Receipt,
    Source,
)
from toolkit.stock.orders import NO_ORDER, ORDER_DIFFERS
from toolkit.stock.posting import Card
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, tidy, unanswered
from toolkit.stock.service.lot_facts import Knowing
from toolkit.vault import Writer


class Incoming(Catalogue, Knowing):
    """What comes in: received, opened with, found."""

    def receive(self, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, or the opening count."""
        return self._alone(partial(self.receive_in, draft=draft, sure=sure))

    def receive_in(self, tx: Writer, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        flow = Flow.OPENING if draft.opening else Flow.RECEIVED
        giver = tidy(draft.giver) or self._giver_name(draft.source, draft.origin)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or UNKNOWN_LOT
            card = Card(draft.place, product.code, lot.number, lot.expiry).key
            if flow is Flow.RECEIVED and store.same_receipt(tx, card, draft.day, parcel.quantity, giver):
                doubts.append(guards.twice(product, lot, parcel.quantity, draft.day))
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, draft.place, product, flow)))
            doubts += guards.received_lot(lot, draft.day, store.expiries(tx, product.code, lot.number))
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload: dict[str, Any] = {"day": draft.day, "lines": rows, "source": draft.source.value, "giver": giver}
        open_questions = unanswered(doubts, sure)
        if open_questions:
            return Outcome(doubts=tuple(open_questions))
        if not draft.opening:
            payload |= self._answers(tx, draft, rows)
            origin = draft.origin or (self._giver(tx, draft.source, giver) if giver else 0)
            if origin:
                payload["from"] = origin
        outcome = self._post(tx, kinds.OF_FLOW[flow], payload, ())
        facts = draft.facts
        if draft.source is Source.DONOR and facts.donor is None and payload.get("from"):
            facts = replace(facts, donor=payload["from"])
        for row in rows:
            lot = Lot(row[2], row[3])
            if lot.known and not facts.empty:
                self.set_lot_facts_in(tx, row[1], lot, facts)
        return outcome

    @staticmethod
    def _answers(tx: Writer, draft: Receipt, rows: list[Row]) -> dict[str, Any]:
        """Return what a receipt says of the order it answers, which must be for this place and a product of it."""
        if not draft.order:
            return {}
        order = store.order(tx, draft.order)
        if order is None:
            raise NO_ORDER.problem()
        if order.place != draft.place or order.product not in {row[1] for row in rows}:
            raise ORDER_DIFFERS.problem()
        return {"order": draft.order}

    def find_stock(self, draft: Find, sure: Sure = ()) -> Outcome:
        """Note what turned up without a delivery."""
        return self._alone(partial(self.find_stock_in, draft=draft, sure=sure))

    def find_stock_in(self, tx: Writer, draft: Find, sure: Sure = ()) -> Outcome:
        """Note what turned up, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or UNKNOWN_LOT
            usual = self._usual(tx, draft.place, product, Flow.RECEIVED)
            doubts.append(guards.gross(product, parcel.quantity, usual))
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload = {"day": draft.day, "lines": rows, "note": tidy(draft.note)}
        return self._post(tx, kinds.FOUND, payload, unanswered(doubts, sure))
