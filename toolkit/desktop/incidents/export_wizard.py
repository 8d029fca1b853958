"""The summary of a closed quarter: what it says and withholds, the paper as it will be, then the files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from toolkit.base import words
from toolkit.base.clock import quarter_text
from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.printing import Sheet, draw_pages
from toolkit.desktop.widgets import (
    Card,
    Column,
    Combo,
    Field,
    LinkButton,
    PrimaryButton,
    QuietButton,
    Step,
    Stepper,
    Table,
    Text,
    clear,
    column,
    plane,
    row,
)
from toolkit.incidents import export
from toolkit.incidents.periods import Period
from toolkit.incidents.service import Release
from toolkit.incidents.summary import Line, Summary

NAME = "incidents.summary"


class ExportWizard(QWidget):
    """Three steps: the figures, the paper, the files; the entry stands in the journal before a file leaves."""

    closed = Signal()

    def __init__(self, house: House, period: Period) -> None:
        super().__init__()
        self._house = house
        self._period = period
        self._made: Summary | None = None
        self._pdf: bytes | None = None
        self._release: Release | None = None
        self._figures = column(4)
        self._paper = column(4)
        self._files = column(4)
        self.language = Combo([(name, code) for code, name in self._languages()])
        self.language.set_value(words.current())
        self.language.currentIndexChanged.connect(lambda _index: self._draw())
        self._paper.addWidget(Field(t("Incidents", "Language of the paper"), self.language, name=f"{NAME}.language"))
        self._pages = column(4)
        self._paper.addLayout(self._pages)
        self.stepper = Stepper(t("Incidents", "Done"), name=NAME, widest=900)
        quarter = quarter_text(period.quarter)
        for key, title, layout in (
            ("figures", fill(t("Incidents", "Figures of {quarter}"), quarter=quarter), self._figures),
            ("paper", t("Incidents", "The paper, before it is written"), self._paper),
            ("files", t("Incidents", "The files"), self._files),
        ):
            ready = (lambda: self._made is not None) if key == "figures" else None
            self.stepper.add(Step(key, title, plane(layout), ready or (lambda: self._pdf is not None)))
        back = LinkButton(t("Incidents", "Back to the quarters"), "arrow-left", name=f"{NAME}.leave")
        back.clicked.connect(self.closed)
        whole = column(0)
        head = row(0)
        head.setContentsMargins(look().space(5), look().space(2), look().space(5), 0)
        head.addWidget(back)
        head.addStretch(1)
        whole.addLayout(head)
        whole.addWidget(self.stepper, 1)
        self.setLayout(whole)
        self.stepper.left.connect(self.closed)
        self.stepper.finished.connect(self.closed)
        self.stepper.moved.connect(self._moved)
        self._write_step()
        house.work.do(lambda kit: kit.incidents.summary(period.op), self._counted, refused=self._not_now, owner=self)

    @staticmethod
    def _languages() -> list[tuple[str, str]]:
        return [(code, words.LANGUAGE_NAMES[code]) for code in words.available()]

    # ------------------------------------------------------------------ figures
    def _counted(self, made: Summary) -> None:
        self._made = made
        clear(self._figures)
        card = Card(margin=4)
        for sentence in export.what_it_is(made):
            card.body.addWidget(Text(sentence, "large"))
        self._figures.addWidget(card)
        for table in made.tables:
            self._figures.addWidget(Text(export.TITLES[table.name].say(), "large"))
            if table.overlaps:
                self._figures.addWidget(Text(export.overlap_note(), "body", "soft"))
            shown: Table[Line] = Table(
                [
                    Column(export.TITLES[table.name], partial(export.label, table), stretch=1),
                    Column(t("Incidents", "Reports"), lambda line: export.shown(line.count), numeric=True),
                ],
                title=export.TITLES[table.name].say(),
                name=f"{NAME}.table.{table.name}",
                rows_shown=min(len(table.lines), 20),
            )
            shown.set_rows(table.lines)
            self._figures.addWidget(shown)
        for sentence in export.limits(made):
            self._figures.addWidget(Text(sentence, "body", "soft"))
        self.stepper.check()
        self._draw()

    def _not_now(self, problem: object) -> None:
        self._house.notices.problem(problem)  # type: ignore[arg-type]
        self.closed.emit()

    # ------------------------------------------------------------------ paper
    def _draw(self) -> None:
        made = self._made
        if made is None:
            return
        language, header = str(self.language.value() or words.current()), self._house.centre_name
        self._pdf = None

        def draw() -> bytes:
            from toolkit.incidents import pdf

            return pdf.summary_pdf(made, language, header)

        self._house.work.draw(draw, self._drawn, owner=self)

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.stepper.check()
        dots = 96 * self.devicePixelRatioF()
        self._house.work.draw(lambda: draw_pages(pdf, dots), self._show_pages, owner=self)

    def _show_pages(self, sheets: list[Sheet]) -> None:
        """Show the paper here, where it can be neither printed nor saved: it has not been noted yet."""
        clear(self._pages)
        for place, sheet in enumerate(sheets, 1):
            picture = QPixmap.fromImage(sheet.image())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            paper = QLabel()
            paper.setPixmap(picture)
            paper.setProperty("paper", "true")
            paper.setAccessibleName(fill(t("Incidents", "Page {page} of {total}"), page=place, total=len(sheets)))
            self._pages.addWidget(paper, 0, Qt.AlignmentFlag.AlignLeading)

    # ------------------------------------------------------------------ files
    def _moved(self, key: str) -> None:
        self.language.setEnabled(key != "files" and self._release is None)

    def _write_step(self) -> None:
        clear(self._files)
        release = self._release
        if release is None:
            for sentence in (
                t("Incidents", "A file lies open on the disk. Whoever finds it can read it."),
                t("Incidents", "Writing it is noted for ever: which quarter, which figures, which file."),
                t("Incidents", "Written again later, it is the same file."),
            ):
                self._files.addWidget(Text(sentence, "large"))
            write = PrimaryButton(t("Incidents", "Write the summary"), "file-export", name=f"{NAME}.write")
            write.clicked.connect(self._write)
            self._files.addWidget(write, 0, Qt.AlignmentFlag.AlignLeading)
            return
        self._files.addWidget(Text(t("Incidents", "It is noted. Now save the files where you need them."), "large"))
        for ending, word, icon in (
            ("pdf", t("Incidents", "Save the paper (PDF)"), "file-pdf"),
            ("csv", t("Incidents", "Save the table (CSV)"), "file-csv"),
        ):
            save = QuietButton(word, icon, name=f"{NAME}.save.{ending}")
            name = export.file_name(release.summary, ending)
            save.clicked.connect(lambda _on=False, n=name, data=release.files[ending]: self._house.save_file(n, data))
            self._files.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)
        pdf, name = release.files["pdf"], export.file_name(release.summary, "pdf")
        paper = QuietButton(t("Incidents", "Print the paper"), "printer", name=f"{NAME}.print")
        paper.clicked.connect(lambda: self._house.print_pdf(pdf, t("Incidents", "Summary"), name))
        self._files.addWidget(paper, 0, Qt.AlignmentFlag.AlignLeading)
        card = Card(t("Incidents", "To check the files later"), margin=4)
        for ending, digest in release.hashes.items():
            line = Text(f"SHA-256 {ending.upper()}  {digest}", "small", "soft")
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(line)
        self._files.addWidget(card)

    def _write(self) -> None:
        made, drawn = self._made, self._pdf
        if made is None or drawn is None:
            return
        language = str(self.language.value() or words.current())
        files = {"pdf": drawn, "csv": export.summary_csv(made, language)}
        self._house.work.do(lambda kit: kit.incidents.release(made, language, files), self._written, owner=self)

    def _written(self, release: Release) -> None:
        self._release = release
        self._house.notices.done(t("Incidents", "The summary is written and noted."))
        self._write_step()
        self.stepper.check()
        first = self.findChild(QuietButton, f"{NAME}.save.pdf")
        if isinstance(first, QuietButton):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
