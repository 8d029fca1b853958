"""A larger pool for SQLite's small allocations.

With `cipher_memory_security` every allocation is locked into memory when it is made and wiped when
it goes: two system calls each, and a save makes some fifty.  SQLite's own pool for small ones
(lookaside, one allocation per connection, locked as a whole and wiped when the connection closes)
spares them, but its 48 KB are used up by the first few prepared statements that the binding keeps.
With room for all of them, statements take a third to a tenth of their time.
"""

from __future__ import annotations

import ctypes

from toolkit.vault.system import SPEAKS

_CONFIG_LOOKASIDE = 13  # SQLITE_CONFIG_LOOKASIDE of sqlite3.h
SLOT, SLOTS = 1200, 1000  # bytes, how many: 1.2 MB for each connection


def widen(library: str) -> bool:
    """Give connections opened from now on the larger pool; False where this build cannot be told.

    `library` is the path of the binding's own extension, which holds SQLite.  To be called before
    the first connection is opened.
    """
    if not SPEAKS:
        return False
    try:
        held = ctypes.PyDLL(library)
        shut_down, configure, initialise = held.sqlite3_shutdown, held.sqlite3_config, held.sqlite3_initialize
    except (OSError, AttributeError):
        return False
    if shut_down() != 0:
        return False
    done: int = configure(_CONFIG_LOOKASIDE, SLOT, SLOTS)
    return bool(initialise() == 0 and done == 0)
