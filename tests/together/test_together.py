"""Two slices in one transaction, on a real encrypted file."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.vaults import make_vault
from toolkit.base.clock import day_of, month_of
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.incidents import model
from toolkit.incidents.service import IncidentsProjection, IncidentsService
from toolkit.referrals.model import Needed, ServiceDraft, SlipDraft
from toolkit.referrals.service import ReferralsService
from toolkit.referrals.store import ReferralsProjection
from toolkit.stock.model import Flow, Loss, Lot, Parcel, Receipt
from toolkit.stock.service import StockProjection, StockService
from toolkit.together.service import Together, TogetherProjection
from toolkit.vault import Vault

TODAY = day_of(dt.date(2026, 11, 3))


@dataclasses.dataclass
class House:
    vault: Vault
    stock: StockService
    incidents: IncidentsService
    referrals: ReferralsService
    together: Together
    store: Op


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    projections = (StockProjection(), IncidentsProjection(), ReferralsProjection(), TogetherProjection())
    vault = make_vault(tmp_path / "v", projections=projections)
    stock, incidents, referrals = StockService(vault), IncidentsService(vault), ReferralsService(vault)
    stock.begin()
    place = vault.lists.add(Listed.STORE, "Cupboard")
    lot = Lot("A1", month_of(TODAY) + 20)
    parcels = tuple(Parcel(product.code, 500, lot) for product in stock.products())
    assert stock.receive(Receipt(place, TODAY - 5, parcels), sure=_All()).posted
    yield House(vault, stock, incidents, referrals, Together(vault, stock, incidents, referrals), place)
    vault.close()


class _All:
    def __contains__(self, _key: object) -> bool:
        return True


def products(house: House, *forms: str) -> list[str]:
    return [one.code for one in house.stock.products() if one.form.value in forms]


def loss(house: House, quantity: int = 40, **change: object) -> Loss:
    parcels = (
        Parcel(products(house, "male")[0], quantity),
        Parcel(products(house, "lubricant")[0], 12),
    )
    plain = Loss(TODAY - 1, parcels, Flow.CONFISCATED, place=house.store)
    return dataclasses.replace(plain, **change)  # type: ignore[arg-type]


def entries(house: House) -> int:
    return int(house.vault.reader.value("SELECT count(*) FROM journal"))


def test_a_confiscation_begins_a_report_with_what_the_loss_says(house: House) -> None:
    area = house.vault.lists.add(Listed.AREA, "Docks")
    unit = house.vault.lists.add(Listed.UNIT, "City patrol")
    made = house.together.confiscate(loss(house, area=area, unit=unit), _All())
    assert made.outcome.posted
    draft = house.incidents.draft(made.draft)
    assert draft.answers == model.Answers(
        acts=("CON.TAKEN",), month=month_of(TODAY - 1), area=area, unit=unit, condoms=40, lubricant=12
    )
    assert (draft.agreed, draft.step) == (False, "consent")
    assert house.together.began_with(made.draft) == made.outcome.op


def test_the_link_survives_when_the_draft_is_submitted(house: House) -> None:
    made = house.together.confiscate(loss(house), _All())
    with pytest.raises(Problem) as refused:
        house.together.submit(made.draft)
    assert refused.value.code == "incidents.no-consent"
    draft = house.incidents.draft(made.draft)
    house.incidents.save(
        dataclasses.replace(draft, agreed=True, answers=dataclasses.replace(draft.answers, area=model.NOWHERE))
    )
    incident = house.together.submit(made.draft)
    assert house.together.losses(incident) == [made.outcome.op]
    assert house.together.incidents_of(made.outcome.op) == [incident]
    assert house.together.began_with(made.draft) == 0
    assert house.incidents.drafts() == []
    (link,) = [house.vault.reader.entry(op) for (op,) in house.vault.reader.rows("SELECT op FROM loss_link")]
    assert link.payload == {"loss": made.outcome.op, "incident": incident}


def test_neither_the_loss_nor_the_report_names_the_other(house: House) -> None:
    made = house.together.confiscate(loss(house, area=house.vault.lists.add(Listed.AREA, "Docks")), _All())
    draft = house.incidents.draft(made.draft)
    house.incidents.save(dataclasses.replace(draft, agreed=True))
    incident = house.together.submit(made.draft)
    for op, other in ((made.outcome.op, incident), (incident, made.outcome.op)):
        for entry in house.vault.reader.entries(op):
            assert str(other) not in str(entry.payload)
            assert made.draft not in str(entry.payload) or op == incident


def test_a_discarded_report_leaves_the_loss(house: House) -> None:
    made = house.together.confiscate(loss(house), _All())
    house.together.discard(made.draft)
    assert house.together.began_with(made.draft) == 0
    assert house.vault.reader.value("SELECT count(*) FROM loss_draft") == 0
    assert house.stock.movements()
    assert house.incidents.drafts() == []


def test_where_stock_refuses_or_asks_no_report_begins(house: House) -> None:
    before = entries(house)
    with pytest.raises(Problem):
        house.together.confiscate(loss(house, quantity=5_000), _All())
    assert (entries(house), house.incidents.drafts()) == (before, [])


def test_where_the_report_cannot_be_kept_neither_is_the_loss(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    before = entries(house)

    def fails(*_args: object) -> None:
        raise model.NOT_A_CODE.problem()

    monkeypatch.setattr(house.incidents, "save_in", fails)
    with pytest.raises(Problem):
        house.together.confiscate(loss(house), _All())
    assert entries(house) == before


def test_another_loss_begins_no_report(house: House) -> None:
    made = house.together.confiscate(loss(house, cause=Flow.DAMAGED), _All())
    assert made.outcome.posted
    assert made.draft == ""


def test_a_report_without_a_loss_is_submitted_all_the_same(house: House) -> None:
    draft = house.incidents.begin(answers=model.Answers(acts=("LIB.STOP",), month=month_of(TODAY), area=model.NOWHERE))
    incident = house.together.submit(draft.code)
    assert house.together.losses(incident) == []


def test_a_slip_for_a_report(house: House) -> None:
    draft = house.incidents.begin(answers=model.Answers(acts=("LIB.STOP",), month=month_of(TODAY), area=model.NOWHERE))
    incident = house.together.submit(draft.code)
    service = house.referrals.add(ServiceDraft("Harbour clinic", (Needed.MEDICAL_CARE,)))
    slip = house.together.slip_for(incident, SlipDraft((Needed.MEDICAL_CARE,), service))
    assert house.together.slips(incident) == [slip]
    with pytest.raises(Problem):
        house.together.slip_for(slip, SlipDraft((Needed.MEDICAL_CARE,), service))
    assert house.referrals.count() == 1


def test_a_strange_or_erased_link_makes_none(house: House) -> None:
    made = house.together.confiscate(loss(house, area=house.vault.lists.add(Listed.AREA, "Docks")), _All())
    house.incidents.save(dataclasses.replace(house.incidents.draft(made.draft), agreed=True))
    incident = house.together.submit(made.draft)
    (link,) = house.vault.reader.rows("SELECT op FROM loss_link")[0]
    from toolkit.together import store

    with house.vault.write() as tx:
        tx.submit(store.LOSS_LINKED, {"loss": "no op", "incident": incident})
        tx.submit(store.SLIP_LINKED, {})
    assert house.together.losses(incident) == [made.outcome.op]
    with house.vault.write() as tx:
        tx.erase(link, "asked")
    assert house.together.losses(incident) == []
