"""Ledgers brought in from a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from toolkit.base import clock
from toolkit.base.ids import Op, new_code
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import kinds, monthly, moves_in, store, table
from toolkit.stock.holds import held_back
from toolkit.stock.model import (
    EMPTY,
    NO_MOVEMENT,
    Imported,
    Lot,
)
from toolkit.stock.moves_in import TableKind
from toolkit.stock.posting import Card
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import tidy
from toolkit.stock.service.undoing import Undoing
from toolkit.stock.store import moves
from toolkit.vault import Writer


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


Reading = monthly.DryRun | moves_in.MovesIn


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
            known = self._places_for(tx, dry_run.places)
            parts = list(monthly.batches(dry_run, known))
            for done, payload in enumerate(parts):
                told(done, len(parts))
                tx.submit(kinds.LEDGER, {**payload, "batch": batch, "name": dry_run.name, "typed": self._today()})
            tx.touch(Topic.STOCK)
        return next(one for one in self.imports() if one.batch == batch)

    def table_kind(self, data: bytes) -> TableKind:
        """Say what the lines of a table are (CSV bytes): months, movements or balances."""
        return moves_in.kind_of(table.sheet(data).header)

    def header(self, data: bytes) -> tuple[str, ...]:
        """Return the column names of a table (CSV bytes)."""
        return table.sheet(data).header

    def read_any(
        self, data: bytes, kind: TableKind | None = None, mapping: table.Mapping | None = None, name: str = ""
    ) -> Reading:
        """Read a table of any kind; without `kind`, what its column names say it is."""
        chosen = kind or self.table_kind(data)
        if chosen is TableKind.MONTHS:
            return self.read_ledger(data, mapping, name)
        return self.read_table(data, chosen, mapping, name)

    def commit_any(self, found: Reading, told: Callable[[int, int], None] = silent) -> Imported:
        """Write what a reading would bring in, whatever its kind."""
        if isinstance(found, monthly.DryRun):
            return self.commit_ledger(found, told)
        return self.commit_table(found, told)

    def read_table(
        self, data: bytes, kind: TableKind, mapping: table.Mapping | None = None, name: str = ""
    ) -> moves_in.MovesIn:
        """Read movements or balances (CSV bytes) without writing anything: what would come in, what not and why."""
        reader = self._vault.reader
        holds = moves.holds(reader)
        places = {one.name.casefold(): one.op for one in self.places(retired=True)}

        def book(place: str, product: str, lot: Lot, first: int) -> moves_in.Book:
            op = places.get(place.casefold())
            own = [one for one in holds if one.product == product and (one.at(op) if op else one.place == 0)]
            held = tuple(held_back(own, [lot], self._today()).get(lot, ()))
            card = Card(op, product, lot.number, lot.expiry).key if op is not None else None
            if card is None or not any(one.lot == lot for one in store.held(reader, card[0], product)):
                return moves_in.Book(held=held)
            rows = reversed(store.ledger_rows(reader, [(card, product, lot)], first, self._today()))
            lines = tuple(moves_in.BookLine(one.day, one.flow, one.change, one.counted) for one in rows)
            return moves_in.Book(store.balance_at(reader, card, first - 1), lines, known=True, held=held)

        return moves_in.read(data, kind, mapping, self.products(retired=True), book, self._today(), tidy(name))

    def commit_table(self, found: moves_in.MovesIn, told: Callable[[int, int], None] = silent) -> Imported:
        """Write what a reading of movements or balances would bring in, in one transaction.

        `told` gets how many parts were written and how many there are; what it raises leaves all of it out.
        """
        if not found.rows:
            raise EMPTY.problem()
        batch = new_code()
        with self._vault.write() as tx:
            known = self._places_for(tx, found.places)
            cards = {
                Card(known[row.place.casefold()], row.product, row.lot.number, row.lot.expiry) for row in found.rows
            }
            before = {card.key: store.below(tx, card.key) for card in cards}
            parts = list(moves_in.batches(found, known))
            for done, payload in enumerate(parts):
                told(done, len(parts))
                tx.submit(kinds.LEDGER, {**payload, "batch": batch, "name": found.name, "typed": self._today()})
            # The book may have moved since the file was read.
            self._refuse_new_below(tx, before, {card.key: card.product for card in cards})
            tx.touch(Topic.STOCK)
        return next(one for one in self.imports() if one.batch == batch)

    def _places_for(self, tx: Writer, names: Iterable[str]) -> dict[str, Op]:
        """Return the places by their names in small letters, those that are new added."""
        known = {one.name.casefold(): one.op for one in self.places(retired=True)}
        for place in names:
            if place.casefold() not in known:
                known[place.casefold()] = self._vault.lists.add_in(tx, Listed.STORE, place)
        return known

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
