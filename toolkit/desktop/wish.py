"""What was asked for at the start, and which vault that means; imports no Qt."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from toolkit.desktop import preferences
from toolkit.desktop.geometry import Geometry
from toolkit.desktop.preferences import Preferences


@dataclass(frozen=True)
class Wish:
    """What the command line asked for, and the place of the window before us."""

    vault: Path | None = None  # None: the last one, else the usual place
    practice: bool = False
    self_test: bool = False
    geometry: Geometry | None = None  # None: an ordinary start
    wiped: bool = False  # the vault in `vault` was just destroyed: say what still exists

    @property
    def after_lock(self) -> bool:
        """Whether a process that was locked started this one."""
        return self.geometry is not None

    @property
    def in_front(self) -> bool:
        """Whether to take the keyboard at once."""
        return self.geometry is None or self.geometry.in_front

    def led_back(self, wanted: Preferences) -> Wish:
        """Return this wish with the folder that was locked just now; an ordinary start has none."""
        if not self.after_lock or not wanted.left:
            return self
        folder = Path(wanted.left)
        return replace(self, vault=folder, practice=folder == preferences.practice_vault(), wiped=wanted.wiped)


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
