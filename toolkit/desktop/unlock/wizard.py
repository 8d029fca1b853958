"""The first run: one question at a time, each said before it is asked, and nothing typed is lost on the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QVBoxLayout, QWidget

from toolkit.base import words
from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.frame import Emblem, Middle, row
from toolkit.desktop.unlock.step import Step
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

WIDE = 600


class Wizard(QWidget):
    """Shows the steps of a list one after the other; a step is made anew each time it is come to."""

    finished = Signal(object)  # Answers
    practice_asked = Signal()
    restore_asked = Signal()
    left = Signal()  # Back from the first step
    language_chosen = Signal(str)

    def __init__(
        self, steps: list[type[Step]], answers: Answers, *, back_from_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("wizard")
        self.answers = answers
        self._steps = steps
        self._at = 0
        self._back_from_first = back_from_first
        self._busy = False
        self._step: Step | None = None
        self._middle: Middle | None = None
        whole = QVBoxLayout(self)
        gap = look().space(5)
        whole.setContentsMargins(0, gap, 0, 0)
        whole.setSpacing(0)
        self._title = Text("Satchel", "large", "soft", wrap=False)
        self._count = Text("", "small", "soft", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("wizard.progress")
        top = QVBoxLayout()
        top.setContentsMargins(gap, 0, gap, 0)
        top.setSpacing(look().space(2))
        top.addLayout(row(Emblem(24), self._title, None, self._count))
        top.addWidget(self._bar)
        whole.addLayout(top)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._body, 1)
        self._said = Text("", "body", "danger")
        self._said.setObjectName("wizard.said")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.hide()
        self._back = QuietButton(name="wizard.back")
        self._next = PrimaryButton(name="wizard.next")
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        foot = row(self._back, None, self._next)
        foot.setContentsMargins(gap, look().space(3), gap, look().space(4))
        whole.addWidget(self._said)
        whole.addLayout(foot)
        self.show_step()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        if self._step is None:
            raise RuntimeError
        return self._step

    def show_step(self) -> None:
        """Make the step anew from the answers, in the language of now, and show it."""
        if self._middle is not None:
            self._body.removeWidget(self._middle)
            self._middle.hide()
            self._middle.deleteLater()
        self._middle = Middle(WIDE)
        self._step = self._steps[self._at](self.answers)
        self._step.changed.connect(self._check)
        self._step.done.connect(self.go_on)
        self._step.language_chosen.connect(self.language_chosen)
        self._middle.column.addStretch(1)
        self._middle.column.addWidget(self._step)
        self._middle.column.addStretch(2)
        self._body.addWidget(self._middle)
        total = len(self._steps)
        self._bar.setAccessibleName(t("Lock", "How far you are"))
        self._bar.setRange(0, total)
        self._bar.setValue(self._at + 1)
        self._count.setText(words.fill(t("Lock", "{step} of {total}"), step=self._at + 1, total=total))
        self._back.setText(t("Lock", "Back"))
        self._back.setVisible(self._at > 0 or self._back_from_first)
        self.say("")
        self._check()
        self._next.setFocus()
        self._step.begin()

    def busy(self, busy: bool, text: str = "") -> None:
        """Show, with `text`, that something takes a while: nothing can be pressed meanwhile."""
        self._busy = busy
        self._back.setEnabled(not busy)
        self._bar.setRange(0, 0 if busy else len(self._steps))
        self._bar.setValue(self._at + 1)
        if self._step is not None:
            self._step.setEnabled(not busy)
        self._check()
        self.say(text, "soft")

    def refuse(self, problem: Problem) -> None:
        """Say what could not be done."""
        self.busy(False)
        self.say(f"{problem.sentence()} {problem.advice()}".strip())

    def say(self, text: str, tone: str = "danger") -> None:
        """Say something above the buttons; empty for nothing."""
        self._said.setText(text)
        self._said.set_tone(tone)
        self._said.setVisible(bool(text))

    def go_on(self) -> None:
        """Go to the next step, when this one is answered."""
        if self._busy:
            return
        wrong = self.step.wrong()
        if wrong:
            self.say(wrong)
            return
        if not self.step.ready():
            return
        if self.answers.intent == "practice":
            self.practice_asked.emit()
        elif self.answers.intent == "restore":
            self.restore_asked.emit()
        elif self._at + 1 < len(self._steps):
            self._at += 1
            self.show_step()
        else:
            self.finished.emit(self.answers)

    def go_back(self) -> None:
        """Go to the step before."""
        if self._busy:
            return
        if self._at:
            self._at -= 1
            self.show_step()
        else:
            self.left.emit()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.show_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return, unless a button has the focus."""
        pressed = isinstance(self.window().focusWidget(), QAbstractButton)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not pressed:
            self.go_on()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new width when the text size changed."""
        if event.type() == QEvent.Type.StyleChange and self._middle is not None:
            self._middle.fit()
        super().changeEvent(event)

    def _check(self) -> None:
        self._next.setText(self.step.verb())
        self._next.setVisible(self.step.has_next)
        self._next.setEnabled(self.step.ready() and not self._busy)
        if not self._busy:
            self.say("")
