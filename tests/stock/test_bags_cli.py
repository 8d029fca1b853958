"""``satchel stock sheet``, ``labels``, ``contacts`` and ``scan`` over a real vault."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from pypdf import PdfReader

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.errors import Problem
from toolkit.cli import common
from toolkit.cli import stock as room
from toolkit.stock.model import Group, HandOut, Lot, Parcel

Run = Callable[..., str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], bench: Bench) -> Run:
    def go(*words: str) -> str:
        @contextmanager
        def kit_of(_args: argparse.Namespace) -> Iterator[SimpleNamespace]:
            yield SimpleNamespace(stock=bench.stock, vault=bench.vault)

        monkeypatch.setattr(common, "kit_of", kit_of)
        parser = argparse.ArgumentParser(parents=[common.options()])
        room.register(parser.add_subparsers(required=True))
        args = parser.parse_args(["stock", *words])
        args.run(args)
        return capsys.readouterr().out

    return go


def test_a_sheet_and_labels_are_written(run: Run, bench: Bench, tmp_path: Path) -> None:
    bench.receive(50, Lot("A1", FIRST_DAY + 300))
    run("sheet", "--neutral", "--out", str(tmp_path / "sheet.pdf"))
    assert "condom" not in PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    run("labels", "--copies", "2", "--words", "--out", str(tmp_path / "labels.pdf"))
    assert PdfReader(tmp_path / "labels.pdf").pages[0].extract_text().count("Male condoms") == 2


def test_contacts_are_shown_as_counts(run: Run, bench: Bench) -> None:
    bench.receive(50)
    parcels = (Parcel(CONDOM, 5),)
    bench.stock.hand_out(HandOut(FIRST_DAY, parcels, bench.store, group=Group.MEN, contacts=31), ["stock.gross"])
    assert "31" in run("contacts")
    assert "31" not in run("contacts", "--from", "2025-01-01", "--to", "2025-03-31")


def test_a_code_is_told(run: Run, bench: Bench) -> None:
    bench.receive(50, Lot("AB123", FIRST_DAY + 300))
    bench.stock.learn_number("07032069804988", CONDOM, 144)
    said = run("scan", "0107032069804988302\x1d10AB123")
    assert all(part in said for part in ("Male condoms", "AB123", "288"))
    code = bench.stock.bag_code(bench.take_out(5))
    assert "K7" in run("scan", code)
    with pytest.raises(Problem) as refused:
        run("scan", "hello there")
    assert refused.value.code == "stock.scan-unreadable"
