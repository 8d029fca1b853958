"""What import-linter cannot say: Qt's parts, network parts, stores, sizes, names on screen."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLKIT = ROOT / "toolkit"
FILES = sorted(TOOLKIT.rglob("*.py"))

# Local sockets: one window brought forward by a second start, and the test-only driver.
LOCAL_SOCKET_FILES = {
    "desktop/instance.py",
    "desktop/door_posix.py",
    "desktop/driver.py",
    "desktop/driver_client.py",
}
NETWORK = {"socket", "ssl", "http", "urllib", "urllib3", "ftplib", "smtplib", "requests", "httpx", "asyncio"}


def imports(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Yield (module, line, inside a function) for each import of a file; names from a package too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and getattr(block.test, "id", "") == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    for node in ast.walk(tree):
        late = id(node) in inner or id(node) in typing_only
        if isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node.lineno, late
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno, late
            for name in node.names:
                yield f"{node.module}.{name.name}", node.lineno, late


def room(path: Path) -> str:
    return path.relative_to(TOOLKIT).as_posix()


def offenders(rule: object) -> list[str]:
    assert callable(rule)
    return [
        f"{room(path)}:{line} {module}"
        for path in FILES
        for module, line, late in imports(path)
        if rule(room(path), module, late)
    ]


def test_there_is_something_to_check() -> None:
    assert len(FILES) > 30
    assert any(module == "toolkit.base.errors" for path in FILES for module, _, _ in imports(path))


def test_paper_uses_only_qt_core_and_gui_and_only_inside_functions() -> None:
    def wrong(name: str, module: str, late: bool) -> bool:
        if not name.startswith("paper/") or not module.startswith("PySide6"):
            return False
        return not late or (module != "PySide6" and not re.match(r"PySide6\.Qt(Core|Gui)\b", module))

    assert not offenders(wrong)


def test_reportlab_only_in_paper_and_pdf_files() -> None:
    def wrong(name: str, module: str, late: bool) -> bool:
        return module.split(".", maxsplit=1)[0] == "reportlab" and not (
            name.startswith("paper/") or re.search(r"/pdf(/\w+)?\.py$", name)
        )

    assert not offenders(wrong)


def test_no_network_outside_one_file_of_sync() -> None:
    def wrong(name: str, module: str, late: bool) -> bool:
        if name == "sync/carrier.py":
            return False
        if module.startswith("PySide6.QtNetwork") or module == "socket":
            return name not in LOCAL_SOCKET_FILES
        return module.split(".", maxsplit=1)[0] in NETWORK and module != "urllib.parse"

    assert not offenders(wrong)


def test_local_sockets_are_local() -> None:
    """The files that may open a socket open none that leaves the machine."""
    for name in LOCAL_SOCKET_FILES & {room(path) for path in FILES}:
        text = (TOOLKIT / name).read_text(encoding="utf-8")
        assert not re.search(r"AF_INET|QTcp|QUdp|QHost|QNetworkAccess|create_connection", text), name


def test_a_store_is_used_by_its_own_service_alone() -> None:
    def wrong(name: str, module: str, late: bool) -> bool:
        found = re.match(r"toolkit\.(\w+)\.store\b", module)
        slice_, _, rest = name.partition("/")
        # The composition root names each slice's projection, and nothing else of its store.
        if name == "kit.py" and re.fullmatch(r"toolkit\.\w+\.store(\.[a-z_]+)?(\.\w+Projection)?", module):
            return False
        own = rest.startswith(("service/", "store/")) or rest in {"service.py", "store.py"}
        return bool(found) and not (own and slice_ == found.group(1))

    assert not offenders(wrong)


def test_a_model_imports_neither_vault_nor_paper() -> None:
    def wrong(name: str, module: str, late: bool) -> bool:
        return name.endswith("/model.py") and module.startswith(("toolkit.vault", "toolkit.paper"))

    assert not offenders(wrong)


def test_heavy_libraries_are_imported_on_first_use() -> None:
    heavy = {"reportlab", "segno", "markdown_it", "zxcvbn", "pypdfium2", "xlsxwriter"}

    def wrong(name: str, module: str, late: bool) -> bool:
        return module.split(".", maxsplit=1)[0] in heavy and not late

    assert not offenders(wrong)


def test_no_export_reads_the_links_between_slices() -> None:
    """The joins that `together` keeps would tie a stock loss, a slip and an incident to one night."""
    tables = set(re.findall(r"CREATE TABLE (\w+)", (TOOLKIT / "vault/schema/0005_together.sql").read_text("utf-8")))
    assert tables
    readers = {
        room(path)
        for path in FILES
        if any(re.search(rf"\b{table}\b", path.read_text(encoding="utf-8")) for table in tables)
    }
    assert readers
    assert all(name.startswith("together/") for name in readers), readers


@pytest.mark.parametrize("words", [["doctor"], ["stock", "import"], ["new"], ["--help"]])
def test_the_command_line_loads_no_qt_where_it_needs_none(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from toolkit.cli.main import main\n"
        f"sys.argv = ['satchel', *{words!r}, '--help']\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "loaded = [name for name in sys.modules if name.split('.')[0] in {'PySide6', 'reportlab'}]\n"
        "sys.exit(1 if loaded else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_the_rooms_bring_no_network_client_with_them() -> None:
    """Neither by an import of their own nor by one of the standard library's, which would also cost 3 MB."""
    code = (
        "import sys, toolkit.kit\n"
        "sys.exit(any(name in sys.modules for name in ('socket', 'ssl', 'http.client', 'urllib.request', 'email')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_what_shows_on_the_outside_is_discreet() -> None:
    """Titles, process names and file names say nothing of what this is for."""
    telling = re.compile(r"sex|worker|condom|police|abuse|hiv|incident", re.IGNORECASE)
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "attr", "") if isinstance(node, ast.Call) else ""
            if name in {"setWindowTitle", "setApplicationName", "setApplicationDisplayName", "setObjectNamePrefix"}:
                assert isinstance(node, ast.Call)
                shown = [a.value for a in node.args if isinstance(a, ast.Constant)]
                assert all(not telling.search(str(word)) for word in shown), f"{room(path)}:{node.lineno}"


def test_desktop_files_stay_small() -> None:
    large = {
        room(p): n
        for p in FILES
        if p.is_relative_to(TOOLKIT / "desktop") and (n := len(p.read_text("utf-8").splitlines())) > 400
    }
    assert not large
