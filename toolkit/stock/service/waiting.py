"""What of movements a person must look at: counts to approve, transfers long on the way, lots set aside."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.base.words import fill, t
from toolkit.stock.counts import LOOK_BACK, CountRule
from toolkit.stock.holds import Reason
from toolkit.stock.model import Product, Store
from toolkit.stock.store import moves
from toolkit.stock.transfers import LATE
from toolkit.vault import Vault


def needs(vault: Vault, stores: Sequence[Store], products: Sequence[Product]) -> list[Need]:
    """Return the lines of "Needs you" that counts, transfers and holds call for."""
    reader, today = vault.reader, vault.clock.today()
    names: dict[Op, str] = {one.op: one.name for one in stores}
    words = {one.code: one.word() for one in products}
    found: list[Need] = []
    rule = vault.settings.load(CountRule)
    for one in moves.counts_waiting(reader, rule, today - LOOK_BACK):
        text = fill(
            t("Stock", "The count of {day} at {place} differs from the book. A coordinator must agree."),
            day=clock.short_day(one.day),
            place=names.get(one.place, ""),
        )
        found.append(Need(Urgency.TODAY, "count", text, Target("stock", one.op, "counts")))
    for op in moves.on_the_way(reader):
        sent = moves.transfer(reader, op, names)
        if sent is None or today - sent.day < LATE:
            continue
        n = today - sent.day
        text = fill(
            t("Stock", "Stock sent to {centre} has been on the way for {n} days. Ask whether it arrived.", "", n),
            centre=vault.lists.name(sent.other),
        )
        found.append(Need(Urgency.SOON, "truck", text, Target("stock", sent.op, "transfers")))
    for op, code in moves.arrived_twice(reader):
        text = fill(
            t("Stock", "Transfer {code} stands in the book as arrived twice. Undo one of the two under Movements."),
            code=code or "?",
        )
        found.append(Need(Urgency.TODAY, "alert", text, Target("stock", op, "movements")))
    for hold in moves.holds(reader, only_open=True):
        if hold.reason is Reason.RECALL and any(
            one[2] > 0 and hold.covers(one[1]) for one in moves.lot_cards(reader, hold.product, hold.lot.number)
        ):
            text = fill(
                t("Stock", "{product}, lot {lot} is recalled and still lies here."),
                product=words.get(hold.product, hold.product),
                lot=hold.lot.number or "—",
            )
            found.append(Need(Urgency.TODAY, "alert", text, Target("stock", hold.op, "lots")))
    return found
