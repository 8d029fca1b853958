"""The directory: a table of places, with a side sheet to add or change one."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from toolkit.base import words
from toolkit.base.ids import Op
from toolkit.base.words import mark, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.referrals.pictures import need_words
from toolkit.desktop.referrals.place_form import PlaceForm
from toolkit.desktop.widgets import Check, Column, EmptyState, Table, column, ltr, plane
from toolkit.referrals.model import Service


class Places(QWidget):
    """All places by name; Return or a click opens one."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.form: PlaceForm | None = None
        self._wanted: Op | None = None
        self.table: Table[Service] = Table(
            [
                Column(
                    mark("Referrals", "Place"),
                    _name_and_note,
                    stretch=1,
                    tone=lambda each: "warm" if each.others else "soft" if each.retired else "",
                    icon=lambda each: "alert" if each.others else "",
                ),
                Column(mark("Referrals", "Part of town"), lambda each: each.draft.area),
                Column(mark("Referrals", "Phone"), lambda each: ltr(each.draft.phone)),
                Column(mark("Referrals", "Helps with"), lambda each: need_words(each.draft.needs), stretch=2),
            ],
            title=t("Referrals", "Places"),
            name="referrals.places",
            icon="map-pin",
            one_click=True,
        )
        self.retired = Check(t("Referrals", "Show places no longer offered"), name="referrals.places.retired")
        empty = EmptyState(
            "map-pin",
            t("Referrals", "No places yet"),
            [
                t("Referrals", "Add the clinic, the lawyer and the shelter you send people to."),
                t("Referrals", "Say how to get there and when it is open: that is what the slip prints."),
                t("Referrals", "Then make slips under “New slip”."),
            ],
            (t("Referrals", "Add a place"), self.add),
            name="referrals.places.empty",
        )
        body = column(2)
        body.setContentsMargins(look().space(5), look().space(1), look().space(5), look().space(4))
        body.addWidget(self.table, 1)
        body.addWidget(self.retired)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(plane(body))
        self._stack.addWidget(empty)
        self.table.chosen.connect(self._open)
        self.retired.toggled.connect(lambda _on: self.reload())

    def reload(self) -> None:
        """Ask for the directory."""
        retired = self.retired.isChecked()
        self.house.work.do(lambda kit: kit.referrals.services(retired=retired), self._show, owner=self)

    def _show(self, found: list[Service]) -> None:
        self.table.set_rows(found)
        self._stack.setCurrentIndex(0 if found or self.retired.isChecked() else 1)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.open_place(wanted)

    def open_place(self, op: Op) -> None:
        """Open a place to be changed."""
        self.house.work.do(lambda kit: kit.referrals.service(op), self._edit, owner=self)

    def _open(self, service: object) -> None:
        if isinstance(service, Service):
            self.open_place(service.op)

    def add(self) -> None:
        """Open an empty form, or the one that was put aside."""
        if self.form is None or self.form.service is not None:
            self._edit(None)
        else:
            self.form.open()

    def _edit(self, service: Service | None) -> None:
        if self.form is not None:
            self.form.deleteLater()
        form = self.form = PlaceForm(self.house.window, service)
        form.confirmed.connect(self._save)
        form.retired.connect(self._retire)
        form.open()

    def _save(self) -> None:
        form = self.form
        if form is None:
            return
        draft, service, settled = form.draft(), form.service, frozenset(form.settled)
        form.busy(True)

        def saved(_op: object) -> None:
            self._close(form)
            said = t("Referrals", "{name} is saved.") if service else t("Referrals", "{name} is in the directory.")
            self.house.notices.done(words.fill(said, name=draft.name.strip()))

        if service is None:
            self.house.work.do(lambda kit: kit.referrals.add(draft), saved, refused=form.problem, owner=self)
            return
        op = service.op
        self.house.work.do(
            lambda kit: kit.referrals.change(op, draft, settled=settled), saved, refused=form.problem, owner=self
        )

    def _retire(self, away: bool) -> None:
        form = self.form
        if form is None or form.service is None:
            return
        op, name = form.service.op, form.service.draft.name
        said = t("Referrals", "{name} is no longer offered.") if away else t("Referrals", "{name} is offered again.")

        def do(*, away: bool) -> None:
            self.house.work.do(
                lambda kit: kit.referrals.retire(op) if away else kit.referrals.bring_back(op), owner=self
            )

        self._close(form)
        do(away=away)
        self.house.notices.done(words.fill(said, name=name), undo=lambda: do(away=not away))

    def _close(self, form: PlaceForm) -> None:
        form.close_it()
        form.deleteLater()
        if self.form is form:
            self.form = None


def _name_and_note(service: Service) -> str:
    name = service.draft.name
    if service.others:
        return f"{name} · {t('Referrals', 'Two versions')}"
    return f"{name} · {t('Referrals', 'No longer offered')}" if service.retired else name
