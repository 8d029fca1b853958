"""A closed quarter's summary on paper."""

from __future__ import annotations

from toolkit.base import words
from toolkit.base.clock import quarter_text
from toolkit.base.words import t
from toolkit.incidents import export, summary
from toolkit.incidents.summary import Summary
from toolkit.paper import Block, Bullets, Callout, Column, Document, Heading, Para, Table


def blocks(made: Summary) -> list[Block]:
    """Return the summary as blocks, in the current language: what the screen previews too."""
    found: list[Block] = [
        Heading(title(made), 1),
        Callout(tuple(Para(sentence) for sentence in export.what_it_is(made))),
    ]
    for table in made.tables:
        found.append(Heading(export.TITLES[table.name].say(), 2))
        if table.overlaps:
            found.append(Para(export.overlap_note(), soft=True))
        found.append(
            Table(
                columns=(
                    Column(_head(table.name), share=0.75),
                    Column(t("Paper", "Reports"), numeric=True, share=0.25),
                ),
                rows=tuple((export.label(table, line), export.shown(line.count)) for line in table.lines),
                total=None if table.overlaps else (t("Paper", "All reports"), words.number(made.total)),
            )
        )
    found += [Heading(t("Paper", "What these figures cannot do"), 2), Bullets(tuple(export.limits(made)))]
    return found


def title(made: Summary) -> str:
    """Say the summary's title, in the current language."""
    return words.fill(t("Paper", "Reports, {quarter}"), quarter=quarter_text(made.quarter))


def summary_pdf(made: Summary, language: str, header: str = "") -> bytes:
    """Return the summary as PDF: no dates inside, the same bytes for the same values."""
    with words.speaking(language):
        return Document(title(made), language, practice=made.practice, header=header).build(blocks(made))


def _head(name: str) -> str:
    heads = {
        summary.ACTS: t("Paper", "What happened"),
        summary.AREAS: t("Paper", "Area"),
        summary.PLACES: t("Paper", "Kind of place"),
    }
    return heads[name]
