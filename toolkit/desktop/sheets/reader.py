"""Reading one sheet: its language, how far it can be relied on, and its text in large letters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.pointers import Target
from toolkit.base.words import LANGUAGE_NAMES, t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.sheets.view import SheetView
from toolkit.desktop.widgets import Card, Combo, LinkButton, Picture, QuietButton, Text, clear, column, row
from toolkit.sheets.library import Sheet


class SheetReader(QWidget):
    """The open sheet; `back` asks for the tiles, `language_asked` for the sheet in another language."""

    back = Signal()
    language_asked = Signal(str)

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._all = QuietButton(t("Rights", "All sheets"), "arrow-left", name="rights.back")
        self._language = Combo()
        self._language.setObjectName("rights.language")
        self._language.setAccessibleName(t("Rights", "Language of the sheet"))
        self._word = Text(t("Rights", "Language of the sheet"), "small", "soft", wrap=False)
        self._word.setBuddy(self._language)
        self._status = Card(kind="warm", margin=3)
        self._status.body.setSpacing(look().space(1))
        self._view = SheetView("rights.text")
        self._view.setAccessibleName(t("Rights", "Text of the sheet"))
        self._lay_out()
        self._all.clicked.connect(self.back)
        self._language.activated.connect(lambda _index: self.language_asked.emit(str(self._language.value())))

    def _lay_out(self) -> None:
        bar = row(3)
        bar.addWidget(self._all)
        bar.addStretch(1)
        bar.addWidget(self._word)
        bar.addWidget(self._language)
        whole = column(3)
        whole.setContentsMargins(look().space(5), look().space(4), look().space(5), look().space(4))
        whole.addLayout(bar)
        whole.addWidget(self._status)
        whole.addWidget(self._view, 1)
        self.setLayout(whole)

    def show_sheet(self, sheet: Sheet, languages: list[str]) -> None:
        """Show a sheet; `languages` are those it is there in."""
        self._language.choose([(LANGUAGE_NAMES.get(code, code), code) for code in languages])
        self._language.set_value(sheet.info.language)
        self._show_status(sheet)
        self._view.show_blocks(sheet.blocks, sheet.info.language)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_status(self, sheet: Sheet) -> None:
        clear(self._status.body)
        reviewed = sheet.info.reviewed
        self._status.set_kind("good" if reviewed else "warm")
        # In one paragraph: the sheet itself needs the height.
        said = row(2)
        picture = Picture("shield-check" if reviewed else "alert", "good" if reviewed else "warm")
        said.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(Text(" ".join(sheet.info.status()), "body"), 1, Qt.AlignmentFlag.AlignVCenter)
        self._status.body.addLayout(said)
        if sheet.blank:
            said = row(2)
            said.addWidget(Picture("phone", "warm"))
            said.addWidget(Text(t("Rights", "Your own numbers are not filled in yet."), "body"), 1)
            if self._house.coordinator:
                fill = LinkButton(t("Rights", "Fill them in"), name="rights.fill")
                fill.clicked.connect(lambda: self._house.go(Target("settings", None, "centre")))
                said.addWidget(fill)
            self._status.body.addLayout(said)
