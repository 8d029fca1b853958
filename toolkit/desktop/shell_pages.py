"""Which pages there are, in the order of the rail; a page's module is imported at its first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from toolkit.base.pointers import Target
from toolkit.base.words import Phrase, mark
from toolkit.desktop.house import House
from toolkit.desktop.page import Page

Maker = Callable[[House], Page]


@dataclass(frozen=True)
class Room:
    """A page of the window: its name, its word, its icon, where its class stands; in the rail or not."""

    name: str
    word: Phrase
    icon: str
    where: str  # "package.module:Class" below toolkit.desktop
    in_rail: bool = True

    def make(self, house: House) -> Page:
        """Import the page's module and make the page."""
        module, _, name = self.where.partition(":")
        return cast("Maker", getattr(import_module(f"toolkit.desktop.{module}"), name))(house)


@dataclass(frozen=True)
class Job:
    """What is done most often: a tile on Today, and Ctrl with its place from any page."""

    name: str
    word: Phrase
    icon: str
    target: Target


JOBS: tuple[Job, ...] = (
    Job("hand-out", mark("Today", "Hand out"), "hand-out", Target("stock", action="hand_out")),
    Job("incident", mark("Today", "Record an incident"), "incidents", Target("incidents", action="new")),
    Job("slip", mark("Today", "Make a slip"), "referrals", Target("referrals", action="new")),
    Job("sheet", mark("Today", "Show a sheet"), "rights", Target("rights")),
)
ROOMS: tuple[Room, ...] = (
    Room("today", mark("Shell", "Today"), "home", "today.page:TodayPage"),
    Room("rights", mark("Shell", "Rights"), "rights", "sheets.page:RightsPage"),
    Room("stock", mark("Shell", "Stock"), "stock", "stock.page:StockPage"),
    Room("incidents", mark("Shell", "Incidents"), "incidents", "incidents.page:IncidentsPage"),
    Room("referrals", mark("Shell", "Referrals"), "referrals", "referrals.page:ReferralsPage"),
    Room("sync", mark("Shell", "Sync"), "sync", "syncing.page:SyncPage"),
    Room("settings", mark("Shell", "Settings"), "settings", "settings.page:SettingsPage"),
    Room("help", mark("Shell", "Help"), "help", "help_page:HelpPage", in_rail=False),
)
