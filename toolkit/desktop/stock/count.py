"""Count: what lies there, lot by lot, against what the book said when the counting began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb
from toolkit.desktop.widgets import Check, Combo, DayField, Field, NumberField, Text, clear, column
from toolkit.stock.counts import REASONS, CountLine, Started, started_from
from toolkit.stock.model import UNKNOWN_LOT, Count, Lot, Outcome, Parcel
from toolkit.stock.service.scanning import Scanned

if TYPE_CHECKING:
    from toolkit.kit import Kit

EVERYTHING = ""
_Key = tuple[str, Lot]  # a product and a lot


class _Shown:
    """Holds the answers that the sheet itself has given: a difference that was shown needs no second question."""

    def __init__(self, sure: list[str]) -> None:
        self._sure = sure

    def __contains__(self, key: object) -> bool:
        return key in self._sure or (isinstance(key, str) and key.startswith("stock.far-count"))


class CountSheet(MovementSheet):
    """A number for each lot; one left empty was not counted.

    The first press compares with the book and asks why it differs, the second one writes.
    """

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Count"), t("Stock", "Note the count"), key="count")
        self.product = Combo()
        self.blind = Check(t("Stock", "Count blind: don't show what the book says"), name="stock.count.blind")
        self.day: DayField | None = None
        self.add(Field(t("Stock", "What is counted"), self.product, name="stock.count.product"))
        self.add(self.blind)
        self.add(
            Text(
                t(
                    "Stock",
                    "Count what lies there. Leave a line empty if you did not count it. "
                    "What comes and goes while you count is reckoned in.",
                ),
                "body",
                "soft",
            )
        )
        self._lots = column(4)
        self.body.addLayout(self._lots)
        self._fields: dict[_Key, tuple[Field, NumberField]] = {}
        self._reasons: dict[_Key, Combo] = {}
        self._places: dict[_Key, Any] = {}
        self._started: Started | None = None
        self._checked = False
        self._day_place = column(0)
        self.body.addLayout(self._day_place)
        self.finish()
        self.product.currentIndexChanged.connect(lambda _index: self._chosen())
        self.blind.toggled.connect(lambda _on: self._hints())

    # -------------------------------------------------------------- what a form says of itself
    def fill_in(self, board: Board) -> None:
        """Offer products and their lots."""
        kept = self.state() if self._fields else {}
        everything: tuple[str, object] = (t("Stock", "Everything here"), EVERYTHING)
        self.product.choose([*((one.word(), one.code) for one in board.products), everything])
        if self.product.currentIndex() < 0:
            self.product.setCurrentIndex(0)
        if self.day is None:
            self.day = DayField(board.today, today=board.today, most=board.today)
            self._day_place.addWidget(Field(t("Stock", "Day"), self.day, name="stock.count.day"))
        self._chosen()
        self._set_numbers(kept)

    def start(self, state: dict[str, Any] | None = None) -> None:
        """Open it; the moment at which it opens is that of counting, unless a draft began earlier."""
        board = self.board
        if board is None or not board.place:
            return
        place = board.place

        def begun(started: Started) -> None:
            if self._started is None or self._started.place != place:
                self._started = started
            super(CountSheet, self).start(state)

        if self._started is not None and self._started.place == place:
            super().start(state)
        else:
            self.house.work.do(lambda kit: kit.stock.begin_count(place), begun, owner=self)

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form; before it was compared with the book, compare."""
        draft = self._draft(board)
        if draft is None:
            self.problem(t("Stock", "Type what you counted, nought too."))
            return None
        if not self._checked:
            self.busy(True)
            self.house.work.do(
                lambda kit: kit.stock.check_count(draft), self._compared, refused=self._refused, owner=self
            )
            return None

        def verb(kit: Kit, sure: list[str]) -> Outcome:
            return kit.stock.count(draft, _Shown(sure))

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say what was counted."""
        n = outcome.pieces
        code = str(self.product.value() or "")
        word = self.board.word(code) if self.board and code else t("Stock", "Everything here")
        return f"{word}: " + t("Stock", "{n} pieces counted.", "", n)

    def posted(self, outcome: Outcome) -> None:
        """Let the next count begin at its own moment."""
        super().posted(outcome)
        self._started = None

    def state(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "product": self.product.value(),
            "blind": self.blind.isChecked(),
            "counted": [
                [code, lot.number, lot.expiry, field.value()] for (code, lot), (_field, field) in self._fields.items()
            ],
            "started": self._started.plain() if self._started else None,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        if "product" in state:
            self.product.set_value(state["product"])
        if "blind" in state:
            self.blind.setChecked(state["blind"] is True)
        begun = started_from(state.get("started"))
        if begun is not None and self.board is not None and begun.place == self.board.place:
            self._started = begun
        self._chosen()
        if "counted" in state:
            self._set_numbers(state)
        if self.day is not None and self.board is not None:
            self.day.set_day(self._started.day if self._started and self._any_typed() else self.board.today)

    def is_typed(self, state: dict[str, Any]) -> bool:
        """Tell whether anything was counted."""
        return any(row[3] is not None for row in state["counted"])

    def take_scan(self, scanned: Scanned) -> str:
        """Go to the line of a lot; a count that the code carries is put there."""
        if not scanned.product:
            return t("Stock", "That code does not say which product it is. Choose it.")
        if self.product.value() not in {scanned.product, EVERYTHING}:
            self.product.set_value(scanned.product)
        lot = scanned.lot
        if lot is None and not scanned.scan.lot:
            lines = [key for key in self._fields if key[0] == scanned.product]
            key = lines[0] if len(lines) == 1 else None
        else:
            key = (scanned.product, lot) if lot is not None else None
        if key is None or key not in self._fields:
            return "" if not scanned.scan.lot else t("Stock", "That lot is not in the book here. Receive it first.")
        _field, counted = self._fields[key]
        if scanned.pieces:
            counted.set_value(scanned.pieces)
        counted.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""

    def again(self) -> None:
        """Forget the comparison: something was changed."""
        self._checked = False
        super().again()

    # -------------------------------------------------------------- inside
    def _any_typed(self) -> bool:
        return any(field.value() is not None for _field, field in self._fields.values())

    def _draft(self, board: Board) -> Count | None:
        typed = [(code, lot, field.value()) for (code, lot), (_field, field) in self._fields.items()]
        parcels = tuple(Parcel(code, value, lot) for code, lot, value in typed if value is not None)
        if not parcels:
            return None
        reasons = tuple((code, lot, str(combo.value() or "")) for (code, lot), combo in self._reasons.items())
        day = (self.day.day() if self.day else None) or board.today
        return Count(board.place, day, parcels, self._started, reasons)

    def _compared(self, lines: list[CountLine]) -> None:
        self.busy(False)
        self._checked = True
        self._drop_reasons()
        if not lines:
            self._go()
            return
        for line in lines:
            self._ask_why(line)
        n = len(lines)
        self.problem(t("Stock", "{n} lines differ from the book. Say why, then note the count.", "", n))
        first = self._reasons[lines[0].product, lines[0].lot]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_why(self, line: CountLine) -> None:
        key = (line.product, line.lot)
        more, off = line.difference > 0, abs(line.difference)
        n = off
        said = t("Stock", "{n} more than the book", "", n) if more else t("Stock", "{n} fewer than the book", "", n)
        combo = Combo([(t("Stock", "Not said"), ""), *((str(word), kept) for kept, word in REASONS.items())])
        self._reasons[key] = combo
        place = list(self._fields).index(key)
        self._places[key].addWidget(
            Field(f"{said} ({number(line.book)}). {t('Stock', 'Why?')}", combo, name=f"stock.count.reason.{place}")
        )

    def _drop_reasons(self) -> None:
        for key in self._reasons:
            clear(self._places[key])
        self._reasons = {}

    def _set_numbers(self, state: dict[str, Any]) -> None:
        typed = {
            (row[0], row[1], row[2]): row[3]
            for row in state.get("counted", [])
            if isinstance(row, list) and len(row) == 4
        }
        if state.get("product") != self.product.value():
            return
        for (code, lot), (_field, field) in self._fields.items():
            value = typed.get((code, lot.number, lot.expiry))
            field.set_value(value if isinstance(value, int) else None)

    def _lines(self, board: Board) -> list[_Key]:
        code = str(self.product.value() or "")
        if code:
            return [(code, lot) for lot in dict.fromkeys([*(one.lot for one in board.lots_of(code)), UNKNOWN_LOT])]
        return [(one.code, held.lot) for one in board.products for held in board.lots_of(one.code)]

    def _chosen(self) -> None:
        clear(self._lots)
        self._fields, self._reasons, self._places = {}, {}, {}
        board = self.board
        if board is None:
            return
        headed = ""
        for place, (code, lot) in enumerate(self._lines(board)):
            if not self.product.value() and code != headed:
                headed = code
                self._lots.addWidget(Text(board.word(code), "large"))
            counted = NumberField(least=0, most=9_999_999, unit=t("Stock", "pieces"))
            counted.changed.connect(lambda _value: self.again())
            field = Field(lot.word(), counted, name=f"stock.count.lot.{place}")
            counted.setAccessibleName(f"{board.word(code)}, {lot.word()}")
            why = column(1)
            self._lots.addWidget(field)
            self._lots.addLayout(why)
            self._fields[code, lot], self._places[code, lot] = (field, counted), why
        if not self._fields:
            self._lots.addWidget(Text(t("Stock", "The book knows of nothing here."), "body", "soft"))
        self._hints()

    def _hints(self) -> None:
        board = self.board
        if board is None:
            return
        for (code, lot), (field, _counted) in self._fields.items():
            book = next((one.balance for one in board.lots_of(code) if one.lot == lot), 0)
            hidden = self.blind.isChecked()
            field.set_hint("" if hidden else fill(t("Stock", "The book says {count}."), count=book))
        self.again()
