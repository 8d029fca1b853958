"""An issued report, over the page: print it again, save it, correct it, bring its figures to DHIS2."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.base import clock, words
from toolkit.base.ids import Op
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.stock.report_preview import said_in, table_of
from toolkit.desktop.widgets import (
    Card,
    Column,
    Dialog,
    Flow,
    PrimaryButton,
    QuietButton,
    Scroll,
    Table,
    Text,
    plane,
)
from toolkit.stock import exchange, issue
from toolkit.stock.exchange import BY_CODE, Value, Values
from toolkit.stock.grid import Papers
from toolkit.stock.issue import Issued, Report, What

if TYPE_CHECKING:
    from toolkit.kit import Kit

_WIDEST = 4000
_ROWS = 14
_SHORT = 16  # characters of a hash that are shown


class Wide(Dialog):
    """A dialog that takes most of the window; put things into `column`, call `done` after the last."""

    def __init__(self, house: House, title: str, name: str) -> None:
        super().__init__(house.window, title, width=_WIDEST, name=name)
        self.house = house
        self._scroll = Scroll(gap=4, margin=1)
        self.column = self._scroll.body
        self.body.addWidget(self._scroll, 1)
        close = QuietButton(t("Shell", "Close"), name=f"{name}.close")
        close.clicked.connect(self.dismiss)
        self.foot.addWidget(close)
        self.closed.connect(self.deleteLater)

    def arrange(self) -> None:
        """Take most of the window."""
        if self.panel is not None:
            room = look().space(4)
            self.panel.setGeometry(room, room, self.width() - 2 * room, self.height() - 2 * room)


class IssuedSheet(Wide):
    """What was issued, as it was issued.

    Object names: ``stock.issued``, ``.print``, ``.xlsx``, ``.csv``, ``.dhis2``, ``.correct``, ``.close``.
    """

    def __init__(
        self, house: House, one: Issued, *, stale: bool, correct: Callable[[], None], then: Callable[[Op], None]
    ) -> None:
        super().__init__(house, f"{one.wish.what.word()} · {one.period()}", "stock.issued")
        self.one, self._then = one, then
        said = fill(t("Stock", "{about}, issued on {day}."), about=one.about, day=clock.long_day(one.day))
        self.column.addWidget(Text(said, "body", "soft"))
        self._stands(stale=stale, correct=correct)
        buttons = Flow(gap=3)
        if one.wish.what is What.EXCHANGE:
            for ending, word in (("json", "JSON"), ("csv", "CSV"), ("adx.xml", "ADX")):
                save = QuietButton(
                    fill(t("Stock", "Save as {format}"), format=word), "save", name=f"stock.issued.{ending}"
                )
                save.clicked.connect(lambda _on=False, ending=ending: self._save_values(ending))
                buttons.addWidget(save)
        else:
            show = PrimaryButton(t("Stock", "Show and print"), "printer", name="stock.issued.print")
            show.clicked.connect(lambda: self._papers("pdf"))
            buttons.addWidget(show)
            for ending, word in (("xlsx", t("Stock", "Save as a spreadsheet")), ("csv", t("Stock", "Save as CSV"))):
                save = QuietButton(word, "file-csv" if ending == "csv" else "table", name=f"stock.issued.{ending}")
                save.clicked.connect(lambda _on=False, ending=ending: self._papers(ending))
                buttons.addWidget(save)
        if one.wish.what is What.MONTHLY:
            send = QuietButton(t("Stock", "For DHIS2"), "link", name="stock.issued.dhis2")
            send.clicked.connect(self._for_dhis2)
            buttons.addWidget(send)
        self.column.addWidget(plane(buttons))
        hashes = one.hashes or {}
        marks = ", ".join(f"{ending} {digest[:_SHORT]}" for ending, digest in hashes.items())
        note = fill(t("Stock", "The files can be told by their marks (SHA-256): {marks}"), marks=marks)
        self._marks = Text(note, "small", "soft")
        if one.wish.what is What.EXCHANGE:
            self.house.work.do(lambda kit: kit.stock.frozen_values(one.op), self._show_values, owner=self)
        else:
            self.house.work.do(lambda kit: kit.stock.frozen_report(one.op), self._show, owner=self)

    def _stands(self, *, stale: bool, correct: Callable[[], None]) -> None:
        if stale:
            card = Card(kind="danger", margin=3)
            card.body.addWidget(
                Text(t("Stock", "The book has changed since: these figures are no longer true."), "body", "danger")
            )
            button = QuietButton(t("Stock", "Issue a correction"), "pencil", name="stock.issued.correct")
            line = Flow(gap=3)
            line.addWidget(button)
            card.body.addWidget(plane(line))

            def go() -> None:
                self.close_it()
                correct()

            button.clicked.connect(go)
            self.column.addWidget(card)
        elif self.one.corrected_by:
            self.column.addWidget(Text(t("Stock", "A correction took its place."), "body", "warm"))
        elif self.one.corrects:
            self.column.addWidget(Text(t("Stock", "It takes the place of an older report."), "body", "soft"))

    def _show(self, made: Report) -> None:
        papers = said_in(self.one.language, made)
        for place, grid in enumerate(papers.grids):
            title = grid.name or grid.sheet
            if title:
                self.column.addWidget(Text(title, "large", wrap=False))
            self.column.addWidget(table_of(grid, f"stock.issued.table.{place}"))
        self.column.addWidget(self._marks)
        self._scroll.finish()

    def _show_values(self, found: tuple[Values, int]) -> None:
        self.column.addWidget(values_table(found[0]))
        self.column.addWidget(self._marks)
        self._scroll.finish()

    # -------------------------------------------------------------- files
    def _papers(self, ending: str) -> None:
        """Make a file again from the frozen figures, in the language in which it was issued."""
        one = self.one

        def fetch(kit: Kit) -> tuple[Report, int | None]:
            older = kit.stock.issued_report(one.corrects).day if one.corrects else None
            return kit.stock.frozen_report(one.op), older

        def drawn(made: tuple[Papers, bytes]) -> None:
            papers, data = made
            if ending == "pdf":
                self.house.print_pdf(data, papers.title, f"{papers.name}.pdf")
            else:
                self.house.save_file(f"{papers.name}.{ending}", data)

        def fetched(found: tuple[Report, int | None]) -> None:
            def draw() -> tuple[Papers, bytes]:
                with words.speaking(one.language):
                    papers = issue.corrected(issue.of_report(found[0]), found[1])
                    made = issue.files(
                        papers, language=one.language, practice=one.practice, centre=one.centre, endings=(ending,)
                    )
                return papers, made[ending]

            self.house.work.draw(draw, drawn, owner=self)

        self.house.work.do(fetch, fetched, owner=self)

    def _save_values(self, ending: str) -> None:
        one = self.one

        def fetched(found: tuple[Values, int]) -> None:
            data = exchange.files(*found)[ending]
            year, month = divmod(one.wish.last, 12)
            self.house.save_file(f"values-{year}-{month + 1:02}.{ending}", data)

        self.house.work.do(lambda kit: kit.stock.frozen_values(one.op), fetched, owner=self)

    def _for_dhis2(self) -> None:
        one = self.one

        def show(values: Values) -> None:
            def issued(op: Op) -> None:
                self.close_it()
                self._then(op)

            ValuesSheet(self.house, one, values, issued).open()

        self.house.work.do(lambda kit: kit.stock.values_for(one.op, kit.stock.dhis2_map()), show, owner=self)


def values_table(values: Values) -> Table[Value]:
    """Return the values as they go, column by column."""
    made: Table[Value] = Table(
        [
            Column(t("Stock", "Data element"), lambda one: one.element, stretch=2),
            Column(t("Stock", "Period"), lambda one: one.month, stretch=1),
            Column(t("Stock", "Organisation unit"), lambda one: one.unit, stretch=2),
            Column(t("Stock", "Category option combination"), lambda one: one.combo or "–", stretch=2),
            Column(t("Stock", "Attribute option combination"), lambda one: one.attribute or "–", stretch=2),
            Column(t("Stock", "Value"), lambda one: words.number(one.value), numeric=True),
        ],
        title=t("Stock", "Values for DHIS2"),
        icon="link",
        name="stock.values.table",
        rows_shown=_ROWS,
    )
    made.set_rows(values.values)
    return made


class ValuesSheet(Wide):
    """Exactly what would leave, and what would not; then it is kept and can be saved.

    Object names: ``stock.values``, ``.issue``, ``.close``, ``.table``.
    """

    def __init__(self, house: House, one: Issued, values: Values, then: Callable[[Op], None]) -> None:
        super().__init__(house, t("Stock", "Values for DHIS2"), "stock.values")
        n = len(values.values)
        self.column.addWidget(
            Text(t("Stock", "Exactly these {n} values would leave, and nothing else.", "", n), "large")
        )
        self.column.addWidget(
            Text(
                t("Stock", "Losses are one number. Nothing of police, groups, outlets, workers or notes can be sent."),
                "body",
                "soft",
            )
        )
        self.column.addWidget(values_table(values))
        if values.left_out:
            n = len(values.left_out)
            names = ", ".join(
                dict.fromkeys(f"{product}: {BY_CODE[code].word}" for _place, code, product in values.left_out[:6])
            )
            said = t(
                "Stock", "{n} figures stay here, because they have no data element or no unit, or are not known:", "", n
            )
            self.column.addWidget(Text(f"{said} {names}", "body", "soft"))
        self._scroll.finish()
        keep = PrimaryButton(t("Stock", "Keep and save them"), "file-check", name="stock.values.issue")
        self.foot.addWidget(keep)
        language = words.current()

        def issued(op: Op) -> None:
            self.close_it()
            then(op)

        def press() -> None:
            hashes = issue.hashes(exchange.files(values, one.day))
            house.work.do(lambda kit: kit.stock.issue_values(one.op, values, language, hashes).op, issued, owner=self)

        keep.clicked.connect(press)
