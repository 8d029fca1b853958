"""A shift sheet typed in: of a bag that is out, or a whole shift from its paper with its own date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.errors import Problem
from toolkit.base.pointers import Target
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, bag_word, here_button, tell_of_reports
from toolkit.desktop.stock.shift_grid import ShiftGrid
from toolkit.desktop.widgets import Check, Combo, DayField, Field, Flow, Line, Lines, OpenField, Text, column, plane
from toolkit.stock.model import NOT_ENOUGH, CloseBag, Group, Outcome, Parcel, TakeOut
from toolkit.stock.shift_sheet import (
    BOXES,
    CONFISCATED,
    HANDED,
    LOST,
    RETURNED,
    SHEETS,
    SLIPS,
    TAKEN,
    SheetRow,
)

if TYPE_CHECKING:
    from toolkit.kit import Kit

_WIDE = 940  # pixels at 100 %: the sheet's columns side by side


class ShiftForm(MovementSheet):
    """Box after box in the order of the paper; taken out = handed out + brought back + lost + taken by police."""

    def __init__(self, host: QWidget, house: House, *, key: str, title: str, verb: str) -> None:
        super().__init__(host, house, title, verb, key=key)
        self._width = _WIDE
        self.bag: Bag | None = None
        self.day: DayField | None = None
        self._draft = ""
        self.whose = Text("", "body", "soft")
        self.add(self.whose)
        self.worker = Line(longest=20)
        top = Flow(gap=4, least=320)
        self._who = OpenField(
            t("Stock", "Worker's code"),
            self.worker,
            t("Stock", "A code, not a name."),
            name=f"stock.{key}.worker",
            titles=True,
        )
        top.addWidget(self._who)
        self._day_place = column(0)
        top.addWidget(plane(self._day_place))
        self.add(plane(top))
        self.grid = ShiftGrid(f"stock.{key}")
        self.add(self.grid)
        self.area, self.unit = Combo(), Combo()
        self.report = Check(t("Stock", "Begin an incident report with these numbers"), name=f"stock.{key}.report")
        self.report.setChecked(True)
        police = Flow(gap=4, least=220)
        police.addWidget(Field(t("Stock", "Area"), self.area, name=f"stock.{key}.area"))
        police.addWidget(
            Field(
                t("Stock", "Police unit"),
                self.unit,
                t("Stock", "A unit from the centre's list, never a person."),
                name=f"stock.{key}.unit",
            )
        )
        police.addWidget(self.report)
        self._police = plane(police)
        self._police.hide()
        self.add(self._police)
        self.explanation = Lines(rows=2, longest=60)
        self.why = OpenField(
            t("Stock", "Why it differs"),
            self.explanation,
            t("Stock", "Only if the numbers don't add up. A few words, no names."),
            name=f"stock.{key}.explanation",
        )
        self.add(self.why)
        self.why.hide()
        self._here = False
        self.here = here_button(self, self._have_them)
        self.finish()
        self.grid.changed.connect(self._reckon)
        self.grid.last.connect(self._last)
        self.worker.textChanged.connect(lambda _text: self.again())
        self.worker.returnPressed.connect(self._to_boxes)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._confirm)

    # -------------------------------------------------------------- what a form says of itself
    def fill_in(self, board: Board) -> None:
        """Show the products and lists that are there; of an open bag what it holds now."""
        none: tuple[str, object] = (t("Stock", "Not known or not to be said"), 0)
        self.area.choose([none, *((one.name, one.op) for one in board.areas)])
        self.unit.choose([none, *((one.name, one.op) for one in board.units)])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            label = t("Stock", "Day the shift began") if self.key == "shift" else t("Stock", "Day it was closed")
            self._day_place.addWidget(
                Field(
                    label,
                    self.day,
                    t("Stock", "A shift past midnight belongs to the day it began."),
                    name=f"stock.{self.key}.day",
                )
            )
        if self.bag is not None:
            op = self.bag.shift.op
            self.bag = next((one for one in board.bags if one.shift.op == op), self.bag)
        self._show_rows()

    def show_bag(self, bag: Bag) -> None:
        """Show another bag, which then is the only thing that can be typed."""
        self.bag = bag
        self._show_rows()
        self.set_state({})
        self._blank = self.state()

    def _show_rows(self) -> None:
        board, bag = self.board, self.bag
        if board is None:
            return
        self._who.setVisible(bag is None)
        rows: tuple[SheetRow, ...] = tuple(one for one in board.rows if not one.product.retired)
        if bag is not None:
            held = dict(board.in_bag(bag))
            rows = tuple(
                SheetRow(one.number, one.product, held[one.product.code])
                for one in board.rows
                if one.product.code in held
            )
            day = clock.short_day(bag.shift.day)
            self.whose.setText(fill(t("Stock", "{bag}, out since {day}"), bag=bag_word(bag.shift.worker), day=day))
        else:
            self.whose.setText(
                t("Stock", "Box after box, as on the paper. Return goes on to the next, Ctrl+Return writes it.")
            )
        self.grid.show_rows(rows, fixed=bag is not None)

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        day = (self.day.day() if self.day else None) or board.today
        taken = self._parcels(TAKEN)
        if self.bag is None and not taken:
            self.problem(t("Stock", "Type how many were taken out of something."))
            return None
        close = CloseBag(
            self.bag.shift.op if self.bag else 0,
            day,
            self._parcels(HANDED),
            self._parcels(RETURNED),
            self._parcels(LOST),
            explanation=self.explanation.toPlainText() if self.grid.differences() else "",
            confiscated=self._parcels(CONFISCATED),
            area=_op(self.area),
            unit=_op(self.unit),
            people=tuple(
                (Group(box.key.partition(".")[2]), self.grid.box(box.key))
                for box in BOXES
                if box.key.startswith("group.")
            ),
            sheets=self.grid.box(SHEETS),
            slips=self.grid.box(SLIPS),
        )
        report, out = self.report.isChecked(), TakeOut(board.place, day, taken, self.worker.text(), here=self._here)
        new = self.bag is None

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            if new:
                made = kit.together.type_shift(out, close, sure, report=report)
            else:
                made = kit.together.close_bag(close, sure, report=report)
            self._draft = made.draft
            return made.outcome

        return verb

    def _parcels(self, key: str) -> tuple[Parcel, ...]:
        return tuple(Parcel(code, pieces) for code, pieces in self.grid.pieces(key).items())

    def _answered(self, outcome: Outcome) -> None:
        if outcome.doubts:
            super()._answered(outcome)
            return
        new, draft, host = self.bag is None, self._draft, self.parentWidget() or self
        said = t("Stock", "The shift is written.") if new else t("Stock", "The bag is closed.")
        if draft:
            said += " " + t("Stock", "A report has been begun.")
        day = self.day.day() if self.day else None
        self._draft = ""
        self.clear_form()
        if new and self.day is not None and day is not None:
            self.day.set_day(day)  # papers of one night come together
        self.bag = None
        self.close_it()

        def undo() -> None:
            self.house.work.do(
                lambda kit: kit.together.undo_closing(outcome.shift, taking_out=new),
                lambda _none: self.house.notices.say(t("Stock", "Undone.")),
                owner=host,
            )

        self.house.notices.done(said, undo)
        tell_of_reports(self.house, outcome.op, said, undo, host)
        if draft:
            self.house.go(Target("incidents", draft, "draft"))

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - several movements have their own answer
        """Say that it is written."""
        return t("Stock", "The shift is written.")

    # -------------------------------------------------------------- drafts
    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "shift": self.bag.shift.op if self.bag else 0,
            "day": self.day.day() if self.day else None,
            "worker": self.worker.text(),
            **self.grid.state(),
            "area": self.area.value(),
            "unit": self.unit.value(),
            "explanation": self.explanation.toPlainText(),
        }

    def is_typed(self, state: dict[str, Any]) -> bool:
        """Tell whether anything was typed that is worth keeping; a date alone is not."""
        return any(state[name] for name in ("worker", "lines", "boxes", "explanation"))

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed, where it is the same bag's."""
        if state and state.get("shift", 0) != (self.bag.shift.op if self.bag else 0):
            return
        self.worker.setText(str(state.get("worker", "")))
        self.grid.set_state(state)
        self.area.set_value(state.get("area", 0))
        self.unit.set_value(state.get("unit", 0))
        self.explanation.setPlainText(str(state.get("explanation", "")))
        day = state.get("day")
        if self.day is not None and self.board is not None:
            self.day.set_day(day if isinstance(day, int) else self.board.today)
        self._reckon()

    def open(self) -> None:
        """Show it with the focus where typing begins."""
        super().open()
        if self.bag is not None:
            self._to_boxes()

    # -------------------------------------------------------------- inside
    def again(self) -> None:
        """Forget answers, and that more lay there than the book says."""
        self._here = False
        self.here.hide()
        super().again()

    def _refused(self, problem: Problem) -> None:
        """Offer "I have them here" where the book held less than was taken out."""
        super()._refused(problem)
        more = any(off < 0 for off in self.grid.differences().values())
        self.here.setVisible(problem.kind is NOT_ENOUGH and self.bag is None and not more)

    def _have_them(self) -> None:
        self._here = True
        if not self.stopped_by_words():
            self._go()

    def _to_boxes(self) -> None:
        first = self.grid.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _reckon(self) -> None:
        self._police.setVisible(self.grid.police())
        # Before anything is accounted for nothing can differ yet.
        begun = any(self.grid.pieces(key) for key in (HANDED, RETURNED, LOST, CONFISCATED))
        self.why.setVisible(bool(self.grid.differences()) and (begun or self.bag is not None))
        self.again()

    def _last(self) -> None:
        """After the last box: the reason where the sheet does not add up, else the button."""
        if self.grid.differences() and not self.explanation.toPlainText().strip():
            self.explanation.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.confirm.setFocus(Qt.FocusReason.TabFocusReason)


def close_form(host: QWidget, house: House) -> ShiftForm:
    """Return the form that closes a bag that is out."""
    return ShiftForm(host, house, key="close_bag", title=t("Stock", "Close the bag"), verb=t("Stock", "Close the bag"))


def paper_form(host: QWidget, house: House) -> ShiftForm:
    """Return the form that takes a whole shift from its paper."""
    return ShiftForm(
        host, house, key="shift", title=t("Stock", "Type a shift sheet in"), verb=t("Stock", "Write the shift")
    )


def _op(combo: Combo) -> int:
    value = combo.value()
    return value if isinstance(value, int) else 0
