"""What stock is made of: products, lots, places, movements, and the forms that people fill in.

Every quantity is an integer of *pieces* (one condom, one sachet, one tube); packs are a way to
type and to show.  A *day* is a day number of `toolkit.base.clock`.  Pure: no vault, no Qt.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, fill, isolated, mark, number, t
from toolkit.stock.lot_facts import NO_FACTS, LotFacts

if TYPE_CHECKING:
    from toolkit.stock.counts import Started

GROSS = 144  # pieces; condoms are packed and counted by the gross
MOST = 10**9  # pieces; a larger number in one line is a slip of the hand
LOT_LENGTH = 32
NAME_LENGTH = 60

NOT_ENOUGH = kind(
    "stock.not-enough",
    mark("Problem", "There are only {have} of {product} on {day}, and this takes {asked}."),
    mark("Problem", "Check the number. If you hold them in your hand, choose “I have them here”."),
)
WOULD_BREAK = kind(
    "stock.would-break",
    mark("Problem", "With this, {product} would go below zero on {day}."),
    mark("Problem", "Check the date and the number, or look at that day under Movements ({movement})."),
)
EXPIRED = kind(
    "stock.expired",
    mark("Problem", "That lot has expired, so it can't be handed out."),
    mark("Problem", "Put it aside and note it as expired."),
)
BAD_NUMBER = kind(
    "stock.bad-number",
    mark("Problem", "That is not a number of pieces that can be used."),
    mark("Problem", "Type a whole number from 1 to {most}."),
)
BAD_DAY = kind(
    "stock.bad-day",
    mark("Problem", "That day has not come yet."),
    mark("Problem", "Choose today or a day before."),
)
EMPTY = kind(
    "stock.nothing-to-note",
    mark("Problem", "There is nothing to note yet."),
    mark("Problem", "Choose a product and type how many."),
)
NO_PRODUCT = kind(
    "stock.no-such-product",
    mark("Problem", "That product is not in the list."),
    mark("Problem", "Choose one from the list, or add it first."),
)
NO_PLACE = kind(
    "stock.no-such-place",
    mark("Problem", "That place is not in the list."),
    mark("Problem", "Choose one from the list, or add it in Settings."),
)
NO_MOVEMENT = kind(
    "stock.no-such-movement",
    mark("Problem", "That movement can't be undone."),
    mark("Problem", "Look at it under Movements."),
)
ALREADY_REVERSED = kind(
    "stock.already-reversed",
    mark("Problem", "That movement has been undone already."),
)
BAG_CLOSED = kind(
    "stock.bag-closed",
    mark("Problem", "That bag is closed already."),
    mark("Problem", "Take out a new bag."),
)
BAG_IS_CLOSED = kind(
    "stock.bag-is-closed",
    mark("Problem", "That belongs to a bag that is closed and adds up."),
    mark("Problem", "Open the bag again under Bags, then undo it."),
)
BAG_NOT_CLOSED = kind(
    "stock.bag-not-closed",
    mark("Problem", "That bag is not closed."),
    mark("Problem", "Look at it under Bags."),
)
BAG_OPEN_DIFFERENCE = kind(
    "stock.bag-difference",
    mark("Problem", "{n} pieces of this bag are not accounted for."),
    mark("Problem", "Add what was handed out, returned or lost, or write in a few words why it differs."),
)


class Form(StrEnum):
    """What a product is, for the figures that look at condoms and lubricant together."""

    MALE = "male"
    FEMALE = "female"
    LUBRICANT = "lubricant"
    OTHER = "other"


@dataclass(frozen=True)
class Pack:
    """A way to type and show pieces: "gross of 144"."""

    code: str  # "gross", "box", "carton"
    size: int  # pieces

    def word(self) -> str:
        """Return "gross of 144", in the current language."""
        texts = {
            "gross": t("Stock", "gross of {size}"),
            "box": t("Stock", "box of {size}"),
            "carton": t("Stock", "carton of {size}"),
        }
        return fill(texts.get(self.code, t("Stock", "pack of {size}")), size=self.size)


@dataclass(frozen=True)
class Product:
    """A thing that is counted; `code` names it in every movement, for ever."""

    code: str
    form: Form
    name: str = ""  # as the centre calls it; empty = the built-in word
    packs: tuple[Pack, ...] = ()
    retired: bool = False
    op: Op = 0

    def word(self) -> str:
        """Return the product's name, in the current language."""
        if self.name:
            return self.name
        built_in = _BUILT_IN.get(self.code)
        return str(built_in) if built_in else self.code

    def pieces(self, quantity: int) -> str:
        """Write a quantity with what is counted: "40 pieces"."""
        n = quantity
        return t("Stock", "{n} pieces", "", n)

    def in_packs(self, quantity: int) -> str:
        """Write a quantity in its largest pack: "10 × gross of 144 + 3"; empty below one pack."""
        for pack in sorted(self.packs, key=lambda one: -one.size):
            if pack.size > 1 and quantity >= pack.size:
                whole, rest = divmod(quantity, pack.size)
                tail = f" + {number(rest)}" if rest else ""
                return f"{number(whole)} × {pack.word()}{tail}"
        return ""


_BUILT_IN: dict[str, Phrase] = {
    "male-condom": mark("Stock", "Male condoms"),
    "female-condom": mark("Stock", "Female condoms"),
    "lube-sachet": mark("Stock", "Lubricant sachets"),
    "lube-tube": mark("Stock", "Lubricant tubes"),
    "hiv-self-test": mark("Stock", "HIV self-test kits"),
    "dental-dam": mark("Stock", "Dental dams"),
    "needle": mark("Stock", "Needles and syringes"),
}

FIRST_PRODUCTS = (
    Product("male-condom", Form.MALE, packs=(Pack("gross", GROSS), Pack("carton", 7200))),
    Product("female-condom", Form.FEMALE, packs=(Pack("box", 100), Pack("carton", 1000))),
    Product("lube-sachet", Form.LUBRICANT, packs=(Pack("box", 100), Pack("carton", 2000))),
    Product("lube-tube", Form.LUBRICANT, packs=(Pack("box", 12),)),
)
# Offered when a product is added; under these codes two laptops mean the same thing.
PROPOSED_PRODUCTS = (
    Product("hiv-self-test", Form.OTHER, packs=(Pack("box", 25),)),
    Product("dental-dam", Form.OTHER, packs=(Pack("box", 100),)),
    Product("needle", Form.OTHER, packs=(Pack("box", 100),)),
)


@dataclass(frozen=True)
class Lot:
    """A lot number and the last day it may be used; both empty = "lot not known", which is a lot too."""

    number: str = ""
    expiry: int | None = None

    @property
    def known(self) -> bool:
        """Tell whether anything is known of the lot."""
        return bool(self.number) or self.expiry is not None

    def expired(self, day: int) -> bool:
        """Tell whether the lot may no longer be used on `day`; its expiry day is the last good one."""
        return self.expiry is not None and day > self.expiry

    def word(self) -> str:
        """Return "A123 · Mar 2027", in the current language."""
        if not self.known:
            return t("Stock", "Lot not known")
        parts = [isolated(self.number) if self.number else t("Stock", "no number")]
        if self.expiry is not None:
            parts.append(expiry_text(self.expiry))
        return " · ".join(parts)


UNKNOWN_LOT = Lot()


def lot_number(typed: str) -> str:
    """Return a lot number as it is kept: no spaces around or doubled, capitals, at most 32 characters."""
    return " ".join(typed.split()).upper()[:LOT_LENGTH]


def expiry_text(expiry: int) -> str:
    """Write an expiry as "Mar 2027" where it is a month's last day, else as "17 Mar 2027"."""
    month = clock.month_of(expiry)
    return clock.month_text(month) if expiry == clock.last_day(month) else clock.date_text(expiry)


def typed_expiry(expiry: int) -> str:
    """Return an expiry as a person would type it, so that `read_expiry` reads it back: "03/2027", "17/03/2028"."""
    date = clock.date_of(expiry)
    month = clock.month_of(expiry)
    return f"{date:%m}/{date.year:04}" if expiry == clock.last_day(month) else f"{date:%d/%m}/{date.year:04}"


def read_expiry(typed: str) -> int | None:
    """Return the last good day of a typed expiry, None where it cannot be read.

    "2027-03", "03/2027" and "3.2027" mean the month's last day; "2027-03-15" and "15/03/2027" a day.
    """
    for separator in "/. ":
        typed = typed.replace(separator, "-")
    parts = [part for part in typed.split("-") if part]
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return None
    if len(parts[0]) != 4:
        parts.reverse()
    if len(parts[0]) != 4:
        return None
    year, month, *day = (int(part) for part in parts)
    try:
        if not day:
            return clock.last_day(clock.month_of(clock.day_of(dt.date(year, month, 1))))
        return clock.day_of(dt.date(year, month, day[0]))
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True)
class Store:
    """A place where stock lies: the centre's cupboard, another centre."""

    op: Op
    name: str
    retired: bool = False


@lru_cache(maxsize=4096, typed=True)
def key_of(*parts: object) -> int:
    """Return a number from 2**62 up to 2**63 that stands for `parts` in every vault alike; ops lie below."""
    text = "\x1f".join("" if part is None else str(part) for part in parts)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 2 | 1 << 62


class Flow(IntEnum):
    """What a movement did; the numbers stand in the tables and never change."""

    OPENING = 1
    RECEIVED = 2
    HANDED_OUT = 3
    TAKEN_OUT = 4
    RETURNED = 5
    SENT = 6  # to another centre or place
    ARRIVED = 7  # from another centre or place, as many as were sent; what is missing is a loss beside it
    EXPIRED = 10
    DAMAGED = 11
    STOLEN = 12
    LOST = 13
    CONFISCATED = 14
    UNEXPLAINED = 15
    DAMAGED_IN_TRANSIT = 16
    RECALLED = 17
    SAMPLED = 18  # taken for testing
    EXPIRED_GIVEN = 19  # expired pieces that were handed out: a fact a coordinator records, never offered
    FOUND = 20
    COUNTED = 21
    CORRECTED = 22

    def word(self) -> str:
        """Return the movement's name, in the current language."""
        return str(_FLOW_WORDS[self])


LOSSES = frozenset(
    {
        Flow.EXPIRED,
        Flow.DAMAGED,
        Flow.STOLEN,
        Flow.LOST,
        Flow.CONFISCATED,
        Flow.UNEXPLAINED,
        Flow.DAMAGED_IN_TRANSIT,
        Flow.RECALLED,
        Flow.SAMPLED,
    }
)
TYPED_LOSSES = (
    Flow.CONFISCATED,
    Flow.EXPIRED,
    Flow.DAMAGED,
    Flow.STOLEN,
    Flow.LOST,
    Flow.DAMAGED_IN_TRANSIT,
    Flow.RECALLED,
    Flow.SAMPLED,
)
USED = frozenset({Flow.HANDED_OUT, Flow.EXPIRED_GIVEN})  # consumption: what people got; losses are never use

_FLOW_WORDS: dict[Flow, Phrase] = {
    Flow.OPENING: mark("Stock", "Opening count"),
    Flow.RECEIVED: mark("Stock", "Received"),
    Flow.HANDED_OUT: mark("Stock", "Handed out"),
    Flow.TAKEN_OUT: mark("Stock", "Taken out"),
    Flow.RETURNED: mark("Stock", "Brought back"),
    Flow.SENT: mark("Stock", "Sent away"),
    Flow.ARRIVED: mark("Stock", "Arrived"),
    Flow.EXPIRED: mark("Stock", "Expired"),
    Flow.DAMAGED: mark("Stock", "Damaged"),
    Flow.STOLEN: mark("Stock", "Stolen"),
    Flow.LOST: mark("Stock", "Lost"),
    Flow.CONFISCATED: mark("Stock", "Taken by police"),
    Flow.UNEXPLAINED: mark("Stock", "Not explained"),
    Flow.DAMAGED_IN_TRANSIT: mark("Stock", "Damaged on the way"),
    Flow.RECALLED: mark("Stock", "Recalled"),
    Flow.SAMPLED: mark("Stock", "Sample for testing"),
    Flow.EXPIRED_GIVEN: mark("Stock", "Handed out expired"),
    Flow.FOUND: mark("Stock", "Found"),
    Flow.COUNTED: mark("Stock", "Counted"),
    Flow.CORRECTED: mark("Stock", "Corrected"),
}


class Source(StrEnum):
    """Where received stock came from."""

    SUPPLIER = "supplier"
    DONOR = "donor"
    CENTRE = "centre"

    def word(self) -> str:
        """Return the source's name, in the current language."""
        texts = {
            Source.SUPPLIER: t("Stock", "Supplier"),
            Source.DONOR: t("Stock", "Donor"),
            Source.CENTRE: t("Stock", "Another centre"),
        }
        return texts[self]


class Group(StrEnum):
    """To whom, as a group and never as a person."""

    WOMEN = "women"
    MEN = "men"
    TRANS = "trans"
    CLIENTS = "clients"
    OUTLET = "outlet"
    NOT_SAID = ""

    def word(self) -> str:
        """Return the group's name, in the current language."""
        texts = {
            Group.WOMEN: t("Stock", "Women sex workers"),
            Group.MEN: t("Stock", "Men sex workers"),
            Group.TRANS: t("Stock", "Trans sex workers"),
            Group.CLIENTS: t("Stock", "Clients and partners"),
            Group.OUTLET: t("Stock", "A venue or outlet"),
            Group.NOT_SAID: t("Stock", "Not said"),
        }
        return texts[self]


@dataclass(frozen=True)
class Parcel:
    """So many pieces of a product; `lot` None = first expired first, where the form allows it."""

    product: str
    quantity: int
    lot: Lot | None = None


@dataclass(frozen=True)
class Receipt:
    """Stock that came in, or the opening count of a place that starts its ledger."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    source: Source = Source.SUPPLIER
    giver: str = ""  # a supplier's or donor's name, never a person's
    opening: bool = False
    origin: Op = 0  # the supplier, donor or other centre, of the centre's lists
    order: Op = 0  # the order that it answers
    facts: LotFacts = NO_FACTS  # what the boxes say of the lot beside its number and expiry


@dataclass(frozen=True)
class HandOut:
    """Pieces given to people, from a place or from a bag (`shift`)."""

    day: int
    parcels: tuple[Parcel, ...]
    place: Op = 0
    shift: Op = 0
    group: Group = Group.NOT_SAID
    contacts: int = 0  # how many people, a count only
    reason: str = ""  # why not the lot that expires first
    here: bool = False  # "I have them here": what the book lacks is noted as found, flagged
    outlet: Op = 0  # the outlet that was filled, of the centre's list; its name stays in the vault
    left: tuple[tuple[str, int], ...] = ()  # what was left there: (product, pieces), 0 = empty
    round: str = ""  # names what was written in one go


@dataclass(frozen=True)
class Loss:
    """Pieces that went without being used; confiscated ones may name an area and a unit, no person."""

    day: int
    parcels: tuple[Parcel, ...]
    cause: Flow
    place: Op = 0
    shift: Op = 0
    area: Op = 0
    unit: Op = 0
    note: str = ""


@dataclass(frozen=True)
class Find:
    """Pieces that turned up without a delivery."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    note: str = ""


@dataclass(frozen=True)
class Count:
    """What was counted, lot by lot; zero is a count too."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    started: Started | None = None  # the moment of counting, where it is not that of writing
    reasons: tuple[tuple[str, Lot, str], ...] = ()  # (product, lot, why it differs): a key of ours, or a few words


@dataclass(frozen=True)
class TakeOut:
    """A bag that goes out on a shift; `worker` is a code, `shift` names a bag that is out already."""

    place: Op
    day: int
    parcels: tuple[Parcel, ...]
    worker: str = ""
    shift: Op = 0
    here: bool = False  # "I have them here": what the book lacks is noted as found, flagged


@dataclass(frozen=True)
class CloseBag:
    """The end of a shift: what was done with what went out; what is left over must be explained."""

    shift: Op
    day: int
    handed: tuple[Parcel, ...] = ()
    returned: tuple[Parcel, ...] = ()
    lost: tuple[Parcel, ...] = ()
    group: Group = Group.NOT_SAID
    contacts: int = 0
    explanation: str = ""
    confiscated: tuple[Parcel, ...] = ()  # taken by police
    area: Op = 0
    unit: Op = 0
    people: tuple[tuple[Group, int], ...] = ()  # contacts by group, counts only
    sheets: int = 0  # rights sheets given
    slips: int = 0  # referral slips given


@dataclass(frozen=True)
class Doubt:
    """A question before something unlikely is written; saying yes to `key` lets it pass."""

    key: str  # "stock.gross:male-condom": the same question asked again has the same key
    question: Phrase
    facts: tuple[tuple[str, object], ...] = ()

    def say(self) -> str:
        """Ask, in the current language."""
        return self.question.say(**dict(self.facts))


@dataclass(frozen=True)
class Outcome:
    """What a verb answers: the op of what was written, or the questions to be answered first."""

    op: Op = 0
    doubts: tuple[Doubt, ...] = ()
    shift: Op = 0
    pieces: int = 0
    taken: Op = 0  # what police took, where it was written along with a closing

    @property
    def posted(self) -> bool:
        """Tell whether it was written."""
        return self.op != 0


@dataclass(frozen=True)
class Shift:
    """A bag that went out: who (a code), when it began, and whether it is closed.

    Its op stands for the bag where movements name a place.
    """

    op: Op
    worker: str
    place: Op  # the store it came from
    day: int
    closed: int | None  # the day it was closed
    reversed: bool = False


@dataclass(frozen=True)
class LotStock:
    """What is left of a lot."""

    lot: Lot
    balance: int


@dataclass(frozen=True)
class Held:
    """One card's balance."""

    place: Op
    product: str
    lot: Lot
    balance: int

    @property
    def stock(self) -> LotStock:
        """The lot and what is left of it."""
        return LotStock(self.lot, self.balance)


@dataclass(frozen=True)
class LedgerLine:
    """A line of the ledger as it is shown."""

    place: Op
    product: str
    lot: Lot
    day: int
    op: Op
    movement: Op
    flow: Flow
    change: int
    balance: int
    counted: int | None
    seen: int | None
    flags: int
    detail: str
    other: Op
    at: bytes = b""


@dataclass(frozen=True)
class Imported:
    """A ledger that was brought in."""

    batch: str
    name: str
    day: int
    lines: int
    ops: tuple[Op, ...]
    gone: bool
