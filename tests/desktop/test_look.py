from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from toolkit.base import words
from toolkit.desktop.look import Look, fonts, icons, look
from toolkit.desktop.look.palette import Palette, contrast, palette
from toolkit.desktop.look.scale import BOLD, TYPE, pixels, target
from toolkit.desktop.look.style import style_sheet

PALETTES = [palette(dark=dark, practice=practice) for dark, practice in itertools.product((False, True), repeat=2)]
PLANES = ("ground", "surface", "raised")


def test_contrast_is_the_formula_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("worn", PALETTES)
def test_words_stand_out_from_every_plane(worn: Palette) -> None:
    for plane in PLANES:
        for token in ("ink", "soft", "lead", "warm", "danger", "good"):
            ratio = contrast(getattr(worn, token), getattr(worn, plane))
            assert ratio >= 4.5, (token, plane, ratio)


@pytest.mark.parametrize("worn", PALETTES)
def test_words_stand_out_from_their_tints(worn: Palette) -> None:
    for tone in ("lead", "warm", "danger", "good"):
        for token in ("ink", "soft", tone):
            ratio = contrast(getattr(worn, token), getattr(worn, f"{tone}_tint"))
            assert ratio >= 4.5, (token, tone, ratio)


@pytest.mark.parametrize("worn", PALETTES)
def test_words_stand_out_from_the_buttons_they_are_on(worn: Palette) -> None:
    for words_on, ground in (("on_lead", "lead"), ("on_lead", "lead_over"), ("on_danger", "danger")):
        assert contrast(getattr(worn, words_on), getattr(worn, ground)) >= 4.5, (words_on, ground)
    assert contrast(worn.on_danger, worn.danger_over) >= 4.5


@pytest.mark.parametrize("worn", PALETTES)
def test_outlines_of_controls_and_the_focus_ring_stand_out(worn: Palette) -> None:
    for plane in PLANES:
        for token in ("edge", "lead", "danger"):
            ratio = contrast(getattr(worn, token), getattr(worn, plane))
            assert ratio >= 3, (token, plane, ratio)


@pytest.mark.parametrize("worn", PALETTES)
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_the_style_sheet_leaves_no_token_open(worn: Palette, percent: int) -> None:
    sheet = style_sheet(worn, percent)
    assert "$" not in sheet
    assert f"font-size: {pixels('title', percent)}px" in sheet


def test_every_size_grows_and_targets_are_large_enough() -> None:
    for role in (*TYPE, *BOLD):
        assert pixels(role, 100) < pixels(role, 125) < pixels(role, 150)
    assert target(100) >= 40
    assert target(150) > target(100)


def test_the_bundled_letters_are_the_ones_worn(worn: Look) -> None:
    assert QApplication.font().families()[0] == fonts.FAMILY
    worn.set_language("ar")
    assert QApplication.font().families()[0] == f"{fonts.FAMILY} Arabic"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    worn.set_language(words.SOURCE_LANGUAGE)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_changes_are_told_once_and_worn_at_once(worn: Look) -> None:
    told: list[str] = []
    worn.changed.connect(lambda: told.append("look"))
    worn.language_changed.connect(lambda: told.append("language"))
    worn.set_scheme("dark")
    worn.set_scheme("dark")
    worn.set_percent(150)
    worn.set_percent(150)
    worn.set_language("fr")
    worn.set_language("fr")
    assert told == ["look", "look", "language"]
    assert worn.palette.dark
    assert QApplication.font().pixelSize() == 21
    assert look() is worn
    with pytest.raises(ValueError, match="blue"):
        worn.set_scheme("blue")
    with pytest.raises(ValueError, match="110"):
        worn.set_percent(110)


def test_an_icon_wears_the_colour_that_is_asked_for(worn: Look) -> None:
    image = worn.pixmap("home", "danger", 48).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {worn.palette.danger.lower()}


def test_what_points_is_mirrored_and_the_rest_is_not(worn: Look) -> None:
    plain = {name: worn.pixmap(name).toImage() for name in ("chevron-right", "home")}
    worn.set_language("ar")
    assert worn.pixmap("chevron-right").toImage() == plain["chevron-right"].flipped(Qt.Orientation.Horizontal)
    assert worn.pixmap("home").toImage() == plain["home"]


def test_directional_icons_are_there() -> None:
    assert [name for name in icons.DIRECTIONAL if icons.source(name, "icons") is None] == []
