"""Reports through the real window: look, ask for another number, issue, print again, correct, bring to DHIS2."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.desktop.clipping import clipped, nameless, overlapping, unreached, untranslated
from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401
from tests.helpers.vaults import FIRST_DAY
from tests.journeys.test_stock import CONDOM, named, notice, page_of, press, texts, write
from toolkit.base import clock
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.stock.reports import Reports
from toolkit.desktop.widgets import Combo, Dialog
from toolkit.stock import issue
from toolkit.stock.issue import What
from toolkit.stock.lot_facts import LotFacts
from toolkit.stock.model import Flow, HandOut, Loss, Lot, Parcel, Receipt, Source
from toolkit.vault import Vault

OCTOBER = clock.month_of(clock.day_of(dt.date(2026, 10, 1)))


@dataclass
class Out:
    """What was shown to be printed, and what was saved."""

    printed: list[tuple[bytes, str, str]] = field(default_factory=list)
    saved: list[tuple[str, bytes]] = field(default_factory=list)


@pytest.fixture
def out(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> Out:
    made = Out()
    monkeypatch.setattr(standing.house, "print_pdf", lambda *given: made.printed.append(given))
    monkeypatch.setattr(standing.house, "save_file", lambda *given: made.saved.append(given))
    return made


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:  # noqa: F811
    made = stand(vault)
    stock = made.kit.stock
    stock.begin()
    store = vault.lists.add(Listed.STORE, "Cupboard")
    donor = vault.lists.add(Listed.DONOR, "Fund")
    lot = Lot("A1", FIRST_DAY + 500)
    given = Receipt(
        store, FIRST_DAY - 60, (Parcel(CONDOM, 1000, lot),), Source.DONOR, origin=donor, facts=LotFacts(donor=donor)
    )
    assert stock.receive(given).posted
    for ago in (50, 20):
        stock.hand_out(HandOut(FIRST_DAY - ago, (Parcel(CONDOM, 300),), store))
    return made


def reports(standing: Standing) -> Reports:
    page = page_of(standing)
    page.tabs.show_key("reports")
    found = page.view("reports")
    assert isinstance(found, Reports)
    return found


def choose(standing: Standing, name: str, value: object) -> None:
    assert named(standing, name, Combo).set_value(value), name


def lose(standing: Standing, ago: int) -> None:
    store = standing.kit.stock.places()[0].op
    standing.kit.stock.lose(Loss(FIRST_DAY - ago, (Parcel(CONDOM, 5),), Flow.STOLEN, store))


def test_a_month_is_looked_at_issued_and_printed_again_alike(qtbot: QtBot, standing: Standing, out: Out) -> None:
    reports(standing)
    press(qtbot, standing, "stock.report.look")
    table = named(standing, "stock.report.sheet.table.0", QTableView)
    table.selectRow(0)
    write(qtbot, standing, "stock.report.sheet.asked.line", "999")
    choose(standing, "stock.report.sheet.reason", "event")
    press(qtbot, standing, "stock.report.sheet.take")
    assert "Male condoms: 999 asked for in place of 576, because an event is near." in "\n".join(texts(standing.shell))
    press(qtbot, standing, "stock.report.sheet.issue")
    assert notice(standing) == "The report is issued. Its figures are kept as they are."
    (note,) = standing.kit.stock.issued()
    press(qtbot, standing, "stock.issued.print")
    press(qtbot, standing, "stock.issued.xlsx")
    press(qtbot, standing, "stock.issued.csv")
    assert out.printed[0][2] == "month-2026-10.pdf"
    assert [name for name, _data in out.saved] == ["month-2026-10.xlsx", "month-2026-10.csv"]
    files = {"pdf": out.printed[0][0], "xlsx": out.saved[0][1], "csv": out.saved[1][1]}
    assert issue.hashes(files) == standing.kit.stock.issued_report(note.op).hashes
    assert b"999" in files["csv"]


def test_a_late_movement_is_marked_and_a_correction_takes_its_place(qtbot: QtBot, standing: Standing, out: Out) -> None:
    wish = issue.monthly(OCTOBER)
    note = standing.kit.stock.issue(wish, standing.kit.stock.report(wish), "en", {})
    lose(standing, 10)
    shown = reports(standing)
    assert "No longer true: the book has changed since" in _cells(shown)
    shown.open_issued(note)
    press(qtbot, standing, "stock.issued.correct")
    press(qtbot, standing, "stock.report.sheet.issue")
    press(qtbot, standing, "stock.issued.print")
    press(qtbot, standing, "stock.issued.close")
    standing.shell.show_page("today")
    shown = reports(standing)
    assert {"A correction", "A correction took its place"} <= set(_cells(shown))
    assert len(out.printed) == 1


def test_what_was_issued_already_is_opened_and_not_issued_twice(qtbot: QtBot, standing: Standing) -> None:
    wish = issue.monthly(OCTOBER)
    standing.kit.stock.issue(wish, standing.kit.stock.report(wish), "en", {})
    reports(standing)
    press(qtbot, standing, "stock.report.look")
    assert named(standing, "stock.report.sheet.issue").text() == "Open what was issued"
    named(standing, "stock.report.sheet.table.0", QTableView).selectRow(0)
    write(qtbot, standing, "stock.report.sheet.asked.line", "5")
    press(qtbot, standing, "stock.report.sheet.take")
    assert named(standing, "stock.report.sheet.issue").text() == "Issue the correction"
    named(standing, "stock.report.sheet.table.0", QTableView).selectRow(0)
    press(qtbot, standing, "stock.report.sheet.back")
    press(qtbot, standing, "stock.report.sheet.issue")
    assert notice(standing) == "This report was issued before with the very same figures."
    assert len(standing.kit.stock.issued()) == 1


def _cells(shown: Reports) -> list[str]:
    model = shown.table.model
    return [str(model.data(model.index(row, 4))) for row in range(model.rowCount())]


def test_today_says_that_a_report_is_no_longer_true(standing: Standing) -> None:
    wish = issue.monthly(OCTOBER)
    standing.kit.stock.issue(wish, standing.kit.stock.report(wish), "en", {})
    lose(standing, 10)
    need = next(one for one in standing.kit.needs() if "Oct 2026" in one.text)
    assert need.target == Target("stock", standing.kit.stock.issued()[0].op, "reports")
    standing.shell.go(need.target)
    assert page_of(standing).tabs.key() == "reports"


def test_a_month_that_is_not_over_can_be_seen_but_not_issued(qtbot: QtBot, standing: Standing) -> None:
    shown = reports(standing)
    shown.month.set_month(OCTOBER + 1)
    press(qtbot, standing, "stock.report.look")
    assert any("is not over" in text for text in texts(standing.shell))
    assert not named(standing, "stock.report.sheet.issue").isEnabled()


@pytest.mark.parametrize("what", [What.DONOR, What.CARD, What.LEDGER])
def test_every_other_report_is_issued_the_same_way(qtbot: QtBot, standing: Standing, out: Out, what: What) -> None:
    reports(standing)
    choose(standing, "stock.report.what", what.value)
    press(qtbot, standing, "stock.report.look")
    press(qtbot, standing, "stock.report.sheet.issue")
    press(qtbot, standing, "stock.issued.print")
    press(qtbot, standing, "stock.issued.csv")
    assert out.printed[0][0].startswith(b"%PDF-")
    assert out.saved[0][0] in {"quarter-2026-3.csv", "card-2026-11.csv", "ledger-2026-11.csv"}
    assert standing.kit.stock.issued()[0].wish.what is what


def test_figures_are_mapped_and_exactly_what_is_shown_leaves(qtbot: QtBot, standing: Standing, out: Out) -> None:
    wish = issue.monthly(OCTOBER)
    note = standing.kit.stock.issue(wish, standing.kit.stock.report(wish), "en", {})
    shown = reports(standing)
    press(qtbot, standing, "stock.report.mapping")
    for name, uid in (("data_set", "DataSet0001"), ("unit.0", "OrgUnit0001"), ("closing.element", "Element0001")):
        write(qtbot, standing, f"stock.map.{name}", uid)
        named(standing, f"stock.map.{name}", QLineEdit).editingFinished.emit()
    write(qtbot, standing, "stock.map.received.element", "short")
    named(standing, "stock.map.received.element", QLineEdit).editingFinished.emit()
    assert "11 letters and digits, a letter first." in texts(standing.shell)
    assert standing.kit.stock.dhis2_map().elements == (("closing", CONDOM, "Element0001", ""),)
    press(qtbot, standing, "stock.map.save")
    assert out.saved.pop()[0] == "mapping.csv"
    press(qtbot, standing, "stock.map.close")
    shown.open_issued(note)
    press(qtbot, standing, "stock.issued.dhis2")
    assert any("Exactly this 1 value" in text or "Exactly these 1 values" in text for text in texts(standing.shell))
    view = named(standing, "stock.values.table", QTableView)
    cells = [view.model().index(0, column).data() for column in range(6)]
    assert cells == ["Element0001", "202610", "OrgUnit0001", "–", "–", "400"]
    press(qtbot, standing, "stock.values.issue")
    for ending in ("json", "csv", "adx.xml"):
        press(qtbot, standing, f"stock.issued.{ending}")
    assert [name for name, _data in out.saved] == [f"values-2026-10.{one}" for one in ("json", "csv", "adx.xml")]
    values = json.loads(out.saved[0][1])["dataValues"]
    assert values == [{"dataElement": "Element0001", "period": "202610", "orgUnit": "OrgUnit0001", "value": "400"}]


def test_a_mapping_comes_in_as_a_file(qtbot: QtBot, standing: Standing, tmp_path: Path) -> None:
    file = tmp_path / "mapping.csv"
    head = "what,product,place,figure,identifier,combination\n"
    file.write_text(f"{head}element,{CONDOM},,closing,Element0001,\nelement,{CONDOM},,order,Element0002,\n")
    reports(standing).show_map()
    sheet = next(one for one in standing.shell.findChildren(Dialog) if one.objectName() == "stock.map")
    sheet.take(file)
    assert notice(standing) == "2 figures have a data element now."
    assert named(standing, "stock.map.order.element", QLineEdit).text() == "Element0002"
    file.write_text(f"{head}element,{CONDOM},,confiscated,Element0001,\n")
    sheet.take(file)
    assert "can't be sent" in notice(standing)
    assert len(standing.kit.stock.dhis2_map().elements) == 2


def test_the_keyboard_alone_issues_a_report(qtbot: QtBot, standing: Standing) -> None:
    reports(standing)
    named(standing, "stock.report.look").setFocus()
    qtbot.keyClick(named(standing, "stock.report.look"), Qt.Key.Key_Space)
    button = named(standing, "stock.report.sheet.issue")
    for _ in range(30):
        if standing.shell.focusWidget() is button:
            break
        qtbot.keyClick(standing.shell.focusWidget(), Qt.Key.Key_Tab)
    assert standing.shell.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(standing.kit.stock.issued()) == 1
    qtbot.keyClick(standing.shell.focusWidget(), Qt.Key.Key_Escape)
    assert page_of(standing).tabs.key() == "reports"


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["en", "ar", "qps"])
def test_every_face_stands_in_every_look(
    qtbot: QtBot,
    standing: Standing,
    worn: Look,  # noqa: F811
    percent: int,
    language: str,
) -> None:
    worn.set_language(language)
    worn.set_percent(percent)

    def good(where: str) -> None:
        for _ in range(4):  # what is measured anew after a change of letters
            texts(standing.shell)
        wrong = {
            "clipped": clipped(standing.shell),
            "nameless": nameless(standing.shell),
            "overlapping": overlapping(standing.shell),
            "untranslated": [
                one for one in untranslated(standing.shell) if language == "qps" and "Cupboard" not in one
            ],
        }
        assert not any(wrong.values()), (where, wrong)

    shown = reports(standing)
    good("tab")
    assert unreached(standing.shell) == []
    shown.look_at()
    good("report")
    press(qtbot, standing, "stock.report.sheet.issue")
    good("issued")
    press(qtbot, standing, "stock.issued.close")
    shown = reports(standing)
    shown.show_map()
    good("mapping")
