"""The shift sheet and the labels, read back: boxes, letters, codes, and what must not stand on them."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from toolkit.stock import labels
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import FIRST_PRODUCTS, PROPOSED_PRODUCTS, Form, Lot, Product
from toolkit.stock.pdf_labels import MOST, Sticker, label_sheet
from toolkit.stock.pdf_shift import shift_sheet
from toolkit.stock.shift_sheet import BOXES, COLUMNS, ShiftSheet, difference, numbered

EVERY = (*FIRST_PRODUCTS, *PROPOSED_PRODUCTS, *(Product(f"own-{n}", Form.OTHER, f"Thing {n}") for n in range(3)))
CODE = labels.bag_code(b"r" * 16, 5)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def boxes(pdf: bytes) -> int:
    content = b"".join(page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages)
    return len(re.findall(rb" re S Q", content))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("code", ["", CODE])
def test_the_neutral_form_tells_nothing(language: str, code: str) -> None:
    pdf = shift_sheet(ShiftSheet(numbered(FIRST_PRODUCTS), code), language=language, neutral=True)
    (text,) = pages(pdf)
    wanted = {*"ABCDEFGHIJKL", *"1234", "/", "=", "+"}
    plain = re.sub("[\u2066-\u2069]", " ", text)
    words = set(plain.split()) - {CODE[:4] + "-" + CODE[4:]}
    # Read from right to left, the letters over the columns come in one word.
    found = {mark for word in words for mark in (word if word in {"ABCDE", "FGHIJKL"} else [word])}
    assert found <= wanted, found - wanted
    assert set("ABCDEFGHIJKL1234") <= found
    meta = PdfReader(io.BytesIO(pdf)).metadata
    assert meta is not None
    assert len(meta.title or "") < 12
    for word in (b"condom", b"police", b"shift", b"Police", b"Condom"):
        assert word not in pdf
    # A date box, five columns for four products, and the boxes under them.
    assert boxes(pdf) == 1 + 4 * len(COLUMNS) + len(BOXES)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_form_with_pictograms_says_each_box(language: str) -> None:
    from toolkit.base.words import speaking

    pdf = shift_sheet(ShiftSheet(numbered(FIRST_PRODUCTS)), language=language, neutral=False)
    (text,) = pages(pdf)
    flat = re.sub(r"\s", "", text)
    if language == "ar":
        return  # its letters are read back in the order in which they stand; the tags hold the reading order
    with speaking(language):
        for box in (*COLUMNS, *BOXES):
            assert re.sub(r"\s", "", str(box.word)) in flat
            assert box.letter in flat
        for product in FIRST_PRODUCTS:
            assert product.word()[:4] in flat


def test_many_products_take_another_page_and_only_the_last_asks_for_people() -> None:
    made = pages(shift_sheet(ShiftSheet(numbered(EVERY)), language="en", neutral=True))
    assert len(made) == 2
    assert ["L" in page.split() for page in made] == [False, True]


def test_a_bag_says_what_it_holds_and_keeps_each_products_number() -> None:
    rows = numbered(EVERY, {"female-condom": 100, "needle": 30})
    assert [(row.number, row.taken) for row in rows] == [(2, 100), (7, 30)]
    (text,) = pages(shift_sheet(ShiftSheet(rows, CODE), language="en", neutral=True))
    assert {"2", "7", "100", "30"} <= set(text.split())


def test_a_retired_product_leaves_the_others_their_numbers() -> None:
    from dataclasses import replace

    products = [FIRST_PRODUCTS[0], replace(FIRST_PRODUCTS[1], retired=True), *FIRST_PRODUCTS[2:]]
    assert [row.number for row in numbered(products)] == [1, 3, 4]


def test_letters_are_each_once_and_in_order() -> None:
    assert "".join(box.letter for box in (*COLUMNS, *BOXES)) == "ABCDEFGHIJKL"
    assert difference(10, [4, 3, None, 2]) == 1
    assert difference(None, [None, 2, None, None]) == -2


# ------------------------------------------------------------------ labels
def stickers(count: int) -> list[Sticker]:
    lots = [Lot(f"A{n}", 21_000 + n) for n in range(count)]
    return [Sticker(Label(Sort.LOT, labels.lot_code("male-condom", lot)), ("Male condoms", lot.word())) for lot in lots]


def decoded(pdf: bytes) -> set[str]:
    cv = pytest.importorskip("zxingcpp")
    import pypdfium2

    found: set[str] = set()
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=3).to_pil()
        found |= {one.text for one in cv.read_barcodes(picture)}
    return found


def test_labels_are_neutral_unless_words_are_wanted() -> None:
    plain = " ".join(pages(label_sheet(stickers(4), language="en")))
    worded = " ".join(pages(label_sheet(stickers(4), language="en", worded=True)))
    assert "condom" not in plain
    assert worded.count("Male condoms") == 4
    assert boxes(label_sheet(stickers(4), language="en", copies=3)) == 12
    assert len(pages(label_sheet(stickers(1), language="en", copies=5000))) <= MOST // 3 // 6 + 1


def test_the_printed_codes_are_read_back() -> None:
    made = stickers(5)
    assert decoded(label_sheet(made, language="ar", worded=True)) == {labels.payload(one.label) for one in made}
    sheet = shift_sheet(ShiftSheet(numbered(FIRST_PRODUCTS), CODE), language="fr", neutral=True)
    assert decoded(sheet) == {labels.payload(Label(Sort.BAG, CODE))}
