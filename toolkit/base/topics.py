"""What a change was about, so that the screens that show it reload."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """The subjects that pages watch; a service names those it touched in its transaction."""

    STOCK = "stock"
    INCIDENTS = "incidents"
    REFERRALS = "referrals"
    SHEETS = "sheets"
    SETTINGS = "settings"
    PEOPLE = "people"
    BACKUP = "backup"
    DRAFTS = "drafts"
    INTEGRITY = "integrity"
