"""Passphrases that people make up: which are taken, which are refused, and why."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.vault import passphrase, strength
from toolkit.vault.strength import judge, require


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("password", strength.COMMON),
        ("Nairobi2024", strength.NAME_AND_YEAR),
        ("Marseille 1998", strength.NAME_AND_YEAR),
        ("amina 12/03/1994", strength.NAME_AND_YEAR),
        ("القاهرة ٢٠٢٤", strength.NAME_AND_YEAR),
        ("qwertyuiop asdf", strength.KEYBOARD),
        ("azertyuiop1234", strength.KEYBOARD),
        ("йцукенгшщз", strength.KEYBOARD),
        ("zxcvbn 0987654321", strength.KEYBOARD),
        ("maison maison maison maison maison", strength.REPEATED),
        ("Rainbow House Kampala", strength.OWN_NAMES),
        ("rainbowhouse 77", strength.OWN_NAMES),
        ("soleil", strength.COMMON),
        ("lisungi", strength.TOO_SHORT),
        ("le chat de ma tante", strength.FEW_WORDS),
        ("घर का दरवाज़ा", strength.TOO_SHORT),
        ("x", strength.TOO_SHORT),
        ("ma petite grenouille", strength.FEW_WORDS),
        ("", None),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", None),
        ("1111 1111 1111 1111", None),
    ],
)
def test_refused(text: str, reason: object) -> None:
    judged = judge(text, known=("Rainbow House", "Kampala"))
    assert not judged.is_enough, judged
    assert judged.score < 3
    if reason is not None:
        assert judged.reason == reason
    with pytest.raises(Problem) as error:
        require(text, known=("Rainbow House", "Kampala"))
    assert error.value.code == "vault.passphrase-weak"
    assert str(judged.reason) in error.value.sentence()


@pytest.mark.parametrize(
    "text",
    [
        "grenouille tambour fenêtre marché lune",
        "purple kettle argues with seven geese",
        "بحر شباك قهوة جمل سحاب",
        "mchele kiboko dirisha ndege moto",
        "хлеб окно река гвоздь облако",
        "แมวดำ กินข้าว บนหลังคา บ้านสีเขียว ตอนเช้า",
        "tG7#kq9z!Lw2@vbx",
    ],
)
def test_taken(text: str) -> None:
    judged = judge(text)
    assert judged.is_enough, judged
    require(text)


@pytest.mark.parametrize("language", passphrase.languages())
def test_what_satchel_offers_is_always_taken(language: str) -> None:
    taken = [judge(passphrase.generate(language).text) for _ in range(20)]
    assert all(one.is_enough for one in taken)
    assert sum(one.score == 4 for one in taken) >= 18


def test_a_known_name_is_worth_nothing() -> None:
    without = judge("Amina sells mangoes by the river")
    known = judge("Amina sells mangoes by the river", known=["Amina Okello", "Mangoes Centre"])
    assert known.guesses_log10 < without.guesses_log10 - 3


def test_more_words_never_hurt() -> None:
    words = "grenouille tambour fenêtre marché lune".split()
    guesses = [judge(" ".join(words[:count])).guesses_log10 for count in range(1, 6)]
    assert guesses == sorted(guesses)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=600), st.lists(st.text(max_size=30), max_size=5))
def test_any_text_is_judged(text: str, known: list[str]) -> None:
    judged = judge(text, known)
    assert 0 <= judged.score <= 4
    assert judged.is_enough is (judged.score >= 3)
    assert judged.reason.text


def test_a_very_long_one_takes_no_time() -> None:
    """zxcvbn raises above 72 characters, and grows quickly below."""
    start = time.perf_counter()
    judge("qwerty 1234 " * 40)
    assert time.perf_counter() - start < 5
