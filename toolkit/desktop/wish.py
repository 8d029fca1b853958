"""What was asked for at the start, and which vault that means; imports no Qt."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from toolkit.desktop import preferences
from toolkit.desktop.preferences import Preferences


@dataclass(frozen=True)
class Wish:
    """What the command line asked for."""

    vault: Path | None = None  # None: the last one, else the usual place
    practice: bool = False
    after_lock: int = 0  # number of the process that was locked; 0: an ordinary start
    geometry: str = ""
    self_test: bool = False
    wiped: bool = False  # the vault in `vault` was just destroyed: say what still exists
    in_front: bool = True  # take the keyboard at once; not after a lock while another program was being used


def folder_of(wish: Wish, wanted: Preferences) -> Path:
    """Return the folder of the vault to open: asked for, practice, the last one, or the usual place."""
    if wish.vault is not None:
        return wish.vault
    if wish.practice:
        return preferences.practice_vault()
    return Path(wanted.vault) if wanted.vault else preferences.usual_vault()


def is_frozen() -> bool:
    """Tell whether this is a built program, which has no driver in it."""
    return bool(getattr(sys, "frozen", False))
