"""The promise of the journal: any order, duplication and split of the same entries gives the same tables.

A slice's test makes entries on one or more laptops (`laptops`), collects their wire form and
hands it to `check`, or draws a `schedule` with hypothesis and calls `arrive`.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.helpers.vaults import colleague, educator, make_vault, random_keys
from toolkit.base.clock import Clock
from toolkit.vault import Keys, Projection, Vault
from toolkit.vault.doctor import examine
from toolkit.vault.journal_form import HIGHEST_OP, LOWEST_OP, Wire

Batches = list[list[int]]
_NUMBER = re.compile(r"(?<![\w.])\d{10,19}(?![\w.])")  # digits of a fraction or of a hash are no op


def snapshot(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Return every projected table, its ops under the names they have on every laptop."""
    tables = [table for projection in vault.journal.registry.projections for table in projection.tables]
    return {
        table: sorted(
            (tuple(_named(vault, cell) for cell in row) for row in vault.reader.rows(f'SELECT * FROM "{table}"')),
            key=repr,
        )
        for table in tables
    }


def _named(vault: Vault, cell: object) -> object:
    if isinstance(cell, int) and LOWEST_OP <= cell < HIGHEST_OP:
        return _name(vault, cell)
    if isinstance(cell, str):
        return _NUMBER.sub(lambda found: str(_name(vault, int(found[0]))), cell)
    return cell


def _name(vault: Vault, number: int) -> object:
    if not LOWEST_OP <= number < HIGHEST_OP:
        return number
    try:
        return vault.reader.name(number)
    except ValueError:
        return number


@contextmanager
def laptops(
    count: int, projections: tuple[Projection, ...] | None = None, keys: Keys | None = None, clock: Clock | None = None
) -> Iterator[list[Vault]]:
    """Give open vaults of one centre on several laptops; all but the first are opened by an educator."""
    keys = keys or random_keys()
    opened: list[Vault] = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            for number in range(count):
                own = colleague(keys) if number == 0 else colleague(educator(keys, number + 1))
                opened.append(make_vault(Path(folder) / str(number), own, projections=projections, clock=clock))
            yield opened
        finally:
            for vault in opened:
                vault.close()


@st.composite
def schedules(draw: st.DrawFn, count: int) -> Batches:
    """Draw an arrival of `count` entries: shuffled, some more than once, cut into batches; each comes at least once."""
    order = draw(st.permutations(range(count)))
    again = draw(st.lists(st.integers(0, count - 1), max_size=count)) if count else []
    places = list(order)
    for number in again:
        places.insert(draw(st.integers(0, len(places))), number)
    cuts = sorted(draw(st.sets(st.integers(0, len(places)), max_size=4)))
    return [places[start:end] for start, end in zip([0, *cuts], [*cuts, len(places)], strict=True)]


def random_schedule(count: int, seed: int) -> Batches:
    """Return an arrival as `schedules` draws them, from a seed."""
    source = random.Random(seed)
    places = list(range(count)) + [source.randrange(count) for _ in range(count // 3)]
    source.shuffle(places)
    cuts = sorted(source.randrange(len(places) + 1) for _ in range(source.randrange(5)))
    return [places[start:end] for start, end in zip([0, *cuts], [*cuts, len(places)], strict=True)]


def arrive(vault: Vault, wires: Sequence[Wire], batches: Batches) -> dict[str, list[tuple[Any, ...]]]:
    """Let entries arrive at a vault as scheduled; return its tables, which doctor must find right."""
    for batch in batches:
        done = vault.receive(wires[number] for number in batch)
        assert not done.refused
        assert not done.strays
    report = examine(vault)
    assert not report.differing, report.differing
    assert not report.altered
    return snapshot(vault)


def check(
    wires: Sequence[Wire],
    keys: Keys,
    projections: tuple[Projection, ...] | None = None,
    *,
    schedules_tried: int = 6,
    seed: int = 0,
    compare: Callable[[Vault], object] | None = None,
) -> dict[str, list[tuple[Any, ...]]]:
    """Let entries arrive in several orders, at a vault each; return the tables that all of them must have.

    `compare` may return more that must be equal, asked of a service.
    """
    found: list[tuple[Any, object]] = []
    for number in range(schedules_tried):
        with laptops(1, projections, educator(keys)) as (vault,):
            batches = [list(range(len(wires)))] if number == 0 else random_schedule(len(wires), seed + number)
            tables = arrive(vault, wires, batches)
            found.append((tables, compare(vault) if compare else None))
    for tables, more in found[1:]:
        assert tables == found[0][0]
        assert more == found[0][1]
    result: dict[str, list[tuple[Any, ...]]] = found[0][0]
    return result
