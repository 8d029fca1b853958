from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.paper.samples import SAMPLES
from toolkit.paper import fonts
from toolkit.paper.blocks import Run, isolate_numbers, ltr
from toolkit.paper.shaping import shape


def drawn(text: str, **look: Any) -> list[str]:
    """Return the faces that a text's glyphs come from."""
    shaped = shape(text, 12, 300, rtl=look.pop("rtl", False), **look)
    return [glyphs.face.name for line in shaped.lines for span in line.spans for glyphs in span.glyphs]


def test_a_narrow_strip_breaks_even_a_word() -> None:
    shaped = shape("m" * 80, 12, 100, rtl=False)
    assert len(shaped.lines) > 5
    assert all(line.width <= 100.5 for line in shaped.lines)
    assert "".join(line.text for line in shaped.lines) == "m" * 80


def test_bold_comes_from_the_bold_face() -> None:
    shaped = shape((Run("Stay calm. ", bold=True), Run("Do not run.")), 12, 400, rtl=False)
    faces = [glyphs.face.name for span in shaped.lines[0].spans for glyphs in span.glyphs]
    assert set(faces) == {"SatchelSans-Bold", "SatchelSans-Regular"}
    assert faces[0] == "SatchelSans-Bold"


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("ar", "SatchelSansArabic"),
        ("hi", "SatchelSansDevanagari"),
        ("th", "SatchelSansThai"),
        ("bn", "SatchelSansBengali"),
        ("am", "SatchelSansEthiopic"),
    ],
)
def test_each_script_takes_its_own_family(language: str, family: str) -> None:
    faces = drawn(SAMPLES[language], rtl=language == "ar")
    assert f"{family}-Regular" in faces
    assert f"{family}-Bold" in drawn(SAMPLES[language], rtl=language == "ar", heavy=True)


def test_a_foreign_font_is_an_error_and_never_a_gap() -> None:
    with pytest.raises(fonts.ForeignFontError):
        fonts.face_of(b"some other font's head table")


def test_newlines_begin_lines() -> None:
    assert [line.text for line in shape("one\ntwo\r\n\nfour", 12, 300, rtl=False).lines] == ["one", "two", "", "four"]


def test_an_empty_text_is_one_empty_line() -> None:
    shaped = shape("", 12, 300, rtl=False)
    assert len(shaped.lines) == 1
    assert shaped.lines[0].spans == ()
    assert shaped.height > 12


def test_leading_is_higher_where_marks_stand_above_and_below() -> None:
    assert shape(SAMPLES["ar"], 12, 300, rtl=True).leading > shape(SAMPLES["en"], 12, 300, rtl=False).leading


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("قبل 48 ساعة", "قبل \u206648\u2069 ساعة"),
        ("0800 123 456", "\u20660800 123 456\u2069"),
        ("+44 (0)20-7946", "\u2066+44 (0)20-7946\u2069"),
        (f"{ltr('7KQ2-M9XD')} و 12", f"{ltr('7KQ2-M9XD')} و {ltr('12')}"),
        ("none here", "none here"),
    ],
)
def test_numbers_are_kept_in_one_piece(text: str, isolated: str) -> None:
    assert isolate_numbers(text) == isolated


@given(st.text(st.sampled_from("ab 0-9()+\u2066\u2069"), max_size=40))
def test_isolating_numbers_changes_no_word_and_happens_once(text: str) -> None:
    bare = dict.fromkeys(map(ord, "\u2066\u2069"))
    assert isolate_numbers(text).translate(bare) == text.translate(bare)
    clean = text.translate(bare)
    assert isolate_numbers(isolate_numbers(clean)) == isolate_numbers(clean)
