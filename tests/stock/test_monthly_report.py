"""The monthly report: every field worked out by hand once, then held to its sums over made-up months."""

from __future__ import annotations

import datetime as dt
import io
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.helpers.vaults import FIRST_DAY, make_vault
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base import clock
from toolkit.base.clock import day_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock import issue, monthly_report
from toolkit.stock.grid import Signed, mean
from toolkit.stock.model import CloseBag, Count, Flow, HandOut, Loss, Lot, Parcel, Receipt, TakeOut
from toolkit.stock.monthly_report import Asked, MonthlyReport, Reason, Row
from toolkit.stock.orders import OrderDraft
from toolkit.stock.service import StockService

OCTOBER = clock.month_of(day_of(dt.date(2026, 10, 1)))
LOT = Lot("A1", day_of(dt.date(2028, 5, 31)))


def on(month: int, day: int) -> int:
    return day_of(dt.date(2026, month, day))


def report(bench: Bench, month: int = OCTOBER, place: int = 0) -> MonthlyReport:
    made = bench.stock.report(issue.monthly(month, place))
    assert isinstance(made, MonthlyReport)
    return made


def row(bench: Bench, month: int = OCTOBER, product: str = CONDOM) -> Row:
    return next(one for one in report(bench, month).sections[0].rows if one.code == product)


def post(bench: Bench, draft: Any) -> Any:
    verbs = {Receipt: "receive", HandOut: "hand_out", Loss: "lose", Count: "count", TakeOut: "take_out"}
    return bench.sure(lambda sure: getattr(bench.stock, verbs[type(draft)])(draft, sure))


def months(bench: Bench) -> None:
    """July to October at one place: the figures of the test below are worked out from these lines by hand."""
    store, stock = bench.store, bench.stock
    post(bench, Receipt(store, on(7, 1), (Parcel(CONDOM, 1000, LOT),), opening=True))
    for month, pieces in ((7, 300), (8, 310), (9, 290)):
        post(bench, HandOut(on(month, 10), (Parcel(CONDOM, pieces),), store))
    # 100 pieces are left on 10 September.  They go on 25 September: no piece until 6 October.
    post(bench, Loss(on(9, 25), (Parcel(CONDOM, 100),), Flow.CONFISCATED, store))
    post(bench, Receipt(store, on(10, 6), (Parcel(CONDOM, 500, LOT),)))
    post(bench, HandOut(on(10, 20), (Parcel(CONDOM, 200),), store))
    post(bench, Loss(on(10, 21), (Parcel(CONDOM, 5),), Flow.CONFISCATED, store))
    post(bench, Loss(on(10, 22), (Parcel(CONDOM, 4),), Flow.DAMAGED, store))
    post(bench, Count(store, on(10, 30), (Parcel(CONDOM, 288, LOT),)))
    shift = post(bench, TakeOut(store, on(10, 31), (Parcel(CONDOM, 40),), worker="K7")).shift
    stock.close_bag(CloseBag(shift, on(11, 1), (Parcel(CONDOM, 30),), (Parcel(CONDOM, 10),)))
    assert stock.place_order(OrderDraft(store, CONDOM, 144, on(11, 1))).posted


def test_every_field_is_what_the_hand_works_out(bench: Bench) -> None:
    months(bench)
    one = row(bench)
    assert one.opening == 0  # 1 000 − 300 − 310 − 290 − 100
    assert one.received == 500
    # The bag went out on 31 October, so its 30 pieces are October's although they were given in November.
    assert one.handed_out == 230
    assert one.lost == 9  # what police took and what was damaged: one number
    assert one.corrected == -3  # the count found 288 where the book said 291
    assert one.adjustments == -12
    assert one.closing == 258  # 248 in the store, and 10 of the bag that came back in November
    assert one.in_bags == 10
    assert one.adds_up
    assert one.usable == 248
    assert one.out_days == 5  # 1 to 5 October
    assert one.adjusted_use == Fraction(230 * 31, 26)
    august, september = Fraction(310), Fraction(290 * 30, 25)  # without stock from 26 to 30 September
    assert one.mean_use == (august + september + Fraction(230 * 31, 26)) / 3
    assert one.maximum == 3 * one.mean_use
    assert one.on_order == 144
    lacking = one.maximum - 248 - 144
    assert one.order == -(-lacking // 144) * 144 == 576
    assert one.asked == 576
    assert (one.counted, one.counted_day) == (288, on(10, 30))
    assert one.expiry == LOT.expiry
    september_row = row(bench, OCTOBER - 1)
    assert (september_row.opening, september_row.lost, september_row.closing) == (390, 100, 0)
    assert september_row.out_days == 5
    july = row(bench, OCTOBER - 3)
    assert (july.opening, july.received, july.corrected) == (1000, 0, 0)  # the first count is what was there


def test_a_rate_that_is_not_known_is_not_nought(bench: Bench) -> None:
    post(bench, Receipt(bench.store, on(9, 28), (Parcel(LUBE, 50),)))
    one = row(bench, OCTOBER - 1, LUBE)
    assert (one.mean_use, one.maximum, one.order, one.asked) == (None, None, None, None)
    made = report(bench, OCTOBER - 1)
    text = paper(made)
    assert "–" in text


def test_a_later_opening_count_is_a_correction(bench: Bench) -> None:
    post(bench, Receipt(bench.store, on(9, 1), (Parcel(CONDOM, 100, LOT),)))
    post(bench, Receipt(bench.store, on(10, 2), (Parcel(CONDOM, 30, Lot("B", LOT.expiry)),), opening=True))
    one = row(bench)
    assert (one.opening, one.received, one.corrected, one.closing) == (100, 0, 30, 130)


def test_what_is_asked_for_is_kept_with_its_reason(bench: Bench) -> None:
    months(bench)
    wish = issue.monthly(OCTOBER).with_asked({(0, CONDOM): Asked(1000, Reason.EVENT)})
    bench.stock.keep_asked(wish)
    assert bench.stock.kept_asked(issue.monthly(OCTOBER)) == wish
    made = bench.stock.report(wish)
    assert isinstance(made, MonthlyReport)
    assert made.sections[0].rows[0].asked == 1000
    said = issue.of_report(made).grids[0].notes
    assert "Male condoms: 1\u202f000 asked for in place of 576, because an event is near." in said
    bench.stock.keep_asked(issue.monthly(OCTOBER))
    assert bench.stock.kept_asked(issue.monthly(OCTOBER)) == issue.monthly(OCTOBER)


def test_several_places_add_up_to_the_centre(bench: Bench) -> None:
    months(bench)
    north = bench.vault.lists.add(Listed.STORE, "North")
    post(bench, Receipt(north, on(10, 3), (Parcel(CONDOM, 70, LOT),)))
    post(bench, HandOut(on(10, 9), (Parcel(CONDOM, 20),), north))
    made = report(bench)
    whole, *places = made.sections
    assert [one.name for one in made.sections] == ["", "Centre", "North"]
    for name in ("opening", "received", "handed_out", "lost", "corrected", "closing", "in_bags", "usable", "on_order"):
        assert getattr(whole.rows[0], name) == sum(getattr(one.rows[0], name) for one in places), name
    assert whole.rows[0].out_days == 2  # North had some from 3 October on
    alone = report(bench, place=north)
    assert [one.name for one in alone.sections] == ["North"]
    assert alone.sections[0].rows == places[1].rows
    with pytest.raises(Problem, match=r"^stock\.no-such-place$"):
        report(bench, place=north + 1)
    with pytest.raises(Problem, match=r"^stock\.report-no-period$"):
        report(bench, OCTOBER + 2)


def test_frozen_figures_come_back_as_they_were(bench: Bench) -> None:
    months(bench)
    made = report(bench)
    text = issue.frozen(made)
    assert issue.thawed(issue.What.MONTHLY, text, issue.places_of(made)) == made
    assert "/" in text  # means stay exact


def paper(made: MonthlyReport, language: str = "en") -> str:
    papers = issue.of_report(made)
    data = issue.files(papers, language=language, centre="Night Light", endings=("pdf",))["pdf"]
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_the_paper_says_every_letter_and_figure(bench: Bench) -> None:
    months(bench)
    text = " ".join(paper(report(bench)).split())
    for head in (
        "A Opening",
        "B Received",
        "C Handed",
        "D Losses",
        "E Closing",
        "X Days",
        "N Use",
        "P Mean",
        "H Maximum",
    ):
        assert head in text, head
    for figure in ("500", "230", "−12", "258", "576", "May 2028", "Night Light"):
        assert figure in text, figure
    assert "A + B − C + D = E was checked in every row" in text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_of_a_head_is_broken_on_paper(bench: Bench, language: str) -> None:
    from toolkit.base import words

    months(bench)
    with words.speaking(language):
        made = issue.of_report(report(bench))
        text = set(paper(report(bench), language).split())
        for column in made.grids[0].columns:
            if column.on_paper:
                assert set(column.title.split()) <= text, column.title


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, "None"), (Fraction(99, 10), "9.9"), (Fraction(19, 2), "9.5"), (Fraction(21, 2), "11"), (Fraction(2), "2")],
)
def test_means_are_rounded_once(value: Fraction | None, shown: str) -> None:
    assert str(mean(value)) == shown
    assert Signed(-3).value == -3


steps = st.lists(
    st.tuples(
        st.sampled_from(["receive", "give", "lose", "count", "bag", "undo"]),
        st.integers(0, 130),  # days ago
        st.integers(1, 400),
        st.integers(0, 1),  # place
        st.sampled_from([Flow.CONFISCATED, Flow.STOLEN, Flow.DAMAGED, Flow.LOST]),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_a_plus_b_less_c_plus_d_is_e_and_the_next_a(tmp_path_factory: pytest.TempPathFactory, steps: Any) -> None:
    vault = make_vault(tmp_path_factory.mktemp("sums") / "vault")
    try:
        stock = StockService(vault)
        stock.begin()
        places = [vault.lists.add(Listed.STORE, name) for name in ("Centre", "North")]
        done = []
        for verb, ago, pieces, place, cause in steps:
            at, parcels = FIRST_DAY - ago, (Parcel(CONDOM, pieces),)
            sure = _Yes()
            try:
                if verb == "receive":
                    done.append(stock.receive(Receipt(places[place], at, parcels), sure).op)
                elif verb == "give":
                    done.append(stock.hand_out(HandOut(at, parcels, places[place], here=True), sure).op)
                elif verb == "lose":
                    done.append(stock.lose(Loss(at, parcels, cause, places[place]), sure).op)
                elif verb == "count":
                    done.append(stock.count(Count(places[place], at, parcels), sure).op)
                elif verb == "bag":
                    shift = stock.take_out(TakeOut(places[place], at, parcels, worker="K"), sure).shift
                    half = (Parcel(CONDOM, (pieces + 1) // 2),)
                    stock.hand_out(HandOut(min(at + 20, FIRST_DAY), half, shift=shift), sure)
                elif done:
                    stock.reverse(done.pop(pieces % len(done)))
            except Problem:
                continue
        for place in (0, *places):
            before: dict[str, int] = {}
            for month in range(clock.month_of(FIRST_DAY) - 6, clock.month_of(FIRST_DAY) + 1):
                made = stock.report(issue.monthly(month, place))
                assert isinstance(made, MonthlyReport)
                assert made.adds_up
                for one in made.sections[0].rows:
                    assert one.opening == before.get(one.code, 0)
                    before[one.code] = one.closing
                    assert 0 <= one.out_days <= 31
            standing = dict.fromkeys(before, 0)
            for held in vault.reader.rows("SELECT place, code, balance, in_bag FROM stock_card"):
                home = (
                    held[0]
                    if not held[3]
                    else vault.reader.value("SELECT place FROM stock_shift WHERE op = ?", held[:1])
                )
                if place in {0, home}:
                    standing[held[1]] = standing.get(held[1], 0) + held[2]
            assert {code: n for code, n in before.items() if n} == {code: n for code, n in standing.items() if n}
    finally:
        vault.close()


class _Yes:
    def __contains__(self, _key: object) -> bool:
        return True


def test_the_pure_half_reads_no_vault() -> None:
    assert "toolkit.vault" not in {name.rpartition(".")[0] for name in vars(monthly_report)}


def test_the_national_rule_is_named_where_it_is_used(bench: Bench) -> None:
    from toolkit.stock.use_rules import UseRule

    months(bench)
    bench.stock.set_use_rule(UseRule.NATIONAL)
    made = report(bench)
    assert made.rule is UseRule.NATIONAL
    # August 310, September 290 × 30 ÷ 25, October 230 × 30 ÷ 25; half up.
    assert made.sections[0].rows[0].mean_use == round(Fraction(310 + 348 + 276, 3))
    assert any("by the national rule" in note for note in issue.of_report(made).notes)
    assert issue.thawed(issue.What.MONTHLY, issue.frozen(made), issue.places_of(made)) == made
    bench.stock.set_use_rule(UseRule.OURS)
    assert not any("by the national rule" in note for note in issue.of_report(report(bench)).notes)
