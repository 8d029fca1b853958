"""A light start for PySide6: what it prepares at import and an ordinary run never asks for, waits until it is asked for.

PySide6 brings the Python half of its signatures (for error texts, `help()` and stub files) in an
archive inside its library, and compiles all of it at every start; and it reads the source of every
module imported later to see whether that one wants another naming style, which ours never do.
Together that is a third of the time to the first painted window.  Here the parts of the archive
become modules that are compiled when something is first taken from them, and the reading of
sources is left out.  Where a version of PySide6 does it in another way, nothing is changed.
"""

from __future__ import annotations

import sys
import zipfile
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, cast

_ROOM = "shibokensupport/signature/"
# Not `mapping`: the library looks into its dictionary without asking it for a name.
_LATER = tuple(
    f"{_ROOM}{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)


class _Archive(zipfile.ZipFile):
    """The archive without the parts that can wait; they are found by `_Finder`, which reads them from here."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        later = {entry.filename for entry in self.filelist} & set(_LATER)
        if later:
            self.filelist = [entry for entry in self.filelist if entry.filename not in later]
            sys.meta_path.append(_Finder(self, later))


class _Finder:
    """Finds the parts that can wait, and loads each when something is first taken from it."""

    def __init__(self, archive: zipfile.ZipFile, names: set[str]) -> None:
        self._archive = archive
        self._paths = {name.removesuffix(".py").replace("/", "."): name for name in names}

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Return where a part comes from, None for anything else."""
        return ModuleSpec(name, cast("Any", self), origin=self._paths[name]) if name in self._paths else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return a module that is still to be filled."""
        return _Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty for now."""
        module.__dict__["__fill__"] = (self._archive, self._paths[module.__name__])


class _Later(ModuleType):
    """Runs its code when a name that it does not have yet is asked for."""

    def __getattr__(self, name: str) -> Any:
        fill = self.__dict__.pop("__fill__", None)
        if fill is None:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        archive, path = fill
        exec(compile(archive.read(path), path, "exec"), self.__dict__)  # noqa: S102 - PySide6's own code, from its library
        return getattr(self, name)


def _leave_unread(_module: object) -> None:
    """Stand in for the reading of sources."""


def lighten() -> None:
    """Import PySide6 in the light way; without effect where it has been imported already."""
    if "shiboken6" in sys.modules:
        return
    whole = zipfile.ZipFile
    zipfile.ZipFile = _Archive  # type: ignore[misc]
    try:
        import PySide6.QtCore  # noqa: F401 - imported for what it does
    finally:
        zipfile.ZipFile = whole  # type: ignore[misc]
    naming = sys.modules.get("shibokensupport.feature")
    if hasattr(naming, "feature_imported"):
        cast("Any", naming).feature_imported = _leave_unread
