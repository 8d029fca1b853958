"""One product's past and what is to be expected, as a chart and as the rows of a table.  Pure."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.chart import Area, Chart, Key, Label, Point, Spot, Stroke, Tick, apart, steps_of
from toolkit.base.words import fill, isolated, number, t
from toolkit.stock import spans
from toolkit.stock.figures import Course, rounded
from toolkit.stock.product_figures import ProductFigures

_AHEAD, _FARTHEST = 184, 366  # days shown from today on: at least, at most
_LABELS_ACROSS = 7
_GAP_HEIGHT = 0.05  # of the field: how high the bar of days without stock stands
_LINE_APART = 0.075  # of the field: the least distance of two labels one over the other
_MOST_CLIFFS = 4  # labels of what expires; more would cover each other


def at(course: Course, days: Fraction) -> Fraction:
    """Return the pieces left so many days from now; on the day of a cliff what is left after it."""
    before = course.corners[0]
    for corner in course.corners[1:]:
        if corner[0] > days:
            share = (days - before[0]) / (corner[0] - before[0])
            return before[1] + (corner[1] - before[1]) * share
        before = corner
    return before[1]


@dataclass(frozen=True)
class _Field:
    """Turns days and pieces into places."""

    first: int
    last: int
    most: float

    def x(self, day: float) -> float:
        return (day - self.first) / (self.last - self.first)

    def y(self, pieces: float) -> float:
        return max(0.0, min(1.0, pieces / self.most))

    def point(self, day: float, pieces: float) -> Point:
        return self.x(day), self.y(pieces)


def _last_day(made: ProductFigures) -> int:
    ends = [one.ends for one in (made.middle, made.slow) if one is not None and one.ends is not None]
    wanted = max((int(one) + 31 for one in ends), default=_AHEAD)
    return made.today + max(_AHEAD, min(wanted, _FARTHEST))


def draw(made: ProductFigures) -> Chart:
    """Return the chart of a product, its words in the current language."""
    first = min((day for day, _pieces in made.past), default=made.today - 31)
    first = min(first, made.today - 31)
    last = _last_day(made)
    rate = made.card.use.rate
    levels = made.card.levels
    heights = [float(pieces) for _day, pieces in made.past] + [float(made.card.usable)]
    if rate is not None:
        heights.append(float(levels.maximum * rate))
    field = _Field(first, last, max(1.0, *heights) * 1.1)
    strokes: list[Stroke] = []
    labels: list[Label] = []
    keys: list[Key] = []
    spots: list[Spot] = []
    areas = _gaps(made, field, keys)
    _forecast(made, field, areas, strokes, keys)
    if len(made.past) > 1:
        past = Stroke(tuple(field.point(day, pieces) for day, pieces in made.past), "lead", heavy=True)
        strokes.append(past)
        keys.insert(0, Key(past, t("Stock", "What could be handed out")))
    _levels(made, field, strokes, labels, keys)
    _cliffs(made, field, spots, labels, keys)
    now = field.x(made.today)
    strokes.append(Stroke(((now, 0.0), (now, 1.0)), "soft"))
    labels.append(Label((now, 1.0), t("Stock", "Today"), "over", "soft"))
    return Chart(
        describe(made),
        tuple(_months(field)),
        tuple(Tick(field.y(step), number(step)) for step in steps_of(field.most)),
        tuple(areas),
        tuple(strokes),
        tuple(spots),
        tuple(labels),
        tuple(keys),
    )


def _months(field: _Field) -> list[Tick]:
    months = range(clock.month_of(field.first) + 1, clock.month_of(field.last) + 1)
    step = next(one for one in (1, 2, 3, 6) if len(months) <= one * _LABELS_ACROSS or one == 6)
    return [Tick(field.x(clock.first_day(month)), clock.month_text(month)) for month in months if month % step == 0]


def _gaps(made: ProductFigures, field: _Field, keys: list[Key]) -> list[Area]:
    found = []
    for gap in spans.within(made.gaps, field.first, made.today):
        start, end = field.x(gap.first), field.x(gap.last + 1)
        corners = ((start, 0.0), (start, _GAP_HEIGHT), (end, _GAP_HEIGHT), (end, 0.0))
        found.append(Area(corners, "back", "danger"))
    if found:
        keys.append(Key(found[0], t("Stock", "Days without stock")))
    return found


def _corners(course: Course, field: _Field, today: int) -> list[Point]:
    """Return a course as far as the field reaches."""
    reach = Fraction(field.last - today)
    points = [field.point(float(today + days), float(pieces)) for days, pieces in course.corners if days <= reach]
    if course.corners[-1][0] > reach or course.ends is None:
        points.append(field.point(float(field.last), float(at(course, reach))))
    else:
        points.append(field.point(float(field.last), 0.0))
    return points


def _forecast(made: ProductFigures, field: _Field, areas: list[Area], strokes: list[Stroke], keys: list[Key]) -> None:
    if made.middle is None or not made.card.usable:
        return
    if made.slow is not None and made.fast is not None and made.slow != made.fast:
        upper, lower = _corners(made.slow, field, made.today), _corners(made.fast, field, made.today)
        band = Area((*upper, *reversed(lower)), "dots", "lead")
        areas.append(band)
        keys.append(Key(band, t("Stock", "Between the slowest and the fastest of the last months")))
    line = Stroke(tuple(_corners(made.middle, field, made.today)), "lead", "dash", heavy=True)
    strokes.append(line)
    keys.append(Key(line, t("Stock", "At the use as it is now")))


def _levels(made: ProductFigures, field: _Field, strokes: list[Stroke], labels: list[Label], keys: list[Key]) -> None:
    rate, levels = made.card.use.rate, made.card.levels
    if not rate:
        return
    found = [
        (levels.emergency, Stroke((), "danger", "dot"), t("Stock", "Very low")),
        (levels.minimum, Stroke((), "warm", "dashdot"), t("Stock", "Low")),
        (levels.maximum, Stroke((), "soft", "solid"), t("Stock", "Full")),
    ]
    named = []
    for months, kind, word in found:
        height = field.y(float(months * rate))
        line = Stroke(((0.0, height), (1.0, height)), kind.tone, kind.dash)
        strokes.append(line)
        named.append(Label((1.0, height), word, "end", kind.tone))
        keys.append(Key(line, fill(t("Stock", "{word}: {pieces}"), word=word, pieces=rounded(months * rate))))
    labels += apart(named, _LINE_APART)


def _cliffs(made: ProductFigures, field: _Field, spots: list[Spot], labels: list[Label], keys: list[Key]) -> None:
    if made.middle is None:
        return
    shown = [one for one in made.middle.cliffs if one.day <= field.last and rounded(one.pieces)]
    largest = sorted(shown, key=lambda one: -one.pieces)[:_MOST_CLIFFS]
    for one in shown:
        top = field.point(one.day, float(at(made.middle, Fraction(one.day - made.today)) + one.pieces))
        spots.append(Spot(top, "down", "warm"))
        if one in largest:
            labels.append(Label(top, isolated(f"−{number(rounded(one.pieces))}"), "end", "warm"))
    if spots:
        keys.append(Key(spots[0], t("Stock", "Expires unused")))
    ends = made.middle.ends
    if ends is not None and made.card.usable and made.today + int(ends) <= field.last:
        end = Spot(field.point(made.today + int(ends), 0.0), "square", "ink")
        spots.append(end)
        day = clock.short_day(made.today + int(ends))
        keys.append(Key(end, fill(t("Stock", "Runs out {day}"), day=day)))


def describe(made: ProductFigures) -> str:
    """Say in words what the chart shows."""
    card = made.card
    said = [
        fill(
            t("Stock", "{product} at {place}: {count} can be handed out now."),
            product=made.product.word(),
            place=made.place_name,
            count=card.usable,
        )
    ]
    if card.runs_out is not None:
        said.append(fill(t("Stock", "They run out on {day}."), day=clock.long_day(card.runs_out)))
    n = sum(spans.days([one]) for one in made.gaps)
    if n:
        said.append(t("Stock", "There was no stock on {n} days.", "", n))
    if made.middle is not None and (wasted := rounded(sum((one.pieces for one in made.middle.cliffs), Fraction(0)))):
        said.append(fill(t("Stock", "{count} will expire before they are used."), count=wasted))
    return " ".join(said)


@dataclass(frozen=True)
class Row:
    """One line of the chart's table: when, what is or will be there, and what is to be said of it."""

    when: str
    pieces: str
    note: str
    ahead: bool  # it has not come yet


def rows(made: ProductFigures) -> list[Row]:
    """Return the chart's figures as a table, the past oldest first, then what is to be expected."""
    by_day = dict(made.past)
    found = []
    for one in made.months:
        end = min(clock.last_day(one.month), made.today)
        near = [day for day in by_day if day <= end]
        n = one.out
        note = t("Stock", "{n} days without stock", "", n) if n else ""
        pieces = number(by_day[max(near)]) if near else "–"
        now = end == made.today
        found.append(Row(t("Stock", "Today") if now else clock.month_text(one.month), pieces, note, ahead=False))
    if made.middle is None or not made.card.usable:
        return found
    found += [row for _day, row in sorted(_coming(made, made.middle), key=lambda pair: pair[0])]
    return found


def _coming(made: ProductFigures, middle: Course) -> list[tuple[int, Row]]:
    last, month = _last_day(made), clock.month_of(made.today)
    found = []
    while clock.last_day(month) <= last:
        day = clock.last_day(month)
        ahead = Fraction(day - made.today)
        if day > made.today and (at(middle, ahead) or (made.slow is not None and at(made.slow, ahead))):
            pieces = number(rounded(at(middle, ahead)))
            note = ""
            if made.slow is not None and made.fast is not None and made.slow != made.fast:
                note = fill(
                    t("Stock", "{least} to {most}"),
                    least=rounded(at(made.fast, ahead)),
                    most=rounded(at(made.slow, ahead)),
                )
            found.append((day, Row(clock.month_text(month), pieces, note, ahead=True)))
        month += 1
    for one in middle.cliffs:
        if one.day <= last and rounded(one.pieces):
            note = fill(t("Stock", "{count} expire unused"), count=rounded(one.pieces))
            left = at(middle, Fraction(one.day - made.today))
            found.append((one.day, Row(clock.short_day(one.day), number(rounded(left)), note, ahead=True)))
    if middle.ends is not None and made.today + int(middle.ends) <= last:
        day = made.today + int(middle.ends)
        found.append((day, Row(clock.short_day(day), number(0), t("Stock", "Runs out"), ahead=True)))
    return found
