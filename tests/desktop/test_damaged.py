"""The window over a vault that is damaged: what is wrong is said, and nothing unreadable looks empty or fine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tests.desktop.conftest import Stand
from tests.faults import pages
from tests.helpers.housed import enter
from toolkit.base.pointers import Target
from toolkit.desktop.widgets.rows import RowButton
from toolkit.desktop.widgets.text import Text
from toolkit.vault import parts
from toolkit.vault.connection import DAMAGED, PAGE_SIZE
from toolkit.vault.journal_writer import Reader
from toolkit.vault.vault import DATABASE

EMPTY = (
    "Nothing received or counted yet.",
    "Nothing waits for you now.",
    "Nothing has moved yet. Receive or count something first.",
    "No report fits these filters.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages.large_vault(tmp_path / "v", 5).close()
    return tmp_path / "v"


def seen(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if text.isVisible()]


def test_what_is_damaged_stands_first_on_today_and_the_rest_is_shown(folder: Path, stand: Stand, qtbot: Any) -> None:
    raw = bytearray((folder / DATABASE).read_bytes())
    for page in range(len(raw) // PAGE_SIZE - 1, 0, -1):
        flipped = bytearray(raw)
        flipped[page * PAGE_SIZE + 77] ^= 1
        (folder / DATABASE).write_bytes(flipped)
        vault = enter(folder)
        if parts.word_of("drafts") in {finding.phrase for finding in vault.findings}:
            break
        vault.close()
    standing = stand(vault)
    standing.house.go(Target("today"))

    def lines() -> list[str]:
        return [row.text() for row in standing.shell.findChildren(RowButton) if row.isVisible()]

    qtbot.waitUntil(lambda: bool(lines()))
    assert "damaged" in lines()[0]
    assert "Damaged: forms that were left half filled in." in lines()[1]
    assert len(lines()) > 3, "what the other rooms need"
    standing.house.go(Target("settings", "check"))
    qtbot.waitUntil(lambda: "Damaged: forms that were left half filled in." in seen(standing.shell))
    vault.close()


@pytest.mark.parametrize("page", ["today", "stock", "incidents", "referrals"])
def test_what_cannot_be_read_does_not_look_empty(
    folder: Path, stand: Stand, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = enter(folder)
    standing = stand(vault)

    def torn(_reader: Reader, _sql: str, _params: Sequence[Any] = ()) -> None:
        raise DAMAGED.problem()

    monkeypatch.setattr(Reader, "rows", torn)
    standing.house.go(Target(page))
    shown = seen(standing.shell)
    assert "The records file is damaged." in shown
    assert not set(shown) & set(EMPTY)
    monkeypatch.undo()
    vault.close()
