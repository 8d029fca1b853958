"""A real bus and a stand-in for logind: sleep, session lock and screen saver reach the watcher."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="needs a D-Bus daemon"
)

_CONF = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""

_WATCHER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from toolkit.desktop.suspend_linux import LinuxWatcher
application = QCoreApplication([])
quiet = QTimer(interval=300)
quiet.timeout.connect(application.quit)
def going():
    print("going", flush=True)
    quiet.start()
watcher = LinuxWatcher(going, application)
print("listening" if watcher.listening else "deaf", flush=True)
QTimer.singleShot(20_000, application.quit)
application.exec()
"""

_LOGIND = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
application = QCoreApplication([])
bus = QDBusConnection.systemBus()
assert bus.registerService("org.freedesktop.login1")
print("up", flush=True)
for line in sys.stdin:
    path, interface, name, *value = line.split()
    message = QDBusMessage.createSignal(path, interface, name)
    if value:
        message.setArguments([value[0] == "true"])
    assert bus.send(message)
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A private bus that stands for both the system's and the session's."""
    conf = tmp_path / "bus.conf"
    conf.write_text(_CONF.format(path=tmp_path / "bus"), encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={conf}", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    yield {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


def _start(program: str, env: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
    )


@pytest.mark.parametrize(
    ("signal", "heard"),
    [
        ("/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep true", True),
        ("/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep false", False),
        ("/org/freedesktop/login1/session/_31 org.freedesktop.login1.Session Lock", True),
        ("/org/freedesktop/login1/session/_31 org.freedesktop.login1.Session Unlock", False),
        ("/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged true", True),
        ("/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged false", False),
    ],
)
def test_signals(bus: dict[str, str], signal: str, heard: bool) -> None:
    logind = _start(_LOGIND, bus)
    watcher = None
    try:
        assert logind.stdout is not None
        assert logind.stdin is not None
        assert logind.stdout.readline() == "up\n"
        watcher = _start(_WATCHER, bus)
        assert watcher.stdout is not None
        assert watcher.stdout.readline() == "listening\n"
        logind.stdin.write(signal + "\n")
        # A signal that is always heard follows: what comes first tells whether the other was.
        logind.stdin.write("/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep true\n")
        logind.stdin.close()
        logind.wait(10)
        assert watcher.stdout.read().count("going") == (2 if heard else 1)
    finally:
        for process in (logind, watcher):
            if process is not None:
                process.kill()
                process.wait()
                for stream in (process.stdin, process.stdout):
                    if stream is not None and not stream.closed:
                        stream.close()
