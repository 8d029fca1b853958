"""The steps of the first run about what opens the vault: the passphrase, proved, and the recovery sheet, proved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.folder_field import FolderField
from toolkit.desktop.unlock.frame import row
from toolkit.desktop.unlock.secret_field import SecretField
from toolkit.desktop.unlock.step import Step
from toolkit.desktop.unlock.strength_line import StrengthLine
from toolkit.desktop.widgets.boxes import Card, column, plane
from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.press import LinkButton, QuietButton
from toolkit.desktop.widgets.text import Text
from toolkit.vault import passphrase


class PhraseStep(Step):
    """Six generated words first; one's own only on request, with its strength."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(t("Lock", "Your passphrase"))
        self._about = Text("", "large", "soft")
        self.column.addWidget(self._about)
        self._words = QWidget()
        self._grid = QGridLayout(self._words)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look().space(2))
        card = Card(kind="lead")
        card.body.addWidget(self._words)
        again = QuietButton(t("Lock", "Pick other words"), "refresh", name="wizard.words.again")
        again.clicked.connect(self._again)
        card.body.addLayout(row(again, None))
        self._card = card
        self.column.addWidget(card)
        self._own = SecretField("wizard.own", t("Lock", "Your own passphrase"))
        self._own.set_text(answers.own)
        self._own.edited.connect(self._typed)
        self._strength = StrengthLine("wizard.strength")
        self._own_part = plane(column(2))
        layout = self._own_part.layout()
        if layout is not None:
            layout.addWidget(self._own)
            layout.addWidget(self._strength)
        self.column.addWidget(self._own_part)
        self._switch = LinkButton(name="wizard.own.switch")
        self._switch.clicked.connect(self._turn)
        self.column.addLayout(row(self._switch, None))
        self._show()

    def begin(self) -> None:
        """Begin where one types."""
        if self.answers.own_words:
            self._own.setFocus()

    def ready(self) -> bool:
        """Generated words are always strong enough; one's own must be."""
        return not self.answers.own_words or self._strength.enough

    def _again(self) -> None:
        self.answers.pick(words.current())
        self._show()

    def _turn(self) -> None:
        self.answers.own_words = not self.answers.own_words
        self.answers.repeated = ""
        self._show()
        self.changed.emit()
        self.begin()

    def _typed(self, text: str) -> None:
        self.answers.own = text
        self.answers.repeated = ""
        self._strength.judge(text, [self.answers.centre, self.answers.person, *self.answers.areas])
        self.changed.emit()

    def _show(self) -> None:
        own = self.answers.own_words
        if own:
            about = t("Lock", "Choose words that have nothing to do with you. Nobody can help if you forget them.")
        else:
            about = t(
                "Lock",
                "These six words open the vault. They were picked by chance, so nobody can guess them. Write them on "
                "paper now, and burn the paper when you know them by heart.",
            )
        self._about.setText(about)
        self._card.setVisible(not own)
        self._own_part.setVisible(own)
        self._switch.setText(t("Lock", "Use six picked words") if own else t("Lock", "Use my own instead"))
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, word in enumerate(self.answers.words(words.current())):
            line = Text(words.fill(t("Lock", "{place}. {word}"), place=place + 1, word=word), "title", wrap=False)
            line.setObjectName(f"wizard.word{place + 1}")
            line.setProperty("word", word)
            self._grid.addWidget(line, place // 2, place % 2)
        if own:
            self._strength.judge(self.answers.own, [self.answers.centre, self.answers.person, *self.answers.areas])


class RepeatStep(Step):
    """The passphrase typed once more, to prove that it is known."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "Type it once more"),
            t("Lock", "Capitals, accents and the number of spaces don't matter."),
        )
        self._field = SecretField("wizard.repeat", t("Lock", "Your passphrase"))
        self._field.offer_words(lambda start, language: passphrase.suggest(start, language))
        self._field.set_text(answers.repeated)
        self._field.edited.connect(self._typed)
        self._field.entered.connect(self.done)
        self.column.addWidget(self._field)

    def _typed(self, text: str) -> None:
        self.answers.repeated = text
        self.changed.emit()

    def ready(self) -> bool:
        """Something must be typed."""
        return bool(self.answers.repeated.strip())

    def wrong(self) -> str:
        """Compare with what was chosen, folded as when unlocking."""
        if self.answers.repeated_well:
            return ""
        return t("Lock", "This isn't the same as before. Go back to see the words again.")

    def begin(self) -> None:
        """Begin in the field."""
        self._field.setFocus()


class RecoveryStep(Step):
    """The recovery sheet: whole or two of three, printed or copied by hand."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "A sheet for when it is forgotten"),
            t(
                "Lock",
                "Nobody can open the vault without a passphrase, not even we. This code can. Print it or copy it by "
                "hand, and keep it away from the centre.",
            ),
        )
        self._kind = ChoiceGrid(
            [
                Choice(False, t("Lock", "One sheet"), "file-text", t("Lock", "Opens everything alone"), "icons"),
                Choice(True, t("Lock", "Three parts"), "stack", t("Lock", "Any two of them open everything"), "icons"),
            ],
            least=220,
            name="wizard.recovery",
        )
        self._kind.set_value(answers.in_parts)
        self._kind.changed.connect(self._chosen)
        self.column.addWidget(self._kind)
        self._print = QuietButton(t("Lock", "Print"), "printer", name="wizard.recovery.print")
        self._print.clicked.connect(self._print_sheets)
        self._show_code = QuietButton(t("Lock", "Show the code"), "eye", name="wizard.recovery.show")
        self._show_code.clicked.connect(self._turn)
        self.column.addLayout(row(self._print, self._show_code, None))
        self._codes = Card(kind="lead")
        self._codes.hide()
        self.column.addWidget(self._codes)
        self._fill()

    def begin(self) -> None:
        """Begin at the choice."""
        self._print.setFocus()

    def _chosen(self) -> None:
        self.answers.in_parts = bool(self._kind.value())
        self.answers.typed_back = ""
        self._fill()

    def _turn(self) -> None:
        self._codes.setVisible(not self._codes.isVisible())
        shown = self._codes.isVisible()
        self._show_code.setText(t("Lock", "Hide the code") if shown else t("Lock", "Show the code"))
        self._show_code.set_icon("eye-off" if shown else "eye")

    def _fill(self) -> None:
        while (item := self._codes.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for sheet in self.answers.sheets():
            if sheet.part:
                self._codes.body.addWidget(Text(words.fill(t("Lock", "Part {part}"), part=sheet.part), "strong"))
            groups = sheet.text().split("-")
            code = Text(" – ".join(groups[:4]) + "\n" + " – ".join(groups[4:]), "large", wrap=False)
            code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            code.setObjectName(f"wizard.code{sheet.part}")
            self._codes.body.addWidget(code)

    def _print_sheets(self) -> None:
        from toolkit.desktop.unlock.paper_window import show_sheets

        show_sheets(self, self.answers.sheets(), practice=False)


class ProveSheetStep(Step):
    """One group of the sheet typed back: a sheet that nobody has is no sheet."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        sheet, _group = answers.asked_back()
        place = answers.asked_group + 1
        if sheet.part:
            asked = words.fill(
                t("Lock", "Look at part {part}, and type its group number {place}."), part=sheet.part, place=place
            )
        else:
            asked = words.fill(t("Lock", "Look at your sheet, and type its group number {place}."), place=place)
        self.speak(t("Lock", "Do you have it?"), asked)
        self._line = Line(answers.typed_back, longest=12)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.column.addWidget(
            Field(words.fill(t("Lock", "Group {place} of 7"), place=place), self._line, name="wizard.prove")
        )
        self._line.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self.answers.typed_back = text
        self.changed.emit()

    def ready(self) -> bool:
        """Five letters or digits."""
        return len(self.answers.typed_back.strip()) >= 5

    def wrong(self) -> str:
        """Compare with the sheet."""
        return "" if self.answers.proved else t("Lock", "That isn't what stands there. Count the groups of five again.")

    def begin(self) -> None:
        """Begin in the field."""
        self._line.setFocus()


class BackupStep(Step):
    """Where backups go; it may wait, and Today reminds."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.speak(
            t("Lock", "Where do backups go?"),
            t(
                "Lock",
                "A laptop can break or be taken. Choose a USB stick that is kept somewhere else; backups are "
                "encrypted too. If you have none here now, go on: Today will remind you.",
            ),
        )
        self._folder = FolderField(t("Lock", "Folder for backups"), "wizard.backup")
        self._folder.set_folder(answers.backup)
        self._folder.changed.connect(self._chosen)
        self.column.addWidget(self._folder)

    def _chosen(self, folder: object) -> None:
        self.answers.backup = folder if isinstance(folder, Path) else None
        self.changed.emit()

    def begin(self) -> None:
        """Begin at the choice."""
        self._folder.setFocus()

    def verb(self) -> str:
        """Say what the last button does."""
        return t("Lock", "Make the vault")
