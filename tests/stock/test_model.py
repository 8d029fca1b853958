from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.clock import day_of
from toolkit.stock.model import (
    FIRST_PRODUCTS,
    UNKNOWN_LOT,
    Flow,
    Form,
    Group,
    Lot,
    Pack,
    Product,
    Source,
    expiry_text,
    key_of,
    lot_number,
    read_expiry,
)


def day(year: int, month: int, date: int) -> int:
    return day_of(dt.date(year, month, date))


def test_a_quantity_is_shown_in_its_largest_pack_but_kept_in_pieces() -> None:
    condom = FIRST_PRODUCTS[0]
    assert condom.in_packs(143) == ""
    assert condom.in_packs(144) == "1 × gross of 144"
    assert condom.in_packs(1443) == "10 × gross of 144 + 3"
    assert condom.in_packs(7200 + 144) == "1 × carton of 7\u202f200 + 144"
    assert Product("x", Form.OTHER).in_packs(500) == ""


def test_unknown_pack_codes_still_have_a_word() -> None:
    assert Pack("sleeve", 12).word() == "pack of 12"
    assert Pack("box", 12).word() == "box of 12"


def test_a_name_of_the_centre_goes_before_the_built_in_word() -> None:
    assert FIRST_PRODUCTS[0].word() == "Male condoms"
    assert Product("male-condom", Form.MALE, "Capotes").word() == "Capotes"
    assert Product("7KQ2", Form.OTHER).word() == "7KQ2"
    assert FIRST_PRODUCTS[0].pieces(40) == "40 pieces"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("2027-03", day(2027, 3, 31)),
        ("03/2027", day(2027, 3, 31)),
        ("2.2028", day(2028, 2, 29)),
        ("2027-03-15", day(2027, 3, 15)),
        ("15/03/2027", day(2027, 3, 15)),
        ("15 3 2027", day(2027, 3, 15)),
        ("2027-13", None),
        ("2027-02-30", None),
        ("27-03", None),
        ("0000-01", None),
        ("mars 2027", None),
        ("٣/٢٠٢٧", None),
        ("", None),
        ("2027", None),
        ("1-2-3-4", None),
        ("12345-01", None),
    ],
)
def test_expiry_is_read_as_month_or_day(typed: str, wanted: int | None) -> None:
    assert read_expiry(typed) == wanted


@given(st.text(max_size=40))
def test_reading_an_expiry_never_raises(typed: str) -> None:
    found = read_expiry(typed)
    assert found is None or isinstance(found, int)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2090, 12, 31)))
def test_a_typed_day_is_read_back(date: dt.date) -> None:
    assert read_expiry(date.isoformat()) == day_of(date)


def test_the_expiry_day_is_the_last_good_one() -> None:
    lot = Lot("A", 100)
    assert not lot.expired(100)
    assert lot.expired(101)
    assert not UNKNOWN_LOT.expired(10**6)


def test_a_lot_says_what_is_known_of_it() -> None:
    assert UNKNOWN_LOT.word() == "Lot not known"
    assert Lot("A1").word() == "A1"
    assert Lot("A1", day(2027, 3, 31)).word() == "A1 · Mar 2027"
    assert Lot("", day(2027, 3, 30)).word() == "no number · 30 Mar 2027"
    assert expiry_text(day(2027, 3, 31)) == "Mar 2027"


def test_lot_numbers_are_kept_alike_however_typed() -> None:
    assert lot_number("  ab  12 ") == "AB 12"
    assert len(lot_number("x" * 99)) == 32


def test_keys_lie_above_every_op_and_differ() -> None:
    keys = {key_of("a", None), key_of("a", 0), key_of("a"), key_of("", "a"), key_of("a", "")}
    # None and "" are the same absence.
    assert len(keys) == 4
    assert all(1 << 62 <= key < 1 << 63 for key in keys)


def test_every_movement_source_and_group_has_a_word() -> None:
    assert len({flow.word() for flow in Flow}) == len(Flow)
    assert len({one.word() for one in Source}) == len(Source)
    assert len({one.word() for one in Group}) == len(Group)
