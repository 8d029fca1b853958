from __future__ import annotations

import pytest

from toolkit.paper import Bullets, Callout, Column, Heading, Item, Numbered, Para, Picture, Rule, Run, Table
from toolkit.paper.html import to_html
from toolkit.paper.markdown import LIMIT, blocks_of, body_of, filled, read

SOURCE = """+++
title = "A sheet"
order = 3
+++

# First

Some **bold** words,
on two lines.

> Careful.

3. ![A telephone](pictogram:phone) **Call.** The centre: {centre_phone}.
4. Plain

- one

| What | Pieces |
|------|-------:|
| a    |     12 |

---
"""


def test_a_source_becomes_blocks() -> None:
    source = read(SOURCE)
    assert source.head == {"title": "A sheet", "order": 3}
    assert source.blocks == (
        Heading("First", 1),
        Para((Run("Some "), Run("bold", bold=True), Run(" words, on two lines."))),
        Callout((Para("Careful."),)),
        Numbered(
            (
                Item(
                    (Para((Run("Call.", bold=True), Run(" The centre: {centre_phone}."))),),
                    Picture("phone", "A telephone"),
                ),
                Item((Para("Plain"),)),
            ),
            3,
        ),
        Bullets((Item((Para("one"),)),)),
        Table((Column("What"), Column("Pieces", numeric=True)), (("a", "12"),), size="body"),
        Rule(),
    )
    assert body_of(SOURCE).startswith("\n# First")


def test_facts_are_put_in_as_they_are() -> None:
    (numbered,) = filled(blocks_of("1. The centre: {centre_phone} {other}"), {"centre_phone": "**0800** <b>"})
    assert numbered == Numbered((Item((Para("The centre: **0800** <b> {other}"),)),))


@pytest.mark.parametrize("text", ["+++\ntitle = \n+++\n", "+++\ntitle = 1\n", "x" * (LIMIT + 1)])
def test_a_broken_source_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read(text)


def test_html_and_links_in_a_source_load_nothing() -> None:
    hostile = (
        "<script>alert(1)</script> ![x](http://example.org/a.png) [go](http://example.org) <img src=x>\n\n"
        '1. ![" onload="x](pictogram:phone"onerror=) y\n'
    )
    page = to_html(blocks_of(hostile))
    assert "<script" not in page
    assert "example.org" not in page
    assert "<img src=x" not in page
    assert "alert(1)" in page  # what was written stays readable


def test_html_says_direction_and_pictures() -> None:
    page = to_html(read(SOURCE).blocks, rtl=True, picture=40)
    assert 'dir="rtl"' in page
    assert '<img src="pictogram:phone" width="40" height="40" alt="A telephone">' in page
    assert page.index("<b>Call.</b>") < page.index("<b>3.</b>") < page.index("pictogram:phone")  # columns mirrored
    assert 'align="left">Pieces' in page
    left = to_html(read(SOURCE).blocks)
    assert left.index("pictogram:phone") < left.index("<b>3.</b>") < left.index("<b>Call.</b>")
    assert 'align="right">Pieces' in left


def test_every_block_is_written_and_filled() -> None:
    from tests.paper.test_document import every_block
    from toolkit.paper import PageBreak
    from toolkit.paper.blocks import Keep

    blocks = [*every_block("The {thing}"), PageBreak(), Picture("phone", "A telephone"), Keep((Para("Kept {thing}"),))]
    page = to_html(filled(blocks, {"thing": "<b>bag</b>"}))
    assert "{thing}" not in page
    assert page.count("The &lt;b&gt;bag&lt;/b&gt;") == 10
    assert "Kept &lt;b&gt;" in page
    assert "Four stops" in page  # a chart and a code say what they show
    assert "A code" in page
    assert "42" in page
    assert "<hr>" in page


def test_what_has_no_block_of_its_own_stays_as_text() -> None:
    assert blocks_of("    code here\n") == (Para("code here"),)
    assert blocks_of("Call `0800` now  \nplease") == (Para("Call \u20660800\u2069 now\nplease"),)
    assert blocks_of("![only words](other.png)") == (Para("only words"),)
    assert blocks_of("![A telephone](pictogram:phone)") == (Picture("phone", "A telephone"),)
