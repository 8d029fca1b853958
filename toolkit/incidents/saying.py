"""How fields and values of an incident are said: for the screen and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.base import words
from toolkit.base.clock import month_text
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark, t
from toolkit.incidents import labels, model, vocabulary
from toolkit.incidents.model import Answers, Event

FIELDS: Mapping[str, Phrase] = {
    "acts": mark("Incidents", "What happened"),
    "month": mark("Incidents", "Month"),
    "area": mark("Incidents", "Area"),
    "place": mark("Incidents", "Kind of place"),
    "actors": mark("Incidents", "Who did it"),
    "unit": mark("Incidents", "Unit"),
    "number": mark("Incidents", "How many"),
    **{f"custody.{fact}": phrase for fact, phrase in labels.CUSTODY.items()},
    "condoms": mark("Incidents", "Condoms taken"),
    "lubricant": mark("Incidents", "Lubricant taken"),
    "needs": mark("Incidents", "Needed now"),
    "source": mark("Incidents", "Who told it"),
    "age": mark("Incidents", "Age"),
    "consent": mark("Incidents", "Agreed to"),
}
EVENTS: Mapping[str, Phrase] = {
    model.RECORDED: mark("Incidents", "Written down"),
    model.AMENDED: mark("Incidents", "Changed"),
    model.REVIEWED: mark("Incidents", "Reviewed"),
    model.QUESTIONED: mark("Incidents", "Asked"),
    model.ANSWERED: mark("Incidents", "Answered: it is right"),
    model.ACCOUNT: mark("Incidents", "Account sealed"),
    model.ACCOUNT_OPENED: mark("Incidents", "Account opened"),
    model.ERASED: mark("Incidents", "Account erased"),
}


def field(name: str) -> str:
    """Say a field's name."""
    phrase = FIELDS.get(name)
    return name if phrase is None else phrase.say()


def value(name: str, found: Any, names: Mapping[Op, str], *, listed: bool = False) -> str:
    """Say a value; `names` are those of the areas and units.

    Several answers hold commas themselves: they are set apart by dots or, `listed`, stand one
    below the other.
    """
    if found is None or found == ():
        return t("Incidents", "Not said")
    if isinstance(found, tuple | list):
        said = [vocabulary.say(model.terms_of(name), str(code)) for code in found]
        return "\n".join(f"• {one}" for one in said) if listed and len(said) > 1 else " · ".join(said)
    if name in {"area", "unit"}:
        return t("Incidents", "Not known") if found == model.NOWHERE else names.get(found) or "…"
    if isinstance(found, int):
        return month_text(found) if name == "month" else words.number(found)
    return vocabulary.say(model.terms_of(name), str(found))


def lines(answers: Answers, names: Mapping[Op, str]) -> list[tuple[str, str]]:
    """Return (field, value) of everything that was answered, in the form's order; several answers one below the other."""
    given = answers.as_fields()
    read = {name: model.read_field(name, given[name]) for name in model.FIELDS if name in given}
    return [(field(name), value(name, found, names, listed=True)) for name, found in read.items()]


def short(acts: Sequence[str]) -> str:
    """Say the first act, and how many more there are."""
    if not acts:
        return t("Incidents", "Nothing chosen yet")
    first = vocabulary.say(labels.ACTS, acts[0])
    n = len(acts) - 1
    return (
        words.fill(t("Incidents", "{act} and {more}"), act=first, more=t("Incidents", "{n} more", "", n))
        if n
        else first
    )


def event(found: Event) -> str:
    """Say what an entry of the history did."""
    said = EVENTS[found.kind].say() if found.kind in EVENTS else found.kind
    if found.kind == model.QUESTIONED and found.payload:
        return f"{said}: {vocabulary.say(labels.QUESTIONS, str(found.payload.get('question', '')))}"
    return said
