"""A recovery sheet opened the vault from the terminal: a new one and a new passphrase before anything else.

What the window does in its wizard is done here in questions and answers, with the same service.
Everything is shown on standard error, so that no code ends in the file that a command's answer
is sent to; what is typed back is not echoed.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import words
from toolkit.base.errors import kind
from toolkit.base.words import fill, mark, t

if TYPE_CHECKING:
    from toolkit.vault import Vault
    from toolkit.vault.recovery import Sheet

TRIES = 3

NOT_REPLACED = kind(
    "cli.sheet-not-replaced",
    mark("Problem", "A recovery sheet opened this, and it wasn't replaced by a new one, so nothing else was done."),
    mark("Problem", "The sheet still opens the vault. Start again in a terminal, or use it in the window."),
)


@dataclass(frozen=True)
class Talk:
    """How the person is asked, and where the new sheet goes: into a new PDF, or else onto the screen."""

    ask: Callable[[str], str]  # a prompt's answer, empty where none comes
    write: Callable[[Path, bytes], None]  # a file that is not there yet
    file: Path | None = None
    in_parts: bool = False
    seen: bool = True  # what is shown comes before a person's eyes, and into no file of messages


def replace(vault: Vault, talk: Talk) -> None:
    """Make a coordinator's new passphrase and a new sheet, see both typed back, and put them in place.

    Problem ``cli.sheet-not-replaced`` where they are not: then nothing was changed.
    """
    from toolkit.vault import passphrase, recovery, renewal

    if not talk.seen:
        raise NOT_REPLACED.problem()
    _tell(t("Terminal", "The recovery sheet opened the vault. First a new passphrase and a new sheet are made."))
    slot = _whose(renewal.coordinators(vault), talk)
    phrase = passphrase.generate(words.current()).text
    _tell(fill(t("Terminal", "New passphrase: {phrase}"), phrase=phrase))
    _tell(t("Terminal", "Write it on paper now: it is shown this once."))
    wanted = passphrase.fold(phrase)
    _prove(talk, t("Terminal", "The six words once more: "), lambda typed: passphrase.fold(typed) == wanted)
    code = recovery.new_code()
    sheets: Sequence[Sheet] = recovery.split(code) if talk.in_parts else (recovery.whole(code),)
    _give(sheets, talk, practice=vault.practice)
    try:
        _prove_sheet(sheets, talk)
        renewal.renew(vault, slot, phrase, code)
    except BaseException:
        if talk.file is not None:
            talk.file.unlink(missing_ok=True)  # what would open nothing
        raise
    _tell(t("Terminal", "The new sheet is in force. Destroy the old one: it opens nothing any more."))


def _whose(coordinators: Sequence[tuple[int, str]], talk: Talk) -> int:
    """Return the slot of the coordinator whose passphrase is set anew; asked only where there are several."""
    if not coordinators:
        raise NOT_REPLACED.problem()
    if len(coordinators) == 1:
        return coordinators[0][0]
    for place, (_slot, name) in enumerate(coordinators, 1):
        _tell(fill(t("Terminal", "{place}. {name}"), place=place, name=name))
    numbers = [str(place) for place in range(1, len(coordinators) + 1)]
    prompt = t("Terminal", "Whose passphrase is set anew (a number)? ")
    chosen = _prove(talk, prompt, lambda typed: typed.strip() in numbers)
    return coordinators[int(chosen) - 1][0]


def _give(sheets: Sequence[Sheet], talk: Talk, *, practice: bool) -> None:
    """Write the sheets into the PDF that was named, or show their codes."""
    if talk.file is None:
        for sheet in sheets:
            code = sheet.text()
            if sheet.part:
                _tell(fill(t("Terminal", "Recovery code, part {part}: {code}"), part=sheet.part, code=code))
            else:
                _tell(fill(t("Terminal", "Recovery code: {code}"), code=code))
        _tell(t("Terminal", "Copy it onto paper now, and keep it outside the centre: it is shown this once."))
        return
    from toolkit.base.clock import SystemClock, long_day
    from toolkit.paper.recovery_sheet import recovery_pdf

    made_on = long_day(SystemClock().today())
    talk.write(talk.file, recovery_pdf(sheets, words.current(), made_on, practice=practice))
    _tell(fill(t("Terminal", "The new sheet is in {name}. Print it now."), name=talk.file.name))


def _prove_sheet(sheets: Sequence[Sheet], talk: Talk) -> None:
    """Have one group typed back: a sheet that nobody has is no sheet."""
    from toolkit.vault import recovery

    sheet = secrets.choice(sheets)
    place = secrets.randbelow(recovery.GROUPS)
    group = sheet.text().split("-")[place]
    if sheet.part:
        asked = fill(t("Terminal", "Group {place} of 7 on part {part}: "), place=place + 1, part=sheet.part)
    else:
        asked = fill(t("Terminal", "Group {place} of 7 on the new sheet: "), place=place + 1)
    _prove(talk, asked, lambda typed: recovery.same_group(typed, group))


def _prove(talk: Talk, prompt: str, right: Callable[[str], bool]) -> str:
    """Ask until the answer is right, a few times, and return it; nobody there, or never right: `NOT_REPLACED`."""
    for _ in range(TRIES):
        typed = talk.ask(prompt)
        if not typed:
            break
        if right(typed):
            return typed
        _tell(t("Terminal", "That isn't it. Look again."))
    raise NOT_REPLACED.problem()


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
