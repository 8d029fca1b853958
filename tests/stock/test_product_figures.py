"""Everything about one product, against a slow reference that walks the ledger day by day and lot by lot."""

from __future__ import annotations

import random
from collections import defaultdict
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.clock import first_day, last_day, month_of
from toolkit.stock import chart, figures, product_card, spans, worked
from toolkit.stock.figures import Use
from toolkit.stock.holds import Reason, SetAside
from toolkit.stock.issue import What, Wish
from toolkit.stock.model import Flow, HandOut, LedgerLine, Loss, Lot, LotStock, Parcel, TakeOut
from toolkit.stock.monthly_report import MonthlyReport
from toolkit.stock.product_card import Book
from toolkit.stock.product_figures import LotState
from toolkit.stock.spans import Stretch
from toolkit.stock.use_rules import UseRule

MONTH = month_of(FIRST_DAY)
LOTS = (Lot("A", FIRST_DAY - 60), Lot("B", FIRST_DAY + 40), Lot("C", FIRST_DAY + 400), Lot("", None))

Event = tuple[int, int, int]  # day, lot, change
events = st.lists(
    st.tuples(st.integers(FIRST_DAY - 480, FIRST_DAY), st.integers(0, 3), st.integers(-90, 60)), max_size=40
)
# Stock that comes at once and goes at once: months with about ten stocked days, and gaps between.
episodes = st.lists(
    st.tuples(st.integers(FIRST_DAY - 480, FIRST_DAY - 1), st.integers(0, 3), st.integers(0, 45), st.integers(1, 90)),
    max_size=14,
).map(
    lambda rows: [
        event
        for day, lot, more, pieces in rows
        for event in ((day, lot, pieces), (min(day + more, FIRST_DAY), lot, -pieces))
    ]
)
holds = st.lists(st.tuples(st.integers(0, 3), st.integers(FIRST_DAY - 480, FIRST_DAY), st.integers(0, 200)), max_size=3)


def settle(raw: list[Event]) -> list[Event]:
    """Keep what a ledger without negative balances could hold, in order; what leaves is handed out."""
    balance: dict[int, int] = defaultdict(int)
    kept = []
    for day, lot, change in sorted(raw):
        change = max(change, -balance[lot])  # noqa: PLW2901 - what is not there can't leave
        if change:
            balance[lot] += change
            kept.append((day, lot, change))
    return kept


def reference(kept: list[Event], held: dict[Lot, list[Stretch]], today: int) -> Use:
    """The definition, word for word: mean over the last three complete months that had ten stocked days."""
    days: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for day, lot, change in kept:
        days[day].append((lot, change))
    balance: dict[int, int] = defaultdict(int)
    stocked: dict[int, int] = defaultdict(int)
    handed: dict[int, int] = defaultdict(int)
    start = first_day(month_of(min(days))) if days else today
    for day in range(start, first_day(month_of(today))):
        # A lot is usable on a day if at any moment of it a piece was there, unexpired and not held back.
        there = {lot for lot, left in balance.items() if left > 0}
        for lot, change in days.get(day, []):
            balance[lot] += change
            there |= {lot} if balance[lot] > 0 else set()
            handed[month_of(day)] += max(-change, 0)
        good = {
            lot
            for lot in there
            if not LOTS[lot].expired(day) and not any(one.first <= day <= one.last for one in held.get(LOTS[lot], []))
        }
        stocked[month_of(day)] += bool(good)
    telling = []
    for month in range(month_of(today) - 1, month_of(start) - 1, -1):
        length = last_day(month) - first_day(month) + 1
        if stocked[month] >= 10:
            telling.append((month, Fraction(handed[month] * length, length - (length - stocked[month]))))
    recent = [one for one in telling if one[0] >= month_of(today) - 12][:3]
    if not recent:
        return Use(None, (), telling[0][1] if telling else None, telling[0][0] if telling else None)
    rate = sum((one[1] for one in recent), Fraction(0)) / len(recent)
    return Use(rate, tuple(one[0] for one in recent), telling[0][1], telling[0][0])


def book_of(kept: list[Event], held: dict[Lot, list[Stretch]]) -> Book:
    """What the ledger's tables would answer."""
    balance: dict[int, int] = defaultdict(int)
    lines: dict[int, list[tuple[int, int]]] = defaultdict(list)  # (day, balance after)
    sums: dict[tuple[int, int], int] = defaultdict(int)
    for day, lot, change in kept:
        balance[lot] += change
        lines[lot].append((day, balance[lot]))
        flow = Flow.HANDED_OUT if change < 0 else Flow.RECEIVED
        sums[month_of(day), flow] += change

    def stretches(one: LotStock, first: int, last: int) -> list[Stretch]:
        found = []
        left = 0
        at = 0
        rows = lines[LOTS.index(one.lot)]
        for day in range(min([first, *(row[0] for row in rows)]), last + 1):
            there = left > 0
            while at < len(rows) and rows[at][0] == day:
                left = rows[at][1]
                there = there or left > 0
                at += 1
            if there and day >= first:
                found.append(Stretch(day, day))
        return spans.joined(found)

    months = [month for month, _flow in sums]
    return Book(
        [LotStock(LOTS[lot], left) for lot, left in sorted(balance.items())],
        min(months, default=None),
        lambda since: [(month, flow, change, 1) for (month, flow), change in sorted(sums.items()) if month >= since],
        stretches,
        held,
    )


@settings(max_examples=400, deadline=None)
@given(st.one_of(events, episodes), holds)
def test_use_equals_a_slow_reference_written_from_the_definition(
    raw: list[Event], held: list[tuple[int, int, int]]
) -> None:
    kept = settle(raw)
    back: dict[Lot, list[Stretch]] = defaultdict(list)
    for lot, first, more in held:
        back[LOTS[lot]].append(Stretch(first, first + more))
    wanted = reference(kept, back, FIRST_DAY)
    found = product_card.use_of(book_of(kept, back), FIRST_DAY)
    assert (found.rate, found.months, found.last_rate, found.last_month) == (
        wanted.rate,
        wanted.months,
        wanted.last_rate,
        wanted.last_month,
    )


spans_of = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda one: Stretch(one[0], one[0] + one[1])), max_size=3
)


@given(
    st.lists(st.tuples(st.one_of(st.none(), st.integers(-3, 45)), spans_of, spans_of, st.integers(0, 1)), max_size=4),
    st.integers(0, 20),
    st.integers(0, 25),
)
def test_days_on_which_something_could_be_handed_out(
    raw: list[tuple[int | None, list[Stretch], list[Stretch], int]], first: int, more: int
) -> None:
    last = first + more
    lots = [LotStock(Lot(f"L{at}", expiry), balance) for at, (expiry, _there, _held, balance) in enumerate(raw)]
    there = {lot.lot: one[1] for lot, one in zip(lots, raw, strict=True)}
    back = {lot.lot: one[2] for lot, one in zip(lots, raw, strict=True)}

    def within(spans_: list[Stretch], day: int) -> bool:
        return any(one.first <= day <= one.last for one in spans_)

    wanted = {
        day
        for day in range(first, last + 1)
        for one in lots
        if within(there[one.lot], day) and not within(back[one.lot], day) and not one.lot.expired(day)
    }
    found = product_card.open_days(
        lots, lambda one, start, end: spans.within(there[one.lot], start, end), first, last, back
    )
    assert {day for one in found for day in range(one.first, one.last + 1)} == wanted


def random_ledger(bench: Bench, seed: int) -> None:
    rng = random.Random(seed)
    for ago in range(430, 0, -1):
        lot = LOTS[rng.randrange(4)]
        if rng.random() < 0.04:
            bench.receive(rng.randint(20, 200), lot, ago=ago)
        if rng.random() < 0.3:
            day = FIRST_DAY - ago
            left = figures.usable([one.stock for one in bench.stock.lots(bench.store, CONDOM)], day)
            wanted = min(rng.randint(1, 25), left)
            if wanted:
                bench.hand_out(wanted, ago=ago)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_real_ledger_gives_the_use_of_the_reference(bench: Bench, seed: int) -> None:
    random_ledger(bench, seed)
    bench.stock.set_aside(SetAside(CONDOM, LOTS[2], FIRST_DAY - 100))
    rows: list[LedgerLine] = bench.stock.movements(bench.store, CONDOM, limit=10_000)[::-1]
    kept = [(row.day, LOTS.index(row.lot), row.change) for row in rows]
    # The day on which it was set aside it could still be handed out, earlier.
    wanted = reference(kept, {LOTS[2]: [Stretch(FIRST_DAY - 99, FIRST_DAY + 9)]}, FIRST_DAY)
    made = bench.stock.figures(bench.store, CONDOM)
    assert made.card.use.rate == wanted.rate
    assert made.card.use.months == wanted.months
    for day, usable in made.past[:-1]:
        balances: dict[Lot, int] = defaultdict(int)
        for row in rows:
            if row.day <= day:
                balances[row.lot] = row.balance
        good = sum(
            left
            for lot, left in balances.items()
            if not lot.expired(day) and not (lot == LOTS[2] and day >= FIRST_DAY - 99)
        )
        assert usable == good, day
    assert made.past[-1] == (FIRST_DAY, made.card.usable)
    out = sum(one.out for one in made.months)
    assert out == spans.days(made.gaps)


def test_what_is_on_the_shelf_is_usable_held_back_or_expired(bench: Bench) -> None:
    bench.receive(100, LOTS[0], ago=90)
    bench.receive(200, LOTS[1], ago=90)
    bench.receive(400, LOTS[2], ago=90)
    bench.stock.set_aside(SetAside(CONDOM, LOTS[1], FIRST_DAY, Reason.RECALL))
    made = bench.stock.figures(bench.store, CONDOM)
    card = made.card
    assert (card.usable, card.quarantined, card.expired, card.on_hand) == (400, 200, 100, 700)
    assert [(one.lot.number, one.state) for one in made.lots] == [
        ("A", LotState.EXPIRED),
        ("B", LotState.HELD),
        ("C", LotState.GOOD),
    ]
    said = {one.key: one for one in worked.explain(made)}
    assert said["usable"].steps == ("On the shelf 700 − held back 200 − expired 100 = 400",)
    # Set aside, it ends no stock-out and is not counted on.
    bench.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 400, LOTS[2]),), Flow.STOLEN, bench.store))
    assert bench.stock.card(bench.store, CONDOM).state is product_card.State.OUT


def test_bags_and_losses_have_their_months(bench: Bench) -> None:
    bench.receive(1000, LOTS[2], ago=60)
    shift = bench.take_out(100, ago=40)
    day = FIRST_DAY - 40
    bench.stock.hand_out(HandOut(day, (Parcel(CONDOM, 60),), shift=shift))
    bench.stock.lose(Loss(day, (Parcel(CONDOM, 40),), Flow.CONFISCATED, shift=shift))
    made = bench.stock.figures(bench.store, CONDOM)
    line = next(one for one in made.months if one.month == month_of(day))
    assert (line.handed, line.lost, line.closing) == (60, 40, 900)
    assert made.losses.by_cause == ((Flow.CONFISCATED, 40),)
    assert made.losses.rate == Fraction(40, 1000)
    # Losses are never use.
    assert bench.stock.card(bench.store, CONDOM).use.chosen[0].handed in {0, 60}


def test_taking_out_is_no_use_until_it_is_handed_out(bench: Bench) -> None:
    bench.receive(1000, ago=60)
    bench.stock.take_out(TakeOut(bench.store, FIRST_DAY - 40, (Parcel(CONDOM, 200),), worker="K"))
    assert sum(one.handed for one in bench.stock.card(bench.store, CONDOM).use.chosen) == 0


def test_every_figure_says_how_it_was_worked_out(bench: Bench) -> None:
    bench.receive(500, LOTS[2], ago=120)
    bench.receive(300, product=LUBE, ago=120)
    for ago in (100, 70, 40):
        bench.hand_out(60, ago=ago)
    made = bench.stock.figures(bench.store, CONDOM)
    said = {one.key: one for one in worked.explain(made)}
    assert list(said) == [
        "usable",
        "use",
        "months",
        "runs-out",
        "unused",
        "order",
        "stock-outs",
        "need",
        "together",
        "beside",
        "losses",
        "wastage",
    ]
    use = made.card.use
    assert use.rate is not None
    assert said["use"].value == f"{figures.tenths(use.rate)} a month"
    assert said["months"].steps[0].startswith(f"320 ÷ {figures.tenths(use.rate)} a month = ")
    assert said["need"].value == "not known"
    assert said["wastage"].value == "0.0 %"
    assert all(one.steps for one in said.values())


def test_a_product_that_never_moved_has_figures_too(bench: Bench) -> None:
    made = bench.stock.figures(bench.store, "lube-tube")
    said = {one.key: one.value for one in worked.explain(made)}
    assert said["usable"] == "0"
    assert said["use"] == "Use not known yet"
    assert made.order is None
    assert made.gaps == ()


def test_the_last_good_day_of_a_lot_is_a_good_day() -> None:
    lots = [LotStock(Lot("A", 5), 1)]
    assert product_card.open_days(lots, lambda _one, first, last: [Stretch(first, last)], 5, 9) == [Stretch(5, 5)]


def test_the_centre_may_follow_the_national_rule_and_sees_the_other_beside_it(bench: Bench) -> None:
    bench.receive(2000, LOTS[2], ago=150)
    for ago in (100, 70, 40):
        bench.hand_out(62, ago=ago)
    ours = bench.stock.figures(bench.store, CONDOM)
    assert ours.card.use.rule is UseRule.OURS
    assert any(step.startswith("By the national rule it would be: ") for step in worked.explain(ours)[1].steps)
    bench.stock.set_use_rule(UseRule.NATIONAL)
    made = bench.stock.figures(bench.store, CONDOM)
    assert made.card.use.rule is UseRule.NATIONAL
    assert made.card.use.rate == ours.other_use.rate
    assert made.other_use.rate == ours.card.use.rate
    steps = worked.explain(made)[1].steps
    assert steps[-1] == f"By the house's own rule it would be: {figures.tenths(ours.card.use.rate or Fraction(0))}"
    assert steps[-2].startswith("By the national rule: (")
    month = month_of(FIRST_DAY) - 1
    report = bench.stock.report(Wish(What.MONTHLY, month, month))
    assert isinstance(report, MonthlyReport)
    row = next(row for row in report.sections[0].rows if row.code == CONDOM)
    assert row.mean_use == made.card.use.rate


def test_what_nobody_takes_has_no_end_and_is_drawn_all_the_same(bench: Bench) -> None:
    bench.receive(300, LOTS[2], ago=200)
    made = bench.stock.figures(bench.store, CONDOM)
    said = {one.key: one.value for one in worked.explain(made)}
    assert made.card.use.rate == 0
    assert said["months"] == said["runs-out"] == "None handed out lately"
    assert said["order"] == "0 pieces"
    assert made.middle is not None
    assert made.middle.ends is None
    drawn = chart.draw(made)
    assert not any(one.shape == "square" for one in drawn.spots)
    assert all(0 <= x <= 1 for one in drawn.strokes for x, _y in one.points)
