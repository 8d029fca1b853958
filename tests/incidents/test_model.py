from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.incidents import labels, model
from toolkit.incidents.model import Answers, Event, State

NOVEMBER = 2026 * 12 + 10
FULL = Answers(
    acts=("CON.TAKEN", "LIB.ARREST"),
    month=NOVEMBER,
    area=1 << 33,
    place="STREET",
    actors=("POL.UNIF",),
    unit=1 << 34,
    number="2-3",
    custody={"HELD": "Y", "LAWYER": "N"},
    condoms=40,
    lubricant=0,
    needs=("LEGAL_ADVICE",),
    source="SELF",
    age="25-34",
    consent=("COUNT_IN_STATISTICS",),
)


def event(op: int, kind: str, replaces: set[int] | None = None, *, signed: bool = True, **payload: Any) -> Event:
    return Event(op, (20_000 + op, 0, b"r", op), kind, frozenset(replaces or ()), payload, signed, 20_000 + op, 7)


def recorded(op: int = 1, **fields: Any) -> Event:
    return event(op, model.RECORDED, code="7KQ2M9XD", fields=FULL.as_fields() | fields)


def test_answers_survive_being_written_as_fields() -> None:
    assert model.answers_of(FULL.as_fields()) == FULL
    assert model.answers_of(Answers().as_fields()) == Answers()
    assert Answers().as_fields() == {}
    assert "custody.HELD" in FULL.as_fields()


def test_the_fullest_answers_may_be_submitted() -> None:
    model.check(FULL, NOVEMBER)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"acts": ()}, "incidents.no-act"),
        ({"acts": tuple(list(labels.ACTS)[:6])}, "incidents.too-many-acts"),
        ({"month": None}, "incidents.no-month"),
        ({"month": NOVEMBER + 1}, "incidents.month-ahead"),
        ({"month": 12}, "incidents.not-a-code"),
        ({"area": None}, "incidents.no-area"),
        ({"area": -1}, "incidents.not-a-code"),
        ({"age": model.UNDER_18}, "incidents.under-age"),
        ({"place": "Corner of 5th and Main"}, "incidents.not-a-code"),
        ({"place": "+27821234567"}, "incidents.not-a-code"),
        ({"actors": ("POL.UNIF", "Sgt Dlamini 4471")}, "incidents.not-a-code"),
        ({"number": ("1",)}, "incidents.not-a-code"),
        ({"needs": ("CALL 0800",)}, "incidents.not-a-code"),
        ({"custody": {"HELD": "since 14:30"}}, "incidents.not-a-code"),
        ({"custody": {"WHEN": "Y"}}, "incidents.not-a-code"),
        ({"condoms": -1}, "incidents.not-a-code"),
        ({"condoms": model.MAX_COUNT + 1}, "incidents.not-a-code"),
        ({"consent": ("SHARE_IDENTITY_NAMED_LAWYER",)}, "incidents.not-a-code"),
    ],
)
def test_what_may_not_be_written_is_refused(change: dict[str, Any], code: str) -> None:
    answers = Answers(**{name: getattr(FULL, name) for name in FULL.__dataclass_fields__} | change)
    with pytest.raises(Problem) as refused:
        model.check(answers, NOVEMBER)
    assert refused.value.code == code


def test_an_answer_may_be_taken_back_but_not_in_a_field_that_does_not_exist() -> None:
    model.check_fields({"place": None, "month": NOVEMBER}, NOVEMBER)
    with pytest.raises(Problem):
        model.check_fields({"name": None}, NOVEMBER)


def test_a_single_code_is_no_list_and_a_list_no_single_code() -> None:
    for fields in ({"acts": "LIB.STOP"}, {"place": ["STREET"]}, {"place": 5}, {"month": True}):
        with pytest.raises(Problem):
            model.check_fields(fields, NOVEMBER)


def test_an_amendment_sets_only_what_differs() -> None:
    after = Answers(**{n: getattr(FULL, n) for n in FULL.__dataclass_fields__} | {"place": None, "condoms": 12})
    assert model.changes(FULL, after) == {"place": None, "condoms": 12}
    assert model.changes(FULL, FULL) == {}


def test_terms_of_a_field_are_its_labels() -> None:
    assert model.terms_of("acts") is labels.ACTS
    assert model.terms_of("month") == {}
    assert model.read_field("nothing", 5) is None


# ------------------------------------------------------------------ what entries add up to
def test_a_recorded_incident_waits_for_review() -> None:
    found = model.incident_of(1, [recorded()])
    assert found is not None
    assert (found.code, found.answers, found.state) == ("7KQ2M9XD", FULL, State.SUBMITTED)
    assert found.differing() == []


def test_without_its_first_entry_or_once_that_is_erased_there_is_no_incident() -> None:
    assert model.incident_of(1, [event(2, model.AMENDED, {1}, fields={"place": "HOME"})]) is None
    erased = Event(1, (1, 0, b"r", 1), model.RECORDED, frozenset(), None)
    assert model.incident_of(1, [erased, event(2, model.AMENDED, {1}, fields={"place": "HOME"})]) is None


def test_an_amendment_replaces_what_it_had_seen_and_history_keeps_both() -> None:
    found = model.incident_of(1, [recorded(), event(2, model.AMENDED, {1}, fields={"place": "HOME", "condoms": None})])
    assert found is not None
    assert (found.answers.place, found.answers.condoms) == ("HOME", None)
    (first, second) = model.history(found)
    assert first.changes == ()
    assert [(c.name, c.before, c.after) for c in second.changes] == [
        ("place", ("STREET",), "HOME"),
        ("condoms", (40,), None),
    ]


def test_two_amendments_of_the_same_version_stand_side_by_side_until_somebody_chooses() -> None:
    events = [
        recorded(),
        event(2, model.AMENDED, {1}, fields={"place": "HOME"}),
        event(3, model.AMENDED, {1}, fields={"place": "CELL", "number": "1"}),
    ]
    found = model.incident_of(1, events)
    assert found is not None
    assert found.differing() == ["place"]
    assert [value.value for value in found.standing["place"]] == ["CELL", "HOME"]
    chosen = model.incident_of(
        1, [*events, event(4, model.AMENDED, set(found.heads(["place"])), fields={"place": "HOME"})]
    )
    assert chosen is not None
    assert (chosen.differing(), chosen.answers.place, chosen.answers.number) == ([], "HOME", "1")


def test_the_same_value_twice_is_no_difference() -> None:
    same = [event(op, model.AMENDED, {1}, fields={"place": "HOME"}) for op in (2, 3)]
    found = model.incident_of(1, [recorded(), *same])
    assert found is not None
    assert found.differing() == []


def test_a_review_signs_what_it_saw_and_a_later_change_shows() -> None:
    review = event(2, model.REVIEWED, {1})
    found = model.incident_of(1, [recorded(), review])
    assert found is not None
    assert (found.state, found.changed_after_review) == (State.REVIEWED, False)
    later = model.incident_of(1, [recorded(), review, event(3, model.AMENDED, {1}, fields={"place": "HOME"})])
    assert later is not None
    assert (later.state, later.changed_after_review) == (State.CHANGED, True)
    closed = model.incident_of(1, later.events, period=99)
    assert closed is not None
    assert (closed.state, closed.changed_after_review) == (State.CLOSED, True)


def test_reviews_and_questions_without_a_signature_count_for_nothing() -> None:
    events = [
        recorded(),
        event(2, model.REVIEWED, {1}, signed=False),
        event(3, model.QUESTIONED, {1}, signed=False, question="MONTH"),
    ]
    found = model.incident_of(1, events)
    assert found is not None
    assert (found.state, found.questions) == (State.SUBMITTED, ())


def test_a_question_is_open_until_somebody_who_saw_it_answers() -> None:
    asked = event(2, model.QUESTIONED, {1}, question="MONTH")
    found = model.incident_of(1, [recorded(), asked])
    assert found is not None
    assert (found.state, [q.code for q in found.questions]) == (State.QUESTIONED, ["MONTH"])
    answered = model.incident_of(1, [recorded(), asked, event(3, model.ANSWERED, {2}, signed=False)])
    assert answered is not None
    assert answered.state is State.SUBMITTED
    amended = model.incident_of(1, [recorded(), asked, event(3, model.AMENDED, {1, 2}, fields={"month": NOVEMBER - 1})])
    assert amended is not None
    assert (amended.state, amended.answers.month) == (State.SUBMITTED, NOVEMBER - 1)


def test_of_two_consents_the_narrower_counts() -> None:
    found = model.incident_of(1, [recorded()])
    assert found is not None
    assert found.allows(model.COUNTED)
    assert not found.allows("PUBLIC_USE_ANON")
    apart = model.incident_of(
        1,
        [
            recorded(),
            event(2, model.AMENDED, {1}, fields={"consent": []}),
            event(3, model.AMENDED, {1}, fields={"consent": ["COUNT_IN_STATISTICS", "PUBLIC_USE_ANON"]}),
        ],
    )
    assert apart is not None
    assert not apart.allows(model.COUNTED)
    never = model.incident_of(1, [event(1, model.RECORDED, code="7KQ2M9XD", fields={})])
    assert never is not None
    assert not never.allows(model.COUNTED)


def test_parts_of_the_account_are_counted_in_words_only() -> None:
    gone = Event(3, (20_003, 0, b"r", 3), model.ACCOUNT, frozenset(), None)
    found = model.incident_of(1, [recorded(), event(2, model.ACCOUNT, words=214, sealed="x"), gone])
    assert found is not None
    assert [(part.words, part.erased) for part in found.account] == [(214, False), (0, True)]


# ------------------------------------------------------------------ total, and the same whatever the order
strange = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 70), 1 << 70) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
value = strange | st.sampled_from([["LIB.STOP"], ["CON.TAKEN", "OTH.OTHER"], "STREET", "HOME", NOVEMBER, 3])
a_fields = st.dictionaries(st.sampled_from(model.FIELDS) | st.text(max_size=5), value, max_size=5)
kinds = st.sampled_from(
    [model.RECORDED, model.AMENDED, model.REVIEWED, model.QUESTIONED, model.ANSWERED, model.ACCOUNT, "later.kind"]
)


@st.composite
def event_sets(draw: st.DrawFn) -> list[Event]:
    count = draw(st.integers(1, 8))
    events = []
    for op in range(1, count + 1):
        payload = draw(
            st.none()
            | st.fixed_dictionaries(
                {"fields": a_fields | strange, "code": strange, "question": strange, "words": strange}
            )
            | st.dictionaries(st.text(max_size=4), strange, max_size=2)
        )
        order = (draw(st.integers(0, 3)), draw(st.integers(0, 2)), bytes([draw(st.integers(0, 2))]), op)
        seen = frozenset(draw(st.sets(st.integers(1, count), max_size=3)))
        kind = model.RECORDED if op == 1 else draw(kinds)
        events.append(Event(op, order, kind, seen, payload, draw(st.booleans())))
    return events


@settings(max_examples=300, deadline=None)
@given(event_sets(), st.randoms(use_true_random=False))
def test_folding_never_raises_and_does_not_depend_on_order_or_repeats(events: list[Event], luck: random.Random) -> None:
    found = model.incident_of(1, events)
    shuffled = events + luck.sample(events, luck.randint(0, len(events)))
    luck.shuffle(shuffled)
    assert model.incident_of(1, shuffled) == found
    if found is not None:
        assert found.state in model.STATES
        assert len(model.history(found)) == len(events)
        assert set(found.differing()) <= set(model.FIELDS)
        assert isinstance(found.allows(model.COUNTED), bool)
        assert model.answers_of(found.answers.as_fields()) == found.answers
