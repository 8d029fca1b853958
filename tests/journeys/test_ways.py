"""The other ways through the lock screen: practice, another vault, the language, words while typing, no screen at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.stage import CENTRE, PHRASE, Stage, holds, memory_of, running, unlock
from toolkit.desktop.driver_client import alive
from toolkit.desktop.geometry import VARIABLE
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.practice_phrase import PRACTICE_PHRASE
from toolkit.vault import passphrase
from toolkit.vault.settings import Panic

ROOT = Path(__file__).resolve().parents[2]


def test_practice_is_open_to_everybody_and_leads_back(stage: Stage) -> None:
    with running(stage) as remote:
        remote.click("lock.practice")
        remote.see("practice", 60)
        remote.see("page.today")
        assert CENTRE not in remote.read()
        remote.key("F12")
        remote.follow()
        assert PRACTICE_PHRASE in remote.text("lock.note")
        remote.type("lock.secret.line", PRACTICE_PHRASE)
        remote.click("lock.open")
        remote.see("practice")
        remote.key("F12")
        remote.follow()
        remote.click("lock.practice")  # closes practice
        remote.wait(lambda: not remote.visible("lock.note"), "still in practice")
        unlock(remote)
        assert not remote.visible("practice")


def test_another_vault_is_opened_and_found_again_after_a_lock(stage: Stage, first_stage: Stage) -> None:
    other = stage.home / "other"
    stage.vault.rename(other)
    with running(stage) as remote:
        remote.see("wizard.language")  # nothing in the usual place
        remote.click("wizard.next")
        remote.see("wizard.intent.new")
    with running(stage, f"--vault={other}") as remote:
        unlock(remote)
        remote.key("F12")
        remote.follow()
        unlock(remote)
    with running(stage) as remote:
        remote.see("lock.secret.line")  # the last vault is known now


def test_the_language_is_chosen_on_the_lock_screen_and_kept(stage: Stage) -> None:
    with running(stage) as remote:
        remote.click("lock.language")
        remote.wait(lambda: "ok" in remote.try_ask("menu", name="lock.language.ar"), "no menu of languages")
        remote.wait(lambda: remote.state()["right_to_left"], "not mirrored")
    with running(stage) as remote:
        assert remote.state()["right_to_left"]


def test_words_are_offered_only_on_request(stage: Stage) -> None:
    with running(stage) as remote:
        remote.type("lock.secret.line", "lanter")
        assert not remote.visible("lock.secret.words")
        remote.click("lock.secret.show")
        remote.type("lock.secret.line", "lanter")
        remote.see("lock.secret.word0")
        assert remote.text("lock.secret.word0").startswith("lanter")
        remote.key("Tab")
        assert remote.text("lock.secret.line").startswith("lantern ")


@pytest.mark.parametrize("held", [0.5, 4.0])
def test_the_panic_wipe_asks_for_three_seconds_of_holding(stage: Stage, held: float) -> None:
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    opened.kit.vault.settings.save(Panic(on=True))
    opening.close(opened.kit, opened.lock)
    with running(stage) as remote:
        unlock(remote)
        remote.wait(lambda: "ok" in remote.try_ask("hold", key="Ctrl+F12", seconds=held), "cannot hold a key")
        if held < 3:
            remote.wait(lambda: not remote.visible("panic.count"), "the count stayed")
            assert (stage.vault / "satchel.key").exists()
            remote.see("page.today")
            return
        remote.follow()
        remote.see("panic.after")
        remote.reads("Backups on sticks")
        assert not holds(memory_of(remote.state()["pid"]), CENTRE)
        assert not (stage.vault / "satchel.key").exists()
        assert not (stage.vault / "satchel.db").exists()


def test_without_panic_switched_on_the_keys_do_nothing(stage: Stage) -> None:
    with running(stage) as remote:
        unlock(remote)
        remote.ask("hold", key="Ctrl+F12", seconds=3.5)
        remote.see("page.today")
        assert not remote.visible("panic.count")
    assert (stage.vault / "satchel.key").exists()


def test_panic_is_in_force_from_the_tick_on_and_out_of_force_without_it(stage: Stage) -> None:
    """Whoever took the tick away must not destroy anything by the keys, from that moment on."""
    with running(stage) as remote:
        unlock(remote)
        remote.key("Alt+7")
        remote.click("settings.wipe")
        remote.click("settings.wipe.on")
        remote.click("ask.confirm")
        remote.reads("Allowed from now on")
        remote.ask("hold", key="Ctrl+F12", seconds=1.0)
        remote.see("panic.count")
        remote.gone("panic.count")
        remote.click("settings.wipe.on")
        remote.reads("No longer allowed")
        remote.ask("hold", key="Ctrl+F12", seconds=3.5)
        remote.see("page.settings")
        assert not remote.visible("panic.count")
        assert (stage.vault / "satchel.key").exists()


def test_killed_at_once_nothing_is_lost(stage: Stage) -> None:
    remote = stage.start()
    unlock(remote)
    pid = remote.state()["pid"]
    remote.kill()
    assert not alive(pid)
    with running(stage) as again:
        unlock(again)


def test_the_self_test_opens_everything(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env["HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "toolkit", "--self-test"],
        env=env, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "ok", done.stderr
    assert done.returncode == 0
    # The system's own list of its fonts, which every program with a window renews where it has none.
    left = [path for path in tmp_path.rglob("*") if not path.is_relative_to(tmp_path / ".cache" / "fontconfig")]
    assert [path for path in left if path != tmp_path / ".cache"] == [], "nothing is left in the home folder"


def test_no_note_destroys_a_vault(stage: Stage) -> None:
    """Somebody writes into the settings that the vault was destroyed: it is not, and that is what is said."""
    note = {"vault": str(stage.vault), "left": str(stage.vault), "wiped": True}
    (stage.home / "preferences.json").write_text(json.dumps(note), encoding="utf-8")
    with running(stage, env={VARIABLE: "0,0,1000,700,0,1"}) as remote:
        remote.reads("could not be overwritten")
    assert "wiped" not in json.loads((stage.home / "preferences.json").read_text(encoding="utf-8"))
    with running(stage) as remote:
        unlock(remote)
