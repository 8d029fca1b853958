"""After a recovery sheet opened the vault: a new passphrase for a coordinator, and a new sheet for the used one."""

from __future__ import annotations

from toolkit.base.words import t
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.step import Step
from toolkit.desktop.unlock.steps_secret import PhraseStep, ProveSheetStep, RecoveryStep, RepeatStep
from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
from toolkit.kit import Kit
from toolkit.vault import renewal


def coordinators(kit: Kit) -> list[tuple[int, str]]:
    """Return slot and name of each coordinator, on the vault's thread."""
    return renewal.coordinators(kit.vault)


def renew(kit: Kit, answers: Answers) -> None:
    """Set the coordinator's new passphrase and put the new sheet in the used one's place."""
    renewal.renew(kit.vault, answers.slot, answers.phrase, answers.code)


class WhoStep(Step):
    """Whose passphrase is set anew."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "The recovery sheet opened the vault"),
            t(
                "Lock",
                "Choose a new passphrase now, and make a new sheet: the used one won't open anything after this.",
            ),
        )
        self._grid = ChoiceGrid(
            [Choice(slot, name, "user", "", "icons") for slot, name in answers.coordinators],
            least=220,
            name="recover.who",
        )
        if len(answers.coordinators) == 1:
            answers.slot = answers.coordinators[0][0]
        self._grid.set_value(answers.slot)
        self._grid.changed.connect(self._chose)
        self.column.addWidget(self._grid)

    def _chose(self) -> None:
        value = self._grid.value()
        self.answers.slot = value if isinstance(value, int) else -1
        self.changed.emit()

    def ready(self) -> bool:
        """Somebody must be chosen."""
        return self.answers.slot >= 0


class ProveLastStep(ProveSheetStep):
    """The last step here: its button says what it does."""

    def verb(self) -> str:
        """Say what the button does."""
        return t("Lock", "Use the new ones")


STEPS: list[type[Step]] = [WhoStep, PhraseStep, RepeatStep, RecoveryStep, ProveLastStep]
