"""Folding is total: whatever an entry holds, it gives lines or none, and never an error."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.places import Listed
from toolkit.stock import kinds
from toolkit.stock.model import Flow
from toolkit.stock.posting import MOVEMENT_KINDS, Card, Line, at_of, keys_of, lines_of, settle
from toolkit.vault.doctor import examine

STORE, SHIFT = (1 << 32) + 7, (1 << 32) + 9


@dataclass(frozen=True)
class Said:
    kind: str
    payload: dict[str, Any] | None
    op: int = 1 << 32
    order: tuple[int, int, bytes, int] = field(default=(FIRST_DAY, 1, b"r" * 16, 1))


def said(kind: str, **payload: Any) -> Said:
    return Said(kind, {"day": FIRST_DAY, **payload})


GOOD = [[STORE, CONDOM, "A", None, 5]]


@pytest.mark.parametrize(
    ("entry", "changes"),
    [
        (said("stock.received", lines=GOOD), [5]),
        (said("stock.received", lines=GOOD, day=-1), []),
        (said("stock.received", lines=GOOD, day=True), []),
        (said("stock.received", lines=GOOD, day="today"), []),
        (said("stock.received", lines="many"), []),
        (said("stock.received", lines=[GOOD[0][:4], 7, None]), []),
        (said("stock.received", lines=[[0, CONDOM, "A", None, 5]]), []),
        (said("stock.received", lines=[[STORE, "", "A", None, 5]]), []),
        (said("stock.received", lines=[[STORE, CONDOM, 7, "x", 5]]), [5]),
        (said("stock.received", lines=[[STORE, CONDOM, "A", None, 0]]), []),
        (said("stock.received", lines=[[STORE, CONDOM, "A", None, 10**10]]), []),
        (said("stock.handed_out", lines=GOOD, here=GOOD), [5, -5]),
        (said("stock.taken_out", lines=GOOD), [-5, 5]),
        (said("stock.returned", lines=GOOD), []),  # of no shift
        (said("stock.returned", lines=GOOD, shift=SHIFT), [5, -5]),
        (said("stock.returned", lines=[[0, CONDOM, "A", None, 5]], shift=SHIFT), []),
        (said("stock.lost", lines=GOOD, cause=14), [-5]),
        (said("stock.lost", lines=GOOD, cause=3), [-5]),  # a strange cause is "not explained"
        (said("stock.counted", lines=[[*GOOD[0], 9, 0], [STORE, CONDOM, "A", None, -1]]), [0]),
        (said("stock.ledger"), []),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 2, 4]]), [4]),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[1, 0, FIRST_DAY, 2, 4]]), []),
        (said("stock.ledger", places=[0], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 2, 4]]), []),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 14, 4]]), [-4]),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 14, -4]]), []),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 3, -4]]), [4]),  # given back
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 4, 4]]), []),
        (
            said(
                "stock.ledger", places=[STORE], products=[CONDOM], lots=[["A", 1]], lines=[[0, 0, FIRST_DAY, 2, 4, 9]]
            ),
            [4],
        ),
        (said("stock.ledger", places=[STORE], products=[CONDOM], lines=[[0, 0, FIRST_DAY, 22, -4]]), [-4]),
        (said("stock.product", code=CONDOM), []),
        (Said("stock.received", None), []),
        (said("stock.unheard_of", lines=GOOD), []),
    ],
)
def test_strange_entries_give_no_lines_or_the_good_part(entry: Said, changes: list[int]) -> None:
    lines = lines_of([entry])
    assert [line.delta for line in lines] == changes
    assert {line.card.key for line in lines} == {card for card, _day, _at in keys_of([entry])}


def test_a_strange_cause_is_not_explained() -> None:
    (line,) = lines_of([said("stock.lost", lines=GOOD, cause=3)])
    assert line.flow is Flow.UNEXPLAINED


def test_more_parts_than_can_be_numbered_are_left_out() -> None:
    long = said("stock.received", lines=GOOD * 70_000)
    assert len(lines_of([long])) == 0x10000
    rows = [[0, 0, FIRST_DAY, 2, 4]] * 70_000
    assert len(lines_of([said("stock.ledger", places=[STORE], products=[CONDOM], lines=rows)])) == 0x10000


values = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-3, 30), st.integers(), st.text(max_size=4), st.just(STORE),
        st.just(CONDOM), st.just(FIRST_DAY),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=7), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=20,
)  # fmt: skip
fields = ["day", "lines", "here", "shift", "home", "began", "cause", "places", "products", "giver", "group", "area"]
payloads = st.one_of(st.none(), st.dictionaries(st.sampled_from(fields), values, max_size=8))
sayings = st.builds(
    Said,
    st.sampled_from([*sorted(MOVEMENT_KINDS), "stock.reversed", "stock.bag_closed"]),
    payloads,
    st.integers(1 << 32, (1 << 32) + 5),
    st.tuples(st.integers(-5, 2**40), st.integers(-5, 2**70), st.just(b"r" * 16), st.integers(0, 2**40)),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(sayings, max_size=5), st.randoms())
def test_any_payload_is_folded_and_order_does_not_matter(entries: list[Said], rng: Any) -> None:
    unique = list({entry.op: entry for entry in entries}.values())
    shuffled = [*unique, *unique[:2]]
    rng.shuffle(shuffled)
    lines = lines_of(unique)
    assert lines_of(shuffled) == lines
    assert {(line.card.key, line.day, line.at) for line in lines} <= keys_of(unique)


@given(st.lists(st.one_of(st.integers(-9, 9), st.integers(0, 30).map(str)), max_size=12), st.integers(-5, 50))
def test_settling_conserves(raw: list[int | str], before: int) -> None:
    card = Card(STORE, CONDOM, "", None)
    lines = [
        Line(card, place, b"", 0, Flow.COUNTED, counted=int(one))
        if isinstance(one, str)
        else Line(card, place, b"", 0, Flow.FOUND, delta=one)
        for place, one in enumerate(raw)
    ]
    settled = settle(before, lines)
    assert before + sum(one.change for one in settled) == (settled[-1].balance if settled else before)


def test_order_in_bytes_is_order_in_numbers() -> None:
    orders = [(day, tick, bytes([run]) * 16, counter) for day in (0, 300) for tick in (0, 257) for run in (1, 9)
              for counter in (1, 70_000)]  # fmt: skip
    assert sorted(orders) == sorted(orders, key=lambda order: at_of(order, 0))
    assert at_of(orders[0], 1) < at_of(orders[0], 256)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(kinds.KINDS), payloads.filter(lambda one: one is not None)), max_size=6))
def test_strange_entries_leave_the_tables_whole(bench: Bench, entries: list[tuple[Any, dict[str, Any]]]) -> None:
    subject = 0
    for kind, payload in entries:
        clean = {key: _bounded(value) for key, value in payload.items()}
        with bench.vault.write() as tx:
            made = tx.submit(kind, clean, subject=subject if secrets.randbelow(2) else 0)
            subject = subject or made
    bench.ok()
    bench.stock.needs()
    bench.stock.products()
    bench.stock.bags(only_open=False)
    bench.stock.imports()
    bench.stock.movements()


def _bounded(value: Any) -> Any:
    """Keep to what the journal takes: plain keys, and ops that this vault has."""
    if isinstance(value, dict):
        return {f"k{key.strip('$')}": _bounded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bounded(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 1 << 32:
        return 4_000_000_000
    return value


def test_the_doctor_finds_the_tables_as_the_entries_say(bench: Bench) -> None:
    from toolkit.stock.model import Count, Parcel

    bench.vault.lists.add(Listed.AREA, "North")
    bench.receive(100, ago=9)
    bench.hand_out(10, ago=5)
    bench.stock.count(Count(bench.store, FIRST_DAY - 3, (Parcel(CONDOM, 88),)))
    bench.hand_out(3, ago=7)
    shift = bench.take_out(20, ago=1)
    bench.stock.reverse(bench.hand_out(5).op)
    bench.stock.bring_back(shift, FIRST_DAY, (Parcel(CONDOM, 20),))
    text = (
        "place,product,year,month,opening,received,handed_out,adjustment,closing\nNorth,male-condom,2026,8,9,0,4,0,5\n"
    )
    bench.stock.commit_ledger(bench.stock.read_ledger(text.encode()))
    bench.vault.settle()
    report = examine(bench.vault)
    assert report.differing == []
    assert report.is_clean
