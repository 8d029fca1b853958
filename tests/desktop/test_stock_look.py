"""Every tab and form of stock, in words longer or turned: nothing cut off, nameless or covered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.clipping import clipped, nameless, overlapping
from tests.desktop.conftest import Stand, Standing
from tests.helpers.vaults import make_vault
from toolkit import demo
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.stock.page import StockPage
from toolkit.desktop.stock.rooms import DOORS, TABS
from toolkit.kit import open_kit
from toolkit.vault import Vault


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A practice vault with the demo's records; looking at it changes nothing but drafts."""
    vault = make_vault(tmp_path_factory.mktemp("filled") / "vault", practice=True)
    demo.fill(open_kit(vault))
    yield vault
    vault.close()


def wrong(standing: Standing) -> list[str]:
    for _round in range(3):
        QApplication.processEvents()
    return [*clipped(standing.shell), *nameless(standing.shell), *overlapping(standing.shell)]


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("fr", 100), ("fr", 125), ("fr", 150), ("ar", 150)])
def test_every_tab_and_form_of_stock_is_whole(
    stand: Stand, filled: Vault, worn: Look, language: str, percent: int
) -> None:
    standing = stand(filled)
    worn.set_language(language)
    worn.set_percent(percent)
    found: dict[str, list[str]] = {}
    for tab in TABS:
        standing.shell.go(Target("stock", None, tab.key))
        found[tab.key] = wrong(standing)
    page = cast("StockPage", standing.shell.page)
    page.every_movement()
    found["menu"] = wrong(standing)
    for door in (one for one in DOORS if one.sheet):
        standing.shell.go(Target("stock", None, "movements"))
        page.enter(door)
        found[door.key] = wrong(standing)
        form = page.sheet(door.sheet)
        assert form.isVisible(), door.key
        form.close_it()
    bag = next(iter(page.board.bags)) if page.board else None
    assert bag is not None
    page.close_bag(bag)
    found["close_bag"] = wrong(standing)
    filled.listeners.clear()
    assert not any(found.values()), {key: said for key, said in found.items() if said}
