"""Every verb of the service, at random: nothing expired is ever offered, nothing is lost or made, undoing is exact.

`WRITING` names every verb that writes movements.  A verb that is added to the service must be added
here, or to `BESIDE` where it writes none: the first test looks for it.
"""

from __future__ import annotations

import inspect
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY, make_vault, random_keys
from toolkit import kit
from toolkit.base.clock import FixedClock, first_day, month_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.holds import Reason, SetAside
from toolkit.stock.model import (
    LOSSES,
    CloseBag,
    Count,
    Find,
    Flow,
    Group,
    HandOut,
    Loss,
    Lot,
    Parcel,
    Receipt,
    TakeOut,
)
from toolkit.stock.outlets import Round, Stop
from toolkit.stock.recall import Correct, ExpiredGiven
from toolkit.stock.service import StockService
from toolkit.stock.transfers import Arrive, Piece, Send
from toolkit.vault import Vault

CODES = ("male-condom", "lube-sachet")
LOTS = (
    None,
    Lot("A", FIRST_DAY + 20),
    Lot("B", FIRST_DAY + 90),
    Lot("C", FIRST_DAY - 4),
    Lot("D", FIRST_DAY - 9),
    Lot("", None),
    Lot("E", None),
)
OFFERED = (Flow.HANDED_OUT, Flow.TAKEN_OUT, Flow.SENT)  # ways on which stock goes to be used

WRITING = {
    "receive",
    "find_stock",
    "hand_out",
    "lose",
    "count",
    "take_out",
    "bring_back",
    "close_bag",
    "reopen_bag",
    "type_shift",
    "untype_shift",
    "refill",
    "undo_round",
    "undo_visit",
    "send",
    "move",
    "arrive",
    "give_expired",
    "correct",
    "undo_transfer",
    "reverse",
    "repeat",
}
# Write entries, but no movement of their own making: settings, lists, signatures, reports, what a file says.
BESIDE = {
    "add_outlet",
    "add_product",
    "add_proposed",
    "approve",
    "begin",
    "begin_in",
    "centre_named",
    "change_order",
    "change_product",
    "commit_any",
    "commit_ledger",
    "commit_table",
    "confirm",
    "issue",
    "issue_values",
    "keep_asked",
    "learn_number",
    "looked_at",
    "place_order",
    "release",
    "set_aside",
    "set_dhis2_map",
    "set_levels",
    "set_lot_facts",
    "set_stock_needs",
    "set_use_rule",
    "unconfirm",
    "undo_hold",
    "undo_ledger",
}


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def test_every_verb_that_writes_is_known_here() -> None:
    signs = ("self._alone(", "_vault.write()", ".settings.save(", ".lists.add(")
    verbs = {
        name: inspect.getsource(method)
        for name, method in inspect.getmembers(StockService, inspect.isfunction)
        if not name.endswith("_in")
    }
    inner = {f"self.{name}(" for name, source in verbs.items() if any(sign in source for sign in signs)}
    found = {
        name
        for name, source in verbs.items()
        if not name.startswith("_") and any(sign in source for sign in (*signs, *inner))
    }
    assert found <= WRITING | BESIDE, found - WRITING - BESIDE
    assert set(verbs) >= WRITING
    assert not WRITING & BESIDE


class Book:
    """A centre with two stores, an outlet, another centre, and lots good and expired."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.clock = FixedClock(FIRST_DAY)
        self.vault: Vault = make_vault(
            Path(tempfile.mkdtemp()) / "v", random_keys(), clock=self.clock, projections=kit.PROJECTIONS
        )
        self.stock = StockService(self.vault)
        self.stock.begin()
        self.places = [self.vault.lists.add(Listed.STORE, name) for name in ("Centre", "Annexe")]
        self.outlet = self.vault.lists.add(Listed.OUTLET, "Blue door")
        self.centre = self.stock.centre_named("North")
        for code in CODES:
            for lot in LOTS:
                parcels = (Parcel(code, rng.randint(1, 60), lot),)
                self.stock.receive(Receipt(self.places[0], FIRST_DAY - 15, parcels), _All())

    def one(self) -> tuple[Parcel, ...]:
        """Return a parcel of any lot, or of one that is not said."""
        return (Parcel(self.rng.choice(CODES), self.rng.randint(1, 30), self.rng.choice(LOTS)),)

    def part_of(self, bag: int) -> tuple[Parcel, ...]:
        """Return a part of what a bag holds."""
        held = self.rng.choice([one for one in self.stock.lots(bag) if one.balance > 0])
        return (Parcel(held.product, self.rng.randint(1, held.balance), self.rng.choice([None, held.lot])),)

    def act(self) -> str:
        """Do one thing; a refusal is an answer too.  Return its name."""
        rng, stock = self.rng, self.stock
        day, place, parcels = self.clock.day - rng.randrange(12), rng.choice(self.places), self.one()
        open_bags = [bag.op for bag, _held in stock.bags()]
        bag = rng.choice(open_bags) if open_bags else 0
        source: dict[str, Any] = {"shift": bag} if bag and rng.random() < 0.4 else {"place": place}
        product, number, lot = parcels[0].product, parcels[0].quantity, parcels[0].lot or LOTS[1]
        verbs: dict[str, Callable[[], object]] = {
            "receive": lambda: stock.receive(Receipt(place, day, parcels), _All()),
            "find_stock": lambda: stock.find_stock(Find(place, day, parcels), _All()),
            "hand_out": lambda: stock.hand_out(HandOut(day, parcels, here=rng.random() < 0.2, **source), _All()),
            "lose": lambda: stock.lose(Loss(day, parcels, rng.choice(sorted(LOSSES)), **source), _All()),
            "count": lambda: stock.count(Count(place, day, parcels, stock.begin_count(place)), _All()),
            "take_out": lambda: stock.take_out(TakeOut(place, day, parcels, "K", rng.choice([0, bag])), _All()),
            "bring_back": lambda: stock.bring_back(bag, self.clock.day, self.part_of(bag)),
            "close_bag": lambda: stock.close_bag(
                CloseBag(bag, self.clock.day, handed=(Parcel(product, 2),), explanation="so"), _All()
            ),
            "reopen_bag": lambda: stock.reopen_bag(rng.choice(stock.bags(only_open=False))[0].op),
            "type_shift": lambda: stock.type_shift(
                TakeOut(place, day, parcels, "K"),
                CloseBag(0, day, handed=(Parcel(product, number),), group=Group.WOMEN, contacts=2, explanation="so"),
                _All(),
            ),
            "untype_shift": lambda: stock.untype_shift(rng.choice(stock.bags(only_open=False))[0].op),
            "refill": lambda: stock.refill(
                Round(day, (Stop(self.outlet, ((product, 3),), parcels),), here=rng.random() < 0.2, **source), _All()
            ),
            "undo_round": lambda: stock.undo_round(rng.choice(stock.visits()).movement),
            "undo_visit": lambda: stock.undo_visit(rng.choice(stock.visits()).movement),
            "send": lambda: stock.send(Send(place, day, parcels, rng.choice([self.centre, *self.places])), _All()),
            "move": lambda: stock.move(Send(place, day, parcels, rng.choice(self.places)), _All()),
            "arrive": lambda: stock.arrive(
                Arrive(place, day, (Piece(product, lot, number, rng.randrange(40)),), self.centre)
            ),
            "give_expired": lambda: stock.give_expired(ExpiredGiven(day, parcels, **source)),
            "correct": lambda: stock.correct(Correct(place, day, parcels, less=rng.random() < 0.5, note="x")),
            "undo_transfer": lambda: stock.undo_transfer(rng.choice(stock.transfers()).op),
            "reverse": lambda: stock.reverse(rng.choice(stock.movements()).movement),
            "repeat": lambda: stock.repeat(rng.choice(stock.movements()).movement),
        }
        assert set(verbs) == WRITING
        if rng.random() < 0.08:
            stock.set_aside(SetAside(product, lot, day, rng.choice(list(Reason)), rng.choice([0, place])))
        if rng.random() < 0.05:
            self.clock.day += 1
        name = rng.choice(sorted(verbs))
        try:
            verbs[name]()
        except (Problem, IndexError):
            return ""
        return name

    # -------------------------------------------------------------- what must always be so
    def last(self) -> int:
        """Return the entry that was written last."""
        return int(self.vault.reader.value("SELECT max(op) FROM stock_line") or 0)

    def offered_only_good(self, since: int) -> None:
        """Check that nothing written since went out expired or set aside, as of its own day."""
        marks = ", ".join(str(int(flow)) for flow in OFFERED)
        rows = self.vault.reader.rows(
            "SELECT line.day, card.expiry, card.number, card.code, line.place, line.flow FROM stock_line AS line "
            "JOIN stock_card AS card USING (place, product, lot) "
            f"WHERE line.op > ? AND line.flow IN ({marks}) AND line.change < 0 AND line.flags & 2 = 0",
            (since,),
        )
        holds = self.stock.holds()
        bags = {bag.op: bag.place for bag, _held in self.stock.bags(only_open=False)}
        for day, expiry, number, code, place, flow in rows:
            assert expiry is None or day <= expiry, (Flow(flow), number)
            lot = Lot(number, expiry)
            aside = [one for one in holds if one.product == code and one.covers(lot) and one.on(day)]
            assert not [one for one in aside if one.at(place, bags.get(place, 0))], (Flow(flow), number)

    def conserved(self, day: int) -> None:
        """Check opening + in - out = closing for every card from `day` to the end, and against the months."""
        reader = self.vault.reader
        for place, product, lot in reader.rows("SELECT place, product, lot FROM stock_card"):
            key = (place, product, lot)
            where = "place = ? AND product = ? AND lot = ?"
            opening = reader.value(
                f"SELECT balance FROM stock_line WHERE {where} AND day < ? ORDER BY day DESC, at DESC LIMIT 1",
                (*key, day),
            )
            moved = reader.value(f"SELECT sum(change) FROM stock_line WHERE {where} AND day >= ?", (*key, day))
            closing = reader.value(f"SELECT balance FROM stock_card WHERE {where}", key)
            assert (opening or 0) + (moved or 0) == closing
        # What went from one place of the book to another left one as it came to the other.
        sent = {one.op: one for one in self.stock.transfers() if one.own and not one.gone}
        for op, one in sent.items():
            assert sum(piece.sent for piece in self.stock.transfer_pieces(op)) == one.pieces
        arrivals = reader.rows("SELECT sent, count(*) FROM stock_transfer WHERE sent <> 0 AND gone = 0 GROUP BY sent")
        assert all(op in sent and count == 1 for op, count in arrivals)
        months = reader.rows("SELECT sum(change) FROM stock_month WHERE flow < 100")
        cards = reader.rows("SELECT sum(balance) FROM stock_card WHERE NOT in_bag")
        assert months == cards

    def every_day(self) -> dict[tuple[Any, ...], int]:
        """Return each card's closing balance on each day on which it moved."""
        rows = self.vault.reader.rows("SELECT place, product, lot, day, balance FROM stock_line ORDER BY day, at")
        return {row[:4]: row[4] for row in rows}


SETTINGS = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@SETTINGS
@given(st.integers(0, 2**32))
def test_no_verb_ever_offers_what_has_expired_or_is_set_aside(seed: int) -> None:
    book = Book(random.Random(seed))
    for _ in range(45):
        before, holds = book.last(), len(book.stock.holds())
        name = book.act()
        if name and len(book.stock.holds()) == holds:
            book.offered_only_good(before)
    below = book.vault.reader.rows("SELECT count(*) FROM stock_line WHERE balance < 0")
    assert below == [(0,)], "an entry typed here made a balance negative"
    book.vault.close()


@SETTINGS
@given(st.integers(0, 2**32), st.integers(-16, 3))
def test_nothing_is_lost_or_made_by_any_verb(seed: int, ago: int) -> None:
    book = Book(random.Random(seed))
    for _ in range(40):
        book.act()
    book.conserved(FIRST_DAY + ago)
    book.conserved(first_day(month_of(FIRST_DAY)))
    book.vault.close()


@SETTINGS
@given(st.integers(0, 2**32))
def test_undoing_any_movement_brings_back_every_balance_of_every_day(seed: int) -> None:
    book = Book(random.Random(seed))
    for _ in range(12):
        book.act()
    undone = 0
    for _ in range(30):
        before, last = book.every_day(), book.last()
        name = book.act()
        written = book.vault.reader.rows("SELECT DISTINCT movement FROM stock_line WHERE op > ?", (last,))
        if (
            name in {"", "reverse", "untype_shift", "undo_round", "undo_visit", "reopen_bag", "undo_transfer"}
            or len(written) != 1
        ):
            continue
        try:
            book.stock.reverse(written[0][0])
        except Problem:
            continue  # a bag that was closed since, or a balance that would break
        undone += 1
        after = book.every_day()
        assert {key: value for key, value in after.items() if key in before} == before
        # On days that only the movement and its undoing touch, nothing differs from the day before.
        for place, product, lot, day in after.keys() - before.keys():
            earlier = [one[3] for one in before if one[:3] == (place, product, lot) and one[3] < day]
            wanted = before[place, product, lot, max(earlier)] if earlier else 0
            assert after[place, product, lot, day] == wanted
    book.vault.close()


def test_the_random_book_does_use_every_verb() -> None:
    seen = set()
    for seed in range(6):
        book = Book(random.Random(seed))
        for _ in range(120):
            seen.add(book.act())
        book.vault.close()
    assert seen - {""} == WRITING


@pytest.mark.parametrize("flow", OFFERED)
def test_the_check_would_notice(flow: Flow) -> None:
    """A line of an expired lot that left to be used is found, whatever wrote it."""
    book = Book(random.Random(1))
    before = book.last()
    with book.vault.write() as tx:
        tx.do(
            "INSERT INTO stock_line SELECT place, product, lot, ?, x'ff', ?, movement, ?, -1, balance, NULL, NULL, 0, "
            "'', 0, 0, day FROM stock_line WHERE lot IN (SELECT lot FROM stock_card WHERE number = 'C') LIMIT 1",
            (FIRST_DAY, before + 1, int(flow)),
        )
    with pytest.raises(AssertionError):
        book.offered_only_good(before)
    book.vault.close()
