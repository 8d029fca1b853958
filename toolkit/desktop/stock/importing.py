"""Bring in a monthly ledger: choose a file, see what would come in and what not, then decide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
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
from toolkit.stock.model import Imported
from toolkit.stock.monthly import DryRun
from toolkit.stock.table import MOST_BYTES, TOO_BIG, Mapping, Remark

if TYPE_CHECKING:
    from toolkit.desktop.work import Progress
    from toolkit.kit import Kit

MOST_UNKNOWN = 12  # product codes that are offered to be explained


class Importing(QWidget):
    """Two faces: what came in before with a button to choose a file, and a dry run to decide on."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._board: Board | None = None
        self._data, self._name = b"", ""
        self._run: DryRun | None = None
        self._mapping = Mapping()
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
        self.house.choose_file(t("Stock", "Choose a monthly ledger"), [".csv", ".txt", ".tsv"], self.take)

    def take(self, path: Path) -> None:
        """Read a file and show what would come in."""

        def read(kit: Kit) -> tuple[bytes, DryRun]:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            if len(data) > MOST_BYTES:
                raise TOO_BIG.problem()
            return data, kit.stock.read_ledger(data, None, path.stem)

        self._mapping = Mapping()

        def then(found: tuple[bytes, DryRun]) -> None:
            self._data, self._name = found[0], path.stem
            self._show_run(found[1])

        self.house.work.do(read, then, owner=self)

    def _again(self) -> None:
        data, mapping, name = self._data, self._mapping, self._name
        self.house.work.do(lambda kit: kit.stock.read_ledger(data, mapping, name), self._show_run, owner=self)

    def _show_past(self, past: list[Imported]) -> None:
        body = self._scroll.body
        clear(body)
        body.addWidget(
            EmptyState(
                "file-import",
                t("Stock", "Bring in a monthly ledger"),
                [
                    t("Stock", "Save it as CSV: place, product, year, month, opening, received, handed out, closing."),
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

    def _show_run(self, run: DryRun) -> None:
        self._run = run
        body = self._scroll.body
        clear(body)
        n = len(run.rows)
        body.addWidget(Text(t("Stock", "{n} lines would come in.", "", n), "title"))
        places = len(run.places)
        body.addWidget(Text(_of_places(places), "body", "soft"))
        buttons = row(3)
        bring = PrimaryButton(t("Stock", "Bring it in"), "check", name="stock.import.commit")
        bring.setEnabled(bool(run.cards))
        bring.clicked.connect(lambda: self._commit())
        leave = QuietButton(t("Stock", "Leave it"), "x", name="stock.import.leave")
        leave.clicked.connect(lambda: self._leave())
        buttons.addWidget(bring)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        body.addLayout(buttons)
        if run.unknown_products and self._board is not None:
            body.addWidget(self._unknown(run))
        for title, remarks, name in (
            (t("Stock", "Lines that can't come in"), run.rejected, "stock.import.rejected"),
            (t("Stock", "Lines to look at"), run.remarks, "stock.import.remarks"),
        ):
            if remarks:
                body.addWidget(Text(title, "strong"))
                table: Table[Remark] = Table(
                    [
                        Column(t("Stock", "Line"), lambda one: number(one.line), numeric=True),
                        Column(t("Stock", "Why"), lambda one: one.say(), stretch=1),
                    ],
                    title=title,
                    name=name,
                    rows_shown=6,
                )
                table.set_rows(remarks)
                body.addWidget(table)
        self._scroll.finish()
        bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unknown(self, run: DryRun) -> QWidget:
        card = Card(t("Stock", "Which products are these?"), "warm", margin=3)
        for place, code in enumerate(run.unknown_products[:MOST_UNKNOWN]):
            none: tuple[str, object] = (t("Stock", "Leave these lines out"), "")
            products = self._board.products if self._board else ()
            choice = Combo([none, *((one.word(), one.code) for one in products)])
            choice.currentIndexChanged.connect(
                lambda _index, code=code, choice=choice: self._explain(code, str(choice.value() or ""))
            )
            card.body.addWidget(Field(code or "—", choice, name=f"stock.import.product.{place}"))
        return card

    def _explain(self, code: str, product: str) -> None:
        if product:
            self._mapping = replace(self._mapping, products={**self._mapping.products, code: product})
            self._again()

    def _commit(self) -> None:
        run = self._run
        if run is None:
            return

        def bring(kit: Kit, progress: Progress) -> Imported:
            return kit.stock.commit_ledger(run, progress.at)

        self.house.work.long(t("Stock", "The ledger is being brought in"), bring, self._committed, owner=self)

    def _committed(self, done: Imported) -> None:
        self._leave()
        n = done.lines
        said = t("Stock", "{n} movements brought in.", "", n)
        self.house.notices.done(said, lambda: self._take_back(done.batch))

    def _take_back(self, batch: str) -> None:
        def undone(_none: object) -> None:
            self.house.notices.say(t("Stock", "The ledger is taken back."))

        self.house.work.do(lambda kit: kit.stock.undo_ledger(batch), undone, owner=self)

    def _leave(self) -> None:
        self._run, self._data = None, b""
        self.house.work.do(lambda kit: kit.stock.imports(), self._show_past, owner=self)


def _of_places(n: int) -> str:
    return t("Stock", "Of {n} places. Nothing has been written yet.", "", n)
