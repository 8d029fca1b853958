"""What to bring where: never more lost than before, nothing from who needs it, pieces neither made nor gone."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, Bench
from toolkit.base.places import Listed
from toolkit.stock import redistribute
from toolkit.stock.figures import Levels, course
from toolkit.stock.model import HandOut, Lot, LotStock, Parcel, Receipt
from toolkit.stock.redistribute import Standing, Suggestion, Why, suggest

lots = st.lists(
    st.builds(
        LotStock,
        st.builds(Lot, st.sampled_from("ABC"), st.one_of(st.none(), st.integers(-5, 500))),
        st.integers(0, 4000),
    ),
    max_size=3,
    unique_by=lambda one: one.lot,
)
standings = st.lists(
    st.tuples(lots, st.one_of(st.none(), st.integers(0, 800).map(Fraction)), st.integers(0, 500)), max_size=4
).map(lambda rows: [Standing(1 + at, "m", tuple(row[0]), row[1], Levels(), row[2]) for at, row in enumerate(rows)])


def lost(stock: list[LotStock], rate: Fraction | None) -> Fraction:
    return sum((cliff.pieces for cliff in course(stock, rate or Fraction(0), 0).cliffs), Fraction(0))


def carried_out(places: list[Standing], moves: list[Suggestion]) -> dict[int, dict[Lot, int]]:
    shelves = {one.place: {lot.lot: lot.balance for lot in one.lots} for one in places}
    for move in moves:
        shelves[move.giver][move.lot] -= move.pieces
        shelves[move.taker][move.lot] = shelves[move.taker].get(move.lot, 0) + move.pieces
    return shelves


@settings(max_examples=60, deadline=None)
@given(standings, st.sampled_from([1, 144]))
def test_a_suggestion_never_makes_more_expire_and_takes_from_nobody_in_need(places: list[Standing], pack: int) -> None:
    moves = suggest(places, 0, pack)
    after = carried_out(places, moves)
    rates = {one.place: one.rate for one in places}
    before = sum((lost(list(one.lots), one.rate) for one in places), Fraction(0))
    now = sum(
        (lost([LotStock(*lot) for lot in shelf.items()], rates[place]) for place, shelf in after.items()), Fraction(0)
    )
    assert now <= before
    for one in places:
        held = {lot.lot: lot.balance for lot in one.lots}
        assert all(balance >= 0 for balance in after[one.place].values())
        given_away = sum(move.pieces for move in moves if move.giver == one.place and move.why is Why.SHORT)
        usable = sum(balance for lot, balance in after[one.place].items() if not lot.expired(0))
        if given_away:
            assert one.rate is not None
            assert usable >= int(one.levels.maximum * one.rate)
        assert not any(lot.expired(0) for lot in after[one.place] if lot not in held)
    assert all(move.giver != move.taker and move.pieces > 0 for move in moves)


@settings(max_examples=100, deadline=None)
@given(lots, st.integers(0, 800), st.integers(1, 500), st.sampled_from("ABC"), st.integers(0, 3000))
def test_as_much_fits_as_makes_nothing_more_expire(
    held: list[LotStock], rate: int, expiry: int, name: str, most: int
) -> None:
    stock = [one for one in held if not one.lot.expired(0)]
    lot = Lot(name, expiry)
    taker = Standing(1, "m", tuple(stock), Fraction(rate), Levels())
    fits = redistribute.fits(taker, lot, most, 0)

    def lost_with(pieces: int) -> Fraction:
        rest = [one for one in stock if one.lot != lot]
        own = sum(one.balance for one in stock if one.lot == lot)
        return lost([*rest, LotStock(lot, own + pieces)], Fraction(rate))

    assert 0 <= fits <= most
    assert lost_with(fits) == lost_with(0)
    assert fits == most or lost_with(fits + 1) > lost_with(0)


def test_what_would_expire_goes_where_it_is_used() -> None:
    full = Standing(1, "m", (LotStock(Lot("A", 90), 1000), LotStock(Lot("B", 90), 1000)), Fraction(400), Levels())
    empty = Standing(2, "m", (), Fraction(300), Levels())
    moves = suggest([full, empty], 0)
    assert [(one.giver, one.taker, one.why) for one in moves] == [(1, 2, Why.EXPIRY)]
    assert moves[0].pieces == 817
    assert moves[0].say() == "They would expire unused in 1 Apr 1970. There they are used in time."


def test_who_runs_low_gets_from_who_has_more_than_enough() -> None:
    rich = Standing(1, "m", (LotStock(Lot("A", 2000), 5000),), Fraction(200), Levels())
    poor = Standing(2, "m", (LotStock(Lot("B", 2000), 50),), Fraction(100), Levels())
    (move,) = suggest([rich, poor], 0)
    assert (move.giver, move.taker, move.pieces, move.why) == (1, 2, 250, Why.SHORT)
    assert move.say() == "There is enough for 0.5 months only, here more than is needed."
    assert suggest([rich, Standing(2, "m", poor.lots, poor.rate, Levels(), on_order=250)], 0) == []


def test_the_giving_place_keeps_its_maximum() -> None:
    rich = Standing(1, "m", (LotStock(Lot("A", 2000), 400),), Fraction(100), Levels())
    poor = Standing(2, "m", (), Fraction(100), Levels())
    assert [one.pieces for one in suggest([rich, poor], 0)] == [100]


def test_packs_are_not_broken_where_one_fits() -> None:
    rich = Standing(1, "m", (LotStock(Lot("A", 2000), 5000),), Fraction(200), Levels())
    poor = Standing(2, "m", (), Fraction(100), Levels())
    (move,) = suggest([rich, poor], 0, 144)
    assert move.pieces == 288


def test_a_place_whose_use_is_not_known_gives_only_what_expires_and_takes_nothing() -> None:
    unknown = Standing(1, "m", (LotStock(Lot("A", 2000), 5000), LotStock(Lot("B", 60), 50)), None, Levels())
    poor = Standing(2, "m", (), Fraction(100), Levels())
    assert [(one.lot.number, one.pieces) for one in suggest([unknown, poor], 0)] == [("B", 50)]
    assert suggest([unknown, Standing(2, "m", (), None, Levels())], 0) == []


def test_the_service_looks_at_every_place(bench: Bench) -> None:
    north = bench.vault.lists.add(Listed.STORE, "North")
    bench.receive(3000, Lot("A", FIRST_DAY + 60), ago=100)
    bench.stock.receive(Receipt(north, FIRST_DAY - 100, (Parcel(CONDOM, 600, Lot("N", FIRST_DAY + 900)),)))
    for ago in (80, 50, 20):
        bench.hand_out(100, ago=ago)
        draft = HandOut(FIRST_DAY - ago, (Parcel(CONDOM, 190),), north)
        bench.sure(lambda sure, draft=draft: bench.stock.hand_out(draft, sure))
    (move,) = bench.stock.redistribution(CONDOM)
    assert (move.giver, move.taker, move.product, move.lot.number) == (bench.store, north, CONDOM, "A")
    assert move.pieces % 144 == 0
    assert bench.stock.redistribution() == [move]
    assert bench.stock.redistribution("female-condom") == []
