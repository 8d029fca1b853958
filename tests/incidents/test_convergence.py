"""Incidents and links of two laptops: any order, duplication and split of their entries gives the same tables."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.convergence import Batches, arrive, check, laptops, schedules
from tests.helpers.vaults import educator, random_keys
from toolkit.base.clock import month_of, quarter_of_month
from toolkit.base.places import Listed
from toolkit.incidents.model import Answers
from toolkit.incidents.service import IncidentsProjection, IncidentsService
from toolkit.together import store as links
from toolkit.together.service import TogetherProjection
from toolkit.vault import Keys, Vault
from toolkit.vault.journal_form import Wire

PROJECTIONS = (IncidentsProjection(), TogetherProjection())
COUNT = 50


@pytest.fixture(scope="module")
def written() -> Iterator[tuple[list[Wire], Keys]]:
    """A coordinator and an educator work apart, meet, work apart again; then the quarter is closed."""
    keys = random_keys()
    with laptops(2, PROJECTIONS, keys) as (one, two):
        month = month_of(one.clock.today()) - 1
        area = one.lists.add(Listed.AREA, "Harbour")
        apart(one, area, month)
        two.receive(one.wires())
        apart(two, area, month)
        one.receive(two.wires())
        for service in (IncidentsService(one), IncidentsService(two)):
            for row in service.page().rows[:6]:
                seen = service.incident(row.op)
                service.amend(seen, dataclasses.replace(seen.answers, place="HOME", number="10+"))
        seen = IncidentsService(two).incident(IncidentsService(two).page().rows[0].op)
        IncidentsService(two).amend(seen, dataclasses.replace(seen.answers, place="CELL"))
        one.receive(two.wires())
        service = IncidentsService(one)
        rows = service.page().rows
        for row in rows[2:]:
            service.review(service.incident(row.op))
        service.ask(rows[0].op, "TWICE")
        service.close_period(quarter_of_month(month - 1))
        seen = service.incident(rows[3].op)
        service.amend(seen, dataclasses.replace(seen.answers, acts=("ORG.HARASS",)))
        service.erase_account(service.incident(rows[-1].op).account[0].op, "asked")
        with one.write() as tx:
            tx.submit(links.LOSS_LINKED, {"loss": rows[0].op, "incident": rows[1].op})
            tx.submit(links.SLIP_LINKED, {"slip": rows[2].op, "incident": rows[1].op})
        two.receive(one.wires())
        yield two.wires(), keys


def apart(vault: Vault, area: int, month: int) -> None:
    service = IncidentsService(vault)
    for n in range(6):
        answers = Answers(
            acts=("LIB.STOP",), month=month - n % 3, area=area, place="STREET", consent=("COUNT_IN_STATISTICS",)
        )
        op = service.submit(service.begin(answers=answers).code)
        service.add_part(op, f"told {n}")


def test_there_is_much_to_fold(written: tuple[list[Wire], Keys]) -> None:
    wires, _keys = written
    assert len(wires) >= COUNT
    assert len({wire.kind for wire in wires}) >= 10


def test_several_orders_give_the_same_tables_and_doctor_agrees(written: tuple[list[Wire], Keys]) -> None:
    wires, keys = written
    tables = check(wires, keys, PROJECTIONS, schedules_tried=5, compare=told)
    assert len(tables["incident"]) == 12
    assert len(tables["incident_period"]) == 1
    assert tables["loss_link"]
    assert tables["slip_link"]


def told(vault: Vault) -> object:
    """What the service says of every record: state, values that stand, parts."""
    service = IncidentsService(vault)
    found = (service.incident(row.op) for row in service.page(most=100).rows)
    return sorted(
        (
            one.code,
            one.state,
            one.differing(),
            one.answers.acts,
            one.answers.place,
            len(one.account),
            len(one.questions),
        )
        for one in found
    )


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_schedule_gives_the_same_tables(written: tuple[list[Wire], Keys], data: st.DataObject) -> None:
    wires, keys = written
    batches: Batches = data.draw(schedules(len(wires)))
    with laptops(2, PROJECTIONS, educator(keys)) as (straight, mixed):
        in_order = arrive(straight, wires, [list(range(len(wires)))])
        assert arrive(mixed, wires, batches) == in_order
        assert told(mixed) == told(straight)
