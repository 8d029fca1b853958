"""``satchel incident``, over the practice vault."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdf
import pytest

from tests.cli.conftest import Satchel, _in_english, demo, made, satchel  # noqa: F401
from toolkit.base.clock import SystemClock
from toolkit.base.errors import Problem
from toolkit.cli.incident import quarter_of
from toolkit.incidents.periods import last_over

pytestmark = pytest.mark.usefixtures("made")


def last_quarter() -> str:
    """Return the quarter that is over, as a person types it: the made-up centre lives up to today."""
    quarter = last_over(SystemClock().today())
    return f"{quarter // 4}-Q{quarter % 4 + 1}"


def test_reports_are_listed_without_a_day(satchel: Satchel) -> None:  # noqa: F811
    said = satchel("incident", "list")
    assert said.status == 0, said.err
    lines = said.out.splitlines()
    assert len(lines) > 10
    assert lines[0].split()[0] == "Code"
    waiting = satchel("incident", "list", "--waiting").out.splitlines()
    assert len(waiting) < len(lines)


def test_a_summary_is_written_from_practice_noted_and_the_same_again(satchel: Satchel, tmp_path: Path) -> None:  # noqa: F811
    quarter = last_quarter()
    assert "No quarter" in satchel("incident", "quarters").out
    looked = satchel("incident", "close", quarter, "--dry-run")
    assert looked.status == 0, looked.err
    assert "No quarter" in satchel("incident", "quarters").out
    assert satchel("incident", "close", quarter).status == 0
    assert len(satchel("incident", "quarters").out.splitlines()) == 2
    out = tmp_path / "out"
    out.mkdir()
    said = satchel("incident", "summary", quarter, "--out", str(out))
    assert said.status == 0, said.err
    assert "reports, not persons" in said.out
    (csv,) = out.glob("*.csv")
    (paper,) = out.glob("*.pdf")
    for path in (csv, paper):
        assert hashlib.sha256(path.read_bytes()).hexdigest() in said.out
        assert path.stat().st_mode & 0o077 == 0
    assert "PRACTICE" in pypdf.PdfReader(paper).pages[0].extract_text().upper()
    again = tmp_path / "again"
    again.mkdir()
    assert satchel("incident", "summary", quarter, "--out", str(again)).status == 0
    assert (again / paper.name).read_bytes() == paper.read_bytes()
    refused = satchel("incident", "summary", quarter, "--out", str(out))
    assert refused.status == 1
    assert "already" in refused.err


def test_closing_can_be_looked_at_first_and_is_refused_where_it_cannot_be(satchel: Satchel) -> None:  # noqa: F811
    assert satchel("incident", "close", "2000-Q1").status == 1
    assert satchel("incident", "close", "soon").status == 1
    before = satchel("incident", "quarters").out
    satchel("incident", "close", "2031-Q1", "--dry-run")
    assert satchel("incident", "quarters").out == before


@pytest.mark.parametrize(
    ("words", "number"), [("2026-Q3", 2026 * 4 + 2), ("2026q1", 2026 * 4), (" 1999-q4 ", 1999 * 4 + 3)]
)
def test_quarters_are_read_as_people_type_them(words: str, number: int) -> None:
    assert quarter_of(words) == number


def test_what_is_no_quarter_is_said() -> None:
    with pytest.raises(Problem):
        quarter_of("2026-Q5")
