"""A report as it would be issued, over the page: its tables, what is asked for, and the one way to issue it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock, words
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.widgets import (
    Card,
    Column,
    Combo,
    Dialog,
    Field,
    Flow,
    NumberField,
    PrimaryButton,
    QuietButton,
    Scroll,
    Table,
    Text,
    clear,
    plane,
)
from toolkit.stock import issue
from toolkit.stock.grid import Cell, Grid, Papers, on_paper
from toolkit.stock.issue import Issued, Report, What, Wish
from toolkit.stock.monthly_report import Asked, MonthlyReport, Reason, Row, with_asked

if TYPE_CHECKING:
    from toolkit.kit import Kit

Line = tuple[int, tuple[Cell, ...]]  # its rank and its cells
_ROWS = 14  # of a table before it scrolls
_WIDEST = 4000
_ROOMY = 9  # columns up to which texts share what is left of the width


def table_of(grid: Grid, name: str) -> Table[Line]:
    """Return a grid as a table for the screen: the columns that paper has."""
    shown = [place for place, column in enumerate(grid.columns) if column.on_paper]
    roomy = len(shown) <= _ROOMY

    def words_of(place: int) -> Callable[[Line], str]:
        return lambda line: on_paper(line[1][place])

    # In a wide table the last column would give way and break its words: an empty one does it instead.
    end: list[Column[Line]] = [] if roomy else [Column("", lambda _line: "")]
    made: Table[Line] = Table(
        [
            *(
                Column(
                    grid.columns[place].brief or grid.columns[place].title,
                    words_of(place),
                    numeric=grid.columns[place].numeric,
                    stretch=2 if roomy and not grid.columns[place].numeric else 0,
                )
                for place in shown
            ),
            *end,
        ],
        title=grid.name or grid.sheet or t("Stock", "Figures"),
        empty=grid.empty,
        icon="report",
        name=name,
        rows_shown=_ROWS,
    )
    made.set_rows(list(enumerate(grid.rows)))
    if not roomy:  # the bar below must not cover a row
        made.setFixedHeight(made.height() + made.view.horizontalScrollBar().sizeHint().height())
    return made


@dataclass(frozen=True)
class Ready:
    """A report that was worked out, and what is needed to issue it."""

    wish: Wish
    made: Report
    today: int
    centre: str
    language: str  # of its papers
    older: Issued | None  # the same report, issued before and not corrected yet
    said: Report | None  # its figures


class ReportSheet(Dialog):
    """The report over the whole page.

    Object names: ``stock.report.sheet``, ``.close``, ``.issue``, ``.table.<n>``, ``.asked``, ``.reason``.
    """

    def __init__(self, house: House, ready: Ready, *, then: Callable[[Op], None]) -> None:
        wish, made, today = ready.wish, ready.made, ready.today
        super().__init__(house.window, said_in(ready.language, made).title, width=_WIDEST, name="stock.report.sheet")
        self.house, self.wish, self.made, self._ready, self._then = house, wish, made, ready, then
        self._chosen: tuple[Op, Row] | None = None
        self._scroll = Scroll(gap=4, margin=1)
        self.body.addWidget(self._scroll, 1)
        close = QuietButton(t("Shell", "Close"), name="stock.report.sheet.close")
        self.issue = PrimaryButton(self._verb(), "file-check", name="stock.report.sheet.issue")
        close.clicked.connect(self.dismiss)
        self.issue.clicked.connect(self._issue)
        self.foot.addWidget(close)
        self.foot.addWidget(self.issue)
        over = wish.what in {What.CARD, What.LEDGER} or today >= clock.last_day(wish.last)
        self.issue.setEnabled(over)
        self._wait = (
            ""
            if over
            else fill(
                t("Stock", "{period} is not over. You can look at it now and issue it on its last day or later."),
                period=issue.period(wish),
            )
        )
        self.closed.connect(self.deleteLater)
        self._fill()

    def _verb(self) -> str:
        if self._ready.said is None:
            return t("Stock", "Issue it")
        if self._ready.said == self.made:
            return t("Stock", "Open what was issued")
        return t("Stock", "Issue the correction")

    def arrange(self) -> None:
        """Take most of the window."""
        if self.panel is not None:
            room = look().space(4)
            self.panel.setGeometry(room, room, self.width() - 2 * room, self.height() - 2 * room)

    # -------------------------------------------------------------- showing
    def _fill(self) -> None:
        body = self._scroll.body
        clear(body)
        papers = said_in(self._ready.language, self.made)
        body.addWidget(Text(" · ".join(papers.facts), "body", "soft"))
        if self._wait:
            card = Card(kind="warm", margin=3)
            card.body.addWidget(Text(self._wait, "body", "warm"))
            body.addWidget(card)
        if isinstance(self.made, MonthlyReport):
            body.addWidget(self._wishes())
        for place, grid in enumerate(papers.grids):
            title = grid.name or grid.sheet
            if title and (len(papers.grids) > 1 or grid.name):
                body.addWidget(Text(title, "large", wrap=False))
            table = table_of(grid, f"stock.report.sheet.table.{place}")
            if isinstance(self.made, MonthlyReport):
                self._join(table, place)
            body.addWidget(table)
            if grid.notes:
                body.addWidget(Text("\n".join(grid.notes), "small", "soft"))
        body.addWidget(Text("\n".join(papers.notes), "small", "soft"))
        self._scroll.finish()

    def _wishes(self) -> QWidget:
        """Return the form for J: what is asked for in the marked row."""
        card = Card(margin=3)
        self._which = Text(t("Stock", "Mark a row to ask for another number than the one worked out."), "body", "soft")
        card.body.addWidget(self._which)
        self.asked = NumberField(None, step=10)
        self.reason = Combo([(one.word(), one.value) for one in Reason])
        take = QuietButton(t("Stock", "Ask for this"), "check", name="stock.report.sheet.take")
        back = QuietButton(t("Stock", "As worked out"), "undo", name="stock.report.sheet.back")
        take.clicked.connect(lambda: self._ask(again=False))
        back.clicked.connect(lambda: self._ask(again=True))
        line = Flow(gap=4, least=200)
        line.addWidget(Field(t("Stock", "J Asked for"), self.asked, name="stock.report.sheet.asked"))
        line.addWidget(Field(t("Stock", "Because"), self.reason, name="stock.report.sheet.reason"))
        card.body.addWidget(plane(line))
        buttons = Flow(gap=3)
        buttons.addWidget(take)
        buttons.addWidget(back)
        card.body.addWidget(plane(buttons))
        self._answers: Sequence[QWidget] = (self.asked, self.reason, take, back)
        for one in self._answers:
            one.setEnabled(self._chosen is not None)
        return card

    def _join(self, table: Table[Line], place: int) -> None:
        made = self.made
        if isinstance(made, MonthlyReport):
            section = made.sections[place]
            table.selected.connect(
                lambda line: None if line is None else self._choose(section.place, section.rows[line[0]])
            )

    def _choose(self, place: Op, row: Row) -> None:
        self._chosen = place, row
        self._which.setText(fill(t("Stock", "{product}: worked out {order}."), product=row.name, order=_order(row)))
        self.asked.set_value(row.asked)
        self.reason.set_value(row.reason.value)
        for one in self._answers:
            one.setEnabled(True)

    def _ask(self, *, again: bool) -> None:
        if self._chosen is None or not isinstance(self.made, MonthlyReport):
            return
        place, row = self._chosen
        pieces, reason = self.asked.value(), Reason(str(self.reason.value() or ""))
        wishes = self.wish.wishes()
        wishes.pop((place, row.code), None)
        if not again:
            if pieces is None:
                return
            wishes[place, row.code] = Asked(pieces, reason)
        else:
            wishes[place, row.code] = Asked(row.order or 0)
        self.made = with_asked(self.made, wishes)
        if again:
            wishes.pop((place, row.code))
        self.wish = self.wish.with_asked(wishes)
        wish, language = self.wish, self._ready.language
        self._chosen = None
        self.house.work.do(lambda kit: _kept(kit, wish, language), self._worked, owner=self)

    def _worked(self, made: Report) -> None:
        self.made = made
        self.issue.setText(self._verb())
        self._fill()

    # -------------------------------------------------------------- issuing
    def _issue(self) -> None:
        self.issue.setEnabled(False)
        wish, made, language, older = self.wish, self.made, self._ready.language, self._ready.older
        practice, centre = self.house.practice, self._ready.centre

        def keep(kit: Kit, hashes: dict[str, str]) -> Op:
            note = kit.stock.issue(wish, made, language, hashes)
            kit.stock.keep_asked(wish.with_asked({}))
            return note.op

        def issued(op: Op) -> None:
            self.close_it()
            if older is not None and op == older.op:
                self.house.notices.say(t("Stock", "This report was issued before with the very same figures."))
            else:
                self.house.notices.say(t("Stock", "The report is issued. Its figures are kept as they are."))
            self._then(op)

        def refused(problem: Problem) -> None:
            self.issue.setEnabled(True)
            self.house.notices.problem(problem)

        def draw() -> dict[str, str]:
            with words.speaking(language):
                papers = issue.corrected(issue.of_report(made), older.day if older else None)
                return issue.hashes(issue.files(papers, language=language, practice=practice, centre=centre))

        def drawn(hashes: dict[str, str]) -> None:
            self.house.work.do(lambda kit: keep(kit, hashes), issued, refused=refused, owner=self)

        self.house.work.draw(draw, drawn, owner=self)


def said_in(language: str, made: Report) -> Papers:
    """Return what a report says, in a language."""
    with words.speaking(language):
        return issue.of_report(made)


def _kept(kit: Kit, wish: Wish, language: str) -> Report:
    kit.stock.keep_asked(wish)
    with words.speaking(language):
        return kit.stock.report(wish)


def _order(row: Row) -> str:
    return "–" if row.order is None else words.number(row.order)
