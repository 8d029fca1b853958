"""Levels of stock: what is usual, and what a centre chose for a product or a place."""

from __future__ import annotations

from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.stock import kinds, store
from toolkit.stock.figures import Levels
from toolkit.stock.levels import BAD_LEVELS, LevelSetting, chosen, kept, sensible
from toolkit.stock.service.desk import Desk


class Levelling(Desk):
    """Levels of stock: what is usual, and what a centre chose for a product or a place."""

    def levels_for(self, place: Op, product: str) -> Levels:
        """Return the levels of a product at a place, in months."""
        return chosen(store.level_settings(self._vault.reader), place, product, self.levels)

    def level_settings(self) -> list[LevelSetting]:
        """Return what the centre chose: for places (0: everywhere) and products ("": every one)."""
        return store.level_settings(self._vault.reader)

    def set_levels(self, place: Op, product: str, levels: Levels | None) -> Op:
        """Choose levels for a product ("": every one) at a place (0: everywhere); None goes back to what is usual."""
        if levels is not None and not sensible(levels):
            raise BAD_LEVELS.problem()
        if place:
            self._check_place(place)
        months = (levels.minimum, levels.maximum, levels.emergency) if levels else (None, None, None)
        with self._vault.write() as tx:
            if product:
                self._product(tx, product)
            written = [None if one is None else kept(one) for one in months]
            tx.touch(Topic.STOCK)
            return tx.submit(
                kinds.LEVELS,
                {
                    "place": place,
                    "product": product,
                    "minimum": written[0],
                    "maximum": written[1],
                    "emergency": written[2],
                },
            )
