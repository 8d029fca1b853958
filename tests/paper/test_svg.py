from __future__ import annotations

import math

import pytest

from toolkit.paper.svg import RESOURCES, outline, parse, picture

SHIPPED = sorted([*(RESOURCES / "icons").glob("*.svg"), *(RESOURCES / "pictograms").glob("*.svg")])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_picture_that_ships_can_be_drawn_inside_its_frame(path: object) -> None:
    drawing = parse(path.read_bytes())  # type: ignore[attr-defined]
    assert drawing.shapes
    for shape in drawing.shapes:
        assert shape.steps
        assert shape.steps[0][0] == "M"
        for _, numbers in shape.steps:
            assert all(-1 <= number <= drawing.width + 1 for number in numbers)


def test_relative_and_absolute_steps_agree() -> None:
    assert outline("M1 1 L3 1 V4 H1 Z") == outline("m1 1 2 0v3h-2z")
    assert outline("M0 0C1 1 2 1 3 0S5-1 6 0") == outline("m0 0c1 1 2 1 3 0s2-1 3 0")


def test_a_quadratic_curve_passes_where_it_should() -> None:
    _, (_, (x1, y1, x2, y2, x3, y3)) = outline("M0 0Q2 4 4 0")
    half = [(0 + 3 * a + 3 * b + c) / 8 for a, b, c in ((x1, x2, x3), (y1, y2, y3))]
    assert half == pytest.approx([2.0, 2.0])


@pytest.mark.parametrize("flags", ["0 1", "1 1", "0 0", "1 0"])
def test_an_arc_keeps_its_radius(flags: str) -> None:
    steps = outline(f"M10 0A10 10 0 {flags} 0 10")
    here = (10.0, 0.0)
    centre = (0.0, 0.0) if flags in {"0 1", "1 0"} else (10.0, 10.0)
    for _, (x1, y1, x2, y2, x3, y3) in steps[1:]:
        for t in (0.25, 0.5, 0.75, 1.0):
            x = (1 - t) ** 3 * here[0] + 3 * (1 - t) ** 2 * t * x1 + 3 * (1 - t) * t * t * x2 + t**3 * x3
            y = (1 - t) ** 3 * here[1] + 3 * (1 - t) ** 2 * t * y1 + 3 * (1 - t) * t * t * y2 + t**3 * y3
            assert math.hypot(x - centre[0], y - centre[1]) == pytest.approx(10, abs=0.01)
        here = (x3, y3)
    assert here == pytest.approx((0, 10))


def test_flags_may_stand_close() -> None:
    assert outline("M0 0a1 1 0 01-2 0") == outline("M0 0 a 1 1 0 0 1 -2 0")


@pytest.mark.parametrize("d", ["M0", "M0 0 L", "0 0", "M0 0 Z 3", "M0 0 X1 1", "M0 0L1 2 3"])
def test_a_broken_path_is_refused(d: str) -> None:
    with pytest.raises(ValueError):
        outline(d)


def test_a_picture_that_is_not_ours_is_refused() -> None:
    with pytest.raises(ValueError):
        parse(b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>')
    with pytest.raises(ValueError):
        parse(b'<svg viewBox="0 0 1 1"><text>x</text></svg>')
    with pytest.raises(FileNotFoundError):
        picture("no-such-picture")


def test_plain_shapes_are_outlines_too() -> None:
    drawing = parse(
        b'<svg viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="1.5"><title>x</title>'
        b'<circle cx="5" cy="5" r="2"/><line x1="0" y1="0" x2="3" y2="4"/><polyline points="0,0 1,1 2,0"/>'
        b'<polygon points="0,0 1,1 2,0"/><rect width="3" height="2"/><path d="M0 0h1" stroke="none"/></svg>'
    )
    assert [shape.stroke for shape in drawing.shapes] == [1.5] * 5
    assert drawing.shapes[1].steps == (("M", (0.0, 0.0)), ("L", (3.0, 4.0)))
    assert drawing.shapes[3].steps[-1] == ("Z", ())
    assert drawing.shapes[4].steps[2] == ("L", (3.0, 2.0))
    assert len(drawing.shapes[0].steps) >= 5


def test_an_arc_too_small_for_its_ends_grows_and_one_without_radius_is_a_line() -> None:
    assert outline("M0 0A1 1 0 0 1 10 0")[-1][1][-2:] == (10.0, 0.0)
    assert outline("M0 0A0 1 0 0 1 10 0")[-1] == ("L", (10.0, 0.0))
    assert outline("M3 3A1 1 0 0 1 3 3") == [("M", (3.0, 3.0))]
