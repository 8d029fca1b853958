"""The step of the sealed account: typed text lives in memory and is sealed as it grows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.found import Found
from toolkit.desktop.incidents.step import NAME, StepWidget
from toolkit.desktop.look import look
from toolkit.desktop.widgets import Field, Lines, Picture, QuietButton, Scroll, Text, plane, row
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.incidents.model import Answers

SEAL_EVERY_MS = 10_000
_LONGEST = 30_000


class AccountStep(StepWidget):
    """A box for the person's own words; `seal(text)` is called every ten seconds and when asked."""

    key = "account"

    def __init__(self, house: House, seal: Callable[[str], None]) -> None:
        super().__init__()
        self._house = house
        self._seal = seal
        self._sealed_text = ""
        line = row(3)
        line.addWidget(Picture("shield-lock", "lead", 28), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(
            Text(
                t(
                    "Incidents",
                    "Names, badge numbers, plates and days may stand here and nowhere else. "
                    "It is sealed while you type. You cannot read it again, only the coordinator can.",
                )
            ),
            1,
        )
        self.body.addWidget(plane(line))
        self.text = Lines(rows=9, longest=_LONGEST)
        self.body.addWidget(Field(t("Incidents", "In the person's own words"), self.text, name=f"{NAME}.account.text"))
        self.found = Found(house, self.text, name=f"{NAME}.account.found")
        self.body.addWidget(self.found)
        foot = row(3)
        self.status = Text("", "body", "soft")
        self.status.setObjectName(f"{NAME}.account.status")
        self._read = QuietButton(t("Incidents", "Read it back"), "eye", name=f"{NAME}.account.read")
        self._read.clicked.connect(self.read_back)
        foot.addWidget(self.status, 1)
        foot.addWidget(self._read)
        self.body.addWidget(plane(foot))
        self._timer = QTimer(self)
        self._timer.setInterval(SEAL_EVERY_MS)
        self._timer.timeout.connect(self.put_away)
        self._timer.start()
        self.text.textChanged.connect(self._typed)
        self.tell(0)
        self._typed()

    def title(self) -> str:
        """Return the heading."""
        return t("Incidents", "The account")

    def hint(self) -> str:
        """Say that it may stay empty."""
        return t("Incidents", "This may stay empty. The coded answers count without it.")

    def show_answers(self, answers: Answers) -> None:
        """Show nothing: what was sealed cannot be shown."""

    def take(self, answers: Answers) -> Answers:
        """Return the answers as they are."""
        return answers

    def begin(self) -> QWidget:
        """Return the box."""
        return self.text

    def put_away(self) -> None:
        """Seal what stands in the box, where it is another text than the one sealed last."""
        text = self.text.toPlainText()
        text = text if text.strip() else ""
        if text != self._sealed_text:
            self._sealed_text = text
            self._seal(text)

    def tell(self, sealed: int) -> None:
        """Say how many words are sealed."""
        n = sealed
        self.status.setText(
            t("Incidents", "Sealed, {n} words", "", n) if n else t("Incidents", "Nothing is sealed yet.")
        )

    def read_back(self) -> None:
        """Show once, in large letters, what stands in the box: to read it with the person before it is sealed."""
        panel = Dialog(
            self._house.window, t("Incidents", "Read it with the person"), width=760, name=f"{NAME}.account.back"
        )
        said = Text(self.text.toPlainText(), "title")
        said.setObjectName(f"{NAME}.account.back.text")
        scroll = Scroll(margin=2)
        scroll.setMinimumHeight(look().wide(280))
        scroll.body.addWidget(said)
        scroll.finish()
        panel.body.addWidget(scroll, 1)
        self.found.look_at_once()
        n = len(self.found.places)
        if n:
            told = t("Incidents", "{n} places in it could tell who somebody is. They may stay: it is sealed.", "", n)
            panel.body.addWidget(Text(told, "body", "warm"))
        close = QuietButton(t("Incidents", "Close"), name=f"{NAME}.account.back.close")
        close.clicked.connect(panel.dismiss)
        panel.foot.addWidget(close)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    def _typed(self) -> None:
        self._read.setEnabled(bool(self.text.toPlainText().strip()))
