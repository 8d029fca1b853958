"""What the marks of a slip and the edits of a service add up to."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base import clock, ids
from toolkit.base.fields import Edit
from toolkit.referrals import model
from toolkit.referrals.model import Cost, Mark, Needed, ServiceDraft, State, Status, TakenBack, Validity
from toolkit.referrals.neutral import telling_word

VOCABULARY = Path(__file__).resolve().parents[2].parent / "shared" / "vocabulary.json"
TUESDAY = clock.day_of(__import__("datetime").date(2026, 11, 3))


def noted(op: int, status: Status, *seen: int, reason: str = "", day: int = 0, run: bytes = b"a") -> Mark:
    return Mark(op, (day or op, 0, run, op), status, reason, frozenset(seen))


def test_without_marks_a_slip_waits() -> None:
    state = model.state_of([])
    assert state.waiting
    assert not state.several
    assert state.standing == ()


def test_a_mark_that_has_seen_another_takes_its_place_even_when_it_is_less_far() -> None:
    marks = [noted(1, Status.ARRIVED), noted(2, Status.NOT_ATTENDED, 1, reason="CLOSED")]
    state = model.state_of(marks)
    assert (state.status, state.reason) == (Status.NOT_ATTENDED, "CLOSED")
    assert not state.several
    assert [each.op for each in state.history] == [1, 2]


def test_of_two_marks_made_apart_the_furthest_shows_and_both_stay() -> None:
    marks = [noted(9, Status.NOT_ATTENDED, reason="AFRAID", day=20), noted(1, Status.ARRIVED, day=10)]
    state = model.state_of(marks)
    assert state.status is Status.ARRIVED
    assert state.several
    assert {each.status for each in state.standing} == {Status.ARRIVED, Status.NOT_ATTENDED}


def test_taking_back_brings_back_what_stood_before() -> None:
    marks = [noted(1, Status.NOT_ATTENDED, reason="FEE"), noted(2, Status.ARRIVED, 1)]
    state = model.state_of(marks, [TakenBack(3, frozenset({2}))])
    assert (state.status, state.reason) == (Status.NOT_ATTENDED, "FEE")
    assert state.undone == {2}
    assert model.state_of(marks, [TakenBack(3, frozenset({1, 2}))]).waiting


def test_called_off_stands_beside_a_mark_that_is_further() -> None:
    state = model.state_of([noted(1, Status.REVOKED_BY_PERSON), noted(2, Status.ARRIVED)])
    assert state.status is Status.ARRIVED
    assert state.called_off


def test_marks_in_a_ring_all_stand() -> None:
    state = model.state_of([noted(1, Status.ARRIVED, 2), noted(2, Status.SERVED_DONE, 1)])
    assert state.status is Status.SERVED_DONE
    assert len(state.standing) == 2


OPS = st.integers(1, 8)
MARKS = st.lists(
    st.builds(
        lambda op, status, seen, day: noted(op, status, *seen, day=day + 1, run=bytes([op])),
        OPS,
        st.sampled_from(Status),
        st.frozensets(OPS, max_size=3),
        st.integers(0, 3),
    ),
    max_size=8,
    unique_by=lambda each: each.op,
)
BACKS = st.lists(st.builds(TakenBack, st.integers(20, 30), st.frozensets(OPS, max_size=2)), max_size=3)


@given(MARKS, BACKS, st.randoms(use_true_random=False))
def test_any_order_and_repetition_of_the_same_marks_is_the_same_state(
    marks: list[Mark], backs: list[TakenBack], chance: random.Random
) -> None:
    first = model.state_of(marks, backs)
    again, backs_again = marks + marks[:3], backs + backs
    chance.shuffle(again)
    chance.shuffle(backs_again)
    assert model.state_of(again, backs_again) == first
    assert_sound(first, marks)


def assert_sound(state: State, marks: list[Mark]) -> None:
    """Nothing noted is lost; what shows is one of the marks that stand, and none stands that was taken back."""
    assert {each.op for each in state.history} == {each.op for each in marks}
    assert not {each.op for each in state.standing} & state.undone
    valid = [each for each in marks if each.op not in state.undone]
    assert bool(state.standing) == bool(valid)
    if state.standing:
        assert state.status is max((each.status for each in state.standing), key=lambda each: model.RANK[each])
    else:
        assert state.status is Status.ISSUED


@pytest.mark.parametrize("validity", Validity)
@given(st.integers(20_000, 24_000))
def test_the_last_day_does_not_tell_the_day_of_issue(validity: Validity, today: int) -> None:
    last = model.last_day(today, validity)
    date = clock.date_of(last)
    least = {Validity.DAYS: 3, Validity.WEEK: 7, Validity.FORTNIGHT: 14, Validity.MONTH: 28}[validity]
    assert least <= last - today <= least + 34
    if validity is Validity.MONTH:
        assert clock.date_of(last + 1).day == 1
        days = range(clock.first_day(clock.month_of(today)), clock.last_day(clock.month_of(today)) + 1)
    else:
        assert date.weekday() == 6
        days = range(last - least - 6, last - least + 1)
    assert today in days
    assert {model.last_day(day, validity) for day in days} == {last}


def test_help_that_must_come_soon_gives_a_short_slip() -> None:
    assert model.usual_validity([Needed.LEGAL_ADVICE, Needed.PEP]) is Validity.DAYS
    assert model.usual_validity([Needed.LEGAL_ADVICE]) is Validity.FORTNIGHT
    assert model.hurry([Needed.EMERGENCY_CONTRACEPTION, Needed.PEP]) == 3
    assert model.hurry([Needed.MEDICINE]) is None


def edit(op: int, fields: dict[str, object], *seen: int, day: int = 0) -> Edit:
    return Edit(op, (day or op, 0, b"r", op), frozenset(seen), fields)


def full(name: str = "Corner house") -> ServiceDraft:
    return ServiceDraft(
        name,
        (Needed.MEDICAL_CARE,),
        "House",
        "North",
        "Behind the market",
        "+225 07 00",
        "Tue 9-12",
        Cost.FEE,
        "2 a visit",
        ("fr", "Dioula"),
        "Say you come for Awa",
    )


def test_what_is_stored_reads_back_the_same() -> None:
    service = model.service_of(7, [edit(7, model.values_of(full()))])
    assert service is not None
    assert service.draft == full()
    assert not service.retired
    assert service.others == {}
    assert set(service.heads) == set(model.FIELDS)
    assert service.on_paper == "House"


def test_two_edits_made_apart_are_both_kept_and_shown() -> None:
    first = edit(1, model.values_of(full()))
    edits = [first, edit(2, {"phone": "111"}, 1, day=5), edit(3, {"phone": "222", "retired": True}, 1, day=4)]
    service = model.service_of(1, edits)
    assert service is not None
    assert service.draft.phone == "111"
    assert service.others == {"phone": ("222",)}
    assert service.retired
    settled = model.service_of(1, [*edits, edit(4, {"phone": "333"}, *service.heads["phone"])])
    assert settled is not None
    assert settled.draft.phone == "333"
    assert settled.others == {}


STRANGE = st.dictionaries(
    st.sampled_from([*model.FIELDS, "retired", "unheard"]),
    st.one_of(st.none(), st.integers(), st.text(max_size=300), st.lists(st.one_of(st.integers(), st.text()))),
)


@given(st.lists(STRANGE, max_size=4))
def test_strange_content_is_never_refused_and_never_too_long(contents: list[dict[str, object]]) -> None:
    service = model.service_of(1, [edit(place + 1, fields) for place, fields in enumerate(contents)])
    if service is not None:
        assert all(len(getattr(service.draft, name)) <= most for name, most in model.LONGEST.items())
        assert all(isinstance(need, Needed) for need in service.draft.needs)
        assert isinstance(service.draft.cost, Cost)


def test_no_name_is_no_service() -> None:
    assert model.service_of(1, [edit(1, {"phone": "1"})]) is None
    assert model.service_of(1, []) is None


def test_a_code_typed_badly_is_still_found() -> None:
    code = ids.new_code(model.CODE_LENGTH)
    shown = ids.show_code(code)
    for typed in (shown, shown.lower(), f" {code[:2]} {code[2:]} ", "S:" + code, "s:" + code.lower()):
        assert model.code_from(typed) == code
    wrong = ("2" if code[0] != "2" else "3") + code[1:]
    assert model.code_from(wrong) is None
    patterns = model.near_patterns("s:" + wrong)
    assert "_" + code[1:] in patterns
    assert len(patterns) == 8
    assert model.near_patterns("shop") == []
    assert model.near_patterns("*" * 8) == []
    assert model.near_patterns("éèàùéèàù") == []


def test_every_code_of_the_vocabulary_has_words() -> None:
    assert set(model.NEED_NAMES) == set(Needed)
    assert set(model.STATUS_NAMES) == set(Status) == set(model.RANK) == set(model.NEXT)
    assert set(model.NOT_ARRIVED_NAMES) == set(model.NotArrived)
    assert set(model.DECLINED_NAMES) == set(model.Declined)
    assert set(model.COST_NAMES) == set(Cost)
    assert set(model.VALIDITY_NAMES) == set(Validity)


def test_the_codes_are_the_vocabularys() -> None:
    if not VOCABULARY.is_file():
        pytest.skip("the shared vocabulary is not here")
    known = json.loads(VOCABULARY.read_text(encoding="utf-8"))
    assert {each.value for each in Needed} <= {*known["need"], *known["response"]}
    assert set(known["need"]) - {each.value for each in Needed} == {"NOTHING_NOW"}
    assert {each.value for each in Status} == set(known["referral_status"]) - {"DRAFT", "CLOSED"}
    assert [each.value for each in model.NotArrived] == known["not_arrived"]
    assert [each.value for each in model.Declined] == known["declined_by_provider"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("HIV clinic", "hiv"),
        ("Centre V.I.H", ""),
        ("Dépistage VIH", "vih"),
        ("Maison des travailleuses du sexe", "sexe"),
        ("Ask for the Policía desk", "policia"),
        ("पुलिस थाना", "पुलिस"),
        ("มีถุงยางแจก", "ถุงยาง"),
        ("وزارة الشرطة", "الشرطة"),
        ("ＨＩＶ", "hiv"),
        ("Corner house, behind the market, Essex Road", ""),
        ("Tue 9-12, its green door", ""),
    ],
)
def test_words_that_tell_too_much_are_seen(text: str, word: str) -> None:
    assert telling_word(text) == word
