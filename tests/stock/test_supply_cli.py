"""``satchel stock order``, ``orders`` and ``levels`` over a real vault."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from tests.stock.test_stock_cli import Run, run  # noqa: F401 - a fixture
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.figures import Levels


def test_an_order_is_noted_and_shown(run: Run, bench: Bench) -> None:  # noqa: F811
    depot = bench.vault.lists.add(Listed.SUPPLIER, "District depot")
    said = run("order", "Male condoms", "1440", "--from", "district depot", "--expected", "2026-11-20")
    assert said == (0, "1\u202f440 pieces on order.\n")
    (order,) = bench.stock.orders()
    assert (order.product, order.pieces, order.supplier, order.expected) == (CONDOM, 1440, depot, FIRST_DAY + 17)
    status, table = run("orders")
    assert status == 0
    assert "District depot" in table
    assert "Fri 20 Nov 2026" in table
    assert table.count("1\u202f440") == 2


def test_an_unlikely_order_is_asked_about(run: Run, bench: Bench) -> None:  # noqa: F811
    for ago in (60, 30):
        bench.receive(4320, ago=ago)
    with pytest.raises(Problem, match=r"^cli\.asked$"):
        run("order", CONDOM, "30")
    assert bench.stock.orders() == []
    assert run("order", CONDOM, "30", "--sure")[0] == 0
    with pytest.raises(Problem, match=r"^cli\.which-giver$"):
        run("order", LUBE, "30", "--from", "nobody")


def test_levels_are_shown_set_and_taken_back(run: Run, bench: Bench) -> None:  # noqa: F811
    assert "1.5" in run("levels")[1]
    run("levels", LUBE, "1", "2.5", "5")
    wanted = Levels(Fraction(5, 2), Fraction(5), Fraction(1))
    assert bench.stock.levels_for(bench.store, LUBE) == wanted
    assert bench.stock.levels_for(bench.store, CONDOM) == Levels()
    run("levels", LUBE, "--usual")
    assert bench.stock.levels_for(bench.store, LUBE) == Levels()
    run("levels", CONDOM, "1", "2,5", "5", "--everywhere")
    assert bench.stock.levels_for(bench.vault.lists.add(Listed.STORE, "Annexe"), CONDOM) == wanted


@pytest.mark.parametrize("months", [["1", "2"], ["1", "2", "x"], ["1", "2", "3", "4"]])
def test_months_that_are_none_are_refused(run: Run, bench: Bench, months: list[str]) -> None:  # noqa: F811
    with pytest.raises(Problem, match=r"^cli\.bad-months$"):
        run("levels", CONDOM, *months)
    assert bench.stock.level_settings() == []


def test_levels_out_of_order_are_refused(run: Run, bench: Bench) -> None:  # noqa: F811
    with pytest.raises(Problem, match=r"^stock\.bad-levels$"):
        run("levels", CONDOM, "3", "2", "1")
    assert bench.stock.level_settings() == []
