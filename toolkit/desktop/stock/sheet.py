"""What every form of stock shares: product, pieces or packs, questions before the unlikely, drafts, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.widgets import Combo, Field, NumberField, QuietButton, SideSheet, row
from toolkit.stock.model import Lot, Outcome, Product

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.stock.issue import Issued

NOT_FIRST = "stock.not-first:"  # how the question's key begins
MOST_NAMED = 2  # issued reports in the notice line; all of them stand under Reports

Verb = Callable[["Kit", list[str]], Outcome]


class Pieces(QWidget):
    """A number and what it counts: pieces, or a product's packs."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberField(least=0, most=999_999)
        self.unit = Combo([(t("Stock", "pieces"), 1)])
        body = row(2)
        body.addWidget(self.number, 3)
        body.addWidget(self.unit, 2)
        self.setLayout(body)
        self.setFocusProxy(self.number)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.number.changed.connect(lambda _value: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def setObjectName(self, name: str) -> None:
        """Name the parts after it."""
        super().setObjectName(f"{name}.box")
        self.number.setObjectName(name)
        self.unit.setObjectName(f"{name}.unit")

    def setAccessibleName(self, name: str) -> None:
        """Name the number itself, and the unit beside it."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)
        self.unit.setAccessibleName(t("Stock", "Pieces or packs"))

    def offer(self, product: Product | None) -> None:
        """Offer the packs of a product."""
        packs = product.packs if product else ()
        self.unit.choose([(t("Stock", "pieces"), 1), *((pack.word(), pack.size) for pack in packs)])

    def pieces(self) -> int | None:
        """Return the number of pieces, None where nothing is typed."""
        typed, size = self.number.value(), self.unit.value()
        return typed * size if typed is not None and isinstance(size, int) else None

    def set_pieces(self, pieces: int | None) -> None:
        """Show a number of pieces."""
        self.unit.set_value(1)
        self.number.set_value(pieces)


def lot_choices(board: Board, code: str, shift: Op, first: str) -> list[tuple[str, object]]:
    """Return what a lot can be chosen from: `first` for the one that expires first, then each by name."""
    held = board.lots_of(code, shift)
    return [(first, None), *((f"{one.lot.word()} ({one.balance})", one.lot) for one in held)]


def usable_choices(board: Board, code: str, shift: Op, first: str) -> list[tuple[str, object]]:
    """Return the lots to hand out from: none that has expired, none that is set aside."""
    home = next((bag.shift.place for bag in board.bags if bag.shift.op == shift), 0) if shift else 0

    def good(lot: object) -> bool:
        if not isinstance(lot, Lot):
            return True
        return not lot.expired(board.today) and board.moving.hold_of(shift or board.place, code, lot, home) is None

    return [one for one in lot_choices(board, code, shift, first) if good(one[1])]


def source_choices(board: Board) -> list[tuple[str, object]]:
    """Return where stock can come from: the place, or a bag that is out."""
    bags = [(bag_word(bag.shift.worker), bag.shift.op) for bag in board.bags]
    return [(board.place_name(board.place), 0), *bags]


def bag_word(worker: str) -> str:
    """Return "Bag of K7"."""
    from toolkit.base.words import fill

    return fill(t("Stock", "Bag of {worker}"), worker=worker) if worker else t("Stock", "Bag")


class MovementSheet(SideSheet):
    """A form that writes one movement.

    What is unlikely is asked in the sheet: the button then says "Yes, it is right", and anything
    changed meanwhile takes the answer back.  Esc keeps what was typed as a draft.
    """

    def __init__(self, host: QWidget, house: House, title: str, verb: str, *, key: str) -> None:
        super().__init__(host, title, verb, name=f"stock.{key}")
        self.house = house
        self.key = key
        self.board: Board | None = None
        self._word = verb
        self._sure: list[str] = []
        self._blank: dict[str, Any] = {}
        self._loaded = False
        self.confirmed.connect(self._go)
        self.closed.connect(self.put_away)

    # what a form says of itself

    def fill_in(self, board: Board) -> None:
        """Offer what the board holds."""
        raise NotImplementedError

    def verb_of(self, board: Board) -> Verb | None:
        """Return what to do, or None after saying at a field what is missing."""
        raise NotImplementedError

    def done(self, outcome: Outcome) -> str:
        """Return the sentence of the notice line."""
        raise NotImplementedError

    def state(self) -> dict[str, Any]:
        """Return what is typed, as plain values, for the draft."""
        raise NotImplementedError

    def set_state(self, state: dict[str, Any]) -> None:
        """Show a draft; what is strange in it is ignored."""
        raise NotImplementedError

    def is_typed(self, state: dict[str, Any]) -> bool:
        """Tell whether a state is worth keeping."""
        return state != self._blank

    def posted(self, outcome: Outcome) -> None:
        """Do what comes after; nothing for most."""

    # what all do alike

    def show_board(self, board: Board) -> None:
        """Take what is there now."""
        first = self.board is None
        self.board = board
        self.fill_in(board)
        if first:
            self._blank = self.state()

    def start(self, state: dict[str, Any] | None = None) -> None:
        """Open it; with the draft that was left, under what `state` says."""
        if self.board is None:
            return

        def show(draft: dict[str, Any] | None) -> None:
            if draft:
                self.set_state(draft)
            if state:
                self.set_state(state)
            self._loaded = True
            self.again()
            self.open()

        if self._loaded:
            show(None)
        else:
            key = f"stock.{self.key}"
            self.house.work.do(lambda kit: kit.vault.drafts.load(key), show, owner=self)

    def again(self) -> None:
        """Forget answers: something was changed."""
        if self._sure or self.confirm.text() != self._word:
            self._sure = []
            self.confirm.setText(self._word)
            self.problem(None)

    def put_away(self) -> None:
        """Keep what is typed, if anything is."""
        if self.board is None or not self._loaded:
            return
        key, state = f"stock.{self.key}", self.state()
        if self.is_typed(state):
            self.house.work.do(lambda kit: kit.vault.drafts.save(key, state), owner=self)
        else:
            self.house.work.do(lambda kit: kit.vault.drafts.delete(key), owner=self)

    def clear_form(self) -> None:
        """Empty the form."""
        self.set_state(self._blank)
        self.again()

    def _go(self) -> None:
        if self.board is None:
            return
        why = self._why_field()
        if why is not None:
            why.error("")
        verb = self.verb_of(self.board)
        if verb is None:
            return
        sure = list(self._sure)
        self.busy(True)
        self.house.work.do(lambda kit: verb(kit, sure), self._answered, refused=self._refused, owner=self)

    def _answered(self, outcome: Outcome) -> None:
        if outcome.doubts:
            self.problem(" ".join(doubt.say() for doubt in outcome.doubts))
            why = self._why_field()
            for doubt in outcome.doubts:
                if why is not None and doubt.key.startswith(NOT_FIRST):
                    # Another lot than the one that expires first is taken with a reason, not with a yes.
                    why.error(t("Stock", "Say in a few words why."))
                else:
                    self._sure.append(doubt.key)
            if self._sure:
                self.confirm.setText(t("Stock", "Yes, it is right"))
            return
        said = self.done(outcome)
        self.clear_form()
        self.close_it()
        self.house.notices.done(said, lambda: self._undo(outcome.op))
        tell_of_reports(self.house, outcome.op, said, lambda: self._undo(outcome.op), self.parentWidget() or self)
        self.posted(outcome)

    def _why_field(self) -> Field | None:
        """Return the field for why another lot is taken, where the form has one (it is called `reason`)."""
        found = getattr(self, "reason", None)
        return found if isinstance(found, Field) else None

    def _refused(self, problem: Problem) -> None:
        self.problem(problem)

    def _undo(self, op: Op) -> None:
        notices, parent = self.house.notices, self.parentWidget()
        self.house.work.do(
            lambda kit: kit.stock.reverse(op), lambda _done: notices.say(t("Stock", "Undone.")), owner=parent or self
        )


def tell_of_reports(house: House, op: Op, said: str, undo: Callable[[], None] | None, owner: QWidget) -> None:
    """Name, in the notice line, the reports already issued that a movement (or its undoing) has made untrue."""

    def tell(changed: list[Issued]) -> None:
        if changed:
            n = len(changed)
            names = "; ".join(f"{one.wish.what.word()}, {one.period()}" for one in changed[:MOST_NAMED])
            more = t("Stock", "{n} issued reports are no longer true:", "", n)
            house.notices.done(f"{said} {more} {names}" + (" …" if n > MOST_NAMED else ""), undo)

    if op:
        house.work.do(lambda kit: kit.stock.changed_by(op), tell, owner=owner)


def here_button(form: MovementSheet, press: Callable[[], None]) -> QuietButton:
    """Put "I have them here" into a form's foot, hidden until the book says less than the hand holds."""
    button = QuietButton(t("Stock", "I have them here"), "hand", name=f"stock.{form.key}.here")
    button.hide()
    button.clicked.connect(lambda: press())
    form.foot.insertWidget(0, button)
    return button


def lot_state(lot: object) -> list[Any] | None:
    """Return a lot as plain values."""
    return [lot.number, lot.expiry] if isinstance(lot, Lot) else None


def lot_from(state: object) -> Lot | None:
    """Return the lot of plain values."""
    if isinstance(state, list) and len(state) == 2 and isinstance(state[0], str):
        return Lot(state[0], state[1] if isinstance(state[1], int) else None)
    return None
