"""Things that have a form: numbers, addresses of the net, days, times, ages.

Every pattern is bounded and begins at the edge of a word, so that each letter of a text is looked at
a fixed number of times at most: tests/incidents/textcheck/test_speed.py types 100 kB against them.
Digits are those of any script; a text in Arabic or Hindi is searched for these like any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from toolkit.incidents.textcheck import calendar, cues
from toolkit.incidents.textcheck.finding import Sort
from toolkit.incidents.textcheck.numbers import iban, luhn

Span = tuple[int, int, Sort]
_I = re.IGNORECASE

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}", _I)
_LINK = re.compile(r"(?<!\w)(?:https?://|ftp://|www\.)[^\s<>\"]{2,2000}", _I)
_GENERIC = "com|org|net|info|gov|edu|biz|io|app|me/|ly/|be/|co/|gl/"
_DOMAIN = re.compile(
    rf"(?<![\w.@-])(?:[\w-]{{1,63}}\.){{1,4}}(?:(?:com|co|or|org|go|gov|ac|net)\.[a-z]{{2}}|{_GENERIC})(?![\w])"
    rf"(?:/[^\s<>\"]{{0,2000}})?|(?<![\w.@-])(?:[\w-]{{1,63}}\.){{1,4}}(?:me|ly|be|co|gl|[a-z]{{2}})/[^\s<>\"]{{1,2000}}",
    _I,
)
_IP4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w])")
_IP6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,5}(?![\w:])", _I)
_HANDLE = re.compile(r"(?<![\w@./])@[\w.]{2,40}")
_SPOTS = (
    re.compile(r"(?<![\w.])[-+]?\d{1,3}[.]\d{3,10}°?\s?[NSns]?\s?[,; ]\s?[-+]?\d{1,3}[.]\d{3,10}°?\s?[EWOewo]?(?!\w)"),
    re.compile(
        r"(?<!\w)\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?['’′]?(?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?[\"”″])?\s?[NSEWO]?"
    ),
    re.compile(r"(?<![\w+])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?!\w)"),
    re.compile(r"(?<![\w/])///[^\W\d_]{2,30}\.[^\W\d_]{2,30}\.[^\W\d_]{2,30}(?!\w)"),
)
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?(?!\w)", _I)
_ISO = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?"
_SHORT = r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?"
_DAY = re.compile(rf"(?<![\w./-])(?:{_ISO}|{_SHORT})(?![\w-])")
_OF = r"(?:st|nd|rd|th|er|ère|º|ª|\.)?\s{0,2}(?:of\s|de\s|du\s|ya\s|ga\s|al\s|di\s|,\s)?\s?"
_YEAR_AFTER = r"(?:,?\s(?:of\s|de\s|del\s|عام\s|سنة\s)?\d{4})?"
_MONTH_DAYS = (
    re.compile(rf"(?<!\w)\d{{1,2}}{_OF}(?P<m>[^\W\d_]{{3,12}})\.?(?!\w)(?:{_YEAR_AFTER}(?!\w))?", _I),
    re.compile(
        r"(?<!\w)(?P<m>[^\W\d_]{3,12})\.?\s(?:the\s|ya\s)?\d{1,2}(?:st|nd|rd|th)?(?!\w)(?:,?\s\d{4}(?!\w))?", _I
    ),
)
_THE_DAY = re.compile(
    r"(?<!\w)(?:(?:the|on)\s(?:\d{1,2})(?:st|nd|rd|th)|tarehe\s\d{1,2}|(?:el\sdía|dia|le|el|am)\s\d{1,2}(?=[.,;]|\sà\s)"
    r"|يوم\s\d{1,2})(?!\w)",
    _I,
)
_YEAR = re.compile(r"(?<![\w.,/:-])(?:19[2-9]\d|20[0-4]\d)(?![\w/:-]|[.,]\d)")
_CLOCK = re.compile(
    r"(?<![\w:.,])(?:[01]?\d|2[0-4])(?:\s?[:h]\s?[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?\s?m\b\.?)?"
    r"|[.][0-5]\d\s?(?:[ap]\.?\s?m\b\.?|hrs\b|hours\b|uhr\b)|\s?[ap]\.?m\b\.?|\s?h(?!\w)|\s?o['’]clock|\s?hrs\b"
    r"|\s(?:heures|horas)\s(?:du|de\s(?:la|da|el)|da|del)\s(?:matin|soir|mañana|noche|tarde|manhã|noite)"
    r"|\s(?:बजे|แหน่ง|ሰዓት))"
    r"|(?<!\w)(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours|h)\b"
    r"|(?<!\w)(?:saa|ora|karfe|ƙarfe|الساعة|الساعه|ከቀኑ|ከሌሊቱ)\s\d{1,2}(?:[:.]\d{2})?(?!\w)"
    r"|(?<!\w)(?:a\slas?|às|à)\s\d{1,2}(?:[:.h]\d{2}|\sheures?|\shoras?)?(?=[\s.,;]|$)(?!\s(?:\d|mil|pesos|personnes|pessoas|personas))",
    _I,
)
_YEARS = r"(?:years?|yrs?|y\b|ans|años|anos|miaka|shekaru|anni|jahre|godina|साल|वर्ष|سنة|سنه|عاما|عام|лет|года?|ዓመት)"
_AGE = re.compile(
    rf"(?<![\w.,])\d{{1,3}}[\s-]?(?:{_YEARS}[\s-]?(?:old|of\sage|d['’]âge|de\sedad|de\sidade)|y/?o\b|y\.o\.|ans(?!\w)(?!\sde\s(?:prison|travail))"
    r"|años(?!\w)|साल(?!\w)|лет(?!\w))"
    rf"|(?<!\w)(?:aged?|umri\swa(?:\smiaka)?|miaka|shekaru?|عمرها|عمره|عمري|उम्र|वर्ष|edad)\s(?:of\s|is\s|de\s|was\s)?\d{{1,3}}(?!\w)"
    r"(?:\s(?:years?(?:\sold)?|ans|سنة|عاما|years))?",
    _I,
)
_AM_AGE = re.compile(
    r"(?<!\w)(?:turned|turning|turns?|i\sam|i['’]m|she\sis|he\sis|she['’]s|he['’]s|i\swas|she\swas|he\swas|they\sare|is\sonly|was\sonly"
    r"|elle\sa|il\sa|j['’]ai|tengo|tiene|tenho|tem|nina\smiaka|ana\smiaka|yana\smiaka)\s"
    r"(?P<n>[1-9]\d)(?!\w|[.,:/-]\d|\s(?:percent|per\b|%|days?|weeks?|months?|minutes?|hours?|times|people|women|men|others?|km|metres?"
    r"|meters?|condoms?|francs?|dollars?|jours?|mois|semaines?|minutes?|heures?|enfants?|personnes?|d[ií]as|meses|horas|hijos|filhos|pesos"
    r"|preservati\w{1,4}|fois|veces|vezes))",
    _I,
)
_NUMBER_CUE = re.compile(
    r"(?<!\w)(?:badge|force|service|staff|id|identity|passport|passeport|pasaporte|passaporte|licen[cs]e|permit|permis|file|case|ob|"
    r"matricule|dossier|carte|cédula|cedula|dni|curp|cpf|nin|nni|cni|bvn|ssn|account|compte|cuenta|conta|kitambulisho|"
    r"zip|postcode|postal\scode|zip\scode|code\spostal|expediente|placa|رقم|بطاقة)"
    r"(?:\s(?:number|card|no|num|numero|número|numéro|code|nr))?\.?\s?(?:is\s|was\s|est\s|es\s|[:#°]\s?|n[°º.o]{1,2}\s?){0,2}\s?"
    r"(?P<n>(?=[a-z/-]{0,6}\d)[\da-z][\da-z/-]{1,24}(?:\s\d{2,6}){0,3})(?!\w)",
    _I,
)
_MIXED = re.compile(r"(?<![\w-])(?=[a-z/-]{0,6}\d)[a-z\d]{1,20}(?:[-/][a-z\d]{1,20}){0,4}(?!\w)", _I)
_PLATE = re.compile(
    r"(?<![\w-])(?:[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{1,3}|[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{3,4}"
    r"|\d{1,4}[ -][A-Z]{2,3}[ -]\d{2,4}|[A-Z]{2,3}[ -]\d{3}[ -]\d{3})(?![\w-])"
)
_PLATE_CUE = re.compile(
    r"(?<!\w)(?:plates?|number\splate|registration|reg|immatricul\w{1,6}|plaque|placas?|matr[ií]cula|namba\sya\sgari|gari)\s"
    r"(?:number\s|no\.?\s|is\s|was\s|est\s|es\s|ya\s)?[:#]?\s?(?P<n>[a-z]{0,4}[ -]?\d{2,6}[ -]?[a-z]{0,4})(?!\w)",
    _I,
)
_DIGITS = re.compile(
    r"(?<![\w.,])(?:\+|00\s?)?\(?\d(?:[\s\u00a0\u202f./()-]{0,2}\d){5,19}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?!\w|[.,]\d)",
    _I,
)
# A lot's number on a carton is nobody's.
_LOT = re.compile(r"(?:lots?|batch|lotes?|تشغيلة|دفعة|लॉट|партия)\s?(?:no\.?|n°|number)?[\s:#]{0,2}$", _I)
_MONEY = re.compile(
    r"\s?(?:[€$£₦₹]|(?:k?sh|shillings?|ksh|tsh|ugx|kes|tzs|ngn|naira|rands?|francs?|cfa|fcfa|xof|xaf|dollars?|usd|euros?|birr|"
    r"pesos?|reais|rupees?|rupias?|pieces?|condoms?|préservatifs?|shilingi|dinars?|دينار|جنيه|درهم|दिन|रुपये)(?!\w))",
    _I,
)
# "370 3911 Fourth Avenue" are two numbers of a house.
_TWO = re.compile(r"\d{2,5} \d{2,5}")
_STREET = "|".join(sorted(cues.STREETS | cues.UNITS))
_HOUSE = re.compile(rf" (?=[A-ZÀ-Þ])(?:[^\W\d_]{{1,30}}\.? ){{0,3}}(?:\d|(?:{_STREET})(?!\w))", _I)
_THOUSANDS = re.compile(r"\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+")


def links(text: str) -> Iterator[Span]:
    """Give e-mail and net addresses, handles, coordinates."""
    for found in _EMAIL.finditer(text):
        yield *found.span(), Sort.EMAIL
    for pattern in (_LINK, _DOMAIN, _IP4, _IP6):
        for found in pattern.finditer(text):
            end = found.start() + len(found.group().rstrip(".,;:!?)]}'’»"))
            yield found.start(), end, Sort.LINK
    for found in _HANDLE.finditer(text):
        yield found.start(), found.start() + len(found.group().rstrip(".")), Sort.HANDLE
    for pattern in _SPOTS:
        for found in pattern.finditer(text):
            yield *found.span(), Sort.SPOT


def days(text: str) -> Iterator[Span]:
    """Give exact days, times of the clock and years."""
    for found in _DAY.finditer(text):
        yield *found.span(), Sort.DAY
    for pattern in _MONTH_DAYS:
        for found in pattern.finditer(text):
            if calendar.is_month(found["m"]):
                yield *found.span(), Sort.DAY
    for found in _THE_DAY.finditer(text):
        yield *found.span(), Sort.DAY
    for found in _CLOCK.finditer(text):
        yield *found.span(), Sort.CLOCK
    for found in _YEAR.finditer(text):
        yield *found.span(), Sort.YEAR


def ages(text: str) -> Iterator[Span]:
    """Give ages; where only a number tells it, the number alone."""
    for found in _AGE.finditer(text):
        yield *found.span(), Sort.AGE
    for found in _AM_AGE.finditer(text):
        yield *found.span("n"), Sort.AGE


def numbers(text: str, is_phone: Callable[[str], bool]) -> Iterator[Span]:
    """Give cards, accounts, phones, plates and numbers of persons; `is_phone` decides on round ones."""
    for found in _IBAN.finditer(text):
        plain = "".join(found.group().split())
        if iban(plain):
            yield *found.span(), Sort.IBAN
        elif sum(sign.isdigit() for sign in plain) >= 8 and not found.group().isalpha():
            yield *found.span(), Sort.NUMBER
    for found in _DIGITS.finditer(text):
        sort = _digits(found.group(), text[found.end() : found.end() + 50], is_phone)
        if sort:
            yield *found.span(), sort
    for pattern, sort in ((_NUMBER_CUE, Sort.NUMBER), (_PLATE_CUE, Sort.PLATE)):
        for found in pattern.finditer(text):
            yield *found.span("n"), sort
    for found in _PLATE.finditer(text):
        yield *found.span(), Sort.PLATE
    for found in _MIXED.finditer(text):
        said = found.group()
        if _LOT.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        count = sum(sign.isdigit() for sign in said)
        if count >= 4 and count < len(said) and not said.isdigit() and (count > 4 or said[0].isalpha()):
            yield *found.span(), Sort.NUMBER


def _digits(said: str, after: str, is_phone: Callable[[str], bool]) -> Sort | None:
    """Tell what a row of digits with its signs is, or None for an amount."""
    plain = "".join(sign for sign in said if sign.isdigit())
    abroad = said.startswith(("+", "00"))
    if not abroad and _MONEY.match(after):
        return None
    if 12 <= len(plain) <= 19 and not abroad and luhn(plain):
        return Sort.CARD
    if abroad or "x" in said.lower():
        return Sort.PHONE
    if said.count("-") == 2 and [len(part) for part in said.split("-")] == [3, 2, 4]:
        return Sort.NUMBER
    if len(plain) > 15:
        return Sort.NUMBER
    if len(plain) < 10 and not plain.startswith("0") and _TWO.fullmatch(said) and _HOUSE.match(after):
        return None
    if len(plain) < 7:
        grouped = said != plain and any(sign in said for sign in "-./")
        return Sort.PHONE if said.startswith("0") or (grouped and len(plain) == 6) else None
    amount = plain.endswith("00") and (said == plain or _THOUSANDS.fullmatch(said))
    return None if amount and not said.startswith("0") and not is_phone(plain) else Sort.PHONE
