"""The Settings page: its sections by name, and the one that is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget

from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page
from toolkit.desktop.settings.about import AboutSection
from toolkit.desktop.settings.backup import BackupSection
from toolkit.desktop.settings.centre import CentreSection
from toolkit.desktop.settings.check import CheckSection
from toolkit.desktop.settings.laptop import LaptopSection
from toolkit.desktop.settings.lists import ListsSection
from toolkit.desktop.settings.people import PeopleSection
from toolkit.desktop.settings.recovery import RecoverySection
from toolkit.desktop.settings.section import Section
from toolkit.desktop.settings.slips import SlipsSection
from toolkit.desktop.settings.supply import SupplySection
from toolkit.desktop.settings.wipe import WipeSection
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.sidelist import SideList
from toolkit.desktop.widgets.text import Rule

SECTIONS: tuple[type[Section], ...] = (
    LaptopSection,
    CentreSection,
    SlipsSection,
    ListsSection,
    SupplySection,
    PeopleSection,
    RecoverySection,
    BackupSection,
    CheckSection,
    WipeSection,
    AboutSection,
)


class SettingsPage(Page):
    """Sections at the leading edge, the one that is shown beside them."""

    name = "settings"
    help = "settings"
    topics = frozenset({Topic.SETTINGS, Topic.PEOPLE, Topic.BACKUP, Topic.INTEGRITY})

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._classes = {section.slug: section for section in SECTIONS}
        self._made: dict[str, Section] = {}
        self._slug = ""
        entries = [(section.slug, str(section.word), section.icon) for section in SECTIONS]
        self._list = SideList(entries, title=t("Settings", "Settings"), name="settings")
        self._list.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        body = row(0)
        body.addWidget(self._list)
        body.addWidget(Rule(upright=True))
        body.addWidget(self._stack, 1)
        self.setLayout(body)
        self.show_section(SECTIONS[0].slug)

    def title(self) -> str:
        """Return the page's name."""
        return t("Settings", "Settings")

    def reload(self) -> None:
        """Have the section that is shown ask again; the others do so when they are looked at."""
        shown = self._made.get(self._slug)
        if shown is not None:
            shown.reload()

    def open(self, target: Target) -> None:
        """Show the section that `target` names by subject or action."""
        self.show_section(str(target.subject or target.action))

    def place(self) -> dict[str, Any]:
        """Return the section."""
        return {"section": self._slug}

    def restore(self, place: dict[str, Any]) -> None:
        """Show the section again."""
        self.show_section(str(place.get("section", "")))

    def show_section(self, slug: str) -> None:
        """Show a section, made at its first visit."""
        if slug not in self._classes:
            return
        if slug not in self._made:
            self._made[slug] = self._classes[slug](self.house)
            self._stack.addWidget(self._made[slug])
        self._slug = slug
        self._stack.setCurrentWidget(self._made[slug])
        self._list.mark(slug)
        self._made[slug].reload()
