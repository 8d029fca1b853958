"""The made-up town: what police did there, what people asked for, and where they were sent."""

from __future__ import annotations

from toolkit.base.words import t
from toolkit.referrals.model import Cost, Needed, ServiceDraft

ACTS = (
    ("LIB.STOP", "DIG.VERBAL"),
    ("LIB.STOP", "PRO.EXTORT_MONEY"),
    ("LIB.ARREST", "DUE.NOCHARGE"),
    ("LIB.ARREST", "PRO.EXTORT_MONEY", "DUE.LAWYER"),
    ("LIB.ROUNDUP", "DIG.VERBAL", "CON.TAKEN"),
    ("LIB.PUBORDER", "CON.EVIDENCE"),
    ("CON.TAKEN", "LIB.STOP"),
    ("CON.TAKEN", "CON.OUTREACH"),
    ("PRO.SEIZE", "DIG.THREAT"),
    ("PHY.ASSAULT", "LIB.STOP"),
    ("PRO.EXTORT_MONEY", "DIG.THREAT"),
)
ASKED = (
    ("clinic", Needed.MEDICAL_CARE),
    ("clinic", Needed.PEP),
    ("clinic", Needed.STI_SCREEN),
    ("hospital", Needed.MEDICINE),
    ("lawyer", Needed.LEGAL_ADVICE),
    ("lawyer", Needed.LEGAL_ADVICE),
    ("roof", Needed.SAFE_PLACE_TONIGHT),
    ("talk", Needed.SOMEONE_TO_TALK_TO),
    ("office", Needed.DOCUMENTS),
)


def services() -> dict[str, ServiceDraft]:
    """Return the directory of the made-up town, in the language spoken now."""
    return {
        "clinic": ServiceDraft(
            t("Demo", "Corner house clinic"),
            (Needed.MEDICAL_CARE, Needed.PEP, Needed.EMERGENCY_CONTRACEPTION, Needed.STI_SCREEN),
            paper_name=t("Demo", "Corner house"),
            area=t("Demo", "Harbour"),
            where=t("Demo", "Behind the fish market, the green door beside the pharmacy"),
            phone="0700 112 233",
            opening=t("Demo", "Every day, 8-18"),
            cost=Cost.FREE,
            say=t("Demo", "I come for the morning group"),
        ),
        "hospital": ServiceDraft(
            t("Demo", "District hospital, door C"),
            (Needed.MEDICAL_CARE, Needed.MEDICINE, Needed.HIV_TEST_VOLUNTARY, Needed.STI_SCREEN),
            area=t("Demo", "Old town"),
            where=t("Demo", "Bus 4, last stop. Second floor"),
            phone="0700 445 566",
            opening=t("Demo", "Mon to Fri, 7-15"),
            cost=Cost.FEE,
            fee=t("Demo", "A small fee for the card"),
            say=t("Demo", "Ask for sister Ama"),
        ),
        "lawyer": ServiceDraft(
            t("Demo", "Room 4, law faculty"),
            (Needed.LEGAL_ADVICE, Needed.LAWYER_NOW, Needed.BAIL_SUPPORT),
            area=t("Demo", "Station road"),
            where=t("Demo", "Side door of the faculty, ring twice"),
            phone="0700 778 899",
            opening=t("Demo", "Tue and Thu, 9-16. By phone day and night"),
            cost=Cost.FREE,
        ),
        "roof": ServiceDraft(
            t("Demo", "The green roof"),
            (Needed.SAFE_PLACE_TONIGHT, Needed.CHILD_CARE),
            area=t("Demo", "Hill side"),
            where=t("Demo", "Call first, somebody meets you at the chapel"),
            phone="0700 121 212",
            opening=t("Demo", "Day and night"),
            cost=Cost.FREE,
        ),
        "talk": ServiceDraft(
            t("Demo", "Listening line"),
            (Needed.SOMEONE_TO_TALK_TO,),
            phone="0800 000 111",
            opening=t("Demo", "Every night, 20-4"),
            cost=Cost.FREE,
        ),
        "office": ServiceDraft(
            t("Demo", "Papers desk, town hall"),
            (Needed.DOCUMENTS, Needed.MONEY_FOR_TRANSPORT),
            area=t("Demo", "Old town"),
            where=t("Demo", "Ground floor, window 7"),
            phone="0700 343 434",
            opening=t("Demo", "Mon, Wed, Fri, 8-12"),
            cost=Cost.NOT_KNOWN,
        ),
    }
