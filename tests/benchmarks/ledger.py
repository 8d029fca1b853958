"""A ledger of 1,000,000 movements, 60 lots and 20 places: pages, balances at a date, report, posting.

    ledger.py [movements]

* Balances at any date (aim ≤ 20 ms), every place and lot, against plain SQLite answering the same
  question from a table of the same movements with their balances and the index it needs.
* Any page of the window (aim ≤ 100 ms): from the click until it is painted with its data, work
  done at once in the same thread, offscreen.
* The monthly report as a PDF (aim ≤ 2 s).
* Posting a movement, against a bare durable commit (aim ≤ 1.5): see save.py, run there on this ledger too.

Floors are measured in the same run, alternating.  `spreadsheet.py` opens the same ledger in LibreOffice.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from common import show  # noqa: E402
from large import Sure, copy_of, enter  # noqa: E402
from large_ledger import DAYS, MOVEMENTS, kept  # noqa: E402
from save import bare_floor  # noqa: E402

from toolkit.base import clock  # noqa: E402
from toolkit.kit import Kit  # noqa: E402
from toolkit.stock.model import HandOut, Parcel  # noqa: E402

ASKED = 60
SAVES = 300


def plain(kit: Kit, path: Path) -> Callable[[int], list[tuple[int, int, int, int]]]:
    """Return plain SQLite's answer to "balances at a date", from a copy of the same ledger, unencrypted."""
    db = sqlite3.connect(path)
    db.executescript(
        "PRAGMA journal_mode=WAL; CREATE TABLE line (place INTEGER, product INTEGER, lot INTEGER, day INTEGER, "
        "rank INTEGER, balance INTEGER, PRIMARY KEY (place, product, lot, day, rank)) WITHOUT ROWID;"
        "CREATE TABLE card (place INTEGER, product INTEGER, lot INTEGER, PRIMARY KEY (place, product, lot))"
        " WITHOUT ROWID;"
    )
    rows = kit.vault.reader.rows(
        "SELECT place, product, lot, day, balance FROM stock_line ORDER BY place, product, lot, day, at"
    )
    db.executemany(
        "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)",
        ((place, product, lot, day, rank, balance) for rank, (place, product, lot, day, balance) in enumerate(rows)),
    )
    db.execute("INSERT INTO card SELECT DISTINCT place, product, lot FROM line")
    db.commit()

    def ask(day: int) -> list[tuple[int, int, int, int]]:
        return db.execute(
            "SELECT place, product, lot, coalesce((SELECT balance FROM line WHERE line.place = card.place "
            "AND line.product = card.product AND line.lot = card.lot AND line.day <= ? "
            "ORDER BY line.day DESC, line.rank DESC LIMIT 1), 0) FROM card",
            (day,),
        ).fetchall()

    return ask


def balances(kit: Kit, folder: Path) -> None:
    """Ask for every balance at random days, plain SQLite and ours in turn."""
    ask = plain(kit, folder / "plain.db")
    today = kit.vault.clock.today()
    rng = random.Random(5)
    ours: list[float] = []
    floor: list[float] = []
    for turn in range(-5, ASKED):
        day = today - rng.randrange(DAYS)
        began = time.perf_counter()
        told = ask(day)
        between = time.perf_counter()
        found = kit.stock.balances(day)
        ended = time.perf_counter()
        if sum(one[3] for one in told) != sum(one.balance for one in found) or sum(1 for one in told if one[3]) != len(
            found
        ):
            raise SystemExit("the two do not agree")
        if turn >= 0:
            floor.append(between - began)
            ours.append(ended - between)
    show(f"balances at a date, {len(found)} lots at places", ours, floor, "ms", 1000)


def report(kit: Kit) -> None:
    """Time the monthly report as a PDF, of the busiest place and of the whole centre."""
    place = kit.stock.places()[0].op
    month = clock.month_of(kit.vault.clock.today()) - 1
    for which, word in ((place, "one place"), (0, "every place")):
        took = []
        for _turn in range(4):
            began = time.perf_counter()
            content = monthly_pdf(kit, which, month)
            took.append(time.perf_counter() - began)
        if not content.startswith(b"%PDF"):
            raise SystemExit("no PDF")
        print(f"monthly report, {word}: first {took[0] * 1000:.0f} ms, then {min(took[1:]) * 1000:.0f} ms, PDF")


def monthly_pdf(kit: Kit, place: int, month: int) -> bytes:
    """Draw the monthly report of a place, 0 for all."""
    from toolkit.stock import issue

    papers = issue.of_report(kit.stock.report(issue.monthly(month, place)))
    return issue.files(papers, language="en", centre="Bench", endings=("pdf",))["pdf"]


def posting(kit: Kit, folder: Path) -> None:
    """Save hand-outs, a bare durable commit in between."""
    floor = bare_floor(folder / "floor.db")
    place, today = kit.stock.places()[0].op, kit.vault.clock.today()
    product = kit.stock.products()[0].code
    took: dict[str, list[float]] = {"bare": [], "ours": []}

    def hand_out() -> None:
        kit.stock.hand_out(HandOut(today, (Parcel(product, 5),), place, here=True), Sure())

    for turn in range(-400, SAVES):  # the first let our log take its full size, as the floor's has
        verbs = [("bare", floor), ("ours", hand_out)]
        for name, verb in verbs if turn % 2 else reversed(verbs):
            began = time.perf_counter()
            verb()
            if turn >= 0:
                took[name].append(time.perf_counter() - began)
    show(f"hand out, saved, {kit.vault.journal.tip.seq} entries", took["ours"], took["bare"], "ms", 1000)


def pages(kit: Kit) -> None:
    """Time each page and each tab of stock from the click until it is painted with its data."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from toolkit.base.pointers import Target
    from toolkit.desktop.house import Facts, House
    from toolkit.desktop.look import Look
    from toolkit.desktop.shell import Shell
    from toolkit.desktop.stock.page import StockPage
    from toolkit.desktop.stock.rooms import TABS
    from toolkit.desktop.work import AtOnce, Work

    work = Work(vault_thread=AtOnce(), drawing_threads=AtOnce())
    vault = kit.vault
    house = House(work, Look(app, scheme="light"), Facts(vault.role, vault.practice, "Bench", "Amina", vault.actor))
    shell = Shell(house)
    work.open(lambda: kit, owner=house)
    shell.resize(1366, 768)
    shell.show()

    def timed(go: Callable[[], None]) -> float:
        began = time.perf_counter()
        go()
        for _ in range(3):
            app.processEvents()
        shell.grab()
        return (time.perf_counter() - began) * 1000

    def tell(name: str, go: Callable[[], None], away: Callable[[], None]) -> None:
        took = []
        for _turn in range(6):
            away()
            app.processEvents()
            took.append(timed(go))
        again = sorted(took[1:])
        print(f"page {name}: first {took[0]:.0f} ms, then {again[len(again) // 2]:.0f} ms, worst {again[-1]:.0f} ms")

    def to(name: str) -> Callable[[], None]:
        return lambda: house.go(Target(name))

    for name in ("stock", "today", "rights", "incidents", "referrals", "sync", "settings"):
        tell(name, to(name), to("help"))
    house.go(Target("stock"))
    app.processEvents()
    page = next(one for one in shell.findChildren(StockPage))
    keys = [tab.key for tab in TABS]
    for key in keys:
        other = keys[0] if key != keys[0] else keys[1]
        tell(f"stock, {key}", lambda key=key: page.tabs.show_key(key), lambda other=other: page.tabs.show_key(other))
    shell.close()


def main() -> None:
    movements = int(sys.argv[1]) if len(sys.argv) > 1 else MOVEMENTS
    parts = sys.argv[2:] or ["balances", "report", "posting", "pages"]
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        folder = Path(name)
        kit = enter(copy_of(kept(movements), folder / "vault"))
        print(f"{kit.vault.path.stat().st_size >> 20} MiB, {len(kit.stock.places())} places")
        if "balances" in parts:
            balances(kit, folder)
        if "report" in parts:
            report(kit)
        if "pages" in parts:
            pages(kit)
        if "posting" in parts:
            posting(kit, folder)
        kit.vault.close()


if __name__ == "__main__":
    main()
