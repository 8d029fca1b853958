"""Unlocking and locking the real window: one process shows the lock screen, the next one opens the vault."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.stage import CENTRE, PHRASE, Stage, holds, memory_of, running, unlock
from toolkit.desktop.driver_client import alive
from toolkit.desktop.geometry import VARIABLE, Geometry
from toolkit.desktop.instance import address

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def test_a_wrong_passphrase_gets_one_calm_sentence_and_the_right_one_opens(stage: Stage) -> None:
    with running(stage) as remote:
        assert CENTRE not in remote.read()
        remote.type("lock.secret.line", "not the right one at all")
        remote.key("Return")
        assert "doesn't open this vault" in remote.see("lock.said")["text"]
        remote.type("lock.secret.line", PHRASE.upper().replace(" ", "   "))  # case and spacing are folded
        remote.key("Return")
        remote.see("page.today")


@linux
def test_locking_ends_the_process_and_the_next_one_knows_nothing(stage: Stage) -> None:
    with running(stage) as remote:
        unlock(remote)
        before = remote.state()
        assert holds(memory_of(before["pid"]), CENTRE), "the marker must be found where it is, or the search is blind"
        remote.click("rail.referrals")
        remote.see("page.referrals")
        remote.key("F12")
        assert remote.visible("window.cover")
        remote.follow()
        after = remote.state()
        assert after["pid"] != before["pid"]
        assert not alive(before["pid"])
        assert after["title"] == "Satchel"
        assert after["size"] == before["size"]
        memory = memory_of(after["pid"])
        assert not holds(memory, CENTRE)
        assert not holds(memory, PHRASE)
        unlock(remote)
        remote.see("page.referrals")  # back where the lock came


def _environment_of(pid: int) -> dict[str, str]:
    pairs = Path(f"/proc/{pid}/environ").read_bytes().decode().rstrip("\0").split("\0")
    return dict(pair.split("=", 1) for pair in pairs)


@linux
@pytest.mark.parametrize("words", [[], ["--vault={home}/vault"]])
def test_nothing_but_the_windows_place_crosses_to_the_next_process(stage: Stage, words: list[str]) -> None:
    with running(stage, *(word.format(home=stage.home) for word in words)) as remote:
        unlock(remote)
        old = remote.state()
        before = Path(f"/proc/{old['pid']}/cmdline").read_bytes(), _environment_of(old["pid"])
        here = Path(f"/proc/{old['pid']}/cwd").readlink()
        remote.key("F12")
        remote.follow()
        new = remote.state()["pid"]
        environment = _environment_of(new)
        place = environment.pop(VARIABLE)
        assert Path(f"/proc/{new}/cmdline").read_bytes() == before[0]
        assert environment == before[1]
        assert Path(f"/proc/{new}/cwd").readlink() == here
        geometry = Geometry.read(place)
        assert geometry is not None
        assert [geometry.width, geometry.height] == old["size"]
        # What the old one noted of its way back is taken out again, and nothing else was added.
        kept = json.loads((stage.home / "preferences.json").read_text(encoding="utf-8"))
        assert set(kept) == {"language", "look", "text_size", "vault"}


def test_the_rails_button_locks_too(stage: Stage) -> None:
    with running(stage) as remote:
        unlock(remote)
        remote.click("rail.lock")
        remote.follow()
        remote.see("lock.secret.line")


def test_closing_the_window_closes_the_vault(stage: Stage) -> None:
    with running(stage) as remote:
        unlock(remote)
        pid = remote.state()["pid"]
        remote.quit()
        assert not alive(pid)
    assert not (stage.vault / "satchel.db-wal").exists()


def test_a_second_start_brings_the_first_forward_and_ends(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(stage.home))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with running(stage) as remote:
        remote.wait(lambda: Path(address(stage.vault)).exists(), "nobody answers knocks")
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "toolkit"],
            cwd=ROOT,
            timeout=20,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0
        assert "PySide6" not in done.stderr, "a second start does not even load Qt"
