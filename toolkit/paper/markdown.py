"""One source for screen and paper: Markdown with a TOML head becomes blocks.

Raw HTML in a source stays text, links lead nowhere, and a picture is a pictogram that ships
(``![what it shows](pictogram:phone)``), a screen of the guide (``![what it shows](pictures/stock.png)``)
or else only its description: a page can load nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from toolkit.paper.blocks import (
    Beside,
    Block,
    Bullets,
    Callout,
    Column,
    Heading,
    Item,
    Keep,
    KeyValue,
    Numbered,
    Para,
    Picture,
    Rule,
    Run,
    Screen,
    Table,
    Text,
    ltr,
    plain,
)

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

FENCE = "+++"
LIMIT = 256 * 1024  # characters of one source
PICTOGRAM = "pictogram:"
# A picture of a screen, beside the guide; its chapters in other languages lie a folder deeper.
_SCREEN = re.compile(r"(?:\.\./)?pictures/([a-z0-9-]{1,40})\.png")


@dataclass(frozen=True)
class Source:
    """A source read: the head's values, and the blocks below it."""

    head: dict[str, Any]
    blocks: tuple[Block, ...]


def read(text: str) -> Source:
    """Read a source; ValueError where it is too long or its head is not TOML between +++ lines."""
    if len(text) > LIMIT:
        raise ValueError
    head, body = _split(text.lstrip("\ufeff"))
    return Source(tomllib.loads(head), blocks_of(body))


def body_of(text: str) -> str:
    """Return what stands below a source's head."""
    return _split(text)[1]


def _split(text: str) -> tuple[str, str]:
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != FENCE:
        return "", text
    for number, line in enumerate(lines[1:], 1):
        if line.strip() == FENCE:
            return "".join(lines[1:number]), "".join(lines[number + 1 :])
    raise ValueError


def blocks_of(body: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text without a head."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    if len(body) > LIMIT:
        raise ValueError
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    return _blocks(SyntaxTreeNode(reader.parse(body)).children)


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> tuple[Block, ...]:
    return tuple(block for node in nodes for block in _block(node))


def _block(node: SyntaxTreeNode) -> Iterable[Block]:
    match node.type:
        case "heading":
            yield Heading(_text(node.children), int(node.tag[1:]))
        case "paragraph":
            yield from _paragraph(node.children[0].children)
        case "bullet_list":
            yield Bullets(tuple(_item(child) for child in node.children))
        case "ordered_list":
            yield Numbered(tuple(_item(child) for child in node.children), int(node.attrs.get("start", 1)))
        case "blockquote":
            yield Callout(_blocks(node.children))
        case "hr":
            yield Rule()
        case "table":
            yield _table(node)
        case _:
            if node.content.strip():
                yield Para(node.content.rstrip("\n"))


def _paragraph(nodes: Sequence[SyntaxTreeNode]) -> Iterable[Block]:
    """Yield a paragraph; a pictogram at its beginning stands alone before it."""
    rest = list(nodes)
    if len(rest) == 1 and (screen := _screen(rest[0])):
        yield screen
        return
    if rest and (picture := _picture(rest[0])):
        yield picture
        rest.pop(0)
    text = _text(rest)
    if plain(text).strip():
        yield Para(text)


def _screen(node: SyntaxTreeNode) -> Screen | None:
    source = str(node.attrs.get("src", "")) if node.type == "image" else ""
    found = _SCREEN.fullmatch(source)
    return Screen(found[1], node.content) if found else None


def _picture(node: SyntaxTreeNode) -> Picture | None:
    source = str(node.attrs.get("src", "")) if node.type == "image" else ""
    if not source.startswith(PICTOGRAM):
        return None
    return Picture(source.removeprefix(PICTOGRAM), node.content)


def _item(node: SyntaxTreeNode) -> Item:
    blocks = _blocks(node.children)
    if blocks and isinstance(blocks[0], Picture):
        return Item(blocks[1:], blocks[0])
    return Item(blocks)


def _table(node: SyntaxTreeNode) -> Table:
    rows = [[cell for cell in line.children] for part in node.children for line in part.children]  # noqa: C416 - cells
    head, *body = rows
    columns = tuple(
        Column(plain(_text(cell.children)), numeric="right" in str(cell.attrs.get("style", ""))) for cell in head
    )
    return Table(columns, tuple(tuple(_text(cell.children) for cell in line) for line in body), size="body")


def _text(nodes: Sequence[SyntaxTreeNode], *, heavy: bool = False) -> Text:
    runs = [run for run in _runs(nodes, heavy=heavy) if run.text]
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + run.text, run.bold)
        else:
            joined.append(run)
    while joined and not joined[0].text.strip():
        joined.pop(0)  # the space after a pictogram
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
    if len(joined) == 1 and not joined[0].bold:
        return joined[0].text
    return tuple(joined)


def _runs(nodes: Sequence[SyntaxTreeNode], *, heavy: bool) -> Iterable[Run]:
    for node in nodes:
        match node.type:
            case "softbreak":
                yield Run(" ", heavy)
            case "hardbreak":
                yield Run("\n", heavy)
            case "code_inline":
                yield Run(ltr(node.content), heavy)
            case "image":
                yield Run(node.content, heavy)
            case _ if node.children:
                yield from _runs(node.children, heavy=heavy or node.type == "strong")
            case _:
                yield Run(node.content, heavy)


def filled(blocks: Iterable[Block], facts: dict[str, str]) -> tuple[Block, ...]:
    """Return blocks with ``{name}`` replaced by its fact in every text; other braces stay as they are.

    A fact is put in as it is, never read as Markdown.
    """

    def text(given: Text) -> Text:
        if isinstance(given, str):
            for name, fact in facts.items():
                given = given.replace("{" + name + "}", fact)
            return given
        return tuple(Run(str(text(run.text)), run.bold) for run in given)

    def item(given: Item | Text) -> Item | Text:
        return Item(filled(given.blocks, facts), given.picture) if isinstance(given, Item) else text(given)

    def one(block: Block) -> Block:
        match block:
            case Heading() | Para():
                return replace(block, text=text(block.text))
            case Bullets() | Numbered():
                return replace(block, items=tuple(item(given) for given in block.items))
            case Callout() | Keep():
                return replace(block, blocks=filled(block.blocks, facts))
            case Beside():
                return replace(block, start=filled(block.start, facts), end=filled(block.end, facts))
            case Table():
                return replace(block, rows=tuple(tuple(text(cell) for cell in row) for row in block.rows))
            case KeyValue():
                return replace(block, pairs=tuple((label, text(value)) for label, value in block.pairs))
        return block

    return tuple(one(block) for block in blocks)
