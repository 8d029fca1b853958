"""``satchel slip``: make, print, find and mark slips; show and fill the directory."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base import ids
from toolkit.base.clock import long_day
from toolkit.base.errors import kind
from toolkit.base.words import mark, t
from toolkit.cli import common

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.referrals.model import Service, Slip

WHICH_PLACE = kind(
    "cli.which-place",
    mark("Problem", "No place, or more than one, is called that."),
    mark("Problem", "“satchel slip places” shows their names."),
)
NEAR = kind(
    "cli.near-code",
    mark("Problem", "No slip has that code. Some have one that is nearly the same: {codes}."),
    mark("Problem", "Look at the paper again."),
)


def register(subparsers: common.Subparsers) -> None:
    """Add ``slip`` and what can be done with slips."""
    from toolkit.referrals.model import Needed, Status, Validity

    slip = common.add(subparsers, "slip", t("Terminal", "slips that send a person to a service"))
    verbs = slip.add_subparsers(metavar=t("Terminal", "VERB"), required=True)
    codes = [need.value for need in Needed]

    new = common.add(verbs, "new", t("Terminal", "make a slip and write its page"), _new)
    new.add_argument("--need", metavar="CODE", action="append", choices=codes, required=True, help=", ".join(codes))
    new.add_argument("--place", metavar="NAME", required=True, help=t("Terminal", "a place of the directory"))
    new.add_argument("--paper-language", metavar="CODE", default="", help=t("Terminal", "language of the slip"))
    new.add_argument(
        "--valid",
        choices=[each.name.lower() for each in Validity],
        help=t("Terminal", "how long the slip is good for"),
    )
    new.add_argument("--out", metavar="FILE", type=Path, help=t("Terminal", "where to write the page (PDF)"))

    again = common.add(verbs, "print", t("Terminal", "write the page of a slip again"), _print)
    again.add_argument("code")
    again.add_argument("--out", metavar="FILE", type=Path, required=True)

    listing = common.add(verbs, "list", t("Terminal", "show slips"), _list)
    listing.add_argument("--overdue", action="store_true", help=t("Terminal", "only those to ask about"))

    common.add(verbs, "find", t("Terminal", "show one slip"), _find).add_argument("code")

    note = common.add(verbs, "mark", t("Terminal", "note what came of a slip"), _mark)
    note.add_argument("code")
    note.add_argument("status", choices=[each.value for each in Status if each is not Status.ISSUED])
    note.add_argument("--reason", default="", help=t("Terminal", "why not, where the person was not helped"))

    common.add(verbs, "undo", t("Terminal", "take back the last mark of a slip"), _undo).add_argument("code")
    common.add(verbs, "places", t("Terminal", "show the directory"), _places)

    bring = common.add(verbs, "import", t("Terminal", "read places from a table (CSV)"), _import)
    bring.add_argument("file", type=Path)
    bring.add_argument("--dry-run", action="store_true", help=t("Terminal", "only say what would happen"))


def _new(args: argparse.Namespace) -> None:
    from toolkit.base import words
    from toolkit.referrals.model import SlipDraft, Validity, needs_from, usual_validity

    needs = needs_from(args.need)
    validity = Validity[args.valid.upper()] if args.valid else usual_validity(needs)
    with common.kit_of(args) as kit:
        place = _place(kit, args.place)
        draft = SlipDraft(needs, place.op, args.paper_language or words.current(), validity)
        kit.referrals.preview(draft)  # what can't be printed is refused before anything is saved
        slip = kit.referrals.slip(kit.referrals.issue(draft)).slip
        common.say(ids.show_code(slip.code))
        if args.out is not None:
            _write(kit, slip, args.out)


def _print(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        _write(kit, _one(kit, args.code), args.out)


def _write(kit: Kit, slip: Slip, path: Path) -> None:
    from toolkit.referrals.pdf import slip_pdf

    common.write_new(path, slip_pdf(kit.referrals.paper(slip.op)))
    common.say(t("Terminal", "Written to {name}. Anyone who gets that file can read it."), name=path.name)


def _list(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        slips = kit.referrals.overdue() if args.overdue else kit.referrals.slips()
        if not slips:
            common.say(t("Terminal", "No slips."))
            return
        _show(slips)


def _show(slips: list[Slip]) -> None:
    from toolkit.referrals.model import NEED_NAMES, STATUS_NAMES

    titles = (
        t("Referrals", "Code"),
        t("Referrals", "Place"),
        t("Referrals", "For"),
        t("Referrals", "Good until"),
        t("Referrals", "State"),
    )
    common.table(
        titles,
        [
            (
                ids.show_code(slip.code),
                slip.service_name,
                ", ".join(NEED_NAMES[need].say() for need in slip.needs),
                long_day(slip.until),
                STATUS_NAMES[slip.status].say(),
            )
            for slip in slips
        ],
    )


def _find(args: argparse.Namespace) -> None:
    from toolkit.referrals.model import REASONS, STATUS_NAMES

    with common.kit_of(args) as kit:
        slip = _one(kit, args.code)
        _show([slip])
        state = kit.referrals.slip(slip.op).state
        for each in state.history:
            reason = REASONS.get(each.status, {}).get(each.reason)
            note = STATUS_NAMES[each.status].say() + (f": {reason}" if reason else "")
            undone = t("Terminal", " (taken back)") if each.op in state.undone else ""
            common.say(f"  {note}{undone}")


def _mark(args: argparse.Namespace) -> None:
    from toolkit.referrals.model import Status

    with common.kit_of(args) as kit:
        slip = _one(kit, args.code)
        kit.referrals.mark(slip.op, Status(args.status), args.reason)
        _show([kit.referrals.slip(slip.op).slip])


def _undo(args: argparse.Namespace) -> None:
    with common.kit_of(args) as kit:
        slip = _one(kit, args.code)
        kit.referrals.take_back(slip.op)
        _show([kit.referrals.slip(slip.op).slip])


def _places(args: argparse.Namespace) -> None:
    from toolkit.referrals.model import NEED_NAMES

    with common.kit_of(args) as kit:
        services = kit.referrals.services()
        if not services:
            common.say(t("Terminal", "The directory is empty."))
            return
        common.table(
            (t("Referrals", "Place"), t("Referrals", "Area"), t("Referrals", "Phone"), t("Referrals", "For")),
            [
                (
                    each.draft.name,
                    each.draft.area,
                    each.draft.phone,
                    ", ".join(NEED_NAMES[need].say() for need in each.draft.needs),
                )
                for each in services
            ],
        )


def _import(args: argparse.Namespace) -> int:
    from toolkit.referrals.directory import MOST_BYTES

    content = common.bytes_of(args.file, MOST_BYTES)
    with common.kit_of(args) as kit:
        found = kit.referrals.read_directory(content)
        if not args.dry_run:
            kit.referrals.add_all(found.drafts)
    for each in found.rejected:
        common.say(t("Terminal", "Line {line} was left out. {why}"), line=each.line, why=each.why)
    n = len(found.drafts)
    if args.dry_run:
        common.say(t("Terminal", "{n} places would be added.", "", n))
    else:
        common.say(t("Terminal", "{n} places added.", "", n))
    return common.REFUSED if found.rejected else common.DONE


def _one(kit: Kit, typed: str) -> Slip:
    """Return the slip whose code was typed; near ones are named, never taken."""
    from toolkit.referrals.model import code_from
    from toolkit.referrals.service import NO_SLIP

    found = kit.referrals.lookup(typed)
    if code_from(typed) is None and found:
        raise NEAR.problem(codes=", ".join(ids.show_code(slip.code) for slip in found))
    if not found:
        raise NO_SLIP.problem()
    return found[0]


def _place(kit: Kit, typed: str) -> Service:
    wanted = typed.casefold().strip()
    services = kit.referrals.services()
    found = [each for each in services if each.draft.name.casefold() == wanted]
    found = found or [each for each in services if wanted in each.draft.name.casefold()]
    if len(found) != 1:
        raise WHICH_PLACE.problem()
    return found[0]
