from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from toolkit.desktop.look import icons

ROOT = Path(__file__).resolve().parents[2] / "toolkit"
# Where a picture's name stands, by the call's name: positions and keywords.
PLACES: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "PageAction": ((1,), ("icon",)),
    "Room": ((2,), ("icon",)),
    "QuietButton": ((1,), ("icon",)),
    "PrimaryButton": ((1,), ("icon",)),
    "DangerButton": ((1,), ("icon",)),
    "LinkButton": ((1,), ("icon",)),
    "BigButton": ((1,), ("icon",)),
    "RowButton": ((1,), ("icon",)),
    "IconButton": ((0,), ("icon",)),
    "Picture": ((0,), ("name",)),
    "EmptyState": ((0,), ("icon",)),
    "Choice": ((2,), ("picture",)),
    "Need": ((1,), ("icon",)),
    "Hit": ((2,), ("icon",)),
    "Table": ((), ("icon",)),
    "pixmap": ((0,), ()),
    "icon": ((0,), ()),
    "set_icon": ((0,), ()),
    "set_picture": ((0,), ()),
}


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _named() -> Iterator[tuple[str, str, str]]:
    for path in ROOT.rglob("*.py"):
        if path.is_relative_to(ROOT / "paper") or path.name == "pdf.py":
            continue  # their pictures are the paper's
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(
            isinstance(node, ast.ImportFrom) and (node.module or "").startswith("toolkit.paper") for node in tree.body
        ):
            continue  # a Picture there is a block
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            positions, keywords = PLACES.get(called, ((), ()))
            given = [node.args[place] for place in positions if place < len(node.args)]
            given += [keyword.value for keyword in node.keywords if keyword.arg in keywords]
            for argument in given:
                for name in _literals(argument):
                    if name:
                        yield name, called, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_picture_that_the_code_names_ships() -> None:
    ships = {path.stem for folder in ("icons", "pictograms") for path in (icons.RESOURCES / folder).glob("*.svg")}
    named = list(_named())
    assert len(named) > 100
    assert [where for where in named if where[0] not in ships] == []


def test_every_icon_takes_the_colour_it_is_given() -> None:
    # Icons are drawn with a stroke, pictograms filled: both in currentColor, or they would stay black in the dark.
    for folder in ("icons", "pictograms"):
        for path in (icons.RESOURCES / folder).glob("*.svg"):
            text = path.read_text(encoding="utf-8")
            assert "currentColor" in text, path.name
