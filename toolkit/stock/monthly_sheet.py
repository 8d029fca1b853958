"""The monthly report as tables: its lettered columns, what they mean, and what is said beside a row.  Pure."""

from __future__ import annotations

from typing import Any

from toolkit.base.words import fill, number, t
from toolkit.stock.grid import Column, Day, Grid, Signed, mean
from toolkit.stock.monthly_report import MonthlyReport, Reason, Row, Section
from toolkit.stock.use_rules import UseRule


def columns() -> tuple[Column, ...]:
    """Return the report's columns, in the current language."""
    return (
        Column(t("Stock", "Product"), share=0.14),
        Column(t("Stock", "Code"), on_paper=False),
        _column(t("Stock", "A Opening"), 0.068, t("Stock", "A opening"), t("Stock", "A Start")),
        _column(t("Stock", "B Received"), 0.076, t("Stock", "B received"), t("Stock", "B In")),
        _column(t("Stock", "C Handed out"), 0.072, t("Stock", "C handed out"), t("Stock", "C Out")),
        _column(
            t("Stock", "D Losses, adjusted"),
            0.082,
            t("Stock", "D losses (−), found, corrected or moved (±)"),
            t("Stock", "D Losses, ±"),
        ),
        Column(t("Stock", "of D: losses, any cause"), numeric=True, on_paper=False),
        Column(t("Stock", "of D: found, corrected or moved"), numeric=True, on_paper=False),
        _column(t("Stock", "E Closing"), 0.068, t("Stock", "E closing"), t("Stock", "E End")),
        Column(t("Stock", "of E: in bags"), numeric=True, on_paper=False),
        Column(t("Stock", "of E: usable in the store"), numeric=True, on_paper=False),
        _column(t("Stock", "X Days out"), 0.052, t("Stock", "X days without usable stock"), t("Stock", "X Days out")),
        _column(t("Stock", "N Use, adjusted"), 0.075, t("Stock", "N use, adjusted for X"), t("Stock", "N Adjusted")),
        _column(t("Stock", "P Mean use"), 0.062, t("Stock", "P mean monthly use"), t("Stock", "P Mean")),
        _column(t("Stock", "H Maximum"), 0.082, t("Stock", "H maximum stock"), t("Stock", "H Most")),
        Column(t("Stock", "on order"), numeric=True, on_paper=False),
        _column(t("Stock", "I Order"), 0.076, t("Stock", "I order, worked out"), t("Stock", "I Order")),
        _column(t("Stock", "J Asked for"), 0.072, t("Stock", "J asked for"), t("Stock", "J Asked")),
        Column(t("Stock", "J because"), on_paper=False),
        Column(t("Stock", "Counted"), numeric=True, share=0.07),
        Column(t("Stock", "Counted on"), on_paper=False),
        Column(t("Stock", "First expiry"), share=0.09),
        Column(t("Stock", "A + B − C + D = E"), on_paper=False),
    )


def _column(title: str, share: float, full: str, brief: str) -> Column:
    return Column(title, numeric=True, share=share, full=full, brief=brief)


def grids(report: MonthlyReport) -> tuple[Grid, ...]:
    """Return the report's tables, one for each place, in the current language."""
    return tuple(
        Grid(
            section.name or t("Stock", "The whole centre"),
            columns(),
            tuple(_cells(row) for row in section.rows),
            of=t("Stock", "Place"),
            notes=tuple(_notes(section)),
            empty=t("Stock", "Nothing was there and nothing moved."),
        )
        for section in report.sections
    )


def _cells(row: Row) -> tuple[Any, ...]:
    return (
        row.name,
        row.code,
        row.opening,
        row.received,
        row.handed_out,
        Signed(row.adjustments),
        row.lost,
        Signed(row.corrected),
        row.closing,
        row.in_bags,
        row.usable,
        row.out_days,
        mean(row.adjusted_use),
        mean(row.mean_use),
        mean(row.maximum),
        row.on_order,
        row.order,
        row.asked,
        row.reason.word() if row.reason is not Reason.NONE else "",
        row.counted,
        Day(row.counted_day) if row.counted_day is not None else None,
        Day(row.expiry, expiry=True) if row.expiry is not None else None,
        t("Stock", "yes") if row.adds_up else t("Stock", "no"),
    )


def _notes(section: Section) -> list[str]:
    found = []
    for row in section.rows:
        if row.reason is not Reason.NONE and row.asked is not None:
            found.append(
                fill(
                    t("Stock", "{product}: {asked} asked for in place of {order}, because {why}."),
                    product=row.name,
                    asked=row.asked,
                    order="–" if row.order is None else number(row.order),
                    why=row.reason.word(),
                )
            )
        if row.in_bags:
            found.append(
                fill(t("Stock", "{product}: {count} of E are out in bags."), product=row.name, count=row.in_bags)
            )
        if not row.adds_up:
            found.append(fill(t("Stock", "{product}: this row does not add up. Count again."), product=row.name))
    return found


def explained(rule: UseRule = UseRule.OURS) -> list[str]:
    """Say what the letters mean, sentence by sentence, in the current language."""
    mean_use = {
        UseRule.OURS: t(
            "Stock", "P: mean use of the last three whole months that say something. “–” is not known, never nought."
        ),
        UseRule.NATIONAL: t(
            "Stock", "P: by the national rule, mean of C × 30 ÷ (30 − X) over three whole months. “–” is not known."
        ),
    }
    return [
        t("Stock", "A + B − C + D = E was checked in every row. All figures are pieces, X is days."),
        t("Stock", "D: what was found, corrected or moved to and from other places, less all losses together."),
        t("Stock", "X: days on which no usable piece was there all day. N: use as it would have been without them."),
        mean_use[rule],
        t("Stock", "H: the most to keep. I: H − what is usable − what is on order, up to whole packs. J: asked for."),
    ]
