"""The register: list and record of what is written down, and what is done on a record."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from toolkit.base.errors import Problem
from toolkit.base.ids import Op, show_code
from toolkit.base.pointers import Target
from toolkit.base.words import fill, isolated, t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.browse import Browse
from toolkit.desktop.incidents.record import Tie
from toolkit.incidents.draft import Draft
from toolkit.incidents.model import Incident
from toolkit.incidents.service import Page as ListPage
from toolkit.incidents.service import Record
from toolkit.kit import Kit

_MOST = 200


class Register(QObject):
    """Asks for list and record, shows them in `browse`, and does what is asked for on a record."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self.house = house
        self.browse = Browse(house)
        self.op: Op = 0  # the record that is shown, or is to be
        self._after: tuple[int, Op] | None = None
        browse, record = self.browse, self.browse.record
        browse.filtered.connect(self.ask_list)
        browse.more_asked.connect(partial(self.ask_list, further=True))
        browse.chosen.connect(self.show)
        browse.drop_asked.connect(self._drop)
        record.reviewed.connect(self._review)
        record.answered.connect(self._answer)
        record.resolved.connect(self._resolve)
        record.kept_part_added.connect(lambda op: self._do(lambda kit: kit.incidents.add_part(op)))
        record.tie_asked.connect(house.go)
        record.slip_asked.connect(lambda op: house.go(Target("referrals", op, "new_for_report")))

    def reload(self) -> None:
        """Ask for drafts, list and record."""
        self.house.work.do(lambda kit: kit.incidents.drafts(), self._show_drafts, owner=self)
        self.ask_list()
        if self.op:
            self.show(self.op)

    def show(self, op: Op) -> None:
        """Show one report beside the list."""
        self.op = op
        self.house.work.do(lambda kit: _with_ties(kit, op), self._show_record, refused=self._gone, owner=self)

    def ask_list(self, *, further: bool = False) -> None:
        """Ask for the list as it is narrowed, or for its next part."""
        wanted, after = self.browse.wanted(), self._after if further else None

        def ask(kit: Kit) -> tuple[ListPage, int]:
            return kit.incidents.page(wanted, most=_MOST, after=after), kit.incidents.count(wanted)

        def show(found: tuple[ListPage, int]) -> None:
            page, total = found
            self._after = page.after
            self.browse.show_page(page, total, further=further)
            self.browse.mark(self.op)
            if not self.op and page.rows:
                self.show(page.rows[0].op)
            elif not page.rows and not further:
                self._gone(None)

        self.house.work.do(ask, show, owner=self)

    def _show_record(self, found: tuple[Record, list[Tie]]) -> None:
        record, ties = found
        if record.incident.op == self.op:
            self.browse.record.show_record(record, ties)
            self.browse.mark(self.op)

    def _show_drafts(self, drafts: list[Draft]) -> None:
        self.browse.show_drafts(drafts)

    def _gone(self, _problem: object) -> None:
        self.op = 0
        self.browse.record.show_record(None)

    # ------------------------------------------------------------------ on a record
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

    def _drop(self, code: str) -> None:
        sentence = t("Incidents", "Drop this report? What was written and sealed is gone. This cannot be undone.")
        if self.house.ask(sentence, t("Incidents", "Drop it"), danger=True):
            self._do(lambda kit: kit.together.discard(code))


def _with_ties(kit: Kit, op: Op) -> tuple[Record, list[Tie]]:
    record = kit.incidents.record(op)
    ties = [
        Tie("loss", t("Incidents", "Condoms or lubricant taken from stock"), Target("stock", loss))
        for loss in kit.together.losses(op)
    ]
    for slip in kit.together.slips(op):
        with suppress(Problem):  # a slip that was withdrawn again has no row
            code = isolated(show_code(kit.referrals.slip(slip).slip.code))
            ties.append(
                Tie("referrals", fill(t("Incidents", "Slip {code}"), code=code), Target("referrals", slip, "slip"))
            )
    return record, ties
