"""What a keyboard-wedge scanner typed: GS1 element strings, the numbers under bars, or a label of ours.

Text goes in, facts come out, or a `Problem` that says what to do; nothing else is ever raised.
Known traps: the day 00 is a month's last; a serial number is no lot; a lot that ends as an expiry
would means that the scanner left the separator out; a wrong check digit leaves the number unknown;
and a scanner types key by key, so that another keyboard layout changes what arrives.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from toolkit.base import clock
from toolkit.base.errors import Problem, kind
from toolkit.base.words import mark
from toolkit.stock import labels
from toolkit.stock.labels import Label
from toolkit.stock.layouts import readings
from toolkit.stock.model import MOST, lot_number

LONGEST = 200  # characters; a GS1 symbol holds no more than 90 of data, with brackets around each identifier

UNREADABLE = kind(
    "stock.scan-unreadable",
    mark("Problem", "That code is none that is known here."),
    mark("Problem", "Scan the code with the lot on it, or type what the box says."),
)
NO_SEPARATOR = kind(
    "stock.scan-no-separator",
    mark("Problem", "The scanner runs the lot and the expiry together, so the lot can't be told."),
    mark("Problem", "Type lot and expiry from the box. The scanner needs to send the separator (FNC1 as GS)."),
)
BAD_CHECK = kind(
    "stock.scan-bad-check",
    mark("Problem", "The number under the bars is not right: its last digit does not fit."),
    mark("Problem", "Scan it again, or type what the box says."),
)
BAD_LABEL = kind(
    "stock.scan-bad-label",
    mark("Problem", "That label was not read rightly."),
    mark("Problem", "Scan it again, or type the code under it."),
)
NO_LABEL = kind(
    "stock.scan-no-such-label",
    mark("Problem", "No lot and no bag here has that label."),
    mark("Problem", "It may be from another laptop that has not been synced yet."),
)


@dataclass(frozen=True)
class Scan:
    """What a code says; None is what it does not say."""

    gtin: str | None = None  # fourteen digits, check digit right
    lot: str | None = None
    expiry: int | None = None  # the last good day
    count: int | None = None  # of what carries the number
    serial: str | None = None  # of one piece; never a lot
    asked: bool = False  # a number was there, and its check digit was wrong
    label: Label | None = None

    def over(self, older: Scan) -> Scan:
        """Return this scan, and what `older` gave where this one says nothing: two bars on one box."""
        return Scan(
            self.gtin or older.gtin,
            self.lot or older.lot,
            self.expiry if self.expiry is not None else older.expiry,
            self.count if self.count is not None else older.count,
            self.serial or older.serial,
            (self.asked or older.asked) and not (self.gtin or older.gtin),
            self.label or older.label,
        )

    @property
    def empty(self) -> bool:
        """Tell whether it says nothing that a form could take."""
        return self == Scan(serial=self.serial)


GS = "\x1d"
# What scanners are set up to send for FNC1, none of which a GS1 field may hold.
_SEPARATORS = re.compile(r"\{GS\}|<GS>|\[GS\]|\\x1d|\\u001d|\^\]|[\x1c-\x1f\x7f␝#$@\[\]^`{|}~\\]", re.IGNORECASE)
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_FIELD = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*")
_DATE = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])"
_RUN_ON = re.compile(rf".*17{_DATE}(?:(?:30|37)[0-9]{{1,8}}|(?:21|240).+)?")
_LENGTHS = frozenset({8, 12, 13, 14})


def read(typed: str, today: int, *, by_hand: bool = False) -> Scan:
    """Return what a scanned text says, or raise a `Problem` with a sentence.

    `by_hand`: the code under one of our labels may stand alone, as a person types it.
    """
    if not typed.strip() or len(typed) > LONGEST:
        raise UNREADABLE.problem()
    if by_hand and (label := labels.read(typed)) is not None:
        return Scan(label=label)
    problem: Problem | None = None
    found: list[Scan] = []
    for place, text in enumerate(readings(typed.strip(" \t\r\n"))):
        try:
            found.append(_one(text, today))
        except Problem as refused:
            # The first refusal that says more than "unknown" is the one to tell.
            problem = refused if problem is None or problem.kind is UNREADABLE else problem
        if found and place == 0:
            break
    if not found:
        raise problem or UNREADABLE.problem()
    return min(found, key=_strangeness)


def _strangeness(found: Scan) -> tuple[bool, int]:
    """Of several readings the one without a wrong number, and whose lot looks most like one."""
    return found.asked, sum(not mark.isalnum() for mark in found.lot or "")


def looks_scanned(typed: str, today: int) -> bool:
    """Tell whether a text that came at a scanner's speed is meant as a code, right or wrong."""
    if not 8 <= len(typed) <= LONGEST:
        return False
    try:
        read(typed, today)
    except Problem as refused:
        return refused.kind is not UNREADABLE or _prefixed(typed)
    return True


def _prefixed(typed: str) -> bool:
    return any(_SYMBOLOGY.match(text) or text.startswith(GS) or labels.is_ours(text) for text in readings(typed))


def _one(text: str, today: int) -> Scan:
    if labels.is_ours(text):
        label = labels.read(text)
        if label is None:
            raise BAD_LABEL.problem()
        return Scan(label=label)
    sign = _SYMBOLOGY.match(text)
    bare = text[3:] if sign else text
    plain = bare.isascii() and bare.isdigit() and len(bare) in _LENGTHS
    gs1 = sign is not None and sign.group()[1:] in {"C1", "e0", "d2", "Q3", "J1"}
    if plain and not gs1 and not _expiry_alone(bare, today):
        gtin = _gtin(bare)
        if gtin is not None:
            return Scan(gtin=gtin)
        if sign is not None:
            raise BAD_CHECK.problem()
    try:
        found = _elements(bare, today)
    except Problem as refused:
        if plain and not gs1 and refused.kind is UNREADABLE:
            raise BAD_CHECK.problem() from None
        raise
    if found.empty:
        raise (BAD_CHECK if plain and not gs1 else UNREADABLE).problem()
    return found


def _expiry_alone(bare: str, today: int) -> bool:
    """Tell whether eight digits are an expiry and no number: a second bar on the box often holds just that."""
    if len(bare) != 8 or not re.fullmatch(rf"17{_DATE}|17[0-9]{{2}}(?:0[1-9]|1[0-2])00", bare):
        return False
    day = _date(bare[2:], today)
    return day is not None and abs(day - today) < 366 * 15


def _gtin(digits: str) -> str | None:
    from biip import ParseError
    from biip.gtin import Gtin

    try:
        return Gtin.parse(digits).as_gtin_14()
    except (ParseError, ValueError):
        return None


def _elements(text: str, today: int) -> Scan:
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString
    from biip.gs1_messages import GS1Message

    written_out = re.match(r"\([0-9]{2,4}\)", text) is not None
    tidy = text if written_out else GS.join(part for part in _SEPARATORS.sub(GS, text).split(GS) if part)
    if not _FIELD.fullmatch(tidy.replace(GS, "")):
        raise UNREADABLE.problem()
    config = ParseConfig(gs1_element_strings_verify_date=False)
    elements: list[GS1ElementString] = []
    try:
        if written_out:
            elements += GS1Message.parse_hri(tidy, config=config).element_strings
        while tidy and not written_out:
            elements.append(GS1ElementString.extract(tidy, config=config))
            tidy = tidy[len(elements[-1]) :].lstrip(GS)
    except (ParseError, ValueError, ArithmeticError, LookupError) as error:
        # A lot is taken as long as it may be: what follows without a separator no longer reads.
        if elements and elements[-1].ai.ai == "10" and len(elements[-1].value) == 20:
            raise NO_SEPARATOR.problem() from error
        raise UNREADABLE.problem() from error
    fields: dict[str, str] = {}
    for element in elements:
        fields.setdefault(element.ai.ai, element.value)
    lot = fields.get("10")
    if lot is not None and not written_out and _RUN_ON.fullmatch(lot):
        raise NO_SEPARATOR.problem()
    number = fields.get("01") or fields.get("02")
    gtin = _gtin(number) if number else None
    typed = fields.get("17") or fields.get("15")
    expiry = _date(typed, today) if typed and typed != "000000" else None
    if typed and typed != "000000" and expiry is None:
        raise UNREADABLE.problem()
    count = fields.get("37") or fields.get("30")
    pieces = int(count) if count and len(count) <= 8 else None
    return Scan(
        gtin,
        lot_number(lot) if lot else None,
        expiry,
        pieces if pieces and pieces <= MOST else None,
        fields.get("21"),
        asked=bool(number) and gtin is None,
    )


def _date(digits: str, today: int) -> int | None:
    """Return the day of six digits YYMMDD: the century nearest to today, the day 00 a month's last."""
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    this = clock.date_of(today).year
    year += this - this % 100
    if year - this > 50:
        year -= 100
    elif this - year >= 50:
        year += 100
    try:
        if day == 0:
            return clock.last_day(clock.month_of(clock.day_of(dt.date(year, month, 1))))
        return clock.day_of(dt.date(year, month, day))
    except (ValueError, OverflowError):
        return None
