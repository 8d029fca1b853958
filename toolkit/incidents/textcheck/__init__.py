"""Names, numbers and places in free text: found, told, and other words offered in their place.

Pure: no window, no vault, nothing is kept of what was read.  It misses things, and says where it cannot look.
"""

from toolkit.incidents.textcheck.check import check, likely_person, may_be_a_title, unchecked
from toolkit.incidents.textcheck.finding import NO_CAPITALS, SOFT, Finding, Sort, Unchecked

__all__ = [
    "NO_CAPITALS",
    "SOFT",
    "Finding",
    "Sort",
    "Unchecked",
    "check",
    "likely_person",
    "may_be_a_title",
    "unchecked",
]
