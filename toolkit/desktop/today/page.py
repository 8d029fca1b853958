"""The Today page: four things to do, what needs somebody, what is on hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from toolkit.base import clock
from toolkit.base.errors import Problem
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.base.topics import Topic
from toolkit.base.words import number, t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page
from toolkit.desktop.shell_pages import JOBS
from toolkit.desktop.today import facts
from toolkit.desktop.today.cards import FirstSteps, ProductButton
from toolkit.desktop.widgets.boxes import Card, Scroll, clear, column, plane, row
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.order import focus_kept
from toolkit.desktop.widgets.press import BigButton, LinkButton
from toolkit.desktop.widgets.rows import RowButton
from toolkit.desktop.widgets.text import Picture, Rule, Text

_TONES = {Urgency.NOW: "danger", Urgency.TODAY: "warm", Urgency.SOON: "lead", Urgency.WHEN_QUIET: "soft"}
_MOST_NEEDS = 12
_FEW = 3


class TodayPage(Page):
    """What needs a person now, each one press from its place."""

    name = "today"
    help = "today"
    topics = frozenset(Topic)

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._day = ""
        self._all = False  # whether the whole list was asked for
        scroll = Scroll(gap=5)
        scroll.body.addWidget(plane(self._quick()))
        self._first = column(0)
        scroll.body.addLayout(self._first)
        halves = Flow(gap=5, least=400, most=2)
        self._needs, needs = self._half(t("Today", "Needs you"))
        self._stock, stock = self._half(t("Today", "On hand"))
        halves.addWidget(needs)
        halves.addWidget(stock)
        self._halves = plane(halves)
        scroll.body.addWidget(self._halves)
        scroll.finish()
        body = column(0)
        body.addWidget(scroll)
        self.setLayout(body)

    def title(self) -> str:
        """Return "Today" and which day that is."""
        return f"{t('Today', 'Today')}  ·  {self._day}" if self._day else t("Today", "Today")

    def reload(self) -> None:
        """Read figures first, then what every slice has to say."""
        work = self.house.work
        work.do(facts.figures, self._show_figures, refused=self._unread, owner=self)
        work.do(lambda kit: kit.needs(), self._show_needs, owner=self)

    def _quick(self) -> Flow:
        flow = Flow(gap=4, least=220, most=4)
        for place, job in enumerate(JOBS, 1):
            button = BigButton(job.word.say(), job.icon, name=f"today.{job.name}")
            button.setToolTip(f"Ctrl+{place}")
            button.clicked.connect(lambda _on=False, target=job.target: self.house.go(target))
            flow.addWidget(button)
        return flow

    def _half(self, title: str) -> tuple[QVBoxLayout, QWidget]:
        holder = column(3)
        holder.addWidget(Text(title, "title"))
        inner = column(3)
        holder.addLayout(inner)
        holder.addStretch(1)
        return inner, plane(holder)

    def _show_needs(self, needs: list[Need]) -> None:
        lines = gathered(needs)
        shown = lines if self._all else lines[:_MOST_NEEDS]
        with focus_kept(self._halves):
            self._fill_needs(needs, lines, shown)

    def _fill_needs(self, needs: list[Need], lines: list[tuple[Need, int]], shown: list[tuple[Need, int]]) -> None:
        clear(self._needs)
        card = Card(margin=1)
        card.body.setSpacing(0)
        for place, (need, times) in enumerate(shown):
            if place:
                card.body.addWidget(Rule())
            tag = t("Today", "Now") if need.urgency is Urgency.NOW else ""
            if times > 1:
                tag = f"{number(times)} ×"
            detail = " · ".join(need.facts)
            line = RowButton(
                need.text, need.icon, detail, tag=tag, tone=_TONES[need.urgency], name=f"today.need.{place + 1}"
            )
            line.clicked.connect(partial(self._go, need.target))
            card.body.addWidget(line)
        if not needs:
            quiet = row(3, 3)
            quiet.addWidget(Picture("circle-check", "good"), 0, Qt.AlignmentFlag.AlignTop)
            quiet.addWidget(Text(t("Today", "Nothing waits for you now.")), 1)
            card.body.addLayout(quiet)
        self._needs.addWidget(card)
        n = len(lines) - len(shown)
        if n:
            more = LinkButton(t("Today", "Show {n} more", "", n), name="today.need.more")
            more.clicked.connect(lambda: self._show_all(needs, len(shown)))
            self._needs.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_all(self, needs: list[Need], seen: int) -> None:
        """Show the whole list, and go on where the short one ended."""
        self._all = True
        self._show_needs(needs)
        line = self.findChild(RowButton, f"today.need.{seen + 1}")
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figures(self, figures: facts.Figures) -> None:
        day = clock.short_day(figures.today)
        if day != self._day:
            self._day = day
            self.head_changed.emit()
        clear(self._first)
        if figures.is_new:
            self._first.addWidget(FirstSteps(self.house.go, coordinator=self.house.coordinator))
        with focus_kept(self._halves):
            clear(self._stock)
            for card in figures.cards:
                button = ProductButton(card)
                button.clicked.connect(partial(self._go, Target("stock", card.product.code, "product")))
                self._stock.addWidget(button)
            if figures.is_new:
                self._stock.addWidget(Text(t("Today", "Nothing received or counted yet."), "body", "soft"))
            self._stock.addWidget(self._backup(figures.backup))

    def _unread(self, problem: Problem) -> None:
        """Say it where the figures would stand too: an empty half would look like an empty cupboard."""
        clear(self._stock)
        self._stock.addWidget(Text(problem.sentence(), "body", "danger"))
        self.house.notices.problem(problem)

    def _backup(self, age: facts.BackupAge) -> Card:
        card = Card(kind="warm" if age.is_due else "plain", margin=3)
        line = row(3)
        line.addWidget(Picture("backup", "warm" if age.is_due else "soft"))
        words = column(0)
        words.addWidget(Text(age.sentence(), "strong" if age.is_due else "body"))
        n = age.since
        if n > 0 and age.last:
            words.addWidget(Text(t("Today", "{n} changes since then", "", n), "small", "soft"))
        line.addLayout(words, 1)
        button = LinkButton(t("Today", "Make one"), name="today.backup")
        button.clicked.connect(partial(self._go, Target("settings", "backup")))
        line.addWidget(button)
        card.body.addLayout(line)
        return card

    def _go(self, target: Target, _on: bool = False) -> None:
        self.house.go(target)


def gathered(needs: Sequence[Need]) -> list[tuple[Need, int]]:
    """Return each line with how often it stands there: more than three that say the same become one."""
    same = Counter((need.urgency, need.text) for need in needs)
    lines: list[tuple[Need, int]] = []
    told: set[tuple[Urgency, str]] = set()
    for need in needs:
        key = (need.urgency, need.text)
        if same[key] <= _FEW:
            lines.append((need, 1))
        elif key not in told:
            told.add(key)
            lines.append((need, same[key]))
    return lines
