"""A rights sheet on paper, to be given away: large words, pictograms, and what it can be relied on for."""

from __future__ import annotations

from toolkit.base import words
from toolkit.base.words import t
from toolkit.paper import (
    Beside,
    Block,
    Bullets,
    Document,
    Heading,
    Item,
    KeyValue,
    Para,
    Picture,
    Rule,
    bold,
    ltr,
)
from toolkit.paper.blocks import Keep
from toolkit.paper.document import PaperSize
from toolkit.sheets.library import Sheet

_SCALE = {"A4": 1.12, "A5": 1.0, "A6": 0.95}


def sheet_pdf(sheet: Sheet, *, size: PaperSize = "A4", practice: bool = False) -> bytes:
    """Return a sheet as PDF, wholly in its own language, whatever the screen's is."""
    info = sheet.info
    with words.speaking(info.language):
        first, *more = info.status()
        status = [Para(first if info.reviewed else bold(first), "small"), *(Para(line, "small") for line in more)]
        blocks: list[Block] = [
            Beside(
                (Picture(info.pictogram, "", 20),),
                (Heading(info.title, 1), Para(info.summary), *status),
                share=0.16,
            ),
            *sheet.blocks,
            *_foot(sheet),
        ]
        scale = _SCALE[size]
        # Two pages are one sheet of paper, printed on both sides.
        return Document(info.title, info.language, size, practice=practice, scale=scale, fit=2).build(blocks)


def _foot(sheet: Sheet) -> list[Block]:
    """Return what stands below: room to write what the centre has not filled in, and where the advice comes from."""
    info = sheet.info
    sources = [f"{source.paper}. {source.place}." for source in info.sources]
    cited = tuple(Item((Para(ltr(source), "small", soft=True),)) for source in sources)
    version = words.fill(t("Rights", "Version {number} of this sheet."), number=info.version)
    foot: list[Block] = [
        Rule(),
        Heading(t("Rights", "Where this comes from"), 3),
        Bullets(cited),
        Para(version, "small", soft=True),
    ]
    if sheet.blank:
        write = KeyValue(
            ((t("Rights", "The centre"), ""), (t("Rights", "A lawyer"), ""), (t("Rights", "A friend"), ""))
        )
        foot[:0] = [Keep((Rule(), Heading(t("Rights", "Write your numbers here"), 3), write))]
    return foot
