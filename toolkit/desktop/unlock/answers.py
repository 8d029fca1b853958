"""What the first run has been told so far; kept in memory alone, so that Back and a change of language lose nothing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from toolkit.vault import passphrase, recovery


@dataclass
class Answers:
    """One field per question."""

    intent: str = ""  # "new", "practice" or "restore"
    centre: str = ""
    areas: list[str] = field(default_factory=list)
    person: str = ""
    own_words: bool = False  # a passphrase of the person's own, instead of the generated one
    generated: tuple[str, ...] = field(default=(), repr=False)
    generated_in: str = ""  # the language whose words they are
    own: str = field(default="", repr=False)
    repeated: str = field(default="", repr=False)
    code: bytes = field(default_factory=recovery.new_code, repr=False)
    in_parts: bool = False
    sheet: recovery.Sheet | None = field(default=None, repr=False)
    parts: tuple[recovery.Sheet, ...] = field(default=(), repr=False)
    typed_back: str = field(default="", repr=False)
    asked_group: int = field(default_factory=lambda: secrets.randbelow(recovery.GROUPS))  # which group is typed back
    asked_part: int = field(default_factory=lambda: secrets.randbelow(recovery.PARTS))
    backup: Path | None = None
    # After a recovery sheet: the coordinators (slot, name), and whose passphrase is set anew.
    coordinators: list[tuple[int, str]] = field(default_factory=list)
    slot: int = -1

    def words(self, language: str) -> tuple[str, ...]:
        """Return the generated words; picked again only when the language's list is another one."""
        listed = passphrase.wordlist(language).language
        if not self.generated or self.generated_in != listed:
            self.pick(language)
        return self.generated

    def pick(self, language: str) -> None:
        """Pick other words."""
        self.generated = passphrase.generate(language).words
        self.generated_in = passphrase.wordlist(language).language
        self.repeated = ""

    @property
    def phrase(self) -> str:
        """The passphrase that was chosen."""
        return self.own if self.own_words else " ".join(self.generated)

    @property
    def repeated_well(self) -> bool:
        """Whether the passphrase was typed again as it opens: accents, case and spacing folded."""
        return bool(self.phrase) and passphrase.fold(self.repeated) == passphrase.fold(self.phrase)

    def sheets(self) -> tuple[recovery.Sheet, ...]:
        """Return what is printed: one whole code, or three parts of which two are enough."""
        if self.in_parts:
            if not self.parts:
                self.parts = recovery.split(self.code)
            return self.parts
        if self.sheet is None:
            self.sheet = recovery.whole(self.code)
        return (self.sheet,)

    def asked_back(self) -> tuple[recovery.Sheet, str]:
        """Return the sheet and the group of five that is to be typed back, to prove that it was kept."""
        sheets = self.sheets()
        sheet = sheets[self.asked_part % len(sheets)]
        return sheet, sheet.text().split("-")[self.asked_group]

    @property
    def proved(self) -> bool:
        """Whether the group was typed back rightly (small letters and look-alikes are fine)."""
        return recovery.same_group(self.typed_back, self.asked_back()[1])
