"""Take a bag out on a shift, and close it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, bag_word
from toolkit.desktop.widgets import Card, Combo, DayField, Field, Line, Lines, NumberField, Text, clear, column, row
from toolkit.stock.model import CloseBag, Group, Outcome, Parcel, TakeOut

if TYPE_CHECKING:
    from toolkit.kit import Kit


class TakeOutSheet(MovementSheet):
    """A worker's code and a number for each product."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Take out a bag"), t("Stock", "Take out"), key="take_out")
        self.bag = Combo()
        self.worker = Line(longest=20)
        self.day: DayField | None = None
        self.which = Field(t("Stock", "Bag"), self.bag, name="stock.take_out.bag")
        self.add(self.which)
        self.who = Field(
            t("Stock", "Worker's code"), self.worker, t("Stock", "A code, not a name."), name="stock.take_out.worker"
        )
        self.add(self.who)
        self._products = column(4)
        self.body.addLayout(self._products)
        self._numbers: dict[str, NumberField] = {}
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.bag.currentIndexChanged.connect(lambda _index: self._chosen())

    def fill_in(self, board: Board) -> None:
        """Offer a new bag or one that is out, and the products that are there."""
        open_bags = [(bag_word(bag.shift.worker), bag.shift.op) for bag in board.bags if bag.shift.place == board.place]
        self.bag.choose([(t("Stock", "A new bag"), 0), *open_bags])
        if self.bag.currentIndex() < 0:
            self.bag.setCurrentIndex(0)
        self.which.setVisible(bool(open_bags))
        typed = {code: field.value() for code, field in self._numbers.items()}
        clear(self._products)
        self._numbers = {}
        for card in board.cards:
            if card.usable <= 0:
                continue
            code = card.product.code
            field = NumberField(typed.get(code), least=0, most=999_999, unit=t("Stock", "pieces"))
            field.changed.connect(lambda _value: self.again())
            hint = fill(t("Stock", "{count} on hand"), count=card.usable)
            self._products.addWidget(Field(card.product.word(), field, hint, name=f"stock.take_out.{code}"))
            self._numbers[code] = field
        if not self._numbers:
            self._products.addWidget(Text(t("Stock", "There is nothing to take out yet."), "body", "soft"))
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(
                Field(
                    t("Stock", "Day the shift began"),
                    self.day,
                    t("Stock", "A shift past midnight belongs to the day it began."),
                    name="stock.take_out.day",
                )
            )
        self._chosen()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        parcels = tuple(Parcel(code, value) for code, field in self._numbers.items() if (value := field.value()))
        if not parcels:
            self.problem(t("Stock", "Type how many you take of something."))
            return None
        shift = self.bag.value()
        draft = TakeOut(
            board.place,
            (self.day.day() if self.day else None) or board.today,
            parcels,
            self.worker.text(),
            shift if isinstance(shift, int) else 0,
        )

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.take_out(draft, sure)

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what went out."""
        n = outcome.pieces
        return t("Stock", "{n} pieces taken out.", "", n)

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        typed = {code: field.value() for code, field in self._numbers.items() if field.value()}
        return {"worker": self.worker.text(), "bag": self.bag.value(), "pieces": typed}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        self.bag.set_value(state.get("bag", 0))
        self.worker.setText(str(state.get("worker", "")))
        typed = state.get("pieces")
        for code, field in self._numbers.items():
            value = typed.get(code) if isinstance(typed, dict) else None
            field.set_value(value if isinstance(value, int) else None)
        if self.day is not None and self.board is not None:
            self.day.set_day(self.board.today)

    def _chosen(self) -> None:
        self.who.setVisible(not self.bag.value())
        self.again()


class CloseBagSheet(MovementSheet):
    """What went out = handed out + brought back + lost, for each product, or a few words why not."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Close the bag"), t("Stock", "Close the bag"), key="close_bag")
        self.bag: Bag | None = None
        self._whose = Text("", "body", "soft")
        self.add(self._whose)
        self._products = column(3)
        self.body.addLayout(self._products)
        self._rows: dict[str, tuple[int, list[NumberField], Text]] = {}
        self.contacts = NumberField(least=0, most=9999)
        self.group = Combo([(one.word(), one.value) for one in (Group.NOT_SAID, *list(Group)[:-1])])
        self.add(Field(t("Stock", "To whom"), self.group, name="stock.close_bag.group"))
        self.add(
            Field(
                t("Stock", "How many people"),
                self.contacts,
                t("Stock", "A count only, never names."),
                name="stock.close_bag.contacts",
            )
        )
        self.explanation = Lines(rows=2, longest=60)
        self.why = Field(
            t("Stock", "Why it differs"),
            self.explanation,
            t("Stock", "Only if the numbers don't add up. A few words, no names."),
            name="stock.close_bag.explanation",
        )
        self.add(self.why)
        self.finish()

    def fill_in(self, board: Board) -> None:
        """Show the bag as it is now, with what was typed."""
        if self.bag is None:
            return
        op = self.bag.shift.op
        bag = next((one for one in board.bags if one.shift.op == op), None)
        if bag is not None and bag != self.bag:
            typed = self.state()
            self.show_bag(bag)
            self.set_state(typed)

    def show_bag(self, bag: Bag) -> None:
        """Show another bag."""
        self.bag = bag
        self._whose.setText(
            fill(
                t("Stock", "{bag}, out since {day}"),
                bag=bag_word(bag.shift.worker),
                day=clock.short_day(bag.shift.day),
            )
        )
        clear(self._products)
        self._rows = {}
        held = self.board.in_bag(bag) if self.board else []
        for code, left in held:
            self._products.addWidget(self._product(code, left))
        if not held:
            self._products.addWidget(Text(t("Stock", "The bag is empty."), "body", "soft"))
        self._blank = self.state()

    def _product(self, code: str, left: int) -> QWidget:
        word = self.board.word(code) if self.board else code
        card = Card(margin=3)
        head = row(2)
        head.addWidget(Text(word, "strong"), 1)
        rest = Text("", "body", "soft", wrap=False)
        head.addWidget(rest)
        card.body.addLayout(head)
        numbers: list[NumberField] = []
        for key, label in (
            ("handed", t("Stock", "Handed out")),
            ("returned", t("Stock", "Brought back")),
            ("lost", t("Stock", "Lost")),
        ):
            field = NumberField(least=0, most=999_999)
            field.changed.connect(lambda _value: self._reckon())
            line = row(2)
            words = Text(label, "body", wrap=False)
            words.setMinimumWidth(look().wide(110))
            words.setBuddy(field)
            field.setAccessibleName(f"{word}: {label}")
            field.setObjectName(f"stock.close_bag.{code}.{key}")
            line.addWidget(words)
            line.addWidget(field, 1)
            card.body.addLayout(line)
            numbers.append(field)
        self._rows[code] = (left, numbers, rest)
        self._reckon()
        return card

    def _reckon(self) -> None:
        for left, numbers, rest in self._rows.values():
            gone = sum(field.value() or 0 for field in numbers)
            rest.setText(fill(t("Stock", "{gone} of {left}"), gone=gone, left=left))
            rest.set_tone("good" if gone == left else "soft" if gone < left else "warm")
        self.again()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        if self.bag is None:
            return None
        handed, returned, lost = (
            tuple(
                Parcel(code, value) for code, (_left, fields, _rest) in self._rows.items() if (value := _at(fields, at))
            )
            for at in range(3)
        )
        draft = CloseBag(
            self.bag.shift.op,
            board.today,
            handed,
            returned,
            lost,
            Group(str(self.group.value() or "")),
            self.contacts.value() or 0,
            self.explanation.toPlainText(),
        )

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.close_bag(draft, sure)

        return verb

    def _answered(self, outcome: Outcome) -> None:
        if outcome.doubts:
            super()._answered(outcome)
            return
        self.clear_form()
        self.bag = None
        self.close_it()
        self.house.notices.done(t("Stock", "The bag is closed."))

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - closing several movements has its own answer
        """Say that it is closed."""
        return t("Stock", "The bag is closed.")

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "shift": self.bag.shift.op if self.bag else 0,
            "rows": {code: [field.value() for field in fields] for code, (_left, fields, _rest) in self._rows.items()},
            "explanation": self.explanation.toPlainText(),
            "contacts": self.contacts.value(),
            "group": self.group.value(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed, where it is the same bag's."""
        if self.bag is None or state.get("shift") != self.bag.shift.op:
            return
        typed = state.get("rows")
        for code, (_left, fields, _rest) in self._rows.items():
            values = typed.get(code) if isinstance(typed, dict) else None
            for place, field in enumerate(fields):
                value = values[place] if isinstance(values, list) and place < len(values) else None
                field.set_value(value if isinstance(value, int) else None)
        self.explanation.setPlainText(str(state.get("explanation", "")))
        contacts = state.get("contacts")
        self.contacts.set_value(contacts if isinstance(contacts, int) else None)
        self.group.set_value(state.get("group", ""))


def _at(fields: list[NumberField], place: int) -> int:
    return fields[place].value() or 0
