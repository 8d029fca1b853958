"""Schema steps: numbered SQL files, each in one transaction, each behind a verified copy.

``user_version`` holds the number of the last step taken.  A file with a higher number than
ours was made by a newer program and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toolkit.vault.connection import DAMAGED, Connection
from toolkit.vault.diagnosis import NEWER

SCHEMA = Path(__file__).resolve().parent / "schema"
_NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


@dataclass(frozen=True)
class Step:
    """One numbered schema file and its statements."""

    number: int
    name: str
    statements: tuple[str, ...]


def split(script: str) -> tuple[str, ...]:
    """Split a script of plain statements (no triggers) at semicolons outside comments and quotes."""
    bare = re.sub(r"--[^\n]*", "", script)
    parts: list[str] = []
    start = 0
    quoted = False
    for place, mark_ in enumerate(bare):
        if mark_ == "'":
            quoted = not quoted
        elif mark_ == ";" and not quoted:
            parts.append(bare[start:place].strip())
            start = place + 1
    if bare[start:].strip():
        raise ValueError("a schema file ends in the middle of a statement")
    return tuple(part for part in parts if part)


@cache
def steps(folder: Path = SCHEMA) -> tuple[Step, ...]:
    """Return the steps of `folder` in order; their numbers must be 1, 2, 3 …."""
    found = []
    for path in sorted(folder.glob("*.sql")):
        match = _NAME.fullmatch(path.name)
        if match is None:
            raise ValueError(path.name)
        found.append(Step(int(match[1]), path.name, split(path.read_text(encoding="utf-8"))))
    if [step.number for step in found] != list(range(1, len(found) + 1)):
        raise ValueError("schema numbers")
    return tuple(found)


def version(connection: Connection) -> int:
    """Return the number of the last step that the file has taken."""
    return int(connection.rows("PRAGMA user_version")[0][0])


def create(connection: Connection, plan: Sequence[Step] | None = None) -> None:
    """Give a new, empty database the whole schema, in one transaction."""
    plan = steps() if plan is None else plan
    with connection.changing_schema(), connection.transaction():
        for step in plan:
            _take(connection, step)


def migrate(
    connection: Connection,
    copy_first: Callable[[Step], None],
    plan: Sequence[Step] | None = None,
) -> list[Step]:
    """Bring an existing database to the newest schema and return the steps taken.

    `copy_first` is called before each step and must leave a verified copy or raise.
    """
    plan = steps() if plan is None else plan
    have = version(connection)
    if have > len(plan):
        raise NEWER.problem()
    if have == 0:
        raise DAMAGED.problem()  # a vault always has a schema: an empty file is not one
    taken = []
    for step in plan[have:]:
        copy_first(step)
        with connection.changing_schema(), connection.transaction():
            _take(connection, step)
            if connection.rows("PRAGMA foreign_key_check"):
                raise DAMAGED.problem()
        taken.append(step)
    return taken


def _take(connection: Connection, step: Step) -> None:
    for statement in step.statements:
        connection.do(statement)
    connection.do(f"PRAGMA user_version = {step.number}")
