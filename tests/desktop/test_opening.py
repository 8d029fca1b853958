"""What opening a vault hands to the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.stage import PHRASE, make_stage
from toolkit.base.errors import Problem
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.practice import PARAMS
from toolkit.vault import location, passphrase
from toolkit.vault.lockfile import VaultLock


def test_what_was_found_is_said_with_its_figures(tmp_path: Path) -> None:
    stage = make_stage(tmp_path / "home")
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    opened.kit.vault.connection.do("UPDATE journal SET payload = x'7b7d' WHERE seq IN (2, 3)")
    opening.close(opened.kit, opened.lock)
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    said = [notice.say() for notice in opened.notices]
    opening.close(opened.kit, opened.lock)
    assert len(said) == 1
    assert "changed from outside: 2." in said[0]
    assert "{" not in said[0]


def test_no_vault_is_made_or_opened_where_some_service_copies_it_about(tmp_path: Path) -> None:
    stage = make_stage(tmp_path / "home")
    synced = tmp_path / "Nextcloud" / "vault"
    with pytest.raises(Problem) as refused:
        opening.make_at(synced, stage.answers, language="en", params=PARAMS)
    assert refused.value.kind is location.SYNCED
    assert not synced.exists()
    synced.parent.mkdir()
    stage.vault.rename(synced)
    with pytest.raises(Problem) as refused:
        opening.open_at(synced, passphrase.secret(PHRASE))
    assert refused.value.kind is location.SYNCED
    assert "Nextcloud" in refused.value.sentence()
    VaultLock.take(synced).release()


def test_what_the_first_run_was_told_is_there_with_the_vault_or_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(own_words=True, own=PHRASE, centre="Night Lamp", person="Amina", areas=["Harbour"])

    def fail(*_given: object, **_more: object) -> None:
        raise OSError("cut off")

    with monkeypatch.context() as patch:
        patch.setattr(opening, "fill", fail)
        with pytest.raises(OSError, match="cut off"):
            opening.make_at(tmp_path / "vault", answers, language="en", params=PARAMS)
    assert {path.name for path in (tmp_path / "vault").iterdir()} == {"satchel.lock"}
    opened = opening.make_at(tmp_path / "vault", answers, language="en", params=PARAMS)
    assert opened.centre_name == "Night Lamp"
    assert opened.person == "Amina"
    opening.close(opened.kit, opened.lock)
