from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from tests.paper.conftest import tool, words_of
from toolkit.base import words
from toolkit.base.errors import Problem
from toolkit.base.pointers import Target
from toolkit.paper import Picture, markdown
from toolkit.paper.blocks import Block, Callout, Heading, Item, Numbered, Para, plain
from toolkit.sheets import library
from toolkit.sheets.model import BLANK, FACTS, Standing, source_hash
from toolkit.sheets.pdf import sheet_pdf
from toolkit.sheets.service import SheetsService
from toolkit.vault import Centre, Vault

ROOT = Path(__file__).resolve().parents[2]
SLUGS = ["police-stop", "condoms-not-evidence", "arrest-and-detention"]
LANGUAGES = ["en", "fr", "ar"]
EVERY = [(slug, language) for slug in SLUGS for language in LANGUAGES]


@pytest.fixture
def sheets(vault: Vault) -> SheetsService:
    return SheetsService(vault)


def pictures(blocks: tuple[Block, ...]) -> list[Picture]:
    found = []
    for block in blocks:
        if isinstance(block, Picture):
            found.append(block)
        for item in block.items if isinstance(block, Numbered) else ():
            if isinstance(item, Item):
                found += [item.picture] if item.picture else []
                found += pictures(item.blocks)
    return found


def test_the_three_sheets_are_there_in_order(sheets: SheetsService) -> None:
    assert [info.slug for info in sheets.all()] == SLUGS
    assert all(sheets.languages(slug) == ["en", "ar", "fr"] for slug in SLUGS)


@pytest.mark.parametrize(("slug", "language"), EVERY)
def test_a_sheet_is_whole(slug: str, language: str, sheets: SheetsService) -> None:
    sheet = sheets.sheet(slug, language)
    assert sheet.info.language == language
    assert sheet.info.sources
    assert all(source.paper and source.place for source in sheet.info.sources)
    points = sheet.points()
    assert [point.number for point in points] == list(range(1, len(points) + 1))
    assert len(points) >= 11
    for point in points:
        assert point.under
        assert point.picture is not None
        assert point.picture.alt
        assert plain(point.text)
        assert not isinstance(point.text, str)
        assert point.text[0].bold  # what to do comes first
        assert len(plain(point.text)) < 330
    for picture in [*pictures(sheet.blocks), Picture(sheet.info.pictogram, "")]:
        assert (ROOT / "resources" / "pictograms" / f"{picture.name}.svg").is_file(), picture.name


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_translation_says_the_same_points_and_facts(slug: str, language: str) -> None:
    english, other = library.read(slug, "en"), library.read(slug, language)
    assert other.info.standing is Standing.CURRENT
    assert [block.__class__ for block in other.blocks] == [block.__class__ for block in english.blocks]
    for one, two in zip(english.points(), other.points(), strict=True):
        assert one.picture
        assert two.picture
        assert one.picture.name == two.picture.name
        names = [sorted(re.findall(r"\{(\w+)\}", plain(point.text))) for point in (one, two)]
        assert names[0] == names[1]
        assert set(names[0]) <= set(FACTS)


def test_the_law_is_never_said_to_be_the_same_everywhere() -> None:
    for slug in SLUGS:
        first = library.read(slug, "en").blocks[0]
        assert isinstance(first, Callout)
        assert "countr" in plain(first.blocks[0].text)  # type: ignore[union-attr]


def test_every_sheet_says_that_nobody_has_reviewed_it(sheets: SheetsService) -> None:
    for info in sheets.all():
        assert not info.reviewed
        assert info.status() == ["Nobody with legal training has reviewed this sheet yet."]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_translation_says_that_no_native_speaker_has_reviewed_it(sheets: SheetsService, language: str) -> None:
    for info in sheets.all(language):
        assert info.status()[1] == "No native speaker has reviewed this translation yet."
        assert replace(info, read_by="Awa").status()[1] == "Translation reviewed by Awa."


def test_a_review_is_named_and_does_not_outlive_the_text() -> None:
    import datetime as dt

    info = library.read("police-stop", "fr").info
    reviewed = replace(info, reviewed_by="Me Sow", reviewed_on=dt.date(2026, 11, 3))
    assert reviewed.reviewed
    assert reviewed.status()[0] == "Reviewed by Me Sow, Tue 3 Nov 2026."
    assert replace(reviewed, reviewed_on=None).status()[0] == "Reviewed by Me Sow."
    stale = replace(reviewed, standing=Standing.STALE)
    assert not stale.reviewed
    assert stale.status()[2] == "The English sheet has changed since this translation was made."


def test_a_language_that_is_not_there_gives_english_and_says_so(sheets: SheetsService) -> None:
    sheet = sheets.sheet("police-stop", "sw")
    assert sheet.info.language == "en"
    assert sheet.info.status()[-1] == "This sheet is not in Kiswahili yet, so here it is in English."


def test_an_unknown_sheet_is_a_problem(sheets: SheetsService) -> None:
    for slug in ("no-such-sheet", "../police-stop", ""):
        with pytest.raises(Problem) as caught:
            sheets.sheet(slug)
        assert caught.value.code == "sheets.no-sheet"


def test_a_hash_notices_words_and_nothing_else() -> None:
    one = source_hash("T", "S", "a  \nb\n")
    assert one == source_hash("T", "S", "a\nb")
    assert len({one, source_hash("t", "S", "a\nb"), source_hash("T", "S", "a\nc"), source_hash("T", "s", "a\nb")}) == 4


def test_a_changed_english_text_makes_translations_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "police-stop"
    folder.mkdir()
    for path in (library.SHEETS / "police-stop").glob("*.md"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    english = folder / "en.md"
    english.write_text(english.read_text(encoding="utf-8").replace("Stay calm.", "Stay very calm."), encoding="utf-8")
    monkeypatch.setattr(library, "SHEETS", tmp_path)
    library.read.cache_clear()
    library._source.cache_clear()
    try:
        assert library.read("police-stop", "fr").info.standing is Standing.STALE
        assert library.read("police-stop", "en").info.standing is Standing.ORIGINAL
    finally:
        library.read.cache_clear()
        library._source.cache_clear()


def test_the_centres_own_facts_are_filled_in(sheets: SheetsService, vault: Vault) -> None:
    blank = sheets.sheet("arrest-and-detention")
    assert blank.blank
    assert BLANK in plain(blank.points()[3].text)
    (need,) = sheets.needs()
    assert need.target == Target("settings", None, "centre")
    vault.settings.save(Centre(judge_hours=48, centre_phone="0800 **123**", lawyer_name="Me Sow", lawyer_phone="77"))
    sheet = sheets.sheet("arrest-and-detention")
    said = "\n".join(plain(point.text) for point in sheet.points())
    assert "0800 **123**" in said  # as it was typed, not read as Markdown
    assert "48 hours" in said
    assert "{" not in said
    assert not sheet.blank
    assert sheets.needs() == []


def test_an_educator_is_not_asked_for_what_only_a_coordinator_fills_in(educator_vault: Vault) -> None:
    assert SheetsService(educator_vault).needs() == []


def test_search_finds_words_anywhere_titles_first(sheets: SheetsService) -> None:
    assert [hit.target.subject for hit in sheets.find("lubricant")] == ["condoms-not-evidence", "police-stop"]
    assert [hit.target.subject for hit in sheets.find("JUDGE hours")] == ["arrest-and-detention"]
    assert sheets.find("zebra") == []
    assert sheets.find("  ") == []
    with words.speaking("fr"):
        assert next(hit.title for hit in sheets.find("garde à vue")) == "Arrestation et garde à vue"


@pytest.mark.parametrize(("slug", "language"), EVERY)
@pytest.mark.parametrize("size", ["A4", "A5"])
def test_a_sheet_prints_whole_in_its_own_language(
    slug: str, language: str, size: str, sheets: SheetsService, tmp_path: Path
) -> None:
    sheet = sheets.sheet(slug, language)
    path = tmp_path / "sheet.pdf"
    with words.speaking("hi"):  # the screen's language does not matter
        path.write_bytes(sheet_pdf(sheet, size=size))  # type: ignore[arg-type]
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) <= (2 if size == "A4" else 3)
    assert reader.trailer["/Root"]["/Lang"] == language  # type: ignore[index]
    said = words_of(path)
    there = set(re.findall(r"\w+", said))
    with words.speaking(language):
        told = [
            *sheet.info.status(),
            words.fill(words.t("Paper", "Page {page} of {pages}"), page=1, pages=len(reader.pages)),
        ]
    texts = [sheet.info.title, sheet.info.summary, *told, *(plain(point.text) for point in sheet.points())]
    texts += [plain(block.text) for block in sheet.blocks if isinstance(block, Heading | Para)]
    for text in texts:
        assert set(re.findall(r"\w+", text)) <= there, text
    assert sum(f"{point.number}." in said for point in sheet.points()) == len(sheet.points())
    assert "Tagged:          yes" in tool("pdfinfo", str(path))


def test_a_practice_sheet_is_stamped(sheets: SheetsService, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(sheet_pdf(sheets.sheet("police-stop"), practice=True))
    assert "PRACTICE" in words_of(path)


def test_a_source_without_a_title_is_refused() -> None:
    with pytest.raises(ValueError):
        library._word(markdown.read("+++\nsummary = 'x'\n+++\n").head, "title")
