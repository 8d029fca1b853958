"""``satchel new``, ``unlock``, ``backup``, ``restore`` and ``doctor``."""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path

from toolkit.base import words
from toolkit.base.errors import kind
from toolkit.base.words import mark, t
from toolkit.cli import common
from toolkit.vault import Role

NO_PLACE = kind(
    "cli.no-backup-place",
    mark("Problem", "No place for backups is set."),
    mark("Problem", "Add --to FOLDER."),
)
DIFFERENT = kind(
    "cli.passphrases-differ",
    mark("Problem", "The two passphrases are not the same. Nothing was made."),
    mark("Problem", "Start again."),
)

# Who a passphrase belongs to, inside a sentence.
ROLES = {
    Role.EDUCATOR: mark("Terminal", "educator"),
    Role.COORDINATOR: mark("Terminal", "coordinator"),
    Role.RECOVERY: mark("Terminal", "recovery sheet"),
}


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

    backup = common.add(subparsers, "backup", t("Terminal", "write a backup and read it back"), _backup)
    backup.add_argument(
        "--to", metavar="FOLDER", type=Path, help=t("Terminal", "where to (without it: the place from Settings)")
    )

    restore = common.add(subparsers, "restore", t("Terminal", "put a backup in the place of the vault"), _restore)
    restore.add_argument("backup", metavar="FILE", type=Path)

    doctor = common.add(subparsers, "doctor", t("Terminal", "check every page, entry and table"), _doctor)
    doctor.add_argument(
        "--repair", action="store_true", help=t("Terminal", "rebuild tables that do not fit the entries")
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
        else:
            kit.stock.begin(t("Stock", "Cupboard"))
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
        common.say(t("Terminal", "The vault opens ({role})."), role=ROLES[kit.vault.role].say())


def _backup(args: argparse.Namespace) -> None:
    from toolkit.vault import Backup
    from toolkit.vault.backup import make_backup

    with common.kit_of(args) as kit:
        place: Path | None = args.to
        if place is None:
            kept = kit.vault.settings.load(Backup).place
            if not kept:
                raise NO_PLACE.problem()
            place = Path(kept)
        made = make_backup(kit.vault, place)
    n = made.count
    common.say(t("Terminal", "{n} entries saved and read back.", "", n))
    common.say(str(made.path))


def _restore(args: argparse.Namespace) -> None:
    from toolkit.base.clock import SystemClock, long_day
    from toolkit.cli.opening import WAIT
    from toolkit.vault import location, typed
    from toolkit.vault import restore as restoring
    from toolkit.vault.lockfile import VaultLock

    folder = common.folder_of(args)
    location.refuse_synced(folder)
    if not args.backup.is_file():
        raise common.NO_FILE.problem(name=args.backup.name)
    given = common.passphrase_of(args, t("Terminal", "Passphrase of the day of the backup: "))
    restoring.finish_place(folder)  # a restore that was cut off between its two renames
    if folder.is_dir():
        with VaultLock.take(folder, WAIT):
            pass  # a vault that somebody has open is not put aside under their hands
        restoring.discard(restoring.waiting_place(folder))  # of a restore that was cut off before them
    waiting = restoring.waiting_place(folder)
    restored = typed.try_each(given, lambda secret: restoring.restore(args.backup, secret, waiting))
    old = restoring.take_place(restored.folder, folder, SystemClock().today())
    n = restored.count
    common.say(t("Terminal", "The backup of {day} is in place."), day=long_day(restored.day))
    common.say(t("Terminal", "{n} entries.", "", n))
    if old is not None:
        common.say(t("Terminal", "What was there before is kept, until you remove it, in:"))
        common.say(str(old))


def _doctor(args: argparse.Namespace) -> int:
    from toolkit.vault.doctor import examine, repair

    with common.kit_of(args) as kit:
        report = examine(kit.vault)
        if args.repair and report.can_repair:
            report = repair(kit.vault, report)
    n = report.entries
    common.say(t("Terminal", "{n} entries checked.", "", n))
    n_tables = report.tables
    common.say(t("Terminal", "{n} tables compared with what the entries add up to.", "", n_tables))
    if report.is_clean:
        common.say(t("Terminal", "All of it is whole."))
        return common.DONE
    for finding in report.findings:
        common.say(finding.say())
    if report.can_repair:
        common.say(t("Terminal", "“satchel doctor --repair” rebuilds the tables."))
    return common.REFUSED
