"""What an incident is, by what rules it may be written, and what its entries add up to.

There is no open text in an incident: every answer is a code from a closed list, a count, a month,
or a row of the centre's own lists.  So a telephone number, a plate, a handle or an exact date has
nowhere to stand; the one place for a person's own words is the sealed account.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from toolkit.base import fields as registers
from toolkit.base.errors import kind
from toolkit.base.fields import Edit, Order, Value
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.incidents import labels
from toolkit.incidents.labels import Terms

NO_ACT = kind(
    "incidents.no-act",
    mark("Problem", "No act is chosen yet."),
    mark("Problem", "Choose what happened; one is enough."),
)
TOO_MANY_ACTS = kind(
    "incidents.too-many-acts",
    mark("Problem", "More than {most} acts are chosen."),
    mark("Problem", "Keep the {most} that weigh most. The rest can be told in the sealed account."),
)
NO_MONTH = kind(
    "incidents.no-month", mark("Problem", "The month is missing."), mark("Problem", "Choose the month it happened in.")
)
MONTH_AHEAD = kind(
    "incidents.month-ahead",
    mark("Problem", "That month has not come yet."),
    mark("Problem", "Choose this month or an earlier one."),
)
NO_AREA = kind(
    "incidents.no-area",
    mark("Problem", "The area is missing."),
    mark("Problem", "Choose an area, or Not known."),
)
UNDER_AGE = kind(
    "incidents.under-age",
    mark("Problem", "A person under 18 is not written down here."),
    mark("Problem", "Help goes on: health, shelter and a lawyer. Follow the centre's path for under-18s."),
)
NO_CONSENT = kind(
    "incidents.no-consent",
    mark("Problem", "The person has not said yes to writing this down."),
    mark("Problem", "Nothing is kept. Help goes on all the same."),
)
NOT_A_CODE = kind(
    "incidents.not-a-code",
    mark("Problem", "An answer is not one of those offered, so it was not kept."),
    mark("Problem", "Choose one of the answers shown."),
)

MAX_ACTS = 5  # a rule that every reader of a summary knows, so later protection can rely on it
MAX_COUNT = 100_000  # pieces of condoms or lubricant in one incident
FIRST_MONTH = 2000 * 12  # January 2000
UNDER_18 = "UNDER_18"  # an answer of the form that stops it; never stored
NOWHERE = 0  # "not known" among areas and units: the op of no row
COUNTED = "COUNT_IN_STATISTICS"

CUSTODY = tuple(labels.CUSTODY)
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_.+\-]{0,39}")
_MAX_CODES = 64


@dataclass(frozen=True)
class Answers:
    """The coded answers; None or empty means not answered.  `area` and `unit` are rows of closed lists."""

    acts: tuple[str, ...] = ()
    month: int | None = None
    area: Op | None = None
    place: str | None = None
    actors: tuple[str, ...] = ()
    unit: Op | None = None
    number: str | None = None
    custody: Mapping[str, str] = field(default_factory=dict)
    condoms: int | None = None
    lubricant: int | None = None
    needs: tuple[str, ...] = ()
    source: str | None = None
    age: str | None = None
    consent: tuple[str, ...] = ()

    def as_fields(self) -> dict[str, Any]:
        """Return the answers given as journal fields, each custody fact a field of its own."""
        given: dict[str, Any] = {}
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if value is None or value == ():
                continue
            if name == "custody":
                given |= {f"custody.{fact}": answer for fact, answer in value.items()}
            else:
                given[name] = list(value) if isinstance(value, tuple) else value
        return given


def _integer(low: int, high: int) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        return value if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high else None

    return read


def _code(value: Any) -> Any:
    return value if isinstance(value, str) and _CODE.fullmatch(value) else None


def _codes(value: Any) -> Any:
    if not isinstance(value, list | tuple):
        return ()
    found = {code for code in value[:_MAX_CODES] if _code(code) is not None}
    return tuple(sorted(found))


# How each field is read back.  Total: whatever stands in an entry, the answer is a value or "not answered".
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "acts": _codes,
    "month": _integer(FIRST_MONTH, 4000 * 12),
    "area": _integer(0, 1 << 62),
    "place": _code,
    "actors": _codes,
    "unit": _integer(0, 1 << 62),
    "number": _code,
    **{f"custody.{fact}": _code for fact in CUSTODY},
    "condoms": _integer(0, MAX_COUNT),
    "lubricant": _integer(0, MAX_COUNT),
    "needs": _codes,
    "source": _code,
    "age": _code,
    "consent": _codes,
}
FIELDS = tuple(_READERS)
_TERMS: Mapping[str, Terms] = {
    "acts": labels.ACTS,
    "place": labels.PLACES,
    "actors": labels.ACTORS,
    "number": labels.NUMBER,
    **{f"custody.{fact}": labels.ANSWERS for fact in CUSTODY},
    "needs": labels.NEEDS,
    "source": labels.SOURCE,
    "age": labels.AGE,
    "consent": labels.CONSENT,
}
CODED = frozenset(_TERMS)


def terms_of(name: str) -> Terms:
    """Return the labels of a coded field; none for months, counts and rows of closed lists."""
    return _TERMS.get(name, {})


def read_field(name: str, value: Any) -> Any:
    """Return the value of a field as an answer: None or () where it is not one.  Never raises."""
    reader = _READERS.get(name)
    return None if reader is None else reader(value)


def answers_of(values: Mapping[str, Any]) -> Answers:
    """Return the answers that journal fields hold; strange ones count as not answered."""
    read = {name: read_field(name, values[name]) for name in FIELDS if name in values}
    custody = {fact: read.pop(f"custody.{fact}", None) for fact in CUSTODY}
    whole = {name: value for name, value in read.items() if value is not None}
    return Answers(custody={fact: answer for fact, answer in custody.items() if answer is not None}, **whole)


def check_fields(values: Mapping[str, Any], this_month: int) -> None:
    """Refuse fields that may not be written: unknown names or codes, a month ahead, counts out of bounds."""
    for name, value in values.items():
        if value is None and name in FIELDS:
            continue
        if name == "age" and value == UNDER_18:
            raise UNDER_AGE.problem()
        if name == "month" and isinstance(value, int) and value > this_month:
            raise MONTH_AHEAD.problem()
        if name not in FIELDS or not _offered(name, value):
            raise NOT_A_CODE.problem()
    if len(values.get("acts") or ()) > MAX_ACTS:
        raise TOO_MANY_ACTS.problem(most=MAX_ACTS)


def _offered(name: str, value: Any) -> bool:
    if name in CODED:
        codes = value if isinstance(value, list | tuple) else [value]
        plain = isinstance(value, list | tuple) == (_READERS[name] is _codes)
        return plain and all(isinstance(code, str) and code in _TERMS[name] for code in codes)
    return read_field(name, value) is not None


def check(answers: Answers, this_month: int) -> None:
    """Refuse answers that cannot be submitted: acts, month and area are needed, all else may stay empty."""
    if answers.age == UNDER_18:
        raise UNDER_AGE.problem()
    if not answers.acts:
        raise NO_ACT.problem()
    if answers.month is None:
        raise NO_MONTH.problem()
    if answers.area is None:
        raise NO_AREA.problem()
    check_fields(answers.as_fields(), this_month)


def changes(before: Answers, after: Answers) -> dict[str, Any]:
    """Return the fields that an amendment sets: those that differ; None where an answer was taken back."""
    old, new = before.as_fields(), after.as_fields()
    return {name: new.get(name) for name in FIELDS if old.get(name) != new.get(name)}


class State(IntEnum):
    """Where an incident stands; numbers stand in the list's table and never change."""

    SUBMITTED = 1  # waits for a review
    QUESTIONED = 2  # a reviewer asked something back
    REVIEWED = 3
    CHANGED = 4  # changed since the review: waits again
    CLOSED = 5  # in a closed period, for ever


WAITING = (State.SUBMITTED, State.CHANGED)
STATES: Mapping[State, Any] = {
    State.SUBMITTED: mark("Incidents", "Waits for review"),
    State.QUESTIONED: mark("Incidents", "Question open"),
    State.REVIEWED: mark("Incidents", "Reviewed"),
    State.CHANGED: mark("Incidents", "Changed since review"),
    State.CLOSED: mark("Incidents", "In a closed quarter"),
}

RECORDED = "incident.recorded"
AMENDED = "incident.amended"
REVIEWED = "incident.reviewed"
QUESTIONED = "incident.questioned"
ANSWERED = "incident.answered"
# Kinds of the vault's own that stand on an incident's subject.
ACCOUNT = "account.sealed"
ACCOUNT_OPENED = "account.opened"
ERASED = "entry.erased"
EDITS = frozenset({RECORDED, AMENDED})
# A review and a question count only with a coordinator's signature.
SIGNED = frozenset({REVIEWED, QUESTIONED})


@dataclass(frozen=True)
class Event:
    """One journal entry about an incident, its references already those of this vault.

    `payload` is None where it was erased.  `day` is a day number; no hour exists.
    """

    op: Op
    order: Order
    kind: str
    replaces: frozenset[Op]
    payload: Mapping[str, Any] | None
    signed: bool = False
    day: int = 0
    actor: int = 0


@dataclass(frozen=True)
class Question:
    """A question of a reviewer that nobody has answered yet."""

    op: Op
    code: str


@dataclass(frozen=True)
class Part:
    """A sealed part of the account: how many words; they cannot be read here.  One of no words was emptied."""

    op: Op
    words: int
    erased: bool


@dataclass(frozen=True)
class Incident:
    """What the entries about one incident add up to."""

    op: Op
    code: str
    answers: Answers  # the value on top of every field
    standing: Mapping[str, list[Value]]  # every value that still stands, the one on top first
    edits: frozenset[Op]
    reviewed: frozenset[Op]
    questions: tuple[Question, ...]
    account: tuple[Part, ...]
    period: Op  # the closing that covers it, 0 for none
    events: tuple[Event, ...]  # oldest first

    @property
    def state(self) -> State:
        """Where it stands."""
        if self.period:
            return State.CLOSED
        if self.questions:
            return State.QUESTIONED
        if self.edits <= self.reviewed:
            return State.REVIEWED
        return State.CHANGED if self.reviewed else State.SUBMITTED

    @property
    def changed_after_review(self) -> bool:
        """Tell whether a review exists that has not seen all of it; also said of closed ones."""
        return bool(self.reviewed) and not self.edits <= self.reviewed

    def differing(self) -> list[str]:
        """Return the fields in which two people left different values, in the form's order."""
        return [
            name
            for name in FIELDS
            if len(values := self.standing.get(name, ())) > 1 and len(distinct(name, values)) > 1
        ]

    def allows(self, scope: str) -> bool:
        """Tell whether the person agreed to `scope`; of differing consents the narrower one counts."""
        given = self.standing.get("consent", [])
        return bool(given) and all(scope in read_field("consent", value.value) for value in given)

    def heads(self, names: Iterable[str]) -> list[Op]:
        """Return the edits whose values stand in these fields: what a new edit of them replaces."""
        return registers.heads(self.standing, names)


def distinct(name: str, values: Iterable[Value]) -> list[Value]:
    """Return the values that differ once read, each with the edit on top that set it."""
    seen: dict[Any, Value] = {}
    for value in values:
        seen.setdefault(read_field(name, value.value), value)
    return list(seen.values())


def edits_of(events: Iterable[Event]) -> list[Edit]:
    """Return the edits among these events, with known fields only."""
    made = []
    for event in events:
        if event.kind not in EDITS or event.payload is None:
            continue
        given = event.payload.get("fields")
        known = {name: given[name] for name in FIELDS if name in given} if isinstance(given, Mapping) else {}
        made.append(Edit(event.op, event.order, event.replaces, known))
    return made


def incident_of(op: Op, events: Iterable[Event], period: Op = 0) -> Incident | None:
    """Return what these events add up to, in whatever order and however often they are given.

    None while the entry that records the incident is missing or erased.
    """
    ordered = tuple(sorted({event.op: event for event in events}.values(), key=lambda event: event.order))
    first = next((event for event in ordered if event.op == op and event.kind == RECORDED), None)
    if first is None or first.payload is None:
        return None
    standing = registers.fold(edits_of(ordered))
    counted = [event for event in ordered if event.signed or event.kind not in SIGNED]
    replaced = frozenset(old for event in counted for old in event.replaces if old != event.op)
    questions = tuple(
        Question(event.op, str(_code((event.payload or {}).get("question")) or ""))
        for event in counted
        if event.kind == QUESTIONED and event.op not in replaced
    )
    parts = tuple(
        Part(event.op, _integer(0, 1 << 31)((event.payload or {}).get("words")) or 0, event.payload is None)
        for event in ordered
        if event.kind == ACCOUNT
    )
    edits = frozenset(event.op for event in ordered if event.kind in EDITS)
    seen = frozenset(old for event in counted if event.kind == REVIEWED for old in event.replaces) & edits
    return Incident(
        op=op,
        code=str(_code(first.payload.get("code")) or ""),
        answers=answers_of(registers.top(standing)),
        standing=standing,
        edits=edits,
        reviewed=seen,
        questions=questions,
        account=parts,
        period=period,
        events=ordered,
    )


@dataclass(frozen=True)
class Change:
    """One field in an amendment: every value it replaced, and the value it set."""

    name: str
    before: tuple[Any, ...]
    after: Any


@dataclass(frozen=True)
class Step:
    """One line of an incident's history, with what changed where it is an amendment."""

    event: Event
    changes: tuple[Change, ...] = ()


def history(incident: Incident) -> list[Step]:
    """Return the incident's history, oldest first; both before and after stay visible."""
    edits = {edit.op: edit for edit in edits_of(incident.events)}
    steps = []
    for event in incident.events:
        edit = edits.get(event.op)
        changed = []
        if edit is not None and event.kind == AMENDED:
            seen = sorted((edits[op] for op in edit.replaces if op in edits), key=lambda one: one.order)
            for name in FIELDS:
                if name in edit.fields:
                    before = tuple(read_field(name, one.fields[name]) for one in seen if name in one.fields)
                    changed.append(Change(name, before, read_field(name, edit.fields[name])))
        steps.append(Step(event, tuple(changed)))
    return steps
