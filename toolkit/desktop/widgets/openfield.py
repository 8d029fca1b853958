"""`OpenField`: a few open words, kept unsealed: phone numbers and the like do not enter, names are warned about.

What was typed stays in the field; a sheet does not confirm before it is put otherwise.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from toolkit.base import words
from toolkit.base.words import Phrase, fill, isolated, mark, t
from toolkit.desktop.widgets.field import Field
from toolkit.desktop.widgets.text import Text
from toolkit.incidents.textcheck import Finding, Sort, check, likely_person, may_be_a_title

_REST_MS = 400
_SHOWN = 30
# What each kind is called when it may not enter.
CALLED: dict[Sort, Phrase] = {
    Sort.PHONE: mark("Problem", "a phone number"),
    Sort.EMAIL: mark("Problem", "an e-mail address"),
    Sort.CARD: mark("Problem", "a card number"),
    Sort.IBAN: mark("Problem", "a bank account"),
    Sort.NUMBER: mark("Problem", "a number that is somebody's"),
    Sort.PLATE: mark("Problem", "a number plate"),
    Sort.SPOT: mark("Problem", "an exact spot"),
    Sort.HANDLE: mark("Problem", "somebody's account on a network"),
    Sort.LINK: mark("Problem", "an address on the net"),
    Sort.DAY: mark("Problem", "an exact day"),
    Sort.CLOCK: mark("Problem", "a time of the clock"),
    Sort.ADDRESS: mark("Problem", "an address"),
    Sort.AGE: mark("Problem", "an age"),
}


class OpenField(Field):
    """A `Field` over a `Line` or `Lines`.

    `titles` says that it holds the name of a place or organisation: then only what is very likely a
    person's name is warned about.
    """

    def __init__(
        self, label: str, control: QLineEdit | QPlainTextEdit, hint: str = "", *, name: str = "", titles: bool = False
    ) -> None:
        super().__init__(label, control, hint, name=name)
        self._words = control
        self._titles = titles
        self._stopped = ""
        self.warning = Text("", "small", "warm")
        self.warning.setObjectName(f"{name}.warning")
        self.warning.hide()
        body = self.layout()
        if body is not None:
            body.addWidget(self.warning)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.look)
        control.textChanged.connect(self._typed)

    def text(self) -> str:
        """Return what is typed."""
        control = self._words
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    def _typed(self) -> None:
        self._rest.start()

    def look(self) -> list[Finding]:
        """Say what may not enter, warn about names; return what was found."""
        self._rest.stop()
        typed = self.text()
        found = check(typed, words.current()) if typed.strip() else []
        hard = next((one for one in found if self._barred(typed, one)), None)
        if hard is not None:
            sentence = t("Problem", "“{found}” looks like {kind}. It can't be kept here: take it out.")
            said = isolated(typed[hard.start : hard.end][:_SHOWN])
            self._stopped = fill(sentence, found=said, kind=CALLED[hard.kind])
            self.error(self._stopped)
        elif self._stopped:
            self._stopped = ""
            self.error("")
        soft = (one for one in found if one.kind is Sort.NAME)
        name = next((one for one in soft if not self._titles or likely_person(typed, one)), None)
        if name is not None and hard is None:
            sentence = t("Problem", "Is “{found}” a name? No names here, please.")
            self.warning.setText(fill(sentence, found=isolated(typed[name.start : name.end][:_SHOWN])))
        self.warning.setVisible(name is not None and hard is None)
        return found

    def _barred(self, typed: str, one: Finding) -> bool:
        return one.hard and not (self._titles and may_be_a_title(typed, one))

    def refused(self) -> bool:
        """Tell whether something stands in it that cannot be kept; it is then said and has the focus."""
        if any(self._barred(self.text(), one) for one in self.look()):
            self.control.setFocus()
            return True
        return False
