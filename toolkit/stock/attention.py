"""What of stock needs a person today, in whole sentences; and what a search finds.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.pointers import Hit, Need, Target, Urgency
from toolkit.base.words import fill, number, t
from toolkit.stock.cover import Ahead
from toolkit.stock.model import Lot, Product, Shift, Store
from toolkit.stock.product_card import ProductCard, State

FEW = 3  # more lines of one sort than this become one line
WINDOW = 30  # days that "all three together" looks back on
_NEAR = 92  # days: an end further off than this needs nobody yet
_APART = 7  # days between two ends that are worth a word


@dataclass(frozen=True)
class Look:
    """A line of the ledger that a person should look at."""

    why: str  # "below", "late", "here"
    place: Op
    product: str
    day: int
    change: int


@dataclass(frozen=True)
class PlaceLook:
    """What a place's products say together."""

    place: Op
    ends: Ahead | None = None  # when lubricant and condoms run out
    together: int | None = None  # days of the last `WINDOW` on which all three were there; None: nothing to say


def needs(
    stores: Sequence[Store],
    products: Sequence[Product],
    cards: Iterable[ProductCard],
    bags: Iterable[Shift],
    looks: Iterable[Look],
    today: int,
    places: Iterable[PlaceLook] = (),
) -> list[Need]:
    """Return what needs a person, most urgent first."""
    wording = _Wording(stores, products)
    found: list[list[Need]] = [[], [], [], []]
    for card in cards:
        for sort, need in wording.of_card(card):
            found[sort].append(need)
    lines = [line for sort, group in enumerate(found) for line in _few(group, sort)]
    for one in places:
        lines += wording.of_place(one, today)
    lines += [wording.of_bag(bag, today) for bag in bags if bag.day < today]
    lines += _once(wording.of_look(look) for look in looks)
    return sorted(lines, key=lambda need: need.urgency)


def _few(group: list[Need], sort: int) -> list[Need]:
    if len(group) <= FEW:
        return group
    n = len(group) - FEW + 1
    texts = (
        t("Stock", "{n} more products are running low.", "", n),
        t("Stock", "{n} more products hold expired stock.", "", n),
        t("Stock", "{n} more products will expire before they are used.", "", n),
        t("Stock", "Of {n} more products it is not known how much is used.", "", n),
    )
    ranked = sorted(group, key=lambda need: need.urgency)
    rest = Need(ranked[FEW - 1].urgency, ranked[0].icon, texts[sort], Target("stock"))
    return [*ranked[: FEW - 1], rest]


def _once(lines: Iterable[Need]) -> list[Need]:
    return list({line.text: line for line in lines}.values())


class _Wording:
    """Says which product and, where there are several, at which place."""

    def __init__(self, stores: Sequence[Store], products: Sequence[Product]) -> None:
        self._names = {one.op: one.name for one in stores}
        self._home = stores[0].op if stores else 0
        self._words = {one.code: one.word() for one in products}

    def _what(self, product: str, place: Op) -> str:
        word = self._words.get(product, product)
        if len(self._names) < 2 or place not in self._names:
            return word
        return fill(t("Stock", "{product} at {place}"), product=word, place=self._names[place])

    def _target(self, product: str, place: Op, action: str) -> Target:
        """Return where to look; at another place than the centre's own store its op goes along: "male-condom@7"."""
        there = f"@{place}" if place in self._names and place != self._home else ""
        return Target("stock", f"{product}{there}" or None, action)

    def of_card(self, card: ProductCard) -> list[tuple[int, Need]]:
        """Return what one product's card calls for."""
        what = self._what(card.product.code, card.place)
        target = self._target(card.product.code, card.place, "product")
        found = []
        if card.state is State.OUT:
            text = fill(t("Stock", "{what}: none left."), what=what)
            found.append((0, Need(Urgency.NOW, "alert-circle", text, target)))
        elif card.state in {State.EMERGENCY, State.LOW} and card.runs_out is not None:
            urgent = Urgency.TODAY if card.state is State.EMERGENCY else Urgency.SOON
            text = fill(
                t("Stock", "{what}: {count} left, enough until {day}."),
                what=what,
                count=card.usable,
                day=clock.short_day(card.runs_out),
            )
            found.append((0, Need(urgent, "stock-low", text, target)))
        if card.expired:
            text = fill(t("Stock", "{what}: {count} have expired. Put them aside."), what=what, count=card.expired)
            found.append((1, Need(Urgency.TODAY, "expired", text, self._target(card.product.code, card.place, "lots"))))
        if card.moved and card.usable and card.use.rate is None and card.use.last_rate is not None:
            text = fill(
                t(
                    "Stock",
                    "{what}: how much is used is not known after so long without stock. Order by what you knew.",
                ),
                what=what,
            )
            found.append(
                (3, Need(Urgency.WHEN_QUIET, "stock-low", text, self._target(card.product.code, card.place, "product")))
            )
        if card.wasted and card.use.rate:
            text = fill(t("Stock", "{what}: {count} will expire before they are used."), what=what, count=card.wasted)
            found.append((2, Need(Urgency.SOON, "expiring", text, self._target(card.product.code, card.place, "lots"))))
        elif card.expiring and card.next_expiry is not None:
            text = fill(
                t("Stock", "{what}: {count} expire soon, the first on {day}."),
                what=what,
                count=card.expiring,
                day=clock.short_day(card.next_expiry),
            )
            found.append((2, Need(Urgency.SOON, "expiring", text, self._target(card.product.code, card.place, "lots"))))
        return found

    def of_place(self, one: PlaceLook, today: int) -> list[Need]:
        """Return what the products of a place say together."""
        name = f"{self._names[one.place]}: " if len(self._names) > 1 and one.place in self._names else ""
        target = self._target("", one.place, "together")
        found = []
        if one.ends is not None and one.ends.days >= _APART and today < one.ends.lubricant < today + _NEAR:
            found.append(Need(Urgency.SOON, "stock-low", name + one.ends.say(), target))
        if one.together is not None:
            n = one.together
            said = t(
                "Stock",
                "On {n} of the last 30 days male condoms, female condoms and lubricant were all there.",
                "",
                n,
            )
            found.append(Need(Urgency.SOON, "stock-low", name + said, target))
        return found

    def of_bag(self, bag: Shift, today: int) -> Need:
        """Return the line of a bag that is still out."""
        n = today - bag.day
        name = bag.worker or t("Stock", "no code")
        text = fill(t("Stock", "The bag of {worker} has been out for {n} days.", "", n), worker=name)
        return Need(Urgency.TODAY, "bag", text, Target("stock", bag.op, "close_bag"))

    def of_look(self, look: Look) -> Need:
        """Return the line of something in the ledger that is to be looked at."""
        what, day = self._what(look.product, look.place), clock.short_day(look.day)
        if look.why == "below":
            text = fill(t("Stock", "{what}: the book was below zero on {day}. Count again."), what=what, day=day)
            return Need(Urgency.TODAY, "count", text, self._target(look.product, look.place, "count"))
        if look.why == "late":
            text = fill(
                t("Stock", "{what}: something from before the count of {day} came in later. Look at it."),
                what=what,
                day=day,
            )
            return Need(Urgency.SOON, "count", text, self._target(look.product, look.place, "movements"))
        text = fill(
            t("Stock", "{what}: {count} were in hand on {day} but not in the book. Count again, or look into it."),
            what=what,
            count=look.change,
            day=day,
        )
        return Need(Urgency.SOON, "count", text, Target("stock", None, "here"))


def bag_hit(bag: Shift) -> Hit:
    """Return the answer that leads to a bag."""
    word = fill(t("Stock", "Bag of {worker}"), worker=bag.worker) if bag.worker else t("Stock", "Bag")
    return Hit(word, clock.short_day(bag.day), "bag", Target("stock", bag.op, "close_bag"))


def find(
    query: str, products: Iterable[Product], on_hand: dict[str, int], lots: Iterable[tuple[str, Lot, int]]
) -> list[Hit]:
    """Return the products and lots whose words hold `query`; `lots` are (product code, lot, balance)."""
    wanted = " ".join(query.split()).casefold()
    if not wanted:
        return []
    words = {one.code: one.word() for one in products}
    hits = [
        Hit(
            word,
            fill(t("Stock", "{count} on hand"), count=on_hand.get(code, 0)),
            "stock",
            Target("stock", code, "product"),
        )
        for code, word in words.items()
        if wanted in word.casefold()
    ]
    hits += [
        Hit(
            fill(t("Stock", "Lot {lot}"), lot=lot.word()),
            f"{words.get(code, code)} · {number(balance)}",
            "stock",
            Target("stock", code, "lots"),
        )
        for code, lot, balance in lots
        if lot.number and wanted in lot.number.casefold()
    ]
    return hits[:20]
