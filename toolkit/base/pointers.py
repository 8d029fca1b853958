"""What a slice hands to the screens without knowing them: needs, hits, and where they lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from toolkit.base.ids import Op


@dataclass(frozen=True)
class Target:
    """A place on the screen: a page by name, and what to open there."""

    page: str  # today, rights, stock, incidents, referrals, sync, settings, help
    subject: Op | str | None = None  # an op, or a slug for sheets and help
    action: str = ""  # what to start there: "receive", "hand_out", "new", "count" …


class Urgency(IntEnum):
    """How soon a person must look; the list on Today is sorted by it."""

    NOW = 0
    TODAY = 1
    SOON = 2
    WHEN_QUIET = 3


@dataclass(frozen=True)
class Need:
    """One line of "Needs you": a whole sentence, already in the person's language."""

    urgency: Urgency
    icon: str
    text: str
    target: Target
    facts: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Hit:
    """One answer of the search box."""

    title: str
    detail: str
    icon: str
    target: Target
