"""A sheet's text on the screen; it can load pictograms that ship and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from toolkit.base import words
from toolkit.desktop.look import fonts, look
from toolkit.paper.blocks import Block
from toolkit.paper.html import to_html
from toolkit.paper.markdown import PICTOGRAM

_SCHEME = PICTOGRAM.rstrip(":")
_PICTURE = 56  # pixels at 100 %
_WIDEST = 980  # pixels of a line at 100 %


class SheetView(QTextBrowser):
    """Shows blocks in large letters, in the direction and the font of their own language."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self._blocks: tuple[Block, ...] = ()
        self._language = words.SOURCE_LANGUAGE
        look().changed.connect(self._wear)

    def show_blocks(self, blocks: Iterable[Block], language: str) -> None:
        """Show other blocks, from their beginning."""
        self._blocks, self._language = tuple(blocks), language
        self._wear()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable: what is wider than a good line stays empty at the trailing edge."""
        spare = max(0, self.width() - look().wide(_WIDEST))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(spare if right else 0, 0, 0 if right else spare, 0)
        super().resizeEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a pictogram that ships; whatever else a page asks for is not there."""
        address = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource or address.scheme() != _SCHEME:
            return QPixmap()
        return look().pixmap(address.path(), "ink", look().wide(_PICTURE), folder="pictograms")

    def _wear(self) -> None:
        worn = look()
        rtl = words.is_right_to_left(self._language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        font = worn.font("title")
        font.setBold(False)
        font.setFamilies(fonts.families(self._language))
        document = QTextDocument(self)
        document.setDefaultFont(font)
        document.setDocumentMargin(worn.space(3))
        document.setDefaultStyleSheet(_style())
        document.setHtml(to_html(self._blocks, rtl=rtl, picture=worn.wide(_PICTURE)))
        for picture in _pictures(self._blocks):
            address = QUrl(PICTOGRAM + picture)
            kind = QTextDocument.ResourceType.ImageResource
            document.addResource(kind, address, self.loadResource(kind.value, address))
        self.setDocument(document)


def _pictures(blocks: Iterable[Block]) -> set[str]:
    """Return the names of the pictograms in blocks."""
    found: set[str] = set()
    for block in blocks:
        name = getattr(block, "name", "")
        if name:
            found.add(name)
        for item in getattr(block, "items", ()):
            picture = getattr(item, "picture", None)
            if picture is not None:
                found.add(picture.name)
            found |= _pictures(getattr(item, "blocks", ()))
        found |= _pictures(getattr(block, "blocks", ()))
    return found


def _style() -> str:
    """Return the document's style, in the tokens of the look."""
    worn, colours = look(), look().palette
    large, title = worn.pixels("title"), worn.pixels("display")
    return (
        f"body, p, td, li {{ color: {colours.ink}; font-size: {large}px; line-height: 130%; }}"
        f"p {{ margin-top: 0px; margin-bottom: {worn.space(2)}px; }}"
        f"td p {{ margin-bottom: 0px; }}"
        f"h1, h2, h3 {{ color: {colours.ink}; font-size: {title}px; margin-top: {worn.space(5)}px;"
        f" margin-bottom: {worn.space(2)}px; }}"
        f".soft {{ color: {colours.soft}; }}"
        f".callout-plain {{ background-color: {colours.raised}; }}"
        f".callout-warm {{ background-color: {colours.warm_tint}; }}"
    )
