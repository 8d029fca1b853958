"""A report that is not submitted yet: one row, overwritten at every step, gone on submitting.

Nothing a person told exists before they have said yes.  Of the account only sealed parts are kept,
beside this row and under its key: whoever typed them cannot read them again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from toolkit.incidents import model
from toolkit.incidents.model import Answers

PREFIX = "incident:"
STEPS = ("consent", "acts", "where", "who", "custody", "harm", "source", "account", "check")


@dataclass(frozen=True)
class Draft:
    """An unfinished report; `code` is random and becomes the report's own."""

    code: str
    actor: int
    agreed: bool = False  # the person said yes; without it a draft cannot be submitted
    step: str = STEPS[0]
    answers: Answers = field(default_factory=Answers)

    @property
    def key(self) -> str:
        """The name of its row, and of the sealed parts beside it."""
        return key_of(self.code)

    def row(self) -> dict[str, Any]:
        """Return the draft as a row of JSON values."""
        return {
            "code": self.code,
            "actor": self.actor,
            "agreed": self.agreed,
            "step": self.step,
            "fields": self.answers.as_fields(),
        }


def key_of(code: str) -> str:
    """Return the name of a draft's row."""
    return f"{PREFIX}{code}"


def draft_of(row: Mapping[str, Any]) -> Draft:
    """Return the draft that a row holds; what an older or newer version left there is read as far as it goes."""
    given = row.get("fields")
    step = row.get("step")
    return Draft(
        code=str(row.get("code") or ""),
        actor=_whole(row.get("actor")),
        agreed=row.get("agreed") is True,
        step=step if isinstance(step, str) and step in STEPS else STEPS[0],
        answers=model.answers_of(given) if isinstance(given, Mapping) else Answers(),
    )


def _whole(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
