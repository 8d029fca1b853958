"""Combined acts: a confiscation that begins a report, a report with what it began with, a slip for a report.

Each is one transaction: either both slices have it, or neither.  The links stand in tables of their
own, apart from both, because together they would join a loss, a report and a slip to one night.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from toolkit.base.clock import month_of
from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.incidents.model import MAX_COUNT, Answers
from toolkit.incidents.service import IncidentsService
from toolkit.referrals.model import SlipDraft
from toolkit.referrals.service import ReferralsService
from toolkit.stock.model import CloseBag, Flow, Form, Loss, Outcome, TakeOut
from toolkit.stock.service import StockService
from toolkit.stock.service.desk import Asked
from toolkit.stock.service.shifts import Confiscated
from toolkit.together import store
from toolkit.together.store import TogetherProjection
from toolkit.vault import Vault, Writer

__all__ = ["Confiscation", "Taken", "Together", "TogetherProjection"]

TAKEN = "CON.TAKEN"
NOT_TAKEN = problem_kind(
    "together.not-taken",
    mark("Problem", "That movement is not something police took, or it was undone."),
    mark("Problem", "Choose a line that says so under Movements."),
)
_CONDOMS = frozenset({Form.MALE, Form.FEMALE})


@dataclass(frozen=True)
class Confiscation:
    """What became of it: the loss (or the questions to answer first), and the code of the report begun."""

    outcome: Outcome
    draft: str = ""


@dataclass(frozen=True)
class Taken:
    """What police took from stock in some reports: counts, and nothing that names a report or a loss."""

    reports: int  # of them, so many are tied to a loss
    condoms: int  # pieces, male and female
    lubricant: int


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
                begun = Confiscation(outcome, self._begin_in(tx, outcome.op, self._told_by(loss)))
        return begun

    def close_bag(self, draft: CloseBag, sure: Collection[str] = (), *, report: bool = False) -> Confiscation:
        """Close a bag; what police took from it can begin a report, both or neither."""
        return self._with_report(lambda tx: self._stock.close_bag_in(tx, draft, sure), draft, report=report)

    def type_shift(
        self, taken: TakeOut, close: CloseBag, sure: Collection[str] = (), *, report: bool = False
    ) -> Confiscation:
        """Write a whole shift from its paper; what police took can begin a report, both or neither."""
        return self._with_report(lambda tx: self._stock.type_shift_in(tx, taken, close, sure), close, report=report)

    def _with_report(self, verb: Callable[[Writer], Outcome], draft: CloseBag, *, report: bool) -> Confiscation:
        try:
            with self._vault.write() as tx:
                outcome = verb(tx)
                told = Loss(draft.day, draft.confiscated, Flow.CONFISCATED, area=draft.area, unit=draft.unit)
                code = self._begin_in(tx, outcome.taken, self._told_by(told)) if report and outcome.taken else ""
                return Confiscation(outcome, code)
        except Asked as asked:
            return Confiscation(Outcome(doubts=asked.doubts))

    def begin_report(self, loss: Op) -> str:
        """Begin a report about a confiscation that was noted before; returns its code.

        Where one was begun already and is not submitted yet, that one is it.
        """
        reader = self._vault.reader
        noted = self._stock.confiscated(loss)
        if noted is None:
            raise NOT_TAKEN.problem()
        begun = store.draft_of_loss(reader, noted.op)
        if begun in {one.code for one in self._incidents.drafts()}:
            return begun
        with self._vault.write() as tx:
            return self._begin_in(tx, noted.op, self._told_by(noted.loss))

    def undo_confiscation(self, loss: Op) -> Outcome:
        """Undo a confiscation; the report that it began goes too, while it is just as it was begun."""
        noted = self._stock.confiscated(loss)
        with self._vault.write() as tx:
            outcome = self._stock.reverse_in(tx, loss)
        if noted is not None:
            self._drop_untouched(noted)
        return outcome

    def undo_closing(self, shift: Op, *, taking_out: bool = False) -> None:
        """Take back a closing (and the taking out, of a shift typed from paper), and a report begun by it."""
        losses = self._stock.confiscated_from(shift)
        with self._vault.write() as tx:
            if taking_out:
                self._stock.untype_shift_in(tx, shift)
            else:
                self._stock.reopen_bag_in(tx, shift)
        for one in losses:
            if self._stock.confiscated(one.op) is None:
                self._drop_untouched(one)

    def _begin_in(self, tx: Writer, loss: Op, answers: Answers) -> str:
        draft = self._incidents.new_draft(answers=answers, agreed=False)
        self._incidents.save_in(tx, draft)
        store.tie_draft(tx, draft.code, loss)
        return draft.code

    def _drop_untouched(self, noted: Confiscated) -> None:
        code = store.draft_of_loss(self._vault.reader, noted.op)
        known = {one.code: one for one in self._incidents.drafts()}
        if code in known and not known[code].agreed and known[code].answers == self._told_by(noted.loss):
            self.discard(code)

    def taken(self, incidents: Collection[Op]) -> Taken:
        """Return what was taken from stock in some reports, as counts: what an export may print.

        Each loss counts once, however many reports name it; one that was undone counts no more.  No
        op, no day and no place goes along: nothing that could join a report to a loss leaves.
        """
        told: dict[Op, set[Op]] = {}
        for incident in incidents:
            for loss in store.losses(self._vault.reader, incident):
                told.setdefault(loss, set()).add(incident)
        condoms = lubricant = 0
        reports: set[Op] = set()
        for loss, of in told.items():
            noted = self._stock.confiscated(loss)
            if noted is not None:
                answers = self._told_by(noted.loss)
                condoms += answers.condoms or 0
                lubricant += answers.lubricant or 0
                reports |= of
        return Taken(len(reports), condoms, lubricant)

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
