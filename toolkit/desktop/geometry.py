"""Where the window stands, written so that it can be handed to the next process.

It goes in one variable of the new process's environment, and it is all that is handed over.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

VARIABLE = "SATCHEL_GEOMETRY"
_NUMBER = re.compile(r"-?[0-9]{1,6}")


@dataclass(frozen=True)
class Geometry:
    """Where the window stands: place and size in logical pixels, whether it fills the screen, and is in front."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False
    in_front: bool = True  # whether it has the keyboard; not after a lock while another program was being used

    @classmethod
    def of(cls, place: QRect, *, maximised: bool, in_front: bool = True) -> Geometry:
        """Return the geometry of a window's rectangle."""
        return cls(place.x(), place.y(), place.width(), place.height(), maximised, in_front)

    @classmethod
    def read(cls, text: str) -> Geometry | None:
        """Read ``x,y,width,height,0|1,0|1``; None where it is anything else."""
        parts = text.split(",")
        if len(parts) != 6 or not all(_NUMBER.fullmatch(part) for part in parts):
            return None
        x, y, width, height, maximised, in_front = (int(part) for part in parts)
        return cls(x, y, width, height, bool(maximised), bool(in_front)) if width > 0 and height > 0 else None

    def write(self) -> str:
        """Write what `read` reads."""
        return f"{self.x},{self.y},{self.width},{self.height},{int(self.maximised)},{int(self.in_front)}"


def handed_over() -> Geometry | None:
    """Take what the process before us handed over; None at an ordinary start.

    It is taken out of our own environment, so that no program that we start finds it there.
    """
    return Geometry.read(os.environ.pop(VARIABLE, ""))
