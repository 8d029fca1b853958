"""A made-up centre to practise in: three months of stock, reports and slips, the same each time.

Everything goes through the services, day by day, as people would have typed it; the clock of the
vault is moved while it does.  The names are nobody's.  Only an empty practice vault is filled.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace

from toolkit.base import words
from toolkit.base.clock import FixedClock, first_day, month_of, quarter_months, quarter_of_month
from toolkit.base.errors import kind
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.base.words import mark, t
from toolkit.demo.supply import Supplies
from toolkit.demo.town import ACTS, ASKED, services
from toolkit.incidents.model import COUNTED, Answers
from toolkit.kit import Kit
from toolkit.referrals.model import Declined, NotArrived, SlipDraft, Status, usual_validity
from toolkit.stock.model import (
    CloseBag,
    Count,
    Flow,
    Group,
    HandOut,
    Loss,
    Lot,
    Outcome,
    Parcel,
    Receipt,
    TakeOut,
)
from toolkit.vault import Centre, Writer

SEED = 7
DAYS = 92  # how far back it begins
_BAG_OUT, _BAG_BACK = 1, 2  # of the seven days counted from 1 January 1970
_BAG_STAYS = 4  # the last bag is still out

NOT_PRACTICE = kind(
    "demo.not-practice",
    mark("Problem", "Made-up records go into a practice vault only."),
    mark("Problem", "Make a vault to practise in."),
)
NOT_EMPTY = kind("demo.not-empty", mark("Problem", "This vault holds records already, so nothing was added."))

MALE, FEMALE, SACHET = "male-condom", "female-condom", "lube-sachet"


class _Sure(Collection[str]):
    """Says yes to every question: the numbers are made up on purpose."""

    def __contains__(self, _key: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


_SURE = _Sure()


def fill(kit: Kit, *, seed: int = SEED) -> None:
    """Fill an empty practice vault; the last day is today."""
    if not kit.vault.practice:
        raise NOT_PRACTICE.problem()
    if kit.stock.products(retired=True) or kit.referrals.count() or kit.incidents.count():
        raise NOT_EMPTY.problem()
    today = kit.vault.clock.today()
    with _moved_clock(kit) as clock:
        story = _Story(kit, clock, today, random.Random(seed))  # noqa: S311 - made-up numbers, the same each time
        story.tell()


@contextmanager
def _moved_clock(kit: Kit) -> Iterator[FixedClock]:
    kept = kit.vault.clock
    moved = FixedClock(kept.today())
    kit.vault.clock = moved
    try:
        yield moved
    finally:
        kit.vault.clock = kept


class _Story:
    """What happened, from the first day to the last."""

    def __init__(self, kit: Kit, clock: FixedClock, today: int, chance: random.Random) -> None:
        self.kit = kit
        self.clock = clock
        self.today = today
        self.first = today - DAYS
        self.chance = chance
        self.areas: list[Op] = []
        self.units: list[Op] = []
        self.home: Op = 0
        self.supplies = Supplies(kit)
        self.places: dict[str, Op] = {}
        self.bag: Op = 0
        self.to_review: list[Op] = []
        self.slips: list[tuple[Op, int]] = []  # slips nothing was heard of, with the day they were made

    def tell(self) -> None:
        """Write it all, a few transactions a month: a bag is closed in one of its own."""
        self.clock.day = self.first
        with self.kit.vault.write() as tx:
            self._house(tx)
            self._opening(tx)
        told = self._told()
        day = self.first
        while day < self.today - 1:
            with self.kit.vault.write() as tx:
                while day < self.today - 1:
                    day += 1
                    self.clock.day = day
                    self._stock(tx, day)
                    self._slips(tx, day)
                    for month in told.get(day, ()):
                        self._incident(tx, month)
                    if self.bag and day % 7 == _BAG_BACK and day < self.today - _BAG_STAYS:
                        break
            if self.bag and day < self.today - _BAG_STAYS:
                self._bring_bag_in(day)
        self.clock.day = self.today
        self._review()
        self._taken()
        _posted(self.supplies.order(self.home, self.today))
        self.supplies.to_friends(self.home, self.today)
        self.supplies.levels()

    # the house

    def _house(self, tx: Writer) -> None:
        vault = self.kit.vault
        centre = vault.settings.load(Centre)
        name = centre.name or t("Demo", "Night Market Centre")
        vault.settings.save_in(tx, replace(centre, name=name, language=words.current()))
        add = vault.lists.add_in
        self.areas = [
            add(tx, Listed.AREA, name)
            for name in (t("Demo", "Harbour"), t("Demo", "Old town"), t("Demo", "Station road"), t("Demo", "Hill side"))
        ]
        self.units = [
            add(tx, Listed.UNIT, name)
            for name in (t("Demo", "Central patrol"), t("Demo", "Harbour post"), t("Demo", "Night squad"))
        ]
        self.home = add(tx, Listed.STORE, t("Demo", "Centre cupboard"))
        self.kit.stock.begin_in(tx)
        self.supplies.house(tx)
        for key, draft in services().items():
            self.places[key] = self.kit.referrals.add_in(tx, draft)

    def _opening(self, tx: Writer) -> None:
        parcels = (
            Parcel(MALE, 4_320, Lot("A1187", self.today + 24)),
            Parcel(FEMALE, 300, Lot("F220", self.today + 400)),
            Parcel(SACHET, 1_500, Lot("L903", self.today + 260)),
        )
        _posted(self.kit.stock.receive_in(tx, Receipt(self.home, self.first, parcels, opening=True), _SURE))

    # stock

    def _stock(self, tx: Writer, day: int) -> None:
        stock, chance, age = self.kit.stock, self.chance, day - self.first
        if age in {20, 55}:
            delivery = (
                Parcel(MALE, 7_200, Lot(f"A12{age}", self.today + 700 + age)),
                Parcel(SACHET, 2_000, Lot(f"L91{age}", self.today + 500)),
            )
            _posted(stock.receive_in(tx, self.supplies.delivery(self.home, day, delivery), _SURE))
        if age == 70:
            soon = Parcel(FEMALE, 200, Lot("F198", self.today + 40))
            _posted(stock.receive_in(tx, self.supplies.from_friends(self.home, day, soon), _SURE))
        round_ = self.supplies.round(self.home, day, age)
        if round_ is not None:
            _posted(stock.refill_in(tx, round_, _SURE))
        if day % 7 not in {3, 4}:  # closed two days a week
            group = chance.choice((Group.WOMEN, Group.WOMEN, Group.MEN, Group.TRANS, Group.CLIENTS))
            parcels: tuple[Parcel, ...] = (
                Parcel(MALE, 10 * chance.randint(6, 14)),
                Parcel(SACHET, 5 * chance.randint(3, 7)),
            )
            if age % 9 == 2 and age < 60:
                parcels += (Parcel(FEMALE, 2 * chance.randint(8, 16)),)
            give = HandOut(day, parcels, place=self.home, group=group, contacts=chance.randint(3, 14))
            _posted(stock.hand_out_in(tx, give, _SURE))
        if day % 7 == _BAG_OUT:
            self._take_bag_out(tx, day)
        if age == 34:
            _posted(
                stock.lose_in(
                    tx, Loss(day, (Parcel(MALE, 96),), Flow.DAMAGED, self.home, note=t("Demo", "wet box")), _SURE
                )
            )
        if age == 61:
            self._count(tx, day)

    def _take_bag_out(self, tx: Writer, day: int) -> None:
        if self.bag:
            return
        parcels = (Parcel(MALE, 720), Parcel(SACHET, 150))
        out = self.kit.stock.take_out_in(tx, TakeOut(self.home, day, parcels, worker=t("Demo", "Team B")), _SURE)
        self.bag = _posted(out).shift

    def _bring_bag_in(self, day: int) -> None:
        given, sachets = 10 * self.chance.randint(45, 68), 5 * self.chance.randint(18, 28)
        closing = CloseBag(
            self.bag,
            day,
            handed=(Parcel(MALE, given), Parcel(SACHET, sachets)),
            returned=(Parcel(MALE, 720 - given), Parcel(SACHET, 150 - sachets)),
            group=Group.WOMEN,
            contacts=given // 14,
        )
        _posted(self.kit.stock.close_bag(closing, _SURE))
        self.bag = 0

    def _count(self, tx: Writer, day: int) -> None:
        """Count what the book says, but for one short box."""
        held = [one for one in self.kit.stock.lots(self.home) if one.balance > 0]
        short = [Parcel(one.product, max(0, one.balance - (12 if one.product == MALE else 0)), one.lot) for one in held]
        _posted(self.kit.stock.count_in(tx, Count(self.home, day, tuple(short)), _SURE))

    # slips

    def _slips(self, tx: Writer, day: int) -> None:
        referrals, chance = self.kit.referrals, self.chance
        if day % 5 == 0:
            key, need = chance.choice(ASKED)
            draft = SlipDraft((need,), self.places[key], words.current(), usual_validity([need]))
            self.slips.append((referrals.issue_in(tx, draft), day))
        for op, made in list(self.slips):
            if day - made != 8:
                continue
            self.slips.remove((op, made))
            ending = chance.random()
            if ending < 0.55:
                referrals.mark_in(tx, op, Status.ARRIVED)
                if ending < 0.4:
                    referrals.mark_in(tx, op, Status.SERVED_DONE)
            elif ending < 0.75:
                reason = chance.choice((NotArrived.NO_FARE, NotArrived.AFRAID, NotArrived.WORK_OR_CHILDREN))
                referrals.mark_in(tx, op, Status.NOT_ATTENDED, reason)
            elif ending < 0.85:
                referrals.mark_in(tx, op, Status.DECLINED_BY_PROVIDER, Declined.PAPERS)
            # Of the others nothing is heard: they are to be asked about.

    # reports

    def _told(self) -> dict[int, list[int]]:
        """Return on which day reports come in, and the months they are about: the last quarter's, and a few since."""
        this_month, found = month_of(self.today), dict[int, list[int]]()
        quarter = quarter_of_month(this_month)
        for month in (*quarter_months(quarter - 1), *quarter_months(quarter)):
            earliest = max(self.first + 1, first_day(month))
            if earliest > self.today - 1:
                continue
            over = month in quarter_months(quarter - 1)
            for _ in range(self.chance.randint(15, 19) if over else 4):
                found.setdefault(self.chance.randint(earliest, self.today - 1), []).append(month)
        return found

    def _incident(self, tx: Writer, month: int) -> None:
        chance, incidents = self.chance, self.kit.incidents
        acts = tuple(sorted(chance.choice(ACTS)))
        held = any(act.startswith(("LIB.ARREST", "LIB.PUBORDER", "LIB.ROUNDUP")) for act in acts)
        custody = {"HELD": "Y", "LAWYER": chance.choice("YNNU"), "MAGISTRATE": chance.choice("YNNU")} if held else {}
        taken = "CON.TAKEN" in acts
        area = chance.choices(range(len(self.areas)), weights=(8, 4, 5, 2))[0]
        answers = Answers(
            acts=acts,
            month=month,
            area=self.areas[area],
            place=chance.choice(("STREET", "STREET", "HOTSPOT", "VENUE", "STATION")),
            actors=(chance.choice(("POL.UNIF", "POL.UNIF", "POL.PLAIN", "MUN")),),
            unit=self.units[min(area, len(self.units) - 1)],
            number=chance.choice(("1", "2-3", "2-3", "4-9")),
            custody=custody,
            condoms=12 * chance.randint(1, 6) if taken else None,
            lubricant=5 * chance.randint(0, 4) if taken else None,
            needs=(chance.choice(("LEGAL_ADVICE", "SOMEONE_TO_TALK_TO", "MEDICAL_CARE", "NOTHING_NOW")),),
            source=chance.choice(("SELF", "SELF", "WITNESS", "OUTREACH")),
            age=chance.choice(("18-24", "25-34", "25-34", "35+", "NOT_SAID")),
            consent=(COUNTED,),
        )
        draft = incidents.new_draft(answers=answers)
        incidents.save_in(tx, draft)
        op = incidents.submit_in(tx, draft.code)
        if quarter_of_month(month) < quarter_of_month(month_of(self.today)):
            self.to_review.append(op)

    def _review(self) -> None:
        """Review what belongs to the last whole quarter: from now on that quarter can be closed."""
        if not self.kit.vault.keys.may_coordinate:
            return
        for op in self.to_review:
            self.kit.incidents.review(self.kit.incidents.incident(op))

    def _taken(self) -> None:
        """Yesterday condoms were taken by a patrol: a loss, and a report begun with it."""
        parcels = (Parcel(MALE, 144), Parcel(SACHET, 40))
        loss = Loss(self.today - 1, parcels, Flow.CONFISCATED, self.home, area=self.areas[0], unit=self.units[0])
        _posted(self.kit.together.confiscate(loss, _SURE).outcome)


def _posted(outcome: Outcome) -> Outcome:
    """Return the outcome; one that asks instead is a mistake of this script."""
    if not outcome.posted:
        raise RuntimeError
    return outcome
