"""Charts on paper: the plain data of `toolkit.base.chart` as lines, patterns and words of a page.

Prints in black and white: dashes tell lines apart, patterns areas, shapes marks; colour only helps.
"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.base.chart import Area, Chart, Dash, Key, Label, Point, Spot, Stroke, Tone
from toolkit.paper.blocks import Plot
from toolkit.paper.pen import INK, LEAD, LINE, MM, SOFT, WARM, Pen
from toolkit.paper.pieces import Piece, gap
from toolkit.paper.shaping import Shaped
from toolkit.paper.tags import Element
from toolkit.paper.typesize import Frame, Type

DANGER = "#B42318"
_TONES: dict[Tone, str] = {"ink": INK, "soft": SOFT, "lead": LEAD, "warm": WARM, "danger": DANGER}
_DASHES: dict[Dash, tuple[float, ...]] = {
    "solid": (),
    "dash": (5.0, 3.0),
    "dot": (1.2, 2.2),
    "dashdot": (6.0, 2.0, 1.2, 2.0),
}
_THIN, _THICK = 0.8, 1.7  # points
_SPACING = 4.0  # points between the lines of a pattern
_SPOT = 3.4  # points: half of a mark's width
_SAMPLE = 22.0  # points: how wide a key's sample is


@dataclass(frozen=True)
class _Field:
    """Where the drawing field lies: points from the page's start side and top."""

    start: float
    top: float
    width: float
    height: float

    def at(self, point: Point) -> Point:
        return self.start + point[0] * self.width, self.top + (1.0 - point[1]) * self.height


def plot(setter: Type, block: Plot, frame: Frame, parent: Element) -> list[Piece]:
    """Set a chart: field, axes, words, and its key in as many rows as it needs."""
    made = setter.block_title(block.title, frame, parent)
    element = parent.add("Figure", alt=block.chart.alt)
    size = setter.size("tiny")
    chart = block.chart
    up = [setter.shape(tick.text, size, None) for tick in chart.up]
    across = [setter.shape(tick.text, size, None) for tick in chart.across]
    words = [setter.shape(label.text, size, None) for label in chart.labels]
    before = max((one.width for one in up), default=0.0) + size * 0.6
    after = max((one.width for label, one in zip(chart.labels, words, strict=True) if label.side == "end"), default=0.0)
    after += size * 0.8
    above = size * 1.6
    below = size * 2.0
    tall = min(block.height * MM, setter.page_height - above - below)

    def draw(pen: Pen, top: float) -> None:
        field = _Field(frame.start + before, top + above, max(1.0, frame.width - before - after), tall)
        with pen.part_of(element):
            _axes(pen, field, chart, up, across, size)
            for area in chart.areas:
                _area(pen, [field.at(corner) for corner in area.corners], area)
            for stroke in chart.strokes:
                _stroke(pen, [field.at(point) for point in stroke.points], stroke)
            for spot in chart.spots:
                _spot(pen, field.at(spot.at), spot)
            for label, shaped in zip(chart.labels, words, strict=True):
                _label(pen, field, label, shaped, frame)

    made.append(Piece(above + tall + below, draw, keep=bool(chart.keys)))
    keys = _keys(setter, chart.keys, frame, element, size)
    return [*made, *keys, gap(setter.body)]


def _axes(pen: Pen, field: _Field, chart: Chart, up: list[Shaped], across: list[Shaped], size: float) -> None:
    for tick, shaped in zip(chart.up, up, strict=True):
        start, top = field.at((0.0, tick.at))
        pen.stroke([(start, top), (start + field.width, top)], LINE, thick=0.4)
        room = shaped.width + 1
        pen.line(shaped.lines[0], shaped, start - size * 0.4 - room, top - shaped.leading / 2, room, colour=SOFT)
    reached = 0.0
    for tick, shaped in zip(chart.across, across, strict=True):
        start, top = field.at((tick.at, 0.0))
        pen.stroke([(start, top), (start, top + 3)], SOFT, thick=0.6)
        left = min(start - shaped.width / 2, field.start + field.width - shaped.width / 2)
        if left >= reached:
            pen.line(shaped.lines[0], shaped, left, top + 4, shaped.width + 1, colour=SOFT)
            reached = left + shaped.width + size
    pen.stroke([field.at((0.0, 0.0)), field.at((1.0, 0.0))], INK, thick=0.8)


def _area(pen: Pen, corners: list[Point], area: Area) -> None:
    if len(corners) < 3:
        return
    colour = _TONES[area.tone]
    starts, tops = [one[0] for one in corners], [one[1] for one in corners]
    left, right, top, bottom = min(starts), max(starts), min(tops), max(tops)
    tall = bottom - top
    with pen.inside(corners):
        if area.pattern == "dots":
            row = 0
            down = top + _SPACING / 2
            while down < bottom:
                shift = _SPACING / 2 if row % 2 else 0.0
                pen.stroke([(left + shift, down), (right, down)], colour, thick=0.9, dashes=(0.9, _SPACING - 0.9))
                down, row = down + _SPACING * 0.8, row + 1
        else:
            place = left - tall
            while place < right:
                ends = (bottom, top) if area.pattern == "slant" else (top, bottom)
                pen.stroke([(place, ends[0]), (place + tall, ends[1])], colour, thick=0.8)
                place += _SPACING * 0.9
    pen.stroke([*corners, corners[0]], colour, thick=0.4)


def _stroke(pen: Pen, points: list[Point], stroke: Stroke) -> None:
    if len(points) > 1:
        thick = _THICK if stroke.heavy else _THIN
        pen.stroke(points, _TONES[stroke.tone], thick=thick, dashes=_DASHES[stroke.dash])


def _spot(pen: Pen, at: Point, spot: Spot) -> None:
    x, y = at
    colour, r = _TONES[spot.tone], _SPOT
    if spot.shape == "down":
        pen.shape([(x - r, y - 2 * r), (x + r, y - 2 * r), (x, y)], colour)
    elif spot.shape == "square":
        pen.shape([(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)], colour)
    else:
        corners = [(0.0, -1.0), (0.7, -0.7), (1.0, 0.0), (0.7, 0.7), (0.0, 1.0), (-0.7, 0.7), (-1.0, 0.0), (-0.7, -0.7)]
        pen.shape([(x + a * r, y + b * r) for a, b in corners], colour)


def _label(pen: Pen, field: _Field, label: Label, shaped: Shaped, frame: Frame) -> None:
    start, top = field.at(label.at)
    colour = _TONES[label.tone]
    if label.side == "end":
        left, down = start + shaped.size * 0.6, top - shaped.leading / 2
    elif label.side == "start":
        left, down = start - shaped.size * 0.4 - shaped.width, top - shaped.leading / 2
    else:
        left, down = start - shaped.width / 2, top - shaped.leading - (_SPOT if label.at[1] < 1.0 else 0.0)
        left = max(frame.start, min(left, frame.start + frame.width - shaped.width))
    pen.line(shaped.lines[0], shaped, left, down, shaped.width + 1, colour=colour)


def _keys(setter: Type, keys: tuple[Key, ...], frame: Frame, element: Element, size: float) -> list[Piece]:
    """Return the key, as many side by side as fit."""
    room = frame.width - _SAMPLE - size
    shaped = [setter.shape(one.text, size, room) for one in keys]
    rows: list[list[tuple[float, Key, Shaped]]] = []
    reached = frame.width + 1
    for key, text in zip(keys, shaped, strict=True):
        wide = _SAMPLE + size * 0.5 + text.width + size * 1.5
        if reached + wide > frame.width + size * 1.5:
            rows.append([])
            reached = 0.0
        rows[-1].append((frame.start + reached, key, text))
        reached += wide
    made = []
    for row in rows:
        height = max(text.height for _start, _key, text in row)

        def draw(pen: Pen, top: float, row: list[tuple[float, Key, Shaped]] = row) -> None:
            with pen.part_of(element):
                for start, key, text in row:
                    _sample(pen, start, top, text.leading, key)
                    after = start + _SAMPLE + size * 0.5
                    for number, line in enumerate(text.lines):
                        pen.line(line, text, after, top + number * text.leading, text.width + 1, colour=INK)

        made.append(Piece(height, draw, keep=True))
    return made


def _sample(pen: Pen, start: float, top: float, tall: float, key: Key) -> None:
    middle = top + tall / 2
    if isinstance(key.sample, Area):
        low, high = top + tall * 0.2, top + tall * 0.8
        corners = [(start, low), (start + _SAMPLE, low), (start + _SAMPLE, high), (start, high)]
        _area(pen, corners, key.sample)
    elif isinstance(key.sample, Stroke):
        _stroke(pen, [(start, middle), (start + _SAMPLE, middle)], key.sample)
    else:
        lower = middle + (_SPOT if key.sample.shape == "down" else 0.0)
        _spot(pen, (start + _SAMPLE / 2, lower), key.sample)
