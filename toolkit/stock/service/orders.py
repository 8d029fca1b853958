"""Orders placed with a supplier, a donor or another centre, until what was ordered is here."""

from __future__ import annotations

from functools import partial
from types import EllipsisType
from typing import Any

from toolkit.base import fields
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.stock import guards, kinds, store
from toolkit.stock.model import BAD_NUMBER, MOST, Flow, Outcome
from toolkit.stock.orders import BAD_EXPECTED, NO_ORDER, Order, OrderDraft, on_order, waiting_first
from toolkit.stock.posting import LAST_DAY
from toolkit.stock.service.desk import Desk, Sure, tidy, unanswered
from toolkit.vault import Writer


class Ordering(Desk):
    """Orders placed with a supplier, a donor or another centre, until what was ordered is here."""

    def place_order(self, draft: OrderDraft, sure: Sure = ()) -> Outcome:
        """Note an order; nothing moves until something comes in."""
        return self._alone(partial(self.place_order_in, draft=draft, sure=sure))

    def place_order_in(self, tx: Writer, draft: OrderDraft, sure: Sure = ()) -> Outcome:
        """Note an order inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        product = self._product(tx, draft.product)
        self._check_pieces(draft.pieces)
        if draft.expected is not None and not draft.day <= draft.expected <= LAST_DAY:
            raise BAD_EXPECTED.problem()
        usual = self._usual(tx, draft.place, product, Flow.RECEIVED)
        doubts = unanswered([guards.gross(product, draft.pieces, usual)], sure)
        if doubts:
            return Outcome(doubts=tuple(doubts))
        payload = {
            "place": draft.place,
            "product": product.code,
            "pieces": draft.pieces,
            "day": draft.day,
            "expected": draft.expected,
            "supplier": draft.supplier,
            "note": tidy(draft.note),
            "cancelled": False,
        }
        tx.touch(Topic.STOCK)
        return Outcome(tx.submit(kinds.ORDERED, payload), pieces=draft.pieces)

    def change_order(
        self,
        op: Op,
        *,
        pieces: int | None = None,
        expected: int | EllipsisType | None = ...,
        cancelled: bool | None = None,
    ) -> None:
        """Change how many were ordered or when they should be here (None: nobody knows), or wait no longer (or again)."""
        changed: dict[str, Any] = {}
        if pieces is not None:
            self._check_pieces(pieces)
            changed["pieces"] = pieces
        if not isinstance(expected, EllipsisType):
            changed["expected"] = expected
        if cancelled is not None:
            changed["cancelled"] = cancelled
        with self._vault.write() as tx:
            order = store.order(tx, op)
            if order is None:
                raise NO_ORDER.problem()
            if isinstance(expected, int) and not order.day <= expected <= LAST_DAY:
                raise BAD_EXPECTED.problem()
            edits = [
                fields.Edit(one.op, one.order, one.replaces, one.payload)
                for one in tx.entries(op)
                if one.payload is not None
            ]
            tx.submit(kinds.ORDERED, changed, subject=op, replaces=fields.heads(fields.fold(edits), changed))
            tx.touch(Topic.STOCK)

    def orders(self, place: Op = 0) -> list[Order]:
        """Return the orders of a place (0: of all): what is waited for first, the soonest on top."""
        return waiting_first(store.orders(self._vault.reader, place))

    def on_order(self, place: Op, product: str) -> int:
        """Return the pieces of a product that are on order for a place."""
        return on_order(store.orders(self._vault.reader, place), place, product)

    @staticmethod
    def _check_pieces(pieces: int) -> None:
        if isinstance(pieces, bool) or not 1 <= pieces <= MOST:
            raise BAD_NUMBER.problem(most=MOST)
