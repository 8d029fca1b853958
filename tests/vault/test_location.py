"""Where a vault may lie."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.vault import location
from toolkit.vault.location import check_new, default_folder, refuse_synced, synced_by


def code_of(folder: Path) -> str:
    with pytest.raises(Problem) as error:
        check_new(folder)
    assert "{" not in error.value.sentence()
    return error.value.code


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Rainbow House", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-amina", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Mobile Documents", "iCloud"),
        ("CloudStorage", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("MEGAsync", "MEGA"),
    ],
)
def test_folders_by_their_names(tmp_path: Path, name: str, service: str) -> None:
    inside = tmp_path / name / "centre" / "vault"
    assert synced_by(inside) == service
    assert code_of(inside) == "vault.synced-folder"
    assert not (tmp_path / name).exists(), "nothing is made in a refused place"


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".sync_4f1a2b.db", "Nextcloud"),
        ("._sync_4f1a2b.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".seafile-sync", "Seafile"),
    ],
)
def test_folders_by_what_a_service_leaves_up_the_tree(tmp_path: Path, marker: str, service: str) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / marker).write_bytes(b"")
    inside = tmp_path / "shared" / "a" / "b"
    assert synced_by(inside) == service
    assert synced_by(tmp_path / "beside") is None
    with pytest.raises(Problem) as error:
        refuse_synced(inside)
    assert service in error.value.sentence()


def test_a_link_into_a_synced_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "x").mkdir(parents=True)
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox" / "x")
    assert synced_by(tmp_path / "plain") == "Dropbox"
    assert synced_by(tmp_path / "plain" / "vault") == "Dropbox"


def test_dropbox_settings_in_the_home_folder_mean_nothing_for_the_home_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced_by(tmp_path / "vault") is None


def test_what_dropbox_and_onedrive_say_of_themselves(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    moved = tmp_path / "Shared things"
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps({"business": {"path": str(moved)}}), encoding="utf-8")
    home = {"HOME": str(tmp_path), "OneDriveCommercial": str(tmp_path / "Work")}
    assert synced_by(moved / "vault", home) == "Dropbox"
    assert synced_by(tmp_path / "Work" / "vault", home) == "OneDrive"
    assert synced_by(tmp_path / "vault", home) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["path", "personal"]), inner, max_size=2)
            ),
        ).map(lambda said: json.dumps(said).encode()),
    )
)
def test_strange_settings_of_dropbox_are_ignored(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".dropbox").mkdir(exist_ok=True)
    (tmp_path / ".dropbox" / "info.json").write_bytes(content)
    assert synced_by(tmp_path / "vault", {"HOME": str(tmp_path)}) in {None, "Dropbox"}


def test_a_good_place_is_made_and_left_empty(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "vault"
    check_new(folder)
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o077 == 0
    check_new(folder)


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert code_of(tmp_path / "file") == "vault.not-a-folder"
    assert code_of(tmp_path / "file" / "vault") == "vault.not-a-folder"


@pytest.mark.parametrize(("number", "code"), [(errno.EROFS, "vault.read-only"), (errno.ENOSPC, "vault.disk-full")])
@pytest.mark.parametrize("call", ["open", "write"])
def test_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    def refused(*_args: object, **_named: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(location.os, call, refused)
    assert code_of(tmp_path) == code
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object, **_named: object) -> None:
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr(Path, "mkdir", refused)
    assert code_of(tmp_path / "vault") == "vault.read-only"


def test_the_usual_place_is_this_computers_own() -> None:
    folder = default_folder()
    assert folder.is_absolute()
    assert folder.name == "Satchel"
    assert synced_by(folder) is None
    assert "Roaming" not in folder.parts


def test_writable_or_not(tmp_path: Path) -> None:
    assert location.is_writable(tmp_path)
    assert not location.is_writable(tmp_path / "nowhere")
    assert os.access(tmp_path, os.W_OK)
