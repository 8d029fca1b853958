"""Transfers, lots set aside, recalls, counts and recorded facts, through the real page."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Stand, Standing
from tests.helpers.vaults import FIRST_DAY, make_vault, random_keys
from toolkit import kit
from toolkit.base.clock import FixedClock, month_of
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.stock.page import StockPage
from toolkit.stock.counts import CountRule
from toolkit.stock.holds import SetAside
from toolkit.stock.issue import What, Wish
from toolkit.stock.model import Flow, HandOut, Lot, Parcel, Receipt, TakeOut
from toolkit.stock.redistribute import Suggestion, Why
from toolkit.stock.service import StockService
from toolkit.stock.transfers import Send, State
from toolkit.vault import Vault

CONDOM = "male-condom"
A, B, OLD = Lot("A1", FIRST_DAY + 200), Lot("B2", FIRST_DAY + 400), Lot("OLD", FIRST_DAY - 3)
W = TypeVar("W", bound=QWidget)


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:
    made = stand(vault)
    made.kit.stock.begin("Cupboard")
    for lot in (A, B, OLD):
        receive(made, 100, lot, ago=20)
    made.shell.show_page("stock")
    return made


def receive(standing: Standing, quantity: int, lot: Lot, ago: int = 0) -> int:
    place = standing.kit.stock.places()[0].op
    return standing.kit.stock.receive(Receipt(place, FIRST_DAY - ago, (Parcel(CONDOM, quantity, lot),)), _All()).op


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.findChild(StockPage)
    assert isinstance(page, StockPage)
    return page


def named(standing: Standing, name: str, kind: type[W] = QPushButton) -> W:  # type: ignore[assignment]
    for _ in range(20):
        QApplication.processEvents()
        found = [each for each in standing.shell.findChildren(kind, name) if each.isVisible()]
        if found:
            return found[-1]
    raise AssertionError(name)


def press(standing: Standing, name: str) -> None:
    button = named(standing, name)
    assert button.isEnabled(), name
    button.click()
    QApplication.processEvents()


def write(qtbot: QtBot, standing: Standing, name: str, text: str) -> None:
    line = named(standing, name, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)


def texts(root: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def notice(standing: Standing) -> str:
    QApplication.processEvents()
    return named(standing, "notice.text", QLabel).text()


def on_hand(standing: Standing, lot: Lot | None = None) -> int:
    place = standing.kit.stock.places()[0].op
    return sum(one.balance for one in standing.kit.stock.lots(place) if lot in {None, one.lot})


# ------------------------------------------------------------------ transfers
def test_stock_is_sent_its_file_saved_and_the_answer_taken(
    qtbot: QtBot, standing: Standing, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(standing)
    saved: list[tuple[str, bytes]] = []
    monkeypatch.setattr(standing.house, "save_file", lambda name, data, **_how: saved.append((name, data)))
    page.start("send")
    press(standing, "stock.send.confirm")
    form: Any = page.sheet("send")
    assert form.number.wrong()
    assert form.named.wrong()
    write(qtbot, standing, "stock.send.name", "North")
    form.pieces.set_pieces(150)
    press(standing, "stock.send.confirm")
    assert on_hand(standing) == 150
    assert "150 pieces sent." in notice(standing)
    page.tabs.show_key("transfers")
    view: Any = page.view("transfers")
    (row,) = view.table.rows()
    assert row.state is State.ON_THE_WAY
    assert page.tabs.bar.tabText(page.tabs._keys.index("transfers")) == "Transfers (1)"
    view.table.select(row)
    press(standing, "stock.transfers.save")
    words = named(standing, "stock.words.shown", QLabel).text()
    press(standing, "stock.words.go")
    assert saved[0][0] == f"{row.code}.dat"

    other = make_vault(tmp_path / "there", random_keys(), clock=clock, projections=kit.PROJECTIONS)
    there = StockService(other)
    there.begin("Annexe")
    message = there.read_transfer(saved[0][1], words)
    assert sum(one.pieces for one in message.lines) == 150
    other.close()

    press(standing, "stock.transfers.arrived")
    form = page.sheet("confirm")
    write(qtbot, standing, "stock.confirm.line.0.line", "90")
    assert named(standing, "stock.confirm.cause.0.field", QWidget).isVisible()
    press(standing, "stock.confirm.confirm")
    (row,) = view.table.rows()
    assert (row.state, row.pieces, row.arrived) == (State.DIFFERS, 150, 140)
    assert on_hand(standing) == 150
    view.table.select(row)
    press(standing, "stock.transfers.undo")
    assert "on the way again" in notice(standing)
    assert on_hand(standing) == 150
    view.table.select(view.table.rows()[0])
    press(standing, "stock.transfers.undo")
    assert on_hand(standing) == 300
    press(standing, "notice.undo")
    assert on_hand(standing) == 150


def test_a_file_from_another_centre_is_opened_with_its_words(
    qtbot: QtBot, standing: Standing, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_vault(tmp_path / "there", random_keys(), clock=clock, projections=kit.PROJECTIONS)
    there = StockService(other)
    there.begin("Annexe")
    place = there.places()[0].op
    there.receive(Receipt(place, FIRST_DAY, (Parcel(CONDOM, 80, B),)))
    sent = there.send(Send(place, FIRST_DAY, (Parcel(CONDOM, 60),), there.centre_named("South"))).op
    data = there.sent_file(sent, "one two three four five six")
    saved: list[tuple[str, bytes]] = []
    monkeypatch.setattr(standing.house, "save_file", lambda name, data, **_how: saved.append((name, data)))
    page = page_of(standing)
    page.tabs.show_key("transfers")
    view: Any = page.view("transfers")
    view.take(data)
    press(standing, "stock.open.go")
    write(qtbot, standing, "stock.open.words", "six five four three two one")
    press(standing, "stock.open.go")
    assert "can't be opened with these words" in texts(standing.shell)
    write(qtbot, standing, "stock.open.words", "one two three four five six")
    press(standing, "stock.open.go")
    write(qtbot, standing, "stock.arrive.name", "North")
    write(qtbot, standing, "stock.arrive.line.0.line", "55")
    press(standing, "stock.arrive.confirm")
    assert on_hand(standing, B) == 155
    (row,) = view.table.rows()
    assert (row.out, row.pieces, row.arrived) == (False, 60, 55)
    view.table.select(row)
    press(standing, "stock.transfers.save")
    transfer, answer = there.read_answer(saved[0][1])
    there.confirm(transfer.op, answer.day, answer.pieces)
    assert there.transfers()[0].state is State.DIFFERS
    view.take(data)
    write(qtbot, standing, "stock.open.words", "one two three four five six")
    press(standing, "stock.open.go")
    assert "has arrived and is in the book already" in texts(standing.shell)
    other.close()


def test_the_panel_says_that_the_file_is_locked(standing: Standing) -> None:
    for sealed, said in ((True, "This file is locked."), (False, "A saved copy is not protected.")):
        standing.house.save_file("K7.dat", b"x", sealed=sealed)
        assert said in texts(standing.shell)
        press(standing, "folder.cancel")


def test_an_answer_opens_by_itself(standing: Standing, clock: FixedClock, tmp_path: Path) -> None:
    stock = standing.kit.stock
    place = stock.places()[0].op
    sent = stock.send(Send(place, FIRST_DAY, (Parcel(CONDOM, 60, A),), stock.centre_named("North")), _All()).op
    other = make_vault(tmp_path / "there", random_keys(), clock=clock, projections=kit.PROJECTIONS)
    there = StockService(other)
    there.begin("Annexe")
    from toolkit.stock.transfers import Arrive, Piece

    message = there.read_transfer(stock.sent_file(sent, "a b c d e f"), "a b c d e f")
    draft = Arrive(
        there.places()[0].op,
        FIRST_DAY,
        (Piece(CONDOM, A, 60, 60),),
        there.centre_named("South"),
        ident=message.ident,
        reply=message.key.hex(),
    )
    answer = there.answer_file(there.arrive(draft, message).op)
    other.close()
    page = page_of(standing)
    page.reload()
    page.tabs.show_key("transfers")
    view: Any = page.view("transfers")
    view.take(answer)
    press(standing, "stock.confirm.confirm")
    assert view.table.rows()[0].state is State.ARRIVED
    view.take(answer)
    assert "noted already" in notice(standing)


def test_what_arrived_is_typed_by_hand(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.start("arrive")
    form: Any = page.sheet("arrive")
    write(qtbot, standing, "stock.arrive.name", "North")
    form.pieces.set_pieces(40)
    write(qtbot, standing, "stock.arrive.arrived.line", "38")
    write(qtbot, standing, "stock.arrive.lot", "n5")
    write(qtbot, standing, "stock.arrive.expiry", "05 2028")
    press(standing, "stock.arrive.confirm")
    flows = {row.flow: row.change for row in page.movements.table.rows()[:2]}
    assert flows == {Flow.ARRIVED: 40, Flow.UNEXPLAINED: -2}


@pytest.mark.parametrize("key", ["send", "hand_out"])
def test_another_lot_is_taken_with_a_reason_and_not_with_a_yes(qtbot: QtBot, standing: Standing, key: str) -> None:
    standing.kit.stock.centre_named("North")
    page = page_of(standing)
    page.reload()
    page.start(key, {"product": CONDOM})
    form: Any = page.sheet(key)
    form.pieces.set_pieces(12)
    form.lot.set_value(B)
    if key == "hand_out":
        press(standing, "stock.hand_out.more")
    for _ in range(3):
        press(standing, f"stock.{key}.confirm")
        assert form.reason.wrong()
        assert on_hand(standing) == 300
    write(qtbot, standing, f"stock.{key}.reason", "the other box is at the back")
    press(standing, f"stock.{key}.confirm")
    assert on_hand(standing, B) == 88


def test_a_suggestion_is_sent_with_two_presses(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    stock = standing.kit.stock
    place, annexe = stock.places()[0].op, standing.kit.vault.lists.add(Listed.STORE, "Annexe")
    found = [
        Suggestion(place, annexe, CONDOM, A, 40, Why.EXPIRY, Fraction(1, 2)),
        Suggestion(annexe, place, CONDOM, B, 10, Why.SHORT, Fraction(1, 2)),
    ]
    monkeypatch.setattr(type(stock), "redistribution", lambda _self: found)
    page = page_of(standing)
    page.reload()
    page.tabs.show_key("transfers")
    view: Any = page.view("transfers")
    assert "Male condoms: move 40 from Cupboard to Annexe." in texts(view)
    assert not named(standing, "stock.transfers.suggested.1").isEnabled()  # it leaves another place
    press(standing, "stock.transfers.suggested.0")
    form: Any = page.sheet("send")
    assert (form.to.value(), form.pieces.pieces(), form.lot.value()) == (annexe, 40, A)
    form.there.setChecked(True)
    press(standing, "stock.send.confirm")
    assert sum(one.balance for one in stock.lots(annexe)) == 40
    assert view.table.rows()[0].state is State.ARRIVED
    press(standing, "notice.undo")
    assert stock.lots(annexe) == []


# ------------------------------------------------------------------ lots set aside
def test_a_lot_is_set_aside_released_and_the_setting_aside_undone(
    standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing.house, "ask", lambda *_a, **_k: True)
    page = page_of(standing)
    page.tabs.show_key("lots")
    lots: Any = page.view("lots")
    lots.table.select(next(one for one in lots.table.rows() if one.lot == A))
    press(standing, "stock.lots.hold")
    form: Any = page.sheet("hold")
    assert form.lot.value() == A
    press(standing, "stock.hold.confirm")
    (hold,) = standing.kit.stock.holds()
    assert (hold.lot, hold.place) == (A, page.board.place if page.board else 0)
    assert "Set aside: Quarantine" in {lots._stands(one) for one in lots.table.rows()}
    press(standing, "notice.undo")
    assert standing.kit.stock.holds() == []
    lots.table.select(next(one for one in lots.table.rows() if one.lot == A))
    press(standing, "stock.lots.hold")
    press(standing, "stock.hold.confirm")
    lots.table.select(next(one for one in lots.table.rows() if one.lot == A))
    assert not named(standing, "stock.lots.hold").isEnabled()
    press(standing, "stock.lots.release")
    assert standing.kit.stock.holds() == []
    assert notice(standing) == "The lot is released."


def test_what_is_set_aside_or_expired_stands_in_no_list_to_hand_out_from(standing: Standing) -> None:
    stock = standing.kit.stock
    place = stock.places()[0].op
    bag = stock.take_out(TakeOut(place, FIRST_DAY, (Parcel(CONDOM, 120),), "K7")).shift
    stock.set_aside(SetAside(CONDOM, A, FIRST_DAY, place=place))
    page = page_of(standing)
    page.reload()
    form: Any = None
    for key, source in (("hand_out", 0), ("hand_out", bag), ("send", 0)):
        page.start(key, {"product": CONDOM, "from": source})
        form = page.sheet(key)
        assert {form.lot.itemData(at) for at in range(form.lot.count())} == {None, B}, key
        form.close_it()
    assert {one.lot for one in stock.proposal(place, CONDOM, 50)} == {B}


def test_a_recall_is_looked_up_printed_and_set_aside_everywhere(
    standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock, printed = standing.kit.stock, []
    monkeypatch.setattr(standing.house, "print_pdf", lambda *given: printed.append(given))
    stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 7, A),), stock.places()[0].op))
    page = page_of(standing)
    page.tabs.show_key("lots")
    lots: Any = page.view("lots")
    lots.table.select(next(one for one in lots.table.rows() if one.lot == A))
    press(standing, "stock.lots.recall")
    said = texts(page.sheet("recall"))
    assert "Cupboard · 93" in said
    assert "7" in said
    press(standing, "stock.recall.print")
    assert printed[0][0].startswith(b"%PDF-")
    press(standing, "stock.recall.confirm")
    (hold,) = stock.holds()
    assert (hold.lot.number, hold.lot.expiry, hold.place, hold.reason.value) == ("A1", None, 0, "recall")


def test_a_lot_that_the_book_does_not_know(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.start("recall")
    press(standing, "stock.recall.look")
    form: Any = page.sheet("recall")
    assert form.number.wrong()
    write(qtbot, standing, "stock.recall.lot", "ZZ")
    press(standing, "stock.recall.look")
    assert "The book doesn't know this lot." in texts(form)


# ------------------------------------------------------------------ facts
def test_expired_pieces_that_were_handed_out_are_put_on_record(standing: Standing) -> None:
    page = page_of(standing)
    page.start("given")
    form: Any = page.sheet("given")
    assert {form.lot.itemData(place) for place in range(form.lot.count())} == {None, OLD}
    press(standing, "stock.given.confirm")
    assert form.number.wrong()
    form.pieces.set_pieces(6)
    press(standing, "stock.given.confirm")
    assert (on_hand(standing, OLD), page.movements.table.rows()[0].flow) == (94, Flow.EXPIRED_GIVEN)
    press(standing, "notice.undo")
    assert on_hand(standing, OLD) == 100


def test_a_number_is_put_right_with_a_reason(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.start("correct")
    form: Any = page.sheet("correct")
    form.pieces.set_pieces(5)
    press(standing, "stock.correct.confirm")
    assert form.why.wrong()
    write(qtbot, standing, "stock.correct.note", "typed twice")
    press(standing, "stock.correct.confirm")
    assert on_hand(standing) == 295
    assert page.movements.table.rows()[0].detail == "typed twice"


# ------------------------------------------------------------------ counts
def test_a_blind_count_shows_the_book_only_afterwards(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    standing.house.go(Target("stock", CONDOM, "count"))
    form: Any = page.sheet("count")
    assert "The book says 100." in texts(form)
    form.blind.click()
    assert "The book says" not in texts(form)
    write(qtbot, standing, "stock.count.lot.0.line", "100")
    place = standing.kit.stock.places()[0].op
    first = form._fields
    lot = next(iter(first))[1]
    standing.kit.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 30, A),), place), _All())
    page.reload()
    QApplication.processEvents()
    places = {key[1]: at for at, key in enumerate(form._fields)}
    write(qtbot, standing, f"stock.count.lot.{places[A]}.line", "97")
    press(standing, "stock.count.confirm")
    assert "3 fewer than the book (100). Why?" in texts(form)
    form._reasons[CONDOM, A].set_value("unwritten")
    press(standing, "stock.count.confirm")
    assert on_hand(standing, A) == 67  # 97 counted, 30 handed out while counting
    assert on_hand(standing, lot) == (67 if lot == A else 100)
    assert "Something was not written down" in {
        page.movements._what(row).split(" · ")[-1] for row in page.movements.table.rows()
    }


def test_everything_here_is_counted_at_once(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.start("count")
    form: Any = page.sheet("count")
    form.product.set_value("")
    assert len(form._fields) == 3
    for place in range(3):
        write(qtbot, standing, f"stock.count.lot.{place}.line", "100")
    press(standing, "stock.count.confirm")
    assert "300 pieces counted." in notice(standing)


def test_a_large_difference_waits_on_the_tab_and_is_approved_there(
    qtbot: QtBot, standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing.house, "ask", lambda *_a, **_k: True)
    page = page_of(standing)
    page.start("count", {"product": CONDOM})
    form: Any = page.sheet("count")
    places = {key[1]: at for at, key in enumerate(form._fields)}
    write(qtbot, standing, f"stock.count.lot.{places[A]}.line", "40")
    press(standing, "stock.count.confirm")
    press(standing, "stock.count.confirm")
    assert page.tabs.bar.tabText(page.tabs._keys.index("counts")) == "Counts (1)"
    (need,) = [one for one in standing.kit.needs() if one.target.action == "counts"]
    standing.house.go(need.target)
    assert "counted 40, the book said 100" in texts(page.view("counts"))
    press(standing, "stock.counts.0.approve")
    assert standing.kit.stock.waiting_counts() == []
    assert "No count waits for a coordinator." in texts(page.view("counts"))


def test_a_coordinator_sets_the_difference(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.tabs.show_key("counts")
    write(qtbot, standing, "stock.counts.pieces.line", "3")
    write(qtbot, standing, "stock.counts.percent.line", "0")
    press(standing, "stock.counts.rule")
    assert standing.kit.vault.settings.load(CountRule) == CountRule(3, 0)


# ------------------------------------------------------------------ reports that a movement makes untrue
def test_a_late_movement_names_the_reports_that_are_no_longer_true(standing: Standing, clock: FixedClock) -> None:
    stock = standing.kit.stock
    place = stock.places()[0].op
    month = month_of(FIRST_DAY) - 1
    wish = Wish(What.MONTHLY, month, month, place)
    stock.issue(wish, stock.report(wish), "en", {})
    page = page_of(standing)
    page.start("loss", {"cause": int(Flow.LOST), "product": CONDOM})
    form: Any = page.sheet("loss")
    form.pieces.set_pieces(5)
    form.day.set_day(FIRST_DAY - 8)
    press(standing, "stock.loss.confirm")
    assert "1 issued report is no longer true: Monthly report, Oct 2026" in notice(standing)
    press(standing, "notice.undo")
    assert "no longer true" not in notice(standing)


# ------------------------------------------------------------------ bags
def test_pieces_come_back_while_the_bag_stays_out(qtbot: QtBot, standing: Standing) -> None:
    stock = standing.kit.stock
    place = stock.places()[0].op
    stock.take_out(TakeOut(place, FIRST_DAY, (Parcel(CONDOM, 40),), "K7"))
    page = page_of(standing)
    page.reload()
    page.start("return")
    press(standing, "stock.return.confirm")
    assert "Type how many come back of something." in texts(page.sheet("return"))
    write(qtbot, standing, f"stock.return.{CONDOM}.line", "15")
    press(standing, "stock.return.confirm")
    assert on_hand(standing) == 275
    assert [held.balance for held in stock.bags()[0][1]] == [25]
    press(standing, "notice.undo")
    assert on_hand(standing) == 260


def test_what_needs_somebody_leads_to_its_transfer(standing: Standing, clock: FixedClock) -> None:
    stock = standing.kit.stock
    place, north = stock.places()[0].op, stock.centre_named("North")
    for quantity in (10, 20):
        stock.send(Send(place, FIRST_DAY, (Parcel(CONDOM, quantity),), north), _All())
    clock.day += 15
    needs = [one for one in standing.kit.needs() if one.target.action == "transfers"]
    assert len(needs) == 2
    page = page_of(standing)
    page.reload()
    view: Any = page.view("transfers")
    for need in needs:
        standing.house.go(need.target)
        QApplication.processEvents()
        assert page.tabs.key() == "transfers"
        assert view.table.current().op == need.target.subject
