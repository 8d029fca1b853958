"""A full disk and a write-protected one: what is there can be read, closing works, and the sentence is clear."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults import scripted, windowed
from tests.faults.disks import MIB, Disk, small_disk
from tests.faults.killing import Memory, Tally
from tests.faults.marks import markers
from tests.faults.night import Night, kit_of, plain, questions, view
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.desktop.driver_client import Remote
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.kit import Kit
from toolkit.vault import Vault, passphrase
from toolkit.vault.backup import make_backup
from toolkit.vault.connection import PAGE_SIZE
from toolkit.vault.doctor import examine
from toolkit.vault.settings import Last


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with small_disk(tmp_path / "disk", 6 * MIB) as made:
        yield made


def work(kit: Kit, memory: Memory, seed: int, steps: int) -> None:
    """Do acts and remember what was acknowledged."""
    for _, said in zip(range(steps), Night(kit, seed).acts(), strict=False):
        memory.hear([json.loads(json.dumps(vars(said)))])


def answers(kit: Kit) -> dict[str, Any]:
    return {name: plain(ask(kit)) for name, ask in questions(kit)}


def check(kit: Kit, memory: Memory) -> None:
    tally = Tally()
    memory.check(lambda key: view(kit, key), tally)
    assert not tally.lost


def house_with_work(folder: Path, memory: Memory) -> Vault:
    vault = house(folder)
    work(kit_of(vault), memory, 3, 60)
    return vault


def test_a_disk_that_fills_while_people_work(disk: Disk) -> None:
    memory = Memory()
    vault = house_with_work(disk.path / "vault", memory)
    kit = kit_of(vault)
    disk.fill(leave=20 * PAGE_SIZE)
    refused: Counter[str] = Counter()
    for seed in range(40):
        try:
            work(kit, memory, seed, 3)
        except Problem as problem:
            refused[f"{problem.code}: {problem.sentence()} {problem.advice()}"] += 1
    (said,) = refused
    assert said.startswith("vault.disk-full: The disk is full, so this can't be saved. What was saved before is safe.")
    assert refused.total() > 20
    before = answers(kit)
    vault.settle()
    assert not vault.findings, "the key file is saved in place and needs no room"
    vault.close()

    # The same disk, as full, the next time: also from a log that could not be written out.
    vault = enter(disk.path / "vault")
    kit = kit_of(vault)
    assert not vault.findings
    assert answers(kit) == before
    with pytest.raises(Problem) as full:
        kit.vault.settings.save(Last(7))
    assert full.value.code == "vault.disk-full"
    disk.free()
    vault.settings.save(Last(8))
    work(kit, memory, 77, 20)
    vault.close()

    vault = enter(disk.path / "vault")
    assert vault.settings.load(Last).unlock_day == 8
    assert examine(vault).is_clean
    check(kit_of(vault), memory)
    vault.close()


@pytest.mark.parametrize("pages_left", [0, 1, 3, 8, 9])
def test_a_vault_that_was_closed_opens_on_a_disk_without_room(disk: Disk, pages_left: int) -> None:
    """The log and its index are files that opening makes: there is none for them."""
    memory = Memory()
    house_with_work(disk.path / "vault", memory).close()
    disk.fill(leave=pages_left * 4096)
    vault = enter(disk.path / "vault")
    assert answers(kit_of(vault))
    with pytest.raises(Problem) as full:
        vault.drafts.save("form", {"typed": "x" * 100_000})
    assert full.value.code == "vault.disk-full"
    disk.free()
    vault.drafts.save("form", {"typed": "x" * 100_000})
    check(kit_of(vault), memory)
    vault.close()
    vault = enter(disk.path / "vault")
    assert vault.drafts.load("form") == {"typed": "x" * 100_000}
    assert examine(vault).is_clean
    vault.close()


def test_no_room_for_a_backup_leaves_the_older_ones_and_no_half_one(disk: Disk, tmp_path: Path) -> None:
    memory = Memory()
    vault = house_with_work(tmp_path / "vault", memory)
    stick = disk.path / "stick"
    stick.mkdir()
    made = make_backup(vault, stick)
    whole = made.path.read_bytes()
    disk.fill(leave=64 * 1024)
    with pytest.raises(Problem) as full:
        make_backup(vault, stick)
    assert full.value.code == "vault.backup-place-full"
    assert [path.name for path in stick.iterdir()] == [made.path.name]
    assert made.path.read_bytes() == whole
    vault.close()


def test_no_room_beside_the_vault_for_the_copy_of_a_backup(disk: Disk, tmp_path: Path) -> None:
    memory = Memory()
    vault = house_with_work(disk.path / "vault", memory)
    disk.fill()
    (tmp_path / "stick").mkdir()
    with pytest.raises(Problem) as full:
        make_backup(vault, tmp_path / "stick")
    assert full.value.code == "vault.disk-full"
    assert list((tmp_path / "stick").iterdir()) == []
    disk.free()
    check(kit_of(vault), memory)  # opening an account is a save
    assert make_backup(vault, tmp_path / "stick").count
    vault.close()


def protected(vault: Vault, memory: Memory, before: dict[str, Any]) -> None:
    """Read everything of a vault that cannot be written, be refused, and close it."""
    assert not vault.writable
    assert not vault.findings
    kit = kit_of(vault)
    assert answers(kit) == before
    with pytest.raises(Problem) as refused:
        vault.settings.save(Last(7))
    assert refused.value.code == "vault.read-only"
    assert "You can read, but not save" in refused.value.sentence()
    assert examine(vault).is_clean
    vault.settle()
    vault.close()


@pytest.mark.parametrize("crashed", [False, True])
def test_a_write_protected_disk_can_be_read(disk: Disk, crashed: bool, tmp_path: Path) -> None:
    memory = Memory()
    vault = house_with_work(tmp_path / "vault", memory)
    before = answers(kit_of(vault))
    if not crashed:
        vault.close()
    # As it lies there while it is open: the log not written out.
    for path in (tmp_path / "vault").iterdir():
        (disk.path / "vault").mkdir(exist_ok=True)
        (disk.path / "vault" / path.name).write_bytes(path.read_bytes())
    vault.close()
    disk.protect()
    protected(enter(disk.path / "vault"), memory, before)
    disk.protect(on=False)
    vault = enter(disk.path / "vault")
    vault.settings.save(Last(8))
    check(kit_of(vault), memory)
    vault.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes in every folder")
def test_a_folder_that_is_not_ours_to_write_can_be_read(tmp_path: Path) -> None:
    memory = Memory()
    vault = house_with_work(tmp_path / "vault", memory)
    before = answers(kit_of(vault))
    vault.close()
    (tmp_path / "vault").chmod(0o500)
    try:
        protected(enter(tmp_path / "vault"), memory, before)
    finally:
        (tmp_path / "vault").chmod(0o700)


def try_to_record(remote: Remote) -> None:
    """Go on with a report as far as the disk lets one."""
    remote.click("rail.incidents")
    for name in ("new", "step.consent.answer.YES", "step.consent.age.25-34", "form.next"):
        remote.click(f"incidents.{name}")


@pytest.mark.parametrize("trouble", ["full", "protected"])
def test_the_window_says_it_and_locks_and_unlocks_all_the_same(tmp_path: Path, trouble: str) -> None:
    marks = markers(8)
    sentence = {"full": "The disk is full", "protected": "Nothing can be written to the vault's folder"}[trouble]
    outside = Path(tempfile.mkdtemp(prefix="sd"))
    with small_disk(tmp_path / "disk", 12 * MIB) as disk:
        vault = windowed.marked_stage(disk.path / "h", marks).vault
        stage = windowed.ElsewhereStage(outside, Answers(), vault)
        if trouble == "protected":
            disk.protect()
        remote = stage.start(f"--vault={vault}")
        try:
            windowed.unlock(remote, marks)
            if trouble == "full":
                disk.fill()
            try_to_record(remote)
            remote.reads(sentence)
            remote.key("Escape")
            remote.click("rail.stock")
            remote.reads(marks["product"])
            remote.key("F12")
            remote.follow()
            windowed.unlock(remote, marks)
            remote.click("rail.stock")
            remote.reads(marks["product"])
            if trouble == "full":
                disk.free()
                try_to_record(remote)
                remote.see("incidents.step.acts.group.LIB")
        except BaseException:
            remote.kill()
            raise
        remote.quit()
        if trouble == "protected":
            disk.protect(on=False)
        opened = opening.open_at(vault, passphrase.secret(scripted.phrase(marks)))
        assert not opened.notices
        assert examine(opened.kit.vault).is_clean
        assert marks["product"] in {product.name for product in opened.kit.stock.products()}
        opening.close(opened.kit, opened.lock)
    shutil.rmtree(outside)
