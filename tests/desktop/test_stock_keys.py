"""Stock without a mouse: the fewest keys that hand something out; cards that leave the ledger its room."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.conftest import Stand, Standing
from toolkit import demo
from toolkit.base.words import speaking
from toolkit.desktop.look import Look
from toolkit.desktop.stock.cards import ProductTile
from toolkit.desktop.stock.page import StockPage
from toolkit.stock.model import Form, Parcel, Receipt
from toolkit.vault import Vault

MALE = "male-condom"


@pytest.fixture
def standing(stand: Stand, practice_vault: Vault) -> Standing:
    made = stand(practice_vault)
    with speaking("en"):
        demo.fill(made.kit)
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def key(standing: Standing, *keys: Qt.Key | str, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for one in keys:
        target = QApplication.focusWidget() or standing.shell
        QTest.keyClick(target, one, held)  # type: ignore[call-overload]  # a key or a letter
        settle()


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.show_page("stock")
    assert isinstance(page, StockPage)
    settle()
    return page


def usable(standing: Standing) -> int:
    place = standing.kit.stock.places()[0].op
    return next(card.on_hand for card in standing.kit.stock.cards(place) if card.product.code == MALE)


def test_two_keys_and_a_number_hand_out(standing: Standing) -> None:
    page_of(standing)
    before = usable(standing)
    key(standing, Qt.Key.Key_1, ctrl=True)
    key(standing, "4", "0", Qt.Key.Key_Return)
    assert usable(standing) == before - 40
    notice = standing.shell.findChild(QLabel, "notice.text")
    assert notice is not None
    assert notice.text() == "Male condoms: 40 pieces handed out."
    key(standing, Qt.Key.Key_Z, ctrl=True)
    assert usable(standing) == before


def test_the_arrows_choose_another_product(standing: Standing) -> None:
    page = page_of(standing)
    key(standing, Qt.Key.Key_1, ctrl=True)
    key(standing, Qt.Key.Key_Right, Qt.Key.Key_Right, "7")
    assert page.sheet("hand_out").products.value() == "lube-sachet"
    assert page.sheet("hand_out").pieces.pieces() == 7
    key(standing, Qt.Key.Key_Escape)
    assert not page.sheet("hand_out").isVisible()


def test_a_card_and_a_number_hand_out(standing: Standing) -> None:
    page = page_of(standing)
    before = usable(standing)
    tile = next(tile for tile in page.cards.findChildren(ProductTile) if tile.card.product.code == MALE)
    tile.button.setFocus()
    key(standing, Qt.Key.Key_Return, "5", Qt.Key.Key_Return)
    assert usable(standing) == before - 5


def rows_seen(page: StockPage) -> int:
    view = page.movements.table.view
    seen = view.visibleRegion().boundingRect()
    return seen.height() // view.rowHeight(0)


def test_many_products_leave_the_ledger_its_room(standing: Standing, worn: Look) -> None:
    page = page_of(standing)
    full = page.cards.findChildren(ProductTile)[0].height()
    assert rows_seen(page) >= 7
    place = standing.kit.stock.places()[0].op
    day = standing.kit.vault.clock.today()
    for name in ("Self-tests", "Dental dams"):
        made = standing.kit.stock.add_product(name, Form.OTHER, ())
        standing.kit.stock.receive(Receipt(place, day, (Parcel(made.code, 10),)))
    settle()
    assert len(page.cards.findChildren(ProductTile)) == 6
    assert page.cards.findChildren(ProductTile)[0].height() < full
    assert rows_seen(page) >= 6
    for tile in page.cards.findChildren(ProductTile):
        assert tile.width() >= tile.sizeHint().width()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_large_letters_make_the_cards_small(standing: Standing, worn: Look, language: str) -> None:
    worn.set_language(language)
    worn.set_percent(150)
    page = page_of(standing)
    tiles = page.cards.findChildren(ProductTile)
    assert len({tile.y() for tile in tiles}) == 1
    assert all(tile.width() >= tile.sizeHint().width() for tile in tiles)


def test_low_is_said_in_a_word(standing: Standing) -> None:
    page = page_of(standing)
    said = {tile.card.product.code: tile.accessibleDescription() for tile in page.cards.findChildren(ProductTile)}
    assert ". low. " in said[MALE]
    assert "low" not in said["lube-sachet"]
    # What expires unused ends a stock before its months do: they are not said beside the earlier day.
    assert "months" not in said["female-condom"]
    assert re.search(r"\d+ expire unused by", said["female-condom"])


def test_a_bag_lists_its_products_as_the_page_does(standing: Standing) -> None:
    page = page_of(standing)
    assert page.board is not None
    (bag,) = page.board.bags
    assert [code for code, _left in page.board.in_bag(bag)] == [MALE, "lube-sachet"]
    page.take_out()
    assert page.sheet("take_out").which.isVisible()


def test_a_bag_is_not_asked_for_where_none_is_out(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    standing.kit.stock.begin("Cupboard")
    place = standing.kit.stock.places()[0].op
    standing.kit.stock.receive(Receipt(place, vault.clock.today(), (Parcel(MALE, 50),)))
    page = page_of(standing)
    page.take_out()
    settle()
    assert not page.sheet("take_out").which.isVisible()
    focused = QApplication.focusWidget()
    assert focused is page.sheet("take_out").worker
