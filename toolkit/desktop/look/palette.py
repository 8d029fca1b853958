"""The colours, and nothing else: every screen takes its colours from a `Palette` by token name.

Beside the tokens of the design brief there is `edge`: the outline of a control must stand out
at 3:1 from what lies around it, and neither line colour of the brief does.  The tints are what
lies behind a whole line in warm, danger, good or lead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Palette:
    """One look: each token a colour ``#rrggbb`` (`shade` alone is ``#aarrggbb``)."""

    dark: bool
    ground: str  # behind everything
    surface: str  # cards, fields, tables
    raised: str  # the rail, heads of tables, a button at rest
    line: str  # between things that belong together
    strong: str  # between things that do not
    edge: str  # outline of a control, 3:1
    ink: str
    soft: str  # second line, hints
    lead: str  # the one accent action, selection, focus
    lead_over: str  # the same under the pointer
    on_lead: str
    lead_tint: str
    warm: str
    warm_tint: str
    danger: str
    danger_over: str
    on_danger: str
    danger_tint: str
    good: str
    good_tint: str
    shade: str  # over the page while something floats above it


LIGHT = Palette(
    dark=False,
    ground="#FBFAF7",
    surface="#FFFFFF",
    raised="#F3F1EC",
    line="#E4E0D8",
    strong="#C9C3B8",
    edge="#8C867B",
    ink="#1F2933",
    soft="#55606B",
    lead="#0F766E",
    lead_over="#0B5F59",
    on_lead="#FFFFFF",
    lead_tint="#E3F1EF",
    warm="#9A4A08",
    warm_tint="#FCF1E3",
    danger="#B42318",
    danger_over="#93190F",
    on_danger="#FFFFFF",
    danger_tint="#FCEBE9",
    good="#2C6E31",
    good_tint="#E8F3E8",
    shade="#661F2933",
)

DARK = Palette(
    dark=True,
    ground="#14181B",
    surface="#1C2226",
    raised="#252C31",
    line="#313A40",
    strong="#46525A",
    edge="#74818A",
    ink="#E8EAE8",
    soft="#A9B3B8",
    lead="#5EC4B6",
    lead_over="#7FD6C9",
    on_lead="#10201E",
    lead_tint="#1D3835",
    warm="#F0B26B",
    warm_tint="#382B1B",
    danger="#FF9C8F",
    danger_over="#FFB8AE",
    on_danger="#2A0F0B",
    danger_tint="#3B2321",
    good="#8CCB8F",
    good_tint="#20331F",
    shade="#99060809",
)

# Practice must be told from the real vault at one glance and from across the room, so the
# ground takes part as well as the accent; a banner says the word, for those who see no violet.
PRACTICE_LIGHT = replace(
    LIGHT,
    ground="#F8F6FC",
    raised="#EDE7F7",
    line="#DED5EE",
    strong="#C2B4DC",
    edge="#857A99",
    lead="#6B3FA0",
    lead_over="#573085",
    lead_tint="#EEE6F8",
)
PRACTICE_DARK = replace(
    DARK,
    ground="#17151D",
    surface="#201D28",
    raised="#2B2636",
    line="#393247",
    strong="#524864",
    edge="#83799A",
    lead="#C6A9F2",
    lead_over="#D8C4F8",
    on_lead="#1E1230",
    lead_tint="#33284A",
)


def palette(*, dark: bool, practice: bool) -> Palette:
    """Return the palette of a look."""
    if practice:
        return PRACTICE_DARK if dark else PRACTICE_LIGHT
    return DARK if dark else LIGHT


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 … 1 (WCAG 2.2)."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 … 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
