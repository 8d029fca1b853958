"""What is known about a rights sheet, and how far its words can be relied on."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum

from toolkit.base import words
from toolkit.base.clock import day_of, long_day
from toolkit.base.words import LANGUAGE_NAMES, t

# What a centre fills in once, and sheets name as {judge_hours} and so on.
FACTS = ("judge_hours", "centre_phone", "lawyer_name", "lawyer_phone")
BLANK = "_" * 12  # stands where a fact is still missing: a place to write on


@dataclass(frozen=True)
class Cited:
    """Where a sheet's advice comes from: a paper, and the section or article in it."""

    paper: str
    place: str


class Standing(StrEnum):
    """How a sheet's text stands to the English one that it was made from."""

    ORIGINAL = "original"
    CURRENT = "current"  # a translation of the English text as it is now
    STALE = "stale"  # the English text has changed since


@dataclass(frozen=True)
class SheetInfo:
    """One sheet in one language."""

    slug: str
    language: str  # of the text itself; English where the one asked for is not there
    title: str
    summary: str
    pictogram: str
    order: int
    version: int
    sources: tuple[Cited, ...]
    reviewed_by: str  # empty: nobody with legal training has looked at this text
    reviewed_on: dt.date | None
    standing: Standing
    asked: str  # the language that was asked for
    read_by: str = ""  # the native speaker who has reviewed a translation; empty: nobody yet

    @property
    def reviewed(self) -> bool:
        """Whether somebody with legal training answers for this very text."""
        return bool(self.reviewed_by) and self.standing is not Standing.STALE

    def status(self) -> list[str]:
        """Say in the current language how far the sheet can be relied on; the review comes first."""
        said = [self._review()]
        if self.standing is not Standing.ORIGINAL:
            said.append(self._reading())
        if self.standing is Standing.STALE:
            said.append(t("Rights", "The English sheet has changed since this translation was made."))
        if self.asked != self.language:
            name = LANGUAGE_NAMES.get(self.asked, self.asked)
            said.append(
                words.fill(t("Rights", "This sheet is not in {language} yet, so here it is in English."), language=name)
            )
        return said

    def _reading(self) -> str:
        if not self.read_by:
            return t("Rights", "No native speaker has reviewed this translation yet.")
        return words.fill(t("Rights", "Translation reviewed by {name}."), name=self.read_by)

    def _review(self) -> str:
        if not self.reviewed_by:
            return t("Rights", "Nobody with legal training has reviewed this sheet yet.")
        if self.reviewed_on is None:
            return words.fill(t("Rights", "Reviewed by {name}."), name=self.reviewed_by)
        day = long_day(day_of(self.reviewed_on))
        return words.fill(t("Rights", "Reviewed by {name}, {day}."), name=self.reviewed_by, day=day)


def source_hash(title: str, summary: str, body: str) -> str:
    """Return the hash that a translation carries of the English text it was made from.

    Only the words count: a review, a new order or spaces at a line's end make no translation stale.
    """
    lines = [title, summary, *body.splitlines()]
    text = "\n".join(line.rstrip() for line in lines).strip()
    return hashlib.sha256(text.encode()).hexdigest()[:16]
