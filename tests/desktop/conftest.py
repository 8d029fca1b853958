"""A real window over a real vault; work runs at once, in the test's own thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from toolkit.base import words
from toolkit.desktop.house import Facts, House
from toolkit.desktop.look import Look
from toolkit.desktop.shell import Shell
from toolkit.desktop.work import AtOnce, Work
from toolkit.kit import Kit, open_kit
from toolkit.vault import Vault


@pytest.fixture
def home(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Preferences and folders of a person of their own."""
    monkeypatch.setenv("SATCHEL_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Look]:
    """The look, light and English, put back afterwards."""
    made = Look(qapp, scheme="light")
    yield made
    made.set_language(words.SOURCE_LANGUAGE)
    made.set_percent(100)
    made.set_practice(False)
    made.set_scheme("light")


@dataclass
class Standing:
    """A shell on the screen, its house, and the kit that its work uses."""

    shell: Shell
    house: House
    kit: Kit
    crashes: list[BaseException]


Stand = Callable[..., Standing]


@pytest.fixture
def stand(qtbot: Any, worn: Look, home: Any) -> Iterator[Stand]:
    """Make a shell over a vault, 1366×768."""
    made: list[Standing] = []

    def make(vault: Vault, *, size: tuple[int, int] = (1366, 768)) -> Standing:
        work = Work(vault_thread=AtOnce(), drawing_threads=AtOnce())
        crashes: list[BaseException] = []
        kit = open_kit(vault)
        name = vault.people.name(vault.actor)
        house = House(work, worn, Facts(vault.role, vault.practice, "Drop-in", name, vault.actor))
        work.crashed.connect(crashes.append)
        shell = Shell(house)
        work.open(lambda: kit, owner=house)
        shell.resize(*size)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        standing = Standing(shell, house, kit, crashes)
        made.append(standing)
        return standing

    yield make
    for standing in made:
        standing.shell.close()
        # Gone before the look is put back: it would otherwise dress every page once more.
        shiboken6.delete(standing.shell)
        assert not standing.crashes, standing.crashes
