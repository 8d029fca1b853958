"""Values for DHIS2: which figure of ours is which data element there, and the three forms in which they go.

What can be mapped is a closed list of the monthly report's own figures.  It has no figure of police,
of causes of loss, of persons, groups, outlets or areas, so none can be sent by mistake or on purpose.
Formats as DHIS2 documents them (dataValueSets as JSON and CSV) and as IHE QRPH ADX fixes it.  Pure.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from toolkit.base import clock
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark
from toolkit.stock.figures import rounded
from toolkit.stock.monthly_report import MonthlyReport, Row

UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
ADX = "urn:ihe:qrph:adx:2015"
ENDINGS = ("json", "csv", "adx.xml")
MOST_ROWS = 2000  # of a mapping
_ENTITIES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)

NOTHING_MAPPED = kind(
    "stock.nothing-mapped",
    mark("Problem", "No figure of this report has a place in DHIS2 yet."),
    mark("Problem", "Fill in the data elements and the organisation unit first."),
)
MAPPED_TWICE = kind(
    "stock.mapped-twice",
    mark("Problem", "Two figures would go to the same place in DHIS2: {element}."),
    mark("Problem", "Give one of them another data element or category option combination."),
)
BAD_UID = kind(
    "stock.bad-uid",
    mark("Problem", "“{uid}” is not an identifier of DHIS2."),
    mark("Problem", "It has 11 letters and digits and begins with a letter."),
)


@dataclass(frozen=True)
class Figure:
    """A figure that can be sent."""

    code: str
    word: Phrase
    of: Callable[[Row], int | None]


FIGURES: tuple[Figure, ...] = (
    Figure("opening", mark("Stock", "A opening"), lambda row: row.opening),
    Figure("received", mark("Stock", "B received"), lambda row: row.received),
    Figure("handed_out", mark("Stock", "C handed out"), lambda row: row.handed_out),
    Figure("adjustments", mark("Stock", "D losses and adjustments"), lambda row: row.adjustments),
    Figure("closing", mark("Stock", "E closing"), lambda row: row.closing),
    Figure("usable", mark("Stock", "Usable"), lambda row: row.usable),
    Figure("out_days", mark("Stock", "X days without usable stock"), lambda row: row.out_days),
    Figure(
        "adjusted_use",
        mark("Stock", "N use, adjusted for X"),
        lambda row: None if row.adjusted_use is None else rounded(row.adjusted_use),
    ),
    Figure(
        "mean_use",
        mark("Stock", "P mean monthly use"),
        lambda row: None if row.mean_use is None else rounded(row.mean_use),
    ),
    Figure(
        "maximum", mark("Stock", "H maximum stock"), lambda row: None if row.maximum is None else rounded(row.maximum)
    ),
    Figure("order", mark("Stock", "I order, worked out"), lambda row: row.order),
    Figure("asked", mark("Stock", "J asked for"), lambda row: row.asked),
    Figure("counted", mark("Stock", "Counted"), lambda row: row.counted),
)
BY_CODE: Mapping[str, Figure] = {one.code: one for one in FIGURES}
PROPOSED = ("received", "handed_out", "adjustments", "closing", "out_days")  # what most programmes collect


@dataclass(frozen=True)
class Dhis2Map:
    """Which of our figures is which data element of DHIS2; shared by the centre's laptops.

    `elements` are (figure, product code, data element, category option combination or ""); `units`
    are (place or 0 for the whole centre, organisation unit).
    """

    data_set: str = ""
    attribute: str = ""  # attribute option combination
    elements: tuple[tuple[str, str, str, str], ...] = ()
    units: tuple[tuple[Op, str], ...] = ()

    def element(self, figure: str, product: str) -> tuple[str, str]:
        """Return (data element, category option combination) of a figure; empty where it is not mapped."""
        return next(
            ((element, combo) for one, code, element, combo in self.elements if (one, code) == (figure, product)),
            ("", ""),
        )

    def unit(self, place: Op) -> str:
        """Return a place's organisation unit; empty where it has none."""
        return next((unit for op, unit in self.units if op == place), "")

    def with_element(self, figure: str, product: str, element: str, combo: str) -> Dhis2Map:
        """Return this mapping with another element of one figure; empty takes it out."""
        rest = [one for one in self.elements if one[:2] != (figure, product)]
        if element or combo:
            rest.append((figure, product, element, combo))
        return replace(self, elements=tuple(sorted(rest)))

    def with_unit(self, place: Op, unit: str) -> Dhis2Map:
        """Return this mapping with another organisation unit of a place; empty takes it out."""
        rest = [one for one in self.units if one[0] != place]
        return replace(self, units=tuple(sorted([*rest, (place, unit)] if unit else rest)))


def is_uid(typed: str) -> bool:
    """Tell whether a text has the form of a DHIS2 identifier: a letter, then ten letters or digits."""
    return UID.fullmatch(typed) is not None


def checked(mapping: Dhis2Map) -> Dhis2Map:
    """Return a mapping as it is kept; refuses what is no identifier, and any figure that is not in the list."""
    uids = [mapping.data_set, mapping.attribute, *(unit for _place, unit in mapping.units)]
    uids += [uid for _figure, _product, element, combo in mapping.elements for uid in (element, combo)]
    for uid in uids:
        if uid and not is_uid(uid):
            raise BAD_UID.problem(uid=uid[:40])
    known = tuple(one for one in mapping.elements if one[0] in BY_CODE)[:MOST_ROWS]
    return replace(mapping, elements=known, units=mapping.units[:MOST_ROWS])


@dataclass(frozen=True)
class Value:
    """One value as it goes."""

    element: str
    period: int  # month number
    unit: str
    combo: str
    attribute: str
    value: int

    @property
    def month(self) -> str:
        """The period as DHIS2 writes it: "202606"."""
        return f"{self.period // 12}{self.period % 12 + 1:02}"


@dataclass(frozen=True)
class Values:
    """Everything that would leave, and what would stay because it has no place there."""

    data_set: str
    values: tuple[Value, ...]
    left_out: tuple[tuple[str, str, str], ...] = ()  # (place name, figure code, product name), for the screen alone


def values_of(report: MonthlyReport, mapping: Dhis2Map) -> Values:
    """Return a report's values for DHIS2, in an order that does not depend on ours."""
    found: list[Value] = []
    left_out: list[tuple[str, str, str]] = []
    for section in report.sections:
        unit = mapping.unit(section.place)
        for row in section.rows:
            for figure in FIGURES:
                element, combo = mapping.element(figure.code, row.code)
                amount = figure.of(row)
                if element and unit and amount is not None:
                    found.append(Value(element, report.month, unit, combo, mapping.attribute, amount))
                elif element or (unit and figure.code in PROPOSED):
                    left_out.append((section.name, figure.code, row.name))
    found.sort(key=lambda one: (one.unit, one.element, one.combo))
    if not found:
        raise NOTHING_MAPPED.problem()
    for (element, _unit, _combo), times in Counter((one.element, one.unit, one.combo) for one in found).items():
        if times > 1:
            raise MAPPED_TWICE.problem(element=element)
    return Values(mapping.data_set, tuple(found), tuple(left_out))


# ------------------------------------------------------------------ the three forms
def as_json(values: Values) -> bytes:
    """Return a dataValueSet as JSON; values are texts there."""
    rows = []
    for one in values.values:
        row = {"dataElement": one.element, "period": one.month, "orgUnit": one.unit}
        if one.combo:
            row["categoryOptionCombo"] = one.combo
        if one.attribute:
            row["attributeOptionCombo"] = one.attribute
        rows.append(row | {"value": str(one.value)})
    whole: dict[str, Any] = {"dataSet": values.data_set} if values.data_set else {}
    return (json.dumps(whole | {"dataValues": rows}, indent=2) + "\n").encode()


# The columns count by their position.
CSV_COLUMNS = (
    "dataelement",
    "period",
    "orgunit",
    "catoptcombo",
    "attroptcombo",
    "value",
    "storedby",
    "timestamp",
    "comment",
    "followup",
)


def as_csv(values: Values) -> bytes:
    """Return a dataValueSet as CSV; who stored it and when stay empty, and there is no comment."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for one in values.values:
        writer.writerow([one.element, one.month, one.unit, one.combo, one.attribute, one.value, "", "", "", ""])
    return out.getvalue().encode()


def as_adx(values: Values, day: int) -> bytes:
    """Return an ADX document; `day` is the day on which the report was issued, no hour is told.

    A group for each organisation unit and month; the period is a start and a length.  It is read
    with identifiers as ids: DHIS2 takes codes for ADX unless told ``idScheme=uid``.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<adx xmlns={_quoted(ADX)} exported="{clock.date_of(day).isoformat()}T00:00:00Z">',
    ]
    groups: dict[tuple[str, int, str], list[Value]] = {}
    for one in values.values:
        groups.setdefault((one.unit, one.period, one.attribute), []).append(one)
    for (unit, period, attribute), own in sorted(groups.items()):
        start = clock.date_of(clock.first_day(period)).isoformat()
        extra = f" dataSet={_quoted(values.data_set)}" if values.data_set else ""
        extra += f" attributeOptionCombo={_quoted(attribute)}" if attribute else ""
        lines.append(f'  <group orgUnit={_quoted(unit)} period="{start}/P1M"{extra}>')
        for one in own:
            combo = f" categoryOptionCombo={_quoted(one.combo)}" if one.combo else ""
            lines.append(f'    <dataValue dataElement={_quoted(one.element)}{combo} value="{one.value}"/>')
        lines.append("  </group>")
    return ("\n".join([*lines, "</adx>"]) + "\n").encode()


def _quoted(text: str) -> str:
    # By hand: the standard library's own loads an HTTP client with it.
    return f'"{text.translate(_ENTITIES)}"'


def files(values: Values, day: int) -> dict[str, bytes]:
    """Return the three files by ending."""
    return {"json": as_json(values), "csv": as_csv(values), "adx.xml": as_adx(values, day)}


# ------------------------------------------------------------------ frozen
def plain(values: Values) -> dict[str, Any]:
    """Return values as JSON values."""
    return {
        "data_set": values.data_set,
        "values": [[getattr(one, name) for name in Value.__dataclass_fields__] for one in values.values],
    }


def from_plain(kept: Mapping[str, Any]) -> Values:
    """Return the values that were frozen; they were written by us, so strange ones are a bug."""
    rows: Sequence[Sequence[Any]] = kept["values"]
    return Values(kept["data_set"], tuple(Value(*row) for row in rows))
