"""What one can do with the directory and with slips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from toolkit.base import clock, ids, words
from toolkit.base.clock import short_day
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.pointers import Hit, Need, Target, Urgency
from toolkit.base.topics import Topic
from toolkit.base.words import mark, t
from toolkit.referrals import directory, model, neutral, store
from toolkit.referrals.directory import Directory
from toolkit.referrals.model import Needed, Service, ServiceDraft, Slip, SlipDraft, State, Status
from toolkit.vault import Reader, Vault, Writer

NO_NAME = kind(
    "referrals.no-name", mark("Problem", "The place has no name yet."), mark("Problem", "Type the name people know.")
)
NO_NEEDS = kind(
    "referrals.no-needs", mark("Problem", "No need is chosen yet."), mark("Problem", "Choose at least one.")
)
TOO_LONG = kind(
    "referrals.too-long",
    mark("Problem", "That text is too long for a slip."),
    mark("Problem", "Make it shorter than {most} letters."),
)
TELLING = kind(
    "referrals.telling-word",
    mark("Problem", "The slip would say “{word}”. Someone who finds it could guess too much."),
    mark("Problem", "Give this place other words for the paper."),
)
NO_SERVICE = kind(
    "referrals.no-service",
    mark("Problem", "That place is not in the directory."),
    mark("Problem", "Choose another place."),
)
RETIRED = kind(
    "referrals.retired",
    mark("Problem", "That place is no longer used."),
    mark("Problem", "Choose another place, or bring it back in the directory."),
)
NO_SLIP = kind(
    "referrals.no-slip",
    mark("Problem", "No slip with that code is here."),
    mark("Problem", "Look at the code again. It has eight letters and figures."),
)
NOT_FROM_HERE = kind(
    "referrals.not-from-here",
    mark("Problem", "This slip is already marked “{status}”."),
    mark("Problem", "If that is wrong, take it back first."),
)
NO_REASON = kind(
    "referrals.no-reason",
    mark("Problem", "The reason is missing."),
    mark("Problem", "Choose one. “Not known” is a good answer too."),
)
NOT_A_MARK = kind(
    "referrals.not-a-mark",
    mark("Problem", "That was taken back already, or is not about this slip."),
    mark("Problem", "Look at the slip again: it shows what holds now."),
)
TELLING_NAME = kind(
    "referrals.telling-organisation",
    mark("Problem", "Every slip would say “{word}”. Someone who finds one could guess too much."),
    mark("Problem", "Choose a name that says less, or leave it empty."),
)

LONGEST_ORGANISATION = 60
MOST_NEAR = 5
MOST_NAMED = 3  # overdue slips that Today names one by one


@dataclass(frozen=True)
class ReferralSettings:
    """How slips are printed.  The organisation stands on them only where a centre wants it."""

    organisation: str = ""  # at most LONGEST_ORGANISATION characters
    counterfoil: bool = True


@dataclass(frozen=True)
class SlipPaper:
    """Everything that is printed on a slip; nothing else of the vault reaches the paper."""

    code: str
    place: str
    area: str
    where: str
    phone: str
    opening: str
    cost: model.Cost
    fee: str
    say: str
    until: int
    hurry: int | None  # days within which to go
    language: str
    organisation: str
    counterfoil: bool
    practice: bool


@dataclass(frozen=True)
class Record:
    """One slip with all that was noted about it."""

    slip: Slip
    state: State


@dataclass(frozen=True)
class Choice:
    """A place that may serve, and how many of the wanted needs it does."""

    service: Service
    serves: int


class ReferralsService:
    """The verbs of referrals; each opens its own transaction, the `_in` ones join another."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    # The directory ---------------------------------------------------------------------------

    def services(self, *, retired: bool = False) -> list[Service]:
        """Return the directory by name: names, areas, phones and needs; the whole one by `service`."""
        return store.services(self._vault.reader, retired=retired)

    def service(self, op: Op) -> Service:
        """Return one service whole."""
        return self._service(self._vault.reader, op)

    def places_for(self, needs: Iterable[Needed]) -> list[Choice]:
        """Return the places that serve some of `needs`, those that serve most first; all without needs."""
        wanted = set(needs)
        found = [Choice(each, len(wanted & set(each.draft.needs))) for each in self.services()]
        return sorted((each for each in found if each.serves or not wanted), key=lambda each: -each.serves)

    def add(self, draft: ServiceDraft) -> Op:
        """Put a service into the directory."""
        with self._vault.write() as tx:
            return self.add_in(tx, draft)

    def add_in(self, tx: Writer, draft: ServiceDraft) -> Op:
        """Put a service into the directory, in a transaction that is open."""
        _check_service(draft)
        tx.touch(Topic.REFERRALS)
        return tx.submit(store.SERVICE, model.values_of(draft))

    def change(self, op: Op, draft: ServiceDraft, *, settled: Iterable[str] = ()) -> None:
        """Change what the directory says; only fields that differ are written.

        `settled` names fields whose values stood side by side and of which one was chosen.
        """
        _check_service(draft)
        with self._vault.write() as tx:
            before = self._service(tx, op)
            chosen = set(settled)
            old = model.values_of(before.draft)
            fields = {name: new for name, new in model.values_of(draft).items() if new != old[name] or name in chosen}
            if not fields:
                return
            self._set(tx, before, fields)

    def retire(self, op: Op) -> None:
        """Offer a service no more; old slips keep its name."""
        with self._vault.write() as tx:
            self._set(tx, self._service(tx, op), {"retired": True})

    def bring_back(self, op: Op) -> None:
        """Offer a retired service again."""
        with self._vault.write() as tx:
            self._set(tx, self._service(tx, op), {"retired": False})

    def read_directory(self, content: bytes) -> Directory:
        """Read a CSV file of services, without adding any."""
        known = [(each.draft.name, each.draft.area) for each in self.services(retired=True)]
        return directory.read(content, known)

    def add_all(self, drafts: Iterable[ServiceDraft]) -> list[Op]:
        """Add several services, all or none."""
        with self._vault.write() as tx:
            return [self.add_in(tx, draft) for draft in drafts]

    def remove_all(self, ops: Iterable[Op]) -> None:
        """Take back places that should not have come in; one that a slip names is retired instead."""
        wanted = list(ops)
        with self._vault.write() as tx:
            named = store.services_on_slips(tx)
            for op in wanted:
                service = self._service(tx, op)
                if op in named:
                    self._set(tx, service, {"retired": True})
                else:
                    tx.submit(store.TAKEN_BACK, {}, subject=op, replaces=[op])
            tx.touch(Topic.REFERRALS)

    # Slips -------------------------------------------------------------------------------------

    def issue(self, draft: SlipDraft) -> Op:
        """Make a slip with a code of its own and return it."""
        with self._vault.write() as tx:
            return self.issue_in(tx, draft)

    def issue_in(self, tx: Writer, draft: SlipDraft) -> Op:
        """Make a slip in a transaction that is open."""
        service = self._check_slip(tx, draft)
        code = ids.new_code(model.CODE_LENGTH)
        while store.with_code(tx, code):
            code = ids.new_code(model.CODE_LENGTH)
        today = self._vault.clock.today()
        tx.touch(Topic.REFERRALS)
        return tx.submit(
            store.ISSUED,
            {
                "code": code,
                "service": service.op,
                "needs": [need.value for need in draft.needs],
                "language": draft.language,
                "month": clock.month_of(today),
                "until": model.last_day(today, draft.validity),
            },
        )

    def mark(self, op: Op, status: Status, reason: str = "") -> Op:
        """Note where a slip has got to; returns the mark, which `take_back` undoes."""
        with self._vault.write() as tx:
            return self.mark_in(tx, op, status, reason)

    def mark_in(self, tx: Writer, op: Op, status: Status, reason: str = "") -> Op:
        """Note where a slip has got to, in a transaction that is open."""
        record = self._record(tx, op)
        if status not in model.NEXT[record.state.status]:
            raise NOT_FROM_HERE.problem(status=model.STATUS_NAMES[record.state.status].say())
        reasons = model.REASONS.get(status)
        if reasons is not None and reason not in reasons:
            raise NO_REASON.problem()
        payload = {"status": status.value, **({"reason": reason} if reasons else {})}
        tx.touch(Topic.REFERRALS)
        seen = [each.op for each in record.state.standing]
        return tx.submit(store.MARKED, payload, subject=op, replaces=seen)

    def take_back(self, op: Op, marks: Iterable[Op] = ()) -> None:
        """Take back marks that were a mistake; without names, what shows now."""
        with self._vault.write() as tx:
            state = self._record(tx, op).state
            wrong = list(marks) or [each.op for each in state.standing[:1]]
            standing = {each.op for each in state.history} - state.undone
            if not wrong or not set(wrong) <= standing:
                raise NOT_A_MARK.problem()
            tx.touch(Topic.REFERRALS)
            tx.submit(store.TAKEN_BACK, {}, subject=op, replaces=wrong)

    def settle(self, op: Op, chosen: Op) -> Op:
        """Let one of the marks that were made apart hold alone; returns the mark that says so."""
        with self._vault.write() as tx:
            standing = self._record(tx, op).state.standing
            held = next((each for each in standing if each.op == chosen), None)
            if held is None or len(standing) < 2:
                raise NOT_A_MARK.problem()
            payload = {"status": held.status.value, **({"reason": held.reason} if held.reason else {})}
            tx.touch(Topic.REFERRALS)
            return tx.submit(store.MARKED, payload, subject=op, replaces=[each.op for each in standing])

    def withdraw(self, op: Op) -> None:
        """Take back a slip that should not have been made; its entries stay, its row goes."""
        with self._vault.write() as tx:
            self._record(tx, op)
            tx.touch(Topic.REFERRALS)
            tx.submit(store.TAKEN_BACK, {}, subject=op, replaces=[op])

    def slips(self, *, most: int = 200, skip: int = 0) -> list[Slip]:
        """Return slips, those that are good longest first."""
        return store.slips(self._vault.reader, most=most, skip=skip)

    def count(self) -> int:
        """Return how many slips were ever made."""
        return store.count(self._vault.reader)

    def overdue(self, *, most: int = 200) -> list[Slip]:
        """Return the slips whose last day has passed and of which nothing was heard, oldest first."""
        return store.waiting(self._vault.reader, before=self._vault.clock.today(), most=most)

    def slip(self, op: Op) -> Record:
        """Return one slip and its marks."""
        return self._record(self._vault.reader, op)

    def lookup(self, typed: str) -> list[Slip]:
        """Return the slip whose code was typed or scanned; near ones where a letter is wrong."""
        code = model.code_from(typed)
        if code is not None:
            return store.with_code(self._vault.reader, code)
        return store.near(self._vault.reader, model.near_patterns(typed), most=MOST_NEAR)

    # Paper -------------------------------------------------------------------------------------

    def printing(self) -> ReferralSettings:
        """Return how slips are printed."""
        return self._vault.settings.load(ReferralSettings)

    def set_printing(self, wanted: ReferralSettings) -> None:
        """Change how slips are printed; a name that tells strangers too much is refused."""
        name = model.tidy(wanted.organisation)
        if len(name) > LONGEST_ORGANISATION:
            raise TOO_LONG.problem(most=LONGEST_ORGANISATION)
        word = neutral.telling_word(name)
        if word:
            raise TELLING_NAME.problem(word=word)
        self._vault.settings.save(replace(wanted, organisation=name))

    def paper(self, op: Op) -> SlipPaper:
        """Return what is printed for a slip, with what the directory says today."""
        slip = self._record(self._vault.reader, op).slip
        service = self._service(self._vault.reader, slip.service)
        _check_words(service)
        return self._paper(service, slip.code, slip.until, slip.needs, slip.language)

    def preview(self, draft: SlipDraft) -> SlipPaper:
        """Return the paper of a slip that is not made yet; its code is empty."""
        service = self._check_slip(self._vault.reader, draft)
        until = model.last_day(self._vault.clock.today(), draft.validity)
        return self._paper(service, "", until, draft.needs, draft.language)

    def _paper(self, service: Service, code: str, until: int, needs: tuple[Needed, ...], language: str) -> SlipPaper:
        settings = self.printing()
        said = service.draft
        return SlipPaper(
            code=code,
            place=service.on_paper,
            area=said.area,
            where=said.where,
            phone=said.phone,
            opening=said.opening,
            cost=said.cost,
            fee=said.fee,
            say=said.say,
            until=until,
            hurry=model.hurry(needs),
            language=language,
            organisation=settings.organisation,
            counterfoil=settings.counterfoil,
            practice=self._vault.practice,
        )

    # For Today and the search box ------------------------------------------------------------

    def needs(self) -> list[Need]:
        """Return what somebody should look at: slips nothing was heard of or that were noted twice, places too."""
        found: list[Need] = []
        n = store.count_waiting(self._vault.reader, before=self._vault.clock.today())
        if n > MOST_NAMED:
            text = t("Referrals", "{n} slips have passed their date. Did the people arrive?", "", n)
            found.append(Need(Urgency.TODAY, "referrals", text, Target("referrals", None, "follow_up")))
        for slip in self.overdue(most=MOST_NAMED) if n <= MOST_NAMED else ():
            text = words.fill(
                t("Referrals", "Slip {code} was good until {day}. Did the person arrive?"),
                code=words.isolated(ids.show_code(slip.code)),
                day=short_day(slip.until),
            )
            urgency = Urgency.TODAY if model.hurry(slip.needs) is not None else Urgency.SOON
            found.append(Need(urgency, "referrals", text, Target("referrals", slip.op, "follow_up")))
        apart = store.marked_apart(self._vault.reader, most=MOST_NAMED)
        for slip in apart:
            code = words.isolated(ids.show_code(slip.code))
            text = words.fill(t("Referrals", "Two laptops noted different things about slip {code}."), code=code)
            found.append(Need(Urgency.SOON, "referrals", text, Target("referrals", slip.op, "slip")))
        for service in self.services():
            if service.others:
                text = words.fill(t("Referrals", "{name} has two versions. Choose one."), name=service.draft.name)
                found.append(Need(Urgency.WHEN_QUIET, "referrals", text, Target("referrals", service.op, "service")))
        return found

    def find(self, query: str) -> list[Hit]:
        """Return slips by code and services by name, area or phone."""
        hits = [
            Hit(
                words.fill(t("Referrals", "Slip {code}"), code=words.isolated(ids.show_code(slip.code))),
                f"{slip.service_name} · {model.STATUS_NAMES[slip.status]}",
                "referrals",
                Target("referrals", slip.op, "slip"),
            )
            for slip in self.lookup(query)
        ]
        wanted = neutral.folded(query)
        if not wanted:
            return hits
        for service in self.services():
            said = service.draft
            if wanted in neutral.folded(f"{said.name} {said.area} {said.phone}"):
                hits.append(Hit(said.name, said.area, "map-pin", Target("referrals", service.op, "service")))
        return hits

    # Inside ------------------------------------------------------------------------------------

    @staticmethod
    def _service(reader: Reader, op: Op) -> Service:
        found = store.service(reader, op)
        if found is None:
            raise NO_SERVICE.problem()
        return found

    @staticmethod
    def _record(reader: Reader, op: Op) -> Record:
        slip = store.slip(reader, op)
        if slip is None:
            raise NO_SLIP.problem()
        return Record(slip, store.state_in(reader.entries(op)))

    @staticmethod
    def _set(tx: Writer, service: Service, fields: dict[str, object]) -> None:
        seen = {op for name in fields for op in service.heads.get(name, ())}
        tx.touch(Topic.REFERRALS)
        tx.submit(store.SERVICE, fields, subject=service.op, replaces=sorted(seen))

    def _check_slip(self, reader: Reader, draft: SlipDraft) -> Service:
        if not draft.needs:
            raise NO_NEEDS.problem()
        service = self._service(reader, draft.service)
        if service.retired:
            raise RETIRED.problem()
        _check_words(service)
        return service


def _check_service(draft: ServiceDraft) -> None:
    if not model.tidy(draft.name):
        raise NO_NAME.problem()
    if not draft.needs:
        raise NO_NEEDS.problem()
    for name, most in model.LONGEST.items():
        if len(model.tidy(getattr(draft, name))) > most:
            raise TOO_LONG.problem(most=most)
    if len(draft.languages) > model.MOST_LANGUAGES:
        raise TOO_LONG.problem(most=model.LONGEST_LANGUAGE)
    if any(len(model.tidy(each)) > model.LONGEST_LANGUAGE for each in draft.languages):
        raise TOO_LONG.problem(most=model.LONGEST_LANGUAGE)
    _check_words(Service(0, draft))


def _check_words(service: Service) -> None:
    """Refuse what would print a word that tells too much."""
    said = service.draft
    for text in (service.on_paper, said.area, *(getattr(said, name) for name in model.PRINTED)):
        word = neutral.telling_word(text)
        if word:
            raise TELLING.problem(word=word)
