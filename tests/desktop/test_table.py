"""A table's columns part the room they have, and no word of a row is cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from toolkit.desktop.look import Look, look
from toolkit.desktop.widgets import Column, Table
from toolkit.desktop.widgets.table import shares, whole_heads

LONG = "Outreach worker or peer educator stopped, searched or arrested over supplies and 1 more"


@dataclass(frozen=True)
class Row:
    what: str
    day: str
    pieces: int


def table(*, spare: bool = False) -> Table[Row]:
    columns = [
        Column[Row]("Day", lambda row: row.day, spare=spare),
        Column[Row]("What", lambda row: row.what, stretch=1),
        Column[Row]("Pieces", lambda row: str(row.pieces), numeric=True),
    ]
    return Table(columns, title="Movements", name="stock.movements")


def shown(qtbot: Any, made: Table[Row], wide: int) -> Table[Row]:
    qtbot.addWidget(made)
    made.resize(wide, 400)
    made.show()
    for _ in range(3):
        QApplication.processEvents()
    return made


widths = st.lists(st.tuples(st.integers(20, 900), st.integers(1, 5)), min_size=1, max_size=5)


@given(widths, st.integers(0, 3000))
def test_columns_fill_the_room_and_the_narrow_ones_keep_what_they_want(some: list[tuple[int, int]], room: int) -> None:
    wanted, weights = [want for want, _ in some], [weight for _, weight in some]
    found = shares(room, wanted, weights, 10)
    assert sum(found) >= room
    if sum(wanted) <= room:
        assert all(got >= want for got, want in zip(found, wanted, strict=True))
        assert sum(found) == room
    assert all(got >= min(10, want) for got, want in zip(found, wanted, strict=True))


@pytest.mark.usefixtures("worn")
def test_words_that_do_not_fit_go_on_below(qtbot: Any) -> None:
    made = shown(qtbot, table(), 420)
    made.set_rows([Row("Received", "Tue 3 Nov", 40), Row(LONG, "Tue 3 Nov", 7)])
    short, tall = made.view.rowHeight(0), made.view.rowHeight(1)
    assert short == look().target
    metrics = QFontMetrics(look().font())
    room = made.view.columnWidth(1) - 2 * look().space(3)
    lines = -(-metrics.horizontalAdvance(LONG) // room)
    assert lines >= 2
    assert tall >= lines * metrics.lineSpacing()
    assert sum(made.view.columnWidth(place) for place in range(3)) == made.view.viewport().width()
    made.resize(1200, 400)
    QApplication.processEvents()
    assert made.view.rowHeight(1) == look().target


@pytest.mark.usefixtures("worn")
def test_a_spare_column_is_left_out_where_there_is_no_room_and_comes_back(qtbot: Any) -> None:
    made = shown(qtbot, table(spare=True), 300)
    made.set_rows([Row(LONG, "Tue 3 November 2026", 7)])
    assert made.view.isColumnHidden(0)
    made.resize(900, 400)
    QApplication.processEvents()
    assert not made.view.isColumnHidden(0)


def test_larger_letters_make_higher_rows(qtbot: Any, worn: Look) -> None:
    made = shown(qtbot, table(), 420)
    made.set_rows([Row(LONG, "Tue 3 Nov", 7)])
    before = made.view.rowHeight(0)
    worn.set_percent(150)
    QApplication.processEvents()
    assert made.view.rowHeight(0) > before


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), min_size=1, max_size=8))
def test_no_head_is_cut_while_another_column_has_room(pairs: list[tuple[int, int]]) -> None:
    widths, heads = [width for width, _ in pairs], [head for _, head in pairs]
    made = whole_heads(widths, heads)
    assert sum(made) == sum(widths)
    if sum(widths) >= sum(heads):
        assert all(width >= head for width, head in zip(made, heads, strict=True))
    else:
        assert made == widths
