"""The first run through the real window: it speaks before it asks, and nothing typed is lost on the way back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, running
from toolkit.desktop.driver_client import Remote
from toolkit.desktop.unlock.answers import Answers

pytestmark = pytest.mark.slow


def _six_words(remote: Remote) -> str:
    return " ".join(remote.text(f"wizard.word{place}").split(". ")[1] for place in range(1, 7))


def test_a_vault_is_made_and_opened_with_what_was_typed(short_path: Path) -> None:
    stage = Stage(short_path / "h", Answers())
    stage.home.mkdir()
    with running(stage) as remote:
        remote.see("wizard.language")
        remote.click("wizard.next")
        assert "Nothing is sent anywhere" in remote.read()
        remote.click("wizard.intent.new")
        remote.type("wizard.centre", "Night Lamp")
        remote.click("wizard.next")
        remote.type("wizard.area", "Harbour")
        remote.click("wizard.area.add")
        remote.type("wizard.area", "Station")
        remote.click("wizard.next")  # what stands in the field is taken along
        remote.type("wizard.person", "Amina")
        remote.click("wizard.next")
        phrase = _six_words(remote)

        for _ in range(4):
            remote.click("wizard.back")
        remote.see("wizard.intent.new")
        remote.click("wizard.intent.new")
        assert remote.text("wizard.centre") == "Night Lamp"
        remote.click("wizard.next")
        assert "Harbour" in remote.read()
        assert "Station" in remote.read()
        remote.click("wizard.next")
        assert remote.text("wizard.person") == "Amina"
        remote.click("wizard.next")
        remote.see("wizard.word1")
        assert _six_words(remote) == phrase

        remote.click("wizard.next")
        remote.type("wizard.repeat.line", "something else")
        remote.click("wizard.next")
        assert "isn't the same" in remote.see("wizard.said")["text"]
        remote.type("wizard.repeat.line", phrase)
        remote.click("wizard.next")

        remote.click("wizard.recovery.True")
        remote.click("wizard.recovery.show")
        parts = {part: remote.text(f"wizard.code{part}").replace("\n", " – ").split(" – ") for part in (1, 2, 3)}
        remote.click("wizard.next")
        found = re.search(r"part (\d), and type its group number (\d)", remote.read())
        assert found is not None
        remote.type("wizard.prove", "00000")
        remote.click("wizard.next")
        assert "Count the groups" in remote.see("wizard.said")["text"]
        remote.type("wizard.prove", parts[int(found[1])][int(found[2]) - 1].lower())
        remote.click("wizard.next")
        remote.see("wizard.backup.choose")
        remote.click("wizard.next")
        remote.see("page.today", 90)

        remote.key("F12")
        remote.follow()
        remote.click("lock.recovery")
        remote.type("recover.first", "-".join(parts[1]))
        remote.click("recover.open")
        assert "One part alone opens nothing" in remote.see("recover.said")["text"]
        remote.click("recover.parts")
        remote.type("recover.second", "-".join(parts[3]).lower())
        remote.click("recover.open")
        _renew(remote)
        remote.follow()
        remote.type("lock.secret.line", phrase)  # the old passphrase is gone
        remote.click("lock.open")
        assert "doesn't open" in remote.see("lock.said", 60)["text"]


def _renew(remote: Remote) -> str:
    """After a recovery sheet: new words and a new sheet; return the words."""
    remote.see("recover.who", 60)
    assert "Amina" in remote.read()
    remote.click("wizard.next")
    words = _six_words(remote)
    remote.click("wizard.next")
    remote.type("wizard.repeat.line", words)
    remote.click("wizard.next")
    remote.click("wizard.recovery.show")
    code = remote.text("wizard.code0").replace("\n", " – ").split(" – ")
    remote.click("wizard.next")
    found = re.search(r"group number (\d)", remote.read())
    assert found is not None
    remote.type("wizard.prove", code[int(found[1]) - 1])
    remote.click("wizard.next")
    return words


def test_the_language_changes_at_once_and_a_weak_passphrase_is_refused(short_path: Path) -> None:
    stage = Stage(short_path / "h", Answers())
    stage.home.mkdir()
    with running(stage) as remote:
        remote.click("wizard.language.ar")
        remote.wait(lambda: remote.state()["right_to_left"], "Arabic did not mirror the window")
        remote.click("wizard.language.en")
        remote.wait(lambda: not remote.state()["right_to_left"], "English did not mirror it back")
        remote.click("wizard.next")
        remote.click("wizard.intent.new")
        remote.type("wizard.centre", "Night Lamp")
        remote.click("wizard.next")
        remote.type("wizard.area", "Harbour")
        remote.click("wizard.next")
        remote.type("wizard.person", "Amina")
        remote.click("wizard.next")
        remote.click("wizard.own.switch")
        remote.type("wizard.own.line", "night lamp 2024")
        assert not remote.ask("look", name="wizard.next")["enabled"]
        assert remote.text("wizard.strength.said")
        remote.type("wizard.own.line", "violet tram cousin sings beneath gravel")
        assert remote.ask("look", name="wizard.next")["enabled"]
    assert not (stage.vault / "satchel.key").exists()
