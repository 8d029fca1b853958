"""The keyboard on macOS, which shows Caps Lock itself, in the field."""

from __future__ import annotations

from toolkit.desktop.unlock.keyboard_state import State, of_method


def state() -> State:
    """Return the layout that is on."""
    return State(of_method())
