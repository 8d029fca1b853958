"""Which picture stands beside which need, state or language on this page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.widgets import Choice, ltr
from toolkit.referrals.model import NEED_NAMES, Needed, Status
from toolkit.referrals.service import Choice as Place

NEED_PICTURES: Mapping[Needed, str] = {
    Needed.MEDICAL_CARE: "doctor",
    Needed.PEP: "pills",
    Needed.EMERGENCY_CONTRACEPTION: "medicines",
    Needed.MEDICINE: "medicine-bottle",
    Needed.STI_SCREEN: "test-tubes",
    Needed.HIV_TEST_VOLUNTARY: "hiv-test",
    Needed.LAWYER_NOW: "justice",
    Needed.LEGAL_ADVICE: "papers",
    Needed.BAIL_SUPPORT: "coins",
    Needed.SAFE_PLACE_TONIGHT: "shelter",
    Needed.SOMEONE_TO_TALK_TO: "talk",
    Needed.CONDOMS_AND_LUBRICANT: "condom",
    Needed.MONEY_FOR_TRANSPORT: "travel",
    Needed.CHILD_CARE: "child",
    Needed.DOCUMENTS: "identity",
}

STATUS_ICONS: Mapping[Status, str] = {
    Status.ISSUED: "hourglass",
    Status.LOST_CONTACT: "circle-dashed",
    Status.NOT_ATTENDED: "ban",
    Status.REVOKED_BY_PERSON: "x",
    Status.ARRIVED: "check",
    Status.DECLINED_BY_PROVIDER: "alert",
    Status.REFERRED_ON: "arrow-right",
    Status.SERVED_RETURN_NEEDED: "refresh",
    Status.SERVED_DONE: "circle-check",
}
STATUS_TONES: Mapping[Status, str] = {
    Status.ISSUED: "",
    Status.LOST_CONTACT: "soft",
    Status.NOT_ATTENDED: "warm",
    Status.REVOKED_BY_PERSON: "soft",
    Status.ARRIVED: "good",
    Status.DECLINED_BY_PROVIDER: "warm",
    Status.REFERRED_ON: "good",
    Status.SERVED_RETURN_NEEDED: "good",
    Status.SERVED_DONE: "good",
}


def need_choices() -> list[Choice]:
    """Return the needs as tiles."""
    return [Choice(need, NEED_NAMES[need].say(), picture) for need, picture in NEED_PICTURES.items()]


def need_words(needs: Iterable[Needed]) -> str:
    """Return needs as a line."""
    comma = "، " if words.is_right_to_left() else ", "
    return comma.join(NEED_NAMES[need].say() for need in needs)


def language_items() -> list[tuple[str, object]]:
    """Return the languages a slip can be printed in, each in its own words, the screen's first."""
    here = words.current()
    codes = [code for code in words.available() if code != here]
    return [(words.LANGUAGE_NAMES.get(code, code), code) for code in (here, *codes)]


def place_choice(place: Place, *, several: bool) -> Choice:
    """Return a place as a tile; with `several` needs it says how many of them it serves."""
    said = place.service.draft
    parts = [said.area, ltr(said.phone) if said.phone else ""]
    if several:
        n = place.serves
        parts.append(t("Referrals", "helps with {n} of them", "", n))
    return Choice(place.service.op, said.name, "map-pin", " · ".join(part for part in parts if part), "icons")
