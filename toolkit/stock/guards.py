"""Questions asked before something unlikely is written.  A guard asks; it never refuses.  Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import mark
from toolkit.stock.model import Doubt, Lot, Product, expiry_text

SHELF_YEARS = 5  # ISO 4074: the longest shelf life of a male condom
_NEAR = (96, 216)  # about × 144: two thirds to one and a half gross
_SHARE = Fraction(1, 5)  # a count that differs by more than this is asked about
_FEW = 20  # pieces; smaller differences are not worth a question

_GROSS = mark("Stock", "{quantity} of {product}: pieces or gross? Before it was about {usual}.")
_PAST = mark("Stock", "Lot {lot} expired in {expiry}. Is that what is printed on it?")
_FAR = mark("Stock", "Lot {lot} would last until {expiry}, more than five years. Is that what is printed on it?")
_OTHER = mark("Stock", "Lot {lot} is known with {known}. Is {expiry} what is printed on it?")
_COUNT = mark("Stock", "The book says {balance} of {product} and you counted {quantity}. Is the count right?")
_STILL_GOOD = mark("Stock", "{lot} has not expired yet. Note it as expired all the same?")
_TWICE = mark("Stock", "{quantity} of {product} of this lot came in on that day already. Did they come twice?")
_MORE_LEFT = mark("Stock", "{left} of {product} left, though only {most} can be there. Is the number right?")
_SPOILT = mark("Stock", "{count} of {product} here have expired or are set aside. Do you hold others, still good?")
_LATER = mark("Stock", "{lot} expires first. Hand out {chosen} all the same?")


def is_gross(quantity: int, usual: Fraction) -> bool:
    """Tell whether a quantity is about ×144 or ÷144 of what was usual; both above nought."""
    return a_gross_apart(quantity * usual.denominator, usual.numerator)


def a_gross_apart(ours: int, theirs: int) -> bool:
    """Tell whether one number of pieces is about ×144 or ÷144 of the other; both above nought."""
    low, high = _NEAR
    return low * theirs <= ours <= high * theirs or low * ours <= theirs <= high * ours


def gross(product: Product, quantity: int, usual: Fraction | None) -> Doubt | None:
    """Ask "pieces or gross?" where `quantity` is about ×144 or ÷144 of what was usual."""
    if usual is None or usual <= 0 or quantity <= 0:
        return None
    if not is_gross(quantity, usual):
        return None
    shown = (2 * usual.numerator + usual.denominator) // (2 * usual.denominator)
    facts = (("quantity", quantity), ("product", product.word()), ("usual", shown))
    return Doubt(f"stock.gross:{product.code}:{quantity}", _GROSS, facts)


def years_later(day: int, years: int) -> int:
    """Return the same date so many years later (28 Feb for 29 Feb)."""
    date = clock.date_of(day)
    day_of_month = 28 if (date.month, date.day) == (2, 29) else date.day
    return clock.day_of(dt.date(date.year + years, date.month, day_of_month))


def received_lot(lot: Lot, day: int, known: Iterable[int | None]) -> list[Doubt]:
    """Ask about a lot's expiry: past, over five years off, or other than known for the same number."""
    if lot.expiry is None:
        return []
    facts: tuple[tuple[str, object], ...] = (("lot", lot.number or "—"), ("expiry", expiry_text(lot.expiry)))
    end = f"{lot.number}:{lot.expiry}"
    doubts = []
    if lot.expired(day):
        doubts.append(Doubt(f"stock.past-expiry:{end}", _PAST, facts))
    # Expiry is printed as a month: the whole month of the fifth year still counts.
    if lot.expiry > clock.last_day(clock.month_of(years_later(day, SHELF_YEARS))):
        doubts.append(Doubt(f"stock.far-expiry:{end}", _FAR, facts))
    others = sorted({one for one in known if one is not None and one != lot.expiry})
    if lot.number and others:
        doubts.append(Doubt(f"stock.other-expiry:{end}", _OTHER, (*facts, ("known", expiry_text(others[0])))))
    return doubts


def counted(product: Product, lot: Lot, quantity: int, balance: int) -> list[Doubt]:
    """Ask about a count that is far from the book: first whether it is a matter of gross."""
    flipped = gross(product, quantity, Fraction(balance))
    if flipped:
        return [flipped]
    off = abs(quantity - balance)
    if off <= _FEW or off <= _SHARE * max(balance, 0):
        return []
    facts = (("balance", balance), ("product", product.word()), ("quantity", quantity))
    return [Doubt(f"stock.far-count:{product.code}:{lot.number}:{lot.expiry}:{quantity}", _COUNT, facts)]


def not_expired(lot: Lot) -> Doubt:
    """Ask about a lot noted as expired that is still good."""
    facts = (("lot", lot.word()),)
    return Doubt(f"stock.not-expired:{lot.number}:{lot.expiry}", _STILL_GOOD, facts)


def not_first(first: Lot, chosen: Lot) -> Doubt:
    """Ask about a lot that is not the one that expires first."""
    facts = (("lot", first.word()), ("chosen", chosen.word()))
    return Doubt(f"stock.not-first:{chosen.number}:{chosen.expiry}", _LATER, facts)


def others_spoilt(product: Product, count: int) -> Doubt:
    """Ask whether what lies there, and not in the book, is other than what has expired or is set aside."""
    facts = (("count", count), ("product", product.word()))
    return Doubt(f"stock.others-spoilt:{product.code}:{count}", _SPOILT, facts)


def twice(product: Product, lot: Lot, quantity: int, day: int) -> Doubt:
    """Ask about a receipt that stands in the book already: same day, product, lot, quantity and giver."""
    facts = (("quantity", quantity), ("product", product.word()))
    return Doubt(f"stock.twice:{product.code}:{lot.number}:{lot.expiry}:{quantity}:{day}", _TWICE, facts)


def more_left(product: Product, outlet: Op, left: int, most: int) -> Doubt:
    """Ask about more pieces left at an outlet than the visits before put there; the outlet is not named."""
    facts = (("left", left), ("product", product.word()), ("most", most))
    return Doubt(f"stock.more-left:{product.code}:{outlet}:{left}", _MORE_LEFT, facts)
