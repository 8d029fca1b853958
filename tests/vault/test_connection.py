from __future__ import annotations

import secrets
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from toolkit.base.errors import Problem
from toolkit.vault import connection as door
from toolkit.vault import diagnosis
from toolkit.vault.connection import Connection, connect

KEY = secrets.token_bytes(80)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "satchel.db"


@pytest.fixture
def opened(path: Path) -> Connection:
    connection = connect(path, KEY, create=True)
    with connection.changing_schema(), connection.transaction():
        connection.do("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT")
        connection.do("PRAGMA user_version = 3")
    return connection


def pragma(connection: Connection, name: str) -> object:
    connection._raw.set_authorizer(None)
    value = connection._raw.execute(f"PRAGMA {name}").fetchone()[0]
    connection._raw.set_authorizer(connection._authorize)
    return value


def test_it_is_hardened(opened: Connection, path: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "mmap_size": 0,
        "page_size": 8192,
        "cipher_page_size": "8192",
    }
    assert {name: str(pragma(opened, name)) for name in wanted} == {name: str(value) for name, value in wanted.items()}
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_reads_the_file_through_once_keeps_little_of_it(opened: Connection, path: Path) -> None:
    passing = connect(path, KEY, read_only=True)
    assert (pragma(opened, "cache_size"), pragma(passing, "cache_size")) == (-16000, -512)
    passing.close()


def test_the_file_is_not_readable_without_the_key(opened: Connection, path: Path) -> None:
    opened.do("INSERT INTO t (b) VALUES ('a marker text')")
    opened.close()
    data = path.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"marker" not in data
    assert b"CREATE TABLE" not in data
    assert data[:16] == KEY[64:]


def test_a_key_of_another_length_is_a_bug_not_a_passphrase(path: Path) -> None:
    with pytest.raises(ValueError, match="length"):
        connect(path, KEY[:79], create=True)


@pytest.mark.parametrize("break_it", ["key", "random", "short", "empty", "page"])
def test_what_cannot_be_read_is_called_damaged(opened: Connection, path: Path, break_it: str) -> None:
    opened.close()
    key = KEY
    if break_it == "key":
        key = secrets.token_bytes(80)
    elif break_it == "random":
        path.write_bytes(secrets.token_bytes(16384))
    elif break_it == "short":
        path.write_bytes(path.read_bytes()[:5000])
    elif break_it == "empty":
        path.write_bytes(b"")
    else:
        data = bytearray(path.read_bytes())
        data[4000] ^= 1
        path.write_bytes(data)
    before = path.read_bytes()
    with pytest.raises(Problem) as problem:
        connect(path, key)
    assert problem.value.kind is door.DAMAGED
    assert path.read_bytes() == before


def test_a_missing_file_is_never_made_up(path: Path) -> None:
    with pytest.raises(Problem) as problem:
        connect(path, KEY)
    assert problem.value.kind is door.GONE
    assert not path.exists()


def test_creating_never_overwrites(opened: Connection, path: Path) -> None:
    with pytest.raises(FileExistsError):
        connect(path, KEY, create=True)


def test_a_damaged_salt_does_not_matter(opened: Connection, path: Path) -> None:
    opened.do("INSERT INTO t (b) VALUES ('kept')")
    opened.close()
    data = bytearray(path.read_bytes())
    data[3] ^= 255
    path.write_bytes(data)
    again = connect(path, KEY)
    assert again.rows("SELECT b FROM t") == [("kept",)]
    again.close()


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH ':memory:' AS other",
        "ATTACH 'plain.db' AS plain KEY ''",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('x')",
        "SELECT randomblob(3)",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA temp_store = FILE",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA user_version = 9",
        "PRAGMA wal_checkpoint(RESTART)",
        "CREATE TABLE u (a)",
        "DROP TABLE t",
        "ALTER TABLE t ADD COLUMN c",
        "CREATE TEMP TABLE u (a)",
        "VACUUM INTO 'elsewhere.db'",
        "DETACH main",
    ],
)
def test_the_authorizer_refuses(opened: Connection, sql: str, tmp_path: Path) -> None:
    with pytest.raises(door.cipher.DatabaseError):
        opened.do(sql)
    assert opened.rows("PRAGMA user_version") == [(3,)]
    assert not (tmp_path / "elsewhere.db").exists()


def test_a_copy_goes_to_the_named_path_only_and_opens_with_the_same_key(opened: Connection, tmp_path: Path) -> None:
    opened.do("INSERT INTO t (b) VALUES ('kept')")
    opened.copy_to(tmp_path / "copy.db")
    copy = connect(tmp_path / "copy.db", KEY, read_only=True)
    assert copy.rows("SELECT b FROM t") == [("kept",)]
    assert copy.rows("PRAGMA cipher_integrity_check") == []
    with pytest.raises(Problem) as problem:
        copy.do("DELETE FROM t")
    assert problem.value.kind is diagnosis.READ_ONLY
    copy.close()
    with pytest.raises(door.cipher.DatabaseError):
        opened.do("VACUUM INTO ?", (str(tmp_path / "second.db"),))


def test_a_copy_under_another_key(opened: Connection, tmp_path: Path) -> None:
    opened.do("INSERT INTO t (a, b) VALUES (7, 'kept')")
    other = secrets.token_bytes(80)
    opened.copy_under(tmp_path / "copy.db", other)
    with pytest.raises(Problem):
        connect(tmp_path / "copy.db", KEY)
    copy = connect(tmp_path / "copy.db", other)
    assert copy.rows("SELECT a, b FROM t") == [(7, "kept")]
    assert copy.rows("PRAGMA user_version") == [(3,)]
    assert copy.rows("PRAGMA cipher_integrity_check") == []
    copy.close()
    with pytest.raises(door.cipher.DatabaseError):
        opened.do("ATTACH ':memory:' AS other")  # the fence stands again
    with pytest.raises(Problem) as problem:
        opened.copy_under(tmp_path / "copy.db", KEY)  # it exists, under a key that does not open it
    assert problem.value.kind is door.DAMAGED


def test_it_belongs_to_one_thread(opened: Connection) -> None:
    raised: list[BaseException] = []

    def use() -> None:
        try:
            opened.rows("SELECT 1")
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert isinstance(raised[0], door.WrongThreadError)


def test_a_long_statement_can_be_stopped_from_another_thread(opened: Connection) -> None:
    stopped = threading.Event()
    opened.stop_when(stopped.is_set)
    threading.Timer(0.1, stopped.set).start()
    begun = time.monotonic()
    with pytest.raises(door.Interrupted):
        opened.rows("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
    assert time.monotonic() - begun < 20
    stopped.clear()
    assert opened.rows("SELECT 1") == [(1,)]


def test_what_is_raised_inside_undoes_the_transaction(opened: Connection) -> None:
    with pytest.raises(KeyError):
        with opened.transaction():
            opened.do("INSERT INTO t (b) VALUES ('lost')")
            assert opened.in_transaction
            raise KeyError
    assert not opened.in_transaction
    assert opened.rows("SELECT count(*) FROM t") == [(0,)]


def test_a_full_disk_undoes_the_transaction_and_reading_goes_on(opened: Connection) -> None:
    opened.do("INSERT INTO t (b) VALUES ('kept')")
    pragma(opened, f"max_page_count = {pragma(opened, 'page_count')}")
    with pytest.raises(Problem) as problem:
        with opened.transaction():
            opened.many("INSERT INTO t (b) VALUES (?)", [("x" * 5000,)] * 20)
    assert problem.value.kind is diagnosis.FULL
    assert not opened.in_transaction
    assert opened.rows("SELECT b FROM t") == [("kept",)]


def test_a_bug_in_a_statement_stays_a_bug(opened: Connection) -> None:
    for run in (opened.rows, opened.do, lambda sql: list(opened.each(sql)), lambda sql: opened.many(sql, [()])):
        with pytest.raises(door.cipher.OperationalError):
            run("SELEC")
    assert opened.is_open


def test_after_damage_the_connection_is_closed_and_the_next_statement_opens_it_anew(
    opened: Connection, path: Path
) -> None:
    opened.many("INSERT INTO t (b) VALUES (?)", [("x" * 3000,)] * 50)
    opened.close()
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 8192):
        data[page * 8192 + 100] ^= 1
    path.write_bytes(data)
    again = connect(path, KEY)
    with pytest.raises(Problem) as problem:
        list(again.each("SELECT b FROM t"))
    assert problem.value.kind is door.DAMAGED
    assert not again._open
    assert not again.in_transaction
    assert again.rows("SELECT 1") == [(1,)]
    assert again.is_open
    # Not inside a transaction: what follows there would stand alone.
    with pytest.raises(Problem), again.transaction():
        with pytest.raises(Problem):
            list(again.each("SELECT b FROM t"))
        again.do("INSERT INTO t (b) VALUES ('alone')")
    assert not again.in_transaction
    assert again.rows("SELECT 1") == [(1,)]
    again.close()
    with pytest.raises(Problem):
        again.rows("SELECT 1")


def test_a_busy_file_is_said_to_be_busy(opened: Connection, path: Path) -> None:
    second = connect(path, KEY)
    second._raw.execute("PRAGMA user_version").fetchall()
    second._raw.set_busy_timeout(50 / 1000)
    opened.do("BEGIN IMMEDIATE")
    with pytest.raises(Problem) as problem, second.transaction():
        pass
    assert problem.value.kind is door.BUSY
    opened.do("ROLLBACK")
    second.do("BEGIN")
    second.rows("SELECT * FROM t")
    opened.do("INSERT INTO t (b) VALUES ('x')")
    opened._raw.set_busy_timeout(50 / 1000)
    with pytest.raises(Problem) as problem:
        opened.checkpoint()
    assert problem.value.kind is door.BUSY
    second.close()


def test_nothing_a_person_typed_stands_in_an_error(opened: Connection) -> None:
    opened.do("INSERT INTO t (a, b) VALUES (1, 'a marker text')")
    with pytest.raises(door.cipher.IntegrityError) as error:
        opened.do("INSERT INTO t (a, b) VALUES (1, 'a marker text')")
    assert "marker" not in str(error.value)


def test_a_folder_that_cannot_be_written_is_opened_for_reading(opened: Connection, path: Path) -> None:
    """In a process of its own, as a person without rights where the tests run as root."""
    opened.do("INSERT INTO t (b) VALUES ('kept')")
    opened.checkpoint()
    opened.do("INSERT INTO t (b) VALUES ('in the log')")
    # Left as a crash leaves it: with a log, and nobody to write it out.
    for end in ("", "-wal"):
        (path.parent / f"left{end}").write_bytes(Path(f"{path}{end}").read_bytes())
    folder = path.parent / "locked"
    folder.mkdir()
    (path.parent / "left").rename(folder / "satchel.db")
    (path.parent / "left-wal").rename(folder / "satchel.db-wal")
    clean = path.parent / "clean"
    clean.mkdir()
    opened.close()
    (clean / "satchel.db").write_bytes(path.read_bytes())
    script = """
import os, sys
from pathlib import Path
from toolkit.base.errors import Problem
from toolkit.vault.connection import connect
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
for name in ("locked", "clean"):
    connection = connect(Path(sys.argv[1]) / name / "satchel.db", bytes.fromhex(sys.argv[2]))
    print(connection.writable, [b for (b,) in connection.rows("SELECT b FROM t")])
    try:
        connection.do("DELETE FROM t")
    except Problem as problem:
        print(problem)
    connection.close()
"""
    for place in (folder, clean):
        for file in place.iterdir():
            file.chmod(0o444)
        place.chmod(0o555)
    for parent in path.parents:
        if parent.stat().st_uid == path.stat().st_uid and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
        if parent.name.startswith("pytest-of"):
            break
    try:
        done = subprocess.run(
            [sys.executable, "-c", script, str(path.parent), KEY.hex()],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
    finally:
        for place in (folder, clean):
            place.chmod(0o755)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "False ['kept', 'in the log']",
        "vault.read-only",
        "False ['kept', 'in the log']",
        "vault.read-only",
    ]
