"""Resident memory of the idle lock screen and of the unlocked window, against an empty PySide6 window (aim ≤ 2).

    memory.py [runs]

Three seconds after the first frame: the lock screen has by then imported what unlocking needs.  The
unlocked window has Argon2id behind it (its memory is given back) and shows Today of a large vault;
then the check of everything runs, with a connection of its own.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from common import ROOT, show, spawn
from large import copy_of, kept
from unlock import once

RUNS = 5
STAY = "3"


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        home = Path(name)
        vault = copy_of(kept(200, 50), home / "small")
        large = copy_of(kept(), home / "large")
        lock, open_, checking, floor = [], [], [], []
        for _ in range(runs):
            floor.append(spawn("empty", "--stay", STAY, home=home, lines=2)[1])
            lock.append(spawn("ours", "--stay", STAY, "--", "--vault", str(vault), home=home, lines=2)[1])
            stayed = once(large, home, "--stay", STAY)
            open_.append(stayed[-2])
            checking.append(stayed[-1])
        show("resident memory of the lock screen", lock, floor, "MiB", 1 / 1024)
        show("resident memory, unlocked, on Today", open_, floor, "MiB", 1 / 1024)
        show("the highest while the whole vault is checked", checking, floor, "MiB", 1 / 1024)


if __name__ == "__main__":
    main()
