"""Levels, orders, facts of lots and visits add up to the same tables, whatever the order in which entries come."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.convergence import Batches, arrive, check, laptops, random_schedule, snapshot
from tests.helpers.vaults import FIRST_DAY, educator, random_keys
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.figures import Levels
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import HandOut, Lot, Parcel, Receipt, Source
from toolkit.stock.orders import OrderDraft
from toolkit.stock.outlets import Round, Stop
from toolkit.stock.service import PlacesProjection, StockProjection, StockService
from toolkit.vault import Vault
from toolkit.vault.doctor import examine

CODES = ("male-condom", "lube-sachet")
LOTS = (Lot("A", FIRST_DAY + 90), Lot("B", FIRST_DAY + 300))
BOTH = (StockProjection(), PlacesProjection())


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def act(stock: StockService, vault: Vault, rng: random.Random) -> None:
    """Do one random thing of this room; a refusal is an answer too."""
    place, code, lot = stock.places()[0].op, rng.choice(CODES), rng.choice(LOTS)
    day, pieces, sure = FIRST_DAY - rng.randrange(20), rng.randint(1, 60), _All()
    outlets, orders = [one.op for one in stock.outlets()], [one.op for one in stock.orders()]
    order = rng.choice(orders) if orders and rng.random() < 0.5 else 0
    months = Fraction(rng.randint(1, 8), 4)
    facts = LotFacts(
        rng.choice([None, "Latex", "Gum"]),
        rng.choice([None, *Quality]),
        rng.choice([None, 0]),
        rng.choice([None, "40123450"]),
    )
    receipt = Receipt(
        place,
        day,
        (Parcel(code, pieces, lot),),
        Source.DONOR,
        rng.choice(["", "Ama", "Kofi"]),
        order=order,
        facts=facts,
    )
    found = ((code, rng.randrange(40)),) if rng.random() < 0.6 else ()
    filled = (Parcel(code, pieces),) if rng.random() < 0.7 else ()
    verbs: Sequence[Callable[[], object]] = [
        lambda: stock.receive(receipt, sure),
        lambda: stock.receive(receipt, sure),
        lambda: stock.place_order(OrderDraft(place, code, pieces, day, rng.choice([None, FIRST_DAY + 9])), sure),
        lambda: stock.change_order(rng.choice(orders), pieces=pieces, cancelled=rng.choice([None, True, False])),
        lambda: stock.set_levels(
            rng.choice([0, place]), rng.choice(["", code]), Levels(months, months * 2, months / 2)
        ),
        lambda: stock.set_levels(rng.choice([0, place]), rng.choice(["", code]), None),
        lambda: stock.set_lot_facts(code, lot, facts),
        lambda: stock.refill(
            Round(day, tuple(Stop(one, found, filled) for one in rng.sample(outlets, len(outlets))), place, here=True),
            sure,
        ),
        lambda: stock.hand_out(
            HandOut(day, (Parcel(code, pieces),), place, outlet=rng.choice(outlets), here=True), sure
        ),
        lambda: stock.reverse(rng.choice(stock.movements()).movement),
        lambda: stock.undo_round(rng.choice(stock.visits()).movement),
        lambda: stock.add_outlet(rng.choice(["Red door", "Box 4", "The wall"])),
        lambda: stock.looked_at(rng.choice(stock.movements()).movement),
        lambda: stock.change_product(rng.choice(stock.products()).op, name=rng.choice(["", "Ours"])),
    ]
    try:
        rng.choice(verbs)()
    except (Problem, IndexError):
        return


def answers(vault: Vault) -> object:
    """Return what the service says of it all, ops under the names they have on every laptop."""
    stock, name = StockService(vault), vault.reader.name
    place = stock.places()[0].op
    return (
        [stock.levels_for(place, code) for code in CODES],
        [
            (name(one.op), one.pieces, one.received, one.open, one.cancelled)
            for one in sorted(stock.orders(), key=lambda one: name(one.op))
        ],
        sorted(
            (code, str(lot), str(facts.manufacturer), str(facts.quality), facts.gtin)
            for (code, lot), facts in stock.every_lot_fact().items()
        ),
        sorted(
            (name(one.outlet), one.product, one.visits, one.empty, one.filled, str(one.spans))
            for one in stock.outlet_uses()
        ),
        [stock.on_order(place, code) for code in CODES],
    )


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_any_order_duplication_and_split_gives_the_same(seed: int) -> None:
    rng = random.Random(seed)
    clock, keys = FixedClock(FIRST_DAY), random_keys()
    with laptops(2, BOTH, keys, clock) as (one, two):
        first, second = StockService(one), StockService(two)
        first.begin()
        one.lists.add(Listed.STORE, "Centre")
        for _ in range(2):
            first.add_outlet(rng.choice(["Red door", "Box 4"]))
        two.receive(one.wires())
        for _ in range(rng.randint(1, 3)):
            for _ in range(rng.randint(0, 12)):
                act(first, one, rng)
            for _ in range(rng.randint(0, 12)):
                act(second, two, rng)
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


def test_the_later_of_two_levels_counts_on_both_laptops() -> None:
    clock, keys = FixedClock(FIRST_DAY), random_keys()
    with laptops(2, BOTH, keys, clock) as (one, two):
        first, second = StockService(one), StockService(two)
        first.begin()
        one.lists.add(Listed.STORE, "Centre")
        two.receive(one.wires())
        first.set_levels(0, CODES[0], Levels(Fraction(2), Fraction(4), Fraction(1)))
        clock.day += 1
        second.set_levels(0, CODES[0], Levels(Fraction(3), Fraction(6), Fraction(1)))
        one.receive(two.wires())
        two.receive(one.wires())
        place = first.places()[0].op
        assert first.levels_for(place, CODES[0]).minimum == 3
        assert answers(one) == answers(two)
        wires = one.wires()
    check(wires, keys, BOTH, compare=answers)


@pytest.mark.parametrize(
    "strange",
    [
        {"place": "x", "product": 3, "minimum": "1/0", "maximum": "9" * 400, "emergency": None},
        {"minimum": "1/2", "maximum": "1/3", "emergency": "1"},
        {"place": -1, "product": "", "pieces": 10**30, "day": "soon"},
        {"product": "c", "number": ["x"], "expiry": -5, "quality": "best", "donor": "me", "gtin": 5},
        {"day": 20000, "outlet": 5, "left": [["c"], "x", [3, 4], ["c", -1], ["c", 2.5]], "lines": "no"},
        {},
    ],
)
def test_strange_entries_are_taken_for_nothing_or_for_their_good_part(vault: Vault, strange: dict[str, Any]) -> None:
    from toolkit.stock import kinds

    stock = StockService(vault)
    stock.begin("Cupboard")
    for kind in (kinds.LEVELS, kinds.ORDERED, kinds.LOT_FACTS, kinds.VISITED, kinds.HANDED_OUT, kinds.RECEIVED):
        with vault.write() as tx:
            tx.submit(kind, strange)
    answers(vault)
    assert stock.needs() is not None
    assert not examine(vault).differing
