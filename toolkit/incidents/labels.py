"""The words of the incident log: every code's label, in English, marked for translation.

Codes are for ever and stand in old entries; labels may change and are translated.  The order of
each table is the order in which a form offers it.  What a code is called elsewhere (HURIDOCS, GBVIMS,
a national form) stands in ``resources/vocabulary``.  A code that is not in these tables, because a
newer version or a centre of its own made it, is kept and shown as the bare code.

Where the first draft of the vocabulary was finer than may be held, it is coarser here: no exact day,
delay in weeks or more, no consent to share a name or a told text (a single case goes another way),
and gender in a person's own word is not kept in an open field.
"""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.base.words import Phrase, mark

Terms = Mapping[str, Phrase]

# The prefix of an act's code is its table group.
GROUPS: Terms = {
    "LIB": mark("Vocabulary", "Stopped, arrested or held"),
    "DUE": mark("Vocabulary", "Rights refused in the procedure"),
    "PRO": mark("Vocabulary", "Money or belongings"),
    "CON": mark("Vocabulary", "Condoms and lubricant"),
    "PHY": mark("Vocabulary", "Beating and force"),
    "SEX": mark("Vocabulary", "Sexual violence"),
    "MED": mark("Vocabulary", "Forced tests, health and privacy"),
    "DIG": mark("Vocabulary", "Threats, insults and exposure"),
    "CUS": mark("Vocabulary", "Conditions in custody, deaths"),
    "ORG": mark("Vocabulary", "Against the organisation"),
    "OTH": mark("Vocabulary", "Something else"),
}

# What happened; several may be true of one incident.
ACTS: Terms = {
    "LIB.STOP": mark("Vocabulary", "Stopped or followed without a reason given"),
    "LIB.ARREST": mark("Vocabulary", "Arrested without lawful grounds"),
    "LIB.PUBORDER": mark("Vocabulary", "Charged under public-order, nuisance, vagrancy or municipal rules"),
    "LIB.TRAFFLAW": mark("Vocabulary", "Held or charged under anti-trafficking law against own account"),
    "LIB.ROUNDUP": mark("Vocabulary", "Mass round-up or sweep of a street or venue"),
    "LIB.RAID": mark("Vocabulary", "Raid or search of home or workplace"),
    "LIB.RESCUE": mark("Vocabulary", "Taken in a raid-and-rescue against own will"),
    "LIB.REHAB": mark("Vocabulary", "Held in a shelter, rehabilitation or re-education centre against own will"),
    "LIB.DETAIN": mark("Vocabulary", "Held beyond the legal time limit"),
    "LIB.DISPLACE": mark("Vocabulary", "Evicted or moved on from home, venue or area"),
    "LIB.DEPORT": mark("Vocabulary", "Threatened with or subjected to deportation or removal"),
    "DUE.MAGISTRATE": mark("Vocabulary", "Not taken before a judge or magistrate in time"),
    "DUE.NOCHARGE": mark("Vocabulary", "Not told the reason for arrest or the charge"),
    "DUE.LAWYER": mark("Vocabulary", "Refused a lawyer or paralegal"),
    "DUE.CONTACT": mark("Vocabulary", "Refused contact with family or organisation"),
    "DUE.CONFESS": mark("Vocabulary", "Forced or tricked into signing or confessing"),
    "DUE.FABRICATE": mark("Vocabulary", "Evidence planted or false charge made up"),
    "DUE.BAIL": mark("Vocabulary", "Unlawful or inflated bail, fine or surety"),
    "DUE.REFUSED": mark("Vocabulary", "Police refused to record or act on a complaint"),
    "DUE.RETALIATE": mark("Vocabulary", "Retaliation after a complaint or for helping others"),
    "PRO.EXTORT_MONEY": mark("Vocabulary", "Money demanded or taken to avoid arrest or be released"),
    "PRO.EXTORT_SEX": mark("Vocabulary", "Sex demanded or forced to avoid arrest or be released"),
    "PRO.SEIZE": mark("Vocabulary", "Phone, money, documents or medicine taken and not returned"),
    "PRO.DAMAGE": mark("Vocabulary", "Belongings or premises damaged"),
    "CON.TAKEN": mark("Vocabulary", "Condoms or lubricant taken"),
    "CON.DESTROYED": mark("Vocabulary", "Condoms or lubricant destroyed, or carrier made to destroy or swallow them"),
    "CON.EVIDENCE": mark("Vocabulary", "Condoms, lubricant, wrappers, safer-sex signs or leaflets used as evidence"),
    "CON.OUTREACH": mark("Vocabulary", "Outreach worker or peer educator stopped, searched or arrested over supplies"),
    "PHY.ASSAULT": mark("Vocabulary", "Physical assault"),
    "PHY.WEAPON": mark("Vocabulary", "Weapon, baton, spray or restraint used"),
    "PHY.TORTURE": mark("Vocabulary", "Severe pain inflicted to punish, coerce or obtain a confession"),
    "SEX.RAPE": mark("Vocabulary", "Rape"),
    "SEX.GANG": mark("Vocabulary", "Rape by more than one person"),
    "SEX.ASSAULT": mark("Vocabulary", "Sexual assault or forced touching"),
    "SEX.ENTRAP": mark("Vocabulary", "Sexual services taken as an investigation method"),
    "SEX.HARASS": mark("Vocabulary", "Sexual harassment or sexual comments"),
    "SEX.STRIP": mark("Vocabulary", "Strip search or forced nakedness"),
    "MED.HIVTEST": mark("Vocabulary", "Forced or unconsented HIV or STI test"),
    "MED.EXAM": mark("Vocabulary", "Forced medical or body examination"),
    "MED.DISCLOSE": mark("Vocabulary", "HIV status or other health fact disclosed"),
    "MED.DENIED": mark("Vocabulary", "Medicine or medical care refused in custody"),
    "DIG.VERBAL": mark("Vocabulary", "Insults or degrading words"),
    "DIG.THREAT": mark("Vocabulary", "Threats against the person"),
    "DIG.THREATFAM": mark("Vocabulary", "Threats against family, friends or children, including custody"),
    "DIG.DEATHTHREAT": mark("Vocabulary", "Death threats"),
    "DIG.PARADE": mark("Vocabulary", "Paraded, photographed, filmed or shown to media"),
    "DIG.OUTING": mark("Vocabulary", "Sex work, identity or orientation disclosed to others"),
    "DIG.DISCRIM": mark("Vocabulary", "Discriminatory treatment by an official"),
    "CUS.CONDITIONS": mark("Vocabulary", "Degrading detention conditions: food, water, space, sanitation"),
    "CUS.GENDER": mark("Vocabulary", "Held with persons of another gender, or gender not respected"),
    "CUS.DEATH": mark("Vocabulary", "Death in custody"),
    "ORG.HARASS": mark("Vocabulary", "Organisation, drop-in centre or outreach obstructed"),
    "LIB.HIVLAW": mark("Vocabulary", "Charged under an HIV exposure or transmission law"),
    "LIB.SAMESEX": mark("Vocabulary", "Charged under a same-sex or gender-expression law"),
    "LIB.DRUGLAW": mark("Vocabulary", "Charged under drug law, or over needles or syringes"),
    "LIB.OTHERS": mark("Vocabulary", "Partner, family, manager or landlord charged over earnings or premises"),
    "LIB.CUSTOM": mark("Vocabulary", "Punished under customary or religious law"),
    "LIB.MISSING": mark("Vocabulary", "Taken, whereabouts unknown"),
    "LIB.DUMPED": mark("Vocabulary", "Driven off and left somewhere"),
    "MED.REGISTER": mark("Vocabulary", "Forced registration, health card or police-run condom check"),
    "MED.TREAT": mark("Vocabulary", "Forced treatment, contraception or detoxification"),
    "DIG.PHONE": mark("Vocabulary", "Phone searched or unlocked by force"),
    "DIG.INFORM": mark("Vocabulary", "Made to inform on others"),
    "DIG.CHILD": mark("Vocabulary", "Child taken away or threatened to be"),
    "PRO.LABOUR": mark("Vocabulary", "Made to work unpaid, such as cleaning"),
    "PRO.DEBT": mark("Vocabulary", "Debt taken on to pay police"),
    "CUS.KILLED": mark("Vocabulary", "Killed outside custody"),
    "OTH.OTHER": mark("Vocabulary", "Other abuse (told in the sealed account)"),
}

# Who did it.
ACTORS: Terms = {
    "POL.UNIF": mark("Vocabulary", "Police, uniformed"),
    "POL.PLAIN": mark("Vocabulary", "Police, plain clothes"),
    "POL.VICE": mark("Vocabulary", "Vice, anti-trafficking or special unit"),
    "POL.TRAFFIC": mark("Vocabulary", "Traffic or transport police"),
    "POL.COMM": mark("Vocabulary", "Community police or auxiliary"),
    "MUN": mark("Vocabulary", "Municipal or council officer"),
    "IMM": mark("Vocabulary", "Immigration or border officer"),
    "MIL": mark("Vocabulary", "Armed forces"),
    "PRI": mark("Vocabulary", "Prison or lock-up staff"),
    "PROS": mark("Vocabulary", "Prosecutor or court official"),
    "HLTH": mark("Vocabulary", "Health worker acting for the police or state"),
    "SHEL": mark("Vocabulary", "Shelter or rehabilitation staff"),
    "RESC": mark("Vocabulary", "Rescue organisation taking part in a raid"),
    "SECG": mark("Vocabulary", "Private security guard"),
    "MEDIA": mark("Vocabulary", "Media accompanying officials"),
    "VIG": mark("Vocabulary", "Vigilante or crowd"),
    "CLI": mark("Vocabulary", "Client"),
    "PAR": mark("Vocabulary", "Partner or family"),
    "MGR": mark("Vocabulary", "Manager, bar or venue owner"),
    "MORAL": mark("Vocabulary", "Morals or religious police"),
    "GANG": mark("Vocabulary", "Gang or criminal group"),
    "CTRL": mark("Vocabulary", "Third party controlling work"),
    "LAND": mark("Vocabulary", "Landlord or neighbour"),
    "HSW": mark("Vocabulary", "Health or social worker, on their own account"),
    "CUST": mark("Vocabulary", "Customary or religious leader"),
    "ELECT": mark("Vocabulary", "Elected official"),
    "OWN": mark("Vocabulary", "Staff or volunteer of this organisation"),
    "ORG": mark("Vocabulary", "Staff of another organisation"),
    "OTH": mark("Vocabulary", "Other"),
    "UNK": mark("Vocabulary", "Not known"),
}

# What somebody's part in it was.
INVOLVEMENT: Terms = {
    "DID": mark("Vocabulary", "Did it"),
    "ORDER": mark("Vocabulary", "Ordered it"),
    "PRESENT": mark("Vocabulary", "Was present"),
    "FAILED": mark("Vocabulary", "Had authority and failed to stop it"),
    "SUSP": mark("Vocabulary", "Suspected"),
    "UNK": mark("Vocabulary", "Not known"),
}

# The kind of place; the coarse place itself is an area from the centre's closed list.
PLACES: Terms = {
    "STREET": mark("Vocabulary", "Street or road"),
    "HOTSPOT": mark("Vocabulary", "Usual work area outdoors"),
    "VENUE": mark("Vocabulary", "Bar, hotel, lodge or massage venue"),
    "BROTHEL": mark("Vocabulary", "Brothel or shared work flat"),
    "HOME": mark("Vocabulary", "Own home"),
    "VEHICLE": mark("Vocabulary", "Police or other vehicle"),
    "STATION": mark("Vocabulary", "Police station or post"),
    "CHECKPT": mark("Vocabulary", "Checkpoint"),
    "CELL": mark("Vocabulary", "Cell, lock-up or prison"),
    "COURT": mark("Vocabulary", "Court"),
    "REHAB": mark("Vocabulary", "Rehabilitation or shelter facility"),
    "HEALTH": mark("Vocabulary", "Health facility"),
    "DIC": mark("Vocabulary", "Drop-in centre or outreach point"),
    "BORDER": mark("Vocabulary", "Border or transport hub"),
    "ONLINE": mark("Vocabulary", "Online or phone"),
    "OTH": mark("Vocabulary", "Other"),
    "UNK": mark("Vocabulary", "Not known"),
}

# How well the time is known; never a day.
PRECISION: Terms = {
    "MONTH": mark("Vocabulary", "The month is known"),
    "QUARTER": mark("Vocabulary", "About that quarter"),
    "YEAR": mark("Vocabulary", "Some time that year"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Part of the day.
DAY_PART: Terms = {
    "MORNING": mark("Vocabulary", "Morning"),
    "AFTERNOON": mark("Vocabulary", "Afternoon"),
    "NIGHT": mark("Vocabulary", "Night"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# How long after it happened it was told; in weeks or more.
DELAY: Terms = {
    "UNDER_2_WEEKS": mark("Vocabulary", "Within two weeks"),
    "2_TO_4_WEEKS": mark("Vocabulary", "Two to four weeks"),
    "OVER_1_MONTH": mark("Vocabulary", "More than a month"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# A short fact: yes, no or not known.
ANSWERS: Terms = {
    "Y": mark("Vocabulary", "Yes"),
    "N": mark("Vocabulary", "No"),
    "U": mark("Vocabulary", "Not known"),
}

# How many officers or others.
NUMBER: Terms = {
    "1": mark("Vocabulary", "One"),
    "2-3": mark("Vocabulary", "Two or three"),
    "4-9": mark("Vocabulary", "Four to nine"),
    "10+": mark("Vocabulary", "Ten or more"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Age of the person affected; under 18 is never a row here, because recording stops.
AGE: Terms = {
    "18-24": mark("Vocabulary", "18 to 24"),
    "25-34": mark("Vocabulary", "25 to 34"),
    "35+": mark("Vocabulary", "35 or older"),
    "NOT_SAID": mark("Vocabulary", "Adult, age not said"),
}

# Gender group.
GENDER: Terms = {
    "F": mark("Vocabulary", "Woman"),
    "M": mark("Vocabulary", "Man"),
    "TW": mark("Vocabulary", "Trans woman"),
    "TM": mark("Vocabulary", "Trans man"),
    "NB": mark("Vocabulary", "Non-binary"),
    "NS": mark("Vocabulary", "Not said"),
}

# Who was affected.
AFFECTED: Terms = {
    "SEX_WORKER": mark("Vocabulary", "Sex worker"),
    "PEER_EDUCATOR": mark("Vocabulary", "Peer educator"),
    "CLIENT": mark("Vocabulary", "Client"),
    "FAMILY": mark("Vocabulary", "Family"),
    "BYSTANDER": mark("Vocabulary", "Bystander"),
    "GROUP": mark("Vocabulary", "A group"),
}

# Where the report comes from.
SOURCE: Terms = {
    "SELF": mark("Vocabulary", "The person affected"),
    "WITNESS": mark("Vocabulary", "Somebody who saw it"),
    "PEER": mark("Vocabulary", "A colleague at work"),
    "FAMILY": mark("Vocabulary", "Family"),
    "OUTREACH": mark("Vocabulary", "An outreach worker who saw it"),
    "LAWYER": mark("Vocabulary", "A lawyer"),
    "HEALTH": mark("Vocabulary", "A health worker"),
    "THIRD": mark("Vocabulary", "Somebody who heard of it"),
    "DOCUMENT": mark("Vocabulary", "A document"),
    "PAPER": mark("Vocabulary", "Reported on paper"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# How it is known.
KNOWN_HOW: Terms = {
    "LIVED": mark("Vocabulary", "Lived it"),
    "SAW": mark("Vocabulary", "Saw it"),
    "TOLD_BY_PERSON": mark("Vocabulary", "Told by the person"),
    "TOLD_BY_OTHERS": mark("Vocabulary", "Told by others"),
    "DOCUMENT": mark("Vocabulary", "From a document"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# What else speaks for it.
CORROBORATION: Terms = {
    "NONE": mark("Vocabulary", "Nothing else"),
    "SECOND_ACCOUNT": mark("Vocabulary", "A second account"),
    "DOCUMENT": mark("Vocabulary", "Charge sheet, receipt or medical paper"),
    "PHOTO_OR_VIDEO": mark("Vocabulary", "A photo or film exists"),
    "PATTERN": mark("Vocabulary", "The same place or unit before"),
}

# How custody ended.
ENDED: Terms = {
    "RELEASED_NO_CHARGE": mark("Vocabulary", "Let go without charge"),
    "RELEASED_PAID": mark("Vocabulary", "Let go after paying"),
    "RELEASED_BAIL": mark("Vocabulary", "Let go on bail"),
    "CHARGED_FREE": mark("Vocabulary", "Charged, and free"),
    "HELD_PRETRIAL": mark("Vocabulary", "Held before trial"),
    "CONVICTED_FINE": mark("Vocabulary", "Fined"),
    "CONVICTED_CUSTODY": mark("Vocabulary", "Sentenced to prison"),
    "IN_REHAB": mark("Vocabulary", "In a shelter or rehabilitation"),
    "DEPORTED": mark("Vocabulary", "Removed from the country"),
    "HOSPITAL": mark("Vocabulary", "In hospital"),
    "DIED": mark("Vocabulary", "Died"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Whether a paper was signed in custody.
SIGNED: Terms = {
    "FORCED": mark("Vocabulary", "Forced to sign"),
    "NOT_ASKED": mark("Vocabulary", "Not asked to"),
    "REFUSED": mark("Vocabulary", "Refused to"),
    "UNDERSTOOD": mark("Vocabulary", "Signed and understood it"),
    "NOT_UNDERSTOOD": mark("Vocabulary", "Signed and did not understand it"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Short facts about custody; each answered yes, no or not known.
CUSTODY: Terms = {
    "HELD": mark("Vocabulary", "Was the person held?"),
    "TOLD_REASON": mark("Vocabulary", "Were they told the reason?"),
    "LAWYER": mark("Vocabulary", "Could they see a lawyer?"),
    "PHONE_CALL": mark("Vocabulary", "Could they call someone?"),
    "MAGISTRATE": mark("Vocabulary", "Were they brought before a judge in time?"),
    "MEDICAL_CARE": mark("Vocabulary", "Did they get the care they needed?"),
}

# Law or charge used.
LAW: Terms = {
    "NONE_GIVEN": mark("Vocabulary", "None given"),
    "SEX_WORK": mark("Vocabulary", "Selling or buying sex"),
    "SOLICIT": mark("Vocabulary", "Soliciting or loitering"),
    "BROTHEL_KEEPING": mark("Vocabulary", "Keeping a brothel"),
    "EARNINGS": mark("Vocabulary", "Living on earnings"),
    "PUBLIC_ORDER": mark("Vocabulary", "Public order or nuisance"),
    "VAGRANCY": mark("Vocabulary", "Vagrancy"),
    "TRAFFICKING": mark("Vocabulary", "Trafficking"),
    "IMMIGRATION": mark("Vocabulary", "Immigration"),
    "HIV": mark("Vocabulary", "HIV exposure or transmission"),
    "SAME_SEX_OR_GENDER": mark("Vocabulary", "Same-sex acts or gender expression"),
    "DRUGS": mark("Vocabulary", "Drugs"),
    "OTHER": mark("Vocabulary", "Another law"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Money demanded or paid, in bands.
MONEY: Terms = {
    "NONE": mark("Vocabulary", "None"),
    "UP_TO_A_DAY": mark("Vocabulary", "Up to a day's earnings"),
    "UP_TO_A_WEEK": mark("Vocabulary", "Up to a week's earnings"),
    "MORE": mark("Vocabulary", "More"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# Harm done.
HARM: Terms = {
    "NONE_SEEN": mark("Vocabulary", "None seen"),
    "PAIN_OR_BRUISES": mark("Vocabulary", "Pain or bruises"),
    "CUT_OR_BLEEDING": mark("Vocabulary", "Cuts or bleeding"),
    "BROKEN_BONE": mark("Vocabulary", "Broken bone"),
    "LOST_CONSCIOUSNESS": mark("Vocabulary", "Lost consciousness"),
    "EXPOSURE_TO_HIV_OR_STI": mark("Vocabulary", "Exposure to HIV or an infection"),
    "PREGNANCY_RISK": mark("Vocabulary", "Risk of pregnancy"),
    "FEAR_OR_SLEEPLESS": mark("Vocabulary", "Fear, no sleep"),
    "MISSED_MEDICINE": mark("Vocabulary", "Missed medicine"),
    "LOST_INCOME": mark("Vocabulary", "Lost income"),
    "LOST_HOME": mark("Vocabulary", "Lost home"),
    "OTHER": mark("Vocabulary", "Something else"),
    "NOT_SAID": mark("Vocabulary", "Not said"),
}

# What the person needs now.
NEEDS: Terms = {
    "SAFE_PLACE_TONIGHT": mark("Vocabulary", "A safe place tonight"),
    "MEDICAL_CARE": mark("Vocabulary", "Medical care"),
    "PEP": mark("Vocabulary", "Medicine against HIV (PEP)"),
    "EMERGENCY_CONTRACEPTION": mark("Vocabulary", "Emergency contraception"),
    "LAWYER_NOW": mark("Vocabulary", "A lawyer now"),
    "LEGAL_ADVICE": mark("Vocabulary", "Legal advice"),
    "SOMEONE_TO_TALK_TO": mark("Vocabulary", "Someone to talk to"),
    "MEDICINE": mark("Vocabulary", "Their medicine"),
    "CONDOMS_AND_LUBRICANT": mark("Vocabulary", "Condoms and lubricant"),
    "MONEY_FOR_TRANSPORT": mark("Vocabulary", "Money for transport"),
    "CHILD_CARE": mark("Vocabulary", "Child care"),
    "DOCUMENTS": mark("Vocabulary", "Documents"),
    "NOTHING_NOW": mark("Vocabulary", "Nothing now"),
}

# Help given.
RESPONSE: Terms = {
    "CRISIS_VISIT": mark("Vocabulary", "Somebody went there"),
    "FIRST_LINE_SUPPORT": mark("Vocabulary", "First support"),
    "MEDICAL": mark("Vocabulary", "Medical care"),
    "PEP_72H": mark("Vocabulary", "Medicine against HIV within 72 hours"),
    "EC_120H": mark("Vocabulary", "Emergency contraception within 120 hours"),
    "STI_SCREEN": mark("Vocabulary", "Check for infections"),
    "HIV_TEST_VOLUNTARY": mark("Vocabulary", "HIV test, by own choice"),
    "COUNSELLING": mark("Vocabulary", "Counselling"),
    "LEGAL_PRIMARY": mark("Vocabulary", "First legal help"),
    "LEGAL_SECONDARY": mark("Vocabulary", "A lawyer in court"),
    "BAIL_SUPPORT": mark("Vocabulary", "Help with bail"),
    "SHELTER": mark("Vocabulary", "Shelter"),
    "TRANSPORT": mark("Vocabulary", "Transport"),
    "REPLACEMENT_COMMODITIES": mark("Vocabulary", "New condoms and lubricant"),
    "COMPLAINT_FILED": mark("Vocabulary", "Complaint filed (its number is sealed)"),
    "OVERSIGHT_BODY": mark("Vocabulary", "Taken to an oversight body"),
    "POLICE_LIAISON": mark("Vocabulary", "Talk with the police liaison"),
    "MEDIATION": mark("Vocabulary", "Mediation"),
    "NO_ACTION_WANTED": mark("Vocabulary", "No action wanted"),
    "ACCOMPANIED_BY_PEER": mark("Vocabulary", "Accompanied by a peer"),
}

# What officials did about it.
OFFICIAL: Terms = {
    "NONE": mark("Vocabulary", "Nothing"),
    "TOKEN": mark("Vocabulary", "Something for show"),
    "DENIED": mark("Vocabulary", "Denied it"),
    "ADMITTED_JUSTIFIED": mark("Vocabulary", "Admitted it and called it right"),
    "INVESTIGATION_OPEN": mark("Vocabulary", "Investigation open"),
    "DISCIPLINED": mark("Vocabulary", "Officer disciplined"),
    "CHARGED": mark("Vocabulary", "Officer charged"),
    "COUNTER_ACTION": mark("Vocabulary", "Acted against the person"),
    "COMPENSATED": mark("Vocabulary", "Compensation"),
    "UNKNOWN": mark("Vocabulary", "Not known"),
}

# How it stands for the person.
RESOLUTION: Terms = {
    "RESOLVED": mark("Vocabulary", "Settled"),
    "PARTLY": mark("Vocabulary", "Partly settled"),
    "NOT_RESOLVED": mark("Vocabulary", "Not settled"),
    "WITHDRAWN_BY_PERSON": mark("Vocabulary", "Withdrawn by the person"),
    "LOST_CONTACT": mark("Vocabulary", "Contact lost"),
    "ONGOING": mark("Vocabulary", "Going on"),
}

# What the person agrees to, beside keeping the coded answers.
CONSENT: Terms = {
    "COUNT_IN_STATISTICS": mark("Vocabulary", "Count it in summaries"),
    "SHARE_ANON_ROW_LEGAL": mark("Vocabulary", "Coded answers may go to legal aid, without who"),
    "PUBLIC_USE_ANON": mark("Vocabulary", "Totals may be made public"),
    "SHARE_WITH_NETWORK": mark("Vocabulary", "Totals may go to our network"),
    "CONTACT_BACK": mark("Vocabulary", "We may ask them again"),
}

# Where consent stands.
CONSENT_STATE: Terms = {
    "GIVEN": mark("Vocabulary", "Given"),
    "REFUSED": mark("Vocabulary", "Refused"),
    "NOT_ASKED": mark("Vocabulary", "Not asked"),
    "WITHDRAWN": mark("Vocabulary", "Withdrawn"),
    "EXPIRED": mark("Vocabulary", "Ended"),
}

# What a reviewer asks back; closed, so that a question holds no story either.
QUESTIONS: Terms = {
    "ACTS": mark("Vocabulary", "Please look at what happened again."),
    "MONTH": mark("Vocabulary", "Please look at the month again."),
    "PLACE": mark("Vocabulary", "Please look at the area and the place again."),
    "WHO": mark("Vocabulary", "Please look at who did it again."),
    "COUNTS": mark("Vocabulary", "Please look at the numbers taken again."),
    "CONSENT": mark("Vocabulary", "Please look at what was agreed again."),
    "TWICE": mark("Vocabulary", "Could this be the same as another report?"),
}

# Why a coordinator erases what was sealed; the reason stays in the journal.
ERASE_REASONS: Terms = {
    "ASKED": mark("Vocabulary", "The person asked for it."),
    "NAMES": mark("Vocabulary", "It could lead to somebody."),
    "MISTAKE": mark("Vocabulary", "It was written by mistake, or in the wrong report."),
}
