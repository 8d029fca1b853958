"""The wizard of the first run, put over the window: a passphrase is chosen the same way everywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.secret_field import SecretField
from toolkit.desktop.unlock.step import Step
from toolkit.desktop.unlock.wizard import Wizard
from toolkit.desktop.widgets.boxes import column, row
from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.overlay import Overlay
from toolkit.desktop.widgets.press import IconButton
from toolkit.vault import Role


class WizardSheet(Overlay):
    """Steps over the whole window; `finish(answers, done, refuse)` does the work and calls one of the two."""

    def __init__(
        self,
        house: House,
        steps: list[type[Step]],
        answers: Answers,
        finish: Callable[[Answers, Callable[[], None], Callable[[Problem], None]], None],
        *,
        waiting: str,
    ) -> None:
        super().__init__(house.window)
        self.setObjectName("settings.wizard")
        self._finish, self._waiting = finish, waiting
        panel = QFrame(self)
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setProperty("plane", "ground")
        self.panel = panel
        self._close = IconButton("x", t("Shell", "Close"), name="settings.wizard.close")
        self._close.clicked.connect(self.dismiss)
        self._wizard = Wizard(steps, answers, back_from_first=True)
        self._wizard.left.connect(self.dismiss)
        self._wizard.finished.connect(self._finished)
        head = row(0)
        side = look().space(3)
        head.setContentsMargins(side, side, side, 0)
        head.addStretch(1)
        head.addWidget(self._close)
        body = column(0)
        body.addLayout(head)
        body.addWidget(self._wizard, 1)
        panel.setLayout(body)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it, with the focus where its first step begins."""
        super().open()
        self._wizard.step.begin()

    def arrange(self) -> None:
        """Cover the window."""
        if self.panel is not None:
            self.panel.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """Return the host's size."""
        return self._host.size()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay: there is no shade to click on."""
        event.accept()

    def _finished(self, answers: Answers) -> None:
        self._wizard.busy(True, self._waiting)
        self._close.setEnabled(False)
        self._finish(answers, self.close_it, self._refuse)

    def _refuse(self, problem: Problem) -> None:
        self._close.setEnabled(True)
        self._wizard.refuse(problem)


class NewPerson(Answers):
    """The answers about a new person."""

    role = Role.EDUCATOR


class NameStep(Step):
    """Who comes, and what they may do."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Settings", "Who comes?"),
            t("Settings", "A first name or a nickname is enough. It stands beside what they write, inside the vault."),
        )
        self._name = Line(answers.person, longest=60)
        self._name.textChanged.connect(self._typed)
        self._name.returnPressed.connect(self.done)
        self.column.addWidget(Field(t("Settings", "Name"), self._name, name="settings.person.name"))
        self._role = ChoiceGrid(
            [
                Choice(
                    Role.EDUCATOR,
                    t("Settings", "Educator"),
                    "user",
                    t("Settings", "Does the nightly work. Can seal an account, and can't open it again."),
                    "icons",
                ),
                Choice(
                    Role.COORDINATOR,
                    t("Settings", "Coordinator"),
                    "shield",
                    t("Settings", "Also opens accounts, closes periods, adds and removes people."),
                    "icons",
                ),
            ],
            least=260,
            name="settings.person.role",
        )
        self._role.set_value(getattr(answers, "role", Role.EDUCATOR))
        self._role.changed.connect(self._chose)
        self.column.addWidget(self._role)

    def begin(self) -> None:
        """Begin at the name."""
        self._name.setFocus()

    def ready(self) -> bool:
        """A name is needed."""
        return bool(self.answers.person.strip())

    def _typed(self, text: str) -> None:
        self.answers.person = text
        self.changed.emit()

    def _chose(self) -> None:
        role = self._role.value()
        if isinstance(self.answers, NewPerson) and isinstance(role, Role):
            self.answers.role = role


class OwnChange(Answers):
    """The answers about one's own new passphrase."""

    old = ""


class OldStep(Step):
    """The passphrase of now."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Settings", "Your passphrase of now"),
            t("Settings", "It is asked for so that nobody can change it while you are away from the laptop."),
        )
        self._field = SecretField("settings.old", t("Settings", "Your passphrase"))
        self._field.edited.connect(self._typed)
        self._field.entered.connect(self.done)
        self.column.addWidget(self._field)

    def begin(self) -> None:
        """Begin in the field."""
        self._field.setFocus()

    def ready(self) -> bool:
        """Something must be typed."""
        return bool(self._field.text.strip())

    def _typed(self, text: str) -> None:
        if isinstance(self.answers, OwnChange):
            self.answers.old = text
        self.changed.emit()
