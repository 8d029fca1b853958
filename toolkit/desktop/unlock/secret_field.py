"""One field for a passphrase: hidden unless asked, with the keyboard's language beside it and words on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.frame import row
from toolkit.desktop.widgets.press import Check, LinkButton
from toolkit.desktop.widgets.text import Text

LONGEST = 256
SUGGESTIONS = 4
_A_MOMENT = 80  # milliseconds
Suggest = Callable[[str, str], list[str]]  # (beginning of a word, language) -> words, best first


class SecretField(QWidget):
    """Label, field, "Show words", the keyboard's language, and while shown the words that fit."""

    entered = Signal()  # Return
    edited = Signal(str)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._suggest: Suggest | None = None
        self._painted = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().space(1))
        self.label = Text(label, "strong")
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}.line")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(label)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.label.setBuddy(self.line)
        self.show_words = Check(t("Lock", "Show words"), name=f"{name}.show")
        self._keyboard = Text("", "small", "soft", wrap=False)
        self._keyboard.setObjectName(f"{name}.keyboard")
        self._strip = QWidget()
        self._strip.setObjectName(f"{name}.words")
        self._offers = [LinkButton("", name=f"{name}.word{number}") for number in range(SUGGESTIONS)]
        for offer in self._offers:
            offer.clicked.connect(lambda _checked=False, offer=offer: self._take(offer.text()))
        strip = row(*self._offers, None, gap=1)
        self._strip.setLayout(strip)
        self._strip.hide()
        column.addWidget(self.label)
        column.addWidget(self.line)
        column.addWidget(self._strip)
        column.addLayout(row(self.show_words, None, self._keyboard))
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.entered)
        self.line.installEventFilter(self)
        self.show_words.toggled.connect(self._show)
        self.setFocusProxy(self.line)
        method = QGuiApplication.inputMethod()
        if method is not None:
            method.localeChanged.connect(self.look_at_keyboard)

    def offer_words(self, suggest: Suggest) -> None:
        """Take words from here; none are offered before."""
        self._suggest = suggest
        self._fill_strip()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put words in: those that were typed before a step back."""
        self.line.setText(text)
        self.edited.emit(text)

    def clear(self) -> None:
        """Forget what was typed, and the way back to it (Ctrl+Z)."""
        self.line.setText("")
        self._fill_strip()

    def rename(self, label: str) -> None:
        """Say the label and our own words anew, in the current language."""
        self.label.setText(label)
        self.line.setAccessibleName(label)
        self.show_words.setText(t("Lock", "Show words"))
        QTimer.singleShot(0, self, self.look_at_keyboard)

    def look_at_keyboard(self) -> None:
        """Show which language the keyboard writes, and whether capitals are locked."""
        from toolkit.desktop.unlock import keyboard

        state = keyboard.state()
        parts = []
        if state.capitals:
            parts.append(t("Lock", "Capitals are on"))
        if state.layout:
            parts.append(words.fill(t("Lock", "Keyboard: {layout}"), layout=state.layout))
        self._keyboard.setText(" · ".join(parts))
        self._keyboard.set_tone("warm" if state.capitals else "soft")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask about the keyboard once this has been painted: the window does not wait for the answer."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.look_at_keyboard)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Complete with Tab while words are shown; look at the keyboard at each key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            first = self._offers[0]
            if event.key() == Qt.Key.Key_Tab and self._strip.isVisible() and first.isVisible():
                self._take(first.text())
                return True
        elif event.type() in {QEvent.Type.KeyRelease, QEvent.Type.FocusIn} and self._painted:
            self.look_at_keyboard()
            # Where the window system tells of a change after the key that made it.
            QTimer.singleShot(_A_MOMENT, self, self.look_at_keyboard)
        return False

    def _typed(self, text: str) -> None:
        self._fill_strip()
        self.edited.emit(text)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._fill_strip()
        self.line.setFocus()

    def _fill_strip(self) -> None:
        before = self.line.text()[: self.line.cursorPosition()]
        start = before.split(" ")[-1]
        found: list[str] = []
        if self.show_words.isChecked() and self._suggest is not None and len(start) >= 2:
            found = [word for word in self._suggest(start, words.current()) if word != start][:SUGGESTIONS]
        for offer, word in zip(self._offers, found + [""] * SUGGESTIONS, strict=False):
            offer.setText(word)
            offer.setVisible(bool(word))
        self._strip.setVisible(self.show_words.isChecked() and self._suggest is not None)

    def _take(self, word: str) -> None:
        if not word:
            return
        text, place = self.line.text(), self.line.cursorPosition()
        start = text[:place].rfind(" ") + 1
        self.line.setText(f"{text[:start]}{word} {text[place:].lstrip()}")
        self.line.setCursorPosition(start + len(word) + 1)
        self._typed(self.line.text())
        self.line.setFocus()
