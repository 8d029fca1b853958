from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from toolkit.base.clock import day_of
from toolkit.stock import guards
from toolkit.stock.model import FIRST_PRODUCTS, UNKNOWN_LOT, Lot

CONDOM = FIRST_PRODUCTS[0]
TODAY = day_of(dt.date(2026, 11, 3))


@pytest.mark.parametrize(
    ("quantity", "usual", "asked"),
    [
        (2592, Fraction(18), True),  # two flips that stand in real data
        (30, Fraction(4320), True),
        (10, Fraction(1440), True),
        (100, Fraction(90), False),
        (2000, Fraction(100), False),
        (5, None, False),
        (5, Fraction(0), False),
        (0, Fraction(144), False),
    ],
)
def test_pieces_or_gross(quantity: int, usual: Fraction | None, asked: bool) -> None:
    doubt = guards.gross(CONDOM, quantity, usual)
    assert (doubt is not None) is asked
    if doubt:
        assert "pieces or gross" in doubt.say()


def keys(lot: Lot, known: set[int | None] | None = None) -> list[str]:
    return [doubt.key.split(":")[0] for doubt in guards.received_lot(lot, TODAY, known or set())]


def test_an_expiry_in_the_past_is_asked_about() -> None:
    assert keys(Lot("A", TODAY - 1)) == ["stock.past-expiry"]
    assert keys(Lot("A", TODAY)) == []
    assert keys(UNKNOWN_LOT) == []


def test_more_than_five_years_are_asked_about() -> None:
    assert keys(Lot("A", day_of(dt.date(2031, 11, 30)))) == []
    assert keys(Lot("A", day_of(dt.date(2031, 12, 1)))) == ["stock.far-expiry"]


def test_five_years_from_a_leap_day() -> None:
    leap = day_of(dt.date(2028, 2, 29))
    assert guards.years_later(leap, 5) == day_of(dt.date(2033, 2, 28))
    assert guards.years_later(leap, 4) == day_of(dt.date(2032, 2, 28))


def test_a_known_lot_with_another_expiry_is_asked_about() -> None:
    assert keys(Lot("A", TODAY + 5), {TODAY + 9, None}) == ["stock.other-expiry"]
    assert keys(Lot("A", TODAY + 5), {TODAY + 5}) == []
    assert keys(Lot("", TODAY + 5), {TODAY + 9}) == []


def test_a_count_far_from_the_book_is_asked_about() -> None:
    def asked(quantity: int, balance: int) -> list[str]:
        return [doubt.key.split(":")[0] for doubt in guards.counted(CONDOM, UNKNOWN_LOT, quantity, balance)]

    assert asked(100, 100) == []
    assert asked(85, 100) == []  # fewer than twenty pieces
    assert asked(150, 100) == ["stock.far-count"]
    assert asked(10, 1440) == ["stock.gross"]
    assert asked(30, -5) == ["stock.far-count"]
    assert asked(900, 1000) == []


def test_questions_can_be_said() -> None:
    first, later = Lot("A", TODAY + 5), Lot("B", TODAY + 50)
    assert "expires first" in guards.not_first(first, later).say()
    assert "has not expired" in guards.not_expired(later).say()
