from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from toolkit.base.clock import day_of
from toolkit.desktop.look import Look
from toolkit.desktop.widgets import (
    BigButton,
    Check,
    Choice,
    ChoiceGrid,
    Column,
    Combo,
    DayField,
    EmptyState,
    Field,
    Flow,
    Line,
    Lines,
    MonthField,
    NumberField,
    PrimaryButton,
    Question,
    QuietButton,
    Scroll,
    SideList,
    SideSheet,
    Step,
    Stepper,
    Table,
    Tabs,
    Text,
    column,
    ltr,
    plane,
)

TODAY = day_of(dt.date(2026, 11, 3))
pytestmark = pytest.mark.usefixtures("worn")


@pytest.fixture
def room(qtbot: Any) -> Any:
    """Show widgets in a window that has the focus."""
    kept: list[QWidget] = []  # qtbot keeps none alive

    def show(*parts: QWidget, size: tuple[int, int] = (800, 600)) -> QWidget:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        body = column(3, 4)
        for part in parts:
            body.addWidget(part)
        window.setLayout(body)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def test_return_and_space_press_a_button(room: Any) -> None:
    button, pressed = PrimaryButton("Go"), []
    button.clicked.connect(lambda: pressed.append(1))
    room(button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 3


def test_a_click_on_a_button_leaves_the_focus_in_the_field(room: Any) -> None:
    line, button = Line(), PrimaryButton("Go")
    room(line, button)
    line.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is line


def test_a_label_never_reads_what_was_typed_as_markup(room: Any) -> None:
    text = Text("<b>bold</b>")
    room(text)
    assert text.textFormat() is Qt.TextFormat.PlainText


def test_the_whole_line_of_a_tick_is_pressed(room: Any) -> None:
    check = Check("The boxes were whole and dry")
    room(check)
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 5, check.height() // 2))
    assert check.isChecked()


def test_a_field_names_its_control_and_says_what_is_wrong(room: Any) -> None:
    line = Line()
    field = Field("Lot", line, "It stands on the box", name="stock.receive.lot")
    room(field)
    assert line.accessibleName() == "Lot"
    assert line.accessibleDescription() == "It stands on the box"
    assert line.objectName() == "stock.receive.lot"
    field.error("That lot has expired.")
    assert field.wrong()
    assert line.property("wrong") is True
    assert line.accessibleDescription() == "That lot has expired."
    field.error("")
    assert not field.wrong()
    field.set_hint("Another hint")
    field.set_label("Batch")
    assert (line.accessibleName(), line.accessibleDescription()) == ("Batch", "Another hint")


def test_a_combo_keeps_what_is_chosen_while_it_is_offered() -> None:
    combo = Combo([("One", 1), ("Two", 2)])
    assert combo.set_value(2)
    combo.choose([("Two", 2), ("Three", 3)])
    assert combo.value() == 2
    combo.choose([("Three", 3)])
    assert combo.value() == 3
    assert not combo.set_value(9)
    assert Combo().value() is None


def test_lines_take_no_more_than_they_may() -> None:
    lines = Lines(longest=5)
    QTest.keyClicks(lines, "1234567")
    assert lines.toPlainText() == "12345"


def test_a_number_is_typed_stepped_and_bounded(room: Any) -> None:
    field, told = NumberField(3, least=1, most=12, step=2, unit="pieces"), []
    room(field)
    field.changed.connect(told.append)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == 5
    QTest.keyClick(field.line, Qt.Key.Key_PageUp)
    assert field.value() == 12
    assert not field.more.isEnabled()
    QTest.mouseClick(field.less, Qt.MouseButton.LeftButton)
    assert field.value() == 10
    field.line.clear()
    assert field.value() is None
    QTest.keyClicks(field.line, "7x")
    assert field.value() == 7
    field.line.setText("13")
    assert field.value() is None
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.value() == 1
    assert told[-1] == 1
    field.set_value(None)
    assert field.value() is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3 11 2026", dt.date(2026, 11, 3)),
        ("3/11", dt.date(2026, 11, 3)),
        ("2026-11-02", dt.date(2026, 11, 2)),
        ("1.2.26", dt.date(2026, 2, 1)),
        ("31 2 2026", None),
        ("4 11 2026", None),  # tomorrow, which is out of bounds
        ("soon", None),
        ("1 1 99999999", None),
    ],
)
def test_a_day_is_typed_as_people_write_it(room: Any, typed: str, day: dt.date | None) -> None:
    field = DayField(None, today=TODAY, most=TODAY)
    room(field)
    QTest.keyClicks(field.line, typed)
    assert field.day() == (None if day is None else day_of(day))


def test_a_day_is_stepped_and_written_out_when_one_leaves(room: Any) -> None:
    field, other = DayField(None, today=TODAY, most=TODAY), Line()
    room(field, other)
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day() == TODAY
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.day() == TODAY - 1
    assert field.line.text() == "Mon 2 Nov 2026"
    field.line.selectAll()
    QTest.keyClicks(field.line, "1 11 2026")
    other.setFocus()
    assert field.line.text() == "Sun 1 Nov 2026"
    field.set_day(None)
    assert field.day() is None
    assert field.line.text() == ""


@pytest.mark.parametrize(
    ("typed", "month"),
    [("11 2026", 2026 * 12 + 10), ("3/28", 2028 * 12 + 2), ("2028-03", 2028 * 12 + 2), ("13 2026", None), ("11", None)],
)
def test_a_month_is_typed_as_it_stands_on_the_box(room: Any, typed: str, month: int | None) -> None:
    field = MonthField(None, this_month=2026 * 12 + 10)
    room(field)
    QTest.keyClicks(field.line, typed)
    assert field.month() == month


def test_choices_are_chosen_with_mouse_and_keys_and_kept(room: Any) -> None:
    grid = ChoiceGrid([Choice(n, f"Choice {n}", "police") for n in range(4)], name="form.acts")
    room(grid)
    first, second = grid.tile(0), grid.tile(1)
    assert first is not None
    assert second is not None
    assert second.objectName() == "form.acts.1"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert grid.values() == [1]
    grid.set_choices([Choice(1, "Other words", "police"), Choice(9, "Nine", "police")])
    assert grid.value() == 1
    assert grid.tile(3) is None
    many = ChoiceGrid([Choice(n, f"Choice {n}", "police") for n in range(4)], several=True)
    room(many)
    for value in (2, 0):
        tile = many.tile(value)
        assert tile is not None
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert many.values() == [0, 2]


def test_choices_move_the_other_way_where_one_reads_from_the_right(room: Any, worn: Look) -> None:
    worn.set_language("ar")
    grid = ChoiceGrid([Choice(n, f"Choice {n}") for n in range(3)])
    room(grid)
    tile, after = grid.tile(0), grid.tile(1)
    assert tile is not None
    assert after is not None
    assert tile.x() > after.x()
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Left)
    assert after.hasFocus()


@dataclass(frozen=True)
class Row:
    day: str
    pieces: int


def table(rows_shown: int = 0) -> Table[Row]:
    columns = [
        Column[Row]("Day", lambda row: row.day, stretch=1),
        Column[Row](
            "Pieces", lambda row: str(row.pieces), numeric=True, tone=lambda row: "danger" if row.pieces < 0 else ""
        ),
    ]
    return Table(columns, title="Movements", empty="Nothing yet.", name="stock.movements", rows_shown=rows_shown)


def test_a_table_aligns_numbers_opens_with_return_and_keeps_its_mark(room: Any, worn: Look) -> None:
    shown, opened, marked = table(), [], []
    room(shown)

    def says_nothing_yet() -> bool:
        return any(text.isVisible() and text.text() == "Nothing yet." for text in shown.findChildren(Text))

    assert not says_nothing_yet(), "nobody has looked"
    shown.set_rows([])
    assert says_nothing_yet()
    rows = [Row("Mon", 1), Row("Tue", -2), Row("Wed", 3)]
    shown.set_rows(rows)
    model = shown.model
    trailing = Qt.AlignmentFlag.AlignTrailing
    assert model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole) & trailing == trailing
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) & trailing == trailing
    assert model.data(model.index(1, 1), Qt.ItemDataRole.ForegroundRole).name() == worn.palette.danger.lower()
    assert model.data(model.index(0, 1), Qt.ItemDataRole.ForegroundRole) is None
    shown.chosen.connect(opened.append)
    shown.selected.connect(marked.append)
    shown.select(rows[1])
    assert marked[-1] == rows[1]
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert opened == [rows[1]]
    shown.set_rows([Row("Sun", 9), *rows])
    assert shown.current() == rows[1]
    shown.set_rows([])
    assert shown.current() is None
    worn.set_language("ar")
    shown.set_rows(rows)
    assert model.data(model.index(1, 1)) == ltr("-2")


def test_a_table_of_many_rows_is_shown_at_once(room: Any) -> None:
    shown = table()
    room(shown)
    shown.set_rows([Row("Mon", number) for number in range(200_000)])
    assert shown.model.rowCount() == 200_000
    assert len(shown.rows()) == 200_000


def test_a_flow_breaks_and_fills_evenly(room: Any) -> None:
    buttons = [BigButton(f"Tile {n}", "box") for n in range(4)]
    flow = Flow(gap=3, least=250, most=4)
    for button in buttons:
        flow.addWidget(button)
    window = room(plane(flow), size=(1200, 300))
    assert len({button.y() for button in buttons}) == 1
    assert len({button.width() for button in buttons}) == 1
    window.resize(860, 300)
    QApplication.processEvents()
    assert len({button.y() for button in buttons}) == 2
    assert len({button.x() for button in buttons}) == 2
    plain = Flow(gap=2)
    words = [QuietButton(word) for word in ("Lots", "Movements", "Reports")]
    for word in words:
        plain.addWidget(word)
    narrow = room(plane(plain), size=(220, 300))
    assert len({word.y() for word in words}) > 1
    assert all(word.geometry().right() <= narrow.width() for word in words)
    assert plain.takeAt(9) is None
    assert plain.itemAt(9) is None


def test_a_view_is_made_when_it_is_first_turned_to(room: Any) -> None:
    made: list[str] = []

    def maker(key: str) -> Any:
        def make() -> QWidget:
            made.append(key)
            return Text(key)

        return make

    tabs, turned = Tabs(title="Views"), []
    tabs.changed.connect(turned.append)
    for key in ("movements", "lots"):
        tabs.add(key, key.title(), maker(key))
    room(tabs)
    assert made == ["movements"]
    assert tabs.view("lots") is None
    QTest.keyClick(tabs.bar, Qt.Key.Key_Right)
    assert tabs.key() == "lots"
    tabs.show_key("movements")
    tabs.show_key("nothing")
    assert made == ["movements", "lots"]
    assert turned == ["movements", "lots", "movements"]
    tabs.set_word("lots", "Lots 3")
    assert tabs.bar.tabText(1) == "Lots 3"


def test_steps_go_on_with_return_when_they_are_answered(room: Any) -> None:
    line = Line()
    stepper = Stepper("Submit", name="form")
    stepper.add(Step("who", "Who was it?", line, lambda: bool(line.text()), "Choose one"))
    stepper.add(Step("where", "Where?", Line()))
    room(stepper)
    line.textChanged.connect(lambda _text: stepper.check())
    ended, left, moved = [], [], []
    stepper.finished.connect(lambda: ended.append(1))
    stepper.left.connect(lambda: left.append(1))
    stepper.moved.connect(moved.append)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stepper.step() == "who"
    QTest.keyClicks(line, "police")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stepper.step() == "where"
    assert stepper.next.text() == "Submit"
    focused = QApplication.focusWidget()
    assert isinstance(focused, Line)
    assert focused is not line
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert ended == [1]
    stepper.back.click()
    stepper.back.click()
    assert left == [1]
    assert moved == ["where", "who"]


def test_a_sheet_takes_the_focus_confirms_with_return_and_gives_it_back(room: Any) -> None:
    before = QuietButton("Receive")
    window = room(before)
    before.setFocus()
    sheet = SideSheet(window, "Receive stock", "Receive", name="stock.receive")
    line, lines = Line(), Lines()
    sheet.add(Field("Lot", line))
    sheet.add(Field("Note", lines))
    sheet.finish()
    confirmed, closed = [], []
    sheet.confirmed.connect(lambda: confirmed.append(1))
    sheet.closed.connect(lambda: closed.append(1))
    sheet.open()
    assert QApplication.focusWidget() is line
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert confirmed == [1]
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert confirmed == [1]
    visited = set()
    for _press in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.add(QApplication.focusWidget())
    assert before not in visited
    assert {line, lines, sheet.confirm, sheet.close_button} <= visited
    sheet.busy(True)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert confirmed == [1]
    sheet.problem("That lot has expired.")
    assert any(text.text() == "That lot has expired." and text.isVisible() for text in sheet.findChildren(Text))
    QTest.keyClicks(line, "A1")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert closed == [1]
    assert QApplication.focusWidget() is before
    assert line.text() == "A1"
    window.resize(700, 500)
    sheet.open()
    window.resize(900, 700)
    assert sheet.size() == window.size()
    assert sheet.panel is not None
    assert sheet.panel.geometry().right() == sheet.rect().right()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert closed == [1, 1]


@pytest.mark.parametrize(
    ("danger", "key", "answer"),
    [
        (False, Qt.Key.Key_Return, True),
        (False, Qt.Key.Key_Escape, False),
        (True, Qt.Key.Key_Return, False),  # what destroys is never one careless key away
    ],
)
def test_a_question_is_answered_by_key(room: Any, danger: bool, key: Qt.Key, answer: bool) -> None:
    window, answers = room(QuietButton("Here")), []
    question = Question(window, "Drop this draft?", "Drop it", danger=danger)
    question.answered.connect(answers.append)
    question.open()
    QTest.keyClick(QApplication.focusWidget(), key)
    assert answers == [answer]


def test_an_empty_page_says_what_to_do_first(room: Any) -> None:
    done: list[int] = []
    state = EmptyState(
        "box", "No stock yet", ["Receive a box", "Count"], ("Receive", lambda: done.append(1)), name="stock.empty"
    )
    window = room(state)
    button = window.findChild(PrimaryButton, "stock.empty.action")
    assert button is not None
    button.click()
    assert done == [1]


def test_what_has_the_focus_is_scrolled_into_sight(room: Any) -> None:
    scroll = Scroll()
    lines = [Line() for _each in range(30)]
    for line in lines:
        scroll.body.addWidget(line)
    scroll.finish()
    room(scroll, size=(400, 300))
    lines[0].setFocus()
    for _each in range(25):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused in lines
    place = focused.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    assert 0 <= place <= scroll.viewport().height()


def test_a_list_of_parts_moves_with_the_arrows(room: Any) -> None:
    parts, chosen = SideList([("one", "One", "box"), ("two", "Two", "box")], title="Parts", name="parts"), []
    room(parts)
    parts.chosen.connect(chosen.append)
    parts.mark("one")
    parts.mark("nothing")
    first = parts.findChild(QWidget, "parts.one")
    assert first is not None
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen[-1] == "two"


def test_text_grows_at_once(room: Any, worn: Look) -> None:
    parts = [PrimaryButton("Hand out"), BigButton("Hand out", "box"), Check("Dry"), Combo([("One", 1)]), Text("Words")]
    room(*parts)
    before = [part.sizeHint().height() for part in parts]
    worn.set_percent(150)
    QApplication.processEvents()
    after = [part.sizeHint().height() for part in parts]
    assert all(new > old for new, old in zip(after, before, strict=True)), (before, after)
