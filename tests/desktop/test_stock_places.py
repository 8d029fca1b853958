"""Outlets, orders, levels, lots' facts, products, and handing out in two taps: through the real window."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.clipping import clipped, nameless, overlapping
from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401
from tests.helpers.vaults import FIRST_DAY
from toolkit import demo
from toolkit.base import words
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.settings.page import SettingsPage
from toolkit.desktop.stock.page import StockPage
from toolkit.stock.figures import Levels
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Flow, HandOut, Lot, Pack, Parcel, Receipt, Source, TakeOut
from toolkit.stock.outlets import Round, Stop
from toolkit.vault import Vault

W = TypeVar("W", bound=QWidget)
CONDOM, LUBE = "male-condom", "lube-sachet"
LOT = Lot("A1", FIRST_DAY + 500)
RED, BOX = "Red door", "Box 4"
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """A person at the window, who counts how often they tap."""

    def __init__(self, qtbot: QtBot, standing: Standing) -> None:
        self.qtbot, self.standing = qtbot, standing
        self.taps = 0
        standing.shell.show_page("stock")
        page = standing.shell.findChild(StockPage)
        assert isinstance(page, StockPage)
        self.page = page
        self.settle()

    @staticmethod
    def settle() -> None:
        for _ in range(5):
            QApplication.processEvents()

    def seen(self, name: str, kind: type[W]) -> W:
        self.settle()
        found = [one for one in self.standing.shell.findChildren(kind, name) if one.isVisible()]
        assert found, name
        return found[-1]

    def tap(self, name: str) -> None:
        """Tap a button that can be seen: once, in its middle."""
        button = self.seen(name, QPushButton)
        assert button.isEnabled(), name
        self.taps += 1
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def write(self, name: str, text: str) -> None:
        line = self.seen(name, QLineEdit)
        line.selectAll()
        self.qtbot.keyClick(line, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(line, text)

    def texts(self) -> list[str]:
        self.settle()
        return [one.text() for one in self.standing.shell.findChildren(QLabel) if one.isVisible()]

    def notice(self) -> str:
        return self.seen("notice.text", QLabel).text()

    def on_hand(self, product: str = CONDOM) -> int:
        return self.standing.kit.stock.card(self.place, product).on_hand

    @property
    def place(self) -> int:
        return self.standing.kit.stock.places()[0].op


@pytest.fixture
def hand(qtbot: QtBot, stand: Stand, vault: Vault) -> Hand:  # noqa: F811
    """A cupboard with a thousand condoms in it."""
    standing = stand(vault)
    standing.kit.stock.begin("Cupboard")
    place = standing.kit.stock.places()[0].op
    receipt = Receipt(place, FIRST_DAY - 9, (Parcel(CONDOM, 1000, LOT), Parcel(LUBE, 200)))
    assert standing.kit.stock.receive(receipt).posted
    return Hand(qtbot, standing)


# ------------------------------------------------------------------ handing out
def test_handing_out_is_two_taps(hand: Hand) -> None:
    hand.tap(f"stock.card.{CONDOM}.do")  # the product
    hand.tap("stock.hand_out.chip.40")  # the number
    assert hand.taps == 2
    assert hand.on_hand() == 960
    assert hand.notice() == "Male condoms: 40 pieces handed out."
    assert not hand.page.sheet("hand_out").isVisible()
    hand.tap("notice.undo")
    assert hand.on_hand() == 1000


def test_in_the_form_it_is_two_taps_as_well(hand: Hand) -> None:
    hand.standing.house.go(Target("stock", action="hand_out"))
    hand.settle()
    hand.tap(f"stock.hand_out.product.{LUBE}")
    hand.tap("stock.hand_out.chip.10")
    assert hand.taps == 2
    assert hand.on_hand(LUBE) == 190


def test_a_double_click_on_a_number_hands_out_once(hand: Hand) -> None:
    hand.tap(f"stock.card.{CONDOM}.do")
    chip = hand.seen("stock.hand_out.chip.20", QPushButton)
    hand.qtbot.mouseDClick(chip, LEFT)
    hand.qtbot.mouseClick(chip, LEFT)
    hand.settle()
    assert hand.on_hand() == 980


def test_what_is_unlikely_is_asked_before_a_tap_writes_it(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    for _ in range(3):
        hand.tap(f"stock.card.{LUBE}.do")
        hand.write("stock.hand_out.quantity.line", "1")
        hand.tap("stock.hand_out.confirm")
    assert hand.on_hand(LUBE) == 197
    hand.tap(f"stock.card.{LUBE}.do")
    hand.tap("stock.hand_out.chip.144")
    assert hand.on_hand(LUBE) == 197
    assert any("pieces or gross?" in text for text in hand.texts())
    hand.tap("stock.hand_out.confirm")
    assert hand.on_hand(LUBE) == 53
    assert len(stock.movements(product=LUBE, flows=[Flow.HANDED_OUT])) == 4


def test_i_have_them_here_is_one_step_and_asks_until_a_coordinator_looked(hand: Hand) -> None:
    hand.page.hand_out(CONDOM)
    hand.write("stock.hand_out.quantity.line", "1100")
    hand.tap("stock.hand_out.confirm")
    assert any("of Male condoms on Tue 3 Nov, and this takes" in text for text in hand.texts())
    hand.tap("stock.hand_out.here")
    assert hand.on_hand() == 0
    (need,) = [one for one in hand.standing.kit.needs() if "not in the book" in one.text]
    assert need.text.startswith("Male condoms: 100 were in hand on Tue 3 Nov")
    hand.standing.house.go(need.target)
    hand.settle()
    assert "Male condoms: 100" in hand.texts()
    hand.tap("stock.here.0.looked")
    assert "Nothing waits any more." in hand.texts()
    assert not [one for one in hand.standing.kit.needs() if "not in the book" in one.text]
    hand.tap("stock.here.confirm")
    assert not hand.page.sheet("here").isVisible()


def test_it_can_be_looked_into_in_the_ledger_too(hand: Hand) -> None:
    hand.page.hand_out(CONDOM)
    hand.write("stock.hand_out.quantity.line", "1100")
    hand.tap("stock.hand_out.confirm")
    hand.tap("stock.hand_out.here")
    rows = hand.page.movements.table.rows()
    found = next(place for place, row in enumerate(rows) if row.flow is Flow.FOUND)
    hand.page.movements.table.view.selectRow(found)
    hand.tap("stock.movements.looked")
    assert not [one for one in hand.standing.kit.needs() if "not in the book" in one.text]
    hand.page.movements.table.view.selectRow(found)
    assert not hand.page.movements.looked.isEnabled()


def test_what_was_in_hand_on_a_shift_can_be_looked_into_as_well(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    out = stock.take_out(TakeOut(hand.place, FIRST_DAY, (Parcel(CONDOM, 50),), worker="K7"))
    given = HandOut(FIRST_DAY, (Parcel(CONDOM, 70),), shift=out.shift, here=True)
    assert stock.hand_out(given).posted
    (need,) = [one for one in hand.standing.kit.needs() if "not in the book" in one.text]
    hand.standing.house.go(need.target)
    hand.settle()
    assert any("Bag of K7" in text for text in hand.texts())
    hand.tap("stock.here.0.looked")
    assert stock.here_waiting() == []
    assert not [one for one in hand.standing.kit.needs() if "not in the book" in one.text]


def test_an_educator_is_not_offered_to_look(qtbot: QtBot, stand: Stand, educator_vault: Vault) -> None:  # noqa: F811
    standing = stand(educator_vault)
    standing.kit.stock.begin("Cupboard")
    one = Hand(qtbot, standing)
    assert one.page.movements.looked.isHidden()
    place = standing.kit.stock.places()[0].op
    assert standing.kit.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 9),), place, here=True)).posted
    standing.house.go(Target("stock", None, "here"))
    assert "Male condoms: 9" in one.texts()
    assert not standing.shell.findChildren(QPushButton, "stock.here.0.looked")


# ------------------------------------------------------------------ receiving
def test_a_giver_of_the_list_or_a_new_one(hand: Hand) -> None:
    kit = hand.standing.kit
    depot = kit.vault.lists.add(Listed.SUPPLIER, "District depot")
    hand.page.reload()
    hand.page.receive(LUBE)
    sheet = hand.page.sheet("receive")
    hand.write("stock.receive.quantity.line", "300")
    sheet.origin.set_value(depot)
    hand.tap("stock.receive.confirm")
    (line,) = kit.stock.movements(product=LUBE, flows=[Flow.RECEIVED])[:1]
    assert (line.change, line.detail, line.other) == (300, "District depot", depot)
    hand.page.receive(LUBE)
    assert not sheet.giver.isVisible()
    hand.write("stock.receive.quantity.line", "50")
    hand.write("stock.receive.lot", "L7")
    sheet.source.set_value("donor")
    sheet.origin.set_value(-1)
    hand.settle()
    assert sheet.giver.isVisible()
    hand.write("stock.receive.giver", "Friends")
    hand.tap("stock.receive.more")
    hand.write("stock.receive.maker", "Harbour Latex")
    sheet.quality.set_value("prequalified")
    hand.tap("stock.receive.confirm")
    (donor,) = kit.stock.givers(Source.DONOR)
    assert donor.name == "Friends"
    assert kit.stock.lot_facts(LUBE, Lot("L7")) == LotFacts("Harbour Latex", Quality.PREQUALIFIED, donor.op, "")
    # The next time the form knows both.
    hand.page.receive(LUBE)
    hand.write("stock.receive.lot", "l7")
    assert sheet.maker.text() == "Harbour Latex"
    sheet.source.set_value("donor")
    assert "Friends" in [sheet.origin.itemText(place) for place in range(sheet.origin.count())]


def test_the_same_delivery_twice_is_asked_about(hand: Hand) -> None:
    for time in range(2):
        hand.page.receive(CONDOM)
        hand.write("stock.receive.quantity.line", "720")
        hand.write("stock.receive.lot", "B2")
        hand.write("stock.receive.expiry", "05 2029")
        hand.tap("stock.receive.confirm")
        assert hand.on_hand() == 1720, time
    assert any("came in on that day already" in text for text in hand.texts())
    assert hand.seen("stock.receive.confirm", QPushButton).text() == "Yes, it is right"
    hand.tap("stock.receive.confirm")
    assert hand.on_hand() == 2440


# ------------------------------------------------------------------ outlets
def test_a_refill_round_is_written_and_undone_as_one(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    hand.page.tabs.show_key("outlets")
    assert not hand.seen("stock.outlets.round", QPushButton).isEnabled()
    for name in (RED, BOX):
        hand.tap("stock.outlets.add")
        hand.write("stock.outlet.name", name)
        hand.tap("stock.outlet.confirm")
    assert [one.name for one in stock.outlets()] == [BOX, RED]
    hand.tap("stock.outlets.round")
    sheet = hand.page.sheet("refill")
    hand.tap("stock.refill.0.empty")
    hand.write("stock.refill.0.filled.line", "100")
    hand.write("stock.refill.1.filled.line", "144")
    sheet.product.set_value(LUBE)
    hand.write("stock.refill.1.left.line", "7")
    sheet.product.set_value(CONDOM)  # what was typed for the other product is still there
    assert [one.typed() for one in sheet.rows] == [(0, 100), (None, 144)]
    hand.tap("stock.refill.confirm")
    assert hand.notice() == "Round noted, 244 pieces filled."
    assert (hand.on_hand(), hand.on_hand(LUBE)) == (756, 200)
    rows = {(one.name, one.product): one.use for one in hand.page.view("outlets").table.rows()}
    box, red = rows[BOX, "Male condoms"], rows[RED, "Male condoms"]
    assert (box.last_found, box.empty, box.last_filled) == (0, 1, 100)
    assert (red.last_found, red.last_filled) == (None, 144)
    assert rows[RED, "Lubricant sachets"].last_found == 7
    hand.page.tabs.show_key("movements")
    assert any(
        f"A venue or outlet · {RED}" in hand.page.movements._what(row) for row in hand.page.movements.table.rows()
    )
    hand.tap("notice.undo")
    assert hand.on_hand() == 1000
    assert stock.visits() == []


def test_a_round_by_keys_alone(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    stock.add_outlet(RED)
    hand.page.reload()
    hand.settle()

    def key(pressed: Qt.Key | str, *, control: bool = False) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        if isinstance(pressed, str):
            hand.qtbot.keyClicks(focused, pressed)
        else:
            hand.qtbot.keyClick(focused, pressed, held)
        hand.settle()

    hand.page.setFocus()
    key(Qt.Key.Key_M, control=True)
    key("v")
    assert hand.page.sheet("refill").isVisible()
    for _ in range(4):  # product, from, "It was empty", what was left
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == "stock.refill.0.left.line":
            break
        key(Qt.Key.Key_Tab)
    key("5")
    key(Qt.Key.Key_Tab)
    key("60")
    key(Qt.Key.Key_Return)
    (visit,) = stock.visits()
    assert (visit.found, visit.filled) == (5, 60)


def test_a_visit_can_be_undone_later(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    outlet = stock.add_outlet(RED)
    stock.refill(Round(FIRST_DAY - 4, (Stop(outlet, (), (Parcel(CONDOM, 60),)),), hand.place))
    stock.refill(Round(FIRST_DAY - 1, (Stop(outlet, ((CONDOM, 9),)),), hand.place))
    hand.page.reload()
    hand.page.tabs.show_key("outlets")
    table = hand.page.view("outlets").table
    for left in (1, 0):
        hand.settle()
        table.view.selectRow(0)
        hand.tap("stock.outlets.undo")
        assert len(stock.visits()) == left
    assert hand.on_hand() == 1000
    table.view.selectRow(0)
    assert not hand.seen("stock.outlets.undo", QPushButton).isEnabled()


def test_a_round_that_was_put_away_is_kept(hand: Hand) -> None:
    hand.standing.kit.stock.add_outlet(RED)
    hand.page.reload()
    hand.page.start("refill")
    hand.write("stock.refill.0.left.line", "3")
    hand.qtbot.keyClick(hand.page.sheet("refill"), Qt.Key.Key_Escape)
    assert not hand.page.sheet("refill").isVisible()
    draft = hand.standing.kit.vault.drafts.load("stock.refill")
    assert draft is not None
    assert [row[2:] for row in draft["typed"]] == [[3, None]]
    hand.page.start("refill")
    assert hand.page.sheet("refill").rows[0].typed() == (3, None)
    hand.tap("stock.refill.confirm")
    assert hand.standing.kit.stock.visits()[0].found == 3
    assert hand.on_hand() == 1000


def test_an_empty_round_says_what_is_missing_and_too_little_offers_i_have_them_here(hand: Hand) -> None:
    hand.standing.kit.stock.add_outlet(RED)
    hand.page.reload()
    hand.page.start("refill")
    hand.tap("stock.refill.confirm")
    assert any("at one outlet at least" in text for text in hand.texts())
    hand.write("stock.refill.0.filled.line", "1001")
    hand.tap("stock.refill.confirm")
    assert hand.on_hand() == 1000
    hand.tap("stock.refill.here")
    assert hand.on_hand() == 0


def test_an_ordinary_hand_out_can_name_the_outlet(hand: Hand) -> None:
    outlet = hand.standing.kit.stock.add_outlet(RED)
    hand.page.reload()
    hand.page.hand_out(CONDOM)
    sheet = hand.page.sheet("hand_out")
    hand.tap("stock.hand_out.more")
    assert not sheet.outlet.isVisible()
    sheet.group.set_value("outlet")
    sheet.outlet.set_value(outlet)
    hand.write("stock.hand_out.left.line", "12")
    hand.tap("stock.hand_out.chip.72")
    (visit,) = hand.standing.kit.stock.visits(outlet)
    assert (visit.found, visit.filled) == (12, 72)


# ------------------------------------------------------------------ orders
def test_an_order_is_noted_comes_in_or_is_waited_for_no_longer(hand: Hand) -> None:
    kit = hand.standing.kit
    depot = kit.vault.lists.add(Listed.SUPPLIER, "District depot")
    hand.page.reload()
    hand.page.tabs.show_key("orders")
    hand.tap("stock.orders.new")
    sheet = hand.page.sheet("order")
    sheet.product.set_value(LUBE)
    hand.write("stock.order.quantity.line", "500")
    sheet.supplier.set_value(depot)
    hand.write("stock.order.expected.line", "20 11 2026")
    hand.tap("stock.order.confirm")
    assert hand.notice() == "Lubricant sachets: 500 pieces on order."
    table = hand.page.view("orders").table
    (order,) = table.rows()
    assert (order.supplier, order.expected, order.open) == (depot, FIRST_DAY + 17, 500)
    assert hand.page.tabs.bar.tabText(list(hand.page.tabs._keys).index("orders")) == "Orders (1)"
    table.view.selectRow(0)
    hand.tap("stock.orders.came")
    receive = hand.page.sheet("receive")
    assert (receive.product.value(), receive.pieces.pieces(), receive.order.value()) == (LUBE, 500, order.op)
    assert receive.origin.value() == depot
    hand.write("stock.receive.quantity.line", "300")
    hand.tap("stock.receive.confirm")
    (order,) = table.rows()
    assert (order.received, order.open) == (300, 200)
    table.view.selectRow(0)
    hand.tap("stock.orders.change")
    hand.write("stock.order_change.quantity.line", "600")
    hand.write("stock.order_change.expected.line", "")
    hand.tap("stock.order_change.confirm")
    assert (table.rows()[0].pieces, table.rows()[0].expected) == (600, None)
    hand.tap("notice.undo")
    (order,) = table.rows()
    assert (order.pieces, order.expected) == (500, FIRST_DAY + 17)
    # One order is waited for: whoever receives that product finds it chosen, and can choose otherwise.
    hand.page.receive(LUBE)
    assert receive.order.value() == order.op
    hand.qtbot.keyClick(receive, Qt.Key.Key_Escape)
    hand.page.receive(CONDOM)
    assert not receive.order.isVisible()
    hand.qtbot.keyClick(receive, Qt.Key.Key_Escape)
    hand.page.receive(LUBE)
    assert receive.order.value() == order.op
    receive.order.set_value(0)
    hand.write("stock.receive.quantity.line", "30")
    hand.tap("stock.receive.confirm")
    assert kit.stock.on_order(hand.place, LUBE) == 200
    table.view.selectRow(0)
    hand.tap("stock.orders.drop")
    assert kit.stock.on_order(hand.place, LUBE) == 0
    hand.tap("notice.undo")
    assert kit.stock.on_order(hand.place, LUBE) == 200


def test_the_number_that_is_worked_out_is_offered(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    for ago in (70, 40):
        day = FIRST_DAY - ago
        assert stock.receive(Receipt(hand.place, day, (Parcel(LUBE, 600),))).posted
        assert stock.hand_out(HandOut(day + 1, (Parcel(LUBE, 500),), hand.place)).posted
    hand.page.reload()
    wanted = stock.figures(hand.place, LUBE).order
    assert wanted is not None
    assert wanted.pieces > 0
    hand.page.show_product(LUBE)
    hand.tap("stock.detail.order")
    sheet = hand.page.sheet("order")
    assert sheet.product.value() == LUBE
    hand.tap("stock.order.take")
    assert sheet.pieces.pieces() == wanted.pieces
    hand.tap("stock.order.confirm")
    assert stock.on_order(hand.place, LUBE) == wanted.pieces
    after = stock.figures(hand.place, LUBE).order
    assert after is None or after.pieces == 0
    hand.page.start("order", {"product": LUBE})
    hand.settle()
    assert not sheet.take.isVisible()


def test_an_order_can_be_undone_at_once_and_says_what_is_missing(hand: Hand) -> None:
    hand.page.start("order")
    hand.tap("stock.order.confirm")
    assert any("Type how many were ordered." in text for text in hand.texts())
    hand.write("stock.order.quantity.line", "300")
    hand.write("stock.order.expected.line", "some day")
    hand.tap("stock.order.confirm")
    assert any("Write the day as 3 11 2026" in text for text in hand.texts())
    hand.write("stock.order.expected.line", "")
    hand.tap("stock.order.confirm")
    assert hand.standing.kit.stock.on_order(hand.place, CONDOM) == 300
    hand.tap("notice.undo")
    assert hand.standing.kit.stock.on_order(hand.place, CONDOM) == 0


# ------------------------------------------------------------------ levels
def test_levels_are_shown_kept_undone_and_taken_back(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    hand.page.start("levels", {"product": LUBE})
    sheet = hand.page.sheet("levels")
    assert [sheet.lines[name].text() for name in ("emergency", "minimum", "maximum")] == ["0.5", "1.5", "3"]
    assert not sheet.usual.isEnabled()
    hand.write("stock.levels.minimum", "4")
    hand.tap("stock.levels.confirm")
    assert any("low is less than full" in text for text in hand.texts())
    hand.write("stock.levels.maximum", "6,25")
    hand.tap("stock.levels.confirm")
    wanted = Levels(Fraction(4), Fraction(25, 4), Fraction(1, 2))
    assert stock.levels_for(hand.place, LUBE) == wanted
    assert stock.levels_for(hand.place, CONDOM) == Levels()
    hand.tap("notice.undo")
    assert stock.levels_for(hand.place, LUBE) == Levels()
    stock.set_levels(hand.place, LUBE, wanted)
    hand.page.reload()
    hand.page.start("levels", {"product": LUBE})
    assert sheet.lines["maximum"].text() == "6.25"
    hand.tap("stock.levels.usual")
    assert stock.levels_for(hand.place, LUBE) == Levels()


def test_levels_of_everything_everywhere(hand: Hand) -> None:
    hand.page.start("levels")
    sheet = hand.page.sheet("levels")
    sheet.product.set_value("")
    sheet.where.set_value(0)
    hand.write("stock.levels.emergency", "1")
    hand.write("stock.levels.minimum", "no")
    hand.tap("stock.levels.confirm")
    assert sheet.fields["minimum"].wrong()
    hand.write("stock.levels.minimum", "2")
    hand.tap("stock.levels.confirm")
    annexe = hand.standing.kit.vault.lists.add(Listed.STORE, "Annexe")
    assert hand.standing.kit.stock.levels_for(annexe, CONDOM) == Levels(Fraction(2), Fraction(3), Fraction(1))


# ------------------------------------------------------------------ lots and products
def test_what_a_lots_box_says_is_changed_and_undone(hand: Hand) -> None:
    stock = hand.standing.kit.stock
    donor = hand.standing.kit.vault.lists.add(Listed.DONOR, "Friends")
    hand.page.reload()
    hand.page.tabs.show_key("lots")
    table = hand.page.view("lots").table
    table.view.selectRow(next(place for place, row in enumerate(table.rows()) if row.lot == LOT))
    hand.tap("stock.lots.facts")
    sheet = hand.page.sheet("lot")
    hand.write("stock.lot.maker", "Harbour Latex")
    sheet.quality.set_value("prequalified")
    sheet.donor.set_value(donor)
    hand.write("stock.lot.gtin", "123")
    hand.tap("stock.lot.confirm")
    assert sheet.number.wrong()
    hand.write("stock.lot.gtin", "4012345067890")
    hand.tap("stock.lot.confirm")
    assert stock.lot_facts(CONDOM, LOT) == LotFacts("Harbour Latex", Quality.PREQUALIFIED, donor, "4012345067890")
    hand.tap("notice.undo")
    assert stock.lot_facts(CONDOM, LOT) == LotFacts("", Quality.NOT_KNOWN, 0, "")


def test_a_product_is_added_by_a_tap_or_a_name_and_changed_in_settings(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock = hand.standing.kit.stock
    hand.page.start("product")
    hand.tap("stock.product.proposed.hiv-self-test")
    assert hand.notice() == "HIV self-test kits can be counted now."
    hand.page.start("product")
    hand.tap("stock.product.confirm")
    assert hand.page.sheet("product").named.wrong()
    hand.write("stock.product.name", "Finger cots")
    hand.write("stock.product.pack.box.line", "144")
    hand.tap("stock.product.confirm")
    made = stock.products()[-1]
    assert (made.word(), made.packs) == ("Finger cots", (Pack("box", 144),))
    hand.tap("notice.undo")
    assert made.code not in {one.code for one in stock.products()}
    hand.standing.shell.show_page("settings")
    settings = hand.standing.shell.findChild(SettingsPage)
    assert isinstance(settings, SettingsPage)
    settings.show_section("supply")
    hand.tap(f"settings.product.{made.code}.restore")
    hand.tap(f"settings.product.{CONDOM}.change")
    hand.write("stock.product.edit.name", "Rubbers")
    hand.write("stock.product.edit.pack.carton.line", "5000")
    hand.tap("stock.product.edit.confirm")
    condom = stock.products()[0]
    assert (condom.word(), condom.packs) == ("Rubbers", (Pack("gross", 144), Pack("carton", 5000)))
    hand.tap("notice.undo")
    assert stock.products()[0].word() == "Male condoms"
    asked: list[str] = []
    monkeypatch.setattr(hand.standing.house, "ask", lambda said, *_rest, **_more: asked.append(said) or True)
    hand.tap(f"settings.product.{LUBE}.retire")
    assert asked == ["There are still 200 of Lubricant sachets. Offer it no longer all the same?"]
    assert LUBE not in {one.code for one in stock.products()}
    hand.tap("notice.undo")
    assert LUBE in {one.code for one in stock.products()}


@pytest.mark.parametrize("listed", [Listed.SUPPLIER, Listed.DONOR, Listed.CENTRE, Listed.OUTLET])
def test_a_list_is_kept_in_settings_and_offered_in_the_forms(hand: Hand, listed: Listed) -> None:
    lists = hand.standing.kit.vault.lists
    hand.standing.shell.show_page("settings")
    settings = hand.standing.shell.findChild(SettingsPage)
    assert isinstance(settings, SettingsPage)
    settings.show_section("supply")
    bar = hand.seen("settings.supply.bar", QTabBar)
    bar.setCurrentIndex(1 + [Listed.SUPPLIER, Listed.DONOR, Listed.CENTRE, Listed.OUTLET].index(listed))
    hand.write(f"settings.{listed.value}.new", "First name")
    hand.tap(f"settings.{listed.value}.add")
    (item,) = lists.all(listed)
    assert item.name == "First name"
    hand.standing.shell.show_page("stock")
    hand.settle()
    assert hand.page.board is not None
    supply = hand.page.board.supply
    offered = supply.outlets if listed is Listed.OUTLET else supply.givers[Source(listed.value)]
    assert [one.name for one in offered] == ["First name"]
    hand.standing.shell.show_page("settings")
    hand.tap(f"settings.{listed.value}.1.retire")
    assert lists.all(listed)[0].retired


# ------------------------------------------------------------------ how it looks
SHEETS = (
    ("refill", CONDOM),
    ("order", LUBE),
    ("levels", LUBE),
    ("receive", LUBE),
    ("hand_out", CONDOM),
    ("here", ""),
    ("order_change", ""),
    ("outlet", ""),
    ("product", ""),
)


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("en", 150), ("fr", 150), ("ar", 100)])
def test_no_form_is_cut_off(
    qtbot: QtBot,
    stand: Stand,  # noqa: F811
    practice_vault: Vault,
    worn: Look,  # noqa: F811
    language: str,
    percent: int,
) -> None:
    worn.set_language(language)
    worn.set_percent(percent)
    with words.speaking(language):
        standing = stand(practice_vault)
        demo.fill(standing.kit)
        one = Hand(qtbot, standing)
        one.page.reload()
        for key, product in SHEETS:
            one.page.start(key, {"product": product} if product else None)
            one.settle()
            sheet = one.page.sheet(key)
            for unfold in ("_unfold",):
                if hasattr(sheet, unfold):
                    sheet._unfold(True)
                    one.settle()
            wrong = {"clipped": clipped(sheet), "nameless": nameless(sheet), "overlapping": overlapping(sheet)}
            assert not any(wrong.values()), (key, wrong)
            sheet.close_it()
        standing.shell.show_page("settings")
        settings = standing.shell.findChild(SettingsPage)
        assert isinstance(settings, SettingsPage)
        settings.show_section("supply")
        one.settle()
        wrong = {"clipped": clipped(settings), "nameless": nameless(settings)}
        assert not any(wrong.values()), wrong
