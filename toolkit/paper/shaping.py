"""Text laid out by Qt: bidi, shaping, line breaking and choice of font; glyphs come back as plain data.

The PDF writer's own shaping breaks Arabic, Thai and mixed lines, so Qt's `QTextLayout` does all
of it and hands back glyph numbers and positions, which `pen` writes with the embedded fonts.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from toolkit.paper import fonts
from toolkit.paper.blocks import Run, Text, isolate_numbers
from toolkit.paper.sfnt import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine

K = 16  # layout units per point: fine enough that rounding shows in no print
_ENDLESS = 1 << 23  # layout units; a line that never breaks
_CONTROLS = dict.fromkeys(map(ord, "\u2028\u2066\u2067\u2068\u2069\u200b\u200e\u200f\u00ad"))
_ALIKE = {0xA0: " ", 0x202F: " "}
# Above this code point a script needs more height than Latin, Greek and Cyrillic do.
_TALL = 0x0590
_PUNCTUATION = range(0x2000, 0x2C00)


@dataclass(frozen=True)
class Glyphs:
    """Glyphs of one face on one baseline: `x` from the line's left edge, `rise` above its baseline, points.

    `codes` are what the PDF writer knows the glyphs by; `shifts` go before each, in thousandths
    of the type size to the left, as the PDF operator TJ counts.
    """

    face: Face
    x: float
    rise: float
    codes: str
    shifts: tuple[int, ...]


@dataclass(frozen=True)
class Span:
    """Glyphs, and what they say where a reader could not tell from their codes ("" where it can)."""

    said: str
    glyphs: tuple[Glyphs, ...]
    silent: bool = False  # marks that another span speaks for


@dataclass(frozen=True)
class Line:
    """One line, from left to right on the paper; `width` is what it really takes, in points."""

    spans: tuple[Span, ...]
    width: float
    text: str


@dataclass(frozen=True)
class Shaped:
    """A text broken into lines; `leading` is the height of each, `baseline` how far down it lies in it."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    baseline: float
    text: str
    rtl: bool

    @property
    def height(self) -> float:
        """The height of all lines, in points."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """The widest line's width, in points."""
        return max((line.width for line in self.lines), default=0.0)


def runs_of(text: Text, *, heavy: bool = False) -> tuple[Run, ...]:
    """Return a text as runs; `heavy` makes every one of them bold."""
    given = (Run(text),) if isinstance(text, str) else text
    return tuple(Run(run.text, bold=True) for run in given) if heavy else tuple(given)


def leading_of(text: str, size: float, *, tight: bool = False) -> float:
    """Return the height of a line of `text`: scripts with marks above and below need more."""
    tall = any(ord(mark) >= _TALL and ord(mark) not in _PUNCTUATION for mark in text)
    return size * ((1.55 if tight else 1.7) if tall else (1.22 if tight else 1.4))


def shape(
    text: Text, size: float, width: float | None, *, rtl: bool, heavy: bool = False, tight: bool = False
) -> Shaped:
    """Lay `text` out at `size` points in lines of at most `width` points (None: never broken)."""
    return _shape(runs_of(text, heavy=heavy), size, width, rtl, tight)


@lru_cache(maxsize=4096)
def _shape(runs: tuple[Run, ...], size: float, width: float | None, rtl: bool, tight: bool) -> Shaped:
    fonts.ready()
    ready = [(_clean(run.text, rtl=rtl), run.bold) for run in runs]
    whole = "".join(text for text, _ in ready)
    layout = _layout(ready, whole, size, rtl=rtl)
    lines = [_line(layout, line, whole) for line in _broken(layout, width)]
    leading = leading_of(whole, size, tight=tight)
    # The primary font's ascent and descent are 1.069 and 0.293 of the size: centre them in the line.
    baseline = (leading - 1.362 * size) / 2 + 1.069 * size
    return Shaped(tuple(lines), size, leading, baseline, whole, rtl)


def _clean(text: str, *, rtl: bool) -> str:
    shown = fonts.shown(text.replace("\r", "").replace("\t", " "))
    if rtl:
        shown = isolate_numbers(shown)
    return shown.replace("\n", "\u2028")


def _layout(runs: list[tuple[str, bool]], whole: str, size: float, *, rtl: bool) -> QTextLayout:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

    font = QFont([fonts.FAMILIES[0]])
    font.setPixelSize(round(size * K))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(whole, font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    formats = []
    for start, end, family, bold in _stretches(runs):
        stretch, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setFontFamilies([family])
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        stretch.start, stretch.length, stretch.format = start, end - start, look
        formats.append(stretch)
    layout.setFormats(formats)
    return layout


def _stretches(runs: list[tuple[str, bool]]) -> list[tuple[int, int, str, bool]]:
    """Return (start, end, family, bold) of each stretch that is not in the first family's regular face.

    Every character is given the family that has it: left to choose, Qt would ask the machine's
    own fonts too.  What is no letter or number (marks, joiners, points, spaces) stays with the
    script before it where that one has it, for they shape together.
    """
    found: list[tuple[int, int, str, bool]] = []
    at = 0
    for text, bold in runs:
        families = [fonts.family_of(mark) or fonts.FAMILIES[0] for mark in text]
        for i in range(1, len(text)):
            before, kind = families[i - 1], unicodedata.category(text[i])
            if kind in {"Mn", "Mc", "Cf"} or (kind[0] not in "LN" and fonts.has(before, text[i])):
                families[i] = before
        for i, family in enumerate(families, at):
            if found and found[-1][1:] == (i, family, bold):
                found[-1] = (found[-1][0], i + 1, family, bold)
            else:
                found.append((i, i + 1, family, bold))
        at += len(text)
    return [stretch for stretch in found if stretch[2:] != (fonts.FAMILIES[0], False)]


def _broken(layout: QTextLayout, width: float | None) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_ENDLESS if width is None else max(1.0, width * K))
        lines.append(line)
    layout.endLayout()
    return lines


def _line(layout: QTextLayout, line: QTextLine, whole: str) -> Line:
    first, end = line.textStart(), line.textStart() + line.textLength()
    text = whole[first:end].rstrip(" \u2028")
    box = line.naturalTextRect()
    left, base = box.x(), line.y() + line.ascent()
    if any(unicodedata.bidirectional(mark) in {"R", "AL"} for mark in text):
        spans = _clusters(layout, line, whole, left, base)
    else:
        glyphs = tuple(run for raw in line.glyphRuns() for run in _glyphs(raw, left, base))
        codes = "".join(run.codes for run in glyphs).translate(_ALIKE).rstrip()
        said = text.translate(_CONTROLS)
        spans = [Span("" if codes == said.translate(_ALIKE) else said, glyphs)]
    return Line(tuple(span for span in spans if span.glyphs), box.width() / K, text)


def _clusters(layout: QTextLayout, line: QTextLine, whole: str, left: float, base: float) -> list[Span]:
    """Return the spans of a line with right-to-left text, in the order in which they stand on the paper.

    Its glyphs come in runs; only asking cluster by cluster tells which characters each glyph
    stands for.  A cluster's dots and vowel signs are glyphs of their own: they go into a span
    that says nothing, for a reader that measures the gap to the next letter from the last glyph
    would find the gap of a space after them.
    """
    found: list[tuple[float, Span]] = []
    at, end = line.textStart(), line.textStart() + line.textLength()
    while at < end:
        until = min(end, max(at + 1, layout.nextCursorPosition(at)))
        said = whole[at:until].translate(_CONTROLS)
        glyphs = [run for raw in line.glyphRuns(at, until - at) for run in _glyphs(raw, left, base, apart=True)]
        if said and glyphs:
            if any(unicodedata.bidirectional(mark) in {"R", "AL"} for mark in said):
                # Readers take a line's characters as they stand and then turn each right-to-left
                # stretch round, one by one: so a letter's vowel sign is said before it.  (Who hears
                # the page gets the whole text from its element, in reading order.)
                said = said[::-1]
            letter = max(glyphs, key=_extent)
            marks = tuple(run for run in glyphs if run is not letter)
            found.append((letter.x, Span(said, (letter,))))
            if marks:
                found.append((letter.x, Span("", marks, silent=True)))
        at = until
    return [span for _, span in sorted(found, key=lambda pair: pair[0])]


def _extent(glyphs: Glyphs) -> int:
    return sum(glyphs.face.advance(glyphs.face.glyph(ord(code))) for code in glyphs.codes) - sum(glyphs.shifts)


def _glyphs(run: Any, left: float, base: float, *, apart: bool = False) -> list[Glyphs]:
    """Turn one of Qt's glyph runs into ours, split wherever the baseline moves, or at every glyph."""
    raw = run.rawFont()
    face = fonts.face_of(bytes(raw.fontTable("head").data()))
    unit = raw.pixelSize() / 1000  # layout units in a thousandth of the size
    made: list[Glyphs] = []
    codes: list[str] = []
    shifts: list[int] = []
    start = rise = pen = 0.0
    for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
        x, up = place.x() - left, base - place.y()
        if codes and (apart or abs(up - rise) > unit):
            made.append(Glyphs(face, start / K, rise / K, "".join(codes), tuple(shifts)))
            codes, shifts = [], []
        if not codes:
            start = pen = x
            rise = up
        shift = round((pen - x) / unit)
        codes.append(chr(face.code(glyph)))
        shifts.append(shift)
        pen += (face.advance(glyph) - shift) * unit
    if codes:
        made.append(Glyphs(face, start / K, rise / K, "".join(codes), tuple(shifts)))
    return made
