"""Names: a capital inside a sentence, a word of the lists, a word after a title.

A word is a candidate or not; candidates that stand together are one name.  In scripts without
capitals only titles, sentences that give a name, and the lists are left: much is missed there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.incidents.textcheck import cues, lexicon
from toolkit.incidents.textcheck.tokens import CASED, Token

_GIVEN_AT_MOST = 3
_ACRONYM = 5
_SHOUTED = 0.6
_ENGLISH = 0.6


def candidates(text: str, tokens: Sequence[Token]) -> list[bool]:
    """Return for each token whether it is part of a name, as far as one can tell."""
    marks = [False] * len(tokens)
    if not tokens:
        return marks
    words = [token for token in tokens if not token.number]
    cased = [token for token in words if token.script in CASED]
    plain = [token.word for token in cased if not token.capital] or [token.word for token in cased]
    mood = Mood(
        english=sum(lexicon.is_english(word) or word in cues.NEVER for word in plain) >= _ENGLISH * max(len(plain), 1),
        small=len(cased) > 2 and not any(token.capital for token in cased),
        shouted=_is_shouted(cased),
        language=lexicon.language_of({*plain} if cased else ()),
    )
    for place, token in enumerate(tokens):
        if token.number or token.word in cues.FUNCTION or token.word in cues.NEVER or token.word in cues.TITLES:
            continue
        if token.script not in CASED:
            marks[place] = token.word in lexicon.names(token.script) and not lexicon.is_common(token.word)
        elif token.capital and not mood.shouted:
            marks[place] = _capital(token, mood, called=text[token.end : token.end + 1] in {",", ":"})
        else:
            marks[place] = _small(token, mood)
    _beside(text, tokens, marks, mood)
    _given(text, tokens, marks, mood)
    return marks


@dataclass(frozen=True)
class Mood:
    """How a text is written: mostly English words; without any capital; in capitals alone; its likeliest language."""

    english: bool
    small: bool
    shouted: bool
    language: str


def _is_shouted(cased: Sequence[Token]) -> bool:
    long = [token for token in cased if len(token.said) > 1]
    return len(long) > 2 and sum(token.said.isupper() for token in long) > _SHOUTED * len(long)


def _bare(token: Token) -> str:
    return token.word.removesuffix("'s")


def _capital(token: Token, mood: Mood, *, called: bool) -> bool:
    word = _bare(token)
    if len(word) < 2:
        return False
    listed = word in lexicon.names(token.script)
    if token.said.isupper() and len(token.said) <= _ACRONYM and not listed:
        return len(token.said) == _ACRONYM and word in lexicon.places()
    common = lexicon.is_common(word, mood.language) or (mood.english and lexicon.is_english(word))
    if token.first:
        if common:
            return word in lexicon.given() and (called or not lexicon.is_common(word, mood.language))
        if called and listed:
            return True
        return listed or mood.english or word in lexicon.places()
    return listed or not common or word in lexicon.places()


def _small(token: Token, mood: Mood) -> bool:
    """Tell of a word without a capital (or in a text of capitals) whether it is a name by itself."""
    word = _bare(token)
    if len(word) < 4 or lexicon.is_common(word) or lexicon.is_english(word):
        return False
    if (word in lexicon.given() and mood.english) or (mood.small and word in lexicon.names(token.script)):
        return True
    return mood.english and (
        word in lexicon.proper() or mood.small or (mood.shouted and word in lexicon.names(token.script))
    )


def _beside(text: str, tokens: Sequence[Token], marks: list[bool], mood: Mood) -> None:
    """Take in what stands beside a candidate, and names that were typed small."""
    last = len(tokens) - 1
    sure = [mark and _sure(token, mood) for mark, token in zip(marks, tokens, strict=True)]
    for place, token in enumerate(tokens):
        if marks[place] or token.number or token.script not in CASED or len(token.word) < 2:
            continue
        if token.word in cues.FUNCTION or token.word in cues.NEVER or token.word in cues.TITLES:
            continue
        listed = token.word in lexicon.names(token.script)
        before = place > 0 and near(text, tokens[place - 1], token) and not tokens[place - 1].word.endswith("'s")
        after = place < last and near(text, token, tokens[place + 1])
        if token.capital and not mood.shouted:
            # "Grace Wanjiru" at the head of a sentence; "New Zealand"; a capital before or after a name.
            if token.first:
                marks[place] = after and marks[place + 1] and (listed or tokens[place + 1].capital)
            else:
                initial = place > 1 and len(tokens[place - 1].said) == 1 and tokens[place - 1].capital
                lead = before and (sure[place - 1] or (initial and marks[place - 2]))
                marks[place] = lead or (after and sure[place + 1])
        elif listed and not (lexicon.is_common(token.word) or lexicon.is_english(token.word)):
            # Typed small (or all in capitals): two of the list side by side, or one beside a name.
            pair = after and _unusual(tokens[place + 1])
            marks[place] = pair or (before and marks[place - 1])


def _sure(token: Token, mood: Mood) -> bool:
    word = _bare(token)
    everyday = lexicon.is_common(word) or (mood.english and lexicon.is_english(word))
    return not everyday or word in lexicon.given()


def _unusual(token: Token) -> bool:
    """Tell whether a word is in the lists of names and is no word otherwise."""
    if token.number or token.word in cues.FUNCTION or token.word not in lexicon.names(token.script):
        return False
    return not (lexicon.is_common(token.word) or lexicon.is_english(token.word))


def _given(text: str, tokens: Sequence[Token], marks: list[bool], mood: Mood) -> None:
    """Take in what follows a title or a sentence that gives a name."""
    words = [token.word for token in tokens]
    for place, word in enumerate(words):
        if word in cues.TITLES:
            _follow(text, tokens, marks, place, mood, title=True)
            continue
        for giving in cues.GIVING_BY_LAST.get(word, ()):
            if tuple(words[max(0, place + 1 - len(giving)) : place + 1]) == giving:
                _follow(text, tokens, marks, place, mood, title=False)
                break


def _follow(text: str, tokens: Sequence[Token], marks: list[bool], place: int, mood: Mood, *, title: bool) -> None:
    for step in range(1, _GIVEN_AT_MOST + 1):
        if place + step >= len(tokens):
            return
        token = tokens[place + step]
        before = tokens[place + step - 1]
        if token.number or not near(text, before, token) or token.word in cues.TITLES:
            return
        cased = token.script in CASED
        plain = lexicon.is_common(token.word) or (cased and lexicon.is_english(token.word)) or token.word in cues.NEVER
        if cased and token.capital and not token.first and (not plain or not title):
            marks[place + step] = True
        elif plain or len(token.word) < 2:
            return
        elif step == 1 or token.word in lexicon.names(token.script):
            # After a title a small word that is in no list of ours may be a verb in a language we know little.
            listed = token.word in lexicon.names(token.script)
            marks[place + step] = listed or not title or not cased or mood.english
            if not marks[place + step]:
                return
        else:
            return


def near(text: str, one: Token, other: Token) -> bool:
    """Tell whether only a space, a hyphen or the point of an initial stands between two tokens."""
    between = text[one.end : other.start]
    return between in {" ", "-", "'", "’", ". ", "\u00a0", "  ", "."} or (
        len(between) <= 3 and between.strip(" ") in {"", "-"} and "\n" not in between
    )


def with_title(text: str, tokens: Sequence[Token], first: int, taken: Sequence[bool]) -> int:
    """Return where a name begins with its titles: "the sergeant Otieno" is one thing to replace."""
    head = first
    while (
        head > 0
        and tokens[head - 1].word in cues.TITLES
        and not taken[head - 1]
        and near(text, tokens[head - 1], tokens[head])
    ):
        head -= 1
    officer = any(token.word not in cues.CIVIL for token in tokens[head:first])
    if officer and head > 0 and tokens[head - 1].word in cues.ARTICLES and near(text, tokens[head - 1], tokens[head]):
        head -= 1
    return head


def joined(text: str, tokens: Sequence[Token], marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Return each name as (first token, last token): candidates side by side, initials and small words between."""
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(tokens):
        if not marks[place]:
            place += 1
            continue
        end = place
        while (
            end + 1 < len(tokens) and near(text, tokens[end], tokens[end + 1]) and not tokens[end].word.endswith("'s")
        ):
            token = tokens[end + 1]
            if marks[end + 1]:
                end += 1
            elif (
                end + 2 < len(tokens)
                and marks[end + 2]
                and near(text, token, tokens[end + 2])
                and (
                    (len(token.said) == 1 and token.said.isupper()) or (token.word in cues.JOINING and not token.number)
                )
            ):
                end += 2
            else:
                break
        found.append((place, end))
        place = end + 1
    return found
