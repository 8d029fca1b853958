"""What police took: from the store and from a bag, its report, undoing, and the counts that an export may say."""

from __future__ import annotations

import dataclasses

import pytest

from toolkit.base.clock import month_of
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.incidents import model
from toolkit.kit import Kit, open_kit
from toolkit.stock.model import CloseBag, Flow, Loss, Outcome, Parcel, Receipt, TakeOut
from toolkit.together.service import Taken
from toolkit.vault import Vault

MALE, FEMALE, SACHET, TUBE = "male-condom", "female-condom", "lube-sachet", "lube-tube"
NOTHING = Taken(0, 0, 0)


class All:
    def __contains__(self, _key: object) -> bool:
        return True


@dataclasses.dataclass
class Case:
    kit: Kit
    place: Op
    today: int
    area: Op
    unit: Op

    def loss(self, *parcels: Parcel, shift: Op = 0) -> Loss:
        return Loss(self.today, parcels, Flow.CONFISCATED, self.place, shift, self.area, self.unit)

    def bag(self) -> Op:
        draft = TakeOut(self.place, self.today, (Parcel(MALE, 100), Parcel(SACHET, 50)), "K7")
        return self.kit.stock.take_out(draft, All()).shift

    def submitted(self, code: str) -> Op:
        draft = self.kit.incidents.draft(code)
        self.kit.incidents.save(dataclasses.replace(draft, agreed=True))
        return self.kit.together.submit(code)

    def left(self) -> dict[str, int]:
        sums: dict[str, int] = {}
        for one in self.kit.stock.lots(self.place):
            sums[one.product] = sums.get(one.product, 0) + one.balance
        return sums


@pytest.fixture
def case(vault: Vault) -> Case:
    kit = open_kit(vault)
    kit.stock.begin("Cupboard")
    place, today = kit.stock.places()[0].op, vault.clock.today()
    for code in (MALE, FEMALE, SACHET, TUBE):
        kit.stock.receive(Receipt(place, today - 9, (Parcel(code, 500),)), All())
    area, unit = vault.lists.add(Listed.AREA, "Docks"), vault.lists.add(Listed.UNIT, "City patrol")
    return Case(kit, place, today, area, unit)


def test_from_the_store_the_numbers_are_carried_over(case: Case) -> None:
    loss = case.loss(Parcel(MALE, 40), Parcel(FEMALE, 3), Parcel(SACHET, 12), Parcel(TUBE, 1))
    made = case.kit.together.confiscate(loss, All())
    assert case.kit.incidents.draft(made.draft).answers == model.Answers(
        acts=("CON.TAKEN",), month=month_of(case.today), area=case.area, unit=case.unit, condoms=43, lubricant=13
    )


@pytest.mark.parametrize("typed", [True, False])
def test_from_a_bag_one_press_closes_it_and_begins_the_report(case: Case, typed: bool) -> None:
    close = CloseBag(
        0 if typed else case.bag(),
        case.today,
        handed=(Parcel(MALE, 60), Parcel(SACHET, 30)),
        confiscated=(Parcel(MALE, 40), Parcel(SACHET, 20)),
        area=case.area,
        unit=case.unit,
    )
    if typed:
        out = TakeOut(case.place, case.today, (Parcel(MALE, 100), Parcel(SACHET, 50)), "K7")
        made = case.kit.together.type_shift(out, close, All(), report=True)
    else:
        made = case.kit.together.close_bag(close, All(), report=True)
    answers = case.kit.incidents.draft(made.draft).answers
    assert (answers.condoms, answers.lubricant, answers.area, answers.unit) == (40, 20, case.area, case.unit)
    assert case.kit.together.began_with(made.draft) == made.outcome.taken
    incident = case.submitted(made.draft)
    assert case.kit.together.taken([incident]) == Taken(1, 40, 20)
    case.kit.together.undo_closing(made.outcome.shift, taking_out=typed)
    # The report was submitted: it stays; what the stock says of it does not.
    assert case.kit.incidents.incident(incident).answers.condoms == 40
    assert case.kit.together.taken([incident]) == NOTHING
    assert (case.left()[MALE], len(case.kit.stock.bags())) == ((500, 0) if typed else (400, 1))


def test_without_the_tick_no_report_begins(case: Case) -> None:
    close = CloseBag(case.bag(), case.today, (Parcel(MALE, 100),), confiscated=(Parcel(SACHET, 50),))
    assert case.kit.together.close_bag(close, All()).draft == ""
    assert case.kit.incidents.drafts() == []


def test_questions_and_refusals_begin_nothing(case: Case) -> None:
    close = CloseBag(case.bag(), case.today, confiscated=(Parcel(MALE, 10),))
    with pytest.raises(Problem, match=r"^stock\.bag-difference$"):
        case.kit.together.close_bag(close, All(), report=True)
    assert case.kit.incidents.drafts() == []
    assert len(case.kit.stock.bags()) == 1


def test_undoing_takes_an_untouched_report_along_and_leaves_a_touched_one(case: Case) -> None:
    first = case.kit.together.confiscate(case.loss(Parcel(MALE, 40)), All())
    case.kit.together.undo_confiscation(first.outcome.op)
    assert case.kit.incidents.drafts() == []
    assert case.left()[MALE] == 500
    second = case.kit.together.confiscate(case.loss(Parcel(MALE, 40)), All())
    draft = case.kit.incidents.draft(second.draft)
    case.kit.incidents.save(dataclasses.replace(draft, agreed=True))
    case.kit.together.undo_confiscation(second.outcome.op)
    assert [one.code for one in case.kit.incidents.drafts()] == [second.draft]
    shift = case.bag()
    third = case.kit.together.close_bag(
        CloseBag(shift, case.today, (Parcel(SACHET, 50),), confiscated=(Parcel(MALE, 100),)), All(), report=True
    )
    assert len(case.kit.incidents.drafts()) == 2
    case.kit.together.undo_closing(third.outcome.shift)
    assert [one.code for one in case.kit.incidents.drafts()] == [second.draft]


def test_a_report_is_begun_later_and_only_once(case: Case) -> None:
    op = case.kit.stock.lose(case.loss(Parcel(MALE, 7)), All()).op
    code = case.kit.together.begin_report(op)
    assert case.kit.together.begin_report(op) == code
    assert case.kit.incidents.draft(code).answers.condoms == 7
    case.kit.together.discard(code)
    assert case.kit.together.begin_report(op) != code
    other = case.kit.stock.lose(dataclasses.replace(case.loss(Parcel(MALE, 7)), cause=Flow.LOST), All()).op
    for wrong in (other, shift_of(case)):
        with pytest.raises(Problem, match=r"^together\.not-taken$"):
            case.kit.together.begin_report(wrong)


def shift_of(case: Case) -> Op:
    return case.bag()


def test_counts_for_an_export_hold_no_key_and_count_each_loss_once(case: Case) -> None:
    losses: list[Outcome] = []
    incidents: list[Op] = []
    for pieces in (40, 5):
        made = case.kit.together.confiscate(case.loss(Parcel(MALE, pieces), Parcel(TUBE, 1)), All())
        losses.append(made.outcome)
        incidents.append(case.submitted(made.draft))
    assert case.kit.together.taken(incidents) == Taken(2, 45, 2)
    assert case.kit.together.taken(incidents[:1] * 3) == Taken(1, 40, 1)
    assert case.kit.together.taken([]) == NOTHING
    assert {field.name for field in dataclasses.fields(Taken)} == {"reports", "condoms", "lubricant"}
    # A second link to the same loss does not count it twice.
    from toolkit.together import store

    with case.kit.vault.write() as tx:
        tx.submit(store.LOSS_LINKED, {"loss": losses[0].op, "incident": incidents[1]})
    assert case.kit.together.taken(incidents) == Taken(2, 45, 2)
    case.kit.together.undo_confiscation(losses[0].op)
    assert case.kit.together.taken(incidents) == Taken(1, 5, 1)


def test_neither_side_names_the_other(case: Case) -> None:
    made = case.kit.together.close_bag(
        CloseBag(case.bag(), case.today, (Parcel(MALE, 100),), confiscated=(Parcel(SACHET, 50),), area=case.area),
        All(),
        report=True,
    )
    incident = case.submitted(made.draft)
    for op, other in ((made.outcome.taken, incident), (incident, made.outcome.taken), (made.outcome.shift, incident)):
        for entry in case.kit.vault.reader.entries(op):
            assert str(other) not in str(entry.payload) or op == made.outcome.shift
    assert not any(str(incident) in str(one.payload) for one in case.kit.vault.reader.entries(made.outcome.shift))
