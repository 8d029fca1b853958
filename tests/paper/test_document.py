from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.paper.conftest import tool, words_of
from tests.paper.samples import SAMPLES
from toolkit.paper import (
    QR,
    Bars,
    Beside,
    Block,
    Bullets,
    Callout,
    Column,
    Document,
    Heading,
    Item,
    KeyValue,
    Numbered,
    PageBreak,
    Para,
    Picture,
    Rule,
    Space,
    Table,
    bold,
    ltr,
)

Press = Callable[..., Path]
ROOT = Path(__file__).resolve().parents[2]


def every_block(text: str) -> list[Block]:
    """Return one of each block."""
    return [
        Heading(text, 1),
        Para(text),
        Para(bold(text), "huge", "centre"),
        Numbered((Item((Para(text),), Picture("phone", "A telephone")), text), start=9),
        Bullets((text,)),
        Table((Column("What"), Column("Pieces", numeric=True)), ((text, "40"), ("b", "2")), ("Total", "42"), "Stock"),
        KeyValue((("Code", ltr("7KQ2-M9XD")), ("Number", ""), ("Place", text))),
        Callout((Para(text),), "warm"),
        Beside((QR("SATCHEL", "A code"),), (Para(text),)),
        Rule(dashed=True),
        Bars((("Stops", 4.0, "4"), ("Hidden", None, "withheld")), "Four stops", "Counts"),
        Space(2),
    ]


@pytest.mark.parametrize("language", SAMPLES)
def test_text_comes_back_in_every_script(language: str, press: Press) -> None:
    path = press(Para(SAMPLES[language]), language=language.partition("-")[0])
    assert SAMPLES[language] in words_of(path)


@pytest.mark.parametrize("language", ["en", "ar", "hi", "th", "am"])
def test_every_font_is_embedded_and_ours(language: str, press: Press) -> None:
    path = press(*every_block(SAMPLES[language]), language=language, practice=True)
    rows = tool("pdffonts", str(path)).splitlines()[2:]
    assert rows
    for row in rows:
        assert re.match(r"[A-Z]{6}\+SatchelSans", row), row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_same_blocks_give_the_same_bytes_in_another_run(language: str) -> None:
    blocks = every_block(SAMPLES[language])
    here = Document("Paper", language, header="Centre").build(blocks)
    assert Document("Paper", language, header="Centre").build(blocks) == here
    program = (
        "import sys; from tests.paper.test_document import every_block, SAMPLES, Document;"
        f"sys.stdout.buffer.write(Document('Paper', {language!r}, header='Centre').build(every_block(SAMPLES[{language!r}])))"
    )
    there = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True).stdout
    assert there == here


def test_it_works_in_another_thread() -> None:
    blocks = every_block(SAMPLES["ar"])
    here = Document("Paper", "ar").build(blocks)
    with ThreadPoolExecutor(3) as pool:
        assert all(made == here for made in pool.map(lambda _: Document("Paper", "ar").build(blocks), range(4)))


def test_it_tells_its_title_and_language_and_nothing_of_its_making(press: Press) -> None:
    path = press(Para("Words"), language="ar")
    reader = pypdf.PdfReader(path)
    assert dict(reader.metadata or {}) == {"/Title": "Paper", "/Producer": "Satchel", "/Trapped": "/False"}
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "ar"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    data = path.read_bytes()
    assert data.startswith(b"%PDF-1.7")
    assert b"ReportLab" not in data
    assert b"Helvetica" not in data
    assert not re.search(rb"D:\d{8}", data)


def elements(node: Any) -> Iterator[Any]:
    """Walk the structure tree in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if "/S" in found:
            yield found
            yield from elements(found)


def test_it_is_tagged_for_those_who_hear_it(press: Press) -> None:
    path = press(*every_block("Words"))
    assert "Tagged:          yes" in tool("pdfinfo", str(path))
    tree: Any = pypdf.PdfReader(path).trailer["/Root"]["/StructTreeRoot"]
    roles = [found["/S"] for found in elements(tree)]
    for role in ("/H1", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/Figure"):
        assert role in roles, role
    figures = [found["/Alt"] for found in elements(tree) if found["/S"] == "/Figure"]
    assert figures == ["A telephone", "A code", "Four stops"]


def test_every_stretch_of_every_page_has_its_element(press: Press) -> None:
    path = press(*[Para(f"Paragraph {n} " * 30) for n in range(60)])
    reader = pypdf.PdfReader(path)
    tree: Any = reader.trailer["/Root"]["/StructTreeRoot"]
    numbers = tree["/ParentTree"]["/Nums"]
    assert len(reader.pages) > 2
    for number, page in enumerate(reader.pages):
        assert page["/StructParents"] == number
        marked = re.findall(rb"/MCID (\d+)", page.get_contents().get_data())  # type: ignore[union-attr]
        assert [int(one) for one in marked] == list(range(len(numbers[2 * number + 1])))


def test_right_to_left_text_is_read_aloud_in_its_own_order(press: Press) -> None:
    path = press(Para("قل اسمك ثم اطلب"), language="ar")
    tree: Any = pypdf.PdfReader(path).trailer["/Root"]["/StructTreeRoot"]
    said = [found["/ActualText"] for found in elements(tree) if found["/S"] == "/P"]
    assert said == ["قل اسمك ثم اطلب"]


def test_a_telephone_number_keeps_its_order_in_arabic(press: Press) -> None:
    path = press(Para("اتصل 0800 123 456 الآن"), language="ar")
    assert "0800 123 456" in words_of(path)


def test_pages_are_counted_and_stamped(press: Press) -> None:
    path = press(Para("One"), PageBreak(), Para("Two"), practice=True, header="Centre Nord")
    pages = [" ".join((page.extract_text() or "").split()) for page in pypdf.PdfReader(path).pages]
    assert len(pages) == 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of 2" in page
        assert page.count("PRACTICE") == 2  # the stamp, and across the page
        assert "Centre Nord" in page


def test_a_slip_of_one_page_has_no_number(press: Press) -> None:
    assert "Page" not in words_of(press(Para("Slip"), size="A6"))
    assert "Page 2 of 2" in words_of(press(Para("Slip"), PageBreak(), Para("Slip"), size="A6"))


def test_a_long_table_says_its_heads_on_every_page_and_loses_no_row(press: Press) -> None:
    rows = tuple((f"Lot {n}", str(n)) for n in range(200))
    path = press(Table((Column("Name of lot"), Column("Pieces", numeric=True)), rows, ("Total", "19900")))
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    assert len(pages) > 3
    assert all("Name of lot" in page for page in pages)
    text = words_of(path, "-layout")
    assert all(f"Lot {n} {n} " in text for n in range(200))
    assert "Lot 199" in pages[-1]  # the total does not stand alone
    assert "19900" in pages[-1]


def test_a_row_longer_than_a_page_is_split(press: Press) -> None:
    words = " ".join(f"word{n}" for n in range(1500))
    path = press(Table((Column("Text"), Column("n", numeric=True)), ((words, "1"),)), size="A6")
    text = words_of(path)
    assert all(f"word{n}" in text for n in range(1500))


def test_fitting_makes_text_smaller_only_where_it_helps() -> None:
    blocks = [Para("Some words to fill the page with. " * 12) for _ in range(12)]
    pages = {fit: len(pypdf.PdfReader(_stream(Document("x", "en", fit=fit).build(blocks))).pages) for fit in (0, 1)}
    assert pages == {0: 2, 1: 1}
    longer = blocks * 4
    assert Document("x", "en", fit=1).build(longer) == Document("x", "en").build(longer)


def _stream(data: bytes) -> Any:
    import io

    return io.BytesIO(data)


def boxes(path: Path) -> list[tuple[float, float, float, float, float, float]]:
    """Return each word's box and its page's width and height, in points."""
    found = []
    width = height = 0.0
    for line in tool("pdftotext", "-bbox", str(path), "-").splitlines():
        if page := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            width, height = map(float, page.groups())
        elif word := re.search(r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"', line):
            x0, y0, x1, y1 = map(float, word.groups())
            found.append((x0, y0, x1, y1, width, height))
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.sampled_from("aWي ไक.0-\n" + "m" * 4), min_size=1, max_size=400),
    size=st.sampled_from(["A4", "A5", "A6"]),
    language=st.sampled_from(["en", "ar"]),
)
def test_nothing_stands_outside_its_page(text: str, size: str, language: str, press: Press) -> None:
    path = press(*every_block(text), size=size, language=language, header=text)
    for x0, y0, x1, y1, width, height in boxes(path):
        assert -1 <= x0 <= x1 <= width + 1
        assert -3 <= y0 <= y1 <= height + 3


def test_a_character_that_no_font_has_is_seen_and_not_lost(press: Press) -> None:
    assert "Centre ? ? end" in words_of(press(Para("Centre 漢 😀 end")))


def test_a_qr_code_is_one_merged_outline(press: Press) -> None:
    path = press(QR("SATCHEL 7KQ2M9XD", "A code", 30))
    content = pypdf.PdfReader(path).pages[0].get_contents().get_data()  # type: ignore[union-attr]
    drawn = [line for line in content.splitlines() if line.endswith(b" re f") and line.count(b" re") > 50]
    assert len(drawn) == 1
