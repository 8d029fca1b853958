"""Combined acts: a confiscation that begins a report, a report with what it began with, a slip for a report.

Each is one transaction: either both slices have it, or neither.  The links stand in tables of their
own, apart from both, because together they would join a loss, a report and a slip to one night.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toolkit.base.clock import month_of
from toolkit.base.ids import Op
from toolkit.incidents.model import MAX_COUNT, Answers
from toolkit.incidents.service import IncidentsService
from toolkit.referrals.model import SlipDraft
from toolkit.referrals.service import ReferralsService
from toolkit.stock.model import Flow, Form, Loss, Outcome
from toolkit.stock.service import StockService
from toolkit.together import store
from toolkit.together.store import TogetherProjection
from toolkit.vault import Vault

__all__ = ["Confiscation", "Together", "TogetherProjection"]

TAKEN = "CON.TAKEN"
_CONDOMS = frozenset({Form.MALE, Form.FEMALE})


@dataclass(frozen=True)
class Confiscation:
    """What became of it: the loss (or the questions to answer first), and the code of the report begun."""

    outcome: Outcome
    draft: str = ""


class Together:
    """The verbs that need two slices."""

    def __init__(
        self, vault: Vault, stock: StockService, incidents: IncidentsService, referrals: ReferralsService
    ) -> None:
        self._vault = vault
        self._stock = stock
        self._incidents = incidents
        self._referrals = referrals

    def confiscate(self, loss: Loss, sure: Collection[str] = ()) -> Confiscation:
        """Note what was taken from stock and begin a report about it, both or neither.

        The draft holds only what the loss says of itself; it still begins with asking.  Where stock has
        questions first, nothing is written.
        """
        begun = Confiscation(Outcome())
        with self._vault.write() as tx:
            outcome = self._stock.lose_in(tx, loss, sure)
            begun = Confiscation(outcome)
            if outcome.posted and loss.cause is Flow.CONFISCATED:
                draft = self._incidents.new_draft(answers=self._told_by(loss), agreed=False)
                self._incidents.save_in(tx, draft)
                store.tie_draft(tx, draft.code, outcome.op)
                begun = Confiscation(outcome, draft.code)
        return begun

    def submit(self, code: str) -> Op:
        """Submit an unfinished report; what it began with stays tied to it."""
        with self._vault.write() as tx:
            incident = self._incidents.submit_in(tx, code)
            loss = store.loss_of_draft(tx, code)
            if loss:
                tx.submit(store.LOSS_LINKED, {"loss": loss, "incident": incident})
                store.untie_draft(tx, code)
            return incident

    def discard(self, code: str) -> None:
        """Drop an unfinished report; the loss that it began with stays."""
        self._incidents.discard(code)
        with self._vault.write() as tx:
            store.untie_draft(tx, code)

    def slip_for(self, incident: Op, slip: SlipDraft) -> Op:
        """Make a slip for a report and tie them; returns the slip."""
        self._incidents.incident(incident)
        with self._vault.write() as tx:
            made = self._referrals.issue_in(tx, slip)
            tx.submit(store.SLIP_LINKED, {"slip": made, "incident": incident})
            return made

    def began_with(self, code: str) -> Op:
        """Return the loss that an unfinished report began with, 0 for none."""
        return store.loss_of_draft(self._vault.reader, code)

    def losses(self, incident: Op) -> list[Op]:
        """Return the losses tied to a report."""
        return store.losses(self._vault.reader, incident)

    def incidents_of(self, loss: Op) -> list[Op]:
        """Return the reports tied to a loss."""
        return store.incidents_of_loss(self._vault.reader, loss)

    def slips(self, incident: Op) -> list[Op]:
        """Return the slips tied to a report."""
        return store.slips(self._vault.reader, incident)

    def _told_by(self, loss: Loss) -> Answers:
        forms = {product.code: product.form for product in self._stock.products(retired=True)}
        condoms = lubricant = 0
        for parcel in loss.parcels:
            form = forms.get(parcel.product)
            condoms += parcel.quantity if form in _CONDOMS else 0
            lubricant += parcel.quantity if form is Form.LUBRICANT else 0
        return Answers(
            acts=(TAKEN,),
            month=month_of(loss.day),
            area=loss.area or None,
            unit=loss.unit or None,
            condoms=min(condoms, MAX_COUNT) or None,
            lubricant=min(lubricant, MAX_COUNT) or None,
        )
