"""Checking everything: a report in words, and mending what can be mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.base.topics import Topic
from toolkit.base.words import fill, mark, t
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, clear, column, row
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Text

if TYPE_CHECKING:
    from toolkit.desktop.work import Progress
    from toolkit.kit import Kit
    from toolkit.vault.doctor import Report


@dataclass(frozen=True)
class Standing:
    """What is known without looking again: what was found so far, and whether one of it can be accepted."""

    findings: tuple[str, ...]
    acceptable: bool


def standing(kit: Kit) -> Standing:
    """Read it, on the vault's thread."""
    from toolkit.vault import integrity

    found = kit.vault.findings
    return Standing(
        tuple(finding.say() for finding in found), any(finding.phrase in integrity.ACCEPTABLE for finding in found)
    )


class CheckSection(Section):
    """The doctor, in words."""

    slug = "check"
    word = mark("Settings", "Check the records")
    icon = "stethoscope"
    topics = frozenset({Topic.INTEGRITY})

    def fill(self) -> None:
        """Explain, offer the check, leave room for what it says."""
        self.say(
            t(
                "Settings",
                "Reads everything in the vault and compares it with its seals. Nothing is changed. It may take a "
                "minute; go on working meanwhile.",
            )
        )
        self._go = PrimaryButton(t("Settings", "Check now"), "stethoscope", name="settings.check.go")
        self._go.clicked.connect(self._check)
        foot = row(3)
        foot.addWidget(self._go)
        foot.addStretch(1)
        self.add(foot)
        self._report = column(3)
        self.add(self._report)
        self._last: Report | None = None

    def reload(self) -> None:
        """Show what is known so far."""
        if self._last is None:
            self.house.work.do(standing, self._show_standing, owner=self)

    def _show_standing(self, found: Standing) -> None:
        clear(self._report)
        for sentence in found.findings:
            self._report.addWidget(_line(sentence, "alert", "warm"))
        if found.acceptable and self.house.coordinator:
            accept = QuietButton(t("Settings", "Go on with this copy"), name="settings.check.accept")
            accept.clicked.connect(self._accept)
            self._report.addWidget(accept)

    def _check(self) -> None:
        def examine(kit: Kit, progress: Progress) -> Report:
            from toolkit.vault.doctor import examine as look_at

            return look_at(kit.vault, lambda share: progress.at(round(share * 100), 100))

        self._go.setEnabled(False)
        self.house.work.long(
            t("Settings", "Checking the records…"),
            examine,
            self._show,
            ended=lambda: self._go.setEnabled(True),
            owner=self,
        )

    def _show(self, report: Report) -> None:
        self._last = report
        clear(self._report)
        read = fill(
            t("Settings", "{entries} entries and {tables} tables were read."),
            entries=report.entries,
            tables=report.tables,
        )
        if report.is_clean:
            self._report.addWidget(_line(f"{t('Settings', 'Everything is whole.')} {read}", "circle-check", "good"))
            return
        for finding in report.findings:
            danger = finding.blocks_backup
            self._report.addWidget(_line(finding.say(), "alert", "danger" if danger else "warm"))
        self._report.addWidget(Text(read, "body", "soft"))
        if report.can_repair:
            self._report.addWidget(
                Text(t("Settings", "The entries themselves are whole, so the tables can be made anew from them."))
            )
            mend = PrimaryButton(t("Settings", "Mend the tables"), name="settings.check.mend")
            mend.clicked.connect(self._mend)
            self._report.addWidget(mend)

    def _mend(self) -> None:
        report = self._last
        if report is None:
            return

        def repair(kit: Kit) -> Report:
            from toolkit.vault.doctor import repair as mend

            return mend(kit.vault, report)

        self.house.work.do(repair, self._show, owner=self)

    def _accept(self) -> None:
        if self.house.ask(
            t("Settings", "Go on with this copy? What was written after it was made is not in it."),
            t("Settings", "Go on"),
        ):
            self.house.work.do(lambda kit: kit.vault.accept_copy(), lambda _done: self.reload(), owner=self)


def _line(sentence: str, icon: str, kind: str) -> Card:
    card = Card(kind=kind, margin=3)
    line = row(3)
    line.addWidget(Picture(icon, kind))
    line.addWidget(Text(sentence), 1)
    card.body.addLayout(line)
    return card
