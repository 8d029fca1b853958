"""Where there is no screen: Satchel says so and shows itself without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.wish import is_frozen

FOLDER = "satchel-tour"


def main(*, self_test: bool = False) -> int:
    """Run the tour (or the self-test) offscreen; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if self_test:
        from toolkit.desktop import self_test as test

        return test.main()
    print(t("Tour", "There is no screen here, so no window can be shown."), flush=True)
    if is_frozen():
        return 1
    folder = _place()
    told = t("Tour", "Satchel shows itself without one: pictures and papers are put into {folder}")
    print(words.fill(told, folder=folder), flush=True)
    from toolkit.desktop.tour import main as tour

    return tour(folder)


def _place() -> Path:
    here = Path.cwd()
    if os.access(here, os.W_OK):
        return here / FOLDER
    print(t("Tour", "Nothing can be written here, so the home folder is used."), file=sys.stderr)
    return Path.home() / FOLDER
