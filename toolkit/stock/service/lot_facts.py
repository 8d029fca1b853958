"""What is known of a lot beside its number and expiry; and who gives stock."""

from __future__ import annotations

from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.base.topics import Topic
from toolkit.stock import kinds, store
from toolkit.stock.lot_facts import LotFacts, changes, tidy
from toolkit.stock.model import Lot, Source, lot_number
from toolkit.stock.service import desk
from toolkit.stock.service.desk import Desk
from toolkit.vault import Writer

_LISTS = {Source.SUPPLIER: Listed.SUPPLIER, Source.DONOR: Listed.DONOR, Source.CENTRE: Listed.CENTRE}


class Knowing(Desk):
    """What is known of a lot beside its number and expiry; and who gives stock."""

    def lot_facts(self, product: str, lot: Lot) -> LotFacts:
        """Return what is known of a lot; what is not known is empty."""
        return store.lot_facts(self._vault.reader, product, lot)

    def every_lot_fact(self) -> dict[tuple[str, Lot], LotFacts]:
        """Return what is known of every lot that anything was written of."""
        return store.every_lot_fact(self._vault.reader)

    def set_lot_facts(self, product: str, lot: Lot, facts: LotFacts) -> Op:
        """Write what a lot's boxes say; only what differs is written. Return 0 where nothing does."""
        with self._vault.write() as tx:
            return self.set_lot_facts_in(tx, product, lot, facts)

    def set_lot_facts_in(self, tx: Writer, product: str, lot: Lot, facts: LotFacts) -> Op:
        """Write what a lot's boxes say, inside a transaction."""
        code = self._product(tx, product).code
        kept = Lot(lot_number(lot.number), lot.expiry)
        new = changes(store.lot_facts(tx, code, kept), tidy(facts))
        if new.empty:
            return 0
        payload: dict[str, object] = {"product": code, "number": kept.number, "expiry": kept.expiry}
        if new.manufacturer is not None:
            payload["manufacturer"] = new.manufacturer
        if new.quality is not None:
            payload["quality"] = new.quality.value
        if new.donor is not None:
            payload["donor"] = new.donor
        if new.gtin is not None:
            payload["gtin"] = new.gtin
        tx.touch(Topic.STOCK)
        return tx.submit(kinds.LOT_FACTS, payload)

    def givers(self, source: Source, *, retired: bool = False) -> list[ListItem]:
        """Return the centre's suppliers, donors or other centres, by name."""
        return [one for one in self._vault.lists.all(_LISTS[source]) if retired or not one.retired]

    def _giver(self, tx: Writer, source: Source, typed: str) -> Op:
        """Return the giver of a name; one who is not in the list yet is added."""
        name = desk.tidy(typed)
        known = {one.name.casefold(): one.op for one in reversed(self._vault.lists.all(_LISTS[source]))}
        return known.get(name.casefold()) or self._vault.lists.add_in(tx, _LISTS[source], name)

    def _giver_name(self, source: Source, op: Op) -> str:
        return next((one.name for one in self._vault.lists.all(_LISTS[source]) if one.op == op), "")
