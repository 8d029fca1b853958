"""Whether people get what they need: coverage, all three together, lubricant beside condoms, losses.  Pure.

Coverage follows the Sex Worker Implementation Tool (WHO, UNFPA, UNAIDS and others 2013, p. 169):
what was distributed ÷ what was required in the month; and whether condoms, and whether
lubricant, ran out on any day of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.words import fill, t
from toolkit.stock import figures, spans
from toolkit.stock.model import LOSSES, USED, Flow, Form
from toolkit.stock.posting import IN_BAG
from toolkit.stock.spans import Stretch

CONDOMS = (Form.MALE, Form.FEMALE)
THREE = (Form.MALE, Form.FEMALE, Form.LUBRICANT)
WASTED = frozenset({Flow.EXPIRED, Flow.DAMAGED, Flow.DAMAGED_IN_TRANSIT})
MOST_NEED = 10_000_000  # pieces a month
MOST_RATIO = 1_000  # pieces of lubricant for a hundred condoms
_BOOKED = frozenset({Flow.COUNTED, Flow.CORRECTED})  # either sign
_CARRIED = frozenset({Flow.TAKEN_OUT, Flow.RETURNED})

Sums = Sequence[tuple[int, int, int, int]]  # (month, flow, change, lines)


@dataclass(frozen=True)
class StockNeeds:
    """What the people whom the centre serves need in a month; shared by its laptops."""

    need: tuple[tuple[str, int], ...] = ()  # product code, pieces a month; what is absent is not known
    lubricant: int = 100  # pieces of lubricant wanted for a hundred condoms

    def of(self, product: str) -> int | None:
        """Return the pieces of a product needed in a month; None where nobody has said."""
        return next((pieces for code, pieces in self.need if code == product and pieces > 0), None)

    def with_need(self, product: str, pieces: int | None) -> StockNeeds:
        """Return these settings with another need of one product; None takes it out."""
        rest = tuple(one for one in self.need if one[0] != product)
        added = ((product, min(pieces, MOST_NEED)),) if pieces and pieces > 0 else ()
        return StockNeeds(tuple(sorted(rest + added)), self.lubricant)


def coverage(handed: int, need: int | None) -> Fraction | None:
    """Return what was handed out ÷ what was needed; None where the need is not known."""
    return Fraction(max(handed, 0), need) if need else None


@dataclass(frozen=True)
class Supply:
    """One product as the figures over several products see it."""

    code: str
    form: Form
    open: tuple[Stretch, ...]  # days on which something usable was there, as far back as is looked at
    handed: Mapping[int, int]  # pieces by month
    rate: Fraction | None
    usable: int
    runs_out: int | None  # the day
    need: int | None = None  # pieces a month
    since: int | None = None  # the first month in which it moved


@dataclass(frozen=True)
class MonthCover:
    """One month of a place, all products together."""

    month: int
    days: int  # so far: up to today in the present month
    condoms_out: int  # days on which male or female condoms were out, where the place keeps them
    lubricant_out: int
    together: int  # days on which male condoms, female condoms and lubricant were all there
    condoms: int  # pieces handed out
    lubricant: int
    condoms_needed: int | None
    lubricant_needed: int | None

    @property
    def complete(self) -> bool:
        """Whether the month is over."""
        return self.days == figures.days_in(self.month)

    @property
    def ratio(self) -> Fraction | None:
        """Lubricant for each condom handed out; None where no condoms were."""
        return Fraction(self.lubricant, self.condoms) if self.condoms > 0 else None

    @property
    def condom_coverage(self) -> Fraction | None:
        """Condoms handed out ÷ needed."""
        return coverage(self.condoms, self.condoms_needed)

    @property
    def lubricant_coverage(self) -> Fraction | None:
        """Lubricant handed out ÷ needed."""
        return coverage(self.lubricant, self.lubricant_needed)


def form_days(supplies: Iterable[Supply], form: Form) -> list[Stretch]:
    """Return the days on which any product of a form could be handed out."""
    return spans.joined(one for supply in supplies if supply.form is form for one in supply.open)


def together_days(supplies: Sequence[Supply]) -> list[Stretch]:
    """Return the days on which male condoms, female condoms and lubricant were all there."""
    male, female, lubricant = (form_days(supplies, form) for form in THREE)
    return spans.shared(spans.shared(male, female), lubricant)


def months_cover(supplies: Sequence[Supply], first: int, today: int) -> list[MonthCover]:
    """Return each month from month `first` to the present one, oldest first."""
    three = together_days(supplies)
    by_form = {form: form_days(supplies, form) for form in THREE}
    kept = [(form, start) for form in CONDOMS if (start := _kept_from(supplies, form, first)) is not None]
    found = []
    for month in range(first, clock.month_of(today) + 1):
        start, end = clock.first_day(month), min(clock.last_day(month), today)
        span = [Stretch(start, end)]
        gaps = spans.joined(
            gap for form, since in kept for gap in spans.within(spans.minus(span, by_form[form]), since, end)
        )
        dry = spans.minus(span, by_form[Form.LUBRICANT])
        found.append(
            MonthCover(
                month,
                end - start + 1,
                spans.days(gaps if kept else span),
                spans.days(dry),
                spans.days(spans.within(three, start, end)),
                _handed(supplies, CONDOMS, month),
                _handed(supplies, (Form.LUBRICANT,), month),
                _needed(supplies, CONDOMS),
                _needed(supplies, (Form.LUBRICANT,)),
            )
        )
    return found


def _kept_from(supplies: Iterable[Supply], form: Form, first: int) -> int | None:
    """Return the day from which a place keeps condoms of a form: before, they are not missed; None where it never did."""
    kept = [one for one in supplies if one.form is form and one.since is not None]
    if not kept:
        return None
    since = min(one.since for one in kept if one.since is not None)
    opened = [one.open[0].first for one in kept if one.open]
    start = clock.first_day(since)
    return max(start, min(opened)) if since >= first and opened else start


def _handed(supplies: Iterable[Supply], forms: Sequence[Form], month: int) -> int:
    return sum(max(one.handed.get(month, 0), 0) for one in supplies if one.form in forms)


def _needed(supplies: Iterable[Supply], forms: Sequence[Form]) -> int | None:
    known = [one.need for one in supplies if one.form in forms and one.need]
    return sum(known) if known else None


@dataclass(frozen=True)
class Ahead:
    """Which of the two ends first, and by how many days; 0 = on the same day."""

    lubricant: int  # the day on which the lubricant that is used most runs out
    condoms: int

    @property
    def days(self) -> int:
        """Days by which lubricant ends before condoms; below zero: after."""
        return self.condoms - self.lubricant

    def say(self) -> str:
        """Say it, in the current language."""
        n = abs(self.days)
        if self.days > 0:
            return t("Stock", "Lubricant runs out {n} days before condoms.", "", n)
        if self.days < 0:
            return t("Stock", "Condoms run out {n} days before lubricant.", "", n)
        return t("Stock", "Lubricant and condoms run out on the same day.")


def ahead(supplies: Sequence[Supply], today: int) -> Ahead | None:
    """Compare the condoms and the lubricant that are used most; None where either end is not known."""
    ends = [_end([one for one in supplies if one.form in forms], today) for forms in ((Form.LUBRICANT,), CONDOMS)]
    return Ahead(ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None


def _end(supplies: Sequence[Supply], today: int) -> int | None:
    used = [one for one in supplies if one.rate]
    if not used:
        return None
    if not any(one.usable for one in supplies):
        return today
    main = max(used, key=lambda one: (one.rate or 0, one.code))
    return today if not main.usable else main.runs_out


@dataclass(frozen=True)
class Losses:
    """What was lost of a product at a place from one month to another, its bags among it."""

    first: int  # months
    last: int
    available: int  # what lay there at first, and what came in since
    by_cause: tuple[tuple[Flow, int], ...]  # pieces, the most first
    handed: int

    @property
    def lost(self) -> int:
        """Pieces lost, every cause together."""
        return sum(pieces for _cause, pieces in self.by_cause)

    @property
    def wasted(self) -> int:
        """Of these, expired or damaged: what better keeping might have saved."""
        return sum(pieces for cause, pieces in self.by_cause if cause in WASTED)

    @property
    def rate(self) -> Fraction | None:
        """Lost ÷ available."""
        return Fraction(self.lost, self.available) if self.available > 0 else None

    @property
    def wastage(self) -> Fraction | None:
        """Wasted ÷ available."""
        return Fraction(self.wasted, self.available) if self.available > 0 else None

    def causes(self) -> str:
        """Name the causes with their pieces, in the current language; for the screen alone."""
        return ", ".join(
            fill(t("Stock", "{cause} {pieces}"), cause=cause.word(), pieces=pieces) for cause, pieces in self.by_cause
        )


def losses(sums: Sums, on_hand: int, first: int, last: int) -> Losses:
    """Work out losses from month `first` to the present month `last`; `sums` are those of all these months."""
    kept = [one for one in sums if first <= one[0] <= last]
    at_place = [one for one in kept if one[1] < IN_BAG]
    opening = on_hand - sum(change for _month, _flow, change, _lines in at_place)
    neither = LOSSES | USED | _BOOKED | _CARRIED | {Flow.SENT}
    came = sum(change for _month, flow, change, _lines in at_place if flow not in neither)
    came += max(sum(change for _month, flow, change, _lines in at_place if flow in _BOOKED), 0)
    by_cause: dict[Flow, int] = {}
    handed = 0
    for _month, flow, change, _lines in kept:
        plain = Flow(flow % IN_BAG)
        if plain in LOSSES:
            by_cause[plain] = by_cause.get(plain, 0) - change
        elif plain in USED:
            handed -= change
    ranked = sorted(((cause, lost) for cause, lost in by_cause.items() if lost), key=lambda one: (-one[1], one[0]))
    return Losses(first, last, max(opening, 0) + came, tuple(ranked), handed)
