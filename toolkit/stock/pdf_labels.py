"""Labels for lots and bags on A4: a QR code and the code under it; words only where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.base import words
from toolkit.base.words import t
from toolkit.stock import labels
from toolkit.stock.labels import Label

if TYPE_CHECKING:
    from toolkit.paper import Block

_ACROSS = 3
MOST = 600  # labels in one file


@dataclass(frozen=True)
class Sticker:
    """A label, and the words that may stand beside its code."""

    label: Label
    words: tuple[str, ...] = ()


def label_sheet(
    stickers: Sequence[Sticker], *, language: str, copies: int = 1, worded: bool = False, practice: bool = False
) -> bytes:
    """Return labels as a PDF on A4, three across; each is printed `copies` times."""
    from toolkit.paper import QR, Document, Grid, GridCell, Para, Space, bold, ltr

    def cell(one: Sticker) -> GridCell:
        code = one.label.code
        shown = "-".join([code[:4], code[4:8], code[8:]]).strip("-")
        blocks: list[Block] = [
            QR(labels.payload(one.label), shown, size=26, align="centre"),
            Para(bold(ltr(shown)), "small", "centre"),
        ]
        if worded:
            blocks += [Para(text, "tiny", "centre") for text in one.words if text]
        return GridCell(tuple(blocks), framed=True)

    with words.speaking(language):
        every = [cell(one) for one in stickers for _copy in range(max(1, copies))][:MOST]
        rows = [tuple(every[at : at + _ACROSS]) for at in range(0, len(every), _ACROSS)]
        if rows:
            rows[-1] += tuple(GridCell() for _ in range(_ACROSS - len(rows[-1])))
        blocks: list[Block] = [Grid(tuple(rows), (1.0,) * _ACROSS, 36)] if rows else [Space(1)]
        document = Document(t("Paper", "Labels"), language, size="A4", practice=practice, page_numbers=False)
        return document.build(blocks)
