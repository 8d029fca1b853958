"""The check itself: patterns first, then addresses, then names in what is left."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from toolkit.incidents.textcheck import addresses, cues, lexicon, patterns, people
from toolkit.incidents.textcheck.finding import NO_CAPITALS, SOFT, Finding, Sort, Unchecked
from toolkit.incidents.textcheck.phones import is_phone
from toolkit.incidents.textcheck.replacements import offered
from toolkit.incidents.textcheck.tokens import CASED, Token, tokens

# Where two patterns meet in one place the earlier in this row is believed, then the longer.
_BELIEVED = (
    *(Sort.EMAIL, Sort.LINK, Sort.SPOT, Sort.IBAN, Sort.CARD, Sort.DAY, Sort.CLOCK, Sort.AGE),
    *(Sort.PHONE, Sort.PLATE, Sort.NUMBER, Sort.HANDLE, Sort.ADDRESS, Sort.NAME, Sort.YEAR),
)
_ORDER = {kind: place for place, kind in enumerate(_BELIEVED)}
_FEW_WORDS = 8


def check(text: str, language: str) -> list[Finding]:
    """Return what stands in `text` that could tell who someone is, in reading order, none overlapping.

    `language` is that of the window, a code such as "fr": replacements are offered in it, and it helps to tell a
    phone number from an amount.  Words of other languages are searched for all the same.
    """
    spans = _apart(
        [
            *patterns.links(text),
            *patterns.days(text),
            *patterns.ages(text),
            *patterns.numbers(text, lambda digits: is_phone(digits, language)),
        ]
    )
    cut = tokens(text)
    taken = _taken(cut, spans)
    marks = [mark and not held for mark, held in zip(people.candidates(text, cut), taken, strict=True)]
    years = [span for span in spans if span[2] is Sort.YEAR]
    found = list(spans)
    for first, last in addresses.runs(text, cut, marks, taken):
        start, end = cut[first].start, cut[last].end
        found = [span for span in found if span not in years or not start <= span[0] < end]
        found.append((start, end, Sort.ADDRESS))
        for place in range(first, last + 1):
            marks[place] = False
    officers: set[int] = set()
    for first, last in people.joined(text, cut, marks):
        head = people.with_title(text, cut, first, taken)
        start, end = cut[head].start, cut[last].end
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        if any(token.word in cues.TITLES and token.word not in cues.CIVIL for token in cut[head:first]):
            officers.add(start)
        found.append((start, end, Sort.NAME))
    return [
        Finding(start, end, kind, kind not in SOFT, offered(kind, language, officer=start in officers))
        for start, end, kind in sorted(found)
    ]


def likely_person(text: str, finding: Finding) -> bool:
    """Tell whether a name in `text` is very likely a person's: a title before it, or a first name in it."""
    words = [token.word for token in tokens(text[finding.start : finding.end])]
    titled = any(word in cues.TITLES or word.removesuffix("'s") in lexicon.given() for word in words)
    return finding.kind is Sort.NAME and titled


def may_be_a_title(text: str, finding: Finding) -> bool:
    """Tell whether an address in `text` may be the name of a place as well: "Zone Kibera 4" has no street in it."""
    return finding.kind is Sort.ADDRESS and not addresses.has_street(tokens(text[finding.start : finding.end]))


def _apart(spans: Sequence[patterns.Span]) -> list[patterns.Span]:
    """Return spans of which no two overlap: the one believed first wins, the others are dropped."""
    kept: list[patterns.Span] = []
    starts: list[int] = []
    for span in sorted(_merged(spans), key=lambda one: (_ORDER[one[2]], one[0] - one[1], one[0])):
        place = bisect_right(starts, span[0])
        before = place > 0 and kept[place - 1][1] > span[0]
        after = place < len(kept) and kept[place][0] < span[1]
        if not before and not after and span[0] < span[1]:
            kept.insert(place, span)
            starts.insert(place, span[0])
    return kept


def _merged(spans: Sequence[patterns.Span]) -> list[patterns.Span]:
    """Return spans with those of one kind that overlap made one: "tarehe 3" and "3 Machi"."""
    whole: list[patterns.Span] = []
    last: dict[Sort, int] = {}
    for start, end, kind in sorted(spans):
        place = last.get(kind)
        if place is not None and start < whole[place][1]:
            whole[place] = (whole[place][0], max(end, whole[place][1]), kind)
        else:
            last[kind] = len(whole)
            whole.append((start, end, kind))
    return whole


def _taken(cut: Sequence[Token], spans: Sequence[patterns.Span]) -> list[bool]:
    """Return for each token whether it lies in a span that is certain (a year may be a house number)."""
    certain = [span for span in spans if span[2] is not Sort.YEAR]
    found = []
    place = 0
    for token in cut:
        while place < len(certain) and certain[place][1] <= token.start:
            place += 1
        found.append(place < len(certain) and certain[place][0] < token.end)
    return found


def unchecked(text: str) -> tuple[Unchecked, ...]:
    """Return the scripts of `text` in which names cannot be told from other words, the most used first.

    Names are found there now and then, by the lists and after titles; nobody may rely on it.
    """
    counts: dict[str, int] = {}
    cased = small = 0
    for token in tokens(text):
        if token.number or len(token.said) < 2:
            continue
        if token.script in CASED:
            cased += 1
            small += token.said.islower()
        elif token.script:
            counts[token.script] = counts.get(token.script, 0) + 1
    if cased >= _FEW_WORDS and (small == cased or small < cased / 3):
        counts[NO_CAPITALS] = cased
    return tuple(Unchecked(script) for script in sorted(counts, key=lambda one: -counts[one]))
