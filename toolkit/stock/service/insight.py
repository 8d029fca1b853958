"""Figures from the ledger: cards, what needs a person, everything about one product, what to move where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.pointers import Need
from toolkit.base.topics import Topic
from toolkit.stock import (
    attention,
    cover,
    figures,
    levels,
    order_sum,
    orders,
    product_card,
    product_figures,
    spans,
    store,
)
from toolkit.stock.attention import PlaceLook
from toolkit.stock.cover import MOST_RATIO, StockNeeds, Supply
from toolkit.stock.holds import Hold, held_back
from toolkit.stock.levels import LevelSetting
from toolkit.stock.model import BAD_NUMBER, LotStock, Product
from toolkit.stock.product_card import Book, ProductCard, Sums
from toolkit.stock.product_figures import ProductFigures, Shelf
from toolkit.stock.redistribute import Standing, Suggestion, suggest
from toolkit.stock.service import waiting
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.spans import Stretch
from toolkit.stock.store import insight as asked
from toolkit.stock.store import moves
from toolkit.stock.use_rules import UseRule, UseSettings

_SEEKS = 2_000  # balances looked up for the line of one product's past
_STEPS = (1, 2, 3, 7, 14)  # days between them: as close as that allows


class Insight(Catalogue):
    """What the ledger comes to."""

    # -------------------------------------------------------------- cards and needs
    def cards(self, place: Op = 0) -> list[ProductCard]:
        """Return the product cards of a place (default: the centre's own store)."""
        stores = self.places()
        chosen = place or (stores[0].op if stores else 0)
        every = [card for _product, card, _book in self._cards_at(chosen, self.products())]
        kept = [one for one in every if one.moved]
        return every if not kept or not stores or chosen == stores[0].op else kept

    def card(self, place: Op, product: str) -> ProductCard:
        """Return one product's card at a place."""
        return self._cards_at(place, [self._product(self._vault.reader, product)])[0][1]

    def needs(self) -> list[Need]:
        """Return what a person should look at today."""
        reader, stores, products = self._vault.reader, self.places(), self.products()
        settings = store.level_settings(reader)
        holds = moves.holds(reader)
        wanted = self.stock_needs()
        cards: list[ProductCard] = []
        ends: list[PlaceLook] = []
        for place in stores:
            there = self._cards_at(place.op, products, settings, holds)
            cards += [card for _product, card, _book in there if card.moved]
            found = cover.ahead([_bare(card, wanted) for _product, card, _book in there], self._today())
            together = self._together_lately(there)
            if found is not None or together is not None:
                ends.append(PlaceLook(place.op, found, together))
        looks = [attention.Look(one.why, one.place, one.product, one.day, one.change) for one in store.flagged(reader)]
        bags = store.shifts(reader, only_open=True)
        return [
            *attention.needs(stores, products, cards, bags, looks, self._today(), ends),
            *waiting.needs(self._vault, stores, products),
            *orders.needs(store.orders(reader), {one.code: one.word() for one in products}, self._today()),
        ]

    def _together_lately(self, there: list[tuple[Product, ProductCard, Book]]) -> int | None:
        """Return on how many of the last days all three were there, where one that the place keeps is out now."""
        kept = [one for one in there if one[1].moved and one[0].form in cover.THREE]
        here = {product.form for product, card, _book in kept if card.usable}
        if len({product.form for product, _card, _book in kept}) < len(cover.THREE) or len(here) == len(cover.THREE):
            return None
        today = self._today()
        first = today - attention.WINDOW + 1
        supplies = [
            replace(
                _bare(card, StockNeeds()),
                open=tuple(product_card.open_days(book.lots, book.stretches, first, today, book.holds)),
            )
            for _product, card, book in kept
        ]
        return spans.days(cover.together_days(supplies))

    # -------------------------------------------------------------- one product
    def figures(self, place: Op, product: str) -> ProductFigures:
        """Return everything that the ledger says of one product at a place."""
        today, needs = self._today(), self.stock_needs()
        own = self._product(self._vault.reader, product)
        known = self.products(retired=True)
        there = self._cards_at(place, known if own in known else [own, *known])
        shelves = [
            product_figures.shelf(one, card, book, today)
            for one, card, book in there
            if one.code == own.code or (card.moved and one.form in cover.THREE)
        ]
        mine = next(one for one in shelves if one.product.code == own.code)
        supplies = [product_figures.supply(one, needs, today) for one in shelves]
        past = self._past(place, mine, today)
        name = self._vault.lists.name(place)
        return product_figures.make(mine, name, supplies, needs, past, today)

    def stock_needs(self) -> StockNeeds:
        """Return what people need in a month, and how much lubricant goes with condoms."""
        return self._vault.settings.load(StockNeeds)

    def set_stock_needs(self, wanted: StockNeeds) -> None:
        """Keep what people need in a month; it is shared by the centre's laptops."""
        if not 0 < wanted.lubricant <= MOST_RATIO or any(not 0 < one <= cover.MOST_NEED for _code, one in wanted.need):
            raise BAD_NUMBER.problem(most=cover.MOST_NEED)
        with self._vault.write() as tx:
            self._vault.settings.save_in(tx, wanted)
            tx.touch(Topic.STOCK)

    def use_rule(self) -> UseRule:
        """Return the rule by which mean monthly use is reckoned; shared by the centre's laptops."""
        return self._vault.settings.load(UseSettings).chosen()

    def set_use_rule(self, rule: UseRule) -> None:
        """Reckon mean monthly use by a rule from now on; the other is shown beside it."""
        with self._vault.write() as tx:
            self._vault.settings.save_in(tx, UseSettings(rule.value))
            tx.touch(Topic.STOCK)

    # -------------------------------------------------------------- all places together
    def redistribution(self, product: str = "") -> list[Suggestion]:
        """Return what to bring from one place to another: of one product or of all."""
        reader, today = self._vault.reader, self._today()
        settings, holds = store.level_settings(reader), moves.holds(reader)
        products = [one for one in self.products() if product in {"", one.code}]
        by_code: dict[str, list[Standing]] = {one.code: [] for one in products}
        for place in self.places():
            for one, card, book in self._cards_at(place.op, products, settings, holds):
                if card.moved:
                    lots = tuple(figures.usable_lots(book.lots, today, book.holds))
                    by_code[one.code].append(
                        Standing(place.op, one.code, lots, card.use.rate, card.levels, card.on_order)
                    )
        return [
            move for one in products for move in suggest(by_code[one.code], today, order_sum.smallest_pack(one).size)
        ]

    # -------------------------------------------------------------- asking the ledger
    def _cards_at(
        self,
        place: Op,
        products: list[Product],
        settings: list[LevelSetting] | None = None,
        holds: list[Hold] | None = None,
    ) -> list[tuple[Product, ProductCard, Book]]:
        """Work out the cards of some products at a place, each question to the ledger asked once."""
        reader, today = self._vault.reader, self._today()
        rows = asked.card_rows(reader, place, products[0].code if len(products) == 1 else "")
        by_product: dict[str, list[asked.CardRow]] = {}
        for row in rows:
            by_product.setdefault(row.product, []).append(row)
        settings = store.level_settings(reader) if settings is None else settings
        holds = moves.holds(reader) if holds is None else holds
        ordered = store.orders(reader, place)
        rule = self._vault.settings.load(UseSettings).chosen()
        found = []
        for one in products:
            book = self._book(place, one, by_product.get(one.code, []), holds)
            wanted = levels.chosen(settings, place, one.code, self.levels)
            waited = orders.on_order(ordered, place, one.code)
            found.append((one, product_card.make(one, place, book, today, wanted, on_order=waited, rule=rule), book))
        return found

    def _book(self, place: Op, product: Product, rows: list[asked.CardRow], holds: Iterable[Hold]) -> Book:
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
        own = [one for one in holds if one.product == product.code and one.at(place)]
        back = held_back(own, known, self._today()) if own else {}
        return Book([row.stock for row in rows], first, sums, stretches, back)

    def _past(self, place: Op, own: Shelf, today: int) -> list[tuple[int, int]]:
        """Return (day, usable pieces at its end) over the last year, as close together as is quick."""
        reader, code = self._vault.reader, own.product.code
        start = clock.first_day(clock.month_of(today) - product_figures.MONTHS)
        if own.book.first is not None:
            start = max(start, clock.first_day(own.book.first))
        rows = asked.card_rows(reader, place, code)
        alive = [row for row in rows if row.balance > 0 or row.day >= start]
        step = next((one for one in _STEPS if len(alive) * (today - start) <= one * _SEEKS), _STEPS[-1])
        days = [*range(today, start - 1, -step)][::-1]
        totals = dict.fromkeys(days, 0)
        for row in alive:
            late = [day for day in days if day < row.day]
            found = dict(zip(late, asked.balances_on(reader, row.key, late), strict=True))
            for day in days:
                balance = found.get(day, row.balance)
                if balance > 0 and not row.lot.expired(day) and not figures.on_hold(row.lot, day, own.book.holds):
                    totals[day] += balance
        return list(totals.items())


def _bare(card: ProductCard, needs: StockNeeds) -> Supply:
    """Return as much of a product as its end is told from."""
    product = card.product
    return Supply(product.code, product.form, (), {}, card.use.rate, card.usable, card.runs_out, needs.of(product.code))
