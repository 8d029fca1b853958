"""Contacts, bags and numbers add up to the same tables on every laptop, whatever comes first; strange content is borne."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.convergence import Batches, arrive, laptops, random_schedule, snapshot
from tests.helpers.vaults import FIRST_DAY, educator, random_keys
from toolkit.base.clock import FixedClock, month_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock import kinds
from toolkit.stock.model import CloseBag, Flow, Group, HandOut, Loss, Parcel, Receipt, TakeOut
from toolkit.stock.service import BagsProjection, StockProjection, StockService
from toolkit.vault import Vault
from toolkit.vault.doctor import examine

CODES = ("male-condom", "lube-sachet")
BOTH = (StockProjection(), BagsProjection())
GTINS = ("07032069804988", "00000040123455")


class All:
    def __contains__(self, _key: object) -> bool:
        return True


def act(stock: StockService, rng: random.Random) -> None:
    """Do one random thing of bags; a refusal is an answer too."""
    place, code = stock.places()[0].op, rng.choice(CODES)
    day, sure = FIRST_DAY - rng.randrange(40), All()
    parcels = (Parcel(code, rng.randint(1, 40)),)
    bags = stock.bags()
    shift = rng.choice(bags)[0].op if bags else 0
    closed = [one.op for one in stock.closed_bags()]
    held = tuple(Parcel(one.product, one.balance) for one in rng.choice(bags)[1]) if bags else ()
    people = tuple((rng.choice(list(Group)), rng.randint(0, 9)) for _ in range(rng.randint(0, 3)))
    close = CloseBag(shift, FIRST_DAY, held, people=people, sheets=rng.randint(0, 3), slips=1, explanation="so")
    verbs: Sequence[Callable[[], object]] = [
        lambda: stock.take_out(TakeOut(place, day, parcels, "K7", here=rng.random() < 0.5), sure),
        lambda: stock.hand_out(HandOut(FIRST_DAY, parcels, place, group=rng.choice(list(Group)), contacts=4), sure),
        lambda: stock.hand_out(HandOut(FIRST_DAY, parcels, shift=shift, contacts=rng.randint(0, 5)), sure),
        lambda: stock.lose(Loss(FIRST_DAY, parcels, Flow.CONFISCATED, shift=shift), sure),
        lambda: stock.close_bag(close, sure),
        lambda: stock.close_bag(close, sure),
        lambda: stock.reopen_bag(rng.choice(closed)),
        lambda: stock.untype_shift(rng.choice(closed)),
        lambda: stock.type_shift(
            TakeOut(place, day, parcels, "T1"), CloseBag(0, day, parcels, people=people, sheets=2), sure
        ),
        lambda: stock.reverse(rng.choice(stock.movements()).movement),
        lambda: stock.learn_number(rng.choice(GTINS), code, rng.choice([1, 10, 144])),
    ]
    try:
        rng.choice(verbs)()
    except (Problem, IndexError):
        return


def answers(vault: Vault) -> object:
    """Return what the service says, ops under the names they have on every laptop."""
    stock, name = StockService(vault), vault.reader.name
    month = month_of(FIRST_DAY)
    shifts = [one for one, _held in stock.bags(only_open=False)]
    return (
        [stock.contacts(month - back, month - back) for back in range(3)],
        sorted((name(one.op), stock.bag_code(one.op), one.closed, one.reversed) for one in shifts),
        [(found.product, found.size) for found in (stock.recognise(gtin) for gtin in GTINS)],
    )


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_any_order_duplication_and_split_gives_the_same(seed: int) -> None:
    rng = random.Random(seed)
    clock, keys = FixedClock(FIRST_DAY), random_keys()
    with laptops(2, BOTH, keys, clock) as (one, two):
        first, second = StockService(one), StockService(two)
        first.begin()
        place = one.lists.add(Listed.STORE, "Centre")
        first.receive(Receipt(place, FIRST_DAY - 60, tuple(Parcel(code, 300) for code in CODES)))
        two.receive(one.wires())
        for _ in range(rng.randint(1, 3)):
            for stock in (first, second):
                for _ in range(rng.randint(0, 14)):
                    act(stock, rng)
            if rng.random() < 0.5:
                two.receive(one.wires())
            if rng.random() < 0.5:
                one.receive(two.wires())
        one.receive(two.wires())
        two.receive(one.wires())
        wires = one.wires()
        wanted, said = snapshot(one), answers(one)
        assert snapshot(two) == wanted
        assert answers(two) == said
        assert not examine(one).differing
    with laptops(1, BOTH, educator(keys), clock) as (third,):
        batches: Batches = random_schedule(len(wires), seed)
        assert arrive(third, wires, batches) == wanted
        assert answers(third) == said


def test_a_closing_that_names_another_movement_undoes_none(vault: Vault) -> None:
    stock = StockService(vault)
    stock.begin()
    place = vault.lists.add(Listed.STORE, "Centre")
    received = stock.receive(Receipt(place, FIRST_DAY, (Parcel(CODES[0], 50),))).op
    shift = stock.take_out(TakeOut(place, FIRST_DAY, (Parcel(CODES[0], 10),), "K7")).shift
    with vault.write() as tx:
        tx.submit(kinds.BAG_CLOSED, {"day": FIRST_DAY, "parts": [received, shift]}, subject=shift)
    assert stock.bags() == []
    stock.reopen_bag(shift)
    assert [one.balance for one in stock.lots(place)] == [40]
    assert len(stock.bags()) == 1


@pytest.mark.parametrize("kind", [kinds.BAG_CLOSED, kinds.BAG_REOPENED, kinds.TRADE_NUMBER, kinds.HANDED_OUT])
@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"people": "x", "sheets": -1, "slips": 4 * 10**9, "home": "y", "began": [], "day": None},
        {"people": [["men", 3], ["men", "3"], ["nobody", 2], [], 7] * 30, "home": 77, "day": 20000},
        {"gtin": "x" * 500, "product": 3, "size": 0},
        {"gtin": "٠١٢٣٤٥٦٧٨٩٠١٢٣", "product": "male-condom", "size": 1},
        {"closing": "no op"},
        {"day": FIRST_DAY, "parts": "x"},
        {"day": FIRST_DAY, "parts": [1, "x", None, True, {}, 2**31]},
        {"contacts": 5, "lines": [[]], "group": ["men"], "day": -1},
        {"contacts": 4 * 10**9, "lines": 4, "home": True},
    ],
)
def test_strange_content_is_borne(vault: Vault, kind: Any, strange: dict[str, Any]) -> None:
    stock = StockService(vault)
    stock.begin()
    place = vault.lists.add(Listed.STORE, "Centre")
    stock.receive(Receipt(place, FIRST_DAY, (Parcel(CODES[0], 50),)))
    shift = stock.take_out(TakeOut(place, FIRST_DAY, (Parcel(CODES[0], 10),), "K7")).shift
    with vault.write() as tx:
        tx.submit(kind, strange, subject=shift)
        tx.submit(kind, strange)
    assert not examine(vault).differing
    stock.contacts(0, 10**6)
    stock.bags(only_open=False)
    stock.recognise(GTINS[0])
    for op in (shift, place):
        stock.confiscated_from(op)
    try:
        stock.reopen_bag(shift)
    except Problem as refused:
        code = refused.code
    else:
        code = ""
    assert code in {"", "stock.bag-not-closed"}
