"""What was counted, and a coordinator's word on it."""

from __future__ import annotations

from functools import partial

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.stock import guards, kinds, store
from toolkit.stock.counts import LOOK_BACK, Counted, CountLine, CountRule, Seen, Started
from toolkit.stock.model import (
    UNKNOWN_LOT,
    Count,
    Doubt,
    Flow,
    Lot,
    Outcome,
    Parcel,
    Product,
)
from toolkit.stock.posting import APPROVED, REVERSED, Card, lines_of
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, tidy, unanswered
from toolkit.stock.store import moves
from toolkit.vault import Reader, Writer

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

    def begin_count(self, place: Op) -> Started:
        """Return the moment: what the book says now, so that what moves meanwhile is told from a difference."""
        self._check_place(place)
        reader, today = self._vault.reader, self._today()
        seen = []
        for one in store.held(reader, place):
            card = Card(place, one.product, one.lot.number, one.lot.expiry).key
            ops = frozenset(op for op, _change in moves.moved_between(reader, card, today, today))
            seen.append(Seen(one.product, one.lot, one.balance, ops))
        return Started(place, today, tuple(seen))

    def count(self, draft: Count, sure: Sure = ()) -> Outcome:
        """Note what was counted, lot by lot: it fixes the balances."""
        return self._alone(partial(self.count_in, draft=draft, sure=sure))

    def count_in(self, tx: Writer, draft: Count, sure: Sure = ()) -> Outcome:
        """Note a count inside a transaction, with the balance compared with and the last line seen."""
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        why = {(product, lot): tidy(reason) for product, lot, reason in draft.reasons}
        for product, lot, parcel in self._counted(tx, draft):
            row = self._compared(tx, [draft.place, product.code, lot.number, lot.expiry, parcel.quantity], draft.day)
            between = self._between(tx, draft, product.code, lot)
            doubts += guards.counted(product, lot, parcel.quantity, row[5] - between)
            row[4] = max(parcel.quantity + between, 0)
            rows.append([*row, parcel.quantity, why.get((product.code, lot), "")])
        payload = {"day": draft.day, "lines": rows}
        return self._post(tx, kinds.COUNTED, payload, unanswered(doubts, sure), may_break=True)

    def check_count(self, draft: Count) -> list[CountLine]:
        """Return where a count differs from the book at the moment of counting, without writing anything."""
        reader, found = self._vault.reader, []
        for product, lot, parcel in self._counted(reader, draft):
            card = Card(draft.place, product.code, lot.number, lot.expiry).key
            between = self._between(reader, draft, product.code, lot)
            book = store.balance_at(reader, card, draft.day) - between
            if book != parcel.quantity:
                found.append(CountLine(product.code, lot, parcel.quantity, book))
        return found

    def waiting_counts(self) -> list[Counted]:
        """Return the counts of a year that differ so much that a coordinator must agree, the oldest first."""
        rule = self._vault.settings.load(CountRule)
        return moves.counts_waiting(self._vault.reader, rule, self._today() - LOOK_BACK)

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

    def _counted(self, tx: Reader, draft: Count) -> list[tuple[Product, Lot, Parcel]]:
        self._check_day(draft.day)
        self._check_place(draft.place)
        return [
            (product, parcel.lot or UNKNOWN_LOT, parcel)
            for product, parcel in self._parcels(tx, draft.parcels, least=0)
        ]

    @staticmethod
    def _between(tx: Reader, draft: Count, product: str, lot: Lot) -> int:
        """Return the pieces that moved after the counting began and up to the day for which it is written."""
        started = draft.started
        if started is None or started.place != draft.place or draft.day < started.day:
            return 0
        known = started.of(product, lot).ops
        card = Card(draft.place, product, lot.number, lot.expiry).key
        return sum(change for op, change in moves.moved_between(tx, card, started.day, draft.day) if op not in known)
