"""Mistakes that other systems make with the same figures, with their numbers; ours beside them."""

from __future__ import annotations

import math
from fractions import Fraction

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.clock import first_day, last_day, month_of
from toolkit.stock.figures import Levels, MonthUse, adjusted, forecast, mean_use, order_quantity
from toolkit.stock.model import Lot, LotStock
from toolkit.stock.order_sum import OrderSum, smallest_pack

MONTHS = {28: 2026 * 12 + 1, 29: 2028 * 12 + 1, 30: 2026 * 12 + 8, 31: 2026 * 12 + 9}  # a month of so many days
_SCALE = 10**1000


def to_a_thousand_decimals(value: Fraction) -> Fraction:
    """Round half up to a thousand decimals, as OpenLMIS does on its way."""
    scaled = value * _SCALE
    return Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), _SCALE)


def test_rounding_on_the_way_asks_for_one_too_many_and_ours_does_not() -> None:
    # days ÷ stocked days is rounded to a thousand decimals, multiplied, then rounded up: 71,820 cases.
    theirs = ours = cases = 0
    for days, month in MONTHS.items():
        for stocked in range(1, days):
            rounded_ratio = to_a_thousand_decimals(Fraction(days, stocked))
            for handed in range(1, 631):
                truth = -(-handed * days // stocked)
                theirs += math.ceil(rounded_ratio * handed) - truth
                exact = adjusted(MonthUse(month, handed, stocked))
                ours += order_quantity(exact, Levels(maximum=Fraction(1)), 0) - truth
                cases += 1
    assert cases == 71_820
    assert theirs == 2_084
    assert ours == 0


def test_floating_point_orders_too_much_and_ours_does_not() -> None:
    # Use over 90 days as a monthly figure, times the months wanted, rounded up, as open-mSupply computes: 60,099 cases.
    theirs = ours = cases = 0
    for handed in range(1, 20_034):
        use = Fraction(handed, 3)
        for months in (1, 2, 3):
            truth = -(-handed * months // 3)
            theirs += math.ceil(handed / 90 * 30 * months) != truth
            ours += order_quantity(use, Levels(maximum=Fraction(months)), 0) != truth
            cases += 1
    assert cases == 60_099
    assert theirs == 1_254
    assert ours == 0


def test_two_lots_that_follow_one_another_are_no_stock_out(bench: Bench) -> None:
    # OpenLMIS answers 26 days without stock, or none, by the order in which it reads the two lots.
    october = month_of(FIRST_DAY) - 1
    ago = FIRST_DAY - first_day(october)
    bench.receive(100, Lot("A", FIRST_DAY + 300), ago=ago)
    bench.receive(100, Lot("B", FIRST_DAY + 400), ago=ago - 4)
    bench.hand_out(100, Lot("A", FIRST_DAY + 300), ago=ago - 4)
    bench.hand_out(40, ago=1)
    made = bench.stock.figures(bench.store, CONDOM)
    line = next(one for one in made.months if one.month == october)
    assert (line.out, line.days) == (0, 31)
    alone = bench.stock.card(bench.store, CONDOM).use.chosen[0].stocked
    assert alone == 31


def test_a_wholly_empty_month_is_out_on_all_its_days(bench: Bench) -> None:
    # open-mSupply finds no movement in it and says 0 days.
    september = month_of(FIRST_DAY) - 2
    bench.receive(30, ago=FIRST_DAY - first_day(september) + 10)
    bench.hand_out(30, ago=FIRST_DAY - first_day(september) + 5)
    bench.receive(50, ago=1)
    made = bench.stock.figures(bench.store, CONDOM)
    assert {one.month: one.out for one in made.months}[september] == last_day(september) - first_day(september) + 1


def test_what_expires_is_judged_over_all_lots_together() -> None:
    # open-mSupply looks at each batch alone, each lasting 75 days of 90, and says that nothing is at risk.
    both = [LotStock(Lot("A", 90), 1000), LotStock(Lot("B", 90), 1000)]
    assert all(forecast([one], Fraction(400), 0).wasted == 0 for one in both)
    assert forecast(both, Fraction(400), 0).wasted == 817


def test_use_does_not_fall_to_nought_after_a_stock_out_and_something_is_ordered(bench: Bench) -> None:
    # In real data 174 site-months fell to 0 this way, and 157 of them then ordered nothing.
    ago = FIRST_DAY - first_day(month_of(FIRST_DAY) - 14)
    bench.receive(300, ago=ago)
    bench.hand_out(300, ago=ago - 29)
    bench.receive(20, ago=1)
    made = bench.stock.figures(bench.store, CONDOM)
    use = made.card.use
    assert use.rate is None
    assert use.last_rate is not None
    assert use.last_rate >= 300
    assert made.by_last
    assert made.order is not None
    assert made.order.pieces >= 3 * 300 - 20
    # The national rule on the same months: nothing was handed out, so nothing is used.
    assert mean_use([MonthUse(month_of(FIRST_DAY) - back, 0, 0) for back in (1, 2, 3)]).rate is None


def test_the_pack_ordered_in_is_the_smallest(bench: Bench) -> None:
    product = next(one for one in bench.stock.products() if one.code == CONDOM)
    assert smallest_pack(product).size == 144
    order = OrderSum(Fraction(100), Levels(), 50, 0, smallest_pack(product))
    assert (order.packs, order.pieces) == (2, 288)
