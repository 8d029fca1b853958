"""Issued reports: frozen, printed again alike, named when the book leaves them behind, corrected."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base import clock
from toolkit.base.clock import day_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock import issue, kinds
from toolkit.stock.issue import Issued, What, Wish
from toolkit.stock.model import Flow, Loss, Lot, Parcel, Receipt
from toolkit.stock.monthly_report import Asked, Reason

OCTOBER = clock.month_of(day_of(dt.date(2026, 10, 1)))
LOT = Lot("A1", day_of(dt.date(2028, 5, 31)))


def stocked(bench: Bench) -> None:
    bench.receive(1000, LOT, ago=60)
    bench.hand_out(200, ago=40)
    bench.hand_out(100, ago=20)


def issued(bench: Bench, wish: Wish, language: str = "en") -> Issued:
    made = bench.stock.report(wish)
    return bench.stock.issue(wish, made, language, issue.hashes({"csv": b"a file"}))


def lose(bench: Bench, ago: int, pieces: int = 5) -> int:
    draft = Loss(FIRST_DAY - ago, (Parcel(CONDOM, pieces),), Flow.STOLEN, bench.store)
    return bench.sure(lambda sure: bench.stock.lose(draft, sure)).op


def test_a_frozen_copy_stands_whatever_is_typed_later(bench: Bench) -> None:
    stocked(bench)
    wish = issue.monthly(OCTOBER).with_asked({(0, CONDOM): Asked(288, Reason.ROADS)})
    before = bench.stock.report(wish)
    files = issue.files(issue.of_report(before), language="en", centre="Drop-in")
    note = bench.stock.issue(wish, before, "en", issue.hashes(files))
    lose(bench, 10)
    bench.stock.change_product(bench.stock.products()[0].op, name="Preservatives")
    assert bench.stock.report(wish) != before
    again = bench.stock.frozen_report(note.op)
    assert again == before
    assert issue.files(issue.of_report(again), language="en", centre="Drop-in") == files
    found = bench.stock.issued_report(note.op)
    assert found.wish == wish
    assert found.hashes == issue.hashes(files)
    entry = next(one for one in bench.vault.reader.entries(note.op) if one.kind == kinds.ISSUED.name)
    assert entry.payload is not None
    assert (entry.payload["code"], entry.payload["what"], entry.payload["first"]) == (1, "monthly", OCTOBER)


def test_the_same_bytes_in_every_format_each_time(bench: Bench) -> None:
    stocked(bench)
    for wish in (issue.monthly(OCTOBER), Wish(What.CARD, OCTOBER, OCTOBER, bench.store, CONDOM)):
        papers = issue.of_report(bench.stock.report(wish))
        assert issue.files(papers, language="en") == issue.files(papers, language="en")


def test_what_is_typed_after_the_month_leaves_a_report_true(bench: Bench) -> None:
    stocked(bench)
    note = issued(bench, issue.monthly(OCTOBER))
    today = lose(bench, 0)
    assert bench.stock.changed_by(today) == []
    assert bench.stock.stale_reports() == []
    assert bench.stock.report_needs() == []
    late = lose(bench, 10)
    assert [one.op for one in bench.stock.changed_by(late)] == [note.op]
    assert [one.op for one in bench.stock.stale_reports()] == [note.op]
    said = bench.stock.report_needs()[0].text
    assert "Oct 2026" in said
    assert "Issue a correction" in said


def test_a_reversal_is_named_and_one_that_changes_nothing_is_not(bench: Bench) -> None:
    stocked(bench)
    gone = lose(bench, 12)
    note = issued(bench, issue.monthly(OCTOBER))
    bench.stock.reverse(gone)
    assert [one.op for one in bench.stock.changed_by(gone)] == [note.op]
    lose(bench, 12)  # written again: the report says what the book says once more
    assert bench.stock.stale_reports() == []


def test_what_belongs_to_another_place_or_an_earlier_month(bench: Bench) -> None:
    stocked(bench)
    north = bench.vault.lists.add(Listed.STORE, "North")
    bench.stock.receive(Receipt(north, FIRST_DAY - 50, (Parcel(LUBE, 10),)))
    here = issued(bench, issue.monthly(OCTOBER, bench.store))
    there = issued(bench, issue.monthly(OCTOBER, north))
    whole = issued(bench, issue.monthly(OCTOBER))
    later = bench.sure(lambda sure: bench.stock.receive(Receipt(north, FIRST_DAY - 70, (Parcel(LUBE, 7),)), sure)).op
    # August's receipt changes October's opening: of North and of the whole centre, not of the centre's own store.
    assert [one.op for one in bench.stock.changed_by(later)] == [there.op, whole.op]
    assert here.op not in [one.op for one in bench.stock.stale_reports()]


def test_days_without_stock_alone_make_a_report_untrue(bench: Bench) -> None:
    bench.receive(100, LOT, ago=60)
    first = bench.hand_out(100, ago=25).op
    note = issued(bench, issue.monthly(OCTOBER))
    bench.stock.reverse(first)
    bench.hand_out(100, ago=15)  # the same month, the same pieces, ten days later
    assert [one.op for one in bench.stock.stale_reports()] == [note.op]


def test_a_correction_points_at_the_older_one_and_takes_its_place(bench: Bench) -> None:
    stocked(bench)
    wish = issue.monthly(OCTOBER)
    first = issued(bench, wish)
    assert issued(bench, wish).op == first.op  # the same figures are not issued twice
    lose(bench, 10)
    second = issued(bench, wish)
    assert second.corrects == first.op
    assert bench.stock.stale_reports() == []
    listed = {one.op: one for one in bench.stock.issued()}
    assert listed[first.op].corrected_by == second.op
    assert issue.standing(listed[first.op], stale=False) == "A correction took its place"
    assert bench.stock.frozen_report(first.op) != bench.stock.frozen_report(second.op)
    said = issue.corrected(issue.of_report(bench.stock.frozen_report(second.op)), first.day).facts
    assert said[-1] == "Corrects the report issued on Tue 3 Nov 2026."


def test_another_language_is_a_copy_and_no_correction(bench: Bench) -> None:
    from toolkit.base import words

    stocked(bench)
    wish = issue.monthly(OCTOBER)
    english = issued(bench, wish)
    with words.speaking("fr"):
        french = issued(bench, wish, "fr")
        assert (french.corrects, french.about) == (0, "Tout le centre")
    late = lose(bench, 10)
    assert {one.op for one in bench.stock.changed_by(late)} == {english.op, french.op}
    assert issued(bench, wish).corrects == english.op
    assert [one.op for one in bench.stock.stale_reports()] == [french.op]


def test_a_month_that_is_not_over_is_shown_and_not_issued(bench: Bench) -> None:
    stocked(bench)
    wish = issue.monthly(OCTOBER + 1)
    made = bench.stock.report(wish)
    assert "The month is not over: up to Tue 3 Nov 2026." in issue.of_report(made).facts
    with pytest.raises(Problem, match=r"^stock\.report-not-over$"):
        bench.stock.issue(wish, made, "en", {})


def test_figures_that_the_book_no_longer_gives_are_refused(bench: Bench) -> None:
    stocked(bench)
    wish = issue.monthly(OCTOBER)
    made = bench.stock.report(wish)
    lose(bench, 10)
    with pytest.raises(Problem, match=r"^stock\.other-figures$"):
        bench.stock.issue(wish, made, "en", {})
    assert bench.stock.issued() == []
    for ask in (bench.stock.issued_report, bench.stock.frozen_report, bench.stock.frozen_values):
        with pytest.raises(Problem, match=r"^stock\.no-such-report$"):
            ask(bench.store)


def test_a_card_of_this_month_is_a_copy_of_the_day_and_never_untrue(bench: Bench) -> None:
    stocked(bench)
    wish = Wish(What.CARD, OCTOBER, OCTOBER + 1, bench.store, CONDOM, LOT)
    note = issued(bench, wish)
    assert note.about == "Centre · Male condoms · A1 · May 2028"
    lose(bench, 0)
    assert bench.stock.stale_reports() == []
    other = issued(bench, Wish(What.LEDGER, OCTOBER, OCTOBER, bench.store))
    lose(bench, 10)
    assert [one.op for one in bench.stock.stale_reports()] == [other.op]


def test_a_long_report_is_kept_in_parts(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    stocked(bench)
    monkeypatch.setattr(issue, "PART", 100)
    wish = issue.monthly(OCTOBER)
    made = bench.stock.report(wish)
    note = bench.stock.issue(wish, made, "en", {})
    assert bench.stock.frozen_report(note.op) == made
    monkeypatch.setattr(issue, "PART", 1)
    with pytest.raises(Problem, match=r"^stock\.report-too-long$"):
        issue.parts(issue.frozen(made))


def test_the_largest_part_fits_an_entry_in_any_script(bench: Bench) -> None:
    bench.stock.change_product(bench.stock.products()[0].op, name="واقيات" * 10)
    stocked(bench)
    made = bench.stock.report(issue.monthly(OCTOBER))
    text = issue.frozen(made)
    assert text.isascii()
    part = (text * (issue.PART // len(text) + 1))[: issue.PART]
    with bench.vault.write() as tx:
        tx.submit(kinds.ISSUED_PART, {"text": part})
    assert len(issue.json_text({"text": part}).encode()) < 64 * 1024 - 4096  # room for what stands beside it


def test_the_list_is_what_the_entries_add_up_to(bench: Bench) -> None:
    from toolkit.stock.store import ReportsProjection

    stocked(bench)
    first = issued(bench, issue.monthly(OCTOBER))
    lose(bench, 10)
    issued(bench, issue.monthly(OCTOBER))
    before = bench.vault.reader.rows("SELECT * FROM stock_issued ORDER BY op")
    assert len(before) == 2
    with bench.vault.write() as tx:
        for row in before:
            ReportsProjection().fold(tx, row[0], tx.entries(row[0]))
        ReportsProjection().fold(tx, first.op, list(reversed(tx.entries(first.op))))
    assert bench.vault.reader.rows("SELECT * FROM stock_issued ORDER BY op") == before


def test_a_report_whose_parts_are_not_here_stops_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    stocked(bench)
    note = issued(bench, issue.monthly(OCTOBER))
    lose(bench, 10)

    def gone(_op: int) -> None:
        raise issue.NOT_ALL_HERE.problem()

    monkeypatch.setattr(bench.stock, "frozen_report", gone)
    assert bench.stock.stale_reports() == []
    assert isinstance(bench.stock.needs(), list)
    with pytest.raises(Problem, match=r"^stock\.report-not-all-here$"):
        bench.stock.frozen_report(note.op)


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"what": "monthly"},
        {"what": "bricks", "first": OCTOBER, "last": OCTOBER},
        {"what": "monthly", "first": "x", "last": OCTOBER},
        {"what": "card", "first": OCTOBER, "last": OCTOBER, "lot": [1], "place": "here", "about": 7, "seen": -1},
        {"what": ["monthly"], "first": OCTOBER, "last": OCTOBER},
    ],
)
def test_a_strange_entry_is_passed_over_or_listed_harmlessly(bench: Bench, payload: dict[str, Any]) -> None:
    with bench.vault.write() as tx:
        tx.submit(kinds.ISSUED, payload)
    assert len(bench.stock.issued()) <= 1


def test_no_card_leaves_with_the_losses_of_a_month_that_is_not_over(bench: Bench) -> None:
    """From two copies of two days, somebody could tell on which day pieces were lost."""
    stocked(bench)
    november = OCTOBER + 1
    wishes = [
        Wish(What.CARD, OCTOBER, november, bench.store, CONDOM),
        Wish(What.LEDGER, november, november, bench.store),
    ]
    lose(bench, 5)  # of October: told at its end, whenever the copy is made
    assert all(issued(bench, wish).op for wish in wishes)
    lost = lose(bench, 0)
    for wish in wishes:
        with pytest.raises(Problem, match=r"^stock\.report-not-over$"):
            issued(bench, wish)
    bench.clock.day = clock.last_day(november)
    assert all(issued(bench, wish).op for wish in wishes)
    bench.clock.day -= 1
    bench.stock.reverse(lost)
    assert all(issued(bench, wish).op for wish in wishes)
