"""Start → first painted lock screen, against an empty PySide6 window (aim ≤ 1.4).

    start.py [runs]

A fresh process for each run, the two in turn; the time runs from before the process is spawned
until its event loop has painted.  The lock screen is that of a small vault.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from common import ROOT, show, spawn
from large import copy_of, kept

RUNS = 25


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        home = Path(name)
        vault = str(copy_of(kept(200, 50), home / "vault"))
        ours, floor = [], []
        for turn in range(-2, runs):  # the first two fill the disk's cache and write the compiled modules
            empty, lock = spawn("empty", home=home), spawn("ours", "--", "--vault", vault, home=home)
            if turn >= 0:
                floor += empty
                ours += lock
        show("start to painted lock screen", ours, floor, "ms", 1000)
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
