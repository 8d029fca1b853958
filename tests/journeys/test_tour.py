"""The tour is a test: it fails where something is not found, and leaves nothing but pictures and papers."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pypdf import PdfReader

from toolkit.desktop.tour import PAPERS, main

pytestmark = pytest.mark.slow


def _ledger(folder: Path) -> Path:
    """Write a small monthly ledger of two places."""
    path = folder / "small.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(
            "site_code,product_code,year,month,stock_initial,stock_received,stock_distributed,"
            "stock_adjustment,stock_end".split(",")
        )
        for place in ("North", "South"):
            stock = 0
            for month in range(1, 7):
                lines.writerow([place, "AS17005", 2025, month, stock, 100, 40, 0, stock + 60])
                stock += 60
    return path


def test_a_nights_work(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = tmp_path / "out"
    status = main(out, _ledger(tmp_path), every_page=False)
    assert status == 0, capfd.readouterr().err
    left = {path.name for path in out.iterdir()}
    assert set(PAPERS) <= left
    others = {name for name in left - set(PAPERS) if not name.endswith((".png", ".bak"))}
    assert not others, "nothing but pictures, papers and a backup"
    for name in PAPERS:
        if name.endswith(".pdf"):
            text = "".join(page.extract_text() for page in PdfReader(out / name).pages)
            assert "PRACTICE" in text.replace(" ", ""), name
    assert b"whole bag" not in b"".join((out / name).read_bytes() for name in PAPERS), "the sealed account"
