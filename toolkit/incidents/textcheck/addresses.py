"""Addresses: a street's word beside a name or a number, a number beside a name, and what belongs with them."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.incidents.textcheck import cues
from toolkit.incidents.textcheck.tokens import Token

_LONGEST = 24  # tokens
_HOUSE = 5  # digits of a house number or postcode
_SUFFIXES = (
    "strasse",
    "straße",
    "gasse",
    "gatan",
    "vägen",
    "veien",
    "vej",
    "gade",
    "katu",
    "straat",
    "laan",
    "utca",
    "weg",
)


def street(token: Token) -> bool:
    """Tell whether a token is the word for a street, or ends in one."""
    if token.number or (not token.capital and token.word in cues.ALSO_WORDS):
        return False
    return token.word in cues.STREETS or token.said.lower().endswith(_SUFFIXES)


def has_street(tokens: Sequence[Token]) -> bool:
    """Tell whether the word for a street is among `tokens`."""
    return any(street(token) for token in tokens)


def runs(text: str, tokens: Sequence[Token], names: Sequence[bool], taken: Sequence[bool]) -> list[tuple[int, int]]:
    """Return each address as (first token, last token).

    `names` are candidates of names, `taken` tokens that are part of another finding.  A run is made
    of numbers, names, words of streets and units, with nothing but spaces, commas, points, hyphens
    and ends of lines between; it is an address where a street's or unit's word stands beside a name or number,
    or a house number beside a name.
    """
    found: list[tuple[int, int]] = []
    names = [name or _of_street(text, tokens, place) for place, name in enumerate(names)]
    place = 0
    while place < len(tokens):
        if taken[place] or not _part(tokens[place], names[place]):
            place += 1
            continue
        end = place
        while end + 1 < len(tokens) and end - place < _LONGEST and not taken[end + 1]:
            if not _together(text, tokens[end], tokens[end + 1]):
                break
            if _part(tokens[end + 1], names[end + 1]) or _line(text, tokens, end):
                end += 1
            elif (
                end + 2 < len(tokens)
                and tokens[end + 1].word in cues.JOINING
                and not taken[end + 2]
                and _part(tokens[end + 2], names[end + 2])
                and _together(text, tokens[end + 1], tokens[end + 2])
            ):
                end += 2
            else:
                break
        first, last = _trim(tokens, names, place, end)
        if first <= last and _is_address(text, tokens, names, first, last):
            found.append((first, last))
        place = end + 1
    return found


def _of_street(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a capital stands beside the word for a street: "Moi Avenue", though "moi" is a word."""
    token = tokens[place]
    if not token.capital or token.word in cues.NEVER or street(token) or len(token.said) < 2:
        return False
    if 0 < place < len(tokens) - 1 and tokens[place - 1].number and tokens[place + 1].number:
        return _together(text, tokens[place - 1], token) and _together(text, token, tokens[place + 1])
    beside = [other for other in (place - 1, place + 1) if 0 <= other < len(tokens) and street(tokens[other])]
    return any(
        _together(text, tokens[min(place, other)], tokens[max(place, other)])
        and (tokens[other].capital or other < place)
        and (not token.first or other > place)
        for other in beside
    )


def _line(text: str, tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a capital follows on a new line or after a comma: a town under its street."""
    token = tokens[end + 1]
    between = text[tokens[end].end : token.start]
    if not token.capital or len(token.said) < 3 or token.word in cues.NEVER or token.word in cues.FUNCTION:
        return False
    beside = "\n" in between or "," in between or (token.said.isupper() and tokens[end].said.isupper())
    return beside and "." not in between and between.count("\n") < 2


def _part(token: Token, name: bool) -> bool:
    if token.number:
        return len(token.said) <= _HOUSE + 1
    return name or street(token) or (token.word in cues.UNITS) or _short(token)


def _short(token: Token) -> bool:
    """Tell whether a token is an initial or the two letters of a state."""
    return len(token.said) <= 2 and token.said.isupper() and token.said not in {"I", "A", "AM", "PM", "OK", "TV", "À"}


def _together(text: str, one: Token, other: Token) -> bool:
    between = text[one.end : other.start]
    return len(between) <= 8 and not between.strip(" \u00a0,.-#/\n\r\t°º") and between.count("\n") <= 2


def _trim(tokens: Sequence[Token], names: Sequence[bool], first: int, last: int) -> tuple[int, int]:
    """Leave off small words of streets and units with nothing of their own at the ends."""

    def bare(place: int) -> bool:
        token = tokens[place]
        return not token.number and not names[place] and not token.capital and not street(token)

    while first <= last and bare(first) and not (first < last and tokens[first + 1].number):
        first += 1
    while last >= first and bare(last):
        last -= 1
    return first, last


def _is_address(text: str, tokens: Sequence[Token], names: Sequence[bool], first: int, last: int) -> bool:
    for place in range(first, last):
        one, other = tokens[place], tokens[place + 1]
        if "\n" in text[one.end : other.start]:
            continue
        if one.number != other.number and (names[place] or names[place + 1]):
            # "Allika 46", "1668 Glyn": a number of a house, but no count before a small word.
            return True
        title = one.word in cues.TITLES and place == first
        if (street(one) and not title and (names[place + 1] or other.number)) or (street(other) and names[place]):
            return True
        if one.number and (street(other) or other.word in cues.UNITS) and other.capital:
            return True
        if (
            one.word in cues.UNITS
            and other.number
            and (one.word in cues.SURE_UNITS or place > first or last > place + 1)
        ):
            return True
    return False
