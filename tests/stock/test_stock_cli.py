"""``satchel stock …`` over a real vault; opening it is the command line's own test."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.cli import common
from toolkit.cli import stock as room
from toolkit.stock.model import Lot

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(bench: Bench, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    @contextmanager
    def kit_of(_args: argparse.Namespace) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(stock=bench.stock, vault=bench.vault)

    monkeypatch.setattr(common, "kit_of", kit_of)

    def go(*words: str) -> tuple[int, str]:
        parser = argparse.ArgumentParser(parents=[common.options()])
        room.register(parser.add_subparsers(required=True))
        args = parser.parse_args(["stock", *words])
        status = args.run(args) or 0
        return status, capsys.readouterr().out

    return go


def test_receive_list_and_hand_out(run: Run, bench: Bench) -> None:
    assert run("receive", "Male condoms", "1440", "--lot", "a1", "--expiry", "2028-05", "--from", "UNFPA") == (
        0,
        "1\u202f440 pieces received.\n",
    )
    assert run("hand-out", "male-condom", "40", "--contacts", "9")[1] == "40 pieces handed out.\n"
    assert run("hand-out", "male", "10", "--lot", "A1", "--day", "2026-11-03")[1] == "10 pieces handed out.\n"
    assert bench.balance() == 1390
    out = run("list")[1]
    assert "Male condoms" in out
    assert "1\u202f390" in out
    assert "A1 · May 2028" in run("list", "--lots")[1]
    assert run("list", "--all")[0] == 0


def test_questions_stop_the_command_unless_one_is_sure(run: Run, bench: Bench) -> None:
    words = ("receive", CONDOM, "5", "--lot", "OLD", "--expiry", "2026-10")
    with pytest.raises(Problem, match=r"^cli\.asked$"):
        run(*words)
    assert bench.balance() == 0
    assert run(*words, "--sure")[1].endswith("5 pieces received.\n")
    bench.receive(9000, Lot("A", FIRST_DAY + 90))
    bench.hand_out(20)
    with pytest.raises(Problem, match=r"^cli\.asked$"):
        run("hand-out", CONDOM, "2880")
    assert run("hand-out", CONDOM, "2880", "--sure")[0] == 0
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        run("hand-out", CONDOM, "1", "--lot", "NEVER")
    assert run("hand-out", CONDOM, "1", "--lot", "NEVER", "--here", "--sure")[0] == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("receive", "bricks", "5"), "cli.which-product"),
        (("receive", "lubricant", "5"), "cli.which-product"),
        (("receive", CONDOM, "5", "--place", "Nowhere"), "cli.which-store"),
        (("receive", CONDOM, "5", "--expiry", "soon"), "cli.bad-date"),
        (("receive", CONDOM, "5", "--day", "yesterday"), "cli.bad-date"),
    ],
)
def test_what_is_not_known_is_refused(run: Run, words: tuple[str, ...], code: str) -> None:
    with pytest.raises(Problem, match=f"^{code}$"):
        run(*words)


def test_a_ledger_comes_in_with_every_rejected_line_named(run: Run, bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "ledger.csv"
    lines = "".join(f"North,bricks,2025,{month},0,1,0,0,1\n" for month in range(1, 13)) * 5
    file.write_text(
        "site,item,year,month,opening,received,handed_out,adjustment,closing\n"
        "North,7,2026,8,100,50,30,0,120\nNorth,7,2026,9,90,0,0,0,90\n" + lines
    )
    status, out = run("import", str(file), "--product", "7=male-condom", "--dry-run")
    assert status == common.REFUSED
    assert "line 4: The product bricks is not known here." in out
    assert "and 10 more" in out
    assert "line 3: The month opens with 90" in out
    assert "2 lines would come in." in out
    assert bench.stock.imports() == []
    out = run("import", str(file), "--product", "7=male-condom", "--column", "place=site")[1]
    assert "2 lines came in." in out
    assert run("list", "--place", "nor")[1].count("\n") == 2
    batch = bench.stock.imports()[0].batch
    assert batch in out
    assert batch in run("undo-import")[1]
    assert run("undo-import", batch.lower()) == (0, "Taken back.\n")
    assert "undone" in run("undo-import")[1]


def test_two_places_must_be_named_apart(run: Run, bench: Bench) -> None:
    bench.vault.lists.add(Listed.STORE, "Centre two")
    assert run("receive", CONDOM, "5", "--place", "centre")[0] == 0
    with pytest.raises(Problem, match=r"^cli\.which-store$"):
        run("receive", CONDOM, "5", "--place", "cent")


def test_the_ledger_is_written_as_csv_or_pdf_and_never_over_a_file(run: Run, bench: Bench, tmp_path: Path) -> None:
    bench.receive(100)
    text = tmp_path / "ledger.csv"
    assert run("report", "--out", str(text))[0] == 0
    assert text.read_bytes().startswith(b"\xef\xbb\xbfDay,")
    assert text.stat().st_mode & 0o077 == 0
    with pytest.raises(Problem, match=r"^cli\.file-there$"):
        run("report", "--out", str(text))
    paper = tmp_path / "ledger.pdf"
    assert run("report", "--out", str(paper), "--from", "2026-10-01", "--to", "2026-11-30", "--place", "Centre")[0] == 0
    assert paper.read_bytes().startswith(b"%PDF-")


def test_reports_are_issued_as_they_are_written(run: Run, bench: Bench, tmp_path: Path) -> None:
    bench.vault.lists.add(Listed.DONOR, "Fund")
    bench.receive(1000, Lot("A", FIRST_DAY + 400), ago=60)
    bench.hand_out(100, ago=20)
    for words, ending, start in (
        (("--kind", "monthly", "--month", "2026-10"), "xlsx", b"PK"),
        (("--kind", "monthly", "--month", "2026-10", "--place", "Centre"), "csv", b"\xef\xbb\xbfPlace,"),
        (("--kind", "donor", "--quarter", "2026-3"), "csv", b"\xef\xbb\xbfProduct,Lot,"),
        (("--kind", "card", "--product", CONDOM, "--lot", "a", "--from", "2026-09"), "csv", b"\xef\xbb\xbfDay,"),
    ):
        file = tmp_path / f"{words[1]}{len(words)}.{ending}"
        assert run("report", *words, "--out", str(file))[0] == 0
        assert file.read_bytes().startswith(start)
    listed = run("reports")[1]
    assert listed.count("As the book says") == 4
    assert "Oct 2026" in listed
    # The same month in another format is the same report, not a second one.
    assert run("report", "--kind", "monthly", "--format", "csv", "--out", str(tmp_path / "again"))[0] == 0
    assert run("reports")[1].count("\n") == 5
    bench.hand_out(5, ago=15)
    assert run("reports")[1].count("No longer true") == 2
    assert run("report", "--kind", "monthly", "--out", str(tmp_path / "new.csv"))[0] == 0
    assert "A correction took its place" in run("reports")[1]


def test_values_for_dhis2_and_their_mapping(run: Run, bench: Bench, tmp_path: Path) -> None:
    bench.receive(1000, ago=60)
    mapping = tmp_path / "mapping.csv"
    assert run("mapping", "--out", str(mapping)) == (0, "Written to mapping.csv.\n")
    text = mapping.read_text("utf-8-sig").replace("unit,,,,,", "unit,,,,OrgUnit0001,", 1)
    mapping.write_text(text.replace("element,male-condom,,closing,,", "element,male-condom,,closing,Element0001,"))
    assert run("mapping", "--in", str(mapping)) == (0, "1 figure has a data element now.\n")
    for name, start in (("v.json", b"{"), ("v.csv", b'"dataelement"'), ("v.xml", b"<?xml")):
        assert run("report", "--kind", "dhis2", "--out", str(tmp_path / name))[0] == 0
        assert (tmp_path / name).read_bytes().startswith(start)
        assert b"Element0001" in (tmp_path / name).read_bytes()
    assert run("reports")[1].count("Values for DHIS2") == 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--out", "x.txt"), "cli.which-format"),
        (("--kind", "dhis2", "--out", "x.pdf"), "cli.which-format"),
        (("--kind", "monthly", "--format", "json", "--out", "x.json"), "cli.which-format"),
        (("--kind", "monthly", "--month", "soon", "--out", "x.csv"), "cli.bad-date"),
        (("--kind", "monthly", "--month", "2026-13", "--out", "x.csv"), "cli.bad-date"),
        (("--kind", "monthly", "--month", "2026-11", "--out", "x.csv"), "stock.report-not-over"),
        (("--kind", "monthly", "--month", "2027-01", "--out", "x.csv"), "stock.report-no-period"),
        (("--kind", "donor", "--quarter", "2026-5", "--out", "x.csv"), "cli.bad-date"),
        (("--kind", "donor", "--out", "x.csv"), "cli.which-donor"),
        (("--kind", "card", "--product", CONDOM, "--lot", "none", "--out", "x.csv"), "cli.which-lot"),
        (("--kind", "dhis2", "--out", "x.json"), "stock.nothing-mapped"),
    ],
)
def test_a_report_that_cannot_be_is_refused(
    run: Run, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    bench.receive(10, ago=60)
    with pytest.raises(Problem, match=f"^{code}$"):
        run("report", *words)
    assert list(tmp_path.glob("x.*")) == []


def test_bringing_a_ledger_in_loads_no_window_library(tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import toolkit.cli.stock, toolkit.stock.service, toolkit.stock.report;"
        "sys.exit(any(name.startswith(('PySide6', 'reportlab')) for name in sys.modules))"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", script, str(root)], check=False, cwd=tmp_path).returncode == 0
