"""What to order: exact, rounded once, and written so that a person who redoes the sum gets the same."""

from __future__ import annotations

import re
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from toolkit.base import words
from toolkit.stock.figures import Levels
from toolkit.stock.model import Pack
from toolkit.stock.order_sum import OrderSum, exact

PIECE = Pack("piece", 1)
_NUMBER = re.compile(r"−?\d[\d\u202f]*(?:\.\d+)?(?:/\d+)?")

levels = st.builds(
    Levels,
    minimum=st.just(Fraction(1)),
    maximum=st.sampled_from([Fraction(3), Fraction(5, 2), Fraction(7, 4), Fraction(12)]),
    emergency=st.just(Fraction(1, 2)),
)
rates = st.one_of(
    st.fractions(min_value=0, max_value=20_000, max_denominator=31 * 30 * 29 * 3), st.integers(0, 20_000).map(Fraction)
)


def figures_in(line: str) -> list[Fraction]:
    found = []
    for text in _NUMBER.findall(line):
        plain = text.replace("\u202f", "").replace("−", "-")
        whole, _, below = plain.partition("/")
        found.append(Fraction(whole) / int(below) if below else Fraction(whole))
    return found


def by_hand(order: OrderSum) -> int:
    """Do the sum again from the words alone, each line going on from the one before."""
    steps = order.steps()
    months, rate, most = figures_in(steps[0])
    assert months * rate == most
    left = most
    for line in steps[1:-1]:
        before, less, rest = figures_in(line)
        assert before == left
        assert before - less == rest
        left = rest
    last = figures_in(steps[-1])
    if left <= 0:
        assert not last
        return 0
    if order.pack.size == 1:
        assert last == [-(-left.numerator // left.denominator)]
        return int(last[0])
    lacking, size, packs, again, size_again, pieces = last
    assert lacking == left
    assert size == size_again == order.pack.size
    assert packs == again == -(-left // size)
    assert packs * size == pieces
    return int(pieces)


@given(rates, levels, st.integers(0, 50_000), st.integers(0, 9_000), st.sampled_from([1, 12, 100, 144, 7200]))
def test_whoever_redoes_the_sum_gets_what_is_asked_for(
    rate: Fraction, wanted: Levels, usable: int, on_order: int, size: int
) -> None:
    order = OrderSum(rate, wanted, usable, on_order, Pack("box", size))
    assert by_hand(order) == order.pieces


@given(rates, levels, st.integers(0, 50_000), st.integers(0, 9_000), st.sampled_from([1, 12, 144]))
def test_an_order_is_the_least_that_fills_the_shelves(
    rate: Fraction, wanted: Levels, usable: int, on_order: int, size: int
) -> None:
    order = OrderSum(rate, wanted, usable, on_order, Pack("box", size))
    there = usable + on_order
    assert order.pieces % size == 0
    assert there + order.pieces >= wanted.maximum * rate
    assert order.pieces == 0 or there + order.pieces - size < wanted.maximum * rate


def test_the_words_of_an_order() -> None:
    order = OrderSum(Fraction(310), Levels(), 400, 100, Pack("gross", 144))
    assert order.steps() == (
        "Full shelves: 3 months × 310 a month = 930",
        "Less what can be handed out: 930 − 400 = 530",
        "Less what is on order: 530 − 100 = 430",
        "In packs: 430 ÷ 144, rounded up = 3, and 3 × 144 = 432",
    )
    assert order.asked() == "3 × gross of 144 = 432 pieces"


def test_a_rate_has_as_few_decimals_as_give_the_same_order() -> None:
    # Two thirds a month for three months are exactly two: rounded up to 0.7 they would be three.
    order = OrderSum(Fraction(2, 3), Levels(), 0, 0, PIECE)
    assert order.pieces == 2
    assert order.shown_rate() == Fraction(6, 10)
    assert order.steps()[-1] == "Rounded up to whole pieces: 2"
    assert OrderSum(Fraction(931, 3), Levels(), 0, 0, PIECE).shown_rate() == Fraction(3103, 10)


def test_enough_is_said_and_nothing_asked_for() -> None:
    order = OrderSum(Fraction(100), Levels(), 300, 0, Pack("gross", 144))
    assert order.steps()[-1] == "Nothing is lacking, so nothing needs to be ordered."
    assert order.asked() == "0 pieces"


def test_numbers_are_written_in_full() -> None:
    assert [exact(Fraction(*one)) for one in ((3,), (3, 2), (-5, 4), (4, 3), (12_345, 1))] == [
        "3",
        "1.5",
        "−1.25",
        "4/3",
        "12\u202f345",
    ]
    with words.speaking("fr"):
        assert exact(Fraction(5, 2)) == "2,5"
