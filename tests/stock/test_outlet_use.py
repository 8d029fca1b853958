"""What refill rounds say of use: last filled, found empty, use between two visits."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from toolkit.stock.outlets import Span, Visit, spans, uses

RED, BOX = 1, 2


def visit(day: int, found: int | None, filled: int = 0, outlet: int = RED, product: str = "c") -> Visit:
    return Visit(outlet, product, day, found, filled)


def test_used_is_what_was_there_and_filled_less_what_is_left() -> None:
    assert spans([visit(0, 10, 90), visit(10, 40, 60), visit(15, 0, 100)]) == (
        Span(0, 10, 60, emptied=False),
        Span(10, 15, 100, emptied=True),
    )


def test_nothing_is_known_before_the_first_look() -> None:
    assert spans([visit(0, None, 100), visit(7, None, 20), visit(9, 30)]) == ()
    # After the look at day 9 it is known what lies there, fillings in between without a look included.
    assert spans([visit(0, None, 100), visit(9, 30), visit(12, None, 70), visit(19, 25)]) == (
        Span(9, 19, 75, emptied=False),
    )


def test_more_than_can_be_there_tells_nothing_and_is_a_new_beginning() -> None:
    assert spans([visit(0, 0, 50), visit(5, 80, 0), visit(9, 20)]) == (Span(5, 9, 60, emptied=False),)


def test_two_visits_on_one_day_belong_to_the_stretch_before() -> None:
    assert spans([visit(0, 0, 100), visit(5, 40, 0), visit(5, 30, 70)]) == (Span(0, 5, 70, emptied=False),)


def test_each_outlet_and_product_for_itself() -> None:
    found = {
        (one.outlet, one.product): one
        for one in uses(
            [
                visit(0, None, 100),
                visit(3, 0, 100),
                visit(3, 12, 0, BOX),
                visit(13, 20, 80),
                visit(13, None, 5, RED, "l"),
                visit(18, 0, 0),
            ]
        )
    }
    red = found[RED, "c"]
    assert (red.visits, red.looked, red.empty) == (4, 3, 2)
    assert (red.last_day, red.last_found, red.last_filled_day, red.last_filled) == (18, 0, 13, 80)
    assert red.last_span == Span(13, 18, 100, emptied=True)
    assert red.daily == Fraction(180, 15)
    assert red.filled == 280
    box = found[BOX, "c"]
    assert (box.last_filled_day, box.daily, box.last_span) == (None, None, None)
    assert found[RED, "l"].last_found is None


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 50), st.integers(0, 50)), min_size=2, max_size=12))
def test_what_was_taken_is_found_again_exactly(steps: list[tuple[int, int, int]]) -> None:
    """Play an outlet through: what people took between visits is what the visits say."""
    content, day, taken, visits = 0, 0, 0, []
    for number, (days, wanted, filled) in enumerate(steps):
        day += days
        took = min(wanted, content)
        content -= took
        taken += took
        visits.append(visit(day, content, filled))
        content += filled
        assert sum(one.used for one in spans(visits)) == taken
        assert len(spans(visits)) == number
        assert all(one.days > 0 for one in spans(visits))
