"""One report, beside the list: where it stands, its answers, its account, its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.clock import long_day, short_day
from toolkit.base.ids import Op, show_code
from toolkit.base.pointers import Target
from toolkit.base.words import fill, isolated, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.widgets import (
    Card,
    Flow,
    LinkButton,
    Picture,
    PrimaryButton,
    QuietButton,
    Scroll,
    Text,
    clear,
    plane,
    row,
)
from toolkit.incidents import labels, model, saying, vocabulary
from toolkit.incidents.model import Incident, State
from toolkit.incidents.service import Record

NAME = "incidents.record"
_SIGNS = {
    State.SUBMITTED: ("hourglass", "warm"),
    State.QUESTIONED: ("message", "warm"),
    State.REVIEWED: ("circle-check", "good"),
    State.CHANGED: ("edit", "warm"),
    State.CLOSED: ("archive", "soft"),
}
_STEPS_SHOWN = 4


@dataclass(frozen=True)
class Tie:
    """What a report is tied to: a stock loss, a slip; its word, and where it is shown."""

    icon: str
    word: str
    target: Target


class RecordView(QWidget):
    """Shows a record; what is asked for goes out as signals, the page does it."""

    change_asked = Signal(object)  # the incident as it is shown
    reviewed = Signal(object)
    ask_asked = Signal(object)  # op
    answered = Signal(object, object)  # op, question
    resolved = Signal(object, str, object)  # incident, field, value
    part_asked = Signal(object)  # op
    kept_part_added = Signal(object)  # op
    open_asked = Signal(object)  # op of a part
    slip_asked = Signal(object)  # op
    tie_asked = Signal(object)  # Target

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._record: Record | None = None
        self._all_steps = False
        self._ties: tuple[Tie, ...] = ()
        self._page = Scroll(gap=4, margin=4)
        self._page.setObjectName(NAME)
        whole = row(0)
        whole.addWidget(self._page)
        self.setLayout(whole)

    @property
    def op(self) -> Op:
        """The op of the record shown, 0 for none."""
        return self._record.incident.op if self._record else 0

    def show_record(self, record: Record | None, ties: Sequence[Tie] = ()) -> None:
        """Show a record, or a quiet line where none is chosen."""
        if record is None or self._record is None or record.incident.op != self._record.incident.op:
            self._all_steps = False
            self._page.verticalScrollBar().setValue(0)
        self._record = record
        self._ties = tuple(ties)
        clear(self._page.body)
        if record is None:
            self._add(Text(t("Incidents", "Choose a report on the left to read it."), "body", "soft"))
            self._page.finish()
            return
        incident = record.incident
        self._head(incident)
        self._questions(incident)
        self._differences(record)
        self._buttons(incident)
        self._answers(record)
        self._account(record)
        self._belongs(ties)
        self._history(record)
        self._page.finish()

    def _add(self, widget: QWidget) -> None:
        self._page.body.addWidget(widget)

    # ------------------------------------------------------------------ parts
    def _head(self, incident: Incident) -> None:
        line = row(3)
        title = Text(isolated(show_code(incident.code)), "title", wrap=False)
        title.setObjectName(f"{NAME}.code")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        icon, tone = _SIGNS[incident.state]
        state = Text(model.STATES[incident.state].say(), "strong", tone, wrap=False)
        state.setObjectName(f"{NAME}.state")
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(Picture(icon, tone))
        line.addWidget(state)
        self._add(plane(line))
        if incident.state is State.CLOSED and incident.changed_after_review:
            self._add(
                Text(
                    t("Incidents", "It was changed after its review. The closed quarter does not change."),
                    "body",
                    "warm",
                )
            )

    def _questions(self, incident: Incident) -> None:
        for question in incident.questions:
            card = Card(kind="warm", margin=4)
            card.body.addWidget(Text(vocabulary.say(labels.QUESTIONS, question.code), "large"))
            buttons = Flow(gap=3)
            change = QuietButton(t("Incidents", "Change it"), "edit", name=f"{NAME}.question.change")
            change.clicked.connect(partial(self.change_asked.emit, incident))
            right = QuietButton(t("Incidents", "It is right"), "check", name=f"{NAME}.question.right")
            right.clicked.connect(partial(self.answered.emit, incident.op, question.op))
            buttons.addWidget(change)
            buttons.addWidget(right)
            card.body.addWidget(plane(buttons))
            self._add(card)

    def _differences(self, record: Record) -> None:
        incident = record.incident
        for name in incident.differing():
            card = Card(kind="warm", margin=4)
            card.body.addWidget(
                Text(
                    fill(t("Incidents", "Two people wrote different things: {field}"), field=saying.field(name)),
                    "large",
                )
            )
            events = {event.op: event for event in incident.events}
            for place, one in enumerate(model.distinct(name, incident.standing[name])):
                value = model.read_field(name, one.value)
                author = record.people.get(events[one.op].actor, "")
                line = row(3)
                said = f"{saying.value(name, value, record.names)}  ({author})"
                line.addWidget(Text(said), 1)
                keep = QuietButton(t("Incidents", "Keep this"), name=f"{NAME}.keep.{name}.{place}")
                keep.setAccessibleName(fill(t("Incidents", "Keep this: {value}"), value=said))
                keep.clicked.connect(partial(self.resolved.emit, incident, name, value))
                line.addWidget(keep)
                card.body.addLayout(line)
            self._add(card)

    def _buttons(self, incident: Incident) -> None:
        buttons = Flow(gap=3)

        def button(
            kind: type[QuietButton | PrimaryButton], word: str, icon: str, name: str, do: Callable[[], Any]
        ) -> None:
            made = kind(word, icon, name=f"{NAME}.{name}")
            made.clicked.connect(lambda: do())
            buttons.addWidget(made)

        if self._house.coordinator and incident.state in {*model.WAITING, State.QUESTIONED}:
            button(
                PrimaryButton,
                t("Incidents", "Mark as reviewed"),
                "check",
                "review",
                partial(self.reviewed.emit, incident),
            )
            button(QuietButton, t("Incidents", "Ask back"), "message", "ask", partial(self.ask_asked.emit, incident.op))
        button(QuietButton, t("Incidents", "Change"), "edit", "change", partial(self.change_asked.emit, incident))
        button(
            QuietButton, t("Incidents", "Make a slip"), "referrals", "slip", partial(self.slip_asked.emit, incident.op)
        )
        self._add(plane(buttons))

    def _answers(self, record: Record) -> None:
        card = Card(margin=4)
        for field, said in saying.lines(record.incident.answers, record.names):
            line = row(3)
            head = Text(field, "body", "soft")
            head.setFixedWidth(look().wide(150))
            line.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(said).at_top(), 1)
            card.body.addLayout(line)
        self._add(card)

    def _account(self, record: Record) -> None:
        incident = record.incident
        card = Card(t("Incidents", "Account"), margin=4)
        for place, part in enumerate(incident.account, 1):
            if not part.words and not part.erased:
                continue
            line = row(3)
            n = part.words
            said = t("Incidents", "Erased") if part.erased else t("Incidents", "Sealed, {n} words", "", n)
            line.addWidget(Picture("shield-lock" if not part.erased else "trash", "soft"))
            text = Text(said)
            text.setObjectName(f"{NAME}.part.{place}")
            line.addWidget(text, 1)
            if self._house.coordinator and not part.erased:
                look_in = LinkButton(t("Incidents", "Open"), "lock-open", name=f"{NAME}.part.{place}.open")
                look_in.clicked.connect(partial(self.open_asked.emit, part.op))
                line.addWidget(look_in)
            card.body.addLayout(line)
        if not incident.account:
            card.body.addWidget(Text(t("Incidents", "None was told, or it was not sealed here."), "body", "soft"))
        if record.kept_words:
            n = record.kept_words
            line = row(3)
            line.addWidget(
                Text(t("Incidents", "{n} words were sealed when the window was locked.", "", n), tone="warm"), 1
            )
            add = QuietButton(t("Incidents", "Add them"), name=f"{NAME}.part.kept")
            add.clicked.connect(partial(self.kept_part_added.emit, incident.op))
            line.addWidget(add)
            card.body.addLayout(line)
        more = LinkButton(t("Incidents", "Add a part"), "plus", name=f"{NAME}.part.add")
        more.clicked.connect(partial(self.part_asked.emit, incident.op))
        card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add(card)

    def _belongs(self, ties: Sequence[Tie]) -> None:
        if not ties:
            return
        card = Card(t("Incidents", "Belongs with it"), margin=4)
        for place, tie in enumerate(ties, 1):
            line = row(3)
            line.addWidget(Picture(tie.icon, "soft"))
            line.addWidget(Text(tie.word), 1)
            look_at = LinkButton(t("Incidents", "Show"), name=f"{NAME}.tie.{place}")
            look_at.setAccessibleName(fill(t("Incidents", "Show: {what}"), what=tie.word))
            look_at.clicked.connect(partial(self.tie_asked.emit, tie.target))
            line.addWidget(look_at)
            card.body.addLayout(line)
        self._add(card)

    def _history(self, record: Record) -> None:
        card = Card(t("Incidents", "History"), margin=4)
        steps = list(reversed(record.history))
        for step in steps if self._all_steps else steps[:_STEPS_SHOWN]:
            line = row(3)
            day = Text(short_day(step.event.day), "body", "soft", wrap=False)
            day.setToolTip(long_day(step.event.day))
            day.setMinimumWidth(look().wide(88))
            line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
            said = [f"{saying.event(step.event)} · {record.people.get(step.event.actor, '')}"]
            for change in step.changes:
                before = " / ".join(saying.value(change.name, value, record.names) for value in change.before)
                after = saying.value(change.name, change.after, record.names)
                before = before or t("Incidents", "Not said")
                said.append(
                    fill(
                        t("Incidents", "{field}: before {before}, now {after}"),
                        field=saying.field(change.name),
                        before=before,
                        after=after,
                    )
                )
            line.addWidget(Text("\n".join(said)), 1)
            card.body.addLayout(line)
        if len(steps) > _STEPS_SHOWN and not self._all_steps:
            more = LinkButton(t("Incidents", "Show all of it"), "chevron-down", name=f"{NAME}.history.all")
            more.clicked.connect(self._show_all)
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add(card)

    def _show_all(self) -> None:
        self._all_steps = True
        self.show_record(self._record, self._ties)
