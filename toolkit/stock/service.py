"""The verbs of stock.  Each checks, asks where something is unlikely, and writes one or more entries.

A verb (`receive`) opens its transaction; `receive_in` takes one, for what touches two slices.  What
would make a balance negative at any moment is refused after the entry was folded, by looking for
new moments below zero, and the transaction rolls back: so the check is exact, back-dated or not.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any

from toolkit.base import clock
from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op, new_code
from toolkit.base.places import Listed
from toolkit.base.pointers import Hit, Need
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.stock import attention, guards, kinds, monthly, product_card, report, store
from toolkit.stock.allocate import Share, propose, take
from toolkit.stock.figures import Levels, Stretch, first_expired_first
from toolkit.stock.model import (
    ALREADY_REVERSED,
    BAD_DAY,
    BAD_NUMBER,
    BAG_CLOSED,
    BAG_OPEN_DIFFERENCE,
    EMPTY,
    EXPIRED,
    FIRST_PRODUCTS,
    LOSSES,
    MOST,
    NAME_LENGTH,
    NO_MOVEMENT,
    NO_PLACE,
    NO_PRODUCT,
    NOT_ENOUGH,
    UNKNOWN_LOT,
    WOULD_BREAK,
    CloseBag,
    Count,
    Doubt,
    Find,
    Flow,
    Form,
    HandOut,
    Held,
    Imported,
    LedgerLine,
    Loss,
    Lot,
    LotStock,
    Outcome,
    Pack,
    Parcel,
    Product,
    Receipt,
    Shift,
    Store,
    TakeOut,
    lot_number,
)
from toolkit.stock.posting import APPROVED, IN_BAG, MOVEMENT_KINDS, REVERSED, Card, lines_of
from toolkit.stock.store import StockProjection
from toolkit.vault import Kind, Reader, Vault, Writer

__all__ = ["StockProjection", "StockService"]

NO_COUNT = problem_kind(
    "stock.no-count",
    mark("Problem", "That movement is not a count."),
    mark("Problem", "Only counts are approved. Look for one under Movements."),
)
COUNT_SETTLED = problem_kind(
    "stock.count-settled",
    mark("Problem", "That count was approved or undone already."),
)

Sure = Container[str]
_Row = list[Any]
_Before = dict[store.CardKey, dict[store.Place, store.Below]]
_MONTHS_OF_HABIT = 12
_REPEATED = MOVEMENT_KINDS - {kinds.LEDGER.name}


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""


class StockService:
    """Stock as the desktop and the command line use it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.levels = Levels()
        self._stores: set[Op] = set()

    # -------------------------------------------------------------- products and places
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

    def change_product(self, op: Op, *, name: str | None = None, retired: bool | None = None) -> None:
        """Give a product another name, or offer it no longer (or again)."""
        fields: dict[str, Any] = {}
        if name is not None:
            fields["name"] = " ".join(name.split())[:NAME_LENGTH]
        if retired is not None:
            fields["retired"] = retired
        with self._vault.write() as tx:
            seen = [entry.op for entry in tx.entries(op)]
            tx.submit(kinds.PRODUCT, fields, subject=op, replaces=seen)
            tx.touch(Topic.STOCK)

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
        packs = [[pack.code, pack.size] for pack in product.packs]
        payload = {"code": product.code, "form": product.form.value, "name": product.name, "packs": packs}
        return tx.submit(kinds.PRODUCT, {**payload, "retired": False})

    # -------------------------------------------------------------- in
    def receive(self, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, or the opening count."""
        return self._alone(partial(self.receive_in, draft=draft, sure=sure))

    def receive_in(self, tx: Writer, draft: Receipt, sure: Sure = ()) -> Outcome:
        """Note what came in, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        flow = Flow.OPENING if draft.opening else Flow.RECEIVED
        doubts: list[Doubt | None] = []
        rows: list[_Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or UNKNOWN_LOT
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, draft.place, product, flow)))
            doubts += guards.received_lot(lot, draft.day, store.expiries(tx, product.code, lot.number))
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload = {"day": draft.day, "lines": rows, "source": draft.source.value, "giver": _tidy(draft.giver)}
        return self._post(tx, kinds.OF_FLOW[flow], payload, _open(doubts, sure))

    def find_stock(self, draft: Find, sure: Sure = ()) -> Outcome:
        """Note what turned up without a delivery."""
        return self._alone(partial(self.find_stock_in, draft=draft, sure=sure))

    def find_stock_in(self, tx: Writer, draft: Find, sure: Sure = ()) -> Outcome:
        """Note what turned up, inside a transaction."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        doubts: list[Doubt | None] = []
        rows: list[_Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            lot = parcel.lot or UNKNOWN_LOT
            usual = self._usual(tx, draft.place, product, Flow.RECEIVED)
            doubts.append(guards.gross(product, parcel.quantity, usual))
            rows.append([draft.place, product.code, lot.number, lot.expiry, parcel.quantity])
        payload = {"day": draft.day, "lines": rows, "note": _tidy(draft.note)}
        return self._post(tx, kinds.FOUND, payload, _open(doubts, sure))

    # -------------------------------------------------------------- out
    def hand_out(self, draft: HandOut, sure: Sure = ()) -> Outcome:
        """Note pieces given to people, from a place or a bag."""
        return self._alone(partial(self.hand_out_in, draft=draft, sure=sure))

    def hand_out_in(self, tx: Writer, draft: HandOut, sure: Sure = ()) -> Outcome:
        """Note pieces given to people, inside a transaction.  An expired lot is refused on every path."""
        self._check_day(draft.day)
        place, bag = self._from(tx, draft.place, draft.shift)
        doubts: list[Doubt | None] = []
        rows: list[_Row] = []
        here: list[_Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(self._habit(tx, bag.place if bag else place, product, parcel.quantity, in_bag=bool(bag)))
            lots = store.room(tx, place, product.code, draft.day)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            if question and not draft.reason.strip():
                doubts.append(question)
            if missing:
                if not draft.here:
                    raise self._too_few(tx, place, product, parcel.quantity, draft.day)
                lot = parcel.lot or UNKNOWN_LOT
                here.append([place, product.code, lot.number, lot.expiry, missing])
                shares = [*shares, Share(lot, missing)]
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in _merged(shares)]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "group": draft.group.value,
            "contacts": max(0, min(draft.contacts, MOST)),
            "reason": _tidy(draft.reason),
        }
        if here:
            payload["here"] = here
        return self._post(tx, kinds.HANDED_OUT, payload | _of(bag), _open(doubts, sure))

    def lose(self, draft: Loss, sure: Sure = ()) -> Outcome:
        """Note pieces that went without being used."""
        return self._alone(partial(self.lose_in, draft=draft, sure=sure))

    def lose_in(self, tx: Writer, draft: Loss, sure: Sure = ()) -> Outcome:
        """Note a loss inside a transaction; where a lot is not named, the one that expires first."""
        self._check_day(draft.day)
        if draft.cause not in LOSSES:
            raise EMPTY.problem()
        place, bag = self._from(tx, draft.place, draft.shift)
        doubts: list[Doubt | None] = []
        rows: list[_Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(self._habit(tx, bag.place if bag else place, product, parcel.quantity, in_bag=bool(bag)))
            lots = store.room(tx, place, product.code, draft.day)
            if parcel.lot is not None:
                lots = [one for one in lots if one.lot == parcel.lot]
            elif draft.cause is Flow.EXPIRED:
                lots = [one for one in lots if one.lot.expired(draft.day)]
            if draft.cause is Flow.EXPIRED and parcel.lot is not None and not parcel.lot.expired(draft.day):
                doubts.append(guards.not_expired(parcel.lot))
            found = take(lots, parcel.quantity)
            if found.missing:
                raise self._too_few(tx, place, product, parcel.quantity, draft.day, lots=lots)
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in found.shares]
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "cause": int(draft.cause),
            "note": _tidy(draft.note),
        }
        if draft.cause is Flow.CONFISCATED:
            payload |= {"area": draft.area, "unit": draft.unit}
        return self._post(tx, kinds.LOST, payload | _of(bag), _open(doubts, sure))

    # -------------------------------------------------------------- counting
    def count(self, draft: Count, sure: Sure = ()) -> Outcome:
        """Note what was counted, lot by lot: it fixes the balances."""
        return self._alone(partial(self.count_in, draft=draft, sure=sure))

    def count_in(self, tx: Writer, draft: Count, sure: Sure = ()) -> Outcome:
        """Note a count inside a transaction, with the balance compared with and the last line seen."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        doubts: list[Doubt | None] = []
        rows: list[_Row] = []
        for product, parcel in self._parcels(tx, draft.parcels, least=0):
            lot = parcel.lot or UNKNOWN_LOT
            row = self._compared(tx, [draft.place, product.code, lot.number, lot.expiry, parcel.quantity], draft.day)
            doubts += guards.counted(product, lot, parcel.quantity, row[5])
            rows.append(row)
        return self._post(tx, kinds.COUNTED, {"day": draft.day, "lines": rows}, _open(doubts, sure), may_break=True)

    # -------------------------------------------------------------- bags
    def take_out(self, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out on a shift: a new bag, or more into one that is out."""
        return self._alone(partial(self.take_out_in, draft=draft, sure=sure))

    def take_out_in(self, tx: Writer, draft: TakeOut, sure: Sure = ()) -> Outcome:
        """Take pieces out inside a transaction; never expired ones."""
        self._check_day(draft.day)
        bag = self._bag(tx, draft.shift) if draft.shift else None
        place = bag.place if bag else draft.place
        self._check_place(place)
        rows: list[_Row] = []
        doubts: list[Doubt | None] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, place, product, Flow.TAKEN_OUT)))
            lots = store.room(tx, place, product.code, draft.day)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            doubts.append(question)
            if missing:
                raise self._too_few(tx, place, product, parcel.quantity, draft.day)
            rows += [[place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in shares]
        payload: dict[str, Any] = {"day": draft.day, "lines": rows, "home": place}
        payload |= {"shift": bag.op} if bag else {"worker": _tidy(draft.worker)}
        outcome = self._post(tx, kinds.TAKEN_OUT, payload, _open(doubts, sure))
        return replace(outcome, shift=bag.op if bag else outcome.op)

    def bring_back(self, shift: Op, day: int, parcels: tuple[Parcel, ...]) -> Outcome:
        """Bring pieces back from a bag to the store it came from."""
        return self._alone(partial(self.bring_back_in, shift=shift, day=day, parcels=parcels))

    def bring_back_in(self, tx: Writer, shift: Op, day: int, parcels: tuple[Parcel, ...]) -> Outcome:
        """Bring pieces back, inside a transaction; where a lot is not named, the one that expires last."""
        self._check_day(day)
        bag = self._bag(tx, shift)
        rows: list[_Row] = []
        for product, parcel in self._parcels(tx, parcels):
            lots = store.room(tx, shift, product.code, day)
            wanted = [one for one in lots if parcel.lot in {None, one.lot}]
            left = parcel.quantity
            for one in reversed(first_expired_first(wanted)):
                part = min(left, one.balance)
                if part > 0:
                    rows.append([bag.place, product.code, one.lot.number, one.lot.expiry, part])
                    left -= part
            if left:
                raise self._too_few(tx, shift, product, parcel.quantity, day, lots=wanted)
        return self._post(tx, kinds.RETURNED, {"day": day, "lines": rows, **_of(bag)}, ())

    def close_bag(self, draft: CloseBag, sure: Sure = ()) -> Outcome:
        """Close a bag: everything that went out is accounted for, or the difference is explained."""
        return self._alone(partial(self._close_bag, draft=draft, sure=sure))

    def _close_bag(self, tx: Writer, draft: CloseBag, sure: Sure = ()) -> Outcome:
        bag = self._bag(tx, draft.shift)
        explained = bool(draft.explanation.strip())
        doubts: list[Doubt] = []
        if draft.handed:
            given = HandOut(draft.day, draft.handed, 0, bag.op, draft.group, draft.contacts, here=explained)
            doubts += self.hand_out_in(tx, given, sure).doubts
        if draft.lost:
            doubts += self.lose_in(tx, Loss(draft.day, draft.lost, Flow.LOST, 0, bag.op), sure).doubts
        if draft.returned and not doubts:
            self.bring_back_in(tx, bag.op, draft.day, draft.returned)
        if doubts:
            raise _Asked(tuple(doubts))
        rest = [one for one in store.held(tx, bag.op) if one.balance]
        difference = sum(abs(one.balance) for one in rest)
        if difference and not explained:
            raise BAG_OPEN_DIFFERENCE.problem(n=difference)
        left = tuple(Parcel(one.product, one.balance, one.lot) for one in rest if one.balance > 0)
        if left:
            loss = Loss(draft.day, left, Flow.UNEXPLAINED, 0, bag.op, note=draft.explanation)
            self.lose_in(tx, loss, _Everything())
        payload = {"day": draft.day, "explanation": _tidy(draft.explanation), "difference": difference}
        op = tx.submit(kinds.BAG_CLOSED, payload, subject=bag.op)
        return Outcome(op, shift=bag.op)

    def bags(self, *, only_open: bool = True) -> list[tuple[Shift, list[Held]]]:
        """Return bags with what is left in each: the open ones by age, or the latest first."""
        reader = self._vault.reader
        found = store.shifts(reader, only_open=only_open)
        return [(one, [held for held in store.held(reader, one.op) if held.balance]) for one in found]

    # -------------------------------------------------------------- approving
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

    # -------------------------------------------------------------- undoing
    def reverse(self, movement: Op, reason: str = "") -> Outcome:
        """Undo a movement by a reversing one that points at it."""
        return self._alone(partial(self.reverse_in, movement=movement, reason=reason))

    def reverse_in(self, tx: Writer, movement: Op, reason: str = "") -> Outcome:
        """Undo a movement inside a transaction."""
        subject = tx.entry(movement).subject
        entries = tx.entries(subject)
        if not any(entry.kind in MOVEMENT_KINDS and entry.payload is not None for entry in entries):
            raise NO_MOVEMENT.problem()
        if any(entry.kind == kinds.REVERSED.name for entry in entries):
            raise ALREADY_REVERSED.problem()
        touched = {line.card for line in lines_of(entries)}
        before = {card.key: store.below(tx, card.key) for card in touched}
        op = tx.submit(kinds.REVERSED, {"reason": _tidy(reason)}, subject=subject)
        self._refuse_new_below(tx, before, {card.key: card.product for card in touched})
        tx.touch(Topic.STOCK)
        return Outcome(op)

    def repeat(self, movement: Op) -> Outcome:
        """Write an undone movement again, as a new one: what "Undo" means after undoing."""
        return self._alone(partial(self.repeat_in, movement=movement))

    def repeat_in(self, tx: Writer, movement: Op) -> Outcome:
        """Write an undone movement again, inside a transaction; a count compares with what the book says now."""
        subject = tx.entry(movement).subject
        entry = next((one for one in tx.entries(subject) if one.kind in _REPEATED and one.payload is not None), None)
        if entry is None:
            raise NO_MOVEMENT.problem()
        payload = dict(entry.payload or {})
        if entry.kind == kinds.COUNTED.name:
            payload["lines"] = [self._compared(tx, row, payload["day"]) for row in payload["lines"]]
        kind = next(one for one in kinds.KINDS if one.name == entry.kind)
        outcome = self._post(tx, kind, payload, (), may_break=True)
        bag = entry.kind == kinds.TAKEN_OUT.name and not payload.get("shift")
        return replace(outcome, shift=outcome.op if bag else 0)

    @staticmethod
    def _compared(tx: Reader, row: _Row, day: int) -> _Row:
        card = Card(row[0], row[1], row[2], row[3]).key
        return [*row[:5], store.balance_at(tx, card, day), store.last_seen(tx, card, day)]

    # -------------------------------------------------------------- a ledger brought in
    def read_ledger(self, data: bytes, mapping: monthly.Mapping | None = None, name: str = "") -> monthly.DryRun:
        """Read a monthly ledger (CSV bytes) without writing anything: what would come in, what not and why."""
        reader = self._vault.reader
        places = {one.name.casefold(): one.op for one in self.places(retired=True)}

        def there(place: str, product: str, month: int) -> bool:
            op = places.get(place.casefold())
            return op is not None and store.has_lines(reader, op, product, clock.first_day(month))

        return monthly.read(data, mapping, self.products(retired=True), there, self._today(), _tidy(name))

    def commit_ledger(self, dry_run: monthly.DryRun, told: Callable[[int, int], None] = _silent) -> Imported:
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

    # -------------------------------------------------------------- looking
    def lots(self, place: Op, product: str = "") -> list[Held]:
        """Return a place's lots (or a bag's) that are not at zero, first expired first."""
        found = [one for one in store.held(self._vault.reader, place, product) if one.balance]
        order = {lot.lot: rank for rank, lot in enumerate(first_expired_first(one.stock for one in found))}
        return sorted(found, key=lambda one: (one.product, order[one.lot]))

    def proposal(self, place: Op, product: str, quantity: int) -> tuple[Share, ...]:
        """Return the lots that a hand-out of so many pieces would come from today."""
        lots = [one.stock for one in store.held(self._vault.reader, place, product)]
        return propose(lots, quantity, self._today()).shares

    def cards(self, place: Op = 0) -> list[product_card.ProductCard]:
        """Return the product cards of a place (default: the centre's own store)."""
        stores = self.places()
        chosen = place or (stores[0].op if stores else 0)
        every = [self._figure(chosen, one) for one in self.products()]
        kept = [one for one in every if one.moved]
        return every if not kept or not stores or chosen == stores[0].op else kept

    def card(self, place: Op, product: str) -> product_card.ProductCard:
        """Return one product's card at a place."""
        return self._figure(place, self._product(self._vault.reader, product))

    def _figure(self, place: Op, product: Product) -> product_card.ProductCard:
        reader = self._vault.reader
        lots = [one.stock for one in store.held(reader, place, product.code)]
        sums = store.month_sums(reader, place, product.code)

        def stretches(one: LotStock, first: int, last: int) -> list[Stretch]:
            card = Card(place, product.code, one.lot.number, one.lot.expiry).key
            return store.stretches(reader, card, first, last)

        return product_card.make(product, place, lots, sums, stretches, self._today(), self.levels)

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

    def bag_movements(self, shift: Op) -> list[LedgerLine]:
        """Return every line of a bag, newest first."""
        reader = self._vault.reader
        return store.ledger_rows(reader, self._cards_of(reader, [shift], ""), 0, self._today())

    def ledger(self, place: Op, first: int, last: int, product: str = "") -> report.Ledger:
        """Return the stock ledger of a place from day `first` to day `last`: openings, lines, closings."""
        reader = self._vault.reader
        name = self._vault.lists.name(place)
        keyed = self._cards_of(reader, [place], product)
        rows = store.ledger_rows(reader, keyed, first, last)
        opening: dict[str, int] = {}
        for card, code, _lot in keyed:
            opening[code] = opening.get(code, 0) + store.balance_at(reader, card, first - 1)
        return report.make(name, first, last, self.products(retired=True), opening, rows)

    def find(self, query: str) -> list[Hit]:
        """Return the products and lots that a search means."""
        held = [one for place in self.places() for one in store.held(self._vault.reader, place.op) if one.balance]
        on_hand: dict[str, int] = {}
        for one in held:
            on_hand[one.product] = on_hand.get(one.product, 0) + one.balance
        lots = [(one.product, one.lot, one.balance) for one in held]
        return attention.find(query, self.products(), on_hand, lots)

    def needs(self) -> list[Need]:
        """Return what a person should look at today."""
        reader, stores, products = self._vault.reader, self.places(), self.products()
        cards = [self._figure(place.op, product) for place in stores for product in products]
        looks = [attention.Look(one.why, one.place, one.product, one.day, one.change) for one in store.flagged(reader)]
        bags = store.shifts(reader, only_open=True)
        return attention.needs(stores, products, [one for one in cards if one.moved], bags, looks, self._today())

    # -------------------------------------------------------------- helpers
    def _today(self) -> int:
        return self._vault.clock.today()

    def _alone(self, verb: Callable[[Writer], Outcome]) -> Outcome:
        try:
            with self._vault.write() as tx:
                return verb(tx)
        except _Asked as asked:
            return Outcome(doubts=asked.doubts)

    def _post(
        self, tx: Writer, kind: Kind, payload: dict[str, Any], doubts: Sequence[Doubt], *, may_break: bool = False
    ) -> Outcome:
        """Write a movement, unless there are questions.

        What leaves was measured against the room each lot has, so it can't go below zero; only a
        count (`may_break`), or one lot taken from twice, is looked at again after folding.
        """
        if doubts:
            return Outcome(doubts=tuple(doubts))
        cards = [Card(row[0], row[1], row[2], row[3]) for row in payload["lines"]]
        again = set(cards) if may_break or len(set(cards)) < len(cards) else set()
        if again and payload.get("shift"):
            again |= {replace(card, place=payload["shift"]) for card in again}
        before = {card.key: store.below(tx, card.key) for card in again}
        op = tx.submit(kind, payload)
        self._refuse_new_below(tx, before, {card.key: card.product for card in again})
        tx.touch(Topic.STOCK)
        return Outcome(op, pieces=sum(row[4] for row in payload["lines"]))

    def _refuse_new_below(self, tx: Writer, before: _Before, products: dict[store.CardKey, str]) -> None:
        for card, known in before.items():
            for place, moment in store.below(tx, card).items():
                # A line that adds may end below zero where the card was lower still: that breaks nothing.
                worse = known[place].balance > moment.balance if place in known else moment.change < 0
                if worse:
                    name = self._product(tx, products[card]).word()
                    day = clock.short_day(place[0])
                    raise WOULD_BREAK.problem(product=name, day=day, movement=moment.flow.word())

    def _check_day(self, day: int) -> None:
        if not 0 <= day <= self._today():
            raise BAD_DAY.problem()

    def _check_place(self, place: Op) -> None:
        if place not in self._stores:  # places are never taken away again, so what was seen once is there
            self._stores = {item.op for item in self._vault.lists.all(Listed.STORE)}
            if place not in self._stores:
                raise NO_PLACE.problem()

    def _from(self, tx: Reader, place: Op, shift: Op) -> tuple[Op, Shift | None]:
        if shift:
            return shift, self._bag(tx, shift)
        self._check_place(place)
        return place, None

    @staticmethod
    def _bag(tx: Reader, shift: Op) -> Shift:
        bag = store.shift(tx, shift)
        if bag is None or bag.closed is not None or bag.reversed:
            raise BAG_CLOSED.problem()
        return bag

    @staticmethod
    def _product(tx: Reader, code: str) -> Product:
        found = store.product(tx, code)
        if found is None:
            raise NO_PRODUCT.problem()
        return found

    def _parcels(self, tx: Reader, parcels: Sequence[Parcel], least: int = 1) -> list[tuple[Product, Parcel]]:
        """Return the parcels with their products, the same product and lot put together."""
        together: dict[tuple[str, Lot | None], int] = {}
        for one in parcels:
            if isinstance(one.quantity, bool) or not least <= one.quantity <= MOST:
                raise BAD_NUMBER.problem(most=MOST)
            lot = Lot(lot_number(one.lot.number), one.lot.expiry) if one.lot else None
            together[one.product, lot] = together.get((one.product, lot), 0) + one.quantity
        if not together:
            raise EMPTY.problem()
        known = {code: self._product(tx, code) for code in {code for code, _lot in together}}
        return [(known[code], Parcel(code, quantity, lot)) for (code, lot), quantity in together.items()]

    @staticmethod
    def _cards_of(reader: Reader, places: Iterable[Op], product: str) -> list[tuple[store.CardKey, str, Lot]]:
        return [
            (Card(one.place, one.product, one.lot.number, one.lot.expiry).key, one.product, one.lot)
            for place in places
            for one in store.held(reader, place, product)
        ]

    @staticmethod
    def _choose(parcel: Parcel, lots: list[LotStock], day: int) -> tuple[list[Share], int, Doubt | None]:
        """Return where pieces to be used come from, how many are missing, and a question about another lot."""
        if parcel.lot is None:
            found = propose(lots, parcel.quantity, day)
            return list(found.shares), found.missing, None
        if parcel.lot.expired(day):
            raise EXPIRED.problem()
        found = take([one for one in lots if one.lot == parcel.lot], parcel.quantity)
        first = propose(lots, 1, day).shares
        other = first[0].lot if first else parcel.lot
        sooner = other.expiry is not None and (parcel.lot.expiry is None or other.expiry < parcel.lot.expiry)
        return list(found.shares), found.missing, guards.not_first(other, parcel.lot) if sooner else None

    def _too_few(
        self, tx: Reader, place: Op, product: Product, asked: int, day: int, lots: list[LotStock] | None = None
    ) -> Exception:
        """Return the refusal: too few on that day, or enough then but not at a later moment."""
        named = {one.lot for one in lots} if lots is not None else None
        have = 0
        pinches: list[store.Pinch] = []
        for one in store.held(tx, place, product.code):
            if one.lot not in named if named is not None else one.lot.expired(day):
                continue
            card = Card(place, product.code, one.lot.number, one.lot.expiry).key
            have += max(store.balance_at(tx, card, day), 0)
            pinch = store.pinch(tx, card, day)
            pinches += [pinch] if pinch else []
        if have >= asked and pinches:
            tight = min(pinches)
            raise_day = clock.short_day(tight.day)
            return WOULD_BREAK.problem(product=product.word(), day=raise_day, movement=tight.flow.word())
        return NOT_ENOUGH.problem(product=product.word(), have=have, asked=asked, day=clock.short_day(day))

    def _usual(self, tx: Reader, place: Op, product: Product, flow: int) -> Fraction | None:
        """Return the mean pieces of one such movement over the last year; None where there was none."""
        since = clock.month_of(self._today()) - _MONTHS_OF_HABIT
        pieces, lines = store.habit(tx, place, product.code, flow, since)
        return Fraction(pieces, lines) if lines else None

    def _habit(self, tx: Reader, place: Op, product: Product, quantity: int, *, in_bag: bool) -> Doubt | None:
        """Ask "pieces or gross?" of what leaves, against what was handed out before."""
        flow = Flow.HANDED_OUT + (IN_BAG if in_bag else 0)
        return guards.gross(product, quantity, self._usual(tx, place, product, flow))


class _Asked(Exception):  # noqa: N818 - questions, no error
    """Rolls back what was written before a question came up."""

    def __init__(self, doubts: tuple[Doubt, ...]) -> None:
        super().__init__(len(doubts))
        self.doubts = doubts


class _Everything:
    """Holds every answer: what the house itself writes asks nothing."""

    def __contains__(self, _key: object) -> bool:
        return True


def _open(doubts: Iterable[Doubt | None], sure: Sure) -> list[Doubt]:
    return [doubt for doubt in doubts if doubt is not None and doubt.key not in sure]


def _merged(shares: Iterable[Share]) -> list[Share]:
    together: dict[Lot, int] = {}
    for one in shares:
        together[one.lot] = together.get(one.lot, 0) + one.quantity
    return [Share(lot, quantity) for lot, quantity in together.items()]


def _of(bag: Shift | None) -> dict[str, Any]:
    return {"shift": bag.op, "home": bag.place, "began": bag.day} if bag else {}


def _tidy(typed: str) -> str:
    return " ".join(typed.split())[:NAME_LENGTH]
