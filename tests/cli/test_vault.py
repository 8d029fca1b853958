"""``satchel new``, ``unlock``, ``backup``, ``restore`` and ``doctor``."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import PHRASE, Said, Satchel
from toolkit.cli import vault as commands
from toolkit.cli.opening import opened


def field(said: Said, name: str) -> str:
    found = re.search(rf"^{name}: +(.+)$", said.out, re.MULTILINE)
    assert found, said.out
    return found[1]


class TestNew:
    def test_six_words_and_a_recovery_code_are_shown_once_and_both_open(self, satchel: Satchel) -> None:
        said = satchel("new", "--centre", "Night and Day", phrase=None)
        assert said.status == 0, said.err
        phrase = field(said, "Passphrase")
        assert len(phrase.split()) == 6
        assert "coordinator" in satchel("unlock", "--check", phrase=phrase).out
        by_sheet = satchel("unlock", "--check", phrase=field(said, "Recovery code"))
        assert by_sheet.status == 1
        assert "opens" not in by_sheet.out, "what a sheet opens begins with a new sheet"
        assert "wasn't replaced" in by_sheet.err

    def test_a_passphrase_from_a_pipe_is_not_repeated(self, satchel: Satchel) -> None:
        said = satchel("new")
        assert said.status == 0, said.err
        assert "Passphrase" not in said.out
        assert PHRASE not in said.out + said.err
        assert satchel("unlock", "--check").status == 0

    def test_a_weak_one_is_refused_and_nothing_is_left(self, satchel: Satchel, tmp_path: Path) -> None:
        said = satchel("new", phrase="password1")
        assert said.status == 1
        assert "password1" not in said.out + said.err
        assert not (tmp_path / "vault").exists()

    def test_a_vault_that_is_there_is_left_alone(self, satchel: Satchel, tmp_path: Path) -> None:
        satchel("new")
        before = {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir()}
        said = satchel("new")
        assert said.status == 1
        assert "already" in said.err
        assert {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir()} == before

    def test_what_fails_on_the_way_leaves_nothing_that_looks_like_a_vault(
        self, satchel: Satchel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_args: object, **_more: object) -> None:
            raise RuntimeError

        monkeypatch.setattr("toolkit.vault.create_vault", fail)
        assert satchel("new").status == 70
        monkeypatch.undo()
        assert {path.name for path in (tmp_path / "vault").iterdir()} <= {"satchel.lock"}
        assert "no vault in this folder" in satchel("unlock", "--check").err
        assert satchel("new").status == 0

    def test_not_in_a_folder_that_some_service_copies_about(self, satchel: Satchel, tmp_path: Path, made: Said) -> None:
        place = tmp_path / "Dropbox" / "vault"
        for words in (["new"], ["unlock", "--check"], ["restore", str(tmp_path / "vault" / "satchel.key")]):
            said = satchel(*words, vault=place)
            assert said.status == 1
            assert said.err.startswith("Dropbox copies this folder to other computers")
        assert not place.exists()
        # One that was moved there later is not opened either.
        (tmp_path / "Dropbox").mkdir()
        (tmp_path / "vault").rename(place)
        assert "Dropbox" in satchel("doctor", vault=place).err

    def test_one_of_ones_own_is_typed_twice(self, satchel: Satchel, monkeypatch: pytest.MonkeyPatch) -> None:
        typed = iter([PHRASE, "another", PHRASE, PHRASE])
        monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
        monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": lambda _self: True})())
        assert "not the same" in satchel("new", "--own", phrase=None).err
        said = satchel("new", "--own", phrase=None)
        assert said.status == 0, said.err
        assert satchel("unlock", "--check").status == 0


class TestUnlock:
    def test_a_wrong_passphrase_is_said_so(self, satchel: Satchel, made: Said) -> None:
        said = satchel("unlock", "--check", phrase="wrong horse battery staple")
        assert said.status == 1
        assert said.out == ""
        assert "wrong horse" not in said.err

    def test_no_vault_is_never_made_by_looking(self, satchel: Satchel, tmp_path: Path) -> None:
        said = satchel("unlock", "--check", vault=tmp_path / "nothing")
        assert said.status == 1
        assert not (tmp_path / "nothing" / "satchel.db").exists()

    def test_a_vault_that_somebody_has_open_is_not_opened(
        self, satchel: Satchel, made: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("toolkit.cli.opening.WAIT", 0.0)
        with opened(tmp_path / "vault", PHRASE):
            assert satchel("unlock", "--check").status == 1


class TestBackup:
    def test_a_backup_comes_back_whole(self, satchel: Satchel, made: Said, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        said = satchel("backup", "--to", str(tmp_path / "stick"))
        assert said.status == 0, said.err
        (backup,) = (tmp_path / "stick").iterdir()
        assert str(backup) in said.out
        slips = satchel("slip", "list").out
        satchel("slip", "mark", slips.splitlines()[1].split()[0], "REVOKED_BY_PERSON")

        said = satchel("restore", str(backup))
        assert said.status == 0, said.err
        assert satchel("slip", "list").out == slips
        old = Path(said.out.splitlines()[-1])
        assert satchel("slip", "list", vault=old).status == 0

    def test_without_a_place_it_says_what_is_missing(self, satchel: Satchel, made: Said) -> None:
        assert "--to" in satchel("backup").err

    def test_the_place_from_the_settings_is_used(self, satchel: Satchel, made: Said, tmp_path: Path) -> None:
        from toolkit.vault import Backup

        (tmp_path / "stick").mkdir()
        with opened(tmp_path / "vault", PHRASE) as found:
            found.kit.vault.settings.save(Backup(place=str(tmp_path / "stick")))
        assert satchel("backup").status == 0
        assert list((tmp_path / "stick").iterdir())

    @pytest.mark.parametrize("cut_off", ["before the renames", "between the renames"])
    def test_a_restore_that_was_cut_off_is_finished_or_begun_anew(
        self, satchel: Satchel, made: Said, tmp_path: Path, cut_off: str
    ) -> None:
        (tmp_path / "stick").mkdir()
        satchel("backup", "--to", str(tmp_path / "stick"))
        (backup,) = (tmp_path / "stick").iterdir()
        shutil.copytree(tmp_path / "vault", tmp_path / "vault.restored", ignore=shutil.ignore_patterns("*.lock"))
        if cut_off == "between the renames":
            (tmp_path / "vault").rename(tmp_path / "vault.before-2026-01-01")
            assert satchel("unlock", "--check").status == 0
            (tmp_path / "vault").rename(tmp_path / "vault.restored")
        said = satchel("restore", str(backup))
        assert said.status == 0, said.err
        assert satchel("doctor").status == 0
        assert not (tmp_path / "vault.restored").exists()

    def test_a_file_that_is_no_backup_changes_nothing(self, satchel: Satchel, made: Said, tmp_path: Path) -> None:
        wrong = tmp_path / "wrong.bak"
        wrong.write_bytes(b"no backup" * 1000)
        assert satchel("restore", str(wrong)).status == 1
        assert satchel("restore", str(tmp_path / "absent.bak")).status == 1
        assert satchel("unlock", "--check").status == 0
        assert sorted(path.name for path in tmp_path.iterdir()) == ["vault", "wrong.bak"]

    def test_into_a_folder_where_nothing_was(self, satchel: Satchel, made: Said, tmp_path: Path) -> None:
        satchel("backup", "--to", str(tmp_path))
        (backup,) = tmp_path.glob("*.bak")
        said = satchel("restore", str(backup), vault=tmp_path / "elsewhere")
        assert said.status == 0, said.err
        assert "is kept" not in said.out
        assert satchel("unlock", "--check", vault=tmp_path / "elsewhere").status == 0


class TestDoctor:
    def test_a_whole_vault_is_said_to_be_whole(self, satchel: Satchel, made: Said) -> None:
        said = satchel("doctor")
        assert said.status == 0
        assert "whole" in said.out

    def test_a_table_that_does_not_fit_is_found_and_rebuilt(self, satchel: Satchel, made: Said, tmp_path: Path) -> None:
        before = satchel("slip", "list").out
        with opened(tmp_path / "vault", PHRASE) as found, found.kit.vault.write() as tx:
            tx.do("UPDATE referral_slip SET rank = 8")
        assert satchel("slip", "list").out != before
        said = satchel("doctor")
        assert said.status == 1
        assert "--repair" in said.out
        assert satchel("doctor", "--repair").status == 0
        assert satchel("slip", "list").out == before


def test_every_command_of_the_room_is_there() -> None:
    assert commands.register
