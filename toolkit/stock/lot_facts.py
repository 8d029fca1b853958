"""What is known of a lot beside its number and expiry: who made it, its quality mark, who gave it.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from toolkit.base.ids import Op
from toolkit.base.words import t

MAKER_LENGTH = 60
_GTIN = re.compile(r"[0-9]{8}|[0-9]{12,14}")


class Quality(StrEnum):
    """Whether WHO and UNFPA looked at the maker and found the product good."""

    PREQUALIFIED = "prequalified"
    NOT = "not"
    NOT_KNOWN = ""

    def word(self) -> str:
        """Return the mark's name, in the current language."""
        texts = {
            Quality.PREQUALIFIED: t("Stock", "WHO/UNFPA prequalified"),
            Quality.NOT: t("Stock", "Not prequalified"),
            Quality.NOT_KNOWN: t("Stock", "Not known"),
        }
        return texts[self]


@dataclass(frozen=True)
class LotFacts:
    """The facts of a lot.  As a change, None leaves a fact as it is."""

    manufacturer: str | None = None
    quality: Quality | None = None
    donor: Op | None = None  # of the list of donors; 0 = none
    gtin: str | None = None  # the trade number under the bars

    @property
    def empty(self) -> bool:
        """Tell whether it says nothing."""
        return self == LotFacts()

    def over(self, older: LotFacts) -> LotFacts:
        """Return these facts, and those of `older` where these say nothing."""
        return LotFacts(
            older.manufacturer if self.manufacturer is None else self.manufacturer,
            older.quality if self.quality is None else self.quality,
            older.donor if self.donor is None else self.donor,
            older.gtin if self.gtin is None else self.gtin,
        )

    def known(self) -> LotFacts:
        """Return the facts with nothing left open: what is not known is empty."""
        return LotFacts("", Quality.NOT_KNOWN, 0, "") if self.empty else self.over(LotFacts("", Quality(""), 0, ""))


NO_FACTS = LotFacts()


def tidy(facts: LotFacts) -> LotFacts:
    """Return a change as it is kept: short texts, and a trade number only where it has the form of one."""
    manufacturer = facts.manufacturer
    if manufacturer is not None:
        manufacturer = " ".join(manufacturer.split())[:MAKER_LENGTH]
    gtin = facts.gtin
    if gtin is not None:
        bare = "".join(gtin.split())
        gtin = bare if _GTIN.fullmatch(bare) else ""
    return replace(facts, manufacturer=manufacturer, gtin=gtin)


def changes(before: LotFacts, wanted: LotFacts) -> LotFacts:
    """Return only what differs: a form shows every fact and must not write again what nobody touched."""
    old = before.known()
    return LotFacts(
        None if wanted.manufacturer in {None, old.manufacturer} else wanted.manufacturer,
        None if wanted.quality is None or wanted.quality is old.quality else wanted.quality,
        None if wanted.donor in {None, old.donor} else wanted.donor,
        None if wanted.gtin in {None, old.gtin} else wanted.gtin,
    )


def latest(written: Iterable[LotFacts]) -> LotFacts:
    """Return what stands of facts written one after the other, the oldest first."""
    found = LotFacts()
    for one in written:
        found = one.over(found)
    return found.known()
