"""Lost or taken: what went without being used; what police took can begin a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.pointers import Target
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import (
    MovementSheet,
    Pieces,
    Verb,
    lot_choices,
    lot_from,
    lot_state,
    source_choices,
)
from toolkit.desktop.widgets import Check, Choice, ChoiceGrid, Combo, DayField, Field, Line, OpenField, column, plane
from toolkit.stock.model import TYPED_LOSSES, Flow, Loss, Lot, Outcome, Parcel

if TYPE_CHECKING:
    from toolkit.kit import Kit

_PICTURES = {
    Flow.CONFISCATED: ("police", "pictograms"),
    Flow.EXPIRED: ("expired", "icons"),
    Flow.DAMAGED: ("trash", "icons"),
    Flow.STOLEN: ("user-minus", "icons"),
    Flow.LOST: ("help", "icons"),
    Flow.DAMAGED_IN_TRANSIT: ("truck", "icons"),
    Flow.RECALLED: ("restore", "icons"),
    Flow.SAMPLED: ("pill", "icons"),
}


class LossSheet(MovementSheet):
    """What happened, of what, how many; area and unit only where police took it, never a person."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Lost or taken"), t("Stock", "Note it"), key="loss")
        self.cause = ChoiceGrid(
            [Choice(int(one), one.word(), *_choice(one)) for one in TYPED_LOSSES], least=170, name="stock.loss.cause"
        )
        self.product = Combo()
        self.pieces = Pieces()
        self.source = Combo()
        self.lot = Combo()
        self.area, self.unit = Combo(), Combo()
        self.report = Check(t("Stock", "Begin an incident report with these numbers"), name="stock.loss.report")
        self.report.setChecked(True)
        self.note = Line(longest=60)
        self.day: DayField | None = None
        self._draft = ""
        self.add(Field(t("Stock", "What happened"), self.cause))
        self.cause.setObjectName("stock.loss.cause")
        self.add(Field(t("Stock", "Product"), self.product, name="stock.loss.product"))
        self.number = Field(t("Stock", "How many"), self.pieces, name="stock.loss.quantity")
        self.add(self.number)
        police = column(4)
        police.addWidget(Field(t("Stock", "Area"), self.area, name="stock.loss.area"))
        police.addWidget(
            Field(
                t("Stock", "Police unit"),
                self.unit,
                t("Stock", "A unit from the centre's list, never a person."),
                name="stock.loss.unit",
            )
        )
        police.addWidget(self.report)
        self._police = plane(police)
        self.add(self._police)
        self.add(Field(t("Stock", "From"), self.source, name="stock.loss.from"))
        self.add(Field(t("Stock", "Lot"), self.lot, name="stock.loss.lot"))
        self.add(OpenField(t("Stock", "Note"), self.note, t("Stock", "No names."), name="stock.loss.note"))
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.cause.changed.connect(self._chosen)
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.source.currentIndexChanged.connect(lambda _index: self._chosen())
        self.pieces.changed.connect(self.again)
        self._police.hide()

    def fill_in(self, board: Board) -> None:
        """Offer products, places, areas and units."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        self.source.choose(source_choices(board))
        none: tuple[str, object] = (t("Stock", "Not known or not to be said"), 0)
        self.area.choose([none, *((one.name, one.op) for one in board.areas)])
        self.unit.choose([none, *((one.name, one.op) for one in board.units)])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.loss.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        cause, pieces = self.cause.value(), self.pieces.pieces()
        if not isinstance(cause, int):
            self.problem(t("Stock", "Say what happened first."))
            return None
        self.number.error("" if pieces else t("Stock", "Type how many."))
        if not pieces:
            return None
        lot, shift = self.lot.value(), self.source.value()
        loss = Loss(
            (self.day.day() if self.day else None) or board.today,
            (Parcel(str(self.product.value()), pieces, lot if isinstance(lot, Lot) else None),),
            Flow(cause),
            board.place,
            shift if isinstance(shift, int) else 0,
            _op(self.area),
            _op(self.unit),
            self.note.text(),
        )
        begin = cause == Flow.CONFISCATED and self.report.isChecked()

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            if not begin:
                return kit.stock.lose(loss, sure)
            made = kit.together.confiscate(loss, sure)
            self._draft = made.draft
            return made.outcome

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was noted."""
        n = outcome.pieces
        word = self.board.word(str(self.product.value())) if self.board else ""
        if self._draft:
            return f"{word}: " + t("Stock", "{n} pieces noted. A report has been begun.", "", n)
        return f"{word}: " + t("Stock", "{n} pieces noted.", "", n)

    def posted(self, outcome: Outcome) -> None:
        """Go on to the report that was begun."""
        draft, self._draft = self._draft, ""
        if draft and outcome.posted:
            self.house.go(Target("incidents", draft, "draft"))

    def _undo(self, op: Op) -> None:
        """Undo it; a report that it began and that nobody has touched goes too."""
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.together.undo_confiscation(op),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "cause": self.cause.value(),
            "product": self.product.value(),
            "pieces": self.pieces.pieces(),
            "from": self.source.value(),
            "lot": lot_state(self.lot.value()),
            "area": self.area.value(),
            "unit": self.unit.value(),
            "note": self.note.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "cause" in state:
            self.cause.set_values([state["cause"]] if state["cause"] else [])
        if "product" in state:
            self.product.set_value(state["product"])
        if "from" in state:
            self.source.set_value(state["from"])
        self._chosen()
        if "lot" in state:
            self.lot.set_value(lot_from(state["lot"]))
        if "pieces" in state:
            pieces = state["pieces"]
            self.pieces.set_pieces(pieces if isinstance(pieces, int) else None)
            self.number.error("")
            self.area.set_value(state.get("area", 0))
            self.unit.set_value(state.get("unit", 0))
            self.note.setText(str(state.get("note", "")))
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        board, code, shift = self.board, str(self.product.value()), self.source.value()
        if board is not None:
            self.pieces.offer(board.product(code))
            expired = self.cause.value() == Flow.EXPIRED
            first = t("Stock", "Those that have expired") if expired else t("Stock", "The one that expires first")
            self.lot.choose(lot_choices(board, code, shift if isinstance(shift, int) else 0, first))
            if self.lot.currentIndex() < 0:
                self.lot.setCurrentIndex(0)
        self._police.setVisible(self.cause.value() == Flow.CONFISCATED)
        self.again()


def _choice(flow: Flow) -> tuple[str, str, str]:
    name, folder = _PICTURES.get(flow, ("loss", "icons"))
    return name, "", folder


def _op(combo: Combo) -> int:
    value = combo.value()
    return value if isinstance(value, int) else 0
