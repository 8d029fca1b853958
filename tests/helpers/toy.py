"""A small projection for the journal's own tests: notes with a text that is edited and hung on one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from toolkit.base import fields
from toolkit.base.ids import Op
from toolkit.vault import Entry, Kind, Writer, migrate

WRITTEN = Kind("toy.written")
EDITED = Kind("toy.edited")
APPROVED = Kind("toy.approved", coordinator_only=True)


class Toy:
    """Folds notes into one table: every text that stands, the note it hangs on, whether it was approved."""

    kinds = (WRITTEN, EDITED, APPROVED)
    tables = ("toy",)
    revision = 1

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        tx.do("DELETE FROM toy WHERE op = ?", (subject,))
        edits = [
            fields.Edit(entry.op, entry.order, entry.replaces, {"text": str(entry.payload.get("text"))})
            for entry in entries
            if entry.payload and entry.kind != APPROVED.name
        ]
        first = next((entry for entry in entries if entry.op == subject), None)
        if first is None:
            return
        hangs = (first.payload or {}).get("on", 0)
        texts = " | ".join(str(value.value) for value in fields.fold(edits).get("text", []))
        approved = sum(entry.kind == APPROVED.name for entry in entries)
        tx.do(
            "INSERT INTO toy (op, texts, hangs, approved) VALUES (?, ?, ?, ?)",
            (subject, texts, hangs if isinstance(hangs, int) else 0, approved),
        )


TABLE = (
    "CREATE TABLE toy (op INTEGER PRIMARY KEY, texts TEXT NOT NULL, hangs INTEGER NOT NULL, "
    "approved INTEGER NOT NULL) STRICT"
)


@contextmanager
def schema() -> Iterator[None]:
    """Have the toy's table made as a last step of the schema, for vaults and for doctor."""
    real = migrate.steps()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "steps", lambda: (*real, migrate.Step(len(real) + 1, "toy", (TABLE,))))
        yield
