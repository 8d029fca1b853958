"""Every movement is two keystrokes from the page of stock: Ctrl+M and its letter."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Stand, Standing
from toolkit.desktop.stock.menu import DoorButton
from toolkit.desktop.stock.page import StockPage
from toolkit.desktop.stock.rooms import DOORS, SHEETS, TABS
from toolkit.vault import Vault


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:
    made = stand(vault)
    made.kit.stock.begin("Cupboard")
    made.shell.show_page("stock")
    return made


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.findChild(StockPage)
    assert isinstance(page, StockPage)
    return page


def test_each_door_has_a_letter_of_its_own_and_leads_somewhere() -> None:
    letters = [door.letter for door in DOORS]
    assert len(set(letters)) == len(letters)
    assert set(letters) <= set(string.ascii_uppercase + string.digits)
    assert len({door.key for door in DOORS}) == len(DOORS)
    assert len({sheet.key for sheet in SHEETS}) == len(SHEETS)
    for door in DOORS:
        assert door.sheet in {sheet.key for sheet in SHEETS} | {""}
        assert door.tab in {tab.key for tab in TABS} | {""}
        assert door.sheet or door.tab


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.key)
def test_two_keystrokes_open_each_door(qtbot: QtBot, standing: Standing, door: object) -> None:
    page = page_of(standing)
    chosen = next(one for one in DOORS if one is door)
    qtbot.keyClick(standing.shell, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert isinstance(focused, DoorButton)
    qtbot.keyClicks(focused, chosen.letter.lower())
    QApplication.processEvents()
    if chosen.sheet:
        form = page.sheet(chosen.sheet)
        assert form.isVisible()
        state = form.state() if hasattr(form, "state") else {}
        assert {key: state.get(key) for key in chosen.state} == dict(chosen.state)
    if chosen.tab:
        assert page.tabs.key() == chosen.tab


def test_a_letter_of_an_arabic_keyboard_is_the_same_key(standing: Standing) -> None:
    page = page_of(standing)
    page.every_movement()
    focused = QApplication.focusWidget()
    assert isinstance(focused, DoorButton)
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, 0x642, Qt.KeyboardModifier.NoModifier, "ق"))
    assert page.sheet("receive").isVisible()


def test_an_educator_is_offered_no_door_that_needs_a_coordinator(stand: Stand, educator_vault: Vault) -> None:
    made = stand(educator_vault)
    made.kit.stock.begin("Cupboard")
    made.shell.show_page("stock")
    page = page_of(made)
    page.every_movement()
    shown = {button.door.key for button in page.findChildren(DoorButton)}
    assert shown == {door.key for door in DOORS if not door.coordinator}


def test_a_door_to_a_tab_uncovers_it_and_no_menu_opens_over_a_form(standing: Standing) -> None:
    page = page_of(standing)
    page.show_product("male-condom")
    assert page._product is not None
    assert page._product.isVisible()
    page.enter(next(door for door in DOORS if door.key == "undo"))
    assert not page._product.isVisible()
    assert page.tabs.key() == "movements"
    page.start("count")
    page.every_movement()
    assert page._menu is None
