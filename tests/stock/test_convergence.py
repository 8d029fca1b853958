"""Any order, duplication and split of the same entries gives the same tables; a slow reference agrees."""

from __future__ import annotations

import random
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY, colleague, make_vault, random_keys
from toolkit.base.clock import FixedClock, month_of
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.stock.model import (
    CloseBag,
    Count,
    Find,
    Flow,
    HandOut,
    Loss,
    Lot,
    Parcel,
    Receipt,
    TakeOut,
)
from toolkit.stock.posting import IN_BAG, Line, lines_of
from toolkit.stock.service import StockService
from toolkit.stock.store import StockProjection
from toolkit.vault import Entry, Reader, Vault

OPS = {
    "stock_line": ("place", "op", "movement", "other", "home"),
    "stock_card": ("place",),
    "stock_month": ("place",),
    "stock_product": ("op",),
    "stock_shift": ("op", "place"),
    "stock_import": ("op",),
}
LOTS = (None, Lot("A", FIRST_DAY + 20), Lot("B", FIRST_DAY + 90), Lot("C", FIRST_DAY - 4))
CODES = ("male-condom", "lube-sachet")


def tables(vault: Vault) -> dict[str, list[Any]]:
    """Return stock's tables with ops by the names that are the same on every laptop."""
    reader = vault.reader
    found = {}
    for table, ops in OPS.items():
        columns = [row[1] for row in reader.rows(f"SELECT cid, name FROM pragma_table_info('{table}')")]
        rows = reader.rows(f"SELECT * FROM {table}")
        named = [
            tuple(
                reader.name(value) if column in ops and value else value
                for column, value in zip(columns, row, strict=True)
            )
            for row in rows
        ]
        found[table] = sorted(named, key=repr)
    return found


def fresh(keys: Any, clock: FixedClock) -> Vault:
    return make_vault(Path(tempfile.mkdtemp()) / "v", keys, clock=clock, projections=(StockProjection(),))


def act(stock: StockService, vault: Vault, rng: random.Random) -> None:
    """Do one random thing; a refusal is an answer too."""
    place = rng.choice(stock.places()).op
    day = FIRST_DAY - rng.randrange(12)
    parcels = (Parcel(rng.choice(CODES), rng.randint(1, 40), rng.choice(LOTS)),)
    anything = _All()
    open_bags = [bag.op for bag, _held in stock.bags()]
    bag = rng.choice(open_bags) if open_bags and rng.random() < 0.5 else 0
    verbs = [
        lambda: stock.receive(Receipt(place, day, parcels), anything),
        lambda: stock.receive(Receipt(place, day, parcels), anything),
        lambda: stock.hand_out(HandOut(day, parcels, place, bag, here=rng.random() < 0.3), anything),
        lambda: stock.hand_out(HandOut(day, (Parcel(parcels[0].product, 3),), place), anything),
        lambda: stock.lose(Loss(day, parcels, rng.choice([Flow.LOST, Flow.CONFISCATED]), place, bag), anything),
        lambda: stock.find_stock(Find(place, day, parcels), anything),
        lambda: stock.count(Count(place, day, parcels), anything),
        lambda: stock.take_out(TakeOut(place, day, parcels, "K", bag), anything),
        lambda: stock.bring_back(bag, day, parcels) if bag else None,
        lambda: stock.close_bag(CloseBag(bag, FIRST_DAY, explanation="so"), anything) if bag else None,
        lambda: stock.reverse(rng.choice(stock.movements()).movement),
        lambda: stock.reverse(rng.choice(stock.movements()).movement),
    ]
    try:
        rng.choice(verbs)()
    except (Problem, IndexError):
        return


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def every_line(reader: Reader) -> dict[int, list[Line]]:
    by_subject: dict[int, list[Entry]] = defaultdict(list)
    for (subject,) in reader.rows("SELECT DISTINCT subject FROM journal"):
        by_subject[subject] = [entry for entry in reader.entries(subject) if entry.kind.startswith("stock.")]
    return {subject: lines_of(entries) for subject, entries in by_subject.items()}


def check_against_reference(vault: Vault) -> None:
    """Walk every card from its first line, as one would by hand, and compare everything that is kept."""
    reader = vault.reader
    cards: dict[tuple[int, int, int], list[tuple[int, Line]]] = defaultdict(list)
    for subject, lines in every_line(reader).items():
        for line in lines:
            cards[line.card.key].append((subject, line))
    kept_lines, balances = {}, {}
    months: dict[tuple[int, int, int, int], list[int]] = defaultdict(lambda: [0, 0])
    for card, lines in cards.items():
        balance = 0
        for subject, line in sorted(lines, key=lambda one: (one[1].day, one[1].at)):
            before = balance
            balance = balance + line.delta if line.counted is None else line.counted
            kept_lines[*card, line.day, line.at] = (subject, balance - before, balance, line.flags)
            if line.home:
                flow = line.flow + (IN_BAG if line.home != card[0] else 0)
                total = months[line.home, card[1], month_of(line.began), flow]
                total[0] += balance - before
                total[1] += 1
        balances[card] = balance
    assert kept_lines == {
        row[:5]: row[5:]
        for row in reader.rows("SELECT place, product, lot, day, at, movement, change, balance, flags FROM stock_line")
    }
    assert balances == {row[:3]: row[3] for row in reader.rows("SELECT place, product, lot, balance FROM stock_card")}
    assert {key: tuple(total) for key, total in months.items()} == {
        row[:4]: row[4:] for row in reader.rows("SELECT place, product, month, flow, change, lines FROM stock_month")
    }


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_any_order_duplication_and_split_gives_the_same_tables(seed: int) -> None:
    rng = random.Random(seed)
    clock = FixedClock(FIRST_DAY)
    keys = random_keys()
    one, two = fresh(keys, clock), fresh(colleague(keys), clock)
    first, second = StockService(one), StockService(two)
    first.begin()
    one.lists.add(Listed.STORE, "Centre")
    one.lists.add(Listed.STORE, "Annexe")
    two.receive(one.wires())
    if rng.random() < 0.3:
        second.begin()
    for _ in range(rng.randint(1, 3)):
        for _ in range(rng.randint(0, 14)):
            act(first, one, rng)
        for _ in range(rng.randint(0, 14)):
            act(second, two, rng)
        if rng.random() < 0.6:
            clock.day += rng.randrange(3)
            two.receive(one.wires())
        if rng.random() < 0.6:
            one.receive(two.wires())
    one.receive(two.wires())
    two.receive(one.wires())
    wanted = tables(one)
    assert tables(two) == wanted
    check_against_reference(one)
    wires = [wire for wire in one.wires() if wire.kind.startswith(("stock.", "list."))]
    for _ in range(2):
        other = fresh(colleague(keys), clock)
        shuffled = [*wires, *rng.sample(wires, len(wires) // 3)]
        rng.shuffle(shuffled)
        while shuffled:
            size = rng.randint(1, 12)
            other.receive(shuffled[:size])
            shuffled = shuffled[size:]
        assert tables(other) == wanted
        other.close()
    one.close()
    two.close()


def test_two_reversals_of_one_movement_undo_it_once() -> None:
    clock, keys = FixedClock(FIRST_DAY), random_keys()
    one, two = fresh(keys, clock), fresh(colleague(keys), clock)
    first, second = StockService(one), StockService(two)
    first.begin()
    store = one.lists.add(Listed.STORE, "Centre")
    first.receive(Receipt(store, FIRST_DAY - 2, (Parcel("male-condom", 100),)))
    handed = first.hand_out(HandOut(FIRST_DAY - 1, (Parcel("male-condom", 30),), store)).op
    two.receive(one.wires())
    first.reverse(handed)
    second.reverse(second.movements()[0].movement)
    one.receive(two.wires())
    two.receive(one.wires())
    assert tables(one) == tables(two)
    assert first.card(store, "male-condom").on_hand == 100
    check_against_reference(one)
    one.close()
    two.close()


def test_what_goes_below_zero_by_two_laptops_is_kept_and_flagged() -> None:
    clock, keys = FixedClock(FIRST_DAY), random_keys()
    one, two = fresh(keys, clock), fresh(colleague(keys), clock)
    first, second = StockService(one), StockService(two)
    first.begin()
    store = one.lists.add(Listed.STORE, "Centre")
    first.receive(Receipt(store, FIRST_DAY - 2, (Parcel("male-condom", 100),)))
    two.receive(one.wires())
    first.hand_out(HandOut(FIRST_DAY, (Parcel("male-condom", 70),), store))
    second.hand_out(HandOut(FIRST_DAY, (Parcel("male-condom", 60),), second.places()[0].op))
    one.receive(two.wires())
    assert first.card(store, "male-condom").on_hand == -30
    assert any("below zero" in need.text for need in first.needs())
    # What does not make it worse may still be typed; what does is refused.
    first.receive(Receipt(store, FIRST_DAY, (Parcel("male-condom", 10),)), _All())
    with pytest.raises(Problem, match=r"^stock\.not-enough$"):
        first.hand_out(HandOut(FIRST_DAY, (Parcel("male-condom", 1),), store))
    first.count(Count(store, FIRST_DAY, (Parcel("male-condom", 5),)), _All())
    assert not any("below zero" in need.text for need in first.needs())
    one.close()
    two.close()
