"""The Sync page: says that laptops cannot exchange records yet, and what does carry them."""

from __future__ import annotations

from toolkit.base.pointers import Target
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page
from toolkit.desktop.widgets.boxes import column
from toolkit.desktop.widgets.empty import EmptyState


class SyncPage(Page):
    """An honest empty page: nothing is sent anywhere by this version."""

    name = "sync"
    help = "sync"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        body = column(0)
        body.addWidget(
            EmptyState(
                "sync",
                t("Sync", "This laptop keeps its records to itself"),
                [
                    t("Sync", "Satchel can't exchange records with other laptops yet. Nothing is ever sent."),
                    t("Sync", "A backup on a stick moves everything to another laptop: restore it there."),
                    t("Sync", "Two laptops that both go on from the same backup can't be brought together yet."),
                ],
                (t("Sync", "Make a backup"), lambda: house.go(Target("settings", "backup"))),
                name="sync.empty",
                in_order=False,
            )
        )
        self.setLayout(body)

    def title(self) -> str:
        """Return the page's name."""
        return t("Sync", "Sync")
