"""The bundled fonts: the same letters on every laptop, whatever it has installed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from toolkit.base import words
from toolkit.base.logs import log

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
FAMILY = "Satchel Sans"
# Scripts that the first family lacks; each is read (a millisecond or two) only once it is spoken.
_SCRIPTS = {
    "ar": "Arabic",
    "fa": "Arabic",
    "ur": "Arabic",
    "hi": "Devanagari",
    "bn": "Bengali",
    "kn": "Kannada",
    "te": "Telugu",
    "ta": "Tamil",
    "th": "Thai",
    "am": "Ethiopic",
}
_loaded: set[str] = set()


def families(language: str) -> list[str]:
    """Load what `language` needs and return the families to ask for, best first."""
    names = [FAMILY]
    _load("SatchelSans")
    script = _SCRIPTS.get(language)
    if script:
        _load(f"SatchelSans{script}")
        # Its own script first, so that digits and marks between its words match them.
        names.insert(0, f"{FAMILY} {script}")
    return names


def load_all() -> None:
    """Load every script: the list of languages shows each in its own letters."""
    for language in words.LANGUAGE_NAMES:
        families(language)


def _load(stem: str) -> None:
    if stem in _loaded:
        return
    _loaded.add(stem)
    for weight in ("Regular", "Bold"):
        if QFontDatabase.addApplicationFont(str(FONTS / f"{stem}-{weight}.ttf")) < 0:
            log("look").warning("font missing: %s-%s", stem, weight)
