"""Set a lot aside; ask where a lot is and who had it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base import clock, words
from toolkit.base.ids import Op
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, lot_from, lot_state
from toolkit.desktop.widgets import Card, Combo, DayField, Field, Line, OpenField, QuietButton, Text, clear, column
from toolkit.stock.holds import Reason, SetAside
from toolkit.stock.model import Group, Held, Lot, Outcome
from toolkit.stock.recall import Recall, Trace

if TYPE_CHECKING:
    from toolkit.kit import Kit

HERE, EVERYWHERE = "here", "everywhere"
_MOST_SHOWN = 12  # hand-outs named on the sheet; the paper has them all


class HoldSheet(MovementSheet):
    """Which lot, why, here or everywhere."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Set a lot aside"), t("Stock", "Set it aside"), key="hold")
        self.product, self.lot = Combo(), Combo()
        self.reason = Combo([(one.word(), one.value) for one in Reason])
        self.where = Combo(
            [(t("Stock", "Here, and in the bags from here"), HERE), (t("Stock", "Everywhere"), EVERYWHERE)]
        )
        self.note = Line(longest=60)
        self.day: DayField | None = None
        self.add(
            Text(
                t("Stock", "What is set aside is not offered and not counted as usable, until somebody releases it."),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Product"), self.product, name="stock.hold.product"))
        self.add(Field(t("Stock", "Lot"), self.lot, name="stock.hold.lot"))
        self.add(
            Field(
                t("Stock", "Why"),
                self.reason,
                t("Stock", "Only a coordinator can end a recall."),
                name="stock.hold.reason",
            )
        )
        self.add(Field(t("Stock", "Where"), self.where, name="stock.hold.where"))
        self.add(OpenField(t("Stock", "Note"), self.note, t("Stock", "No names."), name="stock.hold.note"))
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())

    def fill_in(self, board: Board) -> None:
        """Offer products and the lots that are here."""
        self.product.choose([(one.word(), one.code) for one in board.products])
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Since"), self.day, name="stock.hold.day"))
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        lot = self.lot.value()
        if not isinstance(lot, Lot):
            self.problem(t("Stock", "There is no lot of it here."))
            return None
        draft = SetAside(
            str(self.product.value()),
            lot,
            (self.day.day() if self.day else None) or board.today,
            Reason(str(self.reason.value())),
            0 if self.where.value() == EVERYWHERE else board.place,
            self.note.text(),
        )

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return Outcome(kit.stock.set_aside(draft))

        return verb

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - nothing was moved
        """Say that it is set aside."""
        return t("Stock", "The lot is set aside.")

    def _undo(self, op: Op) -> None:
        """Take it back: it never held."""
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.undo_hold(op), lambda _op: notices.say(t("Stock", "Undone.")), owner=parent or self
        )

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "lot": lot_state(self.lot.value()),
            "reason": self.reason.value(),
            "where": self.where.value(),
            "note": self.note.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
        self._chosen()
        if state.get("lot") is not None:
            self.lot.set_value(lot_from(state["lot"]))
        for name, combo in (("reason", self.reason), ("where", self.where)):
            if name in state:
                combo.set_value(state[name])
        if "note" in state:
            self.note.setText(str(state["note"]))
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        if self.board is not None:
            held = self.board.lots_of(str(self.product.value()))
            self.lot.choose([(f"{one.lot.word()} ({number(one.balance)})", one.lot) for one in held])
            if self.lot.currentIndex() < 0 and held:
                self.lot.setCurrentIndex(0)
        self.again()


class RecallSheet(MovementSheet):
    """A lot number, and everything that the book knows of it; it can be printed, and set aside everywhere."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(
            host, house, t("Stock", "Recall of a lot"), t("Stock", "Set it aside everywhere"), key="recall"
        )
        self.product = Combo()
        self.lot = Line(longest=32)
        self.add(
            Text(
                t("Stock", "A maker calls a lot back: where is it, and who had it? Groups, codes and days, no names."),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Product"), self.product, name="stock.recall.product"))
        self.number = Field(
            t("Stock", "Lot number"), self.lot, t("Stock", "As it is printed on the box."), name="stock.recall.lot"
        )
        self.add(self.number)
        look = QuietButton(t("Stock", "Look it up"), "search", name="stock.recall.look")
        look.clicked.connect(lambda: self._look())
        self.add(look)
        self._answer = column(3)
        self.body.addLayout(self._answer)
        self.print = QuietButton(t("Stock", "Print"), "printer", name="stock.recall.print")
        self.print.clicked.connect(lambda: self._print())
        self.print.hide()
        self.foot.insertWidget(0, self.print)
        self.found: Recall | None = None
        self.finish()
        self.lot.returnPressed.connect(self._look)
        self.product.currentIndexChanged.connect(lambda _index: self._forget())
        self.lot.textChanged.connect(lambda _text: self._forget())

    def fill_in(self, board: Board) -> None:
        """Offer the products."""
        self.product.choose([(one.word(), one.code) for one in board.products])

    def show_lot(self, held: Held) -> None:
        """Look up a lot that is chosen elsewhere, once the sheet is open."""
        self.product.set_value(held.product)
        self.lot.setText(held.lot.number)
        self._look()

    def verb_of(self, board: Board) -> Verb | None:
        """Set every expiry of that number aside, everywhere."""
        number_, product = " ".join(self.lot.text().split()), str(self.product.value())
        self.number.error("" if number_ else t("Stock", "Type the lot number."))
        if not number_:
            return None
        if self.found is None:
            self._look()
            return None
        draft = SetAside(product, Lot(number_.upper()), board.today, Reason.RECALL)

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return Outcome(kit.stock.set_aside(draft))

        return verb

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - nothing was moved
        """Say that it is set aside."""
        return t("Stock", "The lot is set aside everywhere.")

    def _undo(self, op: Op) -> None:
        """Take it back: it never held."""
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.undo_hold(op), lambda _op: notices.say(t("Stock", "Undone.")), owner=parent or self
        )

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {"product": self.product.value(), "lot": self.lot.text()}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
        if "lot" in state:
            self.lot.setText(str(state["lot"] or ""))

    # -------------------------------------------------------------- inside
    def _forget(self) -> None:
        self.found = None
        clear(self._answer)
        self.print.hide()
        self.again()

    def _look(self) -> None:
        product, lot = str(self.product.value()), self.lot.text()
        if not lot.strip():
            self.number.error(t("Stock", "Type the lot number."))
            return
        self.number.error("")
        self.house.work.do(lambda kit: kit.stock.recall(product, lot), self._show, refused=self.problem, owner=self)

    def _show(self, found: Recall) -> None:
        self.busy(False)
        self.found = found
        clear(self._answer)
        if not found.sitting and not found.traces:
            self._answer.addWidget(Text(t("Stock", "The book doesn't know this lot."), "body", "soft"))
            return
        self.print.show()
        here = Card(t("Stock", "Where it is"), margin=3)
        for one in found.sitting:
            where = (
                fill(t("Stock", "{place}, bag of {worker}"), place=one.place, worker=words.isolated(one.worker or "?"))
                if one.in_bag
                else words.isolated(one.place)
            )
            here.body.addWidget(Text(f"{where} · {number(one.pieces)}"))
        for sent in (one for one in found.sent if one.on_the_way):
            here.body.addWidget(
                Text(
                    fill(
                        t("Stock", "On the way to {centre}: {count}"),
                        centre=words.isolated(sent.where),
                        count=sent.pieces,
                    )
                )
            )
        if not found.sitting:
            here.body.addWidget(Text(t("Stock", "None of it is left here."), "body", "soft"))
        self._answer.addWidget(here)
        had = Card(t("Stock", "Who had it"), margin=3)
        gone = [*found.given, *(one for one in found.sent if not one.on_the_way)]
        for trace in gone[:_MOST_SHOWN]:
            had.body.addWidget(Text(trace_word(trace)))
        if len(gone) > _MOST_SHOWN:
            n = len(gone) - _MOST_SHOWN
            had.body.addWidget(Text(t("Stock", "and {n} more, all on the paper", "", n), "body", "soft"))
        if not gone:
            had.body.addWidget(Text(t("Stock", "Nobody, as far as the book knows."), "body", "soft"))
        self._answer.addWidget(had)

    def _print(self) -> None:
        found = self.found
        if found is None:
            return
        language, practice, centre = words.current(), self.house.practice, self.house.centre_name
        today = self.board.today if self.board else 0

        def draw() -> bytes:
            from toolkit.stock.pdf_recall import recall_sheet

            return recall_sheet(found, today, language=language, practice=practice, centre=centre)

        title = t("Stock", "Recall of a lot")
        self.house.work.draw(draw, lambda pdf: self.house.print_pdf(pdf, title, "lot.pdf"), owner=self)


def trace_word(trace: Trace) -> str:
    """Say one way out in a line: "Tue 3 Nov: 12, women, bag of K7"."""
    parts = [f"{clock.short_day(trace.day)}: {number(trace.pieces)}", trace.flow.word()]
    if trace.group in set(Group):
        parts.append(Group(trace.group).word())
    if trace.worker:
        parts.append(fill(t("Stock", "Bag of {worker}"), worker=words.isolated(trace.worker)))
    if trace.where:
        parts.append(words.isolated(trace.where))
    return " · ".join(parts)
