"""Issued reports: a frozen copy of each in the journal, and which of them the book has left behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from toolkit.base import clock, words
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.base.topics import Topic
from toolkit.base.words import fill, t
from toolkit.stock import exchange, issue, kinds
from toolkit.stock.exchange import Dhis2Map, Values
from toolkit.stock.issue import NO_REPORT, NOT_OVER, OTHER_FIGURES, Issued, Report, What, Wish
from toolkit.stock.model import key_of
from toolkit.stock.monthly_report import MonthlyReport, booked
from toolkit.stock.posting import MOVEMENT_KINDS, lines_of
from toolkit.stock.report import Ledger
from toolkit.stock.service.reporting import Reporting
from toolkit.stock.store import issued as told
from toolkit.vault import Centre, Reader, Writer

_FEW = 3  # reports named on Today; more become one line


class Issuing(Reporting):
    """Issued reports: a frozen copy of each in the journal, and which of them the book has left behind."""

    # -------------------------------------------------------------- issuing
    def issue(self, wish: Wish, made: Report, language: str, hashes: Mapping[str, str]) -> Issued:
        """Keep a frozen copy of a report before it leaves: its figures, and the hashes of its files.

        Refused where the book has changed since `made` was worked out.  Where the same report was
        issued before with other figures, this one corrects it, and the older one stays as it is;
        with the same figures the older one is returned and nothing is written.  Each language has
        a copy of its own.
        """
        if wish.what in {What.MONTHLY, What.DONOR} and self._today() < clock.last_day(wish.last):
            raise NOT_OVER.problem(period=issue.period(wish))
        with words.speaking(language):  # names of products stand in it
            again = self.report(wish)
        if again != made:
            raise OTHER_FIGURES.problem()
        # From two copies of a month that is not over, somebody could tell on which days pieces were lost.
        if isinstance(made, Ledger) and made.losses_in(clock.month_of(self._today())) and not self._month_is_over():
            raise NOT_OVER.problem(period=clock.month_text(clock.month_of(self._today())))
        older = self.standing_report(wish, language)
        if older is not None and self.frozen_report(older.op) == made:
            return self.issued_report(older.op)
        with words.speaking(language), self._vault.write() as tx:
            corrects = older.op if older else 0
            op = self._freeze(tx, wish, issue.frozen(made), issue.places_of(made), language, hashes, corrects)
            tx.touch(Topic.STOCK)
        return self.issued_report(op)

    def _month_is_over(self) -> bool:
        return self._today() == clock.last_day(clock.month_of(self._today()))

    def issue_values(self, of: Op, values: Values, language: str, hashes: Mapping[str, str]) -> Issued:
        """Keep a frozen copy of the values of an issued monthly report before they go to DHIS2."""
        before = self.issued_report(of)
        if self.values_for(of, self.dhis2_map()) != values:
            raise OTHER_FIGURES.problem()
        wish = replace(before.wish, what=What.EXCHANGE, asked=())
        text = issue.json_text(exchange.plain(values))
        with self._vault.write() as tx:
            op = self._freeze(tx, wish, text, [], language, hashes, 0, {"of": of})
            tx.touch(Topic.STOCK)
        return self.issued_report(op)

    def _freeze(
        self,
        tx: Writer,
        wish: Wish,
        text: str,
        places: list[Op],
        language: str,
        hashes: Mapping[str, str],
        corrects: Op,
        more: Mapping[str, Any] | None = None,
    ) -> Op:
        portions = issue.parts(text)
        ops = [tx.submit(kinds.ISSUED_PART, {"text": portion}) for portion in portions[1:]]
        seen = self._seen(tx, wish)
        return tx.submit(
            kinds.ISSUED,
            {
                "form": issue.FORM,
                "code": issue.CODE_VERSION,
                "what": wish.what.value,
                "first": wish.first,
                "last": wish.last,
                "place": wish.place,
                "product": wish.product,
                "lot": None if wish.lot is None else [wish.lot.number, wish.lot.expiry],
                "donor": wish.donor,
                "asked": [list(row) for row in wish.asked],
                "places": places,
                "day": self._today(),
                "about": self._about(wish),
                "language": language,
                "practice": self._vault.practice,
                "centre": self._vault.settings.load(Centre).name,
                "corrects": corrects,
                "seen": seen,
                "sha256": dict(hashes),
                "figures": portions[0],
                "parts": ops,
                **(more or {}),
            },
        )

    def _about(self, wish: Wish) -> str:
        """Say what a report is of, in the current language: it is kept with the report, as it was called then."""
        names = []
        if wish.what is What.DONOR:
            return self._vault.lists.name(wish.donor)
        names.append(self._vault.lists.name(wish.place) if wish.place else t("Stock", "The whole centre"))
        if wish.product:
            names.append(self._product(self._vault.reader, wish.product).word())
        if wish.lot is not None:
            names.append(wish.lot.word())
        return " · ".join(names)

    def standing_report(self, wish: Wish, language: str) -> Issued | None:
        """Return the same report in a language as it stands: not corrected, of a time that was over then."""
        same = replace(wish, asked=())
        return next((one for one in self._live() if one.wish == same and one.language == language), None)

    # -------------------------------------------------------------- for DHIS2
    def dhis2_map(self) -> Dhis2Map:
        """Return which of our figures is which data element of DHIS2."""
        return self._vault.settings.load(Dhis2Map)

    def set_dhis2_map(self, mapping: Dhis2Map) -> None:
        """Keep a mapping; what is no identifier of DHIS2 is refused."""
        kept = exchange.checked(mapping)
        with self._vault.write() as tx:
            self._vault.settings.save_in(tx, kept)
            tx.touch(Topic.STOCK)

    def values_for(self, of: Op, mapping: Dhis2Map) -> Values:
        """Return exactly what of an issued monthly report would go to DHIS2."""
        made = self.frozen_report(of)
        if not isinstance(made, MonthlyReport):
            raise NO_REPORT.problem()
        return exchange.values_of(made, mapping)

    # -------------------------------------------------------------- what the book has left behind
    def stale_reports(self) -> list[Issued]:
        """Return the issued reports, not yet corrected, whose figures the book no longer gives; the oldest first.

        Cheap: a report is worked out again only where its part of the ledger has grown since.
        """
        return self._stale(self._vault.reader, self._live())

    def changed_by(self, op: Op) -> list[Issued]:
        """Return the issued reports that a movement (or the undoing of one) has made untrue, the oldest first."""
        reader = self._vault.reader
        last = told.last_month(reader)
        subject = reader.entry(op).subject
        entries = [
            one for one in reader.entries(subject) if one.kind in MOVEMENT_KINDS or one.kind == kinds.REVERSED.name
        ]
        lines = lines_of(entries)
        first = min(
            (min(clock.month_of(line.day), clock.month_of(line.began)) for line in lines if line.began),
            default=last + 1,
        )
        if first > last:
            return []
        places = {line.home for line in lines} | {line.card.place for line in lines}
        touched = [one for one in self._live() if one.wish.last >= first and one.wish.place in {0, *places}]
        return self._stale(reader, touched)

    def _live(self) -> list[Issued]:
        """Return the reports that ought to be true: not corrected, of a time that was over when they were issued."""
        kept = [one for one in self.issued() if not one.corrected_by and _lasting(one)]
        return sorted(kept, key=lambda one: (one.wish.last, one.wish.first, one.op))

    def _stale(self, reader: Reader, reports: Iterable[Issued]) -> list[Issued]:
        judged: dict[Op, tuple[int, bool]] = self.__dict__.setdefault("_judged", {})  # by how much ledger there was
        grown: dict[tuple[Op, str], list[tuple[int, int]]] = {}
        found = []
        for one in reports:
            now = self._seen(reader, one.wish, grown)
            if now == one.seen:
                continue
            if judged.get(one.op, (-1, False))[0] != now:
                judged[one.op] = (now, self._untrue(one))
            if judged[one.op][1]:
                found.append(one)
        return found

    def _untrue(self, one: Issued) -> bool:
        try:
            wish, made = self.issued_report(one.op).wish, self.frozen_report(one.op)
        except Problem:  # damaged, or not all here: what it said is not known, and Today has to be shown all the same
            return False
        if isinstance(made, MonthlyReport) and self._other_sums(made):
            return True
        if isinstance(made, Ledger):  # up to the very day that the frozen one reached
            again: Report = self.ledger(wish.place, made.first, made.last, wish.product, wish.lot)
        else:
            again = self.report(wish)
        return bool(issue.facts_of(again) != issue.facts_of(made))

    def _other_sums(self, made: MonthlyReport) -> bool:
        """Tell whether the sums alone contradict a report: ten times as quick as working it out again."""
        section = made.sections[0]
        places = [section.place] if section.place else [one.op for one in self.places(retired=True)]
        sums = told.centre_sums(self._vault.reader, places, made.month)
        return any(row.facts[:5] != booked(sums.get(key_of(row.code), []), made.month) for row in section.rows)

    def _seen(
        self, reader: Reader, wish: Wish, known: dict[tuple[Op, str], list[tuple[int, int]]] | None = None
    ) -> int:
        """Return how much a report is made from: lines of the ledger up to its last month, and holds."""
        key = (wish.place, wish.product)
        known = {} if known is None else known
        if key not in known:
            stores = [one.op for one in self.places(retired=True)]
            known[key] = told.lines_by_month(reader, [wish.place] if wish.place else stores, wish.product)
        held = told.held_until(reader, clock.last_day(wish.last))
        return held + sum(lines for month, lines in known[key] if month <= wish.last)

    def needs(self) -> list[Need]:
        """Return what a person should look at today, reports that are no longer true among it."""
        return [*super().needs(), *self.report_needs()]

    def report_needs(self) -> list[Need]:
        """Return the reports that are no longer true, as lines for Today."""
        stale = self.stale_reports()
        if not stale:
            return []
        if len(stale) > _FEW:
            n = len(stale)
            said = t("Stock", "{n} reports that were issued are no longer true. Issue corrections.", "", n)
            return [Need(Urgency.SOON, "report", said, Target("stock", None, "reports"))]
        return [
            Need(
                Urgency.SOON,
                "report",
                fill(
                    t("Stock", "{report} of {period}, {about}: the book has changed since. Issue a correction."),
                    report=one.wish.what.word(),
                    period=one.period(),
                    about=one.about,
                ),
                Target("stock", one.op, "reports"),
            )
            for one in stale
        ]

    # -------------------------------------------------------------- what is typed before it is issued
    def keep_asked(self, wish: Wish) -> None:
        """Keep what is asked for in a report that is not issued yet."""
        key = _draft_key(wish)
        if wish.asked:
            self._vault.drafts.save(key, {"asked": [list(row) for row in wish.asked]})
        else:
            self._vault.drafts.delete(key)

    def kept_asked(self, wish: Wish) -> Wish:
        """Return a wish with what was asked for before, where anything was."""
        kept = self._vault.drafts.load(_draft_key(wish))
        if kept is None:
            return wish
        return replace(wish, asked=tuple((row[0], row[1], row[2], row[3]) for row in kept.get("asked", [])))


def _lasting(one: Issued) -> bool:
    if one.wish.what in {What.CARD, What.LEDGER}:
        return clock.last_day(one.wish.last) < one.day
    return one.wish.what is not What.EXCHANGE


def _draft_key(wish: Wish) -> str:
    return f"stock.report.{wish.what.value}.{wish.first}.{wish.place}"
