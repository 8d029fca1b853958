"""After a recovery sheet opened the vault: a new passphrase and a new sheet, and the used one opens nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, SHEET, quick
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.vault import Vault, passphrase, recovery, renewal
from toolkit.vault.header import FILE_NAME, Header

PHRASE = "seven new words for the chair now"


def opens(folder: Path, secret: bytes) -> bool:
    try:
        Header.load(folder / FILE_NAME, derive=quick).unlock(secret)
    except Problem:
        return False
    return True


def test_the_new_phrase_and_the_new_sheet_open_and_the_old_ones_no_more(tmp_path: Path) -> None:
    house(tmp_path / "v").close()
    vault = enter(tmp_path / "v", SHEET)
    ((slot, name),) = renewal.coordinators(vault)
    assert name == "Amina"
    code = recovery.new_code()
    renewal.renew(vault, slot, PHRASE, code)
    vault.close()
    assert opens(tmp_path / "v", passphrase.secret(PHRASE))
    assert opens(tmp_path / "v", recovery.secret(code))
    assert not opens(tmp_path / "v", SHEET)
    assert not opens(tmp_path / "v", CHAIR)
    again = enter(tmp_path / "v", passphrase.secret(PHRASE))
    assert renewal.coordinators(again) == [(slot, "Amina")]
    again.close()


def test_without_a_key_file_there_is_nobody_to_renew(vault: Vault) -> None:
    assert renewal.coordinators(vault) == []
    with pytest.raises(Problem, match=r"lock\.no-coordinator"):
        renewal.renew(vault, 0, PHRASE, recovery.new_code())
