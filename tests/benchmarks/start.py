"""Start → first painted lock screen, against an empty PySide6 window (aim ≤ 1.4)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from common import show, spawn

RUNS = 15


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        spawn("empty", home=home), spawn("ours", "--", home=home)
        ours, floor = [], []
        for _ in range(RUNS):
            floor += spawn("empty", home=home)
            ours += spawn("ours", "--", home=home)
        show("start to first painted screen", ours, floor, "ms", 1000)


if __name__ == "__main__":
    main()
