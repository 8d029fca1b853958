"""What a scanner types: GS1 fields, numbers under bars, labels of ours; and everything that it gets wrong."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.base.clock import day_of
from toolkit.base.errors import Problem
from toolkit.base.ids import ALPHABET
from toolkit.stock import labels, layouts, scan
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import Lot
from toolkit.stock.scan import Scan

TODAY = day_of(dt.date(2026, 11, 3))
GTIN = "07032069804988"
MARCH = day_of(dt.date(2027, 3, 31))
LATER = day_of(dt.date(2028, 2, 29))


def refusal(typed: str) -> str:
    with pytest.raises(Problem) as refused:
        scan.read(typed, TODAY)
    return refused.value.code


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (f"01{GTIN}17270331" + "10AB123\x1d3050", Scan(GTIN, "AB123", MARCH, 50)),
        (f"01{GTIN}17270300" + "10AB123", Scan(GTIN, "AB123", MARCH)),
        (f"01{GTIN}17280200" + "10AB123", Scan(GTIN, "AB123", LATER)),
        (f"]C101{GTIN}10AB123\x1d17270331", Scan(GTIN, "AB123", MARCH)),
        (f"]d2\x1d01{GTIN}17270331", Scan(GTIN, None, MARCH)),
        (f"01{GTIN}21XYZ9\x1d10AB1", Scan(GTIN, "AB1", serial="XYZ9")),
        (f"02{GTIN}3720\x1d10AB1", Scan(GTIN, "AB1", count=20)),
        (f"(01){GTIN}(17)270331(10)AB1", Scan(GTIN, "AB1", MARCH)),
        ("7032069804988", Scan(GTIN)),
        (f"]E0{GTIN[1:]}", Scan(GTIN)),
        ("17270300", Scan(expiry=MARCH)),
        (f"01{GTIN}17000000" + "10AB1", Scan(GTIN, "AB1")),
        (f"01{GTIN}15270331", Scan(GTIN, expiry=MARCH)),
        (f"01{GTIN}10ab-1/x", Scan(GTIN, "AB-1/X")),
    ],
)
def test_what_a_code_says(typed: str, wanted: Scan) -> None:
    assert scan.read(typed, TODAY) == wanted


@pytest.mark.parametrize(
    "separator", ["\x1d", "\x1e", "|", "~", "^", "^]", "]", "#", "{GS}", "<GS>", "[gs]", "\\x1d", "␝"]
)
def test_separators_as_scanners_send_them(separator: str) -> None:
    assert scan.read(f"01{GTIN}10AB123{separator}17270331", TODAY) == Scan(GTIN, "AB123", MARCH)


def test_a_serial_number_is_no_lot() -> None:
    assert scan.read(f"01{GTIN}21AB123", TODAY).lot is None
    assert refusal("21AB123456") == "stock.scan-unreadable"


@pytest.mark.parametrize(
    "tail",
    ["10AB12317270331", "10AB12317270300", "1017270331", "10AB172703313050", "10AB1727033121S9", "10" + "A" * 25],
)
def test_a_lot_that_runs_on_is_refused(tail: str) -> None:
    assert refusal(f"01{GTIN}{tail}") == "stock.scan-no-separator"


def test_a_lot_of_digits_that_is_no_date_is_taken() -> None:
    assert scan.read(f"01{GTIN}1017991331", TODAY).lot == "17991331"
    assert scan.read(f"01{GTIN}1020251017", TODAY).lot == "20251017"


def test_a_wrong_check_digit_leaves_the_number_unknown_and_asks() -> None:
    found = scan.read(f"01{GTIN[:-1]}917270331", TODAY)
    assert (found.gtin, found.expiry, found.asked) == (None, MARCH, True)
    assert refusal("7032069804989") == "stock.scan-bad-check"
    assert refusal("]E07032069804989") == "stock.scan-bad-check"


def test_a_second_scan_blanks_nothing() -> None:
    first, second = scan.read(f"01{GTIN}17270331", TODAY), scan.read("10AB123", TODAY)
    both = Scan(GTIN, "AB123", MARCH)
    assert second.over(first) == first.over(second) == both
    wrong = scan.read(f"01{GTIN[:-1]}910AB9", TODAY)
    assert wrong.over(first) == Scan(GTIN, "AB9", MARCH)


@pytest.mark.parametrize(("digits", "year"), [("760101", 2076), ("770101", 1977), ("991231", 1999), ("260101", 2026)])
def test_the_century_is_the_nearest(digits: str, year: int) -> None:
    found = scan.read(f"17{digits}10AB123", TODAY).expiry
    assert found is not None
    assert (dt.date(1970, 1, 1) + dt.timedelta(days=found)).year == year


@pytest.mark.parametrize("bad", ["", " ", "hello", "fell in the rain", "9" * 201, "17271333", f"01{GTIN}1727133210A"])
def test_what_is_no_code_is_said_so(bad: str) -> None:
    assert refusal(bad) in {"stock.scan-unreadable", "stock.scan-bad-check"}


@pytest.mark.parametrize("layout", range(len(layouts._LAYOUTS)))
def test_another_keyboard_layout_is_led_back(layout: int) -> None:
    plain, raised = layouts._LAYOUTS[layout]
    keys = dict(zip(layouts._PLAIN, plain, strict=True)) | dict(zip(layouts._RAISED, raised, strict=True))
    letters = "" if "\0" in raised[12:24] else "KMW"  # Arabic has no capitals: there a lot is digits
    meant = f"01{GTIN}17270331" + f"10{letters}1806\x1d3050"
    typed = "".join(keys.get(one, one) for one in meant)
    assert scan.read(typed, TODAY) == Scan(GTIN, f"{letters}1806", MARCH, 50)


def test_a_label_of_ours_on_a_french_keyboard() -> None:
    label = Label(Sort.BAG, labels.bag_code(b"r" * 16, 7))
    plain, raised = layouts._LAYOUTS[0]
    keys = dict(zip(layouts._PLAIN, plain, strict=True)) | dict(zip(layouts._RAISED, raised, strict=True))
    typed = "".join(keys.get(one, one) for one in labels.payload(label))
    assert scan.read(typed, TODAY).label == label


# ------------------------------------------------------------------ labels
def test_labels_are_the_same_everywhere_and_differ() -> None:
    codes = {labels.lot_code("male-condom", Lot(f"A{n}", expiry)) for n in range(50) for expiry in (None, 20000, 20001)}
    assert len(codes) == 150
    assert labels.lot_code("male-condom", Lot("A1", 20000)) == labels.lot_code("male-condom", Lot("A1", 20000))
    assert labels.bag_code(b"a" * 16, 1) != labels.bag_code(b"a" * 16, 2)
    assert "condom" not in labels.payload(Label(Sort.LOT, labels.lot_code("male-condom", Lot("A1", 20000))))


@given(st.sampled_from(list(Sort)), st.integers(0, 2**40), st.data())
def test_every_wrong_character_of_a_label_is_noticed(sort: Sort, number: int, data: st.DataObject) -> None:
    code = labels.lot_code("x", Lot(str(number))) if sort is Sort.LOT else labels.bag_code(number.to_bytes(16), number)
    text = labels.payload(Label(sort, code))
    assert labels.read(text) == labels.read(text.lower()) == labels.read(code) == Label(sort, code)
    at = data.draw(st.integers(4, len(text) - 1))
    other = data.draw(st.sampled_from([one for one in ALPHABET[:31] if one != text[at]]))
    assert labels.read(text[:at] + other + text[at + 1 :]) is None
    with pytest.raises(Problem) as refused:
        scan.read(text[:at] + other + text[at + 1 :], TODAY)
    assert refused.value.code == "stock.scan-bad-label"


def test_a_bare_code_counts_only_by_hand() -> None:
    code = labels.bag_code(b"a" * 16, 3)
    assert scan.read(f" {code[:4]}-{code[4:]} ".lower(), TODAY, by_hand=True).label == Label(Sort.BAG, code)
    with pytest.raises(Problem):
        scan.read(code, TODAY)


# ------------------------------------------------------------------ anything at all
_PIECES = st.sampled_from(
    [
        "01",
        "02",
        "10",
        "17",
        "30",
        "37",
        "21",
        "00",
        "8003",
        "3103",
        "3920",
        "7003",
        "\x1d",
        "]C1",
        "]Q3",
        "]e0",
        "(01)",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=25) | st.text("0123456789", max_size=20), max_size=12).map("".join))
def test_nothing_else_is_ever_raised_and_all_is_bounded(typed: str) -> None:
    try:
        found = scan.read(typed, TODAY)
    except Problem:
        return
    assert len(typed) <= scan.LONGEST
    assert not found.empty
    assert found.gtin is None or (len(found.gtin) == 14 and found.gtin.isdigit())
    assert len(found.lot or "") <= 32
    assert found.count is None or 0 < found.count < 10**8


@settings(deadline=None)
@given(st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-/.", min_size=1, max_size=20), st.integers(1, 99_999_999))
def test_what_was_printed_is_what_is_read(lot: str, count: int) -> None:
    code, found = "", Scan()
    try:
        found = scan.read(f"01{GTIN}17270331" + f"30{count}\x1d10{lot}", TODAY)
    except Problem as refused:
        code = refused.code
    assert found == Scan(GTIN, lot, MARCH, count) or ("17" in lot and code == "stock.scan-no-separator")


@pytest.mark.parametrize("typed", ["fell in the rain", "1234567", "kit for the night", "ABCDEFGH12", "140000000"])
def test_quick_typing_is_no_scan(typed: str) -> None:
    assert not scan.looks_scanned(typed, TODAY)


@pytest.mark.parametrize("typed", [f"01{GTIN}17270331", "S.B.00000000", "]C1xxxxxxxxxx", f"01{GTIN}10A17270331"])
def test_a_code_is_known_as_one_even_where_it_is_wrong(typed: str) -> None:
    assert scan.looks_scanned(typed, TODAY)


def test_the_reader_of_codes_is_loaded_at_the_first_scan() -> None:
    code = (
        "import sys\n"
        "from toolkit.stock.service import StockService\n"
        "from toolkit.stock import scan\n"
        "assert 'biip' not in sys.modules\n"
        "assert scan.read('7032069804988', 20000).gtin\n"
        "assert 'biip' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
