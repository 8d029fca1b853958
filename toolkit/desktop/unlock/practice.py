"""The practice vault: made-up records behind a passphrase that everybody may know."""

from __future__ import annotations

from pathlib import Path

from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.opening import Opened
from toolkit.desktop.unlock.practice_phrase import PRACTICE_PHRASE
from toolkit.vault import passphrase
from toolkit.vault.derive import MIB, Params

PERSON = "Amina"
# The least that a header may ask for: nothing here is worth guessing.
PARAMS = Params(64 * MIB, 1, 4)


def open_or_make(folder: Path, language: str) -> Opened:
    """Open the practice vault in `folder`; made and filled with made-up records where there is none."""
    if opening.exists(folder):
        return opening.open_at(folder, passphrase.secret(PRACTICE_PHRASE))
    answers = Answers(own_words=True, own=PRACTICE_PHRASE, person=PERSON)
    from toolkit import demo

    return opening.make_at(folder, answers, language=language, practice=True, params=PARAMS, more=demo.fill)
