"""How everything looks: tokens, type, icons, and the `Look` that wears them."""

from toolkit.desktop.look.look import Look, look

__all__ = ["Look", "look"]
