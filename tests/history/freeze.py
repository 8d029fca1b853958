"""Freeze what the schema is after each of its steps: ``python tests/history/freeze.py``.

Run it when a step was added.  A frozen file of a step that was released is never written again:
the test compares it with what the step gives today.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from toolkit.vault import migrate  # noqa: E402 - the path comes first
from toolkit.vault.connection import Connection, memory  # noqa: E402


def objects(connection: Connection) -> list[str]:
    """Return the SQL of everything in a database, in the order in which it was made."""
    rows = connection.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    return [" ".join(sql.split()) for (sql,) in rows]


def dump(count: int) -> str:
    """Return the schema after the first `count` steps, as a script."""
    connection = memory()
    try:
        migrate.create(connection, migrate.steps()[:count])
        return "".join(f"{sql};\n" for sql in objects(connection))
    finally:
        connection.close()


def main() -> None:
    """Write a file for each step."""
    for step in migrate.steps():
        (HERE / f"{step.number:04}.sql").write_text(dump(step.number), encoding="utf-8")


if __name__ == "__main__":
    main()
