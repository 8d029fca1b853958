"""The recovery sheet: what is printed comes back, slips are named, one part tells nothing."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.base.ids import ALPHABET
from toolkit.vault import passphrase, recovery
from toolkit.vault.recovery import CODE_BYTES, GROUPS, Sheet, code_of, join, read, split, whole

codes = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)
sheets = st.builds(Sheet, st.integers(0, 3), st.integers(0, 1023), codes)


def problem_of(*typed: str) -> Problem:
    with pytest.raises(Problem) as error:
        code_of(typed)
    assert error.value.sentence()
    assert error.value.advice()
    assert "{" not in error.value.sentence() + error.value.advice()
    return error.value


def test_a_code_has_128_random_bits() -> None:
    assert len(recovery.new_code()) * 8 == 128
    assert recovery.new_code() != recovery.new_code()


@given(sheets)
def test_what_is_printed_is_read(sheet: Sheet) -> None:
    text = sheet.text()
    assert [len(group) for group in text.split("-")] == [5] * GROUPS
    assert set(text) <= set(ALPHABET + "-")
    assert read(text) == sheet


@given(sheets, st.randoms(use_true_random=False))
def test_it_is_read_however_it_is_typed(sheet: Sheet, dice: random.Random) -> None:
    typed = ""
    for mark in sheet.text().replace("-", ""):
        shown = {"0": "0Oo٠०", "1": "1IiLl١", "V": "VvUu"}.get(mark, mark + mark.lower())
        typed += dice.choice(shown) + dice.choice(["", "", " ", "-", "\u2013", ".", "\n"])
    assert read(typed) == sheet


@given(sheets, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_every_wrong_character_is_named_by_its_group(sheet: Sheet, place: int, wrong: str) -> None:
    marks = sheet.text().replace("-", "")
    if marks[place] == wrong:
        return
    problem = problem_of(marks[:place] + wrong + marks[place + 1 :])
    assert problem.code == "vault.recovery-misread"
    assert problem.facts == {"group": place // 5 + 1}
    assert str(place // 5 + 1) in problem.sentence()


@given(sheets, st.integers(0, 34), st.integers(0, 34))
def test_every_swap_in_a_group_is_noticed(sheet: Sheet, one: int, other: int) -> None:
    marks = list(sheet.text().replace("-", ""))
    if one // 5 != other // 5 or marks[one] == marks[other]:
        return
    marks[one], marks[other] = marks[other], marks[one]
    assert problem_of("".join(marks)).facts == {"group": one // 5 + 1}


@given(sheets, st.integers(0, 6), st.integers(0, 6))
def test_two_groups_that_change_places_are_noticed(sheet: Sheet, one: int, other: int) -> None:
    groups = sheet.text().split("-")
    if one == other:
        return
    groups[one], groups[other] = groups[other], groups[one]
    assert problem_of("-".join(groups)).facts == {"group": min(one, other) + 1}


def test_a_letter_that_is_in_no_code() -> None:
    text = whole(bytes(16)).text()
    assert problem_of(text[:-1] + "\u00e9").facts == {"group": 7}


@pytest.mark.parametrize(
    ("cut", "group"),
    [(lambda groups: groups[:4], 5), (lambda groups: [*groups[:2], groups[2][:3], *groups[3:]], 3), (lambda _: [], 1)],
)
def test_a_code_that_is_too_short_says_where(cut: object, group: int) -> None:
    groups = whole(bytes(range(16))).text().split("-")
    problem = problem_of("-".join(cut(groups)))  # type: ignore[operator]
    assert problem.code == "vault.recovery-unfinished"
    assert problem.facts == {"groups": 7, "group": group}


def test_a_code_that_is_too_long() -> None:
    text = whole(bytes(16)).text()
    assert problem_of(text + "-0").code == "vault.recovery-too-long"
    assert problem_of("0" * 100_000).code == "vault.recovery-too-long"
    assert problem_of("- " * 300).code == "vault.recovery-too-long"


@given(st.text(max_size=500))
def test_any_text_is_a_sheet_or_a_problem(text: str) -> None:
    try:
        assert isinstance(read(text), Sheet)
    except Problem as problem:
        assert problem.code.startswith("vault.recovery-")  # noqa: PT017 - either outcome is right
    recovery.looks_like(text)


# --- parts ----------------------------------------------------------------------------------


@given(codes)
def test_any_two_of_three_parts_give_the_code(code: bytes) -> None:
    parts = split(code)
    assert [part.part for part in parts] == [1, 2, 3]
    for one, other in permutations(parts, 2):
        assert join(one, other) == code
        assert code_of([one.text(), other.text()]) == code
    assert code_of([part.text() for part in parts]) == code


@given(codes, codes, st.integers(0, 2))
def test_one_part_fits_every_code(code: bytes, other: bytes, which: int) -> None:
    """For each part and each other code there are parts that complete it to that code: it tells nothing."""
    part = split(code)[which]
    # The line through (0, other) and (x, part): its height elsewhere is a possible second part.
    x, y = part.part, (which + 1) % 3 + 1
    slope = bytes(
        recovery._times(have ^ want, recovery._inverse(x)) for have, want in zip(part.data, other, strict=True)
    )
    second = Sheet(
        y, part.set_number, bytes(want ^ recovery._times(rise, y) for want, rise in zip(other, slope, strict=True))
    )
    assert join(part, second) == other


def test_a_parts_bytes_are_spread_evenly() -> None:
    """The first byte of each part of one fixed code, 20,000 times: every value about 78 times."""
    counts = [[0] * 256 for _ in range(3)]
    for _ in range(20_000):
        for place, part in enumerate(split(b"\x00")):
            counts[place][part.data[0]] += 1
    assert all(30 < count < 140 for part in counts for count in part)


def test_the_field_is_the_one_of_aes() -> None:
    """FIPS 197, 4.2: 57 x 83 = c1, 57 x 13 = fe; every value but 0 has an inverse."""
    assert recovery._times(0x57, 0x83) == 0xC1
    assert recovery._times(0x57, 0x13) == 0xFE
    assert all(recovery._times(value, recovery._inverse(value)) == 1 for value in range(1, 256))


def test_the_checking_weights_differ() -> None:
    """In GF(32) the weights are different and not 1; so the proof of the check character holds."""
    assert len(set(recovery._POWERS32) | {1}) == 5
    assert {recovery._times32(3, value) for value in range(32)} == set(range(32))


def test_parts_that_do_not_go_together() -> None:
    first, second, third = split(bytes(range(16)))
    assert problem_of(first.text()).code == "vault.recovery-one-part"
    assert problem_of(second.text()).facts == {"part": 2}
    assert problem_of(first.text(), first.text()).code == "vault.recovery-same-part"
    stranger = Sheet(2, first.set_number ^ 1, second.data)
    assert problem_of(first.text(), stranger.text()).code == "vault.recovery-other-set"
    assert problem_of(first.text(), whole(bytes(16)).text()).code == "vault.recovery-whole-among-parts"
    wrong = Sheet(3, first.set_number, bytes(16))
    assert problem_of(first.text(), second.text(), wrong.text()).code == "vault.recovery-other-set"
    assert problem_of().code == "vault.recovery-too-long"
    assert problem_of(*[third.text()] * 4).code == "vault.recovery-too-long"


# --- the field that takes either ------------------------------------------------------------


@given(codes)
def test_what_has_the_shape_of_a_code(code: bytes) -> None:
    text = whole(code).text()
    assert recovery.looks_like(text)
    assert recovery.looks_like(text[:-1] + ("0" if text[-1] != "0" else "1"))
    assert not recovery.looks_like("correct horse battery staple")
    assert recovery.same_group(text[:5].lower(), text[:5])
    assert not recovery.same_group(text[:5], text[6:11]) or text[:5] == text[6:11]


def test_a_code_is_never_a_phrases_secret() -> None:
    assert recovery.secret(b"x" * 16) != passphrase.secret("x" * 16)
    assert not recovery.secret(bytes(16)).startswith(b"phrase:")


def test_codes_are_not_shown() -> None:
    assert "data" not in repr(whole(b"secret secret 16"))
