"""The verbs of referrals over a real encrypted file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from toolkit.base import ids
from toolkit.base.clock import FixedClock, date_of, month_of
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.pointers import Target, Urgency
from toolkit.referrals import model, store
from toolkit.referrals.model import Cost, Needed, NotArrived, ServiceDraft, SlipDraft, Status, Validity
from toolkit.referrals.service import ReferralSettings, ReferralsService
from toolkit.vault import Vault

CLINIC = ServiceDraft(
    "Corner house",
    (Needed.MEDICAL_CARE, Needed.PEP),
    area="North",
    where="Behind the market",
    phone="07 00 11 22",
    opening="Tue 9-12",
    cost=Cost.FREE,
    languages=("fr",),
    say="I come for Awa",
)
LAWYER = ServiceDraft("Room 4", (Needed.LEGAL_ADVICE, Needed.LAWYER_NOW), area="South")


@pytest.fixture
def referrals(vault: Vault) -> ReferralsService:
    return ReferralsService(vault)


@pytest.fixture
def clinic(referrals: ReferralsService) -> Op:
    return referrals.add(CLINIC)


@pytest.fixture
def slip(referrals: ReferralsService, clinic: Op) -> Op:
    return referrals.issue(SlipDraft((Needed.MEDICAL_CARE,), clinic, "fr"))


def refused(code: str) -> pytest.RaisesExc[Problem]:
    return pytest.RaisesExc(Problem, check=lambda problem: problem.code == code)


class TestDirectory:
    def test_what_is_added_is_listed_and_reads_back(self, referrals: ReferralsService, clinic: Op) -> None:
        lawyer = referrals.add(LAWYER)
        assert [each.op for each in referrals.services()] == [clinic, lawyer]
        assert referrals.service(clinic).draft == CLINIC

    def test_an_edit_writes_only_what_changed(self, referrals: ReferralsService, vault: Vault, clinic: Op) -> None:
        referrals.change(clinic, replace(CLINIC, phone="08 00"))
        assert referrals.service(clinic).draft == replace(CLINIC, phone="08 00")
        assert [entry.payload for entry in vault.reader.entries(clinic)][1:] == [{"phone": "08 00"}]
        referrals.change(clinic, replace(CLINIC, phone="08 00"))
        assert len(vault.reader.entries(clinic)) == 2

    def test_two_edits_made_apart_stay_until_one_is_chosen(
        self, referrals: ReferralsService, vault: Vault, clinic: Op
    ) -> None:
        with vault.write() as tx:  # as two laptops write that know only of the first entry
            for phone in ("111", "222"):
                tx.submit(store.SERVICE, {"phone": phone}, subject=clinic, replaces=[clinic])
        service = referrals.service(clinic)
        assert (service.draft.phone, service.others) == ("222", {"phone": ("111",)})
        assert "two versions" in referrals.needs()[0].text
        referrals.change(clinic, replace(service.draft, opening="always"))
        assert referrals.service(clinic).others == {"phone": ("111",)}
        referrals.change(clinic, replace(service.draft, opening="always"), settled=["phone"])
        assert referrals.service(clinic).others == {}
        assert referrals.needs() == []

    def test_a_retired_place_is_kept_and_not_offered(self, referrals: ReferralsService, clinic: Op, slip: Op) -> None:
        referrals.retire(clinic)
        assert referrals.services() == []
        assert [each.retired for each in referrals.services(retired=True)] == [True]
        assert referrals.slip(slip).slip.service_name == "Corner house"
        with refused("referrals.retired"):
            referrals.issue(SlipDraft((Needed.PEP,), clinic))
        referrals.bring_back(clinic)
        assert len(referrals.services()) == 1

    def test_places_that_serve_most_come_first(self, referrals: ReferralsService, clinic: Op) -> None:
        lawyer = referrals.add(LAWYER)
        found = referrals.places_for([Needed.LAWYER_NOW, Needed.LEGAL_ADVICE, Needed.PEP])
        assert [(each.service.op, each.serves) for each in found] == [(lawyer, 2), (clinic, 1)]
        assert referrals.places_for([Needed.CHILD_CARE]) == []
        assert len(referrals.places_for([])) == 2

    @pytest.mark.parametrize(
        ("draft", "code"),
        [
            (replace(CLINIC, name="  "), "referrals.no-name"),
            (replace(CLINIC, needs=()), "referrals.no-needs"),
            (replace(CLINIC, say="x" * 91), "referrals.too-long"),
            (replace(CLINIC, languages=("x" * 25,)), "referrals.too-long"),
            (replace(CLINIC, languages=("x",) * 13), "referrals.too-long"),
            (replace(CLINIC, name="HIV clinic"), "referrals.telling-word"),
            (replace(CLINIC, say="Ask for condoms"), "referrals.telling-word"),
            (replace(CLINIC, where="Beside the police station"), "referrals.telling-word"),
        ],
    )
    def test_what_does_not_fit_a_slip_is_refused(
        self, referrals: ReferralsService, clinic: Op, draft: ServiceDraft, code: str
    ) -> None:
        with refused(code):
            referrals.add(draft)
        with refused(code):
            referrals.change(clinic, draft)
        assert referrals.service(clinic).draft == CLINIC

    def test_a_telling_name_may_stand_in_the_directory_when_the_paper_says_another(
        self, referrals: ReferralsService
    ) -> None:
        op = referrals.add(replace(CLINIC, name="HIV clinic", paper_name="The green door"))
        made = referrals.issue(SlipDraft((Needed.PEP,), op))
        assert referrals.paper(made).place == "The green door"

    def test_a_directory_is_read_without_adding_and_added_whole(self, referrals: ReferralsService, clinic: Op) -> None:
        found = referrals.read_directory(b"name,needs,area\ncorner HOUSE,PEP,North\nNew,PEP,\nBad,,\n")
        assert [draft.name for draft in found.drafts] == ["New"]
        assert [each.line for each in found.rejected] == [2, 4]
        assert len(referrals.services()) == 1
        with refused("referrals.no-name"):
            referrals.add_all([*found.drafts, replace(CLINIC, name="")])
        assert len(referrals.services()) == 1
        assert len(referrals.add_all(found.drafts)) == 1

    def test_what_came_in_together_is_taken_back_together(
        self, referrals: ReferralsService, vault: Vault, clinic: Op
    ) -> None:
        ops = referrals.add_all([LAWYER, replace(CLINIC, name="Other door")])
        made = referrals.issue(SlipDraft((Needed.LEGAL_ADVICE,), ops[0]))
        referrals.remove_all(ops)
        assert [each.op for each in referrals.services()] == [clinic]
        # The one that a paper names already keeps its name, and is offered no more.
        assert [each.op for each in referrals.services(retired=True)] == [clinic, ops[0]]
        assert referrals.slip(made).slip.service_name == "Room 4"
        with refused("referrals.no-service"):
            referrals.service(ops[1])
        assert len(vault.reader.entries(ops[1])) == 2
        assert [draft.name for draft in referrals.read_directory(b"name,needs\nOther door,PEP\n").drafts] == [
            "Other door"
        ]

    def test_an_unknown_place_is_refused(self, referrals: ReferralsService, slip: Op) -> None:
        for op in (0, slip, 999):
            with refused("referrals.no-service"):
                referrals.service(op)
        with refused("referrals.no-service"):
            referrals.retire(slip)


class TestSlip:
    def test_a_slip_holds_a_code_a_place_and_coarse_dates(
        self, referrals: ReferralsService, vault: Vault, clinic: Op, slip: Op, clock: FixedClock
    ) -> None:
        made = referrals.slip(slip)
        assert made.state.waiting
        assert ids.read_code(made.slip.code) == made.slip.code
        assert (made.slip.service, made.slip.service_name) == (clinic, "Corner house")
        assert (made.slip.needs, made.slip.language) == ((Needed.MEDICAL_CARE,), "fr")
        assert made.slip.month == month_of(clock.today())
        assert date_of(made.slip.until).weekday() == 6
        (entry,) = vault.reader.entries(slip)
        assert set(entry.payload or {}) == {"code", "service", "needs", "language", "month", "until"}

    def test_codes_are_never_given_twice(
        self, referrals: ReferralsService, clinic: Op, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        drawn = iter(["AAAA", "AAAA", "BBBB"])
        monkeypatch.setattr(ids, "new_code", lambda _length: next(drawn))
        first, second = (referrals.issue(SlipDraft((Needed.PEP,), clinic)) for _ in range(2))
        assert [referrals.slip(each).slip.code for each in (first, second)] == ["AAAA", "BBBB"]

    def test_a_slip_without_need_or_place_is_refused(self, referrals: ReferralsService, clinic: Op) -> None:
        with refused("referrals.no-needs"):
            referrals.issue(SlipDraft((), clinic))
        with refused("referrals.no-service"):
            referrals.issue(SlipDraft((Needed.PEP,), 12345))
        assert referrals.count() == 0

    def test_a_place_that_became_telling_elsewhere_prints_no_more(
        self, referrals: ReferralsService, vault: Vault, clinic: Op, slip: Op
    ) -> None:
        with vault.write() as tx:  # another version of the program wrote it
            tx.submit(store.SERVICE, {"opening": "HIV tests on Mondays"}, subject=clinic, replaces=[clinic])
        with refused("referrals.telling-word"):
            referrals.issue(SlipDraft((Needed.PEP,), clinic))
        with refused("referrals.telling-word"):
            referrals.paper(slip)

    def test_issue_in_joins_a_transaction_that_may_still_fail(
        self, referrals: ReferralsService, vault: Vault, clinic: Op
    ) -> None:
        def issue_and_fail() -> None:
            with vault.write() as tx:
                referrals.issue_in(tx, SlipDraft((Needed.PEP,), clinic))
                raise RuntimeError

        with pytest.raises(RuntimeError):
            issue_and_fail()
        assert referrals.count() == 0

    def test_marks_follow_each_other(self, referrals: ReferralsService, slip: Op) -> None:
        referrals.mark(slip, Status.NOT_ATTENDED, NotArrived.NO_FARE)
        made = referrals.slip(slip).slip
        assert (made.status, made.reason) == (Status.NOT_ATTENDED, "NO_FARE")
        referrals.mark(slip, Status.ARRIVED)
        referrals.mark(slip, Status.SERVED_DONE)
        assert referrals.slip(slip).slip.status is Status.SERVED_DONE
        assert [each.status for each in referrals.slip(slip).state.history] == [
            Status.NOT_ATTENDED,
            Status.ARRIVED,
            Status.SERVED_DONE,
        ]

    def test_a_wrong_mark_is_taken_back(self, referrals: ReferralsService, slip: Op) -> None:
        wrong = referrals.mark(slip, Status.ARRIVED)
        with refused("referrals.not-from-here"):
            referrals.mark(slip, Status.NOT_ATTENDED, NotArrived.FEE)
        referrals.take_back(slip, [wrong])
        assert referrals.slip(slip).slip.status is Status.ISSUED
        with refused("referrals.not-a-mark"):
            referrals.take_back(slip, [wrong])
        with refused("referrals.not-a-mark"):
            referrals.take_back(slip)
        referrals.mark(slip, Status.NOT_ATTENDED, NotArrived.FEE)
        referrals.take_back(slip)
        assert referrals.slip(slip).state.waiting
        assert len(referrals.slip(slip).state.history) == 2

    def test_a_slip_made_by_mistake_goes_and_its_entries_stay(
        self, referrals: ReferralsService, vault: Vault, slip: Op
    ) -> None:
        code = referrals.slip(slip).slip.code
        referrals.withdraw(slip)
        assert referrals.slips() == []
        assert referrals.lookup(code) == []
        with refused("referrals.no-slip"):
            referrals.withdraw(slip)
        assert len(vault.reader.entries(slip)) == 2

    @pytest.mark.parametrize("status", [Status.NOT_ATTENDED, Status.DECLINED_BY_PROVIDER])
    def test_a_no_needs_a_reason_from_the_list(self, referrals: ReferralsService, slip: Op, status: Status) -> None:
        for reason in ("", "BORED"):
            with refused("referrals.no-reason"):
                referrals.mark(slip, status, reason)
        assert referrals.slip(slip).state.waiting

    def test_two_laptops_marked_it_apart(self, referrals: ReferralsService, vault: Vault, slip: Op) -> None:
        with vault.write() as tx:
            tx.submit(store.MARKED, {"status": "ARRIVED"}, subject=slip)
            tx.submit(store.MARKED, {"status": "NOT_ATTENDED", "reason": "AFRAID"}, subject=slip)
            tx.submit(store.MARKED, {"status": "BEAMED_UP"}, subject=slip)  # of a newer version
        made = referrals.slip(slip)
        assert made.slip.status is Status.ARRIVED
        assert made.slip.several
        assert len(made.state.standing) == 2
        assert [need.target for need in referrals.needs()] == [Target("referrals", slip, "slip")]
        arrived, stayed = made.state.standing
        settled = referrals.settle(slip, stayed.op)
        made = referrals.slip(slip)
        assert (made.slip.status, made.slip.reason, made.slip.several) == (Status.NOT_ATTENDED, "AFRAID", False)
        assert referrals.needs() == []
        for mark in (arrived.op, settled):
            with refused("referrals.not-a-mark"):
                referrals.settle(slip, mark)
        referrals.take_back(slip, [settled])
        assert referrals.slip(slip).slip.several

    def test_strange_entries_are_folded_and_marks_may_come_first(
        self, referrals: ReferralsService, vault: Vault
    ) -> None:
        with vault.write() as tx:
            alone = tx.submit(store.MARKED, {"status": 7})
            odd = tx.submit(
                store.ISSUED,
                {"code": 5, "service": [], "needs": "PEP", "month": True, "until": 10**9, "language": None},
            )
        with refused("referrals.no-slip"):
            referrals.slip(alone)
        assert referrals.slip(odd).slip.service == 0
        assert referrals.slip(odd).slip.needs == ()
        assert [each.op for each in referrals.slips()] == [odd]
        with refused("referrals.no-service"):
            referrals.paper(odd)


class TestFollowUp:
    def test_a_slip_is_asked_about_when_its_last_day_has_passed(
        self, referrals: ReferralsService, slip: Op, clock: FixedClock
    ) -> None:
        until = referrals.slip(slip).slip.until
        clock.day = until
        assert referrals.overdue() == []
        assert referrals.needs() == []
        clock.day = until + 1
        assert [each.op for each in referrals.overdue()] == [slip]
        (need,) = referrals.needs()
        assert need.target == Target("referrals", slip, "follow_up")
        assert need.urgency is Urgency.SOON
        assert referrals.slip(slip).slip.overdue(clock.day)
        referrals.mark(slip, Status.LOST_CONTACT)
        assert referrals.overdue() == []

    def test_what_was_in_a_hurry_is_asked_about_today(
        self, referrals: ReferralsService, clinic: Op, clock: FixedClock
    ) -> None:
        referrals.issue(SlipDraft((Needed.PEP,), clinic, validity=Validity.DAYS))
        clock.day += 12
        assert [need.urgency for need in referrals.needs()] == [Urgency.TODAY]

    def test_many_slips_are_one_line(self, referrals: ReferralsService, clinic: Op, clock: FixedClock) -> None:
        for _ in range(4):
            referrals.issue(SlipDraft((Needed.PEP,), clinic))
        clock.day += 40
        (need,) = referrals.needs()
        assert need.text.startswith("4 ")
        assert need.target.action == "follow_up"

    def test_who_called_it_off_is_left_in_peace(self, referrals: ReferralsService, slip: Op, clock: FixedClock) -> None:
        referrals.mark(slip, Status.REVOKED_BY_PERSON)
        clock.day += 40
        assert referrals.needs() == []
        assert not referrals.slip(slip).slip.overdue(clock.day)
        assert referrals.slip(slip).slip.out_of_date(clock.day)
        with refused("referrals.not-from-here"):
            referrals.mark(slip, Status.ARRIVED)


class TestFinding:
    def test_a_slip_by_code_however_it_is_typed(self, referrals: ReferralsService, slip: Op) -> None:
        code = referrals.slip(slip).slip.code
        for typed in (code, code.lower(), ids.show_code(code), f"S:{code}"):
            assert [each.op for each in referrals.lookup(typed)] == [slip]
            assert referrals.find(typed)[0].target == Target("referrals", slip, "slip")

    def test_a_code_with_one_wrong_letter_brings_the_near_one(self, referrals: ReferralsService, slip: Op) -> None:
        code = referrals.slip(slip).slip.code
        wrong = code[:3] + ("4" if code[3] != "4" else "5") + code[4:]
        assert model.code_from(wrong) is None
        assert [each.op for each in referrals.lookup(wrong)] == [slip]
        assert referrals.lookup("nonsense") == []
        assert referrals.lookup(ids.new_code()) == []

    def test_a_place_by_name_area_or_phone(self, referrals: ReferralsService, clinic: Op) -> None:
        for typed in ("corner", "NORTH", "11 22"):
            assert [hit.target for hit in referrals.find(typed)] == [Target("referrals", clinic, "service")]
        assert referrals.find("elsewhere") == []
        assert referrals.find("  ") == []


class TestPaper:
    def test_the_paper_holds_what_the_directory_says_today(
        self, referrals: ReferralsService, clinic: Op, slip: Op
    ) -> None:
        referrals.change(clinic, replace(CLINIC, phone="09 99"))
        paper = referrals.paper(slip)
        assert paper.code == referrals.slip(slip).slip.code
        assert (paper.place, paper.phone, paper.language) == ("Corner house", "09 99", "fr")
        assert paper.organisation == ""
        assert paper.hurry is None

    def test_the_preview_is_the_same_paper_without_a_code(self, referrals: ReferralsService, clinic: Op) -> None:
        draft = SlipDraft((Needed.PEP,), clinic, "en", Validity.DAYS)
        preview = referrals.preview(draft)
        assert preview.code == ""
        assert preview.hurry == 3
        made = referrals.paper(referrals.issue(draft))
        assert replace(made, code="") == preview

    def test_the_organisation_stands_on_it_only_when_a_centre_wants_that(
        self, referrals: ReferralsService, vault: Vault, slip: Op
    ) -> None:
        vault.settings.save(ReferralSettings(organisation="Night and Day", counterfoil=False))
        paper = referrals.paper(slip)
        assert (paper.organisation, paper.counterfoil) == ("Night and Day", False)


def test_a_name_on_every_slip_is_bounded_and_tells_nothing(referrals: ReferralsService) -> None:
    assert referrals.printing() == ReferralSettings()
    with refused("referrals.telling-organisation"):
        referrals.set_printing(ReferralSettings("HIV outreach"))
    with refused("referrals.too-long"):
        referrals.set_printing(ReferralSettings("x" * 61))
    referrals.set_printing(ReferralSettings("  Night  and Day ", counterfoil=False))
    assert referrals.printing() == ReferralSettings("Night and Day", counterfoil=False)


def test_an_educator_may_do_all_of_it(educator_vault: Vault) -> None:
    referrals = ReferralsService(educator_vault)
    op = referrals.issue(SlipDraft((Needed.MEDICAL_CARE,), referrals.add(CLINIC)))
    referrals.mark(op, Status.ARRIVED)
    assert referrals.slip(op).slip.status is Status.ARRIVED
