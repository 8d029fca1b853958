"""Closing a quarter, and the summary that is made of it once."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
import random
from pathlib import Path

import pytest

from tests.helpers.vaults import colleague, educator, make_vault, reopen
from toolkit.base.clock import first_day, month_of, quarter_months, quarter_of_month
from toolkit.base.errors import Problem
from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.incidents import export, labels, model, pdf, periods, store
from toolkit.incidents.model import Answers, State
from toolkit.incidents.service import Filter, IncidentsProjection, IncidentsService
from toolkit.incidents.summary import CountTable, Line, Summary
from toolkit.vault import Vault

Q3 = 2026 * 4 + 2  # Jul–Sep 2026; the clock stands on 3 November
Q4 = Q3 + 1
SEPTEMBER = quarter_months(Q3)[2]


@pytest.fixture
def practice(practice_vault: Vault) -> IncidentsService:
    return IncidentsService(practice_vault)


def record(vault: Vault, *, reviewed: bool = True, month: int = SEPTEMBER, **change: object) -> Op:
    service = IncidentsService(vault)
    plain = Answers(
        acts=("LIB.STOP",), month=month, area=model.NOWHERE, place="STREET", consent=("COUNT_IN_STATISTICS",)
    )
    op = service.submit(service.begin(answers=dataclasses.replace(plain, **change)).code)  # type: ignore[arg-type]
    if reviewed:
        service.review(service.incident(op))
    return op


def code(call: object, *given: object) -> str:
    assert callable(call)
    with pytest.raises(Problem) as refused:
        call(*given)
    return refused.value.code


# ------------------------------------------------------------------ closing
def test_a_closing_says_how_far_it_is_and_leaves_nothing_when_it_is_stopped(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.incidents.service._TOLD_EVERY", 2)
    service = IncidentsService(vault)
    for _ in range(5):
        record(vault)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        service.close_period(Q3, stop)
    assert told == [(0, 5), (2, 5)]
    assert service.periods() == []
    told.clear()
    service.close_period(Q3, lambda done, total: told.append((done, total)))
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]
    assert service.periods()[0].reports == 5


def test_a_closing_takes_reviewed_records_and_names_their_exact_entries(
    vault: Vault, practice: IncidentsService
) -> None:
    service = IncidentsService(vault)
    inside = [record(vault), record(vault, month=SEPTEMBER - 12)]
    waiting = record(vault, reviewed=False)
    later = record(vault, month=SEPTEMBER + 1)
    service.add_part(inside[0], "told later")
    preview = service.closing(Q3)
    assert (preview.reviewed, preview.earlier, preview.waiting) == (2, 1, 1)
    period = service.close_period(Q3)
    assert [service.incident(op).state for op in inside] == [State.CLOSED, State.CLOSED]
    assert service.incident(waiting).state is State.SUBMITTED
    assert service.incident(later).state is State.REVIEWED
    named = {op for (op,) in vault.reader.rows("SELECT entry FROM incident_cover WHERE period = ?", (period,))}
    assert named == {entry.op for op in inside for entry in vault.reader.entries(op)}
    assert all(entry.signed for entry in vault.reader.entries(period))
    (found,) = service.periods()
    assert (found.op, found.quarter, found.reports, found.whole, found.released) == (period, Q3, 2, True, 0)
    assert service.period(Q3) == found
    assert service.count(Filter(states=(State.CLOSED,))) == 2
    assert service.count(Filter(states=(State.CLOSED, State.SUBMITTED))) == 3


def test_what_comes_late_belongs_to_the_next_closing(vault: Vault, clock: object) -> None:
    service = IncidentsService(vault)
    record(vault)
    first = service.close_period(Q3)
    late = record(vault)
    assert service.incident(late).state is State.REVIEWED
    vault.clock.day = first_day(quarter_months(Q4)[2] + 1)  # type: ignore[attr-defined]
    preview = service.closing(Q4)
    assert (preview.reviewed, preview.earlier) == (1, 1)
    second = service.close_period(Q4)
    assert service.incident(late).period == second
    assert [period.op for period in service.periods()] == [second, first]


def test_what_cannot_be_closed_says_why(vault: Vault) -> None:
    service = IncidentsService(vault)
    assert code(service.close_period, Q4) == "incidents.quarter-not-over"
    assert code(service.close_period, Q3) == "incidents.nothing-to-close"
    record(vault, reviewed=False)
    assert code(service.close_period, Q3) == "incidents.nothing-to-close"
    record(vault)
    service.close_period(Q3)
    record(vault)
    assert code(service.closing, Q3) == "incidents.quarter-closed"
    assert code(service.close_period, Q3 - 1) == "incidents.quarter-closed"
    assert code(service.period, Q4) == "incidents.no-period"


def test_which_quarter_can_be_closed_is_offered(vault: Vault) -> None:
    service = IncidentsService(vault)
    assert service.closable() is None
    record(vault)
    found = service.closable()
    assert found is not None
    assert (found.quarter, found.reviewed) == (Q3, 1)
    service.close_period(Q3)
    assert service.closable() is None


def test_a_long_list_is_cut_into_parts_that_fit_an_entry(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(periods, "PART_SIZE", 3)
    service = IncidentsService(vault)
    ops = [record(vault) for _ in range(4)]
    period = service.close_period(Q3)
    assert len(vault.reader.entries(period)) == 4  # eight entries in three parts, and the closing
    assert {service.incident(op).period for op in ops} == {period}
    assert service.periods()[0].whole


def test_the_largest_part_fits_an_entry(vault: Vault) -> None:
    run = vault.reader.value("SELECT number FROM runs ORDER BY number DESC")
    ops = [(run << 32) + (1 << 31) + n for n in range(periods.PART_SIZE)]
    with vault.write() as tx:
        tx.submit(store.LISTED, {"entries": ops})


def test_two_closings_of_one_record_leave_it_to_the_first_wherever_they_arrive(tmp_path: Path) -> None:
    """Two laptops close the same quarter without knowing of each other."""
    one = make_vault(tmp_path / "one", projections=(IncidentsProjection(),))
    two = make_vault(tmp_path / "two", colleague(one.keys), projections=(IncidentsProjection(),))
    shared, only_one = record(one), record(one)
    two.receive(one.wires())
    record(two)
    before = len(one.wires()), len(two.wires())
    IncidentsService(one).close_period(Q3)
    IncidentsService(two).close_period(Q3)
    fresh = one.wires()[before[0] :], two.wires()[before[1] :]
    one.receive(two.wires())
    two.receive(fresh[0])
    assert told(one) == told(two)
    assert IncidentsService(one).incident(shared).state is State.CLOSED
    assert len(IncidentsService(one).periods()) == 2
    assert sum(period.reports for period in IncidentsService(one).periods()) == 3
    assert only_one
    for vault in (one, two):
        vault.close()


def told(vault: Vault) -> set[tuple[str, int, int, str]]:
    """Return every record by what is the same on every laptop: code, month, state, first entry of its closing."""
    rows = vault.reader.rows("SELECT code, month, state, period, op FROM incident")
    return {(code, month, state, vault.reader.name(period) if period else "") for code, month, state, period, _ in rows}


@pytest.mark.parametrize("seed", range(12))
def test_any_order_and_split_of_the_same_entries_gives_the_same_tables(tmp_path: Path, seed: int) -> None:
    luck = random.Random(seed)
    one = make_vault(tmp_path / "one", projections=(IncidentsProjection(),), practice=True)
    service = IncidentsService(one)
    ops = [record(one, reviewed=luck.random() < 0.7, month=SEPTEMBER - luck.randrange(4)) for _ in range(9)]
    for op in luck.sample(ops, 5):
        seen = service.incident(op)
        service.amend(seen, dataclasses.replace(seen.answers, place=luck.choice(list(labels.PLACES))))
        if luck.random() < 0.6:
            service.amend(seen, dataclasses.replace(seen.answers, place=luck.choice(list(labels.PLACES))))
    service.ask(ops[0], "WHO")
    if service.closing(Q3).reviewed:
        service.close_period(Q3)
    seen = service.incident(ops[1])
    service.amend(seen, dataclasses.replace(seen.answers, number="10+"))
    wires = one.wires()
    two = make_vault(tmp_path / "two", colleague(one.keys), projections=(IncidentsProjection(),))
    shuffled = wires + luck.sample(wires, len(wires) // 3)
    luck.shuffle(shuffled)
    while shuffled:
        some = luck.randint(1, len(shuffled))
        two.receive(shuffled[:some])
        shuffled = shuffled[some:]
    assert whole(one) == whole(two)
    for vault in (one, two):
        vault.close()


def whole(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, ops by the name that is the same everywhere."""

    def name(op: int) -> object:
        return vault.reader.name(op) if op else 0

    rows = vault.reader.rows
    return {
        "incident": sorted(
            (name(op), *rest, name(area), name(period))
            for op, area, period, *rest in rows(
                "SELECT op, area, period, code, month, state, act_groups, differs, place, acts FROM incident"
            )
        ),
        "period": sorted(
            (name(op), *rest) for op, *rest in rows("SELECT op, quarter, entries, whole, placed FROM incident_period")
        ),
        "cover": sorted((name(a), name(b)) for a, b in rows("SELECT entry, period FROM incident_cover")),
        "release": sorted((name(a), name(b)) for a, b in rows("SELECT op, period FROM incident_release")),
    }


def test_strange_entries_of_a_closing_are_folded_to_nothing(vault: Vault) -> None:
    op = record(vault)
    for payload in ({}, {"quarter": "x"}, {"quarter": Q3, "parts": 5}, {"quarter": Q3, "parts": [op, "x", -1]}):
        with vault.write() as tx:
            tx.submit(store.CLOSED, payload)
            tx.submit(store.RELEASED, payload)
            tx.submit(store.LISTED, {"entries": "none"})
    assert IncidentsService(vault).incident(op).state is State.REVIEWED
    whole_ones = [period.whole for period in IncidentsService(vault).periods()]
    assert whole_ones.count(False) == 1  # a part that is not here


def test_erasing_a_part_of_a_closing_frees_what_it_named(vault: Vault) -> None:
    service = IncidentsService(vault)
    op = record(vault)
    period = service.close_period(Q3)
    part = next(entry for entry in vault.reader.entries(period) if entry.kind == store.LISTED.name)
    with vault.write() as tx:
        tx.erase(part.op, "asked")
    assert service.incident(op).state is State.REVIEWED


def test_an_erased_record_leaves_the_list_and_its_period(vault: Vault) -> None:
    service = IncidentsService(vault)
    op, other = record(vault), record(vault)
    service.close_period(Q3)
    with vault.write() as tx:
        tx.erase(op, "asked")
    assert code(service.incident, op) == "incidents.not-here"
    assert [row.op for row in service.page().rows] == [other]
    assert service.periods()[0].reports == 1


# ------------------------------------------------------------------ the summary
def filled(vault: Vault, reports: int = 24) -> Op:
    """Return a closed quarter: 2/3 in the first of two areas, a few with a rare act."""
    docks, north = vault.lists.add(Listed.AREA, "Docks"), vault.lists.add(Listed.AREA, '=cmd|"/C calc"')
    for n in range(reports):
        acts = ("LIB.STOP",) if n % 2 else ("CON.TAKEN", "DIG.VERBAL")
        record(vault, acts=(*acts, *(("SEX.STRIP",) if n < 2 else ())), area=docks if n % 3 else north)
    return IncidentsService(vault).close_period(Q3)


def test_a_real_vault_writes_no_summary_and_says_why(vault: Vault) -> None:
    period = filled(vault, 6)
    with pytest.raises(Problem) as refused:
        IncidentsService(vault).summary(period)
    assert refused.value.code == "incidents.practice-only"
    assert "called back" in refused.value.advice()
    made = Summary(period, Q3, 6, (), practice=True)
    assert code(IncidentsService(vault).release, made, "en", {"pdf": b"x"}) == "incidents.practice-only"


def test_the_summary_counts_reports_and_withholds_small_ones(practice_vault: Vault, practice: IncidentsService) -> None:
    made = practice.summary(filled(practice_vault))
    tables = {table.name: {line.name or line.key: line.count for line in table.lines} for table in made.tables}
    assert made.total == 24
    assert (tables["acts"]["LIB"], tables["acts"]["CON"], tables["acts"]["DIG"]) == (12, 12, 12)
    assert tables["acts"]["SEX"] is None
    assert tables["acts"]["PHY"] is None
    # "Not known" has none: alone it would be the remainder, so the smaller area is withheld with it.
    assert (tables["areas"]["Docks"], tables["areas"]['=cmd|"/C calc"'], tables["areas"][0]) == (16, None, None)
    assert made.tables[0].overlaps
    assert sum(count or 0 for count in tables["acts"].values()) > made.total
    assert made.withheld + made.printed == sum(len(table.lines) for table in made.tables)


def test_records_without_consent_to_be_counted_are_left_out(practice_vault: Vault, practice: IncidentsService) -> None:
    for _ in range(6):
        record(practice_vault)
    for _ in range(3):
        record(practice_vault, consent=())
    assert practice.summary(practice.close_period(Q3)).total == 6


def test_too_few_reports_show_nothing(practice_vault: Vault, practice: IncidentsService) -> None:
    for _ in range(4):
        record(practice_vault)
    assert code(practice.summary, practice.close_period(Q3)) == "incidents.too-few"
    assert code(practice.summary, 5 << 32) == "incidents.no-period"


def test_what_is_amended_after_the_closing_changes_no_number(practice_vault: Vault, practice: IncidentsService) -> None:
    period = filled(practice_vault)
    before = practice.summary(period)
    for row in practice.page(most=10).rows:
        seen = practice.incident(row.op)
        practice.amend(seen, dataclasses.replace(seen.answers, acts=("ORG.HARASS",), place="HOME"))
    assert practice.summary(period) == before


def files(made: Summary, language: str = "en") -> dict[str, bytes]:
    return {"pdf": pdf.summary_pdf(made, language), "csv": export.summary_csv(made, language)}


def test_every_release_is_a_signed_entry_with_mask_values_and_hashes(
    practice_vault: Vault, practice: IncidentsService
) -> None:
    period = filled(practice_vault)
    made = practice.summary(period)
    written = files(made)
    release = practice.release(made, "en", written)
    entry = practice_vault.reader.entry(release.op)
    facts = entry.payload or {}
    assert entry.signed
    assert (facts["period"], facts["quarter"], facts["code"]) == (period, Q3, "summary-1")
    assert facts["sha256"] == {ending: hashlib.sha256(data).hexdigest() for ending, data in written.items()}
    assert facts["values"]["total"] == 24
    withheld = [line.key for line in made.tables[0].lines if line.count is None]
    assert [labels_of(facts, 0)[place] for place in dict(map(tuple, facts["mask"]))["acts"]] == withheld
    assert release.files == written
    assert release.summary == made
    assert practice.periods()[0].released == 1
    assert facts["names"] == {"csv": "quarter-2026-3.csv", "pdf": "quarter-2026-3.pdf"}


def labels_of(facts: object, table: int) -> list[object]:
    assert isinstance(facts, dict)
    return [row[0] for row in facts["values"]["tables"][table]["rows"]]


def test_given_again_it_is_the_same_file_under_an_entry_of_its_own(
    practice_vault: Vault, practice: IncidentsService
) -> None:
    period = filled(practice_vault)
    made = practice.summary(period)
    first = practice.release(made, "en", files(made))
    again = practice.release(practice.summary(period), "en", {"pdf": b"drawn otherwise", "csv": b""})
    assert again.op != first.op
    assert again.files == first.files
    practice_vault.lists.rename(made.tables[1].lines[0].key, "Renamed")  # type: ignore[arg-type]
    assert practice.summary(period) == made
    assert len(practice.releases(period)) == 2
    other = practice.release(made, "fr", files(made, "fr"))
    assert other.language == "fr"


def test_numbers_that_these_records_do_not_give_are_not_written(
    practice_vault: Vault, practice: IncidentsService
) -> None:
    made = practice.summary(filled(practice_vault))
    forged = dataclasses.replace(made, tables=(CountTable("acts", True, (Line("SEX", "", 2),)), *made.tables[1:]))
    assert code(practice.release, forged, "en", files(made)) == "incidents.other-numbers"
    assert practice.releases(made.period) == []


def test_an_educator_writes_no_summary(practice_vault: Vault) -> None:
    period = filled(practice_vault)
    made = IncidentsService(practice_vault).summary(period)
    again = reopen(practice_vault, educator(practice_vault.keys))
    try:
        assert code(IncidentsService(again).release, made, "en", files(made)) == "vault.coordinators-only"
    finally:
        again.close()


# ------------------------------------------------------------------ the files
def test_the_csv_says_each_count_and_holds_no_formula(practice_vault: Vault, practice: IncidentsService) -> None:
    made = practice.summary(filled(practice_vault))
    data = export.summary_csv(made, "en")
    assert data == export.summary_csv(made, "en")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0] == {"table": "total", "code": "", "label": "All reports", "reports": "24", "withheld": "no"}
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert (row["reports"] == "") == (row["withheld"] == "yes")
    assert any(row["label"].startswith("'=cmd") for row in rows)
    assert {row["code"] for row in rows if row["table"] == "acts"} == set(labels.GROUPS)
    assert not any(str(op) in data.decode() for op in (line.key for line in made.tables[1].lines if line.key))


@pytest.mark.parametrize("cell", ["=1+1", " =1", "@x", "-3", "+4", "\tx", "a\nb", "|x", "plain"])
def test_no_cell_is_a_formula_or_holds_a_control_character(cell: str) -> None:
    safe = export.safe_cell(cell)
    assert not safe.lstrip().startswith(("=", "+", "-", "@", "|"))
    assert safe.isprintable()


def test_the_pdf_says_what_the_figures_are_and_is_stamped(
    practice_vault: Vault, practice: IncidentsService, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    made = practice.summary(filled(practice_vault))
    data = pdf.summary_pdf(made, "en", "Harbour centre")
    assert data == pdf.summary_pdf(made, "en", "Harbour centre")
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    flat = " ".join(text.split())
    assert "24 reports" in flat
    assert "reports, not persons" in flat
    assert "overlap" in flat
    assert "Docks" in flat
    assert "PRACTICE" in flat.upper()
    assert export.WITHHELD in flat
    for code_ in ("LIB.STOP", "SEX.STRIP"):
        assert code_ not in flat
    meta = PdfReader(io.BytesIO(data)).metadata
    assert "CreationDate" not in str(meta)


def test_what_is_withheld_is_said_in_words() -> None:
    one = Summary(1 << 33, Q3, 40, (CountTable("acts", True, (Line("LIB", "", None),)),), practice=False)
    assert any("withheld" in sentence for sentence in export.what_it_is(one))
    none = Summary(1 << 33, Q3, 40, (CountTable("acts", True, (Line("LIB", "", 20),)),), practice=False)
    assert "No number had to be withheld." in export.what_it_is(none)
    assert len(export.limits(none)) == 2
    areas = CountTable("areas", False, (Line(0, "", 20), Line(1 << 33, "", 20)))
    assert [export.label(areas, line) for line in areas.lines] == ["Area not known", "Another area"]


def test_order_as_bytes_sorts_as_the_order_does() -> None:
    luck = random.Random(5)
    orders = [
        (luck.randint(-5, 40_000), luck.randint(0, 9), bytes([luck.randrange(256)] * 16), luck.randint(1, 1 << 31))
        for _ in range(300)
    ]
    assert sorted(orders) == sorted(orders, key=periods.placed)


def test_the_last_quarter_that_is_over() -> None:
    assert periods.last_over(first_day(2026 * 12)) == 2025 * 4 + 3
    assert quarter_of_month(month_of(first_day(2026 * 12))) == 2026 * 4
