"""What is told of the keyboard, and how a layout's code is called."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

# X11 names a layout by a country; these are the ones our users are likely to have.
_LANGUAGE_OF = {
    "us": "en", "gb": "en", "ie": "en", "za": "en", "ng": "en", "gh": "en", "ke": "sw", "tz": "sw",
    "fr": "fr", "be": "fr", "ci": "fr", "sn": "fr", "cm": "fr", "ml": "fr", "cd": "fr",
    "ara": "ar", "ma": "ar", "dz": "ar", "eg": "ar", "iq": "ar", "sy": "ar",
    "es": "es", "latam": "es", "pt": "pt", "br": "pt", "ru": "ru", "ua": "uk", "kz": "kk", "kg": "ky",
    "in": "hi", "np": "ne", "bd": "bn", "th": "th", "ir": "fa", "pk": "ur", "il": "he", "et": "am",
    "de": "de", "it": "it", "tr": "tr", "gr": "el", "vn": "vi", "mm": "my", "kh": "km", "la": "lo",
}  # fmt: skip

_PLAIN = {QLocale.Language.English: "English", QLocale.Language.Spanish: "Español"}


@dataclass(frozen=True)
class State:
    """The layout's name for people, empty where the system does not tell; capitals locked or not."""

    layout: str = ""
    capitals: bool = False


def name_of(code: str) -> str:
    """Return the language that a layout's code stands for, in that language; else the code itself."""
    language = _LANGUAGE_OF.get(code)
    if not code or language is None:
        return code.upper()
    return _native(QLocale(language)) or code.upper()


def name_of_title(title: str) -> str:
    """Return the language that a layout's English title begins with ("French (AZERTY)"), in that language; else the title."""
    english = title.partition(" (")[0]
    for language in QLocale.Language:
        if QLocale.languageToString(language) == english:
            return _native(QLocale(language)) or title
    return title


def of_method() -> str:
    """Return the language of Qt's input method, which follows the layout on Windows and macOS."""
    method = QGuiApplication.inputMethod()
    locale = method.locale() if method is not None else QLocale.c()
    return "" if locale == QLocale.c() else _native(locale) or QLocale.languageToString(locale.language())


def _native(locale: QLocale) -> str:
    # Qt names a country's own kind of these; a keyboard's country may be another one.
    name = _PLAIN.get(locale.language()) or locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
