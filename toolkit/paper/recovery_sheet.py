"""The recovery sheet as it is printed: one page for the whole code, or one for each of three parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from toolkit.base import words
from toolkit.base.words import t
from toolkit.paper.blocks import Block, Callout, Heading, KeyValue, Numbered, PageBreak, Para, Rule, Space, ltr
from toolkit.paper.document import Document

_PARTS = 3


class Coded(Protocol):
    """What is printed: the vault's `recovery.Sheet`."""

    @property
    def part(self) -> int:
        """0 for the whole code, 1 to 3 for a part."""
        ...

    def text(self) -> str:
        """Write the code: seven groups with dashes between."""
        ...


def recovery_pdf(sheets: Sequence[Coded], language: str, made_on: str, *, practice: bool = False) -> bytes:
    """Return the PDF of the sheets; neither a centre nor a person is named on it."""
    with words.speaking(language):
        blocks: list[Block] = []
        for number, sheet in enumerate(sheets):
            if number:
                blocks.append(PageBreak())
            blocks.extend(_page(sheet, made_on))
        title = t("Paper", "Recovery sheet")
        return Document(title, language, size="A5", practice=practice, page_numbers=False).build(blocks)


def _page(sheet: Coded, made_on: str) -> list[Block]:
    groups = sheet.text().split("-")
    if sheet.part:
        title = words.fill(t("Paper", "Recovery sheet, part {part} of {parts}"), part=sheet.part, parts=_PARTS)
        use = t("Paper", "Two of the three parts open everything. One part alone opens nothing.")
        keep = t("Paper", "Give each part to another person or place, away from the centre.")
    else:
        title = t("Paper", "Recovery sheet")
        use = t("Paper", "Whoever has this sheet and the computer can open everything.")
        keep = t("Paper", "Keep it away from the centre, where only you or somebody you trust finds it.")
    return [
        Heading(title, 1),
        Para(use),
        Para(keep),
        Space(2),
        Callout(
            (
                Para(ltr(" – ".join(groups[:4])), size="large", align="centre"),
                Para(ltr(" – ".join(groups[4:])), size="large", align="centre"),
            )
        ),
        Space(2),
        KeyValue(((t("Paper", "Made on"), made_on), (t("Paper", "Where it is kept"), ""))),
        Rule(),
        Heading(t("Paper", "When a passphrase is lost"), 2),
        Numbered(
            (
                t("Paper", "Start the program and choose “Use a recovery sheet”."),
                t(
                    "Paper",
                    "Type the letters and digits above. Small letters are fine. There is no letter O: it is a zero.",
                ),
                t(
                    "Paper",
                    "Choose a new passphrase and print a new sheet. Burn or tear up this one: it opens nothing then.",
                ),
            )
        ),
    ]
