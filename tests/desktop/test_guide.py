"""The user's guide: every language has every chapter, in the same shape, and speaks of what is on the screen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser

from tests.desktop.conftest import Stand
from toolkit.base import words
from toolkit.base.pointers import Target
from toolkit.desktop import help as guide
from toolkit.desktop.look import Look
from toolkit.vault import Vault

LANGUAGES = words.available()
TRANSLATED = [language for language in LANGUAGES if language != words.SOURCE_LANGUAGE]
PICTOGRAMS = guide.GUIDE.parent / "pictograms"
# What the guide makes bold for weight alone, and is no button's or page's word.
WEIGHT = {
    "outside",
    "sealed account",
    "Under 18",
    "Low",
    "very low",
    "Bags",
    "educator",
    "coordinator",
    "recovery sheet",
}
KEYS = re.compile(r"(F\d+|Ctrl|Alt|Shift|Tab|Return|Esc)\b")


def folder(language: str) -> Path:
    return guide.GUIDE if language == words.SOURCE_LANGUAGE else guide.GUIDE / language


def text(language: str, slug: str) -> str:
    return (folder(language) / f"{slug}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_chapter_and_no_other(language: str) -> None:
    assert {path.stem for path in folder(language).glob("*.md")} == set(guide.SLUGS)
    with words.speaking(language):
        chapters = guide.chapters()
    assert [chapter.language for chapter in chapters] == [language] * len(guide.SLUGS)
    assert len({chapter.title for chapter in chapters}) == len(guide.SLUGS)


@pytest.mark.parametrize("slug", guide.SLUGS)
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translated_chapter_has_the_shape_of_the_english_one(language: str, slug: str) -> None:
    def shape(found: str) -> list[str]:
        kinds = (re.match(r"(#+|\d+\.|[-|>])\s?", line) for line in found.splitlines())
        return [re.sub(r"\d+", "1", kind.group(1)) for kind in kinds if kind]

    assert shape(text(language, slug)) == shape(text(words.SOURCE_LANGUAGE, slug))


@pytest.mark.parametrize("slug", guide.SLUGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_and_no_link_leads_out(language: str, slug: str) -> None:
    found = text(language, slug)
    for target in re.findall(r"\]\(([^)]*)\)", found):
        if re.fullmatch(r"(\.\./)?pictures/[a-z-]+\.png", target):
            assert (guide.GUIDE / "pictures" / target.rsplit("/", 1)[1]).is_file(), target
            continue
        assert target.startswith("pictogram:"), target
        assert (PICTOGRAMS / f"{target.removeprefix('pictogram:')}.svg").is_file(), target
    assert not re.search(r"https?:|<[a-z]", found)


def test_no_french_line_begins_with_a_mark() -> None:
    for slug in guide.SLUGS:
        assert not re.search(r" [:;?!»]|« ", text("fr", slug)), slug


def said(language: str) -> set[str]:
    """Return every word of the interface in a language, small letters, without what is filled in."""
    if language == words.SOURCE_LANGUAGE:
        catalogue = words.catalogue("fr")
        return {source.casefold() for entries in catalogue.texts.values() for source in entries}
    found = words.catalogue(language)
    plain = [entry for entries in found.texts.values() for entry in entries.values()]
    return {form.casefold() for entry in plain for form in (entry if isinstance(entry, list) else [entry])}


@pytest.mark.parametrize("slug", guide.SLUGS)
def test_what_the_english_guide_tells_to_press_is_on_the_screen(slug: str) -> None:
    shown = said(words.SOURCE_LANGUAGE)
    for bold in re.findall(r"\*\*(.+?)\*\*", text(words.SOURCE_LANGUAGE, slug)):
        # "Settings, Backup, Make a backup now." leads from page to button; "Areas, units, stores" is one word.
        parts = [bold.rstrip(".")] if bold.casefold() in shown else bold.rstrip(".").split(", ")
        for part in parts:
            if part in WEIGHT or KEYS.match(part):
                continue
            if part.casefold() not in shown:
                assert part in {"before", "one", "on the day the backup was made"}, part


@pytest.mark.parametrize("slug", ["stock", "incidents", "people", "backup", "settings", "referrals"])
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translated_chapter_uses_the_words_of_the_screen(language: str, slug: str) -> None:
    """Most of what a chapter makes bold stands on the screen in that very form."""
    shown = said(language)
    bolds = [part for bold in re.findall(r"\*\*(.+?)\*\*", text(language, slug)) for part in re.split("[,،] ", bold)]
    known = [part for part in bolds if part.rstrip(".").casefold() in shown]
    assert len(known) >= 0.6 * len(bolds), sorted(set(bolds) - set(known))


@pytest.mark.parametrize(("language", "reviewed"), [("en", True), ("fr", False), ("ar", False)])
def test_a_chapter_nobody_has_reviewed_says_so(
    stand: Stand, vault: Vault, worn: Look, language: str, *, reviewed: bool
) -> None:
    standing = stand(vault)
    worn.set_language(language)
    standing.shell.go(Target("help", "police"))
    page = standing.shell.page
    assert page is not None
    label = page.findChild(QLabel, "help.standing")
    assert label is not None
    assert label.isVisible() is not reviewed
    if not reviewed:
        assert label.text() == words.t("Rights", "No native speaker has reviewed this translation yet.")


def test_a_review_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, worn: Look) -> None:
    made = tmp_path / "fr"
    made.mkdir()
    (made / "start.md").write_text("# Premiers pas\n", encoding="utf-8")
    (made / "REVIEWED-BY").write_text("Awa\n", encoding="utf-8")
    monkeypatch.setattr(guide, "GUIDE", tmp_path)
    guide._chapter.cache_clear()
    worn.set_language("fr")
    assert guide.chapter("start").read_by == "Awa"
    guide._chapter.cache_clear()


def shown_text(page: Any) -> str:
    return str(page._reader.toPlainText())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_shown(stand: Stand, vault: Vault, worn: Look, language: str) -> None:
    standing = stand(vault)
    worn.set_language(language)
    for slug in guide.SLUGS:
        standing.shell.go(Target("help", slug))
        page = standing.shell.page
        seen = shown_text(page)
        assert guide.chapter(slug).title in seen
        assert "**" not in seen
        assert "|" not in seen


def test_screens_in_a_chapter_are_shown_no_wider_than_the_text(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    standing.house.go(Target("help", "stock"))
    QApplication.processEvents()
    reader = standing.shell.findChild(QTextBrowser, "help.text")
    assert reader is not None
    html = reader.toHtml()
    names = re.findall(r'src="screen:([a-z-]+)"', html)
    assert names == ["stock", "stock-menu", "stock-product", "stock-count"]
    for name in names:
        shown = reader.loadResource(2, f"screen:{name}")
        assert shown is not None
        assert 300 < shown.width() / shown.devicePixelRatioF() <= reader.viewport().width()
    assert reader.loadResource(2, "screen:../../stock") is None
    assert reader.loadResource(2, "pictures/stock.png") is None
