"""Cards, needs and search, from the ledger."""

from __future__ import annotations

from fractions import Fraction

from tests.helpers.vaults import FIRST_DAY
from tests.stock.conftest import CONDOM, LUBE, Bench
from toolkit.base.places import Listed
from toolkit.base.pointers import Urgency
from toolkit.stock.model import HandOut, Lot, Parcel, Receipt
from toolkit.stock.product_card import State


def texts(bench: Bench) -> list[str]:
    return [need.text for need in bench.stock.needs()]


def test_an_empty_centre_has_cards_and_needs_nothing(bench: Bench) -> None:
    assert [card.state for card in bench.stock.cards()] == [State.NEVER] * 4
    assert bench.stock.needs() == []
    bench.vault.lists.retire(bench.store)
    assert len(bench.stock.cards()) == 4


def test_another_place_shows_only_what_it_has(bench: Bench) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    bench.stock.receive(Receipt(annexe, FIRST_DAY, (Parcel(LUBE, 5),)))
    assert [card.product.code for card in bench.stock.cards(annexe)] == [LUBE]


def test_a_card_says_on_hand_months_and_the_day_it_runs_out(bench: Bench) -> None:
    bench.receive(3000, ago=120)
    for ago in (100, 64, 33, 10):
        bench.hand_out(310, ago=ago)
    card = bench.stock.card(bench.store, CONDOM)
    assert card.on_hand == card.usable == 3000 - 4 * 310
    # 26 July, 31 August, 1 and 24 October: the last three complete months had 310, 0 and 620.
    assert card.use.rate == 310
    assert card.months == Fraction(1760, 310)
    assert card.runs_out == FIRST_DAY + int(Fraction(1760, 310) * 1461 / 48)
    assert card.state is State.GOOD
    assert card.history[-1] == card.on_hand
    assert card.history == (2690, 2380, 2380, 1760, 1760)


def test_days_without_stock_raise_the_rate_and_expired_lots_do_not_count(bench: Bench) -> None:
    # Lot that expired on the tenth day of October: after it the place is out of stock.
    bench.receive(500, Lot("X", FIRST_DAY - 24), ago=33)
    bench.hand_out(100, ago=30)
    card = bench.stock.card(bench.store, CONDOM)
    assert card.use.rate == Fraction(100 * 31, 10)
    assert card.expired == 400
    assert card.state is State.OUT
    assert "Male condoms: none left." in texts(bench)
    assert "Male condoms: 400 have expired. Put them aside." in texts(bench)


def test_running_empty_and_filling_again_is_seen(bench: Bench) -> None:
    bench.receive(100, ago=33)  # 1 Oct
    bench.hand_out(100, ago=29)  # 5 Oct
    bench.receive(100, ago=10)  # 24 Oct
    card = bench.stock.card(bench.store, CONDOM)
    assert card.use.rate == Fraction(100 * 31, 5 + 8)


def test_a_year_without_stock_leaves_a_last_known_rate(bench: Bench) -> None:
    bench.receive(100, ago=700)
    bench.hand_out(100, ago=680)
    card = bench.stock.card(bench.store, CONDOM)
    assert card.use.rate is None
    assert card.use.last_rate is not None
    assert card.months is None


def test_low_stock_is_said_with_the_day(bench: Bench) -> None:
    bench.receive(1000, ago=70)
    bench.hand_out(450, ago=40)
    bench.hand_out(450, ago=10)
    card = bench.stock.card(bench.store, CONDOM)
    assert card.state is State.EMERGENCY
    (need,) = bench.stock.needs()
    assert need.urgency is Urgency.TODAY
    assert need.text.startswith("Male condoms: 100 left, enough until ")
    bench.receive(200)
    assert bench.stock.card(bench.store, CONDOM).state is State.LOW
    assert bench.stock.needs()[0].urgency is Urgency.SOON


def test_what_expires_soon_is_said_with_or_without_a_known_rate(bench: Bench) -> None:
    bench.receive(1000, Lot("A", FIRST_DAY + 30))
    assert texts(bench) == ["Male condoms: 1\u202f000 expire soon, the first on Thu 3 Dec."]
    bench.receive(100, ago=70)
    bench.hand_out(30, ago=40)
    assert any("will expire before they are used" in text for text in texts(bench))


def test_many_needs_of_a_sort_become_few_lines(bench: Bench) -> None:
    for site in range(6):
        op = bench.vault.lists.add(Listed.STORE, f"Site {site}")
        bench.stock.receive(Receipt(op, FIRST_DAY, (Parcel(CONDOM, 5),)))
        bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5),), op))
    assert texts(bench) == [
        "Male condoms at Site 0: none left.",
        "Male condoms at Site 1: none left.",
        "4 more products are running low.",
    ]


def test_a_need_leads_to_the_product_at_its_own_place(bench: Bench) -> None:
    annexe = bench.vault.lists.add(Listed.STORE, "Annexe")
    for place in (bench.store, annexe):
        bench.stock.receive(Receipt(place, FIRST_DAY, (Parcel(CONDOM, 5),)))
        bench.stock.hand_out(HandOut(FIRST_DAY, (Parcel(CONDOM, 5),), place))
    assert [need.target.subject for need in bench.stock.needs()] == [CONDOM, f"{CONDOM}@{annexe}"]
    assert {need.target.action for need in bench.stock.needs()} == {"product"}


def test_search_finds_products_and_lots(bench: Bench) -> None:
    bench.receive(10, Lot("AB77", FIRST_DAY + 99))
    assert [hit.title for hit in bench.stock.find("condom")] == ["Male condoms", "Female condoms"]
    assert bench.stock.find("male")[0].detail == "10 on hand"
    (hit,) = bench.stock.find(" b77 ")
    assert hit.title.startswith("Lot AB77")
    assert hit.target.action == "lots"
    assert bench.stock.find("   ") == []
