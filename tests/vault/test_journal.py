from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.helpers import toy
from tests.helpers.convergence import laptops, snapshot
from tests.helpers.vaults import FIRST_DAY, colleague, educator, make_vault, random_keys, reopen
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.ids import parts_of
from toolkit.base.topics import Topic
from toolkit.vault import Entry, Kind, Vault, Writer, diagnosis
from toolkit.vault import journal_form as form
from toolkit.vault.connection import BUSY, DAMAGED
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import NOT_HERE
from toolkit.vault.kinds import Registry
from toolkit.vault.vault import MemoryKeeper

TOYS = (toy.Toy(),)


@pytest.fixture(autouse=True, scope="module")
def _toy_table() -> Iterator[None]:
    with toy.schema():
        yield


@pytest.fixture
def notes(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    vault = make_vault(tmp_path / "notes", clock=clock, projections=TOYS)
    yield vault
    vault.close()


def write(vault: Vault, text: str = "x", subject: int = 0) -> int:
    with vault.write() as tx:
        return tx.submit(toy.EDITED if subject else toy.WRITTEN, {"text": text}, subject=subject)


def texts(vault: Vault) -> list[str]:
    return [text for (text,) in vault.reader.rows("SELECT texts FROM toy ORDER BY op")]


def test_an_entry_and_its_tables_are_one_transaction(notes: Vault) -> None:
    op = write(notes, "kept")
    with pytest.raises(KeyError):
        with notes.write() as tx:
            lost = tx.submit(toy.WRITTEN, {"text": "lost"})
            assert tx.value("SELECT texts FROM toy WHERE op = ?", (lost,)) == "lost"
            raise KeyError
    assert texts(notes) == ["kept"]
    entry = notes.reader.entry(op)
    assert (entry.subject, entry.kind, entry.version, entry.payload) == (op, "toy.written", 1, {"text": "kept"})
    assert (entry.day, entry.actor, entry.device) == (FIRST_DAY, notes.actor, notes.journal.device)
    assert not entry.erased
    # The counter of what was undone is used again: nobody ever saw it.
    assert parts_of(write(notes))[1] == parts_of(op)[1] + 1
    with pytest.raises(Problem) as problem:
        notes.reader.entry(op + 50)
    assert problem.value.kind is NOT_HERE


def test_undoing_the_first_transaction_of_a_session_forgets_its_run(notes: Vault) -> None:
    again = reopen(notes, projections=TOYS)
    runs = again.reader.value("SELECT count(*) FROM runs")
    with pytest.raises(KeyError):
        with again.write() as tx:
            tx.submit(toy.WRITTEN, {"text": "lost"})
            raise KeyError
    assert again.reader.value("SELECT count(*) FROM runs") == runs
    op = write(again, "kept")
    assert texts(again) == ["kept"]
    assert again.reader.entry(op).payload == {"text": "kept"}
    again.close()


def test_transactions_are_not_nested(notes: Vault) -> None:
    with notes.write():
        with pytest.raises(RuntimeError):
            notes.write().__enter__()
    write(notes)


def test_opening_without_saving_makes_no_run(notes: Vault) -> None:
    again = reopen(reopen(notes, projections=TOYS), projections=TOYS)
    assert again.reader.value("SELECT count(*) FROM runs") == 1
    write(again)
    write(again)
    assert again.reader.value("SELECT count(*) FROM runs") == 2
    again.close()


def test_each_entry_names_the_one_this_device_wrote_before_across_runs(notes: Vault) -> None:
    for _ in range(3):
        write(notes)
        notes = reopen(notes, projections=TOYS)
    wires = notes.wires()
    assert [wire.prev for wire in wires] == [form.NO_HASH, *(wire.hash for wire in wires[:-1])]
    assert len({wire.run for wire in wires}) == 3  # the first holds the person and the first note
    notes.close()


def test_entries_are_found_by_op_and_subject_in_every_mixture(notes: Vault) -> None:
    with laptops(1, TOYS, educator(notes.keys)) as (other,):
        theirs = [write(other, f"t{n}") for n in range(6)]
        write(other, "more", theirs[0])
        wires = other.wires()
        names = [other.reader.name(op) for op in theirs]
        ours = [write(notes, "o1")]
        for batch in ([4, 5], [0, 1], [3], [2, 6]):
            notes.receive(wires[number] for number in batch)
            ours.append(write(notes, f"o{batch}"))
        found = [notes.reader.entry(notes.reader.op(name)).payload for name in names]
        assert found == [{"text": f"t{n}"} for n in range(6)]
        assert len(notes.reader.entries(notes.reader.op(names[0]))) == 2
        assert all(notes.reader.entry(op).payload for op in ours)
        assert notes.journal.seq_of(ours[-1] + 1) is None
        assert notes.journal.seq_of(5 << 40) is None
        with pytest.raises(LookupError):
            notes.journal.row_of(ours[-1] + 1)


def test_the_clock_never_goes_back_and_order_within_a_day_is_counted(notes: Vault, clock: FixedClock) -> None:
    places = []
    for day in (0, 0, 5, 2, -400, 6):
        clock.day = FIRST_DAY + day
        entry = notes.reader.entry(write(notes))
        places.append((entry.day - FIRST_DAY, entry.tick))
    assert places == sorted(places)
    assert [day for day, _tick in places] == [0, 0, 5, 5, 5, 6]
    clock.day = FIRST_DAY
    again = reopen(notes, projections=TOYS)
    entry = again.reader.entry(write(again))
    assert (entry.day - FIRST_DAY, entry.tick) > places[-1]
    again.close()


def test_a_received_entry_moves_the_clock_and_it_is_remembered(notes: Vault) -> None:
    ahead = FixedClock(FIRST_DAY + 30)
    with laptops(1, TOYS, educator(notes.keys), ahead) as (other,):
        write(other)
        notes.receive(other.wires())
    again = reopen(notes, projections=TOYS)
    assert again.reader.entry(write(again)).day == FIRST_DAY + 30
    again.close()


def test_no_hour_is_stored_anywhere(notes: Vault) -> None:
    write(notes)
    row = notes.journal.row_of(notes.journal.tip.op)
    import time

    now = int(time.time())
    assert not any(isinstance(value, int) and abs(value - now) < 10**6 for value in row)
    assert not any(abs(value - now * 1000) < 10**9 for value in row if isinstance(value, int))


def test_a_coordinators_kind_needs_a_coordinator(notes: Vault) -> None:
    op = write(notes)
    with notes.write() as tx:
        approval = tx.submit(toy.APPROVED, {}, subject=op)
    assert notes.reader.entry(approval).signed
    again = reopen(notes, educator(notes.keys), TOYS)
    assert again.reader.entry(approval).signed
    with pytest.raises(Problem) as problem:
        with again.write() as tx:
            tx.submit(toy.APPROVED, {}, subject=op)
    assert problem.value.kind is diagnosis.NOT_ALLOWED
    with pytest.raises(Problem):
        with again.write() as tx:
            tx.erase(op, "no")
    assert texts(again) == ["x"]
    again.close()


def test_a_kind_nobody_folds_cannot_be_submitted(notes: Vault) -> None:
    with notes.write() as tx:
        with pytest.raises(ValueError, match="folds"):
            tx.submit(Kind("toy.unheard"), {})
        with pytest.raises(ValueError, match="folds"):
            tx.submit(Kind("toy.written", version=2), {})
    with pytest.raises(ValueError, match="two kinds"):

        class Other:
            kinds = (Kind("toy.written", version=3),)
            tables = ()

            def fold(self, *_: object) -> None: ...

        Registry([toy.Toy(), Other()])


def test_topics_are_announced_after_the_commit_only(notes: Vault) -> None:
    heard: list[frozenset[Topic]] = []
    notes.listeners.append(heard.append)
    with notes.write() as tx:
        tx.touch(Topic.STOCK, Topic.INCIDENTS)
        assert heard == []
    with pytest.raises(KeyError):
        with notes.write() as tx:
            tx.touch(Topic.REFERRALS)
            raise KeyError
    assert heard == [frozenset({Topic.STOCK, Topic.INCIDENTS})]


def test_ops_in_payloads_are_the_same_entries_on_another_laptop(notes: Vault) -> None:
    first, second = write(notes, "first"), write(notes, "second")
    with notes.write() as tx:
        hung = tx.submit(toy.WRITTEN, {"text": "hung", "on": first, "many": [second, first], "actor": notes.actor})
    with laptops(2, TOYS, educator(notes.keys)) as (other, blank):
        write(other)  # so that runs are numbered differently there
        other.receive(reversed(notes.wires()))
        there = other.reader.entry(other.reader.op(notes.reader.name(hung)))
        assert there.payload is not None
        assert there.payload["on"] != first
        assert other.reader.name(there.payload["on"]) == notes.reader.name(first)
        assert [other.reader.name(op) for op in there.payload["many"]] == [
            notes.reader.name(op) for op in (second, first)
        ]
        assert there.payload["actor"] == notes.actor
        # The entry that names an op may come before the one it names.
        blank.receive([wire for wire in notes.wires() if wire.op == notes.journal.global_of(hung)])
        row = blank.reader.row("SELECT hangs FROM toy")
        assert row is not None
        assert blank.reader.name(row[0]) == notes.reader.name(first)


def test_names_of_ops_as_text(notes: Vault) -> None:
    op = write(notes)
    assert notes.reader.op(notes.reader.name(op)) == op
    assert notes.reader.op("nonsense") == 0
    assert notes.reader.op("ab" * 16 + ".1") == 0
    with notes.write() as tx:
        far = tx.op("ab" * 16 + ".1")
        assert tx.op("nonsense") == 0
    assert notes.reader.name(far) == "ab" * 16 + ".1"
    for wrong in (0, 5, 99 << 32 | 1, 1 << 32):
        with pytest.raises(ValueError, match="op"):
            notes.reader.name(wrong)


def test_blobs_are_named_by_hash_and_checked(notes: Vault) -> None:
    with notes.write() as tx:
        digest = tx.keep(b"a frozen report")
        assert tx.keep(b"a frozen report") == digest
    assert notes.reader.kept(digest) == b"a frozen report"
    with pytest.raises(Problem) as problem:
        notes.reader.kept("00" * 32)
    assert problem.value.kind is NOT_HERE
    notes.connection.do("UPDATE blobs SET data = ?", (b"another report!",))
    with pytest.raises(Problem) as problem:
        notes.reader.kept(digest)
    assert problem.value.kind is ALTERED


@pytest.mark.parametrize(
    "column", ["subject", "device", "day", "tick", "actor", "kind", "version", "replaces", "payload", "salt",
               "commitment", "prev", "hash", "link", "signature", "mac"],
)  # fmt: skip
def test_a_changed_column_is_never_shown(notes: Vault, column: str) -> None:
    op = write(notes)
    numbers = {"subject", "device", "day", "tick", "actor", "kind", "version"}
    notes.connection.do(
        f"UPDATE journal SET {column} = ? WHERE op = ?", (op + 1 if column in numbers else b"12345678", op)
    )
    with pytest.raises(Problem) as problem:
        notes.reader.entry(op)
    assert problem.value.kind is ALTERED
    assert "x" not in str(problem.value)


def test_erasing_empties_journal_and_tables_and_says_who_and_why(notes: Vault) -> None:
    op = write(notes, "a marker text")
    other = write(notes, "stays")
    with notes.write() as tx:
        eraser = tx.erase(op, "asked by her")
    assert texts(notes) == ["", "stays"]
    entry = notes.reader.entry(op)
    assert entry.erased
    assert notes.reader.entry(eraser).payload == {"entry": op, "reason": "asked by her"}
    assert notes.reader.entry(other).payload == {"text": "stays"}
    assert notes.reader.rows("SELECT op, eraser FROM erasures") == [(op, eraser)]
    # An erasure cannot be erased, or what it emptied would look like tampering.
    with notes.write() as tx:
        tx.erase(eraser, "again")
    assert notes.reader.entry(eraser).payload is not None
    notes.connection.checkpoint()
    left = b"".join(path.read_bytes() for path in notes.folder.iterdir())
    notes.close()
    assert b"marker" not in left


def test_erasing_leaves_nothing_in_the_log(notes: Vault) -> None:
    """The pages themselves are overwritten by secure_delete, which test_connection asks for."""
    op = write(notes, "QJX" * 2000)
    assert (notes.folder / "satchel.db-wal").stat().st_size > 0
    with notes.write() as tx:
        tx.erase(op, "asked")
    assert (notes.folder / "satchel.db-wal").stat().st_size == 0


def test_a_log_that_somebody_still_reads_is_emptied_soon_after(notes: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    op = write(notes, "QJX" * 2000)
    log = notes.folder / "satchel.db-wal"

    def busy() -> None:
        raise BUSY.problem()

    with monkeypatch.context() as patch:
        patch.setattr(notes.connection, "checkpoint", busy)
        with notes.write() as tx:
            tx.erase(op, "asked")
        assert notes.reader.entry(op).erased
        notes.settle()
        assert log.stat().st_size > 0
    notes.settle()
    assert log.stat().st_size == 0


def test_an_erasure_that_comes_before_what_it_erases(notes: Vault) -> None:
    op = write(notes, "a name")
    whole = notes.wires()
    with notes.write() as tx:
        tx.erase(op, "asked")
    erasure = notes.wires()[-1]
    with laptops(2, TOYS, educator(notes.keys)) as (early, late):
        early.receive([erasure])
        early.receive(whole)
        assert texts(early) == [""]
        late.receive(whole)
        assert texts(late) == ["a name"]
        late.receive([erasure])
        late.receive(whole)
        assert texts(late) == [""]
        assert snapshot(early) == snapshot(late) == snapshot(notes)


def test_an_unsigned_erasure_or_approval_is_kept_and_not_folded(notes: Vault) -> None:
    op = write(notes, "a name")
    whole = notes.wires()
    with notes.write() as tx:
        tx.submit(toy.APPROVED, {}, subject=op)
        tx.erase(op, "asked")
    stranger = random_keys()
    with laptops(1, TOYS, educator(stranger)) as (other,):
        other.receive(whole)
        from dataclasses import replace

        stripped = [replace(wire, signature=None) for wire in notes.wires()[2:]]
        forged = [replace(wire, signature=bytes(64)) for wire in notes.wires()[2:]]
        assert other.receive(stripped).new == 2
        assert texts(other) == ["a name"]
        assert other.receive(forged).found_again == 2
        assert other.receive(notes.wires()).new == 0
        assert texts(other) == ["a name"]
        assert other.reader.value("SELECT approved FROM toy") == 0
    with laptops(1, TOYS, educator(notes.keys)) as (other,):
        other.receive(whole)
        assert other.receive(stripped).new == 2
        # The signature that came later counts.
        done = other.receive(notes.wires())
        assert done.found_again == 2
        assert texts(other) == [""]


@pytest.mark.parametrize("forged", ["content", "hash", "both"])
def test_an_educator_with_all_keys_of_the_file_forges_no_coordinators_entry(notes: Vault, forged: str) -> None:
    """Whoever opens the database can write any row, MAC included; only what a coordinator signed counts."""
    op, other = write(notes, "mine"), write(notes, "theirs")
    with notes.write() as tx:
        approval = tx.submit(toy.APPROVED, {}, subject=op)
    mine = reopen(notes, educator(notes.keys), TOYS)
    row = list(mine.journal.row_of(approval))
    if forged != "hash":
        row[2], row[10] = other, b'{"by":"nobody"}'  # a true signature under another subject and content
    if forged != "content":
        wire = mine.journal.wire_of_row(tuple(row))
        row[12] = form.commit(row[10], row[11])
        row[14] = form.rehash(wire.__class__(**{**vars(wire), "commitment": row[12], "tick": 99}))
        row[5] = 99
    row[17] = form.mac_of(mine.keys.row_mac, tuple(row[:17]))
    columns = form.COLUMNS.split(", ")
    mine.connection.do(
        f"UPDATE journal SET {', '.join(f'{name} = ?' for name in columns)} WHERE op = ?", (*row, approval)
    )
    assert mine.journal.is_whole(mine.journal.row_of(approval))
    assert not mine.reader.entry(approval).signed
    mine.refold([op, other])
    assert mine.reader.rows("SELECT sum(approved) FROM toy") == [(0,)]
    again = reopen(mine, educator(mine.keys), TOYS)
    assert not again.reader.entry(approval).signed
    again.close()


def test_a_good_signature_once_seen_makes_no_other_one_good(notes: Vault) -> None:
    op = write(notes)
    with notes.write() as tx:
        approval = tx.submit(toy.APPROVED, {}, subject=op)
    entry_hash, signature = notes.journal.row_of(approval)[14], notes.journal.row_of(approval)[16]
    assert notes.journal.is_signed(entry_hash, signature)
    assert not notes.journal.is_signed(entry_hash, bytes(64))
    assert not notes.journal.is_signed(entry_hash, None)


def test_a_strangers_plain_number_is_no_entry_of_ours(notes: Vault) -> None:
    """Every op in what we store is marked; an unmarked number would be another entry on each laptop."""
    from dataclasses import replace

    op = write(notes, "one")
    wire = notes.wires()[-1]
    for payload in (b'{"on":%d,"text":"x"}' % op, b'{"many":[%d,[%d]],"on":{"$op":%d},"text":"x"}' % (op, op, op)):
        strange = replace(
            wire, counter=wire.counter + 5, payload=payload, commitment=form.commit(payload, wire.salt or b"")
        )
        strange = replace(strange, subject=strange.op)
        strange = replace(strange, hash=form.rehash(strange))
        with laptops(1, TOYS, educator(notes.keys)) as (other,):
            other.receive([*notes.wires(), strange])
            entry = other.reader.entry(other.reader.op(form.text_of(strange.op)))
            assert str(op) not in repr(entry.payload)
            assert other.reader.value("SELECT hangs FROM toy WHERE op = ?", (entry.op,)) == 0


def test_what_is_not_what_it_claims_is_refused_and_the_rest_taken(notes: Vault) -> None:
    from dataclasses import replace

    op = write(notes, "one")
    write(notes, "two")
    wires = notes.wires()
    with laptops(1, TOYS, educator(notes.keys)) as (other,):
        done = other.receive([replace(wires[1], payload=b'{"text":"zwo"}'), wires[2]])
        assert (done.new, done.refused) == (1, [(wires[1].op, "payload")])
        assert texts(other) == ["two"]
        assert other.receive(wires).new == 2
        assert other.receive(wires).known == 3
        # Another entry under an op that is taken is kept aside.
        forged = replace(wires[1], tick=9)
        forged = replace(forged, hash=form.rehash(forged))
        assert other.receive([forged, forged]).strays == 2
        assert other.reader.value("SELECT count(*) FROM strays") == 1
        assert any("number that was taken" in found.say() for found in other.check_at_unlock())
        assert sorted(texts(other)) == ["one", "two"]
    assert op


def test_an_empty_copy_is_filled_when_the_content_comes(notes: Vault) -> None:
    from dataclasses import replace

    write(notes, "whole")
    wires = notes.wires()
    with laptops(1, TOYS, educator(notes.keys)) as (other,):
        other.receive([replace(wires[1], payload=None, salt=None)])
        assert texts(other) == [""]
        assert other.receive(wires).found_again == 1
        assert texts(other) == ["whole"]


def test_unknown_kinds_are_kept_carried_and_folded_once_known(notes: Vault) -> None:
    op = write(notes, "from the newer one")
    wires = notes.wires()
    folder = notes.folder.parent / "old"
    keeper = MemoryKeeper()
    old = make_vault(folder, colleague(educator(notes.keys)), projections=(), keeper=keeper)
    assert old.receive(wires).new == 2
    name = notes.reader.name(op)
    assert old.reader.entries(old.reader.op(name)) == []
    assert old.reader.entry(old.reader.op(name)).payload == {"text": "from the newer one"}
    assert [wire.hash for wire in old.wires()] == [wire.hash for wire in wires]
    from toolkit.vault.doctor import examine

    assert any("newer Satchel" in finding.say() for finding in examine(old).findings)
    upgraded = reopen(old, projections=TOYS)
    assert texts(upgraded) == ["from the newer one"]
    upgraded.close()


def test_a_payload_of_an_older_version_is_upgraded_on_reading_and_a_newer_one_waits(notes: Vault) -> None:
    op = write(notes, "old style")

    class NewToy(toy.Toy):
        kinds = (
            Kind("toy.written", version=2, upgrade=lambda version, payload: {"text": f"{payload['text']} v{version}"}),
            toy.EDITED,
            toy.APPROVED,
        )

    new = reopen(notes, projections=(NewToy(),))
    assert texts(new) == ["old style v1"]
    assert new.reader.entry(op).payload == {"text": "old style v1"}
    assert b"v1" not in new.journal.row_of(op)[10]
    with new.write() as tx:
        later = tx.submit(NewToy.kinds[0], {"text": "new style"})
    assert texts(new) == ["old style v1", "new style"]
    back = reopen(new, projections=TOYS)
    assert texts(back) == ["old style"]
    assert back.reader.entries(later) == []
    back.close()


def test_a_raised_revision_rebuilds_the_tables_once(notes: Vault) -> None:
    write(notes, "one")

    class Louder(toy.Toy):
        revision = 2
        folds = 0

        def fold(self, tx: Writer, subject: int, entries: Sequence[Entry]) -> None:
            Louder.folds += 1
            super().fold(tx, subject, entries)
            tx.do("UPDATE toy SET texts = upper(texts) WHERE op = ?", (subject,))

    louder = reopen(notes, projections=(Louder(),))
    assert texts(louder) == ["ONE"]
    folds = Louder.folds
    again = reopen(louder, projections=(Louder(),))
    assert Louder.folds == folds
    again.close()


def test_a_laptop_that_exists_twice_is_told_and_is_no_tampering(notes: Vault, tmp_path: Path) -> None:
    import shutil

    from toolkit.vault import open_vault
    from toolkit.vault.doctor import examine

    write(notes, "before the copy")
    notes.close()
    shutil.copytree(notes.folder, tmp_path / "twin")
    first = open_vault(notes.folder, notes.keys, keeper=notes.keeper, projections=TOYS)
    twin = open_vault(tmp_path / "twin", notes.keys, keeper=MemoryKeeper(), projections=TOYS)
    write(first, "here")
    write(twin, "there")
    first.receive(twin.wires())
    twin.receive(first.wires())
    assert snapshot(first) == snapshot(twin)
    for vault in (first, twin):
        assert [finding.say()[:24] for finding in vault.findings] == ["This laptop exists twice"]
        found = examine(vault).findings
        assert [finding.say()[:24] for finding in found] == ["This laptop exists twice"]
        assert vault.is_sound
        vault.close()


def test_a_write_that_meets_damage_ends_in_a_problem(notes: Vault) -> None:
    op = write(notes)
    notes.connection.close()
    for use in (lambda: write(notes), lambda: notes.reader.entry(op)):
        with pytest.raises(Problem) as problem:
            use()
        assert problem.value.kind is DAMAGED
    notes.close()
