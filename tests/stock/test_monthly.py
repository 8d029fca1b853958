"""A monthly ledger from elsewhere: read whole, rejected line by line, brought in and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.clock import last_day
from toolkit.base.errors import Problem
from toolkit.stock import monthly, table
from toolkit.stock.model import FIRST_PRODUCTS, Flow
from toolkit.stock.monthly import DryRun
from toolkit.stock.table import Mapping
from toolkit.stock.use_rules import Reported, national

HEAD = "place,product,year,month,opening,received,handed_out,adjustment,closing\n"
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "civ-condoms-a.csv"


def read(text: str | bytes, mapping: Mapping | None = None) -> DryRun:
    data = text if isinstance(text, bytes) else text.encode()
    return monthly.read(data, mapping, FIRST_PRODUCTS, lambda *_: False, FIRST_DAY, "ledger")


def reasons(text: str) -> list[str]:
    return [f"{one.line}: {one.say()}" for one in read(HEAD + text).rejected]


def test_a_good_line_becomes_movements() -> None:
    dry = read(HEAD + "North,male-condom,2026,9,100,50,30,-5,115\nNorth,male-condom,2026,10,115,0,15,10,110\n")
    assert dry.rejected == ()
    flows = [(flow, quantity) for _day, flow, quantity in dry.cards["North", "male-condom"]]
    assert flows == [
        (Flow.OPENING, 100),
        (Flow.RECEIVED, 50),
        (Flow.HANDED_OUT, 30),
        (Flow.CORRECTED, -5),
        (Flow.CORRECTED, 10),
        (Flow.HANDED_OUT, 15),
    ]
    assert dry.places == ("North",)


def test_each_bad_line_is_rejected_alone_with_its_number_and_reason() -> None:
    text = (
        "North,male-condom,2026,9,100,50,30,0,120\n"  # 2, good
        "North,male-condom,2026,9,100,50,30,0,120\n"
        "North,bricks,2026,9,1,0,0,0,1\n"
        ",male-condom,2026,9,1,0,0,0,1\n"
        "North,male-condom,2026,13,1,0,0,0,1\n"
        "North,male-condom,2027,1,1,0,0,0,1\n"
        "North,male-condom,2026,8,1.5,0,0,0,1\n"
        "North,male-condom,2026,8,-1,0,0,0,-1\n"
        "North,male-condom,2026,8,10,0,0,0,11\n"
        "North,male-condom,2026,8\n"
        '"North,male-condom,2026,8,1,0,0,0,1\n'
        f"{'x' * 201},male-condom,2026,8,1,0,0,0,1\n"
        "\n"
        "Nor\x00th,male-condom,2026,8,1,0,0,0,1\n"
    )
    assert reasons(text) == [
        "3: This place, product and month are in line 2 already.",
        "4: The product bricks is not known here.",
        "5: The place is missing or too long.",
        "6: The month can't be read.",
        "7: The month has not come yet.",
        "8: The opening balance is not a whole number of pieces.",
        "9: The opening balance is not a whole number of pieces.",
        "10: Opening, received, handed out and adjustment make 10, the closing says 11.",
        "11: This line has 4 columns, the first line has 9.",
        "12: The quotation marks do not match.",
        "13: A field is too long.",
        "15: The place is missing or too long.",
    ]
    assert read(HEAD + text).unknown_products == ("bricks",)


def test_an_opening_that_does_not_follow_is_taken_as_a_count_and_remarked() -> None:
    dry = read(
        HEAD + "North,male-condom,2026,7,4320,0,0,0,4320\n"
        "North,male-condom,2026,8,30,0,0,0,30\n"
        "North,male-condom,2026,9,27,0,0,0,27\n"
    )
    assert [one.say() for one in dry.remarks] == [
        "From 4\u202f320 to 30: pieces or gross?",
        "The month opens with 27, the one before closed with 30: taken as a count.",
    ]
    assert [flow for _day, flow, _quantity in dry.cards["North", "male-condom"]] == [
        Flow.OPENING,
        Flow.COUNTED,
        Flow.COUNTED,
    ]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write_is_read(delimiter: str, encoding: str, ending: str) -> None:
    text = (HEAD + "Abobo été,male-condom,2026,9,1 000,50,30.0,0,1020\n").replace(",", delimiter).replace("\n", ending)
    dry = read(text.encode(encoding))
    assert dry.places == ("Abobo été",)
    assert dry.rows[0].closing == 1020


def test_a_month_may_be_one_column_and_names_may_be_mapped() -> None:
    text = "where,what,when,a,b,c,d,e\nNorth,7,2026-09,1,2,0,0,3\nNorth,7,2026/1x,1,2,0,0,3\n"
    columns = dict(
        zip(
            ["place", "product", "month", "opening", "received", "handed_out", "adjustment", "closing"],
            ["where", "what", "when", "a", "b", "c", "d", "e"],
            strict=True,
        )
    )
    dry = read(text, Mapping(columns, {"7": CONDOM}))
    assert [row.closing for row in dry.rows] == [3]
    assert len(dry.rejected) == 1
    with pytest.raises(Problem, match=r"^stock\.ledger-no-column$") as caught:
        read(text)
    assert caught.value.sentence() == "A column is missing: place."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "stock.ledger-no-table"),
        (b"only one column\n1\n", "stock.ledger-no-table"),
        (b'"a,b\n', "stock.ledger-no-table"),
        (b"a," * 70 + b"\n", "stock.ledger-no-table"),
        (b"a" * 250 + b",b\n", "stock.ledger-no-table"),
        (b"a" * 20_000 + b",b\n", "stock.ledger-no-table"),
        (b"x" * (table.MOST_BYTES + 1), "stock.ledger-too-big"),
        (b"\n" * (table.MOST_LINES + 1), "stock.ledger-too-big"),
    ],
)
def test_what_is_no_ledger_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Problem, match=f"^{code}$"):
        read(data)


line = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(st.text(max_size=8), st.integers().map(str)), min_size=7, max_size=11).map(",".join),
    st.tuples(st.sampled_from(["N", "S"]), st.integers(1, 13), st.integers(-3, 300), st.integers(-3, 300)).map(
        lambda one: f"{one[0]},male-condom,2026,{one[1]},{one[2]},{one[3]},0,0,{one[2] + one[3]}"
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(line, max_size=12))
def test_reading_never_breaks_and_every_line_is_answered_for(lines: list[str]) -> None:
    dry = read((HEAD + "\n".join(lines)).encode("utf-8", errors="replace"))
    answered = {row.line for row in dry.rows} | {one.line for one in dry.rejected}
    text = "\n".join(lines).replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", errors="replace").decode()
    assert answered == {number for number, one in enumerate(text.split("\n"), start=2) if one.strip()}
    for moves in dry.cards.values():
        balance = 0
        for _day, flow, quantity in moves:
            balance += {Flow.HANDED_OUT: -quantity, Flow.COUNTED: quantity - balance}.get(flow, quantity)
            assert balance >= 0


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for start in (b"", HEAD.encode(), b"\xff\xfe"):
        try:
            read(start + data)
        except Problem as problem:
            assert problem.code.startswith("stock.ledger-")  # noqa: PT017 - both answers are good


def test_bringing_in_says_how_far_it_is_and_leaves_nothing_when_it_is_stopped(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.stock.monthly.BATCH_LINES", 2)
    text = HEAD + "North,male-condom,2026,8,100,50,30,0,120\nCENTRE,male-condom,2026,8,10,0,4,0,6\n"
    dry = bench.stock.read_ledger(text.encode())
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        bench.stock.commit_ledger(dry, stop)
    assert told == [(0, 3), (1, 3)]
    assert bench.stock.imports() == []
    assert [one.name for one in bench.stock.places()] == ["Centre"]
    assert bench.stock.commit_ledger(dry).lines == 5


def test_a_ledger_comes_in_and_goes_whole(bench: Bench) -> None:
    text = HEAD + "North,male-condom,2026,8,100,50,30,0,120\nCENTRE,male-condom,2026,8,10,0,4,0,6\nx,y,z\n"
    dry = bench.stock.read_ledger(text.encode(), name="  august  ")
    assert len(dry.rejected) == 1
    before = bench.vault.reader.rows("SELECT * FROM stock_line")
    assert before == []
    done = bench.stock.commit_ledger(dry)
    assert (done.name, done.lines, len(done.ops), done.gone) == ("august", 5, 1, False)
    # The place that was known is used whatever its capitals; the new one is added.
    assert [one.name for one in bench.stock.places()] == ["Centre", "North"]
    assert bench.balance() == 6
    # A second time everything is here already.
    again = bench.stock.read_ledger(text.encode())
    assert again.rows == ()
    assert len(again.rejected) == 3
    with pytest.raises(Problem, match=r"^stock\.nothing-to-note$"):
        bench.stock.commit_ledger(again)
    bench.ok()
    bench.stock.undo_ledger(done.batch)
    assert bench.balance() == 0
    assert bench.vault.reader.rows("SELECT * FROM stock_line") == []
    assert bench.vault.reader.rows("SELECT * FROM stock_month") == []
    assert bench.stock.imports()[0].gone
    with pytest.raises(Problem, match=r"^stock\.no-such-movement$"):
        bench.stock.undo_ledger(done.batch)
    # After the undo it may come in again.
    assert bench.stock.commit_ledger(bench.stock.read_ledger(text.encode())).lines == 5


def test_what_was_typed_on_top_of_a_ledger_keeps_it_from_being_undone(bench: Bench) -> None:
    text = HEAD + "Centre,male-condom,2026,8,100,50,30,0,120\n"
    done = bench.stock.commit_ledger(bench.stock.read_ledger(text.encode()))
    bench.hand_out(100)
    with pytest.raises(Problem, match=r"^stock\.would-break$"):
        bench.stock.undo_ledger(done.batch)
    assert bench.balance() == 20


def test_a_long_ledger_becomes_several_entries_in_one_transaction(bench: Bench) -> None:
    lines = [f"Site {site},male-condom,2025,{month},0,5,5,0,0\n" for site in range(100) for month in range(1, 13)]
    done = bench.stock.commit_ledger(bench.stock.read_ledger((HEAD + "".join(lines)).encode()))
    assert done.lines == 2400
    assert len(done.ops) == 2
    bench.stock.undo_ledger(done.batch)
    assert bench.vault.reader.value("SELECT count(*) FROM stock_line") == 0


@pytest.mark.skipif(not DATA.is_file(), reason="the Ivorian ledger is not beside this checkout")
def test_the_ivorian_ledger_comes_in_whole_and_every_closing_is_the_same(bench: Bench) -> None:
    dry = bench.stock.read_ledger(DATA.read_bytes(), name="civ")
    assert dry.rejected == ()
    assert len(dry.rows) == DATA.read_text().count("\n") - 1
    bench.stock.commit_ledger(dry)
    bench.ok()
    places = {one.name: one.op for one in bench.stock.places()}
    lines = {
        (place, product): [
            (row.day, row.balance) for row in reversed(bench.stock.movements(places[place], product, limit=10**6))
        ]
        for place, product in {(row.place, row.product) for row in dry.rows}
    }
    for row in dry.rows:
        until = [balance for day, balance in lines[row.place, row.product] if day <= last_day(row.month)]
        assert (until[-1] if until else 0) == row.closing, row
    # The flip from 4,320 pieces to 30 gross is remarked.
    assert any("4\u202f320 to 30: pieces or gross" in one.say() for one in dry.remarks)
    assert bench.stock.needs()


def test_the_national_rule_is_the_mean_of_three_months_by_days_with_stock() -> None:
    rows = [Reported(1, 30, 0), Reported(2, 10, 20), Reported(3, 7, 30)]
    # 30 + 10 × 30 / 10 + 7 = 67, a third of it is 22.33
    assert national(rows, 3) == 22
    assert national(rows, 2) is None
    assert national([Reported(1, 1, 0), Reported(2, 1, 0), Reported(3, 2, 15)], 3) == 2  # 6 / 3
    assert national([Reported(1, 1, 0), Reported(2, 1, 0), Reported(3, 1, 30)], 3) == 1


def test_flips_of_a_gross_are_asked_first() -> None:
    dry = read(
        HEAD
        + "North,male-condom,2026,6,4320,0,0,0,4320\nNorth,male-condom,2026,7,30,0,0,0,30\n"
        + "South,male-condom,2026,7,18,0,0,2574,2592\n"
    )
    assert [(one.line, one.asks) for one in dry.remarks] == [(3, True), (4, True)]
    assert dry.remarks[1].say() == "From 18 to 2\u202f592: pieces or gross?"


@pytest.mark.skipif(not DATA.exists(), reason="the published ledger is not here")
def test_the_published_average_use_is_made_again_by_its_rule_and_the_flips_are_asked() -> None:
    dry = read(DATA.read_bytes())
    windows = monthly.use_windows(dry.rows)
    assert len(windows) > 1300
    assert sum(one.told == one.national for one in windows) >= len(windows) * 998 // 1000
    assert any(one.ours is not None and one.ours != one.told for one in windows)
    assert [one.say() for one in dry.remarks if one.asks] == [
        "From 4\u202f320 to 30: pieces or gross?",
        "From 18 to 2\u202f592: pieces or gross?",
    ]
