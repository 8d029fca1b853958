"""One field for a passphrase or a recovery code: as a passphrase first, for it may be either.

A phrase that somebody chose can have the shape of a code; taken for one, it could never open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from toolkit.base.errors import Problem
from toolkit.vault import passphrase, recovery
from toolkit.vault.diagnosis import WRONG

T = TypeVar("T")


def try_each(typed: str, opens: Callable[[bytes], T]) -> T:
    """Return what `opens` (called with a secret) returns for what was typed, a passphrase or a whole recovery code.

    One derivation for a passphrase, two for a code.  Where neither opens anything, the Problem of
    something like a code names its slip, and that of a part asks for a second one.
    """
    try:
        return opens(passphrase.secret(typed))
    except Problem as problem:
        if problem.kind is not WRONG:
            raise
        wrong = problem
    try:
        code = recovery.code_of([typed])
    except Problem as slip:
        raise slip if slip.kind is recovery.ONE_PART or recovery.looks_like(typed) else wrong from None
    return opens(recovery.secret(code))
