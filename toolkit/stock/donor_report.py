"""The quarterly report to a donor: what came from them, what became of it, what is left.

It follows the lots whose facts name the donor, lot by lot, in every store and bag: what was there +
received − used − lost ± corrected = left, checked in every row.  Losses are one number.  Beside it
stand figures of the whole centre: days on which male condoms, female condoms and lubricant were all
there, coverage of need, and contacts by group, exact or withheld.  Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.stock.grid import Cell, Column, Day, Grid, Papers, Signed
from toolkit.stock.model import LOSSES, USED, Flow, Group, Lot, Product, expiry_text

WITHHELD = "•"  # the mark for 1-4, for none, and for what would give those away, as in every export
_CARRIED = frozenset({Flow.TAKEN_OUT, Flow.RETURNED})

Sums = Sequence[tuple[int, int, int]]  # (flow, change before the quarter, change in it)


@dataclass(frozen=True)
class GivenLot:
    """What became of one of the donor's lots in the quarter; pieces."""

    code: str
    name: str
    number: str
    expiry: int | None
    opening: int
    received: int
    used: int
    lost: int  # whatever the cause
    corrected: int  # found, counts' differences, corrections, moved, either sign
    left: int

    @property
    def adds_up(self) -> bool:
        """Tell whether opening + received − used − lost + corrected = left."""
        return self.opening + self.received - self.used - self.lost + self.corrected == self.left

    @property
    def lot(self) -> Lot:
        """The lot."""
        return Lot(self.number, self.expiry)

    @property
    def facts(self) -> tuple[int, ...]:
        """What the ledger alone decides."""
        return self.opening, self.received, self.used, self.lost, self.corrected, self.left


@dataclass(frozen=True)
class CentreMonth:
    """One month of the whole centre."""

    month: int
    days: int
    together: int  # days on which all three were there
    condoms: int  # pieces handed out
    lubricant: int
    condoms_needed: int | None
    lubricant_needed: int | None


@dataclass(frozen=True)
class DonorReport:
    """A quarter's report to one donor; `until` is its last day, or today in a quarter that is not over."""

    quarter: int
    until: int
    donor: str
    lots: tuple[GivenLot, ...]
    months: tuple[CentreMonth, ...]
    contacts: tuple[tuple[str, int | None], ...]  # by group, None = withheld; empty = nobody counted any
    contacts_total: int | None = None

    @property
    def adds_up(self) -> bool:
        """Tell whether every row does."""
        return all(one.adds_up for one in self.lots)


def lot_row(product: Product, lot: Lot, sums: Sums, left: int) -> GivenLot:
    """Work out one lot's line; `left` is what the cards say, in stores and bags together."""

    def now(wanted: Callable[[int], bool]) -> int:
        return sum(change for flow, _before, change in sums if wanted(flow))

    begins = not any(before for _flow, before, _now in sums)
    opened = now(lambda flow: flow == Flow.OPENING)
    told = {Flow.OPENING, Flow.RECEIVED, *USED, *LOSSES, *_CARRIED}
    return GivenLot(
        product.code,
        product.word(),
        lot.number,
        lot.expiry,
        sum(before for flow, before, _now in sums if flow not in _CARRIED) + (opened if begins else 0),
        now(lambda flow: flow == Flow.RECEIVED),
        -now(lambda flow: flow in USED),
        -now(lambda flow: flow in LOSSES),
        now(lambda flow: flow not in told) + (0 if begins else opened),
        left,
    )


def kept(rows: Iterable[GivenLot]) -> tuple[GivenLot, ...]:
    """Return the lots that there is something to say of, first expired first within a product."""
    said = [one for one in rows if any(one.facts)]
    ranked = sorted(said, key=lambda one: (one.expiry is None, one.expiry or 0, one.number))
    order = {code: place for place, code in enumerate(dict.fromkeys(one.code for one in rows))}
    return tuple(sorted(ranked, key=lambda one: order[one.code]))


# ------------------------------------------------------------------ as tables
def papers(report: DonorReport) -> Papers:
    """Return what the report says, in the current language."""
    return Papers(
        t("Stock", "Report to the donor"),
        (
            fill(
                t("Stock", "{donor}, {quarter}"),
                donor=report.donor,
                quarter=clock.quarter_text(report.quarter),
            ),
            fill(t("Stock", "As the book says on {day}."), day=clock.long_day(report.until)),
        ),
        tuple(_grids(report)),
        tuple(_notes(report)),
        f"quarter-{report.quarter // 4}-{report.quarter % 4 + 1}",
        plain=1,
    )


def _grids(report: DonorReport) -> list[Grid]:
    found = [_products(report), _lots(report), _centre(report)]
    if report.contacts:
        found.append(_contacts(report))
    return found


def _heads() -> tuple[Column, ...]:
    return (
        Column(t("Stock", "Opening"), numeric=True, share=0.1),
        Column(t("Stock", "Received"), numeric=True, share=0.11, full=t("Stock", "Received from this donor")),
        Column(t("Stock", "Used"), numeric=True, share=0.1),
        Column(t("Stock", "Losses"), numeric=True, share=0.09, full=t("Stock", "Losses, any cause")),
        Column(t("Stock", "Corrected"), numeric=True, share=0.11, full=t("Stock", "Found, corrected or moved")),
        Column(t("Stock", "Left"), numeric=True, share=0.1),
    )


def _figures(rows: Sequence[GivenLot]) -> tuple[Cell, ...]:
    return (
        sum(one.opening for one in rows),
        sum(one.received for one in rows),
        sum(one.used for one in rows),
        sum(one.lost for one in rows),
        Signed(sum(one.corrected for one in rows)),
        sum(one.left for one in rows),
    )


def _products(report: DonorReport) -> Grid:
    by_product: dict[str, list[GivenLot]] = {}
    for one in report.lots:
        by_product.setdefault(one.code, []).append(one)
    rows = []
    for own in by_product.values():
        ends = [one.expiry for one in own if one.expiry is not None and one.left > 0]
        rows.append((own[0].name, *_figures(own), Day(min(ends), expiry=True) if ends else None))
    columns = (Column(t("Stock", "Product"), share=0.22), *_heads(), Column(t("Stock", "First expiry"), share=0.17))
    return Grid(
        "",
        columns,
        tuple(rows),
        sheet=t("Stock", "By product"),
        empty=t("Stock", "No lot of this donor was there in this quarter."),
    )


def _lots(report: DonorReport) -> Grid:
    columns = (
        Column(t("Stock", "Product"), share=0.2),
        Column(t("Stock", "Lot"), share=0.1),
        *_heads(),
        Column(t("Stock", "Expiry"), share=0.17),
    )
    rows = tuple(
        (
            one.name,
            one.number,
            *_figures([one]),
            Day(one.expiry, expiry=True) if one.expiry is not None else None,
        )
        for one in report.lots
    )
    return Grid("", columns, rows, sheet=t("Stock", "By lot"))


def _centre(report: DonorReport) -> Grid:
    columns = (
        Column(t("Stock", "Month"), share=0.16),
        Column(t("Stock", "All three there"), numeric=True, share=0.17, full=t("Stock", "Days with all three there")),
        Column(t("Stock", "Of days"), numeric=True, share=0.1),
        Column(t("Stock", "Condoms"), numeric=True, share=0.14, full=t("Stock", "Condoms handed out")),
        Column(t("Stock", "Needed"), numeric=True, share=0.1, full=t("Stock", "Condoms needed")),
        Column(t("Stock", "Lubricant"), numeric=True, share=0.14, full=t("Stock", "Lubricant handed out")),
        Column(t("Stock", "Needed"), numeric=True, share=0.1, full=t("Stock", "Lubricant needed")),
        Column(t("Stock", "Coverage"), numeric=True, share=0.13, full=t("Stock", "Coverage of condoms, %")),
    )
    rows = tuple(
        (
            clock.month_text(one.month),
            one.together,
            one.days,
            one.condoms,
            one.condoms_needed,
            one.lubricant,
            one.lubricant_needed,
            _percent(one.condoms, one.condoms_needed),
        )
        for one in report.months
    )
    return Grid("", columns, rows, sheet=t("Stock", "The whole centre"))


def _contacts(report: DonorReport) -> Grid:
    columns = (
        Column(t("Stock", "Group"), share=0.7),
        Column(t("Stock", "Contacts"), numeric=True, share=0.3),
    )
    rows: list[tuple[Cell, ...]] = [
        (Group(group).word(), WITHHELD if count is None else count) for group, count in report.contacts
    ]
    total = report.contacts_total
    rows.append((t("Stock", "Together"), WITHHELD if total is None else total))
    notes: tuple[str, ...] = ()
    if any(count is None for _group, count in report.contacts):
        notes = (
            fill(
                t(
                    "Stock",
                    "{mark} stands for none, for one to four, and for numbers from which those could be worked out.",
                ),
                mark=WITHHELD,
            ),
        )
    return Grid("", columns, tuple(rows), sheet=t("Stock", "Contacts by group"), notes=notes)


def _percent(handed: int, needed: int | None) -> int | None:
    if not needed:
        return None
    share = Fraction(handed * 100, needed)
    return (2 * share.numerator + share.denominator) // (2 * share.denominator)


def _notes(report: DonorReport) -> list[str]:
    found = [
        t("Stock", "Opening + received − used − losses + corrected = left was checked in every row."),
        t("Stock", "Used is what was handed out, also from bags; losses are never use. All figures are pieces."),
        t("Stock", "All three: days on which male condoms, female condoms and lubricant could all be handed out."),
        t("Stock", "Coverage is what was handed out for each hundred that were needed."),
        t(
            "Stock",
            "Followed are the lots that are marked with this donor; pieces without a lot are in nobody's report.",
        ),
    ]
    ends = [one.expiry for one in report.lots if one.expiry is not None and one.left > 0]
    left = sum(one.left for one in report.lots)
    if ends:
        found.append(
            fill(
                t("Stock", "{left} pieces are left; the first expire in {expiry}."),
                left=number(left),
                expiry=expiry_text(min(ends)),
            )
        )
    return found


# ------------------------------------------------------------------ frozen
def plain(report: DonorReport) -> dict[str, Any]:
    """Return a report as JSON values."""
    return {
        "quarter": report.quarter,
        "until": report.until,
        "donor": report.donor,
        "lots": [[getattr(one, name) for name in GivenLot.__dataclass_fields__] for one in report.lots],
        "months": [[getattr(one, name) for name in CentreMonth.__dataclass_fields__] for one in report.months],
        "contacts": [list(one) for one in report.contacts],
        "contacts_total": report.contacts_total,
    }


def from_plain(values: Mapping[str, Any]) -> DonorReport:
    """Return the report that frozen values hold; they were written by us, so strange ones are a bug."""
    return DonorReport(
        values["quarter"],
        values["until"],
        values["donor"],
        tuple(GivenLot(*one) for one in values["lots"]),
        tuple(CentreMonth(*one) for one in values["months"]),
        tuple((group, count) for group, count in values["contacts"]),
        values["contacts_total"],
    )
