"""`Section`: one part of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from toolkit.base.topics import Topic
from toolkit.base.words import Phrase, mark
from toolkit.desktop.house import House
from toolkit.desktop.widgets.boxes import Scroll, column
from toolkit.desktop.widgets.text import Text


class Section(QWidget):
    """A titled column of at most 720 px (at 100 %); made when first looked at, then `reload`ed.

    A subclass names itself and fills `body`; `coordinators` marks one that only they may use.
    """

    slug = ""
    word: Phrase = mark("Settings", "Settings")
    icon = ""
    coordinators = False
    topics: frozenset[Topic] = frozenset()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.setObjectName(f"settings.section.{self.slug}")
        scroll = Scroll(widest=720, gap=5, margin=5)
        scroll.body.addWidget(Text(str(self.word), "title"))
        self.body = scroll.body
        outer = column(0)
        outer.addWidget(scroll)
        self.setLayout(outer)
        if self.coordinators and not house.coordinator:
            self.say(str(ONLY_COORDINATORS))
        else:
            self.fill()
        scroll.finish()

    def fill(self) -> None:
        """Put the section's parts into `body`."""

    def reload(self) -> None:
        """Ask the vault for what is shown."""

    def say(self, sentence: str, tone: str = "soft") -> Text:
        """Add a paragraph."""
        text = Text(sentence, "body", tone)
        self.body.addWidget(text)
        return text

    def add(self, part: QWidget | QLayout) -> None:
        """Add a part."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)


ONLY_COORDINATORS = mark("Settings", "A coordinator looks after this.")
