"""One small vault is made per run of the journeys; each journey gets a copy."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, copy_stage, make_stage


@pytest.fixture(scope="session")
def first_stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return make_stage(tmp_path_factory.mktemp("first") / "home")


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder whose path is short enough for a local socket."""
    with tempfile.TemporaryDirectory(prefix="sj", ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.fixture
def stage(first_stage: Stage, short_path: Path) -> Stage:
    return copy_stage(first_stage, short_path / "h")
