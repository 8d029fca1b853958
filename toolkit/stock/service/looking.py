"""The questions that pages and papers ask."""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.pointers import Hit
from toolkit.stock import attention, labels, store
from toolkit.stock.allocate import Share, propose
from toolkit.stock.figures import first_expired_first
from toolkit.stock.labels import Sort
from toolkit.stock.model import (
    Flow,
    Held,
    LedgerLine,
    Lot,
)
from toolkit.stock.posting import Card
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.store import bags
from toolkit.vault import Reader


class Looking(Catalogue):
    """The questions that pages and papers ask."""

    def lots(self, place: Op, product: str = "") -> list[Held]:
        """Return a place's lots (or a bag's) that are not at zero, first expired first."""
        found = [one for one in store.held(self._vault.reader, place, product) if one.balance]
        order = {lot.lot: rank for rank, lot in enumerate(first_expired_first(one.stock for one in found))}
        return sorted(found, key=lambda one: (one.product, order[one.lot]))

    def proposal(self, place: Op, product: str, quantity: int) -> tuple[Share, ...]:
        """Return the lots that a hand-out of so many pieces would come from today."""
        reader, today = self._vault.reader, self._today()
        lots = self._offered(reader, place, self._product(reader, product), today)
        return propose(lots, quantity, today).shares

    def movements(
        self, place: Op = 0, product: str = "", flows: Iterable[Flow] = (), limit: int = 300
    ) -> list[LedgerLine]:
        """Return the latest lines of the ledger, newest first: of one place or all, of one product or all."""
        reader = self._vault.reader
        places = [place] if place else [one.op for one in self.places(retired=True)]
        wanted = tuple(flows)
        keyed = self._cards_of(reader, places, product)
        rows: list[LedgerLine] = []
        for month in store.busy_months(reader, places, wanted):
            rows += store.ledger_rows(reader, keyed, clock.first_day(month), clock.last_day(month), wanted)
            if len(rows) >= limit:
                break
        return rows[:limit]

    def balances(self, day: int, place: Op = 0, product: str = "") -> list[Held]:
        """Return what lay where at the end of `day`: of one place or all, of one product or all."""
        places = [place] if place else [one.op for one in self.places(retired=True)]
        found = store.balances_at(self._vault.reader, day, places)
        return [one for one in found if product in {"", one.product}]

    def balance_of(self, place: Op, product: str, lot: Lot, day: int) -> int:
        """Return what one lot's balance at a place was at the end of `day`."""
        return store.balance_at(self._vault.reader, Card(place, product, lot.number, lot.expiry).key, day)

    def bag_movements(self, shift: Op) -> list[LedgerLine]:
        """Return every line of a bag, newest first."""
        reader = self._vault.reader
        return store.ledger_rows(reader, self._cards_of(reader, [shift], ""), 0, self._today())

    def find(self, query: str) -> list[Hit]:
        """Return the products and lots that a search means; the code under a label finds its lot or bag."""
        held = [one for place in self.places() for one in store.held(self._vault.reader, place.op) if one.balance]
        label = labels.read(query)
        if label is not None and label.sort is Sort.BAG:
            bag = store.shift(self._vault.reader, bags.bag_with(self._vault.reader, label.code))
            if bag is not None:
                return [attention.bag_hit(bag)]
        own = [one for one in held if label and labels.lot_code(one.product, one.lot) == label.code]
        if own:
            held, query = own, own[0].lot.number
        on_hand: dict[str, int] = {}
        for one in held:
            on_hand[one.product] = on_hand.get(one.product, 0) + one.balance
        lots = [(one.product, one.lot, one.balance) for one in held]
        return attention.find(query, self.products(), on_hand, lots)

    @staticmethod
    def _cards_of(reader: Reader, places: Iterable[Op], product: str) -> list[tuple[store.CardKey, str, Lot]]:
        return [
            (Card(one.place, one.product, one.lot.number, one.lot.expiry).key, one.product, one.lot)
            for place in places
            for one in store.held(reader, place, product)
        ]
