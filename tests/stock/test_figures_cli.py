"""``satchel stock figures``, ``need`` and ``move`` over a real vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from tests.stock.test_stock_cli import Run, run  # noqa: F401
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.cover import StockNeeds
from toolkit.stock.model import HandOut, Lot, Parcel, Receipt


def busy(bench: Bench) -> None:
    bench.receive(3000, Lot("A", FIRST_DAY + 60), ago=100)
    for ago in (80, 50, 20):
        bench.hand_out(310, ago=ago)


def test_figures_and_how_they_are_worked_out(run: Run, bench: Bench) -> None:  # noqa: F811
    busy(bench)
    short = run("figures", "male")[1]
    assert "Can be handed out" in short
    assert "2\u202f070" in short
    assert "÷" not in short
    full = run("figures", CONDOM, "--how")[1]
    assert "  Mean of 3 months: " in full
    assert "  Full shelves: 3 months × " in full
    table = run("figures", CONDOM, "--table")[1]
    assert "Today" in table
    assert "expire unused" in table
    with pytest.raises(Problem):
        run("figures", "nothing")


def test_figures_as_a_paper(run: Run, bench: Bench, tmp_path: Path) -> None:  # noqa: F811
    busy(bench)
    out = tmp_path / "one.pdf"
    assert "Written to one.pdf." in run("figures", CONDOM, "--out", str(out))[1]
    assert out.read_bytes().startswith(b"%PDF")


def test_what_people_need(run: Run, bench: Bench) -> None:  # noqa: F811
    assert "1\u202f200" in run("need", CONDOM, "1200", "--lubricant", "150")[1]
    assert bench.stock.stock_needs() == StockNeeds(((CONDOM, 1200),), 150)
    assert "Lubricant for 100 condoms: 150" in run("need")[1]
    run("need", CONDOM, "0")
    assert bench.stock.stock_needs().of(CONDOM) is None
    with pytest.raises(Problem):
        run("need", CONDOM)


def test_what_to_move(run: Run, bench: Bench) -> None:  # noqa: F811
    busy(bench)
    assert run("move")[1] == "Nothing needs to be moved.\n"
    north = bench.vault.lists.add(Listed.STORE, "North")
    bench.stock.receive(Receipt(north, FIRST_DAY - 100, (Parcel(CONDOM, 900, Lot("N", FIRST_DAY + 900)),)))
    for ago in (80, 50, 20):
        draft = HandOut(FIRST_DAY - ago, (Parcel(CONDOM, 290),), north)
        bench.sure(lambda sure, draft=draft: bench.stock.hand_out(draft, sure))
    said = run("move", "male")[1]
    assert "North" in said
    assert "They would expire unused" in said
