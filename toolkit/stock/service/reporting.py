"""Reports worked out from the ledger: a month, a donor's quarter, a stock card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from toolkit.base import clock, small
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.stock import cover, donor_report, figures, issue, levels, monthly_report, product_card, store
from toolkit.stock import report as ledgers
from toolkit.stock.cover import Supply
from toolkit.stock.donor_report import CentreMonth, DonorReport
from toolkit.stock.holds import Hold
from toolkit.stock.issue import NO_PERIOD, Report, What, Wish
from toolkit.stock.levels import LevelSetting
from toolkit.stock.model import NO_PLACE, Group, Lot, LotStock, Product, Store, key_of
from toolkit.stock.monthly_report import MonthlyReport, Section, Source
from toolkit.stock.orders import Order, on_order
from toolkit.stock.report import Ledger
from toolkit.stock.service.insight import Insight
from toolkit.stock.service.kept import Kept
from toolkit.stock.service.looking import Looking
from toolkit.stock.spans import Stretch
from toolkit.stock.store import bags, moves
from toolkit.stock.store import insight as asked
from toolkit.stock.store import issued as told
from toolkit.stock.use_rules import UseSettings


class Reporting(Kept, Looking, Insight):
    """Reports worked out from the ledger."""

    def report(self, wish: Wish) -> Report:
        """Work a report out from the ledger as it is now; nothing is written."""
        if wish.first > wish.last or wish.first > clock.month_of(self._today()):
            raise NO_PERIOD.problem()
        if wish.what is What.MONTHLY:
            return monthly_report.with_asked(self._monthly(wish.last, wish.place), wish.wishes())
        if wish.what is What.DONOR:
            return self._donor(clock.quarter_of_month(wish.first), wish.donor)
        first, last = clock.first_day(wish.first), min(clock.last_day(wish.last), self._today())
        return self.ledger(wish.place, first, last, wish.product, wish.lot)

    def ledger(self, place: Op, first: int, last: int, product: str = "", lot: Lot | None = None) -> Ledger:
        """Return a place's ledger from day `first` to day `last`, as it may leave.

        With a product it is a stock card, of one lot where one is named.
        """
        reader = self._vault.reader
        name = self._vault.lists.name(place)
        keyed = [one for one in self._cards_of(reader, [place], product) if lot in {None, one[2]}]
        rows = store.ledger_rows(reader, keyed, first, last)
        opening: dict[str, int] = {}
        for card, code, _lot in keyed:
            opening[code] = opening.get(code, 0) + store.balance_at(reader, card, first - 1)
        products = self.products(retired=True)
        return ledgers.make(name, first, last, products, opening, rows, product=product, lot=lot)

    def card_lots(self, place: Op) -> dict[str, list[Lot]]:
        """Return the lots of each product that ever lay at a place, the one that expires first on top."""
        found: dict[str, list[LotStock]] = {}
        for one in store.held(self._vault.reader, place):
            found.setdefault(one.product, []).append(one.stock)
        return {code: [one.lot for one in figures.first_expired_first(lots)] for code, lots in found.items()}

    # -------------------------------------------------------------- the month
    def _monthly(self, month: int, place: Op) -> MonthlyReport:
        """Return a month's report: of one place, or (0) of the whole centre and then of each place."""
        stores = [one for one in self.places(retired=True) if place in {0, one.op}]
        if place and not stores:
            raise NO_PLACE.problem()
        until = min(clock.last_day(month), self._today())
        sources = {one.op: self._sources(one.op, month, until) for one in stores}
        sections = [Section(one.op, one.name, self._rows(sources[one.op], month, until)) for one in stores]
        sections = [one for one in sections if one.rows or one.place == place]
        if not place:
            whole = [one for one in self._together(sources.values()) if one.moved]
            # Where there is one place, it is the centre.
            sections = [Section(0, "", self._rows(whole, month, until)), *(sections if len(sections) > 1 else ())]
        return MonthlyReport(month, until, tuple(sections), self._vault.settings.load(UseSettings).chosen())

    @staticmethod
    def _rows(sources: Iterable[Source], month: int, until: int) -> tuple[monthly_report.Row, ...]:
        rows = [monthly_report.row_of(one, month, until) for one in sources if one.moved]
        return tuple(row for row in rows if any(row.facts[:6]) or row.mean_use is not None)

    def _together(self, places: Iterable[Sequence[Source]]) -> list[Source]:
        settings = store.level_settings(self._vault.reader)
        by_product: dict[str, list[Source]] = {}
        for sources in places:
            for one in sources:
                by_product.setdefault(one.product.code, []).append(one)
        return [
            monthly_report.together(own, levels.chosen(settings, 0, code, self.levels))
            for code, own in by_product.items()
        ]

    def _sources(self, place: Op, month: int, until: int) -> list[Source]:
        """Return what the ledger says of each product at a place up to day `until`, each question asked once."""
        reader = self._vault.reader
        rows: dict[str, list[asked.CardRow]] = {}
        for row in asked.card_rows(reader, place):
            rows.setdefault(row.product, []).append(row)
        sums = told.place_sums(reader, place, month - figures.MONTHS_BACK, month)
        counts = told.counts(reader, place, clock.first_day(month), until)
        settings, holds = store.level_settings(reader), moves.holds(reader)
        ordered = store.orders(reader, place)
        found = []
        for product in self.products(retired=True):
            own = rows.get(product.code, [])
            if own or key_of(product.code) in sums:
                key = key_of(product.code)
                found.append(
                    self._source(
                        place, product, own, until, sums.get(key, []), counts.get(key), settings, holds, ordered
                    )
                )
        return found

    def _source(
        self,
        place: Op,
        product: Product,
        rows: list[asked.CardRow],
        until: int,
        sums: monthly_report.Sums,
        count: tuple[int, int] | None,
        settings: list[LevelSetting],
        holds: list[Hold],
        ordered: list[Order],
    ) -> Source:
        reader = self._vault.reader
        book = self._book(place, product, rows, holds)

        @cache
        def stocked(first: int, last: int) -> list[Stretch]:
            return product_card.open_days(book.lots, book.stretches, first, last, book.holds)

        lots = tuple(
            LotStock(row.lot, row.balance if row.day <= until else store.balance_at(reader, row.key, until))
            for row in rows
        )
        return Source(
            product,
            sums,
            lots,
            tuple(figures.usable_lots(lots, until, book.holds)),
            stocked,
            levels.chosen(settings, place, product.code, self.levels),
            on_order(ordered, place, product.code),
            count[0] if count else None,
            count[1] if count else None,
            self._vault.settings.load(UseSettings).chosen(),
        )

    # -------------------------------------------------------------- a donor's quarter
    def _donor(self, quarter: int, donor: Op) -> DonorReport:
        name = next((one.name for one in self._vault.lists.all(Listed.DONOR) if one.op == donor), "")
        if not name:
            raise issue.NO_DONOR.problem()
        reader = self._vault.reader
        months = clock.quarter_months(quarter)
        first, until = clock.first_day(months[0]), min(clock.last_day(months[2]), self._today())
        given = [lot for lot, facts in store.every_lot_fact(reader).items() if facts.donor == donor]
        rows = []
        for product in self.products(retired=True):
            for code, lot in given:
                if code == product.code:
                    cards = told.cards_of_lot(reader, code, lot)
                    sums = told.lot_sums(reader, [card for card, _bag in cards], first, until)
                    left = sum(
                        told.in_bag_on(reader, card, until) if bag else store.balance_at(reader, card, until)
                        for card, bag in cards
                    )
                    rows.append(donor_report.lot_row(product, lot, sums, left))
        contacts, total = self._contacts(quarter)
        centre = tuple(self._centre_months(months, until))
        return DonorReport(quarter, until, name, donor_report.kept(rows), centre, contacts, total)

    def _contacts(self, quarter: int) -> tuple[tuple[tuple[str, int | None], ...], int | None]:
        """Return the quarter's contacts by group as they may leave, and their total.

        Exact or withheld, by the rule of every export.  What one report of a quarter said, all of
        them say, whatever was typed since: from two that differ by one, that one could be told.
        """
        reader = self._vault.reader
        for one in reversed(told.issued(reader)):
            if one.wish.what is What.DONOR and clock.quarter_of_month(one.wish.first) == quarter:
                made = self.frozen_report(one.op)
                return (made.contacts, made.contacts_total) if isinstance(made, DonorReport) else ((), None)
        first, _, last = clock.quarter_months(quarter)
        counted = dict.fromkeys((group.value for group in Group if group is not Group.OUTLET), 0)
        for what, group, count in bags.contacts(reader, first, last):
            if what == bags.GROUP and group in counted:
                counted[group] += count
        total = sum(counted.values())
        # Few contacts are told as none are: by no table.
        return (tuple(small.partition(counted).items()), total) if total >= small.SMALL else ((), None)

    def _centre_months(self, months: Sequence[int], until: int) -> list[CentreMonth]:
        """Return the figures of the whole centre, month by month: all its stores as one place."""
        stores, needs = self.places(retired=True), self.stock_needs()
        supplies = [
            Supply(
                product.code,
                product.form,
                tuple(self._open_anywhere(stores, product, clock.first_day(months[0]), until)),
                self._handed_anywhere(stores, product, months),
                None,
                0,
                None,
                needs.of(product.code),
            )
            for product in self.products(retired=True)
            if product.form in cover.THREE
        ]
        reached = [month for month in cover.months_cover(supplies, months[0], until) if month.month <= months[2]]
        return [
            CentreMonth(
                one.month, one.days, one.together, one.condoms, one.lubricant, one.condoms_needed, one.lubricant_needed
            )
            for one in reached
        ]

    def _open_anywhere(self, stores: Iterable[Store], product: Product, first: int, last: int) -> list[Stretch]:
        reader = self._vault.reader
        holds = moves.holds(reader, product.code)
        found: list[Stretch] = []
        for place in stores:
            book = self._book(place.op, product, asked.card_rows(reader, place.op, product.code), holds)
            found += product_card.open_days(book.lots, book.stretches, first, last, book.holds)
        return found

    def _handed_anywhere(self, stores: Iterable[Store], product: Product, months: Sequence[int]) -> dict[int, int]:
        handed = dict.fromkeys(months, 0)
        for place in stores:
            sums = store.month_sums(self._vault.reader, place.op, product.code, months[0])
            for use in product_card.month_uses(sums, [], months[0], months[-1]):
                handed[use.month] += use.handed
        return handed
