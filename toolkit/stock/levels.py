"""Levels: months of stock under which to order, up to which, and which are an emergency.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import mark, number
from toolkit.stock.figures import Levels

MOST_MONTHS = Fraction(60)  # ISO 4074: nothing keeps longer than five years

BAD_LEVELS = kind(
    "stock.bad-levels",
    mark("Problem", "These levels don't follow one another."),
    mark("Problem", "Very low is less than low, and low is less than full. Write months, as 1.5."),
)

_KEPT = re.compile(r"[0-9]{1,6}(/[1-9][0-9]{0,5})?")
_TYPED = re.compile(r"[0-9]{1,3}([.,][0-9]{1,2})?|[.,][0-9]{1,2}")
_EASTERN = {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")} | {ord("٫"): "."}


@dataclass(frozen=True)
class LevelSetting:
    """One setting as it is kept: for a place (0: everywhere) and a product ("": every one).

    `levels` None means back to what is usual.
    """

    place: Op
    product: str
    levels: Levels | None


def kept(months: Fraction) -> str:
    """Write months as they are kept: "3/2"."""
    return f"{months.numerator}/{months.denominator}"


def from_kept(written: object) -> Fraction | None:
    """Read months as they are kept; None for anything else, and for more than five years."""
    if not isinstance(written, str) or not _KEPT.fullmatch(written):
        return None
    months = Fraction(written)
    return months if months <= MOST_MONTHS else None


def read_months(typed: str) -> Fraction | None:
    """Read typed months: "1.5", "1,5", "3", "٢٫٥"; None where it is no such number."""
    tidy = typed.strip().translate(_EASTERN)
    if not _TYPED.fullmatch(tidy):
        return None
    months = Fraction("0" + tidy.replace(",", "."))
    return months if months <= MOST_MONTHS else None


def months_text(months: Fraction) -> str:
    """Write months as one types them: "1.5", "3", at most two decimals."""
    whole, rest = divmod(round(months * 100), 100)
    from toolkit.base.words import fill, t

    if not rest:
        return number(whole)
    tail = f"{rest:02}".rstrip("0")
    return fill(t("Stock", "{whole}.{tenth}"), whole=whole, tenth=tail)


def sensible(levels: Levels) -> bool:
    """Tell whether very low < low < full, and none is below zero or above five years."""
    return 0 <= levels.emergency < levels.minimum < levels.maximum <= MOST_MONTHS


def read(minimum: object, maximum: object, emergency: object) -> Levels | None:
    """Return levels from their kept forms, None where they are not sensible."""
    found = [from_kept(one) for one in (minimum, maximum, emergency)]
    if found[0] is None or found[1] is None or found[2] is None:
        return None
    levels = Levels(found[0], found[1], found[2])
    return levels if sensible(levels) else None


def chosen(settings: Iterable[LevelSetting], place: Op, product: str, usual: Levels) -> Levels:
    """Return the levels that count: for this place and product, else for the product, the place, everything."""
    standing = {(one.place, one.product): one.levels for one in settings}
    for key in ((place, product), (0, product), (place, ""), (0, "")):
        levels = standing.get(key)
        if levels is not None:
            return levels
    return usual
