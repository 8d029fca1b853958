"""The steps of the first run, in their order: who, where, and what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.frame import row
from toolkit.desktop.unlock.step import Step
from toolkit.desktop.widgets.boxes import clear, column, plane
from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.press import BigButton, IconButton, QuietButton
from toolkit.desktop.widgets.text import Text

LONGEST_NAME = 80
MOST_AREAS = 60


class LanguageStep(Step):
    """Which language; each is written in itself."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(t("Lock", "Welcome"), t("Lock", "Which language shall we speak?"))
        self._grid = ChoiceGrid(
            [Choice(code, words.LANGUAGE_NAMES[code]) for code in words.available()], least=160, name="wizard.language"
        )
        self._grid.set_value(words.current())
        self._grid.changed.connect(lambda: self.language_chosen.emit(str(self._grid.value())))
        self.column.addWidget(self._grid)

    def begin(self) -> None:
        """Begin at the language that is spoken now."""
        tile = self._grid.tile(words.current())
        if tile is not None:
            tile.setFocus()


class PurposeStep(Step):
    """What Satchel is, in two sentences, and what to do with it now."""

    has_next = False

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "A locked cupboard for your centre"),
            t(
                "Lock",
                "Satchel keeps your stock, your record of what the police did, your referral slips and your rights "
                "sheets, encrypted on this computer. Nothing is sent anywhere, and without the passphrase nobody can "
                "read it.",
            ),
        )
        for intent, word, icon, detail in (
            ("new", t("Lock", "Start for our centre"), "lock", t("Lock", "Takes about ten minutes")),
            ("practice", t("Lock", "Try it first"), "wand", t("Lock", "A practice vault with made-up records")),
            ("restore", t("Lock", "Bring back a backup"), "restore", t("Lock", "From a stick or another folder")),
        ):
            button = BigButton(word, icon, detail, name=f"wizard.intent.{intent}")
            button.clicked.connect(lambda _on=False, intent=intent: self._choose(intent))
            self.column.addWidget(button)

    def _choose(self, intent: str) -> None:
        self.answers.intent = intent
        self.done.emit()

    def begin(self) -> None:
        """Forget what was chosen before: Back led here."""
        self.answers.intent = ""
        first = self.findChild(BigButton, "wizard.intent.new")
        if isinstance(first, BigButton):
            first.setFocus()


class CentreStep(Step):
    """The centre's name."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "What is your centre called?"),
            t("Lock", "The name stands on your papers. It is not shown while Satchel is locked."),
        )
        self._line = Line(answers.centre, longest=LONGEST_NAME)
        self.column.addWidget(Field(t("Lock", "Name of the centre"), self._line, name="wizard.centre"))
        self._line.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self.answers.centre = text.strip()
        self.changed.emit()

    def ready(self) -> bool:
        """A name is needed."""
        return bool(self.answers.centre)

    def begin(self) -> None:
        """Begin in the field."""
        self._line.setFocus()


class AreasStep(Step):
    """The coarse parts of town that incidents may name."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "Which parts of town do you work in?"),
            t(
                "Lock",
                "Incidents name one of these and nothing finer, so choose large parts, with hundreds of people in "
                "each. You can add more later.",
            ),
        )
        self._line = Line(longest=LONGEST_NAME)
        field = Field(t("Lock", "Part of town"), self._line, name="wizard.area")
        self._add = QuietButton(t("Lock", "Add"), "plus", name="wizard.area.add")
        self._add.clicked.connect(self._take)
        self._line.returnPressed.connect(self._take)
        line = row(gap=3)
        line.addWidget(field, 1)
        line.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(line)
        self._list = column(1)
        self.column.addWidget(plane(self._list))
        self._show()

    def begin(self) -> None:
        """Begin in the field."""
        self._line.setFocus()

    def wrong(self) -> str:
        """Take what stands in the field along; at least one area is needed."""
        self._take()
        return "" if self.answers.areas else t("Lock", "Add at least one part of town.")

    def _take(self) -> None:
        name = " ".join(self._line.text().split())
        known = {area.casefold() for area in self.answers.areas}
        if name and name.casefold() not in known and len(self.answers.areas) < MOST_AREAS:
            self.answers.areas.append(name)
            self._show()
        self._line.clear()
        self._line.setFocus()

    def _drop(self, name: str) -> None:
        self.answers.areas.remove(name)
        self._show()
        self._line.setFocus()

    def _show(self) -> None:
        clear(self._list)
        for place, name in enumerate(self.answers.areas):
            remove = IconButton(
                "x", words.fill(t("Lock", "Take {area} off the list"), area=name), name=f"wizard.area.remove{place}"
            )
            remove.clicked.connect(lambda _on=False, name=name: self._drop(name))
            holder = QWidget()
            holder.setLayout(row(Text(name, "large"), None, remove))
            self._list.addWidget(holder)


class PersonStep(Step):
    """The first person, who will be a coordinator."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "And who are you?"),
            t(
                "Lock",
                "You will be the first coordinator: you can add other people and open sealed accounts. "
                "A nickname is enough.",
            ),
        )
        self._line = Line(answers.person, longest=LONGEST_NAME)
        self.column.addWidget(Field(t("Lock", "Your name or nickname"), self._line, name="wizard.person"))
        self._line.textChanged.connect(self._typed)
        self.column.setSpacing(look().space(4))

    def _typed(self, text: str) -> None:
        self.answers.person = text.strip()
        self.changed.emit()

    def ready(self) -> bool:
        """A name is needed."""
        return bool(self.answers.person)

    def begin(self) -> None:
        """Begin in the field."""
        self._line.setFocus()
