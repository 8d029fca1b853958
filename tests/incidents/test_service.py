"""The verbs, on a real encrypted file."""

from __future__ import annotations

import dataclasses

import pytest

from tests.helpers.vaults import educator, reopen
from toolkit.base.clock import FixedClock, first_day, month_of, quarter_of_month
from toolkit.base.errors import Problem
from toolkit.base.ids import Op, show_code
from toolkit.base.places import Listed
from toolkit.base.pointers import Target, Urgency
from toolkit.base.topics import Topic
from toolkit.incidents import labels, model
from toolkit.incidents.model import Answers, State
from toolkit.incidents.service import Filter, IncidentsService, Safeguarding
from toolkit.vault import Vault

COUNTED = ("COUNT_IN_STATISTICS",)


@pytest.fixture
def incidents(vault: Vault) -> IncidentsService:
    return IncidentsService(vault)


def answers(vault: Vault, **change: object) -> Answers:
    plain = Answers(
        acts=("LIB.STOP",),
        month=month_of(vault.clock.today()),
        area=model.NOWHERE,
        place="STREET",
        consent=COUNTED,
    )
    return dataclasses.replace(plain, **change)  # type: ignore[arg-type]


def record(vault: Vault, **change: object) -> Op:
    service = IncidentsService(vault)
    return service.submit(service.begin(answers=answers(vault, **change)).code)


def refused(code: str) -> object:
    class Refused:
        def __enter__(self) -> None:
            return None

        def __exit__(self, _kind: object, error: object, _trace: object) -> bool:
            assert isinstance(error, Problem), f"nothing was refused, {code} was expected"
            assert error.code == code
            return True

    return Refused()


# ------------------------------------------------------------------ drafts
def test_a_draft_is_a_row_that_is_overwritten_and_no_entry(vault: Vault, incidents: IncidentsService) -> None:
    before = vault.reader.value("SELECT count(*) FROM journal")
    draft = incidents.begin()
    incidents.save(dataclasses.replace(draft, step="where", answers=answers(vault)))
    incidents.save(dataclasses.replace(draft, step="who", answers=answers(vault, place="HOME")))
    (found,) = incidents.drafts()
    assert (found.code, found.step, found.answers.place, found.agreed) == (draft.code, "who", "HOME", True)
    assert vault.reader.value("SELECT count(*) FROM journal") == before
    assert vault.reader.value("SELECT count(*) FROM drafts") == 1


def test_nothing_is_written_before_the_first_save(vault: Vault, incidents: IncidentsService) -> None:
    incidents.new_draft(agreed=False)
    assert incidents.drafts() == []
    assert vault.reader.value("SELECT count(*) FROM drafts") == 0


def test_submitting_takes_the_draft_and_its_sealed_parts(vault: Vault, incidents: IncidentsService) -> None:
    draft = incidents.begin(answers=answers(vault))
    assert incidents.keep_account(draft.code, "They took my bag", 0) == 4
    assert incidents.keep_account(draft.code, "They took my bag and my phone", 0) == 7
    assert incidents.keep_account(draft.code, "Later they came back", 1) == 11
    assert incidents.kept(draft.code) == [7, 4]
    op = incidents.submit(draft.code)
    found = incidents.incident(op)
    assert found.code == draft.code
    assert [part.words for part in found.account] == [7, 4]
    assert incidents.drafts() == []
    assert incidents.kept(draft.code) == []
    assert incidents.open_account(found.account[0].op) == "They took my bag and my phone"


def test_an_empty_account_seals_nothing(vault: Vault, incidents: IncidentsService) -> None:
    draft = incidents.begin(answers=answers(vault))
    assert incidents.keep_account(draft.code, "  \n", 0) == 0
    assert incidents.incident(incidents.submit(draft.code)).account == ()


def test_discarding_leaves_nothing(vault: Vault, incidents: IncidentsService) -> None:
    draft = incidents.begin(answers=answers(vault))
    incidents.keep_account(draft.code, "What was told", 0)
    incidents.discard(draft.code)
    assert incidents.drafts() == []
    for table in ("drafts", "kept_accounts"):
        assert vault.reader.value(f"SELECT count(*) FROM {table}") == 0
    with refused("incidents.no-draft"):
        incidents.draft(draft.code)


def test_without_a_yes_nothing_is_submitted(vault: Vault, incidents: IncidentsService) -> None:
    draft = incidents.begin(answers=answers(vault), agreed=False)
    with refused("incidents.no-consent"):
        incidents.submit(draft.code)
    assert incidents.count() == 0


def test_an_age_under_18_is_never_kept_not_even_in_a_draft(vault: Vault, incidents: IncidentsService) -> None:
    with refused("incidents.under-age"):
        incidents.begin(answers=answers(vault, age=model.UNDER_18))
    assert vault.reader.value("SELECT count(*) FROM drafts") == 0


@pytest.mark.parametrize(
    "typed", ["+27 82 123 4567", "amina@example.org", "KBX 123A", "3 November", "@handle", "-1.2921, 36.8219"]
)
def test_what_points_at_a_person_has_no_open_field_to_stand_in(
    vault: Vault, incidents: IncidentsService, typed: str
) -> None:
    draft = incidents.begin(answers=answers(vault))
    before = incidents.draft(draft.code)
    for change in (
        {"place": typed},
        {"number": typed},
        {"source": typed},
        {"acts": (typed,)},
        {"actors": (typed,)},
        {"needs": (typed,)},
        {"consent": (typed,)},
        {"custody": {"HELD": typed}},
        {"unit": typed},
        {"condoms": typed},
    ):
        with refused("incidents.not-a-code"):
            incidents.save(dataclasses.replace(draft, answers=answers(vault, **change)))
    assert incidents.draft(draft.code) == before


def test_a_draft_that_misses_something_stays_a_draft(vault: Vault, incidents: IncidentsService) -> None:
    for change, code in (({"acts": ()}, "no-act"), ({"month": None}, "no-month"), ({"area": None}, "no-area")):
        draft = incidents.begin(answers=answers(vault, **change))
        with refused(f"incidents.{code}"):
            incidents.submit(draft.code)
        assert incidents.draft(draft.code).answers == draft.answers


def test_a_strange_row_is_read_as_far_as_it_goes(vault: Vault, incidents: IncidentsService) -> None:
    vault.drafts.save("incident:X", {"code": 5, "actor": vault.actor, "step": "gone", "fields": [], "agreed": 1})
    (found,) = incidents.drafts()
    assert (found.step, found.answers, found.agreed) == ("consent", Answers(), False)


def test_ones_own_drafts_only(vault: Vault, incidents: IncidentsService) -> None:
    incidents.begin()
    vault.actor += 1
    assert incidents.drafts() == []


# ------------------------------------------------------------------ records
def test_no_day_no_hour_and_no_actor_stands_in_the_tables(vault: Vault) -> None:
    record(vault)
    columns = {name for _, name, *_ in vault.reader.rows("PRAGMA table_info(incident)")}
    assert columns == {
        "op", "code", "month", "area", "state", "period", "act_groups", "differs", "place", "acts",
    }  # fmt: skip
    (entry,) = vault.reader.entries(vault.reader.value("SELECT op FROM incident"))
    assert set(entry.payload or {}) == {"code", "fields"}
    assert not {"day", "date", "time", "hour"} & set((entry.payload or {})["fields"])


def test_codes_are_random_and_found_as_people_type_them(vault: Vault, incidents: IncidentsService) -> None:
    first, second = record(vault), record(vault)
    code = incidents.incident(first).code
    assert code != incidents.incident(second).code
    assert incidents.with_code(show_code(code).lower()) == first
    with refused("incidents.not-here"):
        incidents.with_code("0000-0000")
    with refused("incidents.not-here"):
        incidents.with_code("nonsense")
    with refused("incidents.not-here"):
        incidents.incident(vault.lists.add(Listed.AREA, "North"))


def test_an_amendment_keeps_before_and_after(vault: Vault, incidents: IncidentsService) -> None:
    area = vault.lists.add(Listed.AREA, "Docks")
    op = record(vault)
    seen = incidents.incident(op)
    assert incidents.amend(seen, dataclasses.replace(seen.answers, area=area, place="HOME"))
    assert not incidents.amend(incidents.incident(op), incidents.incident(op).answers)
    found = incidents.record(op)
    assert (found.incident.answers.area, found.incident.answers.place) == (area, "HOME")
    assert found.names == {area: "Docks"}
    assert [(change.name, change.before, change.after) for change in found.history[1].changes] == [
        ("area", (model.NOWHERE,), area),
        ("place", ("STREET",), "HOME"),
    ]
    assert set(found.people.values()) == {"Amina"}


def test_needed_answers_cannot_be_taken_back(vault: Vault, incidents: IncidentsService) -> None:
    seen = incidents.incident(record(vault))
    for change, code in (({"acts": ()}, "no-act"), ({"month": None}, "no-month"), ({"area": None}, "no-area")):
        with refused(f"incidents.{code}"):
            incidents.amend(seen, dataclasses.replace(seen.answers, **change))  # type: ignore[arg-type]
    with refused("incidents.month-ahead"):
        incidents.amend(seen, dataclasses.replace(seen.answers, month=(seen.answers.month or 0) + 1))
    assert incidents.incident(seen.op) == seen


def test_two_amendments_of_one_version_stand_side_by_side_and_one_is_chosen(
    vault: Vault, incidents: IncidentsService
) -> None:
    op = record(vault)
    seen = incidents.incident(op)
    incidents.amend(seen, dataclasses.replace(seen.answers, place="HOME"))
    incidents.amend(seen, dataclasses.replace(seen.answers, place="CELL", number="4-9"))
    found = incidents.incident(op)
    assert found.differing() == ["place"]
    assert {value.value for value in found.standing["place"]} == {"HOME", "CELL"}
    assert [row.op for row in incidents.page(Filter(differing=True)).rows] == [op]
    incidents.resolve(found, "place", "HOME")
    chosen = incidents.incident(op)
    assert (chosen.differing(), chosen.answers.place, chosen.answers.number) == ([], "HOME", "4-9")
    assert incidents.count(Filter(differing=True)) == 0


def test_lists_of_codes_can_be_chosen_too(vault: Vault, incidents: IncidentsService) -> None:
    op = record(vault)
    seen = incidents.incident(op)
    incidents.amend(seen, dataclasses.replace(seen.answers, acts=("LIB.ARREST",)))
    incidents.amend(seen, dataclasses.replace(seen.answers, acts=("CON.TAKEN",)))
    incidents.resolve(incidents.incident(op), "acts", ("LIB.ARREST",))
    assert incidents.incident(op).answers.acts == ("LIB.ARREST",)
    assert incidents.page().rows[0].acts == ("LIB.ARREST",)


# ------------------------------------------------------------------ review
def test_review_names_what_was_seen_and_a_change_shows(vault: Vault, incidents: IncidentsService) -> None:
    op = record(vault)
    seen = incidents.incident(op)
    incidents.review(seen)
    assert incidents.incident(op).state is State.REVIEWED
    with refused("incidents.reviewed-already"):
        incidents.review(incidents.incident(op))
    incidents.amend(seen, dataclasses.replace(seen.answers, place="HOME"))
    assert incidents.incident(op).state is State.CHANGED
    with refused("incidents.seen-less"):
        incidents.review(seen)
    incidents.review(incidents.incident(op))
    assert incidents.incident(op).state is State.REVIEWED


def test_a_question_goes_back_and_is_answered_by_an_amendment_or_as_it_is(
    vault: Vault, incidents: IncidentsService
) -> None:
    op = record(vault)
    question = incidents.ask(op, "MONTH")
    assert incidents.incident(op).state is State.QUESTIONED
    incidents.answer(op, question)
    assert incidents.incident(op).state is State.SUBMITTED
    with refused("incidents.no-question"):
        incidents.answer(op, question)
    incidents.ask(op, "PLACE")
    seen = incidents.incident(op)
    incidents.amend(seen, dataclasses.replace(seen.answers, place="HOME"))
    assert incidents.incident(op).questions == ()
    incidents.ask(op, "WHO")
    incidents.review(incidents.incident(op))
    assert incidents.incident(op).state is State.REVIEWED
    with refused("incidents.not-a-code"):
        incidents.ask(op, "Was it Sgt Dlamini?")


def test_an_educator_records_and_amends_but_neither_reviews_nor_closes(educator_vault: Vault) -> None:
    service = IncidentsService(educator_vault)
    op = record(educator_vault)
    seen = service.incident(op)
    assert service.amend(seen, dataclasses.replace(seen.answers, place="HOME"))
    for forbidden in (
        lambda: service.review(service.incident(op)),
        lambda: service.ask(op, "MONTH"),
        lambda: service.close_period(quarter_of_month(seen.answers.month or 0) - 1),
    ):
        with refused("vault.coordinators-only"):
            forbidden()


# ------------------------------------------------------------------ the account of a record
def test_a_part_is_added_and_what_a_lock_kept_waits(vault: Vault, incidents: IncidentsService) -> None:
    op = record(vault)
    assert incidents.keep_part(op, "half a sent") == 3
    assert incidents.record(op).kept_words == 3
    incidents.add_part(op)
    incidents.add_part(op, "and the rest of it")
    found = incidents.record(op)
    assert (found.kept_words, [part.words for part in found.incident.account]) == (0, [3, 5])
    incidents.keep_part(op, "not meant")
    incidents.drop_part(op)
    assert incidents.record(op).kept_words == 0


def test_an_account_is_opened_and_erased_and_history_says_so(vault: Vault, incidents: IncidentsService) -> None:
    op = record(vault)
    incidents.add_part(op, "badge 4471")
    (part,) = incidents.incident(op).account
    assert incidents.open_account(part.op) == "badge 4471"
    incidents.erase_account(part.op, "asked")
    (gone,) = incidents.incident(op).account
    assert gone.erased
    kinds = [step.event.kind for step in incidents.record(op).history]
    assert kinds == [model.RECORDED, model.ACCOUNT, model.ACCOUNT_OPENED, model.ERASED]
    with refused("vault.account-erased"):
        incidents.open_account(part.op)


def test_what_an_educator_seals_she_cannot_open_again(educator_vault: Vault) -> None:
    op = record(educator_vault)
    service = IncidentsService(educator_vault)
    service.add_part(op, "badge 4471")
    with refused("vault.coordinators-only"):
        service.open_account(service.incident(op).account[0].op)


# ------------------------------------------------------------------ lists
def test_every_filter_narrows(vault: Vault, incidents: IncidentsService) -> None:
    month = month_of(vault.clock.today())
    docks = vault.lists.add(Listed.AREA, "Docks")
    a = record(vault, acts=("LIB.STOP", "CON.TAKEN"), area=docks, month=month - 1)
    b = record(vault, acts=("CON.EVIDENCE",), area=docks)
    c = record(vault, acts=("SEX.STRIP",))
    incidents.review(incidents.incident(b))
    code = incidents.incident(c).code

    def found(**narrow: object) -> list[Op]:
        wanted = Filter(**narrow)  # type: ignore[arg-type]
        rows = [row.op for row in incidents.page(wanted).rows]
        assert incidents.count(wanted) == len(rows)
        return rows

    assert found() == [c, b, a]
    assert found(area=docks) == [b, a]
    assert found(first=month) == [c, b]
    assert found(last=month - 1) == [a]
    assert found(group="CON") == [b, a]
    assert found(act="CON.TAKEN") == [a]
    assert found(states=(State.REVIEWED,)) == [b]
    assert found(states=(State.SUBMITTED, State.CHANGED)) == [c, a]
    assert found(states=(State.CLOSED,)) == []
    assert found(code=code) == [c]
    assert found(area=docks, group="LIB", last=month) == [a]
    assert not Filter().any
    assert Filter(area=docks).any


def test_pages_go_on_where_the_last_one_ended(vault: Vault, incidents: IncidentsService) -> None:
    month = month_of(vault.clock.today())
    made = [record(vault, month=month - back % 3) for back in range(10)]
    seen: list[Op] = []
    after = None
    for _ in range(20):
        page = incidents.page(most=3, after=after)
        seen += [row.op for row in page.rows]
        after = page.after
        if after is None:
            break
    assert sorted(seen) == sorted(made)
    months = [incidents.incident(op).answers.month for op in seen]
    assert months == sorted(months, reverse=True)


# ------------------------------------------------------------------ today and the search box
def test_needs_name_drafts_questions_reviews_and_a_quarter_to_close(vault: Vault, incidents: IncidentsService) -> None:
    (missing,) = incidents.needs()
    assert missing.target == Target("incidents", None, "path")
    assert "under 18" in missing.text
    incidents.set_safeguarding(Safeguarding(call="Sister Grace, 0800 116"))
    assert incidents.needs() == []
    incidents.begin(answers=answers(vault))
    op = record(vault)
    incidents.ask(record(vault), "MONTH")
    last = month_of(vault.clock.today()) - 2
    incidents.review(incidents.incident(record(vault, month=last)))
    needs = {(need.target.action, need.urgency) for need in incidents.needs()}
    assert needs == {
        ("draft", Urgency.TODAY),
        ("", Urgency.TODAY),
        ("waiting", Urgency.SOON),
        ("close", Urgency.WHEN_QUIET),
    }
    for _ in range(4):
        incidents.ask(record(vault), "WHO")
    assert "questions" in {need.target.action for need in incidents.needs()}
    assert op


def test_an_educator_is_not_asked_to_review(educator_vault: Vault) -> None:
    record(educator_vault)
    assert IncidentsService(educator_vault).needs() == []


def test_the_search_box_finds_codes_acts_and_areas_never_the_account(vault: Vault, incidents: IncidentsService) -> None:
    docks = vault.lists.add(Listed.AREA, "Harbour docks")
    op = record(vault, acts=("SEX.STRIP",), area=docks)
    incidents.add_part(op, "xylophone")
    (hit,) = incidents.find(show_code(incidents.incident(op).code))
    assert hit.target.subject == op
    (by_act,) = incidents.find("strip search")
    assert (by_act.target.action, by_act.target.subject) == ("by_act", "SEX.STRIP")
    (by_area,) = incidents.find("harbour")
    assert (by_area.target.action, by_area.target.subject) == ("by_area", str(docks))
    assert incidents.find("xylophone") == []
    assert incidents.find("rape") == []
    assert incidents.find("  ") == []
    vault.lists.add(Listed.AREA, "Empty quarter")
    assert incidents.find("empty quarter") == []


def test_lists_offer_no_retired_rows(vault: Vault, incidents: IncidentsService) -> None:
    north = vault.lists.add(Listed.AREA, "North")
    vault.lists.add(Listed.UNIT, "City patrol")
    vault.lists.retire(north)
    assert incidents.areas() == []
    assert [item.name for item in incidents.areas(retired=True)] == ["North"]
    assert [item.name for item in incidents.units()] == ["City patrol"]


def test_each_change_announces_its_topic(vault: Vault, incidents: IncidentsService) -> None:
    told: list[frozenset[Topic]] = []
    vault.listeners.append(told.append)
    draft = incidents.begin(answers=answers(vault))
    assert told[-1] == {Topic.DRAFTS}
    op = incidents.submit(draft.code)
    assert told[-1] == {Topic.DRAFTS, Topic.INCIDENTS}
    incidents.review(incidents.incident(op))
    assert told[-1] == {Topic.INCIDENTS}


def test_a_record_survives_closing_and_opening_as_another_person(vault: Vault) -> None:
    op = record(vault)
    before = IncidentsService(vault).incident(op)
    again = reopen(vault, educator(vault.keys))
    try:
        assert IncidentsService(again).incident(op) == before
    finally:
        again.close()


def test_every_question_and_state_has_words() -> None:
    assert all(phrase.text for phrase in labels.QUESTIONS.values())
    assert set(model.STATES) == set(State)


def test_the_month_of_a_record_may_be_any_past_one(vault: Vault, clock: FixedClock) -> None:
    clock.day = first_day(2026 * 12)
    assert IncidentsService(vault).incident(record(vault, month=2025 * 12)).answers.month == 2025 * 12


def test_the_path_for_people_under_18_is_the_coordinators_to_fill_in(vault: Vault, incidents: IncidentsService) -> None:
    assert not incidents.safeguarding().known
    incidents.set_safeguarding(Safeguarding(call="Sister  Grace,\n0800 116", law="x" * 999))
    found = incidents.safeguarding()
    assert (found.known, found.call, len(found.law)) == (True, "Sister Grace, 0800 116", 300)


def test_an_educator_cannot_change_that_path(educator_vault: Vault) -> None:
    with refused("vault.coordinators-only"):
        IncidentsService(educator_vault).set_safeguarding(Safeguarding(call="me"))
