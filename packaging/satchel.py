"""Start Satchel, or run its tests, from a fresh checkout: sets up all it needs by itself.

    python3 packaging/satchel.py            start the application
    python3 packaging/satchel.py test       run every check and test
    python3 packaging/satchel.py WORDS …    the command line, e.g. ``doctor --vault FOLDER``

Needs Python 3.11 or newer and nothing else.  The first time it makes ``.venv`` beside this
project with the locked dependencies (each by its hash); where shared libraries or the venv
package are missing it installs them through apt when it may, and otherwise names them.
The second time it looks at one stamp file and goes on.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST = (3, 11)
PIP = "-m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r".split()

# What Qt opens at run time, and the Debian package that brings it.
DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that some tests drive; without them those tests are skipped and say so.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "weston": "weston",
    "dbus-daemon": "dbus-daemon",
}


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    print(f"satchel: {sentence}", file=sys.stderr, flush=True)


def stop(sentence: str) -> None:
    """Say what is missing and end with status 1."""
    say(sentence)
    raise SystemExit(1)


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of the shared libraries that cannot be opened."""
    absent = []
    for soname, package in libraries.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            absent.append(package)
    return absent


def may_install() -> bool:
    """Tell whether packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str], *, needed: bool = True) -> None:
    """Bring in Debian packages where that may be done, otherwise name them (and stop if `needed`)."""
    if not packages:
        return
    names = " ".join(sorted(set(packages)))
    if not may_install():
        if needed:
            stop(f"packages are missing. As root, and then start again: apt install {names}")
        say(f"without these packages some tests are skipped: {names}")
        return
    say(f"installing {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "-q", "-q", "update"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run(
        ["apt-get", "-q", "-q", "install", "-y", "--no-install-recommends", *sorted(set(packages))],
        env=quiet,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    if done.returncode and needed:
        stop(f"apt could not install {names}; see its words above.")


def system_libraries(*, testing: bool) -> None:
    """See to the shared libraries that Qt needs on Linux."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(DRAWING)
    if testing or os.environ.get("DISPLAY"):
        wanted |= X11
    packages = missing(wanted) + venv_package()
    tools = [package for tool, package in TEST_TOOLS.items() if shutil.which(tool) is None] if testing else []
    # One line names all there is to install; where only tools of the tests are missing, it goes on without them.
    install(packages + tools if packages else [])
    if not packages:
        install(tools, needed=False)


def venv_package() -> list[str]:
    """Return the Debian package that a virtual environment cannot be made without, where one is still to be made."""
    if PYTHON.is_file() or all(importlib.util.find_spec(name) for name in ("ensurepip", "venv")):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def stamp(lock: Path) -> str:
    """Return what the virtual environment must have been made from: this Python and this lock."""
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


def make_environment(lock: Path, mark: Path, want: str) -> None:
    """Make or renew the virtual environment from the lock file."""
    say("setting up (the first time only, some minutes)")
    if (
        not PYTHON.is_file()
        or subprocess.run([PYTHON, "-c", "import pip"], check=False, capture_output=True).returncode
    ):
        done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
        if done.returncode:
            stop("the virtual environment could not be made; see the words above.")
    done = subprocess.run(
        [str(PYTHON), *PIP, str(lock)],
        check=False,
    )
    if done.returncode:
        stop("the dependencies could not be installed; see pip's words above. Nothing else was changed.")
    mark.write_text(want, encoding="ascii")


def environment(*, testing: bool) -> None:
    """Make sure that the environment is the one the lock file describes."""
    lock = ROOT / "packaging" / ("requirements-dev.txt" if testing else "requirements.txt")
    fuller = VENV / "made-from-requirements-dev"
    mark = fuller if testing else VENV / "made-from-requirements"
    want = stamp(lock)
    for known, source in ((mark, lock), (fuller, ROOT / "packaging" / "requirements-dev.txt")):
        # The test environment holds everything that the application needs.
        if known.is_file() and known.read_text(encoding="ascii") == stamp(source) and PYTHON.is_file():
            return
    make_environment(lock, mark, want)


def run(words: list[str]) -> int:
    """Become the real program."""
    os.environ["PYTHONPATH"] = str(ROOT)
    command = [str(PYTHON), *words]
    os.chdir(ROOT)
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - becomes the program itself, no shell
    return subprocess.run(command, check=False).returncode


def main(words: list[str]) -> int:
    """Set up, then start what was asked for."""
    if sys.version_info < OLDEST:
        stop("Python 3.11 or newer is needed.")
    testing = words[:1] == ["test"]
    system_libraries(testing=testing)
    environment(testing=testing)
    if testing:
        return run(["packaging/checks.py", *words[1:]])
    if not words:
        return run(["-m", "toolkit"])
    return run(["-m", "toolkit.cli.main", *words])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
