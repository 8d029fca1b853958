"""A chart as plain data: what stands where; the screen and the paper each draw it in their own way.

Places are shares of the drawing field: (0, 0) is where time begins and nothing is there, (1, 1) the
latest time and the most.  Time runs as words do, so a right-to-left page mirrors the whole field.
Lines differ by their dashes, areas by their patterns and marks by their shapes, so that nothing is
said by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Tone = Literal["ink", "soft", "lead", "warm", "danger"]
Dash = Literal["solid", "dash", "dot", "dashdot"]
Pattern = Literal["slant", "back", "dots"]
Shape = Literal["dot", "down", "square"]
Side = Literal["start", "end", "over"]
Point = tuple[float, float]


@dataclass(frozen=True)
class Tick:
    """A place on an axis and the words beside it."""

    at: float
    text: str


@dataclass(frozen=True)
class Area:
    """A closed outline filled with a pattern."""

    corners: tuple[Point, ...]
    pattern: Pattern
    tone: Tone


@dataclass(frozen=True)
class Stroke:
    """A line through points."""

    points: tuple[Point, ...]
    tone: Tone
    dash: Dash = "solid"
    heavy: bool = False


@dataclass(frozen=True)
class Spot:
    """A small mark."""

    at: Point
    shape: Shape
    tone: Tone


@dataclass(frozen=True)
class Label:
    """Words in the field: beside their place (towards the start or the end of time) or over it."""

    at: Point
    text: str
    side: Side = "over"
    tone: Tone = "ink"


@dataclass(frozen=True)
class Key:
    """What an area, line or mark means."""

    sample: Area | Stroke | Spot
    text: str


@dataclass(frozen=True)
class Chart:
    """The whole chart; `alt` says in words what it shows."""

    alt: str
    across: tuple[Tick, ...] = ()
    up: tuple[Tick, ...] = ()
    areas: tuple[Area, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    spots: tuple[Spot, ...] = ()
    labels: tuple[Label, ...] = ()
    keys: tuple[Key, ...] = ()


def steps_of(most: float, count: int = 6) -> list[int]:
    """Return round numbers from nought up to `most`, in about `count` steps."""
    if most <= 0:
        return [0]
    unit = 1
    while True:
        for factor in (1, 2, 5):
            step = factor * unit
            if most <= step * count:
                return [step * place for place in range(int(most // step) + 1)]
        unit *= 10


def apart(labels: Sequence[Label], least: float) -> list[Label]:
    """Return labels of one edge moved up where they would cover each other, their order kept."""
    found: list[Label] = []
    reached = -1.0
    for one in sorted(labels, key=lambda label: label.at[1]):
        height = max(one.at[1], reached + least)
        found.append(Label((one.at[0], height), one.text, one.side, one.tone))
        reached = height
    return found
