"""List left, record right; filters above, unfinished reports on top."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.clock import month_text
from toolkit.base.ids import Op
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.record import RecordView
from toolkit.desktop.incidents.step import Offered
from toolkit.desktop.look import look
from toolkit.desktop.widgets import (
    Card,
    Column,
    Combo,
    EmptyState,
    Flow,
    LinkButton,
    QuietButton,
    Rule,
    Table,
    Text,
    clear,
    column,
    plane,
    row,
)
from toolkit.incidents import labels, model, saying, vocabulary
from toolkit.incidents.draft import Draft
from toolkit.incidents.model import State
from toolkit.incidents.service import Filter, Page, Row

NAME = "incidents.list"
_MONTHS = (0, 1, 3, 12)
_TONES = {State.SUBMITTED: "warm", State.QUESTIONED: "warm", State.CHANGED: "warm", State.REVIEWED: "good"}


class Browse(QWidget):
    """What the page shows first."""

    filtered = Signal()
    more_asked = Signal()
    chosen = Signal(object)  # the op of a row
    draft_asked = Signal(str)
    drop_asked = Signal(str)
    new_asked = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._offered = Offered((), (), 0)
        self._wanted = Filter()
        self._shown: list[Row] = []
        self.record = RecordView(house)
        self._filters()
        self.table: Table[Row] = Table(
            [
                Column(t("Incidents", "Month"), lambda one: month_text(one.month) if one.month else "…"),
                Column(t("Incidents", "What happened"), lambda one: saying.short(one.acts), stretch=1, full=_all_acts),
                Column(
                    t("Incidents", "State"),
                    lambda one: model.STATES[one.state].say(),
                    tone=lambda one: _TONES.get(one.state, "soft"),
                    icon=lambda one: "alert" if one.differs else "",
                ),
            ],
            title=t("Incidents", "Reports"),
            empty=t("Incidents", "No report fits these filters."),
            icon="incidents",
            name=NAME,
        )
        self.table.selected.connect(lambda found: self.chosen.emit(found.op) if found is not None else None)
        self._more = QuietButton(t("Incidents", "Show more"), "chevron-down", name=f"{NAME}.more")
        self._more.clicked.connect(self.more_asked)
        self._drafts = column(2)
        start = column(3)
        start.addLayout(self._drafts)
        start.addWidget(self._bar)
        start.addWidget(self._count)
        start.addWidget(self.table, 1)
        start.addWidget(self._more)
        left = plane(start)
        self._sides = row(0)
        self._sides.setContentsMargins(0, look().space(3), 0, look().space(3))
        self._sides.addSpacing(look().space(5))
        self._sides.addWidget(left, 5)
        self._sides.addSpacing(look().space(4))
        self._sides.addWidget(Rule(upright=True))
        self._sides.addWidget(self.record, 5)
        self._full = plane(self._sides)
        self._empty = EmptyState(
            "incidents",
            t("Incidents", "Nothing is written down yet."),
            [
                t("Incidents", "Ask the person first. Nothing is kept before they say yes."),
                t("Incidents", "Tick what happened: month, area and acts, no names."),
                t("Incidents", "Their own words go into the sealed account."),
            ],
            (t("Incidents", "Record an incident"), self.new_asked.emit),
            name="incidents.empty",
        )
        whole = column(0)
        whole.addWidget(self._empty)
        whole.addWidget(self._full)
        self.setLayout(whole)
        self._empty.hide()

    # ------------------------------------------------------------------ filters
    def _filters(self) -> None:
        self._state = Combo(self._states())
        self._area = Combo()
        self._group = Combo(
            [
                (t("Incidents", "All acts"), ""),
                *((vocabulary.say(labels.GROUPS, group), group) for group in vocabulary.GROUPS),
            ]
        )
        self._when = Combo()
        bar = Flow(gap=2)
        for combo, name, word in (
            (self._state, "state", t("Incidents", "State")),
            (self._area, "area", t("Incidents", "Area")),
            (self._group, "group", t("Incidents", "What happened")),
            (self._when, "when", t("Incidents", "Month")),
        ):
            combo.setObjectName(f"{NAME}.filter.{name}")
            combo.setAccessibleName(word)
            combo.setMaximumWidth(look().wide(230))
            combo.currentIndexChanged.connect(lambda _index: self._narrowed())
            bar.addWidget(combo)
        self._bar = plane(bar)
        self._count = Text("", "small", "soft", wrap=False)
        self._count.setObjectName(f"{NAME}.count")
        self._clear = LinkButton(t("Incidents", "Show all"), "x", name=f"{NAME}.filter.clear")
        self._clear.clicked.connect(lambda: self.narrow(Filter()))
        bar.addWidget(self._clear)
        self._clear.hide()

    @staticmethod
    def _states() -> list[tuple[str, object]]:
        each = [(model.STATES[state].say(), _key((state,))) for state in State]
        waiting = (t("Incidents", "All that wait"), _key(model.WAITING))
        return [(t("Incidents", "All states"), ""), waiting, *each]

    def offer(self, offered: Offered) -> None:
        """Offer the centre's areas and the months up to this one."""
        self._offered = offered
        this = offered.this_month
        areas: list[tuple[str, object]] = [(t("Incidents", "All areas"), None)]
        areas += [(item.name, item.op) for item in offered.areas]
        areas.append((t("Incidents", "Not known"), model.NOWHERE))
        self._area.choose(areas)
        words = [
            t("Incidents", "Any month"),
            t("Incidents", "This month"),
            t("Incidents", "Last 3 months"),
            t("Incidents", "Last 12 months"),
        ]
        self._when.choose([(word, back and this - back + 1) for word, back in zip(words, _MONTHS, strict=True)])

    def wanted(self) -> Filter:
        """Return what the list is narrowed to."""
        return self._wanted

    def narrow(self, wanted: Filter) -> None:
        """Narrow the list to something, also what the combos do not offer (one act)."""
        for combo, value in (
            (self._state, _key(wanted.states)),
            (self._area, wanted.area),
            (self._group, wanted.group),
            (self._when, wanted.first),
        ):
            blocked = combo.blockSignals(True)
            if not combo.set_value(value):
                combo.setCurrentIndex(0)
            combo.blockSignals(blocked)
        self._wanted = wanted
        self.filtered.emit()

    def _narrowed(self) -> None:
        states = str(self._state.value() or "").split()
        area, first = self._area.value(), self._when.value()
        self._wanted = Filter(
            states=tuple(State(int(state)) for state in states),
            area=area if isinstance(area, int) else None,
            group=str(self._group.value() or ""),
            first=first if isinstance(first, int) else 0,
        )
        self.filtered.emit()

    # ------------------------------------------------------------------ showing
    def show_page(self, page: Page, total: int, *, further: bool) -> None:
        """Show the rows of the filter, or with `further` more of them."""
        self._shown = [*self._shown, *page.rows] if further else list(page.rows)
        self.table.set_rows(self._shown)
        self._more.setVisible(page.after is not None)
        n = total
        said = t("Incidents", "{n} reports", "", n)
        if self._wanted.act:
            said = f"{said} · {vocabulary.say(labels.ACTS, self._wanted.act)}"
        self._count.setText(said)
        self._clear.setVisible(self._wanted.any)
        nothing = total == 0 and not self._wanted.any and self._drafts.count() == 0
        self._empty.setVisible(nothing)
        self._full.setVisible(not nothing)

    def mark(self, op: Op) -> None:
        """Mark the row of a record, where it is in the list, without asking for it again."""
        for one in self._shown:
            if one.op == op:
                blocked = self.table.blockSignals(True)
                self.table.select(one)
                self.table.blockSignals(blocked)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show one's own unfinished reports."""
        clear(self._drafts)
        for draft in drafts:
            card = Card(kind="warm", margin=3)
            line = row(3)
            said = fill(t("Incidents", "Not finished: {what}"), what=saying.short(draft.answers.acts))
            line.addWidget(Text(said), 1)
            go_on = QuietButton(t("Incidents", "Go on"), name=f"incidents.draft.{draft.code}.open")
            go_on.clicked.connect(partial(self.draft_asked.emit, draft.code))
            drop = LinkButton(t("Incidents", "Drop it"), name=f"incidents.draft.{draft.code}.drop")
            drop.clicked.connect(partial(self.drop_asked.emit, draft.code))
            line.addWidget(go_on)
            line.addWidget(drop)
            card.body.addLayout(line)
            self._drafts.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)


def _all_acts(one: Row) -> str:
    return "\n".join(vocabulary.say(labels.ACTS, act) for act in one.acts)


def _key(states: Sequence[State]) -> str:
    """Return states as one text: a combo keeps texts as they are."""
    return " ".join(str(int(state)) for state in states)
