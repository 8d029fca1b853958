"""Lots set aside and called back, expired pieces that were handed out, numbers put right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY, educator, reopen
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.holds import Hold, Reason, SetAside, held_back
from toolkit.stock.model import CloseBag, Flow, Group, HandOut, Loss, Lot, Parcel, TakeOut
from toolkit.stock.recall import Correct, ExpiredGiven
from toolkit.stock.service import StockService
from toolkit.stock.spans import Stretch
from toolkit.stock.transfers import Send
from toolkit.vault import Vault

A = Lot("A1", FIRST_DAY + 200)
B = Lot("B2", FIRST_DAY + 400)
OLD = Lot("OLD", FIRST_DAY - 3)


@pytest.fixture
def full(bench: Bench) -> Bench:
    bench.receive(100, A, ago=20)
    bench.receive(100, B, ago=20)
    return bench


def aside(bench: Bench, lot: Lot = A, *, place: int = 0, ago: int = 0, reason: Reason = Reason.QUARANTINE) -> int:
    return bench.stock.set_aside(SetAside(CONDOM, lot, FIRST_DAY - ago, reason, place))


def test_what_is_set_aside_is_offered_on_no_path_until_it_is_released(full: Bench) -> None:
    hold = aside(full)
    full.hand_out(30)
    assert {one.lot: one.balance for one in full.stock.lots(full.store)} == {A: 100, B: 70}
    for refused in (
        lambda: full.hand_out(5, A),
        lambda: full.stock.take_out(TakeOut(full.store, FIRST_DAY, (Parcel(CONDOM, 5, A),), "K")),
        lambda: full.stock.send(Send(full.store, FIRST_DAY, (Parcel(CONDOM, 5, A),), full.stock.centre_named("N"))),
    ):
        with pytest.raises(Problem, match=r"^stock\.set-aside$"):
            refused()
    with pytest.raises(Problem, match=r"^stock\.not-enough$") as found:
        full.hand_out(71)
    assert "only 70" in found.value.sentence()
    assert full.stock.card(full.store, CONDOM).usable == 70
    full.stock.release(hold)
    assert full.stock.holds() == []
    full.hand_out(5, A)
    assert full.stock.card(full.store, CONDOM).usable == 165


def test_it_may_be_lost_or_recalled_and_counts_as_lost(full: Bench) -> None:
    aside(full, reason=Reason.RECALL)
    full.sure(lambda sure: full.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 100, A),), Flow.RECALLED, full.store), sure))
    assert full.balance() == 100
    full.ok()


def test_a_recall_stands_on_needs_you_while_the_lot_lies_here(full: Bench) -> None:
    aside(full, reason=Reason.RECALL)
    assert "Male condoms, lot A1 is recalled and still lies here." in [one.text for one in full.stock.needs()]
    full.sure(lambda sure: full.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 100, A),), Flow.RECALLED, full.store), sure))
    assert not [one for one in full.stock.needs() if "recalled" in one.text]


def test_a_hold_at_one_place_holds_in_its_bags_and_nowhere_else(full: Bench) -> None:
    bag = full.take_out(20)
    annexe = full.vault.lists.add(Listed.STORE, "Annexe")
    full.stock.move(Send(full.store, FIRST_DAY, (Parcel(CONDOM, 20, A),), annexe))
    aside(full, place=full.store)
    with pytest.raises(Problem, match=r"^stock\.set-aside$"):
        full.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5, A),), shift=bag))
    with pytest.raises(Problem, match=r"^stock\.(set-aside|set-aside)$"):
        full.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5),), shift=bag))
    assert full.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5, A),), annexe)).posted


def test_before_the_hold_it_could_be_handed_out(full: Bench) -> None:
    aside(full, ago=3)
    full.hand_out(5, A, ago=4)
    with pytest.raises(Problem, match=r"^stock\.set-aside$"):
        full.hand_out(5, A, ago=3)


def test_a_number_without_expiry_holds_every_expiry_of_it(full: Bench) -> None:
    other = Lot("A1", FIRST_DAY + 90)
    full.receive(10, other)
    aside(full, Lot("A1"))
    with pytest.raises(Problem, match=r"^stock\.set-aside$"):
        full.hand_out(5, other)
    full.receive(10)
    assert full.hand_out(110).posted  # all of B, and what is of no known lot
    assert {one.lot: one.balance for one in full.stock.lots(full.store)} == {A: 100, other: 10}


def test_undone_a_hold_never_held(full: Bench) -> None:
    hold = aside(full, ago=5)
    full.stock.undo_hold(hold)
    assert full.stock.holds(only_open=False) == []
    full.hand_out(5, A, ago=4)
    with pytest.raises(Problem, match=r"^stock\.no-such-hold$"):
        full.stock.release(hold)


def test_days_held_back_are_stock_out_days(bench: Bench, clock: FixedClock) -> None:
    bench.receive(100, A, ago=20)
    hold = aside(bench, ago=10)
    clock.day += 2
    bench.stock.release(hold)
    (one,) = bench.stock.holds(only_open=False)
    assert one.stretch(clock.day) == Stretch(FIRST_DAY - 9, FIRST_DAY + 1)
    assert held_back([one], [A, B], clock.day) == {A: [Stretch(FIRST_DAY - 9, FIRST_DAY + 1)]}


@given(st.integers(0, 50), st.none() | st.integers(0, 50), st.integers(0, 60), st.integers(0, 3), st.integers(0, 3))
def test_a_hold_holds_from_its_day_until_its_release(
    day: int, released: int | None, asked: int, place: int, home: int
) -> None:
    hold = Hold(1, CONDOM, A, 2, day, None if released is None else max(released, day), Reason.QUARANTINE)
    assert hold.on(asked) == (day <= asked and (released is None or asked < max(released, day)))
    assert hold.at(place, home) == (place == 2 or home == 2)
    span = hold.stretch(1000)
    if span is not None:
        assert hold.on(span.first)
        assert span.first == day + 1
    elif released is not None:
        assert max(released, day) <= day + 1


def test_an_educator_may_set_aside_but_not_end_a_recall(educator_vault: Vault) -> None:
    stock = StockService(educator_vault)
    stock.begin("Here")
    quarantine = stock.set_aside(SetAside(CONDOM, A, FIRST_DAY))
    stock.release(quarantine)
    recall = stock.set_aside(SetAside(CONDOM, A, FIRST_DAY, Reason.RECALL))
    with pytest.raises(Problem, match=r"^stock\.recall-release$"):
        stock.release(recall)


# ------------------------------------------------------------------ expired pieces that were handed out
def test_a_coordinator_records_that_expired_pieces_were_handed_out(full: Bench) -> None:
    full.receive(40, OLD, ago=30)
    with pytest.raises(Problem, match=r"^stock\.expired$"):
        full.hand_out(5, OLD)
    draft = ExpiredGiven(FIRST_DAY, (Parcel(CONDOM, 7),), full.store, group=Group.WOMEN, contacts=3)
    outcome = full.stock.give_expired(draft)
    entry = full.vault.reader.entry(outcome.op)
    assert (entry.kind, entry.signed) == ("stock.expired_given", True)
    (line,) = [one for one in full.stock.movements() if one.movement == outcome.op]
    assert (line.flow, line.lot, line.change, line.detail) == (Flow.EXPIRED_GIVEN, OLD, -7, "women")
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        full.stock.give_expired(ExpiredGiven(FIRST_DAY, (Parcel(CONDOM, 34),), full.store))
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        full.stock.give_expired(ExpiredGiven(FIRST_DAY, (Parcel(CONDOM, 1, A),), full.store))
    full.stock.reverse(outcome.op)
    assert full.balance() == 240
    full.ok()


def test_an_educator_can_not_record_it(educator_vault: Vault) -> None:
    stock = StockService(educator_vault)
    stock.begin("Here")
    place = stock.places()[0].op
    bench = Bench(educator_vault, stock, place, educator_vault.clock)  # type: ignore[arg-type]
    bench.receive(40, OLD, ago=30)
    with pytest.raises(Problem, match=r"^vault\.coordinators-only$"):
        stock.give_expired(ExpiredGiven(FIRST_DAY, (Parcel(CONDOM, 7),), place))
    assert bench.balance() == 40


# ------------------------------------------------------------------ recall
def test_a_recall_says_where_the_lot_is_and_who_had_it(full: Bench, clock: FixedClock) -> None:
    north, outlet = full.stock.centre_named("North"), full.vault.lists.add(Listed.OUTLET, "Blue door")
    bag = full.take_out(30, ago=2)
    full.stock.hand_out(HandOut(FIRST_DAY - 1, (Parcel(CONDOM, 12, A),), shift=bag, group=Group.MEN))
    full.stock.hand_out(HandOut(FIRST_DAY - 1, (Parcel(CONDOM, 8, A),), full.store, group=Group.WOMEN))
    full.stock.hand_out(HandOut(FIRST_DAY - 1, (Parcel(CONDOM, 5, A),), full.store, outlet=outlet))
    full.stock.send(Send(full.store, FIRST_DAY - 1, (Parcel(CONDOM, 20, A),), north))
    undone = full.hand_out(3, A).op
    full.stock.reverse(undone)
    found = full.stock.recall(CONDOM, " a1 ")
    assert {(one.place, one.worker, one.pieces) for one in found.sitting} == {("Centre", "", 37), ("Centre", "K7", 18)}
    assert found.here == 55
    assert {(one.pieces, one.group, one.worker, one.where) for one in found.given} == {
        (12, "men", "K7", ""),
        (8, "women", "", ""),
        (5, "outlet", "", "Blue door"),
    }
    assert [(one.pieces, one.where, one.on_the_way) for one in found.sent] == [(20, "North", True)]
    assert sum(one.pieces for one in found.came) == -100
    assert found.workers == {"K7": 30}
    gone = sum(one.pieces for one in (*found.given, *found.sent, *found.lost))
    assert found.here + gone == 100
    assert full.stock.recall(CONDOM, "nothing of the kind").sitting == ()
    assert [one.number for one in full.stock.lot_numbers(CONDOM)] == ["A1", "B2"]


# ------------------------------------------------------------------ numbers put right
def test_a_wrong_number_is_put_right_and_never_below_zero(full: Bench) -> None:
    full.stock.correct(Correct(full.store, FIRST_DAY, (Parcel(CONDOM, 9, A),), less=True, note="typed twice"))
    full.stock.correct(Correct(full.store, FIRST_DAY, (Parcel(CONDOM, 4, B),), less=False, note="typed 1 for 5"))
    changes = {one.change: (one.flow, one.detail) for one in full.stock.movements()[:2]}
    assert changes == {-9: (Flow.CORRECTED, "typed twice"), 4: (Flow.CORRECTED, "typed 1 for 5")}
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        full.stock.correct(Correct(full.store, FIRST_DAY, (Parcel(CONDOM, 92, A),), less=True, note=""))
    full.ok()


# ------------------------------------------------------------------ ways round
def test_a_recall_is_taken_back_by_a_coordinator_or_that_day_by_whoever_wrote_it(full: Bench) -> None:
    hold = aside(full, reason=Reason.RECALL)
    other = reopen(full.vault, educator(full.vault.keys))
    stock = StockService(other)
    with pytest.raises(Problem, match=r"^stock\.recall-release$"):
        stock.undo_hold(hold)
    own = stock.set_aside(SetAside(CONDOM, B, FIRST_DAY, Reason.RECALL))
    late = stock.set_aside(SetAside(CONDOM, Lot("C3"), FIRST_DAY, Reason.RECALL))
    stock.undo_hold(own)
    assert isinstance(other.clock, FixedClock)
    other.clock.day += 1
    with pytest.raises(Problem, match=r"^stock\.recall-release$"):
        stock.undo_hold(late)
    assert {one.op for one in stock.holds()} == {hold, late}
    other.close()


def test_what_was_undone_is_not_written_again_once_its_lot_is_set_aside(full: Bench) -> None:
    here = HandOut(FIRST_DAY, (Parcel(CONDOM, 900),), place=full.store, here=True)
    written = [
        full.hand_out(5, A).op,
        full.take_out(5),
        full.stock.send(Send(full.store, FIRST_DAY, (Parcel(CONDOM, 5, A),), full.stock.centre_named("N"))).op,
        full.sure(lambda sure: full.stock.hand_out(here, sure)).op,
    ]
    for one in reversed(written):
        full.stock.reverse(one)
    aside(full)
    aside(full, Lot())
    before = full.balance()
    for one in written:
        with pytest.raises(Problem, match=r"^stock\.set-aside$"):
            full.stock.repeat(one)
    assert full.balance() == before == 200


def test_only_what_was_undone_is_written_again_and_into_no_closed_bag(full: Bench) -> None:
    handed = full.hand_out(5).op
    with pytest.raises(Problem, match=r"^stock\.no-such-movement$"):
        full.stock.repeat(handed)
    bag = full.take_out(10)
    more = full.stock.take_out(TakeOut(full.store, FIRST_DAY, (Parcel(CONDOM, 4),), shift=bag)).op
    full.stock.reverse(more)
    full.stock.close_bag(CloseBag(bag, FIRST_DAY, handed=(Parcel(CONDOM, 10),)))
    with pytest.raises(Problem, match=r"^stock\.bag-closed$"):
        full.stock.repeat(more)
    assert full.balance() == 185
    full.ok()
