"""Where recording stops: nothing was kept, help goes on; under 18 the centre's own path is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.incidents.path import PATH, edit_path
from toolkit.desktop.widgets import (
    Card,
    Picture,
    PrimaryButton,
    QuietButton,
    Scroll,
    Text,
    clear,
    column,
    row,
)
from toolkit.incidents.service import Safeguarding


class StopPanel(QWidget):
    """Where recording stops: nothing was kept, and how help goes on."""

    slip_asked = Signal()
    sheets_asked = Signal()
    done = Signal()

    def __init__(self, name: str, title: str, sentences: list[str], *, kind: str = "plain") -> None:
        super().__init__()
        self.setObjectName(name)
        page = Scroll(widest=760)
        head = row(3)
        head.addWidget(Picture("heart", "lead", 40, folder="pictograms"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(title, "title"), 1)
        page.body.addLayout(head)
        card = Card(kind=kind, margin=4)
        for sentence in sentences:
            card.body.addWidget(Text(sentence, "large"))
        page.body.addWidget(card)
        self.more = column(3)
        page.body.addLayout(self.more)
        buttons = row(3)
        slip = PrimaryButton(t("Incidents", "Make a slip for help"), "referrals", name=f"{name}.slip")
        sheets = QuietButton(t("Incidents", "Show a rights sheet"), "rights", name=f"{name}.sheets")
        back = QuietButton(t("Incidents", "Back to the reports"), "arrow-left", name=f"{name}.back")
        slip.clicked.connect(self.slip_asked)
        sheets.clicked.connect(self.sheets_asked)
        back.clicked.connect(self.done)
        for button in (slip, sheets, back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        page.body.addLayout(buttons)
        page.finish()
        whole = row(0)
        whole.addWidget(page)
        self.setLayout(whole)
        self.first = slip


class UnderAgePanel(StopPanel):
    """The path that the centre filled in; until then it says that it is missing."""

    def __init__(self, house: House, name: str, title: str, sentences: list[str]) -> None:
        super().__init__(name, title, sentences, kind="warm")
        self._house = house
        self._ask()

    def _ask(self) -> None:
        self._house.work.do(lambda kit: kit.incidents.safeguarding(), self._show, owner=self)

    def _show(self, path: Safeguarding) -> None:
        clear(self.more)
        card = Card(t("Incidents", "This centre's path"), margin=4)
        for word, said in (
            (t("Incidents", "Call"), path.call),
            (t("Incidents", "What the law asks of us"), path.law),
            (t("Incidents", "Say this first"), path.first),
        ):
            if said:
                card.body.addWidget(Text(word, "body", "soft"))
                card.body.addWidget(Text(said, "large"))
        if not path.known:
            missing = t("Incidents", "It is not filled in yet.")
            if not self._house.coordinator:
                missing = f"{missing} {t('Incidents', 'Ask your coordinator now.')}"
            card.body.addWidget(Text(missing, "large", "warm"))
        if self._house.coordinator:
            edit = QuietButton(t("Incidents", "Fill it in"), "edit", name=f"{PATH}.edit")
            edit.clicked.connect(lambda: edit_path(self, self._house, self._ask))
            card.body.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.addWidget(card)
