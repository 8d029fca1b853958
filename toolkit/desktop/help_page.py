"""The Help page: chapters at the leading edge, the one that is read beside them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser

from toolkit.base.pointers import Target
from toolkit.base.words import SOURCE_LANGUAGE, current, fill, is_right_to_left, t
from toolkit.desktop import help as guide
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.page import Page
from toolkit.desktop.widgets.boxes import column, margins, plane, row
from toolkit.desktop.widgets.sidelist import SideList
from toolkit.desktop.widgets.text import Rule, Text

_PICTURE, _SCREEN = "pictogram:", "screen:"
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_WIDEST = 760  # pixels of a line at 100 %


def reading_style() -> str:
    """Return the style of a text to read: our sizes and colours, lines 1.5 high."""
    worn = look()
    tokens = worn.palette
    return (
        f"body {{ color: {tokens.ink}; font-size: {worn.pixels('large')}px; }}"
        f"h1 {{ font-size: {worn.pixels('display')}px; font-weight: bold; margin-top: 0; margin-bottom: 12px; }}"
        f"h2 {{ font-size: {worn.pixels('title')}px; font-weight: bold; margin-top: 24px; margin-bottom: 4px; }}"
        f"h3 {{ font-size: {worn.pixels('large')}px; font-weight: bold; margin-top: 16px; }}"
        f"p, li {{ line-height: 130%; margin-top: 4px; margin-bottom: 8px; }}"
        ".screen { line-height: 100%; }"
        f"td, th {{ line-height: 120%; }} th {{ color: {tokens.soft}; }}"
        f".callout-plain {{ background-color: {tokens.lead_tint}; }}"
        f".callout-warm {{ background-color: {tokens.warm_tint}; }}"
    )


class Reader(QTextBrowser):
    """Shows our own HTML; loads pictograms and nothing else, follows no link."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(look().space(1))
        self.document().setIndentWidth(look().space(5))
        self._html, self._fitted = "", 0
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable: what is wider than a good line stays empty at the trailing edge."""
        spare = max(0, self.width() - look().wide(_WIDEST))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(spare if right else 0, 0, 0 if right else spare, 0)
        super().resizeEvent(event)
        if self._widest() != self._fitted and _SCREEN in self._html:
            # Not at once: the bar that comes while a text is laid out resizes the reader within `setHtml`.
            self._refit.start()

    def _fit(self) -> None:
        """Show the text again, its pictures as wide as it is now."""
        if self._widest() != self._fitted:
            reached = self.verticalScrollBar().value()
            self.show_html(self._html)
            self.verticalScrollBar().setValue(reached)

    def _widest(self) -> int:
        """Return how wide a picture may be, in pixels of the text."""
        return int(self.viewport().width() - 2 * self.document().documentMargin() - look().space(2))

    def show_html(self, html: str) -> None:
        """Show a text from its beginning."""
        self._html, self._fitted = html, self._widest()
        self.document().setDefaultStyleSheet(reading_style())
        self.setHtml(html)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, name: QUrl | str) -> QPixmap | None:
        """Return a pictogram in the colour of the words, or a screen of the guide; anything else is not there."""
        asked = name.toString() if isinstance(name, QUrl) else name
        if asked.startswith(_SCREEN):
            return self._screen(asked.removeprefix(_SCREEN))
        if not asked.startswith(_PICTURE):
            return None
        return look().pixmap(asked.removeprefix(_PICTURE), "ink", 56, folder="pictograms")

    def _screen(self, name: str) -> QPixmap | None:
        """Return a picture of a screen, no wider than the text."""
        if not _NAME.fullmatch(name):
            return None
        whole = QPixmap(str(guide.GUIDE / "pictures" / f"{name}.png"))
        dots = self.devicePixelRatioF()
        widest = int(self._widest() * dots)
        shown = whole
        if whole.width() > widest > 0:
            shown = whole.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(dots)
        return shown


class HelpPage(Page):
    """The user's guide."""

    name = "help"
    help = "start"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._slug = ""
        self._reader = Reader()
        self._reader.setObjectName("help.text")
        entries = [(chapter.slug, chapter.title, "") for chapter in guide.chapters()]
        self._chapters = SideList(entries, title=t("Shell", "Chapters"), name="help.chapter")
        self._chapters.chosen.connect(self.show_chapter)
        self._foreign = Text("", "body", "soft")
        self._foreign.setObjectName("help.standing")
        self._foreign.hide()
        reading = column(3)
        margins(reading, 5, 5, 3, 0)
        reading.addWidget(self._foreign)
        reading.addWidget(self._reader, 1)
        body = row(0)
        body.addWidget(self._chapters)
        body.addWidget(Rule(upright=True))
        body.addWidget(plane(reading), 1)
        self.setLayout(body)
        self.show_chapter(guide.SLUGS[0])

    def title(self) -> str:
        """Return the page's name."""
        return t("Shell", "Help")

    def open(self, target: Target) -> None:
        """Show the chapter that `target` names."""
        self.show_chapter(str(target.subject or guide.SLUGS[0]))

    def place(self) -> dict[str, Any]:
        """Return the chapter."""
        return {"chapter": self._slug}

    def restore(self, place: dict[str, Any]) -> None:
        """Show the chapter again."""
        self.show_chapter(str(place.get("chapter", "")))

    def show_chapter(self, slug: str) -> None:
        """Show a chapter."""
        from toolkit.paper.html import to_html
        from toolkit.paper.markdown import blocks_of

        chapter = guide.chapter(slug)
        self._slug = chapter.slug
        self._chapters.mark(chapter.slug)
        blocks = blocks_of(chapter.text)
        rtl = is_right_to_left(chapter.language)
        self._reader.setAccessibleName(chapter.title)
        self._reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._reader.show_html(to_html(blocks, rtl=rtl))
        said = _standing(chapter)
        self._foreign.setText(said)
        self._foreign.setVisible(bool(said))

    def changeEvent(self, event: Any) -> None:
        """Show the chapter in the new colours."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange and self._slug and hasattr(self, "_reader"):
            self.show_chapter(self._slug)


def _standing(chapter: guide.Chapter) -> str:
    """Say what a reader should know of a chapter's language; nothing of one that was written in it."""
    if chapter.language != current():
        return t("Shell", "This chapter is not translated yet, so here it is in English.")
    if chapter.language == SOURCE_LANGUAGE:
        return ""
    if not chapter.read_by:
        return t("Rights", "No native speaker has reviewed this translation yet.")
    return fill(t("Rights", "Translation reviewed by {name}."), name=chapter.read_by)
