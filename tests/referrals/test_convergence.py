"""Directory and slips written on several laptops at once: any order of arrival gives the same tables and states."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.convergence import arrive, check, laptops, random_schedule, snapshot
from tests.helpers.vaults import educator, random_keys
from toolkit.base.errors import Problem
from toolkit.referrals import model, store
from toolkit.referrals.model import Needed, NotArrived, ServiceDraft, SlipDraft, Status
from toolkit.referrals.service import ReferralsService
from toolkit.referrals.store import ReferralsProjection
from toolkit.vault import Vault
from toolkit.vault.journal_form import Wire

KEYS = random_keys()
PROJECTIONS = (ReferralsProjection(),)


def shown(vault: Vault) -> object:
    """What people see: slips by code, each with its marks; places with the values that stand side by side."""
    referrals = ReferralsService(vault)
    slips = sorted(
        (
            slip.code,
            slip.service_name,
            slip.status,
            slip.several,
            tuple(each.status for each in referrals.slip(slip.op).state.history),
        )
        for slip in referrals.slips()
    )
    places = sorted(
        (service.draft.name, service.draft.phone, tuple(sorted(service.others.items())), service.retired)
        for service in (referrals.service(each.op) for each in referrals.services(retired=True))
    )
    return slips, places


def history(seed: int) -> list[Wire]:
    """Return the entries of three laptops that add, change, make, mark, take back and now and then exchange."""
    chance = random.Random(seed)
    with laptops(3, PROJECTIONS, KEYS) as vaults:
        services = [ReferralsService(vault) for vault in vaults]
        for step in range(45):
            act(services[chance.randrange(3)], chance, step)
            if chance.random() < 0.25:
                one, other = chance.sample(vaults, 2)
                one.receive(other.wires())
        for vault in vaults[1:]:
            vaults[0].receive(vault.wires())
        for vault in vaults[1:]:
            vault.receive(vaults[0].wires())
        # Side by side, as the merge rules want it: every laptop sees the same.
        assert snapshot(vaults[0]) == snapshot(vaults[1]) == snapshot(vaults[2])
        assert shown(vaults[0]) == shown(vaults[1]) == shown(vaults[2])
        return vaults[0].wires()


def act(referrals: ReferralsService, chance: random.Random, step: int) -> None:
    places, slips = referrals.services(), referrals.slips()
    roll = chance.random()
    try:
        if not places or roll < 0.1:
            referrals.add(ServiceDraft(f"Place {step}", (chance.choice(list(Needed)),)))
        elif roll < 0.25:
            place = referrals.service(chance.choice(places).op)
            referrals.change(place.op, replace(place.draft, phone=str(step)), settled=["phone"])
        elif roll < 0.3:
            referrals.retire(chance.choice(places).op)
        elif roll < 0.33:
            referrals.remove_all([chance.choice(places).op])
        elif not slips or roll < 0.5:
            referrals.issue(SlipDraft((chance.choice(list(Needed)),), chance.choice(places).op))
        elif roll < 0.53:
            referrals.withdraw(chance.choice(slips).op)
        elif roll < 0.58:
            slip = chance.choice(slips)
            standing = referrals.slip(slip.op).state.standing
            referrals.settle(slip.op, standing[-1].op if standing else 0)
        elif roll < 0.65:
            referrals.take_back(chance.choice(slips).op)
        else:
            slip = chance.choice(slips)
            status = chance.choice(model.NEXT[slip.status] or (Status.ARRIVED,))
            reason = next(iter(model.REASONS.get(status, {})), "")
            referrals.mark(slip.op, status, reason)
    except Problem:
        pass  # what is refused here is refused to a person too


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_arrival_gives_the_same(seed: int) -> None:
    check(history(seed), KEYS, PROJECTIONS, schedules_tried=3, seed=seed, compare=shown)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 1 << 30))
def test_concurrent_marks_show_the_furthest_and_keep_both(seed: int) -> None:
    chance = random.Random(seed)
    with laptops(2, PROJECTIONS, KEYS) as (first, second):
        ours, theirs = ReferralsService(first), ReferralsService(second)
        op = ours.issue(SlipDraft((Needed.PEP,), ours.add(ServiceDraft("Place", (Needed.PEP,)))))
        second.receive(first.wires())
        there = second.reader.op(first.reader.name(op))
        mine, yours = chance.sample(model.NEXT[Status.ISSUED], 2)
        for referrals, slip, status in ((ours, op, mine), (theirs, there, yours)):
            referrals.mark(slip, status, next(iter(model.REASONS.get(status, {})), ""))
        wires = {(wire.run, wire.counter): wire for wire in [*first.wires(), *second.wires()]}
    furthest = max(mine, yours, key=lambda status: model.RANK[status])
    with laptops(1, PROJECTIONS, educator(KEYS)) as (third,):
        arrive(third, list(wires.values()), random_schedule(len(wires), seed))
        (slip,) = ReferralsService(third).slips()
        assert slip.status is furthest
        assert slip.several
        state = ReferralsService(third).slip(slip.op).state
        assert {each.status for each in state.standing} == {mine, yours}


def test_a_mark_that_comes_before_its_slip_waits_for_it() -> None:
    with laptops(1, PROJECTIONS, KEYS) as (first,):
        ours = ReferralsService(first)
        op = ours.issue(SlipDraft((Needed.PEP,), ours.add(ServiceDraft("Place", (Needed.PEP,)))))
        ours.mark(op, Status.NOT_ATTENDED, NotArrived.FEE)
        wires = first.wires()
    marked = [place for place, wire in enumerate(wires) if wire.kind == store.MARKED.name]
    rest = [place for place in range(len(wires)) if place not in marked]
    with laptops(1, PROJECTIONS, educator(KEYS)) as (third,):
        arrive(third, wires, [marked])
        assert ReferralsService(third).slips() == []
        arrive(third, wires, [rest])
        assert [slip.reason for slip in ReferralsService(third).slips()] == [NotArrived.FEE]


def test_an_erased_slip_has_no_row(vault: Vault) -> None:
    referrals = ReferralsService(vault)
    op = referrals.issue(SlipDraft((Needed.PEP,), referrals.add(ServiceDraft("Place", (Needed.PEP,)))))
    mark = referrals.mark(op, Status.ARRIVED)
    with vault.write() as tx:
        tx.erase(mark, "asked")
    assert referrals.slip(op).state.waiting
    with vault.write() as tx:
        tx.erase(op, "asked")
    assert referrals.slips() == []


def test_an_erased_service_is_gone_and_its_slips_stay(vault: Vault) -> None:
    referrals = ReferralsService(vault)
    place = referrals.add(ServiceDraft("Place", (Needed.PEP,)))
    op = referrals.issue(SlipDraft((Needed.PEP,), place))
    with vault.write() as tx:
        tx.erase(place, "asked")
    assert referrals.services() == []
    assert referrals.slip(op).slip.service_name == ""
    with pytest.raises(Problem):
        referrals.paper(op)
