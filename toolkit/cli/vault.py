"""``satchel new``, ``unlock``, ``backup``, ``restore`` and ``doctor``."""

from __future__ import annotations

import argparse
import getpass

from toolkit.base import words
from toolkit.base.errors import kind
from toolkit.base.words import mark, t
from toolkit.cli import common

DIFFERENT = kind(
    "cli.passphrases-differ",
    mark("Problem", "The two passphrases are not the same. Nothing was made."),
    mark("Problem", "Start again."),
)


def register(subparsers: common.Subparsers) -> None:
    """Add what concerns the vault as a whole."""
    new = common.add(subparsers, "new", t("Terminal", "make a vault"), _new)
    new.add_argument("--name", metavar="NAME", default="", help=t("Terminal", "what the first coordinator is called"))
    new.add_argument("--centre", metavar="NAME", default="", help=t("Terminal", "what the centre is called"))
    new.add_argument(
        "--own", action="store_true", help=t("Terminal", "type a passphrase of your own instead of six picked words")
    )
    new.add_argument(
        "--demo", action="store_true", help=t("Terminal", "a vault to practise in, filled with made-up records")
    )

    unlock = common.add(subparsers, "unlock", t("Terminal", "see whether a passphrase opens the vault"), _unlock)
    unlock.add_argument(
        "--check", action="store_true", required=True, help=t("Terminal", "open it, say so and close it again")
    )


def _new(args: argparse.Namespace) -> None:
    from toolkit.cli.opening import made
    from toolkit.vault import Centre

    folder = common.folder_of(args)
    typed = _own_passphrase(args)
    name = args.name or t("Terminal", "Coordinator")
    with made(folder, typed, person=name, language=words.current(), practice=args.demo) as (fresh, kit):
        kit.vault.settings.save(Centre(name=args.centre, language=words.current()))
        if args.demo:
            from toolkit.demo import fill

            fill(kit)
    common.say(t("Terminal", "The vault is made. Write both of these on paper now: they are shown this once."))
    common.say("")
    if not typed:
        common.say(t("Terminal", "Passphrase:    {phrase}"), phrase=fresh.passphrase)
    common.say(t("Terminal", "Recovery code: {code}"), code=fresh.recovery)
    common.say("")
    common.say(
        t("Terminal", "Keep the recovery code outside the centre. It opens everything when a passphrase is lost.")
    )


def _own_passphrase(args: argparse.Namespace) -> str:
    """Return the passphrase a person brings along, or nothing where six words are to be picked."""
    if getattr(args, "passphrase_fd", None) is not None:
        return common.passphrase_of(args)
    if not args.own:
        return ""
    typed = common.passphrase_of(args)
    if getpass.getpass(t("Terminal", "The same once more: ")) != typed:
        raise DIFFERENT.problem()
    return typed


def _unlock(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        role = kit.vault.role.name.lower()
        common.say(t("Terminal", "The vault opens ({role})."), role=role)
