"""Issued reports as the journal keeps them: read back, never worked out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.stock import exchange, issue, kinds
from toolkit.stock.exchange import Values
from toolkit.stock.issue import NO_REPORT, NOT_ALL_HERE, Issued, Report, What
from toolkit.stock.service.desk import Desk
from toolkit.stock.store import issued as told
from toolkit.vault import Reader


class Kept(Desk):
    """Issued reports as the journal keeps them."""

    def issued(self) -> list[Issued]:
        """Return every issued report, the latest first."""
        return [_named(one) for one in told.issued(self._vault.reader)]

    def issued_report(self, op: Op) -> Issued:
        """Return one issued report, with the hashes of its files and what was asked for in it."""
        reader = self._vault.reader
        found = next((_named(one) for one in told.issued(reader, op)), None)
        if found is None:
            raise NO_REPORT.problem()
        payload = self._payload(reader, op)
        asked = tuple((row[0], row[1], row[2], row[3]) for row in payload["asked"])
        wish = replace(found.wish, asked=asked)
        return replace(found, hashes=dict(payload["sha256"]), centre=payload["centre"], wish=wish)

    def frozen_report(self, op: Op) -> Report:
        """Return the figures of an issued report as they were issued, whatever the book says now."""
        payload = self._payload(self._vault.reader, op)
        return issue.thawed(What(payload["what"]), self._text(payload), payload["places"])

    def frozen_values(self, op: Op) -> tuple[Values, int]:
        """Return the values that went to DHIS2, and the day on which the report they come from was issued."""
        reader = self._vault.reader
        payload = self._payload(reader, op)
        if payload["what"] != What.EXCHANGE.value:
            raise NO_REPORT.problem()
        return exchange.from_plain(issue.json_values(self._text(payload))), self._payload(reader, payload["of"])["day"]

    def _payload(self, reader: Reader, op: Op) -> Mapping[str, Any]:
        entry = next((one for one in reader.entries(op) if one.kind == kinds.ISSUED.name), None)
        if entry is None or entry.payload is None:
            raise NO_REPORT.problem()
        return entry.payload

    def _text(self, payload: Mapping[str, Any]) -> str:
        found = [payload["figures"]]
        for op in payload["parts"]:
            entry = next(iter(self._vault.reader.entries(op)), None)
            if entry is None or entry.payload is None:
                raise NOT_ALL_HERE.problem()
            found.append(entry.payload["text"])
        return "".join(found)


def _named(one: Issued) -> Issued:
    """Return a report with what it is of in the current language, where that is not a name."""
    whole = not one.wish.place and one.wish.what in {What.MONTHLY, What.EXCHANGE}
    return replace(one, about=t("Stock", "The whole centre")) if whole else one
