"""Figures from the ledger: cards, what needs a person, everything about one product, what to move where."""

from __future__ import annotations

from functools import cache

from toolkit.base.ids import Op
from toolkit.base.pointers import Need
from toolkit.stock import attention, product_card, store
from toolkit.stock.levels import chosen
from toolkit.stock.model import LotStock, Product
from toolkit.stock.orders import on_order
from toolkit.stock.product_card import Book, ProductCard, Sums
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.spans import Stretch
from toolkit.stock.store import insight as asked


class Insight(Catalogue):
    """What the ledger comes to."""

    def cards(self, place: Op = 0) -> list[ProductCard]:
        """Return the product cards of a place (default: the centre's own store)."""
        stores = self.places()
        chosen = place or (stores[0].op if stores else 0)
        every = self._cards_at(chosen, self.products())
        kept = [one for one in every if one.moved]
        return every if not kept or not stores or chosen == stores[0].op else kept

    def card(self, place: Op, product: str) -> ProductCard:
        """Return one product's card at a place."""
        return self._cards_at(place, [self._product(self._vault.reader, product)])[0]

    def needs(self) -> list[Need]:
        """Return what a person should look at today."""
        reader, stores, products = self._vault.reader, self.places(), self.products()
        cards = [one for place in stores for one in self._cards_at(place.op, products)]
        looks = [attention.Look(one.why, one.place, one.product, one.day, one.change) for one in store.flagged(reader)]
        bags = store.shifts(reader, only_open=True)
        return attention.needs(stores, products, [one for one in cards if one.moved], bags, looks, self._today())

    def _cards_at(self, place: Op, products: list[Product]) -> list[ProductCard]:
        rows = asked.card_rows(self._vault.reader, place, products[0].code if len(products) == 1 else "")
        by_product: dict[str, list[asked.CardRow]] = {}
        for row in rows:
            by_product.setdefault(row.product, []).append(row)
        settings, waited = store.level_settings(self._vault.reader), store.orders(self._vault.reader, place)
        return [
            product_card.make(
                one,
                place,
                self._book(place, one, by_product.get(one.code, [])),
                self._today(),
                chosen(settings, place, one.code, self.levels),
                on_order=on_order(waited, place, one.code),
            )
            for one in products
        ]

    def _book(self, place: Op, product: Product, rows: list[asked.CardRow]) -> Book:
        """Return what a card asks of the ledger; each question is asked once at the most."""
        reader = self._vault.reader
        known = {row.lot: row for row in rows}

        @cache
        def sums(since: int) -> Sums:
            return store.month_sums(reader, place, product.code, since)

        @cache
        def stretches(one: LotStock, first: int, last: int) -> list[Stretch]:
            row = known[one.lot]
            if row.day < first:  # nothing happened since: all or nothing
                return [Stretch(first, last)] if row.balance > 0 else []
            return store.stretches(reader, row.key, first, last)

        first = asked.first_month(reader, place, product.code)
        return Book([row.stock for row in rows], first, sums, stretches)
