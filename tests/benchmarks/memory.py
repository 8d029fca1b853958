"""Resident memory of the idle lock screen, against an empty PySide6 window (aim ≤ 2)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from common import show, spawn

RUNS = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        ours, floor = [], []
        for _ in range(RUNS):
            floor.append(spawn("empty", "--stay", "3", home=home, lines=2)[1])
            ours.append(spawn("ours", "--stay", "3", "--", home=home, lines=2)[1])
        show("resident memory, three seconds after the first frame", ours, floor, "MB", 1 / 1024)


if __name__ == "__main__":
    main()
