"""The centre's path for a person under 18: what is filled in once, before it is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.widgets import Field, Lines, SideSheet, Text
from toolkit.incidents.service import Safeguarding

PATH = "incidents.path"
_LONGEST = 300


def edit_path(host: QWidget, house: House, then: Callable[[], None] | None = None) -> None:
    """Show the path over `host` to fill it in; `then` is called once it is saved."""
    house.work.do(lambda kit: kit.incidents.safeguarding(), lambda path: _open(host, house, path, then), owner=host)


def _open(host: QWidget, house: House, path: Safeguarding, then: Callable[[], None] | None) -> None:
    sheet = SideSheet(host, t("Incidents", "Path for people under 18"), t("Incidents", "Save"), name=PATH)
    boxes = [Lines(said, rows=3, longest=_LONGEST) for said in (path.call, path.law, path.first)]
    words = (
        ("call", t("Incidents", "Who to call, with the number")),
        ("law", t("Incidents", "What the law asks you to pass on, and to whom")),
        ("first", t("Incidents", "What you tell the young person before they speak")),
    )
    sheet.add(Text(t("Incidents", "It is shown as soon as somebody says that they are under 18."), "body", "soft"))
    for (name, word), box in zip(words, boxes, strict=True):
        sheet.add(Field(word, box, name=f"{PATH}.{name}"))
    sheet.finish()

    def save() -> None:
        made = Safeguarding(*(box.toPlainText() for box in boxes))

        def saved(_none: object) -> None:
            sheet.close_it()
            house.notices.done(t("Incidents", "The path for people under 18 is saved."))
            if then is not None:
                then()

        house.work.do(lambda kit: kit.incidents.set_safeguarding(made), saved, refused=sheet.problem, owner=host)

    sheet.confirmed.connect(save)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open()
