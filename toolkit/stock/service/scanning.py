"""What a scanned code means here: which product, which lot, which bag; and what was learnt of numbers."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.stock import kinds, labels, scan, store
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import BAD_NUMBER, MOST, Lot
from toolkit.stock.scan import Scan
from toolkit.stock.service.desk import Desk
from toolkit.stock.store import bags as bag_store
from toolkit.vault import Writer


@dataclass(frozen=True)
class Scanned:
    """A scan and what this vault knows of it."""

    scan: Scan
    product: str = ""  # "" = the number is new here, or there was none
    size: int = 1  # pieces in what carries the number
    lot: Lot | None = None  # the lot of the label, or the one lot here that the scan can mean
    bag: Op = 0  # the shift of the label

    @property
    def asks(self) -> bool:
        """Tell whether somebody must say which product it is."""
        return not self.product and not self.bag

    @property
    def pieces(self) -> int | None:
        """How many pieces the code counts; None where it counts none."""
        count = self.scan.count
        return count * self.size if count and count * self.size <= MOST else None


class Scanning(Desk):
    """What a scanned code means here."""

    def recognise(self, typed: str, *, by_hand: bool = False) -> Scanned:
        """Return what a scanned text means, or raise a `Problem` with a sentence."""
        found = scan.read(typed, self._today(), by_hand=by_hand)
        return self._labelled(found, found.label) if found.label else self._of_trade(found)

    def _labelled(self, found: Scan, label: Label) -> Scanned:
        reader = self._vault.reader
        if label.sort is Sort.BAG:
            bag = bag_store.bag_with(reader, label.code)
            if not bag:
                raise scan.NO_LABEL.problem()
            return Scanned(found, bag=bag)
        for code, number, expiry in bag_store.known_lots(reader):
            lot = Lot(number, expiry)
            if labels.lot_code(code, lot) == label.code:
                return Scanned(Scan(lot=number or None, expiry=expiry, label=label), code, lot=lot)
        raise scan.NO_LABEL.problem()

    def _of_trade(self, found: Scan) -> Scanned:
        reader = self._vault.reader
        known = bag_store.trade(reader, found.gtin) if found.gtin else None
        product, size = known or ("", 1)
        offered = {one.code for one in store.products(reader) if not one.retired}
        lots = [
            (code, Lot(number, expiry))
            for code, number, expiry in bag_store.known_lots(reader)
            if found.lot and number == found.lot and found.expiry in {None, expiry} and product in {"", code}
        ]
        if not product and found.gtin:
            told = bag_store.products_of_lot_facts(reader, found.gtin) & offered
            product = told.pop() if len(told) == 1 else ""
        if not product and not found.gtin and not found.asked and len({code for code, _lot in lots}) == 1:
            product = lots[0][0]  # a bar with the lot alone: the lot is known here as one product's
        own = [lot for code, lot in lots if code == product]
        return Scanned(found, product if product in offered else "", size, own[0] if len(own) == 1 else None)

    def learn_number(self, gtin: str, product: str, size: int = 1) -> Op:
        """Remember which product a number means, and how many pieces carry it; 0 where that is known."""
        with self._vault.write() as tx:
            return self.learn_number_in(tx, gtin, product, size)

    def learn_number_in(self, tx: Writer, gtin: str, product: str, size: int = 1) -> Op:
        """Remember it inside a transaction."""
        if not (len(gtin) == 14 and gtin.isascii() and gtin.isdigit() and 1 <= size <= 10**6):
            raise BAD_NUMBER.problem(most=MOST)
        code = self._product(tx, product).code
        if bag_store.trade(tx, gtin) == (code, size):
            return 0
        tx.touch(Topic.STOCK)
        return tx.submit(kinds.TRADE_NUMBER, {"gtin": gtin, "product": code, "size": size})
