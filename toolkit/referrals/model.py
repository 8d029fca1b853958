"""What a service and a slip are, and what their entries add up to.

A slip never names a person.  It carries a random code, a place and a coarse last day; what
happened afterwards is a list of *marks*, each naming the marks its writer had seen.  A mark
that has been taken back counts for nothing, and what it stood in front of shows again.  Where
two laptops marked the same slip without knowing of each other, both marks stay and the one
that is furthest along is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from toolkit.base import clock, ids
from toolkit.base.fields import Edit, Order, Value
from toolkit.base.fields import fold as fold_fields
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark

_READ_AS = str.maketrans("ILOU", "110V")  # as base.ids reads them
CODE_LENGTH = 7  # characters before the check character
QR_PREFIX = "S:"  # says nothing to who does not know it; a scanner that types it is understood


class Needed(StrEnum):
    """What a person asks for; the codes are the vocabulary's and never change their meaning."""

    MEDICAL_CARE = "MEDICAL_CARE"
    PEP = "PEP"
    EMERGENCY_CONTRACEPTION = "EMERGENCY_CONTRACEPTION"
    MEDICINE = "MEDICINE"
    STI_SCREEN = "STI_SCREEN"
    HIV_TEST_VOLUNTARY = "HIV_TEST_VOLUNTARY"
    LAWYER_NOW = "LAWYER_NOW"
    LEGAL_ADVICE = "LEGAL_ADVICE"
    BAIL_SUPPORT = "BAIL_SUPPORT"
    SAFE_PLACE_TONIGHT = "SAFE_PLACE_TONIGHT"
    SOMEONE_TO_TALK_TO = "SOMEONE_TO_TALK_TO"
    CONDOMS_AND_LUBRICANT = "CONDOMS_AND_LUBRICANT"
    MONEY_FOR_TRANSPORT = "MONEY_FOR_TRANSPORT"
    CHILD_CARE = "CHILD_CARE"
    DOCUMENTS = "DOCUMENTS"


NEED_NAMES: Mapping[Needed, Phrase] = {
    Needed.MEDICAL_CARE: mark("Referrals", "Medical care"),
    Needed.PEP: mark("Referrals", "PEP (within 3 days)"),
    Needed.EMERGENCY_CONTRACEPTION: mark("Referrals", "Emergency pill (within 5 days)"),
    Needed.MEDICINE: mark("Referrals", "Medicine"),
    Needed.STI_SCREEN: mark("Referrals", "Infection check"),
    Needed.HIV_TEST_VOLUNTARY: mark("Referrals", "HIV test, by own wish"),
    Needed.LAWYER_NOW: mark("Referrals", "A lawyer now"),
    Needed.LEGAL_ADVICE: mark("Referrals", "Legal advice"),
    Needed.BAIL_SUPPORT: mark("Referrals", "Help with bail"),
    Needed.SAFE_PLACE_TONIGHT: mark("Referrals", "A safe place tonight"),
    Needed.SOMEONE_TO_TALK_TO: mark("Referrals", "Someone to talk to"),
    Needed.CONDOMS_AND_LUBRICANT: mark("Referrals", "Condoms and lubricant"),
    Needed.MONEY_FOR_TRANSPORT: mark("Referrals", "Money for transport"),
    Needed.CHILD_CARE: mark("Referrals", "Child care"),
    Needed.DOCUMENTS: mark("Referrals", "Help with papers"),
}

# Days within which help still works; the slip says them without saying what for.
HURRY_DAYS: Mapping[Needed, int] = {
    Needed.PEP: 3,
    Needed.EMERGENCY_CONTRACEPTION: 5,
    Needed.LAWYER_NOW: 1,
    Needed.SAFE_PLACE_TONIGHT: 1,
}


class Cost(StrEnum):
    """What a service costs the person who goes there."""

    FREE = "FREE"
    FEE = "FEE"
    NOT_KNOWN = "NOT_KNOWN"


COST_NAMES: Mapping[Cost, Phrase] = {
    Cost.FREE: mark("Referrals", "Free"),
    Cost.FEE: mark("Referrals", "There is a fee"),
    Cost.NOT_KNOWN: mark("Referrals", "Ask about the price"),
}


class Status(StrEnum):
    """Where a slip has got to; a slip begins as ISSUED and the rest are marks."""

    ISSUED = "ISSUED"
    LOST_CONTACT = "LOST_CONTACT"
    NOT_ATTENDED = "NOT_ATTENDED"
    REVOKED_BY_PERSON = "REVOKED_BY_PERSON"
    ARRIVED = "ARRIVED"
    DECLINED_BY_PROVIDER = "DECLINED_BY_PROVIDER"
    REFERRED_ON = "REFERRED_ON"
    SERVED_RETURN_NEEDED = "SERVED_RETURN_NEEDED"
    SERVED_DONE = "SERVED_DONE"


STATUS_NAMES: Mapping[Status, Phrase] = {
    Status.ISSUED: mark("Referrals", "Waiting"),
    Status.LOST_CONTACT: mark("Referrals", "Lost contact"),
    Status.NOT_ATTENDED: mark("Referrals", "Did not go"),
    Status.REVOKED_BY_PERSON: mark("Referrals", "Called off by the person"),
    Status.ARRIVED: mark("Referrals", "Arrived"),
    Status.DECLINED_BY_PROVIDER: mark("Referrals", "Turned away"),
    Status.REFERRED_ON: mark("Referrals", "Sent on elsewhere"),
    Status.SERVED_RETURN_NEEDED: mark("Referrals", "Helped, must go again"),
    Status.SERVED_DONE: mark("Referrals", "Helped"),
}

# The order of "furthest along", and the number that stands in the projected row.
RANK: Mapping[Status, int] = {status: place for place, status in enumerate(Status)}
BY_RANK: tuple[Status, ...] = tuple(Status)

# Which marks make sense from where; a wrong mark is taken back first.
NEXT: Mapping[Status, tuple[Status, ...]] = {
    Status.ISSUED: (
        Status.ARRIVED,
        Status.NOT_ATTENDED,
        Status.SERVED_DONE,
        Status.DECLINED_BY_PROVIDER,
        Status.REVOKED_BY_PERSON,
        Status.LOST_CONTACT,
    ),
    Status.LOST_CONTACT: (Status.ARRIVED, Status.SERVED_DONE, Status.NOT_ATTENDED, Status.REVOKED_BY_PERSON),
    Status.NOT_ATTENDED: (Status.ARRIVED, Status.SERVED_DONE, Status.REVOKED_BY_PERSON, Status.LOST_CONTACT),
    Status.REVOKED_BY_PERSON: (),
    Status.ARRIVED: (
        Status.SERVED_DONE,
        Status.SERVED_RETURN_NEEDED,
        Status.REFERRED_ON,
        Status.DECLINED_BY_PROVIDER,
    ),
    Status.DECLINED_BY_PROVIDER: (Status.REFERRED_ON, Status.SERVED_DONE),
    Status.REFERRED_ON: (Status.SERVED_DONE,),
    Status.SERVED_RETURN_NEEDED: (Status.SERVED_DONE, Status.LOST_CONTACT),
    Status.SERVED_DONE: (),
}


class NotArrived(StrEnum):
    """Why a person did not go."""

    NO_FARE = "NO_FARE"
    AFRAID = "AFRAID"
    CLOSED = "CLOSED"
    TOO_FAR = "TOO_FAR"
    FEE = "FEE"
    PAPERS_ASKED = "PAPERS_ASKED"
    TREATED_BADLY_BEFORE = "TREATED_BADLY_BEFORE"
    WORK_OR_CHILDREN = "WORK_OR_CHILDREN"
    CHANGED_MIND = "CHANGED_MIND"
    NOT_KNOWN = "NOT_KNOWN"


class Declined(StrEnum):
    """Why the place turned a person away."""

    NOT_OFFERED = "NOT_OFFERED"
    FULL = "FULL"
    FEE = "FEE"
    PAPERS = "PAPERS"
    AGE = "AGE"
    GENDER = "GENDER"
    NO_REASON = "NO_REASON"


NOT_ARRIVED_NAMES: Mapping[str, Phrase] = {
    NotArrived.NO_FARE: mark("Referrals", "No money for the way"),
    NotArrived.AFRAID: mark("Referrals", "Was afraid"),
    NotArrived.CLOSED: mark("Referrals", "It was closed"),
    NotArrived.TOO_FAR: mark("Referrals", "Too far"),
    NotArrived.FEE: mark("Referrals", "Could not pay the fee"),
    NotArrived.PAPERS_ASKED: mark("Referrals", "They ask for papers"),
    NotArrived.TREATED_BADLY_BEFORE: mark("Referrals", "Treated badly there before"),
    NotArrived.WORK_OR_CHILDREN: mark("Referrals", "Work or children"),
    NotArrived.CHANGED_MIND: mark("Referrals", "Changed their mind"),
    NotArrived.NOT_KNOWN: mark("Referrals", "Not known"),
}
DECLINED_NAMES: Mapping[str, Phrase] = {
    Declined.NOT_OFFERED: mark("Referrals", "They don't do that"),
    Declined.FULL: mark("Referrals", "They were full"),
    Declined.FEE: mark("Referrals", "Could not pay the fee"),
    Declined.PAPERS: mark("Referrals", "Papers were asked for"),
    Declined.AGE: mark("Referrals", "Because of age"),
    Declined.GENDER: mark("Referrals", "Because of gender"),
    Declined.NO_REASON: mark("Referrals", "No reason given"),
}
# What a mark of this kind must say; the others carry no reason.
REASONS: Mapping[Status, Mapping[str, Phrase]] = {
    Status.NOT_ATTENDED: NOT_ARRIVED_NAMES,
    Status.DECLINED_BY_PROVIDER: DECLINED_NAMES,
}


class Validity(IntEnum):
    """How long a slip is good for; always to the end of a week or of a month, never to a day.

    A last day that follows from the day of issue would tell on whoever is searched that day.
    """

    DAYS = 0
    WEEK = 1
    FORTNIGHT = 2
    MONTH = 3


VALIDITY_NAMES: Mapping[Validity, Phrase] = {
    Validity.DAYS: mark("Referrals", "A few days"),
    Validity.WEEK: mark("Referrals", "About a week"),
    Validity.FORTNIGHT: mark("Referrals", "About two weeks"),
    Validity.MONTH: mark("Referrals", "About a month"),
}
_AT_LEAST = {Validity.DAYS: 3, Validity.WEEK: 7, Validity.FORTNIGHT: 14}


def last_day(today: int, validity: Validity) -> int:
    """Return the last day of a slip made `today`: a Sunday, or the last day of next month."""
    if validity is Validity.MONTH:
        return clock.last_day(clock.month_of(today) + 1)
    day = today + _AT_LEAST[validity]
    return day + 6 - clock.date_of(day).weekday()


def usual_validity(needs: Iterable[Needed]) -> Validity:
    """Return the validity to propose: short where help must come within days."""
    return Validity.DAYS if any(need in HURRY_DAYS for need in needs) else Validity.FORTNIGHT


def hurry(needs: Iterable[Needed]) -> int | None:
    """Return the smallest number of days within which one of `needs` must be met, if any."""
    return min((HURRY_DAYS[need] for need in needs if need in HURRY_DAYS), default=None)


@dataclass(frozen=True)
class ServiceDraft:
    """What the directory says about one service, as typed.  Texts are trimmed and bounded."""

    name: str
    needs: tuple[Needed, ...]
    paper_name: str = ""  # what the slip says instead of the name, where the name tells too much
    area: str = ""
    where: str = ""  # how to get there, in a sentence
    phone: str = ""
    opening: str = ""
    cost: Cost = Cost.NOT_KNOWN
    fee: str = ""  # in words: "2 per visit"
    languages: tuple[str, ...] = ()  # spoken there
    say: str = ""  # what to say at the desk


# Longest texts in characters; the sum keeps a slip on its A6 page and a row on its quarter page.
LONGEST: Mapping[str, int] = {
    "name": 60,
    "paper_name": 40,
    "area": 30,
    "where": 90,
    "phone": 40,
    "opening": 60,
    "fee": 40,
    "say": 90,
}
PRINTED = ("where", "opening", "fee", "say")
MOST_LANGUAGES = 12
LONGEST_LANGUAGE = 24


@dataclass(frozen=True)
class Service:
    """A service as its edits leave it: the values on top, and those that stand beside them."""

    op: Op
    draft: ServiceDraft
    retired: bool = False
    others: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)  # field -> values set at the same time
    heads: Mapping[str, tuple[Op, ...]] = field(default_factory=dict)  # field -> edits a new value replaces

    @property
    def on_paper(self) -> str:
        """What the slip calls it."""
        return self.draft.paper_name or self.draft.name


@dataclass(frozen=True)
class SlipDraft:
    """A slip to be made: which needs, where to, how long, and the language of the paper."""

    needs: tuple[Needed, ...]
    service: Op
    language: str = "en"
    validity: Validity = Validity.FORTNIGHT


@dataclass(frozen=True)
class Mark:
    """One thing that was noted about a slip."""

    op: Op
    order: Order
    status: Status
    reason: str = ""
    replaces: frozenset[Op] = frozenset()  # marks its writer had seen


@dataclass(frozen=True)
class TakenBack:
    """A note that some marks were a mistake."""

    op: Op
    undoes: frozenset[Op]


@dataclass(frozen=True)
class State:
    """What the marks of a slip add up to."""

    status: Status
    reason: str
    standing: tuple[Mark, ...]  # those nobody has gone past, furthest first
    history: tuple[Mark, ...]  # all of them, oldest first
    undone: frozenset[Op]

    @property
    def several(self) -> bool:
        """Two laptops said different things without knowing of each other."""
        return len({(each.status, each.reason) for each in self.standing}) > 1

    @property
    def called_off(self) -> bool:
        """The person does not want to be followed up: that stands beside any other mark."""
        return any(each.status is Status.REVOKED_BY_PERSON for each in self.standing)

    @property
    def waiting(self) -> bool:
        """Nothing has been heard yet."""
        return self.status is Status.ISSUED


def state_of(marks: Iterable[Mark], taken_back: Iterable[TakenBack] = ()) -> State:
    """Return what `marks` add up to: the same for any order, split or repetition of them."""
    history = sorted({each.op: each for each in marks}.values(), key=lambda each: each.order)
    undone = frozenset(op for each in taken_back for op in each.undoes)
    valid = [each for each in history if each.op not in undone]
    passed = {op for each in valid for op in each.replaces if op != each.op}
    # Marks that name each other in a ring can only be made on purpose; then all of them stand.
    standing = [each for each in valid if each.op not in passed] or valid
    standing.sort(key=lambda each: (RANK[each.status], each.order), reverse=True)
    status, reason = (standing[0].status, standing[0].reason) if standing else (Status.ISSUED, "")
    return State(status, reason, tuple(standing), tuple(history), undone)


@dataclass(frozen=True)
class Slip:
    """A slip as the list shows it."""

    op: Op
    code: str
    service: Op
    service_name: str
    needs: tuple[Needed, ...]
    language: str
    month: int  # of issue
    until: int  # last day
    status: Status
    reason: str = ""
    several: bool = False
    called_off: bool = False

    def overdue(self, today: int) -> bool:
        """Tell whether somebody should ask what came of it."""
        return self.status is Status.ISSUED and today > self.until and not self.called_off

    def out_of_date(self, today: int) -> bool:
        """Tell whether its last day has gone by."""
        return today > self.until


def service_of(op: Op, edits: Sequence[Edit]) -> Service | None:
    """Return the service that `edits` add up to; None where no edit gave it a name."""
    folded = {name: _readable(name, values) for name, values in fold_fields(edits).items()}
    if not folded.get("name"):
        return None
    top = {name: values[0].value for name, values in folded.items() if values}
    retired = top.pop("retired", False)
    others = {name: _beside(values) for name, values in folded.items() if _beside(values)}
    seen = {name: tuple(sorted({value.op for value in values})) for name, values in folded.items()}
    known = {name: value for name, value in top.items() if name in _READ}
    draft = ServiceDraft(**{"needs": (), **known})
    return Service(op, draft, retired is True, others, seen)


def _beside(values: Sequence[Value]) -> tuple[Any, ...]:
    """Return the values under the top one that differ from it, each once."""
    found: list[Any] = []
    for value in values[1:]:
        if value.value != values[0].value and value.value not in found:
            found.append(value.value)
    return tuple(found)


def _readable(name: str, values: Iterable[Value]) -> list[Value]:
    """Keep the values of a field that this version understands, in their own types."""
    read = _READ.get(name)
    if read is None:
        return [value for value in values if name == "retired" and isinstance(value.value, bool)]
    found = [(value.op, read(name, value.value)) for value in values]
    return [Value(op, value) for op, value in found if value is not None]


def _text(name: str, value: object) -> str | None:
    return tidy(value)[: LONGEST[name]] if isinstance(value, str) else None


def _needs(_name: str, value: object) -> tuple[Needed, ...] | None:
    return needs_from(value) if isinstance(value, list | tuple) else None


def _cost(_name: str, value: object) -> Cost | None:
    return Cost(value) if isinstance(value, str) and value in Cost.__members__ else None


def _languages(_name: str, value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list | tuple):
        return None
    return tuple(tidy(each)[:LONGEST_LANGUAGE] for each in value[:MOST_LANGUAGES] if isinstance(each, str))


_READ = {**dict.fromkeys(LONGEST, _text), "needs": _needs, "cost": _cost, "languages": _languages}
FIELDS = tuple(_READ)


def needs_from(codes: Iterable[object]) -> tuple[Needed, ...]:
    """Return the needs among `codes` that this version knows, in the house order, each once."""
    wanted = {code for code in codes if isinstance(code, str)}
    return tuple(need for need in Needed if need.value in wanted)


def tidy(text: str) -> str:
    """Return `text` on one line, without control characters and doubled spaces."""
    return " ".join("".join(mark_ if mark_.isprintable() else " " for mark_ in text).split())


def values_of(draft: ServiceDraft) -> dict[str, Any]:
    """Return the fields of a draft as an entry stores them."""
    return {
        **{name: tidy(getattr(draft, name)) for name in LONGEST},
        "needs": [need.value for need in needs_from(draft.needs)],
        "cost": draft.cost.value,
        "languages": [tidy(each) for each in draft.languages if tidy(each)],
    }


def code_from(typed: str) -> str | None:
    """Return the slip code in what was typed or scanned, or None where no code is in it."""
    return ids.read_code(_unprefixed(typed), CODE_LENGTH)


def near_patterns(typed: str) -> list[str]:
    """Return LIKE patterns for codes one character away from what was typed.

    Empty unless it is as long as a code: a person copied a letter wrongly.
    """
    body = "".join(mark_ for mark_ in _unprefixed(typed).upper() if mark_.isalnum())
    body = body.translate(_READ_AS)
    if len(body) != CODE_LENGTH + 1 or any(mark_ not in ids.ALPHABET for mark_ in body):
        return []
    return [body[:place] + "_" + body[place + 1 :] for place in range(len(body))]


def _unprefixed(typed: str) -> str:
    typed = typed.strip()
    return typed[len(QR_PREFIX) :] if typed.upper().startswith(QR_PREFIX) else typed
