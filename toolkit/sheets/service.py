"""What one can do with rights sheets: list, read, search, and take one to paper."""

from __future__ import annotations

from dataclasses import replace

from toolkit.base import words
from toolkit.base.pointers import Hit, Need, Target, Urgency
from toolkit.base.words import t
from toolkit.paper import markdown
from toolkit.paper.blocks import Block, Callout, Heading, Item, Para, Text, ltr, plain
from toolkit.sheets import library
from toolkit.sheets.library import Sheet
from toolkit.sheets.model import BLANK, SheetInfo
from toolkit.vault import Centre, Role, Vault


class SheetsService:
    """The sheets of one centre: the texts that ship, with the centre's own facts filled in."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self, language: str | None = None) -> list[SheetInfo]:
        """Return what is known of each sheet in `language` (default: the one spoken now), in order."""
        asked = language or words.current()
        return [library.sheet(slug, asked).info for slug in library.slugs()]

    def languages(self, slug: str) -> list[str]:
        """Return the languages a sheet is there in, English first."""
        return library.languages(slug)

    def sheet(self, slug: str, language: str | None = None) -> Sheet:
        """Return a sheet to read or print, the centre's facts filled in; in English where it must be."""
        found = library.sheet(slug, language or words.current())
        facts = self._facts(found.info.language)
        text = "\n".join(_texts(found.blocks))
        blank = any("{" + name + "}" in text and fact == BLANK for name, fact in facts.items())
        return replace(found, blocks=markdown.filled(found.blocks, facts), blank=blank)

    def _facts(self, language: str) -> dict[str, str]:
        """Return what stands for each fact, in the sheet's own language."""
        centre = self._vault.settings.load(Centre)
        with words.speaking(language):
            n = centre.judge_hours
            return {
                "judge_hours": t("Rights", "{n} hours", "", n) if n > 0 else BLANK,
                "centre_phone": ltr(centre.centre_phone.strip()) or BLANK,
                "lawyer_name": centre.lawyer_name.strip() or BLANK,
                "lawyer_phone": ltr(centre.lawyer_phone.strip()) or BLANK,
            }

    def needs(self) -> list[Need]:
        """Return what the sheets lack: the centre's own numbers, asked of a coordinator, who can fill them in."""
        centre = self._vault.settings.load(Centre)
        if self._vault.role is not Role.COORDINATOR or (centre.judge_hours and centre.centre_phone.strip()):
            return []
        said = t("Rights", "The rights sheets still lack your own telephone number and time limit.")
        return [Need(Urgency.WHEN_QUIET, "rights", said, Target("settings", None, "centre"))]

    def find(self, query: str) -> list[Hit]:
        """Return the sheets that hold every word of `query`, those with it in their title first."""
        wanted = query.casefold().split()
        if not wanted:
            return []
        ranked: list[tuple[int, Hit]] = []
        for info in self.all():
            name = info.title.casefold()
            whole = " ".join([name, info.summary.casefold(), *(text.casefold() for text in _texts(self._blocks(info)))])
            if all(word in whole for word in wanted):
                rank = 0 if all(word in name for word in wanted) else 1
                ranked.append((rank, Hit(info.title, info.summary, "rights", Target("rights", info.slug))))
        return [hit for _, hit in sorted(ranked, key=lambda pair: pair[0])]

    @staticmethod
    def _blocks(info: SheetInfo) -> tuple[Block, ...]:
        return library.read(info.slug, info.language).blocks


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    """Return every text in blocks, without their weights."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading(text) | Para(text):
                found.append(plain(text))
            case Callout(inner):
                found += _texts(inner)
            case _:
                items: tuple[Item | Text, ...] = getattr(block, "items", ())
                for item in items:
                    found += _texts(item.blocks) if isinstance(item, Item) else [plain(item)]
    return found
