"""What is typed at the terminal, as stock means it: places, products, days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.words import mark

if TYPE_CHECKING:
    from toolkit.base.ids import Op
    from toolkit.kit import Kit

WHICH_STORE = kind(
    "cli.which-store",
    mark("Problem", "No place where stock lies, or more than one, is called that."),
    mark("Problem", "“satchel stock list --all” shows their names."),
)
WHICH_PRODUCT = kind(
    "cli.which-product",
    mark("Problem", "No product, or more than one, is called that."),
    mark("Problem", "“satchel stock list” shows their codes."),
)
BAD_DATE = kind(
    "cli.bad-date",
    mark("Problem", "The date can't be read."),
    mark("Problem", "Write it as 2026-11-03; an expiry may be a month, as 2028-05."),
)


def place_of(kit: Kit, typed: str) -> Op:
    """Return the store that a name means; nothing typed is the centre's own."""
    places = kit.stock.places()
    if not typed and places:
        return places[0].op
    wanted = typed.casefold().strip()
    found = [one for one in places if one.name.casefold() == wanted]
    found = found or [one for one in places if wanted and wanted in one.name.casefold()]
    if len(found) != 1:
        raise WHICH_STORE.problem()
    return found[0].op


def product_of(kit: Kit, typed: str) -> str:
    """Return the code of the product that a code or name means."""
    wanted = typed.casefold().strip()
    products = kit.stock.products()
    found = [one for one in products if wanted in {one.code.casefold(), one.word().casefold()}]
    found = found or [one for one in products if wanted and one.word().casefold().startswith(wanted)]
    if len(found) != 1:
        raise WHICH_PRODUCT.problem()
    return found[0].code


def date_of(typed: str) -> int:
    """Return the day of a typed date."""
    try:
        return clock.day_of(dt.date.fromisoformat(typed))
    except ValueError as error:
        raise BAD_DATE.problem() from error
