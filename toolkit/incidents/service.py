"""What one can do with incidents: write one down, amend, review, close a quarter, write its summary."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.base import ids, words
from toolkit.base.clock import month_of, quarter_months, quarter_text
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.base.pointers import Hit, Need, Target, Urgency
from toolkit.base.topics import Topic
from toolkit.base.words import mark, t
from toolkit.incidents import draft as drafts
from toolkit.incidents import labels, model, periods, store, vocabulary
from toolkit.incidents.draft import Draft
from toolkit.incidents.export import file_name
from toolkit.incidents.model import Answers, Incident, State, Step
from toolkit.incidents.periods import Closing, Period
from toolkit.incidents.store import Filter, IncidentsProjection, Row
from toolkit.incidents.summary import Summary, frozen, summarise, thawed
from toolkit.incidents.withhold import SMALL
from toolkit.vault import Entry, Reader, Vault, Writer
from toolkit.vault.diagnosis import NOT_ALLOWED

__all__ = ["Filter", "IncidentsProjection", "IncidentsService", "Page", "Record", "Release", "Row", "Safeguarding"]

NO_INCIDENT = kind(
    "incidents.not-here",
    mark("Problem", "No report with that code is here."),
    mark("Problem", "Look at the code again. It has eight letters and figures."),
)
NO_DRAFT = kind(
    "incidents.no-draft",
    mark("Problem", "That unfinished report is not here any more."),
    mark("Problem", "It may have been submitted. Look in the list."),
)
NO_QUESTION = kind(
    "incidents.no-question",
    mark("Problem", "That question was answered already."),
)
REVIEWED_ALREADY = kind(
    "incidents.reviewed-already",
    mark("Problem", "This report is reviewed, and nothing has changed since."),
)
OTHER_VERSION = kind(
    "incidents.seen-less",
    mark("Problem", "This report has changed since you opened it, so the review was not saved."),
    mark("Problem", "Look at it again, then review it."),
)

CODE_VERSION = "summary-1"  # of the counting and withholding rules; changes whenever a number could
VOCABULARY_VERSION = "1"
_PART_KEY = "incident-part:"
_MOST_HITS = 8
_LONGEST_PATH = 300
_MOST_NAMED = 3  # questions that Today names one by one
_TOLD_EVERY = 400  # records between two words about how far a closing is


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Safeguarding:
    """The centre's path for a person under 18; empty until somebody filled it in."""

    call: str = ""  # who to call, with the number
    law: str = ""  # what the law obliges one to pass on
    first: str = ""  # what the young person is told before they speak

    @property
    def known(self) -> bool:
        """Tell whether any of it was filled in."""
        return bool(self.call or self.law or self.first)


@dataclass(frozen=True)
class Page:
    """A stretch of a list; `after` leads to the next one, None at the end."""

    rows: tuple[Row, ...]
    after: tuple[int, Op] | None


@dataclass(frozen=True)
class Record:
    """One incident as the screen shows it: names of rows and people beside what stands in the journal."""

    incident: Incident
    history: tuple[Step, ...]
    names: Mapping[Op, str]  # of the areas and units it names
    people: Mapping[int, str]  # of the actors in its history, by the people table
    kept_words: int  # sealed while the window was locked, not yet added


@dataclass(frozen=True)
class Release:
    """A summary that was written: what it holds, its files by ending, and their SHA-256."""

    op: Op
    day: int
    summary: Summary
    language: str
    files: Mapping[str, bytes]
    hashes: Mapping[str, str]


class IncidentsService:
    """The verbs of incidents; each opens its own transaction, the `_in` ones join another."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    # Drafts ------------------------------------------------------------------------------------

    def begin(self, *, answers: Answers | None = None, agreed: bool = True) -> Draft:
        """Begin a report once the person has said yes, and keep its first draft."""
        made = self.new_draft(answers=answers, agreed=agreed)
        self.save(made)
        return made

    def new_draft(self, *, answers: Answers | None = None, agreed: bool = True) -> Draft:
        """Return a draft with a code of its own; nothing is kept yet."""
        step = drafts.STEPS[1] if agreed else drafts.STEPS[0]
        return Draft(ids.new_code(), self._vault.actor, agreed, step, answers or Answers())

    def save(self, draft: Draft) -> None:
        """Keep a draft, over what was there."""
        with self._vault.write() as tx:
            self.save_in(tx, draft)

    def save_in(self, tx: Writer, draft: Draft) -> None:
        """Keep a draft, in a transaction that is open."""
        model.check_fields(draft.answers.as_fields(), self._this_month)
        tx.touch(Topic.DRAFTS)
        self._vault.drafts.save_in(tx, draft.key, draft.row())

    def drafts(self) -> list[Draft]:
        """Return one's own unfinished reports."""
        keys = self._vault.drafts.keys(drafts.PREFIX)
        rows = [row for key in keys if (row := self._vault.drafts.load(key)) is not None]
        return [one for one in map(drafts.draft_of, rows) if one.actor == self._vault.actor]

    def draft(self, code: str) -> Draft:
        """Return an unfinished report."""
        row = self._vault.drafts.load(drafts.key_of(code))
        if row is None:
            raise NO_DRAFT.problem()
        return drafts.draft_of(row)

    def discard(self, code: str) -> None:
        """Drop an unfinished report and what was sealed for it; nothing of it stays."""
        key = drafts.key_of(code)
        self._vault.accounts.forget(key)
        with self._vault.write() as tx:
            tx.touch(Topic.DRAFTS)
            self._vault.drafts.delete_in(tx, key)

    def keep_account(self, code: str, text: str, part: int) -> int:
        """Seal what is being typed into a draft as its part number `part`, over what was sealed there before.

        Returns how many words are sealed so far, all parts together.
        """
        return self._keep(drafts.key_of(code), text, part)

    def kept(self, code: str) -> list[int]:
        """Return the words of each part sealed for a draft so far."""
        return [sealed.words for sealed in self._vault.accounts.kept(drafts.key_of(code))]

    def submit(self, code: str) -> Op:
        """Submit a draft: from now on it is a record with a history, and the draft is gone."""
        with self._vault.write() as tx:
            return self.submit_in(tx, code)

    def submit_in(self, tx: Writer, code: str) -> Op:
        """Submit a draft, in a transaction that is open."""
        draft = self.draft(code)
        if not draft.agreed:
            raise model.NO_CONSENT.problem()
        model.check(draft.answers, self._this_month)
        op = tx.submit(store.RECORDED, {"code": draft.code, "fields": draft.answers.as_fields()})
        self._vault.accounts.attach_kept(tx, draft.key, op)
        self._vault.drafts.delete_in(tx, draft.key)
        tx.touch(Topic.INCIDENTS, Topic.DRAFTS)
        return op

    # Records -----------------------------------------------------------------------------------

    def page(self, wanted: Filter | None = None, *, most: int = 100, after: tuple[int, Op] | None = None) -> Page:
        """Return a stretch of the list, the latest month first."""
        rows = store.page(self._vault.reader, wanted or Filter(), most=most + 1, after=after)
        more = len(rows) > most
        return Page(tuple(rows[:most]), rows[most - 1].place_in_list if more else None)

    def count(self, wanted: Filter | None = None) -> int:
        """Return how many records a filter leaves."""
        return store.count(self._vault.reader, wanted or Filter())

    def standing(self) -> Mapping[State, int]:
        """Return how many records that no closing covers stand where."""
        return store.standing(self._vault.reader)

    def record(self, op: Op) -> Record:
        """Return one incident with its history and the names it needs."""
        found = self._incident(self._vault.reader, op)
        named = {
            value.value
            for name in ("area", "unit")
            for value in found.standing.get(name, [])
            if isinstance(value.value, int) and value.value
        }
        history = model.history(found)
        for step in history:
            for change in step.changes:
                if change.name in {"area", "unit"}:
                    named.update(value for value in (*change.before, change.after) if value)
        actors = {event.actor for event in found.events}
        return Record(
            incident=found,
            history=tuple(history),
            names={row: self._vault.lists.name(row) for row in named},
            people={actor: self._vault.people.name(actor) for actor in actors},
            kept_words=sum(sealed.words for sealed in self._vault.accounts.kept(_part_key(op))),
        )

    def incident(self, op: Op) -> Incident:
        """Return one incident as its entries add up."""
        return self._incident(self._vault.reader, op)

    def with_code(self, typed: str) -> Op:
        """Return the record whose code a person typed."""
        code = ids.read_code(typed)
        rows = store.page(self._vault.reader, Filter(code=code), most=1) if code else []
        if not rows:
            raise NO_INCIDENT.problem()
        return rows[0].op

    def amend(self, seen: Incident, after: Answers) -> bool:
        """Amend a record that one has seen as `seen`; only fields that differ are written.

        What somebody else wrote meanwhile stays beside it.  False where nothing differs.
        """
        changed = model.changes(seen.answers, after)
        if not changed:
            return False
        self._set(seen, changed)
        return True

    def resolve(self, seen: Incident, name: str, value: Any) -> None:
        """Choose one of the values that stand side by side in a field; the others go into the history."""
        self._set(seen, {name: list(value) if isinstance(value, tuple) else value})

    def review(self, seen: Incident) -> Op:
        """Note that a coordinator has looked at a record as `seen`; it names exactly what was seen."""
        with self._vault.write() as tx:
            now = self._incident(tx, seen.op)
            if now.edits <= now.reviewed and not now.questions:
                raise REVIEWED_ALREADY.problem()
            if not now.edits <= seen.edits:
                raise OTHER_VERSION.problem()
            tx.touch(Topic.INCIDENTS)
            settled = {question.op for question in seen.questions}
            return tx.submit(store.REVIEWED, {}, subject=seen.op, replaces=seen.edits | settled)

    def ask(self, op: Op, question: str) -> Op:
        """Ask something back about a record: one of the questions of the closed list."""
        if question not in labels.QUESTIONS:
            raise model.NOT_A_CODE.problem()
        with self._vault.write() as tx:
            found = self._incident(tx, op)
            tx.touch(Topic.INCIDENTS)
            return tx.submit(store.QUESTIONED, {"question": question}, subject=op, replaces=found.edits)

    def answer(self, op: Op, question: Op) -> Op:
        """Answer a question: the record is right as it stands."""
        with self._vault.write() as tx:
            if question not in {one.op for one in self._incident(tx, op).questions}:
                raise NO_QUESTION.problem()
            tx.touch(Topic.INCIDENTS)
            return tx.submit(store.ANSWERED, {}, subject=op, replaces=[question])

    # The account of a record -------------------------------------------------------------------

    def keep_part(self, op: Op, text: str) -> int:
        """Seal what is being typed as a further part of a record, not added yet; returns its words."""
        return self._keep(_part_key(op), text, 0)

    def add_part(self, op: Op, text: str = "") -> None:
        """Add a further sealed part to a record: `text`, or what was kept when the window locked."""
        if text.strip():
            self.keep_part(op, text)
        with self._vault.write() as tx:
            self._incident(tx, op)
            self._vault.accounts.attach_kept(tx, _part_key(op), op)
            tx.touch(Topic.INCIDENTS)

    def drop_part(self, op: Op) -> None:
        """Drop a part that was kept and not added."""
        self._vault.accounts.forget(_part_key(op))

    def open_account(self, part: Op) -> str:
        """Open a sealed part: coordinators only, and the opening is an entry."""
        return self._vault.accounts.open(part)

    def erase_account(self, part: Op, reason: str) -> None:
        """Erase a sealed part for good: coordinators only; older backups still hold it."""
        self._vault.accounts.erase(part, reason)

    # Closed quarters ---------------------------------------------------------------------------

    def closing(self, quarter: int) -> Closing:
        """Return what closing a quarter would take in and leave out; a Problem where it can't be closed."""
        self._check_quarter(quarter)
        return self._closing(self._vault.reader, quarter)

    def closable(self) -> Closing | None:
        """Return the latest quarter that is over and not closed, where something waits for it."""
        quarter = periods.last_over(self._vault.clock.today())
        if quarter <= store.last_closed(self._vault.reader):
            return None
        found = self._closing(self._vault.reader, quarter)
        return found if found.reviewed or found.waiting else None

    def close_period(self, quarter: int, told: Callable[[int, int], None] = _silent) -> Op:
        """Close a quarter: a coordinator's entry that names the exact set of entries it contains.

        Only reviewed records go in, those of earlier quarters that came late among them.  It can't be undone.
        `told` gets how many of them were gone through and how many there are; what it raises stops
        the closing, and nothing is written.
        """
        self._may_coordinate()
        self._check_quarter(quarter)
        with self._vault.write() as tx:
            chosen = store.reviewed_through(tx, periods.last_month(quarter))
            if not chosen:
                raise periods.NOTHING_TO_CLOSE.problem(quarter=quarter_text(quarter))
            entries: list[Op] = []
            for place in range(0, len(chosen), _TOLD_EVERY):
                told(place, len(chosen))
                entries += store.entries_of(tx, chosen[place : place + _TOLD_EVERY])
            told(len(chosen), len(chosen))
            subject = 0
            parts: list[Op] = []
            for some in periods.slices(entries):
                parts.append(tx.submit(store.LISTED, {"entries": list(some)}, subject=subject, more=True))
                subject = subject or parts[0]
            tx.submit(store.CLOSED, {"quarter": quarter, "parts": parts, "reports": len(chosen)}, subject=subject)
            tx.touch(Topic.INCIDENTS)
            return subject

    def periods(self) -> list[Period]:
        """Return the closed quarters, the latest first."""
        return store.list_periods(self._vault.reader)

    def period(self, quarter: int) -> Period:
        """Return a closed quarter; where two laptops closed it, the closing that came first."""
        found = [period for period in self.periods() if period.quarter == quarter]
        if not found:
            raise periods.NO_PERIOD.problem()
        return found[0]

    # The summary -------------------------------------------------------------------------------

    def summary(self, period: Op) -> Summary:
        """Return the counts of a closed quarter as they may be printed: practice vaults only, so far.

        Once it was written it is never computed again: the frozen one is returned.
        """
        if not self._vault.practice:
            raise periods.PRACTICE_ONLY.problem()
        before = self.releases(period)
        if before:
            return before[0].summary
        return self._counted(self._vault.reader, period)

    def release(self, made: Summary, language: str, files: Mapping[str, bytes]) -> Release:
        """Note that a summary leaves, before it does: an entry with its tables, mask, values and hashes.

        `files` are the finished files by ending ("pdf", "csv").  Where the same quarter was written
        before in this language, those very bytes are given again, under an entry of its own.
        """
        self._may_coordinate()
        if not self._vault.practice:
            raise periods.PRACTICE_ONLY.problem()
        if made != self.summary(made.period):
            raise periods.OTHER_NUMBERS.problem()
        again = next((one for one in self.releases(made.period) if one.language == language), None)
        kept = dict(again.files if again else files)
        with self._vault.write() as tx:
            blobs = {ending: tx.keep(data) for ending, data in sorted(kept.items())}
            hashes = {ending: hashlib.sha256(data).hexdigest() for ending, data in sorted(kept.items())}
            op = tx.submit(
                store.RELEASED,
                {
                    "what": "incidents.summary",
                    "period": made.period,
                    "quarter": made.quarter,
                    "language": language,
                    "values": frozen(made),
                    "mask": [
                        [table.name, [place for place, line in enumerate(table.lines) if line.count is None]]
                        for table in made.tables
                    ],
                    "code": CODE_VERSION,
                    "vocabulary": VOCABULARY_VERSION,
                    "names": {ending: file_name(made, ending) for ending in kept},
                    "sha256": hashes,
                    "blobs": blobs,
                },
            )
            tx.touch(Topic.INCIDENTS)
            return self._release(tx, tx.entry(op))

    def releases(self, period: Op) -> list[Release]:
        """Return every summary written of a period, oldest first, with its files."""
        reader = self._vault.reader
        return [self._release(reader, entry) for entry in store.releases(reader, period) if entry.payload is not None]

    # For Today and the search box --------------------------------------------------------------

    def needs(self) -> list[Need]:
        """Return what a person should look at: unfinished reports, questions, reviews, a quarter to close."""
        found = [
            Need(
                Urgency.TODAY,
                "pencil",
                t("Incidents", "A report is not finished. Go on with it or drop it."),
                Target("incidents", one.code, "draft"),
            )
            for one in self.drafts()
        ]
        standing = self.standing()
        n = standing.get(State.QUESTIONED, 0)
        for row in self.page(Filter(states=(State.QUESTIONED,)), most=_MOST_NAMED).rows if 0 < n <= _MOST_NAMED else ():
            text = words.fill(
                t("Incidents", "There is a question about report {code}."), code=words.isolated(ids.show_code(row.code))
            )
            found.append(Need(Urgency.TODAY, "message", text, Target("incidents", row.op)))
        if n > _MOST_NAMED:
            text = t("Incidents", "{n} reports have a question open.", "", n)
            found.append(Need(Urgency.TODAY, "message", text, Target("incidents", None, "questions")))
        if not self._coordinates:
            return found
        if not self.safeguarding().known:
            text = t("Incidents", "The path for people under 18 is not filled in yet.")
            found.append(Need(Urgency.SOON, "shield", text, Target("incidents", None, "path")))
        n = sum(standing.get(state, 0) for state in model.WAITING)
        if n:
            text = t("Incidents", "{n} reports wait for review.", "", n)
            found.append(Need(Urgency.SOON, "list-check", text, Target("incidents", None, "waiting")))
        closable = self.closable()
        if closable is not None and closable.reviewed:
            text = words.fill(
                t("Incidents", "{quarter} is over and can be closed."), quarter=quarter_text(closable.quarter)
            )
            found.append(Need(Urgency.WHEN_QUIET, "archive", text, Target("incidents", None, "close")))
        return found

    def find(self, query: str) -> list[Hit]:
        """Return the record of a code, and acts and areas by their words; never anything sealed."""
        wanted = vocabulary.folded(query).strip()
        if not wanted:
            return []
        hits: list[Hit] = []
        code = ids.read_code(query)
        for row in store.page(self._vault.reader, Filter(code=code), most=1) if code else []:
            said = ", ".join(vocabulary.say(labels.ACTS, act) for act in row.acts)
            title = words.fill(t("Incidents", "Report {code}"), code=words.isolated(ids.show_code(row.code)))
            hits.append(Hit(title, said, "incidents", Target("incidents", row.op)))
        acts = vocabulary.find_acts(query)[:_MOST_HITS]
        for act, n in zip(acts, store.count_acts(self._vault.reader, acts), strict=True):
            if n:
                title = vocabulary.say(labels.ACTS, act)
                hits.append(Hit(title, t("Incidents", "{n} reports", "", n), "incidents", _narrowed("act", act)))
        for area in self.areas(retired=True):
            if wanted in vocabulary.folded(area.name):
                n = self.count(Filter(area=area.op))
                if n:
                    detail = t("Incidents", "{n} reports", "", n)
                    hits.append(Hit(area.name, detail, "map-pin", _narrowed("area", str(area.op))))
        return hits[:_MOST_HITS]

    def areas(self, *, retired: bool = False) -> list[ListItem]:
        """Return the areas that the form offers."""
        return self._listed(Listed.AREA, retired=retired)

    def units(self, *, retired: bool = False) -> list[ListItem]:
        """Return the units that the form offers."""
        return self._listed(Listed.UNIT, retired=retired)

    def safeguarding(self) -> Safeguarding:
        """Return the centre's path for a person under 18."""
        return self._vault.settings.load(Safeguarding)

    def set_safeguarding(self, path: Safeguarding) -> None:
        """Fill in the centre's path; coordinators only."""
        self._may_coordinate()
        kept = [" ".join(line.split())[:_LONGEST_PATH] for line in (path.call, path.law, path.first)]
        self._vault.settings.save(Safeguarding(*kept))

    # Inside ------------------------------------------------------------------------------------

    @property
    def _this_month(self) -> int:
        return month_of(self._vault.clock.today())

    @property
    def _coordinates(self) -> bool:
        return self._vault.keys.may_coordinate

    def _may_coordinate(self) -> None:
        if not self._coordinates:
            raise NOT_ALLOWED.problem()

    def _listed(self, which: Listed, *, retired: bool) -> list[ListItem]:
        return [item for item in self._vault.lists.all(which) if retired or not item.retired]

    @staticmethod
    def _incident(reader: Reader, op: Op) -> Incident:
        found = store.record(reader, op)
        if found is None:
            raise NO_INCIDENT.problem()
        return found

    def _set(self, seen: Incident, changed: Mapping[str, Any]) -> None:
        model.check_fields(changed, self._this_month)
        if not changed.get("acts", True):
            raise model.NO_ACT.problem()
        for name, missing in (("month", model.NO_MONTH), ("area", model.NO_AREA)):
            if name in changed and changed[name] is None:
                raise missing.problem()
        answered = [question.op for question in seen.questions]
        with self._vault.write() as tx:
            self._incident(tx, seen.op)
            tx.touch(Topic.INCIDENTS)
            tx.submit(
                store.AMENDED,
                {"fields": dict(changed)},
                subject=seen.op,
                replaces=[*seen.heads(changed), *answered],
            )

    def _keep(self, key: str, text: str, part: int) -> int:
        accounts = self._vault.accounts
        # What was taken out again is sealed over too, as nothing.
        if text.strip() or part < len(accounts.kept(key)):
            accounts.keep(key, accounts.seal(text), part)
        return sum(sealed.words for sealed in accounts.kept(key))

    def _check_quarter(self, quarter: int) -> None:
        if quarter > periods.last_over(self._vault.clock.today()):
            raise periods.NOT_OVER.problem(quarter=quarter_text(quarter))
        if quarter <= store.last_closed(self._vault.reader):
            raise periods.CLOSED_ALREADY.problem(quarter=quarter_text(quarter))

    @staticmethod
    def _closing(reader: Reader, quarter: int) -> Closing:
        first, _, last = quarter_months(quarter)
        reviewed, earlier, waiting = store.count_open(reader, first, last)
        return Closing(quarter, reviewed, earlier, waiting)

    def _counted(self, reader: Reader, period: Op) -> Summary:
        found = next((one for one in store.list_periods(reader) if one.op == period), None)
        if found is None or not found.whole:
            raise periods.NO_PERIOD.problem()
        reports = [one.answers for one in store.as_closed(reader, period) if one.allows(model.COUNTED)]
        if len(reports) < SMALL:
            raise periods.TOO_FEW.problem(least=SMALL)
        areas = [(item.op, item.name) for item in self.areas(retired=True)]
        return summarise(period, found.quarter, reports, areas, practice=self._vault.practice)

    @staticmethod
    def _release(reader: Reader, entry: Entry) -> Release:
        facts: Mapping[str, Any] = entry.payload or {}
        files = {ending: reader.kept(digest) for ending, digest in facts["blobs"].items()}
        return Release(entry.op, entry.day, thawed(facts["values"]), facts["language"], files, dict(facts["sha256"]))


def _part_key(op: Op) -> str:
    return f"{_PART_KEY}{op}"


def _narrowed(by: str, value: str) -> Target:
    return Target("incidents", value, f"by_{by}")
