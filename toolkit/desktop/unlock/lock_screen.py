"""The lock screen: a name, one field, and what helps when it does not open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.unlock.practice_phrase import PRACTICE_PHRASE
from toolkit.desktop.unlock.secret_field import SecretField
from toolkit.desktop.widgets.press import LinkButton, PrimaryButton
from toolkit.desktop.widgets.text import Text


class LockScreen(Middle):
    """Asks for the passphrase (or a recovery code, in the same field); it never says whose vault it is."""

    given = Signal(str)  # what was typed
    practice_asked = Signal()
    elsewhere_asked = Signal()  # another vault, a backup, a recovery sheet in parts
    recovery_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(400, parent)
        self.setObjectName("lock")
        self._practice = practice
        self._problem: Problem | None = None
        self._busy = False
        column = self.column
        column.addStretch(2)
        self._title = Text("Satchel", "display", wrap=False)
        column.addLayout(row(Emblem(), self._title, None, gap=3))
        self._note = Text("", "body", "soft")
        self._note.setObjectName("lock.note")
        column.addWidget(self._note)
        column.addSpacing(look().space(2))
        self.secret = SecretField("lock.secret", "")
        self.secret.offer_words(_suggest)
        self.secret.entered.connect(self._give)
        self.secret.edited.connect(self._typed)
        column.addWidget(self.secret)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("lock.said")
        self._advice = Text("", "body", "soft")
        self._advice.setObjectName("lock.advice")
        column.addWidget(self._said)
        column.addWidget(self._advice)
        self._open = PrimaryButton(name="lock.open")
        self._open.clicked.connect(self._give)
        column.addWidget(self._open)
        column.addStretch(3)
        self._recovery = LinkButton(name="lock.recovery")
        self._recovery.clicked.connect(self.recovery_asked)
        self._other = LinkButton(name="lock.practice")
        self._other.clicked.connect(self.practice_asked)
        self._elsewhere = LinkButton(name="lock.elsewhere")
        self._elsewhere.clicked.connect(self.elsewhere_asked)
        self._language = LinkButton(name="lock.language")
        self._language.clicked.connect(self._offer_languages)
        column.addLayout(row(self._recovery, None, self._other, gap=1))
        column.addLayout(row(self._language, None, self._elsewhere, gap=1))
        self.setFocusProxy(self.secret)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.secret.rename(t("Lock", "Passphrase"))
        self._recovery.setText(t("Lock", "Use a recovery sheet"))
        self._other.setText(t("Lock", "Close practice") if self._practice else t("Lock", "Practice"))
        self._elsewhere.setText(t("Lock", "Another vault"))
        self._language.setText(words.LANGUAGE_NAMES.get(words.current(), words.current()))
        self._language.setAccessibleName(t("Lock", "Language"))
        self._show()

    def busy(self, busy: bool) -> None:
        """Show that the vault is being opened: nothing can be pressed meanwhile."""
        self._busy = busy
        if busy:
            self._problem = None
        for part in (self.secret, self._open, self._recovery, self._other, self._elsewhere, self._language):
            part.setEnabled(not busy)
        self._show()
        if not busy:
            self.secret.setFocus()

    def refuse(self, problem: Problem) -> None:
        """Say why it did not open; what was typed is selected, so that typing anew replaces it."""
        self.busy(False)
        self._problem = problem
        self._show()
        self.secret.line.selectAll()
        self.secret.look_at_keyboard()

    def _show(self) -> None:
        self._open.setText(t("Lock", "Opening…") if self._busy else t("Lock", "Open"))
        note = t("Lock", "This is the practice vault. Nothing in it is real. Its passphrase is “{phrase}”.")
        self._note.setText(words.fill(note, phrase=PRACTICE_PHRASE) if self._practice else "")
        self._note.setVisible(self._practice)
        self._said.setText(self._problem.sentence() if self._problem else "")
        self._advice.setText(self._problem.advice() if self._problem else "")
        self._said.setVisible(bool(self._said.text()))
        self._advice.setVisible(bool(self._advice.text()))

    def _typed(self, _text: str) -> None:
        if self._problem is not None:
            self._problem = None
            self._show()

    def _give(self) -> None:
        if self.secret.text.strip() and not self._busy:
            self.given.emit(self.secret.text)

    def _offer_languages(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setObjectName("lock.languages")
        for code in words.available():
            action = menu.addAction(words.LANGUAGE_NAMES[code])
            action.setObjectName(f"lock.language.{code}")
            action.setCheckable(True)
            action.setChecked(code == words.current())
            action.triggered.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._language.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field."""
        super().showEvent(event)
        self.secret.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new width when the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.fit()
        super().changeEvent(event)


def _suggest(start: str, language: str) -> list[str]:
    """Return words of the list that begin so; the list is read when words are first shown."""
    from toolkit.vault import passphrase

    return passphrase.suggest(start, language)
