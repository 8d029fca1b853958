"""The words that are offered in the place of what was found."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.base.words import Phrase, mark, speaking
from toolkit.incidents.textcheck.finding import Sort

OFFICER = mark("Incidents", "an officer")
FRIEND = mark("Incidents", "a friend")
# What is offered for each kind; a name after an officer's title becomes "an officer".
OFFERED: Mapping[Sort, Phrase] = {
    Sort.PHONE: mark("Incidents", "a phone number"),
    Sort.EMAIL: mark("Incidents", "an e-mail address"),
    Sort.CARD: mark("Incidents", "a card number"),
    Sort.IBAN: mark("Incidents", "a bank account"),
    Sort.NUMBER: mark("Incidents", "a number"),
    Sort.PLATE: mark("Incidents", "a number plate"),
    Sort.SPOT: mark("Incidents", "a place"),
    Sort.HANDLE: mark("Incidents", "an account on a network"),
    Sort.LINK: mark("Incidents", "a page on the net"),
    Sort.DAY: mark("Incidents", "a day"),
    Sort.YEAR: mark("Incidents", "a year"),
    Sort.CLOCK: mark("Incidents", "a time of day"),
    Sort.ADDRESS: mark("Incidents", "a street"),
    Sort.AGE: mark("Incidents", "an adult"),
    Sort.NAME: FRIEND,
}


def offered(kind: Sort, language: str, *, officer: bool = False) -> str:
    """Return the words to put in the place of a finding, in `language`."""
    with speaking(language):
        return str(OFFICER if officer and kind is Sort.NAME else OFFERED[kind])
