"""Processes that are killed: one program loads everything once, then forks a child for each run.

``python -m tests.faults.nursery`` reads one JSON line for each run, ``{"do": …, "folder": …, "seed": …,
"pipe": …}``, forks, and answers with the child's number.  The child says ``ready`` on the pipe, waits for
a line on ``<pipe>.go``, then works and says each step, flushed, after the service has returned.  It is
the caller who kills it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from tests.faults.keyring import change_keys
from tests.faults.night import Night, kit_of
from tests.helpers.housed import enter, house
from toolkit.vault import Centre
from toolkit.vault.backup import make_backup
from toolkit.vault.creation import creating
from toolkit.vault.lockfile import VaultLock
from toolkit.vault.vault_rekey import change_database_key

Say = Callable[[dict[str, Any]], None]


def save(folder: Path, seed: int, say: Say) -> None:
    """Do acts through the services, for ever."""
    for said in Night(kit_of(enter(folder)), seed).acts():
        say({"done": said.done, "key": said.key, "view": said.view})


def migrate(folder: Path, _seed: int, say: Say) -> None:
    """Open an older vault: every step of the schema, then folding its entries."""
    vault = enter(folder)
    say({"done": True, "key": "opened", "view": vault.journal.tip.seq})
    vault.close()


def backup(folder: Path, seed: int, say: Say) -> None:
    """Save a little and make a backup, for ever."""
    vault = enter(folder)
    acts = Night(kit_of(vault), seed).acts()
    while True:
        for _ in range(3):
            said = next(acts)
            say({"done": said.done, "key": said.key, "view": said.view})
        made = make_backup(vault, folder.parent / "stick")
        say({"done": True, "key": f"backup:{made.path.name}", "view": made.count})


def session(folder: Path, seed: int, say: Say) -> None:
    """Work, make a backup and close, then the same again: what a day does to the disk."""
    for turn in range(2):
        vault = enter(folder)
        acts = Night(kit_of(vault), seed + turn).acts()
        for _ in range(24):
            said = next(acts)
            say({"done": said.done, "key": said.key, "view": said.view})
        made = make_backup(vault, folder.parent / "stick")
        say({"done": True, "key": f"backup:{made.path.name}", "view": made.count})
        vault.close()
        say({"done": True, "key": f"closed:{turn}", "view": None})


def keys(folder: Path, seed: int, say: Say) -> None:
    """Change people, passphrases, sheets and the chain's pair in the key file, for ever."""
    change_keys(folder, seed, say)


def rekey(folder: Path, _seed: int, say: Say) -> None:
    """Change the database key: the whole file is written anew under another one."""
    vault = enter(folder)
    change_database_key(vault)
    say({"done": True, "key": "rekeyed", "view": vault.journal.tip.seq})
    vault.close()


def create(folder: Path, _seed: int, say: Say) -> None:
    """Make a vault with something in it."""
    with VaultLock.take(folder), creating(folder) as making:
        vault = house(making)
        vault.settings.save(Centre(name="Night Lamp"))
        vault.close()
    say({"done": True, "key": "made", "view": 1})


WORK: dict[str, Callable[[Path, int, Say], None]] = {
    "save": save,
    "migrate": migrate,
    "backup": backup,
    "session": session,
    "keys": keys,
    "rekey": rekey,
    "create": create,
}


def _run(order: dict[str, Any]) -> None:
    with Path(order["pipe"]).open("w", encoding="utf-8") as pipe:

        def say(what: dict[str, Any]) -> None:
            _tell(pipe, what)

        say({"ready": True})
        with Path(order["pipe"] + ".go").open(encoding="utf-8") as go:
            go.readline()
        WORK[order["do"]](Path(order["folder"]), order["seed"], say)
        say({"finished": True})


def _tell(pipe: TextIO, what: dict[str, Any]) -> None:
    pipe.write(json.dumps(what) + "\n")
    pipe.flush()


def main() -> None:
    """Fork one child after another until the input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the children are never waited for
    for line in sys.stdin:
        number = os.fork()
        if number == 0:
            status = 1
            try:
                _run(json.loads(line))
                status = 0
            finally:
                if status:
                    sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
                    sys.stderr.flush()
                os._exit(status)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
