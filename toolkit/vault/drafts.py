"""Drafts: what is being typed, overwritten as it grows; never an entry, deleted on submit."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from toolkit.vault import journal_form as form
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import Writer

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

_TABLE = "drafts"


class Drafts:
    """One row for each form that was left half filled in."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def save(self, key: str, value: Mapping[str, Any]) -> None:
        """Keep a draft under a key, over what was there."""
        with self._vault.write() as tx:
            self.save_in(tx, key, value)

    def save_in(self, tx: Writer, key: str, value: Mapping[str, Any]) -> None:
        """Keep a draft, inside a transaction."""
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        mac = form.mac_of_value(self._vault.keys.row_mac, _TABLE, key, data)
        tx.do(
            "INSERT INTO drafts (key, value, mac) VALUES (?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value, mac = excluded.mac",
            (key, data, mac),
        )

    def load(self, key: str) -> dict[str, Any] | None:
        """Return a draft, or None."""
        row = self._vault.reader.row("SELECT value, mac FROM drafts WHERE key = ?", (key,))
        if row is None:
            return None
        if not hmac.compare_digest(form.mac_of_value(self._vault.keys.row_mac, _TABLE, key, row[0]), row[1]):
            raise ALTERED.problem()
        found: dict[str, Any] = json.loads(row[0])
        return found

    def delete(self, key: str) -> None:
        """Drop a draft; harmless where there is none."""
        if self._vault.reader.value("SELECT 1 FROM drafts WHERE key = ?", (key,)):
            with self._vault.write() as tx:
                self.delete_in(tx, key)

    def delete_in(self, tx: Writer, key: str) -> None:
        """Drop a draft in the transaction that submits it."""
        tx.do("DELETE FROM drafts WHERE key = ?", (key,))

    def keys(self, prefix: str = "") -> list[str]:
        """Return the keys that begin with `prefix`."""
        rows = self._vault.reader.rows("SELECT key FROM drafts ORDER BY key")
        return [key for (key,) in rows if key.startswith(prefix)]
