"""What differs between operating systems stands in files named after them; two files choose, and do nothing else."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLKIT = ROOT / "toolkit"
FILES = sorted(TOOLKIT.rglob("*.py"))

CHOOSING = {"desktop/system.py", "vault/system.py"}
# These choose by Qt's window system or answer which system it is, in a report that a person sends.
ASKING = {"desktop/unlock/keyboard.py", "desktop/crash.py"}
OF_A_SYSTEM = re.compile(r"_(windows|macos|linux|posix|x11|wayland)$")
_NAMES = {("sys", "platform"), ("os", "name"), ("sys", "getwindowsversion")}
_WORDS = {"win32", "darwin", "linux", "nt", "posix", "cygwin", "Windows", "Darwin", "Linux", "cocoa", "windows"}


def room(path: Path) -> str:
    return path.relative_to(TOOLKIT).as_posix()


def asks(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield where code asks which system it runs on, or compares something with a system's name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            pair = (node.value.id, node.attr)
            if pair in _NAMES or (
                node.value.id == "platform" and node.attr in {"system", "platform", "uname", "machine"}
            ):
                yield node.lineno, ".".join(pair)
        elif isinstance(node, ast.ImportFrom) and node.module in {"sys", "os", "platform"}:
            taken = {name.name for name in node.names} & {"platform", "name", "system", "uname"}
            if taken:
                yield node.lineno, f"from {node.module} import {taken.pop()}"
        elif isinstance(node, ast.Compare | ast.Call | ast.Match):
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value in _WORDS:
                    yield part.lineno, part.value


@pytest.mark.parametrize(
    "code",
    [
        "import sys\nif sys.platform == 'x': pass",
        "import os\nos.name",
        "from sys import platform",
        "import platform\nplatform.system()",
        "if here == 'win32': pass",
        "if here.startswith('linux'): pass",
        "match here:\n    case 'darwin': pass",
    ],
)
def test_the_search_is_not_blind(code: str) -> None:
    assert list(asks(ast.parse(code)))


def test_only_the_choosing_places_ask_which_system_this_is() -> None:
    found = [
        f"{room(path)}:{line} {what}"
        for path in FILES
        if room(path) not in CHOOSING | ASKING and not OF_A_SYSTEM.search(path.stem)
        for line, what in asks(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found


@pytest.mark.parametrize("name", sorted(CHOOSING))
def test_a_choosing_place_does_nothing_but_choose(name: str) -> None:
    tree = ast.parse((TOOLKIT / name).read_text(encoding="utf-8"))
    assert list(asks(tree))
    for node in tree.body:
        if isinstance(node, ast.If):
            parts = [*node.body, *node.orelse]
            while any(isinstance(part, ast.If) for part in parts):
                parts = [
                    inner
                    for part in parts
                    for inner in ([*part.body, *part.orelse] if isinstance(part, ast.If) else [part])
                ]
            assert all(isinstance(part, ast.ImportFrom) for part in parts), f"{name}:{node.lineno}"
        else:
            plain = (ast.Import, ast.ImportFrom, ast.Assign, ast.Expr)
            assert isinstance(node, plain), f"{name}:{node.lineno}"


def test_a_systems_file_is_reached_by_a_choosing_place_alone() -> None:
    """Or by another file of that system."""
    wrong = []
    for path in FILES:
        if room(path) in CHOOSING | ASKING or OF_A_SYSTEM.search(path.stem):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or "", *(f"{node.module}.{name.name}" for name in node.names)]
            elif isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            wrong += [
                f"{room(path)}:{node.lineno} {name}" for name in names if OF_A_SYSTEM.search(name) and _is_ours(name)
            ]
    assert not wrong


def _is_ours(module: str) -> bool:
    return (ROOT / (module.replace(".", "/") + ".py")).is_file()


def test_every_system_offers_the_same() -> None:
    """What a choosing place takes from one system's file it takes from the others' as well."""
    for name in CHOOSING:
        taken: dict[str, set[str]] = {}
        for node in ast.walk(ast.parse((TOOLKIT / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and OF_A_SYSTEM.search(node.module):
                taken[node.module] = {each.name for each in node.names}
        assert len(taken) >= 3, name
        assert len(set(map(frozenset, taken.values()))) == 1, taken
        for module, names in taken.items():
            tree = ast.parse((ROOT / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8"))
            defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            defined |= {
                t.id
                for node in tree.body
                if isinstance(node, ast.Assign)
                for t in node.targets
                if isinstance(t, ast.Name)
            }
            defined |= {each.name for node in tree.body if isinstance(node, ast.ImportFrom) for each in node.names}
            assert names <= defined, module


def test_the_two_doors_offer_the_same() -> None:
    offered = [
        {
            node.name: len(node.args.args)
            for node in ast.parse((TOOLKIT / f"desktop/door_{system}.py").read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        }
        for system in ("posix", "windows")
    ]
    assert offered[0] == offered[1]


def test_coverage_leaves_out_other_systems_files_and_nothing_else() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["tool"]["coverage"]["run"]["omit"] == ["toolkit/**/*_windows.py", "toolkit/**/*_macos.py"]
