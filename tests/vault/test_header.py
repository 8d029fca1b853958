"""The key file: making, opening, people, roles, and what each change leaves behind."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from tests.helpers.headers import CHAIR, CHEAP, SHEET, make_header, quick, reload
from toolkit.base.errors import Problem
from toolkit.vault import diagnosis, slots
from toolkit.vault.body import SUCCESSIONS
from toolkit.vault.derive import MIB, Params
from toolkit.vault.header import Header, Pair, Seated
from toolkit.vault.keys import Keys, Role
from toolkit.vault.twofold import FILE_BYTES


def code_of(error: pytest.ExceptionInfo[Problem]) -> str:
    assert error.value.sentence()
    return error.value.code


def slot_of(header: Header, keys: Keys, person: int) -> int:
    return next(seated.slot for seated in header.people(keys) if seated.person == person)


def seated(header: Header, keys: Keys) -> set[tuple[Role, int]]:
    return {(one.role, one.person) for one in header.people(keys)}


def test_a_new_vault_opens_with_its_passphrase_and_its_sheet(tmp_path: Path) -> None:
    header, made = make_header(tmp_path)
    assert header.path.stat().st_size == FILE_BYTES
    again = reload(header)
    keys = again.unlock(CHAIR)
    assert keys == made
    assert (keys.role, keys.person, len(keys.database), len(keys.row_mac)) == (Role.COORDINATOR, 1, 80, 32)
    assert again.notices == []
    sheet = reload(header).unlock(SHEET)
    assert (sheet.role, sheet.person) == (Role.RECOVERY, 0)
    assert sheet.database == keys.database
    assert sheet.account_private == keys.account_private
    assert again.pair(keys) == Pair(0, bytes(32))


def test_the_keys_do_what_their_names_say(tmp_path: Path) -> None:
    _, keys = make_header(tmp_path)
    assert keys.account_private is not None
    assert keys.signing_seed is not None
    sealed = SealedBox(PublicKey(keys.account_public)).encrypt(b"told in confidence")
    assert SealedBox(PrivateKey(keys.account_private)).decrypt(sealed) == b"told in confidence"
    signed = SigningKey(keys.signing_seed).sign(b"closed")
    assert VerifyKey(keys.signing_public).verify(signed) == b"closed"


def test_secrets_are_not_shown() -> None:
    keys = Keys(Role.EDUCATOR, 3, b"m" * 32, b"d" * 80, b"r" * 32, b"a" * 32, b"s" * 32, slot_private=b"p" * 32)
    assert repr(keys) == "Keys(role=<Role.EDUCATOR: 1>, person=3, slot=-1)"


def test_a_wrong_passphrase_is_a_wrong_passphrase(tmp_path: Path) -> None:
    header, _ = make_header(tmp_path)
    before = header.path.read_bytes()
    with pytest.raises(Problem) as error:
        reload(header).unlock(b"phrase:chain")
    assert code_of(error) == "vault.wrong-passphrase"
    assert header.path.read_bytes() == before


def test_every_slot_is_tried_whichever_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header, keys = make_header(tmp_path)
    header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    tried: list[int] = []
    real = slots.open_lock

    def counted(root: bytes, index: int, context: bytes, lock: bytes) -> tuple[bytes, bytes] | None:
        tried.append(index)
        return real(root, index, context, lock)

    monkeypatch.setattr(slots, "open_lock", counted)
    for secret in (CHAIR, SHEET, b"phrase:educator"):
        tried.clear()
        header.unlock(secret)
        assert tried == list(range(16))
    tried.clear()
    with pytest.raises(Problem):
        header.unlock(b"phrase:nobody")
    assert tried == list(range(16))


def test_one_derivation_per_attempt(tmp_path: Path) -> None:
    header, _ = make_header(tmp_path)
    asked: list[bytes] = []

    def counting(secret: bytes, salt: bytes, params: Params) -> bytes:
        asked.append(secret)
        return quick(secret, salt, params)

    Header.load(header.path, derive=counting).unlock(CHAIR)
    assert asked == [CHAIR]


def test_an_existing_vault_is_not_overwritten(tmp_path: Path) -> None:
    header, _ = make_header(tmp_path)
    before = header.path.read_bytes()
    with pytest.raises(Problem) as error:
        make_header(tmp_path)
    assert code_of(error) == "vault.exists"
    assert header.path.read_bytes() == before


@pytest.mark.parametrize(("person", "params"), [(0, CHEAP), (65536, CHEAP), (1, Params(63 * MIB, 1, 1))])
def test_impossible_vaults_are_bugs(tmp_path: Path, person: int, params: Params) -> None:
    with pytest.raises(ValueError):
        Header.create(
            tmp_path / "satchel.key", secret=CHAIR, person=person, recovery=SHEET, params=params, derive=quick
        )


def test_no_vault_there(tmp_path: Path) -> None:
    for place in (tmp_path / "satchel.key", tmp_path / "nowhere" / "satchel.key"):
        with pytest.raises(Problem) as error:
            Header.load(place)
        assert code_of(error) == "vault.none-here"


def test_the_pair_is_kept_for_everybody(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    educator = reload(header)
    theirs = educator.unlock(b"phrase:educator")
    educator.set_pair(theirs, 12_345, b"h" * 32)
    again = reload(header)
    assert again.pair(again.unlock(CHAIR)) == Pair(12_345, b"h" * 32)
    for count, chain in ((-1, b"h" * 32), (1 << 63, b"h" * 32), (1, b"h" * 31)):
        with pytest.raises(ValueError):
            educator.set_pair(theirs, count, chain)


# --- people --------------------------------------------------------------------------------


def test_add_and_list(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    header.add(keys, b"phrase:second", Role.COORDINATOR, 3)
    assert Seated(slot, Role.EDUCATOR, 2) in header.people(keys)
    assert seated(header, keys) == {
        (Role.COORDINATOR, 1),
        (Role.RECOVERY, 0),
        (Role.EDUCATOR, 2),
        (Role.COORDINATOR, 3),
    }
    educator = reload(header).unlock(b"phrase:educator")
    assert (educator.role, educator.person, educator.database) == (Role.EDUCATOR, 2, keys.database)
    second = reload(header).unlock(b"phrase:second")
    assert second.signing_seed == keys.signing_seed
    assert reload(header).unlock(CHAIR) == keys


@pytest.mark.parametrize(("role", "person"), [(Role.RECOVERY, 1), (Role.EDUCATOR, 0), (Role.EDUCATOR, 65536)])
def test_numbers_and_roles_fit(tmp_path: Path, role: Role, person: int) -> None:
    header, keys = make_header(tmp_path)
    with pytest.raises(ValueError):
        header.add(keys, b"phrase:x", role, person)


def test_sixteen_and_no_more(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    for person in range(2, 16):
        header.add(keys, b"phrase:%d" % person, Role.EDUCATOR, person)
    before = header.path.read_bytes()
    with pytest.raises(Problem) as error:
        header.add(keys, b"phrase:late", Role.EDUCATOR, 16)
    assert code_of(error) == "vault.no-free-place"
    assert "16" in error.value.sentence()
    assert header.path.read_bytes() == before
    for person in range(2, 16):
        assert reload(header).unlock(b"phrase:%d" % person).person == person


def test_a_passphrase_belongs_to_one_person(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    with pytest.raises(Problem) as error:
        header.add(keys, CHAIR, Role.EDUCATOR, 2)
    assert code_of(error) == "vault.passphrase-in-use"
    header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    with pytest.raises(Problem) as error:
        header.change_own(keys, b"phrase:educator")
    assert code_of(error) == "vault.passphrase-in-use"
    assert header.change_own(keys, CHAIR).slot == keys.slot


@pytest.mark.parametrize("secret", [CHAIR, SHEET, b"phrase:educator"])
def test_anybody_changes_their_own(tmp_path: Path, secret: bytes) -> None:
    header, first = make_header(tmp_path)
    header.add(first, b"phrase:educator", Role.EDUCATOR, 2)
    mine = reload(header)
    keys = mine.unlock(secret)
    after = mine.change_own(keys, b"phrase:brand new")
    assert (after.role, after.person, after.database) == (keys.role, keys.person, keys.database)
    assert after.master != keys.master
    assert after.slot_private != keys.slot_private
    assert reload(header).unlock(b"phrase:brand new") == after
    with pytest.raises(Problem) as error:
        reload(header).unlock(secret)
    assert code_of(error) == "vault.wrong-passphrase"
    for other in {CHAIR, SHEET, b"phrase:educator"} - {secret}:
        assert reload(header).unlock(other).database == keys.database
    assert mine.people(after) == reload(header).people(after)


def test_an_educator_can_do_no_more_than_that(tmp_path: Path) -> None:
    header, first = make_header(tmp_path)
    header.add(first, b"phrase:educator", Role.EDUCATOR, 2)
    theirs = reload(header)
    keys = theirs.unlock(b"phrase:educator")
    chair = slot_of(theirs, keys, 1)
    sheet = next(one.slot for one in theirs.people(keys) if one.role is Role.RECOVERY)
    before = header.path.read_bytes()
    for act in (
        lambda: theirs.add(keys, b"phrase:x", Role.EDUCATOR, 3),
        lambda: theirs.add(keys, b"code:x", Role.RECOVERY, 0),
        lambda: theirs.remove(keys, chair),
        lambda: theirs.remove(keys, keys.slot),
        lambda: theirs.reset(keys, chair, b"phrase:x"),
        lambda: theirs.reset(keys, keys.slot, b"phrase:x", Role.COORDINATOR),
        lambda: theirs.replace_recovery(keys, sheet, b"code:x"),
        lambda: theirs.change_account_keys(keys),
        lambda: theirs.begin_database_key(keys),
    ):
        with pytest.raises(Problem) as error:
            act()
        assert code_of(error) == "vault.coordinators-only"
    assert header.path.read_bytes() == before


def test_a_forgotten_passphrase_is_reset_from_inside(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    keys = header.reset(keys, slot, b"phrase:remembered")
    assert reload(header).unlock(b"phrase:remembered").person == 2
    assert reload(header).unlock(b"phrase:remembered").role is Role.EDUCATOR
    with pytest.raises(Problem):
        reload(header).unlock(b"phrase:educator")
    assert reload(header).unlock(CHAIR) == keys


def test_the_sheet_resets_the_last_coordinator_and_is_replaced(tmp_path: Path) -> None:
    header, _ = make_header(tmp_path)
    inside = reload(header)
    keys = inside.unlock(SHEET)
    keys = inside.reset(keys, slot_of(inside, keys, 1), b"phrase:new chair")
    keys = inside.replace_recovery(keys, keys.slot, b"code:second sheet")
    chair = reload(header).unlock(b"phrase:new chair")
    assert (chair.role, chair.person) == (Role.COORDINATOR, 1)
    assert chair.account_private == keys.account_private
    assert reload(header).unlock(b"code:second sheet") == keys
    for gone in (CHAIR, SHEET):
        with pytest.raises(Problem):
            reload(header).unlock(gone)


def test_a_coordinator_replaces_a_lost_sheet(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    sheet = next(one.slot for one in header.people(keys) if one.role is Role.RECOVERY)
    with pytest.raises(Problem) as error:
        header.replace_recovery(keys, keys.slot, b"code:x")
    assert code_of(error) == "vault.nobody-there"
    header.replace_recovery(keys, sheet, b"code:second")
    assert reload(header).unlock(b"code:second").role is Role.RECOVERY


def test_promotion_and_demotion(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    keys = header.reset(keys, slot, b"phrase:promoted", Role.COORDINATOR)
    promoted = reload(header).unlock(b"phrase:promoted")
    assert promoted.signing_seed == keys.signing_seed
    demoted_keys = header.reset(keys, slot, b"phrase:demoted", Role.EDUCATOR)
    assert demoted_keys.signing_public != keys.signing_public
    assert demoted_keys.account_past == (keys.account_private,)
    assert reload(header).unlock(b"phrase:demoted").signing_seed is None
    with pytest.raises(Problem) as error:
        header.reset(demoted_keys, demoted_keys.slot, b"phrase:x", Role.EDUCATOR)
    assert code_of(error) == "vault.own-place"
    sheet = next(one.slot for one in header.people(demoted_keys) if one.role is Role.RECOVERY)
    with pytest.raises(ValueError):
        header.reset(demoted_keys, sheet, b"phrase:x", Role.COORDINATOR)


def test_the_last_coordinator_and_sheet_stay(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    sheet = next(one.slot for one in header.people(keys) if one.role is Role.RECOVERY)
    before = header.path.read_bytes()
    for slot, code in ((sheet, "vault.last-recovery"), (keys.slot, "vault.last-coordinator")):
        with pytest.raises(Problem) as error:
            header.remove(keys, slot)
        assert code_of(error) == code
    by_sheet = reload(header)
    its = by_sheet.unlock(SHEET)
    with pytest.raises(Problem) as error:
        by_sheet.reset(its, keys.slot, b"phrase:x", Role.EDUCATOR)
    assert code_of(error) == "vault.last-coordinator"
    assert header.path.read_bytes() == before
    header.add(keys, b"code:two", Role.RECOVERY, 0)
    keys = header.remove(keys, sheet)
    assert [one.role for one in header.people(keys)].count(Role.RECOVERY) == 1


def test_nobody_removes_themselves(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    header.add(keys, b"phrase:second", Role.COORDINATOR, 2)
    with pytest.raises(Problem) as error:
        header.remove(keys, keys.slot)
    assert code_of(error) == "vault.own-place"


@pytest.mark.parametrize("slot", [-1, 16, 99])
def test_a_place_that_is_empty(tmp_path: Path, slot: int) -> None:
    header, keys = make_header(tmp_path)
    for act in (lambda: header.remove(keys, slot), lambda: header.reset(keys, slot, b"phrase:x")):
        with pytest.raises(Problem) as error:
            act()
        assert code_of(error) == "vault.nobody-there"


# --- what removal is worth ------------------------------------------------------------------


def test_a_removed_educator_gets_nothing_from_an_old_copy(tmp_path: Path) -> None:
    """Who kept the old key file and knows the phrase opens what was, and nothing written since."""
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    old = tmp_path / "kept.key"
    old.write_bytes(header.path.read_bytes())
    keys = header.remove(keys, slot)
    keys = header.commit_database_key(header.begin_database_key(keys))
    with pytest.raises(Problem) as error:
        reload(header).unlock(b"phrase:educator")
    assert code_of(error) == "vault.wrong-passphrase"
    theirs = Header.load(old, derive=quick).unlock(b"phrase:educator")
    assert theirs.database != keys.database
    now = reload(header)._now
    assert now.body(theirs.master) is None
    assert all(slots.unseal(theirs.slot_private, box) is None for box in now.boxes)
    assert (Role.EDUCATOR, 2) not in seated(header, keys)


def test_removing_a_coordinator_changes_the_account_and_signing_keys(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:second", Role.COORDINATOR, 2)
    header.add(keys, b"phrase:third", Role.COORDINATOR, 3)
    second = reload(header).unlock(b"phrase:second")
    sealed_before = SealedBox(PublicKey(keys.account_public)).encrypt(b"before")
    keys = header.remove(keys, slot)
    assert keys.account_private is not None
    assert keys.signing_seed is not None
    assert keys.account_public != second.account_public
    assert keys.signing_past == (second.signing_public,)
    # Everybody who stays has the new keys without typing anything, and can still open the old wraps.
    for secret in (CHAIR, b"phrase:third", SHEET):
        stays = reload(header).unlock(secret)
        assert (stays.account_private, stays.signing_seed) == (keys.account_private, keys.signing_seed)
        assert SealedBox(PrivateKey(stays.account_past[0])).decrypt(sealed_before) == b"before"
    assert second.account_private is not None
    sealed_after = SealedBox(PublicKey(keys.account_public)).encrypt(b"after")
    with pytest.raises(Exception, match="error occurred"):
        SealedBox(PrivateKey(second.account_private)).decrypt(sealed_after)


def test_old_account_keys_are_kept_four_deep(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    history = [keys.account_private]
    for _ in range(6):
        keys = header.change_account_keys(keys)
        history.insert(0, keys.account_private)
    assert keys.account_past == tuple(history[1:5])
    again = reload(header).unlock(SHEET)
    assert again.account_past == keys.account_past
    assert len(again.signing_past) == 6


def test_a_sheet_unused_through_every_change_still_opens_and_then_it_is_said(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    for _ in range(SUCCESSIONS):
        keys = header.change_account_keys(keys)
    assert reload(header).unlock(SHEET).signing_seed == keys.signing_seed
    before = header.path.read_bytes()
    with pytest.raises(Problem) as error:
        header.change_account_keys(keys)
    assert code_of(error) == "vault.keys-changed-too-often"
    assert header.path.read_bytes() == before


# --- the database key -----------------------------------------------------------------------


def test_the_database_key_changes_in_two_steps(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    header.add(keys, b"phrase:educator", Role.EDUCATOR, 2)
    begun = header.begin_database_key(keys)
    assert begun.database == keys.database
    assert begun.database_pending not in {None, keys.database}
    assert header.begin_database_key(begun).database_pending == begun.database_pending
    seen = reload(header).unlock(b"phrase:educator")
    assert (seen.database, seen.database_pending) == (keys.database, begun.database_pending)
    done = reload(header)
    after = done.commit_database_key(done.unlock(b"phrase:educator"))
    assert (after.database, after.database_pending) == (begun.database_pending, None)
    assert reload(header).unlock(CHAIR).database == begun.database_pending
    assert done.commit_database_key(after) == after


def test_a_database_key_can_be_abandoned(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    begun = header.begin_database_key(keys)
    assert header.abandon_database_key(begun) == keys
    assert reload(header).unlock(CHAIR) == keys
    assert header.abandon_database_key(keys) == keys


def test_keys_of_before_a_change_are_refused(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    header.change_own(keys, b"phrase:other")
    with pytest.raises(Problem) as error:
        header.set_pair(keys, 1, bytes(32))
    assert error.value.kind is diagnosis.STALE


# --- what a finder sees ---------------------------------------------------------------------


def test_used_and_unused_slots_look_alike(tmp_path: Path) -> None:
    """A sealed box begins with a curve point, whose top bit is never set: so decoys must begin alike."""
    header, keys = make_header(tmp_path)
    unused = {*range(16)} - {one.slot for one in header.people(keys)}
    tops, ones = set(), 0
    for _ in range(64):
        keys = header.change_own(keys, secrets.token_bytes(8))
        now = header._now
        assert len({len(lock) for lock in now.locks}) == len({len(box) for box in now.boxes}) == 1
        tops |= {now.boxes[slot][31] >> 7 for slot in unused}
        ones += sum(box[31] >> 6 & 1 for box in now.boxes)
    assert tops == {0}
    assert 350 < ones < 674  # 512 expected of 1024, ten standard deviations about


def test_all_boxes_change_together(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    before = header._now.boxes
    header.change_own(keys, b"phrase:new")
    assert not set(before) & set(header._now.boxes)


def test_no_key_stands_in_the_file(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    data = header.path.read_bytes()
    for value in (
        keys.master,
        keys.database[:32],
        keys.row_mac,
        keys.account_public,
        keys.signing_public,
        keys.account_private,
        keys.signing_seed,
        keys.slot_private,
    ):
        assert value is not None
        assert value not in data
