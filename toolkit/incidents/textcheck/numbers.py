"""The check digits of cards and bank accounts."""

from __future__ import annotations


def luhn(digits: str) -> bool:
    """Tell whether the last of `digits` is the check digit of the others (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2:
            value *= 2
            value -= 9 * (value > 9)
        total += value
    return total % 10 == 0


def iban(text: str) -> bool:
    """Tell whether `text` (no spaces) is an account number whose check digits hold (ISO 13616, mod 97)."""
    if not 15 <= len(text) <= 34:
        return False
    turned = text[4:] + text[:4]
    try:
        return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
    except ValueError:
        return False
