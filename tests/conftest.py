"""Fixtures for every room's tests: a real encrypted vault, its clock, and the same one as an educator sees it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.vaults import FIRST_DAY, educator, make_vault, reopen
from toolkit.base.clock import FixedClock
from toolkit.vault import Role, Vault

# No test needs a screen; one that shows windows on a real one starts a program of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nothing is timed here: on a busy machine any example may take longer than hypothesis allows by itself.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: object) -> None:
    """Start the one application of the run: paper would otherwise start one that can have no windows."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(FIRST_DAY)


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    """An empty vault, opened by its coordinator."""
    made = make_vault(tmp_path / "vault", clock=clock)
    yield made
    made.close()


@pytest.fixture
def practice_vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    """A practice vault: what leaves it is stamped."""
    made = make_vault(tmp_path / "practice", clock=clock, practice=True)
    yield made
    made.close()


@pytest.fixture
def educator_vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    """An empty vault, opened by an educator whom its coordinator added."""
    made = make_vault(tmp_path / "vault-of-two", clock=clock)
    made.people.add("Blessing", Role.EDUCATOR, 2)
    opened = reopen(made, educator(made.keys))
    yield opened
    opened.close()
