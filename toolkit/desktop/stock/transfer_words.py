"""The six words of a transfer's file: shown to the sender, asked of the receiver."""

from __future__ import annotations

from PySide6.QtCore import Signal

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.widgets import Dialog, Field, Line, PrimaryButton, QuietButton, Text
from toolkit.stock.transfer_file import Message
from toolkit.vault import passphrase


class WordsDialog(Dialog):
    """Six words to be said by phone; `agreed` gives them when the person has them."""

    agreed = Signal(str)

    def __init__(self, house: House) -> None:
        super().__init__(house.window, t("Stock", "Six words for this file"), width=520, name="stock.words")
        self.words = passphrase.generate().text
        self.body.addWidget(
            Text(
                t(
                    "Stock",
                    "The file opens only with these words. Write them down, or say them by phone. "
                    "Never send them together with the file. They are not kept.",
                ),
                "body",
                "soft",
            )
        )
        shown = Text(self.words, "title")
        shown.setObjectName("stock.words.shown")
        self.body.addWidget(shown)
        cancel = QuietButton(t("Shell", "Cancel"), name="stock.words.cancel")
        cancel.clicked.connect(self.dismiss)
        go = PrimaryButton(t("Stock", "I have the words, save the file"), "save", name="stock.words.go")
        go.clicked.connect(lambda: self._go())
        self.foot.addWidget(cancel)
        self.foot.addWidget(go)
        self.closed.connect(self.deleteLater)

    def _go(self) -> None:
        self.close_it()
        self.agreed.emit(self.words)


class OpenDialog(Dialog):
    """Asks for the six words until they open the file; `read` gives what it says."""

    read = Signal(object)  # Message

    def __init__(self, house: House, data: bytes) -> None:
        super().__init__(house.window, t("Stock", "The six words of this file"), width=520, name="stock.open")
        self.house, self._data = house, data
        self.line = Line(longest=200)
        self.field = Field(
            t("Stock", "Six words"),
            self.line,
            t("Stock", "The other centre says them by phone."),
            name="stock.open.words",
        )
        self.body.addWidget(self.field)
        cancel = QuietButton(t("Shell", "Cancel"), name="stock.open.cancel")
        cancel.clicked.connect(self.dismiss)
        self.go = PrimaryButton(t("Stock", "Open"), name="stock.open.go")
        self.go.clicked.connect(lambda: self._go())
        self.line.returnPressed.connect(self._go)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.go)
        self.closed.connect(self.deleteLater)

    def _go(self) -> None:
        words, data = self.line.text(), self._data
        if not words.strip():
            self.field.error(t("Stock", "Type the six words."))
            return
        self.field.error("")
        self.go.setEnabled(False)
        self.house.work.do(
            lambda kit: kit.stock.read_transfer(data, words), self._opened, refused=self._refused, owner=self
        )

    def _opened(self, message: Message) -> None:
        self.close_it()
        self.read.emit(message)

    def _refused(self, problem: Problem) -> None:
        self.go.setEnabled(True)
        self.field.error(" ".join(part for part in (problem.sentence(), problem.advice()) if part))
        self.arrange()
