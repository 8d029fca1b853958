from __future__ import annotations

import json
import secrets
from dataclasses import replace
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.base.ids import op_of, parts_of
from toolkit.vault import canonical
from toolkit.vault import journal_form as form

RUNS = {number: bytes([number]) * 16 for number in range(1, 6)}
NUMBERS = {run: number for number, run in RUNS.items()}
# Another laptop numbers the same runs differently.
THERE = {run: 40 - number for run, number in NUMBERS.items()}

ops = st.builds(op_of, st.integers(1, 5), st.integers(1, 2**32 - 1))
plain = (
    st.none()
    | st.booleans()
    | st.integers(-(2**31), 2**32 - 1)
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False)
)
big = st.integers(2**62, 2**63 - 1)
values = st.recursive(
    plain | ops | big,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text().filter(lambda key: not key.startswith("$")), inner, max_size=4)
    ),
    max_leaves=12,
)
payloads = st.dictionaries(st.text(max_size=8).filter(lambda key: not key.startswith("$")), values, max_size=5)


def to_global(op: int) -> form.Global:
    run, counter = parts_of(op)
    return RUNS[run], counter


def to_op(name: form.Global) -> int | None:
    return op_of(NUMBERS[name[0]], name[1]) if name[0] in NUMBERS else None


def to_op_there(name: form.Global) -> int | None:
    return op_of(THERE[name[0]], name[1]) if name[0] in THERE else None


def moved(value: Any) -> Any:
    """Return a payload as the other laptop should read it."""
    if isinstance(value, dict):
        return {key: moved(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [moved(inner) for inner in value]
    if type(value) is int and form.LOWEST_OP <= value < form.HIGHEST_OP:
        return to_op_there(to_global(value))
    return value


@given(payloads)
def test_a_payload_comes_back_here_and_there(payload: dict[str, Any]) -> None:
    data = canonical.encode(payload, to_global)
    assert form.decode(data, to_op) == payload
    assert form.decode(data, to_op_there) == moved(payload)
    assert canonical.encode(form.decode(data, to_op), to_global) == data


def outward(value: Any) -> Any:
    """Return a payload as JSON has it, written from the definition."""
    if isinstance(value, dict):
        return {key: outward(inner) for key, inner in value.items()}
    if isinstance(value, list):
        if len(value) > 1 and all(type(item) is int and form.LOWEST_OP <= item < form.HIGHEST_OP for item in value):
            groups: list[list[Any]] = []
            for run, counter in map(to_global, value):
                if not groups or groups[-1][0] != run.hex():
                    groups.append([run.hex()])
                groups[-1].append(counter)
            return {"$ops": groups}
        return [outward(item) for item in value]
    if type(value) is int and form.LOWEST_OP <= value < form.HIGHEST_OP:
        return {"$op": form.text_of(to_global(value))}
    return value


@given(payloads)
def test_what_is_written_is_canonical_json_and_need_not_be_read_back(payload: dict[str, Any]) -> None:
    data, content = canonical.written(payload, to_global)
    plainly = json.dumps(outward(payload), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    assert data == plainly.encode()
    read = form.decode(data, to_op)
    assert content == read
    assert repr(content) == repr(read)  # the order of keys, and 1 for True, count as well


class Colour(StrEnum):
    RED = "red"


class Size(IntEnum):
    BIG = 3


def test_relatives_of_plain_values_are_written_as_those() -> None:
    odd = {
        "of": MappingProxyType({"z": (1, Size.BIG), "a": Colour.RED, Colour.RED: ()}),
        "huge": 1 << 70,
        "least": -(1 << 63),
        "none": {},
        "two": [op_of(1, 7), op_of(2, 7)],
        "mixed": (op_of(1, 7), 2),
    }
    data, content = canonical.written(odd, to_global)
    assert content == form.decode(data, to_op)
    assert content == {
        "of": {"a": "red", "red": [], "z": [1, 3]},
        "huge": None,
        "least": None,
        "none": {},
        "two": [op_of(1, 7), op_of(2, 7)],
        "mixed": [op_of(1, 7), 2],
    }
    assert [type(one) for one in (content["of"]["a"], content["of"]["z"][1])] == [str, int]


@given(payloads)
def test_every_op_that_a_payload_names_is_told(payload: dict[str, Any]) -> None:
    def named(value: Any) -> set[form.Global]:
        if isinstance(value, dict):
            return set().union(*map(named, value.values()))
        if isinstance(value, list):
            return set().union(*map(named, value))
        return {to_global(value)} if type(value) is int and form.LOWEST_OP <= value < form.HIGHEST_OP else set()

    assert set(form.ops_named(canonical.encode(payload, to_global))) == named(payload)


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_strange_payloads_are_read_as_something(data: bytes) -> None:
    assert isinstance(form.decode(data, to_op), dict)


@pytest.mark.parametrize(
    "content",
    [
        {"$op": 3},
        {"$op": "x"},
        {"$op": "00.1"},
        {"$op": "ab" * 16 + ".1"},  # a run not known here
        {"$op": "01" * 16 + ".0"},
        {"$op": "01" * 16 + ".01"},
        {"$op": "01" * 16 + ".4294967296"},
        {"$op": "01" * 16 + ".12345678901"},
        {"$op": "01" * 16},
        {"$ops": 3},
        {"$ops": [3]},
        {"$ops": [[]]},
        {"$ops": [["xy", 1]]},
        {"$ops": [["01" * 16, True]]},
        {"$ops": [["ab" * 16, 1]]},
    ],
)
def test_strange_marks_stay_as_they_stand(content: Any) -> None:
    data = json.dumps({"inner": content}).encode()
    assert form.decode(data, to_op) == {"inner": content}
    form.ops_named(data)


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (b'{"a":4294967297}', {"a": None}),  # would be another entry on each laptop
        (b'{"a":[4611686018427387903,4611686018427387904]}', {"a": [None, 1 << 62]}),
        (b'{"a":99999999999999999999}', {"a": None}),
        (b'{"a":"\\ud800b","\\udfff":1}', {"a": "\ufffdb", "\ufffd": 1}),
        (b'{"a":"\\ud83d\\ude00"}', {"a": "\U0001f600"}),
        (b'{"a":["\\ud800",{"b":"\\ud800"}]}', {"a": ["\ufffd", {"b": "\ufffd"}]}),
        (b'{"a":"\xed\xa0\x80"}', {"a": "\ufffd\ufffd\ufffd"}),
        (b'{"a":[NaN,-Infinity,1e999,1.5]}', {"a": [None, None, None, 1.5]}),
        (b'{"a":"NaN 1e999 0123456789"}', {"a": "NaN 1e999 0123456789"}),
        (b"\xff\xfe{\x00}\x00", {}),
    ],
)
def test_what_no_table_could_take_is_read_as_something_harmless(data: bytes, read: dict[str, Any]) -> None:
    found = form.decode(data, to_op)
    assert found == read
    assert json.dumps(found, allow_nan=False, ensure_ascii=False).encode()


def test_deep_nesting_is_read_as_nothing() -> None:
    assert form.decode(b'{"$op":' + b"[" * 30000 + b"]" * 30000 + b"}", to_op) == {}
    assert form.decode(b"[1]", to_op) == {}
    assert form.decode(b'{"$op":"x","a":' + b"[" * 900 + b"]" * 900 + b"}", to_op) in (
        {},
        json.loads(b'{"$op":"x","a":' + b"[" * 900 + b"]" * 900 + b"}"),
    )


@pytest.mark.parametrize("wrong", [{1: 2}, {"$op": 1}, {"a": b"bytes"}, {"a": {1}}, {"a": object()}])
def test_what_json_cannot_hold_is_a_bug(wrong: Any) -> None:
    with pytest.raises(TypeError):
        canonical.encode(wrong, to_global)
    with pytest.raises(ValueError, match="JSON"):
        canonical.encode({"a": float("nan")}, to_global)


def test_a_payload_over_64_kib_is_refused_with_words() -> None:
    with pytest.raises(Problem) as problem:
        canonical.encode({"text": "é" * 40_000}, to_global)
    assert problem.value.kind is canonical.TOO_LONG
    assert problem.value.sentence()
    assert len(canonical.encode({"text": "x" * 65_000}, to_global)) < form.PAYLOAD_LIMIT


def test_names_of_ops() -> None:
    name = (bytes(range(16)), 77)
    assert form.global_of(form.text_of(name)) == name
    assert form.global_of(None) is None
    assert form.unpack_ops(form.pack_ops([5, 3])) == (3, 5)


def wire(**changes: Any) -> form.Wire:
    payload, salt = b'{"a":1}', secrets.token_bytes(32)
    made = form.Wire(
        run=RUNS[1],
        counter=3,
        subject=(RUNS[1], 1),
        device=9,
        day=20000,
        tick=1,
        actor=7,
        kind="toy.written",
        version=1,
        replaces=((RUNS[1], 1), (RUNS[2], 5)),
        payload=payload,
        salt=salt,
        commitment=form.commit(payload, salt),
        prev=form.NO_HASH,
        hash=b"",
    )
    made = replace(made, hash=form.rehash(made))
    return replace(made, **changes)


def test_a_sound_entry_has_no_fault_erased_or_not() -> None:
    assert form.wire_fault(wire()) == ""
    assert form.wire_fault(wire(payload=None, salt=None)) == ""
    assert form.wire_fault(wire(signature=bytes(64))) == ""


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"run": b"short"}, "op"),
        ({"counter": 0}, "op"),
        ({"subject": (RUNS[1], 2**32)}, "op"),
        ({"replaces": ((b"", 1),)}, "op"),
        ({"day": 1 << 63}, "number"),
        ({"version": "1"}, "number"),
        ({"kind": ""}, "length"),
        ({"kind": "x" * 65}, "length"),
        ({"kind": "é"}, "length"),
        ({"prev": b""}, "length"),
        ({"payload": None}, "payload"),
        ({"payload": b'{"a":2}'}, "payload"),
        ({"salt": bytes(31)}, "length"),
        ({"payload": bytes(65537)}, "length"),
        ({"signature": b"x"}, "signature"),
        ({"replaces": ((RUNS[2], 5), (RUNS[1], 1))}, "replaces"),
        ({"actor": 8}, "hash"),
        ({"device": 8}, "hash"),
        ({"tick": 2}, "hash"),
        ({"kind": "toy.edited"}, "hash"),
        ({"version": 2}, "hash"),
        ({"subject": (RUNS[1], 2)}, "hash"),
        ({"replaces": ()}, "hash"),
        ({"prev": bytes([1]) * 32}, "hash"),
        ({"counter": 4}, "hash"),
        ({"day": 1}, "hash"),
    ],
)
def test_every_change_of_an_entry_is_noticed(changes: dict[str, Any], fault: str) -> None:
    assert form.wire_fault(wire(**changes)) == fault


def test_the_hash_never_covers_payload_or_salt_itself() -> None:
    first = wire()
    assert form.rehash(replace(first, payload=b"other", salt=bytes(32))) == first.hash
    assert form.commit(b"a", bytes(32)) != form.commit(b"a", bytes([1]) * 32)


@given(st.integers(0, 16))
def test_the_row_mac_covers_every_column(column: int) -> None:
    row = [*range(1, 10), *(bytes([column_]) * 5 for column_ in range(10, 18))]
    row[9] = row[16] = None
    key = bytes(32)
    before = form.mac_of(key, tuple(row))
    row[column] = row[column] + 1 if column < 9 else b"x" + (row[column] or b"")
    assert form.mac_of(key, tuple(row)) != before
    assert form.mac_of(bytes([1]) * 32, tuple(row)) != form.mac_of(key, tuple(row))


def test_macs_of_other_rows_are_bound_to_table_and_name() -> None:
    key = bytes(32)
    assert (
        len(
            {
                form.mac_of_value(key, *parts)
                for parts in (("a", "b", b"c"), ("a", "c", b"b"), ("b", "b", b"c"), ("a", "b", b"d"))
            }
        )
        == 4
    )
