"""What was counted, and a coordinator's word on it."""

from __future__ import annotations

from functools import partial

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.stock import guards, kinds
from toolkit.stock.model import (
    UNKNOWN_LOT,
    Count,
    Doubt,
    Flow,
    Outcome,
)
from toolkit.stock.posting import APPROVED, REVERSED, lines_of
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, unanswered
from toolkit.vault import Writer

NO_COUNT = problem_kind(
    "stock.no-count",
    mark("Problem", "That movement is not a count."),
    mark("Problem", "Only counts are approved. Look for one under Movements."),
)
COUNT_SETTLED = problem_kind(
    "stock.count-settled",
    mark("Problem", "That count was approved or undone already."),
)


class Counting(Catalogue):
    """What was counted, and a coordinator's word on it."""

    def count(self, draft: Count, sure: Sure = ()) -> Outcome:
        """Note what was counted, lot by lot: it fixes the balances."""
        return self._alone(partial(self.count_in, draft=draft, sure=sure))

    def count_in(self, tx: Writer, draft: Count, sure: Sure = ()) -> Outcome:
        """Note a count inside a transaction, with the balance compared with and the last line seen."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels, least=0):
            lot = parcel.lot or UNKNOWN_LOT
            row = self._compared(tx, [draft.place, product.code, lot.number, lot.expiry, parcel.quantity], draft.day)
            doubts += guards.counted(product, lot, parcel.quantity, row[5])
            rows.append(row)
        return self._post(
            tx, kinds.COUNTED, {"day": draft.day, "lines": rows}, unanswered(doubts, sure), may_break=True
        )

    def approve(self, movement: Op) -> Op:
        """Approve a count, with a coordinator's signature: the difference was looked into and stands."""
        with self._vault.write() as tx:
            subject = tx.entry(movement).subject
            entries = tx.entries(subject)
            lines = [line for line in lines_of(entries) if line.flow is Flow.COUNTED]
            if not lines or not any(entry.kind == kinds.COUNTED.name for entry in entries):
                raise NO_COUNT.problem()
            if lines[0].flags & (REVERSED | APPROVED):
                raise COUNT_SETTLED.problem()
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.COUNT_APPROVED, {"count": lines[0].op}, subject=subject)
