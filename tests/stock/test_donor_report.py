"""The quarterly report to a donor: their lots and nobody else's, followed into bags and over places."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base import clock
from toolkit.base.clock import day_of
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.stock import issue
from toolkit.stock.cover import StockNeeds
from toolkit.stock.donor_report import DonorReport
from toolkit.stock.model import CloseBag, Flow, HandOut, Loss, Lot, Parcel, Receipt, Source, TakeOut

THIRD = clock.quarter_of_month(clock.month_of(day_of(dt.date(2026, 7, 1))))  # July to September
MINE, OTHER = Lot("MINE", day_of(dt.date(2028, 5, 31))), Lot("OTHER", day_of(dt.date(2028, 1, 31)))


def on(month: int, day: int) -> int:
    return day_of(dt.date(2026, month, day))


def give(bench: Bench, donor: Op, lot: Lot, pieces: int, day: int, place: Op = 0) -> None:
    draft = Receipt(place or bench.store, day, (Parcel(CONDOM, pieces, lot),), Source.DONOR, origin=donor)
    assert bench.sure(lambda sure: bench.stock.receive(draft, sure)).posted


@pytest.fixture
def fund(bench: Bench) -> Op:
    """A quarter with a donor's lot: 1 000 came in June, 500 in August; what became of them is below."""
    stock, store = bench.stock, bench.store
    fund = bench.vault.lists.add(Listed.DONOR, "Fund for all")
    someone = bench.vault.lists.add(Listed.DONOR, "Someone else")
    give(bench, fund, MINE, 1000, on(6, 10))
    give(bench, someone, OTHER, 300, on(6, 11))
    give(bench, fund, MINE, 500, on(8, 3))
    bench.sure(lambda sure: stock.hand_out(HandOut(on(7, 9), (Parcel(CONDOM, 100, MINE),), store), sure))
    bench.sure(lambda sure: stock.lose(Loss(on(7, 20), (Parcel(CONDOM, 6, MINE),), Flow.CONFISCATED, store), sure))
    bench.sure(lambda sure: stock.lose(Loss(on(8, 20), (Parcel(CONDOM, 4, MINE),), Flow.DAMAGED, store), sure))
    out = TakeOut(store, on(9, 30), (Parcel(CONDOM, 80, MINE),), worker="K7")
    shift = bench.sure(lambda sure: stock.take_out(out, sure)).shift
    stock.close_bag(CloseBag(shift, on(10, 1), (Parcel(CONDOM, 50, MINE),), (Parcel(CONDOM, 30, MINE),)))
    bench.sure(lambda sure: stock.hand_out(HandOut(on(10, 9), (Parcel(CONDOM, 11, MINE),), store), sure))
    return fund


def report(bench: Bench, donor: Op, quarter: int = THIRD) -> DonorReport:
    made = bench.stock.report(issue.quarterly(quarter, donor))
    assert isinstance(made, DonorReport)
    return made


def test_the_donors_lots_are_followed_and_no_others(bench: Bench, fund: Op) -> None:
    made = report(bench, fund)
    (one,) = made.lots
    assert (one.number, one.opening, one.received) == ("MINE", 1000, 500)
    # The bag went out on 30 September: its 50 are this quarter's, the 11 of October are not.
    assert (one.used, one.lost, one.corrected) == (150, 10, 0)
    # 1 310 in the store; of the bag 30 came back in October and were still out.
    assert one.left == 1340
    assert made.adds_up
    assert one.expiry == MINE.expiry
    later = report(bench, fund, THIRD + 1).lots[0]
    assert (later.opening, later.received, later.used, later.left) == (1340, 0, 11, 1329)


def test_all_three_and_coverage_stand_beside_it(bench: Bench, fund: Op) -> None:
    bench.stock.set_stock_needs(StockNeeds((("male-condom", 200),)))
    draft = Receipt(bench.store, on(9, 11), (Parcel("female-condom", 10), Parcel(LUBE, 10)))
    bench.sure(lambda sure: bench.stock.receive(draft, sure))
    made = report(bench, fund)
    assert [(one.days, one.together) for one in made.months] == [(31, 0), (31, 0), (30, 20)]
    assert [(one.condoms, one.condoms_needed) for one in made.months] == [(100, 200), (0, 200), (50, 200)]
    centre = next(grid for grid in issue.of_report(made).grids if grid.sheet == "The whole centre")
    assert [row[-1] for row in centre.rows] == [50, 0, 25]


def test_the_paper_names_the_donor_and_no_cause(bench: Bench, fund: Op) -> None:
    made = report(bench, fund)
    data = issue.files(issue.of_report(made), language="en", endings=("pdf", "csv"))
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data["pdf"])).pages)
    for wanted in ("Fund for all", "Jul–Sep 2026", "MINE", "1\u202f340", "May 2028", "By lot"):
        assert wanted in text, wanted
    for never in ("Someone", "OTHER", "olice", "Damaged"):
        assert never not in text, never
    assert data["csv"].decode("utf-8-sig").splitlines()[1] == "Male condoms,MINE,1000,500,150,10,0,1340,2028-05-31"


def test_it_is_frozen_corrected_and_refused_as_any_report(bench: Bench, fund: Op) -> None:
    wish = issue.quarterly(THIRD, fund)
    made = report(bench, fund)
    note = bench.stock.issue(wish, made, "en", {})
    assert (note.about, note.period()) == ("Fund for all", "Jul–Sep 2026")
    assert bench.stock.frozen_report(note.op) == made
    assert bench.stock.stale_reports() == []
    late = Loss(on(8, 1), (Parcel(CONDOM, 3, MINE),), Flow.STOLEN, bench.store)
    op = bench.sure(lambda sure: bench.stock.lose(late, sure)).op
    assert [one.op for one in bench.stock.changed_by(op)] == [note.op]
    with pytest.raises(Problem, match=r"^stock\.report-not-over$"):
        bench.stock.issue(issue.quarterly(THIRD + 1, fund), report(bench, fund, THIRD + 1), "en", {})
    with pytest.raises(Problem, match=r"^stock\.no-such-donor$"):
        report(bench, fund + 99)


def test_a_donor_without_lots_is_said_to_have_none(bench: Bench) -> None:
    nobody = bench.vault.lists.add(Listed.DONOR, "Nobody yet")
    made = report(bench, nobody)
    assert made.lots == ()
    assert issue.of_report(made).grids[0].empty == "No lot of this donor was there in this quarter."
    assert made.until < FIRST_DAY
