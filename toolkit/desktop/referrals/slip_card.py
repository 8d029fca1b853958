"""One slip: its code, where it has got to, and what can be noted with one press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout

from toolkit.base import ids, words
from toolkit.base.clock import long_day
from toolkit.base.ids import Op
from toolkit.base.words import Phrase, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.referrals.pictures import STATUS_ICONS, STATUS_TONES, need_words
from toolkit.desktop.referrals.preview import print_slip
from toolkit.desktop.widgets import (
    Card,
    Flow,
    Picture,
    PrimaryButton,
    QuietButton,
    Scroll,
    Text,
    clear,
    column,
    plane,
    row,
)
from toolkit.desktop.widgets.order import stops
from toolkit.referrals.model import NEXT, REASONS, STATUS_NAMES, Mark, Status
from toolkit.referrals.service import Record

# What a button says: a verb, where the state's own name is no answer to "what happened?".
_VERBS: Mapping[Status, Phrase] = {
    Status.ARRIVED: mark("Referrals", "They arrived"),
    Status.SERVED_DONE: mark("Referrals", "They were helped"),
    Status.SERVED_RETURN_NEEDED: mark("Referrals", "They must go again"),
    Status.REFERRED_ON: mark("Referrals", "They were sent on"),
    Status.REVOKED_BY_PERSON: mark("Referrals", "They called it off"),
    Status.LOST_CONTACT: mark("Referrals", "We lost contact"),
}
_BECAUSE: Mapping[Status, Phrase] = {
    Status.NOT_ATTENDED: mark("Referrals", "They did not go, because"),
    Status.DECLINED_BY_PROVIDER: mark("Referrals", "They were turned away, because"),
}


class SlipCard(QFrame):
    """The chosen slip; says what to do while none is chosen. `noted`: something was noted about it."""

    noted = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._shown: Op | None = None
        self.setProperty("card", "plain")
        self.setObjectName("referrals.slip")
        self._scroll = Scroll(gap=3, margin=4)
        self._none = Text(t("Referrals", "Choose a slip, or type its code."), "body", "soft")
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint = column(3, 5)
        hint.addStretch(1)
        hint.addWidget(Picture("referrals", "strong", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        hint.addWidget(self._none)
        hint.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(plane(hint))
        self._stack.addWidget(self._scroll)

    def clear(self) -> None:
        """Show no slip."""
        self._shown = None
        self._stack.setCurrentIndex(0)

    def begin(self) -> None:
        """Put the focus on the first thing that can be done."""
        inside = stops(self)
        if inside:
            inside[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_record(self, record: Record, today: int) -> None:
        """Show a slip, and what may be noted about it now."""
        slip, state = record.slip, record.state
        self._shown = slip.op
        body = self._scroll.body
        clear(body)
        code = Text(words.isolated(ids.show_code(slip.code)), "display", wrap=False)
        code.setObjectName("referrals.slip.code")
        body.addWidget(code)
        self._state(body, record, today)
        body.addWidget(Text(slip.service_name, "strong"))
        body.addWidget(Text(need_words(slip.needs), "body", "soft"))
        until = words.fill(t("Referrals", "Good until {day}"), day=long_day(slip.until))
        body.addWidget(Text(until, "body", "soft"))
        if record.state.several:
            self._several(body, record)
        self._marks(body, slip.op, state.status)
        foot = row(3)
        again = QuietButton(t("Referrals", "Print again"), "printer", name="referrals.slip.print")
        again.clicked.connect(lambda: self._print(slip.op))
        foot.addWidget(again)
        if state.standing:
            back = QuietButton(t("Referrals", "Take back"), "undo", name="referrals.slip.take-back")
            back.clicked.connect(lambda: self.noted.emit())
            back.clicked.connect(lambda: self._take_back(slip.op, state.standing[0].op))
            foot.addWidget(back)
        foot.addStretch(1)
        body.addSpacing(look().space(2))
        body.addLayout(foot)
        self._scroll.finish()
        self._stack.setCurrentIndex(1)

    def _state(self, body: QVBoxLayout, record: Record, today: int) -> None:
        status = record.slip.status
        said = _said(status, record.slip.reason)
        tone = STATUS_TONES[status]
        if record.slip.overdue(today):
            said, tone = t("Referrals", "Its date has passed. Did they arrive?"), "warm"
        line = row(2)
        line.addWidget(Picture(STATUS_ICONS[status], tone or "ink"), 0, Qt.AlignmentFlag.AlignTop)
        text = Text(said, "large", tone)
        text.setObjectName("referrals.slip.state")
        line.addWidget(text, 1)
        body.addLayout(line)

    def _several(self, body: QVBoxLayout, record: Record) -> None:
        """Show what was noted apart, each with a button that lets it hold alone."""
        op = record.slip.op
        warm = Card(kind="warm", margin=3)
        warm.body.addWidget(Text(t("Referrals", "Two laptops noted different things:"), "body"))
        for place, each in enumerate(record.state.standing, 1):
            said = _said(each.status, each.reason)
            line = row(2)
            line.addWidget(Text(said, "strong"), 1)
            right = QuietButton(t("Referrals", "This is right"), name=f"referrals.slip.right.{place}")
            right.setAccessibleDescription(said)
            right.clicked.connect(lambda _on=False, each=each: self._settle(op, each))
            line.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
            warm.body.addLayout(line)
        body.addWidget(warm)

    def _marks(self, body: QVBoxLayout, op: Op, status: Status) -> None:
        """Offer what may be noted from here: good news first, then why not."""
        ways = NEXT[status]
        plain = [each for each in ways if each not in REASONS]
        if plain:
            body.addSpacing(look().space(2))
        for each in plain[:2]:
            kind = PrimaryButton if each is plain[0] else QuietButton
            button = kind(_VERBS[each].say(), STATUS_ICONS[each], name=f"referrals.slip.{each.value}")
            button.clicked.connect(lambda _on=False, each=each: self._mark(op, each, ""))
            body.addWidget(button)
        for each in ways:
            if each in REASONS:
                self._reasons(body, op, each)
        rest = Flow(gap=2)
        for each in plain[2:]:
            button = QuietButton(_VERBS[each].say(), name=f"referrals.slip.{each.value}")
            button.clicked.connect(lambda _on=False, each=each: self._mark(op, each, ""))
            rest.addWidget(button)
        if plain[2:]:
            body.addWidget(Text(t("Referrals", "Or"), "strong"))
            body.addWidget(plane(rest))

    def _reasons(self, body: QVBoxLayout, op: Op, status: Status) -> None:
        body.addWidget(Text(_BECAUSE[status].say(), "strong"))
        flow = Flow(gap=2)
        for reason, said in REASONS[status].items():
            button = QuietButton(said.say(), name=f"referrals.slip.{status.value}.{reason}")
            button.setAccessibleDescription(_BECAUSE[status].say())
            button.clicked.connect(lambda _on=False, reason=reason: self._mark(op, status, reason))
            flow.addWidget(button)
        body.addWidget(plane(flow))

    # what is done

    def _mark(self, op: Op, status: Status, reason: str) -> None:
        self.house.work.do(
            lambda kit: kit.referrals.mark(op, status, reason),
            lambda made: self._noted(op, made, status),
            owner=self,
        )

    def _noted(self, op: Op, made: Op, status: Status) -> None:
        self.noted.emit()
        said = words.fill(t("Referrals", "Noted: {state}."), state=STATUS_NAMES[status].say())
        self.house.notices.done(said, undo=lambda: self._take_back(op, made))

    def _settle(self, op: Op, chosen: Mark) -> None:
        self.house.work.do(
            lambda kit: kit.referrals.settle(op, chosen.op),
            lambda made: self._noted(op, made, chosen.status),
            owner=self,
        )

    def _take_back(self, op: Op, made: Op) -> None:
        self.house.work.do(
            lambda kit: kit.referrals.take_back(op, [made]),
            lambda _none: self.house.notices.say(t("Referrals", "Taken back.")),
            owner=self,
        )

    def _print(self, op: Op) -> None:
        self.house.work.do(
            lambda kit: kit.referrals.paper(op), lambda paper: print_slip(self.house, paper, self), owner=self
        )


def _said(status: Status, reason: str) -> str:
    """Return a state with its reason, where it has one."""
    said = STATUS_NAMES[status].say()
    why = REASONS.get(status, {}).get(reason)
    return said if why is None else words.fill(t("Referrals", "{state}: {reason}"), state=said, reason=why.say())
