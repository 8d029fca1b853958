"""The catalogues are fresh, complete enough, and their sentences can be filled."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import toolkit
from toolkit.base import errors, words

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "translations").glob("*.json"))


def load_every_room() -> None:
    for found in pkgutil.walk_packages(toolkit.__path__, "toolkit."):
        if not found.name.startswith("toolkit.desktop") and not found.name.endswith(("__main__", "_windows", "_macos")):
            importlib.import_module(found.name)


def test_catalogues_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_keeps_the_facts_of_its_text(path: Path) -> None:
    texts = json.loads(path.read_text(encoding="utf-8"))["texts"]
    for context, entries in texts.items():
        for source, said in entries.items():
            wanted = set(re.findall(r"\{(\w+)\}", source))
            for form in said if isinstance(said, list) else [said]:
                found = set(re.findall(r"\{(\w+)\}", form))
                # "one condom" needs no figure: a plural form may leave {n} out, never more.
                allowed = wanted - {"n"} if isinstance(said, list) else wanted
                assert allowed <= found <= wanted, (context, source, form)


def test_every_problem_says_what_happened_and_never_its_facts_in_str() -> None:
    load_every_room()
    assert len(errors.kinds()) > 20
    for kind in errors.kinds():
        assert re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)+", kind.code), kind.code
        assert kind.what.text.endswith((".", "?", "{reason}")), kind.code  # a reason is a sentence
        assert "!" not in kind.what.text
        assert str(kind.problem(secret="marker")) == kind.code


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {1: 0, 0: 1, 2: 1, 11: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("ru", {1: 0, 21: 0, 11: 2, 2: 1, 22: 1, 12: 2, 5: 2, 0: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("th", {0: 0, 1: 0, 7: 0}),
    ],
)
def test_plural_forms(language: str, counts: dict[int, int]) -> None:
    forms = [f"form {place}" for place in range(6)]
    catalogue = words.Catalogue(language, {"Stock": {"{n} pieces": forms}})
    assert {n: int(catalogue.say("Stock", "{n} pieces", n)[-1]) for n in counts} == counts


def test_speaking_is_bound_to_its_block() -> None:
    before = words.current()
    with words.speaking("ar"):
        assert words.current() == "ar"
        assert words.is_right_to_left()
    assert words.current() == before
