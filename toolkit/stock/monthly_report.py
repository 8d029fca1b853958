"""The monthly report: for each product what a programme asks for, by place and for the whole centre.

A opening + B received − C handed out + D = E closing, where D = found, corrected and moved − lost.
B, C and D come from the monthly sums and E from the balances of the cards, so that the check in
every row compares two things.  What is in bags belongs to the place that they came from, and to the
month in which their shift began.  Losses are one number, whatever their cause.  Exact throughout;
means are rounded once, where they are written.  Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.stock import figures, spans
from toolkit.stock.figures import USUAL, Levels, MonthUse, Use
from toolkit.stock.model import LOSSES, USED, Flow, LotStock, Product
from toolkit.stock.order_sum import OrderSum, smallest_pack
from toolkit.stock.posting import IN_BAG
from toolkit.stock.spans import Stretch
from toolkit.stock.use_rules import UseRule

Sums = Sequence[tuple[int, int, int, int]]  # (month, flow, change, lines)
StockedDays = Callable[[int, int], Sequence[Stretch]]  # days from, to -> those with something usable, in order

_CARRIED = frozenset({Flow.TAKEN_OUT, Flow.RETURNED})  # between a place and its own bags
_LATELY = 2  # months before the last complete one that a mean is usually taken over


class Reason(StrEnum):
    """Why another number is asked for than the one worked out; a closed list, because it leaves the house."""

    NONE = ""
    MORE_PEOPLE = "more_people"
    EVENT = "event"
    ROADS = "roads"
    HELD_BACK = "held_back"
    ENOUGH = "enough"
    STORE = "store"

    def word(self) -> str:
        """Say it, in the current language."""
        texts = {
            Reason.NONE: t("Stock", "as worked out"),
            Reason.MORE_PEOPLE: t("Stock", "more people come"),
            Reason.EVENT: t("Stock", "an event is near"),
            Reason.ROADS: t("Stock", "the next delivery may be late"),
            Reason.HELD_BACK: t("Stock", "less was given out than was needed"),
            Reason.ENOUGH: t("Stock", "there is enough, or it would expire"),
            Reason.STORE: t("Stock", "there is no room for more"),
        }
        return texts[self]


@dataclass(frozen=True)
class Asked:
    """What a person asks for in place of the number worked out."""

    pieces: int
    reason: Reason = Reason.NONE


@dataclass(frozen=True)
class Source:
    """What the ledger says of one product at one place (or at several together) up to the last day."""

    product: Product
    sums: Sums  # every month up to the report's, in any order
    lots: tuple[LotStock, ...]  # what the cards say at the end of the last day; bags are not among them
    good: tuple[LotStock, ...]  # those of them that could be handed out on that day
    stocked: StockedDays
    levels: Levels = USUAL
    on_order: int = 0
    counted: int | None = None  # pieces, at the last count of the month
    counted_day: int | None = None
    rule: UseRule = UseRule.OURS

    @property
    def moved(self) -> bool:
        """Tell whether there is anything to report."""
        return bool(self.sums) or any(one.balance for one in self.lots)


def together(sources: Sequence[Source], levels: Levels) -> Source:
    """Return several places' stock of one product as one place's: the whole centre."""

    def stocked(first: int, last: int) -> list[Stretch]:
        return spans.joined(part for one in sources for part in one.stocked(first, last))

    counts = [one.counted for one in sources if one.counted is not None]
    days = [one.counted_day for one in sources if one.counted_day is not None]
    whole = len(counts) == sum(1 for one in sources if one.moved)
    return Source(
        sources[0].product,
        [row for one in sources for row in one.sums],
        tuple(lot for one in sources for lot in one.lots),
        tuple(lot for one in sources for lot in one.good),
        stocked,
        levels,
        sum(one.on_order for one in sources),
        sum(counts) if counts and whole else None,
        max(days) if days and whole else None,
        sources[0].rule,
    )


@dataclass(frozen=True)
class Row:
    """One product's line; pieces, but for `out_days`.  None is what is not known."""

    code: str
    name: str
    opening: int  # A
    received: int  # B
    handed_out: int  # C
    lost: int  # of D: all causes together
    corrected: int  # of D: found, counts' differences, corrections, moved to and from other places
    closing: int  # E, in bags included
    in_bags: int  # of E
    usable: int  # of E, in the place itself: neither expired nor held back
    out_days: int  # X
    adjusted_use: Fraction | None  # N
    mean_use: Fraction | None  # P
    maximum: Fraction | None  # H
    on_order: int
    order: int | None  # I
    asked: int | None  # J
    reason: Reason
    counted: int | None
    counted_day: int | None
    expiry: int | None  # the first of what is usable

    @property
    def adjustments(self) -> int:
        """D: found, corrected and moved, less what was lost."""
        return self.corrected - self.lost

    @property
    def adds_up(self) -> bool:
        """Tell whether A + B − C + D = E."""
        return self.opening + self.received - self.handed_out + self.adjustments == self.closing

    @property
    def facts(self) -> tuple[int, ...]:
        """What the ledger alone decides: a report is true as long as these are."""
        return (
            self.opening,
            self.received,
            self.handed_out,
            self.lost,
            self.corrected,
            self.closing,
            self.out_days,
        )


@dataclass(frozen=True)
class Section:
    """One place's lines; place 0 is the whole centre."""

    place: Op
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class MonthlyReport:
    """A month's report; `until` is its last day, or today in a month that is not over."""

    month: int
    until: int
    sections: tuple[Section, ...]
    rule: UseRule = UseRule.OURS  # by which P, and so H and I, were reckoned

    @property
    def adds_up(self) -> bool:
        """Tell whether every row does."""
        return all(row.adds_up for section in self.sections for row in section.rows)


def booked(sums: Iterable[tuple[int, int, int, int]], month: int) -> tuple[int, int, int, int, int]:
    """Return opening, received, handed out, lost and corrected of a month, from the sums up to it."""
    every = list(sums)
    now = [one for one in every if one[0] == month]
    before = [one for one in every if one[0] < month]

    def total(rows: Iterable[tuple[int, int, int, int]], wanted: Callable[[int], bool]) -> int:
        return sum(change for _month, flow, change, _lines in rows if wanted(flow % IN_BAG))

    opened = total(now, lambda flow: flow == Flow.OPENING)
    # The count with which a ledger begins is what was there; a later one is a correction.
    begins = not before
    told = {Flow.OPENING, Flow.RECEIVED, *USED, *LOSSES, *_CARRIED}
    return (
        total(before, lambda flow: flow not in _CARRIED) + (opened if begins else 0),
        total(now, lambda flow: flow == Flow.RECEIVED),
        -total(now, lambda flow: flow in USED),
        -total(now, lambda flow: flow in LOSSES),
        total(now, lambda flow: flow not in told) + (0 if begins else opened),
    )


def row_of(source: Source, month: int, until: int, asked: Asked | None = None) -> Row:
    """Work out one line."""
    opening, received, handed_out, lost, corrected = booked(source.sums, month)
    carried = sum(-change for _month, flow, change, _lines in source.sums if flow in _CARRIED)
    in_bags = carried + sum(change for _month, flow, change, _lines in source.sums if flow >= IN_BAG)
    first = clock.first_day(month)
    days = until - first + 1
    stocked = spans.days(spans.within(source.stocked(first, until), first, until))
    use = _use(source, month if until == clock.last_day(month) else month - 1)
    usable = sum(one.balance for one in source.good)
    maximum = order = None
    if use.rate is not None:
        maximum = source.levels.maximum * use.rate
        order = OrderSum(use.rate, source.levels, usable, source.on_order, smallest_pack(source.product)).pieces
    return Row(
        code=source.product.code,
        name=source.product.word(),
        opening=opening,
        received=received,
        handed_out=handed_out,
        lost=lost,
        corrected=corrected,
        closing=sum(one.balance for one in source.lots) + in_bags,
        in_bags=in_bags,
        usable=usable,
        out_days=days - stocked,
        adjusted_use=Fraction(max(handed_out, 0) * days, stocked) if stocked else None,
        mean_use=use.rate,
        maximum=maximum,
        on_order=source.on_order,
        order=order,
        asked=asked.pieces if asked else order,
        reason=asked.reason if asked else Reason.NONE,
        counted=source.counted,
        counted_day=source.counted_day,
        expiry=min((one.lot.expiry for one in source.good if one.lot.expiry is not None), default=None),
    )


def _use(source: Source, last: int) -> Use:
    """Return the mean use up to month `last`, looking no further back than it must."""
    first = min((one[0] for one in source.sums), default=last + 1)
    use = Use(None)
    for since in dict.fromkeys(max(first, one) for one in (last - _LATELY, last - figures.MONTHS_BACK + 1)):
        if since > last:
            break
        handed: dict[int, int] = {}
        for month, flow, change, _lines in source.sums:
            if flow % IN_BAG in USED:
                handed[month] = handed.get(month, 0) - change
        stocked = source.stocked(clock.first_day(since), clock.last_day(last))
        months = [
            MonthUse(
                month,
                handed.get(month, 0),
                spans.days(spans.within(stocked, clock.first_day(month), clock.last_day(month))),
            )
            for month in range(since, last + 1)
        ]
        use = figures.use_by(source.rule, months)
        if len(use.months) == figures.MONTHS_USED:
            break
    return use


def with_asked(report: MonthlyReport, asked: Mapping[tuple[Op, str], Asked]) -> MonthlyReport:
    """Return a report with what a person asks for, by (place, product)."""

    def changed(section: Section, row: Row) -> Row:
        wish = asked.get((section.place, row.code))
        return replace(row, asked=wish.pieces, reason=wish.reason) if wish else row

    return replace(
        report,
        sections=tuple(replace(one, rows=tuple(changed(one, row) for row in one.rows)) for one in report.sections),
    )


# ------------------------------------------------------------------ frozen
_FRACTIONS = ("adjusted_use", "mean_use", "maximum")
_FIELDS = tuple(Row.__dataclass_fields__)


def plain(report: MonthlyReport) -> dict[str, Any]:
    """Return a report as JSON values; places are named by their rank among the sections."""
    return {
        "month": report.month,
        "until": report.until,
        "rule": report.rule.value,
        "fields": list(_FIELDS),
        "sections": [
            [one.name, [[_kept(getattr(row, name)) for name in _FIELDS] for row in one.rows]] for one in report.sections
        ],
    }


def _kept(value: Any) -> Any:
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else value


def from_plain(values: Mapping[str, Any], places: Sequence[Op]) -> MonthlyReport:
    """Return the report that frozen values hold; they were written by us, so strange ones are a bug."""
    fields: list[str] = values["fields"]

    def row(cells: Sequence[Any]) -> Row:
        found = dict(zip(fields, cells, strict=True))
        for name in _FRACTIONS:
            found[name] = None if found[name] is None else Fraction(found[name])
        found["reason"] = Reason(found["reason"])
        return Row(**found)

    return MonthlyReport(
        values["month"],
        values["until"],
        tuple(
            Section(place, name, tuple(row(cells) for cells in rows))
            for place, (name, rows) in zip(places, values["sections"], strict=True)
        ),
        UseRule(values.get("rule", UseRule.OURS)),
    )
