"""Where the window stands, written so that it can be handed to the next process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


@dataclass(frozen=True)
class Geometry:
    """Where the window stands: place and size in logical pixels, and whether it fills the screen."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False

    @classmethod
    def of(cls, place: QRect, *, maximised: bool) -> Geometry:
        """Return the geometry of a window's rectangle."""
        return cls(place.x(), place.y(), place.width(), place.height(), maximised)

    @classmethod
    def read(cls, text: str) -> Geometry | None:
        """Read ``x,y,width,height,0|1``; None where it is anything else."""
        parts = text.split(",")
        if len(parts) != 5 or not all(part.lstrip("-").isdigit() and len(part) < 7 for part in parts):
            return None
        x, y, width, height, maximised = (int(part) for part in parts)
        return cls(x, y, width, height, bool(maximised)) if width > 0 and height > 0 else None

    def write(self) -> str:
        """Write what `read` reads."""
        return f"{self.x},{self.y},{self.width},{self.height},{int(self.maximised)}"
