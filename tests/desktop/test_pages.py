"""Every page as people will see it: light, dark, large letters, from right to left, in the pseudo-language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.clipping import clipped, nameless, overlapping, unreached, untranslated
from tests.desktop.conftest import Stand, Standing
from tests.helpers.vaults import make_vault
from toolkit import demo
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.settings.page import SECTIONS
from toolkit.desktop.shell_pages import ROOMS
from toolkit.kit import open_kit
from toolkit.vault import Vault

VIEWS = [Target(room.name) for room in ROOMS if room.name != "settings"] + [
    Target("settings", section.slug) for section in SECTIONS
]


def name_of(target: Target) -> str:
    return f"{target.page}-{target.subject}" if target.subject else target.page


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A practice vault with the demo's records; looking at it changes nothing."""
    vault = make_vault(tmp_path_factory.mktemp("filled") / "vault", practice=True)
    demo.fill(open_kit(vault))
    yield vault
    vault.close()


@pytest.fixture
def full(stand: Stand, filled: Vault) -> Iterator[Standing]:
    yield stand(filled)
    filled.listeners.clear()


def look_at(standing: Standing, target: Target) -> None:
    standing.shell.go(target)
    QApplication.processEvents()
    QApplication.processEvents()
    wrong = {
        "clipped": clipped(standing.shell),
        "nameless": nameless(standing.shell),
        "overlapping": overlapping(standing.shell),
    }
    assert not any(wrong.values()), (name_of(target), wrong)


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_off_nameless_or_covered(full: Standing, worn: Look, percent: int, language: str) -> None:
    worn.set_language(language)
    worn.set_percent(percent)
    for target in VIEWS:
        look_at(full, target)


def test_empty_pages_stand_as_well(stand: Stand, vault: Vault, worn: Look) -> None:
    standing = stand(vault)
    worn.set_percent(150)
    for target in VIEWS:
        look_at(standing, target)


def test_an_educator_sees_every_page(stand: Stand, educator_vault: Vault) -> None:
    standing = stand(educator_vault)
    for target in VIEWS:
        look_at(standing, target)


def test_a_small_window_cuts_nothing_off(stand: Stand, vault: Vault) -> None:
    standing = stand(vault, size=(1024, 600))
    for target in VIEWS:
        look_at(standing, target)


@pytest.mark.parametrize("target", VIEWS, ids=name_of)
def test_tab_reaches_everything(full: Standing, target: Target) -> None:
    full.shell.go(target)
    QApplication.processEvents()
    assert unreached(full.shell) == []


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.met: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.met.append(type(watched).__name__)
        return False


def test_no_page_is_a_window_of_its_own_even_for_a_moment(full: Standing, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    try:
        for target in VIEWS:
            full.shell.go(target)
            QApplication.processEvents()
            assert windows.met == [], name_of(target)
    finally:
        qapp.removeEventFilter(windows)


def test_every_word_is_translated(stand: Stand, vault: Vault, worn: Look) -> None:
    standing = stand(vault)
    worn.set_language("qps")
    # Names of things that are the same in every language, and what the vault itself holds.
    same = {"Satchel", "English", "Français", "العربية", "Amina", "Ctrl+K"}
    same |= {sheet.title for sheet in standing.kit.sheets.all()}
    for target in VIEWS:
        standing.shell.go(target)
        QApplication.processEvents()
        page = standing.shell.page
        assert page is not None
        if target == Target("settings", "about"):
            continue  # a list of other people's programs
        if target.page == "help":
            continue  # the guide is content: translated as a whole, chapter by chapter
        assert untranslated(standing.shell, same) == [], name_of(target)


def test_every_page_wears_every_look_without_a_word_from_qt(full: Standing, worn: Look) -> None:
    for scheme in ("dark", "light"):
        worn.set_scheme(scheme)
        for target in VIEWS:
            full.shell.go(target)
            QApplication.processEvents()
            assert not full.shell.grab().isNull()
