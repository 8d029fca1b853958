from __future__ import annotations

import json
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from toolkit.base.words import LANGUAGE_NAMES
from toolkit.paper import fonts
from toolkit.paper.sfnt import PRIVATE

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "translations").glob("*.json"))
SHIPPED = sorted([*(ROOT / "resources" / "sheets").rglob("*.md"), *(ROOT / "resources" / "guide").rglob("*.md")])


def texts_of(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in texts_of(one)]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_translation_can_be_shown(path: Path) -> None:
    texts = json.loads(path.read_text(encoding="utf-8"))["texts"]
    missing = {mark: text for text in [*texts_of(texts), *texts_of(list(texts))] for mark in fonts.uncovered(text)}
    assert missing == {}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_sheet_and_chapter_can_be_shown(path: Path) -> None:
    assert fonts.uncovered(path.read_text(encoding="utf-8")) <= {"\n"}


def test_every_language_can_write_its_own_name() -> None:
    assert fonts.uncovered("".join(LANGUAGE_NAMES.values())) == set()


def test_what_is_not_there_is_known() -> None:
    assert fonts.uncovered("a漢😀") == {"漢", "😀"}
    assert fonts.shown("a漢\u2066b") == "a?\u2066b"


@pytest.mark.parametrize("path", fonts.files(), ids=lambda path: path.stem)
def test_our_reading_of_a_font_is_that_of_the_library(path: Path) -> None:
    (face,) = (one for one in fonts.faces().values() if one.path == path)
    read = TTFont(path)
    cmap = read.getBestCmap()
    order = read.getGlyphOrder()
    assert {code: order[glyph] for code, glyph in face.glyphs.items()} == cmap
    units = read["head"].unitsPerEm
    assert [face.advance(n) for n in range(len(order))] == [round(read["hmtx"][g][0] * 1000 / units) for g in order]
    assert read["name"].getDebugName(1).startswith("Satchel Sans")


def test_a_glyph_has_one_code_and_the_way_back() -> None:
    for face in fonts.faces().values():
        codes = {glyph: face.code(glyph) for glyph in range(len(face.advances))}
        assert len(set(codes.values())) == len(codes)
        assert all(face.glyph(code) == glyph for glyph, code in codes.items())
        assert all(code < PRIVATE + 6400 for code in codes.values())


def test_the_licence_of_every_font_ships() -> None:
    for family in fonts.FAMILIES:
        text = (fonts.FONTS / f"LICENSE-{family.replace(' ', '')}").read_text(encoding="utf-8")
        assert "SIL Open Font License, Version 1.1" in text
    assert sum(path.stat().st_size for path in fonts.files()) < 5 * 1024 * 1024
