"""Outlets in venues, by code name: last filled, found empty, use between visits; and the refill round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import fill, isolated, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.widgets import (
    Column,
    Flow,
    Line,
    OpenField,
    PrimaryButton,
    QuietButton,
    SideSheet,
    Table,
    column,
    plane,
)
from toolkit.stock.figures import tenths
from toolkit.stock.outlets import OutletUse

if TYPE_CHECKING:
    from toolkit.kit import Kit


@dataclass(frozen=True)
class OutletRow:
    """A product at an outlet; `use` None where nobody was there yet."""

    name: str
    product: str
    use: OutletUse | None


class Outlets(QWidget):
    """The table, and two buttons: a round, a new outlet."""

    def __init__(self, house: House, start: Callable[[str], None]) -> None:
        super().__init__()
        self.house = house
        self.table: Table[OutletRow] = Table(
            [
                Column(t("Stock", "Outlet"), lambda one: isolated(one.name), stretch=3),
                Column(t("Stock", "Product"), lambda one: one.product, stretch=3),
                Column(t("Stock", "Last filled"), _filled, stretch=2, full=_filled_long),
                Column(t("Stock", "Found there"), _found, stretch=2, tone=_tone, icon=_icon),
                Column(t("Stock", "Found empty"), _empty, stretch=2, tone=_tone),
                Column(t("Stock", "Used since the visit before"), _used, stretch=3),
                Column(t("Stock", "A day"), _daily, numeric=True),
            ],
            title=t("Stock", "Outlets"),
            empty=t("Stock", "No outlet yet. Add the first one by a code name, never the venue's own."),
            icon="map-pin",
            name="stock.outlets",
        )
        go = PrimaryButton(t("Stock", "Refill round"), "map-pin", name="stock.outlets.round")
        add = QuietButton(t("Stock", "Add an outlet"), "plus", name="stock.outlets.add")
        go.clicked.connect(lambda: start("refill"))
        add.clicked.connect(lambda: start("outlet"))
        self.go_round = go
        head = Flow(gap=3)
        head.addWidget(go)
        head.addWidget(add)
        self.undo = QuietButton(t("Stock", "Undo the last visit"), "undo", name="stock.outlets.undo")
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self._undo)
        head.addWidget(self.undo)
        body = column(3)
        body.addWidget(plane(head))
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.table.selected.connect(lambda one: self.undo.setEnabled(one is not None and one.use is not None))

    def show_board(self, board: Board) -> None:
        """Show the outlets."""
        supply = board.supply
        rows: list[OutletRow] = []
        for outlet in supply.outlets:
            own = sorted((one for one in supply.uses if one.outlet == outlet.op), key=lambda one: one.product)
            rows += [OutletRow(outlet.name, board.word(one.product), one) for one in own if not outlet.retired]
            if not own and not outlet.retired:
                rows.append(OutletRow(outlet.name, "", None))
        self.table.set_rows(rows)
        self.go_round.setEnabled(any(not one.retired for one in supply.outlets))
        self.undo.setEnabled(False)

    def _undo(self) -> None:
        """Undo the visit that the marked row shows, its other products too."""
        one = self.table.current()
        if one is None or one.use is None:
            return
        movement, notices = one.use.last, self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.undo_visit(movement),
            lambda _none: notices.say(t("Stock", "The visit is undone.")),
            owner=self,
        )


class OutletSheet(SideSheet):
    """A code name, and nothing else."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, t("Stock", "Add an outlet"), t("Stock", "Add it"), name="stock.outlet")
        self.house = house
        self.line = Line(longest=40)
        self.named = OpenField(
            t("Stock", "Code name"),
            self.line,
            t("Stock", "“Red door”, “Box 4”: never the venue's own name. It stays in this vault: no paper shows it."),
            name="stock.outlet.name",
            titles=True,
        )
        self.add(self.named)
        self.finish()
        self.confirmed.connect(self._add)

    def _add(self) -> None:
        name = self.line.text().strip()
        self.named.error("" if name else t("Stock", "Give it a code name."))
        if not name:
            return
        self.busy(True)

        def add(kit: Kit) -> Op:
            return kit.stock.add_outlet(name)

        def added(op: Op) -> None:
            self.line.clear()
            self.close_it()
            self.house.notices.done(
                t("Stock", "The outlet is in the list."),
                lambda: self.house.work.do(lambda kit: kit.vault.lists.retire(op), owner=self),
            )

        self.house.work.do(add, added, refused=self.problem, owner=self)


def _filled(one: OutletRow) -> str:
    if one.use is None or one.use.last_filled_day is None:
        return t("Stock", "not yet")
    return f"{clock.short_day(one.use.last_filled_day)} · {number(one.use.last_filled)}"


def _filled_long(one: OutletRow) -> str:
    if one.use is None or one.use.last_filled_day is None:
        return t("Stock", "not yet")
    return clock.long_day(one.use.last_filled_day)


def _found(one: OutletRow) -> str:
    if one.use is None or one.use.last_found is None:
        return t("Stock", "not looked")
    return number(one.use.last_found) if one.use.last_found else t("Stock", "empty")


def _empty(one: OutletRow) -> str:
    if one.use is None or not one.use.looked:
        return ""
    n = one.use.looked
    return fill(t("Stock", "{empty} of {n} times", "", n), empty=number(one.use.empty))


def _used(one: OutletRow) -> str:
    span = one.use.last_span if one.use else None
    if span is None:
        return t("Stock", "not known")
    n = span.days
    said = fill(t("Stock", "{used} used in {n} days", "", n), used=number(span.used))
    return fill(t("Stock", "{used}, or more: it ran empty"), used=said) if span.emptied else said


def _daily(one: OutletRow) -> str:
    return tenths(one.use.daily) if one.use and one.use.daily is not None else ""


def _tone(one: OutletRow) -> str:
    return "warm" if one.use and one.use.last_found == 0 else ""


def _icon(one: OutletRow) -> str:
    return "alert-circle" if _tone(one) else ""
