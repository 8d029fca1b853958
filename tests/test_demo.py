"""The made-up centre: made through the services, the same each time, in a practice vault only."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest

from tests.helpers.vaults import make_vault
from toolkit.base import words
from toolkit.base.clock import FixedClock, day_of, month_of, quarter_of_month
from toolkit.base.errors import Problem
from toolkit.demo import fill
from toolkit.kit import Kit, open_kit
from toolkit.referrals.model import Slip
from toolkit.stock.model import Flow
from toolkit.vault import Vault


def amounts(kit: Kit) -> list[tuple[str, int]]:
    return [(card.product.code, card.on_hand) for card in kit.stock.cards()]


@pytest.mark.parametrize("today", ["2026-11-22", "2027-01-01", "2027-01-31", "2028-02-29", "2026-06-15"])
def test_whatever_the_day_there_is_something_of_everything(tmp_path: Path, today: str) -> None:
    clock = FixedClock(day_of(dt.date.fromisoformat(today)))
    vault = make_vault(tmp_path / "v", clock=clock, practice=True)
    try:
        kit = open_kit(vault)
        began = time.monotonic()
        fill(kit)
        assert time.monotonic() - began < 10
        assert vault.clock is clock
        assert len(kit.referrals.services()) == 6
        assert kit.referrals.count() > 10
        assert kit.referrals.overdue()
        closing = kit.incidents.closable()
        assert closing is not None
        assert closing.reviewed >= 10
        assert closing.quarter == quarter_of_month(month_of(clock.day)) - 1
        assert len(kit.stock.bags()) <= 1
        assert any(line.flow is Flow.CONFISCATED for line in kit.stock.movements(kit.stock.places()[0].op))
        assert dict(amounts(kit))["male-condom"] > 0
        assert kit.needs()
        assert len(kit.incidents.drafts()) == 1
    finally:
        vault.close()


@pytest.mark.parametrize("language", words.available())
def test_it_is_made_in_every_language(practice_vault: Vault, language: str) -> None:
    """The directory's texts are refused where a translation is too long for a slip or tells too much."""
    with words.speaking(language):
        kit = open_kit(practice_vault)
        fill(kit)
        for slip in kit.referrals.slips():
            assert kit.referrals.paper(slip.op).place


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    told = []
    for name in ("one", "other"):
        vault = make_vault(tmp_path / name, practice=True)
        kit = open_kit(vault)
        fill(kit)
        told.append((amounts(kit), kit.incidents.count(), [slip.needs for slip in by_age(kit)]))
        vault.close()
    assert told[0] == told[1]


def by_age(kit: Kit) -> list[Slip]:
    return sorted(kit.referrals.slips(), key=lambda slip: slip.op)


def test_a_real_vault_is_left_alone(vault: Vault) -> None:
    with pytest.raises(Problem) as refused:
        fill(open_kit(vault))
    assert refused.value.code == "demo.not-practice"


def test_a_vault_with_records_is_left_alone(practice_vault: Vault) -> None:
    kit = open_kit(practice_vault)
    fill(kit)
    with pytest.raises(Problem) as refused:
        fill(kit)
    assert refused.value.code == "demo.not-empty"
