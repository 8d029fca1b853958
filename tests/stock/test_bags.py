"""A bag on a shift: taken out = handed out + brought back + lost, or explained."""

from __future__ import annotations

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from tests.stock.test_service import LATER, SOON, refused
from toolkit.stock.model import CloseBag, Flow, Group, HandOut, Loss, Parcel, TakeOut


def left(bench: Bench) -> dict[str, int]:
    return {bag.worker: sum(one.balance for one in held) for bag, held in bench.stock.bags()}


def test_a_bag_takes_from_the_store_and_gives_to_people(bench: Bench) -> None:
    bench.receive(100, SOON, ago=5)
    shift = bench.take_out(40)
    assert left(bench) == {"K7": 40}
    assert bench.balance() == 60
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, 25),), shift=shift, group=Group.WOMEN)
    assert bench.stock.hand_out(draft).posted
    bench.stock.take_out(TakeOut(bench.store, FIRST_DAY, (Parcel(CONDOM, 10),), shift=shift))
    assert left(bench) == {"K7": 25}
    assert len(bench.stock.bag_movements(shift)) == 3
    bench.ok()


def test_what_is_handed_out_of_a_bag_is_use_of_its_store(bench: Bench) -> None:
    bench.receive(400, ago=70)
    shift = bench.take_out(100, ago=40)
    # Past midnight and past the month's end it still belongs to the date the shift began.
    bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 60),), shift=shift))
    card = bench.stock.card(bench.store, CONDOM)
    assert card.use.last_rate is not None
    assert card.use.rate is not None
    assert card.on_hand == 300
    assert sum(card.use.rate * len(card.use.months) for _ in [0]) == 60


def test_a_bag_can_not_give_what_it_does_not_hold(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(10)
    with refused("stock.not-enough"):
        bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 11),), shift=shift))
    with refused("stock.not-enough"):
        bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 11),))
    with refused("stock.not-enough"):
        bench.take_out(91)


def test_confiscated_from_a_bag(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(10)
    assert bench.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 10),), Flow.CONFISCATED, shift=shift)).posted
    assert left(bench) == {"K7": 0}
    assert bench.stock.close_bag(CloseBag(shift, FIRST_DAY)).posted
    assert bench.stock.bags() == []
    assert len(bench.stock.bags(only_open=False)) == 1
    bench.ok()


def test_a_bag_closes_balanced(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(40)
    close = CloseBag(
        shift,
        FIRST_DAY,
        handed=(Parcel(CONDOM, 30),),
        returned=(Parcel(CONDOM, 7),),
        lost=(Parcel(CONDOM, 3),),
        contacts=12,
    )
    assert bench.stock.close_bag(close).posted
    assert bench.balance() == 67
    with refused("stock.bag-closed"):
        bench.stock.close_bag(close)
    with refused("stock.bag-closed"):
        bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 1),), shift=shift))
    bench.ok()


def test_a_difference_must_be_explained_and_nothing_is_kept_until_then(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(40)
    close = CloseBag(shift, FIRST_DAY, handed=(Parcel(CONDOM, 30),))
    with refused("stock.bag-difference") as caught:
        bench.stock.close_bag(close)
    assert caught.value.facts["n"] == 10
    assert left(bench) == {"K7": 40}
    explained = CloseBag(shift, FIRST_DAY, handed=(Parcel(CONDOM, 30),), explanation="fell in the rain")
    assert bench.stock.close_bag(explained).posted
    flows = {row.flow: row.change for row in bench.stock.bag_movements(shift)}
    assert flows == {Flow.TAKEN_OUT: 40, Flow.HANDED_OUT: -30, Flow.UNEXPLAINED: -10}
    bench.ok()


def test_more_handed_out_than_was_taken_is_explained_too(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(40)
    more = (Parcel(CONDOM, 45),)
    with refused("stock.not-enough"):
        bench.stock.close_bag(CloseBag(shift, FIRST_DAY, handed=more))
    assert bench.stock.close_bag(CloseBag(shift, FIRST_DAY, handed=more, explanation="five from last time")).posted
    assert bench.stock.bags() == []


def test_questions_at_closing_leave_everything_as_it_was(bench: Bench) -> None:
    bench.receive(9000)
    for _ in range(3):
        shift = bench.take_out(20)
        bench.stock.close_bag(CloseBag(shift, FIRST_DAY, handed=(Parcel(CONDOM, 20),)))
    shift = bench.take_out(20 * 144)
    close = CloseBag(shift, FIRST_DAY, handed=(Parcel(CONDOM, 20 * 144),))
    asked = bench.stock.close_bag(close)
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.gross"]
    assert left(bench) == {"K7": 2880}
    assert bench.stock.close_bag(close, [one.key for one in asked.doubts]).posted
    bench.ok()


def test_what_expires_last_comes_back_first(bench: Bench) -> None:
    bench.receive(10, SOON)
    bench.receive(10, LATER)
    shift = bench.take_out(20)
    bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 12),))
    assert {one.lot: one.balance for one in bench.stock.lots(bench.store)} == {LATER: 10, SOON: 2}
    bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 1, SOON),))
    assert {one.lot: one.balance for one in bench.stock.lots(shift)} == {SOON: 7}


def test_a_lot_that_expired_in_the_bag_is_not_handed_out(bench: Bench) -> None:
    bench.receive(10, SOON)
    shift = bench.take_out(10)
    bench.clock.day += 40
    with refused("stock.expired"):
        bench.stock.hand_out(HandOut(FIRST_DAY + 40, (Parcel(CONDOM, 1),), shift=shift))
    with refused("stock.expired"):
        bench.stock.hand_out(HandOut(FIRST_DAY + 40, (Parcel(CONDOM, 1, SOON),), shift=shift))
    assert bench.stock.bring_back(shift, FIRST_DAY + 40, (Parcel(CONDOM, 10),)).posted


def test_an_undone_taking_out_is_gone(bench: Bench) -> None:
    bench.receive(10)
    shift = bench.take_out(10)
    bench.stock.reverse(shift)
    assert bench.stock.bags() == []
    assert bench.balance() == 10
    with refused("stock.bag-closed"):
        bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 1),))
    with refused("stock.bag-closed"):
        bench.stock.take_out(TakeOut(bench.store, FIRST_DAY, (Parcel(CONDOM, 1),), shift=shift + 1))
    bench.ok()


def test_a_bag_that_gave_can_not_be_untaken(bench: Bench) -> None:
    bench.receive(10)
    shift = bench.take_out(10)
    bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 1),), shift=shift))
    with refused("stock.would-break"):
        bench.stock.reverse(shift)


def test_a_count_of_the_store_while_a_bag_is_out_does_not_swallow_what_comes_back(bench: Bench) -> None:
    from toolkit.stock.model import Count

    bench.receive(100, ago=5)
    shift = bench.take_out(40, ago=3)
    bench.stock.count(Count(bench.store, FIRST_DAY - 1, (Parcel(CONDOM, 60),)))
    bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 40),))
    assert bench.balance() == 100


def test_open_bags_are_on_the_list_from_the_next_day(bench: Bench) -> None:
    bench.receive(100)
    bench.take_out(40)
    assert not any("bag" in need.icon for need in bench.stock.needs())
    bench.clock.day += 2
    assert [need.text for need in bench.stock.needs() if need.icon == "bag"] == [
        "The bag of K7 has been out for 2 days."
    ]


@pytest.mark.parametrize("days", [0, 1])
def test_bags_are_listed_by_age(bench: Bench, days: int) -> None:
    bench.receive(100, ago=9)
    bench.take_out(1, ago=1 + days)
    bench.take_out(1, ago=5)
    assert [bag.day for bag, _held in bench.stock.bags()] == [FIRST_DAY - 5, FIRST_DAY - 1 - days]
