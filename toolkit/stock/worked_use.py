"""How much is used in a month, in words: what it is, how it was worked out, or why it is not known.  Pure."""

from __future__ import annotations

from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.stock import figures
from toolkit.stock.figures import MonthUse, Use, decimals, rounded, tenths
from toolkit.stock.product_figures import ProductFigures
from toolkit.stock.use_rules import NATIONAL_DAYS, NATIONAL_MONTHS, UseRule


def use_text(made: ProductFigures) -> str:
    """Say the use, or what was last known of it; never nought after a time without stock."""
    use = made.card.use
    if use.rate is not None:
        return fill(t("Stock", "{rate} a month"), rate=tenths(use.rate))
    if use.last_rate is not None and use.last_month is not None:
        return fill(
            t("Stock", "Use not known, last {rate} in {month}"),
            rate=rounded(use.last_rate),
            month=clock.month_text(use.last_month),
        )
    return t("Stock", "Use not known yet")


def use_steps(made: ProductFigures) -> tuple[str, ...]:
    """Say how the use was worked out, or why it is not known."""
    use = made.card.use
    if use.rate is None:
        return (_why_not_known(made),)
    if use.rule is UseRule.NATIONAL:
        return (*_national_steps(use), _other_rule(made))
    steps = [_month_step(one) for one in use.chosen]
    first, last = min(use.months), max(use.months)
    steps += [
        fill(t("Stock", "{month} is left out: stock on fewer than 10 days."), month=clock.month_text(one.month))
        for one in reversed(made.complete)
        if first < one.month and one.month not in use.months
    ]
    parts = [decimals(figures.adjusted(one), 1) for one in use.chosen]
    n = len(parts)
    if n > 1:
        steps.append(
            fill(
                t("Stock", "Mean of {n} months: ({parts}) ÷ {n} = {rate}", "", n),
                parts=" + ".join(parts),
                rate=tenths(use.rate),
            )
        )
    if use.plain is not None and use.plain != use.rate:
        steps.append(
            fill(t("Stock", "Without allowing for days without stock it would be {plain}."), plain=tenths(use.plain))
        )
    if clock.month_of(made.today) - last > 1:
        steps.append(t("Stock", "No later month had stock on ten days or more."))
    steps.append(_other_rule(made))
    return tuple(steps)


def _national_steps(use: Use) -> list[str]:
    """Write the national rule out: months of thirty days, the mean of three rounded half up."""
    text = t("Stock", "{month}: {handed} handed out, {out} days without stock: {handed} × 30 ÷ (30 − {out}) = {use}")
    steps = []
    for one in use.chosen:
        told = figures.reported(one)
        adjusted = decimals(figures.adjusted_by(use.rule, one), 1)
        month, out = clock.month_text(one.month), told.stock_out_days
        if out >= NATIONAL_DAYS:
            empty = t("Stock", "{month}: {handed} handed out, no day with stock: taken as it is")
            steps.append(fill(empty, month=month, handed=told.handed_out))
            continue
        steps.append(fill(text, month=month, handed=told.handed_out, out=out, use=adjusted))
    parts = " + ".join(decimals(figures.adjusted_by(use.rule, one), 1) for one in use.chosen)
    mean = t("Stock", "By the national rule: ({parts}) ÷ 3, rounded = {rate}")
    return [*steps, fill(mean, parts=parts, rate=tenths(use.rate or Fraction(0)))]


def _other_rule(made: ProductFigures) -> str:
    """Say what the rule makes of it that the centre does not follow."""
    other = made.other_use
    said = tenths(other.rate) if other.rate is not None else t("Stock", "not known")
    if other.rule is UseRule.NATIONAL:
        return fill(t("Stock", "By the national rule it would be: {rate}"), rate=said)
    return fill(t("Stock", "By the house's own rule it would be: {rate}"), rate=said)


def _why_not_known(made: ProductFigures) -> str:
    if made.card.use.rule is UseRule.NATIONAL and len(made.complete) < NATIONAL_MONTHS:
        return t("Stock", "The national rule wants three complete months.")
    if made.card.use.rule is UseRule.NATIONAL and made.card.use.last_rate is not None:
        return t(
            "Stock",
            "By the national rule it would be nought after the days without stock. "
            "That is not the same as no use, so nothing is assumed.",
        )
    if made.card.use.last_rate is None:
        return t("Stock", "There is no complete month yet with stock on ten days or more.")
    return t(
        "Stock",
        "No month of the last year had stock on ten days or more. That is not the same as no use, so nothing is assumed.",
    )


def _month_step(one: MonthUse) -> str:
    month, days = clock.month_text(one.month), figures.days_in(one.month)
    handed = max(one.handed, 0)
    if one.stocked == days:
        return fill(t("Stock", "{month}: {handed} handed out, with stock on every day"), month=month, handed=handed)
    return fill(
        t("Stock", "{month}: {handed} handed out with stock on {stocked} of {days} days: {sum} = {use}"),
        month=month,
        handed=handed,
        stocked=one.stocked,
        days=days,
        sum=f"{number(handed)} × {days} ÷ {one.stocked}",
        use=tenths(figures.adjusted(one)),
    )
