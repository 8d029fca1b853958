"""A shift from its paper, contacts as counts, closings taken back; a shift belongs to the day it began."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.clock import day_of, month_of
from toolkit.base.errors import Problem
from toolkit.kit import PROJECTIONS
from toolkit.stock import contacts, issue, labels
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import CloseBag, Flow, Group, HandOut, Loss, Lot, Outcome, Parcel, TakeOut
from toolkit.stock.scan import Scan
from toolkit.vault.vault_open import rebuild

NIGHT, MORNING = day_of(dt.date(2026, 10, 31)), day_of(dt.date(2026, 11, 1))
OCTOBER, NOVEMBER = month_of(NIGHT), month_of(MORNING)


def pieces(**given: int) -> tuple[Parcel, ...]:
    codes = {"condoms": CONDOM, "lube": LUBE}
    return tuple(Parcel(codes[name], count) for name, count in given.items() if count)


def typed(bench: Bench, taken: tuple[Parcel, ...], day: int = FIRST_DAY, **rest: object) -> Outcome:
    draft = TakeOut(bench.store, day, taken, "K7")
    close = replace(CloseBag(0, day), **rest)  # type: ignore[arg-type]
    return bench.sure(lambda sure: bench.stock.type_shift(draft, close, sure))


def refusal(code: str) -> pytest.RaisesContext[Problem]:  # type: ignore[name-defined]
    return pytest.raises(Problem, match=f"^{code}$")


def test_a_whole_shift_is_written_in_one_go(bench: Bench) -> None:
    bench.receive(500)
    bench.receive(200, product=LUBE)
    made = typed(
        bench,
        pieces(condoms=100, lube=50),
        handed=pieces(condoms=70, lube=40),
        returned=pieces(condoms=20, lube=10),
        lost=pieces(condoms=4),
        confiscated=pieces(condoms=6),
        people=((Group.WOMEN, 12), (Group.TRANS, 3)),
        sheets=5,
        slips=2,
    )
    assert made.posted
    assert made.taken
    assert bench.balance() == 500 - 80
    assert bench.balance(LUBE) == 200 - 40
    assert bench.stock.bags() == []
    flows: dict[Flow, int] = {}
    for line in bench.stock.bag_movements(made.shift):
        flows[line.flow] = flows.get(line.flow, 0) + line.change
    assert flows == {
        Flow.TAKEN_OUT: 150,
        Flow.HANDED_OUT: -110,
        Flow.RETURNED: -30,
        Flow.LOST: -4,
        Flow.CONFISCATED: -6,
    }
    counted = bench.stock.contacts(month_of(FIRST_DAY), month_of(FIRST_DAY))
    assert counted == contacts.Contacts({Group.WOMEN: 12, Group.TRANS: 3}, 5, 2)
    bench.ok()


def test_what_does_not_add_up_writes_nothing(bench: Bench) -> None:
    bench.receive(500)
    before = bench.vault.reader.value("SELECT count(*) FROM journal")
    with refusal("stock.bag-difference"):
        typed(bench, pieces(condoms=100), handed=pieces(condoms=70))
    with refusal("stock.not-enough"):
        typed(bench, pieces(condoms=100), handed=pieces(condoms=101))
    assert bench.vault.reader.value("SELECT count(*) FROM journal") == before
    assert typed(bench, pieces(condoms=100), handed=pieces(condoms=70), explanation="rain").posted
    bench.ok()


def test_a_shift_past_midnight_and_past_the_month_counts_where_it_began(bench: Bench) -> None:
    bench.receive(500, ago=40)
    shift = bench.sure(
        lambda sure: bench.stock.take_out(TakeOut(bench.store, NIGHT, pieces(condoms=100), "K7"), sure)
    ).shift
    given_ = HandOut(MORNING, pieces(condoms=10), shift=shift, group=Group.MEN, contacts=4)
    bench.sure(lambda sure: bench.stock.hand_out(given_, sure))
    close = CloseBag(
        shift,
        MORNING,
        handed=pieces(condoms=50),
        returned=pieces(condoms=25),
        lost=pieces(condoms=5),
        confiscated=pieces(condoms=10),
        people=((Group.MEN, 6), (Group.WOMEN, 9)),
        sheets=3,
    )
    assert bench.sure(lambda sure: bench.stock.close_bag(close, sure)).posted
    october, november = bench.stock.contacts(OCTOBER, OCTOBER), bench.stock.contacts(NOVEMBER, NOVEMBER)
    assert october == contacts.Contacts({Group.MEN: 10, Group.WOMEN: 9}, 3, 0)
    assert (november.people, november.sheets) == (0, 0)
    rows = {}
    for month in (OCTOBER, NOVEMBER):
        made = bench.stock.report(issue.monthly(month, bench.store))
        assert made.adds_up  # type: ignore[union-attr]
        rows[month] = {row.code: row for row in made.sections[0].rows}.get(CONDOM)  # type: ignore[union-attr]
    first, second = rows[OCTOBER], rows[NOVEMBER]
    assert first is not None
    assert (first.handed_out, first.lost, first.closing) == (60, 15, 425)
    if second is not None:
        assert (second.handed_out, second.lost, second.opening, second.closing) == (0, 0, 425, 425)
    use = {one.month: one.handed for one in bench.stock.card(bench.store, CONDOM).use.chosen}
    assert use[OCTOBER] == 60
    # Drawn from the ledger by its own months too: what the charts and the guard of habit look at.
    sums = bench.vault.reader.rows("SELECT month, flow % 100, sum(change) FROM stock_month GROUP BY 1, 2")
    assert {flow for month, flow, _change in sums if month == NOVEMBER} <= {Flow.RETURNED}
    bench.ok()


def test_a_closing_is_taken_back_with_all_that_it_wrote(bench: Bench) -> None:
    bench.receive(500)
    shift = bench.take_out(100)
    bench.sure(lambda sure: bench.stock.hand_out(HandOut(FIRST_DAY, pieces(condoms=5), shift=shift), sure))
    before = bench.balance(), bench.stock.bags()
    close = CloseBag(shift, FIRST_DAY, pieces(condoms=50), pieces(condoms=20), people=((Group.WOMEN, 7),), sheets=1)
    close = replace(close, explanation="a hole in the bag", confiscated=pieces(condoms=1))
    assert bench.stock.close_bag(close).posted
    assert bench.stock.bags() == []
    bench.stock.reopen_bag(shift)
    assert (bench.balance(), bench.stock.bags()) == before
    assert bench.stock.contacts(0, NOVEMBER + 1).people == 0
    with refusal("stock.bag-not-closed"):
        bench.stock.reopen_bag(shift)
    assert bench.stock.close_bag(close).posted
    assert bench.stock.contacts(0, NOVEMBER + 1) == contacts.Contacts({Group.WOMEN: 7}, 1, 0)
    bench.ok()


def test_a_shift_from_paper_is_undone_whole(bench: Bench) -> None:
    bench.receive(500)
    made = typed(bench, pieces(condoms=100), handed=pieces(condoms=100), people=((Group.MEN, 9),))
    bench.stock.untype_shift(made.shift)
    assert bench.balance() == 500
    assert bench.stock.bags() == []
    assert bench.stock.contacts(0, NOVEMBER + 1).people == 0
    bench.ok()


def test_what_a_closed_bag_wrote_is_not_undone_alone(bench: Bench) -> None:
    bench.receive(500)
    made = typed(bench, pieces(condoms=10), handed=pieces(condoms=10))
    for line in bench.stock.bag_movements(made.shift):
        with refusal("stock.bag-is-closed"):
            bench.stock.reverse(line.movement)
    bench.stock.reopen_bag(made.shift)
    assert bench.stock.reverse(made.shift).posted


def test_more_in_hand_than_in_the_book_goes_out_and_is_flagged(bench: Bench) -> None:
    bench.receive(30)
    draft = TakeOut(bench.store, FIRST_DAY, pieces(condoms=50), "K7")
    with refusal("stock.not-enough"):
        bench.stock.take_out(draft)
    made = bench.sure(lambda sure: bench.stock.take_out(replace(draft, here=True), sure))
    assert bench.balance() == 0
    assert sum(one.balance for one in bench.stock.lots(made.shift)) == 50
    found = [line for line in bench.stock.movements(bench.store) if line.flow is Flow.FOUND]
    assert [(line.change, line.flags) for line in found] == [(20, 4)]
    assert any("20" in need.text for need in bench.stock.needs())
    bench.stock.looked_at(made.op)
    bench.ok()
    bench.stock.reverse(made.shift)
    assert bench.balance() == 30
    bench.ok()


def test_a_bag_is_not_closed_before_it_went_out(bench: Bench) -> None:
    bench.receive(500, ago=5)
    shift = bench.take_out(10, ago=2)
    with refusal("stock.bag-before-it-began"):
        bench.stock.close_bag(CloseBag(shift, FIRST_DAY - 3, pieces(condoms=10)))


def test_a_hand_out_that_is_undone_counts_nobody(bench: Bench) -> None:
    bench.receive(500)
    draft = HandOut(FIRST_DAY, pieces(condoms=5), bench.store, group=Group.CLIENTS, contacts=3)
    made = bench.sure(lambda sure: bench.stock.hand_out(draft, sure))
    month = month_of(FIRST_DAY)
    assert bench.stock.contacts(month, month, bench.store).groups == {Group.CLIENTS: 3}
    assert bench.stock.contacts(month, month, bench.store + 1).groups == {}
    bench.stock.reverse(made.op)
    assert bench.stock.contacts(month, month).groups == {}


def test_the_tables_are_what_the_entries_add_up_to(bench: Bench) -> None:
    bench.receive(500)
    made = typed(bench, pieces(condoms=10), handed=pieces(condoms=10), people=((Group.MEN, 9),), slips=4)
    bench.stock.learn_number("07032069804988", CONDOM, 144)
    again = bench.take_out(3)
    tables = ("stock_contact", "stock_bag", "stock_trade", "stock_shift")
    before = [bench.vault.reader.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]
    with bench.vault.write() as tx:
        rebuild(tx, list(PROJECTIONS))
    assert [bench.vault.reader.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables] == before
    assert bench.stock.bag_code(made.shift) != bench.stock.bag_code(again)


# ------------------------------------------------------------------ the rule of the sheet
@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=5, max_size=5), st.booleans())
def test_taken_is_handed_returned_lost_and_confiscated(counts: list[int], explained: bool) -> None:
    import tempfile
    from pathlib import Path

    from tests.helpers.vaults import make_vault
    from toolkit.base.clock import FixedClock
    from toolkit.base.places import Listed
    from toolkit.stock.service import StockService

    with tempfile.TemporaryDirectory() as folder:
        vault = make_vault(Path(folder) / "v", projections=PROJECTIONS)
        stock = StockService(vault)
        stock.begin()
        bench = Bench(vault, stock, vault.lists.add(Listed.STORE, "Centre"), FixedClock(FIRST_DAY))
        bench.receive(200)
        taken, handed, returned, lost, police = counts
        gone = handed + returned + lost + police
        before = vault.reader.value("SELECT count(*) FROM journal")
        parts = {
            "handed": pieces(condoms=handed),
            "returned": pieces(condoms=returned),
            "lost": pieces(condoms=lost),
            "confiscated": pieces(condoms=police),
            "explanation": "so it was" if explained else "",
        }
        code = ""
        try:
            assert typed(bench, pieces(condoms=taken), **parts).posted
        except Problem as refused:
            code = refused.code
        if code:
            assert code in {"stock.nothing-to-note", "stock.bag-difference", "stock.not-enough"}
            assert taken == 0 or gone != taken
            assert vault.reader.value("SELECT count(*) FROM journal") == before
        else:
            assert gone == taken or explained
            assert stock.bags() == []
            bench.ok()
        vault.close()


# ------------------------------------------------------------------ codes
def test_a_number_is_learnt_once_and_a_scan_knows_it(bench: Bench) -> None:
    gtin, lot = "07032069804988", Lot("AB123", day_of(dt.date(2028, 3, 31)))
    text = f"01{gtin}1728033130" + "2\x1d10AB123"
    assert bench.stock.recognise(text).asks
    assert bench.stock.learn_number(gtin, CONDOM, 144)
    assert not bench.stock.learn_number(gtin, CONDOM, 144)
    found = bench.stock.recognise(text)
    assert (found.product, found.size, found.pieces, found.lot) == (CONDOM, 144, 288, None)
    bench.receive(500, lot)
    assert bench.stock.recognise(text).lot == lot
    assert bench.stock.recognise("10AB123").product == CONDOM
    bench.stock.learn_number(gtin, LUBE, 10)
    assert bench.stock.recognise(text).product == LUBE
    with refusal("stock.bad-number"):
        bench.stock.learn_number("123", CONDOM)


def test_a_number_written_among_a_lots_facts_is_known(bench: Bench) -> None:
    from toolkit.stock.lot_facts import LotFacts

    bench.stock.set_lot_facts(CONDOM, Lot("A1", FIRST_DAY + 99), LotFacts(gtin="7032069804988"))
    assert bench.stock.recognise("7032069804988").product == CONDOM


def test_our_own_labels_find_the_lot_and_the_bag(bench: Bench) -> None:
    lot = Lot("AB123", FIRST_DAY + 500)
    bench.receive(50, lot)
    bench.receive(50, Lot())
    shift = bench.take_out(5)
    found = bench.stock.recognise(labels.payload(Label(Sort.LOT, labels.lot_code(CONDOM, lot))))
    assert (found.product, found.lot, found.scan.expiry) == (CONDOM, lot, lot.expiry)
    unknown = bench.stock.recognise(labels.payload(Label(Sort.LOT, labels.lot_code(CONDOM, Lot()))))
    assert (unknown.product, unknown.lot) == (CONDOM, Lot())
    code = bench.stock.bag_code(shift)
    assert bench.stock.recognise(labels.payload(Label(Sort.BAG, code))).bag == shift
    assert bench.stock.recognise(code, by_hand=True).bag == shift
    with refusal("stock.scan-no-such-label"):
        bench.stock.recognise(labels.payload(Label(Sort.BAG, labels.bag_code(b"x" * 16, 1))))


def test_the_code_under_a_label_is_found_by_the_search(bench: Bench) -> None:
    lot = Lot("AB123", FIRST_DAY + 500)
    bench.receive(50, lot)
    bench.receive(50, Lot("OTHER", FIRST_DAY + 400))
    shift = bench.take_out(5)
    code = labels.lot_code(CONDOM, lot)
    (hit,) = bench.stock.find(f"{code[:4]}-{code[4:8]}-{code[8:]}".lower())
    assert "AB123" in hit.title
    (hit,) = bench.stock.find(bench.stock.bag_code(shift))
    assert (hit.title, hit.target.subject, hit.target.action) == ("Bag of K7", shift, "close_bag")
    assert bench.stock.find(labels.lot_code(CONDOM, Lot("NONE"))) == []


def test_two_bars_of_one_box_come_together(bench: Bench) -> None:
    scans = [bench.stock.recognise(text).scan for text in ("7032069804988", "1728033110AB1", "3050")]
    whole = Scan()
    for _before, one in pairwise([Scan(), *scans]):
        whole = one.over(whole)
    assert (whole.gtin, whole.lot, whole.count) == ("07032069804988", "AB1", 50)


def test_police_took_from_a_bag_is_told_again(bench: Bench) -> None:
    bench.receive(100)
    shift = bench.take_out(30)
    loss = Loss(FIRST_DAY, pieces(condoms=8), Flow.CONFISCATED, shift=shift)
    op = bench.sure(lambda sure: bench.stock.lose(loss, sure)).op
    (found,) = bench.stock.confiscated_from(shift)
    assert (found.op, found.loss.parcels, found.loss.day) == (op, pieces(condoms=8), FIRST_DAY)
    bench.stock.reverse(op)
    assert bench.stock.confiscated_from(shift) == []
