"""Two centres, each with a book of its own: what one sends the other takes in, and both agree in the end."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.helpers.vaults import FIRST_DAY, make_vault, random_keys
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit import kit
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.model import Flow, HandOut, Lot, Parcel, Receipt
from toolkit.stock.service import StockService
from toolkit.stock.transfer_file import Message
from toolkit.stock.transfers import Arrive, Piece, Send, State
from toolkit.vault import Centre

A = Lot("A1", FIRST_DAY + 200)
B = Lot("B2", FIRST_DAY + 400)
WORDS = "six words that are said by phone"


def quick(secret: bytes, salt: bytes) -> bytes:
    return hashlib.blake2b(secret + salt, digest_size=32).digest()


@pytest.fixture
def there(tmp_path: Path, clock: FixedClock) -> Bench:
    vault = make_vault(tmp_path / "there", random_keys(), clock=clock, projections=kit.PROJECTIONS)
    stock = StockService(vault)
    stock.begin()
    return Bench(vault, stock, vault.lists.add(Listed.STORE, "Annexe"), clock)


@pytest.fixture
def centre(bench: Bench) -> int:
    bench.vault.settings.save(Centre(name="House of Amina"))
    bench.receive(500, A, ago=20)
    bench.receive(300, B, ago=20)
    return bench.stock.centre_named("North")


def send(bench: Bench, to: int, quantity: int, lot: Lot | None = None, *, ago: int = 5) -> int:
    draft = Send(bench.store, FIRST_DAY - ago, (Parcel(CONDOM, quantity, lot),), to, reason="they asked for it")
    return bench.sure(lambda sure: bench.stock.send(draft, sure)).op


def pieces_of(message: Message, short: int = 0) -> tuple[Piece, ...]:
    return tuple(
        Piece(one.code, one.lot, one.pieces, one.pieces - (short if place == 0 else 0), Flow.DAMAGED_IN_TRANSIT)
        for place, one in enumerate(message.lines)
    )


def test_what_is_sent_leaves_the_book_and_is_on_the_way(bench: Bench, centre: int) -> None:
    sent = send(bench, centre, 600)
    assert bench.balance() == 200
    assert bench.stock.on_the_way() == {CONDOM: 600}
    (transfer,) = bench.stock.transfers()
    assert (transfer.op, transfer.state, transfer.pieces, transfer.other) == (sent, State.ON_THE_WAY, 600, centre)
    assert [(one.lot, one.sent) for one in bench.stock.transfer_pieces(sent)] == [(A, 500), (B, 100)]
    bench.ok()
    bench.stock.reverse(sent)
    assert bench.balance() == 800
    assert bench.stock.on_the_way() == {}
    assert bench.stock.transfers()[0].state is State.UNDONE
    bench.ok()


def test_a_file_goes_there_an_answer_comes_back_and_both_books_agree(bench: Bench, there: Bench, centre: int) -> None:
    sent = send(bench, centre, 600)
    data = bench.stock.sent_file(sent, WORDS, quick)
    assert len(data) % 4096 == 0
    assert b"male" not in data
    message = there.stock.read_transfer(data, "  SIX words that are said by Phone ", quick)
    assert (message.centre, message.to) == ("House of Amina", "North")
    origin = there.stock.centre_named(message.centre)
    draft = Arrive(
        there.store,
        FIRST_DAY,
        pieces_of(message, short=30),
        origin,
        code=message.code,
        ident=message.ident,
        reply=message.key.hex(),
    )
    arrived = there.stock.arrive(draft, message).op
    assert there.balance() == 570
    flows = [(one.flow, one.change) for one in there.stock.movements()]
    assert sorted(flows) == [(Flow.ARRIVED, 100), (Flow.ARRIVED, 500), (Flow.DAMAGED_IN_TRANSIT, -30)]
    there.ok()
    transfer, answer = bench.stock.read_answer(there.stock.answer_file(arrived))
    assert transfer.op == sent
    bench.stock.confirm(sent, answer.day, answer.pieces)
    (transfer,) = bench.stock.transfers()
    assert (transfer.state, transfer.pieces, transfer.arrived) == (State.DIFFERS, 600, 570)
    assert there.stock.transfers()[0].state is State.DIFFERS
    assert bench.stock.transfer_pieces(sent) == there.stock.transfer_pieces(arrived)
    assert bench.balance() == 200  # the loss is in the book of who took it in, once
    assert bench.stock.on_the_way() == {}
    bench.ok()


def test_a_transfer_arrives_once(bench: Bench, there: Bench, centre: int) -> None:
    data = bench.stock.sent_file(send(bench, centre, 100), WORDS, quick)
    message = there.stock.read_transfer(data, WORDS, quick)
    origin = there.stock.centre_named(message.centre)
    draft = Arrive(there.store, FIRST_DAY, pieces_of(message), origin, ident=message.ident, reply=message.key.hex())
    arrived = there.stock.arrive(draft, message).op
    with pytest.raises(Problem, match=r"^stock\.arrived-already$"):
        there.stock.arrive(draft, message)
    with pytest.raises(Problem, match=r"^stock\.arrived-already$"):
        there.stock.read_transfer(data, WORDS, quick)
    there.stock.reverse(arrived)
    assert there.balance() == 0
    assert there.stock.arrive(draft, there.stock.read_transfer(data, WORDS, quick)).posted
    assert there.balance() == 100


def test_more_than_was_sent_is_found(there: Bench) -> None:
    origin = there.stock.centre_named("North")
    there.stock.arrive(Arrive(there.store, FIRST_DAY, (Piece(CONDOM, A, 100, 110),), origin))
    assert there.balance() == 110
    assert {one.flow: one.change for one in there.stock.movements()} == {Flow.ARRIVED: 100, Flow.FOUND: 10}


def test_a_product_of_the_senders_own_comes_along_and_keeps_its_name_in_the_answer(
    bench: Bench, there: Bench, centre: int
) -> None:
    dams = bench.stock.add_product("Dental dams of ours")
    same = there.stock.add_product("Needles")
    named_alike = bench.stock.add_product("needles")
    for product in (dams, named_alike):
        bench.receive(40, product=product.code)
    parcels = (Parcel(dams.code, 10), Parcel(named_alike.code, 5))
    sent = bench.stock.send(Send(bench.store, FIRST_DAY, parcels, centre)).op
    message = there.stock.read_transfer(bench.stock.sent_file(sent, WORDS, quick), WORDS, quick)
    origin = there.stock.centre_named("Amina")
    draft = Arrive(there.store, FIRST_DAY, pieces_of(message), origin, ident=message.ident, reply=message.key.hex())
    arrived = there.stock.arrive(draft, message).op
    assert there.balance(dams.code) == 10
    assert there.balance(same.code) == 5
    _transfer, answer = bench.stock.read_answer(there.stock.answer_file(arrived))
    assert {one.product for one in answer.pieces} == {dams.code, named_alike.code}


def test_an_answer_of_another_book_is_refused(bench: Bench, there: Bench, centre: int) -> None:
    with pytest.raises(Problem, match=r"^stock\.answer-file$"):
        bench.stock.read_answer(bytes(4096))
    sent = send(bench, centre, 10)
    message = there.stock.read_transfer(bench.stock.sent_file(sent, WORDS, quick), WORDS, quick)
    origin = there.stock.centre_named("x")
    draft = Arrive(there.store, FIRST_DAY, pieces_of(message), origin, ident=message.ident, reply=message.key.hex())
    arrived = there.stock.arrive(draft, message).op
    answer = there.stock.answer_file(arrived)
    bench.stock.reverse(sent)
    with pytest.raises(Problem, match=r"^stock\.answer-file$"):
        bench.stock.read_answer(answer)
    by_hand = there.stock.arrive(Arrive(there.store, FIRST_DAY, (Piece(CONDOM, A, 1, 1),), origin)).op
    with pytest.raises(Problem, match=r"^stock\.no-such-transfer$"):
        there.stock.answer_file(by_hand)


def test_between_two_places_of_one_centre(bench: Bench, centre: int) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    assert centre
    sent = send(bench, annexe, 600)
    with pytest.raises(Problem, match=r"^stock\.same-place$"):
        bench.stock.arrive(Arrive(bench.store, FIRST_DAY, (Piece(CONDOM, A, 5, 5),), sent=sent))
    pieces = (Piece(CONDOM, A, 500, 490, Flow.LOST), Piece(CONDOM, B, 100, 100))
    third = bench.vault.lists.add(Listed.STORE, "Third")
    for elsewhere, op in ((third, sent), (annexe, send(bench, centre, 1))):
        with pytest.raises(Problem, match=r"^stock\.sent-elsewhere$"):
            bench.stock.arrive(Arrive(elsewhere, FIRST_DAY, pieces, sent=op))
    bench.stock.undo_transfer(bench.stock.transfers()[0].op)
    arrived = bench.stock.arrive(Arrive(annexe, FIRST_DAY, pieces, sent=sent)).op
    assert sum(one.balance for one in bench.stock.lots(annexe)) == 590
    transfer = bench.stock.transfers()[-1]
    assert (transfer.own, transfer.state, transfer.arrived) == (True, State.DIFFERS, 590)
    bench.stock.reverse(arrived)
    assert bench.stock.transfers()[-1].state is State.ON_THE_WAY
    bench.stock.repeat(arrived)
    with pytest.raises(Problem, match=r"^stock\.arrived-already$"):
        bench.stock.repeat(arrived)
    assert sum(one.balance for one in bench.stock.lots(annexe)) == 590
    bench.ok()


def test_carried_over_at_once(bench: Bench, centre: int) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    assert centre
    bench.stock.move(Send(bench.store, FIRST_DAY, (Parcel(CONDOM, 550),), annexe))
    assert (bench.balance(), sum(one.balance for one in bench.stock.lots(annexe))) == (250, 550)
    assert bench.stock.on_the_way() == {}
    (transfer,) = bench.stock.transfers()
    assert transfer.state is State.ARRIVED
    with pytest.raises(Problem, match=r"^stock\.arrived-already$"):
        bench.stock.reverse(transfer.op)  # the pieces would be at both ends
    bench.stock.undo_transfer(transfer.op)
    assert (bench.balance(), bench.stock.lots(annexe)) == (800, [])
    with pytest.raises(Problem, match=r"^stock\.no-such-place$"):
        bench.stock.move(Send(bench.store, FIRST_DAY, (Parcel(CONDOM, 5),), centre))
    bench.ok()


def test_sending_asks_refuses_and_never_takes_what_has_expired(bench: Bench, centre: int) -> None:
    bench.receive(50, Lot("OLD", FIRST_DAY - 3), ago=30)
    with pytest.raises(Problem, match=r"^stock\.expired$"):
        send(bench, centre, 5, Lot("OLD", FIRST_DAY - 3), ago=0)
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        send(bench, centre, 801, ago=0)
    asked = bench.stock.send(Send(bench.store, FIRST_DAY, (Parcel(CONDOM, 5, B),), centre))
    assert [doubt.key for doubt in asked.doubts] == [f"stock.not-first:B2:{B.expiry}"]
    with pytest.raises(Problem, match=r"^stock\.no-such-centre$"):
        send(bench, 5, 5)
    with pytest.raises(Problem, match=r"^stock\.same-place$"):
        send(bench, bench.store, 5)
    bench.stock.hand_out(HandOut(FIRST_DAY - 1, (Parcel(CONDOM, 500, A),), bench.store), _all())
    with pytest.raises(Problem, match=r"^stock\.would-break$"):
        send(bench, centre, 1, A, ago=3)


def test_somebody_is_told_of_what_stays_on_the_way(bench: Bench, centre: int, clock: FixedClock) -> None:
    send(bench, centre, 10, ago=0)
    assert not [one for one in bench.stock.needs() if one.icon == "truck"]
    clock.day += 14
    (need,) = [one for one in bench.stock.needs() if one.icon == "truck"]
    assert need.text == "Stock sent to North has been on the way for 14 days. Ask whether it arrived."
    assert need.target.action == "transfers"


def test_it_is_confirmed_once_and_by_hand_too(bench: Bench, centre: int) -> None:
    sent = send(bench, centre, 10)
    bench.stock.confirm(sent, FIRST_DAY, (Piece(CONDOM, A, 10, 10),))
    assert bench.stock.transfers()[0].state is State.ARRIVED
    with pytest.raises(Problem, match=r"^stock\.confirmed-already$"):
        bench.stock.confirm(sent, FIRST_DAY, (Piece(CONDOM, A, 10, 10),))
    bench.stock.unconfirm(sent)
    assert bench.stock.transfers()[0].state is State.ON_THE_WAY
    assert bench.stock.on_the_way() == {CONDOM: 10}
    bench.stock.confirm(sent, FIRST_DAY, (Piece(CONDOM, A, 10, 9),))
    assert bench.stock.transfers()[0].state is State.DIFFERS
    received = bench.receive(5).op
    with pytest.raises(Problem, match=r"^stock\.no-such-transfer$"):
        bench.stock.unconfirm(received)
    with pytest.raises(Problem, match=r"^stock\.no-such-transfer$"):
        bench.stock.confirm(received, FIRST_DAY, (Piece(CONDOM, A, 10, 10),))
    other = send(bench, centre, 10)
    for wrong in ((), (Piece(CONDOM, A, 0, 0),)):
        with pytest.raises(Problem, match=r"^stock\.nothing-to-note$"):
            bench.stock.confirm(other, FIRST_DAY, wrong)
    with pytest.raises(Problem, match=r"^stock\.bad-number$"):
        bench.stock.confirm(other, FIRST_DAY, (Piece(CONDOM, A, 10, -1),))


def test_what_is_typed_by_hand_is_looked_at_as_a_delivery_is(there: Bench) -> None:
    origin = there.stock.centre_named("North")
    draft = Arrive(there.store, FIRST_DAY, (Piece(CONDOM, A, 18, 18),), origin)
    assert there.stock.arrive(draft).posted
    twice = there.stock.arrive(draft)
    assert [doubt.key.split(":")[0] for doubt in twice.doubts] == ["stock.twice"]
    gross = there.stock.arrive(Arrive(there.store, FIRST_DAY, (Piece(CONDOM, A, 2592, 2592),), origin))
    assert [doubt.key.split(":")[0] for doubt in gross.doubts] == ["stock.gross"]
    gone = Lot("A1", FIRST_DAY - 1)
    other = there.stock.arrive(Arrive(there.store, FIRST_DAY, (Piece(CONDOM, gone, 5, 5),), origin))
    assert [doubt.key.split(":")[0] for doubt in other.doubts] == ["stock.past-expiry", "stock.other-expiry"]
    assert there.balance() == 18
    assert there.stock.arrive(draft, sure=[doubt.key for doubt in twice.doubts]).posted


def test_lubricant_too(bench: Bench, centre: int) -> None:
    bench.stock.receive(Receipt(bench.store, FIRST_DAY, (Parcel(LUBE, 90),)))
    assert bench.stock.send(Send(bench.store, FIRST_DAY, (Parcel(LUBE, 90),), centre)).posted
    assert bench.stock.on_the_way(LUBE) == {LUBE: 90}
    assert bench.stock.on_the_way(CONDOM) == {}


class _all:  # noqa: N801 - answers every question
    def __contains__(self, _key: object) -> bool:
        return True


def test_a_file_of_this_centre_is_not_taken_in_here(bench: Bench, centre: int) -> None:
    sent = send(bench, centre, 100)
    data = bench.stock.sent_file(sent, WORDS, quick)
    with pytest.raises(Problem, match=r"^stock\.transfer-made-here$"):
        bench.stock.read_transfer(data, WORDS, quick)
    ident = bench.stock.transfers()[0].ident
    with pytest.raises(Problem, match=r"^stock\.transfer-made-here$"):
        bench.stock.arrive(Arrive(bench.store, FIRST_DAY, (Piece(CONDOM, A, 100, 100),), centre, ident=ident))
    assert bench.balance() == 700
    bench.stock.reverse(sent)  # a transfer that was undone may come back by its own file
    assert bench.stock.read_transfer(data, WORDS, quick).ident == ident


def test_what_the_other_centre_has_is_not_taken_back_by_undoing(bench: Bench, centre: int) -> None:
    sent = send(bench, centre, 100)
    bench.stock.confirm(sent, FIRST_DAY, (Piece(CONDOM, A, 100, 90),))
    with pytest.raises(Problem, match=r"^stock\.transfer-there-already$"):
        bench.stock.reverse(sent)
    bench.stock.undo_transfer(sent)  # first what was noted of there, then what was sent
    assert bench.balance() == 700
    assert bench.stock.transfers()[0].state is State.ON_THE_WAY
    bench.stock.undo_transfer(sent)
    assert bench.balance() == 800
    bench.ok()
