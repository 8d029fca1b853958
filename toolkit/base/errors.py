"""`Problem`: something that a person can act on, said in their language."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.base.words import Phrase

_kinds: dict[str, ProblemKind] = {}


@dataclass(frozen=True)
class ProblemKind:
    """A code that never changes, what happened, and what to do about it."""

    code: str
    what: Phrase
    todo: Phrase | None = None

    def problem(self, **facts: object) -> Problem:
        """Return a problem of this kind, to be raised, with the facts its sentences name."""
        return Problem(self, **facts)


def kind(code: str, what: Phrase, todo: Phrase | None = None) -> ProblemKind:
    """Declare a kind of problem; `code` is ``room.words-with-dashes`` and unique."""
    if code in _kinds:
        raise ValueError(code)
    made = ProblemKind(code, what, todo)
    _kinds[code] = made
    return made


def kinds() -> list[ProblemKind]:
    """Return every kind declared by the modules imported so far."""
    return list(_kinds.values())


class Problem(Exception):  # noqa: N818 - the house word
    """Raised where a person must be told something; anything else raised is a bug.

    ``str()`` gives the code alone: facts may hold what must not reach a log.
    """

    def __init__(self, kind: ProblemKind, **facts: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.facts = facts

    @property
    def code(self) -> str:
        """The kind's code."""
        return self.kind.code

    def sentence(self) -> str:
        """Say what happened, in the current language."""
        return self.kind.what.say(**self.facts)

    def advice(self) -> str:
        """Say what to do, in the current language; empty where nothing needs doing."""
        return self.kind.todo.say(**self.facts) if self.kind.todo else ""
