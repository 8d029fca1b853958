"""A shift from its paper, keys only; what is kept, undone and printed."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401 - fixtures
from toolkit.base.clock import month_of
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.stock.page import StockPage
from toolkit.desktop.stock.shift_form import ShiftForm
from toolkit.stock.contacts import Contacts
from toolkit.stock.model import Group, Parcel, Receipt, TakeOut
from toolkit.stock.shift_sheet import BOXES, COLUMNS
from toolkit.vault import Vault

CODES = ("male-condom", "female-condom", "lube-sachet", "lube-tube")


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:  # noqa: F811
    made = stand(vault)
    made.kit.stock.begin("Cupboard")
    vault.lists.add(Listed.AREA, "Docks")
    place, day = made.kit.stock.places()[0].op, vault.clock.today()
    for code in CODES:
        made.kit.stock.receive(Receipt(place, day - 20, (Parcel(code, 500),)))
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.show_page("stock")
    assert isinstance(page, StockPage)
    settle()
    return page


def key(standing: Standing, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for one in keys:
        target = QApplication.focusWidget() or standing.shell
        QTest.keyClick(target, one, held)  # type: ignore[call-overload]  # a key or a letter
    settle()


def number(standing: Standing, value: int) -> None:
    for figure in str(value):
        key(standing, figure)
    key(standing, Qt.Key.Key_Return)


def form_of(page: StockPage, name: str = "shift") -> ShiftForm:
    form = page.sheet(name)
    assert isinstance(form, ShiftForm)
    return form


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def notice(standing: Standing) -> str:
    label = standing.shell.findChild(QLabel, "notice.text")
    assert isinstance(label, QLabel)
    return label.text()


def on_hand(standing: Standing, code: str) -> int:
    place = standing.kit.stock.places()[0].op
    return sum(one.balance for one in standing.kit.stock.lots(place, code))


ROWS = ((100, 70, 20, 4, 6), (20, 12, 8, 0, 0), (60, 50, 10, 0, 0), (10, 1, 9, 0, 0))
PEOPLE = (12, 3, 2, 9, 1, 5, 2)


def type_a_sheet(standing: Standing) -> int:
    """Type a whole sheet from its menu's letter on; return how many keys it took."""
    pressed = 0
    key(standing, "m", held=Qt.KeyboardModifier.ControlModifier)
    key(standing, "6")
    for letter in "K7":
        key(standing, letter)
    key(standing, Qt.Key.Key_Return)
    pressed += 5
    for value in (*(value for row in ROWS for value in row), *PEOPLE):
        number(standing, value)
        pressed += len(str(value)) + 1
    return pressed


def test_a_sheet_is_typed_in_by_keys_alone(standing: Standing) -> None:
    page = page_of(standing)
    began = time.monotonic()
    pressed = type_a_sheet(standing)
    form = form_of(page)
    assert said(form).count("adds up") == 4
    # The order of the boxes is that of the paper: row by row, letter by letter, then the boxes under them.
    wanted = [f"stock.shift.{code}.{box.key}.line" for code in CODES for box in COLUMNS]
    wanted += [f"stock.shift.{box.key}.line" for box in BOXES]
    assert [one.objectName() for one in (*form.grid.lines.values(), *form.grid.boxes.values())] == wanted
    assert QApplication.focusWidget() is form.confirm
    form.report.setChecked(False)
    key(standing, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert notice(standing) == "The shift is written."
    # At two keys a second, as an unpractised hand types, it is done within a minute.
    assert (pressed + 1) / 2 < 60
    assert time.monotonic() - began < 60
    assert [on_hand(standing, code) for code in CODES] == [420, 488, 450, 499]
    month = month_of(standing.kit.vault.clock.today())
    groups = {Group.WOMEN: 12, Group.MEN: 3, Group.TRANS: 2, Group.CLIENTS: 9, Group.NOT_SAID: 1}
    assert standing.kit.stock.contacts(month, month) == Contacts(groups, 5, 2)
    standing.shell.findChild(QPushButton, "notice.undo").click()
    settle()
    assert [on_hand(standing, code) for code in CODES] == [500] * 4
    assert standing.kit.stock.contacts(month, month).people == 0


def test_what_does_not_add_up_asks_why_and_is_kept_as_a_draft(standing: Standing) -> None:
    page = page_of(standing)
    page.start("shift")
    settle()
    form = form_of(page)
    day = standing.kit.vault.clock.today() - 3
    assert form.day is not None
    form.day.set_day(day)
    form.grid.lines[CODES[0], "taken"].set_value(50)
    form.grid.lines[CODES[0], "handed"].set_value(30)
    settle()
    assert "20 not accounted for" in said(form)
    assert form.why.isVisible()
    form.confirm.click()
    settle()
    assert any("20 pieces of this bag are not accounted for" in text for text in said(form))
    key(standing, Qt.Key.Key_Escape)
    assert standing.kit.vault.drafts.load("stock.shift") is not None
    page._sheets.clear()
    page.start("shift")
    settle()
    again = form_of(page)
    assert again.grid.pieces("handed") == {CODES[0]: 30}
    assert again.day is not None
    assert again.day.day() == day
    again.grid.lines[CODES[0], "returned"].set_value(20)
    again.confirm.click()
    settle()
    assert notice(standing) == "The shift is written."
    assert standing.kit.vault.drafts.load("stock.shift") is None
    (bag,) = standing.kit.stock.bags(only_open=False)
    assert (bag[0].day, bag[0].closed) == (day, day)


def test_police_took_some_and_one_tick_begins_the_report(standing: Standing) -> None:
    place, day = standing.kit.stock.places()[0].op, standing.kit.vault.clock.today()
    shift = standing.kit.stock.take_out(TakeOut(place, day, (Parcel(CODES[0], 40), Parcel(CODES[2], 10)), "K7")).shift
    page = page_of(standing)
    standing.house.go(Target("stock", shift, "close_bag"))
    settle()
    form = form_of(page, "close_bag")
    assert not form.area.isVisible()
    line = standing.shell.findChild(QLineEdit, f"stock.close_bag.{CODES[0]}.confiscated.line")
    assert line is not None
    line.setText("40")
    form.grid.lines[CODES[2], "handed"].set_value(10)
    settle()
    assert form.area.isVisible()
    form.confirm.click()
    settle()
    (draft,) = standing.kit.incidents.drafts()
    assert draft.answers.condoms == 40
    assert standing.shell.place()["page"] == "incidents"
    standing.shell.findChild(QPushButton, "notice.undo").click()
    settle()
    assert standing.kit.incidents.drafts() == []
    assert len(standing.kit.stock.bags()) == 1


def test_a_closed_bag_is_opened_again(standing: Standing) -> None:
    place, day = standing.kit.stock.places()[0].op, standing.kit.vault.clock.today()
    shift = standing.kit.stock.take_out(TakeOut(place, day, (Parcel(CODES[0], 40),), "K7")).shift
    page = page_of(standing)
    standing.house.go(Target("stock", shift, "close_bag"))
    settle()
    form = form_of(page, "close_bag")
    form.grid.lines[CODES[0], "handed"].set_value(40)
    form.confirm.click()
    settle()
    assert standing.kit.stock.bags() == []
    page.tabs.show_key("bags")
    settle()
    button = standing.shell.findChild(QPushButton, "stock.bags.closed.0")
    assert button is not None
    button.click()
    settle()
    assert [one.op for one, _held in standing.kit.stock.bags()] == [shift]


def test_a_line_of_the_ledger_begins_a_report(standing: Standing) -> None:
    from toolkit.stock.model import Flow, Loss

    place, day = standing.kit.stock.places()[0].op, standing.kit.vault.clock.today()
    standing.kit.stock.lose(Loss(day, (Parcel(CODES[0], 9),), Flow.CONFISCATED, place))
    page = page_of(standing)
    page.tabs.show_key("movements")
    settle()
    rows = page.movements.table.rows()
    page.movements.table.select(next(one for one in rows if one.flow is Flow.CONFISCATED))
    settle()
    assert page.movements.report.isVisible()
    page.movements.report.click()
    settle()
    assert [one.answers.condoms for one in standing.kit.incidents.drafts()] == [9]


@pytest.mark.parametrize("form", ["neutral", "pictures"])
def test_the_sheet_is_shown_before_it_is_printed(standing: Standing, qtbot: QtBot, form: str) -> None:
    page = page_of(standing)
    page.tabs.show_key("bags")
    settle()
    standing.shell.findChild(QPushButton, "stock.bags.blank").click()
    settle()
    standing.shell.findChild(QPushButton, f"stock.sheet_form.{form}").click()
    settle()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in standing.shell.findChildren(QPushButton, "preview.print")))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_day_is_shown_whole_in_every_language(
    standing: Standing,
    worn: Look,  # noqa: F811
    language: str,
) -> None:
    from toolkit.base import clock, words

    worn.set_language(language)
    settle()
    page = page_of(standing)
    page.start("shift")
    settle()
    form = form_of(page)
    assert form.day is not None
    with words.speaking(language):
        assert form.day.line.text() == clock.long_day(standing.kit.vault.clock.today())
