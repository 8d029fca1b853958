from __future__ import annotations

import re
from pathlib import Path

import pytest

from toolkit.base import words
from toolkit.incidents import labels, vocabulary

RELEASED = Path(__file__).with_name("released_codes.txt")
TABLES = {name: table for name, table in vars(labels).items() if name.isupper() and isinstance(table, dict)}
REGISTERS = {
    "acts": labels.ACTS,
    "actors": labels.ACTORS,
    "places": labels.PLACES,
    "involvement": labels.INVOLVEMENT,
}


def test_codes_given_out_are_for_ever() -> None:
    given = {tuple(line.split()) for line in RELEASED.read_text("utf-8").splitlines()}
    assert len(given) > 250
    assert {(name, code) for name, code in given if code not in TABLES[name]} == set()


def test_every_code_is_on_the_list_of_those_given_out() -> None:
    given = {tuple(line.split()) for line in RELEASED.read_text("utf-8").splitlines()}
    assert {(name, code) for name, table in TABLES.items() for code in table} - given == set()


@pytest.mark.parametrize("name", REGISTERS)
def test_the_register_in_resources_and_the_labels_name_the_same_codes(name: str) -> None:
    assert list(vocabulary.register(name)) == list(REGISTERS[name])


def test_every_act_belongs_to_a_group_with_a_picture_that_ships() -> None:
    pictures = {path.stem for path in (vocabulary.RESOURCES.parent / "pictograms").glob("*.svg")}
    for act in labels.ACTS:
        assert act.partition(".")[0] in labels.GROUPS
        assert vocabulary.picture(act) in pictures
    assert {vocabulary.place_picture(code) for code in labels.PLACES} <= pictures
    assert {vocabulary.actor_picture(code) for code in labels.ACTORS} <= pictures
    assert {vocabulary.need_picture(code) for code in labels.NEEDS} <= pictures
    assert {vocabulary.source_picture(code) for code in labels.SOURCE} <= pictures


def test_every_group_has_acts_and_together_they_are_all() -> None:
    grouped = [act for group in vocabulary.GROUPS for act in vocabulary.acts_in(group)]
    assert all(vocabulary.acts_in(group) for group in vocabulary.GROUPS)
    assert sorted(grouped) == sorted(labels.ACTS)


def test_nothing_is_finer_than_may_be_held() -> None:
    assert set(labels.PRECISION) == {"MONTH", "QUARTER", "YEAR", "UNKNOWN"}
    said = " ".join(phrase.text.casefold() for phrase in labels.DELAY.values())
    assert not re.search(r"\b(day|days|hour|hours)\b", said)
    assert not {code for code in labels.CONSENT if "IDENTITY" in code or "NARRATIVE" in code}
    assert not set(labels.AGE) & {"UNDER_18", "0-17"}


def test_an_unknown_code_is_shown_as_it_is_and_belongs_to_the_other_group() -> None:
    assert vocabulary.say(labels.ACTS, "XYZ.NEW") == "XYZ.NEW"
    assert vocabulary.group_of("XYZ.NEW") == vocabulary.OTHER
    assert vocabulary.elsewhere("XYZ.NEW") == vocabulary.Elsewhere("", "", "", 2)
    assert vocabulary.place_picture("NEW") == "question"


def test_groups_come_in_the_houses_order_each_once() -> None:
    acts = ["SEX.STRIP", "LIB.STOP", "SEX.RAPE", "CON.TAKEN"]
    assert vocabulary.groups_of(acts) == ["LIB", "CON", "SEX"]
    assert vocabulary.group_mask(acts) == 0b101001
    assert vocabulary.group_mask([]) == 0


@pytest.mark.parametrize(
    ("query", "act"), [("strip", "SEX.STRIP"), ("CONDOMS taken", "CON.TAKEN"), ("médicine cüstody", "MED.DENIED")]
)
def test_acts_are_found_by_any_of_their_words_without_case_or_accents(query: str, act: str) -> None:
    found = vocabulary.find_acts(query)
    assert act in found
    assert len(found) < 6


def test_what_an_act_says_itself_comes_before_what_its_group_says() -> None:
    found = vocabulary.find_acts("arrest")
    assert found[0] == "LIB.ARREST"
    assert "LIB.STOP" in found  # under "Stopped, arrested or held"
    own = [act for act in found if "arrest" in vocabulary.say(labels.ACTS, act).casefold()]
    assert found[: len(own)] == own


def test_an_empty_search_finds_all_and_a_strange_one_none() -> None:
    assert vocabulary.find_acts("  ") == list(labels.ACTS)
    assert vocabulary.find_acts("zzzz") == []


def test_labels_are_said_in_the_current_language() -> None:
    with words.speaking(words.PSEUDO):
        assert vocabulary.say(labels.ACTS, "SEX.RAPE") == "[Rape]"


def test_what_an_act_is_called_elsewhere() -> None:
    assert vocabulary.elsewhere("SEX.RAPE") == vocabulary.Elsewhere("02011101", "rape", "Rape/Sexual Abuse", 3)
    assert vocabulary.elsewhere("LIB.ARREST").gbvims == "non-gbv"
