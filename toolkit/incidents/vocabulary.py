"""Codes of the incident log: their groups, pictures, search, and names elsewhere.

A code never changes its meaning and is never reused; ``resources/vocabulary`` is the register of
those given out.  Labels stand in `labels`, so that they can be translated.  Everything here is
total: a code that this version does not know is shown as it is, and belongs to the group "OTH".
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toolkit.incidents import labels
from toolkit.incidents.labels import Terms

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "vocabulary"
OTHER = "OTH"
GROUPS = tuple(labels.GROUPS)
# The counts of condoms and lubricant are asked where one of these is among the acts.
TAKEN_ACTS = frozenset({"CON.TAKEN", "CON.DESTROYED"})

_GROUP_PICTURES: Mapping[str, str] = {
    "LIB": "police",
    "DUE": "justice",
    "PRO": "money",
    "CON": "condom",
    "PHY": "violence",
    "SEX": "sexual-violence",
    "MED": "hiv-test",
    "DIG": "angry",
    "CUS": "prison",
    "ORG": "meeting",
    "OTH": "question",
}
_PLACE_PICTURES: Mapping[str, str] = {
    "STREET": "travel",
    "HOTSPOT": "place",
    "VENUE": "alcohol",
    "BROTHEL": "people",
    "HOME": "home",
    "VEHICLE": "truck",
    "STATION": "police",
    "CHECKPT": "stop",
    "CELL": "prison",
    "COURT": "justice",
    "REHAB": "shelter",
    "HEALTH": "hospital",
    "DIC": "meeting",
    "BORDER": "globe",
    "ONLINE": "mobile",
}
_ACTOR_PICTURES: Mapping[str, str] = {
    "POL": "police",
    "MUN": "papers",
    "IMM": "identity",
    "MIL": "soldier",
    "PRI": "prison",
    "PROS": "justice",
    "HLTH": "doctor",
    "SHEL": "shelter",
    "RESC": "security",
    "SECG": "security",
    "MEDIA": "megaphone",
    "VIG": "people",
    "CLI": "man",
    "PAR": "home",
    "MGR": "alcohol",
    "MORAL": "refused",
    "GANG": "people",
    "CTRL": "person",
    "LAND": "home",
    "HSW": "health-worker",
    "CUST": "person",
    "ELECT": "megaphone",
    "OWN": "meeting",
    "ORG": "meeting",
}
_NEED_PICTURES: Mapping[str, str] = {
    "SAFE_PLACE_TONIGHT": "shelter",
    "MEDICAL_CARE": "clinic",
    "PEP": "pills",
    "EMERGENCY_CONTRACEPTION": "medicines",
    "LAWYER_NOW": "justice",
    "LEGAL_ADVICE": "book",
    "SOMEONE_TO_TALK_TO": "talk",
    "MEDICINE": "medicine-bottle",
    "CONDOMS_AND_LUBRICANT": "condom",
    "MONEY_FOR_TRANSPORT": "coins",
    "CHILD_CARE": "child",
    "DOCUMENTS": "papers",
    "NOTHING_NOW": "ok",
}
_SOURCE_PICTURES: Mapping[str, str] = {
    "SELF": "person",
    "WITNESS": "see",
    "PEER": "people",
    "FAMILY": "home",
    "OUTREACH": "health-worker",
    "LAWYER": "justice",
    "HEALTH": "doctor",
    "THIRD": "listen",
    "DOCUMENT": "papers",
    "PAPER": "leaflet",
}


@dataclass(frozen=True)
class Elsewhere:
    """What an act is called elsewhere; empty where there is no counterpart."""

    huridocs: str
    gbvims: str
    kenya_kp: str
    sensitivity: int  # 1 everyday words, 2 with care, 3 not on a screen that others may see


def say(terms: Terms, code: str) -> str:
    """Say a code in the current language; one that is not known as it is written."""
    label = terms.get(code)
    return code if label is None else label.say()


def group_of(act: str) -> str:
    """Return the table group of an act: its prefix, or "OTH" where that is not a group."""
    prefix = act.partition(".")[0]
    return prefix if prefix in labels.GROUPS else OTHER


def groups_of(acts: Iterable[str]) -> list[str]:
    """Return the groups that these acts belong to, each once, in the house's order."""
    found = {group_of(act) for act in acts}
    return [group for group in GROUPS if group in found]


def group_mask(acts: Iterable[str]) -> int:
    """Return the groups of these acts as bits, so that a list can be filtered without a join."""
    found = {group_of(act) for act in acts}
    return sum(1 << place for place, group in enumerate(GROUPS) if group in found)


def acts_in(group: str) -> list[str]:
    """Return the acts of a group that a form offers, in order."""
    return [act for act in labels.ACTS if group_of(act) == group]


def picture(code: str) -> str:
    """Return the name of the pictogram of an act or a group."""
    return _GROUP_PICTURES[group_of(code)]


def place_picture(code: str) -> str:
    """Return the name of the pictogram of a kind of place."""
    return _PLACE_PICTURES.get(code, "question")


def actor_picture(code: str) -> str:
    """Return the name of the pictogram of who did it."""
    return _ACTOR_PICTURES.get(code.partition(".")[0], "question")


def need_picture(code: str) -> str:
    """Return the name of the pictogram of a need."""
    return _NEED_PICTURES.get(code, "question")


def source_picture(code: str) -> str:
    """Return the name of the pictogram of a source."""
    return _SOURCE_PICTURES.get(code, "question")


def folded(text: str) -> str:
    """Return a text without case and accents, for searching."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in apart if not unicodedata.combining(mark))


def find_acts(query: str) -> list[str]:
    """Return the acts that `query` names, in the current language, the closest first.

    Those whose own words hold every word of it come first, in the form's order; then those of a
    group that does: "arrest" names "Arrested without lawful grounds" before all that is only kept
    under "Stopped, arrested or held". An empty query finds them all.
    """
    words = folded(query).split()
    own, kept = [], []
    for act in labels.ACTS:
        label = folded(f"{say(labels.ACTS, act)} {act}")
        if all(word in label for word in words):
            own.append(act)
        elif all(word in f"{label} {folded(say(labels.GROUPS, group_of(act)))}" for word in words):
            kept.append(act)
    return [*own, *kept]


@cache
def register(name: str) -> Mapping[str, Mapping[str, str | int]]:
    """Return a register of codes given out: "acts", "actors", "places" or "involvement", by code."""
    with (RESOURCES / f"{name}.toml").open("rb") as file:
        (rows,) = tomllib.load(file).values()
    return {row["code"]: row for row in rows}


def elsewhere(act: str) -> Elsewhere:
    """Return what an act is called elsewhere; an unknown act has no counterpart and wants care."""
    row = register("acts").get(act, {})
    return Elsewhere(
        huridocs=str(row.get("huridocs", "")),
        gbvims=str(row.get("gbvims", "")),
        kenya_kp=str(row.get("kenya_kp", "")),
        sensitivity=int(row.get("sensitivity", 2)),
    )
