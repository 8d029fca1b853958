"""A night's work through the real window, in the order of a night."""

from __future__ import annotations

import shutil
from pathlib import Path

from toolkit.desktop.driver_client import Lost
from toolkit.desktop.tour.album import Album
from toolkit.desktop.tour.hand import Hand
from toolkit.desktop.unlock.practice_phrase import PRACTICE_PHRASE

TAKEN = 72  # condoms, by the police
LEDGER = "ledger.csv"


def first_run(hand: Hand, album: Album) -> None:
    """Look at the first run as far as the recovery sheet, come back, and choose to practise."""
    remote = hand.remote
    remote.see("wizard.language")
    album.take("language")
    remote.click("wizard.next")
    remote.see("wizard.intent.new")
    album.looks("first-run", lambda: None)
    album.take("what-it-is")
    remote.click("wizard.intent.new")
    remote.type("wizard.centre", "Night Lamp")
    album.take("centre")
    remote.click("wizard.next")
    for area in ("Harbour", "Station road"):
        remote.type("wizard.area", area)
        remote.click("wizard.area.add")
    album.take("areas")
    remote.click("wizard.next")
    remote.type("wizard.person", "Amina")
    remote.click("wizard.next")
    remote.see("wizard.word1")
    album.take("passphrase")
    words = " ".join(
        str(remote.ask("look", name=f"wizard.word{place}")["text"]).split(". ")[1] for place in range(1, 7)
    )
    remote.click("wizard.next")
    remote.type("wizard.repeat.line", words)
    album.take("once-more")
    remote.click("wizard.next")
    remote.click("wizard.recovery.True")
    remote.click("wizard.recovery.show")
    remote.see("wizard.code3")
    album.take("recovery-sheet")
    while not remote.visible("wizard.intent.practice"):
        remote.click("wizard.back")
    remote.click("wizard.intent.practice")
    remote.see("page.today", 120)
    album.take("today")


def stock(hand: Hand, album: Album) -> None:
    """Receive a delivery, take a bag out, hand out."""
    remote = hand.remote
    hand.go("stock")
    album.take("stock")
    hand.action("stock.receive.open")
    hand.number("stock.receive.quantity", 1440)
    remote.type("stock.receive.lot", "K2281")
    remote.type("stock.receive.expiry", "05 2029")
    album.take("receive")
    hand.confirm("stock.receive")
    remote.reads("received")
    hand.action("stock.take_out.open")
    remote.type("stock.take_out.worker", "W7")
    hand.number("stock.take_out.male-condom", 144)
    hand.number("stock.take_out.lube-sachet", 60)
    album.take("take-a-bag-out")
    hand.confirm("stock.take_out")
    hand.action("stock.hand_out.open")
    remote.click("stock.hand_out.product.male-condom")
    hand.number("stock.hand_out.quantity", 40)
    album.take("hand-out")
    hand.confirm("stock.hand_out")
    remote.reads("handed out")
    album.take("handed-out")


def confiscation(hand: Hand, album: Album) -> None:
    """Note what the police took, and write the incident that it begins, with a sealed account."""
    remote = hand.remote
    hand.go("stock")
    hand.action("stock.loss.open")
    remote.click("stock.loss.cause.14")
    hand.number("stock.loss.quantity", TAKEN)
    album.take("taken-by-police")
    remote.click("stock.loss.confirm")
    remote.see("page.incidents")
    remote.see("incidents.step.consent.answer.YES")
    album.take("ask-first")
    remote.click("incidents.step.consent.answer.YES")
    remote.click("incidents.step.consent.age.25-34")
    remote.click("incidents.form.next")
    remote.see("incidents.step.acts.search")
    album.take("what-happened")
    remote.click("incidents.form.next")
    remote.see("incidents.step.where.place.STREET")
    remote.click(_all(hand, "incidents.step.where.area.4")[0])
    remote.click("incidents.step.where.place.STREET")
    album.take("when-and-where")
    remote.click("incidents.form.next")
    remote.click("incidents.step.who.actor.POL.UNIF")
    remote.click("incidents.form.next")
    remote.click("incidents.step.custody.HELD.N")
    remote.click("incidents.form.next")
    remote.see("incidents.step.harm.condoms")
    if str(TAKEN) not in str(remote.ask("look", name="incidents.step.harm.condoms.line")["text"]):
        raise Lost("the report does not know what was taken")
    remote.click("incidents.step.harm.need.LEGAL_ADVICE")
    remote.click("incidents.form.next")
    remote.click("incidents.step.source.source.SELF")
    remote.click("incidents.step.source.consent.COUNT_IN_STATISTICS")
    remote.click("incidents.form.next")
    remote.type("incidents.step.account.text", "They took the whole bag and said it proves what I do.")
    album.take("the-account")
    remote.click("incidents.form.next")
    remote.see("incidents.step.check.change.acts")
    album.take("look-it-over")
    remote.click("incidents.form.next")
    remote.see("incidents.record")
    remote.reads("is submitted")
    album.take("incidents")


def slip(hand: Hand, album: Album) -> None:
    """Make a slip, print it, keep a copy."""
    remote = hand.remote
    hand.go("referrals")
    everywhere = _all(hand, "referrals.new.place.4")
    remote.click("referrals.new.need.LEGAL_ADVICE")
    remote.wait(lambda: _all(hand, "referrals.new.place.4") != everywhere, "all places were offered for one need")
    remote.click(_all(hand, "referrals.new.place.4")[0])
    remote.wait(lambda: remote.ask("look", name="referrals.new.make")["enabled"], "the slip was not drawn")
    album.take("new-slip")
    remote.click("referrals.new.make")
    remote.see("preview.pages")
    album.take("slip")
    hand.keep_paper("slip.pdf")


def sheet(hand: Hand, album: Album) -> None:
    """Read a rights sheet, show it to somebody, print it."""
    remote = hand.remote
    hand.go("rights")
    album.take("rights")
    remote.click("rights.tile.police-stop")
    remote.see("rights.text")
    album.take("sheet")
    hand.action("rights.show.open")
    remote.see("rights.show")
    album.take("show-to-someone")
    remote.click("rights.show.next")
    remote.click("rights.show.close")
    hand.action("rights.print")
    remote.click("rights.paper.size.A4")
    remote.see("preview.pages")
    album.take("sheet-on-paper")
    hand.keep_paper("sheet.pdf")


def summary(hand: Hand, album: Album) -> None:
    """Close the last quarter and write its summary, as paper and as a table."""
    remote = hand.remote
    hand.go("incidents")
    hand.action("incidents.quarters.open")
    remote.click("incidents.quarters.close")
    remote.see("ask.confirm")
    album.take("close-the-quarter")
    remote.click("ask.confirm")
    remote.wait(
        lambda: remote.there("incidents.quarters.closed") and remote.rows("incidents.quarters.closed"), "not closed"
    )
    remote.ask("click_row", name="incidents.quarters.closed", row=0)
    remote.click("incidents.quarters.summary")
    remote.see("incidents.summary.next")
    album.take("summary")
    remote.click("incidents.summary.next")
    remote.see("incidents.summary.language")
    remote.click("incidents.summary.next")
    remote.see("incidents.summary.write")
    album.take("before-it-is-written")
    remote.click("incidents.summary.write")
    for kind in ("pdf", "csv"):
        remote.click(f"incidents.summary.save.{kind}")
        hand.save_as(f"summary.{kind}")


def backup(hand: Hand, album: Album) -> None:
    """Make a backup into a folder."""
    remote = hand.remote
    hand.go("settings")
    remote.click("settings.backup")
    remote.click("settings.backup.place")
    remote.click("folder.spot.home")
    remote.click("folder.choose")
    remote.gone("folder.choose")
    remote.reads(str(hand.papers))
    remote.click("settings.backup.now")
    remote.reads("Backup made", 90)
    album.take("backup")
    if not list(hand.papers.glob("*.bak")):
        raise Lost("no backup lies where it was to go")


def lock(hand: Hand, album: Album) -> None:
    """Lock, meet a wrong passphrase, unlock, and be back where one was."""
    remote = hand.remote
    hand.go("referrals")
    remote.key("F12")
    if not remote.visible("window.cover"):
        raise Lost("the window was not blank at once")
    remote.follow()
    remote.see("lock.secret.line")
    album.take("locked")
    remote.type("lock.secret.line", "not this one")
    remote.click("lock.open")
    remote.see("lock.said")
    album.take("wrong-passphrase")
    album.looks("lock", lambda: None)
    remote.click("lock.secret.show")
    remote.type("lock.secret.line", PRACTICE_PHRASE[:10])
    album.take("words-while-typing")
    remote.type("lock.secret.line", PRACTICE_PHRASE)
    remote.click("lock.open")
    remote.see("page.referrals", 60)
    album.take("back-where-one-was")


def ledger(hand: Hand, album: Album, table: Path) -> None:
    """Bring in a monthly ledger after a dry run, and show its places."""
    remote = hand.remote
    shutil.copyfile(table, hand.papers / LEDGER)
    hand.go("stock")
    remote.ask("tab", name="stock.tabs.bar", tab="Import")
    remote.click("stock.import.action")
    remote.click("folder.spot.home")
    remote.wait(lambda: any(LEDGER in row[0] for row in remote.rows("folder.list")), "the ledger is not listed")
    remote.ask("click_row", name="folder.list", row=LEDGER)
    remote.click("folder.choose")
    remote.see("stock.import.commit", 90)
    album.take("ledger-dry-run")
    return _bring_in(hand, album)


def _bring_in(hand: Hand, album: Album) -> None:
    remote = hand.remote
    for name in [name for name in remote.names() if name.startswith("stock.import.product.") and "field" not in name]:
        remote.ask("choose", name=name, text="male-condom")
    remote.wait(lambda: remote.ask("look", name="stock.import.commit")["enabled"], "nothing can be brought in")
    remote.click("stock.import.commit")
    remote.gone("stock.import.commit", 120)
    (hand.papers / LEDGER).unlink()
    remote.see("stock.place")
    album.take("ledger-places")


def _all(hand: Hand, beginning: str) -> list[str]:
    """Return the visible names that begin so, once there are any."""
    found: list[str] = hand.remote.wait(
        lambda: [name for name in hand.remote.names() if name.startswith(beginning)], f"{beginning}… did not appear"
    )
    return found
