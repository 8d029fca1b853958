"""What every verb of stock does alike: checks, questions, and the one way to write a movement.

What would make a balance negative at any moment is refused after the entry was folded, by looking
for new moments below zero, and the transaction rolls back: so the check is exact, back-dated or not.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import guards, store
from toolkit.stock.allocate import Share, propose, take
from toolkit.stock.figures import Levels
from toolkit.stock.holds import HELD, Hold, held_back
from toolkit.stock.model import (
    BAD_DAY,
    BAD_NUMBER,
    BAG_CLOSED,
    EMPTY,
    EXPIRED,
    MOST,
    NAME_LENGTH,
    NO_PLACE,
    NO_PRODUCT,
    NOT_ENOUGH,
    UNKNOWN_LOT,
    WOULD_BREAK,
    Doubt,
    Flow,
    Lot,
    LotStock,
    Outcome,
    Parcel,
    Product,
    Shift,
    lot_number,
)
from toolkit.stock.posting import IN_BAG, Card
from toolkit.stock.spans import Stretch
from toolkit.stock.store import moves
from toolkit.vault import Kind, Reader, Vault, Writer

Sure = Container[str]
Row = list[Any]
Before = dict[store.CardKey, dict[store.Place, store.Below]]
_MONTHS_OF_HABIT = 12


class Desk:
    """The vault, and the checks that the verbs share."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.levels = Levels()
        self._stores: set[Op] = set()

    def _today(self) -> int:
        return self._vault.clock.today()

    def _alone(self, verb: Callable[[Writer], Outcome]) -> Outcome:
        try:
            with self._vault.write() as tx:
                return verb(tx)
        except Asked as asked:
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

    def _refuse_new_below(self, tx: Writer, before: Before, products: dict[store.CardKey, str]) -> None:
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

    def _offered(
        self, tx: Reader, place: Op, product: Product, day: int, lot: Lot | None = None, bag: Shift | None = None
    ) -> list[LotStock]:
        """Return how many pieces of each lot may leave to be used: none of what is set aside on `day`."""
        aside = self._aside(tx, place, product.code, day, bag)
        if lot is not None and any(one.covers(lot) for one in aside):
            raise HELD.problem()
        lots = store.room(tx, place, product.code, day)
        return [one for one in lots if not any(hold.covers(one.lot) for hold in aside)] if aside else lots

    @staticmethod
    def _aside(tx: Reader, place: Op, product: str, day: int, bag: Shift | None = None) -> list[Hold]:
        home = bag.place if bag else 0
        return [one for one in moves.holds(tx, product) if one.on(day) and one.at(place, home)]

    def _holds(
        self, tx: Reader, place: Op, product: str, lots: Iterable[Lot], home: Op = 0
    ) -> dict[Lot, list[Stretch]]:
        """Return the days on which each of some lots was, or is, set aside at a place."""
        return held_back([one for one in moves.holds(tx, product) if one.at(place, home)], lots, self._today())

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

    def _here(
        self, tx: Reader, place: Op, product: Product, parcel: Parcel, missing: int, day: int, bag: Shift | None = None
    ) -> tuple[Row, list[Doubt]]:
        """Return what lies there though the book says less, and questions: nothing expired comes in by this door.

        A number that is known here with past expiries alone has expired, also where none is typed with it.
        What a bag still holds is no other than what went out in it.
        """
        lot = parcel.lot or UNKNOWN_LOT
        self._offered(tx, place, product, day, lot, bag)  # what is set aside is not found either
        known = store.expiries(tx, product.code, lot.number) if lot.number else set()
        if lot.expiry is None and known and all(one is not None and one < day for one in known):
            raise EXPIRED.problem()
        spoilt = 0 if parcel.lot else self._spoilt(tx, place, product, day, bag)
        if spoilt and bag is not None:
            raise self._none_good(tx, place, product, day)
        doubts = [guards.others_spoilt(product, spoilt)] if spoilt else []
        return [place, product.code, lot.number, lot.expiry, missing], [*doubts, *guards.received_lot(lot, day, known)]

    def _spoilt(self, tx: Reader, place: Op, product: Product, day: int, bag: Shift | None = None) -> int:
        """Return the pieces at a place that have expired or are set aside."""
        aside = self._aside(tx, place, product.code, day, bag)
        return sum(
            one.balance
            for one in store.room(tx, place, product.code, day)
            if one.balance > 0 and (one.lot.expired(day) or any(hold.covers(one.lot) for hold in aside))
        )

    @staticmethod
    def _none_good(tx: Reader, place: Op, product: Product, day: int) -> Exception:
        """Return why nothing of what lies there may be handed out: expired, or else set aside."""
        lots = store.room(tx, place, product.code, day)
        expired = any(one.balance > 0 and one.lot.expired(day) for one in lots)
        return EXPIRED.problem() if expired else HELD.problem()

    def _too_few(
        self,
        tx: Reader,
        place: Op,
        product: Product,
        asked: int,
        day: int,
        lots: list[LotStock] | None = None,
        *,
        lot: Lot | None = None,
    ) -> Exception:
        """Return the refusal: too few on that day, nothing good in a bag, or enough then but not at a later moment."""
        named = {one.lot for one in lots} if lots is not None else None
        aside = self._aside(tx, place, product.code, day, store.shift(tx, place)) if lots is None else []
        have = 0
        pinches: list[store.Pinch] = []
        for one in store.held(tx, place, product.code):
            if one.lot not in named if named is not None else one.lot.expired(day):
                continue
            if any(hold.covers(one.lot) for hold in aside):
                continue
            card = Card(place, product.code, one.lot.number, one.lot.expiry).key
            have += max(store.balance_at(tx, card, day), 0)
            pinch = store.pinch(tx, card, day)
            pinches += [pinch] if pinch else []
        if have >= asked and pinches:
            tight = min(pinches)
            raise_day = clock.short_day(tight.day)
            return WOULD_BREAK.problem(product=product.word(), day=raise_day, movement=tight.flow.word())
        bag = store.shift(tx, place) if not have and lots is None and lot is None else None
        if bag is not None and self._spoilt(tx, place, product, day, bag):
            return self._none_good(tx, place, product, day)
        return NOT_ENOUGH.problem(product=product.word(), have=have, asked=asked, day=clock.short_day(day))

    def _usual(self, tx: Reader, place: Op, product: Product, flow: int) -> Fraction | None:
        """Return the mean pieces of one such movement over the last year; None where there was none."""
        pieces, lines = self._of_a_year(tx, place, product, flow)
        return Fraction(pieces, lines) if lines else None

    def _of_a_year(self, tx: Reader, place: Op, product: Product, flow: int) -> tuple[int, int]:
        since = clock.month_of(self._today()) - _MONTHS_OF_HABIT
        return store.habit(tx, place, product.code, flow, since)

    def _habit(self, tx: Reader, place: Op, product: Product, quantity: int, *, in_bag: bool) -> Doubt | None:
        """Ask "pieces or gross?" of what leaves, against what was handed out before."""
        flow = Flow.HANDED_OUT + (IN_BAG if in_bag else 0)
        pieces, lines = self._of_a_year(tx, place, product, flow)
        if not lines or not guards.a_gross_apart(quantity * lines, pieces):
            return None  # as nearly always: fractions are left for when there is something to say
        return guards.gross(product, quantity, Fraction(pieces, lines))

    @staticmethod
    def _compared(tx: Reader, row: Row, day: int) -> Row:
        card = Card(row[0], row[1], row[2], row[3]).key
        return [*row[:5], store.balance_at(tx, card, day), store.last_seen(tx, card, day)]


class Asked(Exception):  # noqa: N818 - questions, no error
    """Rolls back what was written before a question came up."""

    def __init__(self, doubts: tuple[Doubt, ...]) -> None:
        super().__init__(len(doubts))
        self.doubts = doubts


class Everything:
    """Holds every answer: what the house itself writes asks nothing."""

    def __contains__(self, _key: object) -> bool:
        return True


def unanswered(doubts: Iterable[Doubt | None], sure: Sure) -> list[Doubt]:
    """Return the questions that were not said yes to."""
    return [doubt for doubt in doubts if doubt is not None and doubt.key not in sure]


def merged(shares: Iterable[Share]) -> list[Share]:
    """Return the shares with those of one lot put together."""
    together: dict[Lot, int] = {}
    for one in shares:
        together[one.lot] = together.get(one.lot, 0) + one.quantity
    return [Share(lot, quantity) for lot, quantity in together.items()]


def of_bag(bag: Shift | None) -> dict[str, Any]:
    """Return what a movement of a bag says of it: the shift, its store, the day it began."""
    return {"shift": bag.op, "home": bag.place, "began": bag.day} if bag else {}


def tidy(typed: str) -> str:
    """Return a short text as it is kept: no spaces around or doubled, at most 60 characters."""
    return " ".join(typed.split())[:NAME_LENGTH]
