"""The pictures that ship, as outlines: enough of SVG for them, and no more.

Our icons and pictograms are paths alone (and circles, lines, rectangles and polylines in a few
icons), filled or stroked in one colour; anything else is refused, so that no picture is drawn
half.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_LIMIT = 100_000  # bytes of one picture
_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Point = tuple[float, float]
Step = tuple[str, tuple[float, ...]]  # ("M"|"L", x y), ("C", three points), ("Z", nothing); absolute


@dataclass(frozen=True)
class Shape:
    """One outline: filled (even-odd where `evenodd`), or stroked with a line of `stroke` units."""

    steps: tuple[Step, ...]
    evenodd: bool = False
    stroke: float = 0.0


@dataclass(frozen=True)
class Drawing:
    """A picture: its width and height in its own units, and its shapes from back to front."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@cache
def picture(name: str) -> Drawing:
    """Return a pictogram, or else an interface icon, of that name."""
    for folder in ("pictograms", "icons"):
        path = RESOURCES / folder / f"{name}.svg"
        if path.is_file():
            return parse(path.read_bytes())
    raise FileNotFoundError(name)


def parse(data: bytes) -> Drawing:
    """Read a picture of ours; ValueError for what is not one."""
    if len(data) > _LIMIT or b"<!" in data:
        raise ValueError
    root = ET.fromstring(data)  # noqa: S314 - files of ours, bounded, with no declarations
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    stroked = root.attrib.get("stroke", "none") != "none"
    pen = float(root.attrib.get("stroke-width", "2")) if stroked else 0.0
    shapes = []
    for element in root.iter():
        kind = element.tag.rpartition("}")[2]
        if kind in {"svg", "g", "title", "desc"}:
            continue
        fill = element.attrib.get("fill", root.attrib.get("fill", "black"))
        stroke = element.attrib.get("stroke", "currentColor" if stroked else "none")
        if fill == "none" and stroke == "none":
            continue  # the empty frame that some icons begin with
        steps = tuple(_steps(kind, element.attrib))
        evenodd = element.attrib.get("fill-rule") == "evenodd"
        shapes.append(Shape(steps, evenodd, 0.0 if stroke == "none" else pen or 2.0))
    return Drawing(width, height, tuple(shapes))


def _steps(kind: str, facts: dict[str, str]) -> Iterator[Step]:
    if kind == "path":
        yield from outline(facts["d"])
    elif kind == "circle":
        x, y, r = (float(facts[name]) for name in ("cx", "cy", "r"))
        yield from outline(f"M{x - r} {y}A{r} {r} 0 1 0 {x + r} {y}A{r} {r} 0 1 0 {x - r} {y}Z")
    elif kind == "line":
        yield from outline("M{x1} {y1}L{x2} {y2}".format(**facts))
    elif kind in {"polyline", "polygon"}:
        yield from outline("M" + facts["points"] + ("Z" if kind == "polygon" else ""))
    elif kind == "rect":
        yield from outline("M{x} {y}h{width}v{height}h-{width}Z".format(**{"x": "0", "y": "0", **facts}))
    else:
        raise ValueError(kind)


def outline(d: str) -> list[Step]:
    """Return the absolute steps of a path's ``d``, with arcs and quadratic curves made cubic."""
    steps: list[Step] = []
    here: Point = (0.0, 0.0)
    start: Point = (0.0, 0.0)
    handle: tuple[str, Point] | None = None  # the last curve's second handle, for S and T
    for letter, numbers in _commands(d):
        kind, off = letter.upper(), (here if letter.islower() else (0.0, 0.0))
        next_handle: tuple[str, Point] | None = None
        if kind == "Z":
            steps.append(("Z", ()))
            here = start
        elif kind in "HV":
            here = (numbers[0] + off[0], here[1]) if kind == "H" else (here[0], numbers[0] + off[1])
            steps.append(("L", here))
        elif kind == "A":
            end = (numbers[5] + off[0], numbers[6] + off[1])
            steps.extend(_arc(here, end, numbers))
            here = end
        else:
            points = [(numbers[i] + off[0], numbers[i + 1] + off[1]) for i in range(0, len(numbers), 2)]
            if kind in "ML":
                steps.append((kind, points[0]))
                start = points[0] if kind == "M" else start
            else:
                family = "C" if kind in "CS" else "Q"
                if kind in "ST":
                    known = handle[1] if handle and handle[0] == family else here
                    points.insert(0, (2 * here[0] - known[0], 2 * here[1] - known[1]))
                next_handle = (family, points[-2])
                cubic = points if family == "C" else _raised(here, points[0], points[1])
                steps.append(("C", tuple(number for point in cubic for number in point)))
            here = points[-1]
        handle = next_handle
    return steps


def _commands(d: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    letter = ""
    owed = False  # whether a letter has not had its first numbers yet
    queue: list[float] = []
    text = d
    at = 0
    while at < len(text):
        if text[at] in " ,\t\r\n":
            at += 1
            continue
        # In an arc the two flags may stand without a space before what follows.
        if letter.upper() == "A" and len(queue) in {3, 4} and text[at] in "01":
            queue.append(float(text[at]))
            at += 1
        else:
            found = _TOKEN.match(text, at)
            if found is None:
                raise ValueError
            at = found.end()
            if found.group(1):
                if queue or owed:
                    raise ValueError
                letter = found.group(1)
                owed = letter not in "Zz"
                if letter in "Zz":
                    yield letter, ()
                continue
            queue.append(float(found.group(2)))
        if not letter or letter in "Zz":
            raise ValueError
        if len(queue) == _ARGUMENTS[letter.upper()]:
            yield letter, tuple(queue)
            queue.clear()
            owed = False
            letter = {"M": "L", "m": "l"}.get(letter, letter)
    if queue or owed:
        raise ValueError


def _raised(a: Point, b: Point, c: Point) -> list[Point]:
    """Return the cubic's points that draw the quadratic curve a, b, c."""
    return [
        (a[0] + 2 / 3 * (b[0] - a[0]), a[1] + 2 / 3 * (b[1] - a[1])),
        (c[0] + 2 / 3 * (b[0] - c[0]), c[1] + 2 / 3 * (b[1] - c[1])),
        c,
    ]


def _arc(here: Point, end: Point, numbers: tuple[float, ...]) -> Iterator[Step]:
    """Yield cubic pieces of an elliptic arc: SVG 1.1, appendix F.6.5, a quarter turn or less each."""
    rx, ry, turn = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2])
    large, sweep = bool(numbers[3]), bool(numbers[4])
    if here == end:
        return
    if not rx or not ry:
        yield "L", end
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (here[0] - end[0]) / 2, (here[1] - end[1]) / 2
    x1, y1 = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(1.0, (x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2
    factor = math.sqrt(max(0.0, under / ((rx * y1) ** 2 + (ry * x1) ** 2))) * (-1 if large == sweep else 1)
    cx1, cy1 = factor * rx * y1 / ry, -factor * ry * x1 / rx
    cx = cos * cx1 - sin * cy1 + (here[0] + end[0]) / 2
    cy = sin * cx1 + cos * cy1 + (here[1] + end[1]) / 2
    first = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    whole = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if sweep and whole < 0:
        whole += 2 * math.pi
    elif not sweep and whole > 0:
        whole -= 2 * math.pi
    pieces = max(1, math.ceil(abs(whole) / (math.pi / 2) - 1e-9))
    step = whole / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def place(angle: float, along: float = 0.0) -> Point:
        x = rx * (math.cos(angle) - along * math.sin(angle))
        y = ry * (math.sin(angle) + along * math.cos(angle))
        return cos * x - sin * y + cx, sin * x + cos * y + cy

    for i in range(pieces):
        a, b = first + i * step, first + (i + 1) * step
        tip = end if i == pieces - 1 else place(b)
        yield "C", (*place(a, reach), *place(b, -reach), *tip)
