"""An outlet's name stands in the vault and on the screen; no paper, no export, no log holds it."""

from __future__ import annotations

import argparse
import io
import logging
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pypdf
import pytest

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base import clock
from toolkit.base.places import Listed
from toolkit.cli import common
from toolkit.cli import stock as room
from toolkit.stock import exchange, issue, transfer_file
from toolkit.stock.exchange import Dhis2Map
from toolkit.stock.issue import What, Wish
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Flow, Group, HandOut, Loss, Lot, Parcel, Receipt, Source
from toolkit.stock.outlets import Round, Stop
from toolkit.stock.pdf_product import product_sheet
from toolkit.stock.pdf_recall import recall_sheet
from toolkit.stock.pdf_shift import shift_sheet
from toolkit.stock.transfers import Send

MARK = "Zebulon Nightcap"
LOT = Lot("ABC1", FIRST_DAY + 200)
ENDINGS = ("pdf", "xlsx", "csv")


def text_of(data: bytes) -> str:
    """Return everything that can be read in a file: a PDF's text and facts, a workbook's parts, or the bytes."""
    if data.startswith(b"%PDF"):
        reader = pypdf.PdfReader(io.BytesIO(data))
        pages = "\n".join(page.extract_text() for page in reader.pages)
        return f"{pages}\n{dict(reader.metadata or {})}\n{data.decode('latin-1')}"
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            return "\n".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    return data.decode("utf-8", "replace")


def holds(data: bytes | str) -> bool:
    said = data if isinstance(data, str) else text_of(data)
    bare = "".join(said.split()).casefold()
    return any(part.casefold() in bare for part in ("Zebulon", "Nightcap"))


@pytest.fixture
def busy(bench: Bench) -> Bench:
    """A quarter in which an outlet was filled from the store, from a bag and by an ordinary hand-out."""
    stock, store = bench.stock, bench.store
    outlet = stock.add_outlet(MARK)
    facts = LotFacts("Latex", Quality.PREQUALIFIED)
    given = Receipt(store, FIRST_DAY - 80, (Parcel(CONDOM, 5000, LOT),), Source.DONOR, "Programme", facts=facts)
    assert stock.receive(given).posted
    for ago in (70, 40, 10):
        stop = Stop(outlet, ((CONDOM, ago),), (Parcel(CONDOM, 100),))
        bench.sure(lambda sure, ago=ago, stop=stop: stock.refill(Round(FIRST_DAY - ago, (stop,), store), sure))
    shift = bench.take_out(300, ago=5)
    bench.sure(
        lambda sure: stock.refill(Round(FIRST_DAY - 5, (Stop(outlet, (), (Parcel(CONDOM, 50),)),), shift=shift), sure)
    )
    draft = HandOut(FIRST_DAY - 3, (Parcel(CONDOM, 20),), store, outlet=outlet, group=Group.OUTLET)
    bench.sure(lambda sure: stock.hand_out(draft, sure))
    bench.sure(lambda sure: stock.lose(Loss(FIRST_DAY - 2, (Parcel(CONDOM, 5),), Flow.CONFISCATED, store), sure))
    return bench


def test_the_mark_would_be_found(busy: Bench) -> None:
    assert holds(MARK)
    assert not holds("A venue or outlet")
    (place,) = busy.stock.places()
    rows = busy.stock.movements(place.op, flows=[Flow.HANDED_OUT])
    assert any(busy.vault.lists.name(row.other) == MARK for row in rows)  # the window can say it


def test_no_report_holds_it(busy: Bench) -> None:
    stock, month = busy.stock, clock.month_of(FIRST_DAY)
    (donor,) = stock.givers(Source.DONOR)
    wishes = [
        *(issue.monthly(month - ago, place) for ago in range(3) for place in (0, busy.store)),
        issue.quarterly(clock.quarter_of_month(month), donor.op),
        Wish(What.LEDGER, month - 3, month, busy.store),
        Wish(What.CARD, month - 3, month, busy.store, CONDOM),
        Wish(What.CARD, month - 3, month, busy.store, CONDOM, LOT),
    ]
    for wish in wishes:
        made = stock.report(wish)
        papers = issue.of_report(made)
        assert not holds(papers.title + papers.name)
        for ending, data in issue.files(papers, language="en", centre="Centre", endings=ENDINGS).items():
            assert data
            assert not holds(data), (wish.what, ending)
        assert not holds(issue.frozen(made))


def test_no_sheet_holds_it(busy: Bench) -> None:
    found = busy.stock.recall(CONDOM, "ABC1")
    assert any(one.where == MARK for one in found.given)  # on the screen, for whoever must go there
    assert not holds(recall_sheet(found, FIRST_DAY, language="en"))
    assert not holds(product_sheet(busy.stock.figures(busy.store, CONDOM), language="en"))
    ((bag, _held),) = busy.stock.bags()
    for shift in (0, bag.op):
        for neutral in (True, False):
            assert not holds(shift_sheet(busy.stock.shift_sheet(shift), language="en", neutral=neutral))
    assert not holds(busy.stock.bag_code(bag.op))


def test_no_file_for_another_centre_or_for_dhis2_holds_it(busy: Bench) -> None:
    stock = busy.stock
    centre = busy.vault.lists.add(Listed.CENTRE, "River")
    send = Send(busy.store, FIRST_DAY, (Parcel(CONDOM, 100),), centre)
    sent = busy.sure(lambda sure: stock.send(send, sure)).op

    def quick(secret: bytes, salt: bytes) -> bytes:
        return (secret + salt)[:32].ljust(32, b".")

    words = "abandon ability able about above absent"
    message = transfer_file.unseal(stock.sent_file(sent, words, quick), words, quick)
    assert not holds(repr(message))
    month = clock.month_of(FIRST_DAY) - 1
    made = stock.report(issue.monthly(month, busy.store))
    issued = stock.issue(issue.monthly(month, busy.store), made, "en", {})
    assert not holds(repr(stock.issued_report(issued.op)))
    mapping = Dhis2Map().with_unit(busy.store, "a1234567890")
    for figure in exchange.FIGURES:
        mapping = mapping.with_element(figure.code, CONDOM, f"b{len(mapping.elements):010}", "")
    values = stock.values_for(issued.op, mapping)
    assert values.values
    for data in exchange.files(values, FIRST_DAY).values():
        assert b"a1234567890" in data
        assert not holds(data)


def test_what_needs_somebody_and_what_is_found_do_not_say_it(busy: Bench) -> None:
    busy.clock.day += 400
    assert not any(holds(need.text) for need in busy.stock.needs())
    assert not any(holds(hit.title + hit.detail) for hit in busy.stock.find("Zebulon"))


def test_neither_the_terminal_nor_the_log_says_it(
    busy: Bench,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    @contextmanager
    def kit_of(_args: argparse.Namespace) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(stock=busy.stock, vault=busy.vault)

    monkeypatch.setattr(common, "kit_of", kit_of)
    caplog.set_level(logging.DEBUG)
    for words in (
        ["list", "--all", "--lots"],
        ["orders"],
        ["levels"],
        ["report", "--month", "2026-10", "--out", str(tmp_path / "l.csv")],
    ):
        parser = argparse.ArgumentParser(parents=[common.options()])
        room.register(parser.add_subparsers(required=True))
        args = parser.parse_args(["stock", *words])
        assert not args.run(args)
    outlet = busy.stock.outlets()[0].op
    busy.sure(lambda sure: busy.stock.refill(Round(FIRST_DAY, (Stop(outlet, ((CONDOM, 1),)),), busy.store), sure))
    assert not holds(capsys.readouterr().out)
    assert not holds((tmp_path / "l.csv").read_bytes())
    assert not holds(caplog.text)


def test_no_refusal_says_it(busy: Bench) -> None:
    outlet = busy.stock.outlets()[0].op
    with pytest.raises(Exception, match="stock") as caught:
        busy.stock.refill(Round(FIRST_DAY, (Stop(outlet, (), (Parcel(CONDOM, 10**8),)),), busy.store), _All())
    assert not holds(str(caught.value) + repr(caught.value) + caught.value.sentence() + caught.value.advice())  # type: ignore[attr-defined]


class _All:
    def __contains__(self, _key: object) -> bool:
        return True
