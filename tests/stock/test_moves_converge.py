"""Holds, transfers and counts: any order, duplication and split of the entries gives the same tables."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.convergence import check, laptops
from tests.helpers.vaults import FIRST_DAY, random_keys
from toolkit import kit
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.holds import Reason, SetAside
from toolkit.stock.model import Count, Lot, Parcel, Receipt
from toolkit.stock.service import StockService
from toolkit.stock.store import MovesProjection
from toolkit.stock.transfers import Arrive, Piece, Send
from toolkit.vault import Vault, Writer

CODE = "male-condom"
LOTS = (Lot("A", FIRST_DAY + 20), Lot("B", FIRST_DAY + 90), Lot())


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def act(stock: StockService, vault: Vault, rng: random.Random) -> None:
    places = [one.op for one in stock.places()]
    place, lot, day = rng.choice(places), rng.choice(LOTS), FIRST_DAY - rng.randrange(6)
    parcels = (Parcel(CODE, rng.randint(1, 30), lot),)
    centre = vault.lists.all(Listed.CENTRE)[0].op
    sent = [one for one in stock.transfers() if one.out]
    reason = rng.choice(list(Reason))
    verbs = [
        lambda: stock.set_aside(SetAside(CODE, lot, day, reason, rng.choice([0, place]))),
        lambda: stock.release(rng.choice(stock.holds()).op),
        lambda: stock.undo_hold(rng.choice(stock.holds()).op),
        lambda: stock.send(Send(place, day, parcels, rng.choice([centre, *places])), _All()),
        lambda: stock.confirm(rng.choice(sent).op, day, (Piece(CODE, lot, 5, rng.randrange(9)),)),
        lambda: stock.arrive(Arrive(place, day, stock.transfer_pieces(rng.choice(sent).op), sent=rng.choice(sent).op)),
        lambda: stock.count(Count(place, day, parcels, stock.begin_count(place)), _All()),
        lambda: stock.approve(rng.choice(stock.waiting_counts()).op),
        lambda: stock.reverse(rng.choice(stock.movements()).movement),
    ]
    try:
        rng.choice(verbs)()
    except (Problem, IndexError):
        return


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_any_order_gives_the_same_holds_transfers_and_counts(seed: int) -> None:
    rng, keys, clock = random.Random(seed), random_keys(), FixedClock(FIRST_DAY)
    with laptops(2, kit.PROJECTIONS, keys, clock) as (one, two):
        first, second = StockService(one), StockService(two)
        first.begin()
        for name in ("Centre", "Annexe"):
            place = one.lists.add(Listed.STORE, name)
            for lot in LOTS:
                first.receive(Receipt(place, FIRST_DAY - 6, (Parcel(CODE, 200, lot),)), _All())
        first.centre_named("North")
        two.receive(one.wires())
        for _ in range(3):
            for _ in range(8):
                act(first, one, rng)
                act(second, two, rng)
            two.receive(one.wires())
            one.receive(two.wires())
        two.receive(one.wires())
        wires = one.wires()

        def asked(vault: Vault) -> object:
            stock = StockService(vault)
            return (
                sorted((each.code, each.state, each.arrived) for each in stock.transfers()),
                sorted((each.lot.number, each.day, each.released or 0) for each in stock.holds(only_open=False)),
                sorted((each.day, len(each.lines)) for each in stock.waiting_counts()),
                stock.on_the_way(),
            )

        tables = check(wires, keys, kit.PROJECTIONS, schedules_tried=3, seed=seed, compare=asked)
        assert {"stock_hold", "stock_transfer", "stock_count"} <= set(tables)


def test_what_two_laptops_took_in_is_kept_and_somebody_is_told() -> None:
    keys, clock = random_keys(), FixedClock(FIRST_DAY)
    with laptops(2, kit.PROJECTIONS, keys, clock) as (one, two):
        first, second = StockService(one), StockService(two)
        first.begin()
        centre, annexe = (one.lists.add(Listed.STORE, name) for name in ("Centre", "Annexe"))
        first.receive(Receipt(centre, FIRST_DAY, (Parcel(CODE, 100, LOTS[0]),)))
        sent = first.send(Send(centre, FIRST_DAY, (Parcel(CODE, 40),), annexe)).op
        two.receive(one.wires())
        pieces = (Piece(CODE, LOTS[0], 40, 40),)
        first.arrive(Arrive(annexe, FIRST_DAY, pieces, sent=sent))
        over_there = second.transfers()[0]
        second.arrive(Arrive(over_there.other, FIRST_DAY, pieces, sent=over_there.op))
        one.receive(two.wires())
        assert sum(each.balance for each in first.lots(annexe)) == 80
        (need,) = [each for each in first.needs() if "arrived twice" in each.text]
        assert first.transfers()[0].code in need.text
        assert isinstance(need.target.subject, int)
        first.reverse(need.target.subject)
        assert sum(each.balance for each in first.lots(annexe)) == 40
        assert not [each for each in first.needs() if "arrived twice" in each.text]


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("stock.hold", {}),
        ("stock.hold", {"day": "x", "product": CODE}),
        ("stock.hold", {"day": 5, "product": 7}),
        ("stock.hold", {"day": 5, "product": CODE, "number": [], "expiry": -1, "place": "y", "reason": {}, "note": 3}),
        ("stock.released", {"day": None}),
        ("stock.sent", {"day": 5, "lines": [[1, CODE, "", None]]}),
        ("stock.sent", {"day": 5, "lines": [["a", 3, 4, 5, "six"]], "to": -1, "ident": 5, "code": None}),
        ("stock.arrived", {"day": 5, "lines": [["PLACE", CODE, "A", None, 5, "x", {}]], "sent": "no"}),
        ("stock.transfer_confirmed", {"day": 5, "lines": "none"}),
        ("stock.counted", {"day": 5, "lines": [["PLACE", CODE, "A", None, 5, "x", 0, [], {}]]}),
    ],
)
def test_strange_content_is_folded_without_a_word(vault: Vault, kind: str, payload: dict[str, object]) -> None:
    place = vault.lists.add(Listed.STORE, "Centre")
    lines = payload.get("lines")
    if isinstance(lines, list):
        lines = [[place if cell == "PLACE" else cell for cell in row] for row in lines]
        payload = {**payload, "lines": lines}
    known = next(one for one in MovesProjection.kinds if one.name == kind)
    with vault.write() as tx:
        _submit(tx, known, payload)
    stock = StockService(vault)
    stock.holds(only_open=False)
    stock.transfers()
    stock.waiting_counts()
    stock.on_the_way()


def _submit(tx: Writer, kind: object, payload: dict[str, object]) -> None:
    tx.submit(kind, payload)  # type: ignore[arg-type]


def test_an_erased_entry_leaves_no_row(vault: Vault) -> None:
    stock = StockService(vault)
    stock.begin("Here")
    hold = stock.set_aside(SetAside(CODE, LOTS[0], FIRST_DAY))
    with vault.write() as tx:
        tx.erase(hold, "a slip")
    assert stock.holds(only_open=False) == []
