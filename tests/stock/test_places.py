"""Products, levels, orders, facts of lots, outlets, and who gives stock: through the service, on a real vault."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.helpers.vaults import FIRST_DAY, educator, reopen
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.stock.figures import Levels
from toolkit.stock.levels import months_text, read_months
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Count, Flow, Form, Group, HandOut, Lot, Pack, Parcel, Receipt, Source, TakeOut
from toolkit.stock.orders import OrderDraft
from toolkit.stock.outlets import Round, Stop
from toolkit.stock.product_card import State
from toolkit.stock.service import StockService
from toolkit.vault.doctor import examine

LOT = Lot("A1", FIRST_DAY + 300)


def refused(code: str):  # noqa: ANN201 - pytest's own
    return pytest.raises(Problem, match=f"^{code}$")


# ------------------------------------------------------------------ products
def test_what_is_often_needed_is_proposed_until_it_is_there(bench: Bench) -> None:
    assert [one.code for one in bench.stock.proposed()] == ["hiv-self-test", "dental-dam", "needle"]
    kit = bench.stock.add_proposed("hiv-self-test")
    assert kit.word() == "HIV self-test kits"
    assert kit.form is Form.OTHER
    assert bench.stock.add_proposed("hiv-self-test").op == kit.op
    assert [one.code for one in bench.stock.products()].count("hiv-self-test") == 1
    assert [one.code for one in bench.stock.proposed()] == ["dental-dam", "needle"]
    assert bench.receive(50, product="hiv-self-test").posted
    with refused("stock.no-such-product"):
        bench.stock.add_proposed("motor-oil")


def test_packs_and_the_centres_own_name_can_be_changed_and_taken_back(bench: Bench) -> None:
    condom = bench.stock.products()[0]
    bench.stock.change_product(condom.op, name="Rubbers", packs=[Pack("box", 100), Pack("carton", 5000)])
    changed = bench.stock.products()[0]
    assert (changed.word(), changed.packs) == ("Rubbers", (Pack("box", 100), Pack("carton", 5000)))
    assert changed.form is Form.MALE
    bench.stock.change_product(condom.op, name="", packs=condom.packs)
    assert bench.stock.products()[0] == condom
    with refused("stock.bad-number"):
        bench.stock.change_product(condom.op, packs=[Pack("box", 1)])
    with refused("stock.bad-number"):
        bench.stock.change_product(condom.op, packs=[Pack("box", 2 + size) for size in range(9)])


# ------------------------------------------------------------------ levels
def test_levels_have_defaults_and_the_nearest_choice_counts(bench: Bench) -> None:
    stock, usual = bench.stock, Levels()
    assert (usual.minimum, usual.maximum, usual.emergency) == (Fraction(3, 2), Fraction(3), Fraction(1, 2))
    assert stock.levels_for(bench.store, CONDOM) == usual
    everything = Levels(Fraction(2), Fraction(4), Fraction(1))
    everywhere = Levels(Fraction(5, 2), Fraction(5), Fraction(1))
    here = Levels(Fraction(3), Fraction(6), Fraction(3, 2))
    stock.set_levels(0, "", everything)
    stock.set_levels(0, CONDOM, everywhere)
    stock.set_levels(bench.store, CONDOM, here)
    assert stock.levels_for(bench.store, CONDOM) == here
    assert stock.levels_for(bench.store, LUBE) == everything
    stock.set_levels(bench.store, CONDOM, None)
    assert stock.levels_for(bench.store, CONDOM) == everywhere
    stock.set_levels(0, CONDOM, None)
    stock.set_levels(0, "", None)
    assert stock.levels_for(bench.store, CONDOM) == usual
    assert stock.level_settings() == []


@pytest.mark.parametrize(
    "levels",
    [
        Levels(Fraction(3), Fraction(3), Fraction(1)),
        Levels(Fraction(1), Fraction(3), Fraction(1)),
        Levels(Fraction(1), Fraction(61), Fraction(0)),
        Levels(Fraction(1), Fraction(2), Fraction(-1)),
    ],
)
def test_levels_that_do_not_follow_one_another_are_refused(bench: Bench, levels: Levels) -> None:
    with refused("stock.bad-levels"):
        bench.stock.set_levels(bench.store, CONDOM, levels)
    assert bench.stock.levels_for(bench.store, CONDOM) == Levels()


def test_levels_decide_what_a_card_says(bench: Bench) -> None:
    for month in (95, 65, 35):
        bench.receive(200, ago=month)
        bench.hand_out(100, ago=month - 2)
    card = bench.stock.card(bench.store, CONDOM)
    assert card.months is not None
    assert card.state is State.GOOD
    bench.stock.set_levels(bench.store, CONDOM, Levels(card.months + 1, card.months + 2, Fraction(1, 4)))
    assert bench.stock.card(bench.store, CONDOM).state is State.LOW
    bench.stock.set_levels(bench.store, CONDOM, Levels(card.months + 2, card.months + 3, card.months + 1))
    assert bench.stock.card(bench.store, CONDOM).state is State.EMERGENCY


@pytest.mark.parametrize(
    ("typed", "months"),
    [("1.5", "3/2"), ("1,5", "3/2"), (" 3 ", "3"), (".5", "1/2"), ("٢٫٥", "5/2"), ("0", "0"), ("60", "60")],
)
def test_months_are_read_as_they_are_typed(typed: str, months: str) -> None:
    assert read_months(typed) == Fraction(months)
    assert read_months(months_text(Fraction(months)).replace(" ", "")) == Fraction(months)


@pytest.mark.parametrize("typed", ["", "x", "-1", "61", "1.555", "1.5.5", "1e3", "1/2", "9" * 400])
def test_what_is_no_number_of_months_is_not_read(typed: str) -> None:
    assert read_months(typed) is None


# ------------------------------------------------------------------ orders
def ordered(bench: Bench, pieces: int = 500, **rest: object) -> Op:
    draft = OrderDraft(bench.store, CONDOM, pieces, FIRST_DAY - 4, FIRST_DAY + 3)
    return bench.stock.place_order(replace(draft, **rest)).op  # type: ignore[arg-type]


def test_what_is_on_order_is_what_has_not_come(bench: Bench) -> None:
    order = ordered(bench)
    assert bench.stock.on_order(bench.store, CONDOM) == 500
    assert bench.stock.on_order(bench.store, LUBE) == 0
    assert bench.stock.card(bench.store, CONDOM).on_order == 500
    lines = (Parcel(CONDOM, 200, LOT), Parcel(LUBE, 30))
    came = bench.stock.receive(Receipt(bench.store, FIRST_DAY, lines, order=order)).op
    (found,) = bench.stock.orders(bench.store)
    assert (found.received, found.open) == (200, 300)
    bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(CONDOM, 400, LOT),), order=order))
    assert bench.stock.on_order(bench.store, CONDOM) == 0  # more than was ordered is not owed back
    bench.stock.reverse(came)
    assert bench.stock.on_order(bench.store, CONDOM) == 100


def test_an_order_can_be_changed_given_up_and_taken_up_again(bench: Bench) -> None:
    order = ordered(bench)
    bench.stock.change_order(order, pieces=800, expected=FIRST_DAY + 9)
    (found,) = bench.stock.orders()
    assert (found.pieces, found.expected, found.open) == (800, FIRST_DAY + 9, 800)
    bench.stock.change_order(order, expected=None)
    assert bench.stock.orders()[0].expected is None
    with refused("stock.bad-expected-day"):
        bench.stock.change_order(order, expected=FIRST_DAY - 5)
    bench.stock.change_order(order, cancelled=True)
    assert bench.stock.on_order(bench.store, CONDOM) == 0
    bench.stock.change_order(order, cancelled=False)
    assert bench.stock.on_order(bench.store, CONDOM) == 800
    with refused("stock.no-such-order"):
        bench.stock.change_order(found.op + 1, pieces=3)
    with refused("stock.bad-number"):
        bench.stock.change_order(order, pieces=0)


def test_an_order_for_something_else_is_not_answered(bench: Bench) -> None:
    order = ordered(bench)
    with refused("stock.order-differs"):
        bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(LUBE, 5),), order=order))
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    with refused("stock.order-differs"):
        bench.stock.receive(Receipt(annexe, FIRST_DAY, (Parcel(CONDOM, 5),), order=order))
    with refused("stock.no-such-order"):
        bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(CONDOM, 5),), order=order + 1))
    with refused("stock.bad-expected-day"):
        ordered(bench, expected=FIRST_DAY - 9)
    assert bench.stock.movements() == []


def test_an_order_that_is_late_needs_somebody(bench: Bench) -> None:
    ordered(bench)
    assert not any("should have been here" in need.text for need in bench.stock.needs())
    bench.clock.day += 4
    (need,) = [need for need in bench.stock.needs() if "should have been here" in need.text]
    assert need.text == "Male condoms: 500 on order should have been here on Fri 6 Nov. Ask where they are."
    assert (need.target.page, need.target.action) == ("stock", "orders")


def test_an_order_of_gross_typed_as_pieces_is_asked_about(bench: Bench) -> None:
    for ago in (60, 40, 20):
        bench.receive(4320, ago=ago)
    outcome = bench.stock.place_order(OrderDraft(bench.store, CONDOM, 30, FIRST_DAY))
    assert [doubt.key.split(":")[0] for doubt in outcome.doubts] == ["stock.gross"]
    assert bench.stock.place_order(OrderDraft(bench.store, CONDOM, 30, FIRST_DAY), [outcome.doubts[0].key]).posted


# ------------------------------------------------------------------ lots and givers
def test_a_receipt_brings_along_what_its_boxes_say(bench: Bench) -> None:
    facts = LotFacts("  Harbour   Latex ", Quality.PREQUALIFIED)
    draft = Receipt(bench.store, FIRST_DAY, (Parcel(CONDOM, 100, LOT),), Source.DONOR, "Programme", facts=facts)
    assert bench.stock.receive(draft).posted
    (donor,) = bench.stock.givers(Source.DONOR)
    assert donor.name == "Programme"
    known = bench.stock.lot_facts(CONDOM, LOT)
    assert known == LotFacts("Harbour Latex", Quality.PREQUALIFIED, donor.op, "")
    (line,) = bench.stock.movements()
    assert (line.detail, line.other) == ("Programme", donor.op)
    # The same giver, written otherwise, is the same giver; chosen from the list, its name stands in the ledger.
    again = Receipt(bench.store, FIRST_DAY, (Parcel(LUBE, 7),), Source.DONOR, " programme ")
    bench.stock.receive(again)
    bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(LUBE, 8),), Source.DONOR, origin=donor.op))
    assert bench.stock.givers(Source.DONOR) == [donor]
    assert bench.stock.movements()[0].detail == "Programme"
    assert bench.stock.givers(Source.SUPPLIER) == []


def test_facts_of_a_lot_are_changed_one_by_one(bench: Bench) -> None:
    bench.receive(10, LOT)
    assert bench.stock.lot_facts(CONDOM, LOT) == LotFacts("", Quality.NOT_KNOWN, 0, "")
    assert bench.stock.set_lot_facts(CONDOM, LOT, LotFacts(quality=Quality.NOT, gtin="40 12345 67890 1"))
    assert bench.stock.set_lot_facts(CONDOM, Lot("a1", LOT.expiry), LotFacts(manufacturer="Latex"))
    known = bench.stock.lot_facts(CONDOM, LOT)
    assert known == LotFacts("Latex", Quality.NOT, 0, "401234567890" + "1")
    before = bench.vault.reader.value("SELECT count(*) FROM journal")
    assert bench.stock.set_lot_facts(CONDOM, LOT, known) == 0  # nothing differs, nothing is written
    assert bench.vault.reader.value("SELECT count(*) FROM journal") == before
    assert bench.stock.every_lot_fact() == {(CONDOM, LOT): known}
    assert bench.stock.lot_facts(CONDOM, Lot("A1", LOT.expiry + 1)).manufacturer == ""  # type: ignore[operator]


def test_the_same_receipt_twice_is_asked_about(bench: Bench) -> None:
    draft = Receipt(bench.store, FIRST_DAY, (Parcel(CONDOM, 1440, LOT),), Source.SUPPLIER, "Depot")
    first = bench.stock.receive(draft)
    assert first.posted
    asked = bench.stock.receive(draft)
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.twice"]
    assert "came in on that day already" in asked.doubts[0].say()
    # Another giver, day, lot or quantity is another receipt.
    for other in (
        replace(draft, giver="Another depot"),
        replace(draft, day=FIRST_DAY - 1),
        replace(draft, parcels=(Parcel(CONDOM, 1441, LOT),)),
        replace(draft, parcels=(Parcel(CONDOM, 1440, Lot("A2", LOT.expiry)),)),
    ):
        assert bench.stock.receive(other).posted
    assert bench.stock.receive(draft, [asked.doubts[0].key]).posted
    # One that was undone is no second one.
    for line in bench.stock.movements():
        if line.detail == "Depot" and not line.flags and line.day == FIRST_DAY and line.lot == LOT:
            bench.stock.reverse(line.movement)
    assert bench.stock.receive(replace(draft, parcels=(Parcel(CONDOM, 1440, LOT),))).posted


def test_lot_not_known_is_a_lot_like_any_other(bench: Bench) -> None:
    bench.receive(30)
    bench.receive(20, LOT)
    unknown = Lot()
    assert {one.lot: one.balance for one in bench.stock.lots(bench.store)} == {unknown: 30, LOT: 20}
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, 5, unknown),), bench.store, reason="the open box")
    assert bench.stock.hand_out(draft).posted
    count = Count(bench.store, FIRST_DAY, (Parcel(CONDOM, 24, unknown),))
    assert bench.stock.count(count).posted
    assert {one.lot: one.balance for one in bench.stock.lots(bench.store)} == {unknown: 24, LOT: 20}
    bench.ok()


# ------------------------------------------------------------------ I have them here
def test_i_have_them_here_needs_somebody_until_a_coordinator_looked(bench: Bench) -> None:
    bench.receive(10)
    with refused("stock.not-enough"):
        bench.hand_out(40)
    done = bench.hand_out(40, here=True)
    flows = {line.flow: line.change for line in bench.stock.movements() if line.op == done.op}
    assert flows[Flow.FOUND] == 30  # found and handed out in one step: the book never goes below zero

    def asks() -> bool:
        return any("not in the book" in need.text for need in bench.stock.needs())

    assert asks()
    (waiting,) = bench.stock.here_waiting()
    assert (waiting.product, waiting.pieces, waiting.place, waiting.in_bag) == (CONDOM, 30, bench.store, False)
    with refused("stock.nothing-found-here"):
        bench.stock.looked_at(bench.receive(5, LOT).op)
    bench.stock.looked_at(done.op)
    assert not asks()
    with refused("stock.here-settled"):
        bench.stock.looked_at(done.op)
    assert not examine(bench.vault).differing
    bench.ok()


def test_an_educator_cannot_look_in_a_coordinators_name(bench: Bench) -> None:
    done = bench.hand_out(40, here=True)
    again = reopen(bench.vault, educator(bench.vault.keys))
    try:
        with pytest.raises(Problem):
            StockService(again).looked_at(again.reader.rows("SELECT DISTINCT movement FROM stock_line")[0][0])
        assert any("not in the book" in need.text for need in StockService(again).needs())
    finally:
        again.close()
    assert done.posted


def test_a_count_settles_what_was_found_while_handing_out(bench: Bench) -> None:
    bench.hand_out(40, here=True)
    assert any("not in the book" in need.text for need in bench.stock.needs())
    bench.clock.day += 1
    bench.stock.count(Count(bench.store, FIRST_DAY + 1, (Parcel(CONDOM, 0),)))
    assert bench.stock.here_waiting() == []
    assert not any("not in the book" in need.text for need in bench.stock.needs())


# ------------------------------------------------------------------ outlets
def test_a_round_hands_out_and_tells_what_was_found(bench: Bench) -> None:
    stock = bench.stock
    red, box = stock.add_outlet("  Red   door "), stock.add_outlet("Box 4")
    assert [one.name for one in stock.outlets()] == ["Box 4", "Red door"]
    bench.receive(1000, LOT, ago=20)
    bench.receive(100, product=LUBE, ago=20)
    first = Round(
        FIRST_DAY - 12,
        (Stop(red, (), (Parcel(CONDOM, 200), Parcel(LUBE, 20))), Stop(box, ((CONDOM, 0),), (Parcel(CONDOM, 100),))),
        bench.store,
    )
    assert stock.refill(first).pieces == 320
    second = Round(
        FIRST_DAY - 2,
        (Stop(red, ((CONDOM, 50),), (Parcel(CONDOM, 150),)), Stop(box, ((CONDOM, 30),)), Stop(box)),
        bench.store,
    )
    done = bench.sure(lambda sure: stock.refill(second, sure))
    assert (bench.balance(), bench.balance(LUBE)) == (550, 80)
    found = {(one.outlet, one.product): one for one in stock.outlet_uses()}
    assert found[box, CONDOM].empty == 1
    assert (found[box, CONDOM].last_span.used, found[box, CONDOM].last_filled) == (70, 100)  # type: ignore[union-attr]
    assert found[red, CONDOM].spans == ()  # nobody looked the first time
    assert found[red, LUBE].filled == 20
    lines = stock.movements(flows=[Flow.HANDED_OUT])
    assert {line.detail for line in lines} == {Group.OUTLET.value}
    assert {line.other for line in lines} == {red, box}
    # It is use: what was put into outlets counts as handed out.
    stock.undo_round(done.op)
    assert bench.balance() == 700
    assert {one.outlet: one.visits for one in stock.outlet_uses() if one.product == CONDOM} == {red: 1, box: 1}
    with refused("stock.no-such-round"):
        stock.undo_round(done.op)
    last = next(one for one in stock.outlet_uses() if one.outlet == red and one.product == CONDOM).last
    stock.undo_visit(last)
    assert bench.balance() == 900
    assert {one.outlet for one in stock.outlet_uses()} == {box}
    with refused("stock.no-such-round"):
        stock.undo_visit(last)
    assert not examine(bench.vault).differing
    bench.ok()


def test_an_outlet_can_be_filled_from_a_bag_and_by_an_ordinary_hand_out(bench: Bench) -> None:
    red = bench.stock.add_outlet("Red door")
    bench.receive(300)
    shift = bench.take_out(120)
    bench.sure(
        lambda sure: bench.stock.refill(Round(FIRST_DAY, (Stop(red, (), (Parcel(CONDOM, 80),)),), shift=shift), sure)
    )
    draft = HandOut(FIRST_DAY, (Parcel(CONDOM, 10),), bench.store, outlet=red, left=((CONDOM, 60),))
    assert bench.sure(lambda sure: bench.stock.hand_out(draft, sure)).posted
    (use,) = bench.stock.outlet_uses()
    assert (use.visits, use.filled, use.last_found) == (2, 90, 60)
    ((bag, held),) = bench.stock.bags()
    assert (bag.op, held[0].balance) == (shift, 40)


def test_more_left_than_can_be_there_is_asked_about(bench: Bench) -> None:
    stock, red = bench.stock, bench.stock.add_outlet("Red door")
    bench.receive(1000, LOT, ago=30)

    def visit(ago: int, left: int | None, filled: int = 0) -> Round:
        found = () if left is None else ((CONDOM, left),)
        return Round(FIRST_DAY - ago, (Stop(red, found, (Parcel(CONDOM, filled),) if filled else ()),), bench.store)

    assert stock.refill(visit(20, None, 100)).posted  # nobody looked: nothing is known
    assert stock.refill(visit(15, 500, 100)).posted
    assert stock.refill(visit(10, None, 50)).posted
    asked = stock.refill(visit(5, 651))
    assert [doubt.key.split(":")[0] for doubt in asked.doubts] == ["stock.more-left"]
    assert asked.doubts[0].say() == "651 of Male condoms left, though only 650 can be there. Is the number right?"
    assert stock.refill(visit(5, 650)).posted
    assert len(stock.visits()) == 4
    # Of an earlier day only what was done up to then counts; a yes is an answer.
    assert stock.refill(visit(12, 600)).posted
    again = visit(4, 700)
    asked = stock.refill(again)
    assert stock.refill(again, [doubt.key for doubt in asked.doubts]).posted


def test_a_round_is_written_whole_or_not_at_all(bench: Bench) -> None:
    red, box = bench.stock.add_outlet("Red door"), bench.stock.add_outlet("Box 4")
    bench.receive(100)
    stops = (Stop(red, (), (Parcel(CONDOM, 60),)), Stop(box, (), (Parcel(CONDOM, 60),)))
    with refused("stock.not-enough"):
        bench.stock.refill(Round(FIRST_DAY, stops, bench.store))
    assert bench.balance() == 100
    assert bench.stock.visits() == []
    done = bench.sure(lambda sure: bench.stock.refill(Round(FIRST_DAY, stops, bench.store, here=True), sure))
    assert done.pieces == 120
    assert bench.balance() == 0
    with refused("stock.nothing-to-note"):
        bench.stock.refill(Round(FIRST_DAY, (Stop(red),), bench.store))
    with refused("stock.no-such-outlet"):
        bench.stock.refill(Round(FIRST_DAY, (Stop(bench.store, ((CONDOM, 3),)),), bench.store))
    with refused("stock.no-such-outlet"):
        bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 1),), bench.store, outlet=bench.store, here=True))
    with refused("stock.bad-number"):
        bench.stock.refill(Round(FIRST_DAY, (Stop(red, ((CONDOM, -1),)),), bench.store))
    with refused("stock.bad-day"):
        bench.stock.refill(Round(FIRST_DAY + 1, (Stop(red, ((CONDOM, 1),)),), bench.store))


def test_expired_stock_never_fills_an_outlet(bench: Bench) -> None:
    red = bench.stock.add_outlet("Red door")
    gone = Lot("OLD", FIRST_DAY - 1)
    bench.receive(100, gone, ago=40)
    for lot, code in ((gone, "stock.expired"), (None, "stock.not-enough")):
        with refused(code):
            bench.stock.refill(Round(FIRST_DAY, (Stop(red, (), (Parcel(CONDOM, 5, lot),)),), bench.store))
    with refused("stock.not-enough"):
        bench.stock.take_out(TakeOut(bench.store, FIRST_DAY, (Parcel(CONDOM, 5),)))
