from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, SHEET
from tests.helpers.housed import enter, house
from tests.helpers.vaults import make_vault
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Role, Vault, diagnosis, vault_rekey
from toolkit.vault.backup import NOT_SOUND, Cancelled
from toolkit.vault.connection import DAMAGED, connect
from toolkit.vault.doctor import examine
from toolkit.vault.vault_open import FRESH
from toolkit.vault.vault_rekey import change_database_key


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    for number in range(20):
        vault.lists.add(Listed.AREA, f"Area {number}")
    yield vault
    vault.close()


def areas(vault: Vault) -> int:
    return len(vault.lists.all(Listed.AREA))


def test_after_it_the_old_key_opens_nothing_and_work_goes_on(home: Vault) -> None:
    old = home.keys
    told: list[float] = []
    change_database_key(home, progress=told.append)
    assert told == sorted(told)
    assert home.keys.database != old.database
    assert home.keys.database_pending is None
    home.lists.add(Listed.AREA, "After")
    home.connection.checkpoint()
    with pytest.raises(Problem) as problem:
        connect(home.path, old.database, read_only=True)
    assert problem.value.kind is DAMAGED
    assert examine(home).is_clean
    assert sorted(path.name for path in home.folder.iterdir() if "db" not in path.name) == ["satchel.key"]
    home.close()
    for secret in (CHAIR, SHEET):
        again = enter(home.folder, secret)
        assert areas(again) == 21
        assert again.findings == []
        again.close()


def test_a_removed_person_cannot_open_what_is_written_afterwards(home: Vault) -> None:
    assert home.header is not None
    slot = home.header.add(home.keys, b"phrase:her", Role.EDUCATOR, 2)
    home.close()
    theirs = enter(home.folder, b"phrase:her")
    kept = theirs.keys
    theirs.close()
    home = enter(home.folder)
    assert home.header is not None
    home.adopt(home.header.remove(home.keys, slot))
    change_database_key(home)
    home.close()
    with pytest.raises(Problem) as problem:
        enter(home.folder, b"phrase:her")
    assert problem.value.kind is diagnosis.WRONG
    with pytest.raises(Problem):
        connect(home.path, kept.database, read_only=True)


@pytest.mark.parametrize("moment", ["sync_file", "counts", "sync_folder", "commit", "connect"])
def test_cut_off_at_any_step_the_vault_opens_and_is_whole(
    home: Vault, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    class Cut(BaseException):
        pass

    def cut(*_args: object, **_kwargs: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        # As a kill leaves it: nothing is tidied up.
        patch.setattr(vault_rekey, "remove", lambda _path: None)
        patch.setattr(type(home.header), "abandon_database_key", lambda _self, keys: keys)
        if moment == "commit":
            patch.setattr(type(home.header), "commit_database_key", cut)
        elif moment == "connect":
            real = vault_rekey.connect
            patch.setattr(vault_rekey, "connect", lambda *a, **k: real(*a, **k) if k else cut())
        else:
            patch.setattr(vault_rekey, moment, cut)
        with pytest.raises(Cut):
            change_database_key(home)
    home.connection.close()
    again = enter(home.folder)
    assert areas(again) == 20
    assert again.keys.database_pending is None
    assert not (home.folder / FRESH).exists()
    assert examine(again).is_clean
    again.lists.add(Listed.AREA, "After")
    change_database_key(again)
    again.close()
    again = enter(home.folder)
    assert areas(again) == 21
    again.close()


def test_cancelled_everything_is_as_before(home: Vault) -> None:
    before = home.keys.database
    with pytest.raises(Cancelled):
        change_database_key(home, cancelled=lambda: True)
    assert home.keys.database == before
    assert home.keys.database_pending is None
    home.lists.add(Listed.AREA, "After")
    home.close()
    again = enter(home.folder)
    assert areas(again) == 21
    again.close()


def test_a_damaged_vault_is_not_written_anew(home: Vault) -> None:
    home.connection.do("UPDATE journal SET payload = ? WHERE seq = 5", (b"{}",))
    with pytest.raises(Problem) as problem:
        change_database_key(home)
    assert problem.value.kind is NOT_SOUND
    assert home.keys.database_pending is None
    assert not (home.folder / FRESH).exists()
    home.close()
    home = enter(home.folder)
    data = bytearray(home.path.read_bytes())
    home.close()
    data[-4000] ^= 1
    home.path.write_bytes(data)
    home = enter(home.folder)
    with pytest.raises(Problem) as problem:
        change_database_key(home)
    assert problem.value.kind is NOT_SOUND
    home.close()


def test_educators_and_vaults_without_key_file_change_none(home: Vault, tmp_path: Path) -> None:
    assert home.header is not None
    home.header.add(home.keys, b"phrase:her", Role.EDUCATOR, 2)
    home.close()
    theirs = enter(home.folder, b"phrase:her")
    with pytest.raises(Problem) as problem:
        change_database_key(theirs)
    assert problem.value.kind is diagnosis.NOT_ALLOWED
    theirs.close()
    bare = make_vault(tmp_path / "bare")
    with pytest.raises(Problem) as problem:
        change_database_key(bare)
    assert problem.value.kind is vault_rekey.NO_HEADER
    bare.close()
