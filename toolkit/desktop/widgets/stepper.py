"""`Stepper`: one question at a time, with a bar that shows how far one is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QProgressBar, QStackedWidget, QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Scroll, column, row
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Rule, Text


@dataclass(frozen=True)
class Step:
    """A step: its key, the question, what is asked with, and whether one may go on (None: always)."""

    key: str
    title: str
    content: QWidget
    ready: Callable[[], bool] | None = None
    hint: str = ""


class Stepper(QWidget):
    """Steps in order; `finished` after the last, `left` when one goes back from the first.

    Call `check()` when an answer changed, so that Next follows `ready`. Return goes on.
    Object names: ``name.next``, ``name.back``.
    """

    finished = Signal()
    left = Signal()
    moved = Signal(str)  # the key of the step now shown

    def __init__(self, finish: str, *, name: str = "", widest: int = 760) -> None:
        super().__init__()
        self._finish = finish
        self._steps: list[Step] = []
        self._widest = widest
        self._count = Text("", "small", "soft", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(t("Shell", "How far you are"))
        self._stack = QStackedWidget()
        self.back = QuietButton(t("Shell", "Back"), name=f"{name}.back")
        self.next = PrimaryButton(t("Shell", "Next"), name=f"{name}.next")
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        top = column(2)
        top.setContentsMargins(look().space(5), look().space(3), look().space(5), 0)
        top.addWidget(self._count)
        top.addWidget(self._bar)
        self.foot = row(3)
        self.foot.setContentsMargins(look().space(5), look().space(3), look().space(5), look().space(4))
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next)
        body = column(0)
        body.addLayout(top)
        body.addWidget(self._stack, 1)
        body.addWidget(Rule())
        body.addLayout(self.foot)
        self.setLayout(body)
        self.setObjectName(name)

    def add(self, step: Step) -> None:
        """Add a step at the end."""
        self._steps.append(step)
        page = Scroll(widest=self._widest)
        page.body.addWidget(Text(step.title, "title"))
        if step.hint:
            page.body.addWidget(Text(step.hint, "body", "soft"))
        page.body.addWidget(step.content)
        page.finish()
        self._stack.addWidget(page)
        self._tell()

    def step(self) -> str:
        """Return the key of the step shown, empty where there is none."""
        index = self._stack.currentIndex()
        return self._steps[index].key if 0 <= index < len(self._steps) else ""

    def go(self, key: str) -> None:
        """Show a step."""
        for index, step in enumerate(self._steps):
            if step.key == key:
                self._stack.setCurrentIndex(index)
                self._tell()
                self.moved.emit(key)
                return

    def check(self) -> None:
        """Ask the step shown whether one may go on."""
        index = self._stack.currentIndex()
        ready = self._steps[index].ready if 0 <= index < len(self._steps) else None
        self.next.setEnabled(ready is None or ready())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return."""
        focused = self.window().focusWidget()
        typing = isinstance(focused, QPlainTextEdit | QAbstractButton)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not typing and self.next.isEnabled():
            self._go_on()
            return
        super().keyPressEvent(event)

    def _go_on(self) -> None:
        index = self._stack.currentIndex()
        if index + 1 < len(self._steps):
            self.go(self._steps[index + 1].key)
            self._focus_first()
        else:
            self.finished.emit()

    def _focus_first(self) -> None:
        # The first thing of the new step, so that the keyboard goes on there.
        page = self._stack.currentWidget()
        for widget in [] if page is None else page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        index = self._stack.currentIndex()
        if index > 0:
            self.go(self._steps[index - 1].key)
        else:
            self.left.emit()

    def _tell(self) -> None:
        index, total = self._stack.currentIndex(), len(self._steps)
        self._count.setText(fill(t("Shell", "Step {step} of {total}"), step=index + 1, total=total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(index + 1)
        self.next.setText(self._finish if index + 1 == total else t("Shell", "Next"))
        self.check()
