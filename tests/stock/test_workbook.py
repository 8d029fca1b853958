"""The spreadsheet, read back from its own parts: numbers are numbers, nothing is a formula, nothing tells when."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from tests.helpers.vaults import FIRST_DAY
from toolkit.base import words
from toolkit.stock.grid import Cell, Column, Day, Grid, Signed, grids_csv, guarded, in_csv
from toolkit.stock.workbook import grids_xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DANGER = ["=1+1", "+1", "-1", "@A1", "|calc", '=HYPERLINK("http://x")', "\t=1", " =cmd", "http://example.org", "007"]


def made(rows: tuple[tuple[Cell, ...], ...], columns: int = 2) -> bytes:
    heads = tuple(Column(f"H{place}", numeric=place > 0, full=f"Head {place}") for place in range(columns))
    return grids_xlsx("Title", ("Fact",), (Grid("Place", heads, rows, of="Of"),), ("Note",))


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert book.testzip() is None
        return {name: book.read(name).decode() for name in book.namelist()}


def cells(data: bytes) -> dict[str, tuple[str, str]]:
    """Return (type, value) of each cell of the first sheet; texts resolved."""
    book = parts(data)
    shared = [
        "".join(text.text or "" for text in one.iter(f"{MAIN}t"))
        for one in ET.fromstring(book["xl/sharedStrings.xml"]).iter(f"{MAIN}si")  # noqa: S314 - our own file
    ]
    found = {}
    for cell in ET.fromstring(book["xl/worksheets/sheet1.xml"]).iter(f"{MAIN}c"):  # noqa: S314 - likewise
        value = cell.find(f"{MAIN}v")
        assert cell.find(f"{MAIN}f") is None, "a formula"
        if value is not None:
            kind = cell.get("t", "n")
            found[cell.get("r", "")] = (kind, shared[int(value.text or 0)] if kind == "s" else value.text or "")
    return found


def test_numbers_are_numbers_and_days_are_days() -> None:
    found = cells(made((("x", 1234), ("y", Signed(-5)), ("z", Decimal("2.5")), ("d", Day(FIRST_DAY)), ("n", None))))
    assert found["A1"] == ("s", "Title")
    assert found["A2"] == ("s", "Fact")
    assert [found[f"{at}4"][1] for at in "ABC"] == ["Of", "Head 0", "Head 1"]
    assert [found[f"C{line}"] for line in (5, 6, 7)] == [("n", "1234"), ("n", "-5"), ("n", "2.5")]
    assert found["C8"] == ("n", "46329")  # 3 November 2026 as spreadsheets count days
    assert "C9" not in found
    assert found["A11"] == ("s", "Note")


@pytest.mark.parametrize("text", DANGER)
def test_no_text_is_a_formula_a_link_or_a_number(text: str) -> None:
    data = made(((text, text),))
    assert cells(data)["B5"] == ("s", guarded(text))
    assert "<f>" not in parts(data)["xl/worksheets/sheet1.xml"]
    assert "hyperlink" not in parts(data)["xl/worksheets/sheet1.xml"]
    assert not in_csv(text).startswith(("=", "+", "-", "@", "|"))


def test_nothing_tells_when_or_by_whom_and_nothing_is_hidden() -> None:
    book = parts(made((("x", 1),)))
    core = book["docProps/core.xml"]
    assert set(re.findall(r"\d{4}-\d{2}-\d{2}T[\d:]+Z", core)) == {"2000-01-01T00:00:00Z"}
    assert "<dc:creator></dc:creator>" in core
    assert not any("comment" in name or "external" in name or "macro" in name for name in book)
    whole = book["xl/workbook.xml"]
    assert "hidden" not in whole
    assert "definedName" not in whole or "Print_" in whole
    assert "hidden" not in book["xl/worksheets/sheet1.xml"]


def test_the_same_table_gives_the_same_bytes() -> None:
    assert made((("x", 1),)) == made((("x", 1),))
    assert made((("x", 1),)) != made((("x", 2),))


def test_an_arabic_sheet_begins_at_the_right() -> None:
    with words.speaking("ar"):
        assert 'rightToLeft="1"' in parts(made((("x", 1),)))["xl/worksheets/sheet1.xml"]
    assert "rightToLeft" not in parts(made((("x", 1),)))["xl/worksheets/sheet1.xml"]


def test_tables_of_one_sheet_stand_under_each_other_with_their_names() -> None:
    heads = (Column("A"), Column("B", numeric=True, in_sheet=False), Column("C", numeric=True, on_paper=False))
    one, two = Grid("North", heads, (("x", 1, 2),), of="Place"), Grid("South", heads, (("y", 3, 4),), of="Place")
    other = Grid("", (Column("Z"),), (("z",),), sheet="More")
    text = grids_csv((one, two, other)).decode("utf-8-sig").replace("\r\n", "\n")
    assert text == "Place,A,C\nNorth,x,2\nSouth,y,4\n\nZ\nz\n"
    data = grids_xlsx("T", (), (one, two, other))
    assert {name for name in parts(data) if "worksheets/sheet" in name} == {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    }


def test_no_plain_file_is_written_beside_it(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError

    for name in ("mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryFile", "TemporaryDirectory"):
        monkeypatch.setattr(tempfile, name, refuse)
    assert made((("x", 1),)).startswith(b"PK")
