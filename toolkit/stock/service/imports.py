"""Ledgers brought in from a file."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.base import clock
from toolkit.base.ids import new_code
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import kinds, monthly, store, table
from toolkit.stock.model import (
    EMPTY,
    NO_MOVEMENT,
    Imported,
)
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import tidy
from toolkit.stock.service.undoing import Undoing


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


class Imports(Undoing, Catalogue):
    """Ledgers brought in from a file."""

    def read_ledger(self, data: bytes, mapping: table.Mapping | None = None, name: str = "") -> monthly.DryRun:
        """Read a monthly ledger (CSV bytes) without writing anything: what would come in, what not and why."""
        reader = self._vault.reader
        places = {one.name.casefold(): one.op for one in self.places(retired=True)}

        def there(place: str, product: str, month: int) -> bool:
            op = places.get(place.casefold())
            return op is not None and store.has_lines(reader, op, product, clock.first_day(month))

        return monthly.read(data, mapping, self.products(retired=True), there, self._today(), tidy(name))

    def commit_ledger(self, dry_run: monthly.DryRun, told: Callable[[int, int], None] = silent) -> Imported:
        """Write what a dry run would bring in, in one transaction; places that are new are added.

        `told` gets how many parts were written and how many there are; what it raises leaves all of it out.
        """
        if not dry_run.cards:
            raise EMPTY.problem()
        batch = new_code()
        with self._vault.write() as tx:
            known = {one.name.casefold(): one.op for one in self.places(retired=True)}
            for place in dry_run.places:
                if place.casefold() not in known:
                    known[place.casefold()] = self._vault.lists.add_in(tx, Listed.STORE, place)
            parts = list(monthly.batches(dry_run, known))
            for done, payload in enumerate(parts):
                told(done, len(parts))
                tx.submit(kinds.LEDGER, {**payload, "batch": batch, "name": dry_run.name, "typed": self._today()})
            tx.touch(Topic.STOCK)
        return next(one for one in self.imports() if one.batch == batch)

    def undo_ledger(self, batch: str) -> None:
        """Undo a whole import."""
        with self._vault.write() as tx:
            ops = [op for one in store.imports(tx) if one.batch == batch and not one.gone for op in one.ops]
            if not ops:
                raise NO_MOVEMENT.problem()
            for op in ops:
                if not any(entry.kind == kinds.REVERSED.name for entry in tx.entries(op)):
                    self.reverse_in(tx, op)

    def imports(self) -> list[Imported]:
        """Return the ledgers brought in, the latest first."""
        return store.imports(self._vault.reader)
