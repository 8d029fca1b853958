"""How many pieces to ask for, and the sum written out so that a person can do it again by hand.  Pure."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from toolkit.base.words import fill, isolated, number, t
from toolkit.stock.figures import Levels, decimals, rounded
from toolkit.stock.model import Pack, Product

_PIECE = Pack("piece", 1)
_MOST_PLACES = 7


@dataclass(frozen=True)
class OrderSum:
    """Maximum × use − usable − on order, rounded up to packs, and what it was made of."""

    rate: Fraction  # pieces a month
    levels: Levels
    usable: int
    on_order: int
    pack: Pack  # size 1: loose pieces

    @property
    def wanted(self) -> Fraction:
        """The pieces that are lacking up to the maximum; may be below zero."""
        return self._lacking(self.rate)

    @property
    def packs(self) -> int:
        """Whole packs to ask for, rounded up once."""
        return _up(self.wanted, self.pack.size)

    @property
    def pieces(self) -> int:
        """The pieces to ask for."""
        return self.packs * self.pack.size

    def _lacking(self, rate: Fraction) -> Fraction:
        return self.levels.maximum * rate - self.usable - self.on_order

    def shown_rate(self) -> Fraction:
        """Return the use with as few decimals as still give the same order when it is done by hand."""
        if self.rate.denominator == 1:
            return self.rate
        for places in range(1, _MOST_PLACES):
            unit = 10**places
            near, below = Fraction(rounded(self.rate * unit), unit), Fraction(int(self.rate * unit), unit)
            for shown in (near, below):
                if _up(self._lacking(shown), self.pack.size) == self.packs:
                    return shown
        return self.rate

    def steps(self) -> tuple[str, ...]:
        """Say the sum line by line, in the current language; each line goes on from the one before."""
        rate = self.shown_rate()
        most = self.levels.maximum * rate
        found = [
            fill(
                t("Stock", "Full shelves: {months} months × {rate} a month = {most}"),
                months=exact(self.levels.maximum),
                rate=exact(rate),
                most=exact(most),
            ),
            fill(
                t("Stock", "Less what can be handed out: {before} − {less} = {rest}"),
                before=exact(most),
                less=self.usable,
                rest=exact(most - self.usable),
            ),
        ]
        if self.on_order:
            found.append(
                fill(
                    t("Stock", "Less what is on order: {before} − {less} = {rest}"),
                    before=exact(most - self.usable),
                    less=self.on_order,
                    rest=exact(self._lacking(rate)),
                )
            )
        found.append(self._last_step(self._lacking(rate)))
        return tuple(found)

    def _last_step(self, lacking: Fraction) -> str:
        if lacking <= 0:
            return t("Stock", "Nothing is lacking, so nothing needs to be ordered.")
        if self.pack.size == 1:
            return fill(t("Stock", "Rounded up to whole pieces: {pieces}"), pieces=self.pieces)
        return fill(
            t("Stock", "In packs: {lacking} ÷ {size}, rounded up = {packs}, and {packs} × {size} = {pieces}"),
            lacking=exact(lacking),
            size=self.pack.size,
            packs=self.packs,
            pieces=self.pieces,
        )

    def asked(self) -> str:
        """Say what to ask for: "3 × gross of 144 = 432 pieces", in the current language."""
        n = self.pieces
        said = t("Stock", "{n} pieces", "", n)
        if self.pack.size == 1 or not n:
            return said
        return f"{number(self.packs)} × {self.pack.word()} = {said}"


def _up(wanted: Fraction, size: int) -> int:
    return max(0, -(-wanted.numerator // (wanted.denominator * size)))


def smallest_pack(product: Product) -> Pack:
    """Return the smallest pack in which a product comes; loose pieces where none is known."""
    return min((one for one in product.packs if one.size > 1), key=lambda one: one.size, default=_PIECE)


def exact(value: Fraction) -> str:
    """Write a number in full: "310", "1.5", and "4/3" where no decimals end it; below zero with its sign."""
    if value < 0:
        return isolated(f"−{exact(-value)}")
    for places in range(_MOST_PLACES):
        if (value * 10**places).denominator == 1:
            return decimals(value, places)
    return f"{number(value.numerator)}/{number(value.denominator)}"
