"""Coverage of need, all three together, lubricant beside condoms, losses: against slow counts day by day."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.clock import first_day, last_day, month_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.base.pointers import Urgency
from toolkit.stock import cover, spans
from toolkit.stock.cover import Ahead, StockNeeds, Supply, ahead, coverage, losses, months_cover
from toolkit.stock.model import Flow, Form, HandOut, Loss, Lot, Parcel, Receipt
from toolkit.stock.posting import IN_BAG
from toolkit.stock.spans import Stretch

MONTH = month_of(FIRST_DAY)
START, END = first_day(MONTH - 1), last_day(MONTH - 1)

opens = st.lists(
    st.tuples(st.integers(START - 3, END), st.integers(0, 12)).map(lambda one: Stretch(one[0], one[0] + one[1])),
    max_size=4,
)


def supply(code: str, form: Form, days: list[Stretch], *, since: int | None = MONTH - 1, **more: object) -> Supply:
    facts: dict[str, object] = {"handed": {}, "rate": None, "usable": 0, "runs_out": None, **more}
    return Supply(code, form, tuple(spans.joined(days)), since=since, **facts)  # type: ignore[arg-type]


@given(opens, opens, opens, opens)
def test_days_equal_the_count_day_by_day(
    male: list[Stretch], female: list[Stretch], sachets: list[Stretch], tubes: list[Stretch]
) -> None:
    supplies = [
        supply("m", Form.MALE, male),
        supply("f", Form.FEMALE, female),
        supply("s", Form.LUBRICANT, sachets),
        supply("t", Form.LUBRICANT, tubes),
    ]
    made = next(one for one in months_cover(supplies, MONTH - 1, FIRST_DAY) if one.month == MONTH - 1)

    def there(found: list[Stretch], day: int) -> bool:
        return any(one.first <= day <= one.last for one in found)

    month = range(START, END + 1)
    assert made.together == sum(
        there(male, day) and there(female, day) and (there(sachets, day) or there(tubes, day)) for day in month
    )

    def missed(found: list[Stretch], day: int) -> bool:
        kept_from = max(START, min((one.first for one in found), default=START))  # before, nobody missed them
        return day >= kept_from and not there(found, day)

    assert made.condoms_out == sum(missed(male, day) or missed(female, day) for day in month)
    assert made.lubricant_out == sum(not (there(sachets, day) or there(tubes, day)) for day in month)
    assert made.days == len(month)


def test_condoms_that_a_place_does_not_keep_are_not_missed() -> None:
    whole = [Stretch(START, END)]
    supplies = [supply("m", Form.MALE, whole), supply("f", Form.FEMALE, [], since=None)]
    made = months_cover(supplies, MONTH - 1, FIRST_DAY)[0]
    assert made.condoms_out == 0
    assert made.lubricant_out == 31
    assert made.together == 0


def test_the_present_month_counts_its_days_so_far() -> None:
    made = months_cover([supply("m", Form.MALE, [Stretch(START, FIRST_DAY)])], MONTH - 1, FIRST_DAY)
    assert [one.days for one in made] == [31, 3]
    assert [one.complete for one in made] == [True, False]


def test_coverage_is_handed_out_over_needed() -> None:
    supplies = [
        supply("m", Form.MALE, [], handed={MONTH - 1: 620}, need=900),
        supply("f", Form.FEMALE, [], handed={MONTH - 1: 40}, need=100),
        supply("s", Form.LUBRICANT, [], handed={MONTH - 1: 330}),
    ]
    made = months_cover(supplies, MONTH - 1, FIRST_DAY)[0]
    assert made.condom_coverage == Fraction(660, 1000)
    assert made.lubricant_coverage is None
    assert made.ratio == Fraction(1, 2)
    assert coverage(10, None) is None
    assert coverage(-5, 10) == 0


def test_lubricant_runs_out_nineteen_days_before_condoms() -> None:
    both = [
        supply("m", Form.MALE, [], rate=Fraction(100), usable=10, runs_out=FIRST_DAY + 59),
        supply("f", Form.FEMALE, [], rate=Fraction(2), usable=10, runs_out=FIRST_DAY + 900),
        supply("s", Form.LUBRICANT, [], rate=Fraction(80), usable=10, runs_out=FIRST_DAY + 40),
    ]
    found = ahead(both, FIRST_DAY)
    assert found is not None
    assert found.say() == "Lubricant runs out 19 days before condoms."
    assert ahead(both[:2], FIRST_DAY) is None
    assert Ahead(10, 5).say() == "Condoms run out 5 days before lubricant."
    assert Ahead(10, 10).say() == "Lubricant and condoms run out on the same day."


def test_what_is_gone_already_ends_today() -> None:
    both = [
        supply("m", Form.MALE, [], rate=Fraction(100), usable=100, runs_out=FIRST_DAY + 30),
        supply("s", Form.LUBRICANT, [], rate=Fraction(80), usable=0, runs_out=None),
    ]
    assert ahead(both, FIRST_DAY) == Ahead(FIRST_DAY, FIRST_DAY + 30)


def test_needs_are_kept_product_by_product() -> None:
    wanted = StockNeeds().with_need("b", 5).with_need("a", 7).with_need("b", 6)
    assert wanted.need == (("a", 7), ("b", 6))
    assert wanted.of("b") == 6
    assert wanted.with_need("a", None).of("a") is None
    assert wanted.with_need("a", 0).need == (("b", 6),)


def test_losses_over_what_was_there_and_came_in() -> None:
    sums = [
        (MONTH - 2, Flow.RECEIVED, 900, 1),
        (MONTH - 2, Flow.COUNTED, -20, 1),
        (MONTH - 1, Flow.ARRIVED, 100, 1),
        (MONTH - 1, Flow.SENT, -200, 1),
        (MONTH - 1, Flow.HANDED_OUT, -300, 9),
        (MONTH - 1, Flow.HANDED_OUT + IN_BAG, -40, 2),
        (MONTH - 1, Flow.TAKEN_OUT, -60, 1),
        (MONTH - 1, Flow.RETURNED, 10, 1),
        (MONTH - 1, Flow.EXPIRED, -30, 1),
        (MONTH, Flow.CONFISCATED + IN_BAG, -10, 1),
        (MONTH, Flow.STOLEN, -60, 1),
    ]
    on_hand = 500 + 900 - 20 + 100 - 200 - 300 - 60 + 10 - 30 - 60
    found = losses(sums, on_hand, MONTH - 2, MONTH)
    assert found.available == 500 + 900 + 100
    assert found.by_cause == ((Flow.STOLEN, 60), (Flow.EXPIRED, 30), (Flow.CONFISCATED, 10))
    assert (found.lost, found.wasted, found.handed) == (100, 30, 340)
    assert found.rate == Fraction(100, 1500)
    assert found.wastage == Fraction(30, 1500)
    assert losses([], 0, MONTH, MONTH).rate is None


def test_the_needs_of_a_centre_are_a_shared_setting(bench: Bench) -> None:
    assert bench.stock.stock_needs() == StockNeeds()
    bench.stock.set_stock_needs(StockNeeds(((CONDOM, 900),), 120))
    assert bench.stock.stock_needs() == StockNeeds(((CONDOM, 900),), 120)
    for wrong in (StockNeeds((), 0), StockNeeds(((CONDOM, 0),)), StockNeeds(((CONDOM, cover.MOST_NEED + 1),))):
        with pytest.raises(Problem):
            bench.stock.set_stock_needs(wrong)


def test_today_says_which_ends_first_and_that_not_all_three_are_there(bench: Bench) -> None:
    lot = Lot("A", FIRST_DAY + 900)
    for product, pieces in ((CONDOM, 3000), ("female-condom", 300), (LUBE, 1000)):
        bench.receive(pieces, lot, ago=100, product=product)
    for ago in (80, 50, 20):
        for product, pieces in ((CONDOM, 500), (LUBE, 250)):
            draft = HandOut(FIRST_DAY - ago, (Parcel(product, pieces),), bench.store)
            bench.sure(lambda sure, draft=draft: bench.stock.hand_out(draft, sure))
    said = {need.text: need.urgency for need in bench.stock.needs()}
    end = bench.stock.card(bench.store, LUBE).runs_out
    condoms = bench.stock.card(bench.store, CONDOM).runs_out
    assert end is not None
    assert condoms is not None
    assert said[f"Lubricant runs out {condoms - end} days before condoms."] is Urgency.SOON
    bench.stock.lose(Loss(FIRST_DAY - 10, (Parcel("female-condom", 300),), Flow.STOLEN, bench.store))
    texts = [need.text for need in bench.stock.needs()]
    # Gone on the tenth day before today: there on that day, and on the nineteen before it.
    assert "On 20 of the last 30 days male condoms, female condoms and lubricant were all there." in texts


def test_another_place_is_named_with_what_it_says(bench: Bench) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    lot = Lot("A", FIRST_DAY + 900)
    for product in (CONDOM, "female-condom", LUBE):
        bench.stock.receive(Receipt(annexe, FIRST_DAY - 2, (Parcel(product, 10, lot),)))
    bench.stock.hand_out(HandOut(FIRST_DAY - 1, (Parcel(LUBE, 10),), annexe))
    texts = [need.text for need in bench.stock.needs()]
    assert any(text.startswith("Annexe: On 2 of the last 30 days") for text in texts)
