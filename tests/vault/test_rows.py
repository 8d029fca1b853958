"""Drafts, settings, lists and people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

from tests.helpers.convergence import laptops
from tests.helpers.vaults import educator, reopen
from toolkit.base.errors import Problem
from toolkit.base.places import Listed, ListItem
from toolkit.base.topics import Topic
from toolkit.vault import Backup, Centre, Role, Session, Vault, diagnosis
from toolkit.vault.journal import ALTERED
from toolkit.vault.people import PERSON_ADDED
from toolkit.vault.settings import SETTING_CHANGED


# ------------------------------------------------------------------ drafts
def test_a_draft_is_overwritten_and_is_no_entry(vault: Vault) -> None:
    count = vault.journal.tip.seq
    vault.drafts.save("stock.receive", {"lot": "A1", "pieces": 3})
    vault.drafts.save("stock.receive", {"lot": "A12", "pieces": 30, "note": "é"})
    vault.drafts.save("stock.count", {})
    vault.drafts.save("incident", {"text": "x" * 20_000})
    assert vault.journal.tip.seq == count
    vault = reopen(vault)
    assert vault.drafts.load("stock.receive") == {"lot": "A12", "pieces": 30, "note": "é"}
    assert vault.drafts.keys("stock.") == ["stock.count", "stock.receive"]
    assert vault.drafts.keys() == ["incident", "stock.count", "stock.receive"]
    vault.drafts.delete("stock.count")
    vault.drafts.delete("stock.count")
    assert vault.drafts.load("stock.count") is None
    with pytest.raises(KeyError):
        with vault.write() as tx:
            vault.drafts.delete_in(tx, "incident")
            raise KeyError
    assert vault.drafts.load("incident") is not None
    vault.close()


def test_a_draft_cut_short_by_damage_is_not_shown_as_if_whole(vault: Vault) -> None:
    vault.drafts.save("incident", {"text": "whole"})
    vault.connection.do("UPDATE drafts SET value = ?", (b'{"text": "who"}',))
    with pytest.raises(Problem) as problem:
        vault.drafts.load("incident")
    assert problem.value.kind is ALTERED


# ------------------------------------------------------------------ settings
@dataclass(frozen=True)
class Odd:
    pairs: tuple[tuple[str, int], ...] = ()
    maybe: str | None = None
    number: int = 3


@dataclass(frozen=True)
class Here:
    local: ClassVar[bool] = True
    text: str = "default"


def test_settings_have_defaults_and_keep_what_was_set(vault: Vault) -> None:
    assert vault.settings.load(Centre) == Centre()
    heard: list[frozenset[Topic]] = []
    vault.listeners.append(heard.append)
    vault.settings.save(Centre(name="North", judge_hours=48))
    vault.settings.save(Odd(pairs=(("a", 1), ("b", 2)), maybe="yes"))
    vault.settings.save(Session(idle_minutes=2))
    assert heard == [frozenset({Topic.SETTINGS})] * 3
    vault = reopen(vault)
    assert vault.settings.load(Centre) == Centre(name="North", judge_hours=48)
    assert vault.settings.load(Odd) == Odd(pairs=(("a", 1), ("b", 2)), maybe="yes")
    assert vault.settings.load(Session) == Session(idle_minutes=2)
    assert vault.settings.load(Backup) == Backup()
    vault.close()


def test_only_the_fields_that_changed_become_an_entry(vault: Vault) -> None:
    vault.settings.save(Centre(name="North"))
    count = vault.journal.tip.seq
    vault.settings.save(Centre(name="North"))
    assert vault.journal.tip.seq == count
    vault.settings.save(Centre(name="North", lawyer_phone="1"))
    entry = vault.reader.entry(vault.journal.tip.op)
    assert entry.payload == {"name": "Centre", "fields": {"lawyer_phone": "1"}}


def test_a_value_longer_than_a_row_may_be_is_read_from_its_entry(vault: Vault) -> None:
    long = "ญ" * 2000
    vault.settings.save(Centre(name=long, language="th"))
    assert vault.settings.load(Centre) == Centre(name=long, language="th")
    assert max(len(text.encode()) for (text,) in vault.reader.rows("SELECT standing FROM settings")) < 200
    vault.settings.save(Centre(name="short again", language="th"))
    assert vault.settings.load(Centre).name == "short again"
    assert vault.settings.standing(Centre) == {}


def test_a_setting_that_is_erased_is_at_its_default_again(vault: Vault) -> None:
    vault.settings.save(Centre(name="a telling name"))
    op = vault.journal.tip.op
    with vault.write() as tx:
        tx.erase(op, "asked")
    assert vault.settings.load(Centre) == Centre()
    assert vault.reader.rows("SELECT * FROM settings") == []


def test_local_settings_are_neither_entries_nor_sent(vault: Vault) -> None:
    count = vault.journal.tip.seq
    vault.settings.save(Here("mine"))
    assert vault.journal.tip.seq == count
    assert vault.settings.load(Here) == Here("mine")
    vault.connection.do("UPDATE local_settings SET value = ?", (b'{"text": "changed"}',))
    with pytest.raises(Problem) as problem:
        vault.settings.load(Here)
    assert problem.value.kind is ALTERED


def test_a_strange_value_leaves_the_default(vault: Vault) -> None:
    vault.settings.save(Centre(name="North"))
    subject = vault.reader.entry(vault.journal.tip.op).subject
    with vault.write() as tx:
        tx.submit(SETTING_CHANGED, {"name": "Centre", "fields": {"judge_hours": "many", "unheard": 1}}, subject=subject)
        tx.submit(SETTING_CHANGED, {"name": "Session", "fields": {"idle_minutes": 0}}, subject=subject)
        tx.submit(SETTING_CHANGED, {"name": "Centre", "fields": 3}, subject=subject)
        tx.submit(SETTING_CHANGED, {}, subject=subject)
    assert vault.settings.load(Centre) == Centre(name="North")
    assert vault.settings.load(Session) == Session()


# ------------------------------------------------------------------ lists
def test_lists_grow_are_renamed_and_retired(vault: Vault) -> None:
    market = vault.lists.add(Listed.AREA, " Market ")
    harbour = vault.lists.add(Listed.AREA, "Harbour")
    vault.lists.add(Listed.STORE, "Cupboard")
    assert [item.name for item in vault.lists.all(Listed.AREA)] == ["Harbour", "Market"]
    vault.lists.rename(market, "Old market")
    vault.lists.retire(harbour)
    assert vault.lists.name(market) == "Old market"
    assert vault.lists.all(Listed.AREA)[0] == ListItem(harbour, Listed.AREA, "Harbour", retired=True)
    vault.lists.restore(harbour)
    assert not vault.lists.all(Listed.AREA)[0].retired
    assert vault.lists.name(12345) == ""
    assert vault.lists.names(12345) == []
    assert vault.lists.names(market) == ["Old market"]


def test_an_item_of_no_list_is_not_shown(vault: Vault) -> None:
    from toolkit.vault.lists import LIST_ADDED, LIST_CHANGED

    with vault.write() as tx:
        tx.submit(LIST_ADDED, {"listed": "unheard", "name": "x"})
        tx.submit(LIST_CHANGED, {"name": "x"}, subject=tx.op("ab" * 16 + ".1"))
        tx.erase(vault.lists.add_in(tx, Listed.UNIT, "a name"), "asked")
    assert vault.reader.rows("SELECT * FROM list_items") == []


# ------------------------------------------------------------------ people
def test_an_entry_holds_a_random_actor_and_the_name_stands_in_one_table(vault: Vault) -> None:
    (first,) = vault.people.all()
    assert (first.name, first.role, first.person, first.actor) == ("Amina", Role.COORDINATOR, 1, vault.actor)
    second = vault.people.add("Blessing", Role.EDUCATOR, vault.people.free_number())
    assert second.person == 2
    assert [person.name for person in vault.people.all()] == ["Amina", "Blessing"]
    assert vault.people.name(second.actor) == "Blessing"
    hers = reopen(vault, educator(vault.keys))
    assert hers.actor == second.actor
    hers.lists.add(Listed.AREA, "Market")
    assert hers.reader.entry(hers.journal.tip.op).actor == second.actor
    for act in (lambda: hers.people.add("X", Role.EDUCATOR, 3), lambda: hers.people.remove(first.op)):
        with pytest.raises(Problem) as problem:
            act()
        assert problem.value.kind is diagnosis.NOT_ALLOWED
    hers.close()


def test_a_person_who_left_keeps_the_name_until_it_is_erased(vault: Vault) -> None:
    person = vault.people.add("Blessing", Role.EDUCATOR, 2)
    vault.people.remove(person.op)
    assert [each.name for each in vault.people.all()] == ["Amina"]
    assert [each.removed for each in vault.people.all(removed=True)] == [False, True]
    assert vault.people.name(person.actor) == "Blessing"
    assert vault.people.free_number() == 3
    vault.people.erase_name(person.op, "she asked")
    assert vault.people.name(person.actor) == "Somebody"
    assert len(vault.people.all(removed=True)) == 1
    assert vault.people.free_number() == 3, "a slot of hers on another laptop must not become somebody else's"


@pytest.mark.parametrize("wrong", [{"actor": "x"}, {"actor": -1}, {"person": None}, {"role": 9}])
def test_a_strange_person_is_not_shown(vault: Vault, wrong: dict[str, object]) -> None:
    facts: dict[str, object] = {"actor": 1 << 62, "person": 5, "role": 1, "name": "X"}
    with vault.write() as tx:
        tx.submit(PERSON_ADDED, facts | wrong)
    assert len(vault.people.all(removed=True)) == 1


def test_people_reach_other_laptops_only_with_a_signature(vault: Vault) -> None:
    vault.people.add("Blessing", Role.EDUCATOR, 2)
    wires = vault.wires()
    with laptops(1, keys=educator(vault.keys)) as (other,):
        other.receive([replace(wire, signature=None) for wire in wires])
        assert other.people.all() == []
        other.receive(wires)
        assert [person.name for person in other.people.all()] == ["Amina", "Blessing"]
