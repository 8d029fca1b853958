"""Icons and pictograms: our SVG files, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from toolkit.base.logs import log

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
# Those that point somewhere in reading order are mirrored where reading goes the other way.
DIRECTIONAL = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external",
        "list",
        "quick-hide",
        "receive",
        "referrals",
        "restore",
        "undo",
    }
)


@lru_cache(maxsize=256)
def source(name: str, folder: str) -> str | None:
    """Return the SVG text of an icon (`folder` "icons" or "pictograms"), None where there is none."""
    path = RESOURCES / folder / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        log("look").warning("picture missing: %s/%s", folder, name)
        return None


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float, mirrored: bool = False, folder: str = "icons") -> QPixmap:
    """Return an icon of `size` logical pixels in `colour`, for a screen of `ratio` device pixels."""
    side = max(1, round(size * ratio))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    text = source(name, folder)
    if text is not None:
        from PySide6.QtSvg import QSvgRenderer

        renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    if mirrored and name in DIRECTIONAL:
        image = image.flipped(Qt.Orientation.Horizontal)
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made
