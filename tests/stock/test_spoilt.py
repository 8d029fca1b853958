"""What has expired or is set aside goes out under no other name; a bag hands out nothing its month never had."""

from __future__ import annotations

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.clock import month_of
from toolkit.base.errors import Problem
from toolkit.stock import issue
from toolkit.stock.holds import SetAside
from toolkit.stock.model import CloseBag, Flow, HandOut, Lot, Outcome, Parcel, TakeOut

A = Lot("A1", FIRST_DAY + 200)
OLD = Lot("OLD", FIRST_DAY - 3)


def hand_out(bench: Bench, quantity: int, lot: Lot | None = None) -> Outcome:
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, quantity, lot),), place=bench.store, here=True)
    return bench.stock.hand_out(draft)


def take_out(bench: Bench, quantity: int, lot: Lot | None = None) -> Outcome:
    return bench.stock.take_out(TakeOut(bench.store, FIRST_DAY, (Parcel(CONDOM, quantity, lot),), "K", here=True))


@pytest.mark.parametrize("verb", [hand_out, take_out])
def test_a_number_known_with_a_past_expiry_has_expired_where_none_is_typed(bench: Bench, verb) -> None:  # noqa: ANN001
    bench.receive(100, OLD, ago=30)
    with pytest.raises(Problem, match=r"^stock\.expired$"):
        verb(bench, 5, Lot("OLD"))
    bench.receive(100, Lot("OLD", FIRST_DAY + 90))  # known with a good one too: then nobody can tell
    (doubt,) = verb(bench, 5, Lot("OLD")).doubts
    assert doubt.key.startswith("stock.not-first:")


@pytest.mark.parametrize("verb", [hand_out, take_out])
def test_a_known_number_with_another_expiry_is_asked_about(bench: Bench, verb) -> None:  # noqa: ANN001
    bench.receive(100, OLD, ago=30)
    (doubt,) = verb(bench, 5, Lot("OLD", FIRST_DAY + 90)).doubts
    assert doubt.key.startswith("stock.other-expiry:OLD:")


@pytest.mark.parametrize("verb", [hand_out, take_out])
def test_more_than_the_book_is_asked_about_where_expired_or_held_pieces_lie(bench: Bench, verb) -> None:  # noqa: ANN001
    bench.receive(100, OLD, ago=30)
    bench.receive(20, A)
    (doubt,) = verb(bench, 25).doubts
    assert "100 of Male condoms here have expired" in doubt.say()
    bench.stock.set_aside(SetAside(CONDOM, A, FIRST_DAY))
    (doubt,) = verb(bench, 25).doubts
    assert "120 of Male condoms" in doubt.say()
    assert bench.balance() == 120


@pytest.mark.parametrize("lot", [OLD, A])
def test_an_explanation_gives_nothing_bad_out_of_a_bag(bench: Bench, lot: Lot) -> None:
    bench.receive(20, lot, ago=30)
    bag = bench.take_out(20, ago=4)
    if lot is A:
        bench.stock.set_aside(SetAside(CONDOM, A, FIRST_DAY))
    for explanation in ("", "so it was"):
        draft = CloseBag(bag, FIRST_DAY, handed=(Parcel(CONDOM, 20),), explanation=explanation)
        with pytest.raises(Problem, match=r"^stock\.expired$" if lot is OLD else r"^stock\.set-aside$"):
            bench.stock.close_bag(draft)
    assert not [one for one in bench.stock.movements() if one.flow in {Flow.FOUND, Flow.HANDED_OUT}]
    bench.ok()


def test_a_bag_takes_nothing_more_in_another_month(bench: Bench) -> None:
    """Else the month in which it began would hand out what it never had, and close below zero."""
    bench.receive(10, A, ago=40)
    bag = bench.take_out(10, ago=3)  # the last day of October
    bench.receive(100, A, ago=3)
    more = (Parcel(CONDOM, 50),)
    with pytest.raises(Problem, match=r"^stock\.bag-of-another-month$") as found:
        bench.stock.take_out(TakeOut(bench.store, FIRST_DAY - 1, more, shift=bag))
    assert "Oct 2026" in found.value.sentence()
    assert bench.stock.take_out(TakeOut(bench.store, FIRST_DAY - 3, more, shift=bag)).posted
    bench.stock.close_bag(CloseBag(bag, FIRST_DAY, handed=(Parcel(CONDOM, 60),)))
    (row,) = bench.stock.report(issue.monthly(month_of(FIRST_DAY) - 1)).sections[0].rows
    assert (row.handed_out, row.closing, row.in_bags) == (60, 50, 0)
