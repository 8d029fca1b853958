"""The bundled fonts: known to Qt for laying out, to the PDF writer for drawing."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from toolkit.paper.sfnt import Face, face

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
# In the order in which a character is looked for; the files bear the same names without spaces.
FAMILIES = (
    "Satchel Sans",
    "Satchel Sans Arabic",
    "Satchel Sans Devanagari",
    "Satchel Sans Bengali",
    "Satchel Sans Thai",
    "Satchel Sans Ethiopic",
    "Satchel Sans Kannada",
    "Satchel Sans Tamil",
    "Satchel Sans Telugu",
)
WEIGHTS = ("Regular", "Bold")
MISSING = "?"  # written in place of a character that no bundled font has
_FIRST_BEYOND = 0x10000
_OTHER_SCRIPTS = range(0x0590, 0x1E00)
_lock = threading.Lock()


class ForeignFontError(RuntimeError):
    """A glyph came from a font that we do not ship: it cannot be embedded, so it must not be drawn."""


def files(families: tuple[str, ...] = FAMILIES) -> list[Path]:
    """Return the font files of `families`, regular and bold of each."""
    return [FONTS / f"{family.replace(' ', '')}-{weight}.ttf" for family in families for weight in WEIGHTS]


@cache
def faces() -> dict[bytes, Face]:
    """Return every face that ships, by its 'head' table."""
    found = [face(path) for path in files()]
    return {one.head: one for one in found}


def face_of(head: bytes) -> Face:
    """Return the face whose 'head' table Qt reports for a run of glyphs."""
    try:
        return faces()[head]
    except KeyError:
        raise ForeignFontError from None


@cache
def has(family: str, mark: str) -> bool:
    """Tell whether a family has a character of the basic plane.

    Characters beyond it count as missing: the PDF writer maps them back to text wrongly.
    """
    name = f"{family.replace(' ', '')}-Regular"
    return ord(mark) < _FIRST_BEYOND and any(ord(mark) in one.glyphs for one in faces().values() if one.name == name)


@cache
def family_of(mark: str) -> str | None:
    """Return the family to show a character in, or None: for other scripts' signs, their own comes first."""
    order = FAMILIES[1:] + FAMILIES[:1] if ord(mark) in _OTHER_SCRIPTS else FAMILIES
    return next((family for family in order if has(family, mark)), None)


@cache
def covers(mark: str) -> bool:
    """Tell whether paper can show a character: a bundled font has it, or it shows nothing anyway."""
    if ord(mark) < _FIRST_BEYOND and (unicodedata.category(mark) in {"Cf", "Zs", "Zl", "Zp"} or mark == "\n"):
        return True
    return family_of(mark) is not None


def uncovered(text: str) -> set[str]:
    """Return the characters of `text` that no bundled font has."""
    return {mark for mark in text if not covers(mark)}


def shown(text: str) -> str:
    """Return `text` with a visible sign for each character that cannot be shown; none vanishes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(mark if covers(mark) else MISSING for mark in text)


@cache
def application() -> Any:
    """Return the running Qt application, or start one without a screen, so that fonts can be used."""
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if running is not None and not isinstance(running, QGuiApplication):
        raise RuntimeError  # an application without fonts: whoever started it did not mean to draw
    return running or QGuiApplication(["satchel", "-platform", "offscreen"])


@cache
def _known_to_qt() -> None:
    from PySide6.QtGui import QFontDatabase

    application()
    for path in files():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path.name)


def ready() -> None:
    """Make every bundled font known to Qt; cheap after the first time, safe in any thread."""
    with _lock:
        _known_to_qt()


@cache
def embedded(one: Face) -> Any:
    """Return the PDF writer's own font of a face, registered."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(one.name, str(one.path), asciiReadable=False, shapable=False)
    pdfmetrics.registerFont(font)
    return font
