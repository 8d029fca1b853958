"""``satchel stock send``, ``arrive``, ``answer``, ``transfers``, ``recall`` over two real vaults."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from pypdf import PdfReader

from tests.helpers.vaults import FIRST_DAY, make_vault, random_keys
from tests.stock.conftest import CONDOM, Bench
from toolkit import kit
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.cli import common
from toolkit.cli import stock as room
from toolkit.stock.model import HandOut, Lot, Parcel
from toolkit.stock.service import StockService

Run = Callable[..., str]
A = Lot("A1", FIRST_DAY + 200)


@pytest.fixture
def there(tmp_path: Path, clock: FixedClock) -> Bench:
    vault = make_vault(tmp_path / "there", random_keys(), clock=clock, projections=kit.PROJECTIONS)
    stock = StockService(vault)
    stock.begin()
    return Bench(vault, stock, vault.lists.add(Listed.STORE, "Annexe"), clock)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def go(bench: Bench, *words: str, said: str = "") -> str:
        @contextmanager
        def kit_of(_args: argparse.Namespace) -> Iterator[SimpleNamespace]:
            yield SimpleNamespace(stock=bench.stock, vault=bench.vault)

        monkeypatch.setattr(common, "kit_of", kit_of)
        monkeypatch.setattr(common, "answer_of", lambda _args, _prompt: said)
        parser = argparse.ArgumentParser(parents=[common.options()])
        room.register(parser.add_subparsers(required=True))
        args = parser.parse_args(["stock", *words])
        args.run(args)
        return capsys.readouterr().out

    return go


def test_a_transfer_there_and_its_answer_back(run: Run, bench: Bench, there: Bench, tmp_path: Path) -> None:
    bench.receive(500, A, ago=5)
    file, answer = tmp_path / "sent.dat", tmp_path / "answer.dat"
    out = run(bench, "send", "male", "120", "--to", "North", "--out", str(file))
    assert out.startswith("120 pieces sent.\n")
    words = out.strip().splitlines()[-1].strip()
    assert len(words.split()) == 6
    assert "On the way" in run(bench, "transfers")
    with pytest.raises(Problem, match=r"^stock\.transfer-file$"):
        run(there, "arrive", str(file), said="not these words at all here")
    shown = run(there, "arrive", str(file), "--dry-run", said=words)
    assert "Male condoms" in shown
    assert there.balance() == 0
    run(there, "arrive", str(file), "--missing", "1=20", "--answer", str(answer), said=words)
    assert there.balance() == 100
    assert "Arrived with a difference" in run(bench, "answer", str(answer))
    assert "Arrived with a difference" in run(there, "transfers")
    with pytest.raises(Problem, match=r"^cli\.which-store$"):
        run(bench, "send", "male", "1", "--to", "North", "--place", "nowhere")


def test_a_recall_is_shown_and_printed(run: Run, bench: Bench, tmp_path: Path) -> None:
    bench.receive(100, A, ago=5)
    outlet = bench.vault.lists.add(Listed.OUTLET, "Blue door")
    bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5, A),), bench.store, outlet=outlet))
    assert [one.where for one in bench.stock.recall(CONDOM, "A1").given] == ["Blue door"]
    bench.take_out(30)
    bench.hand_out(12, A)
    out = run(bench, "recall", CONDOM, "a1")
    assert "K7" in out
    assert "12" in out
    paper = tmp_path / "recall.pdf"
    run(bench, "recall", CONDOM, "A1", "--out", str(paper))
    text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "A1" in text
    assert "K7" in text
    assert "Blue door" not in text
