"""A session at the terminal and through the services, with a marker in every text field; run under strace.

``python -m tests.faults.scripted FOLDER`` reads the markers as JSON from its standard input.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import redirect_stdout
from dataclasses import replace
from io import StringIO
from pathlib import Path

from toolkit.base.clock import month_of
from toolkit.base.places import Listed
from toolkit.cli import opening
from toolkit.cli.main import main as satchel
from toolkit.incidents.model import Answers
from toolkit.kit import Kit
from toolkit.referrals.model import Needed, ServiceDraft
from toolkit.referrals.service import ReferralSettings
from toolkit.stock.model import CloseBag, Find, Flow, HandOut, Loss, Parcel, TakeOut
from toolkit.vault import Centre, derive

CHEAP = derive.Params(64 * 1024, 1, 1)


class _Everything:
    def __contains__(self, _key: object) -> bool:
        return True


def command(folder: Path, marks: dict[str, str], *given: str) -> str:
    """Run one command of the terminal; return what it printed."""
    read, write = os.pipe()
    os.write(write, f"{phrase(marks)}\n".encode())
    os.close(write)
    printed = StringIO()
    with redirect_stdout(printed):
        status = satchel([*given, "--vault", str(folder / "vault"), "--passphrase-fd", str(read)])
    os.close(read)
    if status:
        raise AssertionError(given, status)
    return printed.getvalue()


def phrase(marks: dict[str, str]) -> str:
    """Return a passphrase with a marker in it."""
    return f"lantern orbit {marks['passphrase']} crumb meadow anchor"


def fill(kit: Kit, marks: dict[str, str]) -> None:
    """Type a marker into every text field."""
    vault, stock, incidents, today = kit.vault, kit.stock, kit.incidents, kit.vault.clock.today()
    sure = _Everything()
    vault.settings.save(
        replace(
            vault.settings.load(Centre),
            lawyer_name=marks["lawyer"],
            lawyer_phone=marks["lawyer_phone"],
            centre_phone=marks["centre_phone"],
        )
    )
    vault.settings.save(ReferralSettings(organisation=marks["organisation"]))
    area = vault.lists.add(Listed.AREA, marks["area"])
    unit = vault.lists.add(Listed.UNIT, "To be named")
    vault.lists.rename(unit, f"{marks['unit']} {marks['renamed']}")
    store = stock.places()[0].op
    product = stock.add_product(marks["product"])
    stock.find_stock(Find(store, today, (Parcel(product.code, 50),), note=marks["note"]), sure)
    stock.hand_out(HandOut(today, (Parcel(product.code, 5),), place=store, reason=marks["reason"]), sure)
    bag = stock.take_out(TakeOut(store, today, (Parcel(product.code, 10),), worker=marks["worker"]), sure).shift
    stock.close_bag(CloseBag(bag, today, (Parcel(product.code, 8),), explanation=marks["explanation"]), sure)
    loss = Loss(today, (Parcel(product.code, 2),), Flow.CONFISCATED, store, area=area, unit=unit, note=marks["loss"])
    begun = kit.together.confiscate(loss, sure)
    incidents.save(replace(incidents.draft(begun.draft), agreed=True))
    answers = Answers(acts=("CON.TAKEN",), month=month_of(today), area=area)
    draft = incidents.begin(answers=answers)
    incidents.keep_account(draft.code, f"They said {marks['account']} twice", 0)
    op = kit.together.submit(draft.code)
    incidents.add_part(op, marks["part"])
    incidents.add_part(op, marks["erased"])
    parts = vault.accounts.parts(op)
    incidents.open_account(parts[0].op)
    incidents.erase_account(parts[2].op, "asked for")
    incidents.keep_account(begun.draft, marks["kept"], 0)
    vault.drafts.save("stock.receive", {"giver": marks["draft"]})
    kit.referrals.add(
        ServiceDraft(
            marks["service"],
            (Needed.LEGAL_ADVICE,),
            paper_name=marks["paper_name"],
            area=marks["service_area"],
            where=marks["where"],
            phone=marks["phone"],
            opening=marks["opening"],
            fee=marks["fee"],
            languages=(marks["tongue"],),
            say=marks["say"],
        )
    )
    kit.find(marks["search"])
    kit.needs()


def main() -> None:
    """Do it all in the folder named."""
    folder = Path(sys.argv[1])
    marks: dict[str, str] = json.load(sys.stdin)
    derive.tune = lambda: CHEAP  # type: ignore[assignment]
    command(folder, marks, "new", "--name", marks["person"], "--centre", marks["centre"])
    with opening.opened(folder / "vault", phrase(marks)) as found:
        found.kit.stock.begin()
        found.kit.vault.lists.add(Listed.STORE, marks["store"])
    lot = ("--lot", marks["lot"], "--expiry", "2031-01")
    command(folder, marks, "stock", "receive", "male-condom", "720", "--from", marks["giver"], *lot, "--sure")
    command(folder, marks, "stock", "import", str(folder / "ledger.csv"))
    with opening.opened(folder / "vault", phrase(marks)) as found:
        fill(found.kit, marks)
    command(folder, marks, "slip", "new", "--need", "LEGAL_ADVICE", "--place", marks["service"])
    for looked in (("stock", "list", "--all", "--lots"), ("incident", "list"), ("slip", "places"), ("slip", "list")):
        command(folder, marks, *looked)
    command(folder, marks, "backup", "--to", str(folder / "stick"))
    backup = next((folder / "stick").glob("*.bak"))
    command(folder, marks, "restore", str(backup))
    command(folder, marks, "doctor")
    command(folder, marks, "unlock", "--check")


if __name__ == "__main__":
    main()
