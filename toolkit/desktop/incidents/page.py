"""The Incidents page: list and record, the form, quarters, the summary; one of them at a time."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.base.clock import month_of
from toolkit.base.errors import Problem
from toolkit.base.ids import Op, show_code
from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.incidents import sheets
from toolkit.desktop.incidents.browse import Browse
from toolkit.desktop.incidents.export_wizard import ExportWizard
from toolkit.desktop.incidents.form import ReportForm
from toolkit.desktop.incidents.path import edit_path
from toolkit.desktop.incidents.quarters import Quarters
from toolkit.desktop.incidents.record import Tie
from toolkit.desktop.incidents.step import Offered
from toolkit.desktop.page import Page, PageAction
from toolkit.incidents import model
from toolkit.incidents.draft import Draft
from toolkit.incidents.model import Incident
from toolkit.incidents.periods import Closing, Period
from toolkit.incidents.service import Filter, Record
from toolkit.incidents.service import Page as ListPage
from toolkit.kit import Kit

_MOST = 200


class IncidentsPage(Page):
    """What is written down, and how one writes it."""

    name = "incidents"
    topics = frozenset({Topic.INCIDENTS, Topic.DRAFTS, Topic.REFERRALS, Topic.SETTINGS})
    help = "incidents"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._offered: Offered | None = None
        self._after: tuple[int, Op] | None = None
        self._op: Op = 0  # the record that is shown, or is to be
        self._wish: dict[str, Any] = {}  # where to go once the centre's lists are here
        self._form: ReportForm | None = None
        self._wizard: ExportWizard | None = None
        self.browse = Browse(house)
        self.quarters = Quarters(house)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.quarters)
        self._wire()

    def _wire(self) -> None:
        browse, record = self.browse, self.browse.record
        browse.filtered.connect(self._list)
        browse.more_asked.connect(partial(self._list, further=True))
        browse.chosen.connect(self.show_record)
        browse.draft_asked.connect(self.open_draft)
        browse.drop_asked.connect(self._drop)
        browse.new_asked.connect(self.start_new)
        record.change_asked.connect(self.change)
        record.reviewed.connect(self._review)
        record.ask_asked.connect(lambda op: sheets.ask_back(self, op))
        record.answered.connect(self._answer)
        record.resolved.connect(self._resolve)
        record.part_asked.connect(lambda op: sheets.add_part(self, op))
        record.kept_part_added.connect(lambda op: self._do(lambda kit: kit.incidents.add_part(op)))
        record.open_asked.connect(lambda part: sheets.open_account(self, part))
        record.tie_asked.connect(self.house.go)
        record.slip_asked.connect(lambda op: self.house.go(Target("referrals", op, "new_for_report")))
        self.quarters.left.connect(self.show_browse)
        self.quarters.close_asked.connect(self._close)
        self.quarters.summary_asked.connect(self.start_summary)

    # ------------------------------------------------------------------ the shell's side
    def title(self) -> str:
        """Return the page's title, or that of what is open."""
        if self._form is not None:
            return (
                t("Incidents", "Record an incident") if self._form.amends is None else t("Incidents", "Change a report")
            )
        if self._stack.currentWidget() is self.browse:
            return t("Incidents", "Incidents")
        return t("Incidents", "Quarters") if self._wizard is None else t("Incidents", "Summary")

    def actions(self) -> list[PageAction]:  # type: ignore[override]  # Qt's own list is never wanted here
        """Return the two buttons of the list; the form and the quarters bring their own."""
        if self._stack.currentWidget() is not self.browse:
            return []
        found = [
            PageAction(t("Incidents", "Record an incident"), "pencil", self.start_new, "incidents.new", primary=True),
            PageAction(t("Incidents", "Quarters"), "archive", self.show_quarters, "incidents.quarters.open"),
        ]
        if self.house.coordinator:
            word = t("Incidents", "Path for people under 18")
            found.append(PageAction(word, "shield", self.edit_path, "incidents.path.open"))
        return found

    def edit_path(self) -> None:
        """Fill in the centre's path for people under 18."""
        edit_path(self, self.house)

    def reload(self) -> None:
        """Ask for lists, drafts, the list, the record and the quarters."""
        self.house.work.do(_offered, self._offer, owner=self)
        self.house.work.do(lambda kit: kit.incidents.drafts(), self._show_drafts, owner=self)
        self._list()
        if self._op:
            self.show_record(self._op)
        if self._stack.currentWidget() is self.quarters:
            self._load_quarters()

    def open(self, target: Target) -> None:
        """Go to a record, a draft, a filter, the form or the quarters."""
        subject, action = target.subject, target.action
        if action == "new":
            self.start_new()
        elif action == "draft":
            self.open_draft(str(subject))
        elif action == "close":
            self.show_quarters()
        elif action == "path":
            self.edit_path()
        elif action in {"waiting", "questions"}:
            states = model.WAITING if action == "waiting" else (model.State.QUESTIONED,)
            self.show_browse()
            self.browse.narrow(Filter(states=states))
        elif action == "by_act":
            self.show_browse()
            self.browse.narrow(Filter(act=str(subject)))
        elif action == "by_area":
            self.show_browse()
            self.browse.narrow(Filter(area=int(str(subject))))
        elif isinstance(subject, int):
            self.show_browse()
            self.show_record(subject)

    def place(self) -> dict[str, Any]:
        """Return where one is: the form with its draft and step, the quarters, or a record."""
        if self._form is not None:
            if self._form.amends is not None:
                return {"view": "record", "op": self._form.amends.op}
            return {"view": "form", "code": self._form.code, "step": self._form.step()}
        if self._stack.currentWidget() is self.quarters or self._wizard is not None:
            return {"view": "quarters"}
        return {"view": "record", "op": self._op}

    def restore(self, place: dict[str, Any]) -> None:
        """Go there at the first reload, when the centre's lists are here."""
        self._wish = place

    def put_away(self) -> None:
        """Seal and keep what is typed."""
        if self._form is not None:
            self._form.put_away()
        sheets.put_away(self)

    def leave(self) -> None:
        """Keep what is typed also when another page is shown."""
        self.put_away()

    # ------------------------------------------------------------------ list and record
    def show_browse(self) -> None:
        """Show list and record."""
        self._end_form()
        self._end_wizard()
        self._show(self.browse)

    def show_record(self, op: Op) -> None:
        """Show one report beside the list."""
        self._op = op
        self.house.work.do(lambda kit: _with_ties(kit, op), self._show_record, refused=self._gone, owner=self)

    def _show_record(self, found: tuple[Record, list[Tie]]) -> None:
        record, ties = found
        if record.incident.op == self._op:
            self.browse.record.show_record(record, ties)
            self.browse.mark(self._op)

    def _gone(self, _problem: object) -> None:
        self._op = 0
        self.browse.record.show_record(None)

    def _list(self, *, further: bool = False) -> None:
        wanted, after = self.browse.wanted(), self._after if further else None

        def ask(kit: Kit) -> tuple[ListPage, int]:
            return kit.incidents.page(wanted, most=_MOST, after=after), kit.incidents.count(wanted)

        def show(found: tuple[ListPage, int]) -> None:
            page, total = found
            self._after = page.after
            self.browse.show_page(page, total, further=further)
            self.browse.mark(self._op)
            if not self._op and page.rows:
                self.show_record(page.rows[0].op)
            elif not page.rows and not further:
                self._gone(None)

        self.house.work.do(ask, show, owner=self)

    def _show_drafts(self, drafts: list[Draft]) -> None:
        self.browse.show_drafts(drafts)

    def _do(self, verb: Any, said: str = "") -> None:
        def done(_result: object) -> None:
            if said:
                self.house.notices.done(said)

        self.house.work.do(verb, done, owner=self)

    def _review(self, seen: Incident) -> None:
        self._do(lambda kit: kit.incidents.review(seen), t("Incidents", "Marked as reviewed."))

    def _answer(self, op: Op, question: Op) -> None:
        self._do(lambda kit: kit.incidents.answer(op, question), t("Incidents", "The question is answered."))

    def _resolve(self, seen: Incident, name: str, value: object) -> None:
        self._do(
            lambda kit: kit.incidents.resolve(seen, name, value),
            t("Incidents", "Kept. The other stays in the history."),
        )

    # ------------------------------------------------------------------ the form
    def start_new(self) -> None:
        """Begin with asking; nothing is kept yet."""
        if self._offered is None:
            self._wish = {"view": "form", "code": ""}
            return
        if self._form is None or self._form.code or self._form.amends is not None:
            self._show_form(ReportForm(self.house, self._offered))

    def open_draft(self, code: str) -> None:
        """Go on with an unfinished report."""
        if self._form is not None and self._form.code == code:
            return

        def ask(kit: Kit) -> tuple[Draft, list[int]]:
            return kit.incidents.draft(code), kit.incidents.kept(code)

        def show(found: tuple[Draft, list[int]]) -> None:
            draft, sealed = found
            if self._offered is not None:
                self._show_form(ReportForm(self.house, self._offered, draft=draft, sealed=sealed))

        self.house.work.do(ask, show, owner=self)

    def change(self, seen: Incident) -> None:
        """Change the answers of a submitted report."""
        if self._offered is not None:
            self._show_form(ReportForm(self.house, self._offered, amends=seen))

    def _show_form(self, form: ReportForm) -> None:
        self._end_form()
        self._form = form
        form.closed.connect(self._form_closed)
        self._stack.addWidget(form)
        self._show(form)

    def _form_closed(self, op: object) -> None:
        self._end_form()
        self._show(self.browse)
        if isinstance(op, int) and op:
            self.show_record(op)
        self.reload()
        self.browse.table.setFocus()

    def _end_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.put_away()
            self._stack.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _drop(self, code: str) -> None:
        sentence = t("Incidents", "Drop this report? What was written and sealed is gone. This cannot be undone.")
        if self.house.ask(sentence, t("Incidents", "Drop it"), danger=True):
            self._do(lambda kit: kit.together.discard(code))

    # ------------------------------------------------------------------ quarters
    def show_quarters(self) -> None:
        """Show closed quarters and the one that can be closed."""
        self._end_form()
        self._end_wizard()
        self._show(self.quarters)
        self._load_quarters()

    def _load_quarters(self) -> None:
        def ask(kit: Kit) -> tuple[list[Period], Closing | None]:
            return kit.incidents.periods(), kit.incidents.closable()

        self.house.work.do(ask, lambda found: self.quarters.show_periods(*found), owner=self)

    def _close(self, quarter: int) -> None:
        def closed(_op: Op) -> None:
            self.house.notices.done(t("Incidents", "The quarter is closed."))
            self._load_quarters()

        self.house.work.long(
            t("Incidents", "Closing the quarter…"),
            lambda kit, progress: kit.incidents.close_period(quarter, progress.at),
            closed,
            owner=self,
        )

    def start_summary(self, period: Period) -> None:
        """Begin the summary of a closed quarter."""
        self._end_wizard()
        self._wizard = ExportWizard(self.house, period)
        self._wizard.closed.connect(self.show_quarters)
        self._stack.addWidget(self._wizard)
        self._show(self._wizard)

    def _end_wizard(self) -> None:
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            self._stack.removeWidget(wizard)
            wizard.hide()
            wizard.deleteLater()

    # ------------------------------------------------------------------ inside
    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.head_changed.emit()

    def _offer(self, offered: Offered) -> None:
        self._offered = offered
        self.browse.offer(offered)
        wish, self._wish = self._wish, {}
        view, code, op = wish.get("view"), wish.get("code"), wish.get("op")
        if view == "form":
            if isinstance(code, str) and code:
                self.open_draft(code)
            else:
                self.start_new()
        elif view == "quarters":
            self.show_quarters()
        elif view == "record" and isinstance(op, int) and op:
            self.show_record(op)


def _with_ties(kit: Kit, op: Op) -> tuple[Record, list[Tie]]:
    record = kit.incidents.record(op)
    ties = [
        Tie("loss", t("Incidents", "Condoms or lubricant taken from stock"), Target("stock", loss))
        for loss in kit.together.losses(op)
    ]
    for slip in kit.together.slips(op):
        with suppress(Problem):  # a slip that was withdrawn again has no row
            code = show_code(kit.referrals.slip(slip).slip.code)
            ties.append(
                Tie("referrals", fill(t("Incidents", "Slip {code}"), code=code), Target("referrals", slip, "slip"))
            )
    return record, ties


def _offered(kit: Kit) -> Offered:
    this_month = month_of(kit.vault.clock.today())
    return Offered(tuple(kit.incidents.areas()), tuple(kit.incidents.units()), this_month)
