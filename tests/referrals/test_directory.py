"""A directory read from a file that somebody typed elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.referrals import directory, model
from toolkit.referrals.model import Cost, Needed

HEAD = "name,needs,area,cost,languages,phone\n"


def read(text: str, **more: object) -> directory.Directory:
    return directory.read(text.encode(), **more)  # type: ignore[arg-type]


def test_good_lines_become_drafts() -> None:
    found = read(HEAD + 'Corner house,medical care;PEP,North,free,"fr, sw",07 00\n\nLegal room,LEGAL_ADVICE,,,,\n')
    assert not found.rejected
    first, second = found.drafts
    assert first.name == "Corner house"
    assert first.needs == (Needed.MEDICAL_CARE, Needed.PEP)
    assert (first.area, first.cost, first.languages, first.phone) == ("North", Cost.FREE, ("fr", "sw"), "07 00")
    assert second.cost is Cost.NOT_KNOWN


def test_a_spreadsheet_with_semicolons_and_an_old_encoding() -> None:
    found = directory.read("name;needs;where\nMaison;MEDICINE;près du marché\n".encode("cp1252"))
    assert found.drafts[0].where == "près du marché"
    assert directory.read("\ufeffname\tneeds\nMaison\tPEP|MEDICINE\n".encode()).drafts[0].needs == (
        Needed.PEP,
        Needed.MEDICINE,
    )


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",PEP,,,,", directory._NO_NAME),
        ("A,,,,,", directory._NO_NEEDS),
        ("A,TAXI,,,,", directory._UNKNOWN_NEED),
        ("A,PEP,,cheap,,", directory._BAD_COST),
        ("A" * 61 + ",PEP,,,,", directory._TOO_LONG),
        ("A,PEP,,," + "x" * 25 + ",", directory._TOO_LONG),
        ("A,PEP,,," + ";".join("abcdefghijklm") + ",", directory._TOO_LONG),
        ("A,PEP,,,,,extra", directory._ROW_SHAPE),
        ("good  ONE,PEP,north,,,", directory._TWICE),
        ("here,PEP,already,,,", directory._TWICE),
    ],
)
def test_a_line_that_does_not_fit_is_reported(row: str, why: object) -> None:
    found = read(HEAD + "Good one,PEP,North,,,\n" + row + "\n", known=[("Here", "Already")])
    assert [draft.name for draft in found.drafts] == ["Good one"]
    assert [(each.line, each.why) for each in found.rejected] == [(3, why)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "referrals.directory-not-a-table"),
        (b"name,phone\nA,1\n", "referrals.directory-not-a-table"),
        (b"name,needs\nA\0,PEP\n", "referrals.directory-not-a-table"),
        (b'name,needs\n"' + b"x" * 200_000 + b'",PEP\n', "referrals.directory-not-a-table"),
        (b"name,needs\n" + b"A,PEP\n" * 501, "referrals.directory-too-big"),
        (b" " * (directory.MOST_BYTES + 1), "referrals.directory-too-big"),
    ],
)
def test_what_is_no_directory_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Problem) as refused:
        directory.read(content)
    assert refused.value.code == code


@given(st.binary(max_size=400))
def test_any_bytes_give_an_answer_or_a_problem(content: bytes) -> None:
    try:
        found = directory.read(b"name,needs\n" + content)
    except Problem:
        return
    for draft in found.drafts:
        assert draft.name
        assert draft.needs
        assert all(len(getattr(draft, name)) <= most for name, most in model.LONGEST.items())
