"""What waits until the first screen is painted, and what is made ready while somebody types."""

from __future__ import annotations

import gc
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from toolkit.base import logs
from toolkit.desktop import preferences
from toolkit.desktop.wish import is_frozen

if TYPE_CHECKING:
    from toolkit.desktop.handover import Predecessor
    from toolkit.desktop.instance import Door
    from toolkit.desktop.look import Look
    from toolkit.desktop.window import Window

DRIVER = "SATCHEL_DRIVER"
# Imported one by one while the lock screen waits, so that unlocking finds them in memory.
WARM = (
    "toolkit.desktop.instance",
    "toolkit.desktop.work",
    "toolkit.vault",
    "toolkit.kit",
    "toolkit.desktop.unlock.opening",
    "toolkit.desktop.shell",
    "toolkit.desktop.session",
    "toolkit.desktop.today.page",
    "toolkit.vault.strength",
    "argon2.low_level",
)


class AfterPaint(QObject):
    """Begins when the window has been painted for the first time."""

    def __init__(self, window: Window, look: Look, folder: Path, predecessor: Predecessor | None) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._folder = folder
        self._predecessor = predecessor
        self._door: Door | None = None
        self._warm = iter(WARM)
        window.when_painted(self._settle)

    def close_door(self) -> None:
        """Answer no more knocks."""
        if self._door is not None:
            self._door.close()

    def _settle(self) -> None:
        gc.enable()
        gc.freeze()
        logs.start()
        self._window.wear_icon()
        # The driver first: it takes the name after the one that the old process still holds.
        self._start_driver()
        if self._predecessor is not None:
            self._predecessor.painted()
            preferences.forget_left()
        QTimer.singleShot(0, self, self._warm_up)

    def _start_driver(self) -> None:
        if DRIVER not in os.environ or is_frozen():
            return
        import faulthandler

        faulthandler.enable()  # a crash below Python leaves a line for the journeys
        driver: Any = import_module("toolkit.desktop.driver")
        driver.start(self).add("wear", self._wear)

    def _wear(self, request: dict[str, Any]) -> bool:
        """Do what the settings do to the look, for the tour's pictures."""
        self._look.set_scheme(str(request.get("scheme", self._look.scheme)))
        self._look.set_percent(int(request.get("percent", self._look.percent)))
        self._look.set_language(str(request.get("language", self._look.language)))
        return True

    def _warm_up(self) -> None:
        """Import the next module; the window stays alive between two of them."""
        if self._door is None:
            self._open_door()
        name = next(self._warm, None)
        if name is not None:
            import_module(name)
            QTimer.singleShot(0, self, self._warm_up)

    def _open_door(self) -> None:
        from toolkit.desktop.instance import Door, address

        self._door = Door(address(self._folder), self._window.come_forward)
        if not self._door.open():
            # Two were started in the same moment: the other one is there already.
            self._window.close()
