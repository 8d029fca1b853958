"""Words that must not stand on a paper found in a pocket.

A slip is carried past a police stop.  It may say where to go and what to ask for at the desk,
but nothing of sex work, of HIV or of the police.
"""

from __future__ import annotations

import unicodedata
from functools import cache

# In the languages that ship.  Whole words; beginnings where they end in "*".
_TELLING = """
hiv vih aids sida sti std pep prep arv antiretrovir* seroposit* sex* prostitu* whore* escort brothel* bordel*
police policia* polici* polisi polizei askari cop cops gendarm* jail* prison* arrest* detention detencion* detenido*
condom* preservat* camisinha* kondom* lubricant* lubrifiant*
ukimwi vvu makahaba kahaba ngono kondomu
rape raped viol viole violee violacion estupro ubakaji abuse*
вич спид секс* полици* презерватив* проститу* изнасил*
पुलिस एचआईवी एड्स सेक्स* कंडोम बलात्कार
شرطة الشرطة إيدز الإيدز جنس جنسي* الجنس واقي عاهرة اغتصاب
เอชไอวี เอดส์ ตำรวจ ถุงยาง ขายบริการ ข่มขืน
"""


def telling_word(text: str) -> str:
    """Return the first word of `text` that would tell a stranger too much, or an empty text."""
    line = folded(text)
    whole, starts, anywhere = _lists()
    for word in _words(line):
        if word in whole or word.startswith(starts):
            return word
    return next((part for part in anywhere if part in line), "")


@cache
def _lists() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Return (whole words, beginnings, parts of a line: Thai writes no spaces between words)."""
    entries = [folded(entry) for entry in _TELLING.split()]
    thai = tuple(entry for entry in entries if "\u0e00" <= entry[0] <= "\u0e7f")
    starts = tuple(entry[:-1] for entry in entries if entry.endswith("*"))
    return frozenset(entries) - set(thai), starts, thai


def _words(line: str) -> list[str]:
    """Split at everything that is neither letter, digit nor the vowel sign of a script that has them."""
    return "".join(mark if mark.isalnum() or unicodedata.category(mark)[0] == "M" else " " for mark in line).split()


def folded(text: str) -> str:
    """Fold case, width and Latin accents: HÍV, hiv and H I V in full width are one."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(mark for mark in apart if not "\u0300" <= mark <= "\u036f"))
