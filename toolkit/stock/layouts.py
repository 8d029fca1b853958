"""A scanner types as if the keyboard were American; what arrives depends on the layout that is set.

For layouts met most, each character is led back to the key that typed it.  Where two readings are
possible, the one that a check digit confirms wins; Y and Z swapped on a German layout in a lot can
not be noticed by anybody, and the guide says so.  Pure.
"""

from __future__ import annotations

from collections.abc import Iterator

_PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
_RAISED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'

# What the same keys type: first as they are, then with Shift.
_LAYOUTS: tuple[tuple[str, str], ...] = (
    # French
    ("²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!", "²1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"),
    # Belgian
    ("²&é\"'(§è!çà)-azertyuiop^$µqsdfghjklmùwxcvbn,;:=", "³1234567890°_AZERTYUIOP¨*£QSDFGHJKLM%WXCVBN?./+"),
    # German
    ("^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-", "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"),
    # Arabic; two keys type two letters at once, which a scanner's reading cannot rely on
    (
        "ذ1234567890-=ضصثقفغعهخحجد\\شسيبلاتنمكطئءؤر\0ىةوزظ",
        'ّ!@#$%^&*)(_+\0\0\0\0\0\0\0\0\0\0<>|\0\0\0\0\0\0\0\0\0:"~\0\0\0\0\0\0\0.؟',
    ),
    # Arabic digits typed in place of our own
    (
        "ذ١٢٣٤٥٦٧٨٩٠-=ضصثقفغعهخحجد\\شسيبلاتنمكطئءؤر\0ىةوزظ",
        'ّ!@#$%^&*)(_+\0\0\0\0\0\0\0\0\0\0<>|\0\0\0\0\0\0\0\0\0:"~\0\0\0\0\0\0\0.؟',
    ),
    # Russian
    ("ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.", 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'),
)


def _table(plain: str, raised: str) -> dict[str, str]:
    back = {typed: key for typed, key in zip(raised, _RAISED, strict=True) if typed != "\0"}
    return back | {typed: key for typed, key in zip(plain, _PLAIN, strict=True) if typed != "\0"}


_BACK = tuple(_table(*layout) for layout in _LAYOUTS)


def readings(typed: str) -> Iterator[str]:
    """Return the ways to understand what was typed: as it stands, then as each layout would have typed it."""
    seen = {typed}
    yield typed
    for back in _BACK:
        if all(character in back or not character.isprintable() for character in typed):
            text = "".join(back.get(character, character) for character in typed)
            if text not in seen:
                seen.add(text)
                yield text
