"""The form: one question at a time; a draft is kept at every step once the person said yes."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.base.errors import Problem
from toolkit.base.ids import Op, show_code
from toolkit.base.pointers import Target
from toolkit.base.words import fill, isolated, t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.account import AccountStep
from toolkit.desktop.incidents.acts import ActsStep
from toolkit.desktop.incidents.check import CheckStep
from toolkit.desktop.incidents.consent import ConsentStep
from toolkit.desktop.incidents.step import NAME, Offered, StepWidget
from toolkit.desktop.incidents.steps_after import CustodyStep, HarmStep, SourceStep
from toolkit.desktop.incidents.steps_before import WhereStep, WhoStep
from toolkit.desktop.incidents.stop import StopPanel, UnderAgePanel
from toolkit.desktop.widgets import LinkButton, Step, Stepper, Text
from toolkit.incidents.draft import Draft
from toolkit.incidents.model import Answers, Incident
from toolkit.kit import Kit


class ReportForm(QWidget):
    """A new report, an unfinished one, or the answers of a submitted one that are being changed.

    `closed` says what to show now: the op of the report, or None for the list.
    """

    closed = Signal(object)

    def __init__(
        self,
        house: House,
        offered: Offered,
        *,
        draft: Draft | None = None,
        sealed: Sequence[int] = (),
        amends: Incident | None = None,
    ) -> None:
        super().__init__()
        self._house = house
        self._draft = draft
        self.amends = amends
        self._part = len(sealed)  # what is typed now becomes this part of the account
        self._words = sum(sealed)
        self._answers = amends.answers if amends else draft.answers if draft else Answers()
        self._agreed = draft is not None and draft.agreed
        self._beginning = False
        self._over = False
        finish = t("Incidents", "Save the changes") if amends else t("Incidents", "Submit")
        self.stepper = Stepper(finish, name="incidents.form", widest=980)
        self._check = CheckStep(offered, self.go)
        self._account = AccountStep(house, self._seal)
        self._consent = ConsentStep()
        after: list[StepWidget] = [ActsStep(), WhereStep(offered), WhoStep(offered), CustodyStep(), HarmStep()]
        after += [SourceStep(), self._check] if amends else [SourceStep(), self._account, self._check]
        self.steps = after if amends else [self._consent, *after]
        for step in self.steps:
            self.stepper.add(Step(step.key, step.title(), step, step.ready, step.hint()))
            step.changed.connect(self.stepper.check)
        self._foot()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.stepper)
        self._show_all()
        self.stepper.moved.connect(self._moved)
        self.stepper.finished.connect(self._finish)
        self.stepper.left.connect(lambda: self.closed.emit(self.amends.op if self.amends else None))
        self._consent.declined.connect(self._declined)
        self._consent.under_age.connect(self._under_age)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._next)
        self.stepper.next.setToolTip(t("Incidents", "Ctrl and Enter go on too."))
        if draft is not None and draft.agreed:
            self._consent.agree()
            self.go(draft.step)
        self._tell()
        self.stepper.check()
        QTimer.singleShot(0, self, self._focus)

    @property
    def code(self) -> str:
        """The code of the draft, empty while nothing is kept."""
        return self._draft.code if self._draft and not self.amends else ""

    def step(self) -> str:
        """Return the key of the step shown."""
        return self.stepper.step()

    def go(self, key: str) -> None:
        """Show a step, where it may be shown."""
        if self._agreed or self.amends or key == self._consent.key:
            self.stepper.go(key)

    def put_away(self) -> None:
        """Seal what is typed and keep the draft as it stands: the window is about to be locked."""
        if not self._over and not self.amends:
            self._account.put_away()
            self._keep()

    # ------------------------------------------------------------------ answers
    def _collect(self) -> Answers:
        for step in self.steps:
            self._answers = step.take(self._answers)
        return self._answers

    def _show_all(self) -> None:
        for step in self.steps:
            step.show_answers(self._answers)

    def _moved(self, key: str) -> None:
        if key != self._consent.key and not self._agreed and not self.amends:
            self._agreed = True
        answers = self._collect()
        step = next(one for one in self.steps if one.key == key)
        if key in {"harm", "check"}:
            step.show_answers(answers)
        self._account.put_away()
        self._keep()
        self.stepper.check()
        self._focus()

    def _focus(self) -> None:
        step = next((one for one in self.steps if one.key == self.step()), None)
        first = step.begin() if step is not None else None
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.TabFocusReason)
        elif step is not None and self.isVisible():
            self.stepper.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _next(self) -> None:
        if self.stepper.next.isEnabled() and not self._over:
            self.stepper.next.click()

    # ------------------------------------------------------------------ keeping
    def _keep(self) -> None:
        """Keep the draft; before the yes there is nothing to keep."""
        if not self._agreed or self.amends or self._over:
            return
        answers, step = self._collect(), self.step()
        if self._draft is None:
            if not self._beginning:
                self._beginning = True
                self._house.work.do(lambda kit: kit.incidents.begin(answers=answers), self._begun, owner=self)
            return
        draft = dataclasses.replace(self._draft, agreed=True, step=step, answers=answers)
        if draft != self._draft:
            self._draft = draft
            self._house.work.do(lambda kit: kit.incidents.save(draft), owner=self)
        self._tell()

    def _begun(self, draft: Draft) -> None:
        self._draft = draft
        self._account.put_away()
        self._keep()

    def _seal(self, text: str) -> None:
        if self._draft is None:
            return
        code, part = self._draft.code, self._part
        self._house.work.do(lambda kit: kit.incidents.keep_account(code, text, part), self._sealed, owner=self)

    def _sealed(self, words: int) -> None:
        self._words = words
        self._account.tell(words)
        self._check.tell(words)
        if self.step() == self._check.key:
            self._check.show_answers(self._answers)

    def _foot(self) -> None:
        self._kept = Text("", "small", "soft", wrap=False)
        self._kept.setObjectName("incidents.form.kept")
        self._drop = LinkButton(t("Incidents", "Drop it"), "trash", name="incidents.form.drop")
        self._drop.clicked.connect(self._ask_drop)
        self.stepper.foot.insertWidget(1, self._kept)
        self.stepper.foot.insertWidget(2, self._drop)

    def _tell(self) -> None:
        kept = self._draft is not None and self._agreed
        if self.amends:
            said = fill(t("Incidents", "Report {code}"), code=isolated(show_code(self.amends.code)))
        elif kept:
            said = t("Incidents", "Kept as a draft at every step.")
        else:
            said = t("Incidents", "Nothing is kept yet.")
        self._kept.setText(said)
        self._drop.setVisible(self._draft is not None and not self.amends)
        self._account.tell(self._words)
        self._check.tell(self._words)

    # ------------------------------------------------------------------ the end
    def _finish(self) -> None:
        answers = self._collect()
        if self.amends is not None:
            seen = self.amends
            self._end()
            self._house.work.do(
                lambda kit: kit.incidents.amend(seen, answers),
                partial(self._amended, seen.op),
                refused=self._refused,
                owner=self,
            )
            return
        self.put_away()
        if self._draft is None:
            return
        code = self._draft.code
        self._end()

        def submit(kit: Kit) -> Op:
            return kit.together.submit(code)

        self._house.work.do(submit, partial(self._submitted, code), refused=self._refused, owner=self)

    def _submitted(self, code: str, op: Op) -> None:
        self._house.notices.done(fill(t("Incidents", "Report {code} is submitted."), code=isolated(show_code(code))))
        self.closed.emit(op)

    def _amended(self, op: Op, changed: bool) -> None:
        said = t("Incidents", "The change is saved. Before and after stay in the history.")
        self._house.notices.done(said if changed else t("Incidents", "Nothing was changed."))
        self.closed.emit(op)

    def _refused(self, problem: Problem) -> None:
        self._over = False
        self.stepper.next.setEnabled(True)
        self._house.notices.problem(problem)

    def _end(self) -> None:
        self._over = True
        self.stepper.next.setEnabled(False)

    def _ask_drop(self) -> None:
        sentence = t("Incidents", "Drop this report? What was written and sealed is gone. This cannot be undone.")
        if self._house.ask(sentence, t("Incidents", "Drop it"), danger=True):
            self._discard()
            self.closed.emit(None)

    def _discard(self) -> None:
        self._over = True
        if self._draft is not None:
            code, self._draft = self._draft.code, None
            self._house.work.do(lambda kit: kit.together.discard(code), owner=self._house)

    def _declined(self) -> None:
        self._discard()
        self._stop(
            "incidents.declined",
            t("Incidents", "That is all right. Nothing was kept."),
            [t("Incidents", "Help goes on: a slip for a clinic or a lawyer needs no report.")],
        )

    def _under_age(self) -> None:
        self._discard()
        self._stop(
            "incidents.under-age",
            t("Incidents", "Stop here. Nothing was kept."),
            [
                t("Incidents", "A person under 18 is not written down. Help does not stop."),
                t(
                    "Incidents",
                    "Health, shelter, a lawyer and child protection: make a slip now. PEP works within 3 days.",
                ),
                t("Incidents", "Tell the person, before they say more, what you must pass on and to whom."),
            ],
            warm=True,
        )

    def _stop(self, name: str, title: str, sentences: list[str], *, warm: bool = False) -> None:
        panel = UnderAgePanel(self._house, name, title, sentences) if warm else StopPanel(name, title, sentences)
        panel.slip_asked.connect(lambda: self._leave(Target("referrals", None, "new")))
        panel.sheets_asked.connect(lambda: self._leave(Target("rights")))
        panel.done.connect(lambda: self.closed.emit(None))
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        panel.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, target: Target) -> None:
        self.closed.emit(None)
        self._house.go(target)


__all__ = ["NAME", "ReportForm"]
