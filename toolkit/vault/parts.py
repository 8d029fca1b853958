"""Which part of the records is damaged, in words: every table is read to its end, and each that cannot be is named."""

from __future__ import annotations

import re
from functools import cache

from toolkit.base.errors import Problem
from toolkit.base.words import Phrase, mark
from toolkit.vault import migrate
from toolkit.vault.connection import DAMAGED, Connection

_CREATES = re.compile(r"CREATE TABLE (\w+)")
_ROOM = re.compile(r"\d+_([a-z]+)")
_REST = mark("Integrity", "Damaged: people, lists or settings of the centre.")
_WORDS = {
    "stock": mark("Integrity", "Damaged: part of the stock figures."),
    "incidents": mark("Integrity", "Damaged: part of the list of incidents."),
    "referrals": mark("Integrity", "Damaged: part of the referrals."),
    "together": mark("Integrity", "Damaged: links between records."),
    "journal": mark("Integrity", "Damaged: some records themselves. What can't be read is not shown."),
    "drafts": mark("Integrity", "Damaged: forms that were left half filled in."),
    "accounts": mark("Integrity", "Damaged: some sealed accounts."),
    "blobs": mark("Integrity", "Damaged: some papers that were kept."),
    "local_settings": mark("Integrity", "Damaged: settings of this laptop."),
}
_OF_TABLE = {
    "journal": "journal",
    "stretches": "journal",
    "strays": "journal",
    "erasures": "journal",
    "drafts": "drafts",
    "accounts": "accounts",
    "wraps": "accounts",
    "kept_accounts": "accounts",
    "blobs": "blobs",
    "local_settings": "local_settings",
}


@cache
def rooms() -> dict[str, str]:
    """Return, for each table, the room whose numbered schema file makes it."""
    found = {}
    for step in migrate.steps():
        room = _ROOM.match(step.name)
        for statement in step.statements:
            made = _CREATES.match(statement)
            if made and room:
                found[made[1]] = room[1]
    return found


def word_of(table: str) -> Phrase:
    """Return what to say of a damaged table."""
    name = _OF_TABLE.get(table) or rooms().get(table, "")
    return _WORDS.get(name, _REST)


def damaged_tables(connection: Connection) -> list[str]:
    """Return the tables that cannot be read to their end."""
    names = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    bad = []
    for (name,) in sorted(names):
        try:
            for _row in connection.each(f'SELECT * FROM "{name}" NOT INDEXED'):
                pass
        except Problem as problem:
            if problem.kind is not DAMAGED:
                raise
            bad.append(name)
    return bad


def damaged_parts(connection: Connection) -> list[Phrase]:
    """Return what to say of all that cannot be read, each part once."""
    return list(dict.fromkeys(word_of(table) for table in damaged_tables(connection)))
