"""Bring in a table: choose a file, see what would come in and what not, then decide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.errors import Problem
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.import_words import columns_card, movements_card, products_card
from toolkit.desktop.widgets import (
    Card,
    Column,
    Combo,
    EmptyState,
    Field,
    PrimaryButton,
    QuietButton,
    Scroll,
    Table,
    Text,
    clear,
    column,
    row,
)
from toolkit.stock.figures import rounded
from toolkit.stock.model import Imported
from toolkit.stock.monthly import DryRun, UseWindow, use_windows
from toolkit.stock.moves_in import MovesIn, TableKind
from toolkit.stock.table import MOST_BYTES, NO_COLUMN, TOO_BIG, Mapping, Remark

Reading = DryRun | MovesIn

if TYPE_CHECKING:
    from toolkit.desktop.work import Progress
    from toolkit.kit import Kit


class Importing(QWidget):
    """Two faces: what came in before with a button to choose a file, and a dry run to decide on."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._board: Board | None = None
        self._data, self._name = b"", ""
        self._run: Reading | None = None
        self._kind = TableKind.MONTHS
        self._header: tuple[str, ...] = ()
        self._mapping = Mapping()
        self._columns_asked = False
        self._scroll = Scroll(gap=4, margin=0)
        body = column(0)
        body.addWidget(self._scroll, 1)
        self.setLayout(body)

    def show_board(self, board: Board) -> None:
        """Show what came in before, unless a decision is waiting."""
        self._board = board
        if self._run is None:
            self.house.work.do(lambda kit: kit.stock.imports(), self._show_past, owner=self)

    def choose(self) -> None:
        """Let the person choose a file."""
        self.house.choose_file(t("Stock", "Choose a table"), [".csv", ".txt", ".tsv"], self.take)

    def take(self, path: Path) -> None:
        """Read a file and show what would come in."""

        def read(kit: Kit) -> tuple[bytes, TableKind, tuple[str, ...]]:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            if len(data) > MOST_BYTES:
                raise TOO_BIG.problem()
            return data, kit.stock.table_kind(data), kit.stock.header(data)

        def then(found: tuple[bytes, TableKind, tuple[str, ...]]) -> None:
            self._data, self._kind, self._header = found
            self._name, self._mapping, self._columns_asked = path.stem, Mapping(), False
            self._again()

        self.house.work.do(read, then, owner=self)

    def _again(self) -> None:
        data, kind, mapping, name = self._data, self._kind, self._mapping, self._name

        def read(kit: Kit) -> tuple[Reading, list[UseWindow]]:
            run = kit.stock.read_any(data, kind, mapping, name)
            return run, use_windows(run.rows) if isinstance(run, DryRun) else []

        self.house.work.do(read, lambda found: self._show_run(*found), refused=self._refused, owner=self)

    def _refused(self, problem: Problem) -> None:
        """Ask for the columns where one is missing; say anything else as usual."""
        if problem.kind is not NO_COLUMN:
            self._leave()
            self.house.notices.problem(problem)
            return
        body = self._scroll.body
        clear(body)
        body.addWidget(Text(problem.sentence(), "title"))
        body.addWidget(Text(problem.advice(), "body", "soft"))
        body.addWidget(self._kinds())
        body.addWidget(columns_card(self._kind, self._header, self._mapping, self._explain_all))
        leave = QuietButton(t("Stock", "Leave it"), "x", name="stock.import.leave")
        leave.clicked.connect(lambda: self._leave())
        line = row(3)
        line.addWidget(leave)
        line.addStretch(1)
        body.addLayout(line)
        self._scroll.finish()

    def _kinds(self) -> QWidget:
        choice = Combo([(kind.word(), kind) for kind in TableKind])
        choice.set_value(self._kind)
        choice.currentIndexChanged.connect(lambda _index: self._as(choice.value()))
        return Field(t("Stock", "What its lines are"), choice, name="stock.import.kind")

    def _as(self, kind: object) -> None:
        if isinstance(kind, TableKind) and kind is not self._kind:
            self._kind = kind
            self._again()

    def _show_past(self, past: list[Imported]) -> None:
        body = self._scroll.body
        clear(body)
        body.addWidget(
            EmptyState(
                "file-import",
                t("Stock", "Bring in a table"),
                [
                    t("Stock", "Save it as CSV: a ledger month by month, movements line by line, or balances."),
                    t("Stock", "Choose the file. Nothing is written yet: you see every line that can't come in."),
                    t("Stock", "Bring it in. It can be taken back as a whole."),
                ],
                (t("Stock", "Choose a file"), self.choose),
                name="stock.import",
            )
        )
        for place, one in enumerate(past):
            card = Card(margin=3)
            line = row(3)
            n = one.lines
            said = f"{one.name or t('Stock', 'Ledger')} · {clock.long_day(one.day)} · " + t(
                "Stock", "{n} movements", "", n
            )
            line.addWidget(Text(said, "body", "soft" if one.gone else ""), 1)
            if one.gone:
                line.addWidget(Text(t("Stock", "taken back"), "body", "soft", wrap=False))
            else:
                button = QuietButton(t("Stock", "Take it back"), "undo", name=f"stock.import.{place}.undo")
                button.clicked.connect(lambda _on=False, batch=one.batch: self._take_back(batch))
                line.addWidget(button)
            card.body.addLayout(line)
            body.addWidget(card)
        self._scroll.finish()

    def _show_run(self, run: Reading, windows: list[UseWindow]) -> None:
        self._run = run
        body = self._scroll.body
        clear(body)
        n = len(run.rows)
        body.addWidget(Text(t("Stock", "{n} lines would come in.", "", n), "title"))
        places = len(run.places)
        body.addWidget(Text(_of_places(places), "body", "soft"))
        bring = self._buttons(bool(run.rows))
        body.addWidget(self._kinds())
        if self._columns_asked:
            body.addWidget(columns_card(self._kind, self._header, run.mapping, self._explain_all))
        products = self._board.products if self._board else ()
        if run.unknown_products:
            body.addWidget(products_card(run.unknown_products, tuple(products), self._explain_all))
        if isinstance(run, MovesIn) and run.unknown_moves:
            body.addWidget(movements_card(run.unknown_moves, self._explain_all))
        for title, remarks, name in (
            (t("Stock", "Lines that can't come in"), run.rejected, "stock.import.rejected"),
            (t("Stock", "Lines to look at"), run.remarks, "stock.import.remarks"),
        ):
            if remarks:
                body.addWidget(Text(title, "strong"))
                body.addWidget(_remarks(title, remarks, name))
        if windows:
            self._uses(windows, {one.code: one.word() for one in products})
        self._scroll.finish()
        bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self, some: bool) -> PrimaryButton:
        buttons = row(3)
        bring = PrimaryButton(t("Stock", "Bring it in"), "check", name="stock.import.commit")
        bring.setEnabled(some)
        bring.clicked.connect(lambda: self._commit())
        columns = QuietButton(t("Stock", "Columns"), "list", name="stock.import.columns")
        columns.clicked.connect(lambda: self._ask_columns())
        leave = QuietButton(t("Stock", "Leave it"), "x", name="stock.import.leave")
        leave.clicked.connect(lambda: self._leave())
        for one in (bring, columns, leave):
            buttons.addWidget(one)
        buttons.addStretch(1)
        self._scroll.body.addLayout(buttons)
        return bring

    def _uses(self, windows: list[UseWindow], words: dict[str, str]) -> None:
        """Show the average use that the file tells beside the national rule and ours."""
        title = t("Stock", "Average use a month: in the file, by the national rule, and ours")
        same, n = sum(one.told == one.national for one in windows), len(windows)
        said = fill(t("Stock", "Of {n} months, {same} are as the national rule makes them.", "", n), same=number(same))
        self._scroll.body.addWidget(Text(title, "strong"))
        self._scroll.body.addWidget(Text(said, "body", "soft"))
        table: Table[UseWindow] = Table(
            [
                Column(t("Stock", "Place"), lambda one: one.place, stretch=1),
                Column(t("Stock", "Product"), lambda one: words.get(one.product, one.product), stretch=1),
                Column(t("Stock", "Month"), lambda one: clock.month_text(one.month)),
                Column(t("Stock", "In the file"), lambda one: number(one.told), numeric=True),
                Column(t("Stock", "National rule"), lambda one: number(one.national), numeric=True),
                Column(t("Stock", "Ours"), _ours, numeric=True),
            ],
            title=title,
            name="stock.import.uses",
            rows_shown=6,
        )
        table.set_rows(windows)
        self._scroll.body.addWidget(table)

    def _ask_columns(self) -> None:
        self._columns_asked = not self._columns_asked
        self._again()

    def _explain_all(self, more: Mapping) -> None:
        self._mapping = self._mapping.over(more)
        self._again()

    def _commit(self) -> None:
        run = self._run
        if run is None:
            return

        def bring(kit: Kit, progress: Progress) -> Imported:
            return kit.stock.commit_any(run, progress.at)

        self.house.work.long(t("Stock", "The table is being brought in"), bring, self._committed, owner=self)

    def _committed(self, done: Imported) -> None:
        self._leave()
        n = done.lines
        said = t("Stock", "{n} movements brought in.", "", n)
        self.house.notices.done(said, lambda: self._take_back(done.batch))

    def _take_back(self, batch: str) -> None:
        def undone(_none: object) -> None:
            self.house.notices.say(t("Stock", "The table is taken back."))

        self.house.work.do(lambda kit: kit.stock.undo_ledger(batch), undone, owner=self)

    def _leave(self) -> None:
        self._run, self._data = None, b""
        self.house.work.do(lambda kit: kit.stock.imports(), self._show_past, owner=self)


def _of_places(n: int) -> str:
    return t("Stock", "Of {n} places. Nothing has been written yet.", "", n)


def _remarks(title: str, remarks: Sequence[Remark], name: str) -> Table[Remark]:
    table: Table[Remark] = Table(
        [
            Column(t("Stock", "Line"), lambda one: number(one.line), numeric=True),
            Column(t("Stock", "Why"), lambda one: one.say(), stretch=1),
        ],
        title=title,
        name=name,
        rows_shown=6,
    )
    # A question comes before what was only noticed.
    table.set_rows(sorted(remarks, key=lambda one: (not one.asks, one.line)))
    return table


def _ours(one: UseWindow) -> str:
    return number(rounded(one.ours)) if one.ours is not None else t("Stock", "not known")
