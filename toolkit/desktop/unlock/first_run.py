"""The first run's steps in their order."""

from __future__ import annotations

from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.steps import AreasStep, CentreStep, LanguageStep, PersonStep, PurposeStep
from toolkit.desktop.unlock.steps_secret import BackupStep, PhraseStep, ProveSheetStep, RecoveryStep, RepeatStep
from toolkit.desktop.unlock.wizard import Wizard

STEPS = [
    LanguageStep,
    PurposeStep,
    CentreStep,
    AreasStep,
    PersonStep,
    PhraseStep,
    RepeatStep,
    RecoveryStep,
    ProveSheetStep,
    BackupStep,
]


def first_run(*, back_from_first: bool = False) -> Wizard:
    """Return the first run, with nothing answered yet."""
    return Wizard(list(STEPS), Answers(), back_from_first=back_from_first)
