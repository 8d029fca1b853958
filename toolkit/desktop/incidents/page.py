"""The Incidents page: the register, the form, or the closings; one of them at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.base.clock import month_of
from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.incidents import sheets
from toolkit.desktop.incidents.closings import Closings
from toolkit.desktop.incidents.form import ReportForm
from toolkit.desktop.incidents.path import edit_path
from toolkit.desktop.incidents.register import Register
from toolkit.desktop.incidents.step import Offered
from toolkit.desktop.page import Page, PageAction
from toolkit.incidents import model
from toolkit.incidents.draft import Draft
from toolkit.incidents.model import Incident
from toolkit.incidents.service import Filter
from toolkit.kit import Kit


class IncidentsPage(Page):
    """What is written down, and how one writes it."""

    name = "incidents"
    topics = frozenset({Topic.INCIDENTS, Topic.DRAFTS, Topic.REFERRALS, Topic.SETTINGS})
    help = "incidents"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._offered: Offered | None = None
        self._wish: dict[str, Any] = {}  # where to go once the centre's lists are here
        self._form: ReportForm | None = None
        self.register = Register(house, self)
        self.browse = self.register.browse
        self.closings = Closings(house)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.closings)
        self._wire()

    def _wire(self) -> None:
        browse, record = self.browse, self.browse.record
        browse.draft_asked.connect(self.open_draft)
        browse.new_asked.connect(self.start_new)
        record.change_asked.connect(self.change)
        record.ask_asked.connect(lambda op: sheets.ask_back(self, op))
        record.part_asked.connect(lambda op: sheets.add_part(self, op))
        record.open_asked.connect(lambda part: sheets.open_account(self, part))
        self.closings.left.connect(self.show_browse)
        self.closings.head_changed.connect(self.head_changed)

    # ------------------------------------------------------------------ the shell's side
    def title(self) -> str:
        """Return the page's title, or that of what is open."""
        if self._form is not None:
            return (
                t("Incidents", "Record an incident") if self._form.amends is None else t("Incidents", "Change a report")
            )
        if self._stack.currentWidget() is self.browse:
            return t("Incidents", "Incidents")
        return self.closings.title()

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
        """Ask for the centre's lists, the register and the quarters."""
        self.house.work.do(_offered, self._offer, owner=self)
        self.register.reload()
        if self._stack.currentWidget() is self.closings:
            self.closings.reload()

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
            self.register.show(subject)

    def place(self) -> dict[str, Any]:
        """Return where one is: the form with its draft and step, the quarters, or a record."""
        if self._form is not None:
            if self._form.amends is not None:
                return {"view": "record", "op": self._form.amends.op}
            return {"view": "form", "code": self._form.code, "step": self._form.step()}
        if self._stack.currentWidget() is self.closings:
            return {"view": "quarters"}
        return {"view": "record", "op": self.register.op}

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

    def show_browse(self) -> None:
        """Show list and record."""
        self._end_form()
        self.closings.end_summary()
        self._show(self.browse)

    def show_quarters(self) -> None:
        """Show closed quarters and the one that can be closed."""
        self._end_form()
        self._show(self.closings)
        self.closings.show_quarters()

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
            self.register.show(op)
        self.reload()
        self.browse.table.setFocus()

    def _end_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.put_away()
            self._stack.removeWidget(form)
            form.hide()
            form.deleteLater()

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
            self.register.show(op)


def _offered(kit: Kit) -> Offered:
    this_month = month_of(kit.vault.clock.today())
    return Offered(tuple(kit.incidents.areas()), tuple(kit.incidents.units()), this_month)
