"""`Page`: what every page of the window is, and what the shell asks of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.pointers import Target
from toolkit.base.topics import Topic

if TYPE_CHECKING:
    from toolkit.desktop.house import House


@dataclass(frozen=True)
class PageAction:
    """A button in the page's head: its verb, an icon, what it does, and its object name."""

    verb: str
    icon: str
    do: Callable[[], None]
    name: str = ""
    primary: bool = False
    whole: bool = False  # its icon stands in place of "…", and leads to all else itself


class Page(QWidget):
    """A page; a subclass says its `name`, the `topics` it shows and the guide's chapter on it.

    It is made at its first visit.  `reload` is called then, and whenever one of its topics
    changed: at once while it is seen, otherwise at its next visit.
    """

    name = ""
    topics: frozenset[Topic] = frozenset()
    help = "start"

    head_changed = Signal()  # title or actions are others now

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.setObjectName(f"page.{self.name}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "ground")
        # It may have the focus for a moment, before Tab leads to the first control in it.
        self.setProperty("unringed", True)

    def title(self) -> str:
        """Return the words in the page's head."""
        return ""

    def actions(self) -> list[PageAction]:  # type: ignore[override]  # never wanted here
        """Return the buttons of the head: the first two stand there, more under "…"."""
        return []

    def reload(self) -> None:
        """Ask the vault for what is shown, and show it."""

    def open(self, target: Target) -> None:
        """Go to the subject, or start the action, that `target` names."""

    def place(self) -> dict[str, Any]:
        """Return where one is (tab, subject, step): plain values, kept while the vault is locked."""
        return {}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to where `place()` said one was; whatever is strange in it is ignored."""

    def retranslate(self) -> bool:
        """Say everything in the new language; False (the default) has the page made anew, at the same place."""
        return False

    def put_away(self) -> None:
        """Save what is being typed: the window is about to be locked."""

    def leave(self) -> None:
        """Another page is shown now."""
