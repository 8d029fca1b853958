"""``satchel slip``."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from tests.cli.conftest import Said, Satchel

pytestmark = pytest.mark.usefixtures("made")


def first_code(satchel: Satchel, *more: str) -> str:
    return satchel("slip", "list", *more).out.splitlines()[1].split()[0]


def test_a_slip_is_made_printed_and_found_again(satchel: Satchel, tmp_path: Path) -> None:
    page = tmp_path / "slip.pdf"
    said = satchel("slip", "new", "--need", "PEP", "--place", "corner", "--valid", "days", "--out", str(page))
    assert said.status == 0, said.err
    code = said.out.splitlines()[0]
    text = pypdf.PdfReader(page).pages[0].extract_text()
    assert code in text
    assert "PRACTICE" in text
    assert page.stat().st_mode & 0o077 == 0
    assert code in satchel("slip", "find", code.lower().replace("-", " ")).out
    again = tmp_path / "again.pdf"
    assert satchel("slip", "print", code, "--out", str(again)).status == 0
    assert again.read_bytes() == page.read_bytes()
    refused = satchel("slip", "print", code, "--out", str(page))
    assert refused.status == 1
    assert "already" in refused.err


def test_a_slip_may_be_made_without_a_page(satchel: Satchel) -> None:
    before = satchel("slip", "list").out.count("\n")
    assert satchel("slip", "new", "--need", "LEGAL_ADVICE", "--place", "room 4, law faculty").status == 0
    assert satchel("slip", "list").out.count("\n") == before + 1


@pytest.mark.parametrize("place", ["nowhere", "o"])
def test_an_unclear_place_makes_no_slip(satchel: Satchel, place: str) -> None:
    before = satchel("slip", "list").out
    assert satchel("slip", "new", "--need", "PEP", "--place", place).status == 1
    assert satchel("slip", "list").out == before


def test_marks_and_their_undoing(satchel: Satchel) -> None:
    code = first_code(satchel, "--overdue")
    said = satchel("slip", "mark", code, "NOT_ATTENDED")
    assert said.status == 1
    assert "reason" in said.err.lower()
    assert "Did not go" in satchel("slip", "mark", code, "NOT_ATTENDED", "--reason", "NO_FARE").out
    assert "No money for the way" in satchel("slip", "find", code).out
    assert "Waiting" in satchel("slip", "undo", code).out
    assert "(taken back)" in satchel("slip", "find", code).out


def test_a_code_with_a_wrong_letter_is_named_and_not_taken(satchel: Satchel) -> None:
    code = first_code(satchel)
    wrong = ("2" if code[0] != "2" else "3") + code[1:]
    said = satchel("slip", "mark", wrong, "REVOKED_BY_PERSON")
    assert said.status == 1
    assert code in said.err
    assert satchel("slip", "find", "nothing").status == 1


def test_places_come_in_from_a_table(satchel: Satchel, tmp_path: Path) -> None:
    table = tmp_path / "places.csv"
    table.write_text("name,needs,area\nNew door,MEDICINE,North\nBad,TAXI,\n", encoding="utf-8")
    said = satchel("slip", "import", str(table), "--dry-run")
    assert said.status == 1
    assert "Line 3" in said.out
    assert "New door" not in satchel("slip", "places").out
    satchel("slip", "import", str(table))
    assert "New door" in satchel("slip", "places").out
    table.write_text("name,needs,area\nOther door,MEDICINE,North\n", encoding="utf-8")
    assert satchel("slip", "import", str(table)).status == 0
    assert satchel("slip", "import", str(tmp_path / "absent.csv")).status == 1
    table.write_bytes(b"x" * 2_000_000)
    assert satchel("slip", "import", str(table)).status == 1


def test_an_empty_vault_says_so(satchel: Satchel, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    assert satchel("new", vault=empty).status == 0
    assert "No slips" in satchel("slip", "list", vault=empty).out
    assert "empty" in satchel("slip", "places", vault=empty).out


def test_answers_come_in_the_language_asked_for(satchel: Satchel, made: Said) -> None:
    assert "[Code]" in satchel("slip", "list", "--language", "qps").out
    assert "[Code]" in satchel("slip", "list", "--language=qps").out
