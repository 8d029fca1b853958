"""How each figure is worked out, in words and sums that a person can do again by hand.  Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.stock import cover, figures
from toolkit.stock.figures import decimals, percent, rounded, tenths
from toolkit.stock.model import expiry_text
from toolkit.stock.order_sum import exact
from toolkit.stock.product_figures import MonthLine, ProductFigures
from toolkit.stock.worked_use import use_steps, use_text


@dataclass(frozen=True)
class Worked:
    """A figure: what it is called, what it comes to, and how."""

    key: str  # "use", "order" …: names it on the screen and in the terminal
    title: str
    value: str
    steps: tuple[str, ...]
    by_month: tuple[str, ...] = ()  # the same month by month, the latest first; a paper has a table for it

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything that is to be said of how it was worked out."""
        return self.by_month + self.steps


def explain(made: ProductFigures) -> tuple[Worked, ...]:
    """Return every figure of a product, in the current language."""
    makers: tuple[Callable[[ProductFigures], Worked], ...] = (
        _usable,
        _use,
        _months,
        _runs_out,
        _unused,
        _order,
        _stock_outs,
        _need,
        _together,
        _beside,
        _losses,
        _wastage,
    )
    return tuple(make(made) for make in makers)


def _usable(made: ProductFigures) -> Worked:
    card = made.card
    there = card.usable + card.quarantined + card.expired
    steps = [
        fill(
            t("Stock", "On the shelf {there} − held back {held} − expired {expired} = {usable}"),
            there=there,
            held=card.quarantined,
            expired=card.expired,
            usable=card.usable,
        )
    ]
    if there != card.on_hand:
        steps.append(
            fill(t("Stock", "The book says {book}, because a lot stands below zero. Count again."), book=card.on_hand)
        )
    return Worked("usable", t("Stock", "Can be handed out"), number(card.usable), tuple(steps))


def _use(made: ProductFigures) -> Worked:
    return Worked("use", t("Stock", "Use in a month"), use_text(made), use_steps(made))


def _months(made: ProductFigures) -> Worked:
    card = made.card
    title = t("Stock", "Months of stock")
    if card.months is None or card.use.rate is None:
        return Worked("months", title, _endless(made), (use_text(made),))
    step = fill(
        t("Stock", "{usable} ÷ {rate} a month = {months} months"),
        usable=card.usable,
        rate=tenths(card.use.rate),
        months=tenths(card.months),
    )
    levels = fill(
        t("Stock", "Full: {maximum} months. Low: under {minimum}. Very low: under {emergency}."),
        maximum=exact(card.levels.maximum),
        minimum=exact(card.levels.minimum),
        emergency=exact(card.levels.emergency),
    )
    return Worked("months", title, tenths(card.months), (step, levels))


def _endless(made: ProductFigures) -> str:
    """Say why no end is known: nothing is used, or how much is used is not known."""
    return t("Stock", "None handed out lately") if made.card.use.rate == 0 else t("Stock", "not known")


def _runs_out(made: ProductFigures) -> Worked:
    card, course = made.card, made.middle
    title = t("Stock", "Runs out")
    if card.runs_out is None or course is None or course.ends is None or card.use.rate is None:
        said = t("Stock", "None left") if card.moved and not card.usable else _endless(made)
        return Worked("runs-out", title, said, ())
    steps = [
        fill(
            t("Stock", "{rate} a month ÷ {days} days in a month = {daily} a day"),
            rate=tenths(card.use.rate),
            days=decimals(figures.MONTH, 2),
            daily=decimals(card.use.rate / figures.MONTH, 2),
        )
    ]
    lost = sum((one.pieces for one in course.cliffs), Fraction(0))
    if lost:
        steps.append(
            fill(
                t("Stock", "{usable} − {lost} that expire first = {left}"),
                usable=card.usable,
                lost=tenths(lost),
                left=tenths(card.usable - lost),
            )
        )
    n = card.runs_out - made.today
    # One lot is used after the other without a break, so what does not expire lasts for so many days.
    steps.append(
        fill(
            t("Stock", "{left} ÷ {daily} a day: gone {n} days from today, on {day}", "", n),
            left=tenths(card.usable - lost),
            daily=decimals(card.use.rate / figures.MONTH, 2),
            day=clock.long_day(card.runs_out),
        )
    )
    if made.slow is not None and made.fast is not None and made.fast.ends is not None:
        soon = clock.long_day(made.today + int(made.fast.ends))
        if made.slow.ends is None:
            steps.append(fill(t("Stock", "As in the fastest of these months: {soon}"), soon=soon))
        elif int(made.slow.ends) != int(made.fast.ends):
            late = clock.long_day(made.today + int(made.slow.ends))
            steps.append(
                fill(
                    t("Stock", "As in the fastest of these months: {soon}. As in the slowest: {late}"),
                    soon=soon,
                    late=late,
                )
            )
    return Worked("runs-out", title, clock.long_day(card.runs_out), tuple(steps))


def _unused(made: ProductFigures) -> Worked:
    title = t("Stock", "Will expire unused")
    if made.middle is None:
        return Worked("unused", title, t("Stock", "not known"), (use_text(made),))
    cliffs = made.middle.cliffs
    whole = rounded(sum((one.pieces for one in cliffs), Fraction(0)))
    steps = [t("Stock", "What expires first is used first, all lots together.")]
    steps += [
        fill(
            t("Stock", "Lot {lot}: {pieces} are left when it expires ({day})"),
            lot=one.lot.number or "—",
            pieces=tenths(one.pieces),
            day=expiry_text(one.day),
        )
        for one in cliffs
    ]
    return Worked("unused", title, number(whole), tuple(steps))


def _order(made: ProductFigures) -> Worked:
    title = t("Stock", "To order")
    if made.order is None:
        return Worked("order", title, t("Stock", "not known"), (use_text(made),))
    steps = made.order.steps()
    if made.by_last:
        steps = (t("Stock", "The use is not known now, so this goes by the last known one."), *steps)
    return Worked("order", title, made.order.asked(), steps)


def _stock_outs(made: ProductFigures) -> Worked:
    title = t("Stock", "Days without stock")
    n = sum(one.out for one in made.months)
    value = t("Stock", "{n} days", "", n)
    steps = [t("Stock", "A day counts when nothing could be handed out all day long, all lots together.")]
    steps += [_out_step(one) for one in reversed(made.months) if one.out]
    return Worked("stock-outs", title, value, tuple(steps))


def _out_step(one: MonthLine) -> str:
    return fill(
        t("Stock", "{month}: {out} of {days} days"), month=clock.month_text(one.month), out=one.out, days=one.days
    )


def _need(made: ProductFigures) -> Worked:
    title = t("Stock", "Share of the need met")
    last = made.complete[-1] if made.complete else None
    if made.need is None or last is None:
        steps = [t("Stock", "Set how many people need in a month, then this can be worked out.")]
        return Worked("need", title, t("Stock", "not known"), (*(steps if made.need is None else ()), *_outages(made)))
    need = made.need
    found = [
        fill(
            t("Stock", "{month}: {handed} handed out ÷ {need} needed = {share}"),
            month=clock.month_text(one.month),
            handed=max(one.handed, 0),
            need=need,
            share=percent(cover.coverage(one.handed, need) or Fraction(0)),
        )
        for one in reversed(made.complete)
    ]
    share = percent(cover.coverage(last.handed, need) or Fraction(0))
    return Worked("need", title, share, tuple(_outages(made)), tuple(found))


def _outages(made: ProductFigures) -> list[str]:
    """Say of the last complete month whether condoms, and whether lubricant, ran out on any day of it."""
    last = next((one for one in reversed(made.usual) if one.complete), None)
    if last is None:
        return []
    return [
        fill(
            t("Stock", "In {month} condoms were out on {condoms} days and lubricant on {lubricant}."),
            month=clock.month_text(last.month),
            condoms=last.condoms_out,
            lubricant=last.lubricant_out,
        )
    ]


def _together(made: ProductFigures) -> Worked:
    title = t("Stock", "All three there")
    days, there = sum(one.days for one in made.usual), sum(one.together for one in made.usual)
    value = fill(t("Stock", "{there} of {days} days"), there=there, days=days)
    step = t("Stock", "Days on which male condoms, female condoms and lubricant could all be handed out.")
    by_month = tuple(
        fill(
            t("Stock", "{month}: {there} of {days} days"),
            month=clock.month_text(one.month),
            there=one.together,
            days=one.days,
        )
        for one in reversed(made.usual)
    )
    return Worked("together", title, value, (step,), by_month)


def _beside(made: ProductFigures) -> Worked:
    title = t("Stock", "Lubricant beside condoms")
    full = [one for one in made.usual if one.complete and one.ratio is not None]
    by_month = tuple(
        fill(
            t("Stock", "{month}: {lubricant} lubricant ÷ {condoms} condoms = {ratio} for each"),
            month=clock.month_text(one.month),
            lubricant=one.lubricant,
            condoms=one.condoms,
            ratio=decimals(one.ratio or Fraction(0), 2),
        )
        for one in reversed(full)
    )
    wanted = decimals(Fraction(made.needs.lubricant, 100), 2)
    steps = [fill(t("Stock", "Wanted: {ratio} for each condom"), ratio=wanted)]
    if made.ahead is not None:
        steps.append(made.ahead.say())
    last = full[-1].ratio if full else None
    value = t("Stock", "not known") if last is None else decimals(last, 2)
    return Worked("beside", title, value, tuple(steps), by_month)


def _losses(made: ProductFigures) -> Worked:
    lost = made.losses
    title = t("Stock", "Lost")
    if lost.rate is None:
        return Worked("losses", title, t("Stock", "not known"), ())
    return Worked("losses", title, _share(lost.rate), (_since(made), _share_step(lost.lost, lost.available, lost.rate)))


def _wastage(made: ProductFigures) -> Worked:
    lost = made.losses
    title = t("Stock", "Expired or damaged")
    if lost.wastage is None:
        return Worked("wastage", title, t("Stock", "not known"), ())
    step = _share_step(lost.wasted, lost.available, lost.wastage)
    return Worked("wastage", title, _share(lost.wastage), (step,))


def _since(made: ProductFigures) -> str:
    lost = made.losses
    return fill(
        t("Stock", "From {first} on: what was there and came in, {available}; every cause of loss counts."),
        first=clock.month_text(lost.first),
        available=lost.available,
    )


def _share_step(part: int, whole: int, share: Fraction) -> str:
    return fill(t("Stock", "{part} ÷ {whole} = {share}"), part=part, whole=whole, share=_share(share))


def _share(value: Fraction) -> str:
    return fill(t("Stock", "{value} %"), value=tenths(value * 100))
