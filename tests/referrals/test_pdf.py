"""The slip as printed, read back."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from toolkit.base.clock import day_of
from toolkit.referrals.model import LONGEST, Cost
from toolkit.referrals.neutral import telling_word
from toolkit.referrals.pdf import slip_pdf
from toolkit.referrals.service import SlipPaper

PAPER = SlipPaper(
    code="7KQ2M9XD",
    place="Corner house",
    area="North",
    where="Behind the market",
    phone="07 00 11 22",
    opening="Tue 9-12",
    cost=Cost.FREE,
    fee="",
    say="I come for Awa",
    until=day_of(__import__("datetime").date(2026, 11, 22)),
    hurry=None,
    language="en",
    organisation="",
    counterfoil=True,
    practice=False,
)


def read(paper: SlipPaper) -> tuple[pypdf.PdfReader, list[str]]:
    reader = pypdf.PdfReader(io.BytesIO(slip_pdf(paper)))
    return reader, [" ".join(page.extract_text().split()) for page in reader.pages]


def test_the_slip_says_where_when_and_the_code() -> None:
    reader, (slip, kept) = read(PAPER)
    for said in ("Corner house", "Behind the market", "07 00 11 22", "Tue 9-12", "Free", "I come for Awa", "7KQ2-M9XD"):
        assert said in slip
    assert "Sun 22 Nov 2026" in slip
    assert "7KQ2-M9XD" in kept
    assert "Corner house" in kept
    assert "07 00 11 22" not in kept
    box = reader.pages[0].mediabox
    assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == (105, 148)
    assert telling_word(slip + kept) == ""
    assert reader.metadata is not None
    assert telling_word(str(dict(reader.metadata))) == ""


def test_a_slip_in_a_hurry_says_so_without_saying_why() -> None:
    assert "within 3 days" in read(replace(PAPER, hurry=3))[1][0]
    assert "today or tomorrow" in read(replace(PAPER, hurry=1))[1][0]


def test_cost_and_words_at_the_desk_have_defaults() -> None:
    bare = replace(PAPER, area="", where="", phone="", opening="", say="", cost=Cost.NOT_KNOWN)
    slip = read(bare)[1][0]
    assert "Ask about the price" in slip
    assert "You need not explain" in slip
    assert "Phone" not in slip
    assert "2 a visit" in read(replace(PAPER, cost=Cost.FEE, fee="2 a visit"))[1][0]
    assert "There is a fee" in read(replace(PAPER, cost=Cost.FEE))[1][0]


def test_practice_and_organisation_are_printed_only_where_they_belong() -> None:
    assert "PRACTICE" not in read(PAPER)[1][0]
    slip = read(replace(PAPER, practice=True, organisation="Night and Day"))[1][0]
    assert "PRACTICE" in slip
    assert "Night and Day" in slip


def test_the_counterfoil_can_be_left_out() -> None:
    assert len(read(replace(PAPER, counterfoil=False))[1]) == 1


@pytest.mark.parametrize("letter", ["o", "w ", "ش "])
def test_the_longest_texts_still_stand_on_one_page(letter: str) -> None:
    most = {
        name: (letter * LONGEST[name])[: LONGEST[name]].strip()
        for name in LONGEST
        if name not in {"name", "paper_name"}
    }
    paper = replace(PAPER, place="m" * LONGEST["name"], organisation="Night and Day", hurry=1, cost=Cost.FEE, **most)  # type: ignore[arg-type]
    assert len(read(replace(paper, counterfoil=False))[1]) == 1


def test_the_paper_is_in_its_own_language_and_the_same_each_time() -> None:
    arabic = replace(PAPER, language="ar", place="بيت الزاوية")
    reader, (slip, _kept) = read(arabic)
    assert reader.trailer["/Root"]["/Lang"] == "ar"
    assert "7KQ2-M9XD" in slip.replace("\u2066", "").replace("\u2069", "")
    assert slip_pdf(arabic) == slip_pdf(arabic)
