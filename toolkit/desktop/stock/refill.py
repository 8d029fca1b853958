"""A refill round: for each outlet what was left there and what was filled, all written in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.words import fill, isolated, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, source_choices
from toolkit.desktop.widgets import (
    Card,
    Combo,
    DayField,
    Field,
    Flow,
    LinkButton,
    NumberField,
    QuietButton,
    Text,
    clear,
    column,
    plane,
    row,
)
from toolkit.stock.model import NOT_ENOUGH, Outcome, Parcel
from toolkit.stock.outlets import OutletUse, Round, Stop

if TYPE_CHECKING:
    from toolkit.kit import Kit

_WIDE = 560  # pixels at 100 %: two numbers beside each other
_Typed = tuple[int | None, int | None]  # what was left, what was filled


class _Row(Card):
    """One outlet: its code name, how it stood last, and two numbers."""

    def __init__(self, op: Op, name: str, last: str, place: int) -> None:
        super().__init__(margin=3)
        self.op = op
        self.left = NumberField(least=0, most=999_999)
        self.filled = NumberField(least=0, most=999_999)
        self.empty = LinkButton(t("Stock", "It was empty"), name=f"stock.refill.{place}.empty")
        self.empty.setAccessibleDescription(name)
        self.body.setSpacing(self.body.spacing() // 2)
        head = row(3)
        head.addWidget(Text(isolated(name), "strong"), 1)
        head.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTrailing)
        self.body.addLayout(head)
        self.body.addWidget(Text(last, "small", "soft"))
        numbers = Flow(gap=3, least=170)
        left = Field(t("Stock", "Left there"), self.left, name=f"stock.refill.{place}.left")
        filled = Field(t("Stock", "Filled"), self.filled, name=f"stock.refill.{place}.filled")
        self.left.setAccessibleName(fill(t("Stock", "Left at {outlet}"), outlet=name))
        self.filled.setAccessibleName(fill(t("Stock", "Filled at {outlet}"), outlet=name))
        numbers.addWidget(left)
        numbers.addWidget(filled)
        self.body.addWidget(plane(numbers))
        self.empty.clicked.connect(self._was_empty)

    def _was_empty(self) -> None:
        self.left.set_value(0)
        self.filled.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> _Typed:
        """Return what is typed of it."""
        return self.left.value(), self.filled.value()


class RefillSheet(MovementSheet):
    """A product, where it comes from, and the outlets one below the other; a product at a time."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Refill round"), t("Stock", "Note the round"), key="refill")
        self._width = _WIDE
        self.product = Combo()
        self.source = Combo()
        self.day: DayField | None = None
        self.rows: list[_Row] = []
        self._typed: dict[str, dict[Op, _Typed]] = {}  # by product and outlet
        self._shown = ""
        self._here = False
        self.add(Field(t("Stock", "Product"), self.product, name="stock.refill.product"))
        self.add(Field(t("Stock", "From"), self.source, name="stock.refill.from"))
        self.add(
            Text(
                t("Stock", "Write nought where it was empty. Leave a number empty where you did not look or fill."),
                "small",
                "soft",
            )
        )
        self._list = column(2)
        self.body.addLayout(self._list)
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.here = QuietButton(t("Stock", "I have them here"), "hand", name="stock.refill.here")
        self.here.hide()
        self.here.clicked.connect(self._have_them)
        self.foot.insertWidget(0, self.here)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.source.currentIndexChanged.connect(lambda _index: self._changed())

    def fill_in(self, board: Board) -> None:
        """Offer products, bags and outlets."""
        self._keep()
        self.product.choose([(one.word(), one.code) for one in board.products])
        self.source.choose(source_choices(board))
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.refill.day"))
        self._lay_out()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form: every product of the round."""
        self._keep()
        known = {one.op for one in board.supply.outlets}
        stops = tuple(
            Stop(
                outlet,
                tuple((code, typed[outlet][0]) for code, typed in self._typed.items() if _looked(typed, outlet)),  # type: ignore[misc]
                tuple(
                    Parcel(code, typed[outlet][1] or 0) for code, typed in self._typed.items() if _given(typed, outlet)
                ),
            )
            for outlet in sorted({op for typed in self._typed.values() for op in typed} & known)
        )
        stops = tuple(one for one in stops if one.found or one.filled)
        if not stops:
            self.problem(t("Stock", "Write what was left or filled at one outlet at least."))
            return None
        shift, day = self.source.value(), (self.day.day() if self.day else None) or board.today
        draft = Round(day, stops, board.place, shift if isinstance(shift, int) else 0, self._here)

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.refill(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was filled."""
        n = outcome.pieces
        return t("Stock", "Round noted, {n} pieces filled.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        self._keep()
        typed = [
            [code, op, left, filled]
            for code, by_outlet in self._typed.items()
            for op, (left, filled) in by_outlet.items()
            if left is not None or filled is not None
        ]
        return {"typed": typed, "from": self.source.value()}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if isinstance(state.get("typed"), list):
            self._typed = {}
            for one in state["typed"]:
                if isinstance(one, list) and len(one) == 4 and isinstance(one[0], str) and isinstance(one[1], int):
                    self._typed.setdefault(one[0], {})[one[1]] = (_number(one[2]), _number(one[3]))
            self._shown = ""
        if "product" in state:
            self.product.set_value(state["product"])
        if "from" in state:
            self.source.set_value(state["from"])
        self._lay_out()
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def is_typed(self, state: dict[str, Any]) -> bool:
        """Tell whether a number was written."""
        return bool(state["typed"])

    def _chosen(self) -> None:
        self._keep()
        self._lay_out()
        self._changed()

    def _keep(self) -> None:
        """Take what is typed in the rows, before they show another product."""
        if self._shown:
            self._typed[self._shown] = {one.op: one.typed() for one in self.rows}

    def _lay_out(self) -> None:
        board, code = self.board, str(self.product.value() or "")
        clear(self._list)
        self.rows, self._shown = [], code
        if board is None:
            return
        outlets = [one for one in board.supply.outlets if not one.retired]
        for place, outlet in enumerate(outlets):
            made = _Row(outlet.op, outlet.name, last_text(board.supply.use(outlet.op, code)), place)
            left, filled = self._typed.get(code, {}).get(outlet.op, (None, None))
            made.left.set_value(left)
            made.filled.set_value(filled)
            for one in (made.left, made.filled):
                one.changed.connect(lambda _value: self._changed())
            self._list.addWidget(made)
            self.rows.append(made)
        if not outlets:
            self._list.addWidget(
                Text(t("Stock", "There is no outlet yet. Add the first one under Outlets, by a code name."), "body")
            )

    def _changed(self) -> None:
        self._here = False
        self.here.hide()
        self.again()

    def _refused(self, problem: Problem) -> None:
        super()._refused(problem)
        self.here.setVisible(problem.kind is NOT_ENOUGH)

    def _have_them(self) -> None:
        self._here = True
        self._go()

    def _undo(self, op: Op) -> None:
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.undo_round(op), lambda _done: notices.say(t("Stock", "Undone.")), owner=parent or self
        )


def last_text(use: OutletUse | None) -> str:
    """Say in a line how an outlet stood at the last visit, and what is used there."""
    if use is None:
        return t("Stock", "Nobody was there with it yet.")
    parts = [
        fill(
            t("Stock", "Last filled {day} with {count}"),
            day=clock.short_day(use.last_filled_day),
            count=number(use.last_filled),
        )
        if use.last_filled_day is not None
        else fill(t("Stock", "Looked at on {day}"), day=clock.short_day(use.last_day))
    ]
    if use.last_span is not None:
        n = use.last_span.days
        parts.append(fill(t("Stock", "{used} used in {n} days", "", n), used=number(use.last_span.used)))
    return " · ".join(parts)


def _looked(typed: dict[Op, _Typed], outlet: Op) -> bool:
    return outlet in typed and typed[outlet][0] is not None


def _given(typed: dict[Op, _Typed], outlet: Op) -> bool:
    return outlet in typed and bool(typed[outlet][1])


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
