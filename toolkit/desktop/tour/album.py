"""The pictures of the tour: numbered in the order in which they were taken, and each page in its four looks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from toolkit.desktop.driver_client import Remote

RIGHT_TO_LEFT = "ar"
STILL = 0.25  # seconds for what comes back from the vault's thread to be painted


@dataclass(frozen=True)
class Look:
    """One of the looks that a page is taken in."""

    name: str
    scheme: str = "light"
    percent: int = 100
    language: str = "en"


PLAIN = Look("light")
LOOKS = (PLAIN, Look("dark", scheme="dark"), Look("large", percent=150), Look("rtl", language=RIGHT_TO_LEFT))


class Album:
    """Takes pictures of whichever window the remote shows."""

    def __init__(self, folder: Path, remote: Remote) -> None:
        self.folder = folder
        self.remote = remote
        self.taken: list[Path] = []
        self._number = 0

    def take(self, name: str) -> Path:
        """Take the next picture of the night."""
        self._number += 1
        return self._grab(f"{self._number:02}-{name}")

    def looks(self, name: str, there: Callable[[], None]) -> None:
        """Take what `there` leads to in each look: ``page-stock-dark.png``."""
        for look in LOOKS:
            self.wear(look)
            there()
            self._grab(f"page-{name}-{look.name}")
        self.wear(PLAIN)

    def wear(self, look: Look) -> None:
        """Put a look on."""
        self.remote.ask("wear", scheme=look.scheme, percent=look.percent, language=look.language)

    def _grab(self, name: str) -> Path:
        time.sleep(STILL)
        path = self.remote.grab(self.folder / f"{name}.png")
        self.taken.append(path)
        return path
