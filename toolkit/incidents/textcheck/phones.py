"""Telling a phone number from an amount; the library that knows is read at the first number that asks for it."""

from __future__ import annotations

from functools import lru_cache

# Countries whose numbering is tried for a number without its country: where each language of ours is spoken.
_REGIONS = {
    "en": ("KE", "UG", "NG", "GH", "ZA", "ZM", "ZW", "TZ"),
    "fr": ("SN", "CI", "CM", "CD", "ML", "BF", "BJ", "TG", "FR", "MA"),
    "ar": ("EG", "MA", "TN", "SD", "LB", "DZ"),
    "es": ("MX", "CO", "PE", "EC", "DO", "ES"),
    "pt": ("MZ", "AO", "BR", "PT", "GW"),
    "sw": ("KE", "TZ", "UG", "CD"),
    "hi": ("IN", "NP"),
    "ru": ("RU", "KZ", "KG"),
    "th": ("TH",),
}


@lru_cache(maxsize=512)
def is_phone(digits: str, language: str) -> bool:
    """Tell whether `digits` could be dialled in a country where `language` is spoken."""
    import phonenumbers

    for region in _REGIONS.get(language, _REGIONS["en"]):
        try:
            number = phonenumbers.parse(digits, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return True
    return False
