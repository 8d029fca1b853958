"""The slips that were made: find one by its code, see what to ask about, note what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from toolkit.base import ids
from toolkit.base.clock import long_day, short_day
from toolkit.base.ids import Op
from toolkit.base.words import isolated, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.referrals.pictures import STATUS_ICONS, STATUS_TONES, need_words
from toolkit.desktop.referrals.slip_card import SlipCard
from toolkit.desktop.widgets import Column, Combo, Field, Line, Table, Text, column, row
from toolkit.kit import Kit
from toolkit.referrals.model import STATUS_NAMES, Slip
from toolkit.referrals.service import Record

ALL, OVERDUE = "all", "overdue"
_PAUSE_MS = 200


@dataclass(frozen=True)
class _Shown:
    """What one look into the vault brings."""

    slips: list[Slip]
    today: int


class Slips(QWidget):
    """Table at the leading side, the chosen slip beside it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._today = 0
        self._wanted: Op | None = None  # to be chosen when the rows are there
        self.code = Line(longest=40, placeholder="7KQ2-M9XD")
        self.which = Combo([(t("Referrals", "All slips"), ALL), (t("Referrals", "To ask about"), OVERDUE)])
        self.table: Table[Slip] = Table(
            self._columns(),
            title=t("Referrals", "Slips"),
            empty=t("Referrals", "No slips yet. Make the first one under “New slip”."),
            icon="referrals",
            name="referrals.slips",
        )
        self.card = SlipCard(house)
        self.card.setFixedWidth(look().wide(372 if look().percent < 150 else 316))
        self.hint = Text("", "small", "soft")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self._build()
        self.table.selected.connect(self._choose)
        self.table.chosen.connect(lambda _slip: self.card.begin())
        self.code.returnPressed.connect(self.card.begin)
        # The next slip is what comes after a mark; the button that was pressed is not there any more.
        self.card.noted.connect(self.table.view.setFocus)
        self.code.textChanged.connect(lambda _text: self._pause.start())
        self.which.activated.connect(lambda _index: self.reload())

    def _build(self) -> None:
        head = row(4)
        head.addWidget(
            Field(t("Referrals", "Code on the slip"), self.code, name="referrals.slips.code"),
            1,
        )
        head.addWidget(Field(t("Referrals", "Show"), self.which, name="referrals.slips.which"), 1)
        left = column(2)
        left.addLayout(head)
        left.addWidget(self.hint)
        left.addWidget(self.table, 1)
        whole = row(4)
        whole.setContentsMargins(look().space(5), look().space(1), look().space(5), look().space(4))
        whole.addLayout(left, 1)
        whole.addWidget(self.card)
        self.setLayout(whole)

    def _columns(self) -> list[Column[Slip]]:
        return [
            Column[Slip](mark("Referrals", "Code"), lambda slip: isolated(ids.show_code(slip.code))),
            Column[Slip](mark("Referrals", "Place"), lambda slip: slip.service_name, stretch=1),
            # What there is no room for, the card beside says.
            Column[Slip](mark("Referrals", "For"), lambda slip: need_words(slip.needs), stretch=1, spare=True),
            Column[Slip](
                mark("Referrals", "Good until"),
                lambda slip: short_day(slip.until),
                tone=lambda slip: "warm" if slip.overdue(self._today) else "",
                full=lambda slip: long_day(slip.until),
                spare=True,
            ),
            Column[Slip](
                mark("Referrals", "State"),
                self._state,
                tone=lambda slip: "warm" if slip.several or slip.overdue(self._today) else STATUS_TONES[slip.status],
                icon=lambda slip: "alert" if slip.several else STATUS_ICONS[slip.status],
            ),
        ]

    def _state(self, slip: Slip) -> str:
        if slip.several:
            return t("Referrals", "Noted twice")
        if slip.overdue(self._today):
            return t("Referrals", "To ask about")
        return STATUS_NAMES[slip.status].say()

    def show_overdue(self) -> None:
        """Show what must be asked about."""
        self.code.clear()
        self.which.set_value(OVERDUE)

    def expect(self, op: object) -> None:
        """Choose this slip when the list is next looked at."""
        self._wanted = op if isinstance(op, int) else None

    def show_slip(self, op: Op) -> None:
        """Show one slip among all."""
        self.code.clear()
        self.which.set_value(ALL)
        self._wanted = op
        self.reload()

    def reload(self) -> None:
        """Ask for the slips that fit, and for the one that is shown."""
        typed, overdue, wanted = self.code.text().strip(), self.which.value() == OVERDUE, self._wanted

        def ask(kit: Kit) -> _Shown:
            if typed:
                found = kit.referrals.lookup(typed)
            else:
                found = kit.referrals.overdue() if overdue else kit.referrals.slips()
            if wanted is not None and wanted not in {slip.op for slip in found}:
                found = [kit.referrals.slip(wanted).slip, *found]
            return _Shown(found, kit.vault.clock.today())

        self.house.work.do(ask, lambda shown: self._show(shown, typed, overdue=overdue), owner=self)

    def _show(self, shown: _Shown, typed: str, *, overdue: bool) -> None:
        self._today = shown.today
        kept, wanted = self.table.current(), self._wanted
        self._wanted = None
        if typed:
            self.table.set_empty(t("Referrals", "No slip has that code. Look at it again: eight letters and figures."))
        elif overdue:
            self.table.set_empty(t("Referrals", "Nothing to ask about."))
        else:
            self.table.set_empty(t("Referrals", "No slips yet. Make the first one under “New slip”."))
        self.table.set_rows(shown.slips)
        self._say_near(shown.slips, typed)
        op = wanted if wanted is not None else kept.op if kept is not None else None
        chosen = next((slip for slip in shown.slips if slip.op == op), None)
        if chosen is None and shown.slips and (typed or overdue):
            chosen = shown.slips[0]
        if chosen is not None:
            self.table.select(chosen)
        self._choose(chosen)

    def _say_near(self, slips: list[Slip], typed: str) -> None:
        tidy = "".join(letter for letter in typed.upper() if letter.isalnum())
        near = bool(typed and slips) and not any(slip.code in tidy for slip in slips)
        exact = near and len(slips) == 1 and ids.read_code(typed) == slips[0].code
        self.hint.setText(
            t("Referrals", "That code has a slip of the pen. These are nearly the same.") if near and not exact else ""
        )
        self.hint.setVisible(bool(self.hint.text()))

    def _choose(self, slip: object) -> None:
        if not isinstance(slip, Slip):
            self.card.clear()
            return
        op = slip.op

        def answered(record: Record) -> None:
            now = self.table.current()
            if now is None or now.op == op:
                self.card.show_record(record, self._today)

        self.house.work.do(lambda kit: kit.referrals.slip(op), answered, owner=self)
