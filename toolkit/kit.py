"""The composition root: one vault goes in, the whole kit comes out; nothing else builds a service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from toolkit.base.pointers import Hit, Need, Target, Urgency
from toolkit.incidents.service import IncidentsService
from toolkit.incidents.store import IncidentsProjection
from toolkit.referrals.service import ReferralsService
from toolkit.referrals.store import ReferralsProjection
from toolkit.sheets.service import SheetsService
from toolkit.stock.service import StockService
from toolkit.stock.store import BagsProjection, MovesProjection, PlacesProjection, ReportsProjection, StockProjection
from toolkit.together.service import Together
from toolkit.together.store import TogetherProjection
from toolkit.vault import Projection, Vault
from toolkit.vault.integrity import Finding

# Stateless: one of each serves every vault; the vault's own projections it brings along itself.
PROJECTIONS: tuple[Projection, ...] = (
    StockProjection(),
    PlacesProjection(),
    MovesProjection(),
    ReportsProjection(),
    BagsProjection(),
    IncidentsProjection(),
    ReferralsProjection(),
    TogetherProjection(),
)

MOST_HITS = 40
_CHECK = Target("settings", "check")


@dataclass(frozen=True)
class Kit:
    """Everything a page or a command may use, built around one open vault.

    It belongs to the thread that opened the vault.
    """

    vault: Vault
    sheets: SheetsService
    stock: StockService
    incidents: IncidentsService
    referrals: ReferralsService
    together: Together

    def needs(self) -> list[Need]:
        """Return what a person must look at, most urgent first, in the current language.

        What checks came upon stands before all else.  A slice whose records cannot be read says so
        instead of what it needs: that it needs nothing would not be true.
        """
        found: list[Need] = []
        for service in (self.stock, self.incidents, self.referrals, self.sheets):
            found += self.vault.unless_damaged(service.needs, [])
        findings = [Need(_urgency(finding), "alert", finding.say(), _CHECK) for finding in self.vault.findings]
        return findings + sorted(found, key=lambda need: need.urgency)

    def find(self, query: str) -> list[Hit]:
        """Return what the search box offers for `query`: at most 40, each slice's best first in turn."""
        wanted = " ".join(query.split())[:100]
        if not wanted:
            return []
        finders: list[Callable[[str], list[Hit]]] = [
            self.referrals.find,
            self.sheets.find,
            self.stock.find,
            self.incidents.find,
        ]
        answers = [finder(wanted) for finder in finders]
        turns = max((len(answer) for answer in answers), default=0)
        return [answer[turn] for turn in range(turns) for answer in answers if turn < len(answer)][:MOST_HITS]


def _urgency(finding: Finding) -> Urgency:
    return Urgency.NOW if finding.blocks_backup else Urgency.TODAY


def open_kit(vault: Vault) -> Kit:
    """Build every service around an open vault."""
    stock = StockService(vault)
    incidents = IncidentsService(vault)
    referrals = ReferralsService(vault)
    return Kit(
        vault=vault,
        sheets=SheetsService(vault),
        stock=stock,
        incidents=incidents,
        referrals=referrals,
        together=Together(vault, stock, incidents, referrals),
    )
