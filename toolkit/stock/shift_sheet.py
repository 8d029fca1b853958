"""The paper that goes along on a shift, and the page on which it is typed in: the same boxes in the same order.

Each column and each box has a letter, each product a number.  The neutral form shows nothing else: a
paper in a pocket is itself evidence.  Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.base.words import Phrase, mark
from toolkit.stock.model import Form, Group, Product

_PICTURES = {
    "male-condom": "condom",
    "female-condom": "female-condom",
    "lube-sachet": "lubricant",
    "lube-tube": "tube",
    "hiv-self-test": "hiv-test",
    "dental-dam": "leaflet",
    "needle": "syringe",
}
_OF_FORM = {Form.MALE: "condom", Form.FEMALE: "female-condom", Form.LUBRICANT: "lubricant"}


def picture(product: Product) -> str:
    """Return the pictogram of a product."""
    return _PICTURES.get(product.code) or _OF_FORM.get(product.form, "medicine-bottle")


@dataclass(frozen=True)
class Box:
    """A column of the sheet, or one of the boxes under it."""

    key: str
    letter: str
    word: Phrase
    picture: str


TAKEN, HANDED, RETURNED, LOST, CONFISCATED = "taken", "handed", "returned", "lost", "confiscated"
SHEETS, SLIPS = "sheets", "slips"

COLUMNS: tuple[Box, ...] = (
    Box(TAKEN, "A", mark("Stock", "Taken out"), "backpack"),
    Box(HANDED, "B", mark("Stock", "Handed out"), "people"),
    Box(RETURNED, "C", mark("Stock", "Brought back"), "home"),
    Box(LOST, "D", mark("Stock", "Lost"), "question"),
    Box(CONFISCATED, "E", mark("Stock", "Taken by police"), "police"),
)
BOXES: tuple[Box, ...] = (
    Box(f"group.{Group.WOMEN.value}", "F", mark("Stock", "Women"), "woman"),
    Box(f"group.{Group.MEN.value}", "G", mark("Stock", "Men"), "man"),
    Box(f"group.{Group.TRANS.value}", "H", mark("Stock", "Trans people"), "transgender"),
    Box(f"group.{Group.CLIENTS.value}", "I", mark("Stock", "Clients"), "meeting"),
    Box(f"group.{Group.NOT_SAID.value}", "J", mark("Stock", "Others"), "person"),
    Box(SHEETS, "K", mark("Stock", "Sheets given"), "leaflet"),
    Box(SLIPS, "L", mark("Stock", "Slips given"), "referral"),
)


@dataclass(frozen=True)
class SheetRow:
    """A product's row: its number, which stays with it, and what is in the bag already."""

    number: int
    product: Product
    taken: int | None = None  # None = a box to write in


@dataclass(frozen=True)
class ShiftSheet:
    """What a sheet is made of; `code` is the bag's, "" for a blank one."""

    rows: tuple[SheetRow, ...]
    code: str = ""


def numbered(
    products: Sequence[Product], wanted: Mapping[str, int] | None = None, *, everything: bool = False
) -> tuple[SheetRow, ...]:
    """Return the rows of a sheet: of every product offered, of those in a bag, or of all there ever were.

    `products` are all there ever were, in the order in which they were added: so a product's number
    stays the same when another is retired.
    """
    return tuple(
        SheetRow(number, one, wanted[one.code] if wanted is not None else None)
        for number, one in enumerate(products, 1)
        if (one.code in wanted if wanted is not None else everything or not one.retired)
    )


def difference(taken: int | None, parts: Sequence[int | None]) -> int:
    """Return how many pieces of a row are not accounted for; below zero: more went than was taken."""
    return (taken or 0) - sum(one or 0 for one in parts)
