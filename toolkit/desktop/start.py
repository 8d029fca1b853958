"""From `python -m toolkit` to a painted window, importing nothing that the first paint does not need."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from toolkit.base import words
from toolkit.desktop import instance, preferences, system
from toolkit.desktop.geometry import handed_over
from toolkit.desktop.wish import Wish, folder_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the desktop; return the exit status."""
    wish = replace(read(sys.argv[1:] if arguments is None else arguments), geometry=handed_over())
    os.umask(0o077)
    if not system.has_display():
        from toolkit.desktop import headless

        return headless.main(self_test=wish.self_test)
    if wish.self_test:
        from toolkit.desktop import self_test

        return self_test.main()
    # Nothing made before the first paint is garbage; `Satchel` switches the collector on again after it.
    gc.disable()
    wanted = preferences.load()
    words.use(preferences.spoken(wanted))
    wish = wish.led_back(wanted)
    vault = folder_of(wish, wanted)
    if not wish.after_lock and instance.anybody() and instance.knock(instance.address(vault)):
        return 0
    from toolkit.desktop import bindings

    bindings.lighten()
    from toolkit.desktop.app import run

    return run(wish, wanted, vault)


def read(arguments: Sequence[str]) -> Wish:
    """Read the command line; anything unknown ends the program with a line that says what there is."""
    if not arguments:  # the usual start: argparse is not even imported
        return Wish()
    import argparse

    parser = argparse.ArgumentParser(prog="satchel", description=words.t("Lock", "Open the Satchel window."))
    parser.add_argument("--vault", type=Path, metavar="DIR", help=words.t("Lock", "folder of the vault"))
    parser.add_argument("--practice", action="store_true", help=words.t("Lock", "open the practice vault"))
    parser.add_argument("--self-test", action="store_true", help=words.t("Lock", "open every page unseen, and end"))
    found = parser.parse_args(list(arguments))
    return Wish(
        vault=found.vault.absolute() if found.vault is not None else None,
        practice=found.practice,
        self_test=found.self_test,
    )
