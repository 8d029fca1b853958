"""Paper: a small list of blocks becomes a tagged PDF, shaped rightly in every script we ship.

``Document(title, language).build(blocks)`` returns the bytes; nothing here writes a file.
The blocks are plain data (`toolkit.paper.blocks`), so that a room's ``pdf.py`` composes them
without knowing Qt or the PDF writer; both are loaded on the first build.
"""

from toolkit.paper.blocks import (
    QR,
    Bars,
    Beside,
    Block,
    Bullets,
    Callout,
    Column,
    Grid,
    GridCell,
    Heading,
    Item,
    KeyValue,
    Numbered,
    PageBreak,
    Para,
    Picture,
    Plot,
    Rule,
    Run,
    Space,
    Table,
    Text,
    bold,
    ltr,
)
from toolkit.paper.document import Document

__all__ = [
    "QR",
    "Bars",
    "Beside",
    "Block",
    "Bullets",
    "Callout",
    "Column",
    "Document",
    "Grid",
    "GridCell",
    "Heading",
    "Item",
    "KeyValue",
    "Numbered",
    "PageBreak",
    "Para",
    "Picture",
    "Plot",
    "Rule",
    "Run",
    "Space",
    "Table",
    "Text",
    "bold",
    "ltr",
]
