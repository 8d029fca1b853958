"""A scanner on the page of stock: its keys come through the window, faster than hands, to whatever has the focus."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from tests.desktop.conftest import Stand, Standing
from toolkit.base.clock import day_of
from toolkit.base.places import Listed
from toolkit.desktop.stock.page import StockPage
from toolkit.stock import labels
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import Lot, Parcel, Receipt, TakeOut
from toolkit.vault import Vault

MALE, LUBE = "male-condom", "lube-sachet"
GTIN = "07032069804988"
LOT, LATER = Lot("AB123", day_of(dt.date(2028, 3, 31))), Lot("ZZ9", day_of(dt.date(2029, 5, 31)))
CODE = f"01{GTIN}1728033110AB123"


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:
    made = stand(vault)
    made.kit.stock.begin("Cupboard")
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.show_page("stock")
    assert isinstance(page, StockPage)
    settle()
    return page


def send(standing: Standing, key: int, text: str, at: int, held: Qt.KeyboardModifier) -> None:
    """Send one key to the window as the platform does: with the moment at which it was pressed."""
    window = standing.shell.windowHandle()
    for sort in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(sort, key, held, text)
        event.setTimestamp(at)
        QApplication.sendEvent(window, event)


class Moment:
    """The time of the last key, in milliseconds; a scan begins a second after what came before."""

    now = 1000


def type_quickly(standing: Standing, text: str, end: Qt.Key | None = Qt.Key.Key_Return, gap: int = 8) -> None:
    """Type as a scanner does: a key every `gap` milliseconds."""
    Moment.now += 1000
    for mark in text:
        Moment.now += gap
        if mark == "\x1d":
            send(standing, Qt.Key.Key_BracketRight, "", Moment.now, Qt.KeyboardModifier.ControlModifier)
        else:
            send(standing, ord(mark.upper()), mark, Moment.now, Qt.KeyboardModifier.NoModifier)
    if end is not None:
        send(standing, end, "\r", Moment.now + gap, Qt.KeyboardModifier.NoModifier)
    settle()


def named(standing: Standing, name: str, kind: type = QPushButton) -> QWidget:
    found = [one for one in standing.shell.findChildren(kind, name) if one.isVisible()]
    assert found, name
    return found[-1]


def receive(standing: Standing, pieces: int, lot: Lot | None = LOT, product: str = MALE) -> None:
    place, day = standing.kit.stock.places()[0].op, standing.kit.vault.clock.today()
    standing.kit.stock.receive(Receipt(place, day, (Parcel(product, pieces, lot),)))


def notice(standing: Standing) -> str:
    label = standing.shell.findChild(QLabel, "notice.text")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_new_number_is_asked_for_once_and_fills_the_form(standing: Standing) -> None:
    page = page_of(standing)
    page.receive()
    type_quickly(standing, CODE + "\x1d302")
    product, size = named(standing, "stock.number.product", QComboBox), named(standing, "stock.number.size", QComboBox)
    product.set_value(MALE)  # type: ignore[attr-defined]
    size.set_value(144)  # type: ignore[attr-defined]
    named(standing, "stock.number.confirm").click()  # type: ignore[attr-defined]
    settle()
    form = page.sheet("receive")
    assert form.state() | {"product": MALE, "pieces": 288, "lot": "AB123", "expiry": "03/2028"} == form.state()
    form.confirm.click()
    settle()
    place = standing.kit.stock.places()[0].op
    assert [(one.lot, one.balance) for one in standing.kit.stock.lots(place)] == [(LOT, 288)]
    assert standing.kit.stock.lot_facts(MALE, LOT).gtin == GTIN
    page.receive()
    type_quickly(standing, CODE)
    assert page.sheet("receive").state()["lot"] == "AB123"
    assert not any(one.isVisible() for one in standing.shell.findChildren(QComboBox, "stock.number.product"))


def test_a_number_that_nobody_names_fills_the_rest(standing: Standing) -> None:
    page = page_of(standing)
    page.receive()
    type_quickly(standing, CODE)
    dialog = named(standing, "stock.number", QWidget)
    dialog.dismiss()  # type: ignore[attr-defined]  # what Esc does
    settle()
    form = page.sheet("receive")
    assert (form.state()["lot"], form.state()["expiry"]) == ("AB123", "03/2028")
    assert standing.kit.stock.recognise(CODE).asks


def test_two_bars_of_a_box_and_nothing_is_blanked(standing: Standing) -> None:
    standing.kit.stock.learn_number(GTIN, LUBE)
    page = page_of(standing)
    page.receive()
    form = page.sheet("receive")
    form.lot.setFocus()  # type: ignore[attr-defined]
    type_quickly(standing, GTIN[1:])
    assert form.state()["product"] == LUBE
    assert form.state()["lot"] == ""  # what the scanner typed into the field is gone from it
    form.pieces.set_pieces(70)  # type: ignore[attr-defined]
    type_quickly(standing, "1728033110AB123", Qt.Key.Key_Tab)
    assert form.state() | {"product": LUBE, "pieces": 70, "lot": "AB123", "expiry": "03/2028"} == form.state()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (f"01{GTIN}10AB12317280331", "runs the lot and the expiry together"),
        ("7032069804989", "last digit does not fit"),
        ("S.B.00000001", "label was not read rightly"),
        ("]C1zzzzzzzzz", "none that is known here"),
    ],
)
def test_a_wrong_code_gives_a_sentence_and_leaves_the_form(standing: Standing, typed: str, said: str) -> None:
    page = page_of(standing)
    page.receive()
    form = page.sheet("receive")
    form.lot.setText("MINE")  # type: ignore[attr-defined]
    before = form.state()
    type_quickly(standing, typed)
    assert form.isVisible()
    assert form.state() == before
    assert any(said in label.text() for label in form.findChildren(QLabel))


def test_a_wrong_check_digit_fills_the_rest_and_asks(standing: Standing) -> None:
    page = page_of(standing)
    page.receive()
    type_quickly(standing, f"01{GTIN[:-1]}91728033110AB123")
    form = page.sheet("receive")
    assert form.state()["lot"] == "AB123"
    assert any("Choose the product yourself." in label.text() for label in form.findChildren(QLabel))


def test_handing_out_takes_product_and_lot(standing: Standing) -> None:
    receive(standing, 50)
    receive(standing, 50, LATER)
    standing.kit.stock.learn_number(GTIN, MALE)
    page = page_of(standing)
    page.hand_out()
    type_quickly(standing, CODE + "\x1d3012")
    form = page.sheet("hand_out")
    # The lot is the one that expires first: so nothing is asked.
    assert (form.state()["product"], form.state()["pieces"], form.state()["lot"]) == (MALE, 12, None)
    type_quickly(standing, f"01{GTIN}1729053110ZZ9")
    assert (form.state()["pieces"], form.state()["lot"]) == (12, ["ZZ9", LATER.expiry])
    type_quickly(standing, f"01{GTIN}1720053110OLD")
    assert any("has expired" in label.text() for label in form.findChildren(QLabel))


def test_a_count_goes_to_the_line_of_the_lot(standing: Standing) -> None:
    receive(standing, 50)
    receive(standing, 50, product=LUBE)
    standing.kit.stock.learn_number(GTIN, LUBE)
    page = page_of(standing)
    page.start("count")
    type_quickly(standing, CODE + "\x1d3012")
    form = page.sheet("count")
    assert form.state()["product"] == LUBE
    assert ["lube-sachet", "AB123", LOT.expiry, 12] in form.state()["counted"]


def test_our_labels_open_the_bag_and_choose_the_lot(standing: Standing) -> None:
    receive(standing, 50)
    receive(standing, 50, LATER)
    place, day = standing.kit.stock.places()[0].op, standing.kit.vault.clock.today()
    shift = standing.kit.stock.take_out(TakeOut(place, day, (Parcel(MALE, 10),), "K7")).shift
    page = page_of(standing)
    type_quickly(standing, labels.payload(Label(Sort.LOT, labels.lot_code(MALE, LATER))))
    assert page.tabs.key() == "lots"
    assert page.view("lots").table.current().lot == LATER  # type: ignore[attr-defined]
    assert notice(standing) == "Scanned: Male condoms, lot ZZ9"
    type_quickly(standing, labels.payload(Label(Sort.BAG, standing.kit.stock.bag_code(shift))))
    assert page.sheet("close_bag").isVisible()
    page.sheet("close_bag").close_it()
    page.hand_out()
    type_quickly(standing, labels.payload(Label(Sort.BAG, standing.kit.stock.bag_code(shift))), None)
    QTest.qWait(300)  # a scanner that sends no Return is heard after a pause; this one is short for that
    assert page.sheet("hand_out").state()["from"] == 0
    type_quickly(standing, labels.payload(Label(Sort.BAG, standing.kit.stock.bag_code(shift))))
    assert page.sheet("hand_out").state()["from"] == shift


def test_a_scanner_without_return_is_heard_after_a_pause(standing: Standing) -> None:
    standing.kit.stock.learn_number(GTIN, LUBE)
    page = page_of(standing)
    page.receive()
    type_quickly(standing, CODE, None)
    QTest.qWait(300)
    assert page.sheet("receive").state()["lot"] == "AB123"


def test_quick_hands_are_no_scanner(standing: Standing) -> None:
    page = page_of(standing)
    page.receive()
    form = page.sheet("receive")
    form.lot.setFocus()  # type: ignore[attr-defined]
    type_quickly(standing, "lot number eleven", Qt.Key.Key_Tab)
    assert form.state()["lot"] == "lot number eleven"
    form.lot.clear()  # type: ignore[attr-defined]
    form.lot.setFocus()  # type: ignore[attr-defined]
    type_quickly(standing, GTIN[1:], Qt.Key.Key_Tab, gap=55)  # the quickest hand, at the number under the bars
    assert form.state()["lot"] == GTIN[1:]


def test_another_page_hears_nothing(standing: Standing) -> None:
    page = page_of(standing)
    standing.shell.show_page("referrals")
    settle()
    heard: list[str] = []
    page.scans.ear.heard.connect(heard.append)
    type_quickly(standing, CODE)
    assert heard == []
    assert standing.kit.vault.lists.all(Listed.STORE)
