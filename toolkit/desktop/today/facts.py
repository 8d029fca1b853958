"""What Today shows, read on the vault's thread in two steps: what is cheap, and what looks at every slice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.base import clock
from toolkit.base.words import fill, number, t

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.stock.product_card import ProductCard

_MOST_CARDS = 3
# A backup older than this is said in the colour of attention.
_OLD_BACKUP = 7


@dataclass(frozen=True)
class BackupAge:
    """The day of the last backup (0: none), today, and how many entries were added since."""

    last: int
    today: int
    since: int

    def sentence(self) -> str:
        """Say how old the last backup is."""
        n = self.today - self.last
        if not self.last:
            return t("Today", "No backup yet")
        if n <= 0:
            return t("Today", "Last backup today")
        return t("Today", "Last backup {n} days ago", "", n)

    @property
    def is_due(self) -> bool:
        """Whether there is something that only this laptop has, and that for too long."""
        return self.since > 0 and (not self.last or self.today - self.last >= _OLD_BACKUP)


@dataclass(frozen=True)
class Figures:
    """What is on hand, how old the backup is, and which day it is."""

    today: int
    cards: list[ProductCard]
    backup: BackupAge

    @property
    def is_new(self) -> bool:
        """Whether nothing has been received or counted yet."""
        return not self.cards


def figures(kit: Kit) -> Figures:
    """Read the cards of the first products that ever moved, and the backup's age."""
    from toolkit.vault import Backup

    today = kit.vault.clock.today()
    kept = kit.vault.settings.load(Backup)
    since = kit.vault.journal.tip.seq - kept.last_count
    cards = [card for card in kit.stock.cards() if card.moved][:_MOST_CARDS]
    return Figures(today, cards, BackupAge(kept.last_day, today, since))


def months_text(card: ProductCard) -> str:
    """Say how long a product lasts: "runs out 14 Jan", "about 3 months", or why that is not known."""
    if not card.usable:
        return t("Today", "nothing left to hand out")
    if card.runs_out is not None:
        return fill(t("Today", "runs out {day}"), day=clock.short_day(card.runs_out))
    if card.months is None:
        return t("Today", "use not known yet")
    n = round(card.months)
    return t("Today", "lasts {n} months", "", n)


def pieces_text(card: ProductCard) -> str:
    """Return what can be handed out, as a number."""
    return number(card.usable)
