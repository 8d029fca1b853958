"""A night's work through the services, said step by step; and every question that can be asked of a vault.

`Night` does one small act after another, drawn from a seed.  It says what it is about to leave behind
(`Step.trying`) before each, and what stands (`Step.done`) once the service has returned: what a process
that is killed may have half done, and what it must not lose.

`questions` reads everything a vault holds through the services, as a list of named readings whose
answers can be compared.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from toolkit import demo
from toolkit.base.clock import month_of
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.incidents import labels
from toolkit.incidents.model import COUNTED, Answers
from toolkit.kit import Kit, open_kit
from toolkit.referrals.model import Needed, ServiceDraft, SlipDraft, Status
from toolkit.stock.model import Count, Flow, Group, HandOut, Loss, Lot, Outcome, Parcel, Receipt
from toolkit.vault import Backup, Centre, Vault
from toolkit.vault.accounts import _ciphertext, unseal, unwrap_key
from toolkit.vault.settings import Last, Session


class _Everything(Container[str]):
    def __contains__(self, _key: object) -> bool:
        return True


SURE = _Everything()
WORDS = "the van came twice and took the bag then they asked for money at the corner by the bridge".split()


def prose(dice: random.Random, most: int = 400) -> str:
    """Return made-up words, as somebody tells them."""
    return " ".join(dice.choice(WORDS) for _ in range(dice.randint(5, most)))


# What stands -------------------------------------------------------------------------------------


def view(kit: Kit, key: str) -> Any:
    """Return what the services say of one thing, as plain JSON; None where it is not there."""
    what, _, name = key.partition(":")
    return _VIEWS[what](kit, name)


def _entry(kit: Kit, name: str) -> Any:
    entry = kit.vault.reader.entry(int(name))
    return plain([entry.kind, entry.payload])


def _incident(kit: Kit, name: str) -> Any:
    found = kit.incidents.record(int(name)).incident
    return plain([found.code, found.answers.as_fields(), [part.words for part in found.account]])


def _draft(kit: Kit, name: str) -> Any:
    found = [one for one in kit.incidents.drafts() if one.code == name]
    return plain(found[0].answers.as_fields()) if found else None


def _account(kit: Kit, name: str) -> Any:
    return kit.incidents.open_account(int(name))


def _slip(kit: Kit, name: str) -> Any:
    record = kit.referrals.slip(int(name))
    return plain([record.slip.code, record.slip.status, record.slip.service])


_VIEWS: Mapping[str, Callable[[Kit, str], Any]] = {
    "entry": _entry,
    "incident": _incident,
    "draft": _draft,
    "kept": lambda kit, name: kit.incidents.kept(name),
    "account": _account,
    "slip": _slip,
    "setting": lambda kit, _name: kit.vault.settings.load(Centre).centre_phone,
    "local": lambda kit, _name: kit.vault.settings.load(Session).idle_minutes,
    "item": lambda kit, name: kit.vault.lists.name(int(name)),
    "service": lambda kit, name: plain(kit.referrals.service(int(name)).draft),
    "note": lambda kit, name: kit.vault.drafts.load(name),
}


def plain(value: Any) -> Any:
    """Return a value as lists and plain values that compare equal where the value did."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [type(value).__name__, *(plain(getattr(value, one.name)) for one in dataclasses.fields(value))]
    if isinstance(value, Mapping):
        return sorted([[plain(key), plain(one)] for key, one in value.items()], key=repr)
    if isinstance(value, set | frozenset):
        return sorted((plain(one) for one in value), key=repr)
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).hex()
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return int(value)
    return str(value)


# What is done ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Said:
    """That a thing stands (`view` of its key), or is about to."""

    done: bool
    key: str
    view: Any


class Night:
    """Small acts through the services, drawn from a seed; `acts` never ends."""

    def __init__(self, kit: Kit, seed: int) -> None:
        self.kit = kit
        self.dice = random.Random(seed)
        self.today = kit.vault.clock.today()
        self.home = self._home()
        self.area = next((one.op for one in kit.incidents.areas()), 0) or kit.vault.lists.add(Listed.AREA, "Harbour")
        self.place = next((one.op for one in kit.referrals.services()), 0) or kit.referrals.add(
            ServiceDraft("Green door", (Needed.LEGAL_ADVICE,))
        )
        self.incidents: list[Op] = []
        self.slips: list[Op] = []

    def _home(self) -> Op:
        stores = self.kit.stock.places()
        if stores:
            return stores[0].op
        with self.kit.vault.write() as tx:
            self.kit.stock.begin_in(tx)
            return self.kit.vault.lists.add_in(tx, Listed.STORE, "Cupboard")

    def acts(self) -> Iterator[Said]:
        """Yield what is tried and what is done, for ever."""
        verbs = (
            *(self._receive, self._receive, self._hand_out, self._hand_out, self._count, self._lose),
            *(self._incident, self._incident, self._amend, self._slip, self._mark, self._setting),
            *(self._item, self._note, self._directory),
        )
        yield from self._receive()
        while True:
            yield from self.dice.choice(verbs)()

    def _made(self, key: str) -> Said:
        return Said(True, key, view(self.kit, key))

    def _posted(self, outcome: Outcome) -> Iterator[Said]:
        if outcome.posted:
            yield self._made(f"entry:{outcome.op}")

    def _receive(self) -> Iterator[Said]:
        dice = self.dice
        lot = Lot(f"N{dice.randrange(6)}", self.today + 400)
        parcels = (Parcel(demo.MALE, dice.randint(1, 9) * 720, lot), Parcel(demo.SACHET, dice.randint(1, 900)))
        giver = prose(dice, 8)
        receipt = Receipt(self.home, self.today - dice.randrange(30), parcels, giver=giver)
        yield from self._posted(self.kit.stock.receive(receipt, SURE))

    def _hand_out(self) -> Iterator[Said]:
        parcels = (Parcel(demo.MALE, self.dice.randint(1, 20)),)
        given = HandOut(self.today, parcels, place=self.home, group=Group.WOMEN, contacts=self.dice.randint(1, 9))
        yield from self._posted(self.kit.stock.hand_out(replace(given, here=True), SURE))

    def _lose(self) -> Iterator[Said]:
        loss = Loss(self.today, (Parcel(demo.MALE, 3),), Flow.CONFISCATED, self.home, area=self.area)
        made = self.kit.together.confiscate(loss, SURE)
        yield from self._posted(made.outcome)
        if made.draft:
            yield self._made(f"draft:{made.draft}")

    def _count(self) -> Iterator[Said]:
        held = self.kit.stock.lots(self.home)[:2]
        parcels = tuple(Parcel(one.product, max(0, one.balance - self.dice.randrange(3)), one.lot) for one in held)
        if parcels:
            yield from self._posted(self.kit.stock.count(Count(self.home, self.today, parcels), SURE))

    def _answers(self) -> Answers:
        dice = self.dice
        return Answers(
            acts=tuple(sorted(dice.sample(sorted(labels.ACTS), dice.randint(1, 4)))),
            month=month_of(self.today) - dice.randrange(6),
            area=self.area,
            condoms=dice.randrange(500),
            custody={"HELD": dice.choice("YNU")},
            consent=(COUNTED,),
        )

    def _incident(self) -> Iterator[Said]:
        """A report typed step by step: a draft saved twice, an account sealed twice, then submitted."""
        incidents = self.kit.incidents
        draft = incidents.begin()
        yield self._made(f"draft:{draft.code}")
        answers = self._answers()
        draft = replace(draft, answers=answers, step="account")
        yield Said(False, f"draft:{draft.code}", plain(answers.as_fields()))
        incidents.save(draft)
        yield self._made(f"draft:{draft.code}")
        text = ""
        for _ in range(2):
            text = f"{text} {prose(self.dice)}".strip()
            yield Said(False, f"kept:{draft.code}", [len(text.split())])
            incidents.keep_account(draft.code, text, 0)
            yield self._made(f"kept:{draft.code}")
        yield Said(False, f"draft:{draft.code}", None)
        yield Said(False, f"kept:{draft.code}", [])
        op = self.kit.together.submit(draft.code)
        self.incidents.append(op)
        yield self._made(f"incident:{op}")
        yield Said(True, f"draft:{draft.code}", None)
        yield Said(True, f"kept:{draft.code}", [])
        part = incidents.record(op).incident.account[0].op
        # Opening would write an entry: the copy that is looked at afterwards opens it.
        yield Said(True, f"account:{part}", text)

    def _amend(self) -> Iterator[Said]:
        if not self.incidents:
            return
        op = self.dice.choice(self.incidents)
        seen = self.kit.incidents.incident(op)
        after = replace(seen.answers, condoms=(seen.answers.condoms or 0) + 1)
        yield Said(
            False, f"incident:{op}", plain([seen.code, after.as_fields(), [part.words for part in seen.account]])
        )
        self.kit.incidents.amend(seen, after)
        yield self._made(f"incident:{op}")

    def _slip(self) -> Iterator[Said]:
        op = self.kit.referrals.issue(SlipDraft((Needed.LEGAL_ADVICE,), self.place))
        self.slips.append(op)
        yield self._made(f"slip:{op}")

    def _mark(self) -> Iterator[Said]:
        if not self.slips:
            return
        op = self.slips.pop()
        before = view(self.kit, f"slip:{op}")
        yield Said(False, f"slip:{op}", [before[0], plain(Status.ARRIVED), before[2]])
        self.kit.referrals.mark(op, Status.ARRIVED)
        yield self._made(f"slip:{op}")

    def _setting(self) -> Iterator[Said]:
        settings = self.kit.vault.settings
        phone = str(self.dice.randrange(10**9))
        yield Said(False, "setting:centre", phone)
        settings.save(replace(settings.load(Centre), centre_phone=phone))
        yield self._made("setting:centre")
        minutes = self.dice.randint(1, 60)
        yield Said(False, "local:session", minutes)
        settings.save(Session(minutes))
        yield self._made("local:session")

    def _item(self) -> Iterator[Said]:
        op = self.kit.vault.lists.add(Listed.UNIT, prose(self.dice, 6))
        yield self._made(f"item:{op}")
        name = prose(self.dice, 6)
        yield Said(False, f"item:{op}", name)
        self.kit.vault.lists.rename(op, name)
        yield self._made(f"item:{op}")

    def _note(self) -> Iterator[Said]:
        key = f"form.{self.dice.randrange(4)}"
        value = {"typed": prose(self.dice, 900)}
        yield Said(False, f"note:{key}", value)
        self.kit.vault.drafts.save(key, value)
        yield self._made(f"note:{key}")

    def _directory(self) -> Iterator[Said]:
        draft = ServiceDraft(f"Door {self.dice.randrange(10**6)}", (Needed.MEDICAL_CARE,), where="Behind the market")
        op = self.kit.referrals.add(draft)
        yield self._made(f"service:{op}")


# Everything there is -----------------------------------------------------------------------------

Question = tuple[str, Callable[[Kit], Any]]


def questions(kit: Kit, *, opening: bool = False) -> list[Question]:
    """Return a reading for every record, list and figure of a vault, each through the service that shows it.

    Accounts are decrypted as opening does it; with `opening` by opening itself, last, as it is an entry and a save.
    """
    vault, stock, incidents, referrals = kit.vault, kit.stock, kit.incidents, kit.referrals
    today = vault.clock.today()
    found: list[Question] = [
        ("centre", lambda k: k.vault.settings.load(Centre)),
        ("session", lambda k: k.vault.settings.load(Session)),
        ("backup", lambda k: k.vault.settings.load(Backup)),
        ("last", lambda k: k.vault.settings.load(Last)),
        ("people", lambda k: k.vault.people.all()),
        ("practice", lambda k: [k.vault.practice, k.vault.actor, k.vault.role]),
        ("products", lambda k: k.stock.products(retired=True)),
        ("places", lambda k: k.stock.places(retired=True)),
        ("imports", lambda k: k.stock.imports()),
        ("bags", lambda k: k.stock.bags(only_open=False)),
        ("movements", lambda k: k.stock.movements(limit=10**6)),
        ("drafts", lambda k: k.incidents.drafts()),
        ("standing", lambda k: k.incidents.standing()),
        ("reports", lambda k: k.incidents.page(most=10**6)),
        ("periods", lambda k: k.incidents.periods()),
        ("closable", lambda k: k.incidents.closable()),
        ("services", lambda k: k.referrals.services(retired=True)),
        ("slips", lambda k: k.referrals.slips(most=10**6)),
        ("overdue", lambda k: k.referrals.overdue(most=10**6)),
        ("needs", lambda k: k.needs()),
        ("find", lambda k: [k.find(word) for word in ("a", "har", "N1", "condom", "door")]),
    ]
    account = (lambda k, op: k.incidents.open_account(op)) if opening else unsealed
    for listed in Listed:
        found.append((f"list {listed.value}", lambda k, which=listed: k.vault.lists.all(which)))
        found += _each("names", (item.op for item in vault.lists.all(listed)), lambda k, op: k.vault.lists.names(op))
    written = vault.drafts.keys("")
    found += _each("note", written, lambda k, key: k.vault.drafts.load(key))
    found += _each("kept", written, lambda k, key: k.vault.accounts.kept(key))
    places = [place.op for place in stock.places(retired=True)]
    found += _each("cards", places, lambda k, op: k.stock.cards(op))
    found += _each("lots", places, lambda k, op: k.stock.lots(op))
    found += _each("ledger", places, lambda k, op: k.stock.ledger(op, today - 800, today))
    bags = [bag.op for bag, _held in stock.bags(only_open=False)]
    found += _each("bag", bags, lambda k, op: k.stock.bag_movements(op))
    reports = [row.op for row in incidents.page(most=10**6).rows]
    found += _each("incident", reports, lambda k, op: k.incidents.record(op))
    found += _each("tied", reports, lambda k, op: [k.together.losses(op), k.together.slips(op)])
    found += _each("releases", (one.op for one in incidents.periods()), lambda k, op: k.incidents.releases(op))
    services = [one.op for one in referrals.services(retired=True)]
    found += _each("service", services, lambda k, op: k.referrals.service(op))
    slips = [one.op for one in referrals.slips(most=10**6)]
    found += _each("slip", slips, lambda k, op: k.referrals.slip(op))
    found += _each("paper", slips, lambda k, op: k.referrals.paper(op))
    subjects = [op for (op,) in vault.reader.rows("SELECT DISTINCT subject FROM journal ORDER BY subject")]
    found += _each("entries", subjects, lambda k, op: k.vault.reader.entries(op))
    sealed = [op for (op,) in vault.reader.rows("SELECT op FROM accounts WHERE NOT erased ORDER BY op")]
    found += _each("account", sealed, account)
    return found


def _each(what: str, names: Iterable[Any], ask: Callable[[Kit, Any], Any]) -> list[Question]:
    return [(f"{what} {name}", lambda kit, name=name: ask(kit, name)) for name in names]


def unsealed(kit: Kit, op: Op) -> str:
    """Return the text of an account as `Accounts.open` reads it, without the entry that says so."""
    vault = kit.vault
    return unseal(_ciphertext(vault.reader.entry(op)), vault.accounts._key(vault.reader, op))


def fill_large(kit: Kit, seed: int, *, reports: int, long_accounts: int) -> None:
    """Fill a practice vault: the made-up centre, a closed quarter with its frozen files, a busy night, long accounts.

    Of texts that fill pages of their own there are sealed accounts, drafts, sealed parts not sent and files.
    """
    dice = random.Random(seed)
    demo.fill(kit)
    # Long entries that nothing but their MAC protects, and so many others that unlocking looks at later ones only.
    for year in (2021, 2022):
        kit.stock.commit_ledger(kit.stock.read_ledger(_ledger(dice, year).encode(), name=f"ledger {year}"))
    with kit.vault.write() as tx:
        for number in range(100):
            kit.vault.lists.add_in(tx, Listed.UNIT, f"Post {number}")
    closing = kit.incidents.closable()
    if closing is not None:
        period = kit.incidents.close_period(closing.quarter)
        made = kit.incidents.summary(period)
        kit.incidents.release(made, "en", {"pdf": dice.randbytes(60_000), "csv": dice.randbytes(9_000)})
    night = Night(kit, seed)
    acts = night.acts()
    while len(night.incidents) < reports:
        next(acts)
    for number in range(long_accounts):
        op = dice.choice(night.incidents)
        kit.incidents.add_part(op, " ".join(dice.choice(WORDS) for _ in range(1500 + 350 * (number % 15))))
    for number in range(3):
        draft = kit.incidents.begin(answers=night._answers())
        kit.incidents.keep_account(draft.code, " ".join(dice.choice(WORDS) for _ in range(4000)), 0)
        kit.vault.drafts.save(f"form.long{number}", {"typed": prose(dice, 9000) + " " + prose(dice, 9000)})
    with suppress(IndexError):
        kit.incidents.erase_account(kit.vault.accounts.parts(night.incidents[0])[0].op, "asked for")


def _ledger(dice: random.Random, year: int) -> str:
    """Return a monthly ledger of a year, of several places."""
    lines = ["place,product,year,month,opening,received,handed_out,adjustment,closing"]
    for place in range(30):
        opening = 0
        for month in range(1, 13):
            received = dice.randrange(500, 900)
            given = dice.randrange(400)
            closing = opening + received - given
            name = f"Outlet {place} of {year}"
            lines.append(f"{name},male-condom,{year},{month},{opening},{received},{given},0,{closing}")
            opening = closing
    return "\n".join(lines) + "\n"


def kit_of(vault: Vault) -> Kit:
    """Return the kit over a vault."""
    return open_kit(vault)


def answers_text(kit: Kit) -> str:
    """Return everything that a coordinator can read of a vault, unsent sealed parts too, as one text."""
    found = [str(plain(ask(kit))) for _name, ask in questions(kit)]
    vault = kit.vault
    for (key,) in vault.reader.rows("SELECT DISTINCT key FROM kept_accounts"):
        for sealed in vault.accounts.kept(key):
            unwrapped = unwrap_key(sealed.wrap, vault.accounts._privates())
            found.append(unseal(sealed.ciphertext, unwrapped or b""))
    return "\n".join(found)
