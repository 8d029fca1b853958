"""A stock service on a real vault, with one store."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.helpers.vaults import FIRST_DAY
from toolkit.base.clock import FixedClock
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.stock.model import HandOut, Lot, Outcome, Parcel, Receipt, TakeOut
from toolkit.stock.service import StockService
from toolkit.vault import Vault

CONDOM = "male-condom"
LUBE = "lube-sachet"


@dataclass
class Bench:
    """Short ways to say what tests say all the time; day 0 is today."""

    vault: Vault
    stock: StockService
    store: Op
    clock: FixedClock

    def receive(self, quantity: int, lot: Lot | None = None, *, ago: int = 0, product: str = CONDOM) -> Outcome:
        draft = Receipt(self.store, FIRST_DAY - ago, (Parcel(product, quantity, lot),))
        return self.sure(lambda sure: self.stock.receive(draft, sure))

    def hand_out(self, quantity: int, lot: Lot | None = None, *, ago: int = 0, here: bool = False) -> Outcome:
        parcels = (Parcel(CONDOM, quantity, lot),)
        draft = HandOut(FIRST_DAY - ago, parcels, place=self.store, here=here)
        return self.sure(lambda sure: self.stock.hand_out(draft, sure))

    def take_out(self, quantity: int, *, ago: int = 0) -> Op:
        draft = TakeOut(self.store, FIRST_DAY - ago, (Parcel(CONDOM, quantity),), worker="K7")
        return self.sure(lambda sure: self.stock.take_out(draft, sure)).shift

    @staticmethod
    def sure(verb) -> Outcome:  # noqa: ANN001 - a verb that takes answers
        outcome = verb(())
        return outcome if outcome.posted else verb([doubt.key for doubt in outcome.doubts])

    def balance(self, product: str = CONDOM) -> int:
        return sum(one.balance for one in self.stock.lots(self.store, product))

    def ok(self) -> None:
        """Check conservation everywhere: lines, cards and months tell the same."""
        reader = self.vault.reader
        assert reader.rows(
            "SELECT place, product, lot, sum(change) FROM stock_line GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
        ) == reader.rows("SELECT place, product, lot, balance FROM stock_card ORDER BY 1, 2, 3")
        in_months = reader.rows(
            "SELECT place, product, sum(change) FROM stock_month WHERE flow < 100 GROUP BY 1, 2 ORDER BY 1, 2"
        )
        assert in_months == reader.rows(
            "SELECT place, product, sum(balance) FROM stock_card WHERE NOT in_bag GROUP BY 1, 2 ORDER BY 1, 2"
        )


@pytest.fixture
def bench(vault: Vault, clock: FixedClock) -> Bench:
    stock = StockService(vault)
    stock.begin()
    return Bench(vault, stock, vault.lists.add(Listed.STORE, "Centre"), clock)
