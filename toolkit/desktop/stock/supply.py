"""`Supply`: what stands beside the movements, read with the board: givers, orders, outlets, levels, lots' facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.places import ListItem
from toolkit.base.words import fill, number, t
from toolkit.stock.levels import LevelSetting
from toolkit.stock.lot_facts import LotFacts
from toolkit.stock.model import Lot, Product, Source
from toolkit.stock.orders import Order
from toolkit.stock.outlets import OutletUse

if TYPE_CHECKING:
    from toolkit.kit import Kit


@dataclass(frozen=True)
class Supply:
    """What a place's forms offer beside products and lots."""

    givers: Mapping[Source, tuple[ListItem, ...]] = field(default_factory=dict)
    orders: tuple[Order, ...] = ()  # of the place: what is waited for first
    outlets: tuple[ListItem, ...] = ()
    uses: tuple[OutletUse, ...] = ()
    facts: Mapping[tuple[str, Lot], LotFacts] = field(default_factory=dict)
    levels: tuple[LevelSetting, ...] = ()
    proposed: tuple[Product, ...] = ()

    def giver_name(self, op: Op) -> str:
        """Return the name of a supplier, donor or other centre; empty where it is not said."""
        return next((one.name for items in self.givers.values() for one in items if one.op == op), "")

    def outlet_name(self, op: Op) -> str:
        """Return an outlet's code name."""
        return next((one.name for one in self.outlets if one.op == op), "")

    def use(self, outlet: Op, product: str) -> OutletUse | None:
        """Return what is known of a product at an outlet, None where nobody was there with it."""
        return next((one for one in self.uses if one.outlet == outlet and one.product == product), None)

    def open_orders(self, product: str) -> list[Order]:
        """Return the orders of a product that are waited for."""
        return [one for one in self.orders if one.open and one.product == product]


def read_supply(kit: Kit, place: Op) -> Supply:
    """Read it for a place."""
    stock = kit.stock
    return Supply(
        {source: tuple(stock.givers(source, retired=True)) for source in Source},
        tuple(stock.orders(place)) if place else (),
        tuple(stock.outlets(retired=True)),
        tuple(stock.outlet_uses()),
        stock.every_lot_fact(),
        tuple(stock.level_settings()),
        tuple(stock.proposed()),
    )


def order_text(order: Order) -> str:
    """Say an order in a line: "500 ordered on Tue 3 Nov, 300 still to come"."""
    return fill(
        t("Stock", "{pieces} ordered on {day}, {open} still to come"),
        pieces=number(order.pieces),
        day=clock.short_day(order.day),
        open=number(order.open),
    )
