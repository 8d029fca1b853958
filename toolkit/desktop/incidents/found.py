"""What the text check finds in a box while one types: underlined, said in words, other words offered in place.

Paragraphs are checked when the hand rests, a few at a time, and each only once as long as it stays as it is:
typing never waits for it.  Nothing is changed unless one asks for it.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from toolkit.base import words
from toolkit.base.words import fill, isolated, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.widgets import Flow, LinkButton, Picture, QuietButton, Text, column, plane, row
from toolkit.incidents.textcheck import NO_CAPITALS, Finding, check, unchecked

REST_MS = 250  # after the last key, before the text is looked at
_SLICE_MS = 6.0  # of checking between two turns of the window
_PIECE = 1_500  # letters looked at together; a longer paragraph is cut at a space
_KEPT = 400  # paragraphs whose findings are remembered
_SHOWN = 40  # letters of a finding that are said back


@dataclass(frozen=True)
class Place:
    """A finding at its place in the whole text."""

    start: int
    end: int
    said: str
    finding: Finding


def pieces(text: str) -> list[tuple[int, str]]:
    """Cut a text into paragraphs, and long ones at a space: (where it begins, the words)."""
    found: list[tuple[int, str]] = []
    place = 0
    for line in text.split("\n"):
        begin = 0
        while len(line) - begin > _PIECE:
            cut = line.rfind(" ", begin + _PIECE // 2, begin + _PIECE)
            cut = cut + 1 if cut > 0 else begin + _PIECE
            found.append((place + begin, line[begin:cut]))
            begin = cut
        found.append((place + begin, line[begin:]))
        place += len(line) + 1
    return [one for one in found if one[1].strip()]


def _units(text: str) -> list[int]:
    """Return the place of each letter as Qt counts: signs beyond the first plane are two of its units."""
    places = [0]
    for sign in text:
        places.append(places[-1] + (2 if ord(sign) > 0xFFFF else 1))
    return places


class Found(QWidget):
    """Stands under a box of words and says what was found in it; ``name`` begins the names of its parts.

    Alt+Down goes to the next place, Alt+Return writes what is offered there.  A press on an underlined
    word shows it here.
    """

    checked = Signal()  # the whole text has been looked at

    def __init__(self, house: House, box: QPlainTextEdit, *, name: str) -> None:
        super().__init__()
        self._box = box
        self._known: OrderedDict[tuple[str, str], tuple[Finding, ...]] = OrderedDict()
        self._language = words.current()
        self._waiting: list[tuple[int, str]] = []
        self._text = ""
        self.places: list[Place] = []
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.said = Text("", "body", "warm")
        self.said.setObjectName(f"{name}.said")
        self.blind = Text("", "small", "soft")
        self.blind.setObjectName(f"{name}.blind")
        self.write = QuietButton("", "edit", name=f"{name}.write")
        self.next = LinkButton(t("Incidents", "Next place"), "chevron-down", name=f"{name}.next")
        self.keys = Text(t("Incidents", "Alt+Down: next place. Alt+Enter: write the other words."), "small", "soft")
        self.write.clicked.connect(self.replace)
        self.next.clicked.connect(self.go_on)
        head = row(3)
        head.addWidget(Picture("alert", "warm", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.said, 1)
        buttons = Flow(gap=3)
        buttons.addWidget(self.write)
        buttons.addWidget(self.next)
        inside = column(2)
        inside.addLayout(head)
        inside.addWidget(plane(buttons))
        inside.addWidget(self.keys)
        self._card = plane(inside)
        body = column(1)
        body.addWidget(self._card)
        body.addWidget(self.blind)
        self.setLayout(body)
        self._card.hide()
        self.blind.hide()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.look)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go)
        box.textChanged.connect(self._typed)
        box.cursorPositionChanged.connect(self._moved)
        for keys, do in (("Alt+Down", self.go_on), ("Alt+Return", self.replace), ("Alt+Enter", self.replace)):
            short = QShortcut(QKeySequence(keys), box)
            short.setContext(Qt.ShortcutContext.WidgetShortcut)
            short.activated.connect(do)
        # The lists are read beside the window, so that the first word does not wait for them.
        house.work.draw(lambda: check("A name: Amina, 0712 345 600.", "en"), owner=self)

    # ------------------------------------------------------------------ looking
    def _typed(self) -> None:
        if self._box.toPlainText() != self._text:
            self._rest.start()

    def look(self) -> None:
        """Look at what stands in the box, now; what was looked at before is remembered."""
        self._rest.stop()
        self._text = self._box.toPlainText()
        self._language = words.current()
        self._waiting = [one for one in pieces(self._text) if (self._language, one[1]) not in self._known]
        self._go()

    def look_at_once(self) -> None:
        """Look at everything before returning."""
        self.look()
        while self._waiting:
            self._go()

    def _go(self) -> None:
        begun = perf_counter()
        while self._waiting and (perf_counter() - begun) * 1000 < _SLICE_MS:
            _start, piece = self._waiting.pop(0)
            self._known[self._language, piece] = tuple(check(piece, self._language))
        while len(self._known) > max(_KEPT, len(pieces(self._text))):
            self._known.popitem(last=False)
        if self._waiting:
            self._turn.start()
            return
        if self._box.toPlainText() == self._text:
            self._show()
            self.checked.emit()

    def _show(self) -> None:
        self.places = []
        for start, piece in pieces(self._text):
            for one in self._known.get((self._language, piece), ()):
                said = piece[one.start : one.end]
                self.places.append(Place(start + one.start, start + one.end, said, one))
        self._underline()
        self._moved()
        self._say()
        self._say_blind()

    def _underline(self) -> None:
        units = _units(self._text)
        marks = []
        for place in self.places:
            mark = QTextEdit.ExtraSelection()
            worn = QTextCharFormat()
            worn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            worn.setUnderlineColor(look().colour("danger" if place.finding.hard else "warm"))
            worn.setBackground(look().colour("warm_tint"))
            cursor = QTextCursor(self._box.document())
            cursor.setPosition(units[place.start])
            cursor.setPosition(units[place.end], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, worn
            marks.append(mark)
        self._box.setExtraSelections(marks)

    # ------------------------------------------------------------------ saying and offering
    @property
    def current(self) -> Place | None:
        """The place that is shown here, None where nothing was found."""
        return self.places[self._at] if self._at < len(self.places) else None

    def _moved(self) -> None:
        """Show the finding in which the cursor stands."""
        if self._box.toPlainText() != self._text:
            return
        units = _units(self._text)
        here = self._box.textCursor().position()
        for number, place in enumerate(self.places):
            if units[place.start] <= here <= units[place.end]:
                self._at = number
                self._say()
                return
        self._at = min(self._at, max(len(self.places) - 1, 0))

    def _say(self) -> None:
        place = self.current
        self._card.setVisible(place is not None)
        if place is None:
            return
        said = " ".join(place.said.split())
        said = said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "…"
        sentence = t("Incidents", "“{found}” could tell who or where somebody is. ({number} of {all})")
        self.said.setText(fill(sentence, found=isolated(said), number=self._at + 1, all=len(self.places)))
        self.write.setText(fill(t("Incidents", "Write “{words}” instead"), words=place.finding.replacement))
        self.write.setAccessibleName(self.write.text())
        self.next.setVisible(len(self.places) > 1)

    def _say_blind(self) -> None:
        blind = unchecked(self._text)
        if not blind:
            self.blind.hide()
            return
        if blind[0].script == NO_CAPITALS:
            said = t("Incidents", "Without capital letters only some names are found. It is sealed all the same.")
        else:
            said = t("Incidents", "Names in this script cannot be checked: look yourself. It is sealed all the same.")
        self.blind.setText(said)
        self.blind.show()

    def go_on(self) -> None:
        """Go to the next place, the first after the last, and mark it in the box."""
        if self._box.toPlainText() != self._text:
            self.look_at_once()
        if not self.places:
            return
        units = _units(self._text)
        here = self._box.textCursor().selectionStart()
        after = [n for n, place in enumerate(self.places) if units[place.start] > here]
        chosen = self._box.textCursor().hasSelection() or any(
            units[place.start] <= here <= units[place.end] for place in self.places
        )
        self._at = (after[0] if after else 0) if chosen or after else 0
        place = self.places[self._at]
        cursor = self._box.textCursor()
        cursor.setPosition(units[place.end])
        cursor.setPosition(units[place.start], QTextCursor.MoveMode.KeepAnchor)
        self._box.setTextCursor(cursor)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def replace(self) -> None:
        """Write the words offered in the place of what is shown; Ctrl+Z brings it back."""
        if self._box.toPlainText() != self._text:
            self.look_at_once()
            return  # what is shown may have changed: look first
        place = self.current
        if place is None:
            return
        units = _units(self._text)
        cursor = self._box.textCursor()
        cursor.setPosition(units[place.start])
        cursor.setPosition(units[place.end], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(place.finding.replacement)
        self._box.setTextCursor(cursor)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()
