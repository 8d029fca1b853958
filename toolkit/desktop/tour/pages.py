"""Every page in its four looks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from toolkit.desktop.driver_client import Lost
from toolkit.desktop.tour.album import Album
from toolkit.desktop.tour.hand import Hand

PLAIN_PAGES = ("today", "sync", "help")
SETTINGS = ("laptop", "centre", "slips", "areas", "people", "recovery", "backup", "check", "wipe", "about")
STOCK_TABS = ("movements", "lots", "bags", "import", "reports")
REFERRALS_TABS = ("new", "slips", "places")


def pages(hand: Hand, album: Album) -> None:
    """Take every page, and the forms in which most time is spent."""
    remote = hand.remote
    for page in PLAIN_PAGES:
        album.looks(page, _to(hand, page))
    album.looks("rights", _to(hand, "rights", "rights.back"))
    album.looks("sheet", _sheet(hand))
    for place, tab in enumerate(STOCK_TABS):
        album.looks(f"stock-{tab}", _tab(hand, "stock", place))
    for place, tab in enumerate(REFERRALS_TABS):
        album.looks(f"referrals-{tab}", _tab(hand, "referrals", place))
    album.looks("incidents", _to(hand, "incidents", "incidents.quarters.back"))
    for section in SETTINGS:
        album.looks(f"settings-{section}", _section(hand, section))
    album.looks("hand-out", _form(hand, "stock", "stock.hand_out"))
    album.looks("new-incident", _incident(hand))
    remote.see("shell")


def _to(hand: Hand, page: str, back: str = "") -> Callable[[], None]:
    def go() -> None:
        hand.go(page)
        if back and hand.remote.visible(back):
            hand.remote.click(back)

    return go


def _sheet(hand: Hand) -> Callable[[], None]:
    def go() -> None:
        hand.go("rights")
        hand.remote.wait(lambda: hand.remote.visible("rights.text") or hand.remote.visible("rights.tile.police-stop"))
        if not hand.remote.visible("rights.text"):
            hand.remote.click("rights.tile.police-stop")
        hand.remote.see("rights.text")

    return go


def _tab(hand: Hand, page: str, place: int) -> Callable[[], None]:
    def go() -> None:
        hand.go(page)
        hand.remote.see(f"{page}.tabs.bar")
        hand.remote.ask("tab", name=f"{page}.tabs.bar", tab=place)

    return go


def _section(hand: Hand, section: str) -> Callable[[], None]:
    def go() -> None:
        hand.go("settings")
        hand.remote.click(f"settings.{section}")
        hand.remote.see(f"settings.section.{section}")

    return go


def _form(hand: Hand, page: str, form: str) -> Callable[[], None]:
    def go() -> None:
        with contextlib.suppress(Lost):  # the one of the look before, if it is still open
            if hand.remote.visible(f"{form}.close"):
                hand.remote.ask("click", name=f"{form}.close")
        hand.go(page)
        hand.action(f"{form}.open")
        hand.remote.see(form)

    return go


def _incident(hand: Hand) -> Callable[[], None]:
    def go() -> None:
        remote = hand.remote
        if remote.visible("stock.hand_out.close"):
            remote.click("stock.hand_out.close")
        hand.go("incidents")
        if remote.visible("incidents.form.next"):
            return
        hand.action("incidents.new")
        remote.click("incidents.step.consent.answer.YES")
        remote.click("incidents.step.consent.age.25-34")
        remote.click("incidents.form.next")
        remote.see("incidents.step.acts.search")

    return go
