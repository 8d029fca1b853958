"""A typed account lives in memory and is sealed as it grows: every ten seconds, and when a lock asks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.desktop.conftest import Stand
from toolkit.desktop.incidents import account
from toolkit.desktop.incidents.account import AccountStep
from toolkit.vault import Vault


def test_ten_seconds() -> None:
    assert account.SEAL_EVERY_MS == 10_000


def test_what_is_typed_is_sealed_as_time_goes_and_once_for_each_text(
    qtbot: Any, stand: Stand, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "SEAL_EVERY_MS", 20)
    sealed: list[str] = []
    step = AccountStep(stand(vault).house, sealed.append)
    qtbot.addWidget(step)
    qtbot.wait(80)
    assert sealed == []  # nothing was typed
    step.text.setPlainText("they took")
    qtbot.waitUntil(lambda: sealed == ["they took"], timeout=2_000)
    qtbot.wait(80)
    assert sealed == ["they took"]
    step.text.setPlainText("they took my bag")
    step.put_away()  # a lock does not wait for the clock
    assert sealed == ["they took", "they took my bag"]
