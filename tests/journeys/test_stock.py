"""Stock through the real window: receive, hand out, lose, count, a bag out and back, a ledger in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.clipping import clipped, nameless, overlapping, untranslated
from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401
from tests.helpers.vaults import FIRST_DAY
from toolkit import demo
from toolkit.base import words
from toolkit.base.clock import FixedClock
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.stock.cards import ProductTile
from toolkit.desktop.stock.page import StockPage
from toolkit.desktop.stock.rooms import SHEETS, TABS
from toolkit.desktop.widgets import Combo
from toolkit.stock.leaving import remark
from toolkit.stock.model import Count, Flow, HandOut, Lot, Parcel, Receipt
from toolkit.stock.table import Mapping
from toolkit.vault import Vault

W = TypeVar("W", bound=QWidget)
CONDOM = "male-condom"
HEAD = "place,product,year,month,opening,received,handed_out,adjustment,closing\n"


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:  # noqa: F811
    made = stand(vault)
    made.kit.stock.begin()
    vault.lists.add(Listed.STORE, "Cupboard")
    return made


def page_of(standing: Standing) -> StockPage:
    standing.shell.show_page("stock")
    found = standing.shell.findChild(StockPage)
    assert isinstance(found, StockPage)
    return found


def named(standing: Standing, name: str, kind: type[W] = QPushButton) -> W:  # type: ignore[assignment]
    for _ in range(20):
        QApplication.processEvents()
        found = [each for each in standing.shell.findChildren(kind, name) if each.isVisible()]
        if found:
            return found[-1]
    raise AssertionError(name)


def press(qtbot: QtBot, standing: Standing, name: str) -> None:
    button = named(standing, name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, standing: Standing, name: str, text: str) -> None:
    line = named(standing, name, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)


def notice(standing: Standing) -> str:
    return named(standing, "notice.text", QLabel).text()


def on_hand(standing: Standing, product: str = CONDOM) -> int:
    place = standing.kit.stock.places()[0].op
    return standing.kit.stock.card(place, product).on_hand


def receive(standing: Standing, quantity: int, lot: Lot | None = None, ago: int = 0) -> None:
    place = standing.kit.stock.places()[0].op
    draft = Receipt(place, FIRST_DAY - ago, (Parcel(CONDOM, quantity, lot),))
    assert standing.kit.stock.receive(draft).posted


def test_a_centre_without_a_place_begins_with_its_cupboard(qtbot: QtBot, stand: Stand, vault: Vault) -> None:  # noqa: F811
    standing = stand(vault)
    page = page_of(standing)
    assert page.actions() == []
    press(qtbot, standing, "stock.empty.action")
    assert [one.name for one in standing.kit.stock.places()] == ["Cupboard"]
    assert len(page.cards.findChildren(ProductTile)) == 4
    assert [action.name for action in page.actions()] == ["stock.hand_out.open", "stock.receive.open", "head.more"]


def test_receiving_by_the_gross_and_undoing_it(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    press(qtbot, standing, "stock.receive.open")
    sheet = page.sheet("receive")
    write(qtbot, standing, "stock.receive.quantity.line", "10")
    sheet.pieces.unit.set_value(144)
    write(qtbot, standing, "stock.receive.lot", "a 12")
    write(qtbot, standing, "stock.receive.expiry", "soon")
    qtbot.keyClick(named(standing, "stock.receive.lot", QLineEdit), Qt.Key.Key_Return)
    assert sheet.best.wrong()
    assert on_hand(standing) == 0
    write(qtbot, standing, "stock.receive.expiry", "05 2028")
    qtbot.keyClick(named(standing, "stock.receive.expiry", QLineEdit), Qt.Key.Key_Return)
    assert on_hand(standing) == 1440
    assert notice(standing) == "Male condoms: 1\u202f440 pieces received."
    assert not sheet.isVisible()
    (row,) = page.movements.table.rows()
    assert row.lot.number == "A 12"
    press(qtbot, standing, "notice.undo")
    assert on_hand(standing) == 0


def test_handing_out_is_a_product_and_a_number(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 100)
    page_of(standing)
    press(qtbot, standing, f"stock.card.{CONDOM}.do")
    press(qtbot, standing, "stock.hand_out.chip.40")
    assert on_hand(standing) == 60
    assert notice(standing) == "Male condoms: 40 pieces handed out."
    press(qtbot, standing, "notice.undo")
    assert on_hand(standing) == 100


def test_from_today_the_form_opens_and_keys_alone_are_enough(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 100)
    standing.house.go(Target("stock", action="hand_out"))
    page = page_of(standing)
    sheet = page.sheet("hand_out")
    assert sheet.isVisible()
    assert QApplication.focusWidget() is named(standing, f"stock.hand_out.product.{CONDOM}")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    # Choosing a product leads on to the number.
    assert QApplication.focusWidget() is named(standing, "stock.hand_out.quantity.line", QLineEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert on_hand(standing) == 93


def test_what_is_missing_is_said_in_the_form(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    press(qtbot, standing, "stock.hand_out.open")
    sheet = page.sheet("hand_out")
    press(qtbot, standing, "stock.hand_out.confirm")
    assert "Tap a product first." in texts(sheet)
    press(qtbot, standing, f"stock.hand_out.product.{CONDOM}")
    press(qtbot, standing, "stock.hand_out.confirm")
    assert sheet.number.wrong()
    press(qtbot, standing, "stock.hand_out.chip.10")
    assert any("There are only 0 of Male condoms" in text for text in texts(sheet))
    press(qtbot, standing, "stock.hand_out.here")
    assert on_hand(standing) == 0
    assert [row.flow for row in page.movements.table.rows()] == [Flow.HANDED_OUT, Flow.FOUND]


def test_the_unlikely_is_asked_and_a_change_takes_the_answer_back(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 9000)
    place = standing.kit.stock.places()[0].op
    standing.kit.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 20),), place))
    page = page_of(standing)
    press(qtbot, standing, f"stock.card.{CONDOM}.do")
    sheet = page.sheet("hand_out")
    sheet.pieces.set_pieces(2880)
    press(qtbot, standing, "stock.hand_out.confirm")
    assert any("pieces or gross" in text for text in texts(sheet))
    assert sheet.confirm.text() == "Yes, it is right"
    sheet.pieces.set_pieces(2881)
    assert sheet.confirm.text() == "Hand out"
    press(qtbot, standing, "stock.hand_out.confirm")
    press(qtbot, standing, "stock.hand_out.confirm")
    assert on_hand(standing) == 8980 - 2881


def test_another_lot_may_be_chosen_with_a_reason_and_expired_ones_are_not_offered(
    qtbot: QtBot, standing: Standing
) -> None:
    receive(standing, 50, Lot("SOON", FIRST_DAY + 40))
    receive(standing, 50, Lot("LATER", FIRST_DAY + 400))
    place = standing.kit.stock.places()[0].op
    gone = Receipt(place, FIRST_DAY, (Parcel(CONDOM, 9, Lot("GONE", FIRST_DAY - 1)),))
    asked = standing.kit.stock.receive(gone)
    standing.kit.stock.receive(gone, [one.key for one in asked.doubts])
    page = page_of(standing)
    page.hand_out(CONDOM)
    sheet = page.sheet("hand_out")
    press(qtbot, standing, "stock.hand_out.more")
    assert [sheet.lot.itemText(place).split(" ")[0] for place in range(sheet.lot.count())] == ["The", "SOON", "LATER"]
    assert not sheet.reason.isVisible()
    sheet.lot.setCurrentIndex(2)
    write(qtbot, standing, "stock.hand_out.reason", "the box was open")
    sheet.pieces.set_pieces(5)
    sheet.contacts.set_value(3)
    press(qtbot, standing, "stock.hand_out.confirm")
    (row, *_rest) = page.movements.table.rows()
    assert (row.lot.number, row.change) == ("LATER", -5)


def test_confiscation_begins_a_report(qtbot: QtBot, standing: Standing) -> None:
    area = standing.kit.vault.lists.add(Listed.AREA, "Harbour")
    receive(standing, 100)
    page = page_of(standing)
    page.lose()
    sheet = page.sheet("loss")
    press(qtbot, standing, "stock.loss.confirm")
    assert "Say what happened first." in texts(sheet)
    press(qtbot, standing, f"stock.loss.cause.{int(Flow.CONFISCATED)}")
    press(qtbot, standing, "stock.loss.confirm")
    assert sheet.number.wrong()
    sheet.pieces.set_pieces(72)
    sheet.area.set_value(area)
    press(qtbot, standing, "stock.loss.confirm")
    assert on_hand(standing) == 28
    (draft,) = standing.kit.incidents.drafts()
    assert draft.answers.condoms == 72
    assert draft.answers.area == area
    assert standing.shell.place()["page"] == "incidents"
    row = page_of(standing).movements.table.rows()[0]
    assert (row.flow, row.other) == (Flow.CONFISCATED, area)


def test_another_loss_begins_no_report(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 100)
    page = page_of(standing)
    page.lose()
    press(qtbot, standing, f"stock.loss.cause.{int(Flow.DAMAGED)}")
    assert not page.sheet("loss").area.isVisible()
    page.sheet("loss").pieces.set_pieces(3)
    press(qtbot, standing, "stock.loss.confirm")
    assert on_hand(standing) == 97
    assert standing.kit.incidents.drafts() == []


def test_a_count_names_each_lot(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 50, Lot("A", FIRST_DAY + 90))
    page = page_of(standing)
    standing.house.go(Target("stock", CONDOM, "count"))
    press(qtbot, standing, "stock.count.confirm")
    assert "Type what you counted, nought too." in texts(page.sheet("count"))
    write(qtbot, standing, "stock.count.lot.0.line", "48")
    write(qtbot, standing, "stock.count.lot.1.line", "2")
    press(qtbot, standing, "stock.count.confirm")
    assert "2 lines differ from the book. Say why, then note the count." in texts(page.sheet("count"))
    press(qtbot, standing, "stock.count.confirm")
    assert on_hand(standing) == 50
    assert {row.lot.number: row.change for row in page.movements.table.rows()[:2]} == {"A": -2, "": 2}


def test_a_bag_goes_out_gives_and_is_closed(qtbot: QtBot, standing: Standing, clock: FixedClock) -> None:
    receive(standing, 100, ago=3)
    page = page_of(standing)
    page.take_out()
    press(qtbot, standing, "stock.take_out.confirm")
    assert "Type how many you take of something." in texts(page.sheet("take_out"))
    write(qtbot, standing, "stock.take_out.worker", "K7")
    write(qtbot, standing, f"stock.take_out.{CONDOM}.line", "40")
    press(qtbot, standing, "stock.take_out.confirm")
    assert on_hand(standing) == 60
    clock.day += 1
    page.reload()
    page.tabs.show_key("bags")
    press(qtbot, standing, "stock.bags.0.hand_out")
    press(qtbot, standing, f"stock.hand_out.product.{CONDOM}")
    press(qtbot, standing, "stock.hand_out.chip.10")
    assert on_hand(standing) == 60
    assert page.board is not None
    assert page.board.bags[0].pieces == 30
    press(qtbot, standing, "stock.bags.0.lose")
    press(qtbot, standing, f"stock.loss.cause.{int(Flow.LOST)}")
    page.sheet("loss").pieces.set_pieces(4)
    press(qtbot, standing, "stock.loss.confirm")
    standing.house.go(Target("stock", page.board.bags[0].shift.op, "close_bag"))
    write(qtbot, standing, f"stock.close_bag.{CONDOM}.handed.line", "20")
    press(qtbot, standing, "stock.close_bag.confirm")
    assert any("6 pieces of this bag are not accounted for" in text for text in texts(page.sheet("close_bag")))
    write(qtbot, standing, f"stock.close_bag.{CONDOM}.returned.line", "5")
    qtbot.keyClicks(named(standing, "stock.close_bag.explanation", QPlainTextEdit), "one fell in the water")
    press(qtbot, standing, "stock.close_bag.confirm")
    assert standing.kit.stock.bags() == []
    assert on_hand(standing) == 65
    assert notice(standing) == "The bag is closed."


def test_a_movement_is_undone_and_written_again(qtbot: QtBot, standing: Standing) -> None:
    receive(standing, 100)
    page = page_of(standing)
    assert not page.movements.undo.isEnabled()
    page.movements.table.select(page.movements.table.rows()[0])
    press(qtbot, standing, "stock.movements.undo")
    assert on_hand(standing) == 0
    assert len(page.movements.table.rows()) == 2
    page.movements.table.select(page.movements.table.rows()[0])
    assert not page.movements.undo.isEnabled()
    press(qtbot, standing, "notice.undo")
    assert on_hand(standing) == 100


def test_a_coordinator_approves_a_count(qtbot: QtBot, standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    receive(standing, 100)
    place = standing.kit.stock.places()[0].op
    standing.kit.stock.count(Count(place, standing.kit.vault.clock.today(), (Parcel(CONDOM, 90),)))
    page = page_of(standing)
    rows = page.movements.table.rows()
    page.movements.table.select(next(row for row in rows if row.counted is None))
    assert not page.movements.approve.isEnabled()
    page.movements.table.select(next(row for row in rows if row.counted is not None))
    assert page.movements.approve.isEnabled()
    monkeypatch.setattr(standing.house, "ask", lambda *_a, **_k: True)
    press(qtbot, standing, "stock.movements.approve")
    counted = next(row for row in page.movements.table.rows() if row.counted is not None)
    assert remark(counted.flags) == "approved"


def test_the_ledger_is_narrowed(standing: Standing) -> None:
    receive(standing, 100)
    place = standing.kit.stock.places()[0].op
    standing.kit.stock.receive(Receipt(place, FIRST_DAY, (Parcel("lube-tube", 5),)))
    page = page_of(standing)
    assert len(page.movements.table.rows()) == 2
    standing.house.go(Target("stock", "lube-tube"))
    assert [row.product for row in page.movements.table.rows()] == ["lube-tube"]
    page.movements.sort.set_value("losses")
    assert page.movements.table.rows() == []


def test_what_is_half_typed_survives_the_page(qtbot: QtBot, standing: Standing, worn: Look) -> None:  # noqa: F811
    page = page_of(standing)
    press(qtbot, standing, "stock.receive.open")
    write(qtbot, standing, "stock.receive.quantity.line", "77")
    write(qtbot, standing, "stock.receive.lot", "B9")
    qtbot.keyClick(named(standing, "stock.receive.lot", QLineEdit), Qt.Key.Key_Escape)
    assert not page.sheet("receive").isVisible()
    assert standing.kit.vault.drafts.load("stock.receive") is not None
    worn.set_percent(125)
    page = page_of(standing)
    press(qtbot, standing, "stock.receive.open")
    assert page.sheet("receive").pieces.pieces() == 77
    assert page.sheet("receive").lot.text() == "B9"
    page.put_away()
    place = page.place()
    assert place["sheet"] == "receive"
    press(qtbot, standing, "stock.receive.confirm")
    assert standing.kit.vault.drafts.load("stock.receive") is None


def test_another_place_has_cards_of_its_own(standing: Standing) -> None:
    annexe = standing.kit.vault.lists.add(Listed.STORE, "Annexe")
    standing.kit.stock.receive(Receipt(annexe, FIRST_DAY, (Parcel("lube-tube", 5),)))
    page = page_of(standing)
    assert page.chooser.isVisible()
    page.chooser.set_value(annexe)
    named(standing, "stock.card.lube-tube")
    assert [tile.objectName() for tile in page.cards.findChildren(ProductTile)] == ["stock.card.lube-tube"]
    assert page.place()["place"] == annexe
    page.restore({"place": annexe, "tab": "lots", "sheet": ""})
    assert page.tabs.key() == "lots"
    assert [lot.balance for lot in page.view("lots").table.rows()] == [5]


def test_a_product_is_added(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.start("product")
    press(qtbot, standing, "stock.product.confirm")
    write(qtbot, standing, "stock.product.name", "HIV self-tests")
    write(qtbot, standing, "stock.product.pack.box.line", "25")
    press(qtbot, standing, "stock.product.confirm")
    assert standing.kit.stock.products()[-1].packs[0].size == 25
    assert notice(standing) == "HIV self-tests can be counted now."


def test_a_ledger_is_looked_at_brought_in_and_taken_back(qtbot: QtBot, standing: Standing, tmp_path: Path) -> None:
    file = tmp_path / "ledger.csv"
    file.write_text(
        HEAD
        + "North,male-condom,2026,8,100,50,30,0,120\nNorth,X7,2026,8,1,0,0,0,1\nNorth,male-condom,2026,9,1,0,0,0,2\n"
    )
    page = page_of(standing)
    page.tabs.show_key("import")
    page.view("import").take(file)
    assert "1 line would come in." in texts(page)
    assert standing.kit.stock.imports() == []
    page.view("import")._explain_all(Mapping(products={"X7": "lube-tube"}))
    assert "2 lines would come in." in texts(page)
    press(qtbot, standing, "stock.import.commit")
    assert [one.name for one in standing.kit.stock.places()] == ["Cupboard", "North"]
    assert notice(standing) == "4 movements brought in."
    press(qtbot, standing, "stock.import.0.undo")
    assert standing.kit.stock.imports()[0].gone
    page.view("import").take(file)
    press(qtbot, standing, "stock.import.leave")
    named(standing, "stock.import.action")


def texts(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def views(page: StockPage) -> list[str]:
    return [tab.key for tab in TABS]


def sheets(page: StockPage) -> None:
    assert page.board is not None
    for one in SHEETS:
        page.start(one.key)
        yield_to_layout()
        check(page)
        page.sheet(one.key).close_it()
    page.every_movement()
    yield_to_layout()
    check(page)
    assert page._menu is not None
    page._menu.close_it()
    page.close_bag(page.board.bags[0])
    yield_to_layout()
    check(page)


def yield_to_layout() -> None:
    for _ in range(3):
        QApplication.processEvents()


def check(page: StockPage) -> None:
    shell = page.window()
    wrong = {"clipped": clipped(shell), "nameless": nameless(shell), "overlapping": overlapping(page)}
    assert not any(wrong.values()), wrong


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_nothing_is_cut_off_or_nameless(
    stand: Stand,  # noqa: F811
    practice_vault: Vault,
    worn: Look,  # noqa: F811
    percent: int,
    language: str,
) -> None:
    standing = stand(practice_vault)
    demo.fill(standing.kit)
    worn.set_language(language)
    worn.set_percent(percent)
    page = page_of(standing)
    for key in views(page):
        page.tabs.show_key(key)
        yield_to_layout()
        check(page)
    sheets(page)


def test_every_word_is_translated(stand: Stand, practice_vault: Vault, worn: Look) -> None:  # noqa: F811
    standing = stand(practice_vault)
    demo.fill(standing.kit)
    worn.set_language(words.PSEUDO)
    page = page_of(standing)
    for key in views(page):
        page.tabs.show_key(key)
        yield_to_layout()
        assert untranslated(page, {"5", "10"}) == []
    worn.set_language("en")


def test_movements_come_in_after_their_words_and_columns_are_explained(
    qtbot: QtBot, standing: Standing, tmp_path: Path
) -> None:
    file = tmp_path / "moves.csv"
    file.write_text(
        "where,item,date,reason,qty\nNorth,male-condom,2026-09-01,Livraison,100\n"
        "North,male-condom,2026-09-02,issued,30\nNorth,male-condom,2026-09-03,issued,300\n"
    )
    page = page_of(standing)
    page.tabs.show_key("import")
    page.view("import").take(file)
    assert "A column is missing: place." in texts(page)
    column = named(standing, "stock.import.column.place", Combo)
    column.set_value("where")
    word = named(standing, "stock.import.movement.0", Combo)
    word.set_value("received")
    assert "2 lines would come in." in texts(page)
    press(qtbot, standing, "stock.import.commit")
    north = next(one.op for one in standing.kit.stock.places() if one.name == "North")
    assert [lot.balance for lot in standing.kit.stock.lots(north)] == [70]
    assert notice(standing) == "2 movements brought in."
