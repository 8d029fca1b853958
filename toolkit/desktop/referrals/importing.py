"""Bringing in a table of places: chosen in the window, read at once, added only after a look at it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.words import fill, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.saving import FolderPanel
from toolkit.desktop.widgets import Dialog, PrimaryButton, QuietButton, Scroll, Text
from toolkit.referrals.directory import MOST_BYTES, Directory

UNREADABLE = kind(
    "referrals.file-unreadable",
    mark("Problem", "That file can't be read."),
    mark("Problem", "Choose another one."),
)


def import_places(house: House, owner: QWidget) -> None:
    """Let the person choose a table, show what is in it, and add its places when they say so."""
    panel = FolderPanel(
        house.window, t("Referrals", "Bring in a table of places"), t("Referrals", "Read it"), suffixes=(".csv", ".txt")
    )

    def chosen(path: object) -> None:
        if isinstance(path, Path):
            house.work.do(
                lambda kit: kit.referrals.read_directory(_content(path)),
                lambda found: _Look(house, owner, found).open(),
                owner=owner,
            )

    panel.chosen.connect(chosen)
    panel.open()


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        raise UNREADABLE.problem() from None


class _Look(Dialog):
    """What the table holds: how many places, and every line that was left out, with the reason."""

    def __init__(self, house: House, owner: QWidget, found: Directory) -> None:
        super().__init__(house.window, t("Referrals", "Bring in a table of places"), name="referrals.import")
        n = len(found.drafts)
        self.body.addWidget(Text(t("Referrals", "{n} places can be added.", "", n), "large"))
        if found.rejected:
            n_left = len(found.rejected)
            self.body.addWidget(Text(t("Referrals", "{n} lines were left out:", "", n_left), "body", "warm"))
            lines = Scroll(gap=1, margin=0)
            for each in found.rejected:
                said = fill(t("Referrals", "Line {line}: {why}"), line=each.line, why=each.why.say())
                lines.body.addWidget(Text(said, "body", "soft"))
            lines.finish()
            self.body.addWidget(lines, 1)
        cancel = QuietButton(t("Shell", "Cancel"), name="referrals.import.cancel")
        cancel.clicked.connect(self.dismiss)
        self.foot.addWidget(cancel)
        add = PrimaryButton(t("Referrals", "Add them"), name="referrals.import.confirm")
        add.setEnabled(bool(found.drafts))
        self.foot.addWidget(add)

        def confirmed() -> None:
            self.close_it()
            house.work.do(lambda kit: kit.referrals.add_all(found.drafts), added, owner=owner)

        def added(ops: list[Op]) -> None:
            house.notices.done(t("Referrals", "{n} places added.", "", n), undo=lambda: undo(ops))

        def undo(ops: list[Op]) -> None:
            house.work.do(
                lambda kit: kit.referrals.remove_all(ops),
                lambda _none: house.notices.say(t("Referrals", "Taken back.")),
                owner=owner,
            )

        add.clicked.connect(confirmed)
        self.closed.connect(self.deleteLater)
