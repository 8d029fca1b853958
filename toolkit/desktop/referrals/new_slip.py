"""Making a slip: what is needed, where to, and the paper beside it as it will print."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base import ids, words
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.referrals.pictures import language_items, need_choices, place_choice
from toolkit.desktop.referrals.preview import PaperPicture, first_page, print_slip
from toolkit.desktop.widgets import (
    Card,
    ChoiceGrid,
    Combo,
    Field,
    LinkButton,
    PrimaryButton,
    QuietButton,
    Scroll,
    Text,
    column,
    margins,
    row,
)
from toolkit.desktop.widgets.order import bring_into_sight
from toolkit.kit import Kit
from toolkit.referrals.model import VALIDITY_NAMES, Needed, SlipDraft, Validity, needs_from, usual_validity
from toolkit.referrals.pdf import slip_pdf
from toolkit.referrals.service import Choice as Place
from toolkit.referrals.service import SlipPaper

DRAFT = "referrals.new"
_PAUSE_MS = 120  # after the last click, before the paper is drawn again


class NewSlip(QWidget):
    """The form; `made` names the slip that was made, `place_wanted` asks for the directory."""

    made = Signal(object)
    place_wanted = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._loaded = False
        self._chosen_place: Op | None = None
        self._validity_chosen = False
        self._drawing = 0  # the paper that was asked for last: late ones are dropped
        self.needs = ChoiceGrid(need_choices(), several=True, least=176, name="referrals.new.need", goes_on=True)
        self.places = ChoiceGrid(least=236, name="referrals.new.place", goes_on=True)
        self._hurried = False  # whether Return was pressed on a choice: the focus goes on as far as it can
        self.language = Combo(language_items())
        self.validity = Combo([(VALIDITY_NAMES[each].say(), each) for each in Validity])
        self.validity.set_value(Validity.FORTNIGHT)
        self.no_place = Text("", "body", "soft")
        self.add_place = QuietButton(t("Referrals", "Add a place"), "plus", name="referrals.new.add-place")
        self.picture = PaperPicture("referrals.new.paper")
        self.note = Text(self._first_words(), "body", "soft")
        self._report: Op = 0  # the report that the slip is noted with, 0 for none
        self._with_report = Card(kind="lead", margin=3)
        self.make = PrimaryButton(t("Referrals", "Make the slip"), "printer", name="referrals.new.make")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._build()
        self.needs.changed.connect(self._needs_changed)
        self.places.changed.connect(self._place_changed)
        self.needs.passed.connect(self._hurry)
        self.places.passed.connect(self._hurry)
        self.language.activated.connect(lambda _index: self._changed())
        self.validity.activated.connect(lambda _index: self._validity_picked())
        self.add_place.clicked.connect(self.place_wanted.emit)
        self.make.clicked.connect(self._make)
        self._changed(save=False)

    def _build(self) -> None:
        form = Scroll(gap=3, margin=0)
        margins(form.body, 5, 1, 3, 5)
        tied = row(3)
        tied.addWidget(Text(t("Referrals", "This slip is noted with the report. The paper does not say so.")), 1)
        apart = LinkButton(t("Referrals", "Leave it apart"), name="referrals.new.apart")
        apart.clicked.connect(lambda: self.for_report(0))
        tied.addWidget(apart)
        self._with_report.body.addLayout(tied)
        self._with_report.hide()
        form.body.addWidget(self._with_report)
        form.body.addWidget(Text(t("Referrals", "What is needed?"), "large"))
        form.body.addWidget(self.needs)
        form.body.addSpacing(look().space(3))
        form.body.addWidget(Text(t("Referrals", "Where to?"), "large"))
        form.body.addWidget(self.places)
        form.body.addWidget(self.no_place)
        line = row(3)
        line.addWidget(self.add_place)
        line.addStretch(1)
        form.body.addLayout(line)
        form.body.addSpacing(look().space(3))
        choices = row(4)
        choices.addWidget(
            Field(t("Referrals", "Language of the slip"), self.language, name="referrals.new.language"), 1
        )
        choices.addWidget(Field(t("Referrals", "Good for"), self.validity, name="referrals.new.validity"), 1)
        form.body.addLayout(choices)
        form.finish()
        self.needs.setAccessibleName(t("Referrals", "What is needed?"))
        self.places.setAccessibleName(t("Referrals", "Where to?"))
        self.picture.setAccessibleName(t("Referrals", "The slip as it will print"))

        paper = Card(margin=4)
        paper.body.addWidget(self.picture, 1)
        paper.body.addWidget(self.note)
        paper.body.addWidget(self.make)
        paper.setFixedWidth(look().wide(344))
        paper.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        side = column(0)
        margins(side, 0, 1, 5, 4)
        side.addWidget(paper, 8)
        side.addStretch(1)
        whole = row(3)
        whole.addWidget(form, 1)
        whole.addLayout(side)
        self.setLayout(whole)

    # what is shown

    def reload(self) -> None:
        """Ask for the places, and the first time for what was left half done."""
        if not self._loaded:
            self.house.work.do(lambda kit: kit.vault.drafts.load(DRAFT), self._restore, owner=self)
            return
        self._reload_places()

    def for_report(self, report: Op) -> None:
        """Note the next slip with a report; 0 leaves it apart."""
        self._report = report
        self._with_report.setVisible(bool(report))

    def begin(self) -> None:
        """Put the focus where one starts."""
        tile = self.needs.tile(Needed.MEDICAL_CARE)
        if tile is not None:
            tile.setFocus()

    def put_away(self) -> None:
        """Save what is chosen: the window is about to be locked."""
        self._save()

    def _restore(self, draft: dict[str, Any] | None) -> None:
        self._loaded = True
        if draft:
            self.needs.set_values(list(needs_from(draft.get("needs") or ())))
            self._chosen_place = draft.get("place") if isinstance(draft.get("place"), int) else None
            self.language.set_value(draft.get("language"))
            validity = draft.get("validity")
            if validity in {each.value for each in Validity}:
                self._validity_chosen = True
                self.validity.set_value(Validity(validity))
        self._reload_places()

    def _reload_places(self) -> None:
        wanted = self._needs()
        self.house.work.do(lambda kit: kit.referrals.places_for(wanted), self._show_places, owner=self)

    def _show_places(self, found: list[Place]) -> None:
        if self._chosen_place not in {each.service.op for each in found}:
            # Where only one place helps, there is nothing to choose.
            self._chosen_place = found[0].service.op if len(found) == 1 and self._needs() else None
        several = len(self._needs()) > 1
        self.places.set_choices([place_choice(each, several=several) for each in found])
        self.places.set_values([self._chosen_place])
        self.places.setVisible(bool(found))
        self.no_place.setVisible(not found)
        self.no_place.setText(
            t("Referrals", "No place in the directory helps with that yet.")
            if self._needs()
            else t("Referrals", "The directory is empty.")
        )
        self._changed(save=False)
        if self._hurried and self._chosen_place is None and found:
            self._hurried = False
            first = self.places.tile(found[0].service.op)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                bring_into_sight(first, self)

    def _hurry(self) -> None:
        """Go on: to the place where none is chosen yet, else to the button, as soon as the slip is seen."""
        self._hurried = True
        self._reload_places()

    # what is typed

    def _needs(self) -> tuple[Needed, ...]:
        return tuple(each for each in self.needs.values() if isinstance(each, Needed))

    def draft(self) -> SlipDraft | None:
        """Return what the form says, None while need or place is missing."""
        needs = self._needs()
        validity = self.validity.value()
        if not needs or self._chosen_place is None or not isinstance(validity, Validity):
            return None
        return SlipDraft(needs, self._chosen_place, str(self.language.value()), validity)

    def _needs_changed(self) -> None:
        if not self._validity_chosen:
            self.validity.set_value(usual_validity(self._needs()))
        self._reload_places()
        self._save()

    def _validity_picked(self) -> None:
        self._validity_chosen = True
        self._changed()

    def _place_changed(self) -> None:
        value = self.places.value()
        self._chosen_place = value if isinstance(value, int) else None
        self._changed()

    def _changed(self, *, save: bool = True) -> None:
        self.make.setEnabled(False)
        if save:
            self._save()
        self._pause.start()

    def _save(self) -> None:
        if not self._loaded:
            return
        validity = self.validity.value()
        draft = {
            "needs": [need.value for need in self._needs()],
            "place": self._chosen_place,
            "language": self.language.value(),
            "validity": validity.value if self._validity_chosen and isinstance(validity, Validity) else None,
        }
        self.house.work.do(lambda kit: kit.vault.drafts.save(DRAFT, draft), owner=self)

    # the paper

    def _draw(self) -> None:
        self._drawing += 1
        asked, draft = self._drawing, self.draft()
        if draft is None:
            self._show_paper(asked, None)
            self._say(self._first_words())
            return
        self.house.work.do(
            lambda kit: kit.referrals.preview(draft),
            lambda paper: self._render(asked, paper),
            refused=lambda problem: self._refused(asked, problem),
            owner=self,
        )

    def _render(self, asked: int, paper: SlipPaper) -> None:
        wide = self.picture.pixels_wide()
        paper = replace(paper, counterfoil=False)  # the first page is what is looked at
        self.house.work.draw(
            lambda: first_page(slip_pdf(paper), wide), lambda image: self._show_paper(asked, image), owner=self
        )

    def _show_paper(self, asked: int, image: QImage | None) -> None:
        if asked != self._drawing:
            return
        self.picture.show_image(image)
        self.make.setEnabled(image is not None)
        if image is not None and self._hurried:
            self._hurried = False
            self.make.setFocus(Qt.FocusReason.TabFocusReason)
        if image is not None:
            self._say(t("Referrals", "The code is drawn when the slip is made."))

    def _refused(self, asked: int, problem: Problem) -> None:
        if asked == self._drawing:
            self.picture.show_image(None)
            self._say(f"{problem.sentence()} {problem.advice()}", "danger")

    @staticmethod
    def _first_words() -> str:
        """Return what stands under the page while there is no slip; from the start, so that nothing moves."""
        return t("Referrals", "Choose what is needed and where to. The slip shows here before it is made.")

    def _say(self, sentence: str, tone: str = "soft") -> None:
        self.note.setText(sentence)
        self.note.set_tone(tone)

    def _make(self) -> None:
        draft = self.draft()
        if draft is None:
            return
        self.make.setEnabled(False)
        report = self._report

        def issue(kit: Kit) -> tuple[Op, SlipPaper]:
            op = kit.together.slip_for(report, draft) if report else kit.referrals.issue(draft)
            kit.vault.drafts.delete(DRAFT)
            return op, kit.referrals.paper(op)

        self.house.work.do(issue, self._issued, refused=self._not_issued, owner=self)

    def _not_issued(self, problem: Problem) -> None:
        self.make.setEnabled(True)
        self.house.notices.problem(problem)

    def _issued(self, answer: tuple[Op, SlipPaper]) -> None:
        op, paper = answer
        self.for_report(0)
        self.needs.set_values([])
        self._chosen_place = None
        self._validity_chosen = False
        self.validity.set_value(Validity.FORTNIGHT)
        self._reload_places()
        self.begin()
        code = words.isolated(ids.show_code(paper.code))
        self.house.notices.done(
            words.fill(t("Referrals", "Slip {code} is made."), code=code), undo=lambda: self._withdraw(op)
        )
        print_slip(self.house, paper, self)
        self.made.emit(op)

    def _withdraw(self, op: Op) -> None:
        self.house.work.do(
            lambda kit: kit.referrals.withdraw(op),
            lambda _none: self.house.notices.say(t("Referrals", "The slip is gone. If it is printed, tear it up.")),
            owner=self,
        )
