"""The ledger on paper and as CSV, read back."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import Any

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base import words
from toolkit.base.clock import day_of
from toolkit.stock import issue, pdf
from toolkit.stock.grid import guarded, signed
from toolkit.stock.leaving import remark
from toolkit.stock.model import Count, Flow, Loss, Lot, Parcel
from toolkit.stock.report import Ledger


def files(ledger: Ledger, language: str = "en", **given: Any) -> dict[str, bytes]:
    with words.speaking(language):
        return issue.files(issue.of_report(ledger), language=language, **given)


def paper(ledger: Ledger, language: str = "en", **given: Any) -> bytes:
    return files(ledger, language, endings=("pdf",), **given)["pdf"]


def busy(bench: Bench) -> None:
    bench.receive(1000, Lot("=A1", FIRST_DAY + 400), ago=60)
    bench.hand_out(200, ago=40)
    bench.receive(50, product=LUBE, ago=20)
    bench.hand_out(100, ago=20)
    bench.take_out(80, ago=10)
    bench.stock.lose(Loss(FIRST_DAY - 5, (Parcel(CONDOM, 20),), Flow.STOLEN, bench.store))
    bench.stock.count(Count(bench.store, FIRST_DAY - 2, (Parcel(CONDOM, 590, Lot("=A1", FIRST_DAY + 400)),)))
    handed = bench.hand_out(40).op
    bench.stock.reverse(handed)


def test_opening_and_everything_since_make_the_closing(bench: Bench) -> None:
    busy(bench)
    ledger = bench.stock.ledger(bench.store, FIRST_DAY - 30, FIRST_DAY)
    condom, lube = ledger.summaries
    assert (condom.opening, condom.received, condom.handed_out, condom.bags) == (800, 0, 100, 80)
    assert (condom.losses, condom.corrected, condom.closing) == (20, -10, 590)
    assert lube.closing == 50
    for one in ledger.summaries:
        made = one.opening + one.received - one.handed_out - one.bags - one.losses + one.corrected
        assert made == one.closing
    only = bench.stock.ledger(bench.store, FIRST_DAY - 30, FIRST_DAY, LUBE)
    assert [one.code for one in only.summaries] == [LUBE]
    assert only.card


def test_csv_is_read_back_and_holds_no_formula(bench: Bench) -> None:
    busy(bench)
    data = files(bench.stock.ledger(bench.store, FIRST_DAY - 90, FIRST_DAY), endings=("csv",))["csv"]
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][:3] == ["Day", "Place", "Product"]
    assert len(rows) == 1 + 8 + 1
    assert {row[3] for row in rows[1:]} == {"'=A1", ""}
    assert rows[1][:3] == [dt.date(2026, 9, 4).isoformat(), "Centre", "Male condoms"]
    assert [row[6] for row in rows[1:3]] == ["1000", "-200"]
    assert {row[8] for row in rows[1:]} == {"", "undone", "undoes a movement"}


def test_losses_stand_at_the_end_of_their_month_without_their_cause(bench: Bench) -> None:
    busy(bench)
    bench.stock.lose(Loss(FIRST_DAY - 6, (Parcel(CONDOM, 5),), Flow.CONFISCATED, bench.store))
    bench.stock.lose(Loss(FIRST_DAY - 7, (Parcel(CONDOM, 2),), Flow.DAMAGED, bench.store))
    ledger = bench.stock.ledger(bench.store, FIRST_DAY - 90, FIRST_DAY)
    losses = [row for row in ledger.rows if row.sort == "losses"]
    october = day_of(dt.date(2026, 10, 31))
    # The count of 1 November takes up what was lost before it: 590 stay 590.
    assert [(row.day, row.change, row.word()) for row in losses] == [(october, -27, "Losses of the month")]
    condoms = [row for row in ledger.rows if row.product == CONDOM]
    assert condoms[-1].balance == 590 == ledger.summaries[0].closing
    balance = 0
    for row in condoms:
        balance += row.change
        assert row.balance == balance


@pytest.mark.parametrize("start", list("=+-@\t\r\n"))
def test_no_cell_is_taken_for_a_formula(start: str) -> None:
    shown = " " if start in "\t\r\n" else start  # no control character stays in a cell
    assert guarded(f"{start}1+1") == f"'{shown}1+1"
    assert guarded("North") == "North"
    assert guarded(-5) == "-5"


def test_flags_have_words() -> None:
    assert [remark(flags) for flags in (0, 1, 2, 4)] == ["", "undone", "undoes a movement", "found while handing out"]


def test_the_paper_says_what_the_ledger_says(bench: Bench) -> None:
    from pypdf import PdfReader

    busy(bench)
    ledger = bench.stock.ledger(bench.store, FIRST_DAY - 90, FIRST_DAY)
    made = paper(ledger, practice=True, centre="Night Light")
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    for wanted in ("Stock ledger", "Male condoms", "Losses", "590", "PRACTICE", "Handed out"):
        assert wanted in text
    assert paper(ledger, practice=True, centre="Night Light") == made


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_of_a_head_is_broken_on_paper(bench: Bench, language: str) -> None:
    from pypdf import PdfReader

    busy(bench)
    made = paper(bench.stock.ledger(bench.store, FIRST_DAY - 90, FIRST_DAY), language)
    text = PdfReader(io.BytesIO(made)).pages[0].extract_text().split()
    with words.speaking(language):
        heads = ("Opening", "In", "Handed out", "In bags", "Losses", "Corrected", "Closing", "Balance of lot")
        for head in heads:
            assert set(words.t("Stock", head).split()) <= set(text), head


def test_a_sign_stays_before_its_number_in_arabic() -> None:
    with words.speaking("ar"):
        assert signed(-24) == "\u2068−24\u2069"
    assert signed(-24) == "−24"


def test_paper_of_an_empty_time_says_so(bench: Bench) -> None:
    from pypdf import PdfReader

    empty = bench.stock.ledger(bench.store, day_of(dt.date(2020, 1, 1)), day_of(dt.date(2020, 1, 31)))
    assert empty.summaries == ()
    text = PdfReader(io.BytesIO(paper(empty))).pages[0].extract_text()
    assert "Nothing moved in this time." in text


def test_very_long_ledgers_point_to_the_csv(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from pypdf import PdfReader

    busy(bench)
    monkeypatch.setattr(pdf, "MOST_ROWS", 3)
    ledger = bench.stock.ledger(bench.store, FIRST_DAY - 90, FIRST_DAY)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper(ledger))).pages)
    assert "6 more lines" in text


def test_signs() -> None:
    assert [signed(value) for value in (5, -5, 0)] == ["+5", "−5", "0"]
