"""A document: blocks in, the bytes of a tagged PDF out.

Nothing is written to disk here: a PDF opened in another program is plain text on that disk, so
whether to save one is for a person to say.  The same blocks give the same bytes, and the file
tells nothing of when, where or with which account it was made.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from toolkit.base import words
from toolkit.base.words import t
from toolkit.paper import fonts
from toolkit.paper.blocks import Block
from toolkit.paper.pen import GHOST, MM, SOFT, WARM, Pen
from toolkit.paper.pieces import Piece, paginate
from toolkit.paper.setter import Setter
from toolkit.paper.shaping import Shaped, shape
from toolkit.paper.tags import Element, Tags
from toolkit.paper.typesize import Frame

PaperSize = Literal["A4", "A5", "A6"]
MADE_BY = "Satchel"
_STEPS = (0.96, 0.92, 0.88, 0.84)
_lock = threading.Lock()  # the PDF writer's fonts hold the state of the document being written


@dataclass(frozen=True)
class Sheet:
    """A paper size: width, height and margin in millimetres, and the size of its running text in points."""

    width: float
    height: float
    margin: float
    body: float


SHEETS: dict[PaperSize, Sheet] = {
    "A4": Sheet(210, 297, 20, 11),
    "A5": Sheet(148, 210, 13, 10),
    "A6": Sheet(105, 148, 8, 9),
}


@dataclass(frozen=True)
class Document:
    """What a document is called, its language, and how its pages look.

    `title` is shown by viewers in place of the file's name; `header` stands at the head of each
    page; `practice` stamps every page.  `page_numbers` None: always, but on A6 only where there
    are several pages.
    """

    title: str
    language: str
    size: PaperSize = "A4"
    landscape: bool = False
    practice: bool = False
    header: str = ""
    page_numbers: bool | None = None
    scale: float = 1.0  # makes all text larger or smaller than the paper's usual
    fit: int = 0  # text is made a little smaller where it then takes no more than so many pages

    def build(self, blocks: Iterable[Block]) -> bytes:
        """Return the PDF of `blocks`; may be called in any thread."""
        fonts.ready()
        with _lock, words.speaking(self.language):
            return self._smallest(tuple(blocks))

    def _smallest(self, blocks: tuple[Block, ...]) -> bytes:
        """Return the PDF at the first size that fits, or at the size asked for where none does."""
        first = _Press(self, 1.0).set(blocks)
        for step in _STEPS if 0 < self.fit < len(first.pages) else ():
            smaller = _Press(self, step).set(blocks)
            if len(smaller.pages) <= self.fit:
                return smaller.draw()
        return first.draw()


class _Press:
    """Sets and draws one document."""

    def __init__(self, document: Document, step: float) -> None:
        sheet = SHEETS[document.size]
        sides = (sheet.width * MM, sheet.height * MM)
        self.document = document
        self.rtl = words.is_right_to_left(document.language)
        self.page = (sides[1], sides[0]) if document.landscape else sides
        self.margin = sheet.margin * MM
        self.body = sheet.body * document.scale * step
        self.frame = Frame(self.margin, self.page[0] - 2 * self.margin)
        self.head = self._small(document.header) if document.header.strip() else None
        self.stamp = self._small(t("Paper", "PRACTICE"), heavy=True) if document.practice else None
        self.above = 0.0
        if self.head or self.stamp:
            self.above = max(part.height for part in (self.head, self.stamp) if part) + self.body * 0.9

    def _small(self, text: str, *, heavy: bool = False) -> Shaped:
        return shape(text, self.body * 0.8, self.frame.width * 0.6, rtl=self.rtl, heavy=heavy)

    def set(self, blocks: Sequence[Block]) -> _Press:
        """Put the blocks on pages."""
        foot = self.body * 0.8 * 1.7 + self.body * 0.6
        room = self.page[1] - 2 * self.margin - self.above
        self.numbered = self.document.page_numbers if self.document.page_numbers is not None else not self._small_page
        self._paginate(blocks, room - foot if self.numbered else room)
        if self._small_page and len(self.pages) > 1:
            self.numbered = True
            self._paginate(blocks, room - foot)
        return self

    @property
    def _small_page(self) -> bool:
        return self.document.size == "A6" and self.document.page_numbers is None

    def _paginate(self, blocks: Sequence[Block], height: float) -> None:
        self.root = Element("Document")
        setter = Setter(rtl=self.rtl, body=self.body, page_height=height)
        self.pages: list[list[tuple[float, Piece]]] = paginate(setter.lay(blocks, self.frame, self.root), height)

    def draw(self) -> bytes:
        """Return the finished file."""
        canvas, kept = _canvas(self.document, self.page)
        tags = Tags(self.root)
        names = []
        for number, page in enumerate(self.pages, 1):
            pen = Pen(canvas, tags, rtl=self.rtl)
            self._frame_page(pen, number)
            for down, piece in page:
                piece.draw(pen, self.margin + self.above + down)
            names.append(canvas._doc.thisPageName())
            canvas.showPage()
            if number < len(self.pages):
                tags.next_page()
        tags.write(canvas, names)
        canvas.save()
        return _anonymous(kept.getvalue())

    def _frame_page(self, pen: Pen, number: int) -> None:
        """Draw what stands on every page: header, stamp, page number."""
        with pen.part_of(None):
            if self.stamp:
                size = min(self.page) / 7
                ghost = shape(self.stamp.text, size, None, rtl=self.rtl, heavy=True)
                pen.turned(ghost.lines[0], size, GHOST, 45)
                line = self.stamp.lines[0]
                box = line.width + self.body
                start = self.frame.start + self.frame.width - box
                pen.frame(start, self.margin, box, self.stamp.leading, WARM)
                pen.line(line, self.stamp, start, self.margin, box, align="centre", colour=WARM)
            if self.head:
                for row, line in enumerate(self.head.lines):
                    pen.line(
                        line,
                        self.head,
                        self.margin,
                        self.margin + row * self.head.leading,
                        self.head.width,
                        colour=SOFT,
                    )
            if self.numbered:
                text = words.fill(t("Paper", "Page {page} of {pages}"), page=number, pages=len(self.pages))
                foot = self._small(text)
                top = self.page[1] - self.margin - foot.leading
                pen.line(foot.lines[0], foot, self.frame.start, top, self.frame.width, align="end", colour=SOFT)


def _canvas(document: Document, page: tuple[float, float]) -> tuple[Any, io.BytesIO]:
    """Return an empty canvas that holds no font of its own, no date and no name but ours."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFName, PDFString
    from reportlab.pdfgen.canvas import Canvas

    class Info(PDFInfo):  # type: ignore[misc]  # the writer is untyped
        """Title and maker, and nothing else: no dates, no "anonymous" author."""

        def format(self, document: Any) -> Any:
            facts = {"Title": PDFString(self.title), "Producer": PDFString(MADE_BY), "Trapped": PDFName("False")}
            return PDFDictionary(facts).format(document)

    first = fonts.embedded(next(iter(fonts.faces().values())))
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=page,
        initialFontName=first.fontName,
        lang=document.language,
        pdfVersion=(1, 7),
        pageCompression=1,
        invariant=1,
    )
    canvas._doc.info = Info()
    canvas.setTitle(document.title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas, out


def _anonymous(pdf: bytes) -> bytes:
    """Blank the comments that name the library which wrote the file, without moving a byte."""
    for words_ in (
        b"ReportLab Generated PDF document (opensource)",
        b"ReportLab generated PDF document -- digest (opensource)",
    ):
        pdf = pdf.replace(words_, b" " * len(words_))
    return pdf
