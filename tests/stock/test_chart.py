"""The chart as plain data, its table, and its paper read back."""

from __future__ import annotations

import io
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base import words
from toolkit.base.chart import Area, Chart, Label, Stroke, apart, steps_of
from toolkit.base.clock import short_day
from toolkit.paper import Document, Plot
from toolkit.stock import chart
from toolkit.stock.figures import course
from toolkit.stock.model import Lot, LotStock
from toolkit.stock.pdf_product import product_sheet
from toolkit.stock.product_figures import ProductFigures

SOON, LATE = Lot("A12", FIRST_DAY + 70), Lot("B34", FIRST_DAY + 500)


@pytest.fixture
def made(bench: Bench) -> ProductFigures:
    """A product that was out for a while, has a lot that will expire unused, and runs out in sight."""
    bench.receive(200, LATE, ago=300)
    bench.hand_out(200, ago=200)
    bench.receive(900, SOON, ago=120)
    bench.receive(600, LATE, ago=120)
    for ago, pieces in ((100, 90), (70, 120), (40, 150), (10, 100)):
        bench.hand_out(pieces, ago=ago)
    bench.receive(100, product=LUBE, ago=100)
    return bench.stock.figures(bench.store, CONDOM)


def places(drawn: Chart) -> list[tuple[float, float]]:
    found = [point for one in drawn.strokes for point in one.points]
    found += [point for one in drawn.areas for point in one.corners]
    return [*found, *(one.at for one in drawn.spots), *(one.at for one in drawn.labels)]


def test_everything_lies_in_the_field(made: ProductFigures) -> None:
    drawn = chart.draw(made)
    assert all(0 <= x <= 1 and 0 <= y <= 1.2 for x, y in places(drawn))
    assert all(0 <= one.at <= 1 for one in (*drawn.across, *drawn.up))


def test_nothing_is_told_by_colour_alone(made: ProductFigures) -> None:
    drawn = chart.draw(made)
    kinds = [
        (one.sample.dash, one.sample.heavy)
        if isinstance(one.sample, Stroke)
        else one.sample.pattern
        if isinstance(one.sample, Area)
        else one.sample.shape
        for one in drawn.keys
    ]
    assert len(set(kinds)) == len(kinds)
    assert {one.text for one in drawn.keys} >= {
        "What could be handed out",
        "Days without stock",
        "Between the slowest and the fastest of the last months",
        "At the use as it is now",
        "Expires unused",
    }


def test_the_past_is_the_ledgers(made: ProductFigures, bench: Bench) -> None:
    drawn = chart.draw(made)
    past = next(one for one in drawn.strokes if one.heavy and one.dash == "solid")
    assert len(past.points) == len(made.past)
    heights = [point[1] for point in past.points]
    assert heights.index(max(heights)) == [pieces for _day, pieces in made.past].index(1500)
    gap = made.gaps[-1]
    assert (gap.first, gap.last) == (FIRST_DAY - 199, FIRST_DAY - 121)
    assert len(drawn.areas) >= 2


def test_the_table_says_what_the_chart_shows(made: ProductFigures) -> None:
    rows = chart.rows(made)
    past, ahead = [one for one in rows if not one.ahead], [one for one in rows if one.ahead]
    assert past[-1].when == "Today"
    assert past[-1].pieces == words.number(made.card.usable)
    assert [one.note for one in past if one.note] == [
        words.t("Stock", "{n} days without stock", "", line.out) for line in made.months if line.out
    ]
    assert made.middle is not None
    cliff = made.middle.cliffs[0]
    assert any(one.note == f"{round(cliff.pieces)} expire unused" for one in ahead)
    assert made.card.runs_out is not None
    assert [(one.when, one.pieces) for one in ahead if one.note == "Runs out"] == [(short_day(made.card.runs_out), "0")]
    assert not any(one.note == "0 to 0" for one in ahead)
    assert re.fullmatch(r"\d[\d\u202f]* to \d[\d\u202f]*", ahead[0].note)


lots = st.lists(
    st.builds(LotStock, st.builds(Lot, st.just("A"), st.one_of(st.none(), st.integers(0, 90))), st.integers(1, 400)),
    min_size=1,
    max_size=4,
)


@given(lots, st.integers(0, 500).map(Fraction), st.integers(0, 200))
def test_what_is_left_on_a_day_equals_a_walk_piece_by_piece(stock: list[LotStock], rate: Fraction, days: int) -> None:
    made = course(stock, rate, 0)
    daily = rate * 48 / 1461
    left = {at: Fraction(one.balance) for at, one in enumerate(stock)}
    for day in range(days):
        need = daily
        for at in sorted(left, key=lambda at: (stock[at].lot.expiry is None, stock[at].lot.expiry or 0)):
            end = stock[at].lot.expiry
            if end is not None and end <= day:
                left[at] = Fraction(0)  # its last day is over
            used = min(need, left[at])
            left[at] -= used
            need -= used
    for at, one in enumerate(stock):
        if one.lot.expiry is not None and one.lot.expiry <= days:
            left[at] = Fraction(0)
    assert chart.at(made, Fraction(days)) == sum(left.values(), Fraction(0))


def test_round_numbers_stand_on_the_axis() -> None:
    assert steps_of(8_900) == [0, 2_000, 4_000, 6_000, 8_000]
    assert steps_of(3) == [0, 1, 2, 3]
    assert steps_of(0) == [0]
    assert steps_of(1_000_000)[-1] == 1_000_000


def test_labels_that_would_cover_each_other_move_apart() -> None:
    moved = apart([Label((1, 0.02), "b"), Label((1, 0.01), "a"), Label((1, 0.5), "c")], 0.1)
    assert [(one.text, round(one.at[1], 2)) for one in moved] == [("a", 0.01), ("b", 0.11), ("c", 0.5)]


def test_words_tell_what_is_seen(made: ProductFigures) -> None:
    said = chart.describe(made)
    assert said.startswith(f"Male condoms at Centre: {words.number(made.card.usable)} can be handed out now.")
    assert f"There was no stock on {sum(gap.last - gap.first + 1 for gap in made.gaps)} days." in said
    assert "will expire before they are used" in said


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_paper_holds_chart_figures_and_sums(made: ProductFigures, language: str) -> None:
    data = product_sheet(made, language=language, practice=True, centre="Night Light")
    reader = PdfReader(io.BytesIO(data))
    text = "\n".join(page.extract_text() for page in reader.pages)
    with words.speaking(language):
        assert chart.describe(made) in alternatives(reader)
        if language != "ar":  # a right-to-left line is read back in the order of its glyphs
            assert words.t("Stock", "How this is worked out") in text
    assert "A12" in text
    assert data == product_sheet(made, language=language, practice=True, centre="Night Light")


def alternatives(reader: PdfReader) -> str:
    """Return what the figures of a tagged PDF say to those who don't see them."""
    found: list[str] = []

    def walk(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if "/Alt" in node:
                found.append(str(node["/Alt"]))
            walk(node.get("/K", []))

    walk(reader.trailer["/Root"]["/StructTreeRoot"])  # type: ignore[index]
    return "\n".join(found)


def test_the_police_are_not_told_of_on_paper(bench: Bench) -> None:
    from toolkit.stock.model import Flow, Loss, Parcel

    bench.receive(300, LATE, ago=90)
    bench.stock.lose(Loss(FIRST_DAY - 40, (Parcel(CONDOM, 100),), Flow.CONFISCATED, bench.store))
    made = bench.stock.figures(bench.store, CONDOM)
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(product_sheet(made, language="en"))).pages)
    assert "33.3 %" in text
    assert "police" not in text.lower()
    assert "For use inside the house" in text


def test_a_chart_of_nothing_is_drawn_too(bench: Bench) -> None:
    made = bench.stock.figures(bench.store, "lube-tube")
    drawn = chart.draw(made)
    assert Document("Empty", "en").build([Plot(drawn)]).startswith(b"%PDF")
    assert Document("Empty", "ar").build([Plot(Chart("Nothing"))]).startswith(b"%PDF")


def test_the_chart_is_vectors_with_dashes_and_clipped_patterns(made: ProductFigures) -> None:
    reader = PdfReader(io.BytesIO(Document("Chart", "en").build([Plot(chart.draw(made))])))
    content = reader.pages[0].get_contents()
    assert content is not None
    operators = content.get_data().decode("latin-1")
    assert len(set(re.findall(r"\[[^\]]+\] 0 d", operators))) >= 3
    assert " h W n" in operators
    assert "/XObject" not in reader.pages[0].get("/Resources", {})
