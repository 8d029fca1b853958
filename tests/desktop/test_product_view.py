"""One product's page: opened from its card, its figures unfold, its chart is drawn and said, its need is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.clipping import clipped, nameless, overlapping
from tests.desktop.conftest import Stand, Standing
from toolkit import demo
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.base.words import number, speaking
from toolkit.desktop.look import Look
from toolkit.desktop.stock.cards import ProductTile
from toolkit.desktop.stock.cards import standing as stands
from toolkit.desktop.stock.figure_rows import FigureLine
from toolkit.desktop.stock.page import StockPage
from toolkit.desktop.stock.product_view import ProductView, main_lubricant
from toolkit.desktop.widgets import Text
from toolkit.stock import chart
from toolkit.stock.cover import StockNeeds
from toolkit.stock.model import Parcel, Receipt
from toolkit.stock.product_card import State
from toolkit.vault import Vault

MALE = "male-condom"


@pytest.fixture
def standing(stand: Stand, practice_vault: Vault) -> Standing:
    made = stand(practice_vault)
    with speaking("en"):
        demo.fill(made.kit)
    return made


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def page_of(standing: Standing) -> StockPage:
    page = standing.shell.show_page("stock")
    assert isinstance(page, StockPage)
    page.reload()
    settle()
    return page


def opened(standing: Standing, code: str = MALE) -> ProductView:
    page = page_of(standing)
    page.show_product(code)
    settle()
    view = page.findChild(ProductView)
    assert isinstance(view, ProductView)
    return view


def line_of(view: ProductView, key: str) -> FigureLine:
    found = view.findChild(FigureLine, f"stock.figure.{key}")
    assert isinstance(found, FigureLine)
    return found


def seen_texts(view: QWidget) -> list[str]:
    return [one.text() for one in view.findChildren(Text) if one.isVisible()]


def test_return_on_a_card_opens_the_product_and_escape_leads_back(standing: Standing) -> None:
    page = page_of(standing)
    tile = next(tile for tile in page.cards.findChildren(ProductTile) if tile.card.product.code == MALE)
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    settle()
    view = page.findChild(ProductView)
    assert isinstance(view, ProductView)
    assert view.isVisible()
    assert view.product == MALE
    assert view.geometry() == page.rect()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not view.isVisible()
    assert QApplication.focusWidget() is tile


def test_the_cards_own_button_hands_out_or_receives(standing: Standing) -> None:
    page = page_of(standing)
    tiles = {tile.card.product.code: tile for tile in page.cards.findChildren(ProductTile)}
    QTest.mouseClick(tiles[MALE].button, Qt.MouseButton.LeftButton)
    settle()
    assert page.sheet("hand_out").isVisible()
    assert page.findChild(ProductView) is None
    page.sheet("hand_out").close_it()
    QTest.mouseClick(tiles["lube-tube"].button, Qt.MouseButton.LeftButton)
    settle()
    assert page.sheet("receive").isVisible()


def test_a_figure_unfolds_and_stays_so_when_the_figures_change(standing: Standing) -> None:
    view = opened(standing)
    assert view.made is not None
    assert view.made.order is not None
    steps = view.made.order.steps()
    assert not set(steps) & set(seen_texts(view))
    line = line_of(view, "order")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert set(steps) <= set(seen_texts(view))
    view.reload()
    settle()
    assert set(steps) <= set(seen_texts(view))
    QTest.keyClick(line_of(view, "order"), Qt.Key.Key_Space)
    settle()
    assert not set(steps) & set(seen_texts(view))


def test_tab_reaches_every_figure_and_every_table(standing: Standing) -> None:
    view = opened(standing)
    names = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
    wanted = ["stock.detail.back", "stock.figure.use", "stock.detail.need", "stock.detail.lots", "stock.detail.table"]
    assert [name for name in dict.fromkeys(names) if name in wanted] == wanted
    assert view.isVisible()


def test_the_chart_says_in_words_and_in_a_table_what_it_draws(standing: Standing) -> None:
    view = opened(standing)
    assert view.made is not None
    assert view.chart.accessibleName() == chart.describe(view.made)
    rows = view.table.rows()
    assert rows == chart.rows(view.made)
    assert any(row.when == "Today" for row in rows)
    assert any(row.ahead for row in rows)


def picture(view: ProductView) -> QImage:
    return view.chart.grab().toImage()


def test_time_runs_as_words_do(standing: Standing, worn: Look) -> None:
    view = opened(standing)
    there = view.chart.mapTo(view, view.chart.rect().center())
    assert view.rect().contains(there.x(), 10)
    before = picture(view)
    assert before.width() > 300
    lead = worn.colour("lead").rgb()
    heavy = [x for x in range(before.width()) for y in range(20, 260) if before.pixel(x, y) == lead]
    worn.set_language("ar")
    mirrored = opened(standing)
    after = picture(mirrored)
    turned = [x for x in range(after.width()) for y in range(20, 260) if after.pixel(x, y) == lead]
    assert sum(heavy) / len(heavy) < before.width() / 2
    assert sum(turned) / len(turned) > after.width() / 2


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_or_covered(standing: Standing, worn: Look, language: str, percent: int) -> None:
    worn.set_language(language)
    worn.set_percent(percent)
    view = opened(standing)
    for key in ("use", "order", "runs-out"):
        line_of(view, key).click()
    settle()
    assert clipped(view) == []
    assert overlapping(view) == []
    assert nameless(view) == []


def test_what_people_need_is_typed_once_and_counted_with(standing: Standing) -> None:
    view = opened(standing)
    line = line_of(view, "need")
    assert "not known" in line.accessibleName()
    view.findChild(QWidget, "stock.detail.need").click()  # type: ignore[attr-defined]
    settle()
    focused = QApplication.focusWidget()
    assert focused.objectName() == f"stock.need.{MALE}.line"
    QTest.keyClicks(focused, "1200")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    settle()
    assert standing.kit.stock.stock_needs() == StockNeeds(((MALE, 1200),))
    assert "%" in line_of(view, "need").accessibleName()
    assert any("÷ 1\u202f200 needed" in text for text in seen_texts(view))


def test_printing_gives_a_paper_that_names_nothing_in_its_file_name(
    standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[object, ...]] = []
    monkeypatch.setattr(standing.house, "print_pdf", lambda *given: printed.append(given))
    view = opened(standing)
    view.findChild(QWidget, "stock.detail.print").click()  # type: ignore[attr-defined]
    settle()
    ((pdf, title, name),) = printed
    assert isinstance(pdf, bytes)
    assert pdf.startswith(b"%PDF")
    assert title == "Male condoms"
    assert "condom" not in str(name)


def test_a_target_leads_to_a_product_and_the_place_is_kept(standing: Standing) -> None:
    page = page_of(standing)
    standing.house.go(Target("stock", MALE, "product"))
    settle()
    assert page.place()["product"] == MALE
    page.findChild(ProductView).close_it()  # type: ignore[union-attr]
    assert page.place()["product"] == ""
    page.restore({"place": 0, "tab": "lots", "sheet": "", "product": MALE})
    settle()
    assert page.place()["product"] == MALE
    standing.house.go(Target("stock", None, "together"))
    settle()
    view = page.findChild(ProductView)
    assert isinstance(view, ProductView)
    assert view.product == main_lubricant(page.board)
    assert any(text.startswith("Wanted: 1.00") for text in seen_texts(view))


def test_a_need_of_another_place_leads_there(standing: Standing) -> None:
    page = page_of(standing)
    annexe = standing.kit.vault.lists.add(Listed.STORE, "Annexe")
    day = standing.kit.vault.clock.today()
    standing.kit.stock.receive(Receipt(annexe, day, (Parcel("lube-tube", 12),)))
    standing.house.go(Target("stock", f"lube-tube@{annexe}", "product"))
    settle()
    view = page.findChild(ProductView)
    assert isinstance(view, ProductView)
    assert page.place()["place"] == annexe
    assert view.made is not None
    assert (view.made.place_name, view.made.card.usable) == ("Annexe", 12)
    standing.house.go(Target("stock", "lube-tube@99", "product"))  # a place that nobody knows
    settle()
    assert page.place()["place"] == annexe


def test_handing_out_from_the_page_changes_its_figures(standing: Standing) -> None:
    page = page_of(standing)
    view = opened(standing)
    assert view.made is not None
    before = view.made.card.usable
    view.findChild(QWidget, "stock.detail.hand_out").click()  # type: ignore[attr-defined]
    settle()
    sheet = page.sheet("hand_out")
    assert sheet.isVisible()
    chip = sheet.findChild(QWidget, "stock.hand_out.chip.10")
    assert chip is not None
    chip.click()  # type: ignore[attr-defined]
    settle()
    assert not sheet.isVisible()
    assert view.isVisible()
    assert view.made.card.usable == before - 10
    assert line_of(view, "usable").accessibleName().endswith(number(before - 10))


def test_every_state_has_a_shape_and_a_word_of_its_own() -> None:
    said = [stands(state) for state in State]
    assert len({one[0] for one in said}) == len(said)
    assert len({one[2] for one in said}) == len(said)
