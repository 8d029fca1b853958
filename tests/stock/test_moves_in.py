"""Movements and balances from elsewhere: played through, rejected line by line, brought in and taken back."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base import clock
from toolkit.base.errors import Problem
from toolkit.stock import moves_in, table
from toolkit.stock.holds import Reason, SetAside
from toolkit.stock.model import FIRST_PRODUCTS, Flow, HandOut, Lot, Parcel
from toolkit.stock.moves_in import Book, BookLine, Move, MovesIn, TableKind
from toolkit.stock.table import Mapping

HEAD = "place,product,day,movement,quantity,lot,expiry\n"
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "openlmis-stock"


def read(text: str | bytes, kind: TableKind = TableKind.MOVEMENTS, mapping: Mapping | None = None) -> MovesIn:
    data = text if isinstance(text, bytes) else text.encode()
    return moves_in.read(data, kind, mapping, FIRST_PRODUCTS, lambda *_: Book(), FIRST_DAY, "table")


def reasons(text: str) -> list[str]:
    return [f"{one.line}: {one.say()}" for one in read(HEAD + text).rejected]


def test_good_lines_become_movements_in_the_order_of_their_days() -> None:
    found = read(
        HEAD
        + "North,male-condom,2026-10-02,handed out,30,A1,2028-03\n"
        + "North,male-condom,2026-10-01,received,100,A1,2028-03\n"
        + "North,male-condom,03/10/2026,returned,5,A1,2028-03\n"
        + "North,male-condom,2026-10-04,damaged,4,A1,2028-03\n"
        + "North,male-condom,2026-10-05,adjustment,-1,A1,2028-03\n"
        + "North,male-condom,2026-10-06,count,60,A1,2028-03\n"
    )
    assert found.rejected == ()
    assert [(row.flow, row.quantity) for row in found.rows] == [
        (Flow.RECEIVED, 100),
        (Flow.HANDED_OUT, -30),
        (Flow.HANDED_OUT, 5),
        (Flow.DAMAGED, -4),
        (Flow.CORRECTED, -1),
        (Flow.COUNTED, 60),
    ]


def test_each_bad_line_is_rejected_alone_with_its_number_and_reason() -> None:
    text = (
        "North,male-condom,2026-10-01,received,100,A1,2028-03\n"
        "North,bricks,2026-10-01,received,100,A1,\n"
        ",male-condom,2026-10-01,received,100,A1,\n"
        "North,male-condom,soon,received,100,A1,\n"
        "North,male-condom,2027-10-01,received,100,A1,\n"
        "North,male-condom,2026-10-01,eaten,100,A1,\n"
        "North,male-condom,2026-10-01,received,1.5,A1,\n"
        "North,male-condom,2026-10-01,received,-3,A1,\n"
        "North,male-condom,2026-10-02,handed out,101,A1,2028-03\n"
        "North,male-condom,2026-10-02,handed out,1,A0,2025-03\n"
        "North,male-condom,2026-10-01,received,1,A1,never\n"
        f"North,male-condom,2026-10-01,received,1,{'x' * 40},\n"
        "North,male-condom,2026-10-01\n"
        '"North,male-condom,2026-10-01,received,1,A1,\n'
    )
    assert reasons(text) == [
        "3: The product bricks is not known here.",
        "4: The place is missing or too long.",
        "5: The day can't be read.",
        "6: The day has not come yet.",
        "7: What “eaten” means is not known here.",
        "8: The quantity is not a whole number of pieces.",
        "9: The quantity is not a whole number of pieces.",
        "10: With this line, the book would be below zero on Fri 2 Oct.",
        "11: The lot had expired by then, so it can't come in as handed out.",
        "12: The expiry can't be read.",
        "13: The lot number is too long.",
        "14: This line has 3 columns, the first line has 7.",
        "15: The quotation marks do not match.",
    ]


def test_what_is_unlikely_is_remarked_and_comes_in() -> None:
    found = read(
        HEAD
        + "North,male-condom,2026-10-01,received,7200,A1,2028-03\n"
        + "North,male-condom,2026-10-02,received,50,A1,2028-03\n"
        + "North,male-condom,2026-10-02,received,50,A1,2028-03\n"
        + "North,male-condom,2026-10-03,received,10,A1,2028-04\n"
        + "North,male-condom,2026-10-03,received,0,A1,2028-03\n"
    )
    assert [f"{one.line}: {one.say()}" for one in found.remarks] == [
        "3: 50, where it was about 7\u202f200 before: pieces or gross?",
        "4: The same as line 3: written twice?",
        "5: Lot A1 is written with Mar 2028 and with Apr 2028.",
        "6: Nothing moved in this line.",
    ]
    assert len(found.rows) == 4


def test_a_word_that_is_not_known_is_asked_and_mapped() -> None:
    text = HEAD + "North,male-condom,2026-10-01,Livraison,100,A1,2028-03\n"
    assert read(text).unknown_moves == ("Livraison",)
    found = read(text, mapping=Mapping(moves={"Livraison": Move.RECEIVED.value}))
    assert [row.flow for row in found.rows] == [Flow.RECEIVED]


def test_the_kind_of_a_table_is_seen_by_its_columns() -> None:
    assert moves_in.kind_of(("site", "item", "date", "reason", "qty")) is TableKind.MOVEMENTS
    assert moves_in.kind_of(("site", "item", "date", "stock_on_hand")) is TableKind.BALANCES
    assert moves_in.kind_of(("site", "item", "month", "opening", "closing")) is TableKind.MONTHS


def test_a_missing_column_is_named() -> None:
    with pytest.raises(Problem, match=r"stock\.ledger-no-column"):
        read("place,product,movement,quantity\nNorth,male-condom,received,1\n")


def test_a_line_that_would_break_what_the_book_holds_later_is_rejected() -> None:
    day = clock.day_of(clock.date_of(FIRST_DAY)) - 10
    there = Book(100, (BookLine(day + 5, Flow.HANDED_OUT, -90, None),), known=True)
    text = HEAD + f"North,male-condom,{clock.date_of(day).isoformat()},handed out,20,,\n"
    found = moves_in.read(text.encode(), TableKind.MOVEMENTS, None, FIRST_PRODUCTS, lambda *_: there, FIRST_DAY)
    assert found.rows == ()
    assert found.rejected[0].say().startswith("With this line, the book would be below zero on ")


def test_balances_open_a_card_and_count_it(bench: Bench) -> None:
    head = "place,product,day,balance,lot,expiry\n"
    text = head + "North,male-condom,2026-10-01,100,A1,2028-03\nNorth,male-condom,2026-10-09,80,A1,2028-03\n"
    found = bench.stock.read_table(text.encode(), TableKind.BALANCES, name="counts")
    assert [(row.flow, row.quantity) for row in found.rows] == [(Flow.OPENING, 100), (Flow.COUNTED, 80)]
    bench.stock.commit_table(found)
    north = next(one.op for one in bench.stock.places() if one.name == "North")
    assert [one.balance for one in bench.stock.lots(north, CONDOM)] == [80]
    again = bench.stock.read_table(text.encode(), TableKind.BALANCES)
    assert again.rows == ()
    assert len(again.rejected) == 2


def test_movements_come_in_beside_the_book_once_and_go_whole(bench: Bench) -> None:
    lot = Lot("A1", clock.last_day(clock.month_of(FIRST_DAY) + 20))
    bench.receive(300, lot)
    text = "place,product,day,movement,quantity,lot,expiry\n"
    expiry = clock.date_of(lot.expiry or 0).isoformat()
    today = clock.date_of(FIRST_DAY).isoformat()
    text += f"Cupboard,male-condom,{today},handed out,40,A1,{expiry}\n"
    place = bench.stock.places()[0]
    text = text.replace("Cupboard", place.name)
    found = bench.stock.read_table(text.encode(), TableKind.MOVEMENTS, name="typed")
    assert found.rejected == ()
    done = bench.stock.commit_table(found)
    assert bench.stock.lots(place.op, CONDOM)[0].balance == 260
    assert bench.stock.read_table(text.encode(), TableKind.MOVEMENTS).rows == ()  # in the book already
    bench.stock.undo_ledger(done.batch)
    assert bench.stock.lots(place.op, CONDOM)[0].balance == 300


def test_what_moved_since_the_file_was_read_refuses_the_whole(bench: Bench) -> None:
    lot = Lot("A1", clock.last_day(clock.month_of(FIRST_DAY) + 20))
    bench.receive(100, lot)
    place = bench.stock.places()[0]
    expiry = clock.date_of(lot.expiry or 0).isoformat()
    today = clock.date_of(FIRST_DAY).isoformat()
    text = HEAD + f"{place.name},male-condom,{today},handed out,80,A1,{expiry}\n"
    found = bench.stock.read_table(text.encode(), TableKind.MOVEMENTS)
    bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 60, lot),), place.op), _Yes())
    with pytest.raises(Problem, match=r"stock\.would-break"):
        bench.stock.commit_table(found)
    assert bench.stock.lots(place.op, CONDOM)[0].balance == 40


class _Yes:
    def __contains__(self, _key: object) -> bool:
        return True


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_whatever_a_file_holds_it_is_read_or_refused_in_words(data: bytes) -> None:
    refused = set()
    for kind in (TableKind.MOVEMENTS, TableKind.BALANCES):
        for head in (b"", HEAD.encode(), b"place,product,day,balance\n"):
            try:
                moves_in.read(head + data, kind, None, FIRST_PRODUCTS, lambda *_: Book(), FIRST_DAY)
            except Problem as problem:
                refused.add(problem.kind)
    assert refused <= {table.TOO_BIG, table.NOT_A_TABLE, table.NO_COLUMN}


_MOVES = st.lists(
    st.tuples(
        st.integers(1, 20),
        st.sampled_from(["received", "handed out", "lost", "count", "adjustment"]),
        st.integers(0, 50),
    ),
    max_size=30,
)


@given(_MOVES, st.integers(0, 60), st.lists(st.tuples(st.integers(1, 20), st.integers(-20, 30)), max_size=8))
@settings(max_examples=300, deadline=None)
def test_whatever_comes_in_no_moment_is_below_zero_that_was_not(
    moves: list[tuple[int, str, int]], before: int, there: list[tuple[int, int]]
) -> None:
    start = FIRST_DAY - 40
    lines = tuple(BookLine(start + day, Flow.CORRECTED, change, None) for day, change in sorted(there))
    book = Book(before, tuple(one for one in lines if one.change), known=True)
    text = HEAD + "".join(
        f"North,male-condom,{clock.date_of(start + day).isoformat()},{word},{quantity},,\n"
        for day, word, quantity in moves
    )
    found = moves_in.read(text.encode(), TableKind.MOVEMENTS, None, FIRST_PRODUCTS, lambda *_: book, FIRST_DAY)
    assert len(found.rows) + len(found.rejected) + sum(
        1 for _day, word, quantity in moves if not quantity and word != "count"
    ) == len(moves)
    events = [(one.day, 0, rank, one.change, None) for rank, one in enumerate(book.lines)]
    alone, low = before, {}
    for rank, one in enumerate(book.lines):
        alone += one.change
        low[rank] = min(alone, 0)
    ours = [
        (row.day, 1, rank, row.quantity, row.quantity if row.flow is Flow.COUNTED else None)
        for rank, row in enumerate(found.rows)
    ]
    balance = before
    for _day, mine, rank, change, counted in sorted([*events, *ours], key=lambda one: one[:3]):
        balance = balance + change if counted is None else counted
        if mine and change < 0 and counted is None:
            assert balance >= 0
        if not mine and not any(row.flow is Flow.COUNTED for row in found.rows):
            assert balance >= low[rank]


@pytest.mark.skipif(not DATA.exists(), reason="the published stock cards are not here")
def test_the_published_stock_cards_replay_to_every_balance(bench: Bench) -> None:
    """2,811 balances at a date, from 4,760 movements of which half were written after their day."""

    def rows(name: str) -> list[dict[str, str]]:
        with (DATA / f"stockmanagement.{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    cards = {row["id"]: row for row in rows("stock_cards")}
    signs = {row["id"]: row["reasontype"] for row in rows("stock_card_line_item_reasons")}
    # Three reasons are not in the file.
    signs |= {
        "e3fc3cf3-da18-44b0-a220-77c985202e06": "CREDIT",
        "b5c27da7-bdda-4790-925a-9484c5dfb594": "DEBIT",
        "313f2f5f-0c22-4626-8c49-3554ef763de3": "CREDIT",
    }
    products = {code: bench.stock.add_product(f"P{code}") for code in {row["orderableId"] for row in cards.values()}}
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["facility", "item", "date", "processedDate", "reason", "quantity", "lot"])
    for row in rows("stock_card_line_items"):
        card = cards[row["stockCardId"]]
        reason = "source" if row["sourceId"] else "destination" if row["destinationId"] else row["reasonId"] or "count"
        writer.writerow(
            [
                card["facilityId"],
                card["orderableId"],
                row["occurredDate"],
                row["processedDate"],
                reason,
                row["quantity"],
                card["lotId"][:32],
            ]
        )
    words = {reason: (Move.MORE if sign == "CREDIT" else Move.LESS).value for reason, sign in signs.items()}
    mapping = Mapping(products={code: one.code for code, one in products.items()}, moves=words)
    data = out.getvalue().encode()
    assert bench.stock.table_kind(data) is TableKind.MOVEMENTS
    found = bench.stock.read_table(data, TableKind.MOVEMENTS, mapping, "cards")
    assert [one.say() for one in found.rejected] == []
    bench.stock.commit_table(found)
    places = {one.name: one.op for one in bench.stock.places()}
    right = 0
    told = rows("calculated_stocks_on_hand")
    for row in told:
        card = cards[row["stockcardid"]]
        place, lot = places[card["facilityId"]], Lot(card["lotId"][:32].upper())
        day = clock.day_of(clock.date_of(0).fromisoformat(row["occurreddate"]))
        balance = bench.stock.balance_of(place, products[card["orderableId"]].code, lot, day)
        right += balance == int(row["stockonhand"])
    assert (right, len(told)) == (2811, 2811)


def test_what_is_set_aside_cannot_come_in_as_handed_out(bench: Bench) -> None:
    lot = Lot("A1", clock.last_day(clock.month_of(FIRST_DAY) + 20))
    bench.receive(100, lot, ago=9)
    bench.stock.set_aside(SetAside(CONDOM, lot, FIRST_DAY - 5, Reason.QUARANTINE))
    place = bench.stock.places()[0]
    expiry = clock.date_of(lot.expiry or 0).isoformat()
    text = HEAD + "".join(
        f"{place.name},male-condom,{clock.date_of(FIRST_DAY - ago).isoformat()},{word},4,A1,{expiry}\n"
        for ago, word in ((7, "handed out"), (2, "handed out"), (2, "sent"), (2, "damaged"))
    )
    found = bench.stock.read_table(text.encode(), TableKind.MOVEMENTS)
    assert [one.line for one in found.rejected] == [3, 4]
    assert found.rejected[0].say() == "The lot is set aside on that day, so it can't come in as handed out or sent."
    assert [row.line for row in found.rows] == [2, 5]
