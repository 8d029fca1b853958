"""Argon2id: bounds, the choice of parameters, and too little memory."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.headers import CHEAP
from toolkit.base.errors import Problem
from toolkit.vault import derive
from toolkit.vault.derive import MIB, Params, argon2id, tune


def test_it_is_argon2id_with_these_costs() -> None:
    from argon2.low_level import Type, hash_secret_raw

    out = argon2id(b"phrase:a", b"s" * 32, CHEAP)
    assert out == hash_secret_raw(b"phrase:a", b"s" * 32, 1, 64 * 1024, 1, 32, Type.ID)
    assert len({out, argon2id(b"phrase:b", b"s" * 32, CHEAP), argon2id(b"phrase:a", b"t" * 32, CHEAP)}) == 3


@pytest.mark.parametrize(
    "params",
    [
        Params(64 * MIB - 1, 1, 1),
        Params(1024 * MIB + 1, 1, 1),
        Params(64 * MIB, 0, 1),
        Params(64 * MIB, 11, 1),
        Params(64 * MIB, 1, 0),
        Params(64 * MIB, 1, 9),
    ],
)
def test_out_of_bounds_is_never_derived(params: Params) -> None:
    assert not params.within_bounds()
    with pytest.raises(ValueError):
        argon2id(b"x", b"s" * 32, params)


@pytest.mark.parametrize("params", [Params(64 * MIB, 1, 1), Params(1024 * MIB, 10, 8), Params()])
def test_the_corners_are_within(params: Params) -> None:
    assert params.within_bounds()


@given(st.floats(min_value=1e-4, max_value=60))
def test_tuned_parameters_are_always_within_bounds(unit: float) -> None:
    params = tune(1.0, measure=lambda _params: unit)
    assert params.within_bounds()
    assert params.passes >= 3
    cost = unit * params.memory_kib / (64 * MIB) * params.passes
    assert cost <= 1.6 or params == Params(64 * MIB, 3, 4)


def test_a_usual_computer_gets_256_mib() -> None:
    assert tune(1.0, measure=lambda _params: 0.1) == Params(256 * MIB, 3, 4)
    assert tune(1.0, measure=lambda _params: 0.02).passes == 10
    assert tune(1.0, measure=lambda _params: 0.9) == Params(64 * MIB, 3, 4)


def test_tuning_really_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Params] = []
    monkeypatch.setattr(derive, "argon2id", lambda _secret, _salt, params: asked.append(params) or b"")
    assert tune().within_bounds()
    assert asked == [Params(64 * MIB, 1, 4)]


@pytest.mark.parametrize("name", ["HashingError", "MemoryError"])
def test_what_the_library_says_of_memory(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    import argon2.exceptions
    import argon2.low_level

    error = getattr(argon2.exceptions, name, MemoryError)

    def failing(*_args: object, **_named: object) -> bytes:
        raise error

    monkeypatch.setattr(argon2.low_level, "hash_secret_raw", failing)
    with pytest.raises(Problem) as refused:
        argon2id(b"x", b"s" * 32, CHEAP)
    assert refused.value.code == "vault.no-memory"
    assert refused.value.advice()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_too_little_memory_is_said_and_not_a_traceback() -> None:
    """A process that may have 200 MiB in all asks for 512."""
    script = (
        "import resource\n"
        "from toolkit.base.errors import Problem\n"
        "from toolkit.vault.derive import MIB, Params, argon2id\n"
        "import argon2.low_level\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "try:\n"
        "    argon2id(b'x', b's' * 32, Params(512 * MIB, 1, 1))\n"
        "except Problem as problem:\n"
        "    print(problem.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "vault.no-memory", done.stderr
