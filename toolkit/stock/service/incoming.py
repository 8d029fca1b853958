"""What comes in: received, opened with, found."""

from __future__ import annotations

from functools import partial

from toolkit.stock import guards, kinds, store
from toolkit.stock.model import (
    UNKNOWN_LOT,
    Doubt,
    Find,
    Flow,
    Outcome,
    Receipt,
)
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, tidy, unanswered
from toolkit.vault import Writer


class Incoming(Catalogue):
    """What comes in: received, opened with, found."""

    def receive(self, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, or the opening count."""
        return self._alone(partial(self.receive_in, draft=draft, sure=sure))

    def receive_in(self, tx: Writer, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        flow = Flow.OPENING if draft.opening else Flow.RECEIVED
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or UNKNOWN_LOT
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, draft.place, product, flow)))
            doubts += guards.received_lot(lot, draft.day, store.expiries(tx, product.code, lot.number))
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload = {"day": draft.day, "lines": rows, "source": draft.source.value, "giver": tidy(draft.giver)}
        return self._post(tx, kinds.OF_FLOW[flow], payload, unanswered(doubts, sure))

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
