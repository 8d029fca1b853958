"""The centre's closed lists: areas, units and places where stock lies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit.base import fields
from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.base.topics import Topic
from toolkit.vault.journal_writer import Writer
from toolkit.vault.kinds import Entry, Kind

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

LIST_ADDED = Kind("list.added")
LIST_CHANGED = Kind("list.changed")
_SELECT = "SELECT op, listed, name, retired FROM list_items"
_LONGEST = 200  # characters of a name that are kept in the table


class Lists:
    """Reads and changes the closed lists."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self, listed: Listed) -> list[ListItem]:
        """Return the rows of a list, retired ones too, by name."""
        rows = self._vault.reader.rows(f"{_SELECT} WHERE listed = ? ORDER BY name, op", (listed.value,))
        return [ListItem(op, Listed(which), name, bool(retired)) for op, which, name, retired in rows]

    def add(self, listed: Listed, name: str) -> Op:
        """Add a row; return its op."""
        with self._vault.write() as tx:
            return self.add_in(tx, listed, name)

    def add_in(self, tx: Writer, listed: Listed, name: str) -> Op:
        """Add a row inside a transaction."""
        return tx.submit(LIST_ADDED, {"listed": listed.value, "name": name.strip(), "retired": False})

    def rename(self, op: Op, name: str) -> None:
        """Give a row another name, everywhere."""
        self._change(op, {"name": name.strip()})

    def retire(self, op: Op) -> None:
        """Offer a row no longer; old records keep it."""
        self._change(op, {"retired": True})

    def restore(self, op: Op) -> None:
        """Offer a retired row again."""
        self._change(op, {"retired": False})

    def name(self, op: Op) -> str:
        """Return a row's name; empty where it has not arrived."""
        return str(self._vault.reader.value("SELECT name FROM list_items WHERE op = ?", (op,)) or "")

    def names(self, op: Op) -> list[str]:
        """Return every name that stands for a row: more than one where two laptops renamed it at once."""
        found = self._vault.reader.value("SELECT names FROM list_items WHERE op = ?", (op,))
        return list(json.loads(found)) if found else []

    def _change(self, op: Op, change: dict[str, object]) -> None:
        with self._vault.write() as tx:
            folded = fields.fold(_edits(tx.entries(op)))
            tx.submit(LIST_CHANGED, change, subject=op, replaces=fields.heads(folded, change))


def _edits(entries: Sequence[Entry]) -> list[fields.Edit]:
    edits = []
    for entry in entries:
        if entry.payload is not None:
            values = {key: value for key, value in entry.payload.items() if key in {"name", "retired"}}
            edits.append(fields.Edit(entry.op, entry.order, entry.replaces, values))
    return edits


class ListsProjection:
    """The rows of the closed lists."""

    kinds = (LIST_ADDED, LIST_CHANGED)
    tables = ("list_items",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive one row; an item whose adding has not arrived is not shown."""
        tx.do("DELETE FROM list_items WHERE op = ?", (subject,))
        added = [entry for entry in entries if entry.op == subject and entry.kind == LIST_ADDED.name and entry.payload]
        listed = added[0].payload.get("listed") if added and added[0].payload else None
        if isinstance(listed, str) and listed in set(Listed):
            folded = fields.fold(_edits(entries))
            names = [str(value.value)[:_LONGEST] for value in folded.get("name", [])] or [""]
            retired = bool(fields.top(folded).get("retired"))
            tx.do(
                "INSERT INTO list_items (op, listed, name, retired, names) VALUES (?, ?, ?, ?, ?)",
                (subject, listed, names[0], retired, json.dumps(names[:4], ensure_ascii=False)),
            )
        tx.touch(Topic.SETTINGS)
