"""`Board`: everything the page of stock shows, read at once on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.desktop.stock.moving import Moving, read_moving
from toolkit.desktop.stock.supply import Supply, read_supply
from toolkit.stock.contacts import Contacts
from toolkit.stock.model import Held, Product, Shift, Store
from toolkit.stock.product_card import ProductCard
from toolkit.stock.shift_sheet import SheetRow, numbered, picture

if TYPE_CHECKING:
    from toolkit.kit import Kit

__all__ = ["Bag", "Board", "picture", "read"]


@dataclass(frozen=True)
class Bag:
    """An open bag and what is left in it."""

    shift: Shift
    held: tuple[Held, ...]

    @property
    def pieces(self) -> int:
        """What is left, all products together."""
        return sum(one.balance for one in self.held)


@dataclass(frozen=True)
class Board:
    """One place's stock as of now."""

    today: int
    places: tuple[Store, ...]
    place: Op  # 0 where there is none yet
    products: tuple[Product, ...]
    cards: tuple[ProductCard, ...]
    lots: tuple[Held, ...]
    bags: tuple[Bag, ...]  # open ones of any place, the oldest first
    areas: tuple[ListItem, ...]
    units: tuple[ListItem, ...]
    supply: Supply = field(default_factory=Supply)  # what stands beside the movements
    moving: Moving = field(default_factory=Moving)
    rows: tuple[SheetRow, ...] = ()  # of a shift sheet: every product with the number that stays with it
    closed: tuple[Shift, ...] = ()  # bags closed lately, the latest first
    contacts: tuple[Contacts, Contacts] = (Contacts(), Contacts())  # of this month and the one before, every place

    def product(self, code: str) -> Product | None:
        """Return a product by its code."""
        return next((one for one in self.products if one.code == code), None)

    def word(self, code: str) -> str:
        """Return a product's name."""
        found = self.product(code)
        return found.word() if found else code

    def in_bag(self, bag: Bag) -> list[tuple[str, int]]:
        """Return what is left in a bag of each product, in the order of the list of products."""
        sums: dict[str, int] = {}
        for one in bag.held:
            sums[one.product] = sums.get(one.product, 0) + one.balance
        order = {one.code: place for place, one in enumerate(self.products)}
        return sorted(sums.items(), key=lambda one: (order.get(one[0], len(order)), one[0]))

    def place_name(self, op: Op) -> str:
        """Return a place's name."""
        return next((one.name for one in self.places if one.op == op), "")

    def lots_of(self, code: str, shift: Op = 0) -> tuple[Held, ...]:
        """Return the lots of a product at the place, or in a bag."""
        held = next((bag.held for bag in self.bags if bag.shift.op == shift), ()) if shift else self.lots
        return tuple(one for one in held if one.product == code)


def read(kit: Kit, place: Op) -> Board:
    """Read the board of a place (0: the first one)."""
    places = tuple(kit.stock.places())
    month = clock.month_of(kit.vault.clock.today())
    chosen = place if any(one.op == place for one in places) else (places[0].op if places else 0)
    return Board(
        kit.vault.clock.today(),
        places,
        chosen,
        tuple(kit.stock.products()),
        tuple(kit.stock.cards(chosen)) if chosen else (),
        tuple(kit.stock.lots(chosen)) if chosen else (),
        tuple(Bag(shift, tuple(held)) for shift, held in kit.stock.bags()),
        tuple(one for one in kit.vault.lists.all(Listed.AREA) if not one.retired),
        tuple(one for one in kit.vault.lists.all(Listed.UNIT) if not one.retired),
        supply=read_supply(kit, chosen),
        moving=read_moving(kit),
        rows=numbered(kit.stock.products(retired=True), everything=True),
        closed=tuple(kit.stock.closed_bags()),
        contacts=(kit.stock.contacts(month, month), kit.stock.contacts(month - 1, month - 1)),
    )
