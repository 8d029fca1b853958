"""Sizes: one type scale, one set of gaps, one radius, one smallest target."""

from __future__ import annotations

# Heights of letters in pixels at 100 %, by role: small print, body, what matters, head, number.
TYPE = {"small": 12, "body": 14, "large": 16, "title": 20, "display": 28}
BOLD = frozenset({"title", "display", "strong"})
PERCENTS = (100, 125, 150)
SPACES = (0, 4, 8, 12, 16, 24, 32)
RADIUS = 8
TARGET = 40
ICON = 24
RING = 2
RING_GAP = 2


def pixels(role: str, percent: int) -> int:
    """Return the letter size of a role at a text size in per cent."""
    base = TYPE["body"] if role == "strong" else TYPE[role]
    return round(base * percent / 100)


def target(percent: int) -> int:
    """Return the smallest height of something to press; it grows with the text, not as fast."""
    return round(TARGET * (1 + (percent - 100) / 100 * 0.7))
