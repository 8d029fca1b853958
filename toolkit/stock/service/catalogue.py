"""Products, and the places where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from toolkit.base.ids import Op, new_code
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import kinds, store
from toolkit.stock.model import (
    BAD_NUMBER,
    EMPTY,
    FIRST_PRODUCTS,
    NAME_LENGTH,
    NO_PRODUCT,
    PROPOSED_PRODUCTS,
    Form,
    Pack,
    Product,
    Store,
)
from toolkit.stock.service.desk import Desk
from toolkit.vault import Writer

MOST_PACKS = 8  # of one product
MOST_PACKED = 10**6  # pieces in one pack


class Catalogue(Desk):
    """Products, and the places where they lie."""

    def begin(self, cupboard: str = "") -> None:
        """Add the first products to a new vault, and the first place where one is named; harmless where they are."""
        with self._vault.write() as tx:
            self.begin_in(tx, cupboard)

    def begin_in(self, tx: Writer, cupboard: str = "") -> None:
        """Add the first products, and a first place, inside a transaction."""
        if cupboard and not self.places(retired=True):
            self._vault.lists.add_in(tx, Listed.STORE, cupboard)
        there = {one.code for one in store.products(tx)}
        for product in FIRST_PRODUCTS:
            if product.code not in there:
                self._add_product(tx, product)
        tx.touch(Topic.STOCK)

    def add_product(self, name: str, form: Form = Form.OTHER, packs: Sequence[Pack] = ()) -> Product:
        """Add a product under a name of the centre's own."""
        tidy = " ".join(name.split())[:NAME_LENGTH]
        if not tidy:
            raise EMPTY.problem()
        product = Product(new_code(), form, tidy, tuple(packs))
        with self._vault.write() as tx:
            tx.touch(Topic.STOCK)
            return replace(product, op=self._add_product(tx, product))

    def proposed(self) -> list[Product]:
        """Return products that centres like this one often have and that are not in the list yet."""
        there = {one.code for one in store.products(self._vault.reader)}
        return [one for one in PROPOSED_PRODUCTS if one.code not in there]

    def add_proposed(self, code: str) -> Product:
        """Add a proposed product; harmless where it is there."""
        product = next((one for one in PROPOSED_PRODUCTS if one.code == code), None)
        if product is None:
            raise NO_PRODUCT.problem()
        with self._vault.write() as tx:
            tx.touch(Topic.STOCK)
            there = store.product(tx, code)
            return there or replace(product, op=self._add_product(tx, product))

    def change_product(
        self, op: Op, *, name: str | None = None, retired: bool | None = None, packs: Sequence[Pack] | None = None
    ) -> None:
        """Give a product another name ("": its own) or other packs, or offer it no longer (or again)."""
        changed: dict[str, Any] = {}
        if name is not None:
            changed["name"] = " ".join(name.split())[:NAME_LENGTH]
        if retired is not None:
            changed["retired"] = retired
        if packs is not None:
            changed["packs"] = self._packs(packs)
        with self._vault.write() as tx:
            seen = [entry.op for entry in tx.entries(op)]
            tx.submit(kinds.PRODUCT, changed, subject=op, replaces=seen)
            tx.touch(Topic.STOCK)

    def left_of(self, code: str) -> int:
        """Return the pieces of a product that lie anywhere: in every place and every open bag."""
        reader = self._vault.reader
        holders = [
            *(one.op for one in self.places(retired=True)),
            *(one.op for one in store.shifts(reader, only_open=True)),
        ]
        return sum(one.balance for place in holders for one in store.held(reader, place, code))

    def products(self, *, retired: bool = False) -> list[Product]:
        """Return the products, in the order in which they were added."""
        return [one for one in store.products(self._vault.reader) if retired or not one.retired]

    def places(self, *, retired: bool = False) -> list[Store]:
        """Return the places where stock lies, the centre's own store (the first one added) first."""
        found = [Store(item.op, item.name, item.retired) for item in self._vault.lists.all(Listed.STORE)]
        home = min((one.op for one in found if not one.retired), default=0)
        return sorted((one for one in found if retired or not one.retired), key=lambda one: one.op != home)

    @staticmethod
    def _add_product(tx: Writer, product: Product) -> Op:
        packs = Catalogue._packs(product.packs)
        payload = {"code": product.code, "form": product.form.value, "name": product.name, "packs": packs}
        return tx.submit(kinds.PRODUCT, {**payload, "retired": False})

    @staticmethod
    def _packs(packs: Sequence[Pack]) -> list[list[Any]]:
        if len(packs) > MOST_PACKS or any(not 2 <= pack.size <= MOST_PACKED for pack in packs):
            raise BAD_NUMBER.problem(most=MOST_PACKED)
        return [[pack.code[:NAME_LENGTH], pack.size] for pack in packs]
