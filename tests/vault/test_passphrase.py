"""Passphrases: folding, the lists, generation, help while typing."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base import words as language_of
from toolkit.base.errors import Problem
from toolkit.base.words import LANGUAGE_NAMES, speaking
from toolkit.vault import passphrase
from toolkit.vault.passphrase import WORDLISTS, fold, generate, is_listed, suggest, wordlist

LANGUAGES = sorted(LANGUAGE_NAMES)


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("École  d'été", "ecole d'ete"),
        ("  Déjà\tVU\n", "deja vu"),
        ("C\u0327a va", "ça va"),
        ("cœur", "COEUR"),
        ("Straße", "STRASSE"),
        ("İstanbul ılık", "istanbul ilik"),
        ("smørrebrød", "Smorrebrod"),
        ("أحمد", "احمد"),
        ("إِلَى", "الي"),
        ("مـــدرسة", "مَدْرَسَةٌ"),
        ("مدرسه", "مدرسة"),
        ("آخر ٱلنور", "اخر النور"),
        ("کتاب یک", "كتاب يك"),
        ("٢٠٢٦ ۲۰۲۶ २०२६", "2026 2026 2026"),
        ("l\u2019eau", "l'eau"),
        ("week\u2011end", "week-end"),
        ("\ufeffa\u200fb\u200dc", "abc"),
        ("ﬁn", "fin"),
        ("Ｆｕｌｌ", "full"),
        ("ЁЖ й", "еж и"),
    ],
)
def test_what_hands_and_keyboards_change_does_not_matter(typed: str, same: str) -> None:
    assert fold(typed) == fold(same)
    assert passphrase.secret(typed) == passphrase.secret(same)


@pytest.mark.parametrize(
    ("one", "other"),
    [("cat", "cart"), ("कि", "क"), ("कमल", "कमाल"), ("กิน", "กัน"), ("ماء", "مال"), ("a b", "ab"), ("no 1", "no 2")],
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded


@given(st.text(max_size=40))
def test_folding_ignores_form_case_and_spacing(text: str) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)  # type: ignore[arg-type]
    assert fold(f"  {text}\u00a0\n") == fold(text)


@given(st.text())
def test_any_text_is_a_secret_or_a_problem(text: str) -> None:
    try:
        assert passphrase.secret(text).startswith(b"phrase:")
    except Problem as problem:
        assert problem.code in {"vault.passphrase-empty", "vault.passphrase-too-long"}  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "vault.passphrase-empty"),
        (" \u0301\u0640 ", "vault.passphrase-empty"),
        ("x" * 513, "vault.passphrase-too-long"),
    ],
)
def test_what_is_no_passphrase(typed: str, code: str) -> None:
    with pytest.raises(Problem) as error:
        passphrase.secret(typed)
    assert error.value.code == code
    assert "{" not in error.value.advice()


# --- the lists ------------------------------------------------------------------------------


def test_every_interface_language_has_a_list() -> None:
    assert passphrase.languages() == LANGUAGES
    assert {*language_of.LANGUAGE_NAMES} == {*passphrase.languages()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_unique_after_folding_and_of_a_good_length(language: str) -> None:
    chosen = wordlist(language)
    assert chosen.language == language
    assert len(chosen.words) > 1000
    assert len(set(chosen.folded)) == len(chosen.words)
    assert list(chosen.folded) == sorted(chosen.folded)
    assert all(fold(word) == folded for word, folded in zip(chosen.words, chosen.folded, strict=True))
    for word in chosen.words:
        assert 3 <= sum(unicodedata.category(letter).startswith("L") for letter in word) <= 9, word
        assert not any(letter.isspace() or letter.isdigit() for letter in word), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entropy_is_what_the_length_gives(language: str) -> None:
    chosen = wordlist(language)
    made = generate(language)
    assert len(made.words) == 6
    assert made.bits == pytest.approx(6 * math.log2(len(chosen.words)))
    assert made.bits > 60
    assert all(word in chosen.words for word in made.words)
    assert passphrase.secret(made.text)
    readme = (WORDLISTS / "README.md").read_text(encoding="utf-8")
    row = next(line for line in readme.splitlines() if line.startswith(f"| {language}.txt |"))
    assert [cell.strip() for cell in row.split("|")][2:5] == [
        str(len(chosen.words)),
        f"{chosen.bits_per_word:.2f}",
        f"{made.bits:.1f}",
    ]
    assert any(licence in row for licence in ("MIT", "CC BY 3.0 US", "Unicode-3.0"))


def test_every_word_can_be_picked() -> None:
    """100,000 words of the shortest list: each is picked about equally often."""
    chosen = wordlist("hi")
    counts = Counter(generate("hi", 100_000).words)
    expected = 100_000 / len(chosen.words)
    assert set(counts) == set(chosen.words)
    assert max(counts.values()) < expected * 2
    assert sum((count - expected) ** 2 / expected for count in counts.values()) < len(chosen.words) * 1.25


def test_generated_phrases_are_not_shown() -> None:
    made = generate("en")
    assert not any(word in repr(made) for word in made.words)


def test_the_current_language_and_those_without_a_list() -> None:
    with speaking("fr"):
        assert set(generate().words) <= set(wordlist("fr").words)
        assert suggest("eco")[0] == "école"
    assert wordlist("xx").language == "en"
    assert wordlist("../../../etc/passwd").language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_begin_as_typed(language: str) -> None:
    chosen = wordlist(language)
    for word in chosen.words[::97]:
        start = word[:2]
        found = suggest(start, language)
        assert found
        assert len(found) <= 8
        assert all(fold(one).startswith(fold(start)) for one in found)
        assert word in suggest(word, language, most=1000)
        assert is_listed(word.upper(), language)
    assert suggest("", language) == suggest("\u0301", language) == []
    assert suggest("zzzzzzzz", language) == []
    assert not is_listed("zzzzzzzz", language)
    assert not is_listed("", language)


def test_no_word_of_a_short_list_that_nobody_wants_to_say() -> None:
    """A spot check of the filter; the lists of words themselves stay in their packages."""
    for language, unwanted in {
        "en": "sex rape drug nude",
        "ar": "شرطة سجن خمر مسدس",
        "hi": "पुलिस शराब बंदूक",
        "sw": "polisi pombe bunduki jeneza",
        "th": "ตำรวจ ปืน เบียร์",
    }.items():
        for word in unwanted.split():
            assert not is_listed(word, language), (language, word)
