"""The verbs on a real vault: what they write, ask and refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.convergence import laptops
from tests.helpers.vaults import FIRST_DAY, educator, reopen
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.leaving import remark
from toolkit.stock.model import (
    MOST,
    UNKNOWN_LOT,
    Count,
    Find,
    Flow,
    Form,
    Group,
    HandOut,
    Loss,
    Lot,
    Pack,
    Parcel,
    Receipt,
    TakeOut,
)
from toolkit.stock.service import StockService
from toolkit.vault import Vault
from toolkit.vault.doctor import examine

SOON, LATER, GONE = Lot("SOON", FIRST_DAY + 30), Lot("LATER", FIRST_DAY + 300), Lot("GONE", FIRST_DAY - 1)


def refused(code: str):  # noqa: ANN201 - pytest's own
    return pytest.raises(Problem, match=f"^{code}$")


def test_a_new_vault_begins_with_four_products_once(bench: Bench) -> None:
    bench.stock.begin()
    assert [one.code for one in bench.stock.products()] == ["male-condom", "female-condom", "lube-sachet", "lube-tube"]
    assert {one.form for one in bench.stock.products()} == {Form.MALE, Form.FEMALE, Form.LUBRICANT}


def test_a_new_vault_may_begin_with_a_cupboard(vault: Vault) -> None:
    from toolkit.stock.service import StockService

    stock = StockService(vault)
    stock.begin("Cupboard")
    stock.begin("Cupboard")
    assert [one.name for one in stock.places()] == ["Cupboard"]


def test_products_can_be_added_renamed_and_retired(bench: Bench) -> None:
    kit = bench.stock.add_product("  Self  tests ", Form.OTHER, [Pack("box", 25)])
    assert kit.name == "Self tests"
    found = bench.stock.products()[-1]
    assert (found.name, found.packs, found.op) == ("Self tests", (Pack("box", 25),), kit.op)
    bench.stock.change_product(kit.op, name="HIV self tests")
    bench.stock.change_product(kit.op, retired=True)
    assert kit.code not in {one.code for one in bench.stock.products()}
    assert bench.stock.products(retired=True)[-1].name == "HIV self tests"
    with refused("stock.nothing-to-note"):
        bench.stock.add_product("   ")


def test_the_first_place_is_the_centre_and_comes_first(bench: Bench) -> None:
    bench.vault.lists.add(Listed.STORE, "Annexe")
    assert [one.name for one in bench.stock.places()] == ["Centre", "Annexe"]
    bench.vault.lists.retire(bench.store)
    assert [one.name for one in bench.stock.places()] == ["Annexe"]
    assert len(bench.stock.places(retired=True)) == 2


def test_received_stock_is_on_hand_and_in_the_ledger(bench: Bench) -> None:
    outcome = bench.receive(1440, SOON)
    assert outcome.pieces == 1440
    assert bench.balance() == 1440
    (row,) = bench.stock.movements(bench.store)
    assert (row.flow, row.change, row.balance, row.lot) == (Flow.RECEIVED, 1440, 1440, SOON)
    opening = bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(LUBE, 5),), opening=True))
    assert opening.posted
    assert bench.stock.movements(flows=[Flow.OPENING])[0].lot == UNKNOWN_LOT
    bench.ok()


def test_handing_out_takes_the_lot_that_expires_first(bench: Bench) -> None:
    bench.receive(50, LATER)
    bench.receive(30, SOON)
    bench.receive(20)
    assert [share.lot for share in bench.stock.proposal(bench.store, CONDOM, 90)] == [SOON, LATER, UNKNOWN_LOT]
    bench.hand_out(40)
    assert {one.lot: one.balance for one in bench.stock.lots(bench.store, CONDOM)} == {LATER: 40, UNKNOWN_LOT: 20}


def test_another_lot_than_the_first_needs_a_yes_or_a_reason(bench: Bench) -> None:
    bench.receive(50, LATER)
    bench.receive(30, SOON)
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, 5, LATER),), bench.store)
    asked = bench.stock.hand_out(draft)
    assert not asked.posted
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.not-first"]
    assert bench.stock.hand_out(draft, [asked.doubts[0].key]).posted
    assert bench.stock.hand_out(
        HandOut(FIRST_DAY, (Parcel(CONDOM, 5, LATER),), bench.store, reason="SOON is at the other shelf")
    ).posted
    # The one that expires first is not asked about.
    assert bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5, SOON),), bench.store)).posted


def test_an_expired_lot_is_handed_out_by_no_path(bench: Bench) -> None:
    bench.receive(50, GONE)
    with refused("stock.expired"):
        bench.hand_out(5, GONE)
    with refused("stock.expired"):
        bench.hand_out(5, GONE, here=True)
    with refused("stock.not-enough"):
        bench.hand_out(5)
    with refused("stock.expired"):
        bench.stock.take_out(TakeOut(bench.store, FIRST_DAY, (Parcel(CONDOM, 5, GONE),)))
    with refused("stock.not-enough"):
        bench.take_out(5)
    assert bench.stock.proposal(bench.store, CONDOM, 5) == ()
    bench.clock.day += 31
    bench.receive(10, SOON)
    with refused("stock.not-enough"):
        bench.stock.hand_out(HandOut(FIRST_DAY + 31, (Parcel(CONDOM, 5),), bench.store))


def test_too_little_is_refused_with_the_numbers_and_the_day(bench: Bench) -> None:
    bench.receive(10)
    with refused("stock.not-enough") as caught:
        bench.hand_out(11)
    assert caught.value.facts["have"] == 10
    assert caught.value.sentence() == "There are only 10 of Male condoms on Tue 3 Nov, and this takes 11."
    assert bench.balance() == 10


def test_a_back_dated_movement_may_not_break_a_later_day(bench: Bench) -> None:
    bench.receive(100, ago=10)
    bench.hand_out(95, ago=2)
    with refused("stock.would-break") as caught:
        bench.hand_out(10, ago=5)
    assert "Sun 1 Nov" in caught.value.sentence()
    assert "Handed out" in caught.value.advice()
    assert bench.hand_out(5, ago=5).posted
    rows = bench.stock.movements(bench.store)
    assert [row.balance for row in rows] == [0, 95, 100]
    bench.ok()


def test_stock_can_be_received_with_an_earlier_day_and_later_balances_follow(bench: Bench) -> None:
    bench.receive(10, ago=2)
    bench.receive(5, ago=8)
    assert [row.balance for row in bench.stock.movements(bench.store)] == [15, 5]


def test_before_it_came_it_was_not_there(bench: Bench) -> None:
    bench.receive(10, ago=2)
    with refused("stock.not-enough") as caught:
        bench.hand_out(5, ago=3)
    assert caught.value.facts["have"] == 0


def test_i_have_them_here_notes_what_the_book_lacks(bench: Bench) -> None:
    bench.receive(10)
    assert bench.hand_out(25, here=True).posted
    rows = bench.stock.movements(bench.store)
    assert sorted((row.flow, row.change) for row in rows) == [
        (Flow.RECEIVED, 10),
        (Flow.HANDED_OUT, -25),
        (Flow.FOUND, 15),
    ]
    assert bench.balance() == 0
    assert any("not in the book" in need.text for need in bench.stock.needs())
    bench.stock.count(Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 0),)))
    assert not any("not in the book" in need.text for need in bench.stock.needs())
    bench.ok()


def test_i_have_them_here_of_one_lot(bench: Bench) -> None:
    bench.receive(10, SOON)
    assert bench.hand_out(15, SOON, here=True).posted
    assert bench.balance() == 0
    bench.stock.reverse(bench.stock.movements(bench.store, flows=[Flow.HANDED_OUT])[0].movement)
    assert bench.balance() == 10
    bench.ok()


@pytest.mark.parametrize("quantity", [0, -1, MOST + 1, True])
def test_strange_numbers_are_refused(bench: Bench, quantity: int) -> None:
    with refused("stock.bad-number"):
        bench.receive(quantity)


def test_strange_places_products_days_and_empty_forms_are_refused(bench: Bench) -> None:
    parcel = (Parcel(CONDOM, 1),)
    with refused("stock.no-such-place"):
        bench.stock.receive(Receipt(bench.store + 99, FIRST_DAY, parcel))
    with refused("stock.no-such-product"):
        bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel("bricks", 1),)))
    with refused("stock.bad-day"):
        bench.stock.receive(Receipt(bench.store, FIRST_DAY + 1, parcel))
    with refused("stock.bad-day"):
        bench.stock.receive(Receipt(bench.store, -1, parcel))
    with refused("stock.nothing-to-note"):
        bench.stock.receive(Receipt(bench.store, FIRST_DAY, ()))
    with refused("stock.nothing-to-note"):
        bench.stock.lose(Loss(FIRST_DAY, parcel, Flow.HANDED_OUT, bench.store))
    with refused("stock.no-such-product"):
        bench.stock.card(bench.store, "bricks")
    assert bench.vault.reader.rows("SELECT * FROM stock_line") == []


def test_the_same_product_twice_in_a_form_is_put_together(bench: Bench) -> None:
    bench.receive(10)
    two = (Parcel(CONDOM, 6), Parcel(CONDOM, 6))
    with refused("stock.not-enough"):
        bench.stock.hand_out(HandOut(FIRST_DAY, two, bench.store))


def test_pieces_or_gross_is_asked_after_history(bench: Bench) -> None:
    bench.receive(9000)
    for _ in range(3):
        bench.hand_out(20)
    asked = bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 20 * 144),), bench.store))
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.gross"]
    assert bench.balance() == 9000 - 60
    assert bench.stock.hand_out(
        HandOut(FIRST_DAY, (Parcel(CONDOM, 20 * 144),), bench.store), [one.key for one in asked.doubts]
    ).posted


def test_guards_of_a_receipt_are_questions(bench: Bench) -> None:
    parcels = (Parcel(CONDOM, 5, Lot("SOON", FIRST_DAY - 3)),)
    bench.receive(5, SOON)
    asked = bench.stock.receive(Receipt(bench.store, FIRST_DAY, parcels))
    assert {doubt.key.split(":")[0] for doubt in asked.doubts} == {"stock.past-expiry", "stock.other-expiry"}
    assert bench.stock.receive(Receipt(bench.store, FIRST_DAY, parcels), [one.key for one in asked.doubts]).posted
    assert len(bench.stock.lots(bench.store, CONDOM)) == 2


@pytest.mark.parametrize("cause", [Flow.DAMAGED, Flow.STOLEN, Flow.LOST, Flow.CONFISCATED])
def test_losses_leave_the_book(bench: Bench, cause: Flow) -> None:
    area = bench.vault.lists.add(Listed.AREA, "North")
    unit = bench.vault.lists.add(Listed.UNIT, "Post 4")
    bench.receive(50, SOON)
    outcome = bench.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 20),), cause, bench.store, area=area, unit=unit))
    row = bench.stock.movements(bench.store)[0]
    assert (row.flow, row.change, row.other) == (cause, -20, area if cause is Flow.CONFISCATED else 0)
    payload = bench.vault.reader.entry(outcome.op).payload
    assert payload is not None
    assert payload.get("unit") == (unit if cause is Flow.CONFISCATED else None)
    assert bench.stock.card(bench.store, CONDOM).use.rate is None
    bench.ok()


def test_expired_stock_is_noted_as_expired(bench: Bench) -> None:
    bench.receive(50, GONE)
    bench.receive(50, SOON)
    loss = Loss(FIRST_DAY, (Parcel(CONDOM, 50),), Flow.EXPIRED, bench.store)
    assert bench.stock.lose(loss).posted
    assert [one.lot for one in bench.stock.lots(bench.store)] == [SOON]
    with refused("stock.not-enough"):
        bench.stock.lose(loss)
    asked = bench.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 5, SOON),), Flow.EXPIRED, bench.store))
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.not-expired"]


def test_a_loss_of_more_than_there_is_names_what_there_is(bench: Bench) -> None:
    bench.receive(50, SOON)
    bench.receive(50, LATER)
    with refused("stock.not-enough") as caught:
        bench.stock.lose(Loss(FIRST_DAY, (Parcel(CONDOM, 60, SOON),), Flow.LOST, bench.store))
    assert caught.value.facts["have"] == 50


def test_found_stock_comes_in(bench: Bench) -> None:
    assert bench.stock.find_stock(Find(bench.store, FIRST_DAY, (Parcel(CONDOM, 7, SOON),), "behind the shelf")).posted
    assert bench.balance() == 7


def test_a_count_fixes_the_balance_and_shows_its_difference(bench: Bench) -> None:
    bench.receive(100, ago=10)
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 5, (Parcel(CONDOM, 90),)))
    assert counted.posted
    assert bench.balance() == 90
    row = bench.stock.movements(bench.store)[0]
    assert (row.change, row.counted, row.seen) == (-10, 90, 100)
    # Something from before comes in later: the balance stays, the difference takes it up, and it is flagged.
    bench.hand_out(8, ago=7)
    row = bench.stock.movements(bench.store)[0]
    assert (row.change, row.balance) == (-2, 90)
    assert any("came in later" in need.text for need in bench.stock.needs())
    bench.stock.count(Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 90),)))
    assert not any("came in later" in need.text for need in bench.stock.needs())
    bench.ok()


def test_a_count_is_approved_by_a_coordinator_alone_and_once(bench: Bench) -> None:
    bench.receive(100, ago=20)
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 5, (Parcel(CONDOM, 90),))).op
    bench.hand_out(10)
    before = bench.vault.reader.rows("SELECT day, at, change, balance FROM stock_line ORDER BY day, at")
    theirs = reopen(bench.vault, educator(bench.vault.keys))
    with pytest.raises(Problem, match=r"^vault\.coordinators-only$"):
        StockService(theirs).approve(counted)
    mine = reopen(theirs, bench.vault.keys)
    stock = StockService(mine)
    approval = stock.approve(counted)
    assert mine.reader.entry(approval).signed
    rows = stock.movements(bench.store, CONDOM)
    assert [remark(row.flags) for row in rows] == ["", "approved", ""]
    assert mine.reader.rows("SELECT day, at, change, balance FROM stock_line ORDER BY day, at") == before
    with pytest.raises(Problem, match=r"^stock\.count-settled$"):
        stock.approve(counted)
    with pytest.raises(Problem, match=r"^stock\.no-count$"):
        stock.approve(rows[0].movement)
    stock.reverse(counted)
    assert "approved" not in [remark(row.flags) for row in stock.movements(bench.store, CONDOM)]
    assert examine(mine).is_clean
    # Without the signature it is kept and does not count.
    stripped = [replace(wire, signature=None) for wire in mine.wires()]
    with laptops(1, None, educator(mine.keys)) as (other,):
        other.receive(stripped)
        assert other.reader.value("SELECT max(flags & 8) FROM stock_line") == 0
        other.receive(mine.wires())
        assert other.reader.value("SELECT max(flags & 8) FROM stock_line") == 8
    mine.close()


def test_a_count_names_what_it_had_seen(bench: Bench) -> None:
    first = bench.receive(100, ago=10).op
    bench.receive(5, ago=1)
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 5, (Parcel(CONDOM, 99),))).op
    payload = bench.vault.reader.entry(counted).payload
    assert payload is not None
    assert payload["lines"] == [[bench.store, CONDOM, "", None, 99, 100, first, 99, ""]]
    assert bench.balance() == 104


def test_a_count_to_zero_and_of_an_unknown_lot(bench: Bench) -> None:
    bench.receive(10, SOON)
    counts = (Parcel(CONDOM, 0, SOON), Parcel(CONDOM, 12, LATER))
    assert bench.stock.count(Count(bench.store, FIRST_DAY, counts)).posted
    assert {one.lot: one.balance for one in bench.stock.lots(bench.store)} == {LATER: 12}


def test_a_far_count_is_asked_about(bench: Bench) -> None:
    bench.receive(1440)
    asked = bench.stock.count(Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 10),)))
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.gross"]


def test_reversal_is_exact_and_only_once(bench: Bench) -> None:
    bench.receive(100, SOON, ago=3)
    before = bench.vault.reader.rows("SELECT place, product, lot, balance FROM stock_card")
    handed = bench.hand_out(30, ago=1).op
    assert bench.stock.reverse(handed, "typed twice").posted
    assert bench.vault.reader.rows("SELECT place, product, lot, balance FROM stock_card") == before
    rows = bench.stock.movements(bench.store)
    assert [(row.change, row.flags) for row in rows] == [(30, 2), (-30, 1), (100, 0)]
    with refused("stock.already-reversed"):
        bench.stock.reverse(handed)
    bench.ok()


def test_what_has_been_handed_out_since_can_not_be_unreceived(bench: Bench) -> None:
    received = bench.receive(100, ago=3).op
    bench.hand_out(30, ago=1)
    with refused("stock.would-break"):
        bench.stock.reverse(received)
    assert bench.balance() == 70
    bench.ok()


def test_a_reversed_count_fixes_nothing_any_more(bench: Bench) -> None:
    bench.receive(100, ago=3)
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 2, (Parcel(CONDOM, 95),))).op
    bench.hand_out(20, ago=1)
    assert bench.balance() == 75
    bench.stock.reverse(counted)
    assert bench.balance() == 80
    assert [row.counted for row in bench.stock.movements(bench.store, flows=[Flow.COUNTED])] == [None, None]
    bench.ok()


def test_a_count_that_later_movements_rest_on_stays(bench: Bench) -> None:
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 2, (Parcel(CONDOM, 15),))).op
    bench.hand_out(10, ago=1)
    with refused("stock.would-break"):
        bench.stock.reverse(counted)


def test_an_undone_movement_can_be_written_again(bench: Bench) -> None:
    bench.receive(100, SOON, ago=5)
    handed = bench.hand_out(30, ago=1).op
    bench.stock.reverse(handed)
    assert bench.balance() == 100
    assert bench.stock.repeat(handed).posted
    assert bench.balance() == 70
    counted = bench.stock.count(Count(bench.store, FIRST_DAY - 2, (Parcel(CONDOM, 95, SOON),))).op
    bench.stock.reverse(counted)
    bench.stock.repeat(counted)
    assert bench.balance() == 65
    shift = bench.take_out(5)
    bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 2),))
    back = bench.stock.bag_movements(shift)[0].movement
    bench.stock.reverse(back)
    bench.stock.repeat(back)
    assert sum(one.balance for one in bench.stock.lots(shift)) == 3
    with refused("stock.no-such-movement"):
        bench.stock.repeat(bench.stock.products()[0].op)
    bench.ok()


def test_an_undone_taking_out_can_be_written_again_as_a_new_bag(bench: Bench) -> None:
    bench.receive(10)
    shift = bench.take_out(10)
    bench.stock.reverse(shift)
    again = bench.stock.repeat(shift)
    assert [bag.op for bag, _held in bench.stock.bags()] == [again.shift]
    bench.stock.reverse(again.shift)
    bench.hand_out(5)
    with refused("stock.would-break"):
        bench.stock.repeat(shift)


def test_only_movements_can_be_reversed(bench: Bench) -> None:
    with refused("stock.no-such-movement"):
        bench.stock.reverse(bench.stock.products()[0].op)


def test_movements_can_be_narrowed(bench: Bench) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    bench.receive(10, ago=40)
    bench.receive(10, product=LUBE)
    bench.stock.receive(Receipt(annexe, FIRST_DAY, (Parcel(CONDOM, 3),)))
    bench.hand_out(1)
    assert len(bench.stock.movements()) == 4
    assert len(bench.stock.movements(bench.store)) == 3
    assert len(bench.stock.movements(product=LUBE)) == 1
    assert len(bench.stock.movements(flows=[Flow.HANDED_OUT, Flow.RECEIVED], place=bench.store)) == 3
    assert [row.change for row in bench.stock.movements(limit=1)] == [-1]


def test_groups_and_contacts_are_counts_only(bench: Bench) -> None:
    bench.receive(10)
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, 4),), bench.store, group=Group.TRANS, contacts=2)
    payload = bench.vault.reader.entry(bench.stock.hand_out(draft).op).payload
    assert payload is not None
    assert (payload["group"], payload["contacts"]) == ("trans", 2)
    assert bench.stock.movements(bench.store)[0].detail == "trans"


def test_an_erased_movement_leaves_no_line(bench: Bench) -> None:
    bench.receive(10, ago=2)
    received = bench.receive(7, ago=1).op
    with bench.vault.write() as tx:
        tx.erase(received, "asked for")
    assert bench.balance() == 10
    bench.ok()


def test_an_educator_does_the_daily_work(educator_vault: Vault) -> None:
    from toolkit.base.clock import FixedClock
    from toolkit.stock.service import StockService

    stock = StockService(educator_vault)
    stock.begin()
    bench = Bench(educator_vault, stock, educator_vault.lists.add(Listed.STORE, "Centre"), FixedClock(FIRST_DAY))
    bench.receive(10)
    handed = bench.hand_out(4)
    bench.stock.reverse(handed.op)
    assert bench.balance() == 10
