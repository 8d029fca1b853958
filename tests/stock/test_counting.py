"""Counts: the difference is that of the moment of counting; reasons; a coordinator's word on large ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.stock.counts import CountRule, Started, reason_word, started_from
from toolkit.stock.model import Count, HandOut, Lot, Parcel
from toolkit.stock.service import StockService
from toolkit.vault import Vault

A = Lot("A1", FIRST_DAY + 200)


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def count(bench: Bench, counted: int, started: Started | None, *, ago: int = 0, reason: str = "") -> int:
    reasons = ((CONDOM, A, reason),) if reason else ()
    draft = Count(bench.store, FIRST_DAY - ago, (Parcel(CONDOM, counted, A),), started, reasons)
    return bench.stock.count(draft, _All()).op


def test_what_moves_between_counting_and_writing_is_no_difference(bench: Bench) -> None:
    bench.receive(100, A)
    started = bench.stock.begin_count(bench.store)
    bench.hand_out(30, A)
    bench.receive(7, A)
    draft = Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 98, A),), started)
    (line,) = bench.stock.check_count(draft)
    assert (line.counted, line.book, line.difference) == (98, 100, -2)
    op = bench.stock.count(draft, _All()).op
    assert bench.balance() == 75
    (row,) = [one for one in bench.stock.movements() if one.op == op]
    assert (row.counted, row.change) == (75, -2)
    bench.ok()


def test_without_anything_between_it_is_the_plain_count(bench: Bench) -> None:
    bench.receive(100, A)
    started = bench.stock.begin_count(bench.store)
    count(bench, 98, started)
    assert bench.balance() == 98


def test_what_was_undone_between_is_no_movement(bench: Bench) -> None:
    bench.receive(100, A)
    wrong = bench.hand_out(10, A).op
    started = bench.stock.begin_count(bench.store)
    bench.stock.reverse(wrong)  # it never happened: all hundred lie there and were counted
    count(bench, 100, started)
    assert bench.balance() == 100


def test_what_is_written_late_for_an_earlier_day_was_gone_when_it_was_counted(bench: Bench) -> None:
    bench.receive(100, A, ago=5)
    started = bench.stock.begin_count(bench.store)
    bench.hand_out(10, A, ago=2)
    draft = Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 90, A),), started)
    assert bench.stock.check_count(draft) == []
    bench.stock.count(draft)
    assert bench.balance() == 90


def test_a_count_past_midnight_belongs_to_the_day_it_began(bench: Bench, clock: FixedClock) -> None:
    bench.receive(100, A)
    started = bench.stock.begin_count(bench.store)
    clock.day += 1
    bench.stock.hand_out(HandOut(FIRST_DAY + 1, (Parcel(CONDOM, 10, A),), bench.store))
    count(bench, 97, started)
    assert bench.balance() == 87
    bench.ok()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.booleans(), st.integers(1, 20)), max_size=5),
    st.lists(st.tuples(st.booleans(), st.integers(1, 20)), max_size=5),
    st.integers(-30, 30),
)
def test_the_balance_is_what_was_counted_and_what_moved_since(
    bench: Bench, before: list[tuple[bool, int]], between: list[tuple[bool, int]], off: int
) -> None:
    bench.receive(300, A)
    try:
        for comes, number in before:
            bench.receive(number, A) if comes else bench.hand_out(number, A)
        book = bench.balance()
        started = bench.stock.begin_count(bench.store)
        started = started_from(json.loads(json.dumps(started.plain())))
        moved = 0
        for comes, number in between:
            bench.receive(number, A) if comes else bench.hand_out(number, A)
            moved += number if comes else -number
        raw = book + off
        draft = Count(bench.store, FIRST_DAY, (Parcel(CONDOM, raw, A),), started)
        assert [one.difference for one in bench.stock.check_count(draft)] == ([off] if off else [])
        bench.stock.count(draft, _All())
        assert bench.balance() == raw + moved
        bench.ok()
    finally:
        left = bench.balance()
        if left:
            bench.hand_out(left, A)


def test_strange_drafts_begin_anew() -> None:
    for strange in (None, 5, {}, {"place": 1, "day": 2}, {"place": 1, "day": 2, "seen": [[1]]}, {"seen": "x"}):
        assert started_from(strange) is None


# ------------------------------------------------------------------ approval
def test_only_a_large_difference_waits_for_a_coordinator(bench: Bench) -> None:
    bench.receive(1000, A)
    count(bench, 975, None)  # 25 pieces, but only 2.5 %
    assert bench.stock.waiting_counts() == []
    big = count(bench, 900, None, reason="miscount")
    (waiting,) = bench.stock.waiting_counts()
    assert (waiting.op, waiting.place, waiting.day) == (big, bench.store, FIRST_DAY)
    (line,) = waiting.lines
    assert (line.counted, line.book, line.reason, reason_word(line.reason)) == (
        900,
        975,
        "miscount",
        "Counted wrong before",
    )
    assert [one.target.action for one in bench.stock.needs() if "coordinator" in one.text] == ["counts"]
    bench.stock.approve(big)
    assert bench.stock.waiting_counts() == []
    assert not [one for one in bench.stock.needs() if "coordinator" in one.text]
    with pytest.raises(Problem, match=r"^stock\.count-settled$"):
        bench.stock.approve(big)


def test_the_centre_sets_the_difference(bench: Bench) -> None:
    bench.receive(1000, A)
    count(bench, 990, None)
    assert bench.stock.waiting_counts() == []
    bench.vault.settings.save(CountRule(pieces=5, percent=0))
    assert len(bench.stock.waiting_counts()) == 1


def test_an_undone_count_waits_no_longer(bench: Bench) -> None:
    bench.receive(1000, A)
    big = count(bench, 500, None)
    bench.stock.reverse(big)
    assert bench.stock.waiting_counts() == []


def test_the_difference_that_waits_is_that_of_the_moment(bench: Bench) -> None:
    bench.receive(1000, A)
    started = bench.stock.begin_count(bench.store)
    bench.hand_out(400, A)
    count(bench, 900, started)
    (waiting,) = bench.stock.waiting_counts()
    assert [(one.counted, one.book) for one in waiting.lines] == [(900, 1000)]
    assert bench.balance() == 500


def test_an_educator_counts_and_can_not_approve(educator_vault: Vault) -> None:
    stock = StockService(educator_vault)
    stock.begin("Here")
    bench = Bench(educator_vault, stock, stock.places()[0].op, educator_vault.clock)  # type: ignore[arg-type]
    bench.receive(1000, A)
    big = count(bench, 500, None)
    with pytest.raises(Problem, match=r"^vault\.coordinators-only$"):
        stock.approve(big)
    assert len(stock.waiting_counts()) == 1


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_rule_asks_beyond_both_measures(counted: int, book: int) -> None:
    off = abs(counted - book)
    assert CountRule(20, 5).asks(counted, book) == (off > 20 and off > book / 20)


def test_a_count_that_nobody_agreed_to_in_a_year_asks_no_more(bench: Bench, clock: FixedClock) -> None:
    bench.receive(1000, A)
    count(bench, 500, None)
    clock.day += 366
    assert len(bench.stock.waiting_counts()) == 1
    clock.day += 1
    assert bench.stock.waiting_counts() == []


def test_a_line_below_nothing_in_the_book_is_asked_about_by_its_pieces(bench: Bench) -> None:
    count(bench, 21, None)
    (waiting,) = bench.stock.waiting_counts()
    assert [(one.counted, one.book) for one in waiting.lines] == [(21, 0)]
