"""Every page in its four looks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from toolkit.desktop.driver_client import Lost
from toolkit.desktop.stock.rooms import DOORS, TABS, Door
from toolkit.desktop.tour.album import Album
from toolkit.desktop.tour.hand import Hand

PLAIN_PAGES = ("today", "sync", "help")
SETTINGS = ("laptop", "centre", "slips", "areas", "people", "recovery", "backup", "check", "wipe", "about")
REFERRALS_TABS = ("new", "slips", "places")


def pages(hand: Hand, album: Album) -> None:
    """Take every page, and the forms in which most time is spent."""
    remote = hand.remote
    for page in PLAIN_PAGES:
        album.looks(page, _to(hand, page))
    album.looks("rights", _to(hand, "rights", "rights.back"))
    album.looks("sheet", _sheet(hand))
    for place, tab in enumerate(TABS):
        album.looks(f"stock-{tab.key}", _tab(hand, "stock", place))
    album.looks("stock-product", _product(hand))
    album.looks("stock-menu", _menu(hand))
    for place, name in enumerate(REFERRALS_TABS):
        album.looks(f"referrals-{name}", _tab(hand, "referrals", place))
    album.looks("incidents", _to(hand, "incidents", "incidents.quarters.back"))
    for section in SETTINGS:
        album.looks(f"settings-{section}", _section(hand, section))
    for sheet in dict.fromkeys(door.sheet for door in DOORS if door.sheet):
        album.looks(f"form-{sheet.replace('_', '-')}", _door(hand, next(one for one in DOORS if one.sheet == sheet)))
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


def _product(hand: Hand) -> Callable[[], None]:
    def go() -> None:
        hand.go("stock")
        if not hand.remote.visible("stock.detail.back"):
            hand.remote.click("stock.card.male-condom")
        hand.remote.see("stock.detail.back")

    return go


def _menu(hand: Hand) -> Callable[[], None]:
    def go() -> None:
        _put_away(hand)
        hand.go("stock")
        if hand.remote.visible("stock.detail.back"):
            hand.remote.click("stock.detail.back")
        hand.remote.key("Ctrl+M")
        hand.remote.see("stock.menu")

    return go


def _door(hand: Hand, door: Door) -> Callable[[], None]:
    """Open a form of stock as a person does: every movement, then its letter."""

    def go() -> None:
        _put_away(hand)
        hand.go("stock")
        if not hand.remote.visible(f"stock.{door.key}.open"):  # in the page's head
            _menu(hand)()
        hand.remote.click(f"stock.{door.key}.open")
        hand.remote.see(f"stock.{door.sheet}")

    return go


def _put_away(hand: Hand) -> None:
    """Close the forms that the look before left open."""
    for name in [name for name in hand.remote.names() if name.startswith("stock.") and name.endswith(".close")]:
        with contextlib.suppress(Lost):
            if hand.remote.visible(name):
                hand.remote.ask("click", name=name)


def _incident(hand: Hand) -> Callable[[], None]:
    def go() -> None:
        remote = hand.remote
        _put_away(hand)
        hand.go("incidents")
        if remote.visible("incidents.form.next"):
            return
        hand.action("incidents.new")
        remote.click("incidents.step.consent.answer.YES")
        remote.click("incidents.step.consent.age.25-34")
        remote.click("incidents.form.next")
        remote.see("incidents.step.acts.search")

    return go
